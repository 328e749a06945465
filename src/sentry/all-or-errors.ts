import { ActionError, SetupError } from '../errors.ts';
import { RefusalError } from './errors.ts';

const maxListedProblems = 50;

/** Several problems with the set-up, listed in one message. */
class SetupErrors extends SetupError {
  readonly problems: readonly SetupError[];

  constructor(problems: readonly SetupError[]) {
    const items = problems.slice(0, maxListedProblems).map(asItem);
    if (problems.length > items.length) items.push(`- and ${problems.length - items.length} more`);
    super([`${problems.length} problems:`, ...items].join('\n'), { cause: problems[0] });
    this.problems = problems;
  }
}

/**
 * Waits for all promises, like `Promise.all`, but reports all problems with the set-up in one error instead of only the
 * first. A problem that several requests have in common is listed once.
 *
 * @throws SetupError if there is any, also if other promises were rejected because of an outage
 */
export async function allOrErrors<T extends readonly unknown[]>(
  promises: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (failures.length === 0) return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as never;
  const problems = failures.flatMap((failure) => {
    if (failure instanceof SetupErrors) return failure.problems;
    return failure instanceof SetupError ? [failure] : [];
  });
  const distinct = [...new Map(problems.map((problem) => [reasonOf(problem), problem])).values()];
  const bug = failures.find((failure) => !(failure instanceof ActionError));
  if (bug === undefined) throwSetupErrors(distinct);
  throw bug ?? failures[0];
}

/** @throws SetupError that lists all problems, if there are any */
export function throwSetupErrors(problems: readonly SetupError[]): void {
  const [first, ...others] = problems;
  if (first) throw others.length > 0 ? new SetupErrors(problems) : first;
}

/** Sentry's answer, which is the same for every request that a token may not send. Problems of projects differ. */
function reasonOf(problem: SetupError): string {
  if (!(problem instanceof RefusalError) || /project/i.test(problem.detail)) return problem.message;
  return `${problem.status} ${problem.detail}`;
}

function asItem({ message, remedy }: SetupError): string {
  return `- ${[message, remedy].filter(Boolean).join('. ').replaceAll('\n', ' ')}`;
}
