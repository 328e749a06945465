import { datetime, url } from './formats.ts';
import type { FileChange, HeadCommit } from './store/commit.ts';
import type { ReleaseStatus } from './store/release.ts';
import {
  anything,
  listOf,
  nullable,
  object,
  optional,
  required,
  text,
  type Validator,
  validationError,
} from './validation.ts';

const MAX_VERSION = 200;
const MAX_COMMIT = 64;

/** A version, which keeps its outer spaces. `latest` and characters that break a path are not allowed. */
export const version: Validator<string> = (input) => {
  const value = text({ max: MAX_VERSION, trim: false })(input);
  const stripped = value.trim();
  if (/[\r\n\f\t/\\]/.test(value) || /^(?:\.{0,2}|latest)$/i.test(stripped)) {
    throw validationError(`Release with name ${value} is not allowed`);
  }
  return value;
};

const status: Validator<ReleaseStatus> = (input) => {
  const value = text()(input);
  if (value !== 'open' && value !== 'archived') throw validationError(`Invalid status ${value}`);
  return value;
};

const changeType: Validator<FileChange['type']> = (input) => {
  const value = text({ max: 1 })(input);
  if (value !== 'A' && value !== 'M' && value !== 'D')
    throw validationError(`Commit patch_set type ${value} is not supported.`);
  return value;
};

/**
 * The limit for a repository is 64 characters here, and 200 in `refs`. That of an email address is 75 in 23.7; newer
 * servers accept 200 and store 75. 23.7 also accepts names and addresses that are blank or null.
 */
const commit = object({
  id: required(text({ max: MAX_COMMIT })),
  repository: optional(nullable(text({ max: 64, blank: true }))),
  message: optional(nullable(text({ blank: true }))),
  author_name: optional(text({ max: 128 })),
  author_email: optional(text({ max: 75 })),
  timestamp: optional(datetime),
  patch_set: optional(listOf(object({ path: required(text({ max: 510 })), type: required(changeType) }))),
});

/** The commit of a ref: an id, or `previous..id`. */
const refCommit: Validator<string> = (input) => {
  const value = text()(input);
  if (value.startsWith('..') || value.endsWith('..')) throw validationError('Commit cannot begin or end with ..');
  const sides = value.split('..');
  if (sides.every(({ length }) => length <= MAX_COMMIT)) return value;
  throw validationError(
    sides.length > 1
      ? `Start or end commit too long - max is ${MAX_COMMIT} chars each`
      : `Commit too long - max is ${MAX_COMMIT} chars`,
  );
};

const refFields = object({
  repository: required(text({ max: 200 })),
  commit: required(refCommit),
  previousCommit: optional(nullable(text({ max: MAX_COMMIT, blank: true }))),
});

const ref: Validator<HeadCommit> = (input) => {
  const { repository, commit: range, previousCommit } = refFields(input);
  const [first = '', last] = range.split('..');
  return { repository, commit: last ?? first, previousCommit: last === undefined ? previousCommit || null : first };
};

/** The deprecated form of `refs`. */
const headCommitFields = object({
  currentId: required(text({ max: MAX_COMMIT })),
  repository: required(text({ max: 64 })),
  previousId: optional(nullable(text({ max: MAX_COMMIT }))),
});

const headCommit: Validator<HeadCommit> = (input) => {
  const { currentId, repository, previousId } = headCommitFields(input);
  return { repository, commit: currentId, previousCommit: previousId || null };
};

/** The fields of both new and changed releases. */
const shared = {
  ref: optional(nullable(text({ max: 200, blank: true }))),
  url: optional(nullable(url)),
  dateReleased: optional(nullable(datetime)),
  status: optional(status),
  commits: optional(listOf(commit)),
  refs: optional(listOf(ref)),
  headCommits: optional(listOf(headCommit)),
};

/** Clients still send the obsolete `dateStarted`, which Sentry ignores. */
const IGNORED = ['dateStarted'];

/** The body of `PUT …/releases/{version}/`, which cannot change the version or the projects. */
export const releaseChange = object(shared, [...IGNORED, 'projects', 'version', 'owner']);

const owner = optional(text());

/**
 * The body of `POST /projects/{organization}/{project}/releases/`. Clients send `projects` too, but the path counts.
 */
export const projectRelease = object({ ...shared, version: required(version), owner }, [...IGNORED, 'projects']);

/** The body of `POST /organizations/{organization}/releases/`; the handler validates the items of `projects`. */
export const organizationRelease = object(
  { ...shared, version: required(version), owner, projects: required(listOf(anything)) },
  IGNORED,
);
