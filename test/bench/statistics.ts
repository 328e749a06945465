import type { Cost } from './process-meter.ts';

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [high = Number.NaN, low = high] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The median of the ratios of alternating runs, so that load on the machine affects both sides. */
export function medianRatio(own: readonly Cost[], others: readonly Cost[]): number {
  return median(own.map(({ wallMs }, run) => wallMs / (others[run]?.wallMs ?? Number.NaN)));
}

/** `1.23 s (1.20 to 1.31)`: the median and the spread. */
export function formatSeconds(costs: readonly Cost[]): string {
  const all = costs.map(({ wallMs }) => wallMs / 1000);
  return `${median(all).toFixed(2)} s (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`;
}

/** `85 ms (82 to 91)` */
export function formatMilliseconds(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;
}

export function formatCpuSeconds(costs: readonly Cost[]): string {
  const known = costs.map(({ cpuMs }) => cpuMs).filter((ms) => ms !== undefined);
  return known.length === 0 ? 'unknown' : `${(median(known) / 1000).toFixed(2)} s`;
}

/** The largest peak memory of all runs in megabytes; NaN if it is unknown. */
export function peakMegabytes(costs: readonly Cost[]): number {
  return Math.round(Math.max(...costs.map(({ peakBytes = Number.NaN }) => peakBytes)) / 1e6);
}

export function formatPeak(costs: readonly Cost[]): string {
  return `${peakMegabytes(costs)} MB`;
}
