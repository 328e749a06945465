import { path } from '../http/path.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import { onlyDebug } from '../log.ts';
import { connectSentry } from '../sentry/connect.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import type { ResolvedIssue } from './result.ts';

/** How long a Sentry that does not answer may delay the job. */
const readingLimitMs = 5_000;
const maxTitleLength = 200;

interface Issue {
  readonly id: string;
  readonly shortId?: string | null;
  readonly title: string;
  readonly permalink?: string | null;
}

const isIssueList = listOf(
  object<Issue>({ id: text, shortId: optional(text), title: text, permalink: optional(text) }),
);

/**
 * `/organizations/{org}/releases/{version}/resolved/`: the issues that commits of the release fix, and those that people
 * have resolved in it. Never fails, since they are only shown. Needs the scope org:read.
 */
export async function readResolvedIssues(
  version: string,
  sentry: SentryPlan,
  context: RequestContext,
): Promise<readonly ResolvedIssue[]> {
  const log = onlyDebug(context.log);
  const { client } = connectSentry(sentry, withTimeLimit({ ...context, log }, readingLimitMs));
  try {
    const request = {
      method: 'GET',
      path: path`organizations/${client.org}/releases/${version}/resolved/`,
      query: { project: '-1' }, // Otherwise Sentry lists only those of the projects of the user's teams.
      repeat: 'unsafe', // Not worth a delay.
      purpose: `read the issues that release ${version} resolves`,
    } as const;
    return (await client.json(request, isIssueList)).map(toResolvedIssue);
  } catch (error) {
    log.debug(String(error));
    return [];
  }
}

function toResolvedIssue({ id, shortId, title, permalink }: Issue): ResolvedIssue {
  const url = URL.parse(permalink ?? '');
  return {
    id: shortened(shortId ?? id),
    title: shortened(title),
    url: url && /^https?:$/.test(url.protocol) ? url.href : undefined,
  };
}

function shortened(value: string): string {
  return value.length > maxTitleLength ? `${value.slice(0, maxTitleLength - 1)}…` : value;
}
