import { Complaints } from '../../complaints.ts';
import { type CheckInInputs, readCheckIn } from './check-in.ts';
import { type CommitInputs, readCommits } from './commits.ts';
import { type ConnectionInputs, readConnection } from './connection.ts';
import { type DeployInputs, readDeploy } from './deploy.ts';
import { isCheckInDoor, namesOfCheckIn, throughDoor } from './door.ts';
import { type FileInputs, readFiles } from './files.ts';
import { type Environment, InputReader } from './reader.ts';
import { type RelaceInputs, readRelace } from './relace.ts';
import { type ReleaseInputs, readRelease } from './release.ts';
import { type RunInputs, readRun } from './run.ts';
import { strayInputs } from './strays.ts';

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
