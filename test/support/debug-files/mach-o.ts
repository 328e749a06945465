import { hex, number, padded } from './bytes.ts';

export interface MachOOptions {
  readonly uuid?: string;
  readonly is64?: boolean;
  readonly isLittleEndian?: boolean;
  /** The Mach-O CPU type: 0x0100000c is arm64, 0x01000007 is x86_64. */
  readonly cpu?: number;
  /** The bytes after the load commands. */
  readonly content?: Buffer;
  /** Sections of one segment: `removed` ones have a header only. */
  readonly sections?: Readonly<Record<string, 'present' | 'removed'>>;
}

/** A minimal dSYM companion file: a header, an empty symbol table command, and the UUID. */
export function machO(options: MachOOptions): Buffer {
  const { uuid, is64 = true, isLittleEndian = true, cpu = 0x0100000c, content = Buffer.from('debug info') } = options;
  const sections = Object.entries(options.sections ?? {});
  const n = (value: number) => number(value, 4, isLittleEndian);
  const symbols = [n(2), n(24), n(0), n(0), n(0), n(0)];
  const word = (value: number) => number(value, is64 ? 8 : 4, isLittleEndian);
  const name = (text: string) => padded(Buffer.from(text), 16);
  const sizes = is64 ? { segment: 72, section: 80, header: 32 } : { segment: 56, section: 68, header: 28 };
  const segmentBytes = sizes.segment + sections.length * sizes.section;
  const uuidCommand = uuid ? [n(0x1b), n(24), hex(uuid)] : [];
  const contentAt = sizes.header + 24 + (uuid ? 24 : 0) + segmentBytes;
  const segment = [
    ...[n(is64 ? 0x19 : 1), n(segmentBytes), name('__DWARF'), word(0), word(contentAt), word(0), word(contentAt)],
    ...[n(0), n(0), n(sections.length), n(0)],
    ...sections.flatMap(([sectionName, state]) => [
      ...[name(sectionName), name('__DWARF'), word(0), word(4), n(state === 'removed' ? 0 : contentAt)],
      ...Array.from({ length: is64 ? 7 : 6 }, () => n(0)),
    ]),
  ];
  const commands = Buffer.concat([...symbols, ...uuidCommand, ...(sections.length > 0 ? segment : [])]);
  const dsym = 10;
  const commandCount = 1 + (uuid ? 1 : 0) + (sections.length > 0 ? 1 : 0);
  const fields = [is64 ? 0xfeedfacf : 0xfeedface, cpu, 0, dsym, commandCount, commands.length, 0].map(n);
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
