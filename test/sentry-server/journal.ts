import type { Body, RequestHead } from './request.ts';
import type { Service } from './route.ts';

/** One request as it came in, and what became of it. */
export interface JournalEntry {
  readonly sequence: number;
  /** Milliseconds on `performance.now()`. */
  readonly startedAtMs: number;
  /** When the answer was handed to the socket, or the socket closed; null while neither has happened. */
  readonly endedAtMs: number | null;
  readonly method: string;
  /** The path decoded, for reading; `rawPath` is the path as sent. */
  readonly path: string;
  readonly rawPath: string;
  /** A parameter given once is a string, given again a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, a `JournaledForm`, text, the size of raw bytes, or null where there was no body. */
  readonly body: unknown;
  /** The status sent, or null where no answer was. */
  readonly status: number | null;
  readonly service: Service;
  /** No route answers this method and path: the client under test, or this server, is missing something. */
  readonly unknownRoute: boolean;
  /** A scripted fault had its hand in the answer. */
  readonly faulted: boolean;
}

/** A multipart body in the journal; files without their bytes. */
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

/** Every request in order of arrival. */
export class Journal {
  #entries: Writable<JournalEntry>[] = [];
  #sequence = 0;

  get requests(): readonly JournalEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }

  /** Compact lines for assertions: `POST /api/0/organizations/acme/releases/ → 201`. */
  lines(): string[] {
    return this.#entries.map(({ method, path, status }) => `${method} ${path} → ${status ?? 'no answer'}`);
  }

  /**
   * The most requests that came one after another: each began after the one before it had ended. This is the number
   * of round trips that a run had to wait for, however many went out side by side.
   */
  longestChain(counts: (entry: JournalEntry) => boolean = () => true): number {
    const ended = this.#entries.filter(counts).map(({ startedAtMs, endedAtMs }) => ({
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

  /** Opens the entry of a request whose head has arrived; the server fills in the rest as it learns it. */
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

/** A body as the journal shows it. */
export function journaledBody(body: Body): unknown {
  if (body.kind === 'none') return null;
  if (body.kind === 'json') return body.value;
  if (body.kind === 'bytes') return { sizeBytes: body.bytes.length };
  if (body.kind !== 'multipart') return body.text;
  const files = body.files.map(({ content: _, ...measured }) => measured);
  return { fields: plain(body.fields, (value) => value), files } satisfies JournaledForm;
}

function plain<T>(groups: ReadonlyMap<string, readonly T[]>, read: (item: T) => string) {
  const entries = [...groups].map(([name, items]) => {
    const values = items.map(read);
    return [name, values.length === 1 && values[0] !== undefined ? values[0] : values] as const;
  });
  return Object.fromEntries(entries) as Record<string, string | readonly string[]>;
}
