import { basename, posix } from 'node:path';
import { SetupError } from '../errors.ts';
import { isInside } from '../files/artifact-name.ts';
import { explainReadError } from '../files/build-file.ts';
import { displayPath } from '../files/display-path.ts';
import { LinkGuard } from '../files/link-guard.ts';
import { matchFiles, matchFolders } from '../files/match-patterns.ts';
import { reportUnmatchedPatterns, warnOfSelection } from '../files/report-selection.ts';
import { openTemporaryFolder, removeTemporary } from '../github-actions/temporary-files.ts';
import { type Log, logList } from '../log.ts';
import { type DebugFile, isZipFile, readNamedImages, usePeDebugIds } from './debug-file.ts';
import { DebugFileError } from './formats/debug-file-error.ts';
import { looksLikeDebugFile } from './formats/detect-format.ts';
import type { DebugFilesPlan } from './plan.ts';
import { unpack } from './unpack.ts';

const input = 'debug-files';
const noDebugFile = 'contains no debug information file';
/** Keeps the error readable when a pattern matches far too much. */
const maxListedProblems = 50;

interface Candidate {
  readonly path: string;
  readonly displayPath: string;
  readonly sizeBytes: number;
  /** Its folder was selected, so it may be a file of another kind. */
  readonly isFromFolder: boolean;
}

interface Findings {
  readonly files: DebugFile[];
  /** Files that cannot be stored although a pattern matches them. */
  readonly problems: string[];
  /** Files of other kinds in folders and ZIP files. */
  readonly skipped: string[];
}

/**
 * Folders, dSYM bundles and ZIP files may contain other files too, which are skipped. A file that a pattern matches
 * directly must be a debug information file.
 *
 * @throws SetupError that lists every file that cannot be stored
 */
export async function selectDebugFiles(
  { patterns, root, workspace, tempFolder, ifNoFilesFound }: Omit<DebugFilesPlan, 'concurrency'>,
  log: Log,
): Promise<readonly DebugFile[]> {
  const selection = await matchFiles(patterns, root);
  const { paths, unmatched, matches } = selection;
  const folders = await matchFolders(patterns, root);
  const links = new LinkGuard(workspace);
  const findings: Findings = { files: [], problems: [], skipped: [] };
  const bundles = new Set<string>();
  for (const path of paths) {
    const file = links.inspect(path);
    if (!file) continue;
    const bundle = /^.*?\.dSYM(?=[\\/])/i.exec(path)?.[0];
    if (bundle) bundles.add(bundle);
    const isFromFolder = bundle !== undefined || folders.some((folder) => isInside(path, folder));
    await readFile({ ...file, path, isFromFolder }, tempFolder, findings).catch((error: unknown) => {
      throw explainReadError(error, file);
    });
  }
  const isEmpty = (folder: string) => !findings.files.some(({ path }) => isInside(path, folder));
  const emptyBundles = [...bundles].filter(isEmpty).map((path) => `${displayPath(path, workspace)} ${noDebugFile}`);
  await logFindings(findings, log);
  refuseProblems([...findings.problems, ...emptyBundles]);
  const found = new Set(findings.files.map(({ path }) => path));
  const useless = matches.filter(({ paths }) => paths.length > 0 && !paths.some((path) => found.has(path)));
  const withoutResult = [...unmatched, ...useless.map(({ line }) => line)];
  const report = { input, workspace, ifNoFilesFound };
  const kind = 'debug information file';
  reportUnmatchedPatterns({ ...report, kind, patterns: withoutResult, selection, root }, log);
  warnOfSelection(selection, report, log);
  return usePeDebugIds(findings.files);
}

async function readFile(file: Candidate, tempFolder: string, findings: Findings): Promise<void> {
  const { path, displayPath, sizeBytes, isFromFolder } = file;
  const { files, problems, skipped } = findings;
  try {
    // In a folder, the extension decides: other formats, such as APK, are ZIP files too.
    if (isZipFile(path) && (!isFromFolder || /\.zip$/i.test(path))) return await readZip(file, tempFolder, findings);
    const images = readNamedImages(path, sizeBytes, basename(path));
    files.push(...images.map((image) => ({ ...image, path, displayPath })));
  } catch (error) {
    if (!(error instanceof DebugFileError)) throw error;
    (isFromFolder && error.reason !== 'malformed' ? skipped : problems).push(`${displayPath} ${error.message}`);
  }
}

/** Unpacked files are removed at once to save disk space, and unpacked again for the upload. */
async function readZip(zip: Candidate, tempFolder: string, { files, problems, skipped }: Findings): Promise<void> {
  const { path } = zip;
  await using temporary = await openTemporaryFolder(tempFolder);
  const countBefore = files.length;
  for await (const unpacked of unpack(path, temporary.path, (_, start) => looksLikeDebugFile(start))) {
    const { entry } = unpacked;
    const displayPath = `${zip.displayPath} (${entry})`;
    try {
      const images = readNamedImages(unpacked.path, unpacked.sizeBytes, posix.basename(entry));
      files.push(...images.map((image) => ({ ...image, path, entry, displayPath })));
    } catch (error) {
      if (!(error instanceof DebugFileError)) throw error;
      (error.reason === 'malformed' ? problems : skipped).push(`${displayPath} ${error.message}`);
    } finally {
      await removeTemporary(unpacked.path);
    }
  }
  if (files.length > countBefore) return;
  (zip.isFromFolder ? skipped : problems).push(`${zip.displayPath} ${noDebugFile}`);
}

async function logFindings({ files, skipped }: Findings, log: Log): Promise<void> {
  await logList(
    log,
    `Debug IDs of the files that ${input} selects (${files.length})`,
    files,
    ({ displayPath, debugId, format }) => `${displayPath} → ${debugId} (${format})`,
  );
  await logList(log, `Files that ${input} selects and that are skipped (${skipped.length})`, skipped, (line) => line);
}

function refuseProblems(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const lines = problems.slice(0, maxListedProblems).map((problem) => `- ${problem}`);
  if (problems.length > lines.length) lines.push(`- and ${problems.length - lines.length} more`);
  const [only] = problems;
  const list = problems.length === 1 ? only : [`${problems.length} files cannot be stored:`, ...lines].join('\n');
  throw new SetupError(`Input ${input}: ${list}`, {
    remedy: 'Fix these files, or exclude them with lines that start with !.',
  });
}
