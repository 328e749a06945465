export const id = 550;
export const ids = [550];
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

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ ChunkDigest),
/* harmony export */   ar: () => (/* binding */ readChunk),
/* harmony export */   iv: () => (/* binding */ streamChunk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);



const maxReadBytes = 1024 * 1024;
class ChunkDigest {
    #path;
    #chunkSize;
    #whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    #chunks = [];
    /** Hash of the current chunk; undefined for the first one, which shares the hash of the whole file. */
    #chunk;
    #offset = 0;
    #sizeBytes = 0;
    constructor(path, chunkSize) {
        this.#path = path;
        this.#chunkSize = chunkSize;
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    update(bytes) {
        let rest = bytes;
        while (rest.byteLength > 0) {
            const piece = rest.subarray(0, this.#offset + this.#chunkSize - this.#sizeBytes);
            this.#whole.update(piece);
            this.#chunk?.update(piece);
            this.#sizeBytes += piece.byteLength;
            if (this.#sizeBytes - this.#offset === this.#chunkSize)
                this.#endChunk();
            rest = rest.subarray(piece.byteLength);
        }
    }
    /** Must be called once, after the last update. */
    finish(name) {
        if (this.#sizeBytes > this.#offset)
            this.#endChunk();
        return { name, checksum: this.#whole.digest('hex'), sizeBytes: this.#sizeBytes, chunks: this.#chunks };
    }
    #endChunk() {
        const checksum = (this.#chunk ?? this.#whole.copy()).digest('hex');
        this.#chunks.push({
            checksum,
            path: this.#path,
            offset: this.#offset,
            sizeBytes: this.#sizeBytes - this.#offset,
        });
        this.#offset = this.#sizeBytes;
        this.#chunk = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    }
}
async function readChunk(chunk) {
    return Buffer.concat(await Array.fromAsync(streamChunk(chunk)));
}
/** @throws SetupError when the file became shorter after its checksums were computed */
async function* streamChunk({ path, offset, sizeBytes }) {
    if (sizeBytes === 0)
        return;
    let readBytes = 0;
    const options = { start: offset, end: offset + sizeBytes - 1, highWaterMark: Math.min(sizeBytes, maxReadBytes) };
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, options)) {
        readBytes += piece.byteLength;
        yield piece;
    }
    if (readBytes === sizeBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${path} changed during the upload`, {
        remedy: 'Check that the build has finished before the upload starts.',
    });
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ZipFile),
  c: () => (/* binding */ zipLimits)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunks.js
var chunks = __webpack_require__(9430);
;// CONCATENATED MODULE: ./sentry/chunk-upload/chunk-writer.js



/** Small pieces are collected, because each write has a fixed cost. */
const minWriteBytes = 1024 * 1024;
class ChunkWriter {
    #path;
    #file;
    #digest;
    #pieces = [];
    #pieceBytes = 0;
    #writtenBytes = 0;
    constructor(path, file, digest) {
        this.#path = path;
        this.#file = file;
        this.#digest = digest;
    }
    /** @throws SetupError when the file cannot be written, now or later */
    static async create(path, chunkSize) {
        return new ChunkWriter(path, await (0,temporary_files/* wrapWriteErrors */.pZ)(path, () => (0,external_node_fs_promises_.open)(path, 'wx')), new chunks/* ChunkDigest */.WH(path, chunkSize));
    }
    get sizeBytes() {
        return this.#writtenBytes + this.#pieceBytes;
    }
    /** The bytes stay in memory: await `drain` before appending more. */
    append(bytes) {
        this.#pieces.push(bytes);
        this.#pieceBytes += bytes.byteLength;
    }
    drain() {
        return this.#pieceBytes >= minWriteBytes ? this.#flush() : undefined;
    }
    /** Closes the file, since some file systems report a failed write only then. */
    async finish(name) {
        await this.#flush();
        await (0,temporary_files/* wrapWriteErrors */.pZ)(this.#path, () => this.#file.close());
        return this.#digest.finish(name);
    }
    /** Never throws: the file is either finished or no longer needed. */
    async [Symbol.asyncDispose]() {
        await this.#file.close().catch(() => undefined);
    }
    async #flush() {
        const [first = new Uint8Array(), ...others] = this.#pieces;
        const bytes = others.length === 0 ? first : Buffer.concat(this.#pieces); // A large piece is not copied.
        [this.#pieces, this.#pieceBytes] = [[], 0];
        this.#writtenBytes += bytes.byteLength;
        this.#digest.update(bytes);
        await (0,temporary_files/* wrapWriteErrors */.pZ)(this.#path, () => this.#file.appendFile(bytes));
    }
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/zip-records.js
/** Without file names. */
const localHeaderBytes = 30;
const centralHeaderBytes = 46;
const dataDescriptorBytes = 16;
const endRecordBytes = 22;
/** 2.0, the version that a reader needs for deflated entries. */
const version = 20;
const deflate = 8;
const descriptorFollows = 1 << 3;
const nameIsUtf8 = 1 << 11;
/** Midnight of 1980-01-01, the earliest date in ZIP: the same for all, so that equal content gives equal bytes. */
const [time, date] = [0, 0x21];
function localHeader(entry) {
    const name = Buffer.from(entry.path);
    const record = Buffer.alloc(localHeaderBytes + name.byteLength);
    record.writeUInt32LE(0x04034b50, 0);
    writeSharedFields(record, 4, entry);
    name.copy(record, localHeaderBytes);
    return record;
}
function dataDescriptor({ crc32, deflatedBytes, sizeBytes }) {
    const record = Buffer.alloc(dataDescriptorBytes);
    record.writeUInt32LE(0x08074b50, 0);
    record.writeUInt32LE(crc32, 4);
    record.writeUInt32LE(deflatedBytes, 8);
    record.writeUInt32LE(sizeBytes, 12);
    return record;
}
/** Without comment and file attributes. */
function centralHeader(entry) {
    const name = Buffer.from(entry.path);
    const record = Buffer.alloc(centralHeaderBytes + name.byteLength);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(version, 4);
    writeSharedFields(record, 6, entry);
    record.writeUInt32LE(entry.offset, 42);
    name.copy(record, centralHeaderBytes);
    return record;
}
function endRecord(entries, directoryBytes, directoryOffset) {
    const record = Buffer.alloc(endRecordBytes);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(entries, 8); // On this disk.
    record.writeUInt16LE(entries, 10);
    record.writeUInt32LE(directoryBytes, 12);
    record.writeUInt32LE(directoryOffset, 16);
    return record;
}
function writeSharedFields(record, start, entry) {
    record.writeUInt16LE(version, start);
    record.writeUInt16LE(nameIsUtf8 | (entry.isStreamed ? descriptorFollows : 0), start + 2);
    record.writeUInt16LE(deflate, start + 4);
    record.writeUInt16LE(time, start + 6);
    record.writeUInt16LE(date, start + 8);
    record.writeUInt32LE(entry.crc32, start + 10);
    record.writeUInt32LE(entry.deflatedBytes, start + 14);
    record.writeUInt32LE(entry.sizeBytes, start + 18);
    record.writeUInt16LE(Buffer.byteLength(entry.path), start + 22);
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/zip-writer.js






/** The limits without ZIP64, an extension that not every reader of bundles supports. */
const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_fffe };
/** Equal entries give equal bytes. The caller disposes of it. */
class ZipFile {
    path;
    #file;
    #entries = [];
    #directoryBytes = 0;
    constructor(path, file) {
        this.path = path;
        this.#file = file;
    }
    /** @param head counted in offsets, as in sentry-cli, so that readers that take offsets literally can open bundles too */
    static async create(path, chunkSize, head) {
        const file = await ChunkWriter.create(path, chunkSize);
        file.append(head);
        return new ZipFile(path, file);
    }
    /** By how many bytes `add` increases the size of the file. */
    static costOf(path, deflatedBytes) {
        return localHeaderBytes + centralHeaderBytes + 2 * Buffer.byteLength(path) + deflatedBytes;
    }
    get entries() {
        return this.#entries.length;
    }
    /** As if it were finished now. */
    get sizeBytes() {
        return this.#file.sizeBytes + this.#directoryBytes + endRecordBytes;
    }
    /** Await `drain` before adding more. @throws SetupError when it exceeds what a ZIP file can hold */
    add(path, { bytes, crc32, sizeBytes }) {
        this.#beginEntry(path, { isStreamed: false, crc32, sizeBytes, deflatedBytes: bytes.byteLength });
        this.#file.append(bytes);
    }
    /** For entries of any size, which are not kept in memory. @throws SetupError like `add` */
    async addStream(path, content) {
        const entry = this.#beginEntry(path, { isStreamed: true, crc32: 0, sizeBytes: 0, deflatedBytes: 0 });
        await (0,promises_.pipeline)(measure(content, entry), (0,external_node_zlib_.createDeflateRaw)(), async (pieces) => {
            for await (const piece of pieces) {
                this.#checkSize(entry, piece.byteLength);
                entry.deflatedBytes += piece.byteLength;
                this.#file.append(piece);
                await this.drain();
            }
        });
        this.#checkSize(entry, dataDescriptorBytes);
        this.#file.append(dataDescriptor(entry));
    }
    drain() {
        return this.#file.drain();
    }
    async finish(name) {
        const directoryOffset = this.#file.sizeBytes;
        for (const entry of this.#entries)
            this.#file.append(centralHeader(entry));
        this.#file.append(endRecord(this.entries, this.#directoryBytes, directoryOffset));
        return await this.#file.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file[Symbol.asyncDispose]();
    }
    #beginEntry(path, fields) {
        const entry = { path, offset: this.#file.sizeBytes, ...fields };
        if (this.entries === zipLimits.entries)
            throw zipLimitExceeded(entry);
        this.#checkSize(entry, ZipFile.costOf(path, entry.deflatedBytes));
        this.#entries.push(entry);
        this.#directoryBytes += centralHeaderBytes + Buffer.byteLength(path);
        this.#file.append(localHeader(entry));
        return entry;
    }
    /** Must be called before `addedBytes` are written. An offset or size within the limit fits into the 32-bit fields. */
    #checkSize(entry, addedBytes) {
        if (Math.max(entry.sizeBytes, this.sizeBytes + addedBytes) > zipLimits.sizeBytes)
            throw zipLimitExceeded(entry);
    }
}
async function* measure(content, entry) {
    for await (const piece of content) {
        entry.crc32 = (0,external_node_zlib_.crc32)(piece, entry.crc32);
        entry.sizeBytes += piece.byteLength;
        yield piece;
    }
}
function zipLimitExceeded({ path }) {
    const { entries, sizeBytes } = zipLimits;
    return new errors/* SetupError */.w3(`Could not add ${path} to a ZIP file, which can hold ${(0,format/* formatBytes */.z3)(sizeBytes)} and ${entries} files`, { remedy: 'Exclude it, or split the upload.' });
}


/***/ }),

/***/ 5550:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./files/display-path.js
var display_path = __webpack_require__(7816);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
;// CONCATENATED MODULE: ./source-maps/injection/write-file.js




/** Size of the part of a file that is restored last; larger than a snippet. */
const firstBytes = 4096;
/**
 * Writes the content to a file from an offset on; the bytes before it are the same already. Returns false if the file must
 * not be written to: its folder may still allow a new file.
 */
function overwrite(path, content, start) {
    let file;
    try {
        file = external_node_fs_.openSync(path, 'r+');
    }
    catch {
        return false;
    }
    useAndClose(file, () => writeRange(file, content, start, content.byteLength));
    return true;
}
/**
 * Undoes `overwrite`, also one that failed. The first part is written last: until then the file is recognised as
 * half-written.
 */
function restoreInPlace(path, content, start) {
    const rest = Math.min(content.byteLength, start + firstBytes);
    const file = external_node_fs_.openSync(path, 'r+');
    useAndClose(file, () => {
        external_node_fs_.ftruncateSync(file, Math.min(external_node_fs_.fstatSync(file).size, content.byteLength));
        writeRange(file, content, rest, content.byteLength);
        writeRange(file, content, start, rest);
    });
}
/** Writes a part of the content at its offset, and truncates the file after the content. */
function writeRange(file, content, start, end) {
    for (let at = start; at < end;) {
        const written = external_node_fs_.writeSync(file, content, at, end - at, at);
        if (written === 0)
            throw new Error('the file system accepts no more bytes'); // Or the loop would not end.
        at += written;
    }
    if (external_node_fs_.fstatSync(file).size > content.byteLength)
        external_node_fs_.ftruncateSync(file, content.byteLength);
}
/** @throws also when the file cannot be closed: network file systems may report a failed write only then */
function useAndClose(file, use) {
    try {
        use();
    }
    catch (error) {
        try {
            external_node_fs_.closeSync(file);
        }
        catch {
            // The first error is the one to report.
        }
        throw error;
    }
    external_node_fs_.closeSync(file);
}
/** Replaces a file by a new one. `matchFiles` ignores the name of the temporary file. */
function replaceFile(path, content, { mode, uid, gid }) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.1.tmp`);
    try {
        const file = external_node_fs_.openSync(temporary, 'wx', Number(mode));
        useAndClose(file, () => {
            keepOwner(file, Number(uid), Number(gid));
            external_node_fs_.fchmodSync(file, Number(mode)); // The umask may have removed permissions.
            writeRange(file, content, 0, content.byteLength);
        });
        // Windows does not let a file replace a read-only one.
        if (process.platform === 'win32' && (mode & 146n) === 0n)
            external_node_fs_.chmodSync(path, 0o666);
        external_node_fs_.renameSync(temporary, path);
    }
    catch (error) {
        (0,temporary_files/* removeTemporarySync */.fq)(temporary);
        throw error;
    }
}
function keepOwner(file, uid, gid) {
    const created = external_node_fs_.fstatSync(file);
    if (created.uid === uid && created.gid === gid)
        return;
    try {
        external_node_fs_.fchownSync(file, uid, gid);
    }
    catch {
        // Only root can do this. For others the file is now theirs, as after any build.
    }
}

;// CONCATENATED MODULE: ./source-maps/injection/change-files.js




/** From this size on the memory of a file is released as soon as it is no longer needed. */
const largeBytes = 1024 * 1024;
/** A file is half-written, or another process has changed it. A second attempt may succeed. */
class UnstableFileError extends errors/* SetupError */.w3 {
}
/** For messages: what the changes do to a file, and the input that asks for them. */
const injection = { action: 'write the debug ID into', input: 'inject' };
/** How long the other process may need to finish writing. */
const unstableFileDelayMs = 100;
/**
 * Reads a whole file synchronously: most scripts and maps are so small that an asynchronous read takes longer.
 *
 * @throws SetupError when it cannot be read
 */
function readSnapshot(path, workspace) {
    try {
        const file = external_node_fs_.openSync(path, 'r');
        try {
            // Before the content, so that a write in between shows as another version.
            const version = versionOf(external_node_fs_.fstatSync(file, { bigint: true }));
            return { bytes: external_node_fs_.readFileSync(file), version };
        }
        finally {
            external_node_fs_.closeSync(file);
        }
    }
    catch (cause) {
        throw new errors/* SetupError */.w3(`Could not read ${(0,display_path/* displayPath */.G)(path, workspace)}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            remedy: 'Check that the build has ended before this step starts, and that the runner may read its files.',
            cause,
        });
    }
}
/**
 * Changes files that belong together, in their order.
 *
 * A file is written in place, which keeps its owner, its permissions and the links to it. It is replaced by a new file if
 * a write that was cut off would not be recognised, if it is read-only, or if it has several hard links: the store of a
 * package manager must keep the old content.
 *
 * @throws UnstableFileError when another process has changed a file since it was read; that content is kept
 * @throws SetupError when a file cannot be written; changed files get their old content back
 */
function changeFiles(changes, purpose = injection) {
    for (const change of changes)
        statUnchanged(change, purpose);
    const begun = [];
    for (const change of changes) {
        const stats = statUnchanged(change, purpose);
        begun.push(change);
        try {
            write(change, stats);
        }
        catch (cause) {
            const damaged = begun.toReversed().filter((other) => !restore(other));
            throw notWritten(change, damaged, purpose, cause);
        }
    }
}
/**
 * Frees the memory of a large file at once. The garbage collector would do so only after the next file is read, so that two
 * large maps would be in memory instead of one. The bytes must not be used any more.
 */
function freeMemory(bytes) {
    if (bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
        bytes.buffer.transfer(0);
    }
}
/** Differs once the file has been written to, like that of a snapshot. Undefined if there is no such file. */
function readVersion(path) {
    const stats = external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && versionOf(stats);
}
function versionOf({ ino, size, mtimeNs }) {
    return `${ino} ${size} ${mtimeNs}`;
}
function statUnchanged({ path, displayPath, before }, { action }) {
    const stats = external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats && versionOf(stats) === before.version)
        return stats;
    throw new UnstableFileError(`Could not ${action} ${displayPath}: another process has changed the file`, {
        remedy: 'Check that the build has ended before this step starts.',
    });
}
function write({ path, after, start, isRecognisable }, stats) {
    // Root can open read-only files for writing, so the mode decides.
    const isInPlace = isRecognisable && stats.nlink <= 1n && (stats.mode & 146n) !== 0n;
    if (!isInPlace || !overwrite(path, after, start))
        replaceFile(path, after, stats);
}
/** Gives a file its old content back. Returns false if that fails. */
function restore({ path, before: { bytes }, start }) {
    try {
        if (external_node_fs_.readFileSync(path).equals(bytes))
            return true;
        try {
            restoreInPlace(path, bytes, start);
        }
        catch {
            replaceFile(path, bytes, external_node_fs_.statSync(path, { bigint: true }));
        }
        return true;
    }
    catch {
        return false;
    }
}
function notWritten({ displayPath }, damaged, { action, input }, cause) {
    const lost = damaged.map(({ displayPath }) => displayPath).join(', ');
    return new errors/* SetupError */.w3(`Could not ${action} ${displayPath}: ${(0,errors/* messageOf */.bD)(cause)}`, {
        remedy: lost
            ? `Rebuild ${lost}: the old content could not be restored either.`
            : `Check that the disk has space and that the step may write to the files of sourcemaps, or set ${input} to false.`,
        cause,
    });
}

// EXTERNAL MODULE: ./source-maps/injection/debug-id.js
var debug_id = __webpack_require__(3187);
// EXTERNAL MODULE: ./source-maps/injection/script-end.js
var script_end = __webpack_require__(6427);
// EXTERNAL MODULE: ./source-maps/injection/script-lines.js
var script_lines = __webpack_require__(3477);
// EXTERNAL MODULE: ./source-maps/injection/script-text.js
var script_text = __webpack_require__(567);
;// CONCATENATED MODULE: ./source-maps/injection/spans.js
/*
 * Parts of a text by their byte offsets: finds the values of a JSON text, and replaces parts of any text. Values are not
 * decoded, because nearly all of a source map of 50 MB are sources. The text is assumed to be JSON; a SyntaxError is
 * thrown where it is obviously not.
 */
const quote = 0x22;
const backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]');
/** Returns the bytes with the edits applied. Edits must not overlap. */
function splice(bytes, edits) {
    const pieces = [];
    let copied = 0;
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        pieces.push(bytes.subarray(copied, start), Buffer.from(text));
        copied = end;
    }
    return Buffer.concat([...pieces, bytes.subarray(copied)]);
}
/** Offset of the first byte that edits change. */
function startOf(edits) {
    return Math.min(...edits.map(({ start }) => start));
}
/** The values of an object by their keys. Of duplicate keys the last one counts, as in JavaScript. */
function membersOf(json, start) {
    const members = new Map();
    let at = expect(json, start, openObject);
    if (json[at] === closeObject)
        return members;
    for (;;) {
        if (json[at] !== quote)
            throw unexpected(json, at);
        const endOfKey = endOfString(json, at);
        const key = JSON.parse(json.toString('utf8', at, endOfKey));
        const value = spanAt(json, expect(json, skipWhitespace(json, endOfKey), colon));
        members.set(key, value);
        at = skipWhitespace(json, value.end);
        if (json[at] === closeObject)
            return members;
        at = expect(json, at, comma);
    }
}
/** The values of an array. */
function elementsOf(json, start) {
    const elements = [];
    let at = expect(json, start, openArray);
    if (json[at] === closeArray)
        return elements;
    for (;;) {
        const value = spanAt(json, at);
        elements.push(value);
        at = skipWhitespace(json, value.end);
        if (json[at] === closeArray)
            return elements;
        at = expect(json, at, comma);
    }
}
function decode(json, { start, end }) {
    return JSON.parse(json.toString('utf8', start, end));
}
function skipWhitespace(json, start) {
    let at = start;
    while (isWhitespace(json[at]))
        at += 1;
    return at;
}
function spanAt(json, start) {
    const first = json[start];
    if (first === quote)
        return { start, end: endOfString(json, start) };
    if (first === openObject || first === openArray)
        return { start, end: endOfNested(json, start) };
    let end = start;
    while (isLiteral(json[end]))
        end += 1;
    if (end === start)
        throw unexpected(json, start);
    return { start, end };
}
function endOfString(json, start) {
    for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
        let before = at - 1;
        while (json[before] === backslash)
            before -= 1;
        if ((at - before) % 2 === 1)
            return at + 1; // An even number of backslashes does not escape the quote.
    }
    throw unexpected(json, json.length);
}
function endOfNested(json, start) {
    let depth = 0;
    for (let at = start; at < json.length; at += 1) {
        const byte = json[at];
        if (byte === quote)
            at = endOfString(json, at) - 1;
        else if (byte === openObject || byte === openArray)
            depth += 1;
        else if (byte === closeObject || byte === closeArray)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    throw unexpected(json, json.length);
}
/** Skips a required byte and the whitespace behind it. */
function expect(json, at, byte) {
    if (json[at] !== byte)
        throw unexpected(json, at);
    return skipWhitespace(json, at + 1);
}
function isWhitespace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** Whether a byte is part of `true`, `null` or a number. */
function isLiteral(byte) {
    return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte));
}
function unexpected(json, at) {
    const found = at < json.length ? JSON.stringify(json.toString('latin1', at, at + 1)) : 'end';
    return new SyntaxError(`unexpected ${found} at byte ${at} of the JSON`);
}

;// CONCATENATED MODULE: ./source-maps/injection/script-edits.js





/** Inserts a line at the start of a script, and adds a new ID as a comment at the end. */
function insertAfterPrologue(script, { offset, column }, missing) {
    const statements = statementsOf(missing);
    if (statements === '')
        return [];
    const eol = (0,script_lines/* lineEnd */.kd)(script.bytes);
    // A script that consists of a comment may have no line end.
    const separator = offset === script.bytes.length && column > 0 ? eol : '';
    const line = `${separator}${statements}${eol}`;
    if (script.idComment || missing.id === undefined)
        return [insert(offset, line)];
    const comment = `//# debugId=${missing.id}${eol}`;
    if (offset === script.bytes.length)
        return [insert(offset, line + comment)];
    return [insert(offset, line), insert(script.bytes.length, `${(0,script_lines/* missingLineEnd */.Ui)(script.bytes)}${comment}`)];
}
/**
 * Inserts a line at the end of a script, where it moves no line of code. The comments for tools stay behind the code. One
 * edit changes everything up to the end, so that a write that is cut off shows.
 */
function insertAtEnd({ bytes, idComment, pragmasStart }, missing) {
    const statements = statementsOf(missing);
    if (statements === '')
        return [];
    const eol = (0,script_lines/* lineEnd */.kd)(bytes);
    const line = `${statements}${eol}`;
    if (idComment)
        return [insert(pragmasStart, line)];
    const pragmas = bytes.toString('utf8', pragmasStart);
    const added = pragmas === '' ? `${(0,script_lines/* missingLineEnd */.Ui)(bytes)}${line}` : `${line}${pragmas}${(0,script_lines/* missingLineEnd */.Ui)(bytes)}`;
    const comment = missing.id === undefined ? '' : `//# debugId=${missing.id}${eol}`;
    return [{ start: pragmasStart, end: bytes.length, text: `${added}${comment}` }];
}
function statementsOf({ id, release }) {
    return `${id === undefined ? '' : (0,debug_id/* snippetOf */.Vv)(id)}${release}`;
}
/**
 * Removes the `sourceMappingURL` comments at the end of a script, from the last one up to the first one that stays. Inline
 * maps stay. Returns the same bytes if there is nothing to remove.
 */
function withoutMapUrls(bytes, isRemoved) {
    const { mapUrl } = (0,script_end/* readScriptEnd */.z)(bytes);
    if (!mapUrl || (0,script_text/* isInlineMap */.Cl)(mapUrl.value) || !isRemoved(mapUrl.value))
        return bytes;
    const [blanks = ''] = /^[^\S\r\n]*(?:\r\n|[\r\n])?/.exec(bytes.toString('latin1', mapUrl.end)) ?? [];
    const end = mapUrl.end + blanks.length;
    return withoutMapUrls(splice(bytes, [{ start: mapUrl.lineStart, end, text: '' }]), isRemoved);
}
function insert(start, text) {
    return { start, end: start, text };
}

// EXTERNAL MODULE: ./files/source-mapping-url.js
var source_mapping_url = __webpack_require__(8788);
;// CONCATENATED MODULE: ./source-maps/pairing.js



/**
 * Finds the map of each script: the map that its comment names, otherwise the map with its file name, also in another
 * folder if their artifact names match. A map is not assigned by name if another script names it or has the same claim.
 */
function pairScripts(scripts, maps) {
    const byPath = new Map(maps.map((map) => [map.path, map]));
    const byName = new Map();
    for (const [name, [map, ...others]] of Map.groupBy(maps, ({ name }) => name)) {
        if (map && others.length === 0)
            byName.set(name, map); // The name alone does not say which of several maps is meant.
    }
    const candidates = scripts.map((entry) => {
        if (entry.mapUrl !== undefined && (0,script_text/* isInlineMap */.Cl)(entry.mapUrl))
            return { foundBy: 'inline' };
        const named = entry.mapUrl === undefined ? undefined : mapByUrl(entry.script, entry.mapUrl, byPath, byName);
        const map = named ?? mapByFileName(entry.script, byPath);
        return { map, foundBy: named ? 'comment' : map && 'name' };
    });
    const nameClaims = Map.groupBy(scripts, ({ script }) => mapByFileName(script, byPath));
    const scriptsByName = Map.groupBy(scripts, ({ script }) => script.name);
    const named = new Set(candidates.flatMap(({ map, foundBy }) => (foundBy === 'comment' ? [map] : [])));
    return scripts.map((entry, index) => {
        const { map, foundBy } = candidates[index] ?? {};
        if (foundBy === 'name' && map && (named.has(map) || (nameClaims.get(map)?.length ?? 0) > 1)) {
            const missingMapReason = `${map.name} may also belong to another script`;
            return { ...entry, map: undefined, foundBy: undefined, missingMapReason };
        }
        if (foundBy)
            return { ...entry, map, foundBy, missingMapReason: undefined };
        const { name } = entry.script;
        const elsewhere = scriptsByName.get(name)?.length === 1 ? byName.get(`${name}.map`) : undefined;
        if (elsewhere && !named.has(elsewhere) && !nameClaims.has(elsewhere)) {
            return { ...entry, map: elsewhere, foundBy: 'name', missingMapReason: undefined };
        }
        return { ...entry, map: undefined, foundBy: undefined, missingMapReason: reasonForNoMap(entry) };
    });
}
/** @param maps all maps, including those of the pairs */
function groupFiles(pairs, maps) {
    const keyOf = new Map();
    for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
        const path = realPathOf(script);
        if (!keyOf.has(path))
            keyOf.set(path, realPathOf(map ?? script));
    }
    const mapsByPath = Map.groupBy(maps, realPathOf);
    const groups = [...Map.groupBy(pairs, ({ script }) => keyOf.get(realPathOf(script))).values()].map((pairs) => {
        const map = pairs.find(({ map }) => map)?.map;
        const scriptsByPath = Map.groupBy(pairs, ({ script }) => realPathOf(script));
        const scripts = [...scriptsByPath.values()].flatMap(([first]) => first?.script ?? []);
        return { pairs, scripts, map, mapAliases: map ? (mapsByPath.get(realPathOf(map)) ?? []) : [] };
    });
    const paired = new Set(groups.map(({ map }) => map && realPathOf(map)));
    for (const [path, mapAliases] of mapsByPath) {
        if (!paired.has(path))
            groups.push({ pairs: [], scripts: [], map: mapAliases[0], mapAliases });
    }
    return groups;
}
/** The path of a file with all links resolved. */
function realPathOf({ path, realPath = path }) {
    return realPath;
}
/**
 * The reference from the name of a script to the name of its map: the URL in the script if it resolves to that name,
 * otherwise the shortest reference. Naming can move scripts and maps to other folders than on the disk.
 */
function referenceTo(map, { script, mapUrl }) {
    const reference = mapUrl && withoutQuery(mapUrl);
    if (reference && (0,source_mapping_url/* resolveName */.qK)(script.name, reference) === map.name)
        return reference;
    const [from, to] = [script.name, map.name].map((name) => /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(name) ?? []);
    if (from?.[1] !== to?.[1])
        return map.name;
    return external_node_path_.posix.relative(external_node_path_.posix.dirname(from?.[2] ?? ''), to?.[2] ?? '');
}
function mapByUrl(script, url, byPath, byName) {
    const named = pathsOfUrl(script, url).flatMap((path) => byPath.get(path) ?? []);
    return named[0] ?? byName.get((0,source_mapping_url/* resolveName */.qK)(script.name, withoutQuery(url)));
}
/** Where the file that a relative URL in a script names would be: some tools encode the URL, others do not. */
function pathsOfUrl({ path }, url) {
    const reference = withoutQuery(url);
    if (/^([a-z][a-z\d+.-]*:|\/|$)/i.test(reference))
        return [];
    return [reference, (0,source_mapping_url/* decodeSafely */.Db)(reference)].map((name) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name));
}
/** For `app.min.js`: `app.min.js.map`, `app.min.map`, `app.js.map` or `app.map`. */
function mapByFileName({ path }, byPath) {
    const name = (0,external_node_path_.basename)(path);
    const stem = name.replace(/\.[^.]+$/, '');
    const short = name.replace(/\.min(?=\.[^.]+$)/, '');
    const names = [`${name}.map`, `${stem}.map`, `${short}.map`, `${stem.replace(/\.min$/, '')}.map`];
    return names.map((map) => byPath.get((0,external_node_path_.join)((0,external_node_path_.dirname)(path), map))).find((map) => map !== undefined);
}
function reasonForNoMap({ mapUrl }) {
    if (mapUrl === undefined)
        return 'it has no sourceMappingURL, and no source map has a matching name';
    return `its sourceMappingURL is ${mapUrl}, which is not among the files`;
}
function withoutQuery(url) {
    return url.replace(/[?#].*$/, '');
}

;// CONCATENATED MODULE: ./source-maps/undeletable-maps.js





const mapsOfApps = /\.(hbc|(js)?bundle)\.map$/i;
/** The map of a group if it has no script, or if the next run would not know the debug ID of the script without it. */
function findUndeletableMap({ scripts, map }, { reports, entries }, workspace) {
    if (!map)
        return undefined;
    const { displayPath, path } = map;
    if (scripts.length === 0) {
        const remedy = 'Add its script to sourcemaps, or delete the map before this step.';
        return { displayPath, reason: 'it belongs to no script of sourcemaps', remedy, isOfApp: mapsOfApps.test(path) };
    }
    const debugId = entries.find(({ type }) => type === 'source_map')?.debugId;
    const showsId = entries.every(({ type, content }) => type === 'source_map' || idIn(content) === debugId);
    if (debugId !== undefined && showsId)
        return undefined;
    const { name, debugIdProblem } = reports.find((report) => report.debugIdProblem) ?? { name: scripts[0]?.name };
    return {
        displayPath,
        reason: debugIdProblem
            ? `${name} has no reliable debug ID (${debugIdProblem})`
            : `without the map, ${name} does not show its debug ID`,
        remedy: 'Build again with readable source maps and with inject, or exclude the script and the map from sourcemaps and ' +
            'delete the map in another step.',
        isOfApp: scripts.some((script) => isOfApp(script, workspace)),
    };
}
/** Maps that the scripts name, or that are beside them with their names, and that `sourcemaps` does not select. */
function findUnselectedMaps(groups, workspace) {
    const selected = new Set(groups.flatMap(({ mapAliases }) => mapAliases.map(realPathOf)));
    const found = new Map();
    for (const pair of groups.flatMap(({ pairs }) => pairs)) {
        for (const path of [...pathsOfUrl(pair.script, pair.mapUrl ?? ''), `${pair.script.path}.map`]) {
            if ((0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile() && !selected.has((0,external_node_fs_.realpathSync)(path)))
                found.set(path, pair);
        }
    }
    return Array.from(found, ([path, { script }]) => ({
        displayPath: (0,display_path/* displayPath */.G)(path, workspace),
        reason: `sourcemaps selects its script ${script.displayPath}, but not the map`,
        remedy: 'Add the map to sourcemaps, or exclude the script as well.',
        isOfApp: isOfApp(script, workspace),
    }));
}
function idIn(content) {
    if (typeof content === 'function')
        return undefined;
    return (0,script_text/* readScript */.Uq)(Buffer.from(content.buffer, content.byteOffset, content.byteLength)).debugId;
}
function isOfApp({ path, name }, workspace) {
    return (0,script_text/* reasonNotToChange */.x1)(name, readSnapshot(path, workspace).bytes) !== undefined;
}

;// CONCATENATED MODULE: ./source-maps/delete-source-maps.js







/** The input `delete-sourcemaps`: deletes source maps that were stored with a script. */
class SourceMapDeletion {
    #workspace;
    #all = [];
    #stored = [];
    #undeletable = [];
    constructor(workspace) {
        this.#workspace = workspace;
    }
    /** @param isStored whether an earlier run has stored the scripts; it may have been killed before it changed them */
    add(group, processed, isStored) {
        const { scripts, map, mapAliases: maps } = group;
        const undeletable = findUndeletableMap(group, processed, this.#workspace);
        this.#all.push(group);
        if (undeletable) {
            this.#undeletable.push(undeletable);
        }
        else if (isStored || map) {
            const versions = [...scripts, ...(map ? [map] : [])].map((file) => [file, readVersion(file.path)]);
            this.#stored.push({ maps, scripts, versions });
        }
    }
    /** Comes after all groups were added, and before anything is stored. @throws SetupError that lists the maps that would stay */
    requireDeletable() {
        this.#undeletable.push(...findUnselectedMaps(this.#all, this.#workspace));
        (0,errors/* throwSetupErrors */.Ti)(this.#undeletable
            .filter(({ isOfApp }) => !isOfApp)
            .map(({ displayPath, reason, remedy }) => {
            return new errors/* SetupError */.w3(`Could not plan to delete ${displayPath}: ${reason}`, { remedy });
        }));
    }
    /** Whether there is a map to delete. */
    get hasMaps() {
        return this.#stored.some(({ maps }) => maps.length > 0);
    }
    /** Returns what `run` would return. */
    preview() {
        return {
            maps: this.#stored.flatMap(({ maps }) => firstPath(maps)),
            scripts: this.#stored.flatMap((group) => this.#editsOf(group)).map(({ displayPath }) => displayPath),
            kept: this.#kept,
        };
    }
    /**
     * A map is deleted before its scripts are changed. If the run is killed in between, the next one finds the scripts in
     * Sentry, and never a map without its script.
     *
     * @param yieldIfDue lets other work run between two groups
     * @throws SetupError when a file has changed since it was stored, or cannot be deleted or written
     */
    async run(yieldIfDue) {
        for (const [file, version] of this.#stored.flatMap(({ versions }) => versions)) {
            if (readVersion(file.path) !== version)
                throw changedSinceStored(file);
        }
        const maps = [];
        const scripts = [];
        for (const group of this.#stored) {
            await yieldIfDue();
            const edits = this.#editsOf(group);
            for (const map of group.maps)
                remove(map);
            changeFiles(edits, { action: 'remove the sourceMappingURL from', input: 'delete-sourcemaps' });
            maps.push(...firstPath(group.maps));
            scripts.push(...edits.map(({ displayPath }) => displayPath));
        }
        return { maps, scripts, kept: this.#kept };
    }
    get #kept() {
        return this.#undeletable.map(({ displayPath }) => displayPath);
    }
    #editsOf({ maps, scripts }) {
        return scripts.flatMap((script) => {
            const before = readSnapshot(script.path, this.#workspace);
            if ((0,script_text/* reasonNotToChange */.x1)(script.name, before.bytes) !== undefined)
                return [];
            const after = withoutMapUrls(before.bytes, (url) => maps.length > 0 || pointsToMissingFile(script, url));
            if (after === before.bytes)
                return [];
            const { displayPath } = script;
            // The file is replaced: a shorter script that was written in place and cut off would not run.
            return { path: realPathOf(script), displayPath, before, after, start: 0, isRecognisable: false };
        });
    }
}
function firstPath(maps) {
    return maps.slice(0, 1).map(({ displayPath }) => displayPath);
}
function pointsToMissingFile(script, url) {
    const paths = pathsOfUrl(script, url);
    return paths.length > 0 && !paths.some((path) => (0,external_node_fs_.existsSync)(path));
}
/** Of a link, the target stays: `sourcemaps` has not selected it. */
function remove(map) {
    try {
        (0,external_node_fs_.rmSync)(map.path, { force: true });
    }
    catch (cause) {
        throw new errors/* SetupError */.w3(`Could not delete ${map.displayPath}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            remedy: 'Check that the step may delete the files of sourcemaps, or set delete-sourcemaps to false.',
            cause,
        });
    }
}
function changedSinceStored({ displayPath }) {
    return new errors/* SetupError */.w3(`No source map was deleted, because another process has changed ${displayPath} since it was stored`, { remedy: 'Check that no other step or process changes the build while this step runs.' });
}

// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./source-maps/periodic-yield.js

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
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        lastMs = performance.now();
    };
}

// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./sentry/chunk-upload/assemble-files.js
var assemble_files = __webpack_require__(2698);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunk-uploader.js
var chunk_uploader = __webpack_require__(6386);
;// CONCATENATED MODULE: ./source-maps/upload-bundles.js




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
    const beganAtMs = clock.uptime();
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
    constructor(bundle, dependencies, options) {
        const progress = new files_progress/* Progress */.k(dependencies, { bytes: bundle.sizeBytes });
        const onSent = (sizeBytes) => {
            this.#sentBytes += sizeBytes;
            progress.sent(sizeBytes);
        };
        this.bundle = bundle;
        this.#dependencies = dependencies;
        this.#options = options;
        this.#chunks = new chunk_uploader/* ChunkUploader */.y(dependencies.chunkUpload, [bundle], { concurrency: options.concurrency, onSent });
    }
    /** Begins to send all chunks, without asking which of them Sentry has. `upload` reports errors. */
    sendChunks() {
        this.#sending = this.#chunks.upload();
        this.#sending.catch(() => undefined);
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
        const [assembled] = await (0,assemble_files/* assembleFiles */._)(this.#dependencies, [bundle], {
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
        if (error instanceof errors/* ActionError */.lZ)
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
    return isInvalid ? new errors/* SetupError */.w3(problem, { remedy }) : new errors/* OutageError */.AP(problem, { remedy });
}

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
            if (server && !supportsBundles(server)) {
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
            const report = await deletion.run(periodicYield(signal));
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

// EXTERNAL MODULE: ./sentry/chunk-upload/zip-writer.js + 2 modules
var zip_writer = __webpack_require__(3900);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./source-maps/bundle/deflate.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Takes half the time of the default level 6, for 10 % more bytes. */
const level = 4;
/** Up to this size deflating takes less time than a hand-over to the thread pool. */
const tinyBytes = 64 * 1024;
/** Room for what deflating may add to so little. */
const overheadBytes = 1024;
/** Limit for the content in memory, unless a single file is larger. */
const maxPendingBytes = 32 * 1024 * 1024;
/** Deflates entries, and returns them in their order. Large ones are deflated in the thread pool, several at a time. */
async function* deflateEntries(entries) {
    const pending = [];
    let pendingBytes = 0;
    for await (const { content, ...entry } of entries) {
        const sizeBytes = content.byteLength;
        while (pending.length > 0 && pendingBytes + sizeBytes > maxPendingBytes) {
            const first = pending.shift();
            pendingBytes -= first?.sizeBytes ?? 0;
            if (first)
                yield await first.deflated;
        }
        if (sizeBytes <= tinyBytes && pending.length === 0) {
            yield { entry, ...deflateTiny(content) };
            continue;
        }
        const deflated = deflateContent(content).then((result) => ({ entry, ...result }));
        deflated.catch(() => undefined); // An error is thrown where the promise is awaited.
        pending.push({ sizeBytes, deflated });
        pendingBytes += sizeBytes;
    }
    for (const { deflated } of pending)
        yield await deflated;
}
async function deflateContent(content) {
    if (content.byteLength <= tinyBytes)
        return deflateTiny(content);
    // Each time the output buffer is full, zlib waits for the main thread.
    const chunkSize = Math.ceil(content.byteLength / 4) + overheadBytes;
    return withChecksums(content, await deflate(content, { level, chunkSize }));
}
/** Uses buffers that fit the content: clearing the default buffers of zlib would take longer than deflating. */
function deflateTiny(content) {
    const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
    const memLevel = Math.min(8, Math.max(1, windowBits - 7));
    const chunkSize = content.byteLength + overheadBytes;
    return withChecksums(content, (0,external_node_zlib_.deflateRawSync)(content, { level, windowBits, memLevel, chunkSize }));
}
function withChecksums(content, bytes) {
    return { bytes, contentSha1: (0,external_node_crypto_.hash)('sha1', content), crc32: (0,external_node_zlib_.crc32)(content), sizeBytes: content.byteLength };
}

;// CONCATENATED MODULE: ./source-maps/bundle/manifest.js

/** The table of contents of an artifact bundle: https://develop.sentry.dev/sdk/miscellaneous/artifact-bundles/ */
class Manifest {
    #owner;
    #files = {};
    #contents = [];
    #maxSizeBytes;
    constructor(owner) {
        this.#owner = owner;
        this.#maxSizeBytes = 1_000 + JSON.stringify(owner).length;
    }
    /** Upper bound for the size of the JSON. */
    get maxSizeBytes() {
        return this.#maxSizeBytes;
    }
    /**
     * The path of a file in the bundle, by its URL: `~/app.js` → `files/_/_/app.js`, `https://host/app.js` →
     * `files/https/host/app.js`. Sentry finds files by the manifest; the path must only be unique and safe to unpack.
     */
    pathOf(url) {
        const [, scheme = '_', rest = url] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
        const place = scheme === '_' ? `_/${rest.replace(/^~?\/*/, '')}` : rest;
        const path = `files/${scheme}/${place}`.split('/').map(safeSegment).join('/');
        const isTaken = (candidate) => Object.hasOwn(this.#files, candidate);
        if (!isTaken(path))
            return path;
        for (let number = 1;; number++) {
            if (!isTaken(`${path}.${number}`))
                return `${path}.${number}`;
        }
    }
    /** @param path as `pathOf` returned it */
    add(path, entry, contentSha1) {
        this.#files[path] = recordOf(entry);
        this.#contents.push(contentSha1);
        this.#maxSizeBytes += maxRecordBytes(path, entry);
    }
    /**
     * The manifest with the ID of the bundle, which depends on its files and its owner: the same bundle replaces the earlier
     * one, and the bundle of another release does not.
     */
    finish() {
        const { org, projects, release, dist } = this.#owner;
        const [project, ...others] = projects;
        const rest = {
            org,
            ...(others.length === 0 ? { project } : { note: `projects: ${projects.toSorted().join(', ')}` }),
            release,
            ...(dist !== undefined && { dist }),
            files: this.#files,
        };
        const debugId = (0,debug_id/* createDebugId */.HH)(Buffer.from(JSON.stringify([rest, this.#contents])));
        return { debugId, json: Buffer.from(JSON.stringify({ debug_id: debugId, ...rest })) };
    }
}
/** What an entry adds to the JSON at most: escaped, a character may take six bytes. */
function maxRecordBytes(path, { name, sourceMap = '' }) {
    return 200 + 6 * (path.length + name.length + sourceMap.length);
}
function recordOf({ name, type, debugId, sourceMap }) {
    const headers = {
        ...(debugId !== undefined && { 'debug-id': debugId }),
        ...(sourceMap !== undefined && { sourcemap: sourceMap }),
    };
    return { url: name, type, headers };
}
/** Leads to no other folder, and contains nothing that some file systems cannot store. */
function safeSegment(segment) {
    return /^\.{0,2}$/.test(segment) ? '_' : segment.replaceAll(/[\p{Cc}\\:*?"<>|]/gu, '_');
}

;// CONCATENATED MODULE: ./source-maps/bundle/write-bundles.js







/** The magic bytes `SYSB` and the version of the format. */
const head = Buffer.from([...Buffer.from('SYSB'), 2, 0, 0, 0]);
const manifestPath = 'manifest.json';
/**
 * Writes entries into one artifact bundle, or several if the server limits the size of a file. The same entries for the
 * same owner result in the same bytes.
 *
 * @throws SetupError when a single file exceeds the limit
 */
async function writeBundles(entries, options) {
    const bundles = [];
    let current;
    try {
        for await (const entry of deflateEntries(entries)) {
            current ??= await OpenBundle.create(options);
            if (!current.add(entry)) {
                bundles.push(await current.finish());
                current = await OpenBundle.create(options);
                current.add(entry);
            }
            await current.drain();
        }
        if (current)
            bundles.push(await current.finish());
        return bundles;
    }
    finally {
        await current?.[Symbol.asyncDispose]();
    }
}
/** A bundle that is being written. */
class OpenBundle {
    #zip;
    #manifest;
    #files = [];
    #maxFileSize;
    constructor(zip, { owner, maxFileSize }) {
        this.#zip = zip;
        this.#manifest = new Manifest(owner);
        this.#maxFileSize = Math.min(maxFileSize, zip_writer/* zipLimits */.c.sizeBytes);
    }
    static async create(options) {
        const path = (0,external_node_path_.join)(options.folder, `${(0,external_node_crypto_.randomUUID)()}.zip`);
        return new OpenBundle(await zip_writer/* ZipFile */.u.create(path, options.chunkSize, head), options);
    }
    /** Returns false, and adds nothing, if there is no room for the entry. */
    add(deflated) {
        const { entry, bytes, contentSha1, sizeBytes } = deflated;
        const path = this.#manifest.pathOf(entry.name);
        const bundleBytes = this.#sizeWith(path, entry, bytes);
        const entries = this.#zip.entries + 2; // Including this one and the manifest.
        const isFull = entries > zip_writer/* zipLimits */.c.entries || bundleBytes > this.#maxFileSize;
        if (isFull && this.#files.length === 0) {
            throw tooLarge({ name: entry.name, sizeBytes }, bundleBytes, this.#maxFileSize);
        }
        if (isFull)
            return false;
        this.#manifest.add(path, entry, contentSha1);
        this.#files.push({ name: entry.name, sizeBytes });
        this.#zip.add(path, deflated);
        return true;
    }
    /** The caller awaits this before it adds more. */
    drain() {
        return this.#zip.drain();
    }
    async finish() {
        const { debugId, json } = this.#manifest.finish();
        this.#zip.add(manifestPath, await deflateContent(json));
        const file = await this.#zip.finish(`artifact bundle ${debugId}`);
        return { ...file, debugId, path: this.#zip.path, files: this.#files };
    }
    [Symbol.asyncDispose]() {
        return this.#zip[Symbol.asyncDispose]();
    }
    /** Upper bound for the size of the bundle with another entry: compression of the manifest is not counted. */
    #sizeWith(path, entry, bytes) {
        const manifestBytes = this.#manifest.maxSizeBytes + maxRecordBytes(path, entry);
        return this.#zip.sizeBytes + zip_writer/* ZipFile */.u.costOf(path, bytes.byteLength) + zip_writer/* ZipFile */.u.costOf(manifestPath, manifestBytes);
    }
}
function tooLarge({ name, sizeBytes }, bundleBytes, maxFileSize) {
    return new errors/* SetupError */.w3(`${name} (${(0,format/* formatBytes */.z3)(sizeBytes)}) is too large: its artifact bundle would have ${(0,format/* formatBytes */.z3)(bundleBytes)}, and ` +
        `Sentry accepts at most ${(0,format/* formatBytes */.z3)(maxFileSize)}`, {
        remedy: 'Split the file in the bundler, exclude it from sourcemaps, or raise the limit of a self-hosted Sentry.',
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./files/select-files.js + 3 modules
var select_files = __webpack_require__(5752);
// EXTERNAL MODULE: ./source-maps/injection/prologue.js
var prologue = __webpack_require__(9133);
// EXTERNAL MODULE: ./source-maps/injection/inserted-lines.js
var inserted_lines = __webpack_require__(7374);
// EXTERNAL MODULE: ./source-maps/injection/parsed-script.js
var parsed_script = __webpack_require__(8973);
// EXTERNAL MODULE: ./source-maps/injection/registered-ids.js
var registered_ids = __webpack_require__(5699);
;// CONCATENATED MODULE: ./source-maps/injection/release-name.js





const property = 'SENTRY_RELEASE';
const statementStart = `!function(){try{(${debug_id/* globalObject */.J2}).${property}={id:`;
const statementEnd = '}}catch(e){}}();';
/**
 * What could end a string, a comment or an inline script, or is not ASCII; and the marker in front of a debug ID
 * (registered-ids.ts).
 */
const unsafe = /[^\w .@+-]|(?<=dbid)-/g;
const quotedName = /^"(?:[\w .@+-]|\\u[\da-f]{4})*"$/;
/** Larger than a name of 200 characters, all of them escaped. */
const maxStatementBytes = 4096;
/** The assignment of an object with the property `id`, and the value if it is a literal. */
const assignment = /^SENTRY_RELEASE["'`]?\]?\s*(?:\|\||\?\?)?=(?:[^;={}]{0,80}[|?(])?\s*\{\s*["']?id\b["']?(?:\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`))?/;
/** The statement that sets the release for Sentry's SDKs, as Sentry's bundler plugins do. It never throws. */
function releaseStatement(release) {
    const escaped = release.replace(unsafe, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${statementStart}"${escaped}"${statementEnd}`;
}
/** Decides how a script gets the name of the release. A script that sets a release itself keeps it. */
function nameRelease(script, release) {
    if (release === undefined)
        return { name: undefined, edits: [], statement: '' };
    const { bytes } = script;
    const assignments = findAssignments(script);
    const foreign = assignments.findLast(({ own }) => !own);
    if (foreign)
        return { name: foreign.name, edits: [], statement: '' };
    const statement = releaseStatement(release);
    const written = assignments.flatMap(({ own }) => own ?? []);
    const places = written.length > 0 ? written : placeBehindSnippet(script);
    const edits = places
        .filter(({ start, end }) => bytes.toString('latin1', start, end) !== statement)
        .map((place) => ({ ...place, text: statement }));
    return { name: release, edits, statement: places.length > 0 ? '' : statement };
}
/** The end of the statement of this action that begins at an offset; the offset itself if there is none. */
function endOfStatement(bytes, start) {
    const nameStart = start + statementStart.length;
    if (bytes.toString('latin1', start, nameStart) !== statementStart)
        return start;
    const [name = '', rest] = bytes.toString('latin1', nameStart, start + maxStatementBytes).split(statementEnd, 2);
    return rest !== undefined && quotedName.test(name) ? nameStart + name.length + statementEnd.length : start;
}
/** Whether a script has a line of this action that sets the release but registers no debug ID. */
function hasReleaseLine({ bytes }) {
    const start = bytes.indexOf(statementStart);
    return start >= 0 && start === (0,prologue/* prologueEnd */.b)(bytes).offset;
}
/** Empty if the script has no line of this action that registers its ID. */
function placeBehindSnippet({ bytes, debugId }) {
    const at = debugId === undefined ? undefined : (0,registered_ids/* snippetEnd */.tD)(bytes, debugId);
    return at !== undefined && (0,inserted_lines/* isLineEnd */.S4)(bytes, at) ? [{ start: at, end: at }] : [];
}
function findAssignments({ bytes, debugId }) {
    const found = (0,inserted_lines/* hitsOf */.eb)(bytes, property).flatMap((start) => readAssignment(bytes, start));
    const [own, ...others] = found.map(({ own }) => own);
    if (own && others.length === 0 && isInserted(bytes, own.start, debugId))
        return found;
    return (0,parsed_script/* wholeTokens */.u)(bytes, found);
}
/** Recognises the most frequent places without parsing the script. */
function isInserted(bytes, start, debugId) {
    const snippet = debugId === undefined ? '' : (0,debug_id/* snippetOf */.Vv)(debugId);
    const lineStart = start - snippet.length;
    const isBehindSnippet = lineStart >= 0 && bytes.toString('latin1', lineStart, start) === snippet;
    return (0,inserted_lines/* isInsertedLine */.FF)(bytes, isBehindSnippet ? lineStart : start);
}
function readAssignment(bytes, start) {
    const [text, literal] = assignment.exec(bytes.toString('utf8', start, start + maxStatementBytes)) ?? [];
    if (text === undefined)
        return [];
    const ownStart = start - statementStart.indexOf(property);
    const ownEnd = ownStart < 0 ? ownStart : endOfStatement(bytes, ownStart);
    const isOwn = ownEnd > ownStart && (0,inserted_lines/* isLineEnd */.S4)(bytes, ownEnd);
    const name = literal === undefined ? undefined : parseLiteral(literal);
    return [{ start, end: start + property.length, name, own: isOwn ? { start: ownStart, end: ownEnd } : undefined }];
}
function parseLiteral(literal) {
    try {
        return String(JSON.parse(`"${literal.slice(1, -1).replace(/\\?"/g, '\\"')}"`));
    }
    catch {
        return undefined; // JavaScript has more escapes than JSON.
    }
}

;// CONCATENATED MODULE: ./source-maps/injection/mappings.js
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const [mappings_comma, semicolon] = [0x2c, 0x3b];
/**
 * Changes the mappings of a source map (https://tc39.es/ecma426/#sec-mappings-field) for a script in which everything from a
 * place on moves to the start of a new line. Only the first column behind the place is encoded again, because all other
 * fields are relative to each other. Positions between two mappings stay with the first of them.
 *
 * @param mappings the text without quotes; it must not contain escapes
 */
function breakMappings(bytes, mappings, { line, column }) {
    const start = startOfLine(bytes, mappings, line);
    if (start === undefined)
        return [];
    let before;
    for (let at = start; at < mappings.end && bytes[at] !== semicolon; at = before.end + 1) {
        const segment = readSegment(bytes, at, mappings.end, before?.column ?? 0);
        if (segment.column >= column) {
            const moved = encodeVlq(segment.column - column);
            const continued = segment.column > column ? continuation(before) : '';
            const text = `;${continued && `${continued},`}${moved}`;
            return [{ start: before ? at - 1 : at, end: segment.endOfColumn, text }];
        }
        before = segment;
        if (bytes[segment.end] !== mappings_comma)
            break;
    }
    const end = before?.end ?? start;
    return [{ start: end, end, text: `;${continuation(before)}` }];
}
/** Maps the start of the new line to the same source, line, column and name as the mapping before it. */
function continuation(before) {
    return before && before.fields > 1 ? 'A'.repeat(before.fields) : '';
}
/** Undefined if the mappings end before that line. */
function startOfLine(bytes, { start, end }, line) {
    let at = start;
    for (let left = line; left > 0; left -= 1) {
        at = bytes.indexOf(semicolon, at) + 1;
        if (at === 0 || at > end)
            return undefined;
    }
    return at;
}
function readSegment(bytes, start, limit, columnBefore) {
    let [at, fields, endOfColumn] = [start, 0, start];
    let [value, scale] = [0, 1];
    let delta = 0;
    for (; at < limit && bytes[at] !== mappings_comma && bytes[at] !== semicolon; at += 1) {
        const digit = digitOf.get(bytes[at] ?? 0);
        if (digit === undefined)
            throw new SyntaxError(`its mappings contain "${String.fromCharCode(bytes[at] ?? 0)}"`);
        value += (digit & 31) * scale;
        scale *= 32;
        if (digit & 32)
            continue;
        if (fields === 0)
            [delta, endOfColumn] = [value & 1 ? -(value >>> 1) : value >>> 1, at + 1];
        fields += 1;
        [value, scale] = [0, 1];
    }
    return { column: columnBefore + delta, endOfColumn, end: at, fields };
}
/** Encodes a number that is not negative as a base64 VLQ. */
function encodeVlq(number) {
    let [rest, text] = [number * 2, ''];
    do {
        const more = rest >= 32;
        text += digits[(rest % 32) + (more ? 32 : 0)];
        rest = Math.floor(rest / 32);
    } while (rest > 0);
    return text;
}

;// CONCATENATED MODULE: ./source-maps/injection/source-map-text.js



/** @throws SyntaxError when the text is not a source map */
function readSourceMap(bytes) {
    let start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
    if (bytes.toString('latin1', start, start + 4) === ")]}'")
        start = bytes.indexOf('\n', start) + 1;
    start = skipWhitespace(bytes, start);
    const members = membersOf(bytes, start);
    if (!members.has('mappings') && !members.has('sections'))
        throw new SyntaxError('it has neither mappings nor sections');
    const idAt = (key) => {
        const span = members.get(key);
        return span && (0,debug_id/* parseDebugId */.qt)(decode(bytes, span));
    };
    return { bytes, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}
/** The names under which tools look for the debug ID of a map. */
const idKeys = ['debug_id', 'debugId'];
/**
 * Marks a map whose mappings include a line that sets the release, in a script that has its ID from elsewhere. Adds a
 * member at the end of the map, which other tools ignore.
 */
function releaseLineEdits({ members }) {
    if (members.has('x_release_line'))
        return [];
    const end = endOfMembers(members);
    return [{ start: end, end, text: ',"x_release_line":true' }];
}
/** Whether the map has a member for the debug ID, valid or not. */
function hasDebugIdMember({ members }) {
    return idKeys.some((key) => members.has(key));
}
/** Whether the edits of `debugIdEdits` have been made. Bundlers write only one of the names. */
function hasBothDebugIds(map) {
    return map.debugId !== undefined && debugIdEdits(map, map.debugId).length === 0;
}
/**
 * Writes the debug ID into the map, under both names. An existing ID stays. A new member is added at the end of the map: if
 * the write is cut off, the next run does not find it.
 */
function debugIdEdits({ bytes, members, debugId }, id) {
    const quoted = JSON.stringify(debugId ?? id);
    const invalid = idKeys
        .flatMap((key) => members.get(key) ?? [])
        .filter((span) => (0,debug_id/* parseDebugId */.qt)(decode(bytes, span)) === undefined)
        .map((span) => ({ ...span, text: quoted }));
    const missing = idKeys.filter((key) => !members.has(key));
    if (missing.length === 0)
        return invalid;
    const end = endOfMembers(members);
    return [...invalid, { start: end, end, text: missing.map((key) => `,"${key}":${quoted}`).join('') }];
}
function endOfMembers(members) {
    return Math.max(...members.values().map((span) => span.end));
}
/**
 * Moves the mappings of everything from a place of the script on to the start of a new line.
 *
 * @throws SyntaxError when the mappings cannot be read
 */
function lineBreakEdits({ bytes, members }, place) {
    const sections = members.get('sections');
    return sections ? sectionEdits(bytes, sections, place) : mappingEdits(bytes, members.get('mappings'), place);
}
/** False only if the map certainly has no line break at the place, because it maps later columns of the same line. */
function mayHaveLineBreak({ bytes, members }, place) {
    const mappings = members.get('mappings');
    // Mappings with escapes are written again as a whole, so the edits show nothing about the place.
    if (!mappings || members.has('sections') || bytes.subarray(mappings.start, mappings.end).includes('\\'))
        return true;
    try {
        return mappingEdits(bytes, mappings, place).every(({ start, end }) => start === end);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return true;
        throw error;
    }
}
function mappingEdits(bytes, mappings, place) {
    if (mappings === undefined || bytes[mappings.start] !== 0x22)
        throw new SyntaxError('its mappings are not a string');
    const inner = { start: mappings.start + 1, end: mappings.end - 1 };
    const backslash = bytes.indexOf(0x5c, inner.start);
    if (backslash < 0 || backslash >= inner.end)
        return breakMappings(bytes, inner, place);
    // Some tools escape every slash, and a slash is a base64 digit.
    const text = Buffer.from(String(decode(bytes, mappings)));
    const [edit] = breakMappings(text, { start: 0, end: text.length }, place);
    if (!edit)
        return [];
    return [{ ...inner, text: `${text.subarray(0, edit.start)}${edit.text}${text.subarray(edit.end)}` }];
}
/** For an index map: moves the sections behind the place, and breaks the line in the section that contains it. */
function sectionEdits(bytes, sections, place) {
    const read = elementsOf(bytes, sections.start).map((section) => {
        const members = membersOf(bytes, section.start);
        const offset = membersOf(bytes, (members.get('offset') ?? section).start);
        const [line, column] = [offset.get('line'), offset.get('column')];
        if (!line || !column)
            throw new SyntaxError('one of its sections has no offset');
        const [atLine, atColumn] = [line, column].map((span) => Number(decode(bytes, span)));
        return { line, column, atLine, atColumn, map: members.get('map') };
    });
    const isBehind = (section) => section.atLine > place.line || (section.atLine === place.line && section.atColumn >= place.column);
    const moves = read
        .filter(isBehind)
        .flatMap(({ line, column, atLine, atColumn }) => [
        { ...line, text: String(atLine + 1) },
        ...(atLine === place.line ? [{ ...column, text: String(atColumn - place.column) }] : []),
    ]);
    const containing = read.findLast((section) => !isBehind(section));
    if (!containing?.map)
        return moves;
    const { atLine, atColumn } = containing;
    const within = { line: place.line - atLine, column: place.column - (atLine === place.line ? atColumn : 0) };
    return [
        ...moves,
        ...lineBreakEdits({ bytes, members: membersOf(bytes, containing.map.start) }, within),
    ];
}

;// CONCATENATED MODULE: ./source-maps/injection/interrupted-writes.js







/*
 * A process that is killed while it writes a file in place leaves the first part of the new content and the rest of the
 * old. The edits are made so that the next run recognises this: a half-written script has the snippet but lacks the comment
 * at its end, and a half-written map lacks the debug ID, which is its last member. This file must match script-edits.ts
 * and source-map-text.ts.
 */
/** A write can be cut off between two blocks, but not within one. */
const blockBytes = 4096;
/** @param paths as messages show them; at least one */
function halfWritten(paths) {
    const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return new UnstableFileError(`${paths.join(', ')} ${are} half-written: an earlier run was interrupted`, {
        remedy: `Rebuild ${them}. Delete scripts and source maps before the build, because bundlers may keep a script that this ` +
            'action has changed. Run minifiers and other tools that change scripts before this action.',
    });
}
/** Whether `isScriptHalfWritten` would recognise the script if writing the edits was cut off. */
function isScriptRecognisable({ debugId }, [snippet]) {
    return debugId === undefined && snippet !== undefined && isInOneBlock(snippet.start, Buffer.byteLength(snippet.text));
}
/**
 * Whether a run was killed while it wrote the script.
 *
 * @param idComment the value of the comment with the debug ID
 */
function isScriptHalfWritten(bytes, idComment) {
    const id = injectedIdOf(bytes);
    return id !== undefined && id !== (0,debug_id/* parseDebugId */.qt)(idComment) && !bytes.includes(`//# debugId=${id}`);
}
/**
 * Whether `isMapHalfWritten` would recognise the map if writing the edits was cut off, or that cannot happen.
 *
 * @param isInjected whether all scripts of the map have the snippet by then
 */
function isMapRecognisable(map, edits, isInjected) {
    if (hasDebugIdMember(map))
        return false;
    const start = startOf(edits);
    const grownBytes = edits.reduce((sum, { start, end, text }) => sum + Buffer.byteLength(text) - (end - start), 0);
    return isInjected || isInOneBlock(start, map.bytes.byteLength + grownBytes - start);
}
/**
 * Whether a run was killed while it wrote the map.
 *
 * @param map a SyntaxError if it cannot be read
 */
function isMapHalfWritten(scripts, map) {
    return isMapOutdated(scripts, map) && (map instanceof SyntaxError || !isMapOriginal(scripts, map));
}
/** Whether a run was killed after it wrote a script and before it wrote the map, so that only the map must be changed. */
function isMapPending(scripts, map) {
    return isMapOutdated(scripts, map) && isMapOriginal(scripts, map);
}
/** Whether this action has injected the scripts, but their map was not changed with them. */
function isMapOutdated(scripts, map) {
    return (map instanceof SyntaxError || !hasBothDebugIds(map)) && scripts.some(isInjectedScript);
}
/** Whether a map cannot be stored with its scripts. @param keep whether no file is changed */
function isMapUnusable(scripts, map, keep) {
    if (!keep)
        return isMapHalfWritten(scripts, map);
    return isMapOutdated(scripts, map) || scripts.some((script) => lacksReleaseLine(script, map));
}
/**
 * Whether the script has a line that sets the release and the map was not shifted for it. Both are then replaced by new
 * files, so neither can be half-written. A bundle may begin with a library that has such a line.
 */
function lacksReleaseLine(script, map) {
    if (map instanceof SyntaxError || map.debugId === undefined || map.debugId !== script.debugId)
        return false;
    return releaseLineEdits(map).length > 0 && hasReleaseLine(script);
}
/**
 * Whether an outdated map is as the bundler wrote it. A map that had a debug ID is never written in place. For others the
 * proof is the hash in the debug ID of the script, or that there is no line break for the snippet: a bundler may have kept
 * the script and written only the map again.
 */
function isMapOriginal(scripts, map) {
    const [first] = scripts;
    if (!first)
        return false;
    return (map.debugId !== undefined ||
        possibleOriginals(first).some((original) => (0,debug_id/* createDebugId */.HH)(original, map.bytes) === first.debugId) ||
        !mayHaveLineBreak(map, (0,prologue/* prologueEnd */.b)(first.bytes)));
}
/** What an injected script may have been before. */
function possibleOriginals(script) {
    const { bytes, debugId = '', idComment } = script;
    const [snippet, eol] = [(0,debug_id/* snippetOf */.Vv)(debugId), (0,script_lines/* lineEnd */.kd)(bytes)];
    const start = bytes.indexOf(snippet);
    if (start < 0 || !idComment)
        return [];
    const end = endOfStatement(bytes, start + snippet.length) + eol.length;
    const original = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, idComment.lineStart)]);
    return [original, original.subarray(0, -eol.length)]; // Its last line may have had no line end.
}
/** Whether the snippet is at the start and the comment at the end. A bundle may contain an injected library elsewhere. */
function isInjectedScript({ bytes, debugId, idComment }) {
    return idComment !== undefined && injectedIdOf(bytes) === debugId;
}
/** The debug ID in the snippet at the start of a script; undefined if there is none. */
function injectedIdOf(bytes) {
    const start = bytes.indexOf(debug_id/* snippetStart */.EA);
    if (start < 0 || start !== (0,prologue/* prologueEnd */.b)(bytes).offset)
        return undefined;
    const idStart = start + debug_id/* snippetStart */.EA.length;
    return (0,debug_id/* parseDebugId */.qt)(bytes.toString('latin1', idStart, idStart + 36));
}
function isInOneBlock(start, sizeBytes) {
    return Math.floor(start / blockBytes) === Math.floor((start + sizeBytes - 1) / blockBytes);
}

;// CONCATENATED MODULE: ./source-maps/select-source-maps.js








/**
 * Selects scripts and source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
function selectSourceMaps(plan, log) {
    const accepts = (path) => isMap(path) || /\.([cm]?js|jsbundle|bundle|hbc)$/i.test(path);
    // Without debug IDs, Sentry finds files by their names only.
    const names = { namesBelowPatterns: true, allowsSameNames: plan.inject };
    return (0,select_files/* selectBuildFiles */._7)({ ...plan, ...names, input: 'sourcemaps', accepts }, log);
}
/** For servers that find files only by their names. @throws SetupError that lists the files with the same name */
function refuseSameNames(files) {
    (0,errors/* throwSetupErrors */.Ti)((0,select_files/* sameNameErrors */.jw)(files));
}
/** Sentry does not use the maps of style sheets and type declarations. */
function isMap(path) {
    return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}
/**
 * Reads the `sourceMappingURL` of each script, before any file is changed.
 *
 * @param yieldIfDue lets other work run between two files
 * @throws UnstableFileError that names all half-written scripts
 * @throws SetupError when a script cannot be read
 */
async function scanScripts(files, workspace, signal, yieldIfDue) {
    const scripts = [];
    const skipped = [];
    const scan = async (pending) => {
        const suspects = [];
        for (const file of pending) {
            await yieldIfDue();
            const { bytes } = readSnapshot(file.path, workspace);
            const { mapUrl: url, debugId } = (0,script_end/* readScriptEnd */.z)(bytes);
            // An inline map may be large, so it is not kept in memory.
            const mapUrl = url && (0,script_text/* isInlineMap */.Cl)(url.value) ? 'data:' : url?.value;
            if (isScriptHalfWritten(bytes, debugId?.value))
                suspects.push(file);
            else if ((0,external_node_buffer_.isUtf8)(bytes) || (0,script_text/* isHermes */.Py)(bytes))
                scripts.push({ script: file, mapUrl });
            else
                skipped.push(file);
        }
        return suspects;
    };
    const suspects = await scan(files);
    // Another process may be writing them at this moment.
    if (suspects.length > 0)
        await clock/* systemClock */.m.sleep(unstableFileDelayMs, signal);
    const damaged = await scan(suspects);
    if (damaged.length > 0)
        throw halfWritten(damaged.map(({ displayPath }) => displayPath));
    return { scripts: scripts.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), skipped };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./files/result.js
var result = __webpack_require__(5191);
// EXTERNAL MODULE: ./files/upload-release-files.js
var upload_release_files = __webpack_require__(2741);
;// CONCATENATED MODULE: ./source-maps/upload-as-files.js





const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' };
/**
 * Writes entries into files, because a map may get sources that the file of the build lacks.
 *
 * @param folder absolute
 */
async function writeEntries(entries, folder) {
    const files = [];
    for await (const { name, type, sourceMap, content } of entries) {
        const path = (0,external_node_path_.join)(folder, String(files.length));
        await (0,temporary_files/* wrapWriteErrors */.pZ)(path, () => (0,external_node_fs_promises_.writeFile)(path, content));
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
    const report = await new upload_release_files/* ReleaseFileUploader */.y(dependencies, options).upload(files);
    const sentBytes = (0,result/* totalBytes */.o)((0,result/* sentFiles */.M)(report.files));
    return { ...report, ids: [], sentBytes };
}

;// CONCATENATED MODULE: ./source-maps/prepare-upload.js






/** Writes what is to be uploaded into the temporary folder of the runner. */
async function prepareUpload(entries, { client, chunkUpload }, { plan, selected, version, projects, cleanup }) {
    const server = await chunkUpload.options().catch(async (error) => {
        // With on-outage: warn the job may deploy the scripts. They get their IDs here, and a later run uploads their maps.
        if (error instanceof errors/* OutageError */.AP)
            for await (const _ of entries)
                ;
        throw error;
    });
    const folder = cleanup.use(await (0,temporary_files/* openTemporaryFolder */.is)(plan.tempFolder)).path;
    if (!supportsBundles(server)) {
        refuseSameNames(selected);
        return { files: await writeEntries(entries, folder) };
    }
    const { chunkSize, maxRequestSize, maxFileSize } = server;
    const bundles = await writeBundles(entries, {
        owner: { org: client.org, projects, release: version, dist: plan.dist },
        folder,
        chunkSize: Math.min(chunkSize, maxRequestSize),
        maxFileSize,
    });
    return { bundles };
}
/** For a dry run: names and sizes, sorted by name. */
async function listEntries(entries) {
    const names = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
    return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/report-selection.js
var report_selection = __webpack_require__(7735);
;// CONCATENATED MODULE: ./source-maps/injection/inject-with-map.js







/**
 * Gives one ID to scripts and the map that they share. An ID that one of them has is kept. A script gets the snippet on a
 * separate line after its prologue, and the mappings are shifted by that line. The map of several scripts can be shifted
 * only if the line is inserted at the same place in all of them.
 *
 * The statement that sets the release is part of that line. Scripts that have their IDs from elsewhere get a line for it.
 *
 * @throws SyntaxError when the map cannot be read
 */
function injectWithMap(texts, map, { release, newId }) {
    const scripts = texts.map((script) => withIdOfMap(script, map));
    const [first] = scripts;
    if (!first)
        return { scripts: [], map: { debugId: map.debugId, edits: [], isInjected: false } };
    const registered = scripts.find(({ registersId }) => registersId);
    const existingId = (registered ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
    const id = existingId ?? newId ?? (0,debug_id/* createDebugId */.HH)(first.bytes, map.bytes);
    const names = scripts.map((script) => nameRelease(script, release));
    const isAsBuilt = !registered || isMapPending(scripts, map);
    const needsReleaseLine = (script, index) => names[index]?.statement !== '' || lacksReleaseLine(script, map);
    const isForRelease = !isAsBuilt && scripts.every(needsReleaseLine);
    const places = isAsBuilt || isForRelease ? scripts.map(({ bytes }) => (0,prologue/* prologueEnd */.b)(bytes)) : [];
    const [place] = places;
    const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
    const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
    const injected = scripts.map((script, index) => {
        const { name, edits = [], statement = '' } = names[index] ?? {};
        const at = fits ? places[index] : undefined;
        if (!at) {
            const problem = describeProblem(script.debugId, id, map);
            return { debugId: script.debugId, edits, problem, release: statement === '' ? name : undefined };
        }
        const missing = { id: script.registersId ? undefined : id, release: statement };
        const problem = describeProblem(id, id, map);
        const lines = insertAfterPrologue(script, at, missing);
        return { debugId: id, edits: [...lines, ...edits], isNew: existingId === undefined, problem, release: name };
    });
    const debugId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
    const needsId = debugId !== undefined && (isAsBuilt || map.debugId === undefined);
    const hasLine = isForRelease ? fits : needsId && scripts.some(hasReleaseLine);
    const edits = [
        ...(needsId ? debugIdEdits(map, debugId) : []),
        ...(fits && place ? lineBreakEdits(map, place) : []),
        ...(hasLine ? releaseLineEdits(map) : []),
    ];
    return { scripts: injected, map: { debugId, edits, isInjected: fits && isAsBuilt } };
}
/** Bundler plugins may write the ID into the map and the code of the script, but into no comment. */
function withIdOfMap(script, { debugId }) {
    if (debugId === undefined || script.debugId !== undefined || !(0,registered_ids/* registersDebugId */.vz)(script.bytes, debugId))
        return script;
    return { ...script, debugId, registersId: true };
}
function describeProblem(debugId, mapId, map) {
    if (debugId === undefined)
        return 'another script names the same source map, but was built differently';
    if (debugId !== mapId)
        return `its source map belongs to another script, which has the debug ID ${mapId}`;
    return map.debugId !== undefined && map.debugId !== mapId ? `its source map has the ID ${map.debugId}` : undefined;
}

;// CONCATENATED MODULE: ./source-maps/injection/inject.js








/**
 * Decides which debug IDs the scripts of a map get, or a script without a map.
 *
 * @param map a SyntaxError if it cannot be read
 */
function injectGroup(scripts, map, { keep, release }) {
    const texts = scripts.map(({ text }) => text);
    try {
        if (map instanceof SyntaxError)
            throw map;
        const reasons = scripts.map(({ name, text }) => (0,script_text/* reasonNotToChange */.x1)(name, text.bytes));
        if (keep || reasons.some((reason) => reason !== undefined))
            return keepIds(texts, map?.debugId, reasons);
        if (map)
            return injectWithMap(texts, map, { release });
        const injected = texts.map((script) => injectWithoutMap(script, release));
        return { scripts: injected, map: { debugId: undefined, edits: [], isInjected: false } };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const problem = `its source map cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        return keepIds(texts, undefined, texts.map(() => problem));
    }
}
/** Changes no file. An ID that only the map has is also that of the script: not all bytecode shows its ID. */
function keepIds(texts, idOfMap, reasons) {
    const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
    const scripts = texts.map(({ debugId = mapId }, index) => {
        const problem = debugId === undefined ? (reasons[index] ?? 'inject is false') : undefined;
        return { debugId, edits: [], problem };
    });
    return { scripts, map: { debugId: mapId, edits: [], isInjected: false } };
}
/** A script without a map is changed at its end, so that a map that is stored elsewhere stays correct. */
function injectWithoutMap(script, release) {
    if (script.mapUrl && (0,script_text/* isInlineMap */.Cl)(script.mapUrl.value))
        return injectInlineMap(script, script.mapUrl, release);
    const debugId = script.debugId ?? (0,debug_id/* createDebugId */.HH)(script.bytes);
    const { name, edits, statement } = nameRelease(script, release);
    const lines = insertAtEnd(script, { id: script.registersId ? undefined : debugId, release: statement });
    return { debugId, edits: [...lines, ...edits], isNew: script.debugId === undefined, release: name };
}
/** @throws SyntaxError when the map cannot be read */
function injectInlineMap(script, mapUrl, release) {
    const map = readSourceMap((0,script_text/* readInlineMap */.mR)(mapUrl));
    // sentry-cli sees no map in any other form of the URL, and its ID should be the same.
    const newId = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : (0,debug_id/* createDebugId */.HH)(script.bytes);
    const { scripts, map: injectedMap } = injectWithMap([script], map, { release, newId });
    const [injected = { debugId: undefined, edits: [] }] = scripts;
    if (injectedMap.edits.length === 0)
        return injected;
    const text = (0,script_text/* inlineMapUrl */.jq)(mapUrl, splice(map.bytes, injectedMap.edits));
    return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
;// CONCATENATED MODULE: ./source-maps/injection/source-file.js





/** Languages that are compiled to JavaScript or WebAssembly; docs/source-maps.md lists them. */
const sourceFile = new RegExp(`\\.(${[
    'js|cjs|mjs|jsx|ts|cts|mts|tsx|gjs|gts|vue|svelte|astro|marko|mdx|coffee|litcoffee|civet|imba|ls|elm|purs',
    'res|re|ml|dart|kt|scala|clj|cljs|cljc|fs|rs|go|c|cc|cpp|h|hpp',
].join('|')})$`, 'i');
/**
 * Reads a source of a map. Names in a map are not trusted: they must not lead to files with secrets.
 *
 * @param links of the workspace: sources are read only from it
 * @returns undefined if the source may not be read or does not exist
 */
function readSource(name, root, mapPath, links) {
    if (typeof name !== 'string' || name === '')
        return undefined;
    const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
    for (const candidate of new Set([whole, (0,source_mapping_url/* decodeSafely */.Db)(whole)])) {
        const path = pathOf(candidate, (0,external_node_path_.dirname)(mapPath));
        if (path === undefined || !isReadable(path, links.folder))
            continue;
        try {
            const { realPath, leadsOut, sizeBytes } = links.follow(path);
            if (sizeBytes === undefined || leadsOut)
                continue;
            if (realPath === path || isReadable(realPath, (0,external_node_fs_.realpathSync)(links.folder)))
                return (0,external_node_fs_.readFileSync)(path, 'utf8');
        }
        catch {
            // It does not exist or is not a file, so the map stays without it.
        }
    }
    return undefined;
}
/**
 * Whether a path leads to a source. Folders and files whose names begin with a dot may contain tokens: actions/checkout
 * stores that of the job in `.git/config`. Windows accepts other spellings of a name: `GIT~1`, and `a.ts:stream`.
 */
function isReadable(path, folder) {
    const name = (0,artifact_name/* pathInside */._l)(path, folder);
    return name !== undefined && sourceFile.test(name) && !/(?:^|[\\/])\s*\.|~\d|:/.test(name);
}
/** Undefined for sources that are not files: `webpack://…`. */
function pathOf(source, folder) {
    try {
        if (/^file:/i.test(source))
            return (0,external_node_url_.fileURLToPath)(source);
    }
    catch {
        return undefined;
    }
    return /^[a-z][a-z\d+.-]+:/i.test(source) || source.includes('\0') ? undefined : (0,external_node_path_.resolve)(folder, source);
}

;// CONCATENATED MODULE: ./source-maps/injection/sources-content.js




/** Sources of these kinds may be scripts of the build. */
const scriptSource = /\.[cm]?js$/i;
/**
 * What is stored of a source map: its new content, with the sources that it lacks. Index maps keep their form, because
 * Sentry reads them. Returns a function if a source is a script that may not have its debug ID yet.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read only from it
 */
function contentToStore(map, after, mapPath, links) {
    const missing = map instanceof SyntaxError ? [] : missingSources(map);
    if (missing.length === 0)
        return after;
    if (!missing.some((source) => scriptSource.test(source)))
        return withSources(after, mapPath, links);
    return () => withSources(readSnapshot(mapPath, links.folder).bytes, mapPath, links);
}
/** Adds missing sources as far as they are in the workspace. A map that cannot be read is returned as it is. */
function withSources(map, mapPath, links) {
    try {
        const { members } = readSourceMap(map);
        const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, mapPath, links));
        return edits.length > 0 ? splice(map, edits) : map;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return map;
        throw error;
    }
}
/** The sources that the map names without their content. */
function missingSources({ bytes, members }) {
    try {
        return partsOf(bytes, members).flatMap((part) => {
            const { names, isMissing } = sourcesOf(bytes, part);
            return names.filter((name, index) => typeof name === 'string' && isMissing(index));
        });
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** The members of the map, or of each map in an index map. */
function partsOf(map, members) {
    const sections = members.get('sections');
    if (!sections)
        return [members];
    return elementsOf(map, sections.start).flatMap((section) => {
        const inner = membersOf(map, section.start).get('map');
        return inner ? partsOf(map, membersOf(map, inner.start)) : [];
    });
}
/** The names of the sources, and the spans of their contents. */
function sourcesOf(map, members) {
    const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
    const decoded = sources ? decode(map, sources) : [];
    const names = Array.isArray(decoded) ? decoded : [];
    const known = contents && map[contents.start] === 0x5b ? elementsOf(map, contents.start) : [];
    const isMissing = (index) => known[index] === undefined || map[known[index].start] === 0x6e;
    return { sources, contents, names, known, isMissing };
}
function sourceEdits(map, members, mapPath, links) {
    const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
    const root = members.get('sourceRoot');
    const sourceRoot = root && decode(map, root);
    const read = (name) => readSource(name, sourceRoot, mapPath, links);
    const found = names.map((name, index) => (isMissing(index) ? read(name) : undefined));
    if (found.every((content) => content === undefined))
        return [];
    if (known.length < names.length) {
        const all = names.map((_, index) => {
            const [content, span] = [found[index], known[index]];
            if (content !== undefined)
                return JSON.stringify(content);
            return span ? map.toString('utf8', span.start, span.end) : 'null';
        });
        const list = `[${all.join(',')}]`;
        if (contents)
            return [{ ...contents, text: list }];
        const end = sources?.end ?? 0;
        return [{ start: end, end, text: `,"sourcesContent":${list}` }];
    }
    return found.flatMap((content, index) => {
        const span = known[index];
        return content === undefined || !span ? [] : [{ ...span, text: JSON.stringify(content) }];
    });
}

;// CONCATENATED MODULE: ./source-maps/injection/process-group.js








/**
 * Gives debug IDs to the files of a group, and returns what is to be stored of them.
 *
 * @param links of the workspace: missing sources are read only from it
 * @throws UnstableFileError when a file is half-written or changed by another process
 * @throws SetupError when a file cannot be read or written
 */
function processGroup(group, { mode, release }, links) {
    const workspace = links.folder;
    const scripts = group.scripts.map((file) => {
        const before = readSnapshot(file.path, workspace);
        return { file, before, name: file.name, text: (0,script_text/* readScript */.Uq)(before.bytes) };
    });
    const map = group.map && openMap(group.map, workspace);
    const texts = scripts.map(({ text }) => text);
    const keep = mode === 'keep';
    if (map && isMapUnusable(texts, map.text, keep))
        throw halfWritten([map.file.displayPath]);
    const injection = injectGroup(scripts, map?.text, { keep, release });
    const changes = [];
    const apply = ({ file, before }, edits, isRecognisable) => {
        if (edits.length === 0)
            return before.bytes;
        const after = splice(before.bytes, edits);
        const { displayPath } = file;
        changes.push({ path: realPathOf(file), displayPath, before, after, start: startOf(edits), isRecognisable });
        return after;
    };
    const processedScripts = scripts.map((script, index) => {
        const { edits = [], isNew = false, ...ids } = injection.scripts[index] ?? { debugId: undefined };
        const after = apply(script, edits, isScriptRecognisable(script.text, edits));
        // Sentry needs only the name and the ID of Hermes bytecode.
        const content = (0,script_text/* isHermes */.Py)(after) ? new Uint8Array() : after;
        return { file: script.file, ...ids, isNew, content };
    });
    const { debugId, edits, isInjected } = injection.map;
    const canRecognise = !!map && !(map.text instanceof SyntaxError) && isMapRecognisable(map.text, edits, isInjected);
    const mapContent = map && contentToStore(map.text, apply(map, edits, canRecognise), map.file.path, links);
    if (mode === 'inject') {
        changeFiles(changes);
        for (const { before } of changes)
            freeMemory(before.bytes);
    }
    const entries = scriptEntries(group, processedScripts);
    if (mapContent) {
        const entry = { type: 'source_map', debugId, sourceMap: undefined, content: mapContent };
        entries.push(...group.mapAliases.map(({ name }) => ({ name, ...entry })));
    }
    const changedFiles = changes.map(({ displayPath }) => displayPath);
    return { reports: scriptReports(group, processedScripts), entries, changedFiles };
}
function scriptEntries({ pairs }, scripts) {
    return withAliases(pairs, scripts).map(({ pair, processed: { debugId, content } }) => {
        const sourceMap = pair.map && referenceTo(pair.map, pair);
        return { name: pair.script.name, type: 'minified_source', debugId, sourceMap, content };
    });
}
function scriptReports({ pairs }, scripts) {
    return withAliases(pairs, scripts).map(({ pair, processed: { debugId, isNew, problem, release } }) => {
        const { script, map, foundBy, missingMapReason } = pair;
        const origin = { name: script.name, map: map?.name, foundBy, missingMapReason };
        return { ...origin, debugId, isNew, debugIdProblem: problem, release };
    });
}
/** The scripts under all their names. */
function withAliases(pairs, scripts) {
    const byPath = new Map(scripts.map((script) => [realPathOf(script.file), script]));
    return pairs.flatMap((pair) => {
        const processed = byPath.get(realPathOf(pair.script));
        return processed ? [{ pair, processed }] : [];
    });
}
function openMap(file, workspace) {
    const before = readSnapshot(file.path, workspace);
    try {
        return { file, before, text: readSourceMap(before.bytes) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { file, before, text: error };
        throw error;
    }
}

// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
;// CONCATENATED MODULE: ./source-maps/stored-scripts.js






/** Other requests are sent at the same time, and must not wait for thousands of look-ups. */
const concurrency = 16;
/** A message names this many scripts. */
const maxNamedScripts = 3;
/**
 * The debug ID of a script whose map is not here although there was one. Undefined if nothing speaks for a map: the
 * script has no ID, or an earlier run has found no map either.
 */
function findScriptWithoutMap({ pairs, scripts, map }, workspace) {
    const [script] = scripts;
    if (!script || map || pairs.some(({ foundBy }) => foundBy !== undefined))
        return undefined;
    const text = (0,script_text/* readScript */.Uq)(readSnapshot(script.path, workspace).bytes);
    if (text.debugId === undefined || wasBuiltWithoutMap(text))
        return undefined;
    return { debugId: text.debugId, displayPath: script.displayPath, reason: pairs[0]?.missingMapReason };
}
/**
 * Whether a script had no map when it got its debug ID, which is then the hash of the script alone. The line that
 * registers the ID is removed for the comparison, because sentry-cli creates the same IDs, but writes another line.
 */
function wasBuiltWithoutMap({ bytes, debugId = '', idComment }) {
    const at = idComment ? bytes.lastIndexOf(debugId, idComment.lineStart) : -1;
    if (!idComment || at < 0)
        return false;
    const line = { start: bytes.lastIndexOf('\n', at) + 1, end: bytes.indexOf('\n', at) + 1 };
    const original = Buffer.concat([bytes.subarray(0, line.start), bytes.subarray(line.end, idComment.lineStart)]);
    // The last line may have had no line end.
    const originals = [original, original.subarray(0, -(0,script_lines/* lineEnd */.kd)(bytes).length)];
    return originals.some((candidate) => (0,debug_id/* createDebugId */.HH)(candidate) === debugId);
}
/**
 * Checks that an earlier run has stored the scripts. For each debug ID, Sentry uses only the newest bundle: one with the
 * script alone would hide the bundle with its map.
 *
 * @throws SetupError that names the scripts for which a project has no bundle
 */
async function requireStored(scripts, projects, lookup) {
    const pairs = scripts.flatMap((script) => projects.map((project) => ({ script, project })));
    const lookUp = async ({ script, project }) => {
        return { script, isStored: await lookup.hasBundle(project, script.debugId) };
    };
    const missing = (await (0,p_map/* default */.Ay)(pairs, lookUp, { concurrency })).filter(({ isStored }) => !isStored);
    if (missing.length === 0)
        return;
    const named = [...new Set(missing.map(({ script }) => `${script.displayPath} (${script.reason})`))];
    const more = named.length > maxNamedScripts ? ` and ${named.length - maxNamedScripts} more` : '';
    const [reason, remedy] = missing.some(({ isStored }) => isStored === undefined)
        ? [
            'this server cannot look up whether it has them',
            'Check that the projects exist. If they do, the server is too old for the look-up: add the source maps to ' +
                'sourcemaps, build again if they were deleted, or exclude these scripts.',
        ]
        : [
            'Sentry does not have them either',
            'Build again with source maps, or add those that exist to sourcemaps. If they cannot be built, exclude these scripts.',
        ];
    throw new errors/* SetupError */.w3(`The source maps of scripts with a debug ID are missing, and ${reason}: ` +
        `${named.slice(0, maxNamedScripts).join(', ')}${more}`, { remedy });
}

;// CONCATENATED MODULE: ./source-maps/process-source-maps.js










/**
 * Gives debug IDs to scripts and their source maps. Each file is read, changed and passed to `store` once.
 *
 * @throws SetupError when a file cannot be read or written
 */
async function processSourceMaps(files, plan, { log, signal, checkStored, deletion }, store) {
    const { workspace, inject, release, dryRun = false } = plan;
    const yieldIfDue = periodicYield(signal);
    const maps = files.filter(({ path }) => isMap(path));
    const allScripts = files.filter(({ path }) => !isMap(path));
    const { scripts, skipped } = await scanScripts(allScripts, workspace, signal, yieldIfDue);
    const groups = groupFiles(pairScripts(scripts, maps), maps);
    const withoutMap = new Map();
    for (const group of groups) {
        await yieldIfDue();
        const script = findScriptWithoutMap(group, workspace);
        if (script)
            withoutMap.set(group, script);
    }
    const stored = withoutMap.size > 0 ? checkStored([...withoutMap.values()]) : Promise.resolve(false);
    stored.catch(() => undefined); // Reported where it is awaited.
    const reports = [];
    const changedFiles = [];
    const options = { mode: !inject ? 'keep' : dryRun ? 'preview' : 'inject', release };
    const links = new link_guard/* LinkGuard */.k(workspace);
    async function* entries() {
        const postponed = [];
        // Other files are processed while Sentry is asked. Even if that fails, they get their IDs.
        for (const group of [...groups.filter((group) => !withoutMap.has(group)), ...withoutMap.keys()]) {
            await yieldIfDue();
            const isStored = withoutMap.has(group) && (await stored);
            const processed = await processWithRetry(group, options, links, signal);
            reports.push(...processed.reports.map((report) => ({ ...report, isStored })));
            changedFiles.push(...processed.changedFiles);
            deletion?.add(group, processed, isStored);
            if (isStored)
                continue;
            for (const { content, ...entry } of processed.entries) {
                if (typeof content === 'function')
                    postponed.push(() => ({ ...entry, content: content() }));
                else
                    yield { ...entry, content };
            }
        }
        for (const read of postponed) {
            await yieldIfDue();
            yield read();
        }
    }
    await store(entries());
    const unpaired = groups.filter(({ scripts }) => scripts.length === 0).flatMap(({ mapAliases }) => mapAliases);
    const report = {
        scripts: reports.sort((a, b) => (a.name < b.name ? -1 : 1)),
        maps: maps.length,
        unpairedMaps: unpaired.map(({ name }) => name),
        skipped: skipped.map(({ name }) => name),
        changedFiles,
        release,
    };
    await (0,describe/* logSourceMaps */.t5)(report, { inject, dryRun }, log);
    if (files.length > 0 && scripts.length + maps.length === 0)
        reportNoUsableFile(plan, log);
    return report;
}
/** Tries a second time if another process may have been writing the files. */
async function processWithRetry(group, options, links, signal) {
    try {
        return processGroup(group, options, links);
    }
    catch (error) {
        if (!(error instanceof UnstableFileError))
            throw error;
        await clock/* systemClock */.m.sleep(unstableFileDelayMs, signal);
        return processGroup(group, options, links);
    }
}
/** If all files that were found are skipped, the patterns count as matching nothing. */
function reportNoUsableFile({ patterns, naming, workspace, ifNoFilesFound }, log) {
    const unmatched = {
        input: 'sourcemaps',
        kind: 'UTF-8 script or source map',
        patterns: patterns.filter((pattern) => !/^[!#]/.test(pattern)),
        root: naming.root,
        workspace,
        ifNoFilesFound,
    };
    (0,report_selection/* reportUnmatchedPatterns */.t)(unmatched, log);
}

;// CONCATENATED MODULE: ./source-maps/stage.js














/** The inputs `sourcemaps` and `delete-sourcemaps`. */
async function sourceMapStages(plan, options) {
    const { version, projects, sentry, releaseFiles, releaseIsNew, storedNames, connect, context, cleanup } = options;
    const { log, signal } = context;
    const selected = await selectSourceMaps(plan, log);
    const deletion = plan.deleteSourceMaps ? new SourceMapDeletion(plan.workspace) : undefined;
    const lookUp = new SampleLookUp(context, connect);
    let prepared = {};
    let bundleUploads = [];
    let scripts = [];
    /** Servers without bundles find the map of a script by its name, so the script is stored again. */
    async function checkStored(withoutMap) {
        if (!sentry || !supportsBundles(await sentry.chunkUpload.options()))
            return false;
        log.info(`Looking up ${(0,format/* plural */.LS)(withoutMap.length, 'script')} without a map here in Sentry, by debug ID.`);
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
            const isUploaded = selected.length > 0 && !plan.dryRun;
            if (isUploaded)
                (0,sentry_connect/* requireSentry */.h)(sentry).chunkUpload.options(); // Requested while the scripts are read.
            const options = { ...plan, release: plan.injectRelease ? version : undefined };
            const dependencies = { log, signal, checkStored, deletion };
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
        begin() {
            if (!prepared.bundles)
                return;
            const { client, chunkUpload } = (0,sentry_connect/* requireSentry */.h)(sentry);
            const dependencies = { chunkUpload, artifactBundles: new ArtifactBundles(client), log, clock: clock/* systemClock */.m, signal };
            bundleUploads = prepared.bundles.map((bundle) => new BundleUploader(bundle, dependencies, uploadOptions));
            // A bundle names its release, so Sentry cannot have chunks of it yet. Alone, they belong to no release.
            if (!options.releaseExists())
                bundleUploads[0]?.sendChunks();
        },
        async run() {
            const { bundles, files } = prepared;
            if (bundles) {
                const report = reportOf(await uploadBundles(bundleUploads, clock/* systemClock */.m));
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
            return { bundles: reportOf(await uploadAsFiles(files, { remote, log, clock: clock/* systemClock */.m }, fileOptions)) };
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


/***/ })

};
