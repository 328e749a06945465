export const id = 960;
export const ids = [960];
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


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   is: () => (/* binding */ openTemporaryFolder),
/* harmony export */   pZ: () => (/* binding */ wrapWriteErrors)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/** @param folder RUNNER_TEMP, which the runner empties even if this process is killed */
async function openTemporaryFolder(folder) {
    const path = await wrapWriteErrors(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
    return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}
/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, even for files. */
const removeOptions = { recursive: true, force: true, maxRetries: 3 };
/**
 * Never throws: a file that another program keeps open must not fail the step or hide its error, and the runner empties
 * RUNNER_TEMP after the job.
 */
async function removeTemporary(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, removeOptions).catch(() => undefined);
}
function removeTemporarySync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, removeOptions);
    }
    catch {
        // See `removeTemporary`.
    }
}
async function wrapWriteErrors(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`Could not write to ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'Check that RUNNER_TEMP is a folder that the step may write to, and that its disk has space.',
            cause,
        });
    }
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ assembleFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** How long Sentry may assemble files, counted from the upload of the last missing chunk. */
const maxAssemblyMs = 300_000;
/** How long a server that does not report missing chunks may answer `created`: some never answer anything else. */
const maxCreatedMs = 5_000;
const firstPollMs = 5;
const maxPollMs = 3_000;
/** Results are in order of completion. @throws OutageError when Sentry does not complete files, or keeps losing chunks */
async function assembleFiles({ clock, signal }, files, { uploader, assemble, reportsMissingChunks }) {
    const isUploaded = ({ chunks }) => uploader.hasUploaded(chunks.map(({ checksum }) => checksum));
    const completed = [];
    if (!reportsMissingChunks && !files.every(isUploaded))
        await uploader.upload();
    let uploadedAtMs = clock.uptime();
    let pollMs = firstPollMs;
    for (let pending = files; pending.length > 0;) {
        const answers = await assemble(pending);
        const waitedMs = clock.uptime() - uploadedAtMs;
        const acceptsCreated = !reportsMissingChunks && waitedMs >= maxCreatedMs;
        const classified = pending.map((file, index) => ({ file, ...classify(answers[index], acceptsCreated) }));
        for (const { file, state, detail } of classified) {
            if (state !== 'pending')
                completed.push({ file, state, detail, sent: isUploaded(file) });
        }
        pending = classified.filter(({ state }) => state === 'pending').map(({ file }) => file);
        const missing = uploader.ownChecksums(classified.flatMap(({ missing }) => missing));
        // Sentry may report a chunk as missing for a moment after its upload.
        const waits = missing.length === 0 || uploader.hasUploaded(missing);
        if (pending.length > 0 && missing.length === 0 && waitedMs >= maxAssemblyMs)
            throw timeout(pending);
        if (pending.length > 0 && waits) {
            await clock.sleep(pollMs, signal).catch(() => undefined); // After an abort, the next request fails with its reason.
            pollMs = Math.min(maxPollMs, pollMs * 2);
        }
        if (missing.length > 0) {
            await uploader.upload(missing);
            uploadedAtMs = clock.uptime();
            if (!waits)
                pollMs = firstPollMs;
        }
    }
    return completed;
}
/** @param acceptsCreated whether `created` is the final answer of this server */
function classify(answer, acceptsCreated) {
    const { state = 'not_found', detail, missingChunks } = answer ?? {};
    if (state === 'ok' || state === 'error')
        return { state, detail: detail ?? undefined, missing: [] };
    const isAccepted = state === 'created' && acceptsCreated;
    return { state: isAccepted ? 'accepted' : 'pending', detail: undefined, missing: missingChunks ?? [] };
}
function timeout(files) {
    const names = files.map(({ name }) => name).join(', ');
    const message = `Sentry has received ${names} completely, but has not assembled it within ${maxAssemblyMs / 1000} s`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy: 'Re-run the job later. Nothing is uploaded a second time.' });
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ batchChunks),
/* harmony export */   t: () => (/* binding */ splitIntoBatches)
/* harmony export */ });
/** Larger requests are not faster, and leave other connections idle. */
const maxBatchBytes = 8 * 1024 * 1024;
/** Distributes evenly among `concurrency` requests, or more if the server's limits require it. */
function batchChunks(chunks, { chunksPerRequest, maxRequestSize }, concurrency) {
    const maxChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
    return splitIntoBatches(chunks, maxChunks, Math.min(maxRequestSize, maxBatchBytes));
}
/** An item larger than `maxBytes` gets its own batch. */
function splitIntoBatches(items, maxItems, maxBytes) {
    const batches = [];
    let bytes = 0;
    for (const item of items) {
        const last = batches.at(-1);
        bytes += item.sizeBytes;
        if (last && last.length < maxItems && bytes <= maxBytes) {
            last.push(item);
        }
        else {
            batches.push([item]);
            bytes = item.sizeBytes;
        }
    }
    return batches;
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ChunkUploader)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1734);



/** More requests at once need more memory, but are not faster. */
const maxConcurrency = 8;
/** If a chunk is still missing after so many uploads, another one does not help. */
const maxUploadsPerChunk = 5;
class ChunkUploader {
    #api;
    #options;
    #chunks;
    #uploadCounts = new Map();
    constructor(api, files, options) {
        this.#api = api;
        this.#options = options;
        this.#chunks = new Map(files.flatMap(({ chunks }) => chunks).map((chunk) => [chunk.checksum, chunk]));
    }
    ownChecksums(checksums) {
        return checksums.filter((checksum) => this.#chunks.has(checksum));
    }
    hasUploaded(checksums) {
        return checksums.some((checksum) => this.#uploadCounts.has(checksum));
    }
    /** @throws OutageError when a chunk was already uploaded too often */
    async upload(checksums = this.#chunks.keys()) {
        const distinct = [...new Set(checksums)];
        if (distinct.some((checksum) => this.#uploadCount(checksum) >= maxUploadsPerChunk)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`Sentry still reports a chunk as missing after ${maxUploadsPerChunk} uploads`, {
                remedy: 'Re-run the job later.',
            });
        }
        const chunks = distinct.map((checksum) => this.#chunks.get(checksum)).filter((chunk) => chunk !== undefined);
        const limits = await this.#api.options();
        const allowed = Math.min(limits.concurrency, maxConcurrency, this.#options.concurrency ?? maxConcurrency);
        const concurrency = Math.max(1, allowed);
        const uploadBatch = async (batch) => {
            await this.#api.send(batch);
            for (const { checksum } of batch)
                this.#uploadCounts.set(checksum, this.#uploadCount(checksum) + 1);
            this.#options.onSent?.(batch.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
        };
        await (0,p_map__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)((0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .batchChunks */ .r)(chunks, limits, concurrency), uploadBatch, { concurrency });
    }
    #uploadCount(checksum) {
        return this.#uploadCounts.get(checksum) ?? 0;
    }
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ArtifactLookup)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2342);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2767);



const isFoundList = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ resolved_with: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) }));
/** `/projects/{org}/{project}/artifact-lookup/`: what Sentry would use to read a stack trace. */
class ArtifactLookup {
    #client;
    /** The first answer shows whether the server has the endpoint. */
    #firstAnswer;
    constructor(client) {
        this.#client = client;
    }
    /**
     * Whether Sentry has a bundle with the debug ID for the project. It does not say whether the source map is in it.
     *
     * @returns undefined if the server does not have the endpoint; then it is not asked again. The project has to exist
     */
    async hasBundle(project, debugId) {
        if (!this.#firstAnswer) {
            this.#firstAnswer = this.#ask(project, debugId);
            return this.#firstAnswer;
        }
        return (await this.#firstAnswer) === undefined ? undefined : this.#ask(project, debugId);
    }
    async #ask(project, debugId) {
        const request = {
            method: 'GET',
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .A) `projects/${this.#client.org}/${project}/artifact-lookup/`,
            query: { debug_id: debugId },
            repeat: 'safe',
            purpose: `look up the debug ID ${debugId} in ${project}`,
        };
        try {
            const found = await this.#client.json(request, isFoundList);
            return found.some(({ resolved_with }) => resolved_with === 'debug-id');
        }
        catch (error) {
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ && error.status === 404)
                return undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ periodicYield)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** How long synchronous work may block requests and signals. */
const maxBlockingMs = 20;
/**
 * For long synchronous work: the returned function, called often, lets other work run every few milliseconds. It throws
 * the reason of the signal.
 */
function periodicYield(signal) {
    let lastMs = performance.now();
    return async () => {
        signal.throwIfAborted();
        if (performance.now() - lastMs < maxBlockingMs)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        signal.throwIfAborted();
        lastMs = performance.now();
    };
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ selectSourceMaps),
/* harmony export */   Vk: () => (/* binding */ refuseSameNames),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _files_select_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5752);


/**
 * Selects scripts and source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
function selectSourceMaps(plan, log) {
    const accepts = (path) => isMap(path) || /\.([cm]?js|jsbundle|bundle|hbc)$/i.test(path);
    // Without debug IDs, Sentry finds files by their names only.
    const names = { namesBelowPatterns: true, allowsSameNames: plan.inject };
    return (0,_files_select_files_js__WEBPACK_IMPORTED_MODULE_1__/* .selectBuildFiles */ ._7)({ ...plan, ...names, input: 'sourcemaps', accepts }, log);
}
/** For servers that find files only by their names. @throws SetupError that lists the files with the same name */
function refuseSameNames(files) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwSetupErrors */ .Ti)((0,_files_select_files_js__WEBPACK_IMPORTED_MODULE_1__/* .sameNameErrors */ .jw)(files));
}
/** Sentry does not use the maps of style sheets and type declarations. */
function isMap(path) {
    return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sourceMapStages: () => (/* binding */ sourceMapStages)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./sentry/connect.js + 1 modules
var sentry_connect = __webpack_require__(8771);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/chunk-upload/api.js + 1 modules
var api = __webpack_require__(2961);
;// CONCATENATED MODULE: ./source-maps/api.js



const isBundleList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({
    bundleId: response_shape/* text */.Qq,
    associations: (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ release: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq), dist: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) })),
    dateModified: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
}));
/** `/organizations/{org}/artifactbundle/assemble/` and `/projects/{org}/{project}/files/artifact-bundles/` */
class ArtifactBundles {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Starts assembling a bundle from its chunks, or reports its state. The release need not exist. */
    assemble(bundle) {
        const request = {
            method: 'POST',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/artifactbundle/assemble/`,
            json: bundle,
            repeat: 'safe', // Sentry assembles the same bundle once.
            purpose: 'assemble an artifact bundle',
        };
        return this.#client.json(request, api/* isAssembly */.f3);
    }
    /** Returns undefined if the project does not have the bundle. */
    async find(project, debugId) {
        const request = {
            method: 'GET',
            path: (0,path/* path */.A) `projects/${this.#client.org}/${project}/files/artifact-bundles/`,
            query: { query: debugId },
            repeat: 'safe',
            purpose: `check whether ${project} has the artifact bundle ${debugId}`,
        };
        const found = await this.#client.json(request, isBundleList);
        return found.find(({ bundleId }) => bundleId === debugId);
    }
}

// EXTERNAL MODULE: ./source-maps/artifact-lookup-api.js
var artifact_lookup_api = __webpack_require__(6498);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
// EXTERNAL MODULE: ./source-maps/periodic-yield.js
var periodic_yield = __webpack_require__(6319);
// EXTERNAL MODULE: ./source-maps/upload-bundles.js
var upload_bundles = __webpack_require__(9319);
;// CONCATENATED MODULE: ./source-maps/deletion-stage.js




/**
 * The input `delete-sourcemaps`. Comes after the look-up and all stages that read files, and before the deploy. The step
 * fails before the upload if a map of a web site would stay, because a later step might deploy it.
 */
function deletionStage(deletion, { sentry, lookUp, context: { log, signal } }) {
    return {
        title: 'Source map deletion',
        async check(prepared) {
            const server = await sentry?.chunkUpload.options();
            if (server && !(0,upload_bundles/* supportsBundles */.Mw)(server)) {
                throw new errors/* SetupError */.w3('Could not plan to delete source maps: this server stores them as release files, and needs the map of a ' +
                    'script whenever the script is uploaded again', { remedy: 'Set delete-sourcemaps to false, and delete the source maps in a later step.' });
            }
            await prepared;
            deletion.requireDeletable();
        },
        async run() {
            if ((await lookUp.report) === undefined && deletion.hasMaps) {
                throw new errors/* SetupError */.w3('No source map was deleted, because this server cannot look up whether it has them', {
                    remedy: 'Set delete-sourcemaps to false, and delete the source maps in a later step.',
                });
            }
            const report = await deletion.run((0,periodic_yield/* periodicYield */.J)(signal));
            warnOfKept(report, log);
            await (0,log_0/* logList */.Z)(log, `Deleted source maps (${report.maps.length})`, report.maps, (path) => path);
            return { deletion: report };
        },
        async preview() {
            const report = deletion.preview();
            warnOfKept(report, log);
            return { deletion: report };
        },
    };
}
function warnOfKept({ kept: [first, ...others] }, log) {
    if (first === undefined)
        return;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    log.warning(`Not deleted, because they belong to bytecode or a bundle of React Native: ${first}${more}. Delete them in a later ` +
        'step, or check that they are not published.');
}

// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./source-maps/describe.js
var describe = __webpack_require__(9623);
// EXTERNAL MODULE: ./source-maps/look-up-sample.js
var look_up_sample = __webpack_require__(1338);
;// CONCATENATED MODULE: ./source-maps/lookup-stage.js






/** Looks up some of the uploaded scripts, beside the stages that follow the upload. */
class SampleLookUp {
    #report;
    #context;
    #connect;
    constructor(context, connect) {
        this.#context = context;
        this.#connect = connect;
    }
    /** Undefined if the server cannot look up debug IDs, or nothing was uploaded. */
    get report() {
        return this.#report ?? Promise.resolve(undefined);
    }
    /** With its own client, so other requests do not wait for it. */
    start(scripts) {
        const context = (0,request_context/* withTimeLimit */.B)(this.#context, look_up_sample/* maxLookUpMs */.x);
        const { client, projects } = this.#connect(context);
        const dependencies = { lookup: new artifact_lookup_api/* ArtifactLookup */.J(client), clock: clock/* systemClock */.m, signal: context.signal };
        this.#report = (0,look_up_sample/* lookUpSample */.t)(scripts, projects, dependencies);
        this.#report.catch(() => undefined); // Reported where it is awaited.
    }
    /** @param isRequired whether the run fails if a script is not found */
    stage(isRequired) {
        const { log } = this.#context;
        return {
            title: 'Debug ID check',
            run: async () => {
                const lookUp = await this.report;
                if (!lookUp)
                    return {};
                if (lookUp.missing.length > 0 && isRequired) {
                    const remedy = 'No source map was deleted. Re-run the job, or delete the source maps in a later step.';
                    throw new errors/* OutageError */.AP((0,describe/* describeMissing */.UV)(lookUp), { remedy });
                }
                if (lookUp.missing.length > 0) {
                    log.warning(`${(0,describe/* describeMissing */.UV)(lookUp)}. Check in the next error that its stack trace shows your source code.`);
                }
                return { lookUp };
            },
        };
    }
}

// EXTERNAL MODULE: ./source-maps/select-source-maps.js
var select_source_maps = __webpack_require__(9020);
// EXTERNAL MODULE: ./source-maps/upload-as-files.js
var upload_as_files = __webpack_require__(7658);
;// CONCATENATED MODULE: ./source-maps/stage.js










/** The inputs `sourcemaps` and `delete-sourcemaps`. */
async function sourceMapStages(plan, options) {
    const { version, projects, sentry, releaseFiles, releaseIsNew, storedNames, connect, context, cleanup } = options;
    const { log, signal } = context;
    const selected = await (0,select_source_maps/* selectSourceMaps */.Bl)(plan, log);
    const deletion = plan.deleteSourceMaps ? await startDeletion(plan.workspace) : undefined;
    const lookUp = new SampleLookUp(context, connect);
    let prepared = {};
    let bundleUploads = [];
    let scripts = [];
    /** Servers without bundles find the map of a script by its name, so the script is stored again. */
    async function checkStored(withoutMap) {
        if (!sentry || !(0,upload_bundles/* supportsBundles */.Mw)(await sentry.chunkUpload.options()))
            return false;
        log.info(`Looking up ${(0,format/* plural */.LS)(withoutMap.length, 'script')} without a map here in Sentry, by debug ID.`);
        const { requireStored } = await Promise.all(/* import() */[__webpack_require__.e(851), __webpack_require__.e(567), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 2852));
        await requireStored(withoutMap, projects, new artifact_lookup_api/* ArtifactLookup */.J(sentry.client));
        return true;
    }
    function reportOf(report) {
        const sizes = new Map(selected.map(({ name, sizeBytes }) => [name, sizeBytes]));
        const before = scripts
            .filter(({ isStored }) => isStored)
            .map(({ name }) => ({ name, sizeBytes: sizes.get(name) ?? 0, state: 'unchanged' }));
        const { dist } = plan;
        const files = [...report.files, ...before];
        return { ...report, files, storedBefore: before.length, release: version, dist, projects };
    }
    const processing = {
        title: 'Source maps',
        async prepare() {
            // Loaded while the look-ups of all stages wait for their answers.
            const { processSourceMaps } = await Promise.all(/* import() */[__webpack_require__.e(851), __webpack_require__.e(567), __webpack_require__.e(73), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 34));
            const { limitsOrOutage, listEntries, prepareUpload } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 9622));
            const isUploaded = selected.length > 0 && !plan.dryRun;
            const options = { ...plan, release: plan.injectRelease ? version : undefined };
            const mayChangeFiles = isUploaded ? limitsOrOutage((0,sentry_connect/* requireSentry */.h)(sentry)) : Promise.resolve();
            const dependencies = { log, signal, checkStored, mayChangeFiles, deletion };
            const sourceMaps = await processSourceMaps(selected, options, dependencies, async (entries) => {
                const upload = { plan, selected, version, projects, cleanup };
                prepared = isUploaded
                    ? await prepareUpload(entries, (0,sentry_connect/* requireSentry */.h)(sentry), upload)
                    : await listEntries(entries);
            });
            scripts = sourceMaps.scripts;
            return { sourceMaps };
        },
    };
    const uploadOptions = { ...plan, projects, version };
    const upload = {
        title: 'Artifact bundle',
        async check() {
            if (selected.length > 0)
                await sentry?.chunkUpload.options();
        },
        async begin() {
            if (!prepared.bundles)
                return;
            const { client, chunkUpload } = (0,sentry_connect/* requireSentry */.h)(sentry);
            const dependencies = { chunkUpload, artifactBundles: new ArtifactBundles(client), log, clock: clock/* systemClock */.m, signal };
            bundleUploads = prepared.bundles.map((bundle) => new upload_bundles/* BundleUploader */.Hq(bundle, dependencies, uploadOptions));
            // A bundle names its release, so Sentry has no chunks of a new one. Alone, chunks belong to no release.
            if (options.releaseWasMissing())
                await bundleUploads[0]?.sendChunks();
        },
        async run() {
            const { bundles, files } = prepared;
            if (bundles) {
                const report = reportOf(await (0,upload_bundles/* uploadBundles */.Zo)(bundleUploads, clock/* systemClock */.m));
                const isNew = report.files.some(({ state }) => state === 'new');
                if (isNew || deletion)
                    lookUp.start(scripts.filter(({ isStored }) => !isStored));
                return report.files.length > 0 ? { bundles: report } : {};
            }
            if (!files || files.length === 0)
                return {};
            log.info('This server does not support artifact bundles: uploading scripts and source maps as release files.');
            const fileOptions = { ...uploadOptions, headers: {}, releaseIsNew: releaseIsNew(), uploadedNames: storedNames };
            const remote = (0,sentry_connect/* requireSentry */.h)(releaseFiles);
            return { bundles: reportOf(await (0,upload_as_files/* uploadAsFiles */.t)(files, { remote, log, clock: clock/* systemClock */.m }, fileOptions)) };
        },
        /** Compares nothing: Sentry reports which chunks it has only when it assembles a bundle. */
        async preview() {
            const files = prepared.names?.map((entry) => ({ ...entry, state: 'not compared' })) ?? [];
            return { bundles: reportOf({ files, ids: [], sentBytes: 0, durationMs: 0 }) };
        },
    };
    return {
        uploads: [processing, upload],
        deletion: deletion && deletionStage(deletion, { sentry, lookUp, context }),
        lookUp: lookUp.stage(plan.deleteSourceMaps),
    };
}
async function startDeletion(workspace) {
    const { SourceMapDeletion } = await Promise.all(/* import() */[__webpack_require__.e(851), __webpack_require__.e(567), __webpack_require__.e(73), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 5450));
    return new SourceMapDeletion(workspace);
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writeEntries),
/* harmony export */   t: () => (/* binding */ uploadAsFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5191);
/* harmony import */ var _files_upload_release_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2741);
/* harmony import */ var _github_actions_temporary_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1957);





const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' };
/**
 * Writes entries into files, because a map may get sources that the file of the build lacks.
 *
 * @param folder absolute
 */
async function writeEntries(entries, folder) {
    const files = [];
    for await (const { name, type, sourceMap, content } of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(files.length));
        await (0,_github_actions_temporary_files_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapWriteErrors */ .pZ)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content));
        files.push({
            path,
            displayPath: name,
            name,
            sizeBytes: content.byteLength,
            contentType: contentTypes[type],
            sourceMap,
        });
    }
    return files;
}
/** Uploads scripts and source maps as release files, for servers without artifact bundles. Sentry finds them by name. */
async function uploadAsFiles(entries, dependencies, options) {
    const files = entries.filter(({ name }) => !options.uploadedNames.has(name));
    if (files.length < entries.length) {
        const count = entries.length - files.length;
        dependencies.log.info(`Skipped ${count} scripts and source maps that the input files has uploaded already.`);
    }
    const report = await new _files_upload_release_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseFileUploader */ .y(dependencies, options).upload(files);
    const sentBytes = (0,_files_result_js__WEBPACK_IMPORTED_MODULE_4__/* .totalBytes */ .o)((0,_files_result_js__WEBPACK_IMPORTED_MODULE_4__/* .sentFiles */ .M)(report.files));
    return { ...report, ids: [], sentBytes };
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ BundleUploader),
/* harmony export */   Mw: () => (/* binding */ supportsBundles),
/* harmony export */   Zo: () => (/* binding */ uploadBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _files_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);
/* harmony import */ var _sentry_chunk_upload_assemble_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2698);
/* harmony import */ var _sentry_chunk_upload_chunk_uploader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6386);




/** Sentry deletes bundles that were neither uploaded nor used for 90 days. An old one is sent again, which renews it. */
const maxStoredMs = 30 * 24 * 60 * 60 * 1000;
function supportsBundles({ accept }) {
    return accept.includes('artifact_bundles') || accept.includes('artifact_bundles_v2');
}
/**
 * Uploads bundles, one after another.
 *
 * @returns when Sentry has assembled and opened every bundle
 * @throws SetupError when Sentry rejects a bundle
 * @throws OutageError when Sentry fails to process a bundle, or does not finish in time
 */
async function uploadBundles(uploaders, clock) {
    const [first] = uploaders;
    const beganAtMs = first?.beganAtMs ?? clock.uptime();
    const files = [];
    let sentBytes = 0;
    for (const uploader of uploaders) {
        const { sent, bytes } = await uploader.upload();
        sentBytes += bytes;
        const state = sent ? 'new' : 'unchanged';
        files.push(...uploader.bundle.files.map((file) => ({ ...file, state })));
    }
    const ids = uploaders.map(({ bundle }) => bundle.debugId);
    return { files, ids, sentBytes, durationMs: clock.uptime() - beganAtMs };
}
class BundleUploader {
    bundle;
    #dependencies;
    #options;
    #chunks;
    #sending;
    #sentBytes = 0;
    #beganAtMs;
    constructor(bundle, dependencies, options) {
        const progress = new _files_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .Progress */ .k(dependencies, { bytes: bundle.sizeBytes });
        const onSent = (sizeBytes) => {
            this.#sentBytes += sizeBytes;
            progress.sent(sizeBytes);
        };
        this.bundle = bundle;
        this.#dependencies = dependencies;
        this.#options = options;
        this.#chunks = new _sentry_chunk_upload_chunk_uploader_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkUploader */ .y(dependencies.chunkUpload, [bundle], { concurrency: options.concurrency, onSent });
    }
    /** Sends all chunks, without asking which of them Sentry has. Errors are also those of `upload`. */
    sendChunks() {
        this.#beganAtMs = this.#dependencies.clock.uptime();
        this.#sending = this.#chunks.upload();
        return this.#sending;
    }
    /** Undefined before the first request. */
    get beganAtMs() {
        return this.#beganAtMs;
    }
    async upload() {
        const { bundle } = this;
        const { artifactBundles, chunkUpload, log } = this.#dependencies;
        const { projects, version, dist } = this.#options;
        const { accept } = await chunkUpload.options();
        const reportsMissingChunks = accept.includes('artifact_bundles_v2');
        if (this.#sending)
            await this.#sending;
        else if (!reportsMissingChunks && (await isStored(bundle, this.#dependencies, this.#options))) {
            return { sent: false, bytes: 0 };
        }
        const chunks = bundle.chunks.map(({ checksum }) => checksum);
        const request = { checksum: bundle.checksum, chunks, projects, version, dist };
        const [assembled] = await (0,_sentry_chunk_upload_assemble_files_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleFiles */ ._)(this.#dependencies, [bundle], {
            uploader: this.#chunks,
            assemble: async () => [await artifactBundles.assemble(request)],
            reportsMissingChunks,
        });
        if (assembled?.state === 'error')
            throw rejected(assembled);
        if (assembled?.state === 'accepted') {
            log.warning(`This server accepted the ${bundle.name} but does not report whether it could open it. Check in the next error ` +
                'that its stack trace shows your source code.');
        }
        return { sent: assembled?.sent ?? true, bytes: this.#sentBytes };
    }
}
/**
 * For servers that do not report missing chunks: whether all projects have the bundle. Its ID is made of its files,
 * projects, release and dist. False if the server does not say, since not every server has the list.
 */
async function isStored({ debugId }, { artifactBundles, clock }, { projects, version, dist }) {
    const isStoredIn = async (project) => {
        const { associations = [], dateModified } = (await artifactBundles.find(project, debugId)) ?? {};
        const isBound = associations.some((owner) => owner.release === version && (owner.dist ?? undefined) === dist);
        return isBound && clock.now() - Date.parse(dateModified ?? '') < maxStoredMs;
    };
    try {
        return (await Promise.all(projects.map(isStoredIn))).every(Boolean);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
            return false;
        throw error;
    }
}
/** Sentry keeps its answer for these bytes for about ten minutes, so a retry would not help. */
function rejected({ file, detail = 'no reason given', sent }) {
    const problem = `Sentry rejected the ${file.name}: ${detail}`;
    const isInvalid = /invalid|prohibited|exceeds/i.test(detail);
    const origin = sent ? '' : ' The answer may come from an earlier run.';
    const remedy = `${isInvalid ? 'Fix the problem that Sentry names, then re-run' : 'Re-run'} the job after ten minutes: until then ` +
        `Sentry repeats this answer.${origin}`;
    return isInvalid ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(problem, { remedy }) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(problem, { remedy });
}


/***/ })

};
