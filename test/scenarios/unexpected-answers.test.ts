import { describe, expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import type { Job, StepRun } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { scheduledJob, userToken } from '../support/scheduled-job.ts';
import { writePair } from '../support/source-maps.ts';

/* A proxy, or a server that is not Sentry, answers with JSON that has none of the fields. */

const always = Number.POSITIVE_INFINITY;

/** JSON texts. Each of them costs a run of the action, so only CI tries them all. */
const answers = process.env['CI'] ? ['{}', 'null', '[]', '"ok"', '[{}]'] : ['{}', 'null'];
const stagingUrl = 'https://staging.shop.example/';
const emptyList = '[]';
const emptyObject = '{}';

const release = '/api/0/organizations/acme/releases/1.1.0/';

interface Request {
  readonly method: string;
  /** The path that the message names, or its beginning. */
  readonly path: string;
  /** What follows in the path. */
  readonly end?: RegExp;
  /** The status of the answers. */
  readonly status?: number;
  /** Inputs that are necessary for this request. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Answers that Sentry gives too, and means. */
  readonly except?: readonly string[];
}

/** The requests of a run with everything, in their order. */
const requests: readonly Request[] = [
  { method: 'GET', path: '/api/0/projects/acme/web/releases/', except: [emptyList] },
  { method: 'GET', path: `${release}previous-with-commits/`, except: [emptyObject] },
  { method: 'GET', path: '/api/0/organizations/acme/repos/', except: [emptyList] },
  { method: 'POST', path: '/api/0/organizations/acme/releases/', status: 201 },
  { method: 'GET', path: release, inputs: { 'create-release': 'false', 'set-commits': 'skip' } },
  { method: 'PUT', path: release, inputs: { 'create-release': 'false', 'set-commits': 'auto' } },
  { method: 'GET', path: `${release}files/`, except: [emptyList] },
  { method: 'DELETE', path: `${release}files/`, end: /\d+\// },
  { method: 'POST', path: `${release}files/`, status: 201 },
  { method: 'GET', path: '/api/0/organizations/acme/chunk-upload/' },
  { method: 'POST', path: '/api/0/organizations/acme/artifactbundle/assemble/' },
  { method: 'GET', path: '/api/0/projects/acme/web/files/dsyms/unknown/' },
  { method: 'POST', path: '/api/0/projects/acme/web/files/difs/assemble/' },
  { method: 'GET', path: `${release}deploys/`, except: [emptyList] },
  {
    method: 'GET',
    path: '/api/0/organizations/acme/releases/',
    inputs: { environment: 'staging', 'deploy-url': stagingUrl },
    except: [emptyList],
  },
  { method: 'POST', path: `${release}deploys/`, status: 201 },
  { method: 'PUT', path: release },
];

describe('an answer without the expected fields fails the step and names the server and the request', () => {
  test.each(requests)('$method $path $inputs', async (request) => {
    const expected = answers.filter((answer) => !request.except?.includes(answer));
    for (const answer of expected) {
      await using sandbox = await startSandbox();
      prepareRelease(sandbox);
      const { hits } = answerWith(sandbox, request, answer);
      await using job = await completeJob(sandbox, request.inputs);
      const main = await job.main();
      expect(hits(), answer).toBeGreaterThan(0);
      expect(main, answer).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
      expect(main.errors, answer).toEqual([
        expect.stringContaining(`${request.method} ${sandbox.server.url}${request.path}`),
      ]);
      expect(main.errors[0]).toMatch(/returned an unexpected answer\nCheck that url/);
      expectNoInternals(main, sandbox);
      expect(sandbox.acme.release('1.1.0')).toMatchObject({ dateReleased: null });
      if (request.path !== release) expect(sandbox.acme.release('1.1.0')?.deploys).toHaveLength(1);
    }
  });
});

test.each(answers)(
  'chunks that are not stored are noticed, although the upload was answered with 200 and %s',
  async (answer) => {
    await using sandbox = await startSandbox();
    prepareRelease(sandbox);
    answerWith(sandbox, { method: 'POST', path: '/api/0/organizations/acme/chunk-upload/' }, answer);
    await using job = await completeJob(sandbox);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('still reports a chunk as missing')] });
    expectNoInternals(main, sandbox);
  },
);

test('a server that leaves out optional fields can be used', async () => {
  await using sandbox = await startSandbox();
  // biome-ignore lint/suspicious/noExplicitAny: the test knows the shape
  const change = ({ id, version, dateCreated, dateReleased, commitCount }: any) =>
    version === undefined ? {} : { id, version, dateCreated, dateReleased, commitCount };
  sandbox.server.faults.add({
    path: /\/releases\/(1\.1\.0\/)?$/,
    method: 'POST',
    times: always,
    fault: { kind: 'corrupt', change },
  });
  sandbox.server.faults.add({ path: /\/releases\/1\.1\.0\/$/, times: always, fault: { kind: 'corrupt', change } });
  await using job = await sandbox.job({ files: 'assets', environment: 'production' });
  await job.workspace.write('assets/app.css', 'body {}');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'success' } });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({
    dateReleased: expect.any(String),
    deploys: [{ environment: 'production' }],
  });
});

test('a release that Sentry does not confirm as finalized is not reported as finalized', async () => {
  await using sandbox = await startSandbox();
  const change = (body: object) => ({ ...body, dateReleased: null });
  sandbox.server.faults.add({ method: 'PUT', path: release, times: always, fault: { kind: 'corrupt', change } });
  await using job = await sandbox.job();
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(`PUT ${sandbox.server.url}${release}`)] });
  expect(main.summary).not.toContain('**Finalized** | on');
});

describe('check-ins', () => {
  test.each(answers)('an ingest that answers 200 with %s has not accepted the check-in', async (answer) => {
    await using sandbox = await startSandbox();
    const handle = sandbox.server.faults.add({
      path: /\/cron\//,
      times: always,
      fault: { kind: 'respond', status: 200, body: answer },
    });
    await using job = await scheduledJob(sandbox);
    const warnings = [
      expect.stringMatching(/^Could not send the check-in .*POST http:.*\/cron\/nightly\/.* answered 200/),
    ];
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, warnings, outputs: { outcome: 'degraded' } });
    expect(main.outputs).not.toHaveProperty('check-in-id');
    expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings });
    expect(handle.hits).toBe(2);
  });

  test.each(answers.filter((answer) => answer !== emptyList))(
    'keys of a project that are answered with %s are looked up again in the post step',
    async (answer) => {
      await using sandbox = await startSandbox();
      const fault = { kind: 'respond', status: 200, body: answer } as const;
      sandbox.server.faults.add({ path: /\/keys\/$/, fault });
      await using job = await scheduledJob(sandbox, { ...userToken(sandbox), dsn: '', projects: 'web' });
      const main = await job.main();
      // The server could be one that is older than 24.3, so the web API is tried too.
      expect(main.warnings).toEqual([expect.stringContaining('answered 405')]);
      expect(main.log).toContain(
        `GET ${sandbox.server.url}/api/0/projects/acme/web/keys/ returned an unexpected answer`,
      );
      expectNoInternals(main, sandbox);
      expect(main.outputs).toEqual({ outcome: 'degraded' });
      expect(await job.post('success')).toMatchObject({ warnings: [] });
      expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
    },
  );

  test.each(answers)('monitors that are answered with %s do not stop the check-in', async (answer) => {
    await using sandbox = await startSandbox();
    const fault = { kind: 'respond', status: 200, body: answer } as const;
    sandbox.server.faults.add({ path: /\/monitors\//, times: always, fault });
    await using job = await scheduledJob(sandbox, userToken(sandbox));
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { outcome: 'success' } });
    expectNoInternals(main, sandbox);
    expect(sandbox.acme.monitor('nightly')?.checkIns).toHaveLength(1);
  });

  test.each(answers)('old server: an opened check-in without an ID (%s) is found and closed', async (answer) => {
    await using sandbox = await startSandbox({ version: '23.7.1' });
    const fault = { kind: 'respond', status: 201, body: answer, takesEffect: true } as const;
    sandbox.server.faults.add({ method: 'POST', path: /\/checkins\/$/, fault });
    await using job = await scheduledJob(sandbox, userToken(sandbox));
    const main = await job.main();
    expect(main.warnings).toEqual([
      expect.stringContaining('/monitors/nightly/checkins/ returned an unexpected answer'),
    ]);
    expectNoInternals(main, sandbox);
    expect(main.outputs).toEqual({ outcome: 'degraded' });
    expect(await job.post('success')).toMatchObject({ warnings: [] });
    expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
  });

  test.each(answers)(
    'old server: a check-in whose end is answered with %s is not reported as closed',
    async (answer) => {
      await using sandbox = await startSandbox({ version: '23.7.1' });
      await using job = await scheduledJob(sandbox, userToken(sandbox));
      await job.main();
      sandbox.server.faults.add({
        method: 'PUT',
        path: /\/checkins\//,
        fault: { kind: 'respond', status: 200, body: answer },
      });
      const post = await job.post('success');
      expect(post.warnings).toEqual([expect.stringMatching(/PUT .*\/checkins\/.* returned an unexpected answer/)]);
      expect(post.log).not.toContain('closed as');
    },
  );
});

function answerWith(sandbox: Sandbox, { method, path, end, status = 200 }: Request, body: string) {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.')}${end?.source ?? ''}$`);
  const fault = { kind: 'respond', status, body } as const;
  const handle = sandbox.server.faults.add({ method, path: pattern, times: always, fault });
  return { hits: () => handle.hits };
}

/** The release exists with a deploy, and with a file that has other content. */
function prepareRelease({ acme, web }: Sandbox): void {
  const record = acme.addRelease('1.1.0', { projects: ['web'] });
  const { nextId, clock } = acme.context;
  record.files.add({
    ...{ id: nextId(), name: '~/assets/app.css', dist: null, headers: {}, size: 3, sha1: '0'.repeat(40) },
    ...{ dateCreated: clock.now(), content: null },
  });
  record.deploys.push({
    ...{ id: nextId(), environment: 'staging', name: null, url: stagingUrl },
    ...{ dateStarted: null, dateFinished: clock.now(), projects: [web] },
  });
}

async function completeJob(sandbox: Sandbox, inputs: Readonly<Record<string, string>> = {}): Promise<Job> {
  const scopes = ['project:read', 'project:releases', 'project:write', 'org:read'] as const;
  const job = await sandbox.job({
    'auth-token': sandbox.acme.addToken({ kind: 'user', scopes }),
    org: 'acme',
    url: sandbox.server.url,
    files: 'assets',
    sourcemaps: 'dist',
    'debug-files': 'symbols',
    environment: 'production',
    finalize: 'true',
    ...inputs,
  });
  await job.workspace.write('assets/app.css', 'body {}');
  await job.workspace.write(
    'symbols/lib.so',
    elf({ buildId: Buffer.alloc(20, 0x42), code: Buffer.alloc(9000, 'code') }),
  );
  await writePair(job.workspace, 'app.js');
  return job;
}

function expectNoInternals({ log, summary, outputs }: StepRun, { server }: Sandbox): void {
  for (const text of [log, summary, JSON.stringify(outputs), server.journal.lines().join('\n')]) {
    expect(text).not.toMatch(/undefined|\bnull\b|\[object|bug in the action|is not a function|not iterable/);
  }
}
