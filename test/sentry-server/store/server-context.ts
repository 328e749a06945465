import type { Clock } from '../timestamp.ts';
import type { Scope } from './token.ts';

export interface ServerContext {
  readonly origin: string;
  readonly clock: Clock;
  /** One sequence for all kinds of objects, so that an id of the wrong kind never matches by chance. */
  readonly nextId: () => number;
  /** What a deploy requires for each of its projects; `OLD_DEPLOY_PROJECT` simulates an old server. */
  deployScopes: readonly Scope[];
}

/** Ids have several digits, as on a real server. */
export function idSequence(first = 4501): () => number {
  let next = first;
  return () => next++;
}
