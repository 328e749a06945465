import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

/** A run of everything but files, after a release of the third commit. The latency keeps overlapping requests apart. */
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

test('with commits that Sentry fetches, four requests come one after another', async () => {
  expect((await journalOf(true)).longestChain()).toBe(4);
});

test('with commits that are read for it, one more: their changed files', async () => {
  expect((await journalOf(false)).longestChain()).toBe(5);
});
