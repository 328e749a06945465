/** The Sentry that the conformance suite runs against: a real one, or the fake of `test/sentry-server`. */
export interface SentryUnderTest {
  readonly url: string;
  readonly org: string;
  /** Slugs of two projects. */
  readonly projects: readonly [string, string];
  /** `sntrys_…` */
  readonly organizationToken: string;
  /** Of a user who may do everything that the action does, and delete what the suite has made. */
  readonly userToken: string;
  /** Of a user, with the scopes `org:read` and `project:read` only. */
  readonly readOnlyToken: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sentry: SentryUnderTest;
    /** Of the fake. */
    serverVersion: 'current' | '23.7.1';
  }
}
