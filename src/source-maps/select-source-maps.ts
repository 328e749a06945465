import { throwSetupErrors } from '../errors.ts';
import type { BuildFile } from '../files/build-file.ts';
import { type SelectFilesPlan, sameNameErrors, selectBuildFiles } from '../files/select-files.ts';
import type { Log } from '../log.ts';

export interface SourceMapSelection extends SelectFilesPlan {
  /** Whether files without a debug ID get one. */
  readonly inject: boolean;
}

/**
 * Selects scripts and source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
export function selectSourceMaps(plan: SourceMapSelection, log: Log): Promise<readonly BuildFile[]> {
  const accepts = (path: string) => isMap(path) || /\.([cm]?js|jsbundle|bundle|hbc)$/i.test(path);
  // Without debug IDs, Sentry finds files by their names only.
  const names = { namesBelowPatterns: true, allowsSameNames: plan.inject };
  return selectBuildFiles({ ...plan, ...names, input: 'sourcemaps', accepts }, log);
}

/** For servers that find files only by their names. @throws SetupError that lists the files with the same name */
export function refuseSameNames(files: readonly BuildFile[]): void {
  throwSetupErrors(sameNameErrors(files));
}

/** Sentry does not use the maps of style sheets and type declarations. */
export function isMap(path: string): boolean {
  return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}
