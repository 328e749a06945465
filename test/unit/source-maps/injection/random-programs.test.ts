import { type DecodedSourceMap, encodedMap, TraceMap } from '@jridgewell/trace-mapping';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from '../../../../src/source-maps/injection/debug-id.ts';
import { injectGroup } from '../../../../src/source-maps/injection/inject.ts';
import { readScriptEnd } from '../../../../src/source-maps/injection/script-end.ts';
import { readScript } from '../../../../src/source-maps/injection/script-text.ts';
import { readSourceMap } from '../../../../src/source-maps/injection/source-map-text.ts';
import { splice } from '../../../../src/source-maps/injection/spans.ts';
import { type ParsedProgram, parseProgram, type RandomProgram } from '../../../support/parse-program.ts';
import { createTracer } from '../../../support/positions.ts';
import { randomProgram } from '../../../support/random-program.ts';

/** Each program costs a millisecond or two, so only CI tries thousands. */
const numRuns = process.env['CI'] ? 5000 : 300;

/** The script and its map after injection. */
function inject(text: string, map: string | undefined) {
  const script = readScript(Buffer.from(text));
  const itsMap = map === undefined ? undefined : readSourceMap(Buffer.from(map));
  const { scripts, map: injectedMap } = injectGroup([{ name: '~/app.js', text: script }], itsMap, false);
  const { debugId = '', edits = [] } = scripts[0] ?? {};
  return {
    debugId,
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

/** Leaves the inserted statement out. */
function withoutSnippet(program: ParsedProgram, text: string, snippet: string): ParsedProgram {
  const code = text.replace(/^\uFEFF/, '');
  const inserted = program.body.find(({ start, end }) => code.slice(start, end) === snippet);
  if (!inserted) return program;
  const isOther = ({ start }: { readonly start: number }) => start < inserted.start || start >= inserted.end;
  return { ...program, body: program.body.filter(isOther), tokens: program.tokens.filter(isOther) };
}

/** The syntax tree without positions. Whether a string is a directive is part of it. */
function treeOf({ body }: ParsedProgram): string {
  return JSON.stringify(body, (key, value) => (['start', 'end', 'loc'].includes(key) ? undefined : value));
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

/** Expects the same program with at most one more statement, and the same comments at its end. */
function expectSameProgram(program: RandomProgram, text: string, debugId: string): ParsedProgram {
  const before = parseProgram(program);
  const parsed = parseProgram({ ...program, text });
  const isChanged = parsed.body.length > before.body.length;
  const after = isChanged ? withoutSnippet(parsed, text, snippetOf(debugId)) : parsed;
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
      const after = expectSameProgram(program, first.text, first.debugId);
      const trace = createTracer(first.map ?? '');
      expect(placesOf(after).map((place) => trace(place))).toEqual(
        placesOf(before).map(({ line, column }) => ({ source: 'app.ts', line: line + 1, column, name: null })),
      );
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
      const after = expectSameProgram(program, first.text, first.debugId);
      expect(placesOf(after)).toEqual(placesOf(before));
      expect(inject(first.text, undefined)).toEqual(first);
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
