import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DebugFilesDestination } from '../../src/destinations/debug-files.ts';
import { ChunkUpload } from '../../src/sentry/chunk-upload.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { DebugFiles } from '../../src/sentry/debug-files.ts';
import { selectDebugFiles } from '../../src/steps/select-debug-files.ts';
import { elf } from '../support/debug-files/elf.ts';
import { openLine } from '../support/line.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { zipOf } from '../support/zip.ts';

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return { ...fs, rm: vi.fn(fs.rm) };
});

beforeEach(async () => {
  const { rm: remove } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  // As on Windows while a virus scanner has the files open.
  vi.mocked(rm).mockImplementation(async (path, options) => {
    if (/^unpacked-|\.zip$/.test(basename(String(path)))) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    await remove(path, options);
  });
});
afterEach(() => vi.mocked(rm).mockReset());

test('debug information files from ZIP files are stored, although their temporary files cannot be removed', async () => {
  await using line = await openLine();
  await using folder = await openTempFolder();
  line.acme.addProject('api');
  line.acme.chunks.settings.accept = [];
  const libraries = [1, 2].map((id) => elf({ buildId: Buffer.alloc(20, id) }));
  const content = Object.fromEntries(libraries.map((library, index) => [`${index}.so`, library]));
  const path = await folder.write('build/libraries.zip', zipOf(content));

  const { log, clock, server } = line;
  const found = { paths: [path], unmatched: [], matches: [{ line: '*.zip', paths: [path] }] };
  const files = await selectDebugFiles(
    { select: async () => found, selectFolders: async () => [], log },
    {
      ...{ patterns: ['*.zip'], root: folder.path, workspace: folder.path, tempFolder: folder.path },
      ifNoFilesFound: 'error',
    },
  );
  expect(files).toHaveLength(2);

  const token = line.acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:write', 'project:read'] });
  const baseUrl = new URL(server.url);
  const client = new SentryClient(line.clientWith(token), { baseUrl, org: 'acme', tokenKind: 'other' });
  const destination = new DebugFilesDestination(
    {
      ...{ remote: new DebugFiles(client), chunkUpload: new ChunkUpload(client, [baseUrl]), log, clock },
      signal: new AbortController().signal,
    },
    { projects: ['web', 'api'], tempFolder: folder.path, concurrency: undefined },
  );
  await destination.upload(files);
  expect(line.acme.projects.map(({ debugFiles }) => debugFiles.length)).toEqual([2, 2]);
});
