import type { BuildFile } from '../files/build-file.ts';
import { type SelectFilesPlan, selectBuildFiles } from '../files/select-files.ts';
import type { Log } from '../log.ts';

const kind = {
  input: 'sourcemaps',
  accepts: (path: string) => isMap(path) || /\.([cm]?js|jsbundle|bundle)$/i.test(path),
};

/**
 * Finds scripts and their source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
export function selectSourceMaps(plan: SelectFilesPlan, log: Log): Promise<readonly BuildFile[]> {
  return selectBuildFiles({ ...plan, ...kind }, log);
}

/** Maps of style sheets and of type declarations are nothing to Sentry. */
export function isMap(path: string): boolean {
  return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}
