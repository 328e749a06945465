/* Parsers for the text of an input. They return undefined if the text is invalid. */

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', '1', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', '0', 'no', 'off'].map((word) => [word, false] as const),
]);

export function parseBoolean(text: string): boolean | undefined {
  return booleans.get(text.toLowerCase());
}

const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The format of `date -R`: `Sat, 31 Jan 2026 12:00:00 +0000`. */
const mailDate = /^(?:[a-z]{3}, ?)?((\d{1,2}) [a-z]{3} \d{4}) \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/i;

/** ISO 8601, in UTC unless it has a time zone; RFC 2822; or a Unix timestamp in seconds. */
export function parseDate(text: string): Date | undefined {
  if (/^\d{1,11}(\.\d+)?$/.test(text)) return new Date(Number(text) * 1000);
  const [, mailDay, dayOfMonth] = mailDate.exec(text) ?? [];
  if (new Date(`${mailDay} UTC`).getUTCDate() === Number(dayOfMonth)) return new Date(text);
  const [, day, time, zone] = isoDate.exec(text) ?? [];
  if (day === undefined || new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) !== day) return undefined; // 30 February
  // ECMAScript reads a date without a time as UTC, but a date with a time as local time.
  const date = new Date(time !== undefined && zone === undefined ? `${text}Z` : text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

export function parseNumber(text: string, min: number, max: number): number | undefined {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}

export function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
