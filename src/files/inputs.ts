import type { InputReader } from '../github-actions/input-reader.ts';

const noFilesChoices = ['error', 'warn', 'ignore'] as const;
/** Any number that makes sense; the connections of the pool are the limit. */
const mostConcurrency = 1_000;
const existingFilesChoices = ['replace', 'keep', 'error'] as const;

export interface FileInputs {
  readonly files: readonly string[];
  readonly sourcemaps: readonly string[];
  /** Whether scripts and maps get debug IDs. */
  readonly inject: boolean;
  readonly debugFiles: readonly string[];
  readonly dist: string | undefined;
  readonly urlPrefix: string;
  readonly stripPrefix: readonly string[];
  readonly stripCommonPrefix: boolean;
  /** `Key: Value` each. */
  readonly fileHeaders: readonly string[];
  readonly ifNoFilesFound: (typeof noFilesChoices)[number];
  /** What becomes of a stored file that has the same name and dist, and other content. */
  readonly existingFiles: (typeof existingFilesChoices)[number];
  /** Most uploads in flight; undefined where the action finds it out. */
  readonly concurrency: number | undefined;
}

export function readFiles(reader: InputReader): FileInputs {
  return {
    files: reader.lines('files'),
    sourcemaps: reader.linesOrWords('sourcemaps'),
    inject: reader.boolean('inject', true),
    debugFiles: reader.lines('debug-files'),
    dist: reader.text('dist'),
    urlPrefix: reader.text('url-prefix') ?? '~/',
    stripPrefix: reader.list('strip-prefix'),
    stripCommonPrefix: reader.boolean('strip-common-prefix', false),
    fileHeaders: reader.lines('file-headers'),
    ifNoFilesFound: reader.choice('if-no-files-found', noFilesChoices, 'error'),
    existingFiles: reader.choice('existing-files', existingFilesChoices, 'replace'),
    concurrency: reader.wholeNumber('concurrency', mostConcurrency),
  };
}
