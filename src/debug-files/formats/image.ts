import { DebugFileError } from './debug-file-error.ts';

/** As Sentry calls them. */
export type DebugFormat =
  | 'elf'
  | 'macho'
  | 'pe'
  | 'pdb'
  | 'portablepdb'
  | 'breakpad'
  | 'wasm'
  | 'proguard'
  | 'sourcebundle';

const features = ['debug', 'symtab', 'unwind', 'compact unwind', 'sources', 'mapping'] as const;

/** What Sentry calls a feature of a file, except that it counts compact unwind information as `unwind`. */
export type Feature = (typeof features)[number];

export interface ImageIds {
  /** Lower-case UUID, followed by the age in hexadecimal if there is one: `3249d99d-0c40-4931-8610-f4e4fb0b6936-1`. */
  readonly debugId: string;
  /** Lower-case; not all formats have one. */
  readonly codeId?: string | undefined;
}

/** An image: a file, the part of a fat file for one architecture, or a PDB that is embedded in a PE file. */
export interface DebugImage extends ImageIds {
  readonly format: DebugFormat;
  /** Undefined if they are unknown. */
  readonly features: readonly Feature[] | undefined;
  /** In the file. */
  readonly offset: number;
  readonly sizeBytes: number;
  /** In the file, if the image is compressed there. */
  readonly deflatedBytes?: number;
}

const nilUuid = '00000000-0000-0000-0000-000000000000';

export function uuidOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A UUID from a GUID as Windows stores it: the first three fields are little-endian numbers. */
export function guidOf(bytes: Uint8Array): string {
  return uuidOf(Buffer.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((at) => bytes[at] ?? 0)));
}

export function debugIdOf(uuid: string, age: number): string {
  return age === 0 ? uuid : `${uuid}-${age.toString(16)}`;
}

export function featuresOf(found: Readonly<Partial<Record<Feature, boolean>>>): readonly Feature[] {
  return features.filter((feature) => found[feature]);
}

/** @throws DebugFileError with the problem if there is no debug ID, or it is all zeros */
export function requireDebugId<Ids extends ImageIds>(ids: Ids | undefined, problem: string): Ids {
  if (ids === undefined || ids.debugId.startsWith(nilUuid)) throw new DebugFileError('no-debug-id', problem);
  return ids;
}
