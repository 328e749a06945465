export const id = 898;
export const ids = [898];
export const modules = {

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ decodeSafely),
/* harmony export */   Le: () => (/* binding */ sourceMapHeader),
/* harmony export */   qK: () => (/* binding */ resolveName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);


/** The header `Sourcemap`, by which servers without debug IDs find the map. @param names of all uploaded files */
async function sourceMapHeader(file, content, names) {
    if (file.sourceMap !== undefined)
        return { Sourcemap: file.sourceMap };
    if (!/\.[cm]?js$/.test(file.name))
        return {};
    // Without a comment, the map is assumed to be beside the script, where most tools write it.
    const reference = sourceMappingUrl(await (0,_build_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnd */ .sA)(file, content)) ?? `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file.name)}.map`;
    return names.has(resolveName(file.name, reference.replace(/[?#].*$/, ''))) ? { Sourcemap: reference } : {};
}
/** Undefined also for an inline map (`data:`). See https://tc39.es/ecma426/#sec-linking-generated-code */
function sourceMappingUrl(scriptEnd) {
    if (!scriptEnd.includes('sourceMappingURL='))
        return undefined;
    const url = [...scriptEnd.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
    return url?.startsWith('data:') ? undefined : url;
}
function resolveName(from, reference) {
    if (/^[a-z]+:\/\//i.test(reference))
        return reference;
    // The start of a name, `~` or an origin, must survive `..`.
    const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
    const decoded = decodeSafely(reference);
    return start + (decoded.startsWith('/') ? decoded : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), decoded));
}
function decodeSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesStage: () => (/* binding */ filesStage)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _sentry_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8771);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5752);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6743);
/* harmony import */ var _upload_release_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2741);






async function filesStage(plan, { version, releaseFiles, mayReplace, releaseIsNew, storedNames, log }) {
    const selected = await (0,_select_files_js__WEBPACK_IMPORTED_MODULE_3__/* .selectBuildFiles */ ._7)(plan, log);
    let stored;
    const makeUploader = () => {
        const dependencies = { remote: (0,_sentry_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSentry */ .h)(releaseFiles), log, clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m };
        return new _upload_release_files_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseFileUploader */ .y(dependencies, { ...plan, version, releaseIsNew: releaseIsNew(), stored });
    };
    // The preparation of source maps may have changed files since they were selected.
    const currentFiles = () => (0,_select_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refreshSizes */ .mR)(selected);
    return {
        title: 'Files',
        async check(prepared) {
            if (plan.existingFiles !== 'replace' || (await mayReplace()))
                return;
            stored = await makeUploader().list();
            await prepared;
            if (stored)
                refuseReplacing(await makeUploader().compare(currentFiles()));
        },
        async run() {
            const report = await makeUploader().upload(currentFiles());
            for (const { name } of report.files)
                storedNames.add(name);
            return { files: report };
        },
        async preview() {
            const files = releaseFiles ? await makeUploader().compare(selected) : selected.map(notCompared);
            return { files: { files, durationMs: 0 } };
        },
    };
}
function refuseReplacing(files) {
    const [first, ...others] = files.filter(({ state }) => state === 'replaced').map(({ name }) => name);
    if (first === undefined)
        return;
    const problem = others.length === 0
        ? `${first} is in the release with other content, and this token may not delete it`
        : `${first} and ${others.length} more are in the release with other content, and this token may not delete them`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w3(problem, { remedy: _stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceRemedy */ .vi });
}
function notCompared({ name, sizeBytes }) {
    return { name, sizeBytes, state: 'not compared' };
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ listStoredFiles),
/* harmony export */   TX: () => (/* binding */ classifyFile),
/* harmony export */   Xn: () => (/* binding */ verifyUpload),
/* harmony export */   q1: () => (/* binding */ hasSameContent),
/* harmony export */   vi: () => (/* binding */ replaceRemedy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);


const replaceRemedy = 'Use a user token with the scope project:releases (organization tokens cannot delete files), ' +
    'set existing-files to keep, or store the new files in another release or dist.';
/** By name. @param query limits the list to names that contain this text */
async function listStoredFiles(remote, { version, dist = null }, query) {
    const files = await remote.list(version, query);
    return new Map(files.filter((file) => (file.dist ?? null) === dist).map((file) => [file.name, file]));
}
async function hasSameContent(file, stored) {
    return stored.size === file.sizeBytes && stored.sha1 === (await (0,_build_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .JI)(file));
}
/** @throws SetupError if a file with other content is stored and `existingFiles` is `error` */
async function classifyFile(file, stored, existingFiles) {
    if (!stored)
        return 'new';
    if (await hasSameContent(file, stored))
        return 'unchanged';
    if (existingFiles === 'keep')
        return 'kept';
    if (existingFiles === 'replace')
        return 'replaced';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${file.name} is in the release already, with other content`, {
        remedy: 'Set existing-files to replace or keep, or store the new files in another release or dist.',
    });
}
function verifyUpload(file, sentSha1, stored) {
    if (stored.size === file.sizeBytes && stored.sha1 === sentSha1)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs(`Sentry stored ${file.name} with ${stored.size} bytes and SHA-1 ${stored.sha1}, ` +
        `but ${file.displayPath} has ${file.sizeBytes} bytes and SHA-1 ${sentSha1}`, { remedy: 'Check whether a proxy changes uploads, then re-run the job.' });
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ReleaseFileUploader)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4154);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5005);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5191);
/* harmony import */ var _source_mapping_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8788);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6743);








/** The size of the connection pool. The HTTP client finds out how many connections to use at once. */
const maxConcurrency = 64;
class ReleaseFileUploader {
    #remote;
    #dependencies;
    #options;
    constructor(dependencies, options) {
        this.#remote = dependencies.remote;
        this.#dependencies = dependencies;
        this.#options = options;
    }
    async upload(files) {
        const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_5__/* .Progress */ .k(this.#dependencies, { files: files.length, bytes: (0,_result_js__WEBPACK_IMPORTED_MODULE_6__/* .totalBytes */ .o)(files) });
        const { releaseIsNew, stored: listed } = this.#options;
        const stored = releaseIsNew ? undefined : (listed ?? (await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listStoredFiles */ .PL)(this.#remote, this.#options)));
        const names = new Set(files.map(({ name }) => name));
        const storeFile = async (file) => {
            const state = await this.#storeFile(file, stored?.get(file.name), names, progress).catch((error) => {
                throw (0,_build_file_js__WEBPACK_IMPORTED_MODULE_2__/* .explainReadError */ .kC)(error, file);
            });
            progress.finished(state === 'new' || state === 'replaced' ? 0 : file.sizeBytes);
            return { name: file.name, sizeBytes: file.sizeBytes, state };
        };
        const concurrency = Math.min(this.#options.concurrency ?? maxConcurrency, maxConcurrency);
        return { files: await (0,p_map__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .Ay)(files, storeFile, { concurrency }), durationMs: progress.durationMs };
    }
    /** By name; undefined if the release does not exist. */
    async list() {
        return await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listStoredFiles */ .PL)(this.#remote, this.#options).catch((error) => {
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 404)
                return undefined;
            throw error;
        });
    }
    /** Returns what `upload` would do, and throws the same errors for files that must not be replaced. */
    async compare(files) {
        const stored = this.#options.stored ?? (await this.list());
        const compareFile = async (file) => {
            const state = await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyFile */ .TX)(file, stored?.get(file.name), this.#options.existingFiles).catch((error) => {
                throw (0,_build_file_js__WEBPACK_IMPORTED_MODULE_2__/* .explainReadError */ .kC)(error, file);
            });
            return { name: file.name, sizeBytes: file.sizeBytes, state };
        };
        return (0,p_map__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .Ay)(files, compareFile, { concurrency: maxConcurrency });
    }
    async #storeFile(file, stored, names, progress) {
        const state = await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyFile */ .TX)(file, stored, this.#options.existingFiles);
        if (state === 'unchanged' || state === 'kept')
            return state;
        if (stored)
            await this.#deleteFile(stored);
        const content = (0,_build_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openContent */ .Q4)(file, progress.sent);
        const { version, dist } = this.#options;
        const headers = { ...(await (0,_source_mapping_url_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceMapHeader */ .Le)(file, content, names)), ...this.#options.headers };
        try {
            const answer = await this.#remote.upload(version, { name: file.name, dist, headers, content });
            (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyUpload */ .Xn)(file, content.sentSha1(), answer);
        }
        catch (error) {
            if (!(error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 409))
                throw error;
            return this.#resolveConflict(file, state, error);
        }
        return state;
    }
    /**
     * The name was free when the files were listed. It was taken by this upload, if the answer to its first attempt was
     * lost, or by another job. Other content is not replaced: two jobs would replace each other's files forever.
     */
    async #resolveConflict(file, state, conflict) {
        const stored = (await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listStoredFiles */ .PL)(this.#remote, this.#options, file.name)).get(file.name);
        if (stored && (await (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSameContent */ .q1)(file, stored)))
            return state;
        if (stored && this.#options.existingFiles === 'keep')
            return 'kept';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Could not store ${file.name}: another upload has stored other content under this name`, {
            remedy: 'Check that no other job uploads other files with the same names to this release and dist.',
            cause: conflict,
        });
    }
    async #deleteFile(stored) {
        try {
            await this.#remote.delete(this.#options.version, stored);
        }
        catch (error) {
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 404)
                return; // Another job has deleted it already.
            if (!(error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 403))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${stored.name} is in the release with other content, and this token may not delete it`, {
                remedy: _stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceRemedy */ .vi,
                cause: error,
            });
        }
    }
}


/***/ })

};
