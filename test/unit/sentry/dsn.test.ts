import { expect, test } from 'vitest';
import { cronUrl, type Dsn, parseDsn, publicDsn } from '../../../src/sentry/dsn.ts';

const table: readonly (readonly [what: string, text: string, dsn: Dsn, shown: string, cron: string])[] = [
  [
    'of sentry.io',
    'https://abc@o1.ingest.de.sentry.io/42',
    { publicKey: 'abc', secretKey: undefined, projectId: '42', ingestUrl: 'https://o1.ingest.de.sentry.io/' },
    'https://abc@o1.ingest.de.sentry.io/42',
    'https://o1.ingest.de.sentry.io/api/42/cron/nightly/abc/',
  ],
  [
    'with a secret key, as old ones have it',
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
  'a DSN %s is read, shown without its secret, and leads to the cron route',
  (_what, text, dsn, shown, cron) => {
    expect(parseDsn(text)).toEqual(dsn);
    expect(publicDsn(dsn)).toBe(shown);
    expect(cronUrl(dsn, 'nightly').href).toBe(cron);
  },
);

test('the shown form is read as the same DSN, but for the secret', () => {
  for (const [, , dsn, shown] of table) expect(parseDsn(shown)).toEqual({ ...dsn, secretKey: undefined });
});

test.each([
  ['nothing', ''],
  ['no URL', 'abc@sentry.example/42'],
  ['no public key', 'https://sentry.example/42'],
  ['no project', 'https://abc@sentry.example/'],
  ['a project that is no number', 'https://abc@sentry.example/web'],
  ['another scheme', 'ftp://abc@sentry.example/42'],
])('%s is no DSN', (_what, text) => {
  expect(parseDsn(text)).toBeUndefined();
});
