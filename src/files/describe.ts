import { formatBytes, formatDuration, plural } from '../format.ts';
import { details, escapeMarkdown, firstThatFit, row, table } from '../github-actions/markdown.ts';
import { type FileState, sentFiles, totalBytes, type UploadReport } from './result.ts';

export function describeFiles({ files, durationMs }: UploadReport, isDryRun: boolean): string {
  const found = plural(files.length, 'file');
  if (files.some(({ state }) => state === 'not compared')) return `${found} found, ${formatBytes(totalBytes(files))}`;
  const count = (state: FileState) => files.filter((file) => file.state === state).length;
  const counts = (['new', 'replaced', 'unchanged'] as const).map((state) => `${count(state)} ${state}`);
  const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
  const size = formatBytes(totalBytes(sentFiles(files)));
  const sent = isDryRun ? `${size} would be sent` : `${size} sent in ${formatDuration(durationMs)}`;
  return `${found} found: ${counts.join(', ')}${kept}; ${sent}`;
}

/** @param place appended to the number of files in the title: ` in Relace` */
export function fileTable({ files }: UploadReport, place = ''): string | undefined {
  if (files.length === 0) return undefined;
  const { rendered, omittedCount } = firstThatFit(files, ({ name, sizeBytes, state }) =>
    row([escapeMarkdown(name), formatBytes(sizeBytes), state]),
  );
  const content = [table(['Name', 'Size', 'State'], rendered)];
  if (omittedCount > 0) content.push(`and ${omittedCount} more`);
  return details(`${plural(files.length, 'file')}${place}, ${formatBytes(totalBytes(files))}`, content.join('\n\n'));
}
