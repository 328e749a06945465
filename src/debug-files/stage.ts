import { systemClock as clock } from '../clock.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { DebugFiles } from './api.ts';
import { selectUncovered } from './covered-files.ts';
import type { DebugFilesPlan } from './plan.ts';
import { type DebugFilesReport, reportDebugFile } from './result.ts';
import { selectDebugFiles } from './select-debug-files.ts';
import { DebugFileUploader } from './upload-debug-files.ts';

export async function debugFilesStage(
  plan: DebugFilesPlan,
  sentry: Sentry | undefined,
  { log, signal }: Pick<RequestContext, 'log' | 'signal'>,
): Promise<Stage<{ debugFiles: DebugFilesReport }>> {
  const selection = await selectUncovered(await selectDebugFiles(plan, log), log);
  const makeUploader = () => {
    const { client, chunkUpload, projects } = requireSentry(sentry);
    const remote = new DebugFiles(client);
    return new DebugFileUploader({ remote, chunkUpload, log, clock, signal }, { ...plan, projects });
  };
  return {
    title: 'Debug files',
    async check() {
      if (selection.files.length > 0) await sentry?.chunkUpload.options();
    },
    async run() {
      return { debugFiles: await makeUploader().upload(selection) };
    },
    async preview() {
      if (sentry) return { debugFiles: await makeUploader().compare(selection) };
      const files = selection.files.map((file) => reportDebugFile(file, undefined, 'not compared'));
      const covered = selection.covered.map((file) => reportDebugFile(file, undefined, 'covered'));
      return { debugFiles: { files: [...files, ...covered], durationMs: 0 } };
    },
  };
}
