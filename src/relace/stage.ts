import { systemClock as clock } from '../clock.ts';
import { refreshSizes, selectBuildFiles } from '../files/select-files.ts';
import { HttpClient } from '../http/client.ts';
import { bearerTokenFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import type { Stage } from '../stage.ts';
import { RelaceFiles } from './api.ts';
import type { RelacePlan } from './plan.ts';
import type { RelaceReport } from './result.ts';
import { repositoryPathProblem } from './rules.ts';
import { RelaceUploader } from './upload-files.ts';

export async function relaceStage(plan: RelacePlan, context: RequestContext): Promise<Stage<{ relace: RelaceReport }>> {
  const { log } = context;
  const selection = { ...plan, input: 'relace-files', nameProblem: repositoryPathProblem };
  const selected = await selectBuildFiles(selection, log);
  return {
    title: 'Relace',
    async run() {
      const uploader = new RelaceUploader({ repository: connectRelace(plan, context), log, clock });
      // The preparation of source maps may have changed files since they were selected.
      return { relace: await uploader.upload(refreshSizes(selected)) };
    },
    /** Relace has no API to compare files, so all of them count as sent. */
    async preview() {
      const files = selected.map(({ name, sizeBytes }) => ({ name, sizeBytes, state: 'sent' }) as const);
      return { relace: { repoId: plan.repoId, files, head: undefined, durationMs: 0 } };
    },
  };
}

function connectRelace({ baseUrl, repoId, apiKey }: RelacePlan, context: RequestContext): RelaceFiles {
  const http = new HttpClient({
    ...clientOptions(context),
    authorization: bearerTokenFor([baseUrl], apiKey),
    stallTimeoutMs: 60_000,
    maxRetryTimeMs: 120_000,
  });
  return new RelaceFiles(http, baseUrl, repoId);
}
