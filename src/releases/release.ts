import { listOf, number, numberOrText, object, optional, segment, text } from '../http/response-shape.ts';

interface Repository {
  readonly name?: string | null;
}

interface LastCommit {
  readonly id: string;
  readonly repository?: Repository | null;
}

interface ReleaseProject {
  readonly slug: string;
  /** Similar servers return text. */
  readonly id?: number | string | null;
}

/** A release in Sentry's answers. Servers that implement only a part of its API leave out optional fields. */
export interface Release {
  readonly version: string;
  readonly dateCreated: string;
  /** Null until the release is finalized. */
  readonly dateReleased?: string | null;
  readonly commitCount?: number | null;
  readonly deployCount?: number | null;
  /** The newest one by its timestamp. */
  readonly lastCommit?: LastCommit | null;
  readonly projects?: readonly ReleaseProject[] | null;
  /** User-Agent of the client that created the release; missing on old servers. */
  readonly userAgent?: string | null;
}

export const releaseFields = {
  version: segment,
  dateCreated: text,
  dateReleased: optional(text),
  commitCount: optional(number),
  deployCount: optional(number),
  lastCommit: optional(
    object<LastCommit>({ id: text, repository: optional(object<Repository>({ name: optional(text) })) }),
  ),
  projects: optional(listOf(object<ReleaseProject>({ slug: text, id: optional(numberOrText) }))),
  userAgent: optional(text),
};
export const isRelease = object<Release>(releaseFields);
export const isFinalizedRelease = object<Release>({ ...releaseFields, dateReleased: text });

/** Sentry returns an empty object if there is no previous release. */
export const isReleaseOrEmpty = (answer: unknown): answer is Release | { readonly version?: undefined } =>
  isRelease(answer) || (object({})(answer) && Object.keys(answer).length === 0);
