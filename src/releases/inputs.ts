import type { InputReader, Sourced } from '../github-actions/input-reader.ts';

export interface ReleaseInputs {
  readonly createRelease: boolean;
  readonly release: Sourced | undefined;
  readonly releasePrefix: string;
  readonly releaseUrl: URL | undefined;
  readonly finalize: boolean;
}

/** Where `create-release` is off, finalizing is off too, unless it is asked for by name. */
export function readRelease(reader: InputReader): ReleaseInputs {
  const createRelease = reader.boolean('create-release', true);
  return {
    createRelease,
    release: reader.find('release', { older: 'version', env: 'SENTRY_RELEASE' }),
    releasePrefix: reader.text('release-prefix', { older: 'version-prefix' }) ?? '',
    releaseUrl: reader.url('release-url'),
    finalize: reader.boolean('finalize', createRelease),
  };
}
