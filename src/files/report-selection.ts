import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { displayPath } from './display-path.ts';
import type { FileInputs } from './inputs.ts';
import type { Selection } from './match-patterns.ts';
import type { IgnoredPath } from './search.ts';

/** Keeps the messages readable when a pattern matches far too much. */
const maxListedPaths = 10;

interface SelectionReport extends Pick<FileInputs, 'ifNoFilesFound'> {
  /** The input that contains the patterns. */
  readonly input: string;
  readonly workspace: string;
}

interface UnmatchedPatterns extends SelectionReport {
  /** What they should match. */
  readonly kind: string;
  readonly patterns: readonly string[];
  /** What they match besides files. */
  readonly selection?: Selection;
  /** The folder that relative patterns start at; absolute. */
  readonly root: string;
}

/** Handles patterns that match nothing as `if-no-files-found` says. @throws SetupError if that is `error` */
export function reportUnmatchedPatterns(unmatched: UnmatchedPatterns, log: Log): void {
  const { input, kind, patterns, selection, root, workspace, ifNoFilesFound } = unmatched;
  if (patterns.length === 0 || ifNoFilesFound === 'ignore') return;
  const place = root === workspace ? 'the workspace' : displayPath(root, workspace);
  const list = patterns.map((pattern) => {
    const ignored = selection?.matches.find(({ line }) => line === pattern)?.ignored ?? [];
    return ignored.length === 0 ? `"${pattern}"` : `"${pattern}" (${describeIgnored(ignored, workspace)})`;
  });
  const problem = `Input ${input}: no ${kind} in ${place} matches ${list.join(', ')}`;
  const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Write each pattern on its own line.' : '';
  if (ifNoFilesFound === 'error') {
    throw new SetupError(problem, {
      remedy: `Check that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
    });
  }
  log.warning(`${problem}.${hint}`);
}

/**
 * Warns of what the patterns match besides files, and of exclusions that name something that does not exist. Exclusions
 * such as `!**\/*.map` are for whatever a build may contain, so they may match nothing.
 */
export function warnOfSelection(
  { matches, uselessExclusions }: Selection,
  { input, workspace, ifNoFilesFound }: SelectionReport,
  log: Log,
): void {
  // reportUnmatchedPatterns names those of patterns that match no file at all.
  const isReportedHere = (paths: readonly string[]) => paths.length > 0 || ifNoFilesFound === 'ignore';
  const ignored = matches.flatMap((match) => (isReportedHere(match.paths) ? match.ignored : []));
  if (ignored.length > 0) {
    const list = describeIgnored(ignored, workspace);
    log.warning(`Input ${input}: not everything that matches can be uploaded: ${list}. Fix or exclude it.`);
  }
  if (uselessExclusions.length > 0 && ifNoFilesFound !== 'ignore') {
    const list = uselessExclusions.map((line) => `"${line}"`).join(', ');
    log.warning(`Input ${input}: ${list} excludes nothing, because there is no such path. Fix or remove it.`);
  }
}

/** `dist/a.js is a broken link, dist/b.js is a named pipe` */
function describeIgnored(ignored: readonly IgnoredPath[], workspace: string): string {
  const kinds = new Map(ignored.map(({ path, kind }) => [displayPath(path, workspace), kind]));
  const list = [...kinds].sort().map(([path, kind]) => `${path} is ${kind}`);
  const hiddenCount = list.length - maxListedPaths;
  return [...list.slice(0, maxListedPaths), ...(hiddenCount > 0 ? [`and ${hiddenCount} more`] : [])].join(', ');
}
