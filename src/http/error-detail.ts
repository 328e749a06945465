const longestDetail = 500;

/**
 * What a failed answer says, as one line for a reader. Sentry has four shapes of error body, other services have one of
 * them, and a proxy in between adds its own HTML; the Content-Type tells nothing, since a rate limit's JSON may be
 * labelled as HTML.
 *
 * - `{"detail": "text"}`
 * - `{"detail": {"code": …, "message": "text", "extra": …}}`
 * - `{"error": "text"}`
 * - `{"field": ["text"]}`, nested by list index: `{"commits": {"1": {"id": ["text"]}}}` → `commits[1].id: text`
 */
export function errorDetail(body: string): string {
  const detail = readable(body).replace(/\s+/g, ' ').trim();
  return detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail;
}

function readable(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return String(parsed);
    const { detail, error } = parsed as Record<string, unknown>;
    if (typeof detail === 'string') return detail;
    if (typeof error === 'string') return error;
    if (isRecord(detail) && typeof detail['message'] === 'string') return detail['message'];
    return fieldErrors(parsed, '').join('; ');
  } catch {
    return htmlTitle(body) ?? body;
  }
}

function fieldErrors(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldErrors(item, field));
  if (!isRecord(value)) return [field === '' ? String(value) : `${field}: ${value}`];
  return Object.entries(value).flatMap(([key, inner]) => fieldErrors(inner, joinField(field, key)));
}

function joinField(outer: string, key: string): string {
  if (key === 'non_field_errors') return outer;
  if (/^\d+$/.test(key)) return `${outer}[${key}]`;
  return outer === '' ? key : `${outer}.${key}`;
}

function htmlTitle(body: string): string | undefined {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1] ?? (/^\s*</.test(body) ? 'a page of HTML' : undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
