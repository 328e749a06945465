import { createHash } from 'node:crypto';
import type { Timestamp } from '../timestamp.ts';
import { detectFeatures, type Feature } from './debug-features.ts';
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
  readonly features: readonly Feature[];
  readonly sha1: string;
  readonly size: number;
  readonly dateCreated: Timestamp;
}

/** The assembly of a debug information file. */
export interface DebugFileJob {
  /** How often the state was requested since it was created. */
  polls: number;
  /**
   * The file or an error message; undefined until the assembly has ended. Sentry remembers it for ten minutes, even if
   * it has deleted the file.
   */
  result: DebugFile | string | undefined;
  readonly finish: () => DebugFile | string;
}

type Detected = Pick<DebugFile, 'debugId' | 'codeId' | 'cpu' | 'format'>;

/** The capability that a server needs for a format. */
const CAPABILITIES: Readonly<Record<string, string>> = {
  pe: 'pdbs',
  pdb: 'pdbs',
  portablepdb: 'portablepdbs',
  sourcebundle: 'sources',
};
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
  const features = detectFeatures(detected.format, bytes);
  const { clock } = context;
  const id = context.nextId();
  const file = { ...detected, id, name, features, sha1, size: bytes.length, dateCreated: clock.now() };
  project.debugFiles.push(file);
  deleteRedundant(project.debugFiles, file.debugId);
  return { file, isNew: true };
}

/** Deletes each file but the newest that has no feature which newer files with the same debug ID lack. */
function deleteRedundant(files: DebugFile[], debugId: string): void {
  const [newest, ...older] = files.filter((file) => file.debugId === debugId).toReversed();
  const features = new Set(newest?.features);
  for (const file of older) {
    if (features.isSupersetOf(new Set(file.features))) files.splice(files.indexOf(file), 1);
    for (const feature of file.features) features.add(feature);
  }
}

function nameOf(path: string, { format }: Detected): string {
  if (format === 'proguard') return 'proguard-mapping';
  const name = path.split('/').at(-1) ?? path;
  return format === 'breakpad' ? name.replace(/\.sym$/, '') : name;
}
