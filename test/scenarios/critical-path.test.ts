import { expect, test } from 'vitest';
import type { JournalEntry } from '../sentry-server/journal.ts';
import { startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

/** A run without files, after a release of the third commit. With latency, the journal shows which requests overlap. */
async function journalOf(isConnected: boolean) {
  await using sandbox = await startSandbox({ latencyMs: 300 });
  const commits = [{ id: sandbox.shas[2] ?? '', repository: 'acme/shop' }];
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits });
  if (isConnected) {
    sandbox.acme.repositories.splice(0);
    sandbox.acme.addRepository('acme/shop', { provider: 'github' });
  }
  await using job = await sandbox.job({ environment: 'production' });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { commits: '3' } });
  return sandbox.server.journal;
}

test('at most four requests depend on each other if Sentry fetches the commits', async () => {
  expect((await journalOf(true)).longestChain()).toBe(4);
});

test('one more request, for the changed files, if the action reads the commits', async () => {
  expect((await journalOf(false)).longestChain()).toBe(5);
});

test('the look-up of debug IDs is beside the deploy and the release date', async () => {
  await using sandbox = await startSandbox({ latencyMs: 300 });
  await using job = await sandbox.job({ sourcemaps: 'dist', 'set-commits': 'skip', environment: 'production' });
  for (let number = 0; number < 20; number++) await writePair(job.workspace, `${number}.js`, number);
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const { journal } = sandbox.server;
  const isLookUp = ({ path }: JournalEntry) => path.includes('/artifact-lookup/');
  expect(journal.requests.filter(isLookUp)).toHaveLength(10);
  expect(journal.longestChain()).toBe(journal.longestChain((entry) => !isLookUp(entry)));
});
