import { expect, test } from 'vitest';
import { versionInfo } from '../../sentry-server/version-info.ts';

const none = { pre: null, buildCode: null };

test.each([
  ['1.2.3', null, { raw: '1.2.3' }, null],
  ['abc123', null, { raw: 'abc123' }, 'abc123'],
  ['123456', null, { raw: '123456' }, null],
  ['web@abc123', 'web', { raw: 'abc123' }, 'abc123'],
  ['web@1', 'web', { raw: '1', major: 1, minor: 0, patch: 0, components: 1, ...none }, null],
  ['@acme/web@1.2', '@acme/web', { raw: '1.2', major: 1, minor: 2, patch: 0, components: 2, ...none }, null],
  [
    'web@1.2.3-rc.1+deadbeef',
    'web',
    { raw: '1.2.3-rc.1+deadbeef', major: 1, minor: 2, patch: 3, components: 3, pre: 'rc.1', buildCode: 'deadbeef' },
    'deadbeef',
  ],
])('%s', (input, name, version, buildHash) => {
  expect(versionInfo(input)).toEqual({ package: name, version, description: version.raw, buildHash });
});
