import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';

interface Unmatched {
  /** The input that has the patterns. */
  readonly input: string;
  /** What they should match. */
  readonly kind: string;
  /** Those that match nothing. */
  readonly patterns: readonly string[];
  /** Where they start; absolute. */
  readonly root: string;
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
}

/** Does about patterns that match nothing what the author wants. @throws SetupError where that is `error` */
export function reportUnmatchedPatterns({ input, kind, patterns, root, ifNoFilesFound }: Unmatched, log: Log): void {
  if (patterns.length === 0 || ifNoFilesFound === 'ignore') return;
  const problem = `Input ${input}: no ${kind} in ${root} matches ${patterns.map((pattern) => `"${pattern}"`).join(', ')}`;
  const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Each pattern needs a line of its own.' : '';
  if (ifNoFilesFound === 'error') {
    throw new SetupError(problem, {
      remedy: `See that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
    });
  }
  log.warning(`${problem}.${hint}`);
}
