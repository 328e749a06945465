export const id = 498;
export const ids = [498];
export const modules = {

/***/ 4461:
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

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ packStream),
/* harmony export */   i4: () => (/* binding */ packNow),
/* harmony export */   oA: () => (/* binding */ tinyBytes),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);




const deflate = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRaw);
/** Half the time of the usual 6, for a tenth more bytes. */
const options = { level: 4 };
/** Up to this size to deflate takes less time than to hand it to another thread. */
const tinyBytes = 64 * 1024;
/** What is asked of a stream at a time: for each piece another thread is told, and tells of its end. */
const pieceBytes = 1024 * 1024;
/** What deflating may add to so little, and more. */
const spareBytes = 1024;
/** Deflates content, beside the main thread where that pays. */
async function pack(content) {
    const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : await deflate(content, options);
    return { ...sumsOf(content), bytes };
}
/**
 * Deflates content of which only a piece is in memory at a time, to the same bytes.
 *
 * @throws the reason of the signal
 */
async function packStream(content, signal) {
    const sha1 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    let [crc, sizeBytes] = [0, 0];
    async function* summed() {
        for await (const piece of content) {
            sha1.update(piece);
            crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(piece, crc);
            sizeBytes += piece.byteLength;
            yield piece;
        }
    }
    const deflater = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createDeflateRaw)({ ...options, chunkSize: pieceBytes });
    const gather = (packed) => Array.fromAsync(packed);
    const pieces = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(summed, deflater, gather, { signal });
    return { contentSha1: sha1.digest('hex'), crc32: crc, sizeBytes, bytes: Buffer.concat(pieces) };
}
/** Deflates content here and now, to the same bytes. */
function packNow(content) {
    const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(content, options);
    return { ...sumsOf(content), bytes };
}
function sumsOf(content) {
    return { contentSha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', content), crc32: (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(content), sizeBytes: content.byteLength };
}
/** With no more memory than the content can need: to clear what zlib takes by itself would cost more than the work. */
function deflateTiny(content) {
    const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
    const memLevel = Math.min(8, Math.max(1, windowBits - 7));
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(content, { ...options, windowBits, memLevel, chunkSize: content.byteLength + spareBytes });
}


/***/ }),

/***/ 6734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toScratch),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
async function openScratch(folder) {
    const path = await toScratch(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sentry-upload-')));
    return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 }) };
}
/** Does something that writes. @param path what is written, or its folder. @throws SetupError that names it */
async function toScratch(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${path} could not be written to: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'See that RUNNER_TEMP is a folder of this runner that the step may write to, with space on its disk.',
            cause,
        });
    }
}


/***/ }),

/***/ 613:
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
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/size.js
var size = __webpack_require__(5963);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/artifacts/chunks.js
var chunks = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/artifacts/scratch.js
var scratch = __webpack_require__(6734);
;// CONCATENATED MODULE: ./build/artifacts/chunk-writer.js



/** Pieces are gathered until a write is worth its while. */
const writeBytes = 1024 * 1024;
/** Writes a new file piece by piece, with its checksums taken on the way. An owner closes it. */
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
        return new ChunkWriter(path, await (0,scratch/* toScratch */.g)(path, () => (0,external_node_fs_promises_.open)(path, 'wx')), new chunks/* ChunkDigest */.WH(path, chunkSize));
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
    /** Writes the rest, and closes the file. @param name for messages */
    async finish(name) {
        await this.#flush();
        await this.#file.close();
        return this.#digest.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
    }
    async #flush() {
        const bytes = Buffer.concat(this.#pieces);
        [this.#pieces, this.#pieceBytes] = [[], 0];
        this.#writtenBytes += bytes.byteLength;
        this.#digest.update(bytes);
        await (0,scratch/* toScratch */.g)(this.#path, () => this.#file.appendFile(bytes));
    }
}

;// CONCATENATED MODULE: ./build/artifacts/zip.js






const deflate = 8;
/** The first day that ZIP knows, for all files: the same content makes the same bytes. As in ZIP, it is in no zone. */
const firstDay = '1980-01-01T00:00';
/** An entry's head, and the sums behind its content. */
const localBytes = 30 + 16;
const centralBytes = 46;
const endBytes = 22;
/** What ZIP can hold without its 64-bit extension, which not every reader of bundles knows. fflate does not look. */
const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_fffe };
/**
 * A ZIP file that is written entry by entry, with its checksums taken on the way. Its bytes follow from what is put in
 * alone. An owner closes it.
 */
class ZipFile {
    path;
    #file;
    #zip = new esm/* Zip */.qQ((error, bytes) => {
        if (error)
            throw error;
        this.#file.take(bytes);
    });
    #entries = 0;
    #directoryBytes = 0;
    constructor(path, file) {
        this.path = path;
        this.#file = file;
    }
    /**
     * @param head stands before the ZIP. Offsets count from behind it, as in archives that extract themselves, and readers
     * find that out: Python's zipfile, which Sentry has, and the zip crate of Symbolicator and sentry-cli
     */
    static async create(path, chunkSize, head) {
        const file = await ChunkWriter.create(path, chunkSize);
        file.take(head);
        return new ZipFile(path, file);
    }
    /** What an entry adds to the file. */
    static costOf(path, packedBytes) {
        return localBytes + centralBytes + 2 * Buffer.byteLength(path) + packedBytes;
    }
    get entries() {
        return this.#entries;
    }
    /** Of the file, if it ended now. */
    get sizeBytes() {
        return this.#file.sizeBytes + this.#directoryBytes + endBytes;
    }
    /** To be followed by `drain`. @throws SetupError when a ZIP cannot hold it */
    add(path, { bytes, crc32: crc, sizeBytes: size }) {
        this.#put(this.#begin(path, { crc, size }), bytes, true);
    }
    /** Adds what is too large for memory. @throws SetupError when a ZIP cannot hold it */
    async addStream(path, content) {
        const entry = this.#begin(path, { crc: 0, size: 0 });
        await (0,promises_.pipeline)(summed(content, entry), (0,external_node_zlib_.createDeflateRaw)(), async (packed) => {
            for await (const piece of packed) {
                this.#put(entry, piece, false);
                await this.drain();
            }
        });
        this.#put(entry, new Uint8Array(), true);
    }
    /** Writes what has come together, if it is much. To be awaited before more is added. */
    drain() {
        return this.#file.drain();
    }
    /** Writes the directory, and closes the file. @param name for messages */
    async finish(name) {
        this.#zip.end();
        return await this.#file.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file[Symbol.asyncDispose]();
    }
    #begin(filename, sums) {
        const entry = { filename, compression: deflate, mtime: firstDay, ...sums };
        if (this.#entries === zipLimits.entries)
            throw tooMuch(entry);
        this.#zip.add(entry);
        this.#entries++;
        this.#directoryBytes += centralBytes + Buffer.byteLength(filename);
        return entry;
    }
    #put(entry, bytes, isLast) {
        entry.ondata?.(null, bytes, isLast);
        if (Math.max(entry.size, this.sizeBytes) > zipLimits.sizeBytes)
            throw tooMuch(entry);
    }
}
/** Notes the sums of the content as it passes. */
async function* summed(content, entry) {
    for await (const piece of content) {
        entry.crc = (0,external_node_zlib_.crc32)(piece, entry.crc);
        entry.size += piece.byteLength;
        yield piece;
    }
}
function tooMuch({ filename }) {
    const { entries, sizeBytes } = zipLimits;
    return new errors/* SetupError */.w3(`${filename} is too much for a ZIP file: it holds ${(0,size/* formatBytes */.z)(sizeBytes)}, ${entries} files`, {
        remedy: 'Exclude it, or divide what is uploaded.',
    });
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArtifactBundleDestination: () => (/* binding */ ArtifactBundleDestination),
  takesBundles: () => (/* binding */ takesBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/size.js
var size = __webpack_require__(5963);
;// CONCATENATED MODULE: ./build/artifacts/bundle-path.js
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

// EXTERNAL MODULE: ./build/artifacts/deflate.js
var deflate = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/artifacts/debug-id.js
var debug_id = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/artifacts/manifest.js

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

;// CONCATENATED MODULE: ./build/artifacts/pack.js

/** What may be in memory at a time, or one file that is larger than that. */
const aheadBytes = 32 * 1024 * 1024;
const mostAhead = 8;
/** What a stream may come to in memory, of its content: what it has become, and that once more as a whole. */
const streamShare = 1 / 2;
/** Reads and deflates entries, several at a time, and hands them out in their order. @param signal ends the work */
async function* packAhead(entries, signal) {
    const underWay = [];
    let bytes = 0;
    for (const entry of entries) {
        const known = entry.packed?.();
        if (known && underWay.length === 0) {
            yield { entry, ...known };
            continue;
        }
        const expectedBytes = entry.open ? entry.sizeBytes * streamShare : entry.sizeBytes;
        while (underWay.length >= mostAhead || (underWay.length > 0 && bytes + expectedBytes > aheadBytes)) {
            const first = underWay.shift();
            bytes -= first?.costBytes ?? 0;
            if (first)
                yield await first.packed;
        }
        const { costBytes, packed } = known ? ready(known) : await begin(entry, expectedBytes, signal);
        const done = packed.then((result) => ({ entry, ...result }));
        done.catch(() => undefined); // It comes out when it is its turn.
        underWay.push({ costBytes, packed: done });
        bytes += costBytes;
    }
    for (const { packed } of underWay)
        yield await packed;
}
function ready(packed) {
    return { costBytes: packed.bytes.byteLength, packed: Promise.resolve(packed) };
}
async function begin(entry, expectedBytes, signal) {
    if (entry.open)
        return { costBytes: expectedBytes, packed: (0,deflate/* packStream */.cv)(entry.open(), signal) };
    const content = await entry.read(); // A map may be larger than its file, by its sources.
    return { costBytes: content.byteLength, packed: (0,deflate/* pack */.qq)(content) };
}

// EXTERNAL MODULE: ./build/artifacts/zip.js + 1 modules
var artifacts_zip = __webpack_require__(613);
;// CONCATENATED MODULE: ./build/artifacts/bundle.js









/** `SYSB`, by which Sentry's tools know a bundle, and the version of the format. */
const head = Buffer.from([...Buffer.from('SYSB'), 2, 0, 0, 0]);
const manifestPath = 'manifest.json';
/**
 * Writes entries into artifact bundles: one, or as many as the server's limit makes necessary. The same entries for the
 * same owner make the same bytes.
 *
 * @throws SetupError when a file alone is too large for a bundle
 */
async function* writeBundles(entries, options) {
    let bundle;
    try {
        for await (const entry of packAhead(entries, options.signal)) {
            options.signal.throwIfAborted();
            bundle ??= await OpenBundle.create(options);
            if (!bundle.add(entry)) {
                yield await bundle.finish();
                bundle = await OpenBundle.create(options);
                bundle.add(entry);
            }
            await bundle.drain();
        }
        if (bundle)
            yield await bundle.finish();
    }
    finally {
        await bundle?.[Symbol.asyncDispose]();
    }
}
/** A bundle that is being written. */
class OpenBundle {
    #zip;
    #manifest;
    #entries = [];
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
    add(packed) {
        const { entry, bytes, contentSha1 } = packed;
        const path = bundlePath(entry.name, (taken) => this.#manifest.has(taken));
        const sizeBytes = this.#sizeWith(path, entry, bytes);
        const entries = this.#zip.entries + 2; // With this one and the manifest.
        const isFull = entries > artifacts_zip/* zipLimits */.c.entries || sizeBytes > this.#maxFileSize;
        if (isFull && this.#entries.length === 0)
            throw tooLarge(entry, sizeBytes, this.#maxFileSize);
        if (isFull)
            return false;
        this.#manifest.add(path, entry, contentSha1);
        this.#entries.push(entry);
        this.#zip.add(path, packed);
        return true;
    }
    /** To be awaited before more is added. */
    drain() {
        return this.#zip.drain();
    }
    async finish() {
        const { debugId, json } = this.#manifest.finish();
        this.#zip.add(manifestPath, await (0,deflate/* pack */.qq)(json));
        const file = await this.#zip.finish(`artifact bundle ${debugId}`);
        return { ...file, debugId, path: this.#zip.path, entries: this.#entries };
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

// EXTERNAL MODULE: ./build/artifacts/scratch.js
var artifacts_scratch = __webpack_require__(6734);
// EXTERNAL MODULE: ./build/destinations/assembly.js + 1 modules
var assembly = __webpack_require__(9980);
// EXTERNAL MODULE: ./build/destinations/progress.js
var destinations_progress = __webpack_require__(13);
;// CONCATENATED MODULE: ./build/destinations/artifact-bundle.js






/** Whether the server knows artifact bundles. Those that do not have files of releases. */
function takesBundles({ accept }) {
    return accept.includes('artifact_bundles') || accept.includes('artifact_bundles_v2');
}
/**
 * Stores scripts and source maps as an artifact bundle: one for all projects, unless the server's limit divides it. The
 * first one is written from the start, while whatever has to be done before it is sent goes on.
 */
class ArtifactBundleDestination {
    #ports;
    #options;
    #bundles;
    #first;
    constructor(entries, ports, options) {
        this.#ports = ports;
        this.#options = options;
        this.#bundles = this.#write(entries);
        this.#first = this.#bundles.next();
        this.#first.catch(() => undefined); // It comes out where it is awaited.
    }
    /**
     * To be called once, of a server that takes bundles.
     *
     * @returns when Sentry has put every bundle together and opened it
     * @throws SetupError when Sentry does not accept a bundle
     * @throws OutageError when Sentry fails at a bundle, or does not come to an end with it
     */
    async upload() {
        const { projects, version: release, dist } = this.#options;
        const { clock } = this.#ports;
        const beganAtMs = clock.uptime();
        const files = [];
        const ids = [];
        let sentBytes = 0;
        for (let next = await this.#first; !next.done; next = await this.#bundles.next()) {
            const bundle = next.value;
            const { sent, bytes } = await this.#store(bundle);
            await (0,promises_.rm)(bundle.path);
            ids.push(bundle.debugId);
            sentBytes += bytes;
            const state = sent ? 'new' : 'unchanged';
            for (const { name, sizeBytes } of bundle.entries)
                files.push({ name, sizeBytes, state });
        }
        return { ...{ files, ids, sentBytes, projects, release, dist }, durationMs: clock.uptime() - beganAtMs };
    }
    /** Takes away what was written. */
    async [Symbol.asyncDispose]() {
        await this.#bundles.return(undefined);
    }
    async *#write(entries) {
        const { org, projects, version: release, dist, tempFolder } = this.#options;
        const { chunkUpload, signal } = this.#ports;
        const server = await chunkUpload.options();
        if (!takesBundles(server))
            return;
        const { chunkSize, maxRequestSize, maxFileSize } = server;
        await using scratch = await (0,artifacts_scratch/* openScratch */.j)(tempFolder);
        yield* writeBundles(entries, {
            ...{ owner: { org, projects, release, dist }, folder: scratch.path, signal, maxFileSize },
            chunkSize: Math.min(chunkSize, maxRequestSize),
        });
    }
    async #store(bundle) {
        const { projects, version, dist, concurrency } = this.#options;
        const { artifactBundles, chunkUpload, log } = this.#ports;
        const { accept } = await chunkUpload.options();
        const progress = new destinations_progress/* Progress */.k(this.#ports, { bytes: bundle.sizeBytes });
        const chunks = bundle.chunks.map(({ checksum }) => checksum);
        const wish = { checksum: bundle.checksum, chunks, projects, version, dist };
        let bytes = 0;
        const [assembled] = await (0,assembly/* assembleFiles */._)(this.#ports, [bundle], {
            assemble: async () => [await artifactBundles.assemble(wish)],
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
            log.warning(`This Sentry has taken the ${bundle.name}, and does not tell whether it has stored it.`);
        }
        return { sent: assembled?.sent ?? true, bytes };
    }
}
/** Sentry keeps its answer for these bytes for about ten minutes, so that trying again at once is of no use. */
function refused({ file, detail = 'no reason is given', sent }) {
    const problem = `Sentry could not take the ${file.name}: ${detail}`;
    const earlier = sent ? '' : ' The answer may be that to an earlier run.';
    if (/invalid|prohibited|exceeds/i.test(detail)) {
        return new errors/* SetupError */.w3(problem, {
            remedy: `Mend what Sentry names here. It repeats the answer for ten minutes.${earlier}`,
        });
    }
    return new errors/* OutageError */.AP(problem, {
        remedy: `Run the job again after ten minutes: until then Sentry repeats the answer.${earlier}`,
    });
}


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ assembleFiles)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/destinations/batches.js
var batches = __webpack_require__(5372);
;// CONCATENATED MODULE: ./build/destinations/shipment.js



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

;// CONCATENATED MODULE: ./build/destinations/assembly.js


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

/***/ 5372:
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

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5963);

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
