import { RefusalError } from '../sentry/errors.ts';

/** What is asked about: one project, since servers without "global views" refuse to list issues of several. */
export interface ReleaseFilter {
  readonly version: string;
  readonly environment: string;
  /** Numeric. */
  readonly projectId: string;
}

/** Sentry answers 404 for an environment that it has no data of yet. */
export async function orNoData<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RefusalError && error.status === 404) return undefined;
    throw error;
  }
}

/** `key:"value"`. Quotes keep spaces and colons in the value. */
export function searchTerm(key: string, value: string): string {
  return `${key}:"${value.replace(/["\\]/g, '\\$&')}"`;
}
