import { SetupError } from '../errors.ts';
import type { GateReport } from './result.ts';

const remedies: Readonly<Record<GateReport['verdict'], string | undefined>> = {
  healthy: undefined,
  unhealthy: 'Look at the release in Sentry, and roll back or fix it.',
  unknown:
    'Watch for longer (watch-minutes), lower min-sessions, or set min-crash-free-sessions if there is no baseline. ' +
    'on-unknown decides whether too little data fails the step.',
};

/** For a verdict other than healthy. */
export function failureOf({ verdict, reason, environment }: GateReport, version: string): SetupError {
  const state = verdict === 'unhealthy' ? 'is unhealthy' : 'may or may not be healthy';
  return new SetupError(`Release ${version} ${state} in ${environment}: ${reason}`, { remedy: remedies[verdict] });
}
