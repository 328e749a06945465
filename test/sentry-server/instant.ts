/** A point in time in microseconds since the epoch: Sentry keeps microseconds, which `Date` would lose. */
export type Instant = number;

const FORM =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6})\d*)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Reads what Django REST framework's DateTimeField reads: a date alone, a space for the `T`, `+0100`, and fractions
 * of any length cut to microseconds. A time without a zone is UTC. Anything else, epoch numbers included, is undefined.
 */
export function parseInstant(text: string): Instant | undefined {
  const [match, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] =
    FORM.exec(text) ?? [];
  if (match === undefined) return undefined;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as Sextuple;
  const ms = Date.UTC(y, mo - 1, d, h, mi, s);
  const read = new Date(ms);
  // Date.UTC carries 31 February over into March; a calendar does not.
  if (read.getUTCDate() !== d || read.getUTCMonth() !== mo - 1 || h > 23 || mi > 59 || s > 59) return undefined;
  return ms * 1000 + Number(fraction.padEnd(6, '0')) - zoneOffsetMinutes(zone) * 60_000_000;
}

type Sextuple = [number, number, number, number, number, number];

function zoneOffsetMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Writes ISO 8601 with `Z`; the six fraction digits appear only when they are not all zero. */
export function formatInstant(instant: Instant): string {
  const seconds = new Date(Math.floor(instant / 1000)).toISOString().slice(0, 19);
  const micros = ((instant % 1_000_000) + 1_000_000) % 1_000_000;
  return micros === 0 ? `${seconds}Z` : `${seconds}.${String(micros).padStart(6, '0')}Z`;
}

/** `formatInstant` for dates that may be unset. */
export function formatInstantOrNull(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

/** The server's clock: never the same instant twice, so that "newest first" has one answer. */
export class Clock {
  #last: Instant = 0;

  now(): Instant {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    return this.#last;
  }
}
