const units = ['kB', 'MB', 'GB', 'TB'];

/** `1.5 MB`; units are powers of 1000. */
export function formatBytes(sizeBytes: number): string {
  if (sizeBytes < 1000) return sizeBytes === 1 ? '1 byte' : `${Math.round(sizeBytes)} bytes`;
  // The unit depends on the rounded number: 999,960 bytes are 1.0 MB.
  const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
  return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}

export function formatDuration(durationMs: number): string {
  const seconds = durationMs / 1000;
  if (seconds < 0.9995) return `${Math.round(durationMs)} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const rest = Math.round(seconds) % 60;
  return `${Math.floor(Math.round(seconds) / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

/** An ISO 8601 date as `2026-01-31 12:00:00 UTC`; other texts as they are. */
export function formatDate(date: string): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return `${parsed.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** A share from 0 to 1 as `99.53 %`, rounded down: what is below 100 % is not shown as 100 %. */
export function formatPercent(share: number): string {
  return `${percentOf(share)} %`;
}

/** A share from 0 to 1 in percent, with at most two decimals. */
export function percentOf(share: number): number {
  return Math.floor(share * 10_000 + 1e-6) / 100;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Shortens SHAs, but not names of tags and branches. */
export function shortCommit(commit: string): string {
  return /^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}
