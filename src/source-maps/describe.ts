import { plural } from '../plural.ts';
import type { BundlesReport } from '../run/result.ts';
import { formatBytes } from '../size.ts';
import type { ScriptReport, SourceMapsReport } from './result.ts';

/** The scripts and maps that were found, as a sentence. */
export function sourceMapsPhrase({ scripts, maps }: SourceMapsReport, would: boolean): string {
  const count = (is: (script: ScriptReport) => boolean) => scripts.filter(is).length;
  const injected = count(({ isInjected }) => isInjected);
  const had = count(({ isInjected, debugId }) => !isInjected && debugId !== undefined);
  const ids = [
    `${injected} ${would ? 'would be new' : 'new'}`,
    `${had} kept`,
    `${scripts.length - injected - had} missing`,
  ];
  return `${plural(scripts.length, 'script')} and ${plural(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
}

/** What became of them in Sentry, as a sentence. */
export function bundlesPhrase(bundles: BundlesReport, would: boolean): string {
  const { files, ids, sentBytes, release, dist, projects, durationMs } = bundles;
  const form = ids.length > 0 ? plural(ids.length, 'artifact bundle') : 'files';
  const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
  const state = isNew
    ? `${formatBytes(sentBytes)} sent in ${(durationMs / 1000).toFixed(1)} s`
    : 'Sentry had all of it';
  const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
  if (would) return `${plural(files.length, 'file')} of ${owner}; would be sent, unless Sentry has them: not compared`;
  return `${plural(files.length, 'file')} stored as ${form} of ${owner}; ${state}`;
}
