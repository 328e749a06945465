import { expect, test } from 'vitest';
import { formatSchedule, type MonitorConfig } from '../../../src/check-ins/monitor-config.ts';
import type { ApiMonitorConfig } from '../../../src/check-ins/monitors-api.ts';
import { updateMonitor } from '../../../src/check-ins/update-monitor.ts';
import { RecordingLog } from '../../support/recording-log.ts';

const settings = { timezone: 'UTC', checkin_margin: 30, max_runtime: 360 };
const wanted: MonitorConfig = { ...settings, schedule: { type: 'crontab', value: '17 3 * * *' } };
const stored: ApiMonitorConfig = { ...settings, schedule_type: 'crontab', schedule: '17 3 * * *' };

test.each<[what: string, stored: Partial<ApiMonitorConfig>, wanted: Partial<MonitorConfig>, changes: string[]]>([
  ['nothing', {}, {}, []],
  ['only a setting that is left out', { recovery_threshold: 2 }, {}, []],
  ['the schedule', { schedule: '0 * * * *' }, {}, ['schedule 0 * * * * → 17 3 * * *']],
  [
    'the type of the schedule',
    { schedule_type: 'interval', schedule: [2, 'hour'] },
    {},
    ['schedule every 2 hours → 17 3 * * *'],
  ],
  ['only spaces', { schedule: '17  3 * * *' }, {}, []],
  ['only a nickname', { schedule: '0 0 * * *' }, { schedule: { type: 'crontab', value: '@daily' } }, []],
  ['several settings', { checkin_margin: 1, timezone: 'CET' }, {}, ['timezone CET → UTC', 'checkin margin 1 → 30']],
  ['a setting that was unset', {}, { failure_issue_threshold: 3 }, ['failure issue threshold unset → 3']],
])('a monitor is updated with what differs: %s', async (_what, storedPart, wantedPart, changes) => {
  const config = { ...wanted, ...wantedPart };
  const updates: MonitorConfig[] = [];
  const { schedule } = config;
  const monitors = {
    get: async () => ({ config: { ...stored, ...storedPart } }),
    update: async (_slug: string, update: MonitorConfig) => {
      updates.push(update);
      return { config: { ...config, schedule_type: schedule.type, schedule: formatSchedule(schedule) } };
    },
  };
  const result = await updateMonitor({ monitors, log: new RecordingLog() }, { monitorSlug: 'nightly', config });
  expect(result).toEqual({ existed: true, changes });
  expect(updates).toEqual(changes.length > 0 ? [config] : []);
});

test('settings that the server does not have are not reported as changed', async () => {
  const config = { ...wanted, max_runtime: 60, failure_issue_threshold: 3 };
  const monitors = {
    get: async () => ({ config: stored }),
    update: async () => ({ config: { ...stored, max_runtime: 60 } }),
  };
  const result = await updateMonitor({ monitors, log: new RecordingLog() }, { monitorSlug: 'nightly', config });
  expect(result).toEqual({ existed: true, changes: ['max runtime 360 → 60'] });
});
