import { systemClock as clock } from '../clock.ts';
import { selectFiles as select, selectFolders } from '../files/match-patterns.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { DebugFiles } from './api.ts';
import type { DebugFilesPlan } from './plan.ts';
import type { DebugFilesReport } from './result.ts';
import { selectDebugFiles } from './select-debug-files.ts';
import { DebugFileUploader } from './upload-debug-files.ts';

/** `debug-files`: stored with the projects, for crashes of native, .NET and Android builds. */
export async function debugFilesStage(
  plan: DebugFilesPlan,
  sentry: Sentry | undefined,
  { log, signal }: Pick<RequestContext, 'log' | 'signal'>,
): Promise<Stage<{ debugFiles: DebugFilesReport }>> {
  const files = await selectDebugFiles({ select, selectFolders, log }, plan);
  const destination = () => {
    const { client, chunkUpload, projects } = requireSentry(sentry);
    const remote = new DebugFiles(client);
    return new DebugFileUploader({ remote, chunkUpload, log, clock, signal }, { ...plan, projects });
  };
  return {
    title: 'Debug files',
    async run() {
      return { debugFiles: await destination().upload(files) };
    },
    async preview() {
      if (sentry) return { debugFiles: await destination().compare(files) };
      const asNew = files.map(({ name, debugId, format, sizeBytes }) => ({ name, debugId, format, sizeBytes }));
      return { debugFiles: { files: asNew.map((file) => ({ ...file, state: 'new' as const })), durationMs: 0 } };
    },
  };
}
