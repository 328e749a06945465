import { parseArgs } from 'node:util';
import { startSentryServer } from './server.ts';

/** `node test/sentry-server/start.ts [--port N]`: starts a server with one organization, for manual tests. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const stopped = Promise.withResolvers<void>();
  process.once('SIGINT', stopped.resolve).once('SIGTERM', stopped.resolve);
  await using server = await startSentryServer({ port: Number(values.port) });
  const organization = server.store.addOrganization('acme');
  const project = organization.addProject('web');
  console.log(`SENTRY_URL=${server.url}`);
  console.log('SENTRY_ORG=acme');
  console.log('SENTRY_PROJECT=web');
  console.log(`SENTRY_DSN=${project.dsn(server.url)}`);
  console.log(`SENTRY_AUTH_TOKEN=${organization.addToken({ kind: 'org' })}`);
  console.log(`GITHUB_API_URL=${server.githubApiUrl}`);
  const relace = server.store.addRelaceRepository('rlc-a-key-for-trying-things');
  console.log(`RELACE_URL=${server.relaceUrl}`);
  console.log(`RELACE_REPO_ID=${relace.id}`);
  console.log(`RELACE_API_KEY=${relace.apiKey}`);
  await stopped.promise;
}

await start();
