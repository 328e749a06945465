import { basename, posix } from 'node:path';
import { SetupError } from '../errors.ts';
import { isInside } from '../files/artifact-name.ts';
import { LinkGuard } from '../files/link-guard.ts';
import type { Selection } from '../files/match-patterns.ts';
import { lookAtFile } from '../files/regular-file.ts';
import { reportUnmatchedPatterns } from '../files/unmatched-patterns.ts';
import { unreadable } from '../files/verify-upload.ts';
import { plural } from '../format.ts';
import { openTemporaryFolder, removeTemporary } from '../github-actions/temporary-files.ts';
import { type Log, logList } from '../log.ts';
import { type DebugFile, isZipFile, originOf, readImagesOf, withAgesOfPe } from './debug-file.ts';
import { isPromising } from './formats/recognise.ts';
import { UnfitFile } from './formats/unfit.ts';
import { unpack } from './unpack.ts';

const input = 'debug-files';
/** Who asks for everything that there is need not read all of it. */
const mostComplaints = 50;

interface SelectDebugFilesPorts {
  readonly select: (patterns: readonly string[], root: string) => Promise<Selection>;
  /** Finds the folders that patterns name. */
  readonly selectFolders: (patterns: readonly string[], root: string) => Promise<readonly string[]>;
  readonly log: Log;
}

interface SelectDebugFilesPlan {
  readonly patterns: readonly string[];
  /** Where patterns start; absolute. */
  readonly root: string;
  /** Absolute; a link in it must not lead out of it. */
  readonly workspace: string;
  /** Absolute; ZIP files are unpacked there for a look, one file at a time. */
  readonly tempFolder: string;
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
}

/** What has been found so far, and what is wrong with the rest. */
interface Findings {
  readonly files: DebugFile[];
  readonly complaints: string[];
  /** Told in the log, and no reason to fail: they were not asked for by themselves. */
  readonly passedOver: string[];
}

/**
 * Finds the debug information files, and reads their IDs before anything is sent. What lies in a folder, a dSYM bundle or
 * a ZIP file may also be something else; what a pattern matches by itself has to be one.
 *
 * @throws SetupError that names every file that cannot be stored
 */
export async function selectDebugFiles(
  { select, selectFolders, log }: SelectDebugFilesPorts,
  { patterns, root, workspace, tempFolder, ifNoFilesFound }: SelectDebugFilesPlan,
): Promise<readonly DebugFile[]> {
  const { paths, unmatched, matches } = await select(patterns, root);
  const folders = await selectFolders(patterns, root);
  const links = new LinkGuard(workspace);
  const findings: Findings = { files: [], complaints: [], passedOver: [] };
  const bundles = new Set<string>();
  for (const path of paths) {
    const file = lookAtFile(path, links);
    if (!file) continue;
    const bundle = /^.*?\.dSYM(?=[\\/])/i.exec(path)?.[0];
    if (bundle) bundles.add(bundle);
    const isAside = bundle !== undefined || folders.some((folder) => isInside(path, folder));
    await lookAt(path, file.sizeBytes, isAside, tempFolder, findings).catch((error: unknown) => {
      throw unreadable({ path }, error) ?? error;
    });
  }
  const isEmpty = (folder: string) => !findings.files.some(({ path }) => isInside(path, folder));
  findings.complaints.push(...[...bundles].filter(isEmpty).map((path) => `${path} holds no debug information file`));
  await tell(findings, log);
  refuse(findings.complaints);
  const found = new Set(findings.files.map(({ path }) => path));
  const empty = matches.filter((match) => match.paths.length > 0 && !match.paths.some((path) => found.has(path)));
  reportUnmatchedPatterns(
    {
      input,
      kind: 'debug information file',
      patterns: [...unmatched, ...empty.map(({ line }) => line)],
      root,
      ifNoFilesFound,
    },
    log,
  );
  return withAgesOfPe(findings.files);
}

/** @param isAside whether it was found only because it is in a folder */
async function lookAt(path: string, sizeBytes: number, isAside: boolean, tempFolder: string, findings: Findings) {
  const { files, complaints, passedOver } = findings;
  try {
    if (isZipFile(path) && (!isAside || /\.zip$/i.test(path)))
      return await lookInto(path, isAside, tempFolder, findings);
    files.push(...readImagesOf(path, sizeBytes, basename(path)).map((image) => ({ ...image, path })));
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error;
    (isAside && error.why !== 'damaged' ? passedOver : complaints).push(`${path} ${error.message}`);
  }
}

/** Looks into a ZIP file. What is unpacked is gone at once: it is unpacked again when it is sent. */
async function lookInto(path: string, isAside: boolean, tempFolder: string, findings: Findings) {
  const { files, complaints, passedOver } = findings;
  await using scratch = await openTemporaryFolder(tempFolder);
  const countBefore = files.length;
  for await (const unpacked of unpack(path, scratch.path, (_, start) => isPromising(start))) {
    const { entry } = unpacked;
    try {
      const images = readImagesOf(unpacked.path, unpacked.sizeBytes, posix.basename(entry));
      files.push(...images.map((image) => ({ ...image, path, entry })));
    } catch (error) {
      if (!(error instanceof UnfitFile)) throw error;
      (error.why === 'damaged' ? complaints : passedOver).push(`${originOf({ path, entry })} ${error.message}`);
    } finally {
      await removeTemporary(unpacked.path);
    }
  }
  if (files.length === countBefore) (isAside ? passedOver : complaints).push(`${path} holds no debug information file`);
}

async function tell({ files, passedOver }: Findings, log: Log): Promise<void> {
  const lineOf = (file: DebugFile) => `${originOf(file)} → ${file.debugId} (${file.format})`;
  await logList(log, `Debug IDs of ${plural(files.length, 'image')}`, files, lineOf);
  await logList(log, `Passed over: ${plural(passedOver.length, 'file')}`, passedOver, (path) => path);
}

function refuse(complaints: readonly string[]): void {
  if (complaints.length === 0) return;
  const shown = complaints.slice(0, mostComplaints).map((complaint) => `- ${complaint}`);
  if (complaints.length > shown.length) shown.push(`- and ${complaints.length - shown.length} more`);
  const [only] = complaints;
  const list = complaints.length === 1 ? only : [`${complaints.length} files cannot be stored:`, ...shown].join('\n');
  throw new SetupError(`Input ${input}: ${list}`, {
    remedy: 'Mend what is said of them, or exclude them by a line with ! in front.',
  });
}
