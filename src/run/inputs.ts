import { type CheckInInputs, readCheckIn } from '../check-ins/inputs.ts';
import { type CommitInputs, readCommits } from '../commits/inputs.ts';
import { type DeployInputs, readDeploy } from '../deploys/inputs.ts';
import { type FileInputs, readFiles } from '../files/inputs.ts';
import { Complaints } from '../github-actions/input-errors.ts';
import { type Environment, InputReader } from '../github-actions/input-reader.ts';
import { type RelaceInputs, readRelace } from '../relace/inputs.ts';
import { type ReleaseInputs, readRelease } from '../releases/inputs.ts';
import { type ConnectionInputs, readConnection } from '../sentry/inputs.ts';
import { isCheckInDoor, namesOfCheckIn, throughDoor } from './check-in-action.ts';
import { type RunInputs, readRun } from './run-inputs.ts';
import { strayInputs } from './unknown-inputs.ts';

export interface Inputs {
  readonly connection: ConnectionInputs;
  readonly release: ReleaseInputs;
  readonly commits: CommitInputs;
  readonly files: FileInputs;
  readonly deploy: DeployInputs;
  readonly checkIn: CheckInInputs;
  readonly relace: RelaceInputs;
  readonly run: RunInputs;
}

/** What the action declares beside what it reads: only the post step looks at it. */
const atEnd = 'job-status';

/** Everything that the author of the workflow has written, read once. What it means is decided by the plan. */
export function readInputs(
  complaints: Complaints,
  reader = new InputReader(throughDoor(process.env), complaints),
): Inputs {
  const connection = readConnection(reader);
  const release = readRelease(reader);
  return {
    connection,
    release,
    commits: readCommits(reader, release.createRelease),
    files: readFiles(reader),
    deploy: readDeploy(reader),
    checkIn: readCheckIn(reader),
    relace: readRelace(reader),
    run: readRun(reader),
  };
}

/** What there is to say about inputs that are written and do not count; undefined where there are none. */
export function describeStrays(env: Environment = process.env): string | undefined {
  const reader = new InputReader({}, new Complaints());
  readInputs(new Complaints(), reader);
  const all = new Set([...reader.names, atEnd]);
  return isCheckInDoor(env) ? strayInputs(env, namesOfCheckIn(), all) : strayInputs(env, all);
}
