import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { ArtifactLookup } from './artifact-lookup-api.ts';
import type { LookUpReport, ScriptReport } from './result.ts';

export const maxLookUpMs = 10_000;
const maxSamples = 10;
const firstPollMs = 250;
const maxPollMs = 2_000;

interface LookUpDependencies {
  readonly lookup: Pick<ArtifactLookup, 'hasBundle'>;
  readonly clock: Clock;
  /** Aborted after `maxLookUpMs`, or when the step ends. */
  readonly signal: AbortSignal;
}

/**
 * Looks up the debug IDs of some uploaded scripts in each project, until Sentry finds all of them or the time is up.
 *
 * @param scripts sorted by name
 * @returns undefined if the server cannot look up debug IDs, or refuses to, or no script has one
 */
export async function lookUpSample(
  scripts: readonly ScriptReport[],
  projects: readonly string[],
  { lookup, clock, signal }: LookUpDependencies,
): Promise<LookUpReport | undefined> {
  const samples = sampleOf(scripts);
  const pending = new Set(samples.flatMap((sample) => projects.map((project) => ({ ...sample, project }))));
  if (pending.size === 0) return undefined;
  let isSupported = true;
  const lookUp = async (sample: (typeof samples)[number] & { readonly project: string }) => {
    const isFound = await lookup.hasBundle(sample.project, sample.debugId);
    if (isFound === undefined) isSupported = false;
    else if (isFound) pending.delete(sample);
  };
  try {
    for (let pollMs = firstPollMs; ; pollMs = Math.min(maxPollMs, pollMs * 2)) {
      await Promise.all(Array.from(pending, lookUp));
      if (!isSupported) return undefined;
      if (pending.size === 0) break;
      await clock.sleep(pollMs, signal);
    }
  } catch (error) {
    if (error instanceof RefusalError) return undefined;
    if (!(error instanceof ActionError)) throw error; // The time is up, or Sentry cannot be reached.
  }
  return {
    sampled: samples.length,
    projects,
    missing: Array.from(pending, ({ name, project }) => ({ name, project })),
  };
}

/** Scripts with different debug IDs, spread evenly over all of them. */
function sampleOf(scripts: readonly ScriptReport[]) {
  const byId = new Map(
    scripts.flatMap(({ name, debugId }) => (debugId === undefined ? [] : [[debugId, name] as const])),
  );
  const all = Array.from(byId, ([debugId, name]) => ({ debugId, name }));
  const count = Math.min(maxSamples, all.length);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).filter(
    (sample) => sample !== undefined,
  );
}
