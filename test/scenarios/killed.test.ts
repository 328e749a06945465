import { tellOfKilled } from '../support/killed.ts';
import type { Stage } from '../support/stage.ts';

const everything = { files: 'dist/**', environment: 'production', projects: 'web api' };

async function openJob(stage: Stage) {
  const previous = { id: stage.shas[4] ?? '', repository: 'acme/shop', timestamp: '2024-01-01' };
  stage.acme.addRelease('1.0.0', { projects: ['web'], commits: [previous] });
  const job = await stage.job({ ...everything, 'monitor-slug': 'nightly', dsn: stage.web.dsn(stage.server.url) });
  await job.workspace.write('dist/app.js', 'one');
  return job;
}

/** What has to come out in the end. Dates differ from run to run, and so does who made the release. */
function outcome({ acme }: Stage) {
  return acme.releases.map(({ version }) => {
    const { projects, commits, files, deploys, dateReleased } = acme.release(version) ?? {};
    return {
      ...{ version, projects, commits, isFinalized: dateReleased !== null },
      files: files?.map(({ name, sha1, dist }) => ({ name, sha1, dist })),
      deploys: deploys?.map(({ environment, url, projects }) => ({ environment, url, projects })),
    };
  });
}

tellOfKilled({ what: 'a process that is killed', path: /./, requests: 12, openJob, outcome });
