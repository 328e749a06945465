import { expect, test } from 'vitest';
import { escapeWorkflowCommands } from '../../../src/github-actions/workflow-commands.ts';

/** Whether the runner would read a line as a command: `::name::` at its start, or `##[name]` anywhere. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

test.each([
  ['a command', '::error::gone wrong'],
  ['a command with properties', '::error file=a.js,line=1::gone wrong'],
  ['a command after spaces', ' \t\u00a0::add-mask::x'],
  ['a command on the second line', 'one\n::stop-commands::x'],
  ['a command after a lone carriage return', 'one\r::set-output name=a::x'],
  ['a command after a Windows line end', 'one\r\n::warning::x'],
  ['a command after empty lines', '\n\n::error::x'],
  ['a command after more colons', ':::error::x'],
  ['several commands', '::a::\n::b::\n ::c::'],
  ['an old command', '##[error]gone wrong'],
  ['an old command inside a line', 'see ##[add-mask]x and ##[debug]y'],
  ['an old command after more hashes', '####[error]x'],
])('%s is escaped', (_what, text) => {
  const lines = escapeWorkflowCommands(text).split(/\r\n|\r|\n/);
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
])('%j is not changed', (text) => {
  expect(escapeWorkflowCommands(text)).toBe(text);
});
