import { spawn } from 'node:child_process';
import { appendFileSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/*
 * For workflows: starts the local Sentry in the background and sets its variables for all later steps. Without the
 * GITHUB_ variables the action reads the commits of the real repository.
 */

const { RUNNER_TEMP: folder = '', GITHUB_ENV: variables = '' } = process.env;
const lastVariable = 'RELACE_API_KEY=';
const program = resolve(import.meta.dirname, '../test/sentry-server/start.ts');
const log = openSync(join(folder, 'local-sentry.log'), 'a');

// Detached, because some runners end the processes of a step together with the step.
const server = spawn(process.execPath, [program], { detached: true, stdio: ['ignore', 'pipe', log], windowsHide: true });
process.exitCode = 1;
for await (const line of createInterface({ input: server.stdout })) {
  if (/^(SENTRY|RELACE)_/.test(line)) appendFileSync(variables, `${line}\n`);
  if (!line.startsWith(lastVariable)) continue;
  process.exitCode = 0;
  break;
}
server.stdout.destroy();
server.unref();
