import { isUtf8 } from 'node:buffer';
import { setTimeout } from 'node:timers/promises';
import type { BuildFile } from '../artifacts/build-file.ts';
import { isInlineMap } from '../artifacts/inline-map.ts';
import type { ScriptWithUrl } from '../artifacts/pairing.ts';
import { halfWritten } from '../artifacts/process-group.ts';
import { readSnapshot } from '../artifacts/read-file.ts';
import { isHalfWritten } from '../artifacts/script-edits.ts';
import { isHermes, readScript } from '../artifacts/script-text.ts';
import { breather } from './breather.ts';

/** Time for another process to finish writing a file. */
export const settleMs = 100;

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
  const breathe = breather(signal);
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  const suspects: BuildFile[] = [];
  for (const file of files) {
    await breathe();
    const { bytes } = readSnapshot(file.path);
    const text = readScript(bytes);
    if (isHalfWritten(text)) suspects.push(file);
    // An inline map may be long, and is not to be kept in memory.
    const mapUrl = text.mapUrl && isInlineMap(text.mapUrl.value) ? 'data:' : text.mapUrl?.value;
    if (isUtf8(bytes) || isHermes(bytes)) scripts.push({ script: file, mapUrl });
    else skipped.push(file);
  }
  if (suspects.length === 0) return { scripts, skipped };
  await setTimeout(settleMs, undefined, { signal });
  const damaged = suspects.filter(({ path }) => isHalfWritten(readScript(readSnapshot(path).bytes)));
  if (damaged.length > 0) throw halfWritten(damaged, workspace);
  return scanScripts(files, workspace, signal);
}
