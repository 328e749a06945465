import { formatBytes, formatDuration, plural } from '../format.ts';
import { type Log, logList } from '../log.ts';
import { maxLookUpMs } from './look-up-sample.ts';
import type { BundlesReport, DeletionReport, LookUpReport, ScriptReport, SourceMapsReport } from './result.ts';

/** A warning names this many files. The list in the log names all of them. */
const maxNamedFiles = 3;

/** How the map of a script was found. */
const mapOrigins = { comment: 'by its sourceMappingURL', name: 'by file name', inline: 'inline' } as const;

/** Which scripts and source maps were found. */
export function describeSourceMaps({ scripts, maps, release }: SourceMapsReport, isDryRun: boolean): string {
  const count = (is: (script: ScriptReport) => boolean) => scripts.filter(is).length;
  const added = count(({ isNew }) => isNew);
  const kept = count(({ isNew, debugId }) => !isNew && debugId !== undefined);
  const ids = [
    `${added} ${isDryRun ? 'would be added' : 'new'}`,
    `${kept} kept`,
    `${scripts.length - added - kept} missing`,
  ];
  const found = `${plural(scripts.length, 'script')} and ${plural(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
  if (release === undefined) return found;
  const named = count((script) => script.release === release);
  const verb = isDryRun ? 'would set' : named === 1 ? 'sets' : 'set';
  return `${found}; ${plural(named, 'script')} ${verb} release ${release}`;
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
    formatDuration(maxLookUpMs)
  );
}

/** What `delete-sourcemaps` did. */
export function describeDeletion({ maps, scripts }: DeletionReport, isDryRun: boolean): string {
  if (maps.length + scripts.length === 0) return 'nothing to delete';
  const [deleted, removed] = isDryRun ? ['would be deleted', 'would be removed'] : ['deleted', 'removed'];
  return `${plural(maps.length, 'source map')} ${deleted}; sourceMappingURL ${removed} from ${plural(scripts.length, 'script')}`;
}

interface LogOptions {
  readonly inject: boolean;
  readonly dryRun: boolean;
}

/** Lists the scripts and the changed files in folded groups, and warns about files whose errors Sentry cannot map. */
export async function logSourceMaps(report: SourceMapsReport, { inject, dryRun }: LogOptions, log: Log): Promise<void> {
  const { scripts, unpairedMaps, skipped, changedFiles, release } = report;
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
    (count) => `${count === 1 ? '1 script sets' : `${count} scripts set`} another release than ${release}`,
    scripts.flatMap((script) =>
      script.release === undefined || script.release === release ? [] : `${script.name} (${script.release})`,
    ),
    'Build with the same release as this step, or turn off in the bundler plugin that it sets the release.',
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

function lineOf(script: ScriptReport): string {
  const { name, map, foundBy, missingMapReason, debugId, isNew, debugIdProblem, release, isStored } = script;
  const found = foundBy && (map ? `source map ${map} (${mapOrigins[foundBy]})` : 'inline source map');
  const id = debugId ? `${isNew ? 'new ' : ''}debug ID ${debugId}` : 'no debug ID';
  const problem = debugIdProblem ? ` (${debugIdProblem})` : '';
  const named = release === undefined ? '' : `; release ${release}`;
  const stored = isStored ? '; stored already' : '';
  return `${name} → ${found ?? `no source map (${missingMapReason})`}; ${id}${problem}${named}${stored}`;
}
