import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../../src/source-maps/injection/debug-id.ts';
import { nameRelease, releaseStatement } from '../../../../src/source-maps/injection/release-name.ts';
import { readScript } from '../../../../src/source-maps/injection/script-text.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';

describe('the statement', () => {
  test.each([
    ['a version', 'web@1.0.0-rc.1+7'],
    ['quotes and backslashes', '"\'`\\"'],
    ['the end of an inline script', '</script><!--'],
    ['the end of a comment', '*/ //'],
    ['the start of an expression', '${x}'],
    ['line separators and controls', 'a\u2028b\u2029c\nd\u0000'],
    ['characters of other languages', 'grüße 👋 \ud800'],
    ['the marker of a bundler plugin', `sentry-dbid-${id}`],
    ['as many characters as Sentry allows', '👋'.repeat(200)],
  ])('sets the name: %s', (_what, name) => {
    const context = createContext({});
    new Script(releaseStatement(name)).runInContext(context);
    expect(context).toMatchObject({ SENTRY_RELEASE: { id: name } });
    expect(releaseStatement(name)).toMatch(/^[ -~]+$/);
    expect(releaseStatement(name).slice(releaseStatement('').length - 20)).not.toMatch(/<|\/|`|\*|\$|dbid-/);
    const script = readScript(Buffer.from(`x="sentry-dbid-${id}";\n${releaseStatement(name)}\n`));
    expect(script.debugId).toBe(id);
    expect(nameRelease(script, name)).toEqual({ name, edits: [], statement: '' });
  });

  test.each(['self', 'window', 'global'])('uses %s in an engine without globalThis', (name) => {
    const context = createContext({});
    new Script(`var ${name} = this; delete globalThis.globalThis;${releaseStatement('1.0')}`).runInContext(context);
    expect(context).toMatchObject({ SENTRY_RELEASE: { id: '1.0' } });
  });

  test('does not stop the script if it fails', () => {
    const frozen = '"use strict";Object.defineProperty(globalThis,"SENTRY_RELEASE",{value:1});';
    const script = new Script(`${frozen}${releaseStatement('1.0')}"went on"`);
    expect(script.runInContext(createContext({}))).toBe('went on');
  });

  test('is one line, in the syntax of the oldest engines', () => {
    expect(releaseStatement('1.0')).not.toMatch(/\n|=>|`|\b(const|let)\b|\?\./);
  });
});

describe('a script that sets a release itself keeps it', () => {
  test.each<[what: string, code: string, name: string | undefined]>([
    ['as the bundler plugins do', 'e.SENTRY_RELEASE={id:"0.9"};', '0.9'],
    ['with escapes', 'e.SENTRY_RELEASE={id:"\\u003c\\"0.9\\""};', '<"0.9"'],
    ['in single quotes', "global.SENTRY_RELEASE = {\n  id: '0.\"9'\n};", '0."9'],
    ['in a template literal', 'window["SENTRY_RELEASE"] = { "id": `0.9` };', '0.9'],
    ['unless it is set', 'window.SENTRY_RELEASE = window.SENTRY_RELEASE || { id: "0.9" };', '0.9'],
    ['unless it is set, in short', 'self.SENTRY_RELEASE??={id:"0.9"}', '0.9'],
    ['frozen', 'self.SENTRY_RELEASE=Object.freeze({id:"0.9"})', '0.9'],
    ['twice', 'e.SENTRY_RELEASE={id:"0.8"};e.SENTRY_RELEASE={id:"0.9"}', '0.9'],
    ['behind syntax that the parser does not know', '@x class Y {};e.SENTRY_RELEASE={id:"0.9"}', '0.9'],
    ['computed', 'e.SENTRY_RELEASE={id:version()}', undefined],
    ['computed in a template literal', 'e.SENTRY_RELEASE={id:`web@${version}`}', undefined],
    ['with escapes that JSON does not have', "e.SENTRY_RELEASE={id:'\\x30'}", undefined],
    ['with a statement of this action', `${releaseStatement('1.0')}\none();e.SENTRY_RELEASE={id:"0.9"}`, '0.9'],
    ['with a statement of this action that a minifier has moved', `one();${releaseStatement('0.9')}two();`, '0.9'],
  ])('%s', (_how, code, name) => {
    expect(nameRelease(readScript(Buffer.from(code)), '1.0')).toEqual({ name, edits: [], statement: '' });
  });
});

test.each([
  ['reads it', 'release = e.SENTRY_RELEASE?.id ?? (e.SENTRY_RELEASE && e.SENTRY_RELEASE.id);'],
  ['compares it', 'e.SENTRY_RELEASE==={id:1};e.SENTRY_RELEASE=={id:1}'],
  ['sets the variable of the environment', 'process.env.SENTRY_RELEASE="0.9";'],
  ['has a constant of that name', 'const SENTRY_RELEASE="0.9";f({id:SENTRY_RELEASE});'],
  ['sets another property', 'e.SENTRY_RELEASES={id:"0.9"};e.__SENTRY_RELEASE={id:"0.9"}'],
  ['contains it in a string', "x='e.SENTRY_RELEASE={id:1}';"],
  ['contains it in a template literal', 'start(`\ne.SENTRY_RELEASE={id:"0.9"}\n`);'],
  ['contains it in a comment', '// e.SENTRY_RELEASE={id:1}\n'],
  ['contains the code of a worker with a release', `start(\`\n${snippetOf(id)}${releaseStatement('0.9')}\n\`);`],
])('a script does not set a release if it %s', (_what, code) => {
  const statement = releaseStatement('1.0');
  expect(nameRelease(readScript(Buffer.from(code)), '1.0')).toEqual({ name: '1.0', edits: [], statement });
});

test.each([
  ['assignments', 'e.SENTRY_RELEASE={id:x};', 100_000],
  ['unfinished assignments', 'e.SENTRY_RELEASE=y(z(w| ', 100_000],
  ['unfinished statements', releaseStatement('1.0').slice(0, -20), 10_000],
  ['statements', `${releaseStatement('0.9')}\n`, 10_000],
])('a script with many %s is read in time', (_what, text, count) => {
  const script = readScript(Buffer.from(`${text.repeat(count)}\n`));
  const { statement, edits } = nameRelease(script, '1.0');
  expect(statement === '' || edits.length === 0).toBe(true);
});
