import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { environmentFile } from './environment-file.ts';
import { readGitHistory } from './github/git-history.ts';
import { type SentryServer, startSentryServer } from './server.ts';

/*
 * `npm run sentry-server [-- --port N]`: a local Sentry with one organization, and a GitHub API with the history of this
 * checkout. Prints the variables that lead to them on stdout, and each request on stderr. Ctrl+C stops it.
 */

const repository = 'acme/web';
const githubToken = 'ghs_a_token_for_the_local_github';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const stop = new AbortController();
process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());

await using server = await startSentryServer({ port: Number(values.port) });
const variables = Object.entries(await fillServer(server)).map(([name, value]) => `${name}=${value}\n`);
await mkdir(dirname(environmentFile), { recursive: true });
await writeFile(environmentFile, variables);
process.stdout.write(variables.join(''));
try {
  await printRequests(server, stop.signal);
} finally {
  await rm(environmentFile, { force: true });
}

/** Returns the variables of a job that uses the server. */
async function fillServer({ url, store, githubApiUrl, relaceUrl }: SentryServer): Promise<Record<string, string>> {
  const organization = store.addOrganization('acme');
  const project = organization.addProject('web');
  const relace = store.addRelaceRepository('rlc-a-key-for-the-local-relace');
  const history = await readGitHistory(import.meta.dirname);
  store.addGitHubRepository(repository, history.commits, { ...history, token: githubToken });
  return {
    SENTRY_URL: url,
    SENTRY_ORG: organization.slug,
    SENTRY_PROJECT: project.slug,
    SENTRY_DSN: project.dsn(url),
    SENTRY_AUTH_TOKEN: organization.addToken({ kind: 'org' }),
    SENTRY_USER_TOKEN: organization.addToken({ kind: 'user', scopes: ['org:read', 'project:read', 'event:read'] }),
    GITHUB_API_URL: githubApiUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: githubToken,
    RELACE_URL: relaceUrl,
    RELACE_REPO_ID: relace.id,
    RELACE_API_KEY: relace.apiKey,
  };
}

/** Prints each request once it is answered, until the signal aborts. */
async function printRequests({ journal }: SentryServer, signal: AbortSignal): Promise<void> {
  let printed = 0;
  try {
    for await (const _ of setInterval(200, undefined, { signal })) {
      for (; journal.requests[printed]?.endedAtMs; printed++) console.error(journal.lines()[printed]);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
