import { createHash } from 'node:crypto';
import type { Instant } from '../instant.ts';
import { detectObjects } from './debug-id.ts';
import type { Organization } from './organization.ts';
import type { Project } from './project.ts';

/** A debug information file of a project. */
export interface DebugFile {
  readonly id: number;
  readonly debugId: string;
  readonly codeId: string | null;
  readonly cpu: string;
  readonly name: string;
  readonly format: string;
  readonly sha1: string;
  readonly size: number;
  readonly dateCreated: Instant;
}

/** A file that is being put together, by its checksum. */
export interface DebugFileJob {
  /** How often it was asked for since. */
  asked: number;
  /** `ok`, or what is wrong with it; undefined until it has ended. */
  ended: string | undefined;
  readonly end: () => string;
}

type Detected = Pick<DebugFile, 'debugId' | 'codeId' | 'cpu' | 'format'>;

/** What a server has to announce, so that it reads a format. */
const NEEDS: Readonly<Record<string, string>> = { pe: 'pdbs', pdb: 'pdbs', portablepdb: 'portablepdbs' };
const MAPPING = /\/proguard\/(?:mapping-)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.txt$/;

/**
 * What the file is. A mapping is known by its path alone. An ID that the client tells counts for its age only.
 */
export function detect(organization: Organization, path: string, bytes: Buffer, told?: string): readonly Detected[] {
  const mapping = MAPPING.exec(path)?.[1];
  if (mapping) return [{ debugId: mapping, codeId: null, cpu: 'any', format: 'proguard' }];
  const { accept } = organization.chunks.settings;
  return detectObjects(bytes)
    .filter(({ format }) => NEEDS[format] === undefined || accept.includes(NEEDS[format]))
    .map((found) => (told?.slice(0, 36) === found.debugId.slice(0, 36) ? { ...found, debugId: told } : found));
}

/** Keeps the file, unless the project has one of this ID and content. */
export function keep(
  { world }: Organization,
  project: Project,
  path: string,
  bytes: Buffer,
  detected: Detected,
): { readonly file: DebugFile; readonly isNew: boolean } {
  const sha1 = createHash('sha1').update(bytes).digest('hex');
  const known = project.debugFiles.find((file) => file.debugId === detected.debugId && file.sha1 === sha1);
  if (known) return { file: known, isNew: false };
  const name = detected.format === 'proguard' ? 'proguard-mapping' : (path.split('/').at(-1) ?? path);
  const file = { ...detected, id: world.nextId(), name, sha1, size: bytes.length, dateCreated: world.clock.now() };
  project.debugFiles.push(file);
  return { file, isNew: true };
}
