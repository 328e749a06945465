import { basename, extname, join } from 'node:path';
import { expand } from 'brace-expansion';
import { elf } from './debug-files/elf.ts';
import { mapping } from './debug-files/other-formats.ts';
import type { TempFolder } from './temp-folder.ts';
import { zipOf } from './zip.ts';

const globInputs = ['files', 'sourcemaps', 'relace-files'];

/** Writes files that the globs of a recipe match, with valid content, and files that it excludes by name. */
export async function makeFiles(workspace: TempFolder, inputs: Readonly<Record<string, string>>): Promise<void> {
  const root = inputs['working-directory'] ?? '.';
  for (const line of globInputs.flatMap((input) => (inputs[input] ?? '').split('\n'))) {
    const [, excluded] = /^\s*!([^*?[{]+)$/.exec(line) ?? [];
    if (excluded !== undefined) await workspace.write(join(root, fileFor(excluded)), 'excluded');
  }
  await makeDebugFiles(workspace, root, patternsOf(inputs['debug-files'] ?? ''));
  for (const pattern of globInputs.flatMap((input) => patternsOf(inputs[input] ?? ''))) {
    for (const name of expand(pattern).map(fileFor)) {
      await workspace.write(join(root, name), contentOf(name));
      if (/\.([cm]?js|hbc)$/.test(name)) await workspace.write(join(root, `${name}.map`), contentOf(`${name}.map`));
    }
  }
}

/** Writes one debug information file for each pattern. */
async function makeDebugFiles(workspace: TempFolder, root: string, patterns: readonly string[]): Promise<void> {
  const library = elf({ buildId: Buffer.alloc(20, 0x42) });
  for (const name of patterns.flatMap((pattern) => expand(pattern)).map((glob) => glob.replaceAll('*', 'app'))) {
    const path = join(root, name);
    if (name.endsWith('.txt')) await workspace.write(path, mapping());
    else if (name.endsWith('.zip')) await workspace.write(path, zipOf({ 'libapp.so': library }));
    else if (extname(name) === '') await workspace.write(join(path, 'App.dSYM/Contents/Resources/DWARF/App'), library);
    else await workspace.write(path, library);
  }
}

function patternsOf(value: string): readonly string[] {
  const patterns = value.split(/\n/).map((line) => line.trim());
  return patterns.filter((pattern) => pattern !== '' && !/^[!#]/.test(pattern));
}

/** A name that the glob matches. For a folder, the name of a script in it. */
function fileFor(glob: string): string {
  const name = glob
    .replace(/\*\*\//g, '')
    .replace(/\*\*$/, 'app.js')
    .replace(/\/$/, '')
    .replaceAll('*', 'app');
  if (extname(name) !== '') return name;
  return join(name, name.includes('_expo') ? 'ios/entry-1a2b.hbc' : 'app.js');
}

function contentOf(name: string): string | Buffer {
  const file = basename(name);
  const isReactNative = /\.(bundle|jsbundle|hbc)(\.map)?$/.test(file);
  if (file.endsWith('.map')) {
    return JSON.stringify({
      version: 3,
      file,
      sources: ['app.ts'],
      sourcesContent: ['1'],
      names: [],
      mappings: 'AAAA',
      // Sentry's configuration of Metro writes it.
      ...(isReactNative && { debugId: '4c4b9b1e-6a3c-4f4d-9a29-0d4a5c1d7f01' }),
    });
  }
  if (isReactNative) return Buffer.from('c61fbc03c103191f00', 'hex');
  return /\.[cm]?js$/.test(file) ? `console.log(1);\n//# sourceMappingURL=${file}.map\n` : `the content of ${file}`;
}
