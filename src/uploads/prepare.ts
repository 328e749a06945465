import { boundYoungGeneration } from '../runner/memory.ts';
import { prepareFiles } from './files.ts';
import { prepareRelace } from './relace.ts';
import type { Prepare, Upload } from './upload.ts';

/** In the order in which they are sent. */
const kinds: readonly Prepare[] = [prepareFiles, prepareRelace];

/** Chooses all that is to be stored, before the first request: what is missing there must leave nothing behind. */
export async function prepareUploads(...known: Parameters<Prepare>): Promise<readonly Upload[]> {
  boundYoungGeneration();
  const uploads: Upload[] = [];
  for (const prepare of kinds) {
    const upload = await prepare(...known);
    if (upload) uploads.push(upload);
  }
  return uploads;
}
