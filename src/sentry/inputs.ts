import type { InputReader } from '../github-actions/input-reader.ts';

export interface ConnectionInputs {
  readonly authToken: string | undefined;
  readonly org: string | undefined;
  readonly projects: readonly string[];
  readonly url: URL | undefined;
  readonly githubToken: string | undefined;
}

export function readConnection(reader: InputReader): ConnectionInputs {
  return {
    authToken: reader.text('auth-token', { env: 'SENTRY_AUTH_TOKEN' }),
    org: reader.text('org', { env: 'SENTRY_ORG' }),
    projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
    url: reader.url('url', { env: 'SENTRY_URL' }),
    githubToken: reader.text('github-token'),
  };
}
