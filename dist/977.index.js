export const id = 977;
export const ids = [977];
export const modules = {

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relaceStage: () => (/* binding */ relaceStage)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./files/select-files.js + 3 modules
var select_files = __webpack_require__(5752);
// EXTERNAL MODULE: ./http/client.js + 2 modules
var client = __webpack_require__(5762);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./http/errors.js + 1 modules
var http_errors = __webpack_require__(1839);
// EXTERNAL MODULE: ./http/explain-failure.js
var explain_failure = __webpack_require__(4457);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
;// CONCATENATED MODULE: ./relace/api.js





const isPutAnswer = (0,response_shape/* object */.Ik)({ repo_id: response_shape/* text */.Qq, repo_head: response_shape/* segment */.mX, changed_files: (0,response_shape/* listOf */.c3)(response_shape/* text */.Qq) });
const checkUrl = 'Check that relace-url is the base URL of Relace, and that no proxy answers in its place';
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
     * Writes a file, which creates a commit.
     *
     * @param filePath a path that `repositoryPathProblem` accepts
     * @throws SetupError when Relace rejects the file
     * @throws OutageError when Relace cannot be reached or is failing, or something else answers in its place
     * @throws IntegrityError when the answer does not confirm that this file is in this repository
     */
    async put(filePath, content) {
        const segments = filePath.split('/').map((segment) => (0,path/* path */.A) `${segment}`);
        const url = new URL(`${(0,path/* path */.A) `v1/repo/${this.repoId}/file/`}${segments.join('/')}`, this.#baseUrl);
        const purpose = `write ${filePath} to Relace`;
        try {
            // A second request writes the same content to the same path.
            const response = await this.#http.send({ method: 'PUT', url, body: content, repeat: 'safe', expectsJson: true });
            return this.#verifyAnswer(filePath, response, (problem, cause) => {
                const message = `Could not ${purpose}: ${(0,http_errors/* requestName */.ZK)('PUT', url)} ${problem}`;
                return new errors/* OutageError */.AP(message, { remedy: `${checkUrl}.`, cause });
            });
        }
        catch (error) {
            throw this.#toRelaceError(error, purpose);
        }
    }
    /** The answer has no checksum, but it has a status, a repository and the names of changed files. */
    #verifyAnswer(filePath, response, unexpectedAnswer) {
        const fail = (problem) => {
            const message = `Relace did not confirm that ${filePath} is stored: ${problem}`;
            throw new errors/* IntegrityError */.cs(message, { remedy: `${checkUrl}, then re-run the job.` });
        };
        if (response.status !== 201)
            return fail(`it answered ${response.status} instead of 201`);
        const answer = (0,response_shape/* parseAnswer */.Wp)(response, isPutAnswer, unexpectedAnswer);
        const { repo_id, changed_files } = answer;
        // A UUID may be written in capitals.
        if (repo_id.toLowerCase() !== this.repoId.toLowerCase()) {
            return fail(`it wrote to repository ${repo_id} instead of ${this.repoId}`);
        }
        if (changed_files.length > 0 && !changed_files.includes(filePath)) {
            return fail(`it changed ${changed_files.slice(0, 3).join(', ')} instead`);
        }
        return answer;
    }
    #toRelaceError(error, purpose) {
        const service = { name: 'Relace', baseUrl: this.#baseUrl, urlInput: 'relace-url' };
        return (0,explain_failure/* explainFailure */.S)(error, purpose, service, (message, _detail, cause) => {
            return new errors/* SetupError */.w3(message, { remedy: remedyFor(cause, this.#baseUrl), cause });
        });
    }
}
function remedyFor({ status }, { host }) {
    if (status < 400)
        return 'Check that relace-url is the base URL of Relace.';
    switch (status) {
        case 401:
            return `Set relace-api-key to a key that is valid at ${host}.`;
        case 403:
            return 'Check that the key in relace-api-key has write access to the repository in relace-repo-id.';
        case 404:
            return 'Check that relace-repo-id is the ID of a repository, and that the key in relace-api-key has access to it.';
        case 409:
            return 'Something else is changing the repository. Re-run the job later.';
        case 413:
            return 'Exclude the file with a line that starts with ! in relace-files: it is too large for Relace.';
        default:
            return 'Fix the problem that Relace names, then re-run the job.';
    }
}

// EXTERNAL MODULE: ./relace/rules.js
var rules = __webpack_require__(7300);
// EXTERNAL MODULE: ./files/build-file.js
var build_file = __webpack_require__(2847);
// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./files/result.js
var result = __webpack_require__(5191);
// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
;// CONCATENATED MODULE: ./relace/upload-files.js





/**
 * Sends one file after another, because each is a commit on top of the previous one. Sends all files every time,
 * because Relace has no API to compare them.
 */
class RelaceUploader {
    #dependencies;
    constructor(dependencies) {
        this.#dependencies = dependencies;
    }
    async upload(files) {
        const { repository, log } = this.#dependencies;
        const progress = new files_progress/* Progress */.k(this.#dependencies, { files: files.length, bytes: (0,result/* totalBytes */.o)(files) });
        const stored = [];
        let head;
        for (const file of files) {
            const { name, sizeBytes } = file;
            try {
                const content = (0,build_file/* openContent */.Q4)({ ...file, contentType: 'application/octet-stream' }, progress.sent);
                const answer = await repository.put(name, content);
                head = answer.repo_head;
                stored.push({ name, sizeBytes, state: answer.changed_files.length > 0 ? 'sent' : 'unchanged' });
            }
            catch (error) {
                const failure = (0,build_file/* explainReadError */.kC)(error, file);
                await this.#logStored(files, stored.length);
                throw stored.length === 0 ? failure : withCounts(failure, stored.length, files.length);
            }
            log.debug(`${name} is in commit ${head}`);
            progress.finished(0);
        }
        return { repoId: repository.repoId, files: stored, head, durationMs: progress.durationMs };
    }
    async #logStored(files, storedCount) {
        const { log, repository } = this.#dependencies;
        const lineOf = ({ name }, index) => `${index < storedCount ? 'stored' : 'not confirmed'}: ${name}`;
        await (0,log_0/* logList */.Z)(log, `Files of repository ${repository.repoId}`, files, lineOf);
    }
}
function withCounts(error, storedCount, count) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return error;
    const ErrorClass = [errors/* OutageError */.AP, errors/* CancelledError */.cc, errors/* IntegrityError */.cs].find((kind) => error instanceof kind) ?? errors/* SetupError */.w3;
    const message = `${error.message}; ${storedCount} of ${count} files are in the repository (listed in the log)`;
    return new ErrorClass(message, {
        remedy: `${error.remedy ?? ''} You do not have to remove the stored files.`.trim(),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./relace/stage.js








async function relaceStage(plan, context) {
    const { log } = context;
    const selection = { ...plan, input: 'relace-files', nameProblem: rules/* repositoryPathProblem */.v };
    const selected = await (0,select_files/* selectBuildFiles */._7)(selection, log);
    return {
        title: 'Relace',
        async run() {
            const uploader = new RelaceUploader({ repository: connectRelace(plan, context), log, clock: clock/* systemClock */.m });
            // The preparation of source maps may have changed files since they were selected.
            return { relace: await uploader.upload((0,select_files/* refreshSizes */.mR)(selected)) };
        },
        /** Relace has no API to compare files, so all of them count as sent. */
        async preview() {
            const files = selected.map(({ name, sizeBytes }) => ({ name, sizeBytes, state: 'sent' }));
            return { relace: { repoId: plan.repoId, files, head: undefined, durationMs: 0 } };
        },
    };
}
function connectRelace({ baseUrl, repoId, apiKey }, context) {
    const http = new client/* HttpClient */.Q({
        ...(0,request_context/* clientOptions */.s)(context),
        authorization: (0,credentials/* bearerTokenFor */.a)([baseUrl], apiKey),
        stallTimeoutMs: 60_000,
        maxRetryTimeMs: 120_000,
    });
    return new RelaceFiles(http, baseUrl, repoId);
}


/***/ })

};
