import { type DecodedSourceMap, encodedMap, TraceMap } from '@jridgewell/trace-mapping';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from '../../../../src/source-maps/injection/debug-id.ts';
import { injectGroup } from '../../../../src/source-maps/injection/inject.ts';
import { releaseStatement } from '../../../../src/source-maps/injection/release-name.ts';
import { readScriptEnd } from '../../../../src/source-maps/injection/script-end.ts';
import { readScript } from '../../../../src/source-maps/injection/script-text.ts';
import { readSourceMap } from '../../../../src/source-maps/injection/source-map-text.ts';
import { splice } from '../../../../src/source-maps/injection/spans.ts';
import { type ParsedProgram, parseProgram, type RandomProgram } from '../../../support/parse-program.ts';
import { createTracer } from '../../../support/positions.ts';
import { randomProgram } from '../../../support/random-program.ts';

/** Each program costs a millisecond or two, so only CI tries thousands. */
const numRuns = process.env['CI'] ? 5000 : 300;

const releaseName = fc.oneof(
  fc.constantFrom('1.1.0', 'web@1.0.0+7', '</script><!--', '"\'`${x}\\', '\u2028*/', `sentry-dbid-${'0'.repeat(32)}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** The script and its map after injection. */
function inject(text: string, map: string | undefined, release?: string) {
  const script = readScript(Buffer.from(text));
  const itsMap = map === undefined ? undefined : readSourceMap(Buffer.from(map));
  const { scripts, map: injectedMap } = injectGroup([{ name: '~/app.js', text: script }], itsMap, {
    keep: false,
    release,
  });
  const { debugId = '', edits = [], release: named } = scripts[0] ?? {};
  return {
    debugId,
    release: named,
    text: splice(script.bytes, edits).toString(),
    map: itsMap && splice(itsMap.bytes, injectedMap.edits).toString(),
  };
}

/** The places of all tokens, with the line from 0. */
function placesOf({ tokens }: Pick<ParsedProgram, 'tokens'>) {
  return tokens.map(({ loc }) => ({ line: (loc?.start.line ?? 0) - 1, column: loc?.start.column ?? 0 }));
}

/** A map that leads from each token to its own place. */
function identityMap(program: ParsedProgram): string {
  const lines: [number, number, number, number][][] = [];
  for (const { line, column } of placesOf(program)) {
    while (lines.length <= line) lines.push([]);
    lines[line]?.push([column, 0, line, column]);
  }
  const map = { version: 3, sources: ['app.ts'], sourcesContent: [''], names: [], mappings: lines };
  return JSON.stringify(encodedMap(new TraceMap(map as DecodedSourceMap)));
}

/** Leaves an inserted statement out. */
function withoutStatement(program: ParsedProgram, text: string, statement: string): ParsedProgram {
  const code = text.replace(/^\uFEFF/, '');
  const inserted = program.body.find(({ start, end }) => code.slice(start, end) === statement);
  if (!inserted) return program;
  const isOther = ({ start }: { readonly start: number }) => start < inserted.start || start >= inserted.end;
  return { ...program, body: program.body.filter(isOther), tokens: program.tokens.filter(isOther) };
}

/** The syntax tree without positions. Whether a string is a directive is part of it. */
function treeOf({ body }: ParsedProgram): string {
  return JSON.stringify(body, (key, value) => (['start', 'end', 'loc'].includes(key) ? undefined : value));
}

/** Expects that the map leads from the tokens to the places that they had before. */
function expectSamePlaces(before: ParsedProgram, after: ParsedProgram, map: string | undefined): void {
  const trace = createTracer(map ?? '');
  expect(placesOf(after).map((place) => trace(place))).toEqual(
    placesOf(before).map(({ line, column }) => ({ source: 'app.ts', line: line + 1, column, name: null })),
  );
}

/** The last pragma with a key behind the code, on a separate line. */
function pragmaOf({ text }: RandomProgram, { body, comments }: ParsedProgram, key: string): string | undefined {
  const code = text.replace(/^\uFEFF/, '');
  return comments
    .filter(({ type, start }) => type === 'Line' && start >= (body.at(-1)?.end ?? 0))
    .filter(({ start }) => /(?:^|[\n\r])\s*$/.test(code.slice(0, start)))
    .flatMap(({ value }) => new RegExp(`^[#@]\\s*${key}=(\\S+)\\s*$`).exec(value)?.[1] ?? [])
    .at(-1);
}

interface Injected {
  readonly text: string;
  readonly debugId: string;
}

/** Expects the same program with at most the inserted statements, and the same comments at its end. */
function expectSameProgram(program: RandomProgram, { text, debugId }: Injected, release?: string): ParsedProgram {
  const before = parseProgram(program);
  const parsed = parseProgram({ ...program, text });
  const statements = [...(release === undefined ? [] : [releaseStatement(release)]), snippetOf(debugId)];
  const after = statements.reduce((left, statement) => {
    return left.body.length > before.body.length ? withoutStatement(left, text, statement) : left;
  }, parsed);
  expect(treeOf(after)).toBe(treeOf(before));
  const mapUrl = pragmaOf(program, before, 'sourceMappingURL');
  if (mapUrl !== undefined) expect(pragmaOf({ ...program, text }, parsed, 'sourceMappingURL')).toBe(mapUrl);
  return after;
}

test('random programs with a source map stay the same programs, and their maps lead to the same places', () => {
  fc.assert(
    fc.property(randomProgram, (program) => {
      const before = parseProgram(program);
      const first = inject(program.text, identityMap(before));
      expectSamePlaces(before, expectSameProgram(program, first), first.map);
      expect(inject(first.text, first.map)).toEqual(first);
    }),
    { numRuns },
  );
});

test('random programs without a source map stay the same programs, and nothing in them moves', () => {
  fc.assert(
    fc.property(randomProgram, (program) => {
      const before = parseProgram(program);
      const first = inject(program.text, undefined);
      expect(placesOf(expectSameProgram(program, first))).toEqual(placesOf(before));
      expect(inject(first.text, undefined)).toEqual(first);
    }),
    { numRuns },
  );
});

test('random programs with a release stay the same programs, and another release only replaces its name', () => {
  fc.assert(
    fc.property(randomProgram, fc.boolean(), fc.tuple(releaseName, releaseName), (program, hasMap, [old, release]) => {
      const before = parseProgram(program);
      // The text of a worker may also be code of the program. Then its release is replaced.
      const code = program.text.replace(/^\uFEFF/, '');
      fc.pre(!before.tokens.some(({ start, end }) => code.slice(start, end) === '"worker"'));
      const map = hasMap ? identityMap(before) : undefined;
      const without = inject(program.text, map);
      const first = inject(program.text, map, old);
      const second = inject(first.text, first.map, release);
      const after = expectSameProgram(program, second, release);
      if (map !== undefined) expectSamePlaces(before, after, second.map);
      else expect(placesOf(after)).toEqual(placesOf(before));

      expect(second).toEqual(inject(program.text, map, release));
      expect(second).toEqual(inject(without.text, without.map, release));
      expect(inject(second.text, second.map, release)).toEqual(second);
      expect(inject(second.text, second.map)).toEqual({ ...second, release: undefined });
      expect(second.debugId).toBe(without.debugId);
      expect(second.map).toBe(first.map);
      const isInserted = parseProgram({ ...program, text: second.text }).body.length > after.body.length;
      if (second.release === release && without.text !== program.text) expect(isInserted).toBe(true);
    }),
    { numRuns },
  );
});

test('the comments of random programs are read as a parser reads them', () => {
  fc.assert(
    fc.property(randomProgram, (program) => {
      const parsed = parseProgram(program);
      const { mapUrl, debugId } = readScriptEnd(Buffer.from(program.text));
      expect(mapUrl?.value).toBe(pragmaOf(program, parsed, 'sourceMappingURL'));
      expect(debugId?.value).toBe(pragmaOf(program, parsed, 'debugId'));
    }),
    { numRuns },
  );
});
