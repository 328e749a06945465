import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const copies = 3;

/** Writes the scripts and source maps of RxJS 7 three times, each time with other source maps. Returns their number. */
export function writeRxJs(folder: string): number {
  const source = dirname(createRequire(import.meta.url).resolve('rxjs/package.json'));
  const isBuilt = (path: string) => statSync(path).isDirectory() || /\.js(\.map)?$/.test(path);
  let count = 0;
  for (let copy = 1; copy <= copies; copy++) {
    const target = join(folder, `copy-${copy}`);
    cpSync(source, target, { recursive: true, filter: isBuilt });
    for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
      const path = join(target, name);
      if (name.endsWith('.map')) writeFileSync(path, readFileSync(path, 'utf8').replace('{', `{"x_copy":${copy},`));
      if (/\.js(\.map)?$/.test(name)) count++;
    }
  }
  return count;
}
