export const id = 235;
export const ids = [235];
export const modules = {

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relaceStage: () => (/* binding */ relaceStage)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./files/match-patterns.js + 2 modules
var match_patterns = __webpack_require__(2805);
// EXTERNAL MODULE: ./files/select-files.js + 3 modules
var select_files = __webpack_require__(5752);
// EXTERNAL MODULE: ./http/client.js + 6 modules
var client = __webpack_require__(5547);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/explain.js + 1 modules
var explain = __webpack_require__(1038);
;// CONCATENATED MODULE: ./relace/errors.js


/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `put dist/app.js into Relace`
 */
function errors_explain(error, purpose, baseUrl) {
    const service = { name: 'Relace', baseUrl, urlInput: 'relace-url' };
    return (0,explain/* explainFailure */.S)(error, purpose, service, (message, _detail, cause) => {
        return new errors/* SetupError */.w3(message, { remedy: remedyFor(cause, baseUrl), cause });
    });
}
function remedyFor({ status }, { host }) {
    if (status === 401)
        return `See that relace-api-key holds a key that is valid at ${host}.`;
    if (status === 403)
        return 'See that the key of relace-api-key may write to the repository of relace-repo-id.';
    if (status === 404)
        return 'See that relace-repo-id is the id of a repository that the key of relace-api-key belongs to.';
    if (status === 409)
        return 'Something else is at work on the repository. Run the job again later.';
    if (status === 413)
        return 'The file is too large for Relace: exclude it by a line with ! in relace-files.';
    if (status < 400)
        return 'See that relace-url is the base URL of Relace.';
    return 'Fix what Relace names here, then run the job again.';
}

;// CONCATENATED MODULE: ./relace/api.js



/** Files of one Relace repository: `/v1/repo/{repo_id}/file/{file_path}`. */
class RelaceFiles {
    repoId;
    #http;
    #baseUrl;
    /** @param baseUrl ends with a slash */
    constructor(http, baseUrl, repoId) {
        this.#http = http;
        this.#baseUrl = baseUrl;
        this.repoId = repoId;
    }
    /**
     * Writes a file, which makes a commit; PUT `/v1/repo/{repo_id}/file/{file_path}`.
     *
     * @param filePath in the repository; one that `repositoryPathProblem` has nothing against
     * @throws SetupError when Relace refuses it
     * @throws OutageError when Relace cannot be reached, or is failing
     * @throws IntegrityError when the answer does not prove that this file is in this repository
     */
    async put(filePath, content) {
        const segments = filePath.split('/').map((segment) => (0,path/* path */.A) `${segment}`);
        const url = new URL(`${(0,path/* path */.A) `v1/repo/${this.repoId}/file/`}${segments.join('/')}`, this.#baseUrl);
        const purpose = `put ${filePath} into Relace`;
        try {
            // A second time writes the same content to the same path.
            const response = await this.#http.send({ method: 'PUT', url, body: content, repeat: 'safe' });
            return this.#prove(filePath, response, this.#parse(response, purpose));
        }
        catch (error) {
            throw errors_explain(error, purpose, this.#baseUrl);
        }
    }
    #parse({ text }, purpose) {
        try {
            return Object(JSON.parse(text));
        }
        catch (cause) {
            throw new errors/* OutageError */.AP(`Could not ${purpose}: ${this.#baseUrl.host} did not answer in JSON`, {
                remedy: 'See that relace-url is the base URL of Relace, and that no proxy answers in its place.',
                cause,
            });
        }
    }
    /** Relace tells no checksum. What there is of proof is the status, the repository and the names of the files. */
    #prove(filePath, { status }, answer) {
        const { repo_id, repo_head, changed_files } = answer;
        const fail = (problem) => {
            const remedy = 'See that relace-url is the base URL of Relace and that no proxy answers in its place, then run the job again.';
            throw new errors/* IntegrityError */.cs(`Relace does not confirm that ${filePath} is stored: ${problem}`, { remedy });
        };
        if (status !== 201)
            return fail(`it answered ${status} instead of 201`);
        // A UUID may be written in capitals.
        if (String(repo_id).toLowerCase() !== this.repoId.toLowerCase()) {
            return fail(`it wrote to repository ${repo_id} instead of ${this.repoId}`);
        }
        if (typeof repo_head !== 'string' || !repo_head)
            return fail('it tells no commit');
        if (!Array.isArray(changed_files))
            return fail('it does not tell which files it changed');
        if (changed_files.length > 0 && !changed_files.includes(filePath)) {
            return fail(`it changed ${changed_files.slice(0, 3).join(', ')} instead`);
        }
        return { repo_id: this.repoId, repo_head, changed_files };
    }
}

;// CONCATENATED MODULE: ./relace/connect.js




/** The repository that a plan names. */
function connectRelace({ baseUrl, repoId, apiKey }, context) {
    const http = new client/* HttpClient */.Q({
        ...(0,request_context/* clientOptions */.s)(context),
        authorization: (0,credentials/* bearerOnlyFor */.J)([baseUrl], apiKey),
        stallMs: 60_000,
        patienceMs: 120_000,
    });
    return new RelaceFiles(http, baseUrl, repoId);
}

// EXTERNAL MODULE: ./relace/path.js
var relace_path = __webpack_require__(9692);
// EXTERNAL MODULE: ./files/content.js
var files_content = __webpack_require__(801);
// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./files/verify-upload.js
var verify_upload = __webpack_require__(2885);
// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
;// CONCATENATED MODULE: ./relace/upload.js





/**
 * Writes files into a Relace repository. Each of them is a commit on top of the one before, so they go one after another.
 * Relace cannot be asked what it has, so all of them are sent each time.
 */
class RelaceDestination {
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    /**
     * @throws IntegrityError when an answer does not prove that the file is stored
     * @throws SetupError when Relace refuses a file, or it cannot be read
     */
    async upload(files) {
        const { remote } = this.#ports;
        const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        const progress = new files_progress/* Progress */.k(this.#ports, { files: files.length, bytes });
        const stored = [];
        let head;
        for (const file of files) {
            const { path, name, sizeBytes } = file;
            try {
                const content = await (0,files_content/* openContent */.Q)({ ...file, contentType: 'application/octet-stream' }, progress.sent);
                const answer = await remote.put(name, content);
                head = answer.repo_head;
                stored.push({ name, sizeBytes, state: answer.changed_files.length > 0 ? 'sent' : 'unchanged' });
            }
            catch (error) {
                const failure = (0,verify_upload/* unreadable */.O)(file, error) ?? error;
                await this.#tellApart(files, stored.length);
                throw stored.length === 0 ? failure : incomplete(failure, stored.length, files.length);
            }
            this.#ports.log.debug(`${path} is in commit ${head}`);
            progress.finished(0);
        }
        return { repoId: remote.repoId, files: stored, head, durationMs: progress.durationMs };
    }
    /** Shows which files are in the repository, after the work has ended early. */
    async #tellApart(files, storedCount) {
        const { log, remote } = this.#ports;
        const lineOf = ({ name }, index) => `${index < storedCount ? 'stored' : 'not known to be stored'}: ${name}`;
        await (0,log_0/* logList */.Z)(log, `Files of repository ${remote.repoId}`, files, lineOf);
    }
}
/** The same error, with how far the work has come. */
function incomplete(error, storedCount, count) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return error;
    const Kind = [errors/* OutageError */.AP, errors/* CancelledError */.cc, errors/* IntegrityError */.cs].find((kind) => error instanceof kind) ?? errors/* SetupError */.w3;
    const message = `${error.message}; ${storedCount} of ${count} files are in the repository, as the log lists`;
    return new Kind(message, {
        remedy: `${error.remedy ?? ''} What is stored already does no harm.`.trim(),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./relace/stage.js






/** `relace-repo-id`: files written into a Relace repository. */
async function relaceStage(plan, context) {
    const { log } = context;
    const selection = { ...plan, input: 'relace-files', nameProblem: relace_path/* repositoryPathProblem */.v };
    const selected = await (0,select_files/* selectBuildFiles */._)({ select: match_patterns/* selectFiles */.A, log }, selection);
    return {
        title: 'Relace',
        async run() {
            const destination = new RelaceDestination({ remote: connectRelace(plan, context), log, clock: clock/* systemClock */.m });
            // The preparation of source maps may have changed files since they were selected.
            return { relace: await destination.upload((0,select_files/* measureAgain */.P)(selected)) };
        },
        /** Relace cannot be asked what it has. */
        async preview() {
            const files = selected.map(({ name, sizeBytes }) => ({ name, sizeBytes, state: 'sent' }));
            return { relace: { repoId: plan.repoId, files, head: undefined, durationMs: 0 } };
        },
    };
}


/***/ })

};
