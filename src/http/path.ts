/**
 * Percent-encodes each value as one segment, so that none can add a segment, a query or a fragment.
 * @throws TypeError also for `.` and `..`, which URL parsers resolve even when they are percent-encoded
 *   (https://url.spec.whatwg.org/#double-dot-path-segment)
 */
export function path(texts: TemplateStringsArray, ...segments: readonly (string | number)[]): string {
  return texts.reduce((joined, text, index) => joined + encodeSegment(segments[index - 1]) + text);
}

function encodeSegment(segment: string | number | undefined): string {
  const text = String(segment);
  if (text === '' || text === '.' || text === '..') throw new TypeError(`"${text}" cannot be a segment of a URL path`);
  return encodeURIComponent(text);
}

/** Without query and fragment; ends with a slash, so that relative paths are resolved below it. */
export function toBaseUrl({ origin, pathname }: URL): URL {
  return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}
