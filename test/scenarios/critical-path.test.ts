import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

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
