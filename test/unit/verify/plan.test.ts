import { describe, expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';
import { readVerifyInputs } from '../../../src/verify/inputs.ts';
import { planVerify } from '../../../src/verify/plan.ts';

function plan(inputs: Readonly<Record<string, string>>) {
  const errors = new InputErrors();
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const reader = new InputReader(errors, env);
  const planned = planVerify(readVerifyInputs(reader), errors);
  return { planned, secrets: [...reader.secrets], check: () => errors.throwIfAny() };
}

describe('of a page on shop.example with a CDN', () => {
  const { scope } = plan({
    urls: 'https://shop.example/\nhttp://127.0.0.1:3000/',
    include: 'CDN.example, cdn.example:8443, https://assets.example/shop/',
  }).planned;

  test.each([
    ...[
      'https://shop.example/a.js',
      'http://shop.example/a.js',
      'https://cdn.example/a.js',
      'https://cdn.example:8443/',
    ],
    ...['https://assets.example/shop/a.js', 'http://127.0.0.1:3000/a.js'],
  ])('%s counts', (url) => {
    expect(scope.refusal(new URL(url))).toBeUndefined();
  });

  test.each([
    ...['https://www.shop.example/', 'https://shop.example:8443/', 'https://shop.example.evil.example/'],
    ...['https://evilshop.example/', 'https://assets.example/', 'https://assets.example/shop/../a.js'],
    ...['https://assets.example/shop/%2e%2e/a.js', 'http://assets.example/shop/a.js', 'http://127.0.0.1:3001/'],
    'https://assets.example.evil.example/shop/',
  ])('%s does not', (url) => {
    expect(scope.refusal(new URL(url))).toBe('neither urls nor include names this host');
  });
});

test('credentials are taken out of the URLs', () => {
  const { planned, secrets } = plan({ urls: 'https://joe:p%40ss@shop.example/#top\nhttps://token@api.example/' });
  expect(planned.urls.map(({ href }) => href)).toEqual(['https://shop.example/', 'https://api.example/']);
  const [joe, token] = ['joe:p@ss', 'token:'].map((text) => Buffer.from(text).toString('base64'));
  expect([...planned.authorizations]).toEqual([
    ['https://shop.example', `Basic ${joe}`],
    ['https://api.example', `Basic ${token}`],
  ]);
  expect(secrets).toEqual(['p%40ss', 'p@ss', joe, 'token', token]);
});

test.each([
  [{}, /urls: it is missing/],
  [{ urls: 'ftp://shop.example/' }, /urls: "ftp:\/\/shop\.example\/" is not a URL with http/],
  [{ urls: 'https://a.example', include: 'cdn.example/shop' }, /include: "cdn\.example\/shop" is neither a host/],
  [{ urls: 'https://a.example', include: 'https://cdn.example/?x=1' }, /include/],
  [{ urls: 'https://a.example', include: 'joe:hunter2@cdn.example' }, /include: "\*\*\*@cdn\.example"/],
  [{ urls: 'https://a.example', 'retry-minutes': '61' }, /retry-minutes: "61" is not a number of minutes from 0 to 60/],
  [{ urls: 'https://a.example', 'max-scripts': '0' }, /max-scripts/],
  [{ urls: 'https://a.example', 'on-failure': 'ignore' }, /on-failure: "ignore" is not one of fail, warn/],
])('%j cannot be used', (inputs, message) => {
  expect(plan(inputs).check).toThrow(message);
});
