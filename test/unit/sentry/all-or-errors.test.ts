import { expect, test } from 'vitest';
import { OutageError, SetupError } from '../../../src/errors.ts';
import { HttpError } from '../../../src/http/errors.ts';
import { allOrErrors } from '../../../src/sentry/all-or-errors.ts';
import { MissingScopeError, RefusalError } from '../../../src/sentry/errors.ts';

const errorOf = (...errors: Error[]) =>
  allOrErrors(errors.map((error) => Promise.reject(error))).catch((error) => error);
const setupError = (message: string) => new SetupError(message, { remedy: `Fix ${message}.` });

test('the results are in the order of the promises', async () => {
  expect(await allOrErrors([Promise.resolve(1), 'two', undefined])).toEqual([1, 'two', undefined]);
});

test('a single error is thrown unchanged', async () => {
  const problem = setupError('a');
  expect(await errorOf(problem)).toBe(problem);
});

test('several errors are thrown as one that lists each once, with its remedy, also those of nested calls', async () => {
  const error = await errorOf(setupError('a'), await errorOf(setupError('b'), setupError('c')), setupError('a'));
  expect(error).toBeInstanceOf(SetupError);
  expect(error.message.split('\n')).toEqual(['3 problems:', '- a. Fix a.', '- b. Fix b.', '- c. Fix c.']);
});

test('a missing scope explains the requests that Sentry refuses because of it, and no others', async () => {
  const refused = (status: number) => new RefusalError(`${status}`, status, '', 'Fix it', new HttpError('GET', answer));
  const answer = { status: 403, headers: {}, text: '' };
  const missing = new MissingScopeError('a scope is missing');
  expect(await errorOf(refused(403), missing, refused(403))).toBe(missing);
  expect(await errorOf(refused(404), missing)).toMatchObject({ message: expect.stringContaining('2 problems') });
  expect(await errorOf(refused(403))).toMatchObject({ message: '403' });
});

test('a setup error takes precedence over an outage, which a workflow may tolerate, and a bug over both', async () => {
  const bug = new TypeError('a bug');
  expect(await errorOf(new OutageError('down'), setupError('a'))).toMatchObject({ message: 'a' });
  expect(await errorOf(new OutageError('down'), setupError('a'), bug)).toBe(bug);
  expect(await errorOf(new OutageError('down'))).toMatchObject({ message: 'down' });
});
