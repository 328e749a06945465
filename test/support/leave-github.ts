import { setImmediate } from 'node:timers/promises';
import { openHistories } from '../../src/commits/open-histories.ts';
import { openPool } from '../../src/http/connection-pool.ts';
import { Redactor } from '../../src/http/redact.ts';
import { RecordingLog } from './recording-log.ts';

/*
 * Stops reading from the GitHub API at argv[2] while a request waits for its next attempt. Prints what keeps the process
 * running then.
 */

const waiting = Promise.withResolvers<void>();
const log = Object.assign(new RecordingLog(), { info: () => waiting.resolve() });
const pool = openPool({ httpProxy: undefined, httpsProxy: undefined, noProxy: undefined });
const plan = { githubToken: 'ghs_any', apiUrl: process.argv[2] ?? '', folder: '.' };
const context = {
  pool,
  signal: new AbortController().signal,
  deadlineMs: Date.now() + 600_000,
  userAgent: 'test',
  redactor: new Redactor(),
  log,
};
const histories = openHistories(
  {
    ...plan,
    ranges: [],
    sinceDeployTo: undefined,
    beforePush: undefined,
    paths: [],
    ignoreMissing: false,
    ignoreEmpty: false,
    ignoredInputs: [],
  },
  context,
);
await histories.openGitHub('acme/shop', 'main');
await waiting.promise;
histories[Symbol.dispose]();
await pool[Symbol.asyncDispose]();
await setImmediate();
console.log(JSON.stringify(process.getActiveResourcesInfo()));
