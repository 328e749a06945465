import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';
import type { BuildFile } from '../files/build-file.ts';
import { decodeSafely } from '../files/source-mapping-url.ts';
import { changeFiles, type PlannedEdit, readSnapshot, readVersion } from './injection/change-files.ts';
import type { ProcessedGroup } from './injection/process-group.ts';
import { withoutMapUrls } from './injection/script-edits.ts';
import { readScript, reasonNotToChange } from './injection/script-text.ts';
import { type FileGroup, realPathOf } from './pairing.ts';
import type { DeletionReport } from './result.ts';

/** The files of a group as they were stored. */
interface StoredGroup {
  readonly debugId: string | undefined;
  /** The map under all its names; empty if an earlier run has deleted it. */
  readonly maps: readonly BuildFile[];
  readonly scripts: readonly BuildFile[];
  readonly versions: readonly (readonly [file: BuildFile, version: string | undefined])[];
}

/** The input `delete-sourcemaps`: deletes source maps that were stored with a script. */
export class SourceMapDeletion {
  /** Maps that stay, as messages show them: without a debug ID, the next run would store the script alone. */
  readonly kept: string[] = [];
  readonly #workspace: string;
  readonly #groups: StoredGroup[] = [];

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  /** @param isStored whether an earlier run has stored the scripts; it may have been killed before it changed them */
  add({ scripts, map, mapAliases: maps }: FileGroup, { reports, entries }: ProcessedGroup, isStored: boolean): void {
    const mapId = entries.find(({ type }) => type === 'source_map')?.debugId;
    const haveId = mapId !== undefined && reports.every(({ debugId }) => debugId === mapId);
    if (isStored || (map && scripts.length > 0 && haveId)) {
      const versions = [...scripts, ...(map ? [map] : [])].map((file) => [file, readVersion(file.path)] as const);
      this.#groups.push({ debugId: mapId, maps, scripts, versions });
    } else if (map && scripts.length > 0) {
      this.kept.push(map.displayPath);
    }
  }

  /** Returns what `run` would return. */
  preview(): DeletionReport {
    return {
      maps: this.#groups.flatMap(({ maps }) => firstPath(maps)),
      scripts: this.#groups.flatMap((group) => this.#editsOf(group)).map(({ displayPath }) => displayPath),
    };
  }

  /**
   * A map is deleted before its scripts are changed. If the run is killed in between, the next one finds the scripts in
   * Sentry, and never a map without its script.
   *
   * @param yieldIfDue lets other work run between two groups
   * @throws SetupError when a file has changed since it was stored, or cannot be deleted or written
   */
  async run(yieldIfDue: () => Promise<void>): Promise<DeletionReport> {
    for (const [file, version] of this.#groups.flatMap(({ versions }) => versions)) {
      if (readVersion(file.path) !== version) throw changedSinceStored(file);
    }
    const maps: string[] = [];
    const scripts: string[] = [];
    for (const group of this.#groups) {
      await yieldIfDue();
      const edits = this.#editsOf(group);
      if (group.maps.length > 0 && !this.#showsId(group)) {
        this.kept.push(...firstPath(group.maps));
        continue;
      }
      for (const map of group.maps) remove(map);
      changeFiles(edits, { action: 'remove the sourceMappingURL from', input: 'delete-sourcemaps' });
      maps.push(...firstPath(group.maps));
      scripts.push(...edits.map(({ displayPath }) => displayPath));
    }
    return { maps, scripts };
  }

  /** Whether the next run would know the debug IDs of the scripts without the map: not all bytecode shows its ID. */
  #showsId({ debugId, scripts }: StoredGroup): boolean {
    return scripts.every(({ path }) => readScript(readSnapshot(path, this.#workspace).bytes).debugId === debugId);
  }

  #editsOf({ maps, scripts }: StoredGroup): readonly PlannedEdit[] {
    return scripts.flatMap((script) => {
      const before = readSnapshot(script.path, this.#workspace);
      if (reasonNotToChange(script.name, before.bytes) !== undefined) return [];
      const after = withoutMapUrls(before.bytes, (url) => maps.length > 0 || leadsNowhere(script, url));
      if (after === before.bytes) return [];
      const { displayPath } = script;
      // The file is replaced: a shorter script that was written in place and cut off would not run.
      return { path: realPathOf(script), displayPath, before, after, start: 0, isRecognisable: false };
    });
  }
}

function firstPath(maps: readonly BuildFile[]): readonly string[] {
  return maps.slice(0, 1).map(({ displayPath }) => displayPath);
}

/** Whether a script names a map that is not there. */
function leadsNowhere({ path }: BuildFile, url: string): boolean {
  const isRelative = !/^([a-z][a-z\d+.-]*:|\/)/i.test(url);
  return isRelative && !existsSync(resolve(dirname(path), decodeSafely(url.replace(/[?#].*$/, ''))));
}

function remove(map: BuildFile): void {
  try {
    for (const path of new Set([map.path, realPathOf(map)])) rmSync(path, { force: true });
  } catch (cause) {
    throw new SetupError(`Could not delete ${map.displayPath}: ${messageOf(cause)}`, {
      remedy: 'Check that the step may delete the files of sourcemaps, or set delete-sourcemaps to false.',
      cause,
    });
  }
}

function changedSinceStored({ displayPath }: BuildFile): SetupError {
  return new SetupError(
    `No source map was deleted, because another process has changed ${displayPath} since it was stored`,
    { remedy: 'Check that no other step or process changes the build while this step runs.' },
  );
}
