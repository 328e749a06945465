import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Functions = Pick<typeof fs, 'closeSync' | 'fchmodSync' | 'openSync' | 'renameSync' | 'rmSync' | 'writeSync'>;

/** Replaces functions of node:fs, for everyone in this process, until it is disposed of. */
export function patchFs(make: (real: Readonly<Functions>) => Partial<Record<keyof Functions, unknown>>): Disposable {
  const { closeSync, fchmodSync, openSync, renameSync, rmSync, writeSync } = fs;
  const real = { closeSync, fchmodSync, openSync, renameSync, rmSync, writeSync };
  Object.assign(fs, make(real));
  syncBuiltinESMExports();
  return {
    [Symbol.dispose]() {
      Object.assign(fs, real);
      syncBuiltinESMExports();
    },
  };
}

/** The error of a system call. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it fails`), { code });
}
