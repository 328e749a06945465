/**
 * Text from outside as Markdown that shows just this text. Everything that could mean something to Markdown or HTML
 * becomes a numeric entity, which both show as the character and neither takes as syntax.
 */
export function literal(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[^\p{L}\p{N} ,]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** A link with a literal text. The address must be a URL already; what could end it early is encoded. */
export function link(text: string, url: string): string {
  return `[${literal(text)}](${url.replace(/[()<>\s\\]/g, encodeURIComponent).replace(/[()]/g, percentEncoded)})`;
}

export function table(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| **${name}** | ${value} |`)].join('\n');
}

/** A list that is folded until the reader opens it. */
export function folded(title: string, items: readonly string[]): string {
  return ['<details>', `<summary>${title}</summary>`, '', ...items.map((item) => `- ${item}`), '', '</details>'].join(
    '\n',
  );
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
