import { closestMatch } from 'leven';
import type { Environment } from '../github-actions/input-reader.ts';

/** Inputs of getsentry/action-release that have no meaning here: nothing is measured, and git is not set up. */
const withoutMeaning = ['disable-telemetry', 'disable-safe-directory'];

/**
 * What there is to say about inputs that no reader has asked for: the runner passes on whatever an author writes, so a
 * misspelt input would go unnoticed. A variable of that form may also come from an outer shell, so this is no complaint.
 *
 * @param known the names of the inputs that count at this door
 * @param elsewhere names that count at another door only
 * @returns undefined where there are none
 */
export function strayInputs(
  env: Environment,
  known: ReadonlySet<string>,
  elsewhere: ReadonlySet<string> = new Set(),
): string | undefined {
  const names = Object.keys(env)
    .filter((name) => /^INPUT_./.test(name) && env[name]?.trim())
    .map((name) => kebabCase(name.slice('INPUT_'.length)))
    .filter((name) => !known.has(name) && !withoutMeaning.includes(name));
  if (names.length === 0) return undefined;
  const told = [...new Set(names)].map((name) => {
    if (elsewhere.has(name)) return `${name} (it belongs to the action that makes releases)`;
    const meant = closestMatch(name, [...known], { maxDistance: 1 + Math.floor(name.length / 4) });
    return meant === undefined ? name : `${name} (is ${meant} meant?)`;
  });
  return `There is no input of this name, so it is left alone: ${told.join(', ')}.`;
}

export function kebabCase(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
