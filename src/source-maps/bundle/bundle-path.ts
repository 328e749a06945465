/**
 * Where a file is in a bundle, by its url: `~/app.js` → `files/_/_/app.js`, `https://host/app.js` →
 * `files/https/host/app.js`. Readers go by the manifest; the path has only to be one, and safe to unpack.
 *
 * @param isTaken tells of paths that are in use: a number makes another one
 */
export function bundlePath(url: string, isTaken: (path: string) => boolean): string {
  const [, scheme = '_', rest = url] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
  const place = scheme === '_' ? `_/${rest.replace(/^~?\/*/, '')}` : rest;
  const path = `files/${scheme}/${place}`.split('/').map(safe).join('/');
  if (!isTaken(path)) return path;
  for (let number = 1; ; number++) {
    if (!isTaken(`${path}.${number}`)) return `${path}.${number}`;
  }
}

/** Nothing that leads elsewhere, and nothing that any system could not write. */
function safe(segment: string): string {
  return /^\.{0,2}$/.test(segment) ? '_' : segment.replaceAll(/[\p{Cc}\\:*?"<>|]/gu, '_');
}
