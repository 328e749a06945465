import { expect, test } from 'vitest';
import { OutageError, SetupError } from '../../../src/errors.ts';
import { allOrErrors } from '../../../src/sentry/all-or-errors.ts';

const failing = (...errors: Error[]) =>
  allOrErrors(errors.map((error) => Promise.reject(error))).catch((error) => error);
const setup = (message: string) => new SetupError(message, { remedy: `Mend ${message}.` });

test('all answers come in the order of the questions', async () => {
  expect(await allOrErrors([Promise.resolve(1), 'two', undefined])).toEqual([1, 'two', undefined]);
});

test('one problem comes out as it is', async () => {
  const problem = setup('a');
  expect(await failing(problem)).toBe(problem);
});

test('several come out as one, each with its way out, also those of an inner list', async () => {
  const error = await failing(setup('a'), await failing(setup('b'), setup('c')), setup('a'));
  expect(error).toBeInstanceOf(SetupError);
  expect(error.message.split('\n')).toEqual(['3 things are wrong:', '- a. Mend a.', '- b. Mend b.', '- c. Mend c.']);
});

test('a wrong set-up is told before an outage, which an author may tolerate, and a bug before both', async () => {
  const bug = new TypeError('ours');
  expect(await failing(new OutageError('down'), setup('a'))).toMatchObject({ message: 'a' });
  expect(await failing(new OutageError('down'), setup('a'), bug)).toBe(bug);
  expect(await failing(new OutageError('down'))).toMatchObject({ message: 'down' });
});
