import { json } from '../response.ts';
import type { Route } from '../route.ts';
import { notFound, repositoryEndpoint, resolve } from './endpoint.ts';
import { history, mergeBase, range } from './graph.ts';
import { netFiles } from './net-files.ts';
import { PAGE_PARAMETERS, page } from './pages.ts';
import type { GitHubCommit } from './repository.ts';
import { serializeCommit, serializeFile } from './serializers.ts';

const MAX_FILES = 300;

/** `GET /repos/{owner}/{repo}/compare/{base}...{head}` */
const compare = repositoryEndpoint({
  path: 'compare/{basehead*}',
  query: PAGE_PARAMETERS,
  handle: ({ request, repository, params, urlOf }) => {
    const [base, head] = params.basehead.split('...').map((ref) => resolve(repository, ref));
    if (base === undefined || head === undefined) throw notFound();
    const ancestor = mergeBase(repository, base, head);
    if (ancestor === undefined)
      throw notFound(`No common ancestor between ${params.basehead.replace('...', ' and ')}.`);
    const ahead = range(repository, base, head);
    const behindBy = range(repository, head, base).length;
    // Oldest first across all pages, with at most 100 per page.
    const { number, items, headers } = page(request, ahead, { perPage: 100 });
    // The first page has the files of the whole comparison, the other pages have none.
    const files = number === 1 ? netFiles(ahead).slice(0, MAX_FILES).map(serializeFile) : [];
    const body = {
      url: urlOf(`compare/${params.basehead}`),
      base_commit: serializeCommit(base, urlOf),
      merge_base_commit: serializeCommit(ancestor, urlOf),
      status: comparisonStatus(ahead.length, behindBy),
      ahead_by: ahead.length,
      behind_by: behindBy,
      total_commits: ahead.length,
      commits: items.map((commit) => serializeCommit(commit, urlOf)),
      files,
    };
    return json(200, body, headers);
  },
});

function comparisonStatus(aheadBy: number, behindBy: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (behindBy === 0) return aheadBy === 0 ? 'identical' : 'ahead';
  return aheadBy === 0 ? 'behind' : 'diverged';
}

/**
 * `GET /repos/{owner}/{repo}/commits`, newest first, from `sha` or the default branch; `path` and `since` filter it.
 * Like `git log -- path`, a list for a path has no merges.
 */
const listCommits = repositoryEndpoint({
  path: 'commits',
  query: ['sha', 'path', 'since', ...PAGE_PARAMETERS],
  handle: ({ request, repository, urlOf }) => {
    const head = resolve(repository, request.query.get('sha') ?? 'HEAD');
    const path = request.query.get('path');
    const since = Date.parse(request.query.get('since') ?? '1970-01-01');
    const listed = history(repository, head)
      .filter((commit) => path === null || touches(commit, path))
      .filter(({ date, committedDate = date }) => Date.parse(committedDate) >= since);
    const { items, headers } = page(request, listed.toReversed());
    return json(
      200,
      items.map((commit) => serializeCommit(commit, urlOf)),
      headers,
    );
  },
});

function touches({ files, parents }: GitHubCommit, path: string): boolean {
  const isBelow = (name = '') => name === path || name.startsWith(`${path}/`);
  return parents.length < 2 && files.some((file) => isBelow(file.filename) || isBelow(file.previous_filename));
}

/** `GET /repos/{owner}/{repo}/commits/{ref}`, with its files, 300 per page. An unknown commit is 422, not 404. */
const getCommit = repositoryEndpoint({
  path: 'commits/{ref*}',
  query: PAGE_PARAMETERS,
  handle: ({ request, repository, params, urlOf }) => {
    const commit = repository.resolve(params.ref);
    if (commit === undefined) throw notFound(`No commit found for SHA: ${params.ref}`, 422);
    const { items, headers } = page(request, commit.files, { perPage: MAX_FILES, max: MAX_FILES });
    const stats = { total: 0, additions: 0, deletions: 0 };
    return json(200, { ...serializeCommit(commit, urlOf), stats, files: items.map(serializeFile) }, headers);
  },
});

/**
 * `GET /repos/{owner}/{repo}/git/ref/{ref}`: `heads/main` or `tags/v1`. An annotated tag returns the SHA of the tag.
 */
const getRef = repositoryEndpoint({
  path: 'git/ref/{ref*}',
  handle: ({ repository, params, urlOf }) => {
    const [kind, ...rest] = params.ref.split('/');
    const name = rest.join('/');
    const tag = kind === 'tags' ? repository.tags.get(name) : undefined;
    const sha = kind === 'heads' ? repository.branches.get(name) : (tag?.annotation?.sha ?? tag?.commit);
    if (sha === undefined) throw notFound();
    const type = tag?.annotation ? 'tag' : 'commit';
    const object = { type, sha, url: urlOf(`git/${type}s/${sha}`) };
    return json(200, {
      ref: `refs/${params.ref}`,
      node_id: `REF_${sha}`,
      url: urlOf(`git/refs/${params.ref}`),
      object,
    });
  },
});

/** `GET /repos/{owner}/{repo}/git/tags/{sha}`: the object of an annotated tag. */
const getTagObject = repositoryEndpoint({
  path: 'git/tags/{sha}',
  handle: ({ repository, params: { sha }, urlOf }) => {
    const [name, tag] = [...repository.tags].find(([, { annotation }]) => annotation?.sha === sha) ?? [];
    if (!tag?.annotation) throw notFound();
    const object = { type: 'commit', sha: tag.commit, url: urlOf(`git/commits/${tag.commit}`) };
    return json(200, {
      node_id: `T_${sha}`,
      tag: name,
      sha,
      url: urlOf(`git/tags/${sha}`),
      message: tag.annotation.message,
      object,
    });
  },
});

/** `GET /repos/{owner}/{repo}/tags`, each with its commit; names in descending order. */
const listTags = repositoryEndpoint({
  path: 'tags',
  query: PAGE_PARAMETERS,
  handle: ({ request, repository, urlOf }) => {
    const tags = [...repository.tags].sort(([a], [b]) => (a < b ? 1 : -1));
    const { items, headers } = page(request, tags);
    const serialized = items.map(([name, { commit: sha }]) => ({
      name,
      node_id: `REF_${sha}`,
      commit: { sha, url: urlOf(`commits/${sha}`) },
    }));
    return json(200, serialized, headers);
  },
});

/** The parts of the GitHub REST API that the action uses. */
export const gitHubRoutes: readonly Route[] = [compare, listCommits, getCommit, getRef, getTagObject, listTags];
