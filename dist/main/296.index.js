export const id = 296;
export const ids = [296];
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

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RelaceDestination: () => (/* binding */ RelaceDestination)
/* harmony export */ });
/* harmony import */ var _artifacts_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8238);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2081);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2250);





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
        const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_3__/* .Progress */ .k(this.#ports, { files: files.length, bytes });
        const stored = [];
        let head;
        for (const file of files) {
            const { path, name, sizeBytes } = file;
            try {
                const content = await (0,_artifacts_content_js__WEBPACK_IMPORTED_MODULE_0__/* .openContent */ .Q)({ ...file, contentType: 'application/octet-stream' }, progress.sent);
                const answer = await remote.put(name, content);
                head = answer.repo_head;
                stored.push({ name, sizeBytes, state: answer.changed_files.length > 0 ? 'sent' : 'unchanged' });
            }
            catch (error) {
                const failure = (0,_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(file, error) ?? error;
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
        await (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logList */ .Z)(log, `Files of repository ${remote.repoId}`, files, lineOf);
    }
}
/** The same error, with how far the work has come. */
function incomplete(error, storedCount, count) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
        return error;
    const Kind = [_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutageError */ .AP, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs].find((kind) => error instanceof kind) ?? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w3;
    const message = `${error.message}; ${storedCount} of ${count} files are in the repository, as the log lists`;
    return new Kind(message, {
        remedy: `${error.remedy ?? ''} What is stored already does no harm.`.trim(),
        cause: error,
    });
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logList)
/* harmony export */ });
/** One write for each line would take time, and one for all of them memory. */
const linesAtOnce = 200;
/** Shows a list folded under a title, a line for each item; nothing where there are none. */
async function logList(log, title, items, lineOf) {
    if (items.length === 0)
        return;
    await log.group(title, async () => {
        for (let start = 0; start < items.length; start += linesAtOnce) {
            const lines = items.slice(start, start + linesAtOnce).map((item, index) => lineOf(item, start + index));
            log.info(lines.join('\n'));
        }
    });
}


/***/ })

};
