import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCheckIn } from '../../src/check-ins/inputs.ts';
import { InputErrors } from '../../src/github-actions/input-errors.ts';
import { InputReader } from '../../src/github-actions/input-reader.ts';
import { makeUserAgent } from '../../src/http/user-agent.ts';
import { namesOfCheckIn } from '../../src/run/check-in-action.ts';
import { readInputs } from '../../src/run/inputs.ts';
import { outputsOf } from '../../src/run/outputs.ts';
import { readInputsAtEnd } from '../../src/run/post-inputs.ts';
import { readActionMetadata, repositoryRoot } from '../support/action-metadata.ts';

const metadata = readActionMetadata();
const readme = readFileSync(resolve(repositoryRoot, 'README.md'), 'utf8');

/** The first column of the README's tables below a heading: `| `name` | … |`. */
function tableNames(heading: string): string[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name);
}

function readNames(): string[] {
  const reader = new InputReader(new InputErrors(), {});
  readInputs(new InputErrors(), reader);
  readInputsAtEnd(reader);
  return [...reader.names];
}

describe('action.yml', () => {
  const olderNames = ['version', 'version-prefix'];

  test('declares the inputs that the code reads, and no other', () => {
    const current = readNames().filter((name) => !olderNames.includes(name));
    expect(Object.keys(metadata.inputs).sort()).toEqual(current.sort());
  });

  test('declares the outputs that the code writes, and no other', () => {
    expect(Object.keys(metadata.outputs).sort()).toEqual(Object.keys(outputsOf({ outcome: 'success' })).sort());
  });

  test('is read by the marketplace: the description has fewer than 125 characters', () => {
    expect(metadata.description.length).toBeLessThan(125);
  });

  test('runs on node24, and its doors are there', () => {
    expect(metadata.runs).toMatchObject({ using: 'node24', 'post-if': 'always()' });
    expect([metadata.runs.main, metadata.runs.post].filter((door) => !existsSync(door))).toEqual([]);
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
  const door = readActionMetadata('check-in');
  const ownWords = ['create-release', 'monitor-environment'];

  test('opens the same doors', () => {
    expect(door.runs).toEqual(metadata.runs);
    expect(door.description.length).toBeLessThan(125);
  });

  test('declares inputs and outputs of action.yml only, in the same words', () => {
    for (const kind of ['inputs', 'outputs'] as const) {
      const same = Object.entries(door[kind]).filter(([name]) => !ownWords.includes(name));
      expect(metadata[kind]).toMatchObject(Object.fromEntries(same));
    }
    expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(door.inputs)));
  });

  test('lets in what it declares, and nothing else', () => {
    expect([...namesOfCheckIn()].sort()).toEqual(Object.keys(door.inputs).sort());
  });

  test('has every input of check-ins, and no release', () => {
    const reader = new InputReader(new InputErrors(), {});
    readCheckIn(reader);
    expect(Object.keys(door.inputs)).toEqual(expect.arrayContaining([...reader.names, 'job-status']));
    const withDefault = Object.entries(door.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name, input]) => [name, input.default])).toEqual([
      ['job-status', '${{ job.status }}'],
      ['create-release', 'false'],
    ]);
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
