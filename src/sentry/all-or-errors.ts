import { ActionError, SetupError } from '../errors.ts';
import { RefusalError } from './errors.ts';

/** Who has everything wrong need not read all of it. */
const mostItems = 50;

/** Several things that are wrong with the set-up. */
class SetupErrors extends SetupError {
  readonly problems: readonly SetupError[];

  constructor(problems: readonly SetupError[]) {
    const items = problems.slice(0, mostItems).map(asItem);
    if (problems.length > items.length) items.push(`- and ${problems.length - items.length} more`);
    super([`${problems.length} things are wrong:`, ...items].join('\n'), { cause: problems[0] });
    this.problems = problems;
  }
}

/**
 * Waits for all of it, so that everything that is wrong with the set-up comes out at once, each with its way out. What
 * several requests are refused for the same reason is told once.
 *
 * @throws SetupError that says what is wrong, also where there was an outage too
 */
export async function allOrErrors<T extends readonly unknown[]>(
  work: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(work);
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (failures.length === 0) return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
  const problems = failures.flatMap((failure) => {
    if (failure instanceof SetupErrors) return failure.problems;
    return failure instanceof SetupError ? [failure] : [];
  });
  const distinct = [...new Map(problems.map((problem) => [reasonOf(problem), problem])).values()];
  const bug = failures.find((failure) => !(failure instanceof ActionError));
  if (bug === undefined) throwSetupErrors(distinct);
  throw bug ?? failures[0];
}

/** Throws what is wrong with the set-up, if anything is: one error, which tells of all. */
export function throwSetupErrors(problems: readonly SetupError[]): void {
  const [first, ...others] = problems;
  if (first) throw others.length > 0 ? new SetupErrors(problems) : first;
}

/** A refusal that is not about one project has one reason, whatever was asked for. */
function reasonOf(problem: SetupError): string {
  if (!(problem instanceof RefusalError) || /project/i.test(problem.detail)) return problem.message;
  return `${problem.status} ${problem.detail}`;
}

function asItem({ message, remedy }: SetupError): string {
  return `- ${[message, remedy].filter(Boolean).join('. ').replaceAll('\n', ' ')}`;
}
