import { type Answer, encode, json } from './answer.ts';

/**
 * What can go wrong on the way. With `takesEffect`, the request takes effect first and only its answer is lost: the
 * ambiguous failure that makes a careless retry do things twice.
 */
export type Fault =
  /** Another answer than the true one; a string body is sent as plain text unless `headers` say otherwise. */
  | {
      readonly kind: 'respond';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly takesEffect?: boolean;
    }
  /** The connection is reset. */
  | { readonly kind: 'reset'; readonly takesEffect?: boolean }
  /** No answer ever comes; the connection stays open. */
  | { readonly kind: 'stall'; readonly takesEffect?: boolean }
  /** The true answer, late. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** The true answer with its JSON body changed. */
  // biome-ignore lint/suspicious/noExplicitAny: a test changes a body whose shape it knows
  | { readonly kind: 'corrupt'; readonly change: (body: any) => unknown }
  /** Half of the true answer's body, then the connection is closed; an answer without a body is lost as a whole. */
  | { readonly kind: 'cut' };

/** Which requests a fault meets. */
export interface FaultScript {
  readonly method?: string;
  /** A string is the whole decoded path; an expression is tried on it. */
  readonly path: RegExp | string;
  /** How many requests it meets; 1 unless told, `Infinity` for all. */
  readonly times?: number;
  /** How many matching requests go by unharmed first. */
  readonly skip?: number;
  readonly fault: Fault;
}

/** The hold a test keeps on a fault it scripted. */
export interface FaultHandle {
  /** How many requests it has met so far. */
  readonly hits: number;
}

/** What is to be done with one request's answer. */
export type Delivery =
  | { readonly kind: 'send'; readonly answer: Answer; readonly delayMs?: number }
  | { readonly kind: 'cut'; readonly answer: Answer }
  | { readonly kind: 'reset' }
  | { readonly kind: 'stall' };

interface Scripted extends FaultScript {
  hits: number;
  skipped: number;
}

/** The faults scripted for this server; of several that match, the one added first is spent first. */
export class Faults {
  #scripted: Scripted[] = [];

  add(script: FaultScript): FaultHandle {
    const scripted: Scripted = { ...script, hits: 0, skipped: 0 };
    this.#scripted.push(scripted);
    return scripted;
  }

  clear(): void {
    this.#scripted = [];
  }

  /** The fault that meets this request, which counts as a hit. */
  take(method: string, path: string): Fault | undefined {
    for (const scripted of this.#scripted) {
      if (scripted.method !== undefined && scripted.method !== method) continue;
      if (!matches(scripted.path, path) || scripted.hits >= (scripted.times ?? 1)) continue;
      if (scripted.skipped < (scripted.skip ?? 0)) {
        scripted.skipped += 1;
        continue;
      }
      scripted.hits += 1;
      return scripted.fault;
    }
    return undefined;
  }
}

/** Decides what is sent; `truth` does what the request asks, and is called at most once. */
export function deliver(fault: Fault | undefined, truth: () => Answer): Delivery {
  switch (fault?.kind) {
    case undefined:
      return { kind: 'send', answer: truth() };
    case 'slow':
      return { kind: 'send', answer: truth(), delayMs: fault.delayMs };
    case 'corrupt': {
      const answer = truth();
      return { kind: 'send', answer: { ...answer, json: fault.change(structuredClone(answer.json)) } };
    }
    case 'cut': {
      const answer = truth();
      return encode(answer).bytes.length > 1 ? { kind: 'cut', answer } : { kind: 'reset' };
    }
    case 'stall':
      if (fault.takesEffect === true) truth();
      return { kind: 'stall' };
    case 'reset':
      if (fault.takesEffect === true) truth();
      return { kind: 'reset' };
    case 'respond':
      if (fault.takesEffect === true) truth();
      return { kind: 'send', answer: scriptedAnswer(fault) };
  }
}

function scriptedAnswer({ status, headers = {}, body }: Extract<Fault, { kind: 'respond' }>): Answer {
  if (typeof body !== 'string') return json(status, body, headers);
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, bytes: Buffer.from(body) };
}

function matches(wanted: RegExp | string, path: string): boolean {
  // `search` takes no notice of an expression's `lastIndex`, so a `g` flag does no harm.
  return typeof wanted === 'string' ? wanted === path : path.search(wanted) !== -1;
}
