import type { Dispatcher } from 'undici';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  /** All of the body, or more than the limit. */
  readonly bytes: Buffer;
}

interface ExchangeOptions extends Omit<Dispatcher.DispatchOptions, 'origin' | 'path'> {
  readonly url: URL;
  /** Aborts the request; its reason becomes the error. */
  readonly signal: AbortSignal;
  /** Called when anything has arrived. */
  readonly onProgress: () => void;
  /** A longer body is not received to its end. */
  readonly maxBytes: (status: number) => number;
}

/**
 * Sends a request once, and collects the response. Like `request` of undici, but without a stream for each response:
 * thousands of small uploads take a tenth less time.
 *
 * @throws the reason of the signal, or an error of undici
 */
export function exchange(
  dispatcher: Dispatcher,
  { url, signal, onProgress, maxBytes, ...options }: ExchangeOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: Answer['headers'] = {};
    const parts: Buffer[] = [];
    let sizeBytes = 0;
    const abort = () => {
      controller?.abort(signal.reason);
      settle(() => reject(signal.reason));
    };
    const settle = (report: () => void) => {
      signal.removeEventListener('abort', abort);
      report();
    };
    const finish = () => settle(() => resolve({ status, headers, bytes: Buffer.concat(parts) }));
    signal.addEventListener('abort', abort);
    dispatcher.dispatch(
      { ...options, origin: url.origin, path: url.pathname + url.search },
      {
        onRequestStart(started) {
          controller = started;
          if (signal.aborted) abort();
        },
        onResponseStart(_controller, statusCode, head) {
          onProgress();
          if (statusCode < 200) return; // Informational; the response follows.
          [status, headers] = [statusCode, head];
        },
        onResponseData(_controller, part) {
          onProgress();
          parts.push(part);
          sizeBytes += part.byteLength;
          if (sizeBytes <= maxBytes(status)) return;
          finish();
          controller?.abort(new Error('the rest of the response is not needed'));
        },
        onResponseEnd: finish,
        onResponseError: (_controller, error) => settle(() => reject(error)),
      },
    );
  });
}
