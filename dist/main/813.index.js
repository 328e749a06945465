export const id = 813;
export const ids = [813,842];
export const modules = {

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBundles: () => (/* binding */ writeBundles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./size.js
var size = __webpack_require__(9495);
;// CONCATENATED MODULE: ./artifacts/bundle-path.js
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
;// CONCATENATED MODULE: ./artifacts/deflate.js



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

// EXTERNAL MODULE: ./artifacts/debug-id.js
var debug_id = __webpack_require__(5601);
;// CONCATENATED MODULE: ./artifacts/manifest.js

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
        const debugId = (0,debug_id/* debugIdOf */.M)(Buffer.from(JSON.stringify([rest, this.#contents])));
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

// EXTERNAL MODULE: ./artifacts/zip.js + 2 modules
var artifacts_zip = __webpack_require__(2214);
;// CONCATENATED MODULE: ./artifacts/bundle.js








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
        this.#maxFileSize = Math.min(maxFileSize, artifacts_zip/* zipLimits */.c.sizeBytes);
    }
    static async create(options) {
        const path = (0,external_node_path_.join)(options.folder, `${(0,external_node_crypto_.randomUUID)()}.zip`);
        return new OpenBundle(await artifacts_zip/* ZipFile */.u.create(path, options.chunkSize, head), options);
    }
    /** False where there is no room for it, and nothing is added. */
    add(deflated) {
        const { entry, bytes, contentSha1, sizeBytes } = deflated;
        const path = bundlePath(entry.name, (taken) => this.#manifest.has(taken));
        const bundleBytes = this.#sizeWith(path, entry, bytes);
        const entries = this.#zip.entries + 2; // With this one and the manifest.
        const isFull = entries > artifacts_zip/* zipLimits */.c.entries || bundleBytes > this.#maxFileSize;
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
        return this.#zip.sizeBytes + artifacts_zip/* ZipFile */.u.costOf(path, bytes.byteLength) + artifacts_zip/* ZipFile */.u.costOf(manifestPath, manifestBytes);
    }
}
function tooLarge({ name, sizeBytes }, bundleBytes, maxFileSize) {
    return new errors/* SetupError */.w3(`${name} (${(0,size/* formatBytes */.z)(sizeBytes)}) is too large: a bundle of it alone has ${(0,size/* formatBytes */.z)(bundleBytes)}, and Sentry ` +
        `takes ${(0,size/* formatBytes */.z)(maxFileSize)}`, { remedy: 'Divide it into several files by your bundler, exclude it, or raise the limit of a Sentry of your own.' });
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ debugIdOf),
/* harmony export */   P: () => (/* binding */ readDebugId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * The debug ID of a script and its map, or of a script without one, as they were built: a SHA-1 of their bytes with the
 * bits of a UUID of version 5. sentry-cli 3.8 gives the same one, so what both of them upload is stored once. Both files
 * count, since bundlers give the same empty map to many scripts.
 */
function debugIdOf(script, map) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
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


/***/ })

};
