import {
  AnyMap,
  type EncodedSourceMap,
  originalPositionFor,
  type SectionedSourceMap,
  type TraceMap,
} from '@jridgewell/trace-mapping';

export interface Position {
  /** From 0. */
  readonly line: number;
  readonly column: number;
}

/** Answers where places of a script come from, by another reading of source maps than the action's. */
export function tracer(map: string | Buffer): (place: Position) => unknown {
  const text = map
    .toString()
    .replace(/^\uFEFF/, '')
    .replace(/^\)\]\}'[^\n]*\n/, '');
  const traced = new AnyMap(JSON.parse(text) as EncodedSourceMap | SectionedSourceMap) as TraceMap;
  return ({ line, column }) => originalPositionFor(traced, { line: line + 1, column });
}

/** Up to so many places of a script, evenly spread, with the characters that stand there. */
export function placesIn(script: string, most: number): readonly { offset: number; place: Position }[] {
  const step = Math.max(1, Math.floor(script.length / most));
  const offsets = Array.from({ length: Math.ceil(script.length / step) }, (_, index) => index * step);
  return offsets
    .filter((offset) => !script.startsWith('\r\n', offset - 1))
    .map((offset) => ({ offset, place: placeAt(script, offset) }));
}

export function placeAt(script: string, offset: number): Position {
  const lines = script
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}
