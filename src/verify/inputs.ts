import type { InputReader } from '../github-actions/input-reader.ts';
import { parseSiteUrl } from './site-url.ts';

const defaultRetryMinutes = 2;
const maxRetryMinutes = 60;
const defaultMaxScripts = 50;
const maxMaxScripts = 1_000;

export type VerifyInputs = ReturnType<typeof readVerifyInputs>;

export function readVerifyInputs(reader: InputReader) {
  const urls = reader.lines('urls');
  for (const secret of urls.flatMap((text) => parseSiteUrl(text)?.secrets ?? [])) reader.secrets.add(secret);
  return {
    urls,
    include: reader.list('include'),
    retryMs: reader.minutesFromZero('retry-minutes', defaultRetryMinutes, maxRetryMinutes) * 60_000,
    maxScripts: reader.wholeNumber('max-scripts', maxMaxScripts) ?? defaultMaxScripts,
    /** If a script does not resolve. */
    onFailure: reader.choice('on-failure', ['fail', 'warn'], 'fail'),
  };
}
