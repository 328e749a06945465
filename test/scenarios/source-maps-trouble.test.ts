import { describe, expect, test } from 'vitest';
import { contentOf } from '../support/folder-content.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writeIncompressible, writePair } from '../support/source-maps.ts';
import { canSendSignals } from '../support/system.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip', environment: 'production' };
const upload = { method: 'POST', path: /\/chunk-upload\/$/ } as const;
const assemble = { method: 'POST', path: /\/assemble\/$/ } as const;
const always = Number.POSITIVE_INFINITY;

async function openJob(sandbox: Sandbox, more: Readonly<Record<string, string>> = {}) {
  const job = await sandbox.job({ ...inputs, ...more });
  await writePair(job.workspace, 'app.js');
  return job;
}

function expectNothingReleased({ acme }: Sandbox) {
  expect(acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
}

describe('a temporary failure', () => {
  test.each([
    ['an overloaded gateway', { kind: 'respond', status: 503 }],
    ['a gateway timeout', { kind: 'respond', status: 524 }],
    ['a rate limit', { kind: 'respond', status: 429, body: { detail: 'Too frequent' } }],
    ['a connection reset', { kind: 'reset' }],
    ['a lost answer', { kind: 'reset', takesEffect: true }],
  ] as const)('%s: the chunk is sent again', async (_, fault) => {
    await using sandbox = await startSandbox();
    const script = sandbox.server.faults.add({ ...upload, fault });
    await using job = await openJob(sandbox);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { 'files-uploaded': '2' } });
    expect(script.hits).toBe(1);
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
    expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [{ environment: 'production' }] });
  });

  test('only the chunk that failed is sent again', async () => {
    await using sandbox = await startSandbox();
    Object.assign(sandbox.acme.chunks.settings, { chunkSize: 4096, chunksPerRequest: 1 });
    sandbox.server.faults.add({ ...upload, skip: 3, fault: { kind: 'respond', status: 503 } });
    await using job = await openJob(sandbox);
    await writeIncompressible(job.workspace, 'noise.js', 40_000);
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const sent = sandbox.server.journal.requests.filter(
      ({ method, path }) => method === 'POST' && /chunk-upload/.test(path),
    );
    expect(sent.length).toBe(sandbox.acme.chunks.size + 1);
  });

  test('a chunk that Sentry accepted but does not have is sent again', async () => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ ...upload, fault: { kind: 'respond', status: 200 } });
    await using job = await openJob(sandbox);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });

  test.each([
    ['before it takes effect', { kind: 'reset' }],
    ['after it has taken effect', { kind: 'reset', takesEffect: true }],
    ['with a truncated answer', { kind: 'cut' }],
  ] as const)('an assembly that is interrupted %s is requested again', async (_, fault) => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ ...assemble, skip: 1, fault });
    await using job = await openJob(sandbox);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });
});

describe('an assembly that fails', () => {
  test('is limited by timeout-minutes', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.assemblingResponses = always;
    await using job = await openJob(sandbox, { 'timeout-minutes': '0.05' });
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([
      expect.stringMatching(/assemble an artifact bundle: .*the step reached its time limit of 3\.0 s/),
    ]);
    expectNothingReleased(sandbox);
    expect(await job.leftovers()).toEqual([]);
  });

  test('is reported with the reason, and that Sentry repeats it', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.assembleError = 'internal server error';
    await using job = await openJob(sandbox);
    const first = await job.main();
    expect(first).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(first.errors).toEqual([
      expect.stringMatching(/Sentry rejected the artifact bundle [\da-f-]{36}: internal server error.*ten minutes/s),
    ]);
    expectNothingReleased(sandbox);
    sandbox.acme.chunks.settings.assembleError = undefined;

    const second = await job.main();
    expect(second.errors[0]).toMatch(/internal server error.*earlier run/s);
    sandbox.acme.bundleAssemblies.clear();
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [{ environment: 'production' }] });
  });

  test('is an outage if the server fails, so on-outage: warn applies', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.assembleError = 'internal server error';
    await using job = await openJob(sandbox, { 'on-outage': 'warn' });
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
    expectNothingReleased(sandbox);
  });

  test('is no outage if Sentry rejects the bundle', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.assembleError = 'the bundle is invalid';
    await using job = await openJob(sandbox, { 'on-outage': 'warn' });
    expect(await job.main()).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expectNothingReleased(sandbox);
  });
});

describe('a rejected request fails the step and says what to do', () => {
  test('for the release: the bundle that was written is removed', async () => {
    await using sandbox = await startSandbox();
    const fault = { kind: 'respond', status: 403, body: { detail: 'No' } } as const;
    sandbox.server.faults.add({ method: 'POST', path: /\/releases\/$/, fault });
    await using job = await openJob(sandbox);
    await writeIncompressible(job.workspace, 'noise.js', 3_000_000);
    expect(await job.main()).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('create release 1.1.0')] });
    expect(await job.leftovers()).toEqual([]);
    expect(sandbox.acme.chunks.size).toBe(0);
  });

  test('for the upload limits: no release is created without its files', async () => {
    await using sandbox = await startSandbox();
    const fault = { kind: 'respond', status: 403, body: { detail: 'No' } } as const;
    sandbox.server.faults.add({ method: 'GET', path: /\/chunk-upload\/$/, fault });
    await using job = await openJob(sandbox);
    const before = contentOf(job.workspace.path);
    expect(await job.main()).toMatchObject({
      exitCode: 1,
      errors: [expect.stringContaining('read the chunk upload options')],
    });
    expect(sandbox.acme.release('1.1.0')).toBeUndefined();
    expect(contentOf(job.workspace.path)).toEqual(before);
  });

  test.each([
    [
      403,
      'for the chunks',
      upload,
      { detail: 'You do not have permission to perform this action.' },
      'organization token',
    ],
    [404, 'for the assembly', assemble, { detail: 'The requested resource does not exist' }, 'spelled as in Sentry'],
    [
      413,
      'for the chunks',
      upload,
      '<html><title>413 Request Entity Too Large</title></html>',
      'Raise the limit for the size of requests',
    ],
    [400, 'for the assembly', assemble, { error: 'One or more projects are invalid' }, 'slugs of "acme"'],
  ] as const)('%i %s', async (status, _, request, body, remedy) => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ ...request, times: always, fault: { kind: 'respond', status, body } });
    await using job = await openJob(sandbox);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([expect.stringContaining(remedy)]);
    expect(main.errors[0]).toContain(String(status));
    expect(sandbox.acme.artifactBundles).toEqual([]);
    expectNothingReleased(sandbox);
    expect(await job.leftovers()).toEqual([]);
  });
});

test.runIf(canSendSignals)('a job that is cancelled during the upload leaves no file behind', async () => {
  await using sandbox = await startSandbox();
  const stalled = sandbox.server.faults.add({ ...upload, times: always, fault: { kind: 'stall' } });
  await using job = await openJob(sandbox);
  const step = await job.startMain();
  await expect.poll(() => stalled.hits, { timeout: 20_000 }).toBe(1);
  expect(await job.leftovers()).not.toEqual([]);
  step.kill('SIGTERM');
  const main = await step.ended;
  expect(main.errors).toEqual([expect.stringContaining('the job was cancelled')]);
  expect(await job.leftovers()).toEqual([]);
  expectNothingReleased(sandbox);
});
