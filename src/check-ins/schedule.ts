const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

type Unit = (typeof units)[number];

/** When a monitor expects its job, in the form that the cron ingest takes. */
export type Schedule =
  | { readonly type: 'crontab'; readonly value: string }
  | { readonly type: 'interval'; readonly value: number; readonly unit: Unit };

/** Reads `every 2 hours` or `every day`; undefined when it is no interval. */
export function parseInterval(text: string): Schedule | undefined {
  const [, count = '1', word = ''] = /^every\s+(?:(\d+)\s+)?([a-z]+?)s?$/i.exec(text) ?? [];
  const unit = units.find((candidate) => candidate === word.toLowerCase());
  return unit && Number(count) > 0 ? { type: 'interval', value: Number(count), unit } : undefined;
}

/** The schedule as its author would write it. */
export function scheduleText(schedule: Schedule): string {
  if (schedule.type === 'crontab') return schedule.value;
  const { value, unit } = schedule;
  return value === 1 ? `every ${unit}` : `every ${value} ${unit}s`;
}
