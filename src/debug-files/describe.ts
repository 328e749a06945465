import { plural } from '../plural.ts';
import { formatBytes } from '../size.ts';
import type { DebugFilesReport, UploadedDebugFile } from './result.ts';

/** What became of the debug information files, as a sentence. */
export function debugFilesPhrase({ files, durationMs }: DebugFilesReport, would: boolean): string {
  const sent = files.filter(({ state }) => state === 'new');
  const counts = `${sent.length} new, ${files.length - sent.length} unchanged`;
  const sentBytes = sent.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (would) return `${plural(files.length, 'image')}: ${counts}; ${formatBytes(sentBytes)} would be sent`;
  const time = `${(durationMs / 1000).toFixed(1)} s`;
  return `${plural(files.length, 'image')}: ${counts}; ${formatBytes(sentBytes)} sent in ${time}`;
}

/** An image as one line of a list. */
export function debugFileText({ name, debugId, project, state }: UploadedDebugFile): string {
  return `${name}: ${debugId} (${project === undefined ? '' : `${project}, `}${state})`;
}
