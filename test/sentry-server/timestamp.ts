/** Microseconds since the epoch: Sentry stores microseconds, which `Date` would lose. */
export type Timestamp = number;

const FORM =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6})\d*)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Parses like Django REST framework's DateTimeField: a date without time, a space for the `T`, `+0100`, and fractions
 * of any length, cut to microseconds. A time without a zone is UTC. Returns undefined for anything else, also epoch
 * numbers.
 */
export function parseTimestamp(text: string): Timestamp | undefined {
  const [match, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] =
    FORM.exec(text) ?? [];
  if (match === undefined) return undefined;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as Sextuple;
  const date = new Date(Date.UTC(0, 0, 1, h, mi, s));
  date.setUTCFullYear(y, mo - 1, d); // Date.UTC takes the year 1 for 1901.
  // Date turns 31 February into a day of March.
  if (date.getUTCDate() !== d || date.getUTCMonth() !== mo - 1 || h > 23 || mi > 59 || s > 59) return undefined;
  if (y === 0) return undefined;
  return date.getTime() * 1000 + Number(fraction.padEnd(6, '0')) - zoneOffsetMinutes(zone) * 60_000_000;
}

type Sextuple = [number, number, number, number, number, number];

function zoneOffsetMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Formats as ISO 8601 with `Z`, and with six fraction digits unless they are all zero. */
export function formatTimestamp(timestamp: Timestamp): string {
  const seconds = new Date(Math.floor(timestamp / 1000)).toISOString().slice(0, 19);
  const micros = ((timestamp % 1_000_000) + 1_000_000) % 1_000_000;
  return micros === 0 ? `${seconds}Z` : `${seconds}.${String(micros).padStart(6, '0')}Z`;
}

export function formatTimestampOrNull(timestamp: Timestamp | null): string | null {
  return timestamp === null ? null : formatTimestamp(timestamp);
}

/** The clock of the server. It never returns a timestamp twice, so that "newest first" is unambiguous. */
export class Clock {
  #last: Timestamp = 0;

  now(): Timestamp {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    return this.#last;
  }
}
