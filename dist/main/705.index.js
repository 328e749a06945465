export const id = 705;
export const ids = [705,734];
export const modules = {

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBundles: () => (/* binding */ writeBundles)
});

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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/artifacts/deflate.js



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

/***/ 6734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toScratch),
/* harmony export */   openScratch: () => (/* binding */ openScratch)
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


/***/ })

};
