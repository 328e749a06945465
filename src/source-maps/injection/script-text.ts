import { isUtf8 } from 'node:buffer';
import { parseDebugId } from './debug-id.ts';
import { registeredIdOf, registersDebugId } from './registered-ids.ts';
import { type Pragma, readScriptEnd } from './script-end.ts';

/** A script, and what its comments and code say about its source map and debug ID. */
export interface ScriptText {
  readonly bytes: Buffer;
  /** The `sourceMappingURL` comment; its value may be a `data:` URL. */
  readonly mapUrl: Pragma | undefined;
  readonly debugId: string | undefined;
  /** The comment that contains the debug ID. */
  readonly idComment: Pragma | undefined;
  /** Offset of the comments for tools at the end; the end of the script if there are none. */
  readonly pragmasStart: number;
  /** Whether the script registers its debug ID for Sentry's SDK when it runs. */
  readonly registersId: boolean;
}

const hermesMagic = 'c61fbc03c103191f';
const dataUrl = /^data:([^,]*?)(;base64)?,/i;

export function readScript(bytes: Buffer): ScriptText {
  const { mapUrl, debugId: comment, start: pragmasStart } = readScriptEnd(bytes);
  const commentId = parseDebugId(comment?.value);
  const debugId = commentId ?? registeredIdOf(bytes);
  const idComment = commentId === undefined ? undefined : comment;
  const registersId = debugId !== undefined && (commentId === undefined || registersDebugId(bytes, commentId));
  return { bytes, mapUrl, debugId, idComment, pragmasStart, registersId };
}

/** Why this action does not change a script, as a clause; undefined if it may change it. */
export function reasonNotToChange(name: string, bytes: Buffer): string | undefined {
  if (isHermes(bytes)) return "it is Hermes bytecode, which gets a debug ID only from Sentry's configuration of Metro";
  if (!isUtf8(bytes)) return 'it is not UTF-8 text';
  if (!/\.[cm]?js$/i.test(name))
    return "it is a bundle of React Native, which gets a debug ID only from Sentry's configuration of Metro";
  return undefined;
}

export function isHermes(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).toString('hex') === hermesMagic;
}

export function isInlineMap(mapUrl: string): boolean {
  return /^data:/i.test(mapUrl);
}

/** Decodes the inline source map of a script. @throws SyntaxError when it cannot be decoded */
export function readInlineMap({ value }: Pragma): Buffer {
  const [head, , base64] = dataUrl.exec(value) ?? [];
  if (head === undefined) throw new SyntaxError('its data: URL has no data');
  const data = value.slice(head.length);
  try {
    return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
  } catch (cause) {
    throw new SyntaxError('its data: URL is not encoded correctly', { cause });
  }
}

/** The `data:` URL with another source map, in base64. */
export function inlineMapUrl({ value }: Pragma, map: Buffer): string {
  const [, type = ''] = dataUrl.exec(value) ?? [];
  return `data:${type};base64,${map.toString('base64')}`;
}
