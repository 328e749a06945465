import { isUtf8 } from 'node:buffer';
import { systemClock } from '../clock.ts';
import type { BuildFile } from '../files/build-file.ts';
import { readSnapshot, unstableFileDelayMs } from './injection/change-files.ts';
import { halfWritten, isScriptHalfWritten } from './injection/interrupted-writes.ts';
import { readScriptEnd } from './injection/script-end.ts';
import { isHermes, isInlineMap } from './injection/script-text.ts';
import type { ScriptWithUrl } from './pairing.ts';

interface ScannedScripts {
  /** Sorted by name. */
  readonly scripts: readonly ScriptWithUrl[];
  /** Neither text nor bytecode that Sentry supports. */
  readonly skipped: readonly BuildFile[];
}

/**
 * Reads the `sourceMappingURL` of each script, before any file is changed.
 *
 * @param yieldIfDue lets other work run between two files
 * @throws UnstableFileError that names all half-written scripts
 * @throws SetupError when a script cannot be read
 */
export async function scanScripts(
  files: readonly BuildFile[],
  workspace: string,
  signal: AbortSignal,
  yieldIfDue: () => Promise<void>,
): Promise<ScannedScripts> {
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  const scan = async (pending: readonly BuildFile[]) => {
    const suspects: BuildFile[] = [];
    for (const file of pending) {
      await yieldIfDue();
      const { bytes } = readSnapshot(file.path, workspace);
      const { mapUrl: url, debugId } = readScriptEnd(bytes);
      // An inline map may be large, so it is not kept in memory.
      const mapUrl = url && isInlineMap(url.value) ? 'data:' : url?.value;
      if (isScriptHalfWritten(bytes, debugId?.value)) suspects.push(file);
      else if (isUtf8(bytes) || isHermes(bytes)) scripts.push({ script: file, mapUrl });
      else skipped.push(file);
    }
    return suspects;
  };
  const suspects = await scan(files);
  // Another process may be writing them at this moment.
  if (suspects.length > 0) await systemClock.sleep(unstableFileDelayMs, signal);
  const damaged = await scan(suspects);
  if (damaged.length > 0) throw halfWritten(damaged.map(({ displayPath }) => displayPath));
  return { scripts: scripts.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), skipped };
}
