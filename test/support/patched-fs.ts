import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

type CreateReplacements<M> = (original: M) => { readonly [K in keyof M]?: unknown };

/** Replaces functions of node:fs in the whole process until it is disposed. */
export function patchFs(createReplacements: CreateReplacements<typeof fs>): Disposable {
  return patchModule(fs, createReplacements);
}

/** The same for node:fs/promises. */
export function patchFsPromises(createReplacements: CreateReplacements<typeof fsPromises>): Disposable {
  return patchModule(fsPromises, createReplacements);
}

/** The error of a system call. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it fails`), { code });
}

/** @param createReplacements receives the unpatched module, and must copy the original functions that it calls */
function patchModule<M extends object>(module: M, createReplacements: CreateReplacements<M>): Disposable {
  const replacements = createReplacements(module);
  const originals = Object.fromEntries(Object.keys(replacements).map((name) => [name, module[name as keyof M]]));
  Object.assign(module, replacements);
  syncBuiltinESMExports();
  return {
    [Symbol.dispose]() {
      Object.assign(module, originals);
      syncBuiltinESMExports();
    },
  };
}
