import { systemClock as clock } from '../clock.ts';
import { refreshSizes, selectBuildFiles } from '../files/select-files.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { Stage } from '../stage.ts';
import { connectRelace } from './connect.ts';
import { repositoryPathProblem } from './path.ts';
import type { RelacePlan } from './plan.ts';
import type { RelaceReport } from './result.ts';
import { RelaceDestination } from './upload.ts';

/** `relace-repo-id`: files written into a Relace repository. */
export async function relaceStage(plan: RelacePlan, context: RequestContext): Promise<Stage<{ relace: RelaceReport }>> {
  const { log } = context;
  const selection = { ...plan, input: 'relace-files', nameProblem: repositoryPathProblem };
  const selected = await selectBuildFiles(selection, log);
  return {
    title: 'Relace',
    async run() {
      const destination = new RelaceDestination({ remote: connectRelace(plan, context), log, clock });
      // The preparation of source maps may have changed files since they were selected.
      return { relace: await destination.upload(refreshSizes(selected)) };
    },
    /** Relace cannot be asked what it has. */
    async preview() {
      const files = selected.map(({ name, sizeBytes }) => ({ name, sizeBytes, state: 'sent' }) as const);
      return { relace: { repoId: plan.repoId, files, head: undefined, durationMs: 0 } };
    },
  };
}
