import type { InputReader } from '../github-actions/input-reader.ts';
import { secretPart } from './auth-token.ts';

export type ConnectionInputs = ReturnType<typeof readConnectionInputs>;

export function readConnectionInputs(reader: InputReader) {
  return {
    authToken: reader.secret('auth-token', { env: 'SENTRY_AUTH_TOKEN' }, (token) => [secretPart(token)]),
    org: reader.text('org', { env: 'SENTRY_ORG' }),
    projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
    url: reader.url('url', { env: 'SENTRY_URL' }),
  };
}
