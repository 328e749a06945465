import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All files below a folder, including hidden ones, by their relative path with slashes. */
export function contentOf(folder: string): Readonly<Record<string, Buffer>> {
  const names = [...globSync('**/*', { cwd: folder }), ...globSync('**/.*', { cwd: folder })].toSorted();
  const files = names.filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}
