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
