import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

/** A URL of this length. */
function urlOf(length: number): string {
  return 'https://shop.example/'.padEnd(length, 'x');
}

test('URLs of 200 characters are stored', async () => {
  await using sandbox = await startSandbox();
  const inputs = { 'release-url': urlOf(200), 'deploy-url': urlOf(200), environment: 'production' };
  await using job = await sandbox.job(inputs);
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ url: urlOf(200), deploys: [{ url: urlOf(200) }] });
});

test.each(['release-url', 'deploy-url'])(
  'a %s of 201 characters is an error before the first request',
  async (input) => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ [input]: urlOf(201), environment: 'production' });
    expect(await job.main()).toMatchObject({
      exitCode: 1,
      errors: [
        expect.stringMatching(new RegExp(`${input}.*it has 201 characters, and Sentry accepts at most 200`, 's')),
      ],
    });
    expect(sandbox.server.journal.requests).toEqual([]);
  },
);

test('the pages of a long tag and of the run are left out where they are longer than 200 characters', async () => {
  await using sandbox = await startSandbox();
  const tag = 'v'.repeat(180);
  const server = 'https://github.shop.example/'.padEnd(180, 'x');
  await using job = await sandbox.job(
    { environment: 'production', 'set-commits': 'skip' },
    { env: { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_SERVER_URL: server } },
  );
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'success' } });
  expect(sandbox.acme.release(tag)).toMatchObject({ url: null, deploys: [{ url: null }] });
});
