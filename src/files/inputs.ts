import type { InputReader } from '../github-actions/input-reader.ts';
import { patternProblem } from '../patterns.ts';
import { distProblem, headerProblem } from './rules.ts';

/** Far above the size of the connection pool, which is the real limit. */
const maxConcurrency = 1_000;

export type FileInputs = ReturnType<typeof readFileInputs>;

/** Includes the inputs that all kinds of uploads share. */
export function readFileInputs(reader: InputReader) {
  return {
    files: reader.lines('files', { problem: patternProblem }),
    dist: reader.text('dist', { problem: distProblem }),
    urlPrefix: reader.text('url-prefix') ?? '~/',
    stripPrefix: reader.list('strip-prefix'),
    stripCommonPrefix: reader.boolean('strip-common-prefix', false),
    fileHeaders: reader.lines('file-headers', { problem: headerProblem }),
    ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
    /** If a file with the same name and dist but other content is stored. */
    existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
    /** Undefined: the HTTP client finds out how many requests the server can handle. */
    concurrency: reader.wholeNumber('concurrency', maxConcurrency),
  };
}
