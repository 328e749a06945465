import type { DebugFileContent } from '../artifacts/debug-file/content.ts';
import type { DebugFiles } from '../sentry/debug-files.ts';

/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;

/** Those that a project does not have. */
export async function missingOf(
  remote: DebugFiles,
  project: string,
  contents: readonly DebugFileContent[],
): Promise<readonly DebugFileContent[]> {
  const missing: DebugFileContent[] = [];
  for (let start = 0; start < contents.length; start += checksumsAtOnce) {
    const some = contents.slice(start, start + checksumsAtOnce);
    const unknown = await remote.missing(
      project,
      some.map(({ checksum }) => checksum),
    );
    missing.push(...some.filter(({ checksum }) => unknown.has(checksum)));
  }
  return missing;
}
