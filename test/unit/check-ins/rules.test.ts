import { expect, test } from 'vitest';
import { monitorSlugProblem } from '../../../src/check-ins/rules.ts';

test.each([
  ['letters, digits, dashes and underscores', 'nightly-back_up-2'],
  ['50 characters', 'x'.repeat(50)],
])('Sentry accepts a monitor slug with %s', (_what, slug) => {
  expect(monitorSlugProblem(slug)).toBeUndefined();
});

test.each([
  ['no characters', ''],
  ['capitals', 'Nightly'],
  ['a space', 'nightly backup'],
  ['only digits', '2026'],
  ['51 characters', 'x'.repeat(51)],
])('Sentry rejects a monitor slug with %s', (_what, slug) => {
  expect(monitorSlugProblem(slug)).toEqual(expect.any(String));
});

test.each([
  ['Nightly Backup', 'nightly-backup'],
  ['Sauvegarde été!', 'sauvegarde-ete'],
  [`${'x'.repeat(49)} backup`, 'x'.repeat(49)],
  ['2026', 'job-2026'],
])('a valid slug is suggested for %j', (slug, suggestion) => {
  expect(monitorSlugProblem(slug)).toContain(`"${suggestion}"`);
  expect(monitorSlugProblem(suggestion)).toBeUndefined();
});

test('no slug is suggested for a text without letters and digits', () => {
  expect(monitorSlugProblem('!?')).not.toContain('example');
});
