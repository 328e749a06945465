export const id = 467;
export const ids = [467,624,842];
export const modules = {

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(762);




/** Up to this size a file is read in one go, which costs a third of what a stream does; beyond it, it is streamed. */
const smallBytes = 256 * 1024;
/**
 * Opens a build file for sending.
 *
 * @param onSent told of every piece that is handed over
 * @throws SetupError now or while it is sent, when the file is no longer as long as it was when it was selected
 */
async function openContent(file, onSent = () => { }) {
    if (file.sizeBytes > smallBytes)
        return new StreamedContent(file, onSent);
    const { path, sizeBytes, contentType } = file;
    const bytes = await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .E)(path, sizeBytes);
    if (bytes.byteLength !== sizeBytes)
        throw changed(path);
    onSent(sizeBytes);
    return {
        ...{ contentType, sizeBytes, bytes },
        async *open() {
            yield bytes;
        },
        sentSha1: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', bytes),
    };
}
class StreamedContent {
    contentType;
    sizeBytes;
    #path;
    #onSent;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    constructor({ path, sizeBytes, contentType }, onSent) {
        this.#path = path;
        this.#onSent = onSent;
        this.sizeBytes = sizeBytes;
        this.contentType = contentType;
    }
    async *open() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1'); // Its own for each time: a piece of an abandoned time may still come.
        this.#hash = hash;
        let sentBytes = 0;
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(this.#path)) {
            sentBytes += chunk.byteLength;
            if (sentBytes > this.sizeBytes)
                break;
            hash.update(chunk);
            this.#onSent(chunk.byteLength);
            yield chunk;
        }
        if (sentBytes !== this.sizeBytes)
            throw changed(this.#path);
    }
    sentSha1() {
        return this.#hash.digest('hex');
    }
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${path} changed while it was sent`, {
        remedy: 'See that the build has ended before the upload starts.',
    });
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   gg: () => (/* binding */ toScratch),
/* harmony export */   openScratch: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
async function openScratch(folder) {
    const path = await toScratch(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
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
async function toScratch(path, write) {
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

/***/ 9864:
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

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadAsFiles: () => (/* binding */ uploadAsFiles),
/* harmony export */   writeEntries: () => (/* binding */ writeEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1461);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8511);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(624);





const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' };
/**
 * Writes what is to be stored of scripts and source maps into files: a map may get sources that it lacks on the disk.
 *
 * @param folder absolute
 */
async function writeEntries(entries, folder) {
    const files = [];
    for await (const { name, type, sourceMap, content } of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(files.length));
        await (0,_artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .toScratch */ .gg)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content));
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
    const report = await new _release_files_js__WEBPACK_IMPORTED_MODULE_3__.ReleaseFilesDestination(ports, options).upload(files);
    const sentBytes = (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .sentFiles */ .M)(report.files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const { projects, version: release, dist } = options;
    return { ...report, ...{ ids: [], sentBytes, projects, release, dist } };
}


/***/ }),

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);

const reportEveryMs = 5_000;
/** Tells of long work, at most a line every few seconds; of short work it tells nothing. */
class Progress {
    #log;
    #clock;
    #total;
    #beganAtMs;
    #toldAtMs;
    #files = 0;
    #sentBytes = 0;
    #sparedBytes = 0;
    constructor({ log, clock }, total) {
        this.#log = log;
        this.#clock = clock;
        this.#total = total;
        this.#beganAtMs = clock.now();
        this.#toldAtMs = this.#beganAtMs;
    }
    get durationMs() {
        return this.#clock.now() - this.#beganAtMs;
    }
    /** So many more bytes are on their way. */
    sent = (sizeBytes) => {
        this.#sentBytes += sizeBytes;
        this.#tell();
    };
    /** One more file is known to be stored. @param sparedBytes what did not have to be sent for it */
    finished(sparedBytes) {
        this.#files += 1;
        this.#sparedBytes += sparedBytes;
        this.#tell();
    }
    #tell() {
        const nowMs = this.#clock.now();
        if (nowMs - this.#toldAtMs < reportEveryMs)
            return;
        this.#toldAtMs = nowMs;
        const { files, bytes } = this.#total;
        const rate = this.#sentBytes / ((nowMs - this.#beganAtMs) / 1000);
        const doneBytes = this.#sentBytes + this.#sparedBytes;
        const left = rate > 0 && bytes > doneBytes ? `, about ${Math.ceil((bytes - doneBytes) / rate)} s left` : '';
        const filesDone = files === undefined ? '' : `${this.#files} of ${files} files, `;
        this.#log.info(`${filesDone}${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(doneBytes)} of ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate)}/s${left}`);
    }
}


/***/ }),

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _artifacts_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4473);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);


/** What the file system has said of the file, if that is what is wrong: it may be gone, or belong to somebody else. */
function unreadable({ path }, error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error))
        return undefined;
    const remedy = 'See that it is still there when the upload starts, and that the runner may read it.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${path} cannot be read: ${error.code}`, { remedy, cause: error });
}
/**
 * Holds what the server says it has stored against what was sent.
 *
 * @param sha1 of what was sent
 * @throws IntegrityError when they differ
 */
function verify(file, sha1, answer) {
    if ((0,_artifacts_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameContent */ .O)(answer, file, sha1))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs(`Sentry stored ${file.name} with ${answer.size} bytes and SHA-1 ${answer.sha1}, ` +
        `but ${file.path} has ${file.sizeBytes} bytes and SHA-1 ${sha1}`, { remedy: 'Look for a proxy that changes uploads, then run the job again.' });
}


/***/ }),

/***/ 624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ReleaseFilesDestination: () => (/* binding */ ReleaseFilesDestination)
});

// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./artifacts/content.js
var artifacts_content = __webpack_require__(3377);
// EXTERNAL MODULE: ./artifacts/diff.js
var diff = __webpack_require__(4473);
// EXTERNAL MODULE: ./artifacts/digest.js
var digest = __webpack_require__(9578);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./destinations/progress.js
var destinations_progress = __webpack_require__(2081);
// EXTERNAL MODULE: ./destinations/proof.js
var proof = __webpack_require__(2250);
// EXTERNAL MODULE: ./artifacts/source-map.js
var source_map = __webpack_require__(9864);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./artifacts/tail.js

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

;// CONCATENATED MODULE: ./destinations/source-map-header.js


/**
 * Sentry's own header for a script whose source map goes along, by which servers without debug IDs find the map.
 *
 * @param names the names of everything that is uploaded
 */
async function sourceMapHeader({ path, name, sourceMap }, content, names) {
    if (sourceMap !== undefined)
        return { Sourcemap: sourceMap };
    if (!(0,source_map/* isScript */.Kh)(name))
        return {};
    const url = (0,source_map/* sourceMappingUrl */.rE)(await readTail(path, content));
    const reference = (0,source_map/* sourceMapReference */.t9)(name, url, (other) => names.has(other));
    return reference === undefined ? {} : { Sourcemap: reference };
}

// EXTERNAL MODULE: ./destinations/stored-files.js
var stored_files = __webpack_require__(8419);
;// CONCATENATED MODULE: ./destinations/release-files.js










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
        const progress = new destinations_progress/* Progress */.k(this.#ports, { files: files.length, bytes });
        const { releaseIsNew, stored: listed } = this.#options;
        const stored = releaseIsNew ? nothing : (listed ?? (await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options)));
        const names = new Set(files.map(({ name }) => name));
        const store = async (file) => {
            const state = await this.#store(file, stored.get(file.name), names, progress).catch((error) => {
                throw (0,proof/* unreadable */.O)(file, error) ?? error;
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
        const content = await (0,artifacts_content/* openContent */.Q)(file, progress.sent);
        const { version, dist } = this.#options;
        const headers = { ...(await sourceMapHeader(file, content, names)), ...this.#options.headers };
        try {
            const answer = await this.#remote.upload(version, { name: file.name, dist, headers, content });
            (0,proof/* verify */.M)(file, content.sentSha1(), answer);
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


/***/ })

};
