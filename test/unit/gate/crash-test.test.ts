import { describe, expect, test } from 'vitest';
import { levelOfLook, rejectsCrashes } from '../../../src/gate/crash-test.ts';

describe('the level at which crashes are rejected is the exact chance of so many', () => {
  test.each([
    [10, 10, 0.5, 1 / 1_024],
    [10, 9, 0.5, 11 / 1_024],
    [3, 1, 0.1, 1 - 0.9 ** 3],
    [50, 1, 0.01, 1 - 0.99 ** 50],
    [200, 10, 0.015, 0.000_984_616],
    [1_000, 29, 0.015, 0.000_779_81],
  ])('of %i sessions, %i crashes at a rate of %f', (sessions, crashes, rate, chance) => {
    const levels = [chance * 0.999_99, chance * 1.000_01];
    expect(levels.map((level) => rejectsCrashes(sessions, crashes, rate, level))).toEqual([false, true]);
  });

  test('of millions of sessions', () => {
    expect(rejectsCrashes(10_000_000, 150_100, 0.015, 0.3)).toBe(false);
    expect(rejectsCrashes(10_000_000, 150_100, 0.015, 0.5)).toBe(true);
    expect(rejectsCrashes(10_000_000, 160_000, 0.015, 1e-100)).toBe(true);
  });
});

test.each([
  [200, 0.005, 0.01, 10],
  [1_000, 0.005, 0.01, 29],
])('of %i sessions, so many may crash', (sessions, usual, drop, fewest) => {
  const rejects = (crashes: number) =>
    rejectsCrashes(sessions, crashes, usual + drop, levelOfLook(sessions, sessions, 1));
  expect([fewest - 1, fewest].map(rejects)).toEqual([false, true]);
});

/** Numbers from 0 to 1 that are the same in each run: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Watch {
  readonly rate: number;
  readonly sessionsPerLook: number;
  readonly looks: number;
  readonly minSessions?: number;
  readonly projects?: number;
}

/** The share of watches with a false alarm, if the true crash rate is the highest that is allowed. */
function falseAlarms(
  { rate, sessionsPerLook, looks, minSessions = 200, projects = 1 }: Watch,
  watches: number,
): number {
  const random = randomNumbers(looks * 7 + sessionsPerLook);
  const crashesOf = (sessions: number) => {
    let [crashes, index] = [0, -1];
    for (;;) {
      index += 1 + Math.floor(Math.log1p(-random()) / Math.log1p(-rate)); // The distance to the next crash.
      if (index >= sessions) return crashes;
      crashes++;
    }
  };
  const firstLook = Math.ceil(minSessions / sessionsPerLook);
  const first = firstLook * sessionsPerLook;
  /** The fewest crashes that are rejected, look by look. */
  const limits = Array.from({ length: looks - firstLook + 1 }, (_, index) => {
    const total = first + index * sessionsPerLook;
    let crashes = Math.floor(total * rate);
    while (!rejectsCrashes(total, crashes, rate, levelOfLook(total, first, projects))) crashes++;
    return crashes;
  });
  const isAlarm = () => {
    let crashes = crashesOf(first);
    return limits.some((limit, index) => {
      if (index > 0) crashes += crashesOf(sessionsPerLook);
      return crashes >= limit;
    });
  };
  let alarms = 0;
  for (let count = 0; count < watches; count++) {
    if (Array.from({ length: projects }, isAlarm).includes(true)) alarms++;
  }
  return alarms / watches;
}

describe('a release whose crash rate is just allowed is rarely unhealthy in a whole watch', () => {
  test.each<[string, Watch]>([
    ['ten minutes, a small site', { rate: 0.015, sessionsPerLook: 20, looks: 20 }],
    ['ten minutes, a large site', { rate: 0.015, sessionsPerLook: 2_000, looks: 20 }],
    ['an hour', { rate: 0.015, sessionsPerLook: 200, looks: 120 }],
    ['an hour, many crashes', { rate: 0.05, sessionsPerLook: 50, looks: 120 }],
    ['an hour, few crashes', { rate: 0.001, sessionsPerLook: 200, looks: 120 }],
    ['an hour, judged from the first session on', { rate: 0.015, sessionsPerLook: 10, looks: 120, minSessions: 1 }],
    ['an hour, five projects', { rate: 0.015, sessionsPerLook: 200, looks: 120, projects: 5 }],
    ['five hours', { rate: 0.015, sessionsPerLook: 200, looks: 600 }],
  ])('%s', (_what, watch) => {
    expect(falseAlarms(watch, 3_000)).toBeLessThanOrEqual(0.01);
  });
});

test('the level falls as the sample grows, and with the number of projects', () => {
  expect(levelOfLook(200, 200, 1)).toBe(0.001);
  expect(levelOfLook(400, 200, 1)).toBe(0.0005);
  expect(levelOfLook(200, 200, 4)).toBe(0.00025);
});
