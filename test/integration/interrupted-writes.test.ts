import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../support/folder-content.ts';
import { patchFs, systemError } from '../support/patched-fs.ts';
import { prepareSourceMaps } from '../support/prepare-source-maps.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

type Files = Readonly<Record<string, Buffer>>;

/** The kernel can cut off a write at the end of a page. */
const cuts = [4096, 8192, 12_288];
const bunId = '0123456789ABCDEF0123456789ABCDEF';

/** Text before the first statement. In some scripts it makes the snippet cross the end of a page. */
const heads: Readonly<Record<string, string>> = {
  plain: '',
  directive: '"use strict";',
  banner: `/*! ${'license '.repeat(10)}*/\n`,
  pageOfBanner: `/*! ${'license '.repeat(500)}*/\n"use strict";\n`,
  almostPage: `/*! ${'-'.repeat(4050)}*/\n"use strict";\n`,
};

const body = Array.from({ length: 400 }, (_, line) => `function f${line}(a, b) { return a * ${line} + "é"; }\n`).join(
  '',
);

interface Kind {
  /** The comment and the member with the ID of a bundler. */
  readonly scriptId?: string;
  readonly mapId?: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  'without IDs': {},
  "with Bun's IDs": { scriptId: `//# debugId=${bunId}\n`, mapId: bunId },
  'with an ID in the script': { scriptId: `//# debugId=${bunId}\n` },
  'with an ID in the map': { mapId: bunId },
};

async function openBuild({ scriptId = '', mapId }: Kind): Promise<TempFolder> {
  const folder = await openTempFolder();
  for (const [name, head] of Object.entries(heads)) {
    await folder.write(`${name}.js`, `${head}${body}${scriptId}//# sourceMappingURL=${name}.js.map\n`);
    const mappings = 'AAAA;'.repeat(900);
    const id = mapId && { debugId: mapId };
    const map = { version: 3, ...id, mappings, sources: [`${name}.ts`], sourcesContent: [body], names: [] };
    await folder.write(`${name}.js.map`, JSON.stringify(map));
  }
  const inline = Buffer.from(
    JSON.stringify({ version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA;'.repeat(3000) }),
  );
  const inlineUrl = `data:application/json;base64,${inline.toString('base64')}`;
  await folder.write('inline.js', `${body}${scriptId}//# sourceMappingURL=${inlineUrl}\n`);
  await folder.write('alone.js', `${'x();'.repeat(3050)}\n${scriptId}`);
  return folder;
}

/** Thrown for everything that the process would do after it was killed. */
class Killed extends Error {}

interface Interruption {
  /** The number of the write, from 1. */
  readonly nth: number;
  /** Offset in the file after which the write is cut off. */
  readonly cut: number;
  /** If given, the disk is full at the cut, and the process is killed after this number of writes to restore the file. */
  readonly restoringWrites?: number;
}

/** Runs until a write is cut off; after that the process writes nothing more. Returns false if no write was cut off. */
async function runUntilKilled(folder: TempFolder, { nth, cut, restoringWrites }: Interruption): Promise<boolean> {
  let [writes, isFull, isDead] = [0, false, false];
  const unlessDead =
    <A extends readonly unknown[], R>(real: (...args: A) => R) =>
    (...args: A) => {
      if (isDead) throw new Killed();
      return real(...args);
    };
  using _ = patchFs(({ openSync, renameSync, rmSync, writeSync }) => ({
    openSync: unlessDead(openSync),
    renameSync: unlessDead(renameSync),
    rmSync: unlessDead(rmSync),
    writeSync(file: number, bytes: Buffer, offset: number, length: number, position: number) {
      writes += 1;
      if (restoringWrites !== undefined && writes > nth + restoringWrites) isDead ||= isFull;
      if (isDead) throw new Killed();
      const kept = writes === nth ? Math.min(length, Math.max(0, cut - position)) : length;
      const written = writeSync(file, bytes, offset, kept, position);
      if (kept === length) return written;
      if (restoringWrites === undefined) isDead = true;
      else isFull = true;
      throw isFull ? systemError('ENOSPC') : new Killed();
    },
  }));
  await prepareSourceMaps(folder.path).catch(() => undefined);
  return isDead || isFull;
}

function writeBack(folder: TempFolder, files: Files): void {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder.path, name), bytes);
}

/** Cuts off each write of a build in turn, and checks the files and the next run. Returns the number of torn files. */
async function cutOffEachWrite(kind: Kind, interruption: Omit<Interruption, 'nth'>) {
  await using folder = await openBuild(kind);
  const old = contentOf(folder.path);
  await prepareSourceMaps(folder.path);
  const fresh = contentOf(folder.path);
  const files = Object.keys(old);
  let [cutOff, torn] = [0, 0];
  for (let nth = 1; nth <= files.length; nth++) {
    writeBack(folder, old);
    if (!(await runUntilKilled(folder, { ...interruption, nth }))) continue;
    cutOff += 1;
    const remaining = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder.path, name))]));
    const half = files.filter((name) => !isSame(remaining, old, name) && !isSame(remaining, fresh, name));
    torn += half.length;
    const next = await prepareSourceMaps(folder.path).catch((error: Error) => error.message);
    if (typeof next === 'string') {
      expect(next).toMatch(/^\S+ is half-written: an earlier run was interrupted$/);
      for (const name of half) expect(next).toContain(name);
    } else {
      expect(half).toEqual([]);
      expect(files.filter((name) => !readFileSync(join(folder.path, name)).equals(fresh[name] as Buffer))).toEqual([]);
    }
    writeBack(folder, old); // A new build.
    expect((await prepareSourceMaps(folder.path)).report.changedFiles).not.toEqual([]);
  }
  expect(cutOff).toBeGreaterThan(3);
  return torn;
}

describe.each(Object.entries(kinds))('when a write to files %s is cut off', (_kind, kind) => {
  test.each(cuts)('after %i bytes, each file is old or new, or the next run reports it', async (cut) => {
    const torn = await cutOffEachWrite(kind, { cut });
    if (kind.scriptId === undefined && kind.mapId === undefined) expect(torn).toBeGreaterThan(3);
  });
});

test.each([0, 1])(
  'a file that is not completely restored is reported too, after %i writes',
  async (restoringWrites) => {
    expect(await cutOffEachWrite({}, { cut: 8192, restoringWrites })).toBeGreaterThan(3);
  },
);

function isSame(files: Files, others: Files, name: string): boolean {
  return files[name]?.equals(others[name] ?? Buffer.alloc(0)) ?? false;
}
