import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Pair, pairScripts, referenceTo } from '../../../src/source-maps/pairing.ts';

const root = join(import.meta.dirname, 'work');
const file = (path: string, name = `~/${path}`) => {
  return { path: join(root, path), displayPath: path, name, sizeBytes: 1, contentType: 'text/javascript' };
};

function pair(scripts: Readonly<Record<string, string | undefined>>, maps: readonly string[]): readonly Pair[] {
  const entries = Object.entries(scripts).map(([path, mapUrl]) => ({ script: file(path), mapUrl }));
  return pairScripts(
    entries,
    maps.map((path) => file(path)),
  );
}

const shown = ({ map, foundBy }: Pair) => `${map ? map.name.slice(2) : 'none'} ${foundBy ?? ''}`.trim();

test.each<[what: string, url: string | undefined, maps: readonly string[], expected: string]>([
  ['named by the comment', 'app.js.map', ['js/app.js.map'], 'js/app.js.map comment'],
  ['named in another folder', '../maps/x.map', ['maps/x.map'], 'maps/x.map comment'],
  ['named with a query and a fragment', 'app.js.map?v=1#2', ['js/app.js.map'], 'js/app.js.map comment'],
  ['named with an encoded space', 'my%20app.map', ['js/my app.map'], 'js/my app.map comment'],
  ['named with a percent sign in the file name', 'my%20app.map', ['js/my%20app.map'], 'js/my%20app.map comment'],
  ['named from the root', '/maps/x.map', ['maps/x.map'], 'maps/x.map comment'],
  ['named, although another one has the same name', 'x.map', ['js/x.map', 'js/app.js.map'], 'js/x.map comment'],
  [
    'named on another server, and of the same name here',
    'https://a.example/x.map',
    ['js/app.js.map'],
    'js/app.js.map name',
  ],
  ['named on another server', 'https://a.example/x.map', [], 'none'],
  ['inline', 'data:', ['js/app.js.map'], 'none inline'],
  ['of the same name', undefined, ['js/app.js.map'], 'js/app.js.map name'],
  ['of the same stem', undefined, ['js/app.map'], 'js/app.map name'],
  [
    'of the whole name, although another one has the stem',
    undefined,
    ['js/app.map', 'js/app.js.map'],
    'js/app.js.map name',
  ],
  ['of another folder', undefined, ['app.js.map'], 'none'],
  ['of another name', undefined, ['js/application.js.map'], 'none'],
])('the map of a script is found: %s', (_how, url, maps, expected) => {
  expect(pair({ 'js/app.js': url }, maps).map(shown)).toEqual([expected]);
});

test.each<[what: string, scripts: readonly string[], expected: string]>([
  ['the only one', ['bundles/app.js'], 'maps/app.js.map name'],
  ['one that is named like another one', ['bundles/app.js', 'more/app.js'], 'none none'],
  ['one beside a script with the same name', ['bundles/app.js', 'maps/app.js'], 'none maps/app.js.map name'],
])('a map in another folder belongs to the script with its artifact name: %s', (_what, scripts, expected) => {
  const nameOf = (path: string) => `~/${basename(path)}`;
  const entries = scripts.map((path) => ({ script: file(path, nameOf(path)), mapUrl: undefined }));
  const pairs = pairScripts(entries, [file('maps/app.js.map', '~/app.js.map')]);
  const found = pairs.map(({ map, foundBy }) => (map ? `${map.displayPath} ${foundBy}` : 'none'));
  expect(found.join(' ')).toBe(expected);
});

test.each(['app.min.js.map', 'app.min.map', 'app.js.map', 'app.map'])('app.min.js is paired with %s', (map) => {
  expect(pair({ 'app.min.js': undefined }, [map]).map(shown)).toEqual([`${map} name`]);
});

test.each<[what: string, scripts: Readonly<Record<string, string | undefined>>, expected: readonly string[]]>([
  ['two scripts match by name', { 'app.js': undefined, 'app.min.js': undefined }, ['none', 'none']],
  [
    'one script matches by name and another names it',
    { 'app.js': undefined, 'x.js': 'app.map' },
    ['none', 'app.map comment'],
  ],
  [
    'two scripts match by name, and one of them names another map',
    { 'app.js': undefined, 'app.min.js': 'x.map' },
    ['none', 'x.map comment'],
  ],
  [
    'two scripts match by name, and one of them has an inline map',
    { 'app.js': undefined, 'app.min.js': 'data:' },
    ['none', 'none inline'],
  ],
  ['two scripts name it', { 'app.js': 'app.map', 'x.js': 'app.map' }, ['app.map comment', 'app.map comment']],
])('a map that several scripts claim is assigned: %s', (_what, scripts, expected) => {
  expect(pair(scripts, ['app.map', 'x.map']).map(shown)).toEqual(expected);
});

test.each<[url: string | undefined, maps: readonly string[], reason: string]>([
  [undefined, [], 'it has no sourceMappingURL, and no source map has a matching name'],
  ['gone.map', [], 'its sourceMappingURL is gone.map, which is not among the files'],
])('the reason why a script with the URL %s has no map is returned', (url, maps, reason) => {
  expect(pair({ 'app.js': url }, maps)[0]?.missingMapReason).toBe(reason);
});

test('a map that may belong to another script is named in the reason', () => {
  const [first] = pair({ 'app.js': undefined, 'app.min.js': undefined }, ['app.map']);
  expect(first?.missingMapReason).toBe('~/app.map may also belong to another script');
});

test.each<[what: string, names: readonly [script: string, map: string], url: string | undefined, expected: string]>([
  ['as the script names it', ['~/js/app.js', '~/maps/app.map'], '../maps/app.map', '../maps/app.map'],
  ['without its query', ['~/js/app.js', '~/js/app.js.map'], 'app.js.map?v=1', 'app.js.map'],
  ['without a URL in the script', ['~/js/app.js', '~/js/app.map'], undefined, 'app.map'],
  ['if strip-prefix changes the folders', ['~/app.js', '~/app.map'], '../maps/app.map', 'app.map'],
  ['to another origin', ['https://a.example/app.js', '~/app.map'], undefined, '~/app.map'],
  ['below an origin', ['https://a.example/js/app.js', 'https://a.example/app.map'], undefined, '../app.map'],
])('the reference to a map: %s', (_how, [script, map], mapUrl, expected) => {
  expect(referenceTo(file(basename(map), map), { script: file('app.js', script), mapUrl })).toBe(expected);
});
