import { systemClock as clock } from '../clock.ts';
import type { Sentry } from '../run/connect-sentry.ts';
import { type Choose, needed } from '../run/upload.ts';

/** `debug-files`: stored with the projects, for crashes of native, .NET and Android builds. */
export const chooseDebugFiles: Choose = async ({ debugFiles: plan }, { log, signal }) => {
  if (!plan) return undefined;
  const { selectFiles: select, selectFolders } = await import('../files/match-patterns.ts');
  const { selectDebugFiles } = await import('./select-debug-files.ts');
  const { DebugFilesDestination } = await import('./upload-debug-files.ts');
  const files = await selectDebugFiles({ select, selectFolders, log }, plan);
  const destination = ({ debugFiles: remote, chunkUpload, projects }: Sentry) =>
    new DebugFilesDestination({ remote, chunkUpload, log, clock, signal }, { ...plan, projects });
  return {
    title: 'Debug files',
    async send({ sentry }) {
      return { debugFiles: await destination(needed(sentry)).upload(files) };
    },
    async preview(sentry) {
      if (sentry) return { debugFiles: await destination(sentry).compare(files) };
      const asNew = files.map(({ name, debugId, format, sizeBytes }) => ({ name, debugId, format, sizeBytes }));
      return { debugFiles: { files: asNew.map((file) => ({ ...file, state: 'new' as const })), durationMs: 0 } };
    },
  };
};
