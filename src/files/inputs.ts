import type { InputReader } from '../github-actions/input-reader.ts';
import { patternProblem } from '../glob.ts';
import { distProblem, headerProblem } from './rules.ts';

/** Far above the size of the connection pool, which is the real limit. */
const maxConcurrency = 1_000;

export type FileInputs = ReturnType<typeof readFileInputs>;

/** Reads `files` and the inputs that it shares with the other inputs that name files. */
export function readFileInputs(reader: InputReader) {
  return {
    files: reader.lines('files', { problem: patternProblem }),
    dist: reader.text('dist', { problem: distProblem }),
    urlPrefix: reader.text('url-prefix') ?? '~/',
    stripPrefix: reader.list('strip-prefix'),
    stripCommonPrefix: reader.boolean('strip-common-prefix', false),
    /** Each of the form `Key: Value`. */
    fileHeaders: reader.lines('file-headers', { problem: headerProblem }),
    ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
    /** What to do about a stored file with the same name and dist but other content. */
    existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
    /** The maximum number of uploads at once; undefined to let the action find out. */
    concurrency: reader.wholeNumber('concurrency', maxConcurrency),
  };
}
