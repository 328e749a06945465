import { debugFileText } from '../../debug-files/describe.ts';
import { folded, list, literal, row, table, upToRoom } from '../../github-actions/markdown.ts';
import { plural } from '../../plural.ts';
import { formatBytes } from '../../size.ts';
import { seenCheckInText } from '../describe.ts';
import type { RunResult, UploadReport } from '../result.ts';

/** The files of the release, and what became of them. */
export function fileTable({ files }: RunResult): string | undefined {
  return files && tableOf(files, '');
}

/** Those of the artifact bundles. */
export function bundleTable({ bundles }: RunResult): string | undefined {
  return bundles && tableOf(bundles, ' of the bundle');
}

/** The images of the debug information files. */
export function debugFileList({ debugFiles }: RunResult): string | undefined {
  if (!debugFiles?.files.length) return undefined;
  return folded(plural(debugFiles.files.length, 'image'), list(debugFiles.files, debugFileText));
}

/** Those in the Relace repository. */
export function relaceTable({ relace }: RunResult): string | undefined {
  return relace && tableOf(relace, ' in Relace');
}

function tableOf({ files }: UploadReport, place: string): string | undefined {
  if (files.length === 0) return undefined;
  const { rendered, left } = upToRoom(files, ({ name, sizeBytes, state }) =>
    row([literal(name), formatBytes(sizeBytes), state]),
  );
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const content = [table(['Name', 'Size', 'State'], rendered), ...(left > 0 ? [`and ${left} more`] : [])].join('\n\n');
  return folded(`${plural(files.length, 'file')}${place}, ${formatBytes(bytes)}`, content);
}

/** The newest check-ins of the monitor, as Sentry has them. */
export function checkInList({ lastCheckIns }: RunResult): string | undefined {
  return lastCheckIns?.length ? folded('Last check-ins', list(lastCheckIns, seenCheckInText)) : undefined;
}
