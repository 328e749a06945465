import type { InputReader } from '../github-actions/input-reader.ts';

export interface RelaceInputs {
  readonly repoId: string | undefined;
  readonly apiKey: string | undefined;
  readonly files: readonly string[];
  readonly pathPrefix: string | undefined;
  readonly url: URL | undefined;
}

export function readRelace(reader: InputReader): RelaceInputs {
  return {
    repoId: reader.text('relace-repo-id'),
    apiKey: reader.text('relace-api-key', { env: 'RELACE_API_KEY' }),
    files: reader.lines('relace-files'),
    pathPrefix: reader.text('relace-path-prefix'),
    url: reader.url('relace-url'),
  };
}
