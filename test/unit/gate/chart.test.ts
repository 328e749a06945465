import { expect, test } from 'vitest';
import { sessionCharts } from '../../../src/gate/chart.ts';

const look = (minute: number, total: number, crashed = 0) => ({
  elapsedMs: minute * 60_000,
  sessions: { total, crashed },
});

test('two charts show the sessions and the crash-free rate over the watch', () => {
  const charts = sessionCharts([look(0, 0), look(1, 100, 1), look(2, 300, 2), look(12, 400, 2)]) ?? '';
  expect(charts.match(/^xychart-beta$/gm)).toHaveLength(2);
  expect(charts).toContain('  x-axis "Minutes" 0 --> 12\n  y-axis 0 --> 400\n  bar [0, 100, 300, 400]');
  expect(charts).toContain('  x-axis "Minutes" 1 --> 12\n  y-axis 98 --> 100\n  line [99, 99.33, 99.5]');
});

test('a long watch has as many points as the chart can show', () => {
  const looks = Array.from({ length: 721 }, (_, index) => look(index / 12, index + 1));
  const [, bars = ''] = /bar \[(.*)\]/.exec(sessionCharts(looks) ?? '') ?? [];
  const values = bars.split(', ').map(Number);
  expect(values).toHaveLength(40);
  expect([values.at(0), values.at(-1)]).toEqual([1, 721]);
});

test('there is no chart without a course: a single look, or no sessions', () => {
  expect(sessionCharts([look(0, 500)])).toBeUndefined();
  expect(sessionCharts([look(0, 0), look(1, 0)])).toBeUndefined();
});

test('all colours stand out on both backgrounds of GitHub', () => {
  const [, init = ''] = /%%\{init: (.*)\}%%/.exec(sessionCharts([look(0, 1), look(1, 2)]) ?? '') ?? [];
  const { backgroundColor, ...colors } = JSON.parse(init).themeVariables.xyChart;
  expect(backgroundColor).toBe('transparent');
  for (const color of Object.values<string>(colors)) {
    for (const background of ['#ffffff', '#0d1117']) expect(contrast(color, background)).toBeGreaterThan(3);
  }
});

/** https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
