import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Pair, pairUp, referenceTo } from '../../../src/source-maps/pairing.ts';

const root = join(import.meta.dirname, 'work');
const file = (path: string, name = `~/${path}`) => ({
  ...{ path: join(root, path), displayPath: path, name, sizeBytes: 1, contentType: 'text/javascript' },
});

function pair(scripts: Readonly<Record<string, string | undefined>>, maps: readonly string[]): readonly Pair[] {
  const given = Object.entries(scripts).map(([path, mapUrl]) => ({ script: file(path), mapUrl }));
  return pairUp(
    given,
    maps.map((path) => file(path)),
  );
}

const shown = ({ map, foundBy }: Pair) => `${map ? map.name.slice(2) : 'none'} ${foundBy ?? ''}`.trim();

test.each<[what: string, url: string | undefined, maps: readonly string[], expected: string]>([
  ['named', 'app.js.map', ['js/app.js.map'], 'js/app.js.map comment'],
  ['named in another folder', '../maps/x.map', ['maps/x.map'], 'maps/x.map comment'],
  ['named with a query and a fragment', 'app.js.map?v=1#2', ['js/app.js.map'], 'js/app.js.map comment'],
  ['named with an encoded space', 'my%20app.map', ['js/my app.map'], 'js/my app.map comment'],
  ['named with a percent sign of its own', 'my%20app.map', ['js/my%20app.map'], 'js/my%20app.map comment'],
  ['named from the top', '/maps/x.map', ['maps/x.map'], 'maps/x.map comment'],
  ['named rather than of the same name', 'x.map', ['js/x.map', 'js/app.js.map'], 'js/x.map comment'],
  ['named elsewhere, and of the same name here', 'https://a.example/x.map', ['js/app.js.map'], 'js/app.js.map name'],
  ['named elsewhere', 'https://a.example/x.map', [], 'none'],
  ['inside', 'data:', ['js/app.js.map'], 'none inside'],
  ['of the same name', undefined, ['js/app.js.map'], 'js/app.js.map name'],
  ['of the same stem', undefined, ['js/app.map'], 'js/app.map name'],
  ['of the whole name rather than the stem', undefined, ['js/app.map', 'js/app.js.map'], 'js/app.js.map name'],
  ['of another folder', undefined, ['app.js.map'], 'none'],
  ['of another name', undefined, ['js/application.js.map'], 'none'],
])('a map is found that is %s', (_how, url, maps, expected) => {
  expect(pair({ 'js/app.js': url }, maps).map(shown)).toEqual([expected]);
});

test.each(['app.min.js.map', 'app.min.map', 'app.js.map', 'app.map'])('app.min.js may have %s', (map) => {
  expect(pair({ 'app.min.js': undefined }, [map]).map(shown)).toEqual([`${map} name`]);
});

test.each<[what: string, scripts: Readonly<Record<string, string | undefined>>, expected: readonly string[]]>([
  ['two scripts of that name', { 'app.js': undefined, 'app.min.js': undefined }, ['none', 'none']],
  ['one of that name and one that names it', { 'app.js': undefined, 'x.js': 'app.map' }, ['none', 'app.map comment']],
  [
    'two of that name, one of which names another',
    { 'app.js': undefined, 'app.min.js': 'x.map' },
    ['none', 'x.map comment'],
  ],
  [
    'two of that name, one of which has its map inside',
    { 'app.js': undefined, 'app.min.js': 'data:' },
    ['none', 'none inside'],
  ],
  ['two that name it', { 'app.js': 'app.map', 'x.js': 'app.map' }, ['app.map comment', 'app.map comment']],
])('a map with %s', (_what, scripts, expected) => {
  expect(pair(scripts, ['app.map', 'x.map']).map(shown)).toEqual(expected);
});

test.each<[url: string | undefined, maps: readonly string[], reason: string]>([
  [undefined, [], 'it names no map, and no map has its name'],
  ['gone.map', [], 'it names gone.map, which is not among the files'],
])('a script that names %s and has none is told why', (url, maps, reason) => {
  expect(pair({ 'app.js': url }, maps)[0]?.reason).toBe(reason);
});

test('a script whose map may be that of another is told which', () => {
  const [first] = pair({ 'app.js': undefined, 'app.min.js': undefined }, ['app.map']);
  expect(first?.reason).toBe('~/app.map may be that of another script as well');
});

test.each<[what: string, names: readonly [script: string, map: string], url: string | undefined, expected: string]>([
  ['as it stands', ['~/js/app.js', '~/maps/app.map'], '../maps/app.map', '../maps/app.map'],
  ['without its query', ['~/js/app.js', '~/js/app.js.map'], 'app.js.map?v=1', 'app.js.map'],
  ['where nothing is said', ['~/js/app.js', '~/js/app.map'], undefined, 'app.map'],
  ['where names are cut', ['~/app.js', '~/app.map'], '../maps/app.map', 'app.map'],
  ['to another origin', ['https://a.example/app.js', '~/app.map'], undefined, '~/app.map'],
  ['below an origin', ['https://a.example/js/app.js', 'https://a.example/app.map'], undefined, '../app.map'],
])('the reference to a map, %s', (_how, [script, map], mapUrl, expected) => {
  expect(referenceTo(file(basename(map), map), { script: file('app.js', script), mapUrl })).toBe(expected);
});
