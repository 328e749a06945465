import { EOL } from 'node:os';
import { expect, test, vi } from 'vitest';
import { RunnerLog } from '../../../src/github-actions/log.ts';

/** The lines that a log writes. */
async function linesOf(use: (log: RunnerLog) => unknown): Promise<string[]> {
  let text = '';
  using _ = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  await use(new RunnerLog((line) => line.replace('secret', '***')));
  return text.split(EOL).slice(0, -1);
}

test('the lines of a group are folded, and other lines are not', async () => {
  const lines = await linesOf(async (log) => {
    log.info('before');
    await log.group('Files', async () => log.info('one secret'));
    log.info('after');
    await log.group('Silent', async () => undefined);
  });
  expect(lines).toEqual(['before', '::group::Files', 'one ***', '::endgroup::', 'after']);
});

test('the lines of overlapping groups are not mixed, and an inner group ends the outer one', async () => {
  const lines = await linesOf(async (log) => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const slow = log.group('Slow', async () => {
      log.info('a1');
      await released;
      log.info('a2');
    });
    await log.group('Quick', async () => {
      log.info('b1');
      await log.group('Inner', async () => log.info('c1'));
      log.info('b2');
    });
    release();
    await slow;
    log.info('end');
  });
  expect(lines.filter((line) => line !== '::endgroup::')).toEqual([
    '::group::Slow',
    'a1',
    '::group::Quick',
    'b1',
    '::group::Inner',
    'c1',
    '::group::Quick',
    'b2',
    '::group::Slow',
    'a2',
    'end',
  ]);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('::group::') && index > 0) expect(lines[index - 1]).toBe('::endgroup::');
  }
});

test('the tenth annotation says how many more are in the log', async () => {
  const lines = await linesOf((log) => {
    for (let count = 1; count <= 14; count++) log.warning(`w${count}`);
    log.notice('n');
    log.end();
  });
  const annotations = lines.filter((line) => line.startsWith('::warning::'));
  expect(annotations).toHaveLength(10);
  expect(annotations.at(-1)).toBe('::warning::The log of this step has 5 more warnings.');
  expect(lines).toContain('Warning: w14');
  expect(lines.filter((line) => line.startsWith('::notice::'))).toEqual(['::notice::n']);
});

test('a warning in a group is shown outside of it, and kept without secrets', async () => {
  let kept: readonly string[] = [];
  const lines = await linesOf(async (log) => {
    await log.group('Files', async () => {
      log.info('one');
      log.warning('a secret');
    });
    kept = log.warnings;
  });
  expect(lines).toEqual(['::group::Files', 'one', '::endgroup::', '::warning::a ***']);
  expect(kept).toEqual(['a ***']);
});
