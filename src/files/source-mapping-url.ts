import { posix } from 'node:path';

const scriptName = /\.(?:c|m)?js$/;

export function isScript(name: string): boolean {
  return scriptName.test(name);
}

/**
 * What a script says of its source map: the last `sourceMappingURL` comment
 * (https://tc39.es/ecma426/#sec-linking-generated-code). A map inside the comment itself (`data:`) is none that goes along.
 *
 * @param tail the end of the script
 */
export function sourceMappingUrl(tail: string): string | undefined {
  if (!tail.includes('sourceMappingURL=')) return undefined;
  const url = [...tail.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
  return url?.startsWith('data:') ? undefined : url;
}

/**
 * The reference from a script to its map among the artifacts: what the script says, else the map that has the script's
 * name and `.map`. Undefined where that map does not go along.
 *
 * @param name artifact name of the script
 * @param url what the script says
 * @param has whether there is an artifact of a name
 */
export function sourceMapReference(
  name: string,
  url: string | undefined,
  has: (name: string) => boolean,
): string | undefined {
  const reference = url ?? `${posix.basename(name)}.map`;
  return has(resolveName(name, reference.replace(/[?#].*$/, ''))) ? reference : undefined;
}

/** The name that a reference leads to from another name. */
export function resolveName(from: string, reference: string): string {
  if (/^[a-z]+:\/\//i.test(reference)) return reference;
  // Names begin with `~` or with an origin, both of which have to survive `..`.
  const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
  const decoded = decodeSafely(reference);
  return start + (decoded.startsWith('/') ? decoded : posix.join(posix.dirname(path), decoded));
}

/** With what is percent-encoded decoded, where that can be done. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
