import { describe, expect, test } from 'vitest';
import { Deploys } from '../../src/deploys/api.ts';
import { ReleaseFiles } from '../../src/files/api.ts';
import { ReleaseFilesDestination } from '../../src/files/upload-release-files.ts';
import { Releases } from '../../src/releases/api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { aFilesPlan } from '../support/a-files-plan.ts';
import { type Line, openLine } from '../support/line.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const deploy = {
  environment: 'production',
  projects: ['web'],
  dateStarted: '2026-01-01T12:00:00.000Z',
  dateFinished: '2026-01-01T12:05:00.000Z',
};

/** Failures after which nobody knows whether the request took effect. */
const failures = [
  ['an answer of a gateway', { kind: 'answer', status: 502, after: false } as const],
  ['an answer of a gateway, though it took effect', { kind: 'answer', status: 502, after: true } as const],
  ['an internal error, though it took effect', { kind: 'answer', status: 500, after: true } as const],
  ['a reset', { kind: 'reset', after: false } as const],
  ['a reset, though it took effect', { kind: 'reset', after: true } as const],
] as const;

function sentryAt({ client, server }: Line): SentryClient {
  return new SentryClient(client, { baseUrl: new URL(server.url), org: 'acme', tokenKind: 'other' });
}

describe('a deploy is recorded once', () => {
  test.each(failures)('after %s', async (_, fault) => {
    await using line = await openLine();
    line.acme.addRelease('1.0', { projects: ['web'] });
    line.server.faults.add({ method: 'POST', path: /deploys/, fault });
    const recorded = await new Deploys(sentryAt(line)).create('1.0', deploy);
    expect(line.acme.release('1.0')?.deploys).toMatchObject([{ id: recorded.id, environment: 'production' }]);
    expect(line.server.journal.requests.map(({ method }) => method)).toEqual(
      fault.after ? ['POST', 'GET'] : ['POST', 'GET', 'POST'],
    );
  });

  test('and an older deploy that looks alike is not taken for it', async () => {
    await using line = await openLine();
    line.acme.addRelease('1.0', { projects: ['web'] });
    const deploys = new Deploys(sentryAt(line));
    await deploys.create('1.0', { ...deploy, dateFinished: '2026-01-01T12:04:00.000Z' });
    line.server.faults.add({ method: 'POST', path: /deploys/, fault: { kind: 'reset' } });
    await deploys.create('1.0', deploy);
    expect(line.acme.release('1.0')?.deploys).toHaveLength(2);
  });
});

describe('a release is created once, and the run that created it knows', () => {
  test.each(failures)('after %s', async (_, fault) => {
    await using line = await openLine();
    line.server.faults.add({ method: 'POST', path: /releases/, fault });
    const releases = new Releases(sentryAt(line), 'test');
    expect(await releases.create({ version: '1.0', projects: ['web'] })).toMatchObject({ created: true });
    expect(line.acme.releases).toHaveLength(1);
  });
});

describe('a file is stored once', () => {
  test.each(failures)('after %s', async (_, fault) => {
    await using line = await openLine();
    await using folder = await openTempFolder();
    line.acme.addRelease('1.0', { projects: ['web'] });
    line.server.faults.add({ method: 'POST', path: /files/, fault });
    const path = await folder.write('app.js', 'one');
    const { log, clock } = line;
    const destination = new ReleaseFilesDestination(
      { remote: new ReleaseFiles(sentryAt(line), ['web']), log, clock },
      { ...aFilesPlan, version: '1.0', releaseIsNew: true },
    );
    const file = { path, name: '~/app.js', sizeBytes: 3, contentType: 'text/javascript' };
    expect(await destination.upload([file])).toMatchObject({ files: [{ name: '~/app.js', state: 'new' }] });
    expect(line.acme.release('1.0')?.files).toMatchObject([{ name: '~/app.js', size: 3 }]);
  });
});

test('of two requests that make a release at once, the one that is refused finds it made', async () => {
  await using line = await openLine();
  const body = { detail: 'Could not create the release it conflicts with existing data' };
  line.server.faults.add({ path: /releases/, times: 3, fault: { kind: 'answer', status: 409, body } });
  const releases = new Releases(sentryAt(line), 'test');
  expect(await releases.create({ version: '1.0', projects: ['web'] })).toMatchObject({ created: true });
  expect(line.clock.sleptMs).toHaveLength(3);
});

test('a release whose commits are being set is not waited for', async () => {
  await using line = await openLine();
  const body = { detail: 'Release commits are currently being processed' };
  line.server.faults.add({ path: /releases/, fault: { kind: 'answer', status: 409, body } });
  const releases = new Releases(sentryAt(line), 'test');
  await expect(releases.create({ version: '1.0', projects: ['web'] })).rejects.toMatchObject({ status: 409 });
  expect(line.clock.sleptMs).toEqual([]);
});
