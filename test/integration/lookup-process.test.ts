import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lookupInProcess } from '../../src/http/lookup-process.ts';

const never = new AbortController().signal;

test('an address is found by another process, as the caller wants it', async () => {
  const lookup = promisify(lookupInProcess(process.env, never));
  expect(await lookup('localhost', { family: 4 })).toBe('127.0.0.1');
  expect(await lookup('localhost', { family: 4, all: true })).toEqual([{ address: '127.0.0.1', family: 4 }]);
});

test('a lookup that fails has the error of the system', async () => {
  const lookup = promisify(lookupInProcess(process.env, never));
  await expect(lookup('name.invalid', {})).rejects.toMatchObject({
    code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
  });
});

test('an aborted lookup ends', async () => {
  const lookup = promisify(lookupInProcess(process.env, AbortSignal.abort()));
  await expect(lookup('localhost', {})).rejects.toMatchObject({ code: 'EAI_FAIL' });
});

test('a lookup that is aborted while it waits ends', async () => {
  const controller = new AbortController();
  const block = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
  const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(block)}` };
  const found = promisify(lookupInProcess(env, controller.signal))('localhost', {});
  setImmediate(() => controller.abort());
  await expect(found).rejects.toMatchObject({ code: 'EAI_FAIL' });
});

test('what programs of NODE_OPTIONS print does not matter', async () => {
  const print = `console.log('tracing')`;
  const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(print)}` };
  expect(await promisify(lookupInProcess(env, never))('localhost', { family: 4 })).toBe('127.0.0.1');
});

test('a name is no option of Node', async () => {
  const lookup = promisify(lookupInProcess(process.env, never));
  await expect(lookup('--version', {})).rejects.toMatchObject({ message: expect.stringContaining('--version') });
});
