/**
 * Text from outside as Markdown that shows just this text, wherever it stands in a line. Every character that could
 * mean something to Markdown or HTML becomes a numeric entity, which both show as the character and neither takes as
 * syntax: also `@` and `:`, for mentions, emoji and addresses.
 */
export function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,.;/()='"%?+-]/gu, entity)
    .replace(/^[^\p{L}\p{N}&]/u, entity) // A list, a rule or a heading begins with its sign.
    .replace(/^\d+[.)](?= |$)/, (marker) => marker.slice(0, -1) + entity(marker.slice(-1)))
    .replace(/www\./gi, (start) => start.slice(0, -1) + entity('.'));
}

/** A link with a literal text. */
export function link(text: string, url: URL): string {
  return `[${literal(text)}](${url.href.replace(/[()<>\\]/g, percentEncoded)})`;
}

export function table(rows: readonly (readonly [title: string, text: string])[]): string {
  return ['| | |', '|---|---|', ...rows.map(([title, text]) => `| **${title}** | ${literal(text)} |`)].join('\n');
}

/** A list that is folded until the reader opens it. */
export function folded(title: string, items: readonly string[]): string {
  const list = items.map((item) => `- ${literal(item)}`);
  return ['<details>', `<summary>${title}</summary>`, '', ...list, '', '</details>'].join('\n');
}

/** A text in a box. Lines that begin with `- ` stay a list. */
export function box(kind: 'NOTE' | 'WARNING' | 'CAUTION', text: string): string {
  const lines = text.split('\n').map((line) => (line.startsWith('- ') ? `- ${literal(line.slice(2))}` : literal(line)));
  return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
