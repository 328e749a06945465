import type { Body, RequestHead } from './request.ts';
import type { Service } from './route.ts';

/** A request, and its response. */
export interface JournalEntry {
  readonly sequence: number;
  /** Milliseconds on `performance.now()`. */
  readonly startedAtMs: number;
  /** When the response was passed to the socket, or the socket was closed; null before. */
  readonly endedAtMs: number | null;
  readonly method: string;
  /** The decoded path; `rawPath` is the path as sent. */
  readonly path: string;
  readonly rawPath: string;
  /** A repeated parameter is a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, a `JournaledForm`, text, the size of raw bytes, or null without a body. */
  readonly body: unknown;
  /** The status of the response, or null if none was sent. */
  readonly status: number | null;
  readonly service: Service;
  /** No route matches the method and path. */
  readonly unknownRoute: boolean;
  /** A fault affected the response. */
  readonly faulted: boolean;
}

/** A multipart body, without the bytes of its files. */
export interface JournaledForm {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly files: readonly {
    readonly field: string;
    readonly filename: string;
    readonly contentType: string;
    readonly sizeBytes: number;
    readonly sha1: string;
  }[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** All requests in the order of arrival. */
export class Journal {
  #entries: Writable<JournalEntry>[] = [];
  #sequence = 0;

  get requests(): readonly JournalEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }

  /** One line for each request: `POST /api/0/organizations/acme/releases/ → 201`. */
  lines(): string[] {
    return this.#entries.map(({ method, path, status }) => `${method} ${path} → ${status ?? 'no response'}`);
  }

  /**
   * The largest number of requests that followed each other, each starting after the end of the one before. This is the
   * number of round trips on the critical path of a run, no matter how many requests were parallel.
   */
  longestChain(include: (entry: JournalEntry) => boolean = () => true): number {
    const ended = this.#entries.filter(include).map(({ startedAtMs, endedAtMs }) => ({
      startedAtMs,
      endedAtMs: endedAtMs ?? Number.POSITIVE_INFINITY,
    }));
    ended.sort((a, b) => a.endedAtMs - b.endedAtMs);
    let length = 0;
    let freeAtMs = Number.NEGATIVE_INFINITY;
    for (const { startedAtMs, endedAtMs } of ended) {
      if (startedAtMs < freeAtMs) continue;
      length += 1;
      freeAtMs = endedAtMs;
    }
    return length;
  }

  /** Adds an entry for a request whose head has arrived. The server fills in the rest. */
  open(head: RequestHead, service: Service): Writable<JournalEntry> {
    this.#sequence += 1;
    const entry: Writable<JournalEntry> = {
      sequence: this.#sequence,
      startedAtMs: performance.now(),
      endedAtMs: null,
      method: head.method,
      path: head.path,
      rawPath: head.rawPath,
      query: plain(
        Map.groupBy(head.query, ([name]) => name),
        ([, value]) => value,
      ),
      headers: head.headers,
      body: null,
      status: null,
      service,
      unknownRoute: false,
      faulted: false,
    };
    this.#entries.push(entry);
    return entry;
  }
}

export function bodyForJournal(body: Body): unknown {
  if (body.kind === 'none') return null;
  if (body.kind === 'json') return body.value;
  if (body.kind === 'bytes') return { sizeBytes: body.bytes.length };
  if (body.kind !== 'multipart') return body.text;
  const files = body.files.map(({ content: _, ...file }) => file);
  return { fields: plain(body.fields, (value) => value), files } satisfies JournaledForm;
}

function plain<T>(groups: ReadonlyMap<string, readonly T[]>, read: (item: T) => string) {
  const entries = [...groups].map(([name, items]) => {
    const values = items.map(read);
    return [name, values.length === 1 && values[0] !== undefined ? values[0] : values] as const;
  });
  return Object.fromEntries(entries) as Record<string, string | readonly string[]>;
}
