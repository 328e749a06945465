import { boundYoungGeneration } from '../runner/memory.ts';
import { together } from '../steps/together.ts';
import { prepareDebugFiles } from './debug-files.ts';
import { prepareFiles } from './files.ts';
import { prepareRelace } from './relace.ts';
import { prepareSourceMapsUpload } from './source-maps.ts';
import type { Prepare, Upload } from './upload.ts';

/** In the order in which they are sent. */
const kinds: readonly Prepare[] = [prepareFiles, prepareSourceMapsUpload, prepareDebugFiles, prepareRelace];

/** It changes files that others may send as well, and they have to know them as they are then. */
const finished: readonly Prepare[] = [prepareSourceMapsUpload, ...kinds];

/**
 * Chooses all that is to be stored, before the first request: what is missing there must leave nothing behind.
 *
 * @throws SetupError that tells what is wrong with any of it; no file has been changed then
 */
export async function prepareUploads(...known: Parameters<Prepare>): Promise<readonly Upload[]> {
  boundYoungGeneration();
  const chosen = await together(kinds.map((prepare) => prepare(...known)));
  const uploads = new Map<Prepare, Upload | undefined>();
  for (const prepare of new Set(finished)) uploads.set(prepare, await chosen[kinds.indexOf(prepare)]?.());
  return kinds.map((prepare) => uploads.get(prepare)).filter((upload) => upload !== undefined);
}
