import type { Cost } from './process-meter.ts';

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [high = Number.NaN, low = high] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** `1.23 s (1.20 to 1.31)`: the median and the spread. */
export function seconds(costs: readonly Cost[]): string {
  const all = costs.map(({ wallMs }) => wallMs / 1000);
  return `${median(all).toFixed(2)} s (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`;
}

export function cpuSeconds(costs: readonly Cost[]): string {
  const known = costs.map(({ cpuMs }) => cpuMs).filter((ms) => ms !== undefined);
  return known.length === 0 ? 'unknown' : `${(median(known) / 1000).toFixed(2)} s`;
}

export function peak(costs: readonly Cost[]): string {
  const known = costs.map(({ peakBytes }) => peakBytes).filter((bytes) => bytes !== undefined);
  return known.length === 0 ? 'unknown' : `${Math.round(Math.max(...known) / 1e6)} MB`;
}
