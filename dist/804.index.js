export const id = 804;
export const ids = [804];
export const modules = {

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubHistory: () => (/* binding */ GitHubHistory)
});

// EXTERNAL MODULE: ./commits/history.js
var commits_history = __webpack_require__(3117);
;// CONCATENATED MODULE: ./commits/github/commit.js
function toSourceCommit({ sha, commit: { message, author, committer }, parents }) {
    return {
        sha,
        message,
        authorName: author?.name,
        authorEmail: author?.email,
        committedAt: committer?.date ?? author?.date,
        isMerge: parents.length > 1,
    };
}
function toFileChanges(files) {
    return files.flatMap(({ filename: path, status, previous_filename: previousPath }) => {
        switch (status) {
            case 'unchanged':
                return [];
            case 'removed':
                return [{ path, type: 'D' }];
            case 'added':
            case 'copied':
                return [{ path, type: 'A' }];
            case 'renamed':
                return [
                    ...(previousPath === undefined ? [] : [{ path: previousPath, type: 'D' }]),
                    { path, type: 'A' },
                ];
            default:
                return [{ path, type: 'M' }];
        }
    });
}

// EXTERNAL MODULE: ./commits/github/errors.js
var errors = __webpack_require__(1774);
;// CONCATENATED MODULE: ./commits/github/previous-tag.js
/** Of tags, and of commits. */
const maxPages = 10;
/** The API lists tags without a date or an order, so this walks back from head, whose own tags do not count. */
async function findPreviousTag(listTags, listCommits, itemsPerPage) {
    const [tags, firstPage] = await Promise.all([readAllPages(listTags, itemsPerPage, maxPages), listCommits(1)]);
    // Of several tags of one commit, the first in GitHub's list counts.
    const nameBySha = new Map(tags.toReversed().map(({ name, commit }) => [commit.sha, name]));
    if (nameBySha.size === 0)
        return undefined;
    let commits = firstPage.slice(1);
    for (let page = 2;; page++) {
        for (const { sha } of commits) {
            const name = nameBySha.get(sha);
            if (name !== undefined)
                return { name, sha };
        }
        if (page > maxPages || commits.length < itemsPerPage - 1)
            return undefined;
        commits = await listCommits(page);
    }
}
async function readAllPages(readPage, itemsPerPage, maxPages) {
    const all = [];
    for (let page = 1; page <= maxPages; page++) {
        const items = await readPage(page);
        all.push(...items);
        if (items.length < itemsPerPage)
            break;
    }
    return all;
}

;// CONCATENATED MODULE: ./commits/github/range-within-page.js
/**
 * The commits of `base..head`, from a page that begins with head. Undefined if the page lacks the base, or a parent of one
 * of the commits: there may be more commits beyond the page.
 */
function rangeWithinPage(page, base) {
    const bySha = new Map(page.map((commit) => [commit.sha, commit]));
    if (!page[0] || !bySha.has(base))
        return undefined;
    const baseHistory = ancestorsOf(base, bySha, new Set());
    const range = ancestorsOf(page[0].sha, bySha, baseHistory);
    return [...range].every((sha) => bySha.has(sha)) ? page.filter(({ sha }) => range.has(sha)) : undefined;
}
/** Without those of `excluded`. Beyond the page, it returns only the first ones. */
function ancestorsOf(commit, bySha, excluded) {
    const found = new Set();
    const pending = [commit];
    for (let sha = pending.pop(); sha !== undefined; sha = pending.pop()) {
        if (excluded.has(sha) || found.has(sha))
            continue;
        found.add(sha);
        pending.push(...(bySha.get(sha)?.parents ?? []).map((parent) => parent.sha));
    }
    return found;
}

;// CONCATENATED MODULE: ./commits/github/history.js





/** GitHub's maximum. */
const itemsPerPage = 100;
/** GitHub's maximum for one page. */
const maxFilesPerCommit = 300;
/** Needs the permission `contents: read`, and no checkout. */
class GitHubHistory {
    source = 'GitHub';
    /** Each takes a request, and all jobs of a repository share a thousand requests an hour. */
    maxCommitsWithChanges = 100;
    #request;
    #repository;
    #head;
    #newestCommits;
    /** Starts to read the newest commits while the base is still being looked for. Most ranges need no other request. */
    constructor(request, repository, head) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#request = request;
        this.#repository = { owner, repo };
        this.#head = head;
        this.#newestCommits = undefinedIfMissing(this.#commitsPage(head, 1));
        this.#newestCommits.catch(() => undefined); // Reported when the commits are used.
    }
    /** GET `/repos/{owner}/{repo}/commits/{ref}`. The SHA of an annotated tag is not a ref: GET `…/git/tags/{tag_sha}`. */
    async resolve(name) {
        const commit = await undefinedIfMissing(this.#request('GET /repos/{owner}/{repo}/commits/{ref}', { ...this.#repository, ref: name, per_page: 1 }));
        if (commit || !/^[\da-f]{40}$/.test(name))
            return commit?.data.sha;
        const tag = await undefinedIfMissing(this.#request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...this.#repository, tag_sha: name }));
        return tag?.data.object.sha;
    }
    /** GET `/repos/{owner}/{repo}/compare/{base}...{head}`, unless the newest commits contain the whole range. */
    async compare(base, head) {
        const newest = head === this.#head ? await this.#newestCommits : undefined;
        const range = newest?.[0]?.sha === head ? rangeWithinPage(newest, base) : undefined;
        if (range) {
            const status = range.length === 0 ? 'identical' : 'ahead';
            const listCommits = async () => range.map(toSourceCommit);
            return { status, base, mergeBase: base, count: range.length, listCommits };
        }
        const firstPage = await undefinedIfMissing(this.#comparePage(base, head, 1));
        if (firstPage === undefined)
            return undefined;
        const { status, base_commit, merge_base_commit, total_commits: count, commits } = firstPage.data;
        const listCommits = async () => {
            // The oldest commits come first. Pages of those that are cut off are not read.
            const oldest = Math.max(2, Math.floor(Math.max(0, count - commits_history/* maxCommits */.N) / itemsPerPage) + 1);
            const last = Math.ceil(count / itemsPerPage);
            const numbers = Array.from({ length: Math.max(0, last - oldest + 1) }, (_, index) => oldest + index);
            const pages = await Promise.all(numbers.map((page) => this.#comparePage(base, head, page)));
            const all = [...commits, ...pages.flatMap(({ data }) => data.commits)];
            return all.slice(-commits_history/* maxCommits */.N).map(toSourceCommit).reverse();
        };
        return { status, base: base_commit.sha, mergeBase: merge_base_commit.sha, count, listCommits };
    }
    async latestCommits(head, count) {
        const newest = head === this.#head ? await this.#newestCommits : await undefinedIfMissing(this.#commitsPage(head, 1));
        return newest?.length ? newest.slice(0, count).map(toSourceCommit) : undefined;
    }
    previousTag(head) {
        return findPreviousTag(async (page) => (await this.#request('GET /repos/{owner}/{repo}/tags', { ...this.#repository, per_page: itemsPerPage, page }))
            .data, async (page) => (head === this.#head && page === 1 && (await this.#newestCommits)) || this.#commitsPage(head, page), itemsPerPage);
    }
    /** GET `/repos/{owner}/{repo}/commits?path=…`: one request for each folder, instead of one for each commit. */
    async filterByFolders(commits, head, folders) {
        if (commits.length === 0 || folders.includes(''))
            return commits;
        // The oldest date; empty, and not sent, if a date is unknown.
        const [since] = commits.map(({ committedAt = '' }) => committedAt).toSorted();
        const lists = await Promise.all(folders.map((path) => readAllPages((page) => this.#commitsPage(head, page, { path, ...(since && { since }) }), itemsPerPage, commits_history/* maxCommits */.N / itemsPerPage)));
        const shas = new Set(lists.flat().map(({ sha }) => sha));
        return commits.filter(({ sha }) => shas.has(sha));
    }
    /** GET `/repos/{owner}/{repo}/commits/{ref}` for each commit. Commits with too many files for one page are left out. */
    async changesOf(shas) {
        const responses = await Promise.all(shas.map((ref) => this.#request('GET /repos/{owner}/{repo}/commits/{ref}', {
            ...this.#repository,
            ref,
            per_page: maxFilesPerCommit,
        })));
        return new Map(responses
            .filter(({ data: { files = [] } }) => files.length < maxFilesPerCommit)
            .map(({ data: { sha, files = [] } }) => [sha, toFileChanges(files)]));
    }
    #comparePage(base, head, page) {
        const basehead = `${base}...${head}`;
        const query = { ...this.#repository, basehead, page, per_page: itemsPerPage };
        return this.#request('GET /repos/{owner}/{repo}/compare/{basehead}', query);
    }
    /** GET `/repos/{owner}/{repo}/commits`, newest first. */
    async #commitsPage(sha, page, filter = {}) {
        const query = { ...this.#repository, ...filter, sha, page, per_page: itemsPerPage };
        return (await this.#request('GET /repos/{owner}/{repo}/commits', query)).data;
    }
}
/** 404, or 422 for a SHA that is not a commit. */
async function undefinedIfMissing(response) {
    try {
        return await response;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && (error.status === 404 || error.status === 422))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ maxCommits)
/* harmony export */ });
/** Longer ranges are cut, because Sentry takes the commits of a release in a single request. */
const maxCommits = 10_000;


/***/ })

};
