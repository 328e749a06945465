import { systemClock as clock } from '../clock.ts';
import type { Choose } from '../run/upload.ts';

/** `relace-repo-id`: files written into a Relace repository. */
export const chooseRelaceFiles: Choose = async ({ relace: plan, release }, wire) => {
  if (!plan) return undefined;
  const { log } = wire;
  const { selectFiles: select } = await import('../files/match-patterns.ts');
  const { measureAgain, selectBuildFiles } = await import('../files/select-files.ts');
  const { repositoryPathProblem } = await import('./path.ts');
  const { RelaceDestination } = await import('./upload.ts');
  const { connectRelace } = await import('./connect.ts');
  const selection = { ...plan, input: 'relace-files', nameProblem: repositoryPathProblem };
  const chosen = await selectBuildFiles({ select, log }, selection);
  return {
    title: 'Relace',
    async send() {
      const destination = new RelaceDestination({ remote: connectRelace(plan, wire), log, clock });
      return { relace: await destination.upload(release?.sourceMaps ? measureAgain(chosen) : chosen) };
    },
    /** Relace cannot be asked what it has. */
    async preview() {
      const states = chosen.map(({ name, sizeBytes }) => ({ name, sizeBytes, state: 'sent' }) as const);
      return { relace: { repoId: plan.repoId, files: states, head: undefined, durationMs: 0 } };
    },
  };
};
