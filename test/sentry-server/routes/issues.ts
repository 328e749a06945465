import { organizationEndpoint } from '../endpoint.ts';
import { detailError, resourceDoesNotExist } from '../error-response.ts';
import { page } from '../pagination.ts';
import { filteredProjects } from '../project-filter.ts';
import { EVENT_READ } from '../scopes.ts';
import { serializeIssue } from '../serializers/issue.ts';
import type { Issue } from '../store/issue.ts';
import { parseTimestamp } from '../timestamp.ts';

/**
 * `GET /organizations/{organization}/issues/`, last seen first. Servers like 23.7 list issues of several projects only
 * with the feature "global views".
 */
const listIssues = organizationEndpoint({
  method: 'GET',
  path: 'issues/',
  scopes: EVENT_READ,
  query: ['project', 'environment', 'query', 'limit', 'cursor'],
  handle: (call) => {
    const { request, organization } = call;
    const environments = request.query.getAll('environment');
    if (environments.some((name) => !organization.environments.has(name))) throw resourceDoesNotExist();
    const projects = filteredProjects(call);
    if (projects.size > 1 && organization.context.version === '23.7.1') {
      throw detailError(400, 'You do not have the multi project stream feature enabled');
    }
    const terms = termsOf(request.query.get('query') ?? 'is:unresolved').map(termTest);
    const issues = [...projects]
      .flatMap((project) => project.issues)
      .filter(({ environment }) => environments.length === 0 || environments.includes(environment ?? ''))
      .filter((issue) => terms.every((isMet) => isMet(issue)))
      .toSorted((a, b) => b.firstSeen - a.firstSeen);
    return page(request, issues, (issue) => serializeIssue(issue, organization), { sizeParameter: 'limit' });
  },
});

/** `key:value`, `key:"value with spaces"`, or a word. */
function termsOf(query: string): readonly string[] {
  return query.match(/[\w.]+:"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
}

function termTest(term: string): (issue: Issue) => boolean {
  const [, key, text = ''] = /^([\w.]+):(.+)$/s.exec(term) ?? [];
  const value = /^".*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
  switch (key) {
    case undefined:
      return ({ title }) => title.toLowerCase().includes(term.toLowerCase());
    case 'is':
      if (!['unresolved', 'resolved', 'ignored'].includes(value))
        throw detailError(400, `Invalid value for "is" search`);
      return ({ status }) => status === value;
    case 'issue.category':
      return ({ category }) => category === value;
    case 'level':
      return ({ level }) => level === value;
    case 'firstRelease':
      return ({ firstRelease }) => firstRelease === value;
    case 'firstSeen': {
      const since = /^>=/.test(value) ? parseTimestamp(value.slice(2)) : undefined;
      if (since === undefined) throw detailError(400, `Invalid date: ${value}`);
      return ({ firstSeen }) => firstSeen >= since;
    }
    default:
      throw detailError(400, `Invalid search filter: ${key}`); // Sentry searches for a tag of that name.
  }
}

export const issueRoutes = [listIssues];
