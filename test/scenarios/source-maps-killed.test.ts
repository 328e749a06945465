import { tellOfKilled } from '../support/killed.ts';
import { writePair } from '../support/source-maps.ts';
import type { Stage } from '../support/stage.ts';

const inputs = { sourcemaps: 'dist', 'set-commits': 'skip', environment: 'production', projects: 'web api' };
const ofUploads = /\/(chunk-upload|assemble)\/$/;

async function openJob(stage: Stage) {
  const job = await stage.job(inputs);
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'cart.js', 2);
  return job;
}

function outcome({ acme }: Stage) {
  const { deploys, dateReleased } = acme.release('1.1.0') ?? {};
  const isFinalized = dateReleased !== null;
  return { bundles: acme.artifactBundles, deploys: deploys?.map(({ environment }) => environment), isFinalized };
}

tellOfKilled({ what: 'a process that is killed while it uploads', path: ofUploads, requests: 6, openJob, outcome });
