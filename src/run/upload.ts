import type { Wire } from '../http/request-context.ts';
import type { Sentry } from './connect-sentry.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';

/** Something that is to be stored: chosen from the disk before the first request, sent when the release is there. */
export interface Upload {
  /** That of its phrase in the log and the summary: `Files`. */
  readonly title: string;
  /** What has to be done to the files before anything else is done with them. */
  readonly preparation?: Preparation;
  /** Looks, beside other look-ups, for what would keep `send` from being done. @throws SetupError that tells of it */
  check?(sentry: Sentry): Promise<void>;
  /** Sends what is not stored yet, and returns when all of it is known to be stored. */
  send(target: Target): Promise<Partial<RunResult>>;
  /** Tells what `send` would do, as the part of the result that it would return. Writes nothing, here or there. */
  preview(sentry: Sentry | undefined): Promise<Partial<RunResult>>;
}

/** May change files, and only reads from Sentry. Runs once, beside the look-ups. */
export interface Preparation {
  /** That of its phrase in the log and the summary: `Source maps`. */
  readonly title: string;
  /** @returns what is known before anything is sent */
  run(sentry: Sentry | undefined): Promise<Partial<RunResult>>;
}

/** What there is to send to when uploads begin. */
interface Target {
  /** Undefined where nothing of the run is about Sentry. */
  readonly sentry: Sentry | undefined;
  /** True when this run has just created the release. */
  readonly releaseIsNew: boolean;
  /** The names of the release files that this run has stored or found. */
  readonly stored: ReadonlySet<string>;
}

export interface UploadWire extends Wire {
  /** What is done with at the end of the run, however that comes. */
  readonly tidying: AsyncDisposableStack;
}

/**
 * Chooses what one kind of upload sends; undefined where the plan has none. Reads the disk alone, and changes nothing.
 *
 * @throws SetupError that tells of the patterns and files that cannot be used
 */
export type Choose = (plan: Plan, wire: UploadWire) => Promise<Upload | undefined>;

/** For the uploads that go to Sentry: whoever plans one plans the connection too. */
export function needed(sentry: Sentry | undefined): Sentry {
  if (!sentry) throw new Error('an upload to Sentry was planned without a connection');
  return sentry;
}
