import { expect, test } from 'vitest';
import type { RunResult } from '../../../src/run/result.ts';
import { timedStages } from '../../../src/run/timed-stages.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { RecordingLog } from '../../support/recording-log.ts';

test('stages are reported in the order in which they began, with their times, also those that failed', async () => {
  const clock = new FakeClock();
  const { signal } = new AbortController();
  const log = new RecordingLog();
  let reported: Partial<RunResult> = {};
  const stage = timedStages(log, clock, (part) => {
    reported = part;
  });
  const { promise: end, reject } = Promise.withResolvers<void>();
  const slow = stage('Slow', () => end);
  await clock.sleep(100, signal);
  expect(
    await stage('Quick', async () => {
      await clock.sleep(20, signal);
      return 'done';
    }),
  ).toBe('done');
  reject(new Error('no'));
  await expect(slow).rejects.toThrow('no');
  expect(reported.stages).toEqual([
    { title: 'Slow', durationMs: 120, failed: true },
    { title: 'Quick', durationMs: 20, failed: false },
  ]);
  expect(log.lines).toEqual(['group: Slow', 'group: Quick']);
});

test('the times of a title that is used twice are added up', async () => {
  const clock = new FakeClock();
  const { signal } = new AbortController();
  let reported: Partial<RunResult> = {};
  const stage = timedStages(new RecordingLog(), clock, (part) => {
    reported = part;
  });
  await stage('Files', () => clock.sleep(100, signal));
  await stage('Files', () => clock.sleep(20, signal));
  expect(reported.stages).toEqual([{ title: 'Files', durationMs: 120, failed: false }]);
});
