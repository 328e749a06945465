import { createHash } from 'node:crypto';
import type { GitHubContext } from '../github-actions/context.ts';
import { urlProblem } from '../sentry/rules.ts';

/**
 * The default URL of a deploy: the page of the workflow run, with the slugs of the projects, or a hash of them, as its
 * fragment. It is the same for every attempt, and differs between jobs that deploy different projects.
 *
 * @returns undefined if Sentry would reject it
 */
export function runPageUrl(
  { serverUrl, repository, runId }: GitHubContext,
  projects: readonly string[],
): string | undefined {
  const page = repository && runId ? URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}`) : undefined;
  if (!page) return undefined;
  const slugs = projects.toSorted().join(',');
  const hash = createHash('sha256').update(slugs).digest('hex').slice(0, 12);
  return [slugs, hash].map((fragment) => `${page.href}#${fragment}`).find((url) => !urlProblem(new URL(url)));
}

/** Whether the URL is the default one of a deploy of other projects. A hash may stand for any projects. */
export function isRunPageOfOthers(url: string, projects: readonly string[]): boolean {
  const [, fragment] = /\/actions\/runs\/\d+#([\w,-]+)$/.exec(url) ?? [];
  if (fragment === undefined || /^[0-9a-f]{12}$/.test(fragment)) return false;
  return !fragment.split(',').some((slug) => projects.includes(slug));
}
