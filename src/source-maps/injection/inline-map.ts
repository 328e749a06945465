import type { Comment } from './script-text.ts';

const dataUrl = /^data:([^,]*?)(;base64)?,/i;

export function isInlineMap(url: string): boolean {
  return /^data:/i.test(url);
}

/** The source map that a script carries in itself. @throws SyntaxError when it cannot be decoded */
export function readInlineMap({ value }: Comment): Buffer {
  const [head, , base64] = dataUrl.exec(value) ?? [];
  if (head === undefined) throw new SyntaxError('its data: URL has no data');
  const data = value.slice(head.length);
  try {
    return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
  } catch (cause) {
    throw new SyntaxError('its data: URL is badly encoded', { cause });
  }
}

/** The URL with another map in it, in base64. */
export function inlineMapUrl({ value }: Comment, map: Buffer): string {
  const [, type = ''] = dataUrl.exec(value) ?? [];
  return `data:${type};base64,${map.toString('base64')}`;
}
