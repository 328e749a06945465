import { totalBytes } from '../files/result.ts';
import { formatBytes, formatDuration, plural } from '../format.ts';
import { details, list } from '../github-actions/markdown.ts';
import type { DebugFilesReport, UploadedDebugFile } from './result.ts';

export function describeDebugFiles({ files, durationMs }: DebugFilesReport, isDryRun: boolean): string {
  const found = plural(files.length, 'debug file');
  const inState = (state: UploadedDebugFile['state']) => files.filter((file) => file.state === state);
  const [sent, notCompared] = [inState('new'), inState('not compared')];
  const covered = inState('covered').length > 0 ? `, ${inState('covered').length} covered by others` : '';
  if (notCompared.length > 0) return `${found} found${covered}, ${formatBytes(totalBytes(notCompared))}`;
  const counts = `${sent.length} new, ${inState('unchanged').length} unchanged${covered}`;
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
