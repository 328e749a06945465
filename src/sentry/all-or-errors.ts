import { ActionError, SetupError, SetupErrors, throwSetupErrors } from '../errors.ts';
import { MissingScopeError, RefusalError } from './errors.ts';

/** `Promise.all`, but all problems with the setup are in one SetupError, each once, which is preferred to an outage. */
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
  const isExplained = problems.some((problem) => problem instanceof MissingScopeError);
  const unexplained = problems.filter(
    (problem) => !(isExplained && problem instanceof RefusalError && problem.status === 403),
  );
  const distinct = [...new Map(unexplained.map((problem) => [reasonOf(problem), problem])).values()];
  const bug = failures.find((failure) => !(failure instanceof ActionError));
  if (bug === undefined) throwSetupErrors(distinct);
  throw bug ?? failures[0];
}

/** A refusal of the token is the same for every request. Other refusals are about what was requested. */
function reasonOf(problem: SetupError): string {
  const isAboutToken = problem instanceof RefusalError && (problem.status === 401 || problem.status === 403);
  return isAboutToken ? `${problem.status} ${problem.detail}` : problem.message;
}
