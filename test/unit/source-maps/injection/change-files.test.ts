import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changeFiles,
  type PlannedEdit,
  readSnapshot,
  UnstableFileError,
} from '../../../../src/source-maps/injection/change-files.ts';
import { contentOf } from '../../../support/folder-content.ts';
import { patchFs, systemError } from '../../../support/patched-fs.ts';
import { canLinkFiles, isWindows } from '../../../support/system.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const before = 'head, and the rest';
const after = 'head, something new, and the rest';

function change(path: string, overrides: Partial<PlannedEdit> = {}): PlannedEdit {
  const start = 'head, '.length;
  const displayPath = basename(path);
  const base = {
    path,
    displayPath,
    before: readSnapshot(path, dirname(path)),
    after: Buffer.from(after),
    start,
    isRecognisable: true,
  };
  return { ...base, ...overrides };
}

/** Records the flags of all files that are opened for writing. */
function recordOpenFlags() {
  const flags: string[] = [];
  const patch = patchFs(({ openSync }) => ({
    openSync(...args: Parameters<typeof openSync>) {
      if (args[1] !== 'r') flags.push(String(args[1]));
      return openSync(...args);
    },
  }));
  return { flags, [Symbol.dispose]: () => patch[Symbol.dispose]() };
}

describe('a file is written in place', () => {
  test('from the first changed byte on, in one call', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    const { ino } = fs.statSync(path);
    const writes: unknown[] = [];
    using _ = patchFs(({ writeSync }) => ({
      writeSync(file: number, bytes: Buffer, offset: number, length: number, position: number) {
        writes.push({ position, text: bytes.toString('utf8', offset, offset + length) });
        return writeSync(file, bytes, offset, length, position);
      },
    }));
    changeFiles([change(path)]);
    expect(writes).toEqual([{ position: 6, text: 'something new, and the rest' }]);
    expect(fs.statSync(path).ino).toBe(ino);
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(after) });
  });

  test('in several calls if the system writes less than requested', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    using _ = patchFs(({ writeSync }) => ({
      writeSync: (file: number, bytes: Buffer, offset: number, length: number, position: number) =>
        writeSync(file, bytes, offset, Math.min(length, 4), position),
    }));
    changeFiles([change(path)]);
    expect(fs.readFileSync(path, 'utf8')).toBe(after);
  });

  test('and truncated if the new content is shorter', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    changeFiles([change(path, { after: Buffer.from('head, gone') })]);
    expect(fs.readFileSync(path, 'utf8')).toBe('head, gone');
  });

  test.runIf(canLinkFiles)('through a link, which remains a link', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('build/app.js', before);
    const link = join(folder.path, 'app.js');
    fs.symlinkSync(path, link);
    changeFiles([change(path)]);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(link, 'utf8')).toBe(after);
  });
});

describe('a file is replaced by a new one', () => {
  test('if a write that was cut off would not be recognised', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    using opened = recordOpenFlags();
    changeFiles([change(path, { isRecognisable: false })]);
    expect(opened.flags).toEqual(['wx']);
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(after) });
  });

  test('if it has several hard links: the others keep the old content', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    fs.linkSync(path, join(folder.path, 'stored.js'));
    changeFiles([change(path)]);
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(after), 'stored.js': Buffer.from(before) });
  });

  test.each([0o444, 0o555])('if it is read-only, and keeps the permissions %o', async (mode) => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    fs.chmodSync(path, mode);
    const set = fs.statSync(path).mode;
    changeFiles([change(path)]);
    expect(fs.readFileSync(path, 'utf8')).toBe(after);
    expect(fs.statSync(path).mode).toBe(set);
    fs.chmodSync(path, 0o666); // Windows does not delete read-only files.
  });

  test('if it cannot be opened for writing', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    using _ = patchFs(({ openSync }) => ({
      openSync(...args: Parameters<typeof openSync>) {
        if (args[1] === 'r+') throw systemError('EACCES');
        return openSync(...args);
      },
    }));
    changeFiles([change(path)]);
    expect(fs.readFileSync(path, 'utf8')).toBe(after);
  });

  test('and keeps its owner, if the system allows it', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    if (process.getuid?.() === 0) fs.chownSync(path, 1234, 4321);
    const { uid, gid } = fs.statSync(path);
    changeFiles([change(path, { isRecognisable: false })]);
    expect(fs.statSync(path)).toMatchObject({ uid, gid });
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])('also if another program holds it for a moment: %s', async (code) => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    let attempts = 0;
    using _ = patchFs(({ renameSync }) => ({
      renameSync(from: string, to: string) {
        if (++attempts < 3) throw systemError(code);
        renameSync(from, to);
      },
    }));
    changeFiles([change(path, { isRecognisable: false })]);
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(after) });
  });

  // Elsewhere, no program can keep others from replacing a file.
  test.runIf(isWindows).each([0o666, 0o444])('or it keeps content and permissions %o', async (mode) => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    const planned = change(path);
    const exclusive = 0x10_00_00_00; // UV_FS_O_EXLOCK
    const holder = fs.openSync(path, fs.constants.O_RDWR | exclusive);
    try {
      fs.chmodSync(path, mode);
      expect(() => changeFiles([planned])).toThrow(/Could not write the debug ID into app\.js: (EPERM|EBUSY|EACCES)/);
    } finally {
      fs.closeSync(holder);
    }
    expect(fs.statSync(path).mode & 0o222).toBe(mode & 0o222);
    fs.chmodSync(path, 0o666);
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(before) });
  });

  test('and the temporary file is removed if that fails', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    using _ = patchFs(() => ({
      renameSync() {
        throw systemError('EPERM');
      },
    }));
    expect(() => changeFiles([change(path, { isRecognisable: false })])).toThrow(/app\.js: EPERM/);
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(before) });
  });
});

describe('if a file cannot be written', () => {
  /** Simulates a disk with a limited amount of free space. */
  function fillDisk(freeBytes: number) {
    let left = freeBytes;
    return patchFs(({ writeSync }) => ({
      writeSync(file: number, bytes: Buffer, offset: number, length: number, position: number) {
        const { size } = fs.fstatSync(file);
        const room = Math.max(0, Math.min(length, size + left - position));
        if (room === 0) throw systemError('ENOSPC');
        left -= Math.max(0, position + room - size);
        return writeSync(file, bytes, offset, room, position);
      },
    }));
  }

  test.each([0, 1, 10, 14, 15, 20, 29])(
    'all files keep their content, with %i bytes left on the disk',
    async (free) => {
      await using folder = await openTempFolder();
      const paths = [await folder.write('app.js', before), await folder.write('app.js.map', before)];
      using _ = fillDisk(free);
      const failed = free < 15 ? 'app.js' : 'app.js.map';
      expect(() => changeFiles(paths.map((path) => change(path)))).toThrow(
        expect.objectContaining({
          name: 'SetupError',
          message: `Could not write the debug ID into ${failed}: ENOSPC: it fails`,
        }),
      );
      expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(before), 'app.js.map': Buffer.from(before) });
    },
  );

  test('the step fails without an endless loop when the system writes nothing and reports no error', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    const planned = change(path);
    using _ = patchFs(() => ({ writeSync: () => 0 }));
    expect(() => changeFiles([planned])).toThrow(/app\.js: the file system accepts no more bytes/);
    expect(fs.readFileSync(path, 'utf8')).toBe(before);
  });

  test('files are written if the disk has just enough space', async () => {
    await using folder = await openTempFolder();
    const paths = [await folder.write('app.js', before), await folder.write('app.js.map', before)];
    using _ = fillDisk(30);
    changeFiles(paths.map((path) => change(path)));
    expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(after), 'app.js.map': Buffer.from(after) });
  });

  test('it gets its content back if only closing it fails', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    const planned = change(path);
    let fails = true;
    using _ = patchFs(({ closeSync }) => ({
      closeSync(file: number) {
        closeSync(file);
        if (!fails) return;
        fails = false;
        throw systemError('EDQUOT');
      },
    }));
    expect(() => changeFiles([planned])).toThrow(/app\.js: EDQUOT/);
    expect(fs.readFileSync(path, 'utf8')).toBe(before);
  });

  test('the error says if the content could not be restored either', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('app.js', before);
    const planned = change(path);
    let written = false;
    using _ = patchFs(({ writeSync }) => ({
      writeSync(file: number, bytes: Buffer, offset: number, _length: number, position: number) {
        if (written) throw systemError('EIO');
        written = true;
        return writeSync(file, bytes, offset, 4, position);
      },
    }));
    expect(() => changeFiles([planned])).toThrow(
      expect.objectContaining({ remedy: 'Rebuild app.js: the old content could not be restored either.' }),
    );
  });
});

test('content that another process has written in the meantime is not overwritten, and no other file is changed', async () => {
  await using folder = await openTempFolder();
  const paths = [await folder.write('app.js', before), await folder.write('app.js.map', before)];
  const changes = paths.map((path) => change(path));
  const other = before.replace('rest', 'best'); // Same size, later time.
  await folder.write('app.js.map', other);
  expect(() => changeFiles(changes)).toThrow(UnstableFileError);
  expect(() => changeFiles(changes)).toThrow(
    'Could not write the debug ID into app.js.map: another process has changed the file',
  );
  expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(before), 'app.js.map': Buffer.from(other) });
});

test('content that another process writes between two of the files is kept too', async () => {
  await using folder = await openTempFolder();
  const paths = [await folder.write('app.js', before), await folder.write('app.js.map', before)];
  const changes = paths.map((path) => change(path));
  using _ = patchFs(({ writeSync }) => ({
    writeSync(...args: Parameters<typeof writeSync>) {
      const written = writeSync(...args);
      fs.writeFileSync(paths[1] ?? '', 'from another build');
      return written;
    },
  }));
  expect(() => changeFiles(changes)).toThrow(UnstableFileError);
  expect(fs.readFileSync(paths[1] ?? '', 'utf8')).toBe('from another build');
});

test('a deleted file counts as changed', async () => {
  await using folder = await openTempFolder();
  const planned = change(await folder.write('app.js', before));
  fs.rmSync(planned.path);
  expect(() => changeFiles([planned])).toThrow(UnstableFileError);
});
