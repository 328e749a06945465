import type { Clock } from '../timestamp.ts';

export interface ServerContext {
  readonly origin: string;
  readonly clock: Clock;
  /** One sequence for all kinds of objects, so that an id of the wrong kind never matches by chance. */
  readonly nextId: () => number;
}

/** Ids have several digits, as on a real server. */
export function idSequence(first = 4501): () => number {
  let next = first;
  return () => next++;
}
