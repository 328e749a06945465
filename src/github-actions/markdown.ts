/**
 * Replaces every character with a meaning in Markdown or HTML by a numeric entity, which neither reads as syntax. This
 * includes `@` and `:`, for mentions, emoji and URLs.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,.;/()='"%?+-]/gu, entity)
    .replace(/^[^\p{L}\p{N}&]/u, entity) // A list, a rule or a heading at the start.
    .replace(/^\d+[.)](?= |$)/, (marker) => marker.slice(0, -1) + entity(marker.slice(-1)))
    .replace(/www\./gi, (start) => start.slice(0, -1) + entity('.'));
}

export function link(text: string, url: URL): string {
  return `[${escapeMarkdown(text)}](${url.href.replace(/[()<>\\]/g, percentEncoded)})`;
}

/** For one list or table: a summary may have at most 1 MiB. */
const maxItems = 500;
const maxBytes = 150_000;

/** The cells are Markdown. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly string[]): string {
  const alignment = head.map((title) => (title === 'Time' || title === 'Size' ? '--:' : ':--'));
  return [row(head), row(alignment), ...rows].join('\n');
}

/** All arguments are Markdown. */
export function details(title: string, content: string): string {
  return ['<details>', `<summary>${title}</summary>`, '', content, '', '</details>'].join('\n');
}

export function firstThatFit<T>(items: readonly T[], render: (item: T) => string) {
  const rendered: string[] = [];
  let bytes = 0;
  for (const item of items.slice(0, maxItems)) {
    const text = render(item);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > maxBytes) break;
    rendered.push(text);
  }
  return { rendered, omittedCount: items.length - rendered.length };
}

export function list<T = string>(items: readonly T[], textOf: (item: T) => string = String): string {
  const { rendered, omittedCount } = firstThatFit(items, (item) => `- ${escapeMarkdown(textOf(item))}`);
  return [...rendered, ...(omittedCount > 0 ? [`- and ${omittedCount} more`] : [])].join('\n');
}

/** Lines of the text that begin with `- ` become a list. */
export function alert(kind: 'NOTE' | 'WARNING' | 'CAUTION', text: string): string {
  const lines = text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `- ${escapeMarkdown(line.slice(2))}` : escapeMarkdown(line)));
  return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
