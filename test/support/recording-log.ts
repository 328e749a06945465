import type { Log } from '../../src/log.ts';

/** Keeps the lines that are logged, each with its level. */
export class RecordingLog implements Log {
  readonly lines: string[] = [];
  readonly debug = (text: string): void => void this.lines.push(`debug: ${text}`);
  readonly info = (text: string): void => void this.lines.push(text);
  readonly notice = (text: string): void => void this.lines.push(`notice: ${text}`);
  readonly warning = (text: string): void => void this.lines.push(`warning: ${text}`);

  group<T>(title: string, task: () => Promise<T>): Promise<T> {
    this.lines.push(`group: ${title}`);
    return task();
  }
}
