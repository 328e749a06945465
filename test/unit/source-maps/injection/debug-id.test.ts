import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createDebugId, parseDebugId, snippetOf } from '../../../../src/source-maps/injection/debug-id.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const map = '{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA;AACA"}';

test.each([
  ['an empty script', '', undefined, 'da39a3ee-5e6b-5b0d-b255-bfef95601890'],
  ['a script', 'one();\n', undefined, '72a6bd25-8387-5079-8c15-5059d24b8622'],
  ['a script with a map', 'one();\n//# sourceMappingURL=a.js.map\n', map, id],
  ['another script with the same map', 'one();\n', map, '2b4f7d1c-7d22-5a90-ab22-771b3024dc54'],
])('%s gets the same debug ID as from sentry-cli 3.8.0', (_what, script, itsMap, expected) => {
  expect(createDebugId(Buffer.from(script), itsMap === undefined ? undefined : Buffer.from(itsMap))).toBe(expected);
});

test.each<[what: string, text: unknown, expected: string | undefined]>([
  ['as Sentry writes it', id, id],
  ['in capitals', id.toUpperCase(), id],
  ['without hyphens', id.replaceAll('-', ''), id],
  ['too short', '7b50cb64', undefined],
  ['with text behind it', `${id}-1`, undefined],
  ['as null', null, undefined],
])('a debug ID is parsed: written %s', (_how, text, expected) => {
  expect(parseDebugId(text)).toBe(expected);
});

describe('the snippet', () => {
  /** Reads the IDs as Sentry's SDK does: the stack of an error leads from the name of a script to its debug ID. */
  function idsByScript(context: object): Record<string, unknown> {
    const found = Object.entries((context as { _sentryDebugIds?: object })._sentryDebugIds ?? {});
    return Object.fromEntries(found.map(([stack, value]) => [/\/(\w+\.js)/.exec(stack)?.[1], value]));
  }

  test.each(['', '"use strict";'])('registers the ID of each script under its name, after %j', (prologue) => {
    const context = createContext({});
    const other = id.replace('7', '8');
    new Script(`${prologue}${snippetOf(id)}`, { filename: '/app.js' }).runInContext(context);
    new Script(`${prologue}${snippetOf(other)}`, { filename: '/lib.js' }).runInContext(context);
    expect(idsByScript(context)).toEqual({ 'app.js': id, 'lib.js': other });
  });

  test.each(['self', 'window', 'global'])('uses %s in an engine without globalThis', (name) => {
    const context = createContext({});
    const script = `var ${name} = this; delete globalThis.globalThis;${snippetOf(id)}`;
    new Script(script, { filename: '/app.js' }).runInContext(context);
    expect(idsByScript(context)).toEqual({ 'app.js': id });
  });

  test('does not stop the script if it fails', () => {
    const context = createContext({ result: 'none' });
    const script = `globalThis.Error = undefined;${snippetOf(id)}`;
    expect(new Script(`${script}"went on"`).runInContext(context)).toBe('went on');
  });

  test('is one line, in the syntax of the oldest engines', () => {
    expect(snippetOf(id)).not.toMatch(/\n|=>|`|\b(const|let)\b|\?\./);
  });
});
