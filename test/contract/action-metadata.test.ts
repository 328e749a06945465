import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputErrors } from '../../src/github-actions/input-errors.ts';
import { InputReader } from '../../src/github-actions/input-reader.ts';
import { makeUserAgent } from '../../src/http/user-agent.ts';
import {
  readCheckInActionInputs,
  readDeployActionInputs,
  readGateActionInputs,
  readInputs,
  readVerifyActionInputs,
} from '../../src/run/inputs.ts';
import { deployOutputs, gateOutputs, outputsOf, verifyOutputs } from '../../src/run/outputs.ts';
import { readPostInputs } from '../../src/run/post-inputs.ts';
import { readActionMetadata, repositoryRoot } from '../support/action-metadata.ts';

const metadata = readActionMetadata();
const readme = readFileSync(resolve(repositoryRoot, 'README.md'), 'utf8');

/** The first column of the README's tables below a heading: `| `name` | … |`. */
function tableNames(heading: string): string[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name);
}

/** The inputs that the steps of an action read, without older names. */
function readNames(...steps: readonly ((reader: InputReader) => unknown)[]): string[] {
  const reader = new InputReader(new InputErrors(), {});
  for (const read of steps) read(reader);
  return [...reader.names].filter((name) => !['version', 'version-prefix'].includes(name)).sort();
}

describe('action.yml', () => {
  test('declares the inputs that the code reads, and no other', () => {
    expect(Object.keys(metadata.inputs).sort()).toEqual(readNames(readInputs, readPostInputs));
  });

  test('declares the outputs that the code writes, and no other', () => {
    expect(Object.keys(metadata.outputs).sort()).toEqual(Object.keys(outputsOf({ outcome: 'success' })).sort());
  });

  test('is read by the marketplace: the description has fewer than 125 characters', () => {
    expect(metadata.description.length).toBeLessThan(125);
  });

  test('runs on node24, and its entry points exist', () => {
    expect(metadata.runs).toMatchObject({ using: 'node24', 'post-if': 'always()' });
    expect([metadata.runs.main, metadata.runs.post].filter((path) => !existsSync(path ?? ''))).toEqual([]);
  });

  test('has defaults only where the runner has to evaluate them: a default would hide an older spelling', () => {
    const withDefault = Object.entries(metadata.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name, input]) => [name, input.default])).toEqual([
      ['github-token', '${{ github.token }}'],
      ['job-status', '${{ job.status }}'],
    ]);
  });
});

describe('check-in/action.yml', () => {
  const checkIn = readActionMetadata('check-in');

  test('has an entry point of its own, and the same post step', () => {
    expect(checkIn.runs).toEqual({ ...metadata.runs, main: checkIn.runs.main });
    expect(checkIn.runs.main).not.toBe(metadata.runs.main);
    expect(existsSync(checkIn.runs.main)).toBe(true);
    expect(checkIn.description.length).toBeLessThan(125);
  });

  test('declares the inputs that the code reads, and no other', () => {
    expect(Object.keys(checkIn.inputs).sort()).toEqual(readNames(readCheckInActionInputs, readPostInputs));
  });

  test('declares inputs and outputs of action.yml only, in the same words', () => {
    for (const kind of ['inputs', 'outputs'] as const) {
      const same = Object.entries(checkIn[kind]).filter(([name]) => name !== 'monitor-environment');
      expect(metadata[kind]).toMatchObject(Object.fromEntries(same));
    }
    expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(checkIn.inputs)));
  });

  test('has no default but the status of the job', () => {
    const withDefault = Object.entries(checkIn.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name, input]) => [name, input.default])).toEqual([['job-status', '${{ job.status }}']]);
  });
});

describe('deploy/action.yml', () => {
  const deploy = readActionMetadata('deploy');

  test('has an entry point of its own, and no post step', () => {
    expect(deploy.runs).toEqual({ using: 'node24', main: deploy.runs.main });
    expect([metadata.runs.main, readActionMetadata('check-in').runs.main]).not.toContain(deploy.runs.main);
    expect(existsSync(deploy.runs.main)).toBe(true);
    expect(deploy.description.length).toBeLessThan(125);
  });

  test('declares the inputs and outputs of the code, and no other', () => {
    expect(Object.keys(deploy.inputs).sort()).toEqual(readNames(readDeployActionInputs));
    expect(Object.keys(deploy.outputs)).toEqual(Object.keys(deployOutputs({ outcome: 'success' })));
  });

  test('declares inputs and outputs of action.yml only, in the same words where they mean the same', () => {
    const others = ['release', 'environment', 'deploy-url', 'dry-run', 'on-outage', 'outcome'];
    for (const kind of ['inputs', 'outputs'] as const) {
      const same = Object.entries(deploy[kind]).filter(([name]) => !others.includes(name));
      expect(metadata[kind]).toMatchObject(Object.fromEntries(same));
      expect(Object.keys(metadata[kind])).toEqual(expect.arrayContaining(Object.keys(deploy[kind])));
    }
  });

  test('has no default: it would hide the environment and the URL of the event', () => {
    expect(Object.values(deploy.inputs).filter((input) => input.default !== undefined)).toEqual([]);
  });
});

describe('verify/action.yml', () => {
  const verify = readActionMetadata('verify');

  test('has an entry point of its own, and no post step', () => {
    expect(verify.runs).toEqual({ using: 'node24', main: expect.stringContaining('verify') });
    expect(existsSync(verify.runs.main)).toBe(true);
    expect(verify.description.length).toBeLessThan(125);
  });

  test('declares the inputs and outputs of the code, and no other', () => {
    expect(Object.keys(verify.inputs).sort()).toEqual(readNames(readVerifyActionInputs));
    expect(Object.keys(verify.outputs)).toEqual(Object.keys(verifyOutputs({ outcome: 'success' })));
  });

  test('describes the connection as action.yml does, and has no defaults', () => {
    for (const name of ['auth-token', 'org', 'projects', 'url', 'timeout-minutes', 'summary']) {
      expect(verify.inputs[name]).toEqual(metadata.inputs[name]);
    }
    expect(Object.values(verify.inputs).filter((input) => input.default !== undefined)).toEqual([]);
  });
});

describe('gate/action.yml', () => {
  const gate = readActionMetadata('gate');

  test('has an entry point of its own, and no post step', () => {
    expect(gate.runs).toEqual({ using: 'node24', main: expect.stringContaining('gate') });
    expect(existsSync(gate.runs.main)).toBe(true);
    expect(gate.description.length).toBeLessThan(125);
  });

  test('declares the inputs and outputs of the code, and no other', () => {
    expect(Object.keys(gate.inputs).sort()).toEqual(readNames(readGateActionInputs));
    expect(Object.keys(gate.outputs)).toEqual(Object.keys(gateOutputs({ outcome: 'success' })));
  });

  test('describes the connection and the release as action.yml does, and has no defaults', () => {
    for (const name of ['auth-token', 'org', 'projects', 'url', 'release', 'release-prefix', 'summary']) {
      expect(gate.inputs[name]).toEqual(metadata.inputs[name]);
    }
    expect(Object.values(gate.inputs).filter((input) => input.default !== undefined)).toEqual([]);
  });
});

describe('the README', () => {
  test('lists every input', () => {
    expect(tableNames('Inputs')).toEqual(Object.keys(metadata.inputs));
  });

  test('lists every output', () => {
    expect(tableNames('Outputs')).toEqual(Object.keys(metadata.outputs));
  });
});

test('the User-Agent names the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(resolve(repositoryRoot, 'package.json'), 'utf8'));
  expect(makeUserAgent()).toMatch(new RegExp(`^sentry-release-automation/${version} `));
});
