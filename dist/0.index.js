export const id = 0;
export const ids = [0];
export const modules = {

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClone: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: ./commits/history.js
var commits_history = __webpack_require__(3117);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./commits/git/git.js



const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const maxOutputBytes = 512 * 1024 * 1024;
/** The exit code for something that does not exist. */
const notFound = 1;
class Git {
    #folder;
    #env;
    #signal;
    /** The added variables stop git from fetching and from prompting. */
    constructor(folder, env, signal) {
        this.#folder = folder;
        this.#env = { ...env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
        this.#signal = signal;
    }
    /**
     * In a container the folder often belongs to another user, and git would refuse to read it. `safe.directory` allows it
     * for this call only. None of the commands that are used here runs code from the repository.
     */
    async run(args, input = '') {
        const running = execute('git', ['-c', 'safe.directory=*', '-C', this.#folder, '--no-pager', ...args], {
            maxBuffer: maxOutputBytes,
            cwd: (0,external_node_path_.dirname)(process.execPath), // Windows looks for programs there first, so it must not be the checkout.
            env: this.#env,
            signal: this.#signal,
            windowsHide: true,
        });
        running.child.stdin?.on('error', () => undefined).end(input); // The exit code says more than a broken pipe.
        return (await running).stdout;
    }
    /** Undefined if git finds nothing. */
    async query(...args) {
        try {
            return (await this.run(args)).trim() || undefined;
        }
        catch (error) {
            if (error instanceof Error && 'code' in error && error.code === notFound)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./commits/git/output.js
const fields = ['%H', '%P', '%an', '%ae', '%cI', '%B'];
/** Option of `git log -z`. Fields and commits end with NUL, which cannot be part of a message or a name. */
const logFormat = `--format=${fields.join('%x00')}`;
function parseLog(output) {
    const tokens = output.split('\0');
    const commits = [];
    for (let at = 0; at + fields.length <= tokens.length; at += fields.length) {
        const [sha = '', parents = '', authorName, authorEmail, committedAt, message = ''] = tokens.slice(at, at + fields.length);
        const isMerge = parents.includes(' ');
        commits.push({ sha, message: message.trimEnd(), authorName, authorEmail, committedAt, isMerge });
    }
    return commits;
}
/** Per SHA, pairs of a status and a path, from `git diff-tree -z --stdin --name-status --no-renames`. */
function parseChanges(output) {
    const changes = new Map();
    let current = [];
    const tokens = output.split('\0').values();
    for (const token of tokens) {
        if (/^[\da-f]{40,64}$/.test(token)) {
            current = [];
            changes.set(token, current);
        }
        else if (token !== '') {
            const path = tokens.next().value ?? '';
            current.push({ path, type: token === 'A' || token === 'D' ? token : 'M' });
        }
    }
    return changes;
}

;// CONCATENATED MODULE: ./commits/git/clone.js



/** Undefined if the folder does not belong to a clone, or if there is no git. */
async function openClone(folder, env, signal) {
    const git = new Git(folder, env, signal);
    try {
        return new LocalClone(git, (await git.query('rev-parse', '--is-shallow-repository')) === 'true');
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return undefined;
    }
}
class LocalClone {
    source;
    maxCommitsWithChanges = commits_history/* maxCommits */.N;
    #git;
    #isShallow;
    constructor(git, isShallow) {
        this.source = isShallow ? 'the shallow local clone (set fetch-depth: 0)' : 'the local clone';
        this.#git = git;
        this.#isShallow = isShallow;
    }
    async resolve(name) {
        if (name.startsWith('-'))
            return undefined;
        return this.#git.query('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    }
    async compare(baseName, headName) {
        const [base, head] = await Promise.all([this.resolve(baseName), this.resolve(headName)]);
        const mergeBase = base && head && (await this.#git.query('merge-base', base, head));
        if (!base || !head || !mergeBase)
            return undefined;
        const range = `${base}..${head}`;
        return {
            base,
            mergeBase,
            status: statusOf(base, head, mergeBase),
            count: Number(await this.#git.query('rev-list', '--count', range)),
            listCommits: () => this.#log(range, commits_history/* maxCommits */.N),
        };
    }
    async latestCommits(headName, count) {
        const head = await this.resolve(headName);
        return head === undefined ? undefined : this.#log(head, count);
    }
    async previousTag(headName) {
        const head = await this.resolve(headName);
        if (head === undefined)
            return undefined;
        const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
        const refs = await this.#git.run(['for-each-ref', `--merged=${head}`, '--sort=-creatordate', format, 'refs/tags']);
        for (const line of refs.split('\n')) {
            const [name = '', object = '', target] = line.split('\0');
            const sha = target || object;
            if (sha !== '' && sha !== head)
                return { name, sha };
        }
        return undefined;
    }
    /** All of them: reading the changes is cheap here. */
    async filterByFolders(commits) {
        return commits;
    }
    /** Where a shallow history ends, a commit seems to add every file. Without `--root` git reports no changes for it. */
    async changesOf(shas) {
        const root = this.#isShallow ? [] : ['--root'];
        const flags = ['-r', '-z', '--stdin', '--name-status', '--no-renames', '--no-ext-diff', ...root];
        return parseChanges(await this.#git.run(['diff-tree', ...flags], shas.map((sha) => `${sha}\n`).join('')));
    }
    async #log(range, count) {
        const flags = ['-z', '--date-order', '--no-show-signature', '--encoding=UTF-8', `--max-count=${count}`];
        return parseLog(await this.#git.run(['log', ...flags, logFormat, range, '--']));
    }
}
function statusOf(base, head, mergeBase) {
    if (base === head)
        return 'identical';
    if (mergeBase === base)
        return 'ahead';
    return mergeBase === head ? 'behind' : 'diverged';
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
