import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

type Make<M> = (real: M) => { readonly [K in keyof M]?: unknown };

/** Replaces functions of node:fs, for everyone in this process, until it is disposed of. */
export function patchFs(make: Make<typeof fs>): Disposable {
  return patchModule(fs, make);
}

/** The same for node:fs/promises. */
export function patchFsPromises(make: Make<typeof fsPromises>): Disposable {
  return patchModule(fsPromises, make);
}

/** The error of a system call. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it fails`), { code });
}

/** @param make gets the module before it is patched: take the functions out of it that are to be called */
function patchModule<M extends object>(module: M, make: Make<M>): Disposable {
  const replacements = make(module);
  const real = Object.fromEntries(Object.keys(replacements).map((name) => [name, module[name as keyof M]]));
  Object.assign(module, replacements);
  syncBuiltinESMExports();
  return {
    [Symbol.dispose]() {
      Object.assign(module, real);
      syncBuiltinESMExports();
    },
  };
}
