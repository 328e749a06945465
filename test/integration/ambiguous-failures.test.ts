import { describe, expect, test } from 'vitest';
import { Deploys } from '../../src/deploys/api.ts';
import { ReleaseFiles } from '../../src/files/api.ts';
import { ReleaseFileUploader } from '../../src/files/upload-release-files.ts';
import { Releases } from '../../src/releases/api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { defaultFilesPlan } from '../support/files-plan.ts';
import { type HttpSandbox, startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const deploy = {
  environment: 'production',
  dateStarted: '2026-01-01T12:00:00.000Z',
  dateFinished: '2026-01-01T12:05:00.000Z',
};

/** Failures after which the client does not know whether the request took effect. */
const failures = [
  ['a gateway error', { kind: 'respond', status: 502, takesEffect: false } as const],
  ['a gateway error, although the request took effect', { kind: 'respond', status: 502, takesEffect: true } as const],
  ['an internal error, although the request took effect', { kind: 'respond', status: 500, takesEffect: true } as const],
  ['a reset', { kind: 'reset', takesEffect: false } as const],
  ['a reset, although the request took effect', { kind: 'reset', takesEffect: true } as const],
  ['a response that is cut off', { kind: 'truncate', takesEffect: false } as const],
  ['a response that is cut off, although the request took effect', { kind: 'truncate', takesEffect: true } as const],
] as const;

function sentryAt({ client, server }: HttpSandbox): SentryClient {
  return new SentryClient(client, { baseUrl: new URL(server.url), org: 'acme', tokenKind: 'other' });
}

describe('a deploy is recorded once', () => {
  test.each(failures)('after %s', async (_, fault) => {
    await using sandbox = await startHttpSandbox();
    sandbox.acme.addRelease('1.0', { projects: ['web'] });
    sandbox.server.faults.add({ method: 'POST', path: /deploys/, fault });
    const recorded = await new Deploys(sentryAt(sandbox), ['web']).create({ version: '1.0' }, deploy);
    expect(sandbox.acme.release('1.0')?.deploys).toMatchObject([{ id: recorded.id, environment: 'production' }]);
    expect(sandbox.server.journal.requests.map(({ method }) => method)).toEqual(
      fault.takesEffect ? ['POST', 'GET'] : ['POST', 'GET', 'POST'],
    );
  });

  test('an older deploy with other dates is not taken for the new one', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.acme.addRelease('1.0', { projects: ['web'] });
    const deploys = new Deploys(sentryAt(sandbox), ['web']);
    await deploys.create({ version: '1.0' }, { ...deploy, dateFinished: '2026-01-01T12:04:00.000Z' });
    sandbox.server.faults.add({ method: 'POST', path: /deploys/, fault: { kind: 'reset' } });
    await deploys.create({ version: '1.0' }, deploy);
    expect(sandbox.acme.release('1.0')?.deploys).toHaveLength(2);
  });
});

describe('a release is created once, and reported as created', () => {
  test.each(failures)('after %s', async (_, fault) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ method: 'POST', path: /releases/, fault });
    const releases = new Releases(sentryAt(sandbox));
    expect(await releases.create({ version: '1.0', projects: ['web'] })).toMatchObject({ created: true });
    expect(sandbox.acme.releases).toHaveLength(1);
  });
});

describe('a file is stored once', () => {
  test.each(failures)('after %s', async (_, fault) => {
    await using sandbox = await startHttpSandbox();
    await using folder = await openTempFolder();
    sandbox.acme.addRelease('1.0', { projects: ['web'] });
    sandbox.server.faults.add({ method: 'POST', path: /files/, fault });
    const path = await folder.write('app.js', 'one');
    const { log, clock } = sandbox;
    const destination = new ReleaseFileUploader(
      { remote: new ReleaseFiles(sentryAt(sandbox), ['web']), log, clock },
      { ...defaultFilesPlan, version: '1.0', releaseIsNew: true },
    );
    const file = { path, displayPath: 'app.js', name: '~/app.js', sizeBytes: 3, contentType: 'text/javascript' };
    expect(await destination.upload([file])).toMatchObject({ files: [{ name: '~/app.js', state: 'new' }] });
    expect(sandbox.acme.release('1.0')?.files).toMatchObject([{ name: '~/app.js', size: 3 }]);
  });
});

test('a conflict with another request that creates the same release is retried', async () => {
  await using sandbox = await startHttpSandbox();
  const body = { detail: 'Could not create the release it conflicts with existing data' };
  sandbox.server.faults.add({ path: /releases/, times: 3, fault: { kind: 'respond', status: 409, body } });
  const releases = new Releases(sentryAt(sandbox));
  expect(await releases.create({ version: '1.0', projects: ['web'] })).toMatchObject({ created: true });
  expect(sandbox.clock.sleptMs).toHaveLength(3);
});

test('a conflict with a request that sets the commits of the release is not retried', async () => {
  await using sandbox = await startHttpSandbox();
  const body = { detail: 'Release commits are currently being processed' };
  sandbox.server.faults.add({ path: /releases/, fault: { kind: 'respond', status: 409, body } });
  const releases = new Releases(sentryAt(sandbox));
  await expect(releases.create({ version: '1.0', projects: ['web'] })).rejects.toMatchObject({ status: 409 });
  expect(sandbox.clock.sleptMs).toEqual([]);
});
