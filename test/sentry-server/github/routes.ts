import { json } from '../answer.ts';
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
  handle: ({ request, repository, captured, urlOf }) => {
    const [base, head] = captured.basehead.split('...').map((ref) => resolve(repository, ref));
    if (base === undefined || head === undefined) throw notFound();
    const ancestor = mergeBase(repository, base, head);
    if (ancestor === undefined)
      throw notFound(`No common ancestor between ${captured.basehead.replace('...', ' and ')}.`);
    const ahead = range(repository, base, head);
    const behindBy = range(repository, head, base).length;
    // Oldest first through all pages; more than 100 a page are not to be had, though 250 may be asked for.
    const { number, items, headers } = page(request, ahead, { perPage: 100 });
    // The files are those of the whole comparison, told once: on the first page.
    const files = number === 1 ? netFiles(ahead).slice(0, MAX_FILES).map(serializeFile) : [];
    const body = {
      url: urlOf(`compare/${captured.basehead}`),
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
 * `GET /repos/{owner}/{repo}/commits`, newest first, from `sha` or the default branch; `path` and `since` narrow it. As
 * with `git log -- path`, merges are left out then: they change nothing that their parents have not changed.
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

/** `GET /repos/{owner}/{repo}/commits/{ref}`, with its files, 300 a page. What is no commit is not 404 but 422. */
const getCommit = repositoryEndpoint({
  path: 'commits/{ref*}',
  query: PAGE_PARAMETERS,
  handle: ({ request, repository, captured, urlOf }) => {
    const commit = repository.resolve(captured.ref);
    if (commit === undefined) throw notFound(`No commit found for SHA: ${captured.ref}`, 422);
    const { items, headers } = page(request, commit.files, { perPage: MAX_FILES, max: MAX_FILES });
    const stats = { total: 0, additions: 0, deletions: 0 };
    return json(200, { ...serializeCommit(commit, urlOf), stats, files: items.map(serializeFile) }, headers);
  },
});

/** `GET /repos/{owner}/{repo}/git/ref/{ref}`: `heads/main` or `tags/v1`; an annotated tag is not yet its commit. */
const getRef = repositoryEndpoint({
  path: 'git/ref/{ref*}',
  handle: ({ repository, captured, urlOf }) => {
    const [kind, ...rest] = captured.ref.split('/');
    const name = rest.join('/');
    const tag = kind === 'tags' ? repository.tags.get(name) : undefined;
    const sha = kind === 'heads' ? repository.branches.get(name) : (tag?.annotation?.sha ?? tag?.commit);
    if (sha === undefined) throw notFound();
    const type = tag?.annotation ? 'tag' : 'commit';
    const object = { type, sha, url: urlOf(`git/${type}s/${sha}`) };
    return json(200, {
      ref: `refs/${captured.ref}`,
      node_id: `REF_${sha}`,
      url: urlOf(`git/refs/${captured.ref}`),
      object,
    });
  },
});

/** `GET /repos/{owner}/{repo}/git/tags/{sha}`: the object of an annotated tag. */
const getTagObject = repositoryEndpoint({
  path: 'git/tags/{sha}',
  handle: ({ repository, captured: { sha }, urlOf }) => {
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

/** `GET /repos/{owner}/{repo}/tags`, each with the commit it leads to; names in falling order. */
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

/** The GitHub REST API, as far as a release needs it. */
export const gitHubRoutes: readonly Route[] = [compare, listCommits, getCommit, getRef, getTagObject, listTags];
