import { expect, test } from 'vitest';
import { openContent } from '../../../src/files/build-file.ts';
import { sourceMapHeader } from '../../../src/files/source-mapping-url.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

/** The `Sourcemap` header of a script that is uploaded together with other artifacts. */
async function referenceOf(name: string, script: string, artifacts: readonly string[]): Promise<string | undefined> {
  await using folder = await openTempFolder();
  const path = await folder.write('script', script);
  const file = { path, displayPath: 'script', name, sizeBytes: Buffer.byteLength(script), contentType: '' };
  return (await sourceMapHeader(file, openContent(file), new Set(artifacts)))['Sourcemap'];
}

test.each([
  ['~/app.js', true],
  ['~/app.mjs', true],
  ['~/app.cjs', true],
  ['~/app.js.map', false],
  ['~/app.css', false],
  ['~/js', false],
])('%s is a script: %s', async (name, expected) => {
  const reference = await referenceOf(name, '', [`${name}.map`]);
  expect(reference !== undefined).toBe(expected);
});

test.each([
  ['at the end', 'one();\n//# sourceMappingURL=a.map', 'a.map'],
  ['before a Windows line ending', 'one();\r\n//# sourceMappingURL=a.map\r\n', 'a.map'],
  ['in its older form', '//@ sourceMappingURL=a.map\n', 'a.map'],
  ['as the last of two', '//# sourceMappingURL=b.map\n//# sourceMappingURL=a.map\n', 'a.map'],
  ['after a megabyte of code', `${'x'.repeat(1_000_000)}\n//# sourceMappingURL=a.map\n`, 'a.map'],
  ['after more code than is read', `//# sourceMappingURL=b.map\n${'x'.repeat(5000)}\n`, undefined],
  ['with the map inside', '//# sourceMappingURL=data:application/json,%7B%7D', undefined],
  ['nowhere', 'one();', undefined],
  ['nowhere, in an empty file', '', undefined],
])('the comment is found %s', async (_what, script, expected) => {
  expect(await referenceOf('~/app.js', script, ['~/a.map', '~/b.map'])).toBe(expected);
});

test.each<[what: string, name: string, url: string | undefined, artifacts: readonly string[], expected?: string]>([
  ['beside the script', '~/js/app.js', 'app.js.map', ['~/js/app.js.map'], 'app.js.map'],
  ['above the script', '~/js/app.js', '../app.js.map', ['~/app.js.map'], '../app.js.map'],
  ['from the root', '~/js/app.js', '/maps/app.map', ['~/maps/app.map'], '/maps/app.map'],
  ['above a script with an origin', 'https://a.example/js/app.js', '../a.map', ['https://a.example/a.map'], '../a.map'],
  ['by a URL', '~/app.js', 'https://a.example/a.map', ['https://a.example/a.map'], 'https://a.example/a.map'],
  ['with an encoded space', '~/my app.js', 'my%20app.js.map', ['~/my app.js.map'], 'my%20app.js.map'],
  ['with a fragment', '~/app.js', 'app.js.map#1', ['~/app.js.map'], 'app.js.map#1'],
  ['by the name of the script', '~/app.js', undefined, ['~/app.js.map'], 'app.js.map'],
  ['that is not uploaded', '~/app.js', 'app.js.map', ['~/other.js.map']],
  ['with an invalid escape', '~/app.js', 'app%.map', ['~/app%.map'], 'app%.map'],
])('a script refers to a map %s', async (_what, name, url, artifacts, expected) => {
  const script = url === undefined ? '' : `//# sourceMappingURL=${url}`;
  expect(await referenceOf(name, script, artifacts)).toBe(expected);
});
