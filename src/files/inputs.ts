import type { InputReader } from '../github-actions/input-reader.ts';
import { distProblem, headerProblem } from './rules.ts';

/** Any number that makes sense; the connection pool is the limit. */
const mostConcurrency = 1_000;

export type FileInputs = ReturnType<typeof readFileInputs>;

/** `files`, and what it shares with the other inputs that name files. */
export function readFileInputs(reader: InputReader) {
  return {
    files: reader.lines('files'),
    dist: reader.text('dist', { problem: distProblem }),
    urlPrefix: reader.text('url-prefix') ?? '~/',
    stripPrefix: reader.list('strip-prefix'),
    stripCommonPrefix: reader.boolean('strip-common-prefix', false),
    /** `Key: Value` each. */
    fileHeaders: reader.lines('file-headers', { problem: headerProblem }),
    ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
    /** What happens to a stored file that has the same name and dist, and other content. */
    existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
    /** Most uploads at once; undefined where the action finds out. */
    concurrency: reader.wholeNumber('concurrency', mostConcurrency),
  };
}
