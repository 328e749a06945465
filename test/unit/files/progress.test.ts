import { expect, test } from 'vitest';
import { Progress } from '../../../src/files/progress.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { RecordingLog } from '../../support/recording-log.ts';

const signal = new AbortController().signal;

function startProgress(total: { files: number; bytes: number }) {
  const clock = new FakeClock();
  const log = new RecordingLog();
  return { clock, log, progress: new Progress({ clock, log }, total) };
}

test('a short upload logs nothing', async () => {
  const { clock, log, progress } = startProgress({ files: 2, bytes: 200 });
  progress.sent(100);
  await clock.sleep(4_999, signal);
  progress.finished(0);
  expect(log.lines).toEqual([]);
  expect(progress.durationMs).toBe(4_999);
});

test('a long upload logs its progress, its rate and the time left', async () => {
  const { clock, log, progress } = startProgress({ files: 10, bytes: 10_000_000 });
  await clock.sleep(10_000, signal);
  progress.sent(4_000_000);
  progress.finished(0);
  expect(log.lines).toEqual(['0 of 10 files, 4.0 MB of 10.0 MB, 400.0 kB/s, about 15 s left']);
});

test('there is at most one line every few seconds', async () => {
  const { clock, log, progress } = startProgress({ files: 100, bytes: 100 });
  for (let second = 0; second < 20; second++) {
    await clock.sleep(1_000, signal);
    progress.sent(1);
    progress.finished(0);
  }
  expect(log.lines).toHaveLength(4);
});

test('skipped bytes count as done, but not as sent', async () => {
  const { clock, log, progress } = startProgress({ files: 2, bytes: 2_000 });
  progress.finished(1_000);
  await clock.sleep(5_000, signal);
  progress.sent(500);
  expect(log.lines).toEqual(['1 of 2 files, 1.5 kB of 2.0 kB, 100 bytes/s, about 5 s left']);
});
