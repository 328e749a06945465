import { expect, test } from 'vitest';
import { cronUrl, type Dsn, parseDsn, publicDsn } from '../../../src/sentry/dsn.ts';

const table: readonly (readonly [what: string, text: string, dsn: Dsn, publicText: string, cron: string])[] = [
  [
    'of sentry.io',
    'https://abc@o1.ingest.de.sentry.io/42',
    { publicKey: 'abc', secretKey: undefined, projectId: '42', ingestUrl: 'https://o1.ingest.de.sentry.io/' },
    'https://abc@o1.ingest.de.sentry.io/42',
    'https://o1.ingest.de.sentry.io/api/42/cron/nightly/abc/',
  ],
  [
    'with a secret key, as in old DSNs',
    'https://abc:hidden@sentry.example/42',
    { publicKey: 'abc', secretKey: 'hidden', projectId: '42', ingestUrl: 'https://sentry.example/' },
    'https://abc@sentry.example/42',
    'https://sentry.example/api/42/cron/nightly/abc/',
  ],
  [
    'of a server behind a prefix',
    'http://abc@sentry.example:9000/a/b/42',
    { publicKey: 'abc', secretKey: undefined, projectId: '42', ingestUrl: 'http://sentry.example:9000/a/b/' },
    'http://abc@sentry.example:9000/a/b/42',
    'http://sentry.example:9000/a/b/api/42/cron/nightly/abc/',
  ],
];

test.each(table)(
  'a DSN %s is parsed, formatted without its secret key, and gives the URL for check-ins',
  (_what, text, dsn, publicText, cron) => {
    expect(parseDsn(text)).toEqual(dsn);
    expect(publicDsn(dsn)).toBe(publicText);
    expect(cronUrl(dsn, 'nightly').href).toBe(cron);
  },
);

test('the public form is parsed as the same DSN without the secret key', () => {
  for (const [, , dsn, publicText] of table) expect(parseDsn(publicText)).toEqual({ ...dsn, secretKey: undefined });
});

test.each([
  ['an empty text', ''],
  ['a text that is not a URL', 'abc@sentry.example/42'],
  ['a URL without a public key', 'https://sentry.example/42'],
  ['a URL without a project', 'https://abc@sentry.example/'],
  ['a URL with a project that is not a number', 'https://abc@sentry.example/web'],
  ['a URL with another scheme', 'ftp://abc@sentry.example/42'],
])('%s is not a DSN', (_what, text) => {
  expect(parseDsn(text)).toBeUndefined();
});
