import { systemClock as clock } from '../clock.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { DebugFiles } from './api.ts';
import type { DebugFilesPlan } from './plan.ts';
import type { DebugFilesReport } from './result.ts';
import { selectDebugFiles } from './select-debug-files.ts';
import { DebugFileUploader } from './upload-debug-files.ts';

export async function debugFilesStage(
  plan: DebugFilesPlan,
  sentry: Sentry | undefined,
  { log, signal }: Pick<RequestContext, 'log' | 'signal'>,
): Promise<Stage<{ debugFiles: DebugFilesReport }>> {
  const files = await selectDebugFiles(plan, log);
  const makeUploader = () => {
    const { client, chunkUpload, projects } = requireSentry(sentry);
    const remote = new DebugFiles(client);
    return new DebugFileUploader({ remote, chunkUpload, log, clock, signal }, { ...plan, projects });
  };
  return {
    title: 'Debug files',
    async check() {
      if (files.length > 0) await sentry?.chunkUpload.options();
    },
    async run() {
      return { debugFiles: await makeUploader().upload(files) };
    },
    async preview() {
      if (sentry) return { debugFiles: await makeUploader().compare(files) };
      const notCompared = ({ name, debugId, format, sizeBytes }: (typeof files)[number]) => {
        return { name, debugId, format, sizeBytes, state: 'not compared' } as const;
      };
      return { debugFiles: { files: files.map(notCompared), durationMs: 0 } };
    },
  };
}
