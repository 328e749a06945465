import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Repositories } from '../../../src/commits/repositories.ts';
import { escapeMarkdown } from '../../../src/github-actions/markdown.ts';
import { escapeWorkflowCommands } from '../../../src/github-actions/workflow-commands.ts';
import { errorDetail } from '../../../src/http/error-detail.ts';
import { retryAfterMs } from '../../../src/http/rate-limit.ts';
import { Redactor } from '../../../src/http/redact.ts';
import { nextCursor } from '../../../src/sentry/pagination.ts';
import { countSteps, stepsOf } from '../../support/regular-expression-steps.ts';

const emptyPage = { status: 200, headers: {}, text: '[]' };

/** Compares a repository that Sentry lists with the wanted one. */
function findRepository(name: string): Promise<unknown> {
  const repository = { name, provider: { id: 'integrations:github' }, integrationId: '1' };
  const client = { org: 'acme', send: async () => emptyPage, parse: () => [repository] };
  return new Repositories(client as never).findConnected('acme/web');
}

const readers: readonly (readonly [what: string, read: (text: string) => unknown])[] = [
  ['the body of an error', errorDetail],
  ['a line of the log', escapeWorkflowCommands],
  ['a text of the summary', escapeMarkdown],
  ['a text with credentials', new Redactor().redact],
  ['a Link header', nextCursor],
  ['the name of a repository', findRepository],
  ['a Retry-After header', (text) => retryAfterMs({ status: 429, headers: { 'retry-after': text } }, 0)],
];

/** Pieces of what the expressions look for, and characters that they skip. */
const piece = fc.constantFrom(
  ...['<title', '<title>', '>', '</title', '\n', '\r', '\u2028', '\u0085', ' ', '\t', ':', '::', '##[', '/', '//', '@'],
  ...[
    'Bearer ',
    'token',
    'sntrys_',
    '?',
    '&key',
    '=',
    '"',
    ';',
    'rel="next"',
    '<',
    ',',
    '0',
    '1',
    '.',
    '-',
    'a',
    'www',
  ],
);
const unit = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));

describe.each(readers)('the work to read %s', (_what, read) => {
  test('doubles with its length', async () => {
    await fc.assert(
      fc.asyncProperty(unit, unit, unit, async (start, repeated, end) => {
        const stepsFor = (times: number) => countSteps(() => read(start + repeated.repeat(times) + end));
        const [once, twice] = [await stepsFor(40), await stepsFor(80)];
        expect(twice).toBeLessThanOrEqual(2.2 * once + 200);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the step counter', () => {
  test.each([
    [/a/, 'aaa', 1],
    [/a*b/, 'aaab', 5],
    [/^a?$/m, 'b\n', 4],
  ])('counts the steps of %s on %j', (expression, text, least) => {
    expect(stepsOf(expression, text)).toBeGreaterThanOrEqual(least);
  });

  test('notices an expression of quadratic cost', () => {
    const [once, twice] = [100, 200].map((times) => stepsOf(/<title[^>]*>/, '<title'.repeat(times))) as [
      number,
      number,
    ];
    expect(twice / once).toBeGreaterThan(3.8);
  });

  test('notices an expression of exponential cost', () => {
    expect(stepsOf(/^(?:a|a)*$/, `${'a'.repeat(12)}b`)).toBeGreaterThan(4_000);
  });
});
