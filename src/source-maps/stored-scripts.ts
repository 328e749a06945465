import pMap from 'p-map';
import { SetupError } from '../errors.ts';
import { readSnapshot } from './injection/change-files.ts';
import { wasInjectedWithoutMap } from './injection/interrupted-writes.ts';
import { readScript } from './injection/script-text.ts';
import type { ArtifactLookup } from './lookup-api.ts';
import type { FileGroup } from './pairing.ts';

/** A script that was built with a source map which is not here any more. */
export interface ScriptWithoutMap {
  readonly debugId: string;
  /** As messages show it. */
  readonly displayPath: string;
}

/** Other requests are sent at the same time, and must not wait for thousands of look-ups. */
const concurrency = 16;

/** A message names this many scripts. */
const maxNamedScripts = 10;

/**
 * The debug ID of a script whose map is not here although there was one. Undefined if nothing speaks for a map: the
 * script has no ID, or an earlier run has found no map either.
 */
export function findScriptWithoutMap(
  { pairs, scripts, map }: FileGroup,
  workspace: string,
): ScriptWithoutMap | undefined {
  const [script] = scripts;
  if (!script || map || pairs.some(({ foundBy }) => foundBy !== undefined)) return undefined;
  const text = readScript(readSnapshot(script.path, workspace).bytes);
  if (text.debugId === undefined || wasInjectedWithoutMap(text)) return undefined;
  return { debugId: text.debugId, displayPath: script.displayPath };
}

/**
 * Checks that an earlier run has stored the scripts. For each debug ID, Sentry uses only the newest bundle: one with the
 * script alone would hide the bundle with its map.
 *
 * @throws SetupError that names the scripts for which a project has no bundle
 */
export async function requireStored(
  scripts: readonly ScriptWithoutMap[],
  projects: readonly string[],
  lookup: Pick<ArtifactLookup, 'hasBundle'>,
): Promise<void> {
  const pairs = scripts.flatMap((script) => projects.map((project) => ({ script, project })));
  const lookUp = async ({ script, project }: (typeof pairs)[number]) => {
    return { script, isStored: await lookup.hasBundle(project, script.debugId) };
  };
  const missing = (await pMap(pairs, lookUp, { concurrency })).filter(({ isStored }) => !isStored);
  if (missing.length === 0) return;
  const paths = [...new Set(missing.map(({ script }) => script.displayPath))];
  const more = paths.length > maxNamedScripts ? ` and ${paths.length - maxNamedScripts} more` : '';
  const reason = missing.some(({ isStored }) => isStored === undefined)
    ? 'this server cannot look up whether it has them'
    : 'Sentry does not have them either';
  throw new SetupError(
    `The source maps of scripts with a debug ID are missing, and ${reason}: ` +
      `${paths.slice(0, maxNamedScripts).join(', ')}${more}`,
    { remedy: 'Build again with source maps, or exclude these scripts from sourcemaps.' },
  );
}
