export const id = 622;
export const ids = [622];
export const modules = {

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

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ snippetStart),
/* harmony export */   HH: () => (/* binding */ createDebugId),
/* harmony export */   J2: () => (/* binding */ globalObject),
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   qt: () => (/* binding */ parseDebugId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * Creates the debug ID of a built script and its source map, or of a script without one: a UUID of version 5 made of the
 * SHA-1 of their bytes. sentry-cli 3.8 creates the same ID, so files that both upload are stored once. The script counts
 * too, because bundlers write the same empty map for many scripts.
 */
function createDebugId(script, map) {
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
/** Parses a debug ID into the form that Sentry compares: lower case, with hyphens. Undefined if the text is not one. */
function parseDebugId(text) {
    return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase().replaceAll('-', '')) : undefined;
}
/** The global object, also in engines without `globalThis`. */
const globalObject = '"object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global';
/**
 * The statement that registers the debug ID of a script for Sentry's SDK. The key is the stack of an error created here,
 * which contains the URL of the script as the browser knows it. It runs in the oldest engines and never throws.
 */
function snippetOf(debugId) {
    return ('!function(i){try{' +
        `var g=${globalObject},` +
        's=(new g.Error).stack;' +
        's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
        `}catch(e){}}("${debugId}");`);
}
/** The snippet up to the debug ID. */
const snippetStart = snippetOf('').slice(0, -'");'.length);
/** A size as 64 bits, little-endian. */
function sizeOf({ byteLength }) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(byteLength));
    return size;
}
function hyphenated(hex) {
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  limitsOrOutage: () => (/* binding */ limitsOrOutage),
  listEntries: () => (/* binding */ listEntries),
  prepareUpload: () => (/* binding */ prepareUpload)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
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

// EXTERNAL MODULE: ./source-maps/injection/debug-id.js
var debug_id = __webpack_require__(3187);
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

// EXTERNAL MODULE: ./source-maps/select-source-maps.js
var select_source_maps = __webpack_require__(9020);
// EXTERNAL MODULE: ./source-maps/upload-as-files.js
var upload_as_files = __webpack_require__(7658);
// EXTERNAL MODULE: ./source-maps/upload-bundles.js
var upload_bundles = __webpack_require__(9319);
;// CONCATENATED MODULE: ./source-maps/prepare-upload.js






/** Rejects if the server refuses to report its limits: then no file is changed. After an outage, files get their IDs. */
async function limitsOrOutage({ chunkUpload }) {
    await chunkUpload.options().catch((error) => {
        if (!(error instanceof errors/* OutageError */.AP))
            throw error;
    });
}
/** Writes what is to be uploaded into the temporary folder of the runner. */
async function prepareUpload(entries, { client, chunkUpload }, { plan, selected, version, projects, cleanup }) {
    const all = startReading(entries); // Takes as long as a round trip for the first files.
    const server = await chunkUpload.options().catch(async (error) => {
        // With on-outage: warn the job may deploy the scripts, so they get their IDs. A later run uploads their maps.
        if (error instanceof errors/* OutageError */.AP)
            for await (const _ of all)
                ;
        throw error;
    });
    const folder = cleanup.use(await (0,temporary_files/* openTemporaryFolder */.is)(plan.tempFolder)).path;
    if (!(0,upload_bundles/* supportsBundles */.Mw)(server)) {
        (0,select_source_maps/* refuseSameNames */.Vk)(selected);
        return { files: await (0,upload_as_files/* writeEntries */.g)(all, folder) };
    }
    const { chunkSize, maxRequestSize, maxFileSize } = server;
    const bundles = await writeBundles(all, {
        owner: { org: client.org, projects, release: version, dist: plan.dist },
        folder,
        chunkSize: Math.min(chunkSize, maxRequestSize),
        maxFileSize,
    });
    return { bundles };
}
/** Begins to make the first entry. */
function startReading(entries) {
    const iterator = entries[Symbol.asyncIterator]();
    const first = iterator.next();
    first.catch(() => undefined); // Reported where the entries are read.
    return (async function* () {
        const { done, value } = await first;
        if (done)
            return;
        yield value;
        yield* { [Symbol.asyncIterator]: () => iterator };
    })();
}
/** For a dry run: names and sizes, sorted by name. */
async function listEntries(entries) {
    const names = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
    return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}


/***/ })

};
