import { sentFiles, totalBytes } from '../files/result.ts';
import { formatBytes, formatDuration, plural, shortCommit } from '../format.ts';
import type { RelaceReport } from './result.ts';

export function describeRelace({ repoId, files, head, durationMs }: RelaceReport, isDryRun: boolean): string {
  const size = formatBytes(totalBytes(files));
  if (isDryRun) return `${plural(files.length, 'file')} would be sent to repository ${repoId}: ${size}`;
  const changed = sentFiles(files).length;
  const counts = `${changed} changed, ${files.length - changed} unchanged`;
  const sent = `${size} sent in ${formatDuration(durationMs)}`;
  return `${plural(files.length, 'file')} in repository ${repoId}: ${counts}; ${sent}${head ? `; head is ${shortCommit(head)}` : ''}`;
}
