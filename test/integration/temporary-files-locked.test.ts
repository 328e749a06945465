import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { DebugFiles } from '../../src/debug-files/api.ts';
import { selectDebugFiles } from '../../src/debug-files/select-debug-files.ts';
import { DebugFileUploader } from '../../src/debug-files/upload-debug-files.ts';
import { ChunkUploadApi } from '../../src/sentry/chunk-upload/api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { elf } from '../support/debug-files/elf.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';
import { patchFsPromises, systemError } from '../support/patched-fs.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { zipOf } from '../support/zip.ts';

/** Makes the removal of temporary files fail, as a virus scanner does on Windows. */
function lockTemporaryFiles(): Disposable {
  return patchFsPromises(({ rm }) => ({
    async rm(...args: Parameters<typeof rm>) {
      if (/^unpacked-|\.zip$/.test(basename(String(args[0])))) throw systemError('EBUSY');
      await rm(...args);
    },
  }));
}

test('debug files from ZIP files are stored even if their temporary files cannot be removed', async () => {
  using _ = lockTemporaryFiles();
  await using sandbox = await startHttpSandbox();
  await using folder = await openTempFolder();
  sandbox.acme.addProject('api');
  sandbox.acme.chunks.settings.accept = [];
  const libraries = [1, 2].map((id) => elf({ buildId: Buffer.alloc(20, id) }));
  const content = Object.fromEntries(libraries.map((library, index) => [`${index}.so`, library]));
  await folder.write('build/libraries.zip', zipOf(content));

  const { log, clock, server } = sandbox;
  const folders = { root: folder.path, workspace: folder.path, tempFolder: folder.path };
  const files = await selectDebugFiles({ patterns: ['build/*.zip'], ...folders, ifNoFilesFound: 'error' }, log);
  expect(files).toHaveLength(2);

  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:write', 'project:read'] });
  const baseUrl = new URL(server.url);
  const client = new SentryClient(sandbox.clientWith(token), { baseUrl, org: 'acme', tokenKind: 'other' });
  const destination = new DebugFileUploader(
    {
      remote: new DebugFiles(client),
      chunkUpload: new ChunkUploadApi(client, [baseUrl], log),
      log,
      clock,
      signal: new AbortController().signal,
    },
    { projects: ['web', 'api'], tempFolder: folder.path, concurrency: undefined },
  );
  await destination.upload({ files, covered: [] });
  expect(sandbox.acme.projects.map(({ debugFiles }) => debugFiles.length)).toEqual([2, 2]);
});
