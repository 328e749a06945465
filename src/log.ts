/** The log of a run. Texts may contain file names and messages of servers, so an implementation must escape them. */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  /** Notices and warnings are shown as annotations on the workflow run. */
  notice(text: string): void;
  warning(text: string): void;
  group<T>(title: string, task: () => Promise<T>): Promise<T>;
}

/** For what is of no interest to most users. */
export function onlyDebug(log: Log): Log {
  const debug = (text: string): void => log.debug(text);
  return { debug, info: debug, notice: debug, warning: debug, group: (_title, task) => task() };
}

/** A write for each line would be slow, and one for all lines would need memory. */
const linesPerWrite = 200;

export async function logList<T>(
  log: Log,
  title: string,
  items: readonly T[],
  lineOf: (item: T, index: number) => string,
): Promise<void> {
  if (items.length === 0) return;
  await log.group(title, async () => {
    for (let start = 0; start < items.length; start += linesPerWrite) {
      const lines = items.slice(start, start + linesPerWrite).map((item, index) => lineOf(item, start + index));
      log.info(lines.join('\n'));
    }
  });
}
