import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makePlan } from '../../../src/run/plan.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

const plan = (given: Readonly<Record<string, string>>, inputErrors = new InputErrors()) =>
  makePlan(makeInputs(given), makeContext(), inputErrors).sourceMaps;

test('no source maps are planned where none are asked for', () => {
  expect(plan({ inject: 'true' })).toBeUndefined();
});

test('source maps are named and judged as files are', () => {
  const given = {
    ...{ sourcemaps: 'dist lib', 'working-directory': 'web', 'strip-prefix': 'dist', dist: '42' },
    ...{ 'if-no-files-found': 'warn', 'strip-common-prefix': 'yes' },
  };
  expect(plan(given)).toMatchObject({
    ...{ patterns: ['dist', 'lib'], inject: true, stripCommonPrefix: true, ifNoFilesFound: 'warn', dist: '42' },
    naming: { urlPrefix: '~/', stripPrefixes: ['dist'], root: resolve('/work', 'web') },
  });
});

test('patterns that only exclude are a complaint', () => {
  expect(validationMessage((complaints) => plan({ sourcemaps: '!dist/vendor' }, complaints))).toMatch(
    /^Input sourcemaps: it only excludes files/,
  );
});
