import { percentOf } from '../format.ts';
import { crashFree, type Look } from './result.ts';

/** Mermaid spreads the points over the width of the chart. */
const maxPoints = 40;
const minuteMs = 60_000;

/** Legible on white and on GitHub's dark background; the default colours of this kind of chart are not. */
const textColor = '#6e7681';
const plotColor = '#8250df';
const textParts = ['title', 'xAxisLabel', 'xAxisTitle', 'xAxisTick', 'xAxisLine'];
const colors = Object.fromEntries(
  [...textParts, ...textParts.filter((part) => part.startsWith('x')).map((part) => part.replace('x', 'y'))].map(
    (part) => [`${part}Color`, textColor],
  ),
);
const theme = {
  theme: 'base',
  themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: plotColor, ...colors } },
};

/**
 * Mermaid charts of the sessions and of the crash-free rate over the watch. Two, because a chart has one scale.
 *
 * @returns undefined if there are no sessions, or only one look
 */
export function sessionCharts(looks: readonly Look[]): string | undefined {
  const withSessions = looks.filter(({ sessions }) => sessions.total > 0);
  if (withSessions.length < 2) return undefined;
  const totals = thinned(looks.length < 2 ? withSessions : looks);
  const rates = thinned(withSessions).map((look) => ({ ...look, rate: percentOf(crashFree(look.sessions) ?? 1) }));
  const lowest = Math.min(...rates.map(({ rate }) => rate));
  return [
    chart('Sessions', totals, `0 --> ${Math.max(...totals.map(({ sessions }) => sessions.total))}`, {
      kind: 'bar',
      values: totals.map(({ sessions }) => sessions.total),
    }),
    chart('Crash-free sessions in percent', rates, `${Math.max(Math.floor(lowest) - 1, 0)} --> 100`, {
      kind: 'line',
      values: rates.map(({ rate }) => rate),
    }),
  ].join('\n\n');
}

function chart(
  title: string,
  looks: readonly Look[],
  range: string,
  { kind, values }: { readonly kind: 'bar' | 'line'; readonly values: readonly number[] },
): string {
  const [from, to] = [looks[0], looks.at(-1)].map((look) => Math.round(((look?.elapsedMs ?? 0) / minuteMs) * 10) / 10);
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(theme)}}%%`,
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "Minutes" ${from} --> ${to}`,
    `  y-axis ${range}`,
    `  ${kind} [${values.join(', ')}]`,
    '```',
  ].join('\n');
}

function thinned<T>(items: readonly T[]): readonly T[] {
  if (items.length <= maxPoints) return items;
  const step = (items.length - 1) / (maxPoints - 1);
  return Array.from({ length: maxPoints }, (_, index) => items[Math.round(index * step)] as T);
}
