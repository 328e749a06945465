import { path } from '../http/path.ts';
import { number, numberOrText, object, optional, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { listAll } from '../sentry/pagination.ts';
import { orNoData, type ReleaseFilter, searchTerm } from './release-filter.ts';
import type { NewIssue } from './result.ts';

/** Enough to decide, and to show. */
const maxIssues = 1_000;

interface Issue {
  readonly title: string;
  readonly level?: string | null;
  /** Newer servers may send a number. */
  readonly count: number | string;
  readonly userCount: number;
  readonly permalink?: string | null;
}

const isIssue = object<Issue>({
  title: text,
  level: optional(text),
  count: numberOrText,
  userCount: number,
  permalink: optional(text),
});

/** The issues that were first seen in the release and the environment, and not before a date. */
export async function listNewIssues(
  client: SentryClient,
  { version, environment, projectId }: ReleaseFilter,
  { issueQuery, sinceMs }: { readonly issueQuery: string; readonly sinceMs: number },
): Promise<readonly NewIssue[]> {
  const since = `firstSeen:>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`;
  const request = {
    path: path`organizations/${client.org}/issues/`,
    query: {
      query: [issueQuery, searchTerm('firstRelease', version), since].join(' '),
      project: projectId,
      environment,
    },
    purpose: `list the new issues of release ${version}`,
  };
  const found: NewIssue[] = [];
  const readAll = async () => {
    for await (const { title, level, count, userCount, permalink } of listAll(client, request, isIssue, 'limit')) {
      found.push({ title, level: level ?? '', events: String(count), users: userCount, url: webUrl(permalink ?? '') });
      if (found.length === maxIssues) break;
    }
  };
  await orNoData(readAll());
  return found;
}

function webUrl(href: string): string | undefined {
  const url = URL.parse(href);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
