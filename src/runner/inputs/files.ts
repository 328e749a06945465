import type { InputReader } from './reader.ts';

const noFilesChoices = ['error', 'warn', 'ignore'] as const;

export interface FileInputs {
  readonly files: readonly string[];
  readonly dist: string | undefined;
  readonly urlPrefix: string;
  readonly stripPrefix: readonly string[];
  readonly ifNoFilesFound: (typeof noFilesChoices)[number];
}

export function readFiles(reader: InputReader): FileInputs {
  return {
    files: reader.lines('files'),
    dist: reader.text('dist'),
    urlPrefix: reader.text('url-prefix') ?? '~/',
    stripPrefix: reader.list('strip-prefix'),
    ifNoFilesFound: reader.choice('if-no-files-found', noFilesChoices, 'error'),
  };
}
