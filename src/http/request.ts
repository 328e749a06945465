import type { Body } from './body.ts';

/** What may be done when nobody knows whether a request took effect: its answer was lost, or came from a gateway. */
export type Repeat =
  /** Send it again: a second time changes nothing more. */
  | 'safe'
  /** Never send it again once the server may have seen it. */
  | 'unsafe'
  /** Look first whether it took effect. The answer found stands in for the lost one; none found: send it again. */
  | { readonly findResult: () => Promise<HttpResponse | undefined> };

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly repeat: Repeat;
  /** Recognises an answer that says `not now` to this request, beside the statuses that do so everywhere. */
  readonly isTransient?: ((answer: HttpResponse) => boolean) | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; of a repeated header the values are joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}
