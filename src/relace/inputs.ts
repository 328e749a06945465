import type { InputReader } from '../github-actions/input-reader.ts';
import { patternProblem } from '../patterns.ts';

export type RelaceInputs = ReturnType<typeof readRelaceInputs>;

export function readRelaceInputs(reader: InputReader) {
  return {
    repoId: reader.text('relace-repo-id', {
      problem: (id) => (/^[\w-]+$/.test(id) ? undefined : 'it is not the ID of a repository'),
    }),
    apiKey: reader.secret('relace-api-key', { env: 'RELACE_API_KEY' }),
    patterns: reader.lines('relace-files', { problem: patternProblem }),
    pathPrefix: reader.text('relace-path-prefix'),
    url: reader.url('relace-url'),
  };
}
