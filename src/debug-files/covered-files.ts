import { type Log, logList } from '../log.ts';
import type { DebugFile } from './debug-file.ts';
import type { Feature } from './formats/image.ts';

export interface DebugFileSelection {
  readonly files: readonly DebugFile[];
  /** They are not sent, because others with the same debug ID have all of their features. */
  readonly covered: readonly DebugFile[];
}

/**
 * Sentry deletes a stored file when newer ones with the same debug ID together have all of its features. If such files
 * were sent, each run would find others missing. So each of the selected files has a feature that the others lack. Files
 * with many features are preferred, then large ones, then those that come first.
 *
 * Sending all files in a fixed order would not help: what Sentry deletes would be sent again in the next run.
 */
export async function selectUncovered(all: readonly DebugFile[], log: Log): Promise<DebugFileSelection> {
  const covered: DebugFile[] = [];
  const lines: string[] = [];
  for (const group of Map.groupBy(all, ({ debugId }) => debugId).values()) {
    let kept = group.toSorted(comparePreference);
    for (const file of kept.toReversed()) {
      const others = kept.filter((other) => other !== file);
      if (isCovered(file, others)) kept = others;
    }
    for (const file of group.filter((file) => !kept.includes(file))) {
      const single = kept.find((other) => isCovered(file, [other]));
      covered.push(file);
      lines.push(`${describe(file)} is covered by ${(single ? [single] : kept).map(describe).join(' and ')}`);
    }
  }
  const title = `Files that are not sent because others with the same debug ID cover them (${covered.length})`;
  await logList(log, title, lines, (line) => line);
  return { files: all.filter((file) => !covered.includes(file)), covered };
}

/** Files whose features are unknown come first: nothing covers them. */
function comparePreference(one: DebugFile, other: DebugFile): number {
  const countOf = ({ features }: DebugFile) => features?.length ?? 99;
  return countOf(other) - countOf(one) || other.sizeBytes - one.sizeBytes;
}

/** A file without features is covered by any other file, as for Sentry. */
function isCovered({ features }: DebugFile, others: readonly DebugFile[]): boolean {
  const hasFeature = (feature: Feature) => others.some((other) => other.features?.includes(feature));
  return others.length > 0 && features !== undefined && features.every(hasFeature);
}

function describe({ displayPath, format, features = [] }: DebugFile): string {
  return `${displayPath} (${[format, ...features].join(', ')})`;
}
