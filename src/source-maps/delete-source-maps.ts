import { existsSync, rmSync } from 'node:fs';
import { messageOf, SetupError, throwSetupErrors } from '../errors.ts';
import type { BuildFile } from '../files/build-file.ts';
import { changeFiles, type PlannedEdit, readSnapshot, readVersion } from './injection/change-files.ts';
import { retryWhileHeld } from './injection/held-files.ts';
import type { ProcessedGroup } from './injection/process-group.ts';
import { withoutMapUrls } from './injection/script-edits.ts';
import { reasonNotToChange } from './injection/script-text.ts';
import { type FileGroup, pathsOfUrl, realPathOf } from './pairing.ts';
import type { DeletionReport } from './result.ts';
import { findUndeletableMap, findUnselectedMaps, type UndeletableMap } from './undeletable-maps.ts';

/** The files of a group as they were stored. */
interface StoredGroup {
  /** The map under all its names; empty if an earlier run has deleted it. */
  readonly maps: readonly BuildFile[];
  readonly scripts: readonly BuildFile[];
  readonly versions: readonly (readonly [file: BuildFile, version: string | undefined])[];
}

/** The input `delete-sourcemaps`: deletes source maps that were stored with a script. */
export class SourceMapDeletion {
  readonly #workspace: string;
  readonly #all: FileGroup[] = [];
  readonly #stored: StoredGroup[] = [];
  readonly #undeletable: UndeletableMap[] = [];

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  /** @param isStored whether an earlier run has stored the scripts; it may have been killed before it changed them */
  add(group: FileGroup, processed: ProcessedGroup, isStored: boolean): void {
    const { scripts, map, mapAliases: maps } = group;
    const undeletable = findUndeletableMap(group, processed, this.#workspace);
    this.#all.push(group);
    if (undeletable) {
      this.#undeletable.push(undeletable);
    } else if (isStored || map) {
      const versions = [...scripts, ...(map ? [map] : [])].map((file) => [file, readVersion(file.path)] as const);
      this.#stored.push({ maps, scripts, versions });
    }
  }

  /** Comes after all groups were added, and before anything is stored. @throws SetupError that lists the maps that would stay */
  requireDeletable(): void {
    this.#undeletable.push(...findUnselectedMaps(this.#all, this.#workspace));
    throwSetupErrors(
      this.#undeletable
        .filter(({ isOfApp }) => !isOfApp)
        .map(({ displayPath, reason, remedy }) => {
          return new SetupError(`Could not plan to delete ${displayPath}: ${reason}`, { remedy });
        }),
    );
  }

  /** Whether there is a map to delete. */
  get hasMaps(): boolean {
    return this.#stored.some(({ maps }) => maps.length > 0);
  }

  /** Returns what `run` would return. */
  preview(): DeletionReport {
    return {
      maps: this.#stored.flatMap(({ maps }) => firstPath(maps)),
      scripts: this.#stored.flatMap((group) => this.#editsOf(group)).map(({ displayPath }) => displayPath),
      kept: this.#kept,
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
    for (const [file, version] of this.#stored.flatMap(({ versions }) => versions)) {
      if (readVersion(file.path) !== version) throw changedSinceStored(file);
    }
    const maps: string[] = [];
    const scripts: string[] = [];
    for (const group of this.#stored) {
      await yieldIfDue();
      const edits = this.#editsOf(group);
      for (const map of group.maps) remove(map);
      changeFiles(edits, { action: 'remove the sourceMappingURL from', input: 'delete-sourcemaps' });
      maps.push(...firstPath(group.maps));
      scripts.push(...edits.map(({ displayPath }) => displayPath));
    }
    return { maps, scripts, kept: this.#kept };
  }

  get #kept(): readonly string[] {
    return this.#undeletable.map(({ displayPath }) => displayPath);
  }

  #editsOf({ maps, scripts }: StoredGroup): readonly PlannedEdit[] {
    return scripts.flatMap((script) => {
      const before = readSnapshot(script.path, this.#workspace);
      if (reasonNotToChange(script.name, before.bytes) !== undefined) return [];
      const after = withoutMapUrls(before.bytes, (url) => maps.length > 0 || pointsToMissingFile(script, url));
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

function pointsToMissingFile(script: BuildFile, url: string): boolean {
  const paths = pathsOfUrl(script, url);
  return paths.length > 0 && !paths.some((path) => existsSync(path));
}

/** Of a link, the target stays: `sourcemaps` has not selected it. */
function remove(map: BuildFile): void {
  try {
    retryWhileHeld(() => rmSync(map.path, { force: true }));
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
