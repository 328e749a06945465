export const id = 653;
export const ids = [653];
export const modules = {

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takesBundles: () => (/* binding */ takesBundles),
/* harmony export */   uploadBundles: () => (/* binding */ uploadBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _assembly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2081);



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
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_2__/* .Progress */ .k(ports, { bytes: bundle.sizeBytes });
    const chunks = bundle.chunks.map(({ checksum }) => checksum);
    const request = { checksum: bundle.checksum, chunks, projects, version, dist };
    let bytes = 0;
    const [assembled] = await (0,_assembly_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleFiles */ ._)(ports, [bundle], {
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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(problem, {
            remedy: `Fix what Sentry names here. It repeats the answer for ten minutes.${earlier}`,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(problem, {
        remedy: `Run the job again after ten minutes: until then Sentry repeats the answer.${earlier}`,
    });
}


/***/ }),

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ assembleFiles)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./destinations/batches.js
var batches = __webpack_require__(6624);
;// CONCATENATED MODULE: ./destinations/shipment.js



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

;// CONCATENATED MODULE: ./destinations/assembly.js


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

/***/ 6624:
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


/***/ })

};
