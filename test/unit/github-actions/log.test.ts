import { EOL } from 'node:os';
import { expect, test, vi } from 'vitest';
import { inert, RunnerLog } from '../../../src/github-actions/log.ts';

/** Whether the runner would take a line as a command: `::name::` at its start, or `##[name]` anywhere. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

test.each([
  ['a command', '::error::gone wrong'],
  ['a command with properties', '::error file=a.js,line=1::gone wrong'],
  ['a command behind spaces', ' \t\u00a0::add-mask::x'],
  ['a command on the second line', 'one\n::stop-commands::x'],
  ['a command behind a lone carriage return', 'one\r::set-output name=a::x'],
  ['a command behind a Windows line end', 'one\r\n::warning::x'],
  ['a command behind empty lines', '\n\n::error::x'],
  ['a command behind more colons', ':::error::x'],
  ['several commands', '::a::\n::b::\n ::c::'],
  ['an old command', '##[error]gone wrong'],
  ['an old command inside a line', 'see ##[add-mask]x and ##[debug]y'],
  ['an old command behind more hashes', '####[error]x'],
])('%s becomes text', (_what, text) => {
  const lines = inert(text).split(/\r\n|\r|\n/);
  expect(lines.filter(isCommand)).toEqual([]);
  expect(lines.join('\n').replaceAll('\u200b', '')).toBe(text.replace(/\r\n?/g, '\n'));
});

test.each([
  'one :: two',
  'std::string',
  ': not a command',
  '## [a link](x)',
  'https://sentry.example:9000/',
  'two\nlines',
  '',
])('%j is left as it is', (text) => {
  expect(inert(text)).toBe(text);
});

/** What a log writes, line by line. */
async function written(use: (log: RunnerLog) => unknown): Promise<string[]> {
  let text = '';
  using _ = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  await use(new RunnerLog((line) => line.replace('secret', '***')));
  return text.split(EOL).slice(0, -1);
}

test('the lines of a stage are folded, and what is told outside is not', async () => {
  const lines = await written(async (log) => {
    log.info('before');
    await log.group('Files', async () => log.info('one secret'));
    log.info('after');
    await log.group('Silent', async () => undefined);
  });
  expect(lines).toEqual(['before', '::group::Files', 'one ***', '::endgroup::', 'after']);
});

test('stages that overlap keep their lines apart, and a group inside another one ends it', async () => {
  const lines = await written(async (log) => {
    const { promise: turn, resolve: pass } = Promise.withResolvers<void>();
    const slow = log.group('Slow', async () => {
      log.info('a1');
      await turn;
      log.info('a2');
    });
    await log.group('Quick', async () => {
      log.info('b1');
      await log.group('Inner', async () => log.info('c1'));
      log.info('b2');
    });
    pass();
    await slow;
    log.info('end');
  });
  expect(lines.filter((line) => line !== '::endgroup::')).toEqual([
    ...['::group::Slow', 'a1', '::group::Quick', 'b1', '::group::Inner', 'c1', '::group::Quick', 'b2'],
    ...['::group::Slow', 'a2', 'end'],
  ]);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('::group::') && index > 0) expect(lines[index - 1]).toBe('::endgroup::');
  }
});

test('of many annotations nine are shown, and the tenth counts the rest', async () => {
  const lines = await written((log) => {
    for (let count = 1; count <= 14; count++) log.warning(`w${count}`);
    log.notice('n');
    log.end();
  });
  const annotations = lines.filter((line) => line.startsWith('::warning::'));
  expect(annotations).toHaveLength(10);
  expect(annotations.at(-1)).toBe('::warning::5 more warnings are in the log of this step.');
  expect(lines).toContain('Warning: w14');
  expect(lines.filter((line) => line.startsWith('::notice::'))).toEqual(['::notice::n']);
});

test('a warning inside a stage stands outside of its group, and is kept without its secrets', async () => {
  let kept: readonly string[] = [];
  const lines = await written(async (log) => {
    await log.group('Files', async () => {
      log.info('one');
      log.warning('a secret');
    });
    kept = log.warnings;
  });
  expect(lines).toEqual(['::group::Files', 'one', '::endgroup::', '::warning::a ***']);
  expect(kept).toEqual(['a ***']);
});
