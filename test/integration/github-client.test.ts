import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startSentryServer } from '../sentry-server/server.ts';

const run = promisify(execFile);
const script = join(import.meta.dirname, '../support/leave-github.ts');

test('a request to GitHub that waits for its next attempt does not keep the process running', async () => {
  await using server = await startSentryServer();
  const fault = server.faults.add({ path: /\/github\//, times: 99, fault: { kind: 'respond', status: 500 } });
  const { stdout } = await run(process.execPath, [script, server.githubApiUrl]);
  expect(fault.hits).toBeGreaterThan(0);
  expect(JSON.parse(stdout)).not.toContain('Timeout');
});
