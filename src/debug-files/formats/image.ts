import { UnfitFile } from './unfit.ts';

/** The formats, in Sentry's own words. */
export type DebugFormat = 'elf' | 'macho' | 'pe' | 'pdb' | 'portablepdb' | 'breakpad' | 'wasm' | 'proguard';

/** What says which build an image belongs to. */
export interface ImageIds {
  /** Lower-case UUID, with the age as hex digits behind it where there is one: `3249d99d-0c40-4931-8610-f4e4fb0b6936-1`. */
  readonly debugId: string;
  /** Lower-case; formats without one have none. */
  readonly codeId?: string | undefined;
}

/** One image: a file, or the part of a fat file that is for one architecture. */
export interface DebugImage extends ImageIds {
  readonly format: DebugFormat;
  /** Where it begins in the file. */
  readonly offset: number;
  readonly sizeBytes: number;
  /** How long it is in the file, where it is deflated there. */
  readonly deflatedBytes?: number;
}

const nilUuid = '00000000-0000-0000-0000-000000000000';

/** The UUID whose bytes stand in the file in the order in which they are written. */
export function uuidOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The UUID of a GUID as Windows stores it: its first three fields are numbers in little endian. */
export function guidOf(bytes: Uint8Array): string {
  return uuidOf(Buffer.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((at) => bytes[at] ?? 0)));
}

export function debugIdOf(uuid: string, age: number): string {
  return age === 0 ? uuid : `${uuid}-${age.toString(16)}`;
}

/** @throws UnfitFile for the ID that is all zeros, which says nothing. @param otherwise what the file lacks, and the way out */
export function requireId<Ids extends ImageIds>(ids: Ids | undefined, otherwise: string): Ids {
  if (ids === undefined || ids.debugId.startsWith(nilUuid)) throw new UnfitFile('anonymous', otherwise);
  return ids;
}
