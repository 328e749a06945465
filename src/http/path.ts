/**
 * Template tag for URL paths: every inserted value is percent-encoded as one segment, so that no slug, version or name
 * can add a segment, a query or a fragment. A value that is `.` or `..` is refused, since URL parsers resolve both even
 * when they are percent-encoded (https://url.spec.whatwg.org/#double-dot-path-segment).
 *
 * @throws TypeError for a value that cannot be a segment of its own.
 */
export function path(literals: TemplateStringsArray, ...segments: readonly (string | number)[]): string {
  return literals.reduce((done, literal, index) => done + encodeSegment(segments[index - 1]) + literal);
}

function encodeSegment(segment: string | number | undefined): string {
  const text = String(segment);
  if (text === '' || text === '.' || text === '..') throw new TypeError(`"${text}" cannot be a segment of a URL path`);
  return encodeURIComponent(text);
}

/** The URL without query and fragment; ends with a slash, so that relative paths are resolved below its path. */
export function toBaseUrl({ origin, pathname }: URL): URL {
  return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}
