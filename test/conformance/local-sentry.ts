import type { TestProject } from 'vitest/node';
import { startSentryServer } from '../sentry-server/server.ts';

/** Global setup of `npm test`: the suite sees only the address and the tokens of the fake, as those of a real server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startSentryServer({ version: project.getProvidedContext().serverVersion });
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  acme.addProject('api');
  project.provide('sentry', {
    url: server.url,
    org: 'acme',
    projects: ['web', 'api'],
    organizationToken: acme.addToken({ kind: 'org' }),
    userToken: acme.addToken({
      kind: 'user',
      scopes: ['project:releases', 'project:read', 'project:write', 'org:read', 'alerts:read', 'alerts:write'],
    }),
    readOnlyToken: acme.addToken({ kind: 'user', scopes: ['project:read', 'org:read'] }),
  });
  return async () => await server[Symbol.asyncDispose]();
}
