import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/action-metadata.ts';
import { startSandbox } from '../support/sandbox.ts';
import { drawLog, drawSummary } from './draw.ts';

/*
 * Draws the pictures of the README, docs/summary.svg and docs/log.svg, from a run against the local Sentry:
 * `npm run pictures`.
 */

/** The group of the log that is drawn unfolded. */
const unfoldedGroup = 'Scripts and their source maps';

await using sandbox = await startSandbox({ latencyMs: 50 });
const { server, acme, web, shas } = sandbox;
acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: shas[2] ?? '', repository: 'acme/shop' }] });
await using job = await sandbox.job({
  projects: 'web, api',
  sourcemaps: 'dist',
  'strip-prefix': 'dist',
  environment: 'production',
  'monitor-slug': 'nightly',
  dsn: web.dsn(server.url),
});
const build = join(repositoryRoot, 'test/fixtures/bundlers/built/vite');
await cp(build, join(job.workspace.path, 'dist'), { recursive: true });
const main = await job.main();
const post = await job.post('success');

const action = 'OWNER/sentry-release-automation@v0';
const steps = [
  { name: `Run ${action}`, lines: shownLines(main.raw) },
  { name: `Post Run ${action}`, lines: shownLines(post.raw) },
];
await writeFile(join(repositoryRoot, 'docs/log.svg'), drawLog(steps));
await writeFile(join(repositoryRoot, 'docs/summary.svg'), drawSummary(main.summary));

/** The lines that GitHub shows, with all groups folded but one. */
function shownLines(raw: string): string[] {
  const lines: string[] = [];
  let isFolded = false;
  let indent = '';
  for (const line of raw.split(/\r?\n/).filter((text) => text !== '')) {
    const [, command, text = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (command === 'group') {
      isFolded = !text.startsWith(unfoldedGroup);
      indent = '    ';
      lines.push(`${isFolded ? '▸' : '▾'} ${text}`);
    } else if (command === 'endgroup') {
      isFolded = false;
      indent = '';
    } else if (command === undefined && !isFolded) {
      lines.push(indent + line);
    }
  }
  return lines;
}
