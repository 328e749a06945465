const units = ['kB', 'MB', 'GB', 'TB'];

/** A size for people: `1.5 MB`, in powers of 1000. */
export function formatBytes(sizeBytes: number): string {
  if (sizeBytes < 1000) return sizeBytes === 1 ? '1 byte' : `${Math.round(sizeBytes)} bytes`;
  // The unit that the number has after it was rounded: 999,960 bytes are 1.0 MB.
  const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
  return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
