import { describe, expect, test } from 'vitest';
import { readChunkUploadOptions } from '../../../../src/sentry/chunk-upload/options.ts';

const complete = {
  url: '/x/',
  chunkSize: 8,
  chunksPerRequest: 64,
  maxRequestSize: 32,
  maxFileSize: 100,
  concurrency: 8,
  hashAlgorithm: 'sha1',
  compression: ['gzip'],
  accept: ['artifact_bundles'],
};

test('the options are read from the answer', () => {
  const { hashAlgorithm: _, ...options } = complete;
  expect(readChunkUploadOptions(complete)).toEqual(options);
});

test('missing limits get the strictest value, missing lists are empty', () => {
  expect(readChunkUploadOptions({ url: 'https://sentry.io/x/', chunkSize: 8 })).toEqual({
    url: 'https://sentry.io/x/',
    chunkSize: 8,
    chunksPerRequest: 1,
    maxRequestSize: 8,
    maxFileSize: Number.MAX_SAFE_INTEGER,
    concurrency: 1,
    compression: [],
    accept: [],
  });
});

describe('an invalid option is an error', () => {
  test.each([
    ['no fields', null, 'url is undefined'],
    ['no URL', { ...complete, url: undefined }, 'url is undefined'],
    ['an invalid URL', { ...complete, url: 'http://[' }, 'url is "http://["'],
    ['a chunk size of 0', { ...complete, chunkSize: 0 }, 'chunkSize is 0'],
    ['a size that is not a number', { ...complete, maxRequestSize: 'many' }, 'maxRequestSize is "many"'],
    ['a concurrency of 0', { ...complete, concurrency: 0 }, 'concurrency is 0'],
  ])('%s', (_, answer, problem) => {
    expect(() => readChunkUploadOptions(answer)).toThrow(problem);
  });
});
