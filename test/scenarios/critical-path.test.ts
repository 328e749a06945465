import { expect, test } from 'vitest';
import { openStage } from '../support/stage.ts';

/** A run of everything but files, after a release of the third commit. The latency keeps overlapping requests apart. */
async function journalOf(isConnected: boolean) {
  await using stage = await openStage({ latencyMs: 300 });
  const commits = [{ id: stage.shas[2] ?? '', repository: 'acme/shop' }];
  stage.acme.addRelease('1.0.0', { projects: ['web'], commits });
  if (isConnected) {
    stage.acme.repositories.splice(0);
    stage.acme.addRepository('acme/shop', { provider: 'github' });
  }
  await using job = await stage.job({ environment: 'production' });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { commits: '3' } });
  return stage.server.journal;
}

test('with commits that Sentry fetches, four requests come one after another', async () => {
  expect((await journalOf(true)).longestChain()).toBe(4);
});

test('with commits that are read for it, one more: their changed files', async () => {
  expect((await journalOf(false)).longestChain()).toBe(5);
});
