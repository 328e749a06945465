import { join, parse, sep } from 'node:path';
import { patchFs } from './patched-fs.ts';

/**
 * Makes the file system find entries by names in another letter case or Unicode form, as those of Windows and macOS do.
 * Folders still list the names that entries were created with. The replaced functions are those that look a path up; the
 * glob library reads only paths that the disk has listed. `foldedNames` in job.ts does the same in a process of the action.
 */
export function foldNames(): Disposable {
  return patchFs((fs) => {
    const { lstatSync, readdirSync, statSync } = fs;
    const has = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    const find = (folder: string, name: string): string => {
      const typed = join(folder, name);
      if (has(typed) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return typed;
      const same = readdirSync(folder).find((other) => fold(other) === fold(name));
      return same === undefined ? typed : join(folder, same);
    };
    const located = (path: unknown) => {
      if (typeof path !== 'string') return path;
      const { root } = parse(path);
      return path.slice(root.length).split(sep).reduce(find, root);
    };
    const looksUp = (call: (...args: never[]) => unknown) =>
      ((path: unknown, ...rest: never[]) => call(located(path) as never, ...rest)) as never;
    const names = [
      'existsSync',
      'lstatSync',
      'openSync',
      'readFileSync',
      'readdirSync',
      'realpathSync',
      'statSync',
    ] as const;
    return Object.fromEntries(names.map((name) => [name, looksUp(fs[name] as never)]));
  });
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
