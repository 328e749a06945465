import { createHash } from 'node:crypto';
import type { Timestamp } from '../timestamp.ts';
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
  readonly dateCreated: Timestamp;
}

/** The assembly of a debug information file. */
export interface DebugFileJob {
  /** How often the state was requested since it was created. */
  polls: number;
  /** `ok` or an error message; undefined until the assembly has ended. */
  result: string | undefined;
  readonly finish: () => string;
}

type Detected = Pick<DebugFile, 'debugId' | 'codeId' | 'cpu' | 'format'>;

/** The capability that a server needs for a format. */
const CAPABILITIES: Readonly<Record<string, string>> = { pe: 'pdbs', pdb: 'pdbs', portablepdb: 'portablepdbs' };
const MAPPING = /\/proguard\/(?:mapping-)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.txt$/;

/** Detects the objects in a file. A mapping is recognized by its path. Only the age of the client's ID is used. */
export function detect(
  organization: Organization,
  path: string,
  bytes: Buffer,
  clientId?: string,
): readonly Detected[] {
  const mapping = MAPPING.exec(path)?.[1];
  if (mapping) return [{ debugId: mapping, codeId: null, cpu: 'any', format: 'proguard' }];
  const { accept } = organization.chunks.settings;
  return detectObjects(bytes)
    .filter(({ format }) => CAPABILITIES[format] === undefined || accept.includes(CAPABILITIES[format]))
    .map((found) => (clientId?.slice(0, 36) === found.debugId.slice(0, 36) ? { ...found, debugId: clientId } : found));
}

/** Adds the file unless the project already has one with this ID and content. */
export function addDebugFile(
  { context }: Organization,
  project: Project,
  path: string,
  bytes: Buffer,
  detected: Detected,
): { readonly file: DebugFile; readonly isNew: boolean } {
  const sha1 = createHash('sha1').update(bytes).digest('hex');
  const known = project.debugFiles.find((file) => file.debugId === detected.debugId && file.sha1 === sha1);
  if (known) return { file: known, isNew: false };
  const name = nameOf(path, detected);
  const file = { ...detected, id: context.nextId(), name, sha1, size: bytes.length, dateCreated: context.clock.now() };
  project.debugFiles.push(file);
  return { file, isNew: true };
}

function nameOf(path: string, { format }: Detected): string {
  if (format === 'proguard') return 'proguard-mapping';
  const name = path.split('/').at(-1) ?? path;
  return format === 'breakpad' ? name.replace(/\.sym$/, '') : name;
}
