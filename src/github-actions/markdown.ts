/**
 * Text from outside as Markdown that shows just this text, wherever it stands in a line. Every character that could
 * mean something to Markdown or HTML becomes a numeric entity, which both show as the character and neither takes as
 * syntax: also `@` and `:`, for mentions, emoji and addresses.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,.;/()='"%?+-]/gu, entity)
    .replace(/^[^\p{L}\p{N}&]/u, entity) // A list, a rule or a heading begins with its sign.
    .replace(/^\d+[.)](?= |$)/, (marker) => marker.slice(0, -1) + entity(marker.slice(-1)))
    .replace(/www\./gi, (start) => start.slice(0, -1) + entity('.'));
}

/** A link with a literal text. */
export function link(text: string, url: URL): string {
  return `[${escapeMarkdown(text)}](${url.href.replace(/[()<>\\]/g, percentEncoded)})`;
}

/** A summary may have a mebibyte, and nobody reads more of one list. */
const longestList = { items: 500, bytes: 150_000 } as const;

/** A row of a table. Its cells are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table of rows. Times and sizes stand on the right. */
export function table(head: readonly string[], rows: readonly string[]): string {
  const alignment = head.map((title) => (title === 'Time' || title === 'Size' ? '--:' : ':--'));
  return [row(head), row(alignment), ...rows].join('\n');
}

/** Something that is details until the reader opens it. Both are Markdown already. */
export function details(title: string, content: string): string {
  return ['<details>', `<summary>${title}</summary>`, '', content, '', '</details>'].join('\n');
}

/** The first of the items, as far as there is room for them, each rendered; and how many are left out. */
export function firstThatFit<T>(items: readonly T[], render: (item: T) => string) {
  const rendered: string[] = [];
  let bytes = 0;
  for (const item of items.slice(0, longestList.items)) {
    const text = render(item);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > longestList.bytes) break;
    rendered.push(text);
  }
  return { rendered, omittedCount: items.length - rendered.length };
}

/** A list of literal texts, as far as there is room for them. */
export function list<T = string>(items: readonly T[], textOf: (item: T) => string = String): string {
  const { rendered, omittedCount } = firstThatFit(items, (item) => `- ${escapeMarkdown(textOf(item))}`);
  return [...rendered, ...(omittedCount > 0 ? [`- and ${omittedCount} more`] : [])].join('\n');
}

/** A text in a alert. Lines that begin with `- ` stay a list. */
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
