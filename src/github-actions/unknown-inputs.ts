import { closestMatch } from 'leven';
import type { Environment } from './environment.ts';

/** Inputs of getsentry/action-release that have no effect here: there is no telemetry, and git is not configured. */
const withoutEffect = ['disable-telemetry', 'disable-safe-directory'];

/**
 * Names inputs that the action does not have, since the runner sets variables for misspelled inputs too. They are no
 * error, because an `INPUT_` variable may also come from an outer shell.
 */
export function describeUnknownInputs(
  known: ReadonlySet<string>,
  otherAction: ReadonlySet<string> = new Set(),
  env: Environment = process.env,
): string | undefined {
  const names = Object.keys(env)
    .filter((name) => /^INPUT_./.test(name) && env[name]?.trim())
    .map((name) => name.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-'))
    .filter((name) => !known.has(name) && !withoutEffect.includes(name));
  if (names.length === 0) return undefined;
  // Sorted, because Windows sorts variables and other systems do not.
  const listed = [...new Set(names)].sort().map((name) => {
    if (otherAction.has(name)) return `${name} (use the action that creates releases)`;
    const suggestion = closestMatch(name, [...known], { maxDistance: 1 + Math.floor(name.length / 4) });
    return suggestion === undefined ? name : `${name} (did you mean ${suggestion}?)`;
  });
  return `Unknown inputs are ignored: ${listed.join(', ')}.`;
}
