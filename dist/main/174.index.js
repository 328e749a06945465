export const id = 174;
export const ids = [174];
export const modules = {

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sha1Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);



/** Up to this size one read is quicker than a stream. */
const smallBytes = 1024 * 1024;
/** SHA-1 of a file's content, by which Sentry tells files apart; 40 lower-case hex digits. */
async function sha1Of({ path, sizeBytes }) {
    if (sizeBytes <= smallBytes)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path, sizeBytes));
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        sum.update(chunk);
    return sum.digest('hex');
}


/***/ }),

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ decodeSafely),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   qK: () => (/* binding */ resolveName),
/* harmony export */   rE: () => (/* binding */ sourceMappingUrl),
/* harmony export */   t9: () => (/* binding */ sourceMapReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const scriptName = /\.(?:c|m)?js$/;
function isScript(name) {
    return scriptName.test(name);
}
/**
 * What a script says of its source map: the last `sourceMappingURL` comment
 * (https://tc39.es/ecma426/#sec-linking-generated-code). A map inside the comment itself (`data:`) is none that goes along.
 *
 * @param tail the end of the script
 */
function sourceMappingUrl(tail) {
    if (!tail.includes('sourceMappingURL='))
        return undefined;
    const url = [...tail.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
    return url?.startsWith('data:') ? undefined : url;
}
/**
 * The reference from a script to its map among the artifacts: what the script says, else the map that has the script's
 * name and `.map`. Undefined where that map does not go along.
 *
 * @param name artifact name of the script
 * @param url what the script says
 * @param has whether there is an artifact of a name
 */
function sourceMapReference(name, url, has) {
    const reference = url ?? `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)}.map`;
    return has(resolveName(name, reference.replace(/[?#].*$/, ''))) ? reference : undefined;
}
/** The name that a reference leads to from another name. */
function resolveName(from, reference) {
    if (/^[a-z]+:\/\//i.test(reference))
        return reference;
    // Names begin with `~` or with an origin, both of which have to survive `..`.
    const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
    const decoded = decodeSafely(reference);
    return start + (decoded.startsWith('/') ? decoded : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), decoded));
}
/** With what is percent-encoded decoded, where that can be done. */
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
/* harmony export */   Ks: () => (/* binding */ waysAroundDeleting),
/* harmony export */   Kx: () => (/* binding */ listStored),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6409);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6954);



/** What to do where a token may not delete. */
const waysAroundDeleting = 'Use a token with the scope project:releases (an organization token has no way to delete), ' +
    'set existing-files to keep, or give the new files another release or dist.';
/**
 * The stored files of our dist, by name.
 *
 * @param name asks for the files alone whose name holds it
 */
async function listStored(remote, { version, dist = null }, name) {
    const byName = new Map();
    for (const file of await remote.list(version, name))
        if (file.dist === dist)
            byName.set(file.name, file);
    return byName;
}
/**
 * What is to be done about a file, by what is stored under its name.
 *
 * @throws SetupError when other content is stored and must not be replaced
 */
async function judge(file, stored, existingFiles) {
    if (!stored)
        return 'new';
    if ((0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameContent */ .O)(stored, file, await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .J)(file)))
        return 'unchanged';
    if (existingFiles === 'keep')
        return 'kept';
    if (existingFiles === 'replace')
        return 'replaced';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${file.name} is in the release already, with other content`, {
        remedy: 'Set existing-files to replace or keep, or give the new files another release or dist.',
    });
}


/***/ }),

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ReleaseFilesDestination)
});

// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./files/content.js
var files_content = __webpack_require__(801);
// EXTERNAL MODULE: ./files/diff.js
var diff = __webpack_require__(6409);
// EXTERNAL MODULE: ./files/digest.js
var digest = __webpack_require__(6954);
// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./files/source-mapping-url.js
var source_mapping_url = __webpack_require__(8788);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./files/tail.js

/** Enough for the comments that stand at the end of a script. */
const tailBytes = 4096;
/** The end of a file as text; read from the disk only where the content is not in memory. */
async function readTail(path, { bytes, sizeBytes }) {
    if (bytes)
        return Buffer.from(bytes.subarray(-tailBytes)).toString('utf8');
    await using file = await (0,promises_.open)(path);
    const length = Math.min(sizeBytes, tailBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, sizeBytes - length);
    return buffer.toString('utf8', 0, bytesRead);
}

;// CONCATENATED MODULE: ./files/source-map-header.js


/**
 * Sentry's own header for a script whose source map goes along, by which servers without debug IDs find the map.
 *
 * @param names the names of everything that is uploaded
 */
async function sourceMapHeader({ path, name, sourceMap }, content, names) {
    if (sourceMap !== undefined)
        return { Sourcemap: sourceMap };
    if (!(0,source_mapping_url/* isScript */.Kh)(name))
        return {};
    const url = (0,source_mapping_url/* sourceMappingUrl */.rE)(await readTail(path, content));
    const reference = (0,source_mapping_url/* sourceMapReference */.t9)(name, url, (other) => names.has(other));
    return reference === undefined ? {} : { Sourcemap: reference };
}

// EXTERNAL MODULE: ./files/stored-files.js
var stored_files = __webpack_require__(6743);
// EXTERNAL MODULE: ./files/verify-upload.js
var verify_upload = __webpack_require__(2885);
;// CONCATENATED MODULE: ./files/upload-release-files.js










/** As many as there are connections; how many of them are used at a time is found out by the HTTP client. */
const mostAtOnce = 64;
const nothing = new Map();
/** Stores build files as files of a release: one request a file, compared by SHA-1 with what is there already. */
class ReleaseFilesDestination {
    #remote;
    #ports;
    #options;
    constructor(ports, options) {
        this.#remote = ports.remote;
        this.#ports = ports;
        this.#options = options;
    }
    /**
     * @throws IntegrityError when Sentry answers with another SHA-1 or size than the file has
     * @throws SetupError when a stored file has other content and must not, or cannot, be replaced
     */
    async upload(files) {
        const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        const progress = new files_progress/* Progress */.k(this.#ports, { files: files.length, bytes });
        const { releaseIsNew, stored: listed } = this.#options;
        const stored = releaseIsNew ? nothing : (listed ?? (await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options)));
        const names = new Set(files.map(({ name }) => name));
        const store = async (file) => {
            const state = await this.#store(file, stored.get(file.name), names, progress).catch((error) => {
                throw (0,verify_upload/* unreadable */.O)(file, error) ?? error;
            });
            progress.finished(state === 'new' || state === 'replaced' ? 0 : file.sizeBytes);
            return { name: file.name, sizeBytes: file.sizeBytes, state };
        };
        const concurrency = Math.min(this.#options.concurrency ?? mostAtOnce, mostAtOnce);
        return { files: await (0,p_map/* default */.Ay)(files, store, { concurrency }), durationMs: progress.durationMs };
    }
    /** What is stored of our dist, by name; undefined where there is no such release. */
    async list() {
        return await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options).catch((error) => {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return undefined;
            throw error;
        });
    }
    /**
     * Finds out what `upload` would do, and writes nothing.
     *
     * @throws SetupError when a stored file has other content, and must not be replaced
     */
    async compare(files) {
        const stored = this.#options.stored ?? (await this.list()) ?? nothing;
        const compare = async (file) => ({
            name: file.name,
            sizeBytes: file.sizeBytes,
            state: await (0,stored_files/* judge */.S4)(file, stored.get(file.name), this.#options.existingFiles),
        });
        return (0,p_map/* default */.Ay)(files, compare, { concurrency: mostAtOnce });
    }
    async #store(file, stored, names, progress) {
        const state = await (0,stored_files/* judge */.S4)(file, stored, this.#options.existingFiles);
        if (state === 'unchanged' || state === 'kept')
            return state;
        if (stored)
            await this.#delete(stored);
        return this.#add(file, state, names, progress);
    }
    async #add(file, state, names, progress) {
        const content = await (0,files_content/* openContent */.Q)(file, progress.sent);
        const { version, dist } = this.#options;
        const headers = { ...(await sourceMapHeader(file, content, names)), ...this.#options.headers };
        try {
            const answer = await this.#remote.upload(version, { name: file.name, dist, headers, content });
            (0,verify_upload/* verify */.M)(file, content.sentSha1(), answer);
        }
        catch (error) {
            if (!(error instanceof sentry_errors/* RefusalError */.X && error.status === 409))
                throw error;
            return this.#settleConflict(file, state, error);
        }
        return state;
    }
    /**
     * The name was free when the files were listed, and is taken now: by this very upload, when its first answer was lost,
     * or by a job that runs beside this one. Both are fine when the content is ours; what else may be there is the author's
     * to decide, save that it is not replaced a second time: two jobs would do so in turn for ever.
     */
    async #settleConflict(file, state, conflict) {
        const stored = (await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options, file.name)).get(file.name);
        if (stored && (0,diff/* isSameContent */.O)(stored, file, await (0,digest/* sha1Of */.J)(file)))
            return state;
        if (stored && this.#options.existingFiles === 'keep')
            return 'kept';
        throw new errors/* SetupError */.w3(`${file.name} could not be stored: the name is taken, and not by this content`, {
            remedy: 'See that no other job uploads other files of that name to the same release and dist.',
            cause: conflict,
        });
    }
    async #delete(stored) {
        try {
            await this.#remote.delete(this.#options.version, stored);
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return; // Gone already: a job beside this one did it.
            if (!(error instanceof sentry_errors/* RefusalError */.X && error.status === 403))
                throw error;
            throw new errors/* SetupError */.w3(`${stored.name} is in the release with other content, and this token may not delete it`, {
                remedy: stored_files/* waysAroundDeleting */.Ks,
                cause: error,
            });
        }
    }
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ withWriteErrors),
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   is: () => (/* binding */ openTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
async function openTemporaryFolder(folder) {
    const path = await withWriteErrors(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
    return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}
/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, also for files. */
const removal = { recursive: true, force: true, maxRetries: 3 };
/**
 * Removes a temporary file or folder, if it exists. Never throws: a file that another program keeps open must not fail a
 * step whose work is done, nor hide why a step has failed. The runner empties RUNNER_TEMP after the job.
 */
async function removeTemporary(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, removal).catch(() => undefined);
}
/** Like `removeTemporary`, for code that works synchronously. */
function removeTemporarySync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, removal);
    }
    catch {
        // For the same reason.
    }
}
/** Does something that writes. @param path what is written, or its folder. @throws SetupError that names it */
async function withWriteErrors(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`${path} could not be written to: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'See that RUNNER_TEMP is a folder of this runner that the step may write to, with space on its disk.',
            cause,
        });
    }
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ assembleFiles)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./sentry/chunk-upload/batches.js
var batches = __webpack_require__(1734);
;// CONCATENATED MODULE: ./sentry/chunk-upload/chunk-sender.js



/** More would keep more in memory than they gain. */
const mostAtOnce = 8;
/** A chunk that is missing after it was sent so often will not be there the next time. */
const mostTimes = 5;
/** The chunks of some files on their way to Sentry. Each is sent as often as Sentry asks for it, within reason. */
class Shipment {
    #remote;
    #options;
    #chunks;
    #timesSent = new Map();
    constructor(remote, files, options) {
        this.#remote = remote;
        this.#options = options;
        this.#chunks = new Map(files.flatMap(({ chunks }) => chunks).map((chunk) => [chunk.checksum, chunk]));
    }
    /** Whether anything had to be sent for this file. */
    carried({ chunks }) {
        return chunks.some(({ checksum }) => this.#timesSent.has(checksum));
    }
    /** Of these checksums those that are ours to send. */
    known(checksums) {
        return checksums.filter((checksum) => this.#chunks.has(checksum));
    }
    /** Whether any of these was sent before. */
    hasSent(checksums) {
        return checksums.some((checksum) => this.#timesSent.has(checksum));
    }
    /**
     * Sends chunks, each once.
     *
     * @param checksums of the chunks; all of them unless told
     * @throws OutageError when Sentry asks for the same ones again and again
     */
    async send(checksums = this.#chunks.keys()) {
        const wanted = [...new Set(checksums)];
        const chunks = wanted.map((checksum) => this.#chunks.get(checksum)).filter((chunk) => chunk !== undefined);
        if (wanted.some((checksum) => (this.#timesSent.get(checksum) ?? 0) >= mostTimes)) {
            throw new errors/* OutageError */.AP(`Sentry has lost chunks of an upload ${mostTimes} times`, {
                remedy: 'Run the job again later.',
            });
        }
        const limits = await this.#remote.options();
        const concurrency = Math.max(1, Math.min(limits.concurrency, mostAtOnce, this.#options.concurrency ?? mostAtOnce));
        const sendBatch = async (batch) => {
            await this.#remote.send(batch);
            for (const { checksum } of batch)
                this.#timesSent.set(checksum, (this.#timesSent.get(checksum) ?? 0) + 1);
            this.#options.onSent?.(batch.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
        };
        await (0,p_map/* default */.Ay)((0,batches/* batchesOf */.c)(chunks, limits, concurrency), sendBatch, { concurrency });
    }
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/assemble-files.js


/** How long Sentry may take to put files together, counted from when it has all their chunks. */
const patienceMs = 300_000;
/** How long a server is asked that says `created` and nothing else: some never say more. */
const taciturnMs = 5_000;
const firstPollMs = 20;
const longestPollMs = 3_000;
/**
 * Has Sentry put files together from chunks: asks first, sends only what it misses, and waits until each is settled.
 *
 * @returns one for each file, in the order in which they were settled
 * @throws OutageError when Sentry does not come to an end with them, or loses chunks again and again
 */
async function assembleFiles({ chunkUpload, clock, signal }, files, options) {
    const shipment = new Shipment(chunkUpload, files, options);
    const settled = [];
    if (!options.tellsMissing)
        await shipment.send();
    let completeAtMs = clock.uptime();
    let pollMs = firstPollMs;
    for (let pending = files; pending.length > 0;) {
        const answers = await options.assemble(pending);
        const waitedMs = clock.uptime() - completeAtMs;
        const isTaciturn = !options.tellsMissing && waitedMs >= taciturnMs;
        const judged = pending.map((file, index) => ({ file, ...judge(answers[index], isTaciturn) }));
        for (const { file, state, detail } of judged) {
            if (state !== 'pending')
                settled.push({ file, state, detail, sent: shipment.carried(file) });
        }
        pending = judged.filter(({ state }) => state === 'pending').map(({ file }) => file);
        const missing = shipment.known(judged.flatMap(({ missing }) => missing));
        // What was sent and is not there yet may be on its way inside Sentry.
        const waits = missing.length === 0 || shipment.hasSent(missing);
        if (pending.length > 0 && missing.length === 0 && waitedMs >= patienceMs)
            throw late(pending);
        if (pending.length > 0 && waits) {
            await clock.sleep(pollMs, signal).catch(() => undefined); // The next request tells of the interruption.
            pollMs = Math.min(longestPollMs, pollMs * 2);
        }
        if (missing.length > 0) {
            await shipment.send(missing);
            completeAtMs = clock.uptime();
            if (!waits)
                pollMs = firstPollMs;
        }
    }
    return settled;
}
function judge(answer, isTaciturn) {
    const { state = 'not_found', detail, missingChunks } = answer ?? {};
    const missing = missingChunks ?? [];
    if (state === 'ok' || state === 'error')
        return { state, detail: detail ?? undefined, missing: [] };
    const stays = state === 'created' && isTaciturn;
    return { state: stays ? 'accepted' : 'pending', detail: undefined, missing };
}
function late(files) {
    const names = files.map(({ name }) => name).join(', ');
    return new errors/* OutageError */.AP(`Sentry has all of ${names}, but has not put it together within ${patienceMs / 1000} s`, {
        remedy: 'Run the job again later: nothing is sent a second time.',
    });
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/** One request of this size keeps a connection busy. Larger ones would only leave the others idle. */
const enoughBytes = 8 * 1024 * 1024;
/**
 * Divides chunks among requests: within the server's limits, and so that as many requests as may be under way at once
 * have something to carry.
 */
function batchesOf(chunks, { chunksPerRequest, maxRequestSize }, concurrency) {
    const mostChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
    return fill(chunks, mostChunks, Math.min(maxRequestSize, enoughBytes));
}
/** Fills one batch after the other, in order. What is too large for any has one of its own. */
function fill(items, mostItems, mostBytes) {
    const batches = [];
    let bytes = 0;
    for (const item of items) {
        const last = batches.at(-1);
        bytes += item.sizeBytes;
        if (last && last.length < mostItems && bytes <= mostBytes) {
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



/** Pieces are gathered until a write is worth its while. */
const writeBytes = 1024 * 1024;
/** Writes a new file piece by piece and computes its checksums on the way. The caller disposes of it. */
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
        return new ChunkWriter(path, await (0,temporary_files/* withWriteErrors */.Z$)(path, () => (0,external_node_fs_promises_.open)(path, 'wx')), new chunks/* ChunkDigest */.WH(path, chunkSize));
    }
    /** Of all that was taken. */
    get sizeBytes() {
        return this.#writtenBytes + this.#pieceBytes;
    }
    /** Takes a piece, which stays in memory until it is written. */
    take(bytes) {
        this.#pieces.push(bytes);
        this.#pieceBytes += bytes.byteLength;
    }
    /** Writes what has come together, if it is much. To be awaited before more is taken. */
    drain() {
        return this.#pieceBytes >= writeBytes ? this.#flush() : undefined;
    }
    /** Writes the rest, and closes the file: some file systems report a failed write only then. @param name for messages */
    async finish(name) {
        await this.#flush();
        await (0,temporary_files/* withWriteErrors */.Z$)(this.#path, () => this.#file.close());
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
        await (0,temporary_files/* withWriteErrors */.Z$)(this.#path, () => this.#file.appendFile(bytes));
    }
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/zip-records.js
/** Without the name, as the next one. */
const localHeaderBytes = 30;
const centralHeaderBytes = 46;
const dataDescriptorBytes = 16;
const endRecordBytes = 22;
/** 2.0: what an entry needs that is deflated. */
const version = 20;
const deflate = 8;
const descriptorFollows = 1 << 3;
const nameIsUtf8 = 1 << 11;
/** 1980-01-01, the first day that ZIP can express, at midnight. The same for all, so that equal content gives equal bytes. */
const [time, date] = [0, 0x21];
/** The record before an entry's content. */
function localHeader(entry) {
    const name = Buffer.from(entry.path);
    const record = Buffer.alloc(localHeaderBytes + name.byteLength);
    record.writeUInt32LE(0x04034b50, 0);
    writeSharedFields(record, 4, entry);
    name.copy(record, localHeaderBytes);
    return record;
}
/** The record after the content of an entry that is streamed. */
function dataDescriptor({ crc32, deflatedBytes, sizeBytes }) {
    const record = Buffer.alloc(dataDescriptorBytes);
    record.writeUInt32LE(0x08074b50, 0);
    record.writeUInt32LE(crc32, 4);
    record.writeUInt32LE(deflatedBytes, 8);
    record.writeUInt32LE(sizeBytes, 12);
    return record;
}
/** An entry's record in the central directory, without comment and file attributes. */
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
/** The last record. @param directoryOffset of the central directory, from the start of the file */
function endRecord(entries, directoryBytes, directoryOffset) {
    const record = Buffer.alloc(endRecordBytes);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(entries, 8); // On this disk.
    record.writeUInt16LE(entries, 10);
    record.writeUInt32LE(directoryBytes, 12);
    record.writeUInt32LE(directoryOffset, 16);
    return record;
}
/** Writes what local and central header have in common, without extra fields. */
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
/**
 * Writes a ZIP file entry by entry and computes its checksums on the way. Its bytes depend only on what is added. The
 * caller disposes of it.
 */
class ZipFile {
    path;
    #file;
    #entries = [];
    #directoryBytes = 0;
    constructor(path, file) {
        this.path = path;
        this.#file = file;
    }
    /** @param head bytes that precede the ZIP; offsets count from their start, as in sentry-cli's bundles */
    static async create(path, chunkSize, head) {
        const file = await ChunkWriter.create(path, chunkSize);
        file.take(head);
        return new ZipFile(path, file);
    }
    /** How many bytes `add` adds to the file. */
    static costOf(path, deflatedBytes) {
        return localHeaderBytes + centralHeaderBytes + 2 * Buffer.byteLength(path) + deflatedBytes;
    }
    get entries() {
        return this.#entries.length;
    }
    /** The size of the file if it were finished now. */
    get sizeBytes() {
        return this.#file.sizeBytes + this.#directoryBytes + endRecordBytes;
    }
    /** Adds an entry; the caller then awaits `drain`. @throws SetupError when it exceeds what a ZIP file can hold */
    add(path, { bytes, crc32, sizeBytes }) {
        this.#begin(path, { isStreamed: false, crc32, sizeBytes, deflatedBytes: bytes.byteLength });
        this.#file.take(bytes);
    }
    /** Adds an entry that is too large for memory. @throws SetupError when it exceeds what a ZIP file can hold */
    async addStream(path, content) {
        const entry = this.#begin(path, { isStreamed: true, crc32: 0, sizeBytes: 0, deflatedBytes: 0 });
        await (0,promises_.pipeline)(measured(content, entry), (0,external_node_zlib_.createDeflateRaw)(), async (pieces) => {
            for await (const piece of pieces) {
                this.#checkSize(entry, piece.byteLength);
                entry.deflatedBytes += piece.byteLength;
                this.#file.take(piece);
                await this.drain();
            }
        });
        this.#checkSize(entry, dataDescriptorBytes);
        this.#file.take(dataDescriptor(entry));
    }
    /** Writes what has been added to the disk once it is worth a write. To be awaited before more is added. */
    drain() {
        return this.#file.drain();
    }
    /** Writes the central directory and closes the file. @param name for messages */
    async finish(name) {
        const directoryOffset = this.#file.sizeBytes;
        for (const entry of this.#entries)
            this.#file.take(centralHeader(entry));
        this.#file.take(endRecord(this.entries, this.#directoryBytes, directoryOffset));
        return await this.#file.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file[Symbol.asyncDispose]();
    }
    #begin(path, facts) {
        const entry = { path, offset: this.#file.sizeBytes, ...facts };
        if (this.entries === zipLimits.entries)
            throw tooMuch(entry);
        this.#checkSize(entry, ZipFile.costOf(path, entry.deflatedBytes));
        this.#entries.push(entry);
        this.#directoryBytes += centralHeaderBytes + Buffer.byteLength(path);
        this.#file.take(localHeader(entry));
        return entry;
    }
    /** To be called before `addedBytes` are written: what fits into the file also fits into the fields of its records. */
    #checkSize(entry, addedBytes) {
        if (Math.max(entry.sizeBytes, this.sizeBytes + addedBytes) > zipLimits.sizeBytes)
            throw tooMuch(entry);
    }
}
/** Updates the entry's checksum and size as its content passes. */
async function* measured(content, entry) {
    for await (const piece of content) {
        entry.crc32 = (0,external_node_zlib_.crc32)(piece, entry.crc32);
        entry.sizeBytes += piece.byteLength;
        yield piece;
    }
}
function tooMuch({ path }) {
    const { entries, sizeBytes } = zipLimits;
    return new errors/* SetupError */.w3(`Could not add ${path} to a ZIP file, which can hold ${(0,format/* formatBytes */.z3)(sizeBytes)} and ${entries} files`, { remedy: 'Exclude it, or split the upload.' });
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ tellsDebugFiles),
/* harmony export */   Fw: () => (/* binding */ tellsMissing),
/* harmony export */   q6: () => (/* binding */ tellsState),
/* harmony export */   v3: () => (/* binding */ tellsStates)
/* harmony export */ });
/** The fields of an answer; none where it is no object. */
function fieldsOf(answer) {
    return typeof answer === 'object' && answer !== null ? answer : {};
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** Whether an answer tells how far an assembly is. */
function tellsState(answer) {
    const { state, missingChunks } = fieldsOf(answer);
    return typeof state === 'string' && isTextList(missingChunks ?? []);
}
/** Whether an answer tells how far the assembly of each of these files is, and what is stored. */
function tellsStates(answer, checksums) {
    const answers = fieldsOf(answer);
    return checksums.every((checksum) => {
        const { dif = null } = fieldsOf(answers[checksum]);
        return tellsState(answers[checksum]) && (dif === null || tellsDebugFile(dif));
    });
}
/** Whether an answer is a list of checksums that are missing. */
function tellsMissing(answer) {
    return isTextList(fieldsOf(answer)['missing']);
}
/** Whether an answer is a list of debug information files. */
function tellsDebugFiles(answer) {
    return Array.isArray(answer) && answer.every(tellsDebugFile);
}
function tellsDebugFile(answer) {
    const { sha1, debugId } = fieldsOf(answer);
    return typeof sha1 === 'string' && typeof debugId === 'string';
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sourceMapStages: () => (/* binding */ sourceMapStages)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./files/match-patterns.js + 2 modules
var match_patterns = __webpack_require__(2805);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: ./sentry/connect.js + 2 modules
var connect = __webpack_require__(4112);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./sentry/response-shape.js
var response_shape = __webpack_require__(3687);
;// CONCATENATED MODULE: ./source-maps/api.js


/** `/organizations/{org}/artifactbundle/assemble/` */
class ArtifactBundles {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Asks Sentry to put a bundle together from its chunks, or how far it is with that. The release need not exist. */
    assemble(bundle) {
        const request = {
            method: 'POST',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/artifactbundle/assemble/`,
            json: bundle,
            repeat: 'safe', // The same question again: one bundle is put together once.
            purpose: 'have Sentry put an artifact bundle together',
        };
        return this.#client.json(request, response_shape/* tellsState */.q6);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./sentry/chunk-upload/zip-writer.js + 2 modules
var zip_writer = __webpack_require__(3900);
;// CONCATENATED MODULE: ./source-maps/bundle/bundle-path.js
/**
 * Where a file is in a bundle, by its url: `~/app.js` → `files/_/_/app.js`, `https://host/app.js` →
 * `files/https/host/app.js`. Readers go by the manifest; the path has only to be one, and safe to unpack.
 *
 * @param isTaken tells of paths that are in use: a number makes another one
 */
function bundlePath(url, isTaken) {
    const [, scheme = '_', rest = url] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
    const place = scheme === '_' ? `_/${rest.replace(/^~?\/*/, '')}` : rest;
    const path = `files/${scheme}/${place}`.split('/').map(safe).join('/');
    if (!isTaken(path))
        return path;
    for (let number = 1;; number++) {
        if (!isTaken(`${path}.${number}`))
            return `${path}.${number}`;
    }
}
/** Nothing that leads elsewhere, and nothing that any system could not write. */
function safe(segment) {
    return /^\.{0,2}$/.test(segment) ? '_' : segment.replaceAll(/[\p{Cc}\\:*?"<>|]/gu, '_');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./source-maps/bundle/deflate.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Half the time of the default level 6, for a tenth more bytes. */
const level = 4;
/** Up to this size deflating takes less time than a hand-over to the thread pool. */
const tinyBytes = 64 * 1024;
/** Room for what deflating may add to so little. */
const overheadBytes = 1024;
/** Content that may be in memory at a time, unless a single file has more. */
const aheadBytes = 32 * 1024 * 1024;
/** Deflates entries, and returns them in their order. Large ones are deflated in the thread pool, several at a time. */
async function* deflateEntries(entries) {
    const pending = [];
    let pendingBytes = 0;
    for await (const { content, ...entry } of entries) {
        const sizeBytes = content.byteLength;
        while (pending.length > 0 && pendingBytes + sizeBytes > aheadBytes) {
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
        deflated.catch(() => undefined); // It is reported where it is awaited.
        pending.push({ sizeBytes, deflated });
        pendingBytes += sizeBytes;
    }
    for (const { deflated } of pending)
        yield await deflated;
}
async function deflateContent(content) {
    if (content.byteLength <= tinyBytes)
        return deflateTiny(content);
    // Whenever the output buffer is full, zlib waits for the main thread.
    const chunkSize = Math.ceil(content.byteLength / 4) + overheadBytes;
    return withChecksums(content, await deflate(content, { level, chunkSize }));
}
/** Takes no more memory than the content can need: clearing what zlib takes by default would cost more than the work. */
function deflateTiny(content) {
    const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
    const memLevel = Math.min(8, Math.max(1, windowBits - 7));
    const chunkSize = content.byteLength + overheadBytes;
    return withChecksums(content, (0,external_node_zlib_.deflateRawSync)(content, { level, windowBits, memLevel, chunkSize }));
}
function withChecksums(content, bytes) {
    return { bytes, contentSha1: (0,external_node_crypto_.hash)('sha1', content), crc32: (0,external_node_zlib_.crc32)(content), sizeBytes: content.byteLength };
}

;// CONCATENATED MODULE: ./source-maps/injection/debug-id.js

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * The debug ID of a script and its map, or of a script without one, as they were built: a SHA-1 of their bytes with the
 * bits of a UUID of version 5. sentry-cli 3.8 gives the same one, so what both of them upload is stored once. Both files
 * count, since bundlers give the same empty map to many scripts.
 */
function debugIdOf(script, map) {
    const sum = (0,external_node_crypto_.createHash)('sha1');
    if (map)
        sum.update('js').update(sizeOf(script)).update(script).update('sourcemap').update(sizeOf(map)).update(map);
    else
        sum.update(script);
    const bytes = sum.digest().subarray(0, 16);
    bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
    bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
    return hyphenated(bytes.toString('hex'));
}
/** A debug ID as Sentry compares it: lower case, with hyphens. Undefined for what is none. */
function readDebugId(text) {
    return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase().replaceAll('-', '')) : undefined;
}
/** As 64 bits, the lowest byte first. */
function sizeOf({ byteLength }) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(byteLength));
    return size;
}
function hyphenated(hex) {
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

;// CONCATENATED MODULE: ./source-maps/bundle/manifest.js

/** The table of contents of an artifact bundle: https://develop.sentry.dev/sdk/miscellaneous/artifact-bundles/ */
class Manifest {
    #owner;
    #files = {};
    #contents = [];
    #sizeBytes;
    constructor(owner) {
        this.#owner = owner;
        this.#sizeBytes = 1_000 + JSON.stringify(owner).length;
    }
    /** Of its JSON, more or less: never less. */
    get sizeBytes() {
        return this.#sizeBytes;
    }
    has(path) {
        return Object.hasOwn(this.#files, path);
    }
    /** Notes what is at a path of the bundle. @param contentSha1 of its content */
    add(path, entry, contentSha1) {
        const file = fileOf(entry);
        this.#files[path] = file;
        this.#contents.push(contentSha1);
        this.#sizeBytes += mostRecordBytes(path, entry);
    }
    /**
     * The manifest with the ID of the bundle, which follows from all that is in it and whom it is for: the same bundle
     * takes the place of the one before, and that of another release does not.
     */
    finish() {
        const { org, projects, release, dist } = this.#owner;
        const [project, ...others] = projects;
        const rest = {
            ...{ org, ...(others.length === 0 ? { project } : { note: `projects: ${projects.toSorted().join(', ')}` }) },
            ...{ release, ...(dist !== undefined && { dist }), files: this.#files },
        };
        const debugId = debugIdOf(Buffer.from(JSON.stringify([rest, this.#contents])));
        return { debugId, json: Buffer.from(JSON.stringify({ debug_id: debugId, ...rest })) };
    }
}
/** What an entry adds to the JSON, at most: a letter of it may take six bytes. */
function mostRecordBytes(path, { name, sourceMap = '' }) {
    return 200 + 6 * (path.length + name.length + sourceMap.length);
}
function fileOf({ name, type, debugId, sourceMap }) {
    const headers = {
        ...(debugId !== undefined && { 'debug-id': debugId }),
        ...(sourceMap !== undefined && { sourcemap: sourceMap }),
    };
    return { url: name, type, headers };
}

;// CONCATENATED MODULE: ./source-maps/bundle/write-bundles.js








/** `SYSB`, by which Sentry's tools know a bundle, and the version of the format. */
const head = Buffer.from([...Buffer.from('SYSB'), 2, 0, 0, 0]);
const manifestPath = 'manifest.json';
/**
 * Writes entries into artifact bundles: one, or as many as the server's limit makes necessary. The same entries for the
 * same owner make the same bytes.
 *
 * @throws SetupError when a file alone is too large for a bundle
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
    /** False where there is no room for it, and nothing is added. */
    add(deflated) {
        const { entry, bytes, contentSha1, sizeBytes } = deflated;
        const path = bundlePath(entry.name, (taken) => this.#manifest.has(taken));
        const bundleBytes = this.#sizeWith(path, entry, bytes);
        const entries = this.#zip.entries + 2; // With this one and the manifest.
        const isFull = entries > zip_writer/* zipLimits */.c.entries || bundleBytes > this.#maxFileSize;
        if (isFull && this.#files.length === 0)
            throw tooLarge({ name: entry.name, sizeBytes }, bundleBytes, this.#maxFileSize);
        if (isFull)
            return false;
        this.#manifest.add(path, entry, contentSha1);
        this.#files.push({ name: entry.name, sizeBytes });
        this.#zip.add(path, deflated);
        return true;
    }
    /** To be awaited before more is added. */
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
    /** The size that the bundle would end with; of the manifest as if it did not become smaller in the ZIP. */
    #sizeWith(path, entry, bytes) {
        const manifestBytes = this.#manifest.sizeBytes + mostRecordBytes(path, entry);
        return this.#zip.sizeBytes + zip_writer/* ZipFile */.u.costOf(path, bytes.byteLength) + zip_writer/* ZipFile */.u.costOf(manifestPath, manifestBytes);
    }
}
function tooLarge({ name, sizeBytes }, bundleBytes, maxFileSize) {
    return new errors/* SetupError */.w3(`${name} (${(0,format/* formatBytes */.z3)(sizeBytes)}) is too large: a bundle of it alone has ${(0,format/* formatBytes */.z3)(bundleBytes)}, and Sentry ` +
        `takes ${(0,format/* formatBytes */.z3)(maxFileSize)}`, { remedy: 'Divide it into several files by your bundler, exclude it, or raise the limit of a Sentry of your own.' });
}

// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(9077);
;// CONCATENATED MODULE: ./source-maps/file-groups.js
/** @param maps all of them, those of the pairs included */
function groupFiles(pairs, maps) {
    const keyOf = new Map();
    for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
        const path = realPathOf(script);
        if (!keyOf.has(path))
            keyOf.set(path, realPathOf(map ?? script));
    }
    const namesOf = Map.groupBy(maps, realPathOf);
    const groups = [...Map.groupBy(pairs, ({ script }) => keyOf.get(realPathOf(script))).values()].map((pairs) => {
        const map = pairs.find(({ map }) => map)?.map;
        const mapNames = map ? (namesOf.get(realPathOf(map)) ?? []) : [];
        return { pairs, mapNames, scripts: distinct(pairs.map(({ script }) => script)), map };
    });
    const paired = new Set(groups.map(({ map }) => map && realPathOf(map)));
    for (const [path, mapNames] of namesOf) {
        if (!paired.has(path))
            groups.push({ pairs: [], mapNames, scripts: [], map: mapNames[0] });
    }
    return groups;
}
/** The path of a file with all links resolved. */
function realPathOf({ path, realPath = path }) {
    return realPath;
}
/** Each file once, by the first of its names. */
function distinct(files) {
    return [...Map.groupBy(files, realPathOf).values()].flatMap(([first]) => first ?? []);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./source-maps/injection/read-file.js


/** From this size on the memory of a file is released as soon as it is no longer needed. */
const largeBytes = 1024 * 1024;
/**
 * Reads a whole file synchronously: most scripts and maps are so small that an asynchronous read takes longer.
 *
 * @throws SetupError when it cannot be read
 */
function readSnapshot(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            // Before the content, so that a write in between shows as another version.
            const version = versionOf((0,external_node_fs_.fstatSync)(file, { bigint: true }));
            return { bytes: (0,external_node_fs_.readFileSync)(file), version };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (cause) {
        const remedy = 'Check that the build has ended before this step starts, and that the runner may read its files.';
        throw new errors/* SetupError */.w3(`${path} could not be read: ${(0,errors/* messageOf */.bD)(cause)}`, { remedy, cause });
    }
}
function versionOf({ ino, size, mtimeNs }) {
    return `${ino} ${size} ${mtimeNs}`;
}
/**
 * Frees the memory of a large file at once. The garbage collector would do so only after the next file is read, so that two
 * large maps would be in memory instead of one. The bytes must not be used any more.
 */
function release(bytes) {
    if (bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
        bytes.buffer.transfer(0);
    }
}

;// CONCATENATED MODULE: ./source-maps/injection/write-file.js




/** Of the part of a file that is restored last; more than a snippet. */
const firstBytes = 4096;
/**
 * Writes the content to a file from an offset on; what stands before it is the same already. Returns false where the file
 * may not be written to: its folder may allow for a new file nevertheless.
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
 * Undoes `overwrite`, also one that failed. The first block is written last: as long as it is the new one, the file is
 * recognised as half-written.
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
/** Writes a part of the content to its place in the file, and cuts off what the file has after the content. */
function writeRange(file, content, start, end) {
    for (let at = start; at < end;) {
        const written = external_node_fs_.writeSync(file, content, at, end - at, at);
        if (written === 0)
            throw new Error('the file system takes no more bytes'); // Or this would go on for ever.
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
/** Puts a new file in the place of another. The name of the new one is one that `selectFiles` never finds. */
function replaceFile(path, content, { mode, uid, gid }) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.1.tmp`);
    try {
        const file = external_node_fs_.openSync(temporary, 'wx', Number(mode));
        useAndClose(file, () => {
            keepOwner(file, Number(uid), Number(gid));
            external_node_fs_.fchmodSync(file, Number(mode)); // The umask may have taken some of it away.
            writeRange(file, content, 0, content.byteLength);
        });
        // Windows lets no file take the place of a read-only one.
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
        // Only the superuser can do this. For others the file is now theirs, as after any build.
    }
}

;// CONCATENATED MODULE: ./source-maps/injection/change-files.js




/** A file is half-written, or another process has changed it. It may be fine in a moment. */
class UnstableFileError extends errors/* SetupError */.w3 {
}
/** @param paths as they are shown; at least one */
function halfWritten(paths) {
    const [were, them] = paths.length === 1 ? ['was', 'it'] : ['were', 'them'];
    const problem = `${paths.join(', ')} ${were} left half-written by an interrupted run; rebuild ${them}`;
    const remedy = 'Delete scripts and maps before the build: bundlers may keep a script that this action has changed. Run tools that ' +
        'change scripts, such as minifiers, before this action.';
    return new UnstableFileError(problem, { remedy });
}
/**
 * Changes files that belong together, in their order.
 *
 * A file is written in place, which keeps its owner, its permissions and the links to it. A new file takes its place where
 * a write that was cut off would not be recognised, where the file is read-only, and where it has several names: those in
 * the store of a package manager must keep the old content.
 *
 * @throws UnstableFileError when another process has changed a file since it was read; it keeps that content
 * @throws SetupError when a file cannot be written; those that were changed get their old content back
 */
function changeFiles(changes) {
    for (const change of changes)
        statUnchanged(change);
    const begun = [];
    for (const change of changes) {
        const stats = statUnchanged(change);
        begun.push(change);
        try {
            write(change, stats);
        }
        catch (cause) {
            const damaged = begun.toReversed().filter((other) => !restore(other));
            throw notWritten(change, damaged, cause);
        }
    }
}
function statUnchanged({ path, shownPath, before }) {
    const stats = external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats && versionOf(stats) === before.version)
        return stats;
    throw new UnstableFileError(`${shownPath} was changed by another process while it got its debug ID`, {
        remedy: 'Check that the build has ended before this step starts.',
    });
}
function write({ path, after, start, isRecognisable }, stats) {
    // Root can open read-only files for writing, so the mode decides.
    const isInPlace = isRecognisable && stats.nlink <= 1n && (stats.mode & 146n) !== 0n;
    if (!isInPlace || !overwrite(path, after, start))
        replaceFile(path, after, stats);
}
/** Gives a file its old content back. Returns false where that fails. */
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
function notWritten({ shownPath }, damaged, cause) {
    const lost = damaged.map(({ shownPath }) => shownPath).join(', ');
    return new errors/* SetupError */.w3(`Could not write the debug ID into ${shownPath}: ${(0,errors/* messageOf */.bD)(cause)}`, {
        remedy: lost
            ? `The old content could not be restored either: rebuild ${lost}.`
            : 'Check that the disk has space and that the step may write to the files of sourcemaps, or set inject to false.',
        cause,
    });
}

;// CONCATENATED MODULE: ./source-maps/injection/inline-map.js
const dataUrl = /^data:([^,]*?)(;base64)?,/i;
function isInlineMap(url) {
    return /^data:/i.test(url);
}
/** The source map that a script carries in itself. @throws SyntaxError when it cannot be decoded */
function readInlineMap({ value }) {
    const [head, , base64] = dataUrl.exec(value) ?? [];
    if (head === undefined)
        throw new SyntaxError('its data: URL has no data');
    const data = value.slice(head.length);
    try {
        return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
    }
    catch (cause) {
        throw new SyntaxError('its data: URL is badly encoded', { cause });
    }
}
/** The URL with another map in it, in base64. */
function inlineMapUrl({ value }, map) {
    const [, type = ''] = dataUrl.exec(value) ?? [];
    return `data:${type};base64,${map.toString('base64')}`;
}

;// CONCATENATED MODULE: ./source-maps/injection/prologue.js
const [tab, lineFeed, return_, space] = [0x09, 0x0a, 0x0d, 0x20];
const [doubleQuote, singleQuote, slash, star, backslash] = Buffer.from('"\'/*\\');
/** What tools read, and what is replaced by later tools of its kind; other comments, such as `//@ts-check`, are comments. */
const pragma = /^\/\/[#@]\s*(?:sourceMappingURL|sourceURL|debugId)=/;
/** What goes on with the expression that a text begins, so that it is no directive. */
const continues = /^(?:[.(,[*/%?:<>=&|^`]|\+(?!\+)|-(?!-)|!=|in(?:stanceof)?\b)/;
/**
 * Finds the end of what has to stay in front: `#!` line, directives such as "use strict", and comments before them or,
 * where there are none, before the first statement. Comments that speak to tools (`//# …`) do not belong to it.
 */
function prologueEnd(script) {
    const start = startOfText(script);
    let end = start;
    let at = script.toString('latin1', start, start + 2) === '#!' ? endOfLine(script, start) : start;
    for (let hasDirective = false;;) {
        if (!hasDirective)
            end = at;
        at = skipBlank(script, at);
        const afterComment = isPragma(script, at) ? undefined : endOfComment(script, at);
        const afterDirective = afterComment === undefined ? endOfDirective(script, at) : undefined;
        if (afterDirective !== undefined)
            [hasDirective, end] = [true, afterDirective];
        const next = afterComment ?? afterDirective;
        if (next === undefined)
            return placeOf(script, tidy(script, start, end));
        at = next;
    }
}
/** Behind the byte order mark. */
function startOfText(script) {
    return script.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
}
/** The start of the next line, where nothing is left on this one; the start of this one, where nothing is before. */
function tidy(script, start, end) {
    let [before, after] = [end, end];
    while (before > start && isSpace(script[before - 1]))
        before -= 1;
    if (before === start || isLineEnd(script[before - 1]))
        return before;
    while (isSpace(script[after]))
        after += 1;
    if (!isLineEnd(script[after]))
        return end;
    return after + (script[after] === return_ && script[after + 1] === lineFeed ? 2 : 1);
}
function placeOf(script, offset) {
    const lines = script.toString('utf8', startOfText(script), offset).split(/\r\n|[\n\r\u2028\u2029]/);
    return { offset, line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}
/** Undefined where no directive begins. Without a semicolon it ends where the next line does not go on with it. */
function endOfDirective(script, start) {
    const quote = script[start];
    if (quote !== doubleQuote && quote !== singleQuote)
        return undefined;
    let at = start + 1;
    for (; script[at] !== quote; at += script[at] === backslash ? 2 : 1) {
        if (at >= script.length || isLineEnd(script[at]))
            return undefined;
    }
    const afterString = at + 1;
    at = skipBlank(script, afterString);
    for (let next = endOfComment(script, at); next !== undefined; next = endOfComment(script, at)) {
        at = skipBlank(script, next);
    }
    if (script[at] === 0x3b)
        return at + 1;
    if (at >= script.length)
        return at;
    const isNewLine = /[\n\r\u2028\u2029]/.test(script.toString('utf8', afterString, at));
    return isNewLine && !continues.test(script.toString('latin1', at, at + 12)) ? at : undefined;
}
/** Undefined where no comment begins. */
function endOfComment(script, at) {
    if (script[at] !== slash)
        return undefined;
    if (script[at + 1] === slash)
        return endOfLine(script, at);
    if (script[at + 1] !== star)
        return undefined;
    const close = script.indexOf('*/', at + 2);
    return close < 0 ? undefined : close + 2;
}
function isPragma(script, at) {
    return pragma.test(script.toString('latin1', at, at + 40));
}
function endOfLine(script, start) {
    let at = start;
    while (at < script.length && !isLineEnd(script[at]))
        at += 1;
    return at;
}
function skipBlank(script, start) {
    let at = start;
    while (isSpace(script[at]) || isLineEnd(script[at]))
        at += 1;
    return at;
}
function isSpace(byte) {
    return byte === space || byte === tab || byte === 0x0b || byte === 0x0c;
}
function isLineEnd(byte) {
    return byte === lineFeed || byte === return_;
}

;// CONCATENATED MODULE: ./source-maps/injection/snippet.js
/**
 * The line that registers a script's debug ID for Sentry's SDK, under the stack of an error that is created here: that
 * names the script as the browser knows it. It runs in the oldest engines, and never throws.
 */
function snippetOf(debugId) {
    return ('!function(i){try{' +
        'var g="object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global,' +
        's=(new g.Error).stack;' +
        's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
        `}catch(e){}}("${debugId}");`);
}
/** The snippet up to the debug ID. */
const snippetStart = snippetOf('').slice(0, -'");'.length);

;// CONCATENATED MODULE: ./source-maps/injection/script-edits.js

/** Tells of the ID at the start of a script, and in a comment at its end. */
function atPrologue(script, { offset, column }, id) {
    const eol = lineEnd(script);
    // A script of nothing but a comment may end in it.
    const lead = offset === script.bytes.length && column > 0 ? eol : '';
    const line = `${lead}${snippetOf(id)}${eol}`;
    if (script.idComment)
        return [insert(offset, line)];
    const comment = `//# debugId=${id}${eol}`;
    if (offset === script.bytes.length)
        return [insert(offset, line + comment)];
    return [insert(offset, line), insert(script.bytes.length, `${lastLineEnd(script)}${comment}`)];
}
/** Tells of the ID at the end of a script, where no line of it moves. */
function atEnd(script, id) {
    const line = `${snippetOf(id)}${lineEnd(script)}`;
    if (script.idComment)
        return [insert(script.idComment.lineStart, line)];
    return [insert(script.bytes.length, `${lastLineEnd(script)}${line}//# debugId=${id}${lineEnd(script)}`)];
}
/** What a script may have been before it was changed in this way; none where it was not. */
function beforeEdits(script) {
    const { bytes, debugId = '', idComment } = script;
    const line = `${snippetOf(debugId)}${lineEnd(script)}`;
    const start = bytes.indexOf(line);
    if (start < 0 || !idComment)
        return [];
    const before = [bytes.subarray(0, start), bytes.subarray(start + Buffer.byteLength(line), idComment.lineStart)];
    const original = Buffer.concat(before);
    return [original, original.subarray(0, -lineEnd(script).length)]; // Its last line may have had no end.
}
function insert(start, text) {
    return { start, end: start, text };
}
/** As the script has them. */
function lineEnd({ bytes }) {
    const first = bytes.indexOf('\n');
    return first > 0 && bytes[first - 1] === 0x0d ? '\r\n' : '\n';
}
/** What is missing at the end of the last line. */
function lastLineEnd(script) {
    const last = script.bytes.at(-1);
    return last === undefined || last === 0x0a || last === 0x0d ? '' : lineEnd(script);
}

;// CONCATENATED MODULE: ./source-maps/injection/json-spans.js
/*
 * Finds the values of a JSON text without decoding them: a source map of 50 MB is nearly all sources, of which nothing is
 * needed but their end. The text is trusted to be JSON; what is plainly none throws a SyntaxError.
 */
const quote = 0x22;
const json_spans_backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]');
/** The values of an object by their keys. Of two with one key the last counts, as it does in JavaScript. */
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
        const value = spanAt(json, expect(json, skipBlanks(json, endOfKey), colon));
        members.set(key, value);
        at = skipBlanks(json, value.end);
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
        at = skipBlanks(json, value.end);
        if (json[at] === closeArray)
            return elements;
        at = expect(json, at, comma);
    }
}
/** The value that begins at a byte. */
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
/** The value of a span, decoded. */
function decode(json, { start, end }) {
    return JSON.parse(json.toString('utf8', start, end));
}
function skipBlanks(json, start) {
    let at = start;
    while (isBlank(json[at]))
        at += 1;
    return at;
}
function endOfString(json, start) {
    for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
        let before = at - 1;
        while (json[before] === json_spans_backslash)
            before -= 1;
        if ((at - before) % 2 === 1)
            return at + 1; // An even number of backslashes escapes itself only.
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
/** Steps over a byte that must be there, and the blanks behind it. */
function expect(json, at, byte) {
    if (json[at] !== byte)
        throw unexpected(json, at);
    return skipBlanks(json, at + 1);
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** A part of `true`, `null` or a number. */
function isLiteral(byte) {
    return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte));
}
function unexpected(json, at) {
    const found = at < json.length ? JSON.stringify(json.toString('latin1', at, at + 1)) : 'the end';
    return new SyntaxError(`JSON has ${found} at byte ${at} where it should not`);
}

;// CONCATENATED MODULE: ./source-maps/injection/mappings.js
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const [mappings_comma, semicolon] = [0x2c, 0x3b];
/**
 * What must change in the mappings of a source map (https://tc39.es/ecma426/#sec-mappings-field) when everything from a
 * place on moves to the start of a new line. Nothing but the first column behind the place is encoded anew: all other
 * fields are relative to each other. Positions between two mappings stay with the first of them.
 *
 * @param mappings of the text, without quotes; it has no escapes
 */
function breakMappings(bytes, mappings, { line, column }) {
    const start = startOfLine(bytes, mappings, line);
    if (start === undefined)
        return [];
    let before;
    for (let at = start; at < mappings.end && bytes[at] !== semicolon; at = before.end + 1) {
        const segment = readSegment(bytes, at, mappings.end, before?.column ?? 0);
        if (segment.column >= column) {
            const moved = encode(segment.column - column);
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
/** A mapping of the new line's start to where the one before leads: to no other source, line, column and name. */
function continuation(before) {
    return before && before.fields > 1 ? 'A'.repeat(before.fields) : '';
}
/** Undefined where the mappings end before that line. */
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
            throw new SyntaxError(`the mappings have "${String.fromCharCode(bytes[at] ?? 0)}" in them`);
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
/** A number from 0 on as a base64 VLQ. */
function encode(number) {
    let [left, text] = [number * 2, ''];
    do {
        const more = left >= 32;
        text += digits[(left % 32) + (more ? 32 : 0)];
        left = Math.floor(left / 32);
    } while (left > 0);
    return text;
}

;// CONCATENATED MODULE: ./source-maps/injection/source-map-text.js



/** @throws SyntaxError when this is no source map */
function readSourceMap(bytes) {
    let start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
    if (bytes.toString('latin1', start, start + 4) === ")]}'")
        start = bytes.indexOf('\n', start) + 1;
    start = skipBlanks(bytes, start);
    const members = membersOf(bytes, start);
    if (!members.has('mappings') && !members.has('sections'))
        throw new SyntaxError('it has neither mappings nor sections');
    const idAt = (key) => {
        const span = members.get(key);
        return span && readDebugId(decode(bytes, span));
    };
    return { bytes, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}
/** The names under which readers know the debug ID of a map. */
const idKeys = ['debug_id', 'debugId'];
/** Whether there is a debug ID in the map, or something else in its place. */
function hasDebugIdMember({ members }) {
    return idKeys.some((key) => members.has(key));
}
/** Whether the edits of `debugIdEdits` have been made. Bundlers know only one of the names. */
function hasBothDebugIds(map) {
    return map.debugId !== undefined && debugIdEdits(map, map.debugId).length === 0;
}
/**
 * Writes the debug ID into the map, under both names. An ID that is there stays. A new member goes to the end of the map:
 * if the write is cut off, the next run does not find it.
 */
function debugIdEdits({ bytes, members, debugId }, id) {
    const quoted = JSON.stringify(debugId ?? id);
    const wrong = idKeys
        .flatMap((key) => members.get(key) ?? [])
        .filter((span) => readDebugId(decode(bytes, span)) === undefined)
        .map((span) => ({ ...span, text: quoted }));
    const missing = idKeys.filter((key) => !members.has(key));
    if (missing.length === 0)
        return wrong;
    const end = Math.max(...members.values().map((span) => span.end));
    return [...wrong, { start: end, end, text: missing.map((key) => `,"${key}":${quoted}`).join('') }];
}
/**
 * Moves everything from a place of the script on to the start of a new line.
 *
 * @throws SyntaxError when the mappings cannot be read
 */
function lineBreakEdits({ bytes, members }, place) {
    const sections = members.get('sections');
    return sections ? sectionEdits(bytes, sections, place) : mappingEdits(bytes, members.get('mappings'), place);
}
/** False only where the map surely has no line break at the place: it maps what comes after the place on the same line. */
function mayHaveLineBreak({ bytes, members }, place) {
    const mappings = members.get('mappings');
    // Where slashes are escaped, all mappings are written anew, and not only those at the place.
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
        throw new SyntaxError('its mappings are no text');
    const inner = { start: mappings.start + 1, end: mappings.end - 1 };
    const backslash = bytes.indexOf(0x5c, inner.start);
    if (backslash < 0 || backslash >= inner.end)
        return breakMappings(bytes, inner, place);
    // Some writers escape every slash, and a slash is a digit here.
    const text = Buffer.from(String(decode(bytes, mappings)));
    const [edit] = breakMappings(text, { start: 0, end: text.length }, place);
    if (!edit)
        return [];
    return [{ ...inner, text: `${text.subarray(0, edit.start)}${edit.text}${text.subarray(edit.end)}` }];
}
/** An index map: sections behind the place move, and the one that the place lies in is broken there. */
function sectionEdits(bytes, sections, place) {
    const read = elementsOf(bytes, sections.start).map((section) => {
        const members = membersOf(bytes, section.start);
        const offset = membersOf(bytes, (members.get('offset') ?? section).start);
        const [line, column] = [offset.get('line'), offset.get('column')];
        if (!line || !column)
            throw new SyntaxError('a section has no offset');
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
    const around = read.findLast((section) => !isBehind(section));
    if (!around?.map)
        return moves;
    const { atLine, atColumn } = around;
    const within = { line: place.line - atLine, column: place.column - (atLine === place.line ? atColumn : 0) };
    return [...moves, ...lineBreakEdits({ bytes, members: membersOf(bytes, around.map.start) }, within)];
}

;// CONCATENATED MODULE: ./source-maps/injection/splice.js
/** The bytes after the edits. Edits must not overlap. */
function splice(bytes, edits) {
    const pieces = [];
    let kept = 0;
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        pieces.push(bytes.subarray(kept, start), Buffer.from(text));
        kept = end;
    }
    return Buffer.concat([...pieces, bytes.subarray(kept)]);
}
/** Offset of the first byte that edits change. */
function startOf(edits) {
    return Math.min(...edits.map(({ start }) => start));
}

;// CONCATENATED MODULE: ./source-maps/injection/interrupted-writes.js






/*
 * A process that is killed while it writes a file in place leaves the first part of the new content and the rest of the
 * old. The edits are made so that the next run recognises that: a script has the snippet and lacks the comment at its end; a
 * map lacks the debug ID, which is its last member. What is said here of recognising has to fit what is written there.
 */
/** A write can be cut off between two blocks, but not within one. */
const blockBytes = 4096;
/** Whether `isScriptHalfWritten` would recognise the script if writing the edits was cut off. */
function isScriptRecognisable({ debugId }, [snippet]) {
    return debugId === undefined && snippet !== undefined && isInOneBlock(snippet.start, Buffer.byteLength(snippet.text));
}
/** Whether a run was killed while it wrote the script. */
function isScriptHalfWritten({ bytes, debugId }) {
    const id = injectedIdOf(bytes);
    return id !== undefined && id !== debugId && !bytes.includes(`//# debugId=${id}`);
}
/**
 * Whether `isMapHalfWritten` would recognise the map if writing the edits was cut off, or whether that cannot happen.
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
 * @param map a SyntaxError where it cannot be read
 */
function isMapHalfWritten(scripts, map) {
    return isMapUnfinished(scripts, map) && (map instanceof SyntaxError || !isMapUntouched(scripts, map));
}
/** Whether a run was killed after it had written a script and before it wrote the map, so that only the map is left to do. */
function isMapLeftToDo(scripts, map) {
    return isMapUnfinished(scripts, map) && isMapUntouched(scripts, map);
}
/** Whether this action has injected the scripts, but their map has not been changed with them. */
function isMapUnfinished(scripts, map) {
    return (map instanceof SyntaxError || !hasBothDebugIds(map)) && scripts.some(isInjectedScript);
}
/**
 * Whether an unfinished map is as the bundler wrote it. One that had a debug ID is never written in place. Of another, the
 * hash in the ID of the script proves it; or the missing line break, where a bundler has kept the script and written its
 * map anew.
 */
function isMapUntouched(scripts, map) {
    const [first] = scripts;
    if (!first)
        return false;
    const isMadeOf = (original) => debugIdOf(original, map.bytes) === first.debugId;
    return (map.debugId !== undefined || beforeEdits(first).some(isMadeOf) || !mayHaveLineBreak(map, prologueEnd(first.bytes)));
}
/** Whether the snippet of this action is in front, and the comment at the end: not that of a library in a bundle. */
function isInjectedScript({ bytes, debugId, idComment }) {
    if (!idComment || injectedIdOf(bytes) !== debugId)
        return false;
    return /^(?:\s|\/\/.*)*$/.test(bytes.toString('latin1', idComment.end));
}
/** The debug ID in the snippet in front of a script; undefined where there is none. */
function injectedIdOf(bytes) {
    const { offset } = prologueEnd(bytes);
    const idStart = offset + snippetStart.length;
    if (bytes.toString('latin1', offset, idStart) !== snippetStart)
        return undefined;
    return readDebugId(bytes.toString('latin1', idStart, idStart + 36));
}
function isInOneBlock(start, sizeBytes) {
    return Math.floor(start / blockBytes) === Math.floor((start + sizeBytes - 1) / blockBytes);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./source-maps/injection/script-text.js


/** Sentry's bundler plugins leave this in the scripts that they have given an ID. */
const marker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack has the shorter name. The ID comes soon behind it, as a string. */
const keeper = /_(?:sentryD|d)ebugIds\b[\s\S]*["'`]$/;
const keeperWindow = 256;
const hermesMagic = 'c61fbc03c103191f';
function readScript(bytes) {
    const mapUrl = lastComment(bytes, 'sourceMappingURL=');
    const idComment = lastComment(bytes, 'debugId=');
    const debugId = readDebugId(idComment?.value);
    if (debugId === undefined) {
        const marked = markedId(bytes);
        return { bytes, mapUrl, debugId: marked, idComment: undefined, tellsId: marked !== undefined };
    }
    // Bun writes its IDs in capitals and without hyphens.
    const tellsId = hasToldOf(bytes, debugId) || hasToldOf(bytes, idComment?.value ?? '');
    return { bytes, mapUrl, debugId, idComment, tellsId };
}
/** Whether there is code that tells of an ID. A list of scripts, or a map that is inside, may hold it as well. */
function hasToldOf(bytes, id) {
    for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
        if (keeper.test(bytes.toString('latin1', Math.max(0, at - keeperWindow), at)))
            return true;
    }
    return false;
}
/** Why a script cannot be changed; undefined where it can. */
function whyUntouchable(name, bytes) {
    if (isHermes(bytes))
        return 'it is Hermes bytecode';
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return 'it is not UTF-8 text';
    if (!/\.[cm]?js$/i.test(name))
        return 'bundles of this kind get their ID from the tool that makes them';
    return undefined;
}
function isHermes(bytes) {
    return bytes.subarray(0, 8).toString('hex') === hermesMagic;
}
/**
 * The last comment of its own line that has a key: `//# key=value`, in its older form `//@ key=value`. Looks from the end
 * and at the bytes, for the value may be a map of megabytes.
 */
function lastComment(bytes, key) {
    for (let hit = bytes.lastIndexOf(key); hit >= 0; hit = hit === 0 ? -1 : bytes.lastIndexOf(key, hit - 1)) {
        const windowStart = Math.max(0, hit - 64);
        const before = /(^|[\n\r])[ \t]*\/\/[#@][ \t]*$/.exec(bytes.toString('latin1', windowStart, hit));
        if (!before || (before[1] === '' && windowStart > 0))
            continue;
        const start = hit + key.length;
        const lineEnds = [bytes.indexOf('\n', start), bytes.indexOf('\r', start)].filter((end) => end >= 0);
        const value = bytes.toString('utf8', start, Math.min(...lineEnds, bytes.length)).trimEnd();
        if (!/^\S+$/.test(value))
            continue;
        const lineStart = windowStart + before.index + (before[1]?.length ?? 0);
        return { value, lineStart, start, end: start + Buffer.byteLength(value) };
    }
    return undefined;
}
/** Undefined also where there are several: then they are of scripts that this one was put together from. */
function markedId(bytes) {
    const found = new Set();
    for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
        const start = at + marker.length;
        found.add(readDebugId(bytes.toString('latin1', start, start + 36)));
    }
    const [id] = found;
    return found.size === 1 ? id : undefined;
}

;// CONCATENATED MODULE: ./source-maps/injection/inject.js








/**
 * Gives one ID to scripts and the map that they share. An ID that one of them has is kept. A script gets the snippet on a
 * separate line, after what has to stay in front, and the mappings make room for that line. The map of several scripts
 * can do so only if the line comes to the same place in all of them.
 *
 * @param made the ID where none is there yet; by default that of the first script and the map
 * @throws SyntaxError when the map cannot be read
 */
function injectPair(texts, map, made) {
    const scripts = texts.map((script) => withIdOf(map, script));
    const [first] = scripts;
    if (!first)
        return { scripts: [], map: { debugId: map.debugId, edits: [], isInjected: false } };
    const registered = scripts.find(({ tellsId }) => tellsId);
    const known = (registered ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
    const id = known ?? made ?? debugIdOf(first.bytes, map.bytes);
    const isAsBuilt = !registered || isMapLeftToDo(scripts, map);
    const places = isAsBuilt ? scripts.map(({ bytes }) => prologueEnd(bytes)) : [];
    const [place] = places;
    const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
    const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
    const injected = scripts.map((script, index) => {
        const at = places[index];
        if (script.tellsId || !fits || !at) {
            return { debugId: script.debugId, edits: [], reason: remarkOn(script.debugId, id, map) };
        }
        return { debugId: id, edits: atPrologue(script, at, id), reason: remarkOn(id, id, map) };
    });
    const debugId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
    const needsId = debugId !== undefined && (isAsBuilt || map.debugId === undefined);
    const idEdits = needsId ? debugIdEdits(map, debugId) : [];
    const edits = fits && place ? [...idEdits, ...lineBreakEdits(map, place)] : idEdits;
    return { scripts: injected, map: { debugId, edits, isInjected: fits } };
}
/** Bundler plugins may leave the ID in the map and in the code of the script, without a comment. */
function withIdOf({ debugId }, script) {
    if (debugId === undefined || script.debugId !== undefined || !hasToldOf(script.bytes, debugId))
        return script;
    return { ...script, debugId, tellsId: true };
}
function remarkOn(debugId, mapId, map) {
    if (debugId === undefined)
        return 'another script has the same map, and is not built like this one';
    if (debugId !== mapId)
        return `its map goes with another script, of debug ID ${mapId}`;
    return map.debugId !== undefined && map.debugId !== mapId ? `its map says ${map.debugId}` : undefined;
}
/** The same for a script that carries its map in itself. @throws SyntaxError when the map cannot be read */
function injectInline(script, mapUrl) {
    const map = readSourceMap(readInlineMap(mapUrl));
    // In any other spelling sentry-cli sees no map, and an ID is to be the same from both.
    const made = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : debugIdOf(script.bytes);
    const { scripts, map: injectedMap } = injectPair([script], map, made);
    const [injected = { debugId: undefined, edits: [] }] = scripts;
    if (injectedMap.edits.length === 0)
        return injected;
    const text = inlineMapUrl(mapUrl, splice(map.bytes, injectedMap.edits));
    return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}
/** The same for a script without a map. The line comes to its end: there may be a map elsewhere that must stay true. */
function injectAlone(script) {
    const debugId = script.debugId ?? debugIdOf(script.bytes);
    return { debugId, edits: script.tellsId ? [] : atEnd(script, debugId) };
}

;// CONCATENATED MODULE: ./source-maps/injection/inject-group.js




/**
 * Decides which debug IDs the scripts of a map get, or a script without a map.
 *
 * @param map a SyntaxError where it cannot be read
 * @param keep whether files keep the IDs they have, and get no new ones
 */
function injectGroup(scripts, map, keep) {
    const texts = scripts.map(({ text }) => text);
    try {
        if (map instanceof SyntaxError)
            throw map;
        const why = scripts.map(({ name, text }) => whyUntouchable(name, text.bytes));
        if (keep || why.some((reason) => reason !== undefined))
            return unchanged(texts, map?.debugId, why);
        if (map)
            return injectPair(texts, map);
        return { scripts: texts.map(injectOne), map: untouched(undefined) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const why = `its map cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        return unchanged(texts, undefined, texts.map(() => why));
    }
}
function injectOne(text) {
    return text.mapUrl && isInlineMap(text.mapUrl.value) ? injectInline(text, text.mapUrl) : injectAlone(text);
}
/** The IDs that the files have. One that only the map has is also the script's: bytecode does not show its own. */
function unchanged(texts, idOfMap, why) {
    const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
    const scripts = texts.map(({ debugId = mapId }, index) => {
        const reason = debugId === undefined ? (why[index] ?? 'it has none, and inject is off') : undefined;
        return { debugId, edits: [], reason };
    });
    return { scripts, map: untouched(mapId) };
}
function untouched(debugId) {
    return { debugId, edits: [], isInjected: false };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
// EXTERNAL MODULE: ./files/source-mapping-url.js
var source_mapping_url = __webpack_require__(8788);
;// CONCATENATED MODULE: ./source-maps/injection/sources-content.js








/**
 * The map with the sources in it that it lacks, as far as they are on this machine. What is no map stays as it is.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read from nowhere else
 */
function withSources(map, mapPath, links) {
    try {
        const { members } = readSourceMap(map);
        const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, { mapPath, links }));
        return edits.length > 0 ? splice(map, edits) : map;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return map;
        throw error;
    }
}
/** The sources that a map only names. What cannot be read has none: it is stored as it is. */
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
/** The names of the sources, and where their contents stand. */
function sourcesOf(map, members) {
    const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
    const decoded = sources ? decode(map, sources) : [];
    const names = Array.isArray(decoded) ? decoded : [];
    const known = contents && map[contents.start] === 0x5b ? elementsOf(map, contents.start) : [];
    const isMissing = (index) => known[index] === undefined || map[known[index].start] === 0x6e;
    return { sources, contents, names, known, isMissing };
}
function sourceEdits(map, members, folder) {
    const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
    const root = members.get('sourceRoot');
    const sourceRoot = root && decode(map, root);
    const found = names.map((name, index) => (isMissing(index) ? readSource(name, sourceRoot, folder) : undefined));
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
        return contents ? [{ ...contents, text: list }] : [{ ...afterSources(sources), text: `,"sourcesContent":${list}` }];
    }
    return found.flatMap((content, index) => {
        const span = known[index];
        return content === undefined || !span ? [] : [{ ...span, text: JSON.stringify(content) }];
    });
}
function afterSources(sources) {
    const end = sources?.end ?? 0;
    return { start: end, end };
}
function readSource(name, root, { mapPath, links }) {
    if (typeof name !== 'string' || name === '')
        return undefined;
    const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
    for (const candidate of new Set([whole, (0,source_mapping_url/* decodeSafely */.Db)(whole)])) {
        const path = pathOf(candidate, (0,external_node_path_.dirname)(mapPath));
        if (path === undefined || !(0,artifact_name/* liesBelow */.Zj)(path, links.folder) || isPrivate(path))
            continue;
        try {
            const { realPath, leadsOut, sizeBytes } = links.look(path);
            if (sizeBytes !== undefined && !leadsOut && !isPrivate(realPath))
                return (0,external_node_fs_.readFileSync)(path, 'utf8');
        }
        catch {
            // It is not there, or no file: the map stays without it.
        }
    }
    return undefined;
}
/** What may hold tokens is no source: git keeps one of the workflow's in its folder. */
function isPrivate(path) {
    return /[\\/]\.(git[\\/]|env|npmrc|netrc)/.test(path);
}
/** Undefined for what is no file of this machine: `webpack://…`. */
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

;// CONCATENATED MODULE: ./source-maps/injection/process-group.js










/** Sources of these kinds may be scripts of the build. */
const scriptSource = /\.([cm]?js|jsbundle|bundle)$/i;
/**
 * Gives debug IDs to the files of a group, and returns what is to be stored of them.
 *
 * @param links of the workspace: the sources that a map lacks are read from nowhere else
 * @throws UnstableFileError when a file is half-written or changed by another process
 * @throws SetupError when a file cannot be read or written
 */
function processGroup(group, mode, links) {
    const scripts = group.scripts.map((file) => {
        const before = readSnapshot(file.path);
        return { file, before, name: file.name, text: readScript(before.bytes) };
    });
    const map = group.map && openMap(group.map);
    const texts = scripts.map(({ text }) => text);
    const isUnusable = mode === 'keep' ? isMapUnfinished : isMapHalfWritten;
    if (map && isUnusable(texts, map.text))
        throw halfWritten([(0,external_node_path_.relative)(links.folder, map.file.path)]);
    const injection = injectGroup(scripts, map?.text, mode === 'keep');
    const changes = [];
    const apply = ({ file, before }, edits, isRecognisable) => {
        if (edits.length === 0)
            return before.bytes;
        const after = splice(before.bytes, edits);
        const paths = { path: realPathOf(file), shownPath: (0,external_node_path_.relative)(links.folder, file.path) };
        changes.push({ ...paths, before, after, start: startOf(edits), isRecognisable });
        return after;
    };
    const processedScripts = scripts.map((script, at) => {
        const { edits = [], debugId, reason } = injection.scripts[at] ?? {};
        const after = apply(script, edits, isScriptRecognisable(script.text, edits));
        // Of Hermes bytecode only the name and the ID are of use.
        return { debugId, reason, isChanged: edits.length > 0, content: isHermes(after) ? new Uint8Array() : after };
    });
    const { debugId, edits, isInjected } = injection.map;
    const canRecognise = !!map && !(map.text instanceof SyntaxError) && isMapRecognisable(map.text, edits, isInjected);
    const processedMap = map && {
        debugId,
        isChanged: edits.length > 0,
        content: contentOf(map, apply(map, edits, canRecognise), links),
    };
    if (mode === 'inject') {
        changeFiles(changes);
        for (const { before } of changes)
            release(before.bytes);
    }
    return { scripts: processedScripts, map: processedMap };
}
function openMap(file) {
    const before = readSnapshot(file.path);
    try {
        return { file, before, text: readSourceMap(before.bytes) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { file, before, text: error };
        throw error;
    }
}
/** What is stored of a map: it gets the sources that it lacks. Index maps stay what they are, since Sentry reads them. */
function contentOf({ file, text }, after, links) {
    const missing = text instanceof SyntaxError ? [] : missingSources(text);
    if (missing.length === 0)
        return after;
    if (!missing.some((source) => scriptSource.test(source)))
        return withSources(after, file.path, links);
    return () => withSources(readSnapshot(file.path).bytes, file.path, links);
}

// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
;// CONCATENATED MODULE: ./source-maps/log-source-maps.js


/** As many are named in a warning; all of them are in the list. */
const mostNamed = 3;
const ways = { comment: 'named by its comment', name: 'of its name', inside: 'inside' };
/** Lists every script and every changed file, folded, and warns of what the author should look at. */
async function logSourceMaps(report, { workspace, inject }, log) {
    const { scripts, unpairedMaps, skipped, changedFiles } = report;
    await (0,log_0/* logList */.Z)(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
    const changed = `Files with a new debug ID (${changedFiles.length})`;
    await (0,log_0/* logList */.Z)(log, changed, changedFiles, (path) => (0,external_node_path_.relative)(workspace, path));
    const lacking = scripts.filter(({ whyNoMap }) => whyNoMap !== undefined);
    warn(log, 'No source map for', lacking.map(({ name, whyNoMap }) => `${name} (${whyNoMap})`), 'script');
    // Who does not want new IDs knows that some have none.
    const odd = inject ? scripts.filter(({ remark }) => remark !== undefined) : [];
    warn(log, 'No certain debug ID for', odd.map(({ name, remark }) => `${name} (${remark})`), 'script');
    warn(log, 'No text, so nothing to store, in', skipped, 'script');
    warn(log, 'No script for', unpairedMaps, 'source map');
}
function warn(log, what, items, noun) {
    if (items.length === 0)
        return;
    const more = items.length > mostNamed ? ` and ${items.length - mostNamed} more` : '';
    const count = `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
    log.warning(`${what} ${count}: ${items.slice(0, mostNamed).join(', ')}${more}.`);
}
function lineOf({ name, map, foundBy, whyNoMap, debugId, isInjected, remark }) {
    const mapped = foundBy ? `map ${map ? `${map}, ` : ''}${ways[foundBy]}` : `no map: ${whyNoMap}`;
    const id = debugId ? `debug ID ${debugId}${isInjected ? ', new' : ''}` : 'no debug ID';
    return `${name} → ${mapped}; ${id}${remark ? ` (${remark})` : ''}`;
}

;// CONCATENATED MODULE: ./source-maps/pairing.js



/**
 * Finds the map of each script: the one that it names, else the one that has its name. A map that another script names,
 * or has the name of, is nobody's by a guess.
 */
function pairUp(scripts, maps) {
    const byPath = new Map(maps.map((map) => [map.path, map]));
    const byName = new Map(maps.map((map) => [map.name, map]));
    const candidates = scripts.map((entry) => {
        if (entry.mapUrl !== undefined && isInlineMap(entry.mapUrl))
            return { foundBy: 'inside' };
        const named = entry.mapUrl === undefined ? undefined : mapNamed(entry.script, entry.mapUrl, byPath, byName);
        const map = named ?? mapOfSameName(entry.script, byPath);
        return { map, foundBy: named ? 'comment' : map && 'name' };
    });
    const nameClaims = Map.groupBy(scripts, ({ script }) => mapOfSameName(script, byPath));
    const named = new Set(candidates.flatMap(({ map, foundBy }) => (foundBy === 'comment' ? [map] : [])));
    return scripts.map((entry, index) => {
        const { map, foundBy } = candidates[index] ?? {};
        if (foundBy === 'name' && map && (named.has(map) || (nameClaims.get(map)?.length ?? 0) > 1)) {
            return {
                ...entry,
                map: undefined,
                foundBy: undefined,
                reason: `${map.name} may be that of another script as well`,
            };
        }
        return { ...entry, map, foundBy, reason: foundBy ? undefined : whyNone(entry) };
    });
}
/**
 * The reference from the name of a script to that of its map: what the script says where that leads there, else the
 * shortest one that does. Names may be cut in other ways than paths.
 */
function referenceTo(map, { script, mapUrl }) {
    const said = mapUrl && withoutQuery(mapUrl);
    if (said && (0,source_mapping_url/* resolveName */.qK)(script.name, said) === map.name)
        return said;
    const [from, to] = [script.name, map.name].map((name) => /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(name) ?? []);
    if (from?.[1] !== to?.[1])
        return map.name;
    return external_node_path_.posix.relative(external_node_path_.posix.dirname(from?.[2] ?? ''), to?.[2] ?? '');
}
function mapNamed(script, url, byPath, byName) {
    const reference = withoutQuery(url);
    const isRelative = !/^([a-z][a-z\d+.-]*:|\/)/i.test(reference);
    const folder = (0,external_node_path_.dirname)(script.path);
    return ((isRelative && (byPath.get((0,external_node_path_.resolve)(folder, reference)) ?? byPath.get((0,external_node_path_.resolve)(folder, (0,source_mapping_url/* decodeSafely */.Db)(reference))))) ||
        byName.get((0,source_mapping_url/* resolveName */.qK)(script.name, reference)));
}
/** `app.min.js` has `app.min.js.map`, `app.min.map`, `app.js.map` or `app.map`. */
function mapOfSameName({ path }, byPath) {
    const name = (0,external_node_path_.basename)(path);
    const stem = name.replace(/\.[^.]+$/, '');
    const short = name.replace(/\.min(?=\.[^.]+$)/, '');
    const names = [`${name}.map`, `${stem}.map`, `${short}.map`, `${stem.replace(/\.min$/, '')}.map`];
    return names.map((map) => byPath.get((0,external_node_path_.join)((0,external_node_path_.dirname)(path), map))).find((map) => map !== undefined);
}
function whyNone({ mapUrl }) {
    if (mapUrl === undefined)
        return 'it names no map, and no map has its name';
    return `it names ${mapUrl}, which is not among the files`;
}
function withoutQuery(url) {
    return url.replace(/[?#].*$/, '');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./source-maps/periodic-yield.js

/** How long synchronous work may keep requests and signals waiting. */
const longestMs = 20;
/**
 * For long synchronous work: the returned function, called often, lets other work run every few milliseconds. It throws
 * the reason of the signal.
 */
function periodicYield(signal) {
    let lastMs = performance.now();
    return async () => {
        signal.throwIfAborted();
        if (performance.now() - lastMs < longestMs)
            return;
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        lastMs = performance.now();
    };
}

;// CONCATENATED MODULE: ./source-maps/settle.js

/** Time for another process to finish writing a file. */
const settleMs = 100;
/** Waits until another process may have finished writing a file. @throws the reason of the signal */
async function settle(signal) {
    await (0,promises_.setTimeout)(settleMs);
    signal.throwIfAborted();
}

;// CONCATENATED MODULE: ./source-maps/scan-scripts.js









/**
 * Finds out which map each script names, before any file is changed.
 *
 * @throws UnstableFileError that names the scripts that are half-written
 * @throws SetupError when a script cannot be read
 */
async function scanScripts(files, workspace, signal) {
    const yieldIfDue = periodicYield(signal);
    const scripts = [];
    const skipped = [];
    const scan = async (pending) => {
        const suspects = [];
        for (const file of pending) {
            await yieldIfDue();
            const { bytes } = readSnapshot(file.path);
            const text = readScript(bytes);
            // An inline map may be long, and is not to be kept in memory.
            const mapUrl = text.mapUrl && isInlineMap(text.mapUrl.value) ? 'data:' : text.mapUrl?.value;
            if (isScriptHalfWritten(text))
                suspects.push(file);
            else if ((0,external_node_buffer_.isUtf8)(bytes) || isHermes(bytes))
                scripts.push({ script: file, mapUrl });
            else
                skipped.push(file);
        }
        return suspects;
    };
    const suspects = await scan(files);
    if (suspects.length > 0)
        await settle(signal);
    const damaged = await scan(suspects);
    if (damaged.length > 0)
        throw halfWritten(damaged.map(({ path }) => (0,external_node_path_.relative)(workspace, path)));
    return { scripts: scripts.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), skipped };
}

// EXTERNAL MODULE: ./files/select-files.js + 3 modules
var select_files = __webpack_require__(5752);
;// CONCATENATED MODULE: ./source-maps/select-source-maps.js

const kind = {
    input: 'sourcemaps',
    accepts: (path) => isMap(path) || /\.([cm]?js|jsbundle|bundle)$/i.test(path),
};
/**
 * Finds scripts and their source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
function selectSourceMaps(ports, plan) {
    return (0,select_files/* selectBuildFiles */._)(ports, { ...plan, ...kind });
}
/** Maps of style sheets and of type declarations are nothing to Sentry. */
function isMap(path) {
    return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}

;// CONCATENATED MODULE: ./source-maps/process-source-maps.js











/**
 * Gives debug IDs to scripts and their source maps. Each file is read, changed and handed on to be stored in one pass.
 *
 * @throws SetupError when a file cannot be read or written
 */
async function processSourceMaps(files, plan, { log, signal }, store) {
    const maps = files.filter(({ path }) => isMap(path));
    const allScripts = files.filter(({ path }) => !isMap(path));
    const { scripts, skipped } = await scanScripts(allScripts, plan.workspace, signal);
    const groups = groupFiles(pairUp(scripts, maps), maps);
    const reports = [];
    const changedFiles = [];
    const mode = !plan.inject ? 'keep' : plan.dryRun ? 'preview' : 'inject';
    const links = new link_guard/* LinkGuard */.k(plan.workspace);
    const yieldIfDue = periodicYield(signal);
    async function* entries() {
        const postponed = [];
        for (const group of groups) {
            await yieldIfDue();
            const processed = await processSettled(group, mode, links, signal);
            reports.push(...reportsOf(group, processed));
            changedFiles.push(...changedFilesOf(group, processed));
            for (const { content, ...entry } of entriesOf(group, processed)) {
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
    const unpaired = groups.filter(({ scripts }) => scripts.length === 0).flatMap(({ mapNames }) => mapNames);
    const report = {
        scripts: reports.sort((a, b) => (a.name < b.name ? -1 : 1)),
        maps: maps.length,
        unpairedMaps: unpaired.map(({ name }) => name),
        skipped: skipped.map(({ name }) => name),
        changedFiles,
    };
    await logSourceMaps(report, plan, log);
    if (files.length > 0 && scripts.length + maps.length === 0)
        reportNothingUsable(plan, log);
    return report;
}
/** Tries a second time where another process may have been writing the files. */
async function processSettled(group, mode, links, signal) {
    try {
        return processGroup(group, mode, links);
    }
    catch (error) {
        if (!(error instanceof UnstableFileError))
            throw error;
        await settle(signal);
        return processGroup(group, mode, links);
    }
}
/** The scripts of a group by all their names, with what has become of each. */
function namedScripts({ pairs, scripts }, processed) {
    const byPath = new Map(scripts.map((script, index) => [realPathOf(script), processed.scripts[index]]));
    return pairs.flatMap((pair) => {
        const script = byPath.get(realPathOf(pair.script));
        return script ? [{ pair, script }] : [];
    });
}
function entriesOf(group, processed) {
    const scripts = namedScripts(group, processed).map(({ pair, script: { debugId, content } }) => ({
        ...{ name: pair.script.name, type: 'minified_source', debugId, content },
        sourceMap: pair.map && referenceTo(pair.map, pair),
    }));
    const { map } = processed;
    if (!map)
        return scripts;
    const { debugId, content } = map;
    const maps = group.mapNames.map(({ name }) => {
        return { name, type: 'source_map', debugId, content, sourceMap: undefined };
    });
    return [...scripts, ...maps];
}
function reportsOf(group, processed) {
    return namedScripts(group, processed).map(({ pair, script: { debugId, reason, isChanged } }) => {
        const { script, map, foundBy, reason: whyNoMap } = pair;
        // A file of several names is changed by its first.
        const isInjected = isChanged && group.scripts.includes(script);
        return { ...{ name: script.name, map: map?.name, foundBy, debugId, isInjected }, whyNoMap, remark: reason };
    });
}
function changedFilesOf(group, { scripts, map }) {
    const changedScripts = group.scripts.filter((_, index) => scripts[index]?.isChanged);
    const changedMap = map?.isChanged && group.map ? [group.map] : [];
    return [...changedScripts, ...changedMap].map(({ path }) => path);
}
/** Nothing of what was found is of use to Sentry, which is as good as nothing found. */
function reportNothingUsable({ patterns, naming, ifNoFilesFound }, log) {
    const [wanted, root] = [patterns.filter((pattern) => !/^[!#]/.test(pattern)), naming.root];
    const kind = 'script of text or source map';
    (0,unmatched_patterns/* reportUnmatchedPatterns */.t)({ input: 'sourcemaps', kind, patterns: wanted, root, ifNoFilesFound }, log);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./files/result.js
var result = __webpack_require__(5191);
// EXTERNAL MODULE: ./files/upload-release-files.js + 2 modules
var upload_release_files = __webpack_require__(8330);
;// CONCATENATED MODULE: ./source-maps/upload-as-files.js





const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' };
/**
 * Writes what is to be stored of scripts and source maps into files: a map may get sources that it lacks on the disk.
 *
 * @param folder absolute
 */
async function writeEntries(entries, folder) {
    const files = [];
    for await (const { name, type, sourceMap, content } of entries) {
        const path = (0,external_node_path_.join)(folder, String(files.length));
        await (0,temporary_files/* withWriteErrors */.Z$)(path, () => (0,external_node_fs_promises_.writeFile)(path, content));
        files.push({ path, name, sizeBytes: content.byteLength, contentType: contentTypes[type], sourceMap });
    }
    return files;
}
/**
 * Stores scripts and source maps as files of the release, for servers that do not know artifact bundles: one by one, found
 * by their names.
 */
async function uploadAsFiles(entries, ports, options) {
    const files = entries.filter(({ name }) => !options.taken.has(name));
    if (files.length < entries.length) {
        ports.log.info(`Left out, since files has them in the release: ${entries.length - files.length} scripts and maps.`);
    }
    const report = await new upload_release_files/* ReleaseFilesDestination */.h(ports, options).upload(files);
    const sentBytes = (0,result/* sentFiles */.M)(report.files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const { projects, version: release, dist } = options;
    return { ...report, ...{ ids: [], sentBytes, projects, release, dist } };
}

// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./sentry/chunk-upload/assemble-files.js + 1 modules
var assemble_files = __webpack_require__(7793);
;// CONCATENATED MODULE: ./source-maps/upload-bundles.js



/** Whether the server knows artifact bundles. Those that do not have files of releases. */
function takesBundles({ accept }) {
    return accept.includes('artifact_bundles') || accept.includes('artifact_bundles_v2');
}
/**
 * Stores bundles, one after another.
 *
 * @returns when Sentry has put every bundle together and opened it
 * @throws SetupError when Sentry does not accept a bundle
 * @throws OutageError when Sentry fails at a bundle, or does not come to an end with it
 */
async function uploadBundles(bundles, ports, options) {
    const { projects, version: release, dist } = options;
    const beganAtMs = ports.clock.uptime();
    const files = [];
    let sentBytes = 0;
    for (const bundle of bundles) {
        const { sent, bytes } = await uploadBundle(bundle, ports, options);
        sentBytes += bytes;
        const state = sent ? 'new' : 'unchanged';
        files.push(...bundle.files.map((file) => ({ ...file, state })));
    }
    const ids = bundles.map(({ debugId }) => debugId);
    return { ...{ files, ids, sentBytes, projects, release, dist }, durationMs: ports.clock.uptime() - beganAtMs };
}
async function uploadBundle(bundle, ports, { projects, version, dist, concurrency }) {
    const { artifactBundles, chunkUpload, log } = ports;
    const { accept } = await chunkUpload.options();
    const progress = new files_progress/* Progress */.k(ports, { bytes: bundle.sizeBytes });
    const chunks = bundle.chunks.map(({ checksum }) => checksum);
    const request = { checksum: bundle.checksum, chunks, projects, version, dist };
    let bytes = 0;
    const [assembled] = await (0,assemble_files/* assembleFiles */._)(ports, [bundle], {
        assemble: async () => [await artifactBundles.assemble(request)],
        tellsMissing: accept.includes('artifact_bundles_v2'),
        concurrency,
        onSent(sizeBytes) {
            bytes += sizeBytes;
            progress.sent(sizeBytes);
        },
    });
    if (assembled?.state === 'error')
        throw refused(assembled);
    if (assembled?.state === 'accepted') {
        log.warning(`This Sentry has taken the ${bundle.name}, and does not say whether it has stored it.`);
    }
    return { sent: assembled?.sent ?? true, bytes };
}
/** Sentry keeps its answer for these bytes for about ten minutes, so that trying again at once is of no use. */
function refused({ file, detail = 'no reason is given', sent }) {
    const problem = `Sentry could not take the ${file.name}: ${detail}`;
    const earlier = sent ? '' : ' The answer may be that to an earlier run.';
    if (/invalid|prohibited|exceeds/i.test(detail)) {
        return new errors/* SetupError */.w3(problem, {
            remedy: `Fix what Sentry names here. It repeats the answer for ten minutes.${earlier}`,
        });
    }
    return new errors/* OutageError */.AP(problem, {
        remedy: `Run the job again after ten minutes: until then Sentry repeats the answer.${earlier}`,
    });
}

;// CONCATENATED MODULE: ./source-maps/stage.js











/** `sourcemaps`: given debug IDs by the first stage, and stored as an artifact bundle by the second. */
async function sourceMapStages(plan, { version, projects, sentry, releaseFiles, releaseIsNew, storedNames, context, cleanup }) {
    const { log, signal } = context;
    const selected = await selectSourceMaps({ select: match_patterns/* selectFiles */.A, log }, plan);
    let prepared;
    async function write(entries, { client, chunkUpload }) {
        const server = await chunkUpload.options().catch(async (error) => {
            // The job may go on (on-outage), and its scripts need their IDs: a later run stores the maps for them.
            if (error instanceof errors/* OutageError */.AP)
                for await (const _ of entries)
                    ;
            throw error;
        });
        const folder = cleanup.use(await (0,temporary_files/* openTemporaryFolder */.is)(plan.tempFolder)).path;
        if (!takesBundles(server))
            return { files: await writeEntries(entries, folder) };
        const { chunkSize, maxRequestSize, maxFileSize } = server;
        const bundles = await writeBundles(entries, {
            owner: { org: client.org, projects, release: version, dist: plan.dist },
            folder,
            chunkSize: Math.min(chunkSize, maxRequestSize),
            maxFileSize,
        });
        return { bundles };
    }
    const processing = {
        title: 'Source maps',
        async prepare() {
            const isWritten = selected.length > 0 && !plan.dryRun;
            if (isWritten)
                (0,connect/* requireSentry */.h)(sentry).chunkUpload.options(); // Requested while the scripts are read.
            const sourceMaps = await processSourceMaps(selected, plan, { log, signal }, async (entries) => {
                prepared = isWritten ? await write(entries, (0,connect/* requireSentry */.h)(sentry)) : { listed: await listEntries(entries) };
            });
            return { sourceMaps };
        },
    };
    const upload = {
        title: 'Artifact bundle',
        async run() {
            if (!prepared)
                throw new Error('source maps were to be sent before they were prepared');
            const { client, chunkUpload } = (0,connect/* requireSentry */.h)(sentry);
            const options = { ...plan, projects, version };
            if (prepared.bundles) {
                const dependencies = { chunkUpload, artifactBundles: new ArtifactBundles(client), log, clock: clock/* systemClock */.m, signal };
                return prepared.bundles.length > 0
                    ? { bundles: await uploadBundles(prepared.bundles, dependencies, options) }
                    : {};
            }
            if (!prepared.files || prepared.files.length === 0)
                return {};
            log.info('This Sentry knows no artifact bundles: scripts and maps are stored as files of the release.');
            const fileOptions = { ...options, headers: {}, releaseIsNew: releaseIsNew(), taken: storedNames };
            const remote = (0,connect/* requireSentry */.h)(releaseFiles);
            return { bundles: await uploadAsFiles(prepared.files, { remote, log, clock: clock/* systemClock */.m }, fileOptions) };
        },
        /** Sentry says which parts of a bundle it has only when it is asked to assemble it. */
        async preview() {
            const files = prepared?.listed?.map((entry) => ({ ...entry, state: 'not compared' })) ?? [];
            const { dist } = plan;
            return { bundles: { files, ids: [], sentBytes: 0, durationMs: 0, projects, release: version, dist } };
        },
    };
    return [processing, upload];
}
/** Names and sizes, sorted by name. */
async function listEntries(entries) {
    const listed = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
    return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ })

};
