export const id = 535;
export const ids = [535];
export const modules = {

/***/ 1535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectRelace: () => (/* binding */ connectRelace)
});

// EXTERNAL MODULE: ./http/client.js + 6 modules
var client = __webpack_require__(5547);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
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

;// CONCATENATED MODULE: ./relace/files.js



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

// EXTERNAL MODULE: ./ports/wire.js + 1 modules
var ports_wire = __webpack_require__(1938);
;// CONCATENATED MODULE: ./ports/relace.js




/** The repository that a plan names. */
function connectRelace({ baseUrl, repoId, apiKey }, wire) {
    const http = new client/* HttpClient */.Q({
        ...(0,ports_wire/* sharedOptions */.mJ)(wire),
        authorization: (0,credentials/* bearerOnlyFor */.J)([baseUrl], apiKey),
        stallMs: 60_000,
        patienceMs: 120_000,
    });
    return new RelaceFiles(http, baseUrl, repoId);
}


/***/ })

};
