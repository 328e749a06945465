import { number } from './bytes.ts';

export interface ElfOptions {
  readonly is64?: boolean;
  readonly isLittleEndian?: boolean;
  readonly buildId?: Buffer;
  /** Where the note with the build ID is. */
  readonly idIn?: 'segment' | 'section';
  readonly code?: Buffer;
  /** More sections: `removed` ones have a header only. A section named `.symtab` is a symbol table. */
  readonly sections?: Readonly<Record<string, 'present' | 'removed'>>;
}

const [symbolBytes, moreBytes] = [24, 48];

/** A minimal ELF library: header, a program header, contents, section headers. */
export function elf(options: ElfOptions): Buffer {
  const { is64 = true, isLittleEndian = true, buildId, idIn = 'segment', code, sections = {} } = options;
  const more = Object.entries(sections);
  const n = (value: number, size: 2 | 4 | 8) => number(value, size, isLittleEndian);
  const word = (value: number) => n(value, is64 ? 8 : 4);
  const [headerBytes, programBytes, sectionBytes] = is64 ? [64, 56, 64] : [52, 32, 40];
  const note = buildId
    ? Buffer.concat([n(4, 4), n(buildId.length, 4), n(3, 4), Buffer.from('GNU\0'), buildId])
    : Buffer.alloc(0);
  const names = Buffer.from(['', '.note.gnu.build-id', '.text', '.shstrtab', ...Object.keys(sections), ''].join('\0'));
  const nameOf = (name: string) => names.indexOf(`\0${name}\0`) + 1;
  const text = code ?? Buffer.alloc(0);

  const noteAt = headerBytes + programBytes;
  const textAt = noteAt + note.length;
  const namesAt = textAt + text.length;
  const moreAt = namesAt + names.length;
  const sectionsAt = moreAt + (more.length > 0 ? moreBytes : 0);
  const machine = is64 ? (isLittleEndian ? 62 : 21) : isLittleEndian ? 3 : 20;
  const header = Buffer.concat([
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, isLittleEndian ? 1 : 2, 1]),
    Buffer.alloc(9),
    ...[n(3, 2), n(machine, 2), n(1, 4), word(0), word(headerBytes), word(sectionsAt), n(0, 4)],
    ...[headerBytes, programBytes, 1, sectionBytes, 4 + more.length, 3].map((value) => n(value, 2)),
  ]);
  const segmentType = buildId && idIn === 'segment' ? 4 : 0;
  const program = is64
    ? [n(segmentType, 4), n(4, 4), word(noteAt), word(0), word(0), word(note.length), word(note.length), word(4)]
    : [n(segmentType, 4), ...[noteAt, 0, 0, note.length, note.length, 4, 4].map(word)];
  const section = (name: string, type: number, offset: number, size: number, entryBytes = 0) =>
    Buffer.concat([
      ...[n(nameOf(name), 4), n(type, 4), word(0), word(0), word(offset), word(size)],
      ...[n(0, 4), n(0, 4), word(4), word(entryBytes)],
    ]);
  return Buffer.concat([
    ...[header, ...program, note, text, names, Buffer.alloc(sectionsAt - moreAt), Buffer.alloc(sectionBytes)],
    section('.note.gnu.build-id', buildId && idIn === 'section' ? 7 : 0, noteAt, note.length),
    section('.text', code ? 1 : 8, textAt, text.length),
    section('.shstrtab', 3, namesAt, names.length),
    ...more.map(([name, state]) => {
      const type = name === '.symtab' ? 2 : 1;
      return section(name, state === 'removed' ? 8 : type, moreAt, moreBytes, type === 2 ? symbolBytes : 0);
    }),
  ]);
}
