import { readZip } from '../zip.ts';

/** An object in a debug information file; a universal binary has several. */
export interface DetectedObject {
  readonly format: string;
  readonly debugId: string;
  readonly codeId: string | null;
  readonly cpu: string;
}

/**
 * Detects the objects in a file. This is a short implementation, independent of the action: it searches for byte
 * patterns instead of following tables. Empty for unknown formats.
 */
export function detectObjects(bytes: Buffer): readonly DetectedObject[] {
  const magic = bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
  if (magic === 0xcafebabe) return fatParts(bytes).flatMap(detectObjects);
  const found = [elf, machO, pe, pdb, portablePdb, breakpad, wasm, sourceBundle]
    .map((read) => read(bytes, magic))
    .find(Boolean);
  return found && !found.debugId.startsWith('00000000-0000') ? [{ cpu: 'any', codeId: null, ...found }] : [];
}

const GNU = Buffer.from('GNU\0');

type Found = Omit<DetectedObject, 'codeId' | 'cpu'> & Partial<DetectedObject>;

function elf(bytes: Buffer, magic: number): Found | undefined {
  if (magic !== 0x7f454c46) return undefined;
  const isLittle = bytes[5] === 1;
  // The type and the name of the note, which follow the lengths of name and ID.
  const name = bytes.indexOf(Buffer.from(isLittle ? [3, 0, 0, 0, ...GNU] : [0, 0, 0, 3, ...GNU])) + 4;
  if (name < 4) return undefined;
  const length = isLittle ? bytes.readUInt32LE(name - 8) : bytes.readUInt32BE(name - 8);
  const id = bytes.subarray(name + 4, name + 4 + length);
  const sixteen = Buffer.concat([id, Buffer.alloc(16)]).subarray(0, 16);
  return {
    format: 'elf',
    debugId: uuid(isLittle ? swapped(sixteen) : sixteen),
    codeId: id.toString('hex'),
    cpu: 'x86_64',
  };
}

function machO(bytes: Buffer, magic: number): Found | undefined {
  const heads: Record<number, readonly [isLittle: boolean, size: number]> = {
    [0xfeedface]: [false, 28],
    [0xfeedfacf]: [false, 32],
    [0xcefaedfe]: [true, 28],
    [0xcffaedfe]: [true, 32],
  };
  const [isLittle, size] = heads[magic] ?? [false, 0];
  if (size === 0) return undefined;
  const u32 = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  for (let at = size, left = u32(16); left > 0; at += u32(at + 4), left--) {
    const id = bytes.subarray(at + 8, at + 24);
    if (u32(at) === 0x1b) return { format: 'macho', debugId: uuid(id), codeId: id.toString('hex'), cpu: `${u32(4)}` };
  }
  return undefined;
}

function fatParts(bytes: Buffer): readonly Buffer[] {
  return Array.from({ length: bytes.readUInt32BE(4) }, (_, index) => {
    const [offset, size] = [bytes.readUInt32BE(16 + index * 20), bytes.readUInt32BE(20 + index * 20)];
    return bytes.subarray(offset, offset + size);
  });
}

function pe(bytes: Buffer): Found | undefined {
  const record = bytes.indexOf('RSDS');
  if (bytes.toString('latin1', 0, 2) !== 'MZ' || record < 0) return undefined;
  const header = bytes.readUInt32LE(0x3c);
  const codeId = hexOf(bytes.readUInt32LE(header + 8)).padStart(8, '0') + hexOf(bytes.readUInt32LE(header + 80));
  return { format: 'pe', debugId: withAge(bytes.subarray(record + 4), bytes.readUInt32LE(record + 20)), codeId };
}

function pdb(bytes: Buffer): Found | undefined {
  if (!bytes.toString('latin1', 0, 32).startsWith('Microsoft C/C++ MSF 7.00')) return undefined;
  const block = bytes.readUInt32LE(32);
  // The directories in tests fit into one block.
  const directory = bytes.readUInt32LE(bytes.readUInt32LE(52) * block) * block;
  const streams = bytes.readUInt32LE(directory);
  const sizes = Array.from({ length: streams }, (_, index) => bytes.readUInt32LE(directory + 4 + index * 4));
  const startOf = (stream: number) => {
    const before = sizes.slice(0, stream).reduce((sum, size) => sum + Math.ceil(size / block), 0);
    return bytes.readUInt32LE(directory + 4 + (streams + before) * 4) * block;
  };
  return { format: 'pdb', debugId: withAge(bytes.subarray(startOf(1) + 12), bytes.readUInt32LE(startOf(3) + 8)) };
}

function portablePdb(bytes: Buffer): Found | undefined {
  const name = bytes.indexOf('#Pdb\0');
  if (bytes.toString('latin1', 0, 4) !== 'BSJB' || name < 0) return undefined;
  if (!bytes.includes('#~\0')) throw new Error('file does not contain a #~ stream');
  const id = bytes.subarray(bytes.readUInt32LE(name - 8));
  return { format: 'portablepdb', debugId: withAge(id, id.readUInt32LE(16)) };
}

function breakpad(bytes: Buffer): Found | undefined {
  const [, cpu, id = '', age = ''] = /^MODULE \w+ (\w+) (\w{32})(\w+) /.exec(bytes.toString('latin1', 0, 200)) ?? [];
  if (!cpu) return undefined;
  const suffix = age === '0' ? '' : `-${age.toLowerCase()}`;
  return { format: 'breakpad', debugId: uuid(Buffer.from(id, 'hex')) + suffix, cpu };
}

function wasm(bytes: Buffer, magic: number): Found | undefined {
  const name = bytes.indexOf('\x08build_id');
  if (magic !== 0x0061736d || name < 0) return undefined;
  const id = bytes.subarray(name + 9, name + 9 + 16);
  return { format: 'wasm', debugId: uuid(id), codeId: id.toString('hex'), cpu: 'wasm32' };
}

/** Sentry reads the attributes of the object from the manifest. Those of a bundle for the JVM have no architecture. */
function sourceBundle(bytes: Buffer): Found | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'SYSB') return undefined;
  const manifest = readZip(bytes).find(({ path }) => path === 'manifest.json');
  if (!manifest) throw new Error('specified file not found in archive');
  const { files: _, ...attributes } = JSON.parse(manifest.content.toString());
  if (Object.values(attributes).some((value) => typeof value !== 'string')) throw new Error('invalid type in manifest');
  const { debug_id: debugId = uuid(Buffer.alloc(16)), code_id: codeId = null, arch: cpu = 'unknown' } = attributes;
  return { format: 'sourcebundle', debugId: debugId.toLowerCase(), codeId, cpu };
}

function withAge(guid: Buffer, age: number): string {
  return uuid(swapped(guid.subarray(0, 16))) + (age === 0 ? '' : `-${hexOf(age)}`);
}

function swapped(guid: Buffer): Buffer {
  const [first, second, third] = [guid.subarray(0, 4), guid.subarray(4, 6), guid.subarray(6, 8)];
  return Buffer.concat([...[first, second, third].map((part) => Buffer.from(part).reverse()), guid.subarray(8)]);
}

function uuid(bytes: Buffer): string {
  const text = bytes.toString('hex');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

function hexOf(value: number): string {
  return value.toString(16);
}
