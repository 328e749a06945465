import { withDetail } from '../refusal.ts';
import type { Release } from '../store/release.ts';

/** The parameters that narrow a list of releases. */
export const RELEASE_FILTERS = ['query', 'status', 'environment', 'sort'] as const;

/** Reads them into one test for releases; refuses what Sentry refuses. */
export function releaseFilter(query: URLSearchParams): (release: Release) => boolean {
  if (!['date', null].includes(query.get('sort'))) throw withDetail(400, 'invalid sort');
  const status = query.get('status') ?? 'open';
  if (!['open', 'archived', ''].includes(status)) throw withDetail(400, 'invalid value for status');
  const environments = query.getAll('environment');
  const terms = (query.get('query') ?? '').split(/\s+/).filter(Boolean).map(termTest);
  return (release) =>
    (status === '' || release.status === status) &&
    (environments.length === 0 || release.deploys.some(({ environment }) => environments.includes(environment))) &&
    terms.every((isMet) => isMet(release));
}

/** One word of a search: `finalized:true`, `release:VERSION`, or any part of a version in any letter case. */
function termTest(term: string): (release: Release) => boolean {
  const [, key, value = ''] = /^(finalized|release|release\.version):(.*)$/.exec(term) ?? [];
  if (key === 'finalized') return ({ dateReleased }) => (dateReleased !== null) === (value === 'true');
  if (key !== undefined) return ({ version }) => version === value.replace(/^"(.*)"$/, '$1');
  return ({ version }) => version.toLowerCase().includes(term.toLowerCase());
}
