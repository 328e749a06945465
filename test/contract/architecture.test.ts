import { describe, expect, test } from 'vitest';
import { reachableFrom, readSourceTree, type SourceFile } from './source-tree.ts';

/** The floors of the house, from the ground up: docs/architecture.md. A room is a folder, or a file of src/ itself. */
const floors: readonly (readonly string[])[] = [
  [
    'errors.ts',
    'complaints.ts',
    'result.ts',
    'check-in-report.ts',
    'source-maps-report.ts',
    'debug-files-report.ts',
    'log.ts',
    'clock.ts',
    'size.ts',
    'history.ts',
  ],
  ['http', 'runner'],
  ['artifacts'],
  ['sentry', 'github', 'git', 'relace'],
  ['destinations'],
  ['steps'],
  ['plan'],
  ['ports'],
  ['uploads'],
  ['main.ts', 'post.ts', 'close.ts', 'run.ts', 'rehearse.ts', 'look-ups.ts', 'stages.ts', 'monitoring.ts'],
];

/** Packages and globals that only one room may touch. */
const walls: readonly {
  readonly what: string;
  readonly touches: (file: SourceFile) => boolean;
  readonly room: RegExp;
}[] = [
  { what: 'process.env', touches: ({ text }) => text.includes('process.env'), room: /^runner\// },
  { what: '@actions/core', touches: imports('@actions/core'), room: /^runner\// },
  { what: 'undici', touches: imports('undici'), room: /^http\// },
  { what: '@actions/github', touches: imports('@actions/github'), room: /^github\// },
  { what: 'croner', touches: imports('croner'), room: /^sentry\/crontab\.ts$/ },
  {
    what: 'node:child_process',
    touches: ({ text }) => text.includes("'node:child_process'"),
    room: /^(git\/|runner\/guarded\.ts$)/,
  },
  { what: '@actions/glob', touches: imports('@actions/glob'), room: /^artifacts\/select\.ts$/ },
];

const tree = readSourceTree();

function imports(name: string): (file: SourceFile) => boolean {
  return ({ packages }) => packages.some((target) => target === name || target.startsWith(`${name}/`));
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(path)));
}

/** The files of src/ itself share their floor as one room: the ground, and the doors. */
function mayImport(from: string, target: string): boolean {
  const isOneRoom = roomOf(from) === roomOf(target) || [from, target].some((path) => !path.includes('/'));
  return floorOf(target) < floorOf(from) || (isOneRoom && floorOf(target) === floorOf(from));
}

describe('the house', () => {
  test('every file stands on a floor', () => {
    expect(tree.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test('a file imports only from lower floors, or from its own room', () => {
    const climbing = tree.flatMap(({ path, imports }) =>
      imports.filter((target) => !mayImport(path, target)).map((target) => `${path} → ${target}`),
    );
    expect(climbing).toEqual([]);
  });

  test.each(walls)('only its own room touches $what', ({ touches, room }) => {
    const touching = tree.filter(touches).map(({ path }) => path);
    expect(touching).not.toEqual([]);
    expect(touching.filter((path) => !room.test(path))).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const inCycle = tree
      .filter(({ path, imports }) => imports.some((target) => reachableFrom(target, tree).has(path)))
      .map(({ path }) => path);
    expect(inCycle).toEqual([]);
  });

  test('every file is reached from a door', () => {
    const reached = new Set(['main.ts', 'post.ts'].flatMap((door) => [...reachableFrom(door, tree)]));
    expect(tree.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('the post step reaches neither GitHub, git, globbing nor crontabs, so that its bundle stays small', () => {
    const reached = [...reachableFrom('post.ts', tree)];
    const heavy = /^(github|git)\/|^artifacts\/select\.ts$|^sentry\/crontab\.ts$/;
    expect(reached.filter((path) => heavy.test(path))).toEqual([]);
  });

  test('there are no drawers and no barrels', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|types|misc|index)(\.ts|\/)/;
    expect(tree.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  test('a file has one duty, so it stays below 150 lines', () => {
    expect(tree.filter(({ text }) => text.split('\n').length > 151).map(({ path }) => path)).toEqual([]);
  });
});
