import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { snippetOf } from '../../../../src/source-maps/injection/snippet.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';

/** What Sentry's SDK does: the stack of an error leads from the name of a script to its debug ID. */
function idsByScript(context: object): Record<string, unknown> {
  const found = Object.entries((context as { _sentryDebugIds?: object })._sentryDebugIds ?? {});
  return Object.fromEntries(found.map(([stack, value]) => [/\/(\w+\.js)/.exec(stack)?.[1], value]));
}

test.each(['', '"use strict";'])('the SDK finds the ID of each script by its name, with %j in front', (prologue) => {
  const context = createContext({});
  const other = id.replace('7', '8');
  new Script(`${prologue}${snippetOf(id)}`, { filename: '/app.js' }).runInContext(context);
  new Script(`${prologue}${snippetOf(other)}`, { filename: '/lib.js' }).runInContext(context);
  expect(idsByScript(context)).toEqual({ 'app.js': id, 'lib.js': other });
});

test.each(['self', 'window', 'global'])('an engine without globalThis is served by %s', (name) => {
  const context = createContext({});
  const script = `var ${name} = this; delete globalThis.globalThis;${snippetOf(id)}`;
  new Script(script, { filename: '/app.js' }).runInContext(context);
  expect(idsByScript(context)).toEqual({ 'app.js': id });
});

test('a script goes on where nothing can be told', () => {
  const context = createContext({ result: 'none' });
  const script = `globalThis.Error = undefined;${snippetOf(id)}`;
  expect(new Script(`${script}"went on"`).runInContext(context)).toBe('went on');
});

test('it is one line, in the words of the oldest engines', () => {
  expect(snippetOf(id)).not.toMatch(/\n|=>|`|\b(const|let)\b|\?\./);
});
