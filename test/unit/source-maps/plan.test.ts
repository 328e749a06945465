import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makePlan } from '../../../src/run/plan.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

const plan = (inputs: Readonly<Record<string, string>>, inputErrors = new InputErrors()) =>
  makePlan(makeInputs(inputs), makeContext(), inputErrors).sourceMaps;

test('without the input sourcemaps no source maps are planned', () => {
  expect(plan({ inject: 'true' })).toBeUndefined();
});

test('source maps are selected and named like release files', () => {
  const inputs = {
    sourcemaps: 'dist lib',
    'working-directory': 'web',
    'strip-prefix': 'dist',
    dist: '42',
    'if-no-files-found': 'warn',
    'strip-common-prefix': 'yes',
  };
  expect(plan(inputs)).toMatchObject({
    patterns: ['dist', 'lib'],
    inject: true,
    stripCommonPrefix: true,
    ifNoFilesFound: 'warn',
    dist: '42',
    naming: { urlPrefix: '~/', stripPrefixes: ['dist'], root: resolve('/work', 'web') },
  });
});

test('patterns that only exclude files are an input error', () => {
  expect(validationMessage((inputErrors) => plan({ sourcemaps: '!dist/vendor' }, inputErrors))).toMatch(
    /^Input sourcemaps: it only excludes files/,
  );
});

test('inject-release needs inject', () => {
  const inputs = { sourcemaps: 'dist', inject: 'false', 'inject-release': 'true' };
  expect(validationMessage((inputErrors) => plan(inputs, inputErrors))).toMatch(
    /^Input inject-release: it needs inject, which is false; change one of the two/,
  );
});
