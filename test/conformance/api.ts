import type { SentryUnderTest } from './sentry-under-test.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sentry's web API by `fetch`: it shares no code with the action, nor with the fake. */
export class Api {
  readonly #base: string;
  readonly #token: string;

  constructor({ url }: Pick<SentryUnderTest, 'url'>, token: string) {
    this.#base = `${url}/api/0/`;
    this.#token = token;
  }

  /** @param content is sent as JSON, unless it is a form */
  async request(method: string, path: string, content?: unknown): Promise<Answer> {
    const isForm = content instanceof FormData;
    const response = await fetch(this.#base + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(content !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(content !== undefined && { body: isForm ? content : JSON.stringify(content) }),
      redirect: 'manual',
    });
    const text = await response.text();
    return { status: response.status, body: parse(text) };
  }

  async get<T>(path: string): Promise<T> {
    const { status, body } = await this.request('GET', path);
    if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`);
    return body as T;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
