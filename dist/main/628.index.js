export const id = 628;
export const ids = [628];
export const modules = {

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubCommits: () => (/* binding */ GitHubCommits),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
const commitsPerPage = 100;
/** Reads the history of one repository. Nothing has to be checked out. Needs the permission `contents: read`. */
class GitHubCommits {
    #octokit;
    #repository;
    /** @param repository `owner/name` */
    constructor(octokit, repository) {
        const [owner = '', repo = ''] = repository.split('/');
        this.#octokit = octokit;
        this.#repository = { owner, repo };
    }
    /**
     * Compares two commits: GET `/repos/{owner}/{repo}/compare/{base}...{head}`, all pages of it. The first page tells how
     * many there are; the others are asked for side by side.
     *
     * @returns undefined when the repository has no such commit
     */
    async compare(base, head) {
        try {
            const first = await this.#comparePage(base, head, 1);
            const pages = Math.ceil(first.total_commits / commitsPerPage);
            const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => this.#comparePage(base, head, index + 2)));
            return { status: first.status, commits: [first, ...rest].flatMap(({ commits }) => commits.map(toCommit)) };
        }
        catch (error) {
            if (statusOf(error) === 404)
                return undefined;
            throw error;
        }
    }
    /** The newest commits up to and including head, oldest first: GET `/repos/{owner}/{repo}/commits`. */
    async latest(head, count) {
        const { data } = await this.#octokit.rest.repos.listCommits({ ...this.#repository, sha: head, per_page: count });
        return data.map(toCommit).reverse();
    }
    async #comparePage(base, head, page) {
        const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
            ...this.#repository,
            basehead: `${base}...${head}`,
            per_page: commitsPerPage,
            page,
        });
        return data;
    }
}
/** The HTTP status that GitHub refused with; undefined when there was no answer. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
function toCommit({ sha, commit: { message, author } }) {
    return { sha, message, authorName: author?.name, authorEmail: author?.email, date: author?.date };
}


/***/ })

};
