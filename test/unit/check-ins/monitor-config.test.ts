import { expect, test } from 'vitest';
import {
  type ApiMonitorConfig,
  differences,
  type MonitorConfig,
  toApi,
} from '../../../src/check-ins/monitor-config.ts';

const wanted: MonitorConfig = {
  schedule: { type: 'crontab', value: '17 3 * * *' },
  timezone: 'UTC',
  checkin_margin: 30,
  max_runtime: 360,
};

test('the web API has the type beside the schedule, and an interval as a pair', () => {
  expect(toApi(wanted)).toEqual({
    ...{ schedule_type: 'crontab', schedule: '17 3 * * *' },
    ...{ timezone: 'UTC', checkin_margin: 30, max_runtime: 360 },
  });
  const schedule = { type: 'interval', value: 2, unit: 'hour' } as const;
  expect(toApi({ ...wanted, schedule })).toMatchObject({ schedule_type: 'interval', schedule: [2, 'hour'] });
});

test.each<[what: string, stored: Partial<ApiMonitorConfig>, wanted: Partial<MonitorConfig>, told: string[]]>([
  ['nothing', {}, {}, []],
  ['only what nobody asks for', { recovery_threshold: 2 }, {}, []],
  ['the schedule', { schedule: '0 * * * *' }, {}, ['schedule 0 * * * * → 17 3 * * *']],
  ['its kind', { schedule_type: 'interval', schedule: [2, 'hour'] }, {}, ['schedule every 2 hours → 17 3 * * *']],
  ['spaces', { schedule: '17  3 * * *' }, {}, []],
  ['a nickname', { schedule: '0 0 * * *' }, { schedule: { type: 'crontab', value: '@daily' } }, []],
  ['several settings', { checkin_margin: 1, timezone: 'CET' }, {}, ['timezone CET → UTC', 'checkin margin 1 → 30']],
  ['a setting that was unset', {}, { failure_issue_threshold: 3 }, ['failure issue threshold unset → 3']],
])('what differs is told: %s', (_what, stored, more, told) => {
  expect(differences({ ...toApi(wanted), ...stored }, { ...wanted, ...more })).toEqual(told);
});
