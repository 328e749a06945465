import { hex, number, padded } from './bytes.ts';

export interface MachOOptions {
  readonly uuid?: string;
  readonly is64?: boolean;
  readonly isLittleEndian?: boolean;
  /** The Mach-O CPU type: 0x0100000c is arm64, 0x01000007 is x86_64. */
  readonly cpu?: number;
  /** The bytes after the load commands. */
  readonly content?: Buffer;
}

/** A minimal dSYM companion file: a header, an empty symbol table command, and the UUID. */
export function machO(options: MachOOptions): Buffer {
  const { uuid, is64 = true, isLittleEndian = true, cpu = 0x0100000c, content = Buffer.from('debug info') } = options;
  const n = (value: number) => number(value, 4, isLittleEndian);
  const symbols = [n(2), n(24), n(0), n(0), n(0), n(0)];
  const commands = Buffer.concat([...symbols, ...(uuid ? [n(0x1b), n(24), hex(uuid)] : [])]);
  const dsym = 10;
  const fields = [is64 ? 0xfeedfacf : 0xfeedface, cpu, 0, dsym, uuid ? 2 : 1, commands.length, 0].map(n);
  return Buffer.concat([...fields, ...(is64 ? [n(0)] : []), commands, content]);
}

/** A universal binary; each architecture starts at a page boundary. */
export function fatMachO(parts: readonly Buffer[], { is64 = false } = {}): Buffer {
  const page = 4096;
  const n = (value: number, size: 4 | 8 = 4) => number(value, size, false);
  const bodies = parts.map((part) => padded(part, page));
  const starts = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, { length }) => sum + length, page));
  const entries = parts.map((part, index) => {
    const [offset, size] = [starts[index] ?? 0, part.length];
    const cpu = [part.readUInt32LE(4), part.readUInt32LE(8)].map((value) => n(value));
    return Buffer.concat(is64 ? [...cpu, n(offset, 8), n(size, 8), n(12), n(0)] : [...cpu, n(offset), n(size), n(12)]);
  });
  const head = Buffer.concat([n(is64 ? 0xcafebabf : 0xcafebabe), n(parts.length), ...entries]);
  return Buffer.concat([padded(head, page), ...bodies]);
}
