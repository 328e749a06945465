import { describeKilledRuns } from '../support/killed-runs.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'set-commits': 'skip', environment: 'production', projects: 'web api' };
const uploadRequest = /\/(chunk-upload|assemble)\/$/;

async function startJob(sandbox: Sandbox) {
  const job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'cart.js', 2);
  return job;
}

function outcome({ acme }: Sandbox) {
  const { deploys, dateReleased } = acme.release('1.1.0') ?? {};
  const isFinalized = dateReleased !== null;
  const bundles = acme.artifactBundles.map(({ dateUploaded: _, dateModified: __, ...bundle }) => bundle);
  return { bundles, deploys: deploys?.map(({ environment }) => environment), isFinalized };
}

describeKilledRuns({
  title: 'a process that is killed while it uploads',
  requestPath: uploadRequest,
  requestCount: 5,
  startJob,
  outcome,
});

describeKilledRuns({
  title: 'a process that is killed before or after it deletes source maps',
  requestPath: /\/(artifact-lookup|deploys)\/$/,
  requestCount: 3,
  async startJob(sandbox) {
    const job = await sandbox.job({ ...inputs, projects: 'web', 'delete-sourcemaps': 'true' });
    await writePair(job.workspace, 'app.js', 1);
    await writePair(job.workspace, 'cart.js', 2);
    return job;
  },
  outcome,
});
