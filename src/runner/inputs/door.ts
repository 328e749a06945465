import { Complaints } from '../../complaints.ts';
import { readInputsAtEnd } from './at-end.ts';
import { readCheckIn } from './check-in.ts';
import { type Environment, InputReader } from './reader.ts';
import { readRun } from './run.ts';
import { kebabCase } from './strays.ts';

/** The names that count at the door of check-in/action.yml. */
export function namesOfCheckIn(): ReadonlySet<string> {
  const reader = new InputReader({}, new Complaints());
  readCheckIn(reader);
  readRun(reader);
  readInputsAtEnd(reader);
  return new Set([...reader.names, 'create-release']);
}

/**
 * Whether the step uses check-in/action.yml. The runner passes every input that an action.yml declares, blank where the
 * author has left it out, and this door does not declare `github-token`.
 */
export function isCheckInDoor(env: Environment): boolean {
  const declared = ['INPUT_MONITOR-SLUG', 'INPUT_CREATE-RELEASE', 'INPUT_JOB-STATUS'];
  return declared.every((name) => name in env) && !('INPUT_GITHUB-TOKEN' in env);
}

/** The environment as the door lets it in: at that of check-in, an `environment` must not become a deploy. */
export function throughDoor(env: Environment): Environment {
  if (!isCheckInDoor(env)) return env;
  const names = namesOfCheckIn();
  const isLetIn = (name: string) => !name.startsWith('INPUT_') || names.has(kebabCase(name.slice('INPUT_'.length)));
  return Object.fromEntries(Object.entries(env).filter(([name]) => isLetIn(name)));
}
