import { existsSync, statSync } from 'node:fs';
import type { BuildFile } from '../files/build-file.ts';
import { displayPath } from '../files/display-path.ts';
import { LinkGuard } from '../files/link-guard.ts';
import { pathsOnDisk } from '../files/path-on-disk.ts';
import { readSnapshot } from './injection/change-files.ts';
import type { ProcessedGroup } from './injection/process-group.ts';
import { readScript, reasonNotToChange } from './injection/script-text.ts';
import { type FileGroup, type Pair, pathsOfUrl, realPathOf } from './pairing.ts';

/** A source map that `delete-sourcemaps` would not delete. */
export interface UndeletableMap {
  /** As messages show it. */
  readonly displayPath: string;
  /** Why it would stay, as a clause. */
  readonly reason: string;
  readonly remedy: string;
  /** Whether its script is bytecode or a bundle of React Native. They are parts of apps, and web sites do not serve them. */
  readonly isOfApp: boolean;
}

const mapsOfApps = /\.(hbc|(js)?bundle)\.map$/i;

/** The map of a group if it has no script, or if the next run would not know the debug ID of the script without it. */
export function findUndeletableMap(
  { scripts, map }: FileGroup,
  { reports, entries }: ProcessedGroup,
  workspace: string,
): UndeletableMap | undefined {
  if (!map) return undefined;
  const { displayPath, path } = map;
  if (scripts.length === 0) {
    const remedy = 'Add its script to sourcemaps, or delete the map before this step.';
    return { displayPath, reason: 'it belongs to no script of sourcemaps', remedy, isOfApp: mapsOfApps.test(path) };
  }
  const debugId = entries.find(({ type }) => type === 'source_map')?.debugId;
  const showsId = entries.every(({ type, content }) => type === 'source_map' || idIn(content) === debugId);
  if (debugId !== undefined && showsId) return undefined;
  const { name, debugIdProblem } = reports.find((report) => report.debugIdProblem) ?? { name: scripts[0]?.name };
  return {
    displayPath,
    reason: debugIdProblem
      ? `${name} has no reliable debug ID (${debugIdProblem})`
      : `without the map, ${name} does not show its debug ID`,
    remedy:
      'Build again with readable source maps and with inject, or exclude the script and the map from sourcemaps and ' +
      'delete the map in another step.',
    isOfApp: scripts.some((script) => isOfApp(script, workspace)),
  };
}

/** Maps that the scripts name, or that are beside them with their names, and that `sourcemaps` does not select. */
export function findUnselectedMaps(groups: readonly FileGroup[], workspace: string): readonly UndeletableMap[] {
  const selected = new Set(groups.flatMap(({ mapAliases }) => mapAliases.map(realPathOf)));
  const links = new LinkGuard(workspace);
  const onDisk = pathsOnDisk();
  const found = new Map<string, Pair>();
  for (const pair of groups.flatMap(({ pairs }) => pairs)) {
    for (const name of [...pathsOfUrl(pair.script, pair.mapUrl ?? ''), `${pair.script.path}.map`]) {
      if (!existsSync(name) || !statSync(name).isFile()) continue;
      const path = onDisk(name);
      if (!selected.has(links.realPath(path))) found.set(path, pair);
    }
  }
  return Array.from(found, ([path, { script }]) => ({
    displayPath: displayPath(path, workspace),
    reason: `sourcemaps selects its script ${script.displayPath}, but not the map`,
    remedy: 'Add the map to sourcemaps, or exclude the script as well.',
    isOfApp: isOfApp(script, workspace),
  }));
}

function idIn(content: ProcessedGroup['entries'][number]['content']): string | undefined {
  if (typeof content === 'function') return undefined;
  return readScript(Buffer.from(content.buffer, content.byteOffset, content.byteLength)).debugId;
}

function isOfApp({ path, name }: BuildFile, workspace: string): boolean {
  return reasonNotToChange(name, readSnapshot(path, workspace).bytes) !== undefined;
}
