import { encodeBody, type HttpResponse, json } from './response.ts';

/**
 * A failure between client and server. With `takesEffect`, the request is handled and only its response is lost: an
 * ambiguous failure, after which a naive retry does things twice.
 */
export type Fault =
  /** This response is sent instead; a string body is plain text unless `headers` have another type. */
  | {
      readonly kind: 'respond';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly takesEffect?: boolean;
    }
  /** The connection is reset. */
  | { readonly kind: 'reset'; readonly takesEffect?: boolean }
  /** No response is sent, and the connection stays open. */
  | { readonly kind: 'stall'; readonly takesEffect?: boolean }
  /** The response is delayed. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** The JSON body of the response is changed. */
  // biome-ignore lint/suspicious/noExplicitAny: a test changes a body whose shape it knows
  | { readonly kind: 'corrupt'; readonly change: (body: any) => unknown }
  /** The connection is closed after half of the body; without a body, it is reset. */
  | { readonly kind: 'cut' }
  /** Only half of the body is sent, as if it were the whole: what a proxy does that closes the connection too early. */
  | { readonly kind: 'truncate'; readonly takesEffect?: boolean };

/** A fault, and the requests that it affects. */
export interface FaultScript {
  readonly method?: string;
  /** The whole decoded path, or an expression that matches it. */
  readonly path: RegExp | string;
  /** How many requests are affected; 1 by default. */
  readonly times?: number;
  /** How many matching requests are handled normally first. */
  readonly skip?: number;
  readonly fault: Fault;
}

export interface FaultHandle {
  /** How many requests the fault has affected so far. */
  readonly hits: number;
}

/** How the response to a request is sent. */
export type Delivery =
  | { readonly kind: 'send'; readonly response: HttpResponse; readonly delayMs?: number }
  | { readonly kind: 'cut'; readonly response: HttpResponse }
  | { readonly kind: 'reset' }
  | { readonly kind: 'stall' };

interface Scripted extends FaultScript {
  hits: number;
  skipped: number;
}

/** The faults of a server; of several that match a request, the one that was added first applies. */
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

  /** Returns the fault for this request, and counts it as a hit. */
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

/** Applies a fault; `handle` handles the request and is called at most once. */
export function deliver(fault: Fault | undefined, handle: () => HttpResponse): Delivery {
  switch (fault?.kind) {
    case undefined:
      return { kind: 'send', response: handle() };
    case 'slow':
      return { kind: 'send', response: handle(), delayMs: fault.delayMs };
    case 'corrupt': {
      const response = handle();
      return { kind: 'send', response: { ...response, json: fault.change(structuredClone(response.json)) } };
    }
    case 'cut': {
      const response = handle();
      return encodeBody(response).bytes.length > 1 ? { kind: 'cut', response } : { kind: 'reset' };
    }
    case 'truncate': {
      const response = fault.takesEffect === false ? json(201, {}) : handle();
      const { bytes } = encodeBody(response);
      const half = bytes.subarray(0, Math.floor(bytes.length / 2));
      return { kind: 'send', response: { status: response.status, headers: response.headers ?? {}, bytes: half } };
    }
    case 'stall':
      if (fault.takesEffect === true) handle();
      return { kind: 'stall' };
    case 'reset':
      if (fault.takesEffect === true) handle();
      return { kind: 'reset' };
    case 'respond':
      if (fault.takesEffect === true) handle();
      return { kind: 'send', response: scriptedResponse(fault) };
  }
}

function scriptedResponse({ status, headers = {}, body }: Extract<Fault, { kind: 'respond' }>): HttpResponse {
  if (typeof body !== 'string') return json(status, body, headers);
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, bytes: Buffer.from(body) };
}

function matches(pattern: RegExp | string, path: string): boolean {
  // Unlike `test`, `search` ignores the `lastIndex` of an expression with the `g` flag.
  return typeof pattern === 'string' ? pattern === path : path.search(pattern) !== -1;
}
