import { isUtf8 } from 'node:buffer';
import { relative } from 'node:path';
import type { BuildFile } from '../files/build-file.ts';
import { halfWritten } from './injection/change-files.ts';
import { isInlineMap } from './injection/inline-map.ts';
import { isScriptHalfWritten } from './injection/interrupted-writes.ts';
import { readSnapshot } from './injection/read-file.ts';
import { isHermes, readScript } from './injection/script-text.ts';
import type { ScriptWithUrl } from './pairing.ts';
import { periodicYield } from './periodic-yield.ts';
import { settle } from './settle.ts';

interface ScannedScripts {
  readonly scripts: readonly ScriptWithUrl[];
  /** Neither text nor bytecode that Sentry knows. */
  readonly skipped: readonly BuildFile[];
}

/**
 * Finds out which map each script names, before any file is changed.
 *
 * @throws UnstableFileError that names the scripts that are half-written
 * @throws SetupError when a script cannot be read
 */
export async function scanScripts(
  files: readonly BuildFile[],
  workspace: string,
  signal: AbortSignal,
): Promise<ScannedScripts> {
  const yieldIfDue = periodicYield(signal);
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  const scan = async (pending: readonly BuildFile[]) => {
    const suspects: BuildFile[] = [];
    for (const file of pending) {
      await yieldIfDue();
      const { bytes } = readSnapshot(file.path);
      const text = readScript(bytes);
      // An inline map may be long, and is not to be kept in memory.
      const mapUrl = text.mapUrl && isInlineMap(text.mapUrl.value) ? 'data:' : text.mapUrl?.value;
      if (isScriptHalfWritten(text)) suspects.push(file);
      else if (isUtf8(bytes) || isHermes(bytes)) scripts.push({ script: file, mapUrl });
      else skipped.push(file);
    }
    return suspects;
  };
  const suspects = await scan(files);
  if (suspects.length > 0) await settle(signal);
  const damaged = await scan(suspects);
  if (damaged.length > 0) throw halfWritten(damaged.map(({ path }) => relative(workspace, path)));
  return { scripts: scripts.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), skipped };
}
