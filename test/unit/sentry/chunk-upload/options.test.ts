import { describe, expect, test } from 'vitest';
import { readChunkUploadOptions } from '../../../../src/sentry/chunk-upload/options.ts';

const whole = {
  ...{ url: '/x/', chunkSize: 8, chunksPerRequest: 64, maxRequestSize: 32, maxFileSize: 100, concurrency: 8 },
  ...{ hashAlgorithm: 'sha1', compression: ['gzip'], accept: ['artifact_bundles'] },
};

test('what the server says is taken', () => {
  const { hashAlgorithm: _, ...options } = whole;
  expect(readChunkUploadOptions(whole)).toEqual(options);
});

test('limits that are left out are narrow, lists are empty', () => {
  expect(readChunkUploadOptions({ url: 'https://sentry.io/x/', chunkSize: 8 })).toEqual({
    ...{ url: 'https://sentry.io/x/', chunkSize: 8, chunksPerRequest: 1, maxRequestSize: 8, concurrency: 1 },
    ...{ maxFileSize: Number.MAX_SAFE_INTEGER, compression: [], accept: [] },
  });
});

describe('an answer that would lead nowhere is told', () => {
  test.each([
    ['no body', null, 'url is undefined'],
    ['no address', { ...whole, url: undefined }, 'url is undefined'],
    ['no address that can be read', { ...whole, url: 'http://[' }, 'url is "http://["'],
    ['chunks without bytes', { ...whole, chunkSize: 0 }, 'chunkSize is 0'],
    ['a size in words', { ...whole, maxRequestSize: 'many' }, 'maxRequestSize is "many"'],
    ['no requests at all', { ...whole, concurrency: 0 }, 'concurrency is 0'],
  ])('%s', (_, answer, problem) => {
    expect(() => readChunkUploadOptions(answer)).toThrow(problem);
  });
});
