import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/* What tests need and not every system has. Links to folders work everywhere with the type `junction`. */

export const isWindows = process.platform === 'win32';

/** On Windows, `kill` ends a process at once. A runner there sends Ctrl+C, which needs a shared console. */
export const canSendSignals = !isWindows;

/** Windows has no named pipes in folders, and links there have no errors of their own. */
export const hasNamedPipes = !isWindows;

/** Windows has only a flag for read-only files. */
export const hasPermissions = !isWindows;

/** On Windows, links to files require a privilege, which runners have and most developers lack. */
export const canLinkFiles = tryLink();

/** Windows refuses these characters in names, and removes dots and spaces from their end. */
export function canBeName(name: string): boolean {
  return !isWindows || !/[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name);
}

/** Whether temporary files are found by their names in another letter case: usual on Windows and macOS. */
export const ignoresCase = lstatSync(tmpdir().toUpperCase(), { throwIfNoEntry: false }) !== undefined;

export function makeNamedPipe(path: string): void {
  execFileSync('mkfifo', [path]);
}

function tryLink(): boolean {
  if (!isWindows) return true;
  const folder = mkdtempSync(join(tmpdir(), basename(import.meta.filename)));
  try {
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'target'), link);
    return lstatSync(link).isSymbolicLink();
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
