import { totalBytes } from '../files/result.ts';
import { formatBytes, formatDuration, plural } from '../format.ts';
import { details, list } from '../github-actions/markdown.ts';
import type { DebugFilesReport, UploadedDebugFile } from './result.ts';

export function describeDebugFiles({ files, durationMs }: DebugFilesReport, isDryRun: boolean): string {
  const found = plural(files.length, 'debug file');
  if (files.some(({ state }) => state === 'not compared')) return `${found} found, ${formatBytes(totalBytes(files))}`;
  const sent = files.filter(({ state }) => state === 'new');
  const counts = `${sent.length} new, ${files.length - sent.length} unchanged`;
  const size = formatBytes(totalBytes(sent));
  const amount = isDryRun ? `${size} would be sent` : `${size} sent in ${formatDuration(durationMs)}`;
  return `${found} found: ${counts}; ${amount}`;
}

export function debugFileList({ files }: DebugFilesReport): string | undefined {
  return files.length > 0 ? details(plural(files.length, 'debug file'), list(files, describeImage)) : undefined;
}

function describeImage({ name, debugId, project, state }: UploadedDebugFile): string {
  return `${name}: ${debugId} (${project === undefined ? '' : `${project}, `}${state})`;
}
