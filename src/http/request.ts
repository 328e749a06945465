import type { Body } from './body.ts';

/** How to retry a request that may have taken effect: its response was lost, or came from a gateway. */
export type Repeat =
  /** Send it again: doing it twice changes nothing. */
  | 'safe'
  /** Do not send it again once the server may have received it. */
  | 'unsafe'
  /** Check whether it took effect. A result that is found replaces the lost response; otherwise send it again. */
  | { readonly findResult: () => Promise<HttpResponse | undefined> };

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly repeat: Repeat;
  /** A successful response without complete JSON then counts as lost. */
  readonly expectsJson?: boolean | undefined;
  /** Recognises further responses after which this request can be retried. */
  readonly isTransient?: ((response: HttpResponse) => boolean) | undefined;
  /** Recognises rejections that outlast every retry. */
  readonly isFinal?: ((response: HttpResponse) => boolean) | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; the values of a repeated header are joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Of an error only the beginning. */
  readonly text: string;
}
