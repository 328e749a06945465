const maxLength = 500;

/**
 * One line. The Content-Type does not count: Sentry may label the JSON of a rate limit as HTML, and proxies send pages.
 * GitHub has `message`; field errors are nested: `{"commits": {"1": {"id": ["text"]}}}` → `commits[1].id: text`.
 * `redact` is applied before the detail is cut: a part of a secret could not be recognized.
 */
export function errorDetail(body: string, redact = (text: string) => text): string {
  const detail = redact(extractDetail(body).replace(/\s+/g, ' ').trim());
  return detail.length > maxLength ? `${detail.slice(0, maxLength)}…` : detail;
}

function extractDetail(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return String(parsed);
    const { detail, error, message } = parsed as Record<string, unknown>;
    if (typeof detail === 'string') return detail;
    if (typeof error === 'string') return error;
    if (isRecord(detail) && typeof detail['message'] === 'string') return detail['message'];
    if (typeof message === 'string') return message;
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
  return /<title[^<>]*>([^<]*)<\/title>/i.exec(body)?.[1] ?? (/^\s*</.test(body) ? 'an HTML page' : undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
