import type { Clock } from '../instant.ts';

/** What every part of the state draws on: where the server is, what time it is, and the next free id. */
export interface World {
  readonly origin: string;
  readonly clock: Clock;
  /**
   * One sequence for everything: no two things share an id, so a client that sends a project's id where a release
   * file's is wanted cannot be right by chance.
   */
  readonly nextId: () => number;
}

/** Ids start where they have several digits, as on a server that has been in use. */
export function idSequence(first = 4501): () => number {
  let next = first;
  return () => next++;
}
