import { expect, test } from 'vitest';
import { readScript, reasonNotToChange } from '../../../../src/source-maps/injection/script-text.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const other = '11111111-1111-4111-8111-111111111111';

test.each<[what: string, script: string, expected: string | undefined]>([
  ['at the end', 'one();\n//# sourceMappingURL=app.js.map', 'app.js.map'],
  ['before a Windows line end', 'one();\r\n//# sourceMappingURL=app.js.map\r\n', 'app.js.map'],
  ['in its older form', '//@ sourceMappingURL=app.js.map\n', 'app.js.map'],
  ['indented', 'one();\n\t // # no\n\t //# sourceMappingURL=app.js.map \n', 'app.js.map'],
  ['the last of two', '//# sourceMappingURL=a.map\none();\n//# sourceMappingURL=b.map\ntwo();', 'b.map'],
  ['with non-ASCII characters', '//# sourceMappingURL=grüße.map\n', 'grüße.map'],
  ['as an inline source map', '//# sourceMappingURL=data:application/json,%7B%7D', 'data:application/json,%7B%7D'],
  ['in the code', 'x = "//# sourceMappingURL=" + y;\n', undefined],
  ['behind code', 'one(); //# sourceMappingURL=a.map\n', undefined],
  ['before other words', '//# sourceMappingURL=a.map and more\n', undefined],
  ['behind many blanks', `${' '.repeat(100)}//# sourceMappingURL=a.map\n`, undefined],
])('the sourceMappingURL is read: %s', (_what, script, expected) => {
  expect(readScript(Buffer.from(script)).mapUrl?.value).toBe(expected);
});

test('a script with many strings that look like comments is read in time', () => {
  const script = Buffer.from('x="//# sourceMappingURL="+y;'.repeat(200_000));
  expect(readScript(script).mapUrl).toBeUndefined();
});

test.each<[what: string, script: string, debugId: string | undefined, registersId: boolean]>([
  ['no ID', 'one();', undefined, false],
  ['a comment', `one();\n//# debugId=${id}\n`, id, false],
  ['a comment in capitals', `one();\n//# debugId=${id.toUpperCase()}\n`, id, false],
  ['a comment without a valid ID', 'one();\n//# debugId=none\n', undefined, false],
  ['a comment and code', `g._sentryDebugIds[s]="${id}";\n//# debugId=${id}`, id, true],
  ['a comment and the code of Turbopack', `(e._debugIds={})[n]="${id}";\n//# debugId=${id}`, id, true],
  ['a comment, and code that reads other IDs', `read(_sentryDebugIds);\n//# debugId=${id}`, id, false],
  ['a comment, and a list of scripts', `x={"app.js":"${id}"};\n//# debugId=${id}`, id, false],
  [
    'a comment, and an inline source map',
    `//# sourceMappingURL=data:,%22debugId%22:%22${id}%22\n//# debugId=${id}`,
    id,
    false,
  ],
  ['two comments', `//# debugId=${other}\n//# debugId=${id}\n`, id, false],
  ['the marker of a bundler plugin', `x="sentry-dbid-${id}";`, id, true],
  ['the markers of several scripts', `x="sentry-dbid-${id}";y="sentry-dbid-${other}";`, undefined, false],
  ['the same marker twice', `x="sentry-dbid-${id}";y="sentry-dbid-${id}";`, id, true],
  ['a marker without an ID', 'x="sentry-dbid-";', undefined, false],
])('the debug ID is read from a script with: %s', (_what, script, debugId, registersId) => {
  expect(readScript(Buffer.from(script))).toMatchObject({ debugId, registersId });
});

test.each<[what: string, name: string, bytes: Uint8Array, expected: string | undefined]>([
  ['a script', '~/app.js', Buffer.from('one();'), undefined],
  ['a module', '~/app.mjs', Buffer.from('ö'), undefined],
  ['Hermes bytecode', '~/app.js', Buffer.from('c61fbc03c103191f00', 'hex'), 'it is Hermes bytecode'],
  ['another encoding', '~/app.js', Buffer.from([0x6f, 0xf6]), 'it is not UTF-8 text'],
  ['a React Native bundle', '~/main.jsbundle', Buffer.from('one();'), 'this action does not change files of this kind'],
])('the reason not to change a script is returned: %s', (_what, name, bytes, expected) => {
  expect(reasonNotToChange(name, Buffer.from(bytes))).toBe(expected);
});
