/** Kinds of information in a debug file, as in its `data.features`. */
export type Feature = 'symtab' | 'debug' | 'unwind' | 'sources' | 'mapping';

type Found = Readonly<Partial<Record<Feature, boolean>>>;

/** As Sentry's reader detects them; short and independent of the action, like the detection of debug IDs. */
export function detectFeatures(format: string, bytes: Buffer): readonly Feature[] {
  const found = readers[format]?.(bytes) ?? {};
  return (['symtab', 'debug', 'unwind', 'sources', 'mapping'] as const).filter((feature) => found[feature]);
}

const readers: Readonly<Record<string, (bytes: Buffer) => Found>> = {
  elf,
  macho,
  pe,
  pdb: (bytes) => ({ symtab: true, debug: true, unwind: bytes.readUInt16LE(debugStreamOf(bytes) + 58) === 0x14c }),
  // The table of methods is number 49 in the bit mask.
  portablepdb: (bytes) => ({ debug: ((bytes[tablesOf(bytes) + 8 + 6] ?? 0) & 2) !== 0 }),
  breakpad: (bytes) => {
    const text = bytes.toString('latin1');
    return { symtab: /^PUBLIC /m.test(text), debug: /^FUNC /m.test(text), unwind: /^STACK (WIN|CFI INIT)/m.test(text) };
  },
  wasm: (bytes) => ({
    symtab: true,
    debug: bytes.includes('\x0b.debug_info'),
    unwind: bytes.includes('\x0c.debug_frame'),
  }),
  proguard: () => ({ mapping: true }),
  sourcebundle: () => ({ sources: true }),
};

/** Sections without content in the file do not count: type 8, or offset 0. */
function elf(bytes: Buffer): Found {
  const [is64, isLittle] = [bytes[4] === 2, bytes[5] === 1];
  const u16 = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const word = (at: number) => (is64 ? u32(at + (isLittle ? 0 : 4)) : u32(at));
  const [table, size, count, names] = is64
    ? [word(40), u16(58), u16(60), u16(62)]
    : [word(32), u16(46), u16(48), u16(50)];
  const sections = Array.from({ length: count }, (_, index) => {
    const at = table + index * size;
    return { name: u32(at), type: u32(at + 4), offset: word(at + (is64 ? 24 : 16)), size: word(at + (is64 ? 32 : 20)) };
  });
  const present = sections.filter(({ type, offset }) => type !== 8 && offset !== 0);
  const namesAt = sections[names]?.offset ?? 0;
  const has = (name: string) =>
    present.some((section) => bytes.toString('latin1', namesAt + section.name).startsWith(`${name}\0`));
  return {
    symtab: present.some((section) => [2, 11].includes(section.type) && section.size > 0),
    debug: has('.debug_info') || has('.zdebug_info'),
    unwind: has('.eh_frame') || has('.debug_frame') || has('.zdebug_frame'),
  };
}

function macho(bytes: Buffer): Found {
  const magic = bytes.readUInt32BE(0);
  const [isLittle, is64] = [magic === 0xcefaedfe || magic === 0xcffaedfe, magic === 0xcffaedfe || magic === 0xfeedfacf];
  const u32 = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const start = is64 ? 32 : 28;
  const commands: number[] = [];
  for (let at = start, left = u32(16); left > 0; at += u32(at + 4), left--) commands.push(u32(at));
  const header = bytes.subarray(0, start + u32(20));
  const has = (name: string) => {
    const at = header.indexOf(`${name}\0`);
    return at > 0 && u32(at + (is64 ? 48 : 40)) !== 0;
  };
  return {
    symtab: commands.includes(2),
    debug: has('__debug_info'),
    unwind: has('__eh_frame') || has('__debug_frame') || has('__unwind_info'),
  };
}

/** Unwind information is read for x86_64 only. */
function pe(bytes: Buffer): Found {
  const header = bytes.readUInt32LE(0x3c);
  const optional = header + 24;
  const directories = optional + (bytes.readUInt16LE(optional) === 0x20b ? 112 : 96);
  const [exports, exceptions] = [bytes.readUInt32LE(directories + 4), bytes.readUInt32LE(directories + 28)];
  // Only the names of DWARF sections are too long for the header.
  const debug = bytes.includes('.debug_info\0');
  return { debug, symtab: exports > 0, unwind: bytes.readUInt16LE(header + 4) === 0x8664 && exceptions >= 12 };
}

/** The directories in tests fit into one block, and the debug stream is the last one. */
function debugStreamOf(bytes: Buffer): number {
  const block = bytes.readUInt32LE(32);
  const directory = bytes.readUInt32LE(bytes.readUInt32LE(52) * block) * block;
  return bytes.readUInt32LE(directory + bytes.readUInt32LE(44) - 4) * block;
}

function tablesOf(bytes: Buffer): number {
  const name = bytes.indexOf('#~\0');
  return name < 0 ? bytes.length : bytes.readUInt32LE(name - 8);
}
