import { expect, test } from 'vitest';
import { isScript, sourceMappingUrl, sourceMapReference } from '../../../src/files/source-mapping-url.ts';

test.each([
  ['~/app.js', true],
  ['~/app.mjs', true],
  ['~/app.cjs', true],
  ['~/app.js.map', false],
  ['~/app.css', false],
  ['~/js', false],
])('%s is a script: %s', (name, expected) => {
  expect(isScript(name)).toBe(expected);
});

test.each([
  ['at the end', 'one();\n//# sourceMappingURL=app.js.map', 'app.js.map'],
  ['before a line end of Windows', 'one();\r\n//# sourceMappingURL=app.js.map\r\n', 'app.js.map'],
  ['in its older form', '//@ sourceMappingURL=app.js.map\n', 'app.js.map'],
  ['the last of two', '//# sourceMappingURL=a.map\n//# sourceMappingURL=b.map\n', 'b.map'],
  ['behind a megabyte of code', `${'x'.repeat(1_000_000)}\n//# sourceMappingURL=a.map\n`, 'a.map'],
  ['with the map inside', '//# sourceMappingURL=data:application/json,%7B%7D', undefined],
  ['not at all', 'one();', undefined],
  ['not at all, in an empty file', '', undefined],
])('a comment that stands %s', (_what, script, expected) => {
  expect(sourceMappingUrl(script)).toBe(expected);
});

test.each<
  [what: string, name: string, url: string | undefined, artifacts: readonly string[], expected: string | undefined]
>([
  ['beside the script', '~/js/app.js', 'app.js.map', ['~/js/app.js.map'], 'app.js.map'],
  ['above the script', '~/js/app.js', '../app.js.map', ['~/app.js.map'], '../app.js.map'],
  ['from the top', '~/js/app.js', '/maps/app.map', ['~/maps/app.map'], '/maps/app.map'],
  [
    'of a script with an origin',
    'https://a.example/js/app.js',
    '../app.map',
    ['https://a.example/app.map'],
    '../app.map',
  ],
  [
    'by a whole address',
    '~/app.js',
    'https://a.example/app.map',
    ['https://a.example/app.map'],
    'https://a.example/app.map',
  ],
  ['with an encoded space', '~/my app.js', 'my%20app.js.map', ['~/my app.js.map'], 'my%20app.js.map'],
  ['with a fragment', '~/app.js', 'app.js.map#1', ['~/app.js.map'], 'app.js.map#1'],
  ['by its name alone', '~/app.js', undefined, ['~/app.js.map'], 'app.js.map'],
  ['that does not go along', '~/app.js', 'app.js.map', ['~/other.js.map'], undefined],
  ['with a bad escape', '~/app.js', 'app%.map', ['~/app%.map'], 'app%.map'],
])('the map is referred to %s', (_what, name, url, artifacts, expected) => {
  expect(sourceMapReference(name, url, (other) => artifacts.includes(other))).toBe(expected);
});
