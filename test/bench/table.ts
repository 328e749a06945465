/** What a benchmark found. */
export interface Table {
  readonly title: string;
  /** What was compared, for those who read the figures elsewhere. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table as Markdown. */
export function markdownOf({ title, about, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', about, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A figure with its goal, and whether it has missed it: `0.31 (at most 0.4)`. */
export function judged(value: number, goal: number, format = (figure: number) => figure.toFixed(2)): string {
  return `${format(value)} (at most ${goal})${value <= goal ? '' : ': **missed**'}`;
}
