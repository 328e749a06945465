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



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const mostOutputBytes = 512 * 1024 * 1024;
/** Git ended with 1, its answer to a question: there is no such thing. */
const no = 1;
/** Calls the `git` binary in one folder. */
class Git {
    #folder;
    #env;
    #signal;
    /** @param env for the program; it adds what keeps git from asking other machines, or people */
    constructor(folder, env, signal) {
        this.#folder = folder;
        this.#env = { ...env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
        this.#signal = signal;
    }
    /**
     * Runs git, and gives what it writes. In a container the folder often belongs to somebody else, and git would refuse
     * it; `safe.directory` lets it in for this one call, and no configuration is written. Nothing that is run here
     * executes what the repository brings along.
     *
     * @throws when git is missing, or ends with anything but 0
     */
    async run(args, input = '') {
        const running = run('git', ['-c', 'safe.directory=*', '-C', this.#folder, '--no-pager', ...args], {
            maxBuffer: mostOutputBytes,
            cwd: (0,external_node_path_.dirname)(process.execPath), // Windows looks for programs there first: never among the files of a checkout.
            env: this.#env,
            signal: this.#signal,
            windowsHide: true,
        });
        running.child.stdin?.on('error', () => undefined).end(input); // How git ended tells more than a closed pipe.
        return (await running).stdout;
    }
    /** One line of answer; undefined where git says that there is none. */
    async ask(...args) {
        try {
            return (await this.run(args)).trim() || undefined;
        }
        catch (error) {
            if (error instanceof Error && 'code' in error && error.code === no)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./commits/git/output.js
const fields = ['%H', '%P', '%an', '%ae', '%cI', '%B'];
/** For `git log -z`: NUL, which no text of git holds, ends each field and each commit. */
const commitFormat = `--format=${fields.join('%x00')}`;
function readCommits(output) {
    const tokens = output.split('\0');
    const commits = [];
    for (let at = 0; at + fields.length <= tokens.length; at += fields.length) {
        const [sha = '', parents = '', authorName, authorEmail, committedAt, message = ''] = tokens.slice(at, at + fields.length);
        const isMerge = parents.includes(' ');
        commits.push({ sha, message: message.trimEnd(), authorName, authorEmail, committedAt, isMerge });
    }
    return commits;
}
/** Reads `git diff-tree -z --stdin --name-status --no-renames`: a SHA, then pairs of a status and a path. */
function readChanges(output) {
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



/**
 * Opens the clone that a folder belongs to.
 *
 * @returns undefined where there is none, or no git
 */
async function openClone(folder, env, signal) {
    const git = new Git(folder, env, signal);
    try {
        return new LocalClone(git, (await git.ask('rev-parse', '--is-shallow-repository')) === 'true');
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return undefined;
    }
}
/** The history as it is in a clone on this machine: a stand-in for GitHub's API. */
class LocalClone {
    place;
    mostChanges = commits_history/* mostCommits */.a;
    #git;
    #isShallow;
    /** @param isShallow whether the history is cut off somewhere, as `fetch-depth: 1` does it */
    constructor(git, isShallow) {
        this.place = isShallow ? 'the local clone, which is shallow (fetch-depth)' : 'the local clone';
        this.#git = git;
        this.#isShallow = isShallow;
    }
    async resolve(name) {
        if (name.startsWith('-'))
            return undefined;
        return this.#git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    }
    async compare(baseName, headName) {
        const [base, head] = await Promise.all([this.resolve(baseName), this.resolve(headName)]);
        const mergeBase = base && head && (await this.#git.ask('merge-base', base, head));
        if (!base || !head || !mergeBase)
            return undefined;
        const range = `${base}..${head}`;
        return {
            ...{ base, mergeBase, status: statusOf(base, head, mergeBase) },
            count: Number(await this.#git.ask('rev-list', '--count', range)),
            commits: () => this.#log(range, commits_history/* mostCommits */.a),
        };
    }
    async latest(headName, count) {
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
    /** All of them: to look at the changes costs little here. */
    async narrow(commits) {
        return commits;
    }
    /** Where the history is cut off, a commit looks as if it had added every file; what it changed is not known. */
    async changesOf(shas) {
        const root = this.#isShallow ? [] : ['--root'];
        const flags = ['-r', '-z', '--stdin', '--name-status', '--no-renames', '--no-ext-diff', ...root];
        return readChanges(await this.#git.run(['diff-tree', ...flags], shas.map((sha) => `${sha}\n`).join('')));
    }
    async #log(range, count) {
        const flags = ['-z', '--date-order', '--no-show-signature', '--encoding=UTF-8', `--max-count=${count}`];
        return readCommits(await this.#git.run(['log', ...flags, commitFormat, range, '--']));
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
/* harmony export */   a: () => (/* binding */ mostCommits)
/* harmony export */ });
/** Longer ranges are cut: Sentry takes the commits of a release in one request. */
const mostCommits = 10_000;


/***/ })

};
