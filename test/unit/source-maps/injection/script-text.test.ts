import { expect, test } from 'vitest';
import { snippetOf } from '../../../../src/source-maps/injection/debug-id.ts';
import { readScript, reasonNotToChange } from '../../../../src/source-maps/injection/script-text.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const bunId = id.replaceAll('-', '').toUpperCase();
const other = '11111111-1111-4111-8111-111111111111';

test.each<[what: string, script: string, expected: string | undefined]>([
  ['at the end', 'one();\n//# sourceMappingURL=app.js.map', 'app.js.map'],
  ['before a Windows line end', 'one();\r\n//# sourceMappingURL=app.js.map\r\n', 'app.js.map'],
  ['in its older form', '//@ sourceMappingURL=app.js.map\n', 'app.js.map'],
  ['indented', 'one();\n\t // # no\n\t //# sourceMappingURL=app.js.map \n', 'app.js.map'],
  ['the last of two', '//# sourceMappingURL=a.map\n//# sourceMappingURL=b.map\n', 'b.map'],
  ['before comments and blanks', '//# sourceMappingURL=a.map\n\u00a0\n// two\n', 'a.map'],
  ['before a comment with a backquote', 'one();\n//# sourceMappingURL=a.map\n// `two`\n', 'a.map'],
  ['before a comment over several lines', 'one();\n//# sourceMappingURL=a.map\n/*\n * `two`\n */\n', 'a.map'],
  ['before a comment at the end of a line', 'one();\n//# sourceMappingURL=a.map\n/* two */ // three', 'a.map'],
  [
    'behind a comment with a comment',
    'one();\n/*\n//# sourceMappingURL=a.map\n*/ //# sourceMappingURL=b.map',
    undefined,
  ],
  ['behind a template literal', 'x = `\n`;\n//# sourceMappingURL=a.map', 'a.map'],
  ['behind syntax that the parser does not know', '@x class Y {}\n//# sourceMappingURL=a.map\n// `', 'a.map'],
  ['before code', '//# sourceMappingURL=a.map\none();\n', undefined],
  ['before code on a line with a comment', '//# sourceMappingURL=a.map\n/* two */ two();', undefined],
  ['before code behind a Unicode line separator', '//# sourceMappingURL=a.map\n// two\u2028two();', undefined],
  ['in a template literal', 'run(`\none();\n//# sourceMappingURL=a.map\n`);\n', undefined],
  ['in a template literal that ends in a comment', 'run(`\n//# sourceMappingURL=a.map\n//`);\n', undefined],
  ['in a template literal with a template literal', 'run(`${`\n//# sourceMappingURL=a.map\n`}\n//`)', undefined],
  ['at the end of a template literal', 'run(`\n//# sourceMappingURL=a.map`);', undefined],
  ['in a comment', '/*\n//# sourceMappingURL=a.map\n//*/', undefined],
  ['in a string over several lines', "x = 'one();\\\n//# sourceMappingURL=a.map';", undefined],
  ['in a string over several Windows lines', "x = 'one();\\\r\n//# sourceMappingURL=a.map\\\r\n//'", undefined],
  [
    'behind a template literal with another one',
    'run(`\n//# sourceMappingURL=worker.js.map\n`);\n//# sourceMappingURL=a.map\n',
    'a.map',
  ],
  ['with non-ASCII characters', '//# sourceMappingURL=grüße.map\n', 'grüße.map'],
  ['as an inline source map', '//# sourceMappingURL=data:application/json,%7B%7D', 'data:application/json,%7B%7D'],
  ['in the code', 'x = "//# sourceMappingURL=" + y;\n', undefined],
  ['behind code', 'one(); //# sourceMappingURL=a.map\n', undefined],
  ['before other words', '//# sourceMappingURL=a.map and more\n', undefined],
  ['behind many blanks', `${' '.repeat(1000)}//# sourceMappingURL=a.map\n`, 'a.map'],
])('the sourceMappingURL is read: %s', (_what, script, expected) => {
  expect(readScript(Buffer.from(script)).mapUrl?.value).toBe(expected);
});

test.each([
  ['strings that look like comments', 'x="//# sourceMappingURL="+y;', 200_000],
  ['comments that code follows', '//# sourceMappingURL=a.map\none();\n', 100_000],
  ['comments behind its code', '// `one`\r\n', 100_000],
  ['IDs', `g._sentryDebugIds[s]="${other}";\n`, 20_000],
])('a script with many %s is read in time', (_what, text, count) => {
  const script = Buffer.from(`${text.repeat(count)}\n//# sourceMappingURL=b.map\n//# debugId=${id}\n`);
  expect(readScript(script)).toMatchObject({ mapUrl: { value: 'b.map' }, registersId: false });
});

test('many comments that only a parser can separate from the code are read in time, also behind bytes that are not UTF-8', () => {
  const comments = `${'// `\n'.repeat(200_000)}//# sourceMappingURL=b.map\n`;
  const script = Buffer.concat([Buffer.from('x("'), Buffer.from([0xff, 0xfe]), Buffer.from(`")\n${comments}`)]);
  expect(readScript(script)).toMatchObject({ mapUrl: { value: 'b.map' } });
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
  ['a comment without hyphens', `one();\n//# debugId=${bunId}\n`, id, false],
  [
    'a comment, and code that spells the ID differently',
    `g._sentryDebugIds[s]="${bunId}";\n//# debugId=${id}`,
    id,
    true,
  ],
  ['a comment in a template literal', `run(\`\n//# debugId=${id}\n\`);\n`, undefined, false],
  ['a comment before code', `//# debugId=${id}\none();`, undefined, false],
  [
    'a comment and a snippet in a template literal',
    `run(\`\n${snippetOf(id)}\n//# debugId=${id}\n\`);\n`,
    undefined,
    false,
  ],
  ['a comment, and a snippet in a template literal', `run(\`\n${snippetOf(id)}\n\`);\n//# debugId=${id}\n`, id, false],
  ['a comment, and a snippet in a string', `run('${snippetOf(id)}');\n//# debugId=${id}\n`, id, false],
  ['a comment, and a snippet in a regular expression', `/"${snippetOf(id)}/;\n//# debugId=${id}\n`, id, false],
  ['a comment, and a snippet in a comment', `/*\n${snippetOf(id)}\n*/\n//# debugId=${id}\n`, id, false],
  [
    'a comment and a snippet behind other code',
    `one(\`\`);\n${snippetOf(id)}two(\`\`);\n//# debugId=${id}\n`,
    id,
    true,
  ],
  ['a comment and a snippet in template literals', `g._sentryDebugIds[s]=\`${id}\`;\n//# debugId=${id}\n`, id, true],
  ['a snippet before a script that was added', `${snippetOf(id)}\none();\n//# debugId=${id}\ntwo();`, id, true],
  ['two comments', `//# debugId=${other}\n//# debugId=${id}\n`, id, false],
  ['the marker of a bundler plugin', `x="sentry-dbid-${id}";`, id, true],
  ['the markers of several scripts', `x="sentry-dbid-${id}";y="sentry-dbid-${other}";`, undefined, false],
  ['the same marker twice', `x="sentry-dbid-${id}";y="sentry-dbid-${id}";`, id, true],
  ['the marker of a plugin in capitals', `x="sentry-dbid-${bunId}";`, id, true],
  ['the marker in a template literal', `run(\`\nx="sentry-dbid-${id}";\n\`);`, undefined, false],
  [
    'the marker in a template literal and its own',
    `run(\`x="sentry-dbid-${other}"\`);x="sentry-dbid-${id}";`,
    id,
    true,
  ],
  ['the marker in a string', `run('x="sentry-dbid-${id}"');`, undefined, false],
  ['the marker in a comment', `one(); // x="sentry-dbid-${id}"`, undefined, false],
  ['the marker behind syntax that the parser does not know', `@x class Y {};z="sentry-dbid-${id}"`, id, true],
  ['a marker without an ID', 'x="sentry-dbid-";', undefined, false],
])('the debug ID is read from a script with: %s', (_what, script, debugId, registersId) => {
  expect(readScript(Buffer.from(script))).toMatchObject({ debugId, registersId });
});

test.each<[what: string, name: string, bytes: Uint8Array, expected: string | undefined]>([
  ['a script', '~/app.js', Buffer.from('one();'), undefined],
  ['a module', '~/app.mjs', Buffer.from('ö'), undefined],
  [
    'Hermes bytecode',
    '~/app.js',
    Buffer.from('c61fbc03c103191f00', 'hex'),
    "it is Hermes bytecode, which gets a debug ID only from Sentry's configuration of Metro",
  ],
  ['another encoding', '~/app.js', Buffer.from([0x6f, 0xf6]), 'it is not UTF-8 text'],
  [
    'a React Native bundle',
    '~/main.jsbundle',
    Buffer.from('one();'),
    "it is a bundle of React Native, which gets a debug ID only from Sentry's configuration of Metro",
  ],
])('the reason not to change a script is returned: %s', (_what, name, bytes, expected) => {
  expect(reasonNotToChange(name, Buffer.from(bytes))).toBe(expected);
});
