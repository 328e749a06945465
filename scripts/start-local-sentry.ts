import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/*
 * For workflows: starts the local Sentry in the background and sets its variables for all later steps. Without the
 * GITHUB_ variables the action reads the commits of the real repository.
 */

const { RUNNER_TEMP: folder = '', GITHUB_ENV: variables = '' } = process.env;
const lastVariable = 'RELACE_API_KEY=';
const program = resolve(import.meta.dirname, '../test/sentry-server/start.ts');
const log = join(folder, 'local-sentry.log');

// Detached, because some runners end the processes of a step together with the step.
const server = spawn(process.execPath, [program], {
  detached: true,
  stdio: ['ignore', 'pipe', openSync(log, 'a')],
  windowsHide: true,
});
const stdout = server.stdout as Readable;
let isReady = false;
for await (const line of createInterface({ input: stdout })) {
  if (/^(SENTRY|RELACE)_/.test(line)) appendFileSync(variables, `${line}\n`);
  isReady = line.startsWith(lastVariable);
  if (isReady) break;
}
stdout.destroy();
server.unref();
if (!isReady) throw new Error(`The local Sentry did not start:\n${readFileSync(log, 'utf8')}`);
