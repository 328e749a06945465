import { type DecodedSourceMap, encodedMap, type SourceMapSegment, TraceMap } from '@jridgewell/trace-mapping';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../../src/source-maps/injection/mappings.ts';
import { debugIdEdits, lineBreakEdits, readSourceMap } from '../../../../src/source-maps/injection/source-map-text.ts';
import { splice } from '../../../../src/source-maps/injection/spans.ts';
import { createTracer } from '../../../support/positions.ts';

const sources = ['a.ts', 'b.ts'];
const names = ['one', 'two', 'three'];

/** A line of mappings, in the order of its columns. */
const line = fc
  .uniqueArray(fc.nat(200), { maxLength: 5 })
  .chain((columns) => fc.tuple(...columns.toSorted((a, b) => a - b).map(segmentAt))) as fc.Arbitrary<
  SourceMapSegment[]
>;

function segmentAt(column: number): fc.Arbitrary<SourceMapSegment> {
  const place = [fc.constant(column), fc.nat(sources.length - 1), fc.nat(50), fc.nat(99)] as const;
  return fc.oneof(fc.constant([column] as [number]), fc.tuple(...place), fc.tuple(...place, fc.nat(names.length - 1)));
}

const mappings = fc.array(line, { maxLength: 6 });
const place = fc.record({ line: fc.nat(7), column: fc.oneof(fc.constant(0), fc.nat(210)) });

function mapOf(decoded: SourceMapSegment[][]) {
  return encodedMap(new TraceMap({ version: 3, sources, names, mappings: decoded } as DecodedSourceMap));
}

/** The map after everything from the place on has moved to a new line. */
function withLineBreak(json: string, place: Place): string {
  const map = readSourceMap(Buffer.from(json));
  return splice(map.bytes, lineBreakEdits(map, place)).toString();
}

/** Where a place is after the line break. */
function moved(at: Place, by: Place): Place {
  if (at.line < by.line || (at.line === by.line && at.column < by.column)) return at;
  return { line: at.line + 1, column: at.line === by.line ? at.column - by.column : at.column };
}

function everyPlace(lines: number): readonly Place[] {
  const columns = Array.from({ length: 43 }, (_, index) => index * 5);
  return Array.from({ length: lines }, (_, line) => columns.map((column) => ({ line, column }))).flat();
}

function expectSamePlaces(before: string, after: string, by: Place): void {
  const [old, fresh] = [createTracer(before), createTracer(after)];
  const places = [...everyPlace(9), ...everyPlace(9).map(({ line, column }) => ({ line, column: column + by.column }))];
  expect(places.map((at) => fresh(moved(at, by)))).toEqual(places.map(old));
}

describe('a line break', () => {
  test('keeps the origin of every place of the script', () => {
    fc.assert(
      fc.property(mappings, place, (decoded, by) => {
        const before = JSON.stringify(mapOf(decoded));
        expectSamePlaces(before, withLineBreak(before, by), by);
      }),
    );
  });

  test('keeps the origin of every place of an index map', () => {
    // Each section begins with a mapping. Without one, tools continue the previous section up to the end of its line.
    const first = segmentAt(0);
    const started = fc.tuple(first, mappings).map(([start, lines]) => {
      const [line = [], ...others] = lines;
      return [[start, ...line.filter(([column]) => column > 0)], ...others];
    });
    const parts = fc.array(fc.tuple(fc.nat(2), fc.nat(60), started), { minLength: 1, maxLength: 4 });
    const nearby = fc.record({ line: fc.nat(3), column: fc.nat(90) });
    fc.assert(
      fc.property(parts, fc.oneof(place, nearby), (parts, by) => {
        let [line, column] = [0, 0];
        const sections = parts.map(([lines, columns, decoded], index) => {
          if (index > 0) [line, column] = lines > 0 ? [line + lines, columns] : [line, column + columns + 1];
          return { offset: { line, column }, map: mapOf(decoded) };
        });
        const before = JSON.stringify({ version: 3, sections });
        expectSamePlaces(before, withLineBreak(before, by), by);
      }),
    );
  });

  test('changes nothing but the mappings', () => {
    fc.assert(
      fc.property(mappings, place, (decoded, by) => {
        const before = { ...mapOf(decoded), sourcesContent: ['"mappings":"AAAA"', '{"mappings":";"}'] };
        const after = JSON.parse(withLineBreak(JSON.stringify(before), by));
        expect({ ...after, mappings: before.mappings }).toEqual(before);
      }),
    );
  });

  test.each<[what: string, mappings: string, place: Place, expected: string]>([
    ['at the start', 'AAAA;AACA', { line: 0, column: 0 }, ';AAAA;AACA'],
    ['at the start of a later line', 'AAAA;AACA', { line: 1, column: 0 }, 'AAAA;;AACA'],
    ['behind all mappings', 'AAAA;AACA', { line: 2, column: 0 }, 'AAAA;AACA'],
    ['in front of a mapping', 'AAAA,aAAA;AACA', { line: 0, column: 13 }, 'AAAA;AAAA;AACA'],
    ['between two mappings', 'AAAA,aAAA;AACA', { line: 0, column: 10 }, 'AAAA;AAAA,GAAA;AACA'],
    ['behind the last mapping of a line', 'AAAA;AACA', { line: 0, column: 9 }, 'AAAA;AAAA;AACA'],
    ['in front of the first mapping of a line', 'aAAA', { line: 0, column: 9 }, ';IAAA'],
    ['in a line without mappings', ';;AACA', { line: 1, column: 9 }, ';;;AACA'],
    ['behind a mapping without a source', 'A,aAAA', { line: 0, column: 9 }, 'A;IAAA'],
    ['in front of a column of several digits', 'AAAA,ggBAAA', { line: 0, column: 12 }, 'AAAA;AAAA,ofAAA'],
  ])('is inserted %s', (_what, mappings, place, expected) => {
    expect(JSON.parse(withLineBreak(JSON.stringify({ version: 3, mappings }), place)).mappings).toBe(expected);
  });

  test('is inserted where slashes are escaped', () => {
    const text = withLineBreak('{"version":3,"mappings":"AAAA,aAAA\\/\\/;AACA"}', { line: 1, column: 0 });
    expect(JSON.parse(text).mappings).toBe('AAAA,aAAA//;;AACA');
  });

  test('throws a SyntaxError for invalid mappings', () => {
    expect(() => withLineBreak('{"version":3,"mappings":"AAAA,?"}', { line: 0, column: 4 })).toThrow(SyntaxError);
    expect(() => withLineBreak('{"version":3,"mappings":3}', { line: 0, column: 4 })).toThrow(SyntaxError);
  });
});

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';

describe('the debug ID', () => {
  test.each([
    ['as a new member', '{"mappings":""}', `{"mappings":"","debug_id":"${id}","debugId":"${id}"}`],
    [
      'before the whitespace at the end',
      '{\n  "mappings": ""\n}\n',
      `{\n  "mappings": "","debug_id":"${id}","debugId":"${id}"\n}\n`,
    ],
    [
      'in place of an invalid one',
      '{"debugId":null,"mappings":""}',
      `{"debugId":"${id}","mappings":"","debug_id":"${id}"}`,
    ],
    ['after a byte order mark', '\uFEFF{"mappings":""}', `\uFEFF{"mappings":"","debug_id":"${id}","debugId":"${id}"}`],
    [
      'after the line that prevents execution',
      ')]}\'\n{"mappings":""}',
      `)]}'\n{"mappings":"","debug_id":"${id}","debugId":"${id}"}`,
    ],
    [
      'under its other name if it exists',
      `{"debugId":"${id.toUpperCase()}","mappings":""}`,
      `{"debugId":"${id.toUpperCase()}","mappings":"","debug_id":"${id}"}`,
    ],
    ['nowhere if it exists under both names', `{"debugId":"${id}","mappings":"","debug_id":"${id}"}`, undefined],
  ])('is written %s', (_how, before, after) => {
    const map = readSourceMap(Buffer.from(before));
    expect(splice(map.bytes, debugIdEdits(map, id)).toString()).toBe(after ?? before);
  });

  test.each([
    ['debug_id', `{"debug_id":"${id}","mappings":""}`],
    ['debugId', `{"debugId":"${id.toUpperCase()}","mappings":""}`],
    ['debug_id rather than debugId', `{"debugId":"${id.replace('7', '8')}","debug_id":"${id}","mappings":""}`],
  ])('is read from %s', (_key, json) => {
    expect(readSourceMap(Buffer.from(json)).debugId).toBe(id);
  });
});

test.each(['', 'not json', '[]', '{}', '{"version":3}'])('%s is not a source map', (text) => {
  expect(() => readSourceMap(Buffer.from(text))).toThrow(SyntaxError);
});
