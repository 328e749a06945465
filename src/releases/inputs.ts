import type { InputReader } from '../github-actions/input-reader.ts';
import { urlProblem } from '../sentry/rules.ts';

export type ReleaseInputs = ReturnType<typeof readReleaseInputs>;

export function readVersionInputs(reader: InputReader) {
  return {
    release: reader.find('release', { alias: 'version', env: 'SENTRY_RELEASE' }),
    releasePrefix: reader.text('release-prefix', { alias: 'version-prefix' }) ?? '',
  };
}

/** `finalize` defaults to `create-release`: a job that does not create the release usually does not complete it. */
export function readReleaseInputs(reader: InputReader) {
  const createRelease = reader.boolean('create-release', true);
  return {
    createRelease,
    ...readVersionInputs(reader),
    releaseUrl: reader.url('release-url', { problem: urlProblem }),
    finalize: reader.boolean('finalize', createRelease),
  };
}
