import { posix } from 'node:path';
import type { TempFolder } from './temp-folder.ts';

/** Writes a script and its source map into `dist/`, as a bundler does. The content depends on the number. */
export function writePair(folder: TempFolder, name: string, number = 1): Promise<void> {
  return writeScript(folder, `dist/${name}`, number);
}

/** Writes a script and, beside it, its source map, as a bundler does. The content depends on the number. */
export async function writeScript(folder: TempFolder, path: string, number = 1): Promise<void> {
  const name = posix.basename(path);
  const source = `export function run${number}() {\n  throw new Error('${number}');\n}\n`;
  const sources = [`../src/${name}.ts`];
  const map = { version: 3, file: name, sources, sourcesContent: [source], names: [], mappings: 'AAAA' };
  await folder.write(path, `function run${number}(){throw new Error("${number}")}\n//# sourceMappingURL=${name}.map\n`);
  await folder.write(`${path}.map`, JSON.stringify(map));
}

/** Writes a script that hardly compresses into `dist/`. Its content depends on its name. */
export async function writeIncompressible(folder: TempFolder, name: string, sizeBytes: number): Promise<void> {
  let seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  const bytes = Buffer.from(
    Array.from({ length: Math.ceil((sizeBytes * 3) / 4) }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    }),
  );
  await folder.write(`dist/${name}`, `run('${bytes.toString('base64')}')\n`);
}
