/** The results of a benchmark. */
export interface Table {
  readonly title: string;
  /** What was measured, in one paragraph. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableMarkdown({ title, about, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', about, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A value with its goal, marked if it missed the goal: `0.31 (at most 0.4)`. */
export function withGoal(value: number, goal: number, format = (figure: number) => figure.toFixed(2)): string {
  return `${format(value)} (at most ${goal})${value <= goal ? '' : ': **missed**'}`;
}
