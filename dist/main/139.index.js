export const id = 139;
export const ids = [139];
export const modules = {

/***/ 7139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubHistory: () => (/* binding */ GitHubHistory)
});

// EXTERNAL MODULE: ./commits/history.js
var commits_history = __webpack_require__(3117);
;// CONCATENATED MODULE: ./commits/github/changes.js
/** The changes of a commit, as Sentry knows changes. */
function toChanges(files) {
    return files.flatMap(({ filename: path, status, previous_filename: before }) => {
        if (status === 'unchanged')
            return [];
        if (status === 'removed')
            return [{ path, type: 'D' }];
        if (status === 'added' || status === 'copied')
            return [{ path, type: 'A' }];
        if (status !== 'renamed')
            return [{ path, type: 'M' }];
        return [...(before === undefined ? [] : [{ path: before, type: 'D' }]), { path, type: 'A' }];
    });
}

;// CONCATENATED MODULE: ./commits/github/commit.js
function toCommit({ sha, commit: { message, author, committer }, parents }) {
    return {
        sha,
        message,
        authorName: author?.name,
        authorEmail: author?.email,
        committedAt: committer?.date ?? author?.date,
        isMerge: parents.length > 1,
    };
}

;// CONCATENATED MODULE: ./commits/github/previous-tag.js
/** How far back a tag is looked for, and among how many tags, in pages. */
const mostPages = 10;
/**
 * The newest tag in a history: tags tell neither their date nor their place, so the history is walked until it meets
 * one. The first commit is the head itself, whose own tags do not count.
 *
 * @param tags a page of all tags
 * @param history a page of the commits, newest first
 */
async function findPreviousTag(tags, history, itemsPerPage) {
    const [allTags, newest] = await Promise.all([readAll(tags, itemsPerPage), history(1)]);
    const nameOf = new Map(allTags.map(({ name, commit }) => [commit.sha, name]).reverse());
    if (nameOf.size === 0)
        return undefined;
    let commits = newest.slice(1);
    for (let page = 2;; page++) {
        const tagged = commits.find(({ sha }) => nameOf.has(sha));
        if (tagged)
            return { sha: tagged.sha, name: nameOf.get(tagged.sha) ?? '' };
        if (page > mostPages || commits.length < itemsPerPage - 1)
            return undefined;
        commits = await history(page);
    }
}
async function readAll(pageOf, itemsPerPage) {
    const all = [];
    for (let page = 1; page <= mostPages; page++) {
        const items = await pageOf(page);
        all.push(...items);
        if (items.length < itemsPerPage)
            break;
    }
    return all;
}

;// CONCATENATED MODULE: ./commits/github/recent.js
/**
 * The commits of `base..head`, as far as the newest page of head's history tells them. Undefined where it does not reach
 * back far enough to be sure: when it lacks the base, or a parent of one of the commits.
 *
 * @param newest the page, newest first; its first commit is the head
 */
function rangeWithin(newest, base) {
    const bySha = new Map(newest.map((commit) => [commit.sha, commit]));
    if (!newest[0] || !bySha.has(base))
        return undefined;
    const released = reachable(base, bySha, new Set());
    const added = reachable(newest[0].sha, bySha, released);
    return [...added].every((sha) => bySha.has(sha)) ? newest.filter(({ sha }) => added.has(sha)) : undefined;
}
/** The commits that one has grown from, itself included, without those of `known`. Of those beyond the page the first. */
function reachable(from, bySha, known) {
    const found = new Set();
    const open = [from];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        if (known.has(sha) || found.has(sha))
            continue;
        found.add(sha);
        open.push(...(bySha.get(sha)?.parents ?? []).map((parent) => parent.sha));
    }
    return found;
}

;// CONCATENATED MODULE: ./commits/github/history.js





/** GitHub gives no more, whatever is asked for. */
const itemsPerPage = 100;
/** As many files of a commit as one answer tells. */
const mostFiles = 300;
/** Reads the history of one repository. Nothing has to be checked out. Needs the permission `contents: read`. */
class GitHubHistory {
    place = 'GitHub';
    /** A workflow's token has a thousand requests an hour for all the jobs of its repository. */
    mostChanges = 100;
    #octokit;
    #repository;
    #head;
    #newest;
    /**
     * Begins at once to read the newest commits: mostly they tell all that is asked for later, when the base is known.
     *
     * @param repository `owner/name`
     * @param head the commit whose history it is about
     */
    constructor(octokit, repository, head) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = octokit;
        this.#repository = { owner, repo };
        this.#head = head;
        this.#newest = orUnknown(this.#listCommits(head, 1));
        this.#newest.catch(() => undefined); // Whoever asks for them hears of it.
    }
    /** GET `/repos/{owner}/{repo}/commits/{ref}`; the SHA of an annotated tag is looked up as the object that it is. */
    async resolve(name) {
        const commit = await orUnknown(this.#octokit.rest.repos.getCommit({ ...this.#repository, ref: name, per_page: 1 }));
        if (commit || !/^[\da-f]{40}$/.test(name))
            return commit?.data.sha;
        const tag = await orUnknown(this.#octokit.rest.git.getTag({ ...this.#repository, tag_sha: name }));
        return tag?.data.object.sha;
    }
    /**
     * GET `/repos/{owner}/{repo}/compare/{base}...{head}`. The first page tells how many commits there are; the others are
     * asked for side by side, and only by those who want the commits. None is, where the newest commits tell the range.
     */
    async compare(base, head) {
        const newest = head === this.#head ? await this.#newest : undefined;
        const range = newest?.[0]?.sha === head ? rangeWithin(newest, base) : undefined;
        if (range) {
            const status = range.length === 0 ? 'identical' : 'ahead';
            return { status, count: range.length, base, mergeBase: base, commits: async () => range.map(toCommit) };
        }
        const first = await orUnknown(this.#comparePage(base, head, 1));
        if (first === undefined)
            return undefined;
        const { status, base_commit, merge_base_commit, total_commits: count, commits } = first.data;
        return {
            ...{ status, count, base: base_commit.sha, mergeBase: merge_base_commit.sha },
            commits: async () => {
                const oldest = Math.max(2, Math.floor(Math.max(0, count - commits_history/* mostCommits */.a) / itemsPerPage) + 1);
                const last = Math.ceil(count / itemsPerPage);
                const numbers = Array.from({ length: Math.max(0, last - oldest + 1) }, (_, index) => oldest + index);
                const pages = await Promise.all(numbers.map((page) => this.#comparePage(base, head, page)));
                const found = [...commits, ...pages.flatMap(({ data }) => data.commits)];
                return found.slice(-commits_history/* mostCommits */.a).map(toCommit).reverse();
            },
        };
    }
    async latest(head, count) {
        const newest = head === this.#head ? await this.#newest : await orUnknown(this.#listCommits(head, 1));
        return newest?.slice(0, count).map(toCommit);
    }
    previousTag(head) {
        return findPreviousTag(async (page) => (await this.#octokit.rest.repos.listTags({ ...this.#repository, per_page: itemsPerPage, page })).data, async (page) => (head === this.#head && page === 1 && (await this.#newest)) || (await this.#listCommits(head, page)), itemsPerPage);
    }
    /** GET `/repos/{owner}/{repo}/commits?path=…`: a request for each folder, instead of one for each commit. */
    async narrow(commits, head, folders) {
        if (commits.length === 0 || folders.includes(''))
            return commits;
        const since = commits.reduce((oldest, { committedAt = '' }) => (committedAt < oldest ? committedAt : oldest), '~');
        const lists = await Promise.all(folders.map((path) => this.#octokit.paginate(this.#octokit.rest.repos.listCommits, {
            ...{ ...this.#repository, sha: head, path, per_page: itemsPerPage },
            ...(since && { since }),
        })));
        const touching = new Set(lists.flat().map(({ sha }) => sha));
        return commits.filter(({ sha }) => touching.has(sha));
    }
    /** GET `/repos/{owner}/{repo}/commits/{ref}` for each. A commit with more files than one answer has is left out. */
    async changesOf(shas) {
        const answers = await Promise.all(shas.map((ref) => this.#octokit.rest.repos.getCommit({ ...this.#repository, ref, per_page: mostFiles })));
        return new Map(answers
            .filter(({ data: { files = [] } }) => files.length < mostFiles)
            .map(({ data: { sha, files = [] } }) => [sha, toChanges(files)]));
    }
    #comparePage(base, head, page) {
        const basehead = `${base}...${head}`;
        const pages = { per_page: itemsPerPage, page };
        return this.#octokit.rest.repos.compareCommitsWithBasehead({ ...this.#repository, basehead, ...pages });
    }
    /** GET `/repos/{owner}/{repo}/commits`, newest first. */
    async #listCommits(sha, page) {
        const query = { ...this.#repository, sha, page, per_page: itemsPerPage };
        return (await this.#octokit.rest.repos.listCommits(query)).data;
    }
}
/** Undefined for a commit, or a repository, that GitHub knows nothing of: 404, or 422 where a SHA belongs to no commit. */
async function orUnknown(answer) {
    try {
        return await answer;
    }
    catch (error) {
        const status = error instanceof Error && 'status' in error ? error.status : undefined;
        if (status === 404 || status === 422)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mostCommits)
/* harmony export */ });
/** Longer ranges are cut: Sentry takes the commits of a release in one request. */
const mostCommits = 10_000;


/***/ })

};
