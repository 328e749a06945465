import pMap from 'p-map';
import { SetupError } from '../errors.ts';
import type { ArtifactLookup } from './artifact-lookup-api.ts';
import { readSnapshot } from './injection/change-files.ts';
import { createDebugId } from './injection/debug-id.ts';
import { lineEnd } from './injection/script-lines.ts';
import { readScript, type ScriptText } from './injection/script-text.ts';
import type { FileGroup } from './pairing.ts';

/** A script that was built with a source map which is not here any more. */
export interface ScriptWithoutMap {
  readonly debugId: string;
  /** As messages show it. */
  readonly displayPath: string;
  /** Why there is no map, as a clause about the script. */
  readonly reason: string | undefined;
}

/** Other requests are sent at the same time, and must not wait for thousands of look-ups. */
const concurrency = 16;

/** A message names this many scripts. */
const maxNamedScripts = 3;

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
  if (text.debugId === undefined || wasBuiltWithoutMap(text)) return undefined;
  return { debugId: text.debugId, displayPath: script.displayPath, reason: pairs[0]?.missingMapReason };
}

/**
 * Whether a script had no map when it got its debug ID, which is then the hash of the script alone. The line that
 * registers the ID is removed for the comparison, because sentry-cli creates the same IDs, but writes another line.
 */
function wasBuiltWithoutMap({ bytes, debugId = '', idComment }: ScriptText): boolean {
  const at = idComment ? bytes.lastIndexOf(debugId, idComment.lineStart) : -1;
  if (!idComment || at < 0) return false;
  const line = { start: bytes.lastIndexOf('\n', at) + 1, end: bytes.indexOf('\n', at) + 1 };
  const original = Buffer.concat([bytes.subarray(0, line.start), bytes.subarray(line.end, idComment.lineStart)]);
  // The last line may have had no line end.
  const originals = [original, original.subarray(0, -lineEnd(bytes).length)];
  return originals.some((candidate) => createDebugId(candidate) === debugId);
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
  const named = [...new Set(missing.map(({ script }) => `${script.displayPath} (${script.reason})`))];
  const more = named.length > maxNamedScripts ? ` and ${named.length - maxNamedScripts} more` : '';
  const [reason, remedy] = missing.some(({ isStored }) => isStored === undefined)
    ? [
        'this server cannot look up whether it has them',
        'Check that the projects exist. If they do, the server is too old for the look-up: add the source maps to ' +
          'sourcemaps, build again if they were deleted, or exclude these scripts.',
      ]
    : [
        'Sentry does not have them either',
        'Build again with source maps, or add those that exist to sourcemaps. If they cannot be built, exclude these scripts.',
      ];
  throw new SetupError(
    `The source maps of scripts with a debug ID are missing, and ${reason}: ` +
      `${named.slice(0, maxNamedScripts).join(', ')}${more}`,
    { remedy },
  );
}
