import { closestMatch } from 'leven';
import { readEnvironment } from '../github-actions/environment.ts';

/** Inputs of getsentry/action-release that have no effect here: there is no telemetry, and git is not configured. */
const withoutEffect = ['disable-telemetry', 'disable-safe-directory'];

/**
 * A warning about inputs that the action does not have. The runner passes on whatever is written below `with:`, so a
 * misspelled input would go unnoticed. It is not an error, since such a variable may also come from an outer shell.
 *
 * @param known the names of the inputs of the action
 * @param otherAction those that only the other action of this repository has
 * @returns undefined where there are none
 */
export function describeUnknownInputs(
  known: ReadonlySet<string>,
  otherAction: ReadonlySet<string> = new Set(),
  env = readEnvironment(),
): string | undefined {
  const names = Object.keys(env)
    .filter((name) => /^INPUT_./.test(name) && env[name]?.trim())
    .map((name) => name.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-'))
    .filter((name) => !known.has(name) && !withoutEffect.includes(name));
  if (names.length === 0) return undefined;
  const listed = [...new Set(names)].map((name) => {
    if (otherAction.has(name)) return `${name} (use the action that creates releases)`;
    const suggestion = closestMatch(name, [...known], { maxDistance: 1 + Math.floor(name.length / 4) });
    return suggestion === undefined ? name : `${name} (did you mean ${suggestion}?)`;
  });
  return `Unknown inputs are ignored: ${listed.join(', ')}.`;
}
