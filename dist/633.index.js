export const id = 633;
export const ids = [633];
export const modules = {

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   partOf: () => (/* binding */ partOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9430);



const compress = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);
/** A chunk is compressed if a sample from its middle shrinks at least to this part: compressed files do not. */
const maxCompressedPart = 0.75;
const sampleBytes = 32 * 1024;
const contentType = 'application/octet-stream';
/** The part of a request that holds a chunk. */
async function partOf(chunk, mayCompress) {
    const isCompressed = mayCompress && (await compressesWell(chunk));
    return {
        name: isCompressed ? 'file_gzip' : 'file',
        filename: chunk.checksum,
        content: isCompressed ? bodyOfBytes(await compress(await (0,_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .readChunk */ .ar)(chunk), { level: 4 })) : bodyOfChunk(chunk),
    };
}
async function compressesWell(chunk) {
    const sizeBytes = Math.min(sampleBytes, chunk.sizeBytes);
    const offset = chunk.offset + Math.floor((chunk.sizeBytes - sizeBytes) / 2);
    const sample = await (0,_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .readChunk */ .ar)({ ...chunk, offset, sizeBytes });
    return (await compress(sample, { level: 1 })).byteLength < sizeBytes * maxCompressedPart;
}
/** Does not set `bytes`, so that a request with several chunks does not copy them. */
function bodyOfBytes(bytes) {
    return {
        contentType,
        sizeBytes: bytes.byteLength,
        async *open() {
            yield bytes;
        },
    };
}
function bodyOfChunk(chunk) {
    return { contentType, sizeBytes: chunk.sizeBytes, open: () => (0,_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .streamChunk */ .iv)(chunk) };
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


/***/ })

};
