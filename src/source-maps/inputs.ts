import type { InputReader } from '../github-actions/input-reader.ts';
import { patternProblem } from '../patterns.ts';

export type SourceMapInputs = ReturnType<typeof readSourceMapInputs>;

export function readSourceMapInputs(reader: InputReader) {
  return {
    /** Folders and globs. */
    sourcemaps: reader.linesOrWords('sourcemaps', { problem: patternProblem }),
    /** Whether scripts and maps without a debug ID get one. */
    inject: reader.boolean('inject', true),
    /** Whether scripts set the name of the release for Sentry's SDKs. */
    injectRelease: reader.boolean('inject-release', false),
    /** Whether maps are deleted once they are stored. */
    deleteSourceMaps: reader.boolean('delete-sourcemaps', false),
  };
}
