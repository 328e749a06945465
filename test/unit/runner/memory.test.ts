import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a process whose objects outlive some collections, and tells how large its young generation has become. */
function youngBytesOf(prologue: string): number {
  const program = `
    import { setImmediate } from 'node:timers/promises';
    import { getHeapSpaceStatistics } from 'node:v8';
    ${prologue}
    const alive = [];
    for (let round = 0; round < 1_000; round++) {
      alive[round % 50] = Array.from({ length: 2_000 }, (_, index) => ({ round, index }));
      await setImmediate();
    }
    console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
  `;
  const options = { encoding: 'utf8', cwd: import.meta.dirname } as const;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options));
}

test('the young generation stays small in a process that has bounded it, and in no other', () => {
  const bound = "import { boundYoungGeneration } from '../../../src/runner/memory.ts'; boundYoungGeneration();";
  expect(youngBytesOf(bound)).toBeLessThanOrEqual(16 * 1024 * 1024);
  expect(youngBytesOf('')).toBeGreaterThan(16 * 1024 * 1024);
});
