import {
  AnyMap,
  type EncodedSourceMap,
  originalPositionFor,
  type SectionedSourceMap,
  type TraceMap,
} from '@jridgewell/trace-mapping';

export interface Position {
  /** Zero-based, like the column. */
  readonly line: number;
  readonly column: number;
}

/** Returns a function that maps positions of a script to its sources, independently of the code of the action. */
export function createTracer(map: string | Buffer): (position: Position) => unknown {
  const text = map
    .toString()
    .replace(/^\uFEFF/, '')
    .replace(/^\)\]\}'[^\n]*\n/, '');
  const traced = new AnyMap(JSON.parse(text) as EncodedSourceMap | SectionedSourceMap) as TraceMap;
  return ({ line, column }) => originalPositionFor(traced, { line: line + 1, column });
}

/** At most `count` evenly spread positions of a script. */
export function samplePositions(script: string, count: number): readonly { offset: number; position: Position }[] {
  const step = Math.max(1, Math.floor(script.length / count));
  const offsets = Array.from({ length: Math.ceil(script.length / step) }, (_, index) => index * step);
  return offsets
    .filter((offset) => !script.startsWith('\r\n', offset - 1))
    .map((offset) => ({ offset, position: positionAt(script, offset) }));
}

export function positionAt(script: string, offset: number): Position {
  const lines = script
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}
