import { type CheckInInputs, readCheckInInputs } from '../check-ins/inputs.ts';
import { readCommitInputs } from '../commits/inputs.ts';
import { readDebugFileInputs } from '../debug-files/inputs.ts';
import { readDeployInputs } from '../deploys/inputs.ts';
import { readFileInputs } from '../files/inputs.ts';
import { readGateInputs } from '../gate/inputs.ts';
import { InputErrors } from '../github-actions/input-errors.ts';
import { InputReader } from '../github-actions/input-reader.ts';
import { readRelaceInputs } from '../relace/inputs.ts';
import { readReleaseInputs, readVersionInputs } from '../releases/inputs.ts';
import { type ConnectionInputs, readConnectionInputs } from '../sentry/inputs.ts';
import { readSourceMapInputs } from '../source-maps/inputs.ts';
import { readVerifyInputs } from '../verify/inputs.ts';

const defaultTimeoutMinutes = 10;
/** The time limit of jobs on GitHub-hosted runners. */
const maxTimeoutMinutes = 360;

export type Inputs = ReturnType<typeof readInputs>;
type RunInputs = ReturnType<typeof readRunInputs>;

/** Of all actions. */
export interface CommonInputs {
  readonly connection: ConnectionInputs;
  readonly run: RunInputs;
}

export interface CheckInActionInputs extends CommonInputs {
  readonly checkIn: CheckInInputs;
}

export type DeployActionInputs = ReturnType<typeof readDeployActionInputs>;
export type GateActionInputs = ReturnType<typeof readGateActionInputs>;
export type VerifyActionInputs = ReturnType<typeof readVerifyActionInputs>;

/** Does not read `job-status`, which only the post step needs. */
export function readInputs(reader: InputReader) {
  const connection = readConnectionInputs(reader);
  const release = readReleaseInputs(reader);
  return {
    connection,
    release,
    commits: readCommitInputs(reader, release.createRelease),
    files: readFileInputs(reader),
    sourceMaps: readSourceMapInputs(reader),
    debugFiles: readDebugFileInputs(reader),
    deploy: readDeployInputs(reader),
    checkIn: readCheckInInputs(reader),
    relace: readRelaceInputs(reader),
    run: { ...readRunInputs(reader), workingDirectory: reader.text('working-directory') ?? '.' },
  };
}

export function readCheckInActionInputs(reader: InputReader): CheckInActionInputs {
  const timeoutMs = defaultTimeoutMinutes * 60_000;
  return {
    connection: readConnectionInputs(reader),
    checkIn: readCheckInInputs(reader),
    // A check-in that cannot be sent is a warning in any case.
    run: { ...readReportInputs(reader), ifNoToken: 'error', onOutage: 'fail', timeoutMs },
  };
}

export function readDeployActionInputs(reader: InputReader) {
  return {
    connection: readConnectionInputs(reader),
    release: readVersionInputs(reader),
    deploy: readDeployInputs(reader),
    run: readRunInputs(reader),
  };
}

export function readGateActionInputs(reader: InputReader) {
  return {
    connection: readConnectionInputs(reader),
    release: readVersionInputs(reader),
    gate: readGateInputs(reader),
    run: readRunInputs(reader),
  };
}

export function readVerifyActionInputs(reader: InputReader) {
  return { connection: readConnectionInputs(reader), verify: readVerifyInputs(reader), run: readRunInputs(reader) };
}

/** The names of the inputs of action.yml, for the messages of the other actions. */
export function namesOfReleaseInputs(): ReadonlySet<string> {
  const reader = new InputReader(new InputErrors(), {});
  readInputs(reader);
  return reader.names;
}

function readRunInputs(reader: InputReader) {
  return {
    ...readReportInputs(reader),
    /** If auth-token is not set, although GitHub gives the run its secrets. */
    ifNoToken: reader.choice('if-no-token', ['error', 'skip'], 'error'),
    /** If Sentry is down. A wrong setting fails the step in any case. */
    onOutage: reader.choice('on-outage', ['fail', 'warn'], 'fail'),
    timeoutMs: reader.minutes('timeout-minutes', defaultTimeoutMinutes, maxTimeoutMinutes) * 60_000,
  };
}

function readReportInputs(reader: InputReader) {
  return {
    dryRun: reader.boolean('dry-run', false),
    summary: reader.boolean('summary', true),
  };
}
