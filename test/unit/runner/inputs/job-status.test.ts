import { expect, test } from 'vitest';
import { Complaints } from '../../../../src/complaints.ts';
import { readJobStatus } from '../../../../src/runner/inputs/job-status.ts';
import { InputReader } from '../../../../src/runner/inputs/reader.ts';

test.each([
  ['INPUT_JOB-STATUS', 'cancelled', 'cancelled'],
  ['INPUT_JOB_STATUS', 'failure', 'failure'],
  ['INPUT_JOB-STATUS', '', undefined],
])('the job stands as %s says: %j', (variable, value, expected) => {
  expect(readJobStatus(new InputReader({ [variable]: value }, new Complaints()))).toBe(expected);
});
