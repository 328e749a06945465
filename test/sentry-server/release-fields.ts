import { datetime, url } from './formats.ts';
import { anything, invalid, listOf, nullable, object, optional, type Rule, required, text } from './rules.ts';
import type { FileChange, HeadCommit } from './store/commit.ts';
import type { ReleaseStatus } from './store/release.ts';

const MAX_VERSION = 200;
const MAX_COMMIT = 64;

/** A version, outer spaces and all; `latest` and whatever would break a path are reserved. */
export const version: Rule<string> = (given) => {
  const value = text({ max: MAX_VERSION, trim: false })(given);
  const stripped = value.trim();
  if (/[\r\n\f\t/\\]/.test(value) || /^(?:\.{0,2}|latest)$/i.test(stripped)) {
    throw invalid(`Release with name ${value} is not allowed`);
  }
  return value;
};

const status: Rule<ReleaseStatus> = (given) => {
  const value = text()(given);
  if (value !== 'open' && value !== 'archived') throw invalid(`Invalid status ${value}`);
  return value;
};

const changeType: Rule<FileChange['type']> = (given) => {
  const value = text({ max: 1 })(given);
  if (value !== 'A' && value !== 'M' && value !== 'D')
    throw invalid(`Commit patch_set type ${value} is not supported.`);
  return value;
};

/** A repository has 64 characters here, and 200 in `refs`. */
const commit = object({
  id: required(text({ max: MAX_COMMIT })),
  repository: optional(nullable(text({ max: 64, blank: true }))),
  message: optional(nullable(text({ blank: true }))),
  author_name: optional(text({ max: 128 })),
  author_email: optional(text({ max: 200 })),
  timestamp: optional(datetime),
  patch_set: optional(listOf(object({ path: required(text({ max: 510 })), type: required(changeType) }))),
});

/** A commit of a ref: an id, or `previous..id`. */
const refCommit: Rule<string> = (given) => {
  const value = text()(given);
  if (value.startsWith('..') || value.endsWith('..')) throw invalid('Commit cannot begin or end with ..');
  const sides = value.split('..');
  if (sides.every(({ length }) => length <= MAX_COMMIT)) return value;
  throw invalid(
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

const ref: Rule<HeadCommit> = (given) => {
  const { repository, commit: range, previousCommit } = refFields(given);
  const [first = '', last] = range.split('..');
  return { repository, commit: last ?? first, previousCommit: last === undefined ? previousCommit || null : first };
};

/** The deprecated spelling of `refs`. */
const headCommitFields = object({
  currentId: required(text({ max: MAX_COMMIT })),
  repository: required(text({ max: 64 })),
  previousId: optional(nullable(text({ max: MAX_COMMIT, blank: true }))),
});

const headCommit: Rule<HeadCommit> = (given) => {
  const { currentId, repository, previousId } = headCommitFields(given);
  return { repository, commit: currentId, previousCommit: previousId || null };
};

/** The fields that can be told when a release is made and again when it is changed. */
const shared = {
  ref: optional(nullable(text({ max: 200, blank: true }))),
  url: optional(nullable(url)),
  dateReleased: optional(nullable(datetime)),
  status: optional(status),
  commits: optional(listOf(commit)),
  refs: optional(listOf(ref)),
  headCommits: optional(listOf(headCommit)),
};

/** Clients send `dateStarted`, a name of old; Sentry takes no notice. */
const IGNORED = ['dateStarted'];

/** The body of `PUT …/releases/{version}/`; the version and the projects of a release cannot be changed there. */
export const releaseChange = object(shared, [...IGNORED, 'projects', 'version', 'owner']);

const owner = optional(text());

/** The body of `POST /projects/{organization}/{project}/releases/`. Clients send `projects` here too; the path decides. */
export const projectRelease = object({ ...shared, version: required(version), owner }, [...IGNORED, 'projects']);

/** The body of `POST /organizations/{organization}/releases/`; what `projects` holds is looked at later. */
export const organizationRelease = object(
  { ...shared, version: required(version), owner, projects: required(listOf(anything)) },
  IGNORED,
);
