import { describeKilledRuns } from '../support/killed-runs.ts';
import type { Sandbox } from '../support/sandbox.ts';

const inputs = { files: 'dist/**', environment: 'production', projects: 'web api' };

async function startJob(sandbox: Sandbox) {
  const previous = { id: sandbox.shas[4] ?? '', repository: 'acme/shop', timestamp: '2024-01-01' };
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits: [previous] });
  const job = await sandbox.job({ ...inputs, 'monitor-slug': 'nightly', dsn: sandbox.web.dsn(sandbox.server.url) });
  await job.workspace.write('dist/app.js', 'one');
  return job;
}

/** What Sentry must store in the end, without dates and user agents, which differ between runs. */
function outcome({ acme }: Sandbox) {
  return acme.releases.map(({ version }) => {
    const { projects, commits, files, deploys, dateReleased } = acme.release(version) ?? {};
    return {
      version,
      projects,
      commits,
      isFinalized: dateReleased !== null,
      files: files?.map(({ name, sha1, dist }) => ({ name, sha1, dist })),
      deploys: deploys?.map(({ environment, url, projects }) => ({ environment, url, projects })),
    };
  });
}

describeKilledRuns({ title: 'a process that is killed', requestPath: /./, requestCount: 13, startJob, outcome });
