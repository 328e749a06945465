import { afterEach, expect, test, vi } from 'vitest';
import { checkNodeVersion } from '../../../src/github-actions/node-version.ts';

const exitCode = process.exitCode;

afterEach(() => {
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

test.each(['24.0.0', '24.21.0', '26.1.0'])('Node %s is new enough', (version) => {
  const print = vi.spyOn(console, 'log').mockReturnValue();
  expect(checkNodeVersion(version)).toBe(true);
  expect(print).not.toHaveBeenCalled();
  expect(process.exitCode).toBe(exitCode);
});

test.each(['16.20.2', '20.20.2'])('Node %s fails the step with an error that names it', (version) => {
  const print = vi.spyOn(console, 'log').mockReturnValue();
  expect(checkNodeVersion(version)).toBe(false);
  expect(print).toHaveBeenCalledExactlyOnceWith(
    `::error::This action needs Node 24, but the runner uses Node ${version}. Update the runner.`,
  );
  expect(process.exitCode).toBe(1);
});
