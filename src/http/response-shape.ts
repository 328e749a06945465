import type { HttpResponse } from './request.ts';

// A proxy or another server may answer in the place of the service, and a missing field would fail far from its cause.
// Therefore each answer is checked for the fields that are read from it, and for no others.

export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';
export const number: Shape<number> = (value) => typeof value === 'number';
export const boolean: Shape<boolean> = (value) => typeof value === 'boolean';
export const numberOrText: Shape<number | string> = (value) => number(value) || text(value);
export const anything: Shape<unknown> = (_value): _value is unknown => true;

/** An ID, version or slug, which becomes a segment of a path: see `path`. */
export const segment: Shape<string> = (value): value is string => text(value) && !/^\.{0,2}$/.test(value);

/** For fields that may be null, and for those that old or similar servers leave out. */
export function optional<T>(shape: Shape<T>): Shape<T | null | undefined> {
  return (value): value is T | null | undefined => value === null || value === undefined || shape(value);
}

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item);
}

export function object<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return shapes.every(([name, shape]) => shape((value as Readonly<Record<string, unknown>>)[name]));
  };
}

/** @param makeError for an answer that is not JSON or has another shape; `problem` is a clause */
export function parseAnswer<T>(
  response: HttpResponse,
  isExpected: Shape<T>,
  makeError: (problem: string, cause?: unknown) => Error,
): T {
  let answer: unknown;
  try {
    answer = JSON.parse(response.text);
  } catch (cause) {
    throw makeError('did not return JSON', cause);
  }
  if (!isExpected(answer)) throw makeError('returned an unexpected answer');
  return answer;
}
