import { together } from '../sentry/collect-errors.ts';
import type { Sentry } from './connect-sentry.ts';
import type { RunResult } from './result.ts';
import type { Upload } from './upload.ts';

/**
 * Brings files into the form in which they are stored.
 *
 * @param stage runs each preparation under its title
 * @param tell gets what is known before anything is sent
 */
export async function prepareUploads(
  uploads: readonly Upload[],
  sentry: Sentry | undefined,
  stage: <T>(title: string, task: () => Promise<T>) => Promise<T>,
  tell: (part: Partial<RunResult>) => void,
): Promise<void> {
  for (const { preparation } of uploads) {
    if (preparation) tell(await stage(preparation.title, () => preparation.run(sentry)));
  }
}

/** Looks for what would keep prepared files from being stored. @throws SetupError that names all of it */
export async function checkUploads(uploads: readonly Upload[], sentry: Sentry | undefined): Promise<void> {
  if (sentry) await together(uploads.map((upload) => upload.check?.(sentry)));
}
