import { readCheckIn } from '../check-ins/inputs.ts';
import { Complaints } from '../github-actions/input-errors.ts';
import { type Environment, InputReader } from '../github-actions/input-reader.ts';
import { readInputsAtEnd } from './post-inputs.ts';
import { readRun } from './run-inputs.ts';
import { kebabCase } from './unknown-inputs.ts';

/** What the same readers ask for, and only a release needs. */
const ofReleases: ReadonlySet<string> = new Set(['github-token', 'working-directory', 'on-outage', 'timeout-minutes']);

/** The names that count at the door of check-in/action.yml: those that it declares. */
export function namesOfCheckIn(): ReadonlySet<string> {
  const reader = new InputReader({}, new Complaints());
  readCheckIn(reader);
  readRun(reader);
  readInputsAtEnd(reader);
  return new Set([...reader.names, 'create-release']).difference(ofReleases);
}

const atBoth = ['INPUT_MONITOR-SLUG', 'INPUT_CREATE-RELEASE', 'INPUT_JOB-STATUS'];
const atReleases = ['INPUT_GITHUB-TOKEN', 'INPUT_FILES', 'INPUT_SET-COMMITS', 'INPUT_RELACE-URL', 'INPUT_FINALIZE'];

/**
 * Whether the step uses check-in/action.yml. The runner passes every input that an action.yml declares, blank where the
 * author has left it out. One that this door does not declare may be written at it all the same, but hardly all of them.
 */
export function isCheckInDoor(env: Environment): boolean {
  const declaredAt = (names: readonly string[]) => names.every((name) => name in env);
  return declaredAt(atBoth) && !declaredAt(atReleases);
}

/** The environment as the door lets it in: at that of check-in, an `environment` must not become a deploy. */
export function throughDoor(env: Environment): Environment {
  if (!isCheckInDoor(env)) return env;
  const names = namesOfCheckIn();
  const isLetIn = (name: string) => !name.startsWith('INPUT_') || names.has(kebabCase(name.slice('INPUT_'.length)));
  return Object.fromEntries(Object.entries(env).filter(([name]) => isLetIn(name)));
}
