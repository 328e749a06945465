/** Replaces numeric entities in Markdown by their characters. */
export function decodeEntities(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_entity, codePoint) => String.fromCodePoint(Number(codePoint)));
}
