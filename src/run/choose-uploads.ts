import { chooseDebugFiles } from '../debug-files/stage.ts';
import { chooseFiles } from '../files/stage.ts';
import { chooseRelaceFiles } from '../relace/stage.ts';
import { together } from '../sentry/collect-errors.ts';
import { chooseSourceMaps } from '../source-maps/stage.ts';
import type { Choose, Upload } from './upload.ts';

/** In the order in which they are sent. */
const kinds: readonly Choose[] = [chooseFiles, chooseSourceMaps, chooseDebugFiles, chooseRelaceFiles];

/**
 * Chooses everything that is to be stored, before the first request and before any file is changed.
 *
 * @throws SetupError that names everything that is wrong with it
 */
export async function chooseUploads(...known: Parameters<Choose>): Promise<readonly Upload[]> {
  const uploads = await together(kinds.map((choose) => choose(...known)));
  return uploads.filter((upload) => upload !== undefined);
}
