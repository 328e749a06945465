import { expect, test } from 'vitest';
import { readJobStatus } from '../../../src/check-ins/job-status.ts';

test.each([
  ['success', 'ok'],
  ['ok', 'ok'],
  ['Success', 'ok'],
  ['failure', 'error'],
  ['cancelled', 'error'],
  ['error', 'error'],
])('the job status %s is the status %s of the check-in', (jobStatus, status) => {
  expect(readJobStatus(jobStatus)).toEqual({ status, problem: undefined });
});

test.each(['skipped', 'in_progress', 'constructor', undefined])(
  'the job status %s is an error, and reported',
  (jobStatus) => {
    expect(readJobStatus(jobStatus)).toEqual({
      status: 'error',
      problem: expect.stringContaining(jobStatus ?? 'empty'),
    });
  },
);
