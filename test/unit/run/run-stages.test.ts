import { expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import type { RunResult } from '../../../src/run/result.ts';
import { runStages, timedStages } from '../../../src/run/run-stages.ts';
import type { Stage } from '../../../src/stage.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { RecordingLog } from '../../support/recording-log.ts';

type TestStage = Stage<RunResult>;

/** Runs stages that note what is called, and returns the notes. */
async function run(stages: (note: (text: string) => void) => readonly TestStage[], isDryRun = false) {
  const notes: string[] = [];
  const failure = await runStages(
    stages((text) => notes.push(text)),
    {
      isDryRun,
      timed: (_title, task) => task(),
      report: (part) => {
        if (part.version) notes.push(`report ${part.version}`);
      },
    },
  ).catch((error: Error) => error.message);
  return { notes, failure };
}

/** A stage that has everything. */
function stage(title: string, note: (text: string) => void, overrides: Partial<TestStage> = {}): TestStage {
  const perform = (method: string) => async () => {
    note(`${method} ${title}`);
    return { version: title };
  };
  return {
    title,
    prepare: perform('prepare'),
    async check(prepared) {
      await prepared;
      note(`check ${title}`);
    },
    run: perform('run'),
    preview: perform('preview'),
    ...overrides,
  };
}

test('stages are prepared one after another, then checked, then run in order', async () => {
  const { notes } = await run((note) => [stage('a', note), stage('b', note)]);
  expect(notes).toEqual([
    ...['prepare a', 'report a', 'prepare b', 'report b'],
    ...['check a', 'check b'],
    ...['run a', 'report a', 'run b', 'report b'],
  ]);
});

test('a dry run prepares and checks the same stages, and previews instead of running', async () => {
  const { notes } = await run((note) => [stage('a', note)], true);
  expect(notes).toEqual(['prepare a', 'report a', 'check a', 'preview a', 'report a']);
});

test('a first stage does not wait for the preparation of the others', async () => {
  const { promise: prepared, resolve } = Promise.withResolvers<Partial<RunResult>>();
  const { notes } = await run((note) => [
    {
      title: 'first',
      isIndependent: true,
      async run() {
        note('run first');
        resolve({});
        return {};
      },
    },
    {
      title: 'other',
      prepare: () => prepared,
      async run() {
        note('run other');
        return {};
      },
    },
  ]);
  expect(notes).toEqual(['run first', 'run other']);
});

test('all failed checks are reported together, and only a first stage is run', async () => {
  const failing = (message: string) => ({ check: () => Promise.reject(new SetupError(message)) });
  const { notes, failure } = await run((note) => [
    stage('first', note, { isIndependent: true }),
    stage('a', note, failing('a is wrong')),
    stage('b', note, failing('b is wrong')),
  ]);
  expect(failure).toMatch(/a is wrong.*b is wrong/s);
  expect(notes.filter((text) => text.startsWith('run'))).toEqual(['run first']);
});

test('nothing is run after a stage that failed', async () => {
  const { notes, failure } = await run((note) => [
    stage('a', note, { run: () => Promise.reject(new Error('no')) }),
    stage('b', note),
  ]);
  expect(failure).toBe('no');
  expect(notes.filter((text) => text.startsWith('run'))).toEqual([]);
});

test('every part of a stage is optional', async () => {
  expect(await run(() => [{ title: 'nothing' }])).toEqual({ notes: [], failure: undefined });
});

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
