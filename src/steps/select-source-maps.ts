import type { BuildFile } from '../artifacts/build-file.ts';
import type { IdGiver } from '../artifacts/id-giver.ts';
import { type SelectFilesPlan, type SelectFilesPorts, selectBuildFiles } from './select-files.ts';

const kind = {
  input: 'sourcemaps',
  accepts: (path: string) => isMap(path) || /\.([cm]?js|jsbundle|bundle)$/i.test(path),
};

export interface SelectSourceMapsPorts extends SelectFilesPorts {
  /** Told how much there will be to do. */
  readonly giver: IdGiver;
}

export interface SelectSourceMapsPlan extends SelectFilesPlan {
  /** True: no file is touched. */
  readonly dryRun?: boolean;
}

/**
 * Finds scripts and their source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
export function selectSourceMaps(
  { giver, log, ...ports }: SelectSourceMapsPorts,
  plan: SelectSourceMapsPlan,
): Promise<readonly BuildFile[]> {
  const select: SelectFilesPorts['select'] = async (...wanted) => {
    const selection = await ports.select(...wanted);
    // Its thread comes to life while the files are looked at.
    if (!plan.dryRun) giver.expect(selection.paths.length);
    return selection;
  };
  return selectBuildFiles({ select, log }, { ...plan, ...kind });
}

/** Maps of style sheets and of type declarations are nothing to Sentry. */
export function isMap(path: string): boolean {
  return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}
