import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isRunPageOfOthers, runPageUrl } from '../../../src/deploys/run-page.ts';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { makeContext } from '../../support/inputs.ts';

const page = 'https://github.com/acme/web/actions/runs/77';

test('the projects are sorted in the fragment, so their order does not matter', () => {
  expect(runPageUrl(makeContext(), ['web', 'api'])).toBe(`${page}#api,web`);
  expect(runPageUrl(makeContext(), ['api', 'web'])).toBe(`${page}#api,web`);
});

test('projects that make the URL longer than 200 characters are replaced by a hash', () => {
  const longest = 'x'.repeat(200 - page.length - 1);
  expect(runPageUrl(makeContext(), [longest])).toBe(`${page}#${longest}`);
  const tooLong = `${longest}x`;
  const hash = createHash('sha256').update(tooLong).digest('hex').slice(0, 12);
  expect(runPageUrl(makeContext(), [tooLong])).toBe(`${page}#${hash}`);
});

test.each<[what: string, context: Partial<GitHubContext>, expected: string | undefined]>([
  [
    'on the GitHub server of the run',
    { serverUrl: 'https://git.acme.example' },
    'https://git.acme.example/acme/web/actions/runs/77#web',
  ],
  ['undefined if Sentry would reject the host', { serverUrl: 'https://git' }, undefined],
  ['undefined if it is too long without projects', { repository: `acme/${'w'.repeat(200)}` }, undefined],
  ['undefined if the repository is unknown', { repository: undefined }, undefined],
  ['undefined if the run is unknown', { runId: undefined }, undefined],
])('the page of the workflow run is %s', (_what, context, expected) => {
  expect(runPageUrl(makeContext(context), ['web'])).toBe(expected);
});

describe('a URL is the default one of other projects', () => {
  test.each([
    ['it names only others', `${page}#api,docs`, true],
    ['it names one of them', `${page}#api,web`, false],
    ['it has a hash', `${page}#0123456789ab`, false],
    ['it names no projects', page, false],
    ['it is an input', 'https://shop.example/#api', false],
    ['there is none', '', false],
  ])('if %s: %s %s', (_when, url, expected) => {
    expect(isRunPageOfOthers(url, ['web'])).toBe(expected);
  });
});
