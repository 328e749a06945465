import { afterEach, expect, test, vi } from 'vitest';
import { retryingFailures } from '../../../src/github/retries.ts';

type Wrapped = (request: (options: object) => Promise<unknown>, options: object) => Promise<unknown>;

/** What the plugin makes of a request that answers with these statuses, one after another. */
function asking(statuses: readonly number[]) {
  const wrap = vi.fn<(name: string, wrapped: Wrapped) => void>();
  retryingFailures({ hook: { wrap } } as never);
  const [, ask] = wrap.mock.calls[0] ?? [];
  const request = vi.fn(async () => {
    const status = statuses[request.mock.calls.length - 1] ?? 200;
    if (status !== 200) throw Object.assign(new Error(`status ${status}`), { status });
    return 'the answer';
  });
  return { request, answer: async () => ask?.(request, {}) };
}

afterEach(() => vi.restoreAllMocks());

test('what fails is asked again', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { request, answer } = asking([500, 502]);
  expect(await answer()).toBe('the answer');
  expect(request).toHaveBeenCalledTimes(3);
});

test('but not for ever', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { request, answer } = asking(Array(99).fill(503));
  await expect(answer()).rejects.toThrow('status 503');
  expect(request).toHaveBeenCalledTimes(5);
});

test.each([401, 404, 422, 429, 499])('a refusal with %i is the answer', async (status) => {
  const { request, answer } = asking([status]);
  await expect(answer()).rejects.toThrow(`status ${status}`);
  expect(request).toHaveBeenCalledTimes(1);
});

test('no wait keeps the process from ending', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.1);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const { request, answer } = asking([500]);
  const before = timers();
  const answered = answer();
  await vi.waitUntil(() => request.mock.settledResults.length > 0, { interval: 1 });
  expect(timers()).toBe(before);
  expect(request).toHaveBeenCalledTimes(1);
  await answered;
});
