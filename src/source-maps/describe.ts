import { formatBytes, formatDuration, plural } from '../format.ts';
import type { BundlesReport, ScriptReport, SourceMapsReport } from './result.ts';

/** Which scripts and maps were found. */
export function describeSourceMaps({ scripts, maps }: SourceMapsReport, isDryRun: boolean): string {
  const count = (is: (script: ScriptReport) => boolean) => scripts.filter(is).length;
  const injected = count(({ isInjected }) => isInjected);
  const kept = count(({ isInjected, debugId }) => !isInjected && debugId !== undefined);
  const ids = [
    `${injected} ${isDryRun ? 'would be new' : 'new'}`,
    `${kept} kept`,
    `${scripts.length - injected - kept} missing`,
  ];
  return `${plural(scripts.length, 'script')} and ${plural(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
}

/** How they were stored in Sentry. */
export function describeBundles(bundles: BundlesReport, isDryRun: boolean): string {
  const { files, ids, sentBytes, release, dist, projects, durationMs } = bundles;
  const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
  if (isDryRun) {
    return `${plural(files.length, 'file')} of ${owner} would be sent, unless Sentry has them (not compared)`;
  }
  const form = ids.length > 0 ? plural(ids.length, 'artifact bundle') : 'release files';
  const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
  const sent = isNew ? `${formatBytes(sentBytes)} sent in ${formatDuration(durationMs)}` : 'Sentry had all of it';
  return `${plural(files.length, 'file')} stored as ${form} of ${owner}; ${sent}`;
}
