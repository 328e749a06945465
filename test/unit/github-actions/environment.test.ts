import { expect, test } from 'vitest';
import { childEnvironment } from '../../../src/github-actions/environment.ts';

test('other programs get an environment without inputs, state and tokens', () => {
  const secrets = {
    'INPUT_AUTH-TOKEN': 'a',
    'STATE_check-in': 'b',
    SENTRY_AUTH_TOKEN: 'c',
    SENTRY_DSN: 'd',
    RELACE_API_KEY: 'e',
  };
  expect(childEnvironment({ PATH: '/bin', HOME: '/root', ...secrets })).toEqual({ PATH: '/bin', HOME: '/root' });
});
