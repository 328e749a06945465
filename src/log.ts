/**
 * Where the run tells what it does. Text may come from outside (file names, server messages): an implementation makes
 * sure that it stays text.
 */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  /** Shown as an annotation on the workflow run. */
  notice(text: string): void;
  /** Shown as an annotation on the workflow run; for what the author should act on. */
  warning(text: string): void;
  /** Runs the task with all its lines folded under a title. */
  group<T>(title: string, task: () => Promise<T>): Promise<T>;
}

/** One write for each line would take time, and one for all of them memory. */
const linesAtOnce = 200;

/** Shows a list folded under a title, a line for each item; nothing where there are none. */
export async function logList<T>(
  log: Log,
  title: string,
  items: readonly T[],
  lineOf: (item: T, index: number) => string,
): Promise<void> {
  if (items.length === 0) return;
  await log.group(title, async () => {
    for (let start = 0; start < items.length; start += linesAtOnce) {
      const lines = items.slice(start, start + linesAtOnce).map((item, index) => lineOf(item, start + index));
      log.info(lines.join('\n'));
    }
  });
}
