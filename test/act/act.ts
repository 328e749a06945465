import { execFile } from 'node:child_process';
import { chmod, cp } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { actionPaths, repositoryRoot } from '../support/action-metadata.ts';
import type { TempFolder } from '../support/temp-folder.ts';

/** Commands of the documented workflows. */
const commands = ['npm', 'npx', 'make', 'aws', 'docker', 'kubectl', 'gh'];

interface ActOptions {
  readonly workspace: TempFolder;
  readonly event: string;
  readonly payload: object;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

interface ActRun {
  readonly status: number;
  /** Of all steps, and the messages of act itself. */
  readonly log: string;
}

/** Copies the actions to where act reads them, and writes commands that do nothing. @param tools an empty folder */
export async function prepareTools(tools: TempFolder): Promise<void> {
  for (const name of ['action.yml', 'dist', ...actionPaths.filter((path) => path !== '.')])
    await cp(join(repositoryRoot, name), join(tools.path, 'action', name), { recursive: true });
  // Act copies the workspace itself, but runs the action if an input such as `ref` is set.
  await tools.write('checkout/action.yml', "runs: { using: composite, steps: [{ run: 'true', shell: sh }] }\n");
  for (const name of commands) await writeCommand(tools, join('bin', name));
}

/** Writes a shell script that does nothing. */
export async function writeCommand(folder: TempFolder, name: string): Promise<void> {
  await chmod(await folder.write(name, '#!/bin/sh\n'), 0o755);
}

/** Runs the workflows of a workspace without containers. */
export async function runAct(tools: TempFolder, { workspace, event, payload, ...values }: ActOptions): Promise<ActRun> {
  const option = (name: string, settings: Readonly<Record<string, string>>) =>
    Object.entries(settings).flatMap(([key, value]) => [`--${name}`, `${key}=${value}`]);
  const action = join(tools.path, 'action');
  const args = [
    ...[event, '--eventpath', await workspace.write('event.json', JSON.stringify(payload))],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--concurrent-jobs', '1'],
    ...option('local-repository', {
      'OWNER/sentry-release-automation@v0': action,
      'OWNER/sentry-release-automation@v1': action,
      'actions/checkout@v6': join(tools.path, 'checkout'),
    }),
    ...[...option('secret', values.secrets), ...option('var', values.vars)],
    ...[...option('input', values.inputs), ...option('env', values.env)],
  ];
  const path = [join(tools.path, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const options = { cwd: workspace.path, env: { ...process.env, PATH: path }, maxBuffer: 100_000_000 };
  return new Promise((resolve, reject) => {
    execFile('act', args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ status: Number(error?.code ?? 0), log: stdout + stderr });
    });
  });
}
