export const id = 160;
export const ids = [160];
export const modules = {

/***/ 2214:
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
// EXTERNAL MODULE: ./size.js
var size = __webpack_require__(9495);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./artifacts/chunks.js
var chunks = __webpack_require__(9924);
// EXTERNAL MODULE: ./artifacts/scratch.js
var scratch = __webpack_require__(1461);
;// CONCATENATED MODULE: ./artifacts/chunk-writer.js



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
        return new ChunkWriter(path, await (0,scratch/* toScratch */.gg)(path, () => (0,external_node_fs_promises_.open)(path, 'wx')), new chunks/* ChunkDigest */.WH(path, chunkSize));
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
        await (0,scratch/* toScratch */.gg)(this.#path, () => this.#file.close());
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
        await (0,scratch/* toScratch */.gg)(this.#path, () => this.#file.appendFile(bytes));
    }
}

;// CONCATENATED MODULE: ./artifacts/zip-records.js
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

;// CONCATENATED MODULE: ./artifacts/zip.js






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
    return new errors/* SetupError */.w3(`Could not add ${path} to a ZIP file, which can hold ${(0,size/* formatBytes */.z)(sizeBytes)} and ${entries} files`, { remedy: 'Exclude it, or split the upload.' });
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

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DebugFilesDestination: () => (/* binding */ DebugFilesDestination)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./artifacts/chunks.js
var chunks = __webpack_require__(9924);
// EXTERNAL MODULE: ./artifacts/debug-file/debug-file.js
var debug_file = __webpack_require__(1005);
// EXTERNAL MODULE: ./artifacts/debug-file/unfit.js
var unfit = __webpack_require__(3059);
// EXTERNAL MODULE: ./artifacts/debug-file/unpack.js
var unpack = __webpack_require__(471);
;// CONCATENATED MODULE: ./artifacts/debug-file/content.js











const pieceBytes = 1024 * 1024;
/**
 * Puts what is in ZIP files on the disk, and finds the checksums of all in one pass. What has the same content and
 * the same ID is there once.
 *
 * @param folder for what is unpacked; must stay until the content has been sent
 * @throws SetupError when a file is not what it was when its ID was read
 */
async function openContents(files, folder, chunkSize) {
    const unpacked = new Map();
    for (const zipPath of new Set(files.filter(({ entry }) => entry !== undefined).map(({ path }) => path))) {
        const wanted = new Set(files.filter(({ path }) => path === zipPath).map(({ entry }) => entry));
        const subfolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'zip-'));
        try {
            for await (const { entry, path } of (0,unpack/* unpack */.l)(zipPath, subfolder, (entry) => wanted.has(entry))) {
                unpacked.set((0,debug_file/* originOf */.yv)({ path: zipPath, entry }), path);
            }
        }
        catch (error) {
            throw error instanceof unfit/* UnfitFile */.r ? changed(zipPath) : error;
        }
    }
    const distinct = new Map();
    for (const file of files) {
        const path = unpacked.get((0,debug_file/* originOf */.yv)(file)) ?? file.path;
        const content = await digest(file, await inflated(file, path, folder), chunkSize);
        distinct.set(`${content.checksum} ${file.debugId}`, content);
    }
    return [...distinct.values()];
}
/** Where the image is as it is to be sent. */
async function inflated(file, path, folder) {
    const { offset, deflatedBytes, sizeBytes } = file;
    if (deflatedBytes === undefined)
        return { path, offset };
    const target = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    const damaged = (cause) => new errors/* SetupError */.w3(`${(0,debug_file/* originOf */.yv)(file)} is damaged: its embedded PDB cannot be read`, { cause });
    const measured = async function* (pieces) {
        let readBytes = 0;
        for await (const piece of pieces) {
            readBytes += piece.byteLength;
            if (readBytes > sizeBytes)
                break;
            yield piece;
        }
        if (readBytes !== sizeBytes)
            throw damaged();
    };
    try {
        const packed = (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + deflatedBytes - 1 });
        await (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), measured, (0,external_node_fs_.createWriteStream)(target));
    }
    catch (error) {
        throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? damaged(error) : error;
    }
    return { path: target, offset: 0 };
}
async function digest(file, { path, offset }, chunkSize) {
    const { sizeBytes } = file;
    const open = () => (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + sizeBytes - 1, highWaterMark: pieceBytes });
    const sum = new chunks/* ChunkDigest */.WH(path, chunkSize);
    for await (const piece of open())
        sum.update(piece);
    if (sum.sizeBytes !== sizeBytes)
        throw changed((0,debug_file/* originOf */.yv)(file));
    const whole = sum.finish(file.name);
    // The chunks of a part of a file count from the start of the file.
    return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}
function changed(path) {
    return new errors/* SetupError */.w3(`${path} changed while it was sent`, {
        remedy: 'See that the build has ended before the upload starts.',
    });
}

// EXTERNAL MODULE: ./artifacts/scratch.js
var artifacts_scratch = __webpack_require__(1461);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./size.js
var size = __webpack_require__(9495);
// EXTERNAL MODULE: ./artifacts/zip.js + 2 modules
var artifacts_zip = __webpack_require__(2214);
;// CONCATENATED MODULE: ./artifacts/debug-file/write-zip.js


/**
 * Packs debug information files as Sentry wants them where it takes no chunks: each in a folder of its own, since the
 * parts of a fat file have one name; mappings by the ID that is to be theirs.
 */
async function writeZip(contents, path) {
    await using zip = await artifacts_zip/* ZipFile */.u.create(path, Number.POSITIVE_INFINITY, new Uint8Array());
    for (const [index, { file, open }] of contents.entries()) {
        await zip.addStream(file.format === 'proguard' ? mappingName(file.debugId) : `${index}/${file.name}`, open());
    }
    const { sizeBytes } = await zip.finish('debug information files');
    return { contentType: 'application/zip', sizeBytes, open: () => (0,external_node_fs_.createReadStream)(path) };
}
/** The path by which Sentry knows a mapping, and learns its ID. */
function mappingName(debugId) {
    return `proguard/${debugId}.txt`;
}

// EXTERNAL MODULE: ./destinations/assembly.js + 1 modules
var assembly = __webpack_require__(8368);
;// CONCATENATED MODULE: ./destinations/debug-file-proof.js


/**
 * Holds what Sentry says it has stored against what was sent: the content, and the ID by which it will be found.
 *
 * @throws IntegrityError when they differ
 */
function verifyDebugFile({ checksum, file }, stored) {
    const debugId = stored?.debugId.toLowerCase();
    if (stored?.sha1 === checksum && debugId === file.debugId)
        return;
    const what = stored ? `with SHA-1 ${stored.sha1} and debug ID ${debugId}` : 'without saying what';
    throw new errors/* IntegrityError */.cs(`Sentry stored ${file.name} ${what}, but ${(0,debug_file/* originOf */.yv)(file)} has SHA-1 ${checksum} and debug ID ${file.debugId}`, { remedy: 'Look for a proxy that changes uploads, then run the job again.' });
}

;// CONCATENATED MODULE: ./destinations/debug-file-assembly.js




/** Keeps a request, and what the server does for it, small. */
const filesAtOnce = 50;
/**
 * Has Sentry put debug information files together from chunks, for one project.
 *
 * @throws SetupError when Sentry can do nothing with one of them
 * @throws IntegrityError when it has stored something else
 */
async function assembleDebugFiles({ remote, ...ports }, project, contents, { concurrency, onSent }) {
    const ask = async (some) => {
        const answers = await remote.assemble(project, some.map(requestOf));
        for (const [index, content] of some.entries()) {
            if (answers[index]?.state === 'ok')
                verifyDebugFile(content, answers[index].dif);
        }
        return answers;
    };
    const assemble = async (all) => {
        const starts = Array.from({ length: Math.ceil(all.length / filesAtOnce) }, (_, index) => index * filesAtOnce);
        return (await Promise.all(starts.map((start) => ask(all.slice(start, start + filesAtOnce))))).flat();
    };
    const settled = await (0,assembly/* assembleFiles */._)(ports, contents, { assemble, tellsMissing: true, concurrency, onSent });
    refuse(settled.filter(({ state }) => state !== 'ok').map(({ file, detail }) => ({ name: file.name, detail })));
}
/** A mapping is told by its name, everything else by its ID too. */
function requestOf({ file, checksum, chunks }) {
    const isMapping = file.format === 'proguard';
    return {
        checksum,
        name: isMapping ? `/${mappingName(file.debugId)}` : file.name,
        debugId: isMapping ? undefined : file.debugId,
        chunks: chunks.map(({ checksum }) => checksum),
    };
}
function refuse(failed) {
    if (failed.length === 0)
        return;
    const list = failed.map(({ name, detail }) => `${name} (${detail ?? 'no reason given'})`).join(', ');
    const message = `Sentry has all of these debug information files, and could not store them: ${list}`;
    // An error is kept for some ten minutes, and answered again.
    if (failed.every(({ detail }) => detail === 'internal server error')) {
        throw new errors/* OutageError */.AP(message, { remedy: 'Run the job again in ten minutes.' });
    }
    throw new errors/* SetupError */.w3(message, { remedy: 'Mend what Sentry names, or exclude the files; then run the job again.' });
}

// EXTERNAL MODULE: ./destinations/batches.js
var batches = __webpack_require__(6624);
;// CONCATENATED MODULE: ./destinations/missing-debug-files.js
/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;
/** Those that a project does not have by their ID. */
async function missingOf(remote, project, contents) {
    const unknown = [];
    for (let start = 0; start < contents.length; start += checksumsAtOnce) {
        const some = contents.slice(start, start + checksumsAtOnce);
        const checksums = await remote.missing(project, some.map(({ checksum }) => checksum));
        unknown.push(...some.filter(({ checksum }) => checksums.has(checksum)));
    }
    const rest = new Set(contents).difference(new Set(unknown));
    const doubtful = [...rest].filter(({ file }) => isNamedFromOutside(file.format));
    const isStored = await Promise.all(doubtful.map((content) => isStoredByItsId(remote, project, content)));
    return { unknown, misnamed: doubtful.filter((_, index) => !isStored[index]) };
}
/** A mapping may have its ID from its name, and a PDB its age from a PE file: the checksum does not tell. */
function isNamedFromOutside(format) {
    return format === 'proguard' || format === 'pdb';
}
async function isStoredByItsId(remote, project, { checksum, file }) {
    for await (const { sha1, debugId } of remote.list(project, file.debugId)) {
        if (sha1 === checksum && debugId.toLowerCase() === file.debugId)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./destinations/debug-file-zips.js









/** Of one ZIP file, before it is packed. */
const [mostFiles, mostBytes] = [64, 32 * 1024 * 1024];
/**
 * Sends debug information files in ZIP files, for one project. In them a mapping has its ID by its name, and all else by
 * its content.
 *
 * @param folder for the ZIP files, one at a time
 * @throws SetupError when one of them has its ID from elsewhere, or Sentry passes over it in silence
 * @throws IntegrityError when it has stored something else
 */
async function sendZips(remote, project, contents, folder, onSent) {
    refuseRenamed(contents, project);
    for (const batch of (0,batches/* fill */.G)(contents, mostFiles, mostBytes)) {
        const path = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.zip`); // An earlier one may still be there.
        const zip = await writeZip(batch, path);
        const stored = await remote.upload(project, zip);
        await (0,artifacts_scratch/* removeTemporary */.cF)(path);
        for (const content of batch) {
            const answers = stored.filter(({ sha1 }) => sha1 === content.checksum);
            const answer = answers.find(({ debugId }) => debugId.toLowerCase() === content.file.debugId) ?? answers[0];
            if (answer)
                verifyDebugFile(content, answer);
            onSent(content.sizeBytes);
        }
    }
    // Of what was stored already, and of what Sentry cannot read, the answers say nothing.
    const { unknown, misnamed } = await missingOf(remote, project, contents);
    const [refused] = [...unknown, ...misnamed];
    if (!refused)
        return;
    throw new errors/* SetupError */.w3(`Sentry has taken ${refused.name}, and stored nothing of it in ${project}`, {
        remedy: `This server cannot read the format (${refused.file.format}). Update it, or exclude the file.`,
    });
}
function refuseRenamed(contents, project) {
    const renamed = contents.find(({ file }) => file.ownDebugId !== undefined)?.file;
    if (!renamed)
        return;
    throw new errors/* SetupError */.w3(`${(0,debug_file/* originOf */.yv)(renamed)} cannot be stored in ${project} by ${renamed.debugId}, the ID in its PE file: the project has it by another one, or this Sentry takes the file's own alone, ${renamed.ownDebugId}`, { remedy: `Delete the one that ${project} has, if any, in its settings under Debug Files; else exclude the file.` });
}

// EXTERNAL MODULE: ./destinations/progress.js
var progress = __webpack_require__(2081);
// EXTERNAL MODULE: ./destinations/proof.js
var proof = __webpack_require__(2250);
;// CONCATENATED MODULE: ./destinations/debug-files.js










/** What a server has to accept, so that it puts a file of the format together from chunks. */
const needs = {
    pe: 'pdbs',
    pdb: 'pdbs',
    portablepdb: 'portablepdbs',
    proguard: 'proguard',
};
/**
 * Stores debug information files with each of the projects. Sentry is asked by checksum what it has; the rest goes in
 * chunks, which the projects share, or in ZIP files where the server knows no better.
 */
class DebugFilesDestination {
    #ports;
    #options;
    constructor(ports, options) {
        this.#ports = ports;
        this.#options = options;
    }
    /**
     * @throws SetupError when Sentry can do nothing with a file
     * @throws IntegrityError when it has stored something else
     */
    async upload(files) {
        if (files.length === 0)
            return { files: [], durationMs: 0 };
        const beganAtMs = this.#ports.clock.now();
        await using scratch = await (0,artifacts_scratch.openScratch)(this.#options.tempFolder);
        const server = await this.#chunkOptions();
        const contents = await debug_files_open(files, scratch.path, server?.chunkSize ?? Number.POSITIVE_INFINITY);
        refuseTooLarge(contents, server);
        const progress = this.#progress(contents);
        const reports = [];
        for (const project of this.#options.projects) {
            const { unknown, misnamed } = await missingOf(this.#ports.remote, project, contents);
            const missing = [...unknown, ...misnamed];
            const byChunks = firstOfEach(unknown.filter(({ file }) => canChunk(server, file.format)));
            await assembleDebugFiles(this.#ports, project, byChunks, { ...this.#options, onSent: progress.sent });
            const byZip = missing.filter((content) => !byChunks.includes(content));
            await sendZips(this.#ports.remote, project, byZip, scratch.path, progress.sent);
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
            for (const content of contents)
                progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
        }
        return { files: reports, durationMs: this.#ports.clock.now() - beganAtMs };
    }
    /** What `upload` would find, and refuse. Writes nothing to Sentry. */
    async compare(files) {
        await using scratch = await (0,artifacts_scratch.openScratch)(this.#options.tempFolder);
        const contents = await debug_files_open(files, scratch.path, Number.POSITIVE_INFINITY);
        if (contents.length > 0)
            refuseTooLarge(contents, await this.#chunkOptions());
        const reports = [];
        for (const project of this.#options.projects) {
            const missing = Object.values(await missingOf(this.#ports.remote, project, contents)).flat();
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
        }
        return { files: reports, durationMs: 0 };
    }
    /** Undefined for a server from before there were chunks. */
    async #chunkOptions() {
        try {
            return await this.#ports.chunkUpload.options();
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return undefined;
            throw error;
        }
    }
    #progress(contents) {
        const times = this.#options.projects.length;
        const bytes = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * times;
        return new progress/* Progress */.k(this.#ports, { files: contents.length * times, bytes });
    }
}
async function debug_files_open(...known) {
    try {
        return await openContents(...known);
    }
    catch (error) {
        const path = error instanceof Error && 'path' in error ? String(error.path) : 'A debug information file';
        throw (0,proof/* unreadable */.O)({ path }, error) ?? error;
    }
}
function canChunk(server, format) {
    return server?.accept.includes(needs[format] ?? 'debug_files') ?? false;
}
/** Sentry puts the same content together once, by one ID. */
function firstOfEach(contents) {
    return [...new Map(contents.toReversed().map((content) => [content.checksum, content])).values()].toReversed();
}
function refuseTooLarge(contents, server) {
    const most = server?.maxFileSize ?? Number.POSITIVE_INFINITY;
    const large = contents.find(({ sizeBytes }) => sizeBytes > most);
    if (!large)
        return;
    throw new errors/* SetupError */.w3(`${large.name} has ${(0,size/* formatBytes */.z)(large.sizeBytes)}; this Sentry takes ${(0,size/* formatBytes */.z)(most)} a file`, {
        remedy: 'Exclude it, or compress its debug sections (-gz).',
    });
}
function reportOf({ file, sizeBytes }, project, isNew) {
    const { name, debugId, format } = file;
    return { name, debugId, format, project, sizeBytes, state: isNew ? 'new' : 'unchanged' };
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
