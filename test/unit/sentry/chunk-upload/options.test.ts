import { expect, test } from 'vitest';
import { isServerOptions, withStrictDefaults } from '../../../../src/sentry/chunk-upload/options.ts';

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
  expect(isServerOptions(complete)).toBe(true);
  expect(withStrictDefaults(complete)).toEqual(options);
});

test('missing limits get the strictest value, missing lists are empty', () => {
  const answer = { url: 'https://sentry.io/x/', chunkSize: 8 };
  expect(isServerOptions(answer)).toBe(true);
  expect(withStrictDefaults(answer)).toEqual({
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

test.each([
  ['null', null],
  ['no URL', { ...complete, url: undefined }],
  ['an invalid URL', { ...complete, url: 'http://[' }],
  ['no chunk size', { ...complete, chunkSize: undefined }],
  ['a chunk size of 0', { ...complete, chunkSize: 0 }],
  ['a size that is not a number', { ...complete, maxRequestSize: 'many' }],
  ['a concurrency of 0', { ...complete, concurrency: 0 }],
  ['a list that is not a list', { ...complete, accept: 'artifact_bundles' }],
])('%s is not accepted', (_what, answer) => {
  expect(isServerOptions(answer)).toBe(false);
});
