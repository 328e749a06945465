/** Markdown with its numeric entities as the characters that a reader sees. */
export function decodeEntities(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)));
}
