import { describe, expect, test } from 'vitest';
import { reachableFrom, readSourceTree, type SourceFile } from './source-tree.ts';

const entryPoints = ['main.ts', 'check-in.ts', 'deploy.ts', 'verify.ts', 'gate.ts', 'post.ts'];

/** Which folders a folder may import, besides itself and the foundation files: docs/architecture.md. */
const foundations: Readonly<Record<string, readonly string[]>> = {
  http: [],
  'github-actions': [],
  sentry: ['http', 'github-actions'],
};
const capabilities: Readonly<Record<string, readonly string[]>> = {
  releases: [],
  commits: ['releases', 'deploys'],
  files: [],
  'source-maps': ['files'],
  'debug-files': ['files'],
  deploys: ['releases'],
  'check-ins': [],
  relace: ['files'],
  verify: ['source-maps'],
  gate: ['releases', 'deploys'],
};

/** Small files of src/ itself that all folders may import. */
const foundationFiles = ['errors.ts', 'clock.ts', 'log.ts', 'format.ts', 'patterns.ts', 'stage.ts'];

/** What only one place may touch. */
const restrictedUses: readonly {
  readonly what: string;
  readonly touches: (file: SourceFile) => boolean;
  readonly place: RegExp;
}[] = [
  { what: 'process.env', touches: ({ text }) => text.includes('process.env'), place: /^github-actions\// },
  { what: '@actions/core', touches: importsPackage('@actions/core'), place: /^github-actions\// },
  { what: 'undici', touches: importsPackage('undici'), place: /^http\// },
  { what: '@octokit/request', touches: importsPackage('@octokit/request'), place: /^commits\/github\// },
  { what: '@actions/glob', touches: importsPackage('@actions/glob'), place: /^files\// },
  { what: 'htmlparser2', touches: importsPackage('htmlparser2'), place: /^verify\// },
  { what: 'croner', touches: importsPackage('croner'), place: /^check-ins\// },
  { what: 'acorn', touches: importsPackage('acorn'), place: /^source-maps\/injection\// },
  {
    what: 'node:child_process',
    touches: ({ text }) => text.includes("'node:child_process'"),
    place: /^(commits\/git\/|http\/lookup-process\.ts$)/,
  },
];

function importsPackage(name: string): (file: SourceFile) => boolean {
  return ({ packages }) => packages.some((target) => target === name || target.startsWith(`${name}/`));
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** Whether one file of src/ may import another one. */
function mayImport(from: string, target: string): boolean {
  const [folder, other] = [folderOf(from), folderOf(target)];
  if (foundationFiles.includes(target)) return true;
  if (foundationFiles.includes(from)) return false;
  if (entryPoints.includes(from)) return !entryPoints.includes(target);
  if (folder === other) return folder !== '';
  if (folder === 'run') return other in foundations || other in capabilities;
  return (
    foundations[folder]?.includes(other) ?? (other in foundations || (capabilities[folder]?.includes(other) ?? false))
  );
}

function forbiddenImports(tree: readonly SourceFile[]): readonly string[] {
  return tree.flatMap(({ path, imports }) =>
    imports.filter((target) => !mayImport(path, target)).map((target) => `${path} → ${target}`),
  );
}

/** Files that import themselves through others. */
function filesInCycles(tree: readonly SourceFile[]): readonly string[] {
  return tree
    .filter(({ imports }) => imports.length > 0)
    .filter(({ path, imports }) => imports.some((target) => reachableFrom(target, tree).has(path)))
    .map(({ path }) => path);
}

function breaches({ touches, place }: (typeof restrictedUses)[number], tree: readonly SourceFile[]): readonly string[] {
  return tree.filter((file) => touches(file) && !place.test(file.path)).map(({ path }) => path);
}

const tree = readSourceTree();

describe('the folders of src/', () => {
  test('every file is an entry point, a foundation file, or in a known folder', () => {
    const folders = ['run', ...Object.keys(capabilities), ...Object.keys(foundations)];
    const stray = tree.filter(
      ({ path }) => ![...entryPoints, ...foundationFiles].includes(path) && !folders.includes(folderOf(path)),
    );
    expect(stray.map(({ path }) => path)).toEqual([]);
  });

  test('a file imports only what the import rules allow', () => {
    expect(forbiddenImports(tree)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(filesInCycles(tree)).toEqual([]);
  });

  test.each(restrictedUses)('$what is used in one place only', (use) => {
    expect(tree.filter(use.touches)).not.toEqual([]);
    expect(breaches(use, tree)).toEqual([]);
  });

  test('every file is reached from an entry point', () => {
    const reached = new Set(entryPoints.flatMap((entryPoint) => [...reachableFrom(entryPoint, tree)]));
    expect(tree.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('the check-in action, the deploy action and the post step load nothing that only releases need', () => {
    const heavy =
      /^(commits\/(github\/|git\/|path-filter\.ts)|files\/match-patterns\.ts|source-maps\/(injection|bundle)\/|debug-files\/formats\/)/;
    const reached = ['check-in.ts', 'deploy.ts', 'post.ts'].flatMap((entryPoint) => [
      ...reachableFrom(entryPoint, tree, 'loads'),
    ]);
    expect(reached.filter((path) => heavy.test(path))).toEqual([]);
    expect([...reachableFrom('post.ts', tree, 'loads')].filter((path) => path === 'check-ins/crontab.ts')).toEqual([]);
    const others = /^(commits|files|source-maps|debug-files|relace|check-ins)\/(api|stage|\w+-api)\.ts$/;
    expect([...reachableFrom('deploy.ts', tree, 'loads')].filter((path) => others.test(path))).toEqual([]);
  });

  test('no folder or file is a collection of leftovers, and none only re-exports others', () => {
    const leftovers = /(^|\/)(utils?|helpers?|common|types|misc|index)(\.ts|\/)/;
    expect(tree.map(({ path }) => path).filter((path) => leftovers.test(path))).toEqual([]);
  });

  test('a file has fewer than 150 lines', () => {
    expect(tree.filter(({ text }) => text.split('\n').length > 151).map(({ path }) => path)).toEqual([]);
  });
});

describe('a violation is found', () => {
  const file = (path: string, imports: readonly string[] = [], rest: Partial<SourceFile> = {}): SourceFile => ({
    path,
    imports,
    loads: imports,
    text: '',
    packages: [],
    ...rest,
  });

  test.each([
    ['a capability that imports another one', 'deploys/plan.ts', 'commits/plan.ts'],
    ['a capability that imports run/', 'deploys/plan.ts', 'run/plan.ts'],
    ['a foundation that imports a capability', 'sentry/client.ts', 'releases/api.ts'],
    ['a foundation that imports a higher one', 'http/client.ts', 'sentry/client.ts'],
    ['a foundation file that imports a folder', 'errors.ts', 'http/errors.ts'],
    ['run/ that imports an entry point', 'run/main-step.ts', 'main.ts'],
    ['an entry point that imports another one', 'check-in.ts', 'main.ts'],
  ])('%s', (_what, from, target) => {
    expect(forbiddenImports([file(from, [target]), file(target)])).toEqual([`${from} → ${target}`]);
  });

  test.each([
    ['an allowed edge', 'deploys/stage.ts', 'releases/stage.ts'],
    ['a foundation', 'commits/plan.ts', 'github-actions/context.ts'],
    ['a foundation file', 'http/client.ts', 'errors.ts'],
    ['a file of the same folder', 'files/stage.ts', 'files/plan.ts'],
  ])('but not %s', (_what, from, target) => {
    expect(forbiddenImports([file(from, [target]), file(target)])).toEqual([]);
  });

  test('a cycle of files', () => {
    const cycle = [file('files/a.ts', ['files/b.ts']), file('files/b.ts', ['files/a.ts']), file('files/c.ts')];
    expect(filesInCycles(cycle)).toEqual(['files/a.ts', 'files/b.ts']);
  });

  test.each(restrictedUses)('a second place that uses $what', (use) => {
    const packages = [use.what];
    const text = `process.env 'node:child_process'`;
    expect(breaches(use, [file('deploys/plan.ts', [], { packages, text })])).toEqual(['deploys/plan.ts']);
  });
});
