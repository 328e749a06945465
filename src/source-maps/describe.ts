import { formatBytes, formatDuration, plural } from '../format.ts';
import { type Log, logList } from '../log.ts';
import { maxLookUpMs } from './look-up-sample.ts';
import type { BundlesReport, DeletionReport, LookUpReport, ScriptReport, SourceMapsReport } from './result.ts';

/** A warning names this many files. The list in the log names all of them. */
const maxNamedFiles = 3;

/** How the map of a script was found. */
const mapOrigins = { comment: 'by its sourceMappingURL', name: 'by file name', inline: 'inline' } as const;

/** Which scripts and source maps were found. */
export function describeSourceMaps({ scripts, maps }: SourceMapsReport, isDryRun: boolean): string {
  const count = (is: (script: ScriptReport) => boolean) => scripts.filter(is).length;
  const added = count(({ isNew }) => isNew);
  const kept = count(({ isNew, debugId }) => !isNew && debugId !== undefined);
  const ids = [
    `${added} ${isDryRun ? 'would be added' : 'new'}`,
    `${kept} kept`,
    `${scripts.length - added - kept} missing`,
  ];
  return `${plural(scripts.length, 'script')} and ${plural(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
}

/** How they were stored in Sentry. */
export function describeBundles(bundles: BundlesReport, isDryRun: boolean): string {
  const { files, ids, sentBytes, storedBefore, release, dist, projects, durationMs } = bundles;
  const count = files.length - storedBefore;
  const before = `Sentry already has a bundle for ${plural(storedBefore, 'script')} without a map here`;
  if (count === 0 && storedBefore > 0) return before;
  const suffix = storedBefore > 0 ? `; ${before}` : '';
  const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
  if (isDryRun) {
    return `${plural(count, 'file')} of ${owner} would be sent, unless Sentry already has them (not compared)${suffix}`;
  }
  const form = ids.length > 0 ? plural(ids.length, 'artifact bundle') : 'release files';
  const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
  const sent = isNew
    ? `${formatBytes(sentBytes)} sent in ${formatDuration(durationMs)}`
    : 'Sentry already had all of them';
  return `${plural(count, 'file')} stored as ${form} of ${owner}; ${sent}${suffix}`;
}

/** Whether Sentry finds some of the scripts. */
export function describeLookUp({ sampled, projects, missing }: LookUpReport): string {
  const found = sampled - new Set(missing.map(({ name }) => name)).size;
  const place = projects.length > 1 ? `, in each of ${projects.join(', ')}` : '';
  return `Sentry has a bundle for ${found} of ${plural(sampled, 'sampled script')}${place}`;
}

export function describeMissing({ missing }: LookUpReport): string {
  const list = missing.slice(0, maxNamedFiles).map(({ name, project }) => `${name} (${project})`);
  const more = missing.length > list.length ? ` and ${missing.length - list.length} more` : '';
  return (
    `Sentry has accepted the artifact bundle, but has not found the debug IDs of ${list.join(', ')}${more} within ` +
    `${formatDuration(maxLookUpMs)}. Check in the next error that its stack trace shows your source code.`
  );
}

/** What `delete-sourcemaps` did. */
export function describeDeletion({ maps, scripts }: DeletionReport, isDryRun: boolean): string {
  const [deleted, removed] = isDryRun ? ['would be deleted', 'would be removed'] : ['deleted', 'removed'];
  return `${plural(maps.length, 'source map')} ${deleted}; sourceMappingURL ${removed} from ${plural(scripts.length, 'script')}`;
}

interface LogOptions {
  readonly inject: boolean;
  readonly dryRun: boolean;
}

/** Lists the scripts and the changed files in folded groups, and warns about files whose errors Sentry cannot map. */
export async function logSourceMaps(report: SourceMapsReport, { inject, dryRun }: LogOptions, log: Log): Promise<void> {
  const { scripts, unpairedMaps, skipped, changedFiles } = report;
  await logList(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
  const changed = `${dryRun ? 'Files that would be changed' : 'Changed files'} (${changedFiles.length})`;
  await logList(log, changed, changedFiles, (path) => path);

  const warn = (problem: (count: number) => string, files: readonly string[], remedy: string) => {
    if (files.length === 0) return;
    const more = files.length > maxNamedFiles ? ` and ${files.length - maxNamedFiles} more` : '';
    log.warning(`${problem(files.length)}: ${files.slice(0, maxNamedFiles).join(', ')}${more}. ${remedy}`);
  };
  warn(
    (count) => `No source map for ${plural(count, 'script')}`,
    scripts.flatMap(({ name, missingMapReason: reason, isStored }) =>
      reason && !isStored ? `${name} (${reason})` : [],
    ),
    'Set the bundler to write source maps, or exclude these scripts from sourcemaps.',
  );
  warn(
    (count) => `No reliable debug ID for ${plural(count, 'script')}`,
    // With inject: false, missing IDs are expected.
    scripts.flatMap(({ name, debugIdProblem }) => (inject && debugIdProblem ? `${name} (${debugIdProblem})` : [])),
    'Build each script with a readable source map and matching debug IDs, or Sentry may not map its errors.',
  );
  warn(
    (count) => `Skipped ${plural(count, 'script')} that Sentry cannot read (neither UTF-8 text nor Hermes bytecode)`,
    skipped,
    'Save the script as UTF-8, or exclude it from sourcemaps.',
  );
  warn(
    (count) => `No script for ${plural(count, 'source map')}`,
    unpairedMaps,
    'Add the scripts to sourcemaps, or exclude the source maps.',
  );
}

function lineOf({
  name,
  map,
  foundBy,
  missingMapReason,
  debugId,
  isNew,
  debugIdProblem,
  isStored,
}: ScriptReport): string {
  const found = foundBy && (map ? `source map ${map} (${mapOrigins[foundBy]})` : 'inline source map');
  const id = debugId ? `${isNew ? 'new ' : ''}debug ID ${debugId}` : 'no debug ID';
  const problem = debugIdProblem ? ` (${debugIdProblem})` : '';
  const stored = isStored ? '; stored already' : '';
  return `${name} → ${found ?? `no source map (${missingMapReason})`}; ${id}${problem}${stored}`;
}
