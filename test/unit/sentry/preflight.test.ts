import { expect, test } from 'vitest';
import { CancelledError, SetupError } from '../../../src/errors.ts';
import { SentryClient } from '../../../src/sentry/client.ts';
import { Preflight } from '../../../src/sentry/preflight.ts';
import { RecordingLog } from '../../support/recording-log.ts';

/** @param send answers each request with JSON, or throws */
function connect(baseUrl: string, send: () => unknown) {
  const http = { send: async () => ({ status: 200, headers: {}, text: JSON.stringify(send()) }) };
  const connection = { baseUrl: new URL(baseUrl), org: 'acme', tokenKind: 'other' } as const;
  const log = new RecordingLog();
  return { log, preflight: new Preflight(() => new SentryClient(http as never, connection), log) };
}

function failing(error: Error): () => never {
  return () => {
    throw error;
  };
}

test.each(['https://sentry.io/', 'https://acme.sentry.io/'])('%s is known to be new without a request', async (url) => {
  expect(await connect(url, failing(new Error('a request'))).preflight.serverAge()).toBe('newer');
});

const since2021 = ['debug_files', 'bcsymbolmaps', 'artifact_bundles'];

test.each<[unknown, string]>([
  [since2021, 'older'],
  [[...since2021, 'artifact_bundles_v2'], 'unknown'],
  [[...since2021, 'artifact_bundles_v2', 'proguard', 'preprod_artifacts'], 'newer'],
  [['debug_files', 'artifact_bundles'], 'unknown'],
  [[], 'unknown'],
  [null, 'unknown'],
  [7, 'unknown'],
])('a self-hosted server that accepts %j is %s', async (accept, age) => {
  const { preflight } = connect('https://sentry.example/', () => ({ url: '/upload/', chunkSize: 1, accept }));
  expect(await preflight.serverAge()).toBe(age);
});

test('scopes are requested once', async () => {
  let requests = 0;
  const { preflight } = connect('https://sentry.example/', () => {
    requests += 1;
    return { version: '0', auth: { scopes: ['org:ci'] }, user: null };
  });
  expect(await Promise.all([preflight.tokenScopes(), preflight.tokenScopes()])).toEqual([['org:ci'], ['org:ci']]);
  expect(requests).toBe(1);
});

test.each<[unknown]>([[null], [[]], [{}], [{ auth: null }], [{ auth: { scopes: null } }], [{ auth: { scopes: [1] } }]])(
  'scopes are unknown if the answer is %j, which only the debug log shows',
  async (answer) => {
    const { preflight, log } = connect('https://sentry.example/', () => answer);
    expect(await preflight.tokenScopes()).toBeUndefined();
    expect(log.lines).toEqual([expect.stringMatching(/^debug: .*read the scopes of the token.*unexpected answer/)]);
  },
);

test('an error of the set-up is left to the other requests, which report it', async () => {
  const { preflight } = connect('https://sentry.example/', failing(new SetupError('the certificate is not trusted')));
  expect(await preflight.tokenScopes()).toBeUndefined();
});

test.each([new CancelledError('the job was cancelled'), new TypeError('a bug')])('%s is thrown', async (error) => {
  await expect(connect('https://sentry.example/', failing(error)).preflight.tokenScopes()).rejects.toBe(error);
});
