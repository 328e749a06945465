export const id = 130;
export const ids = [130];
export const modules = {

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

/***/ 5130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IdGiver: () => (/* binding */ IdGiver)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/artifacts/batches.js
var batches = __webpack_require__(8083);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/artifacts/file-thread.js

/** A thread that works on files beside the main one, one order after the other. */
class FileThread {
    #worker;
    #ended;
    #waiting = [];
    #hasEnded = false;
    /** Undefined where the system gives none. @param program what it runs; absolute. @param workspace absolute */
    static start(program, workspace) {
        try {
            return new FileThread(program, workspace);
        }
        catch {
            return undefined;
        }
    }
    constructor(program, workspace) {
        const resourceLimits = { maxYoungGenerationSizeMb: 4 };
        this.#worker = new external_node_worker_threads_.Worker(program, { env: {}, execArgv: [], workerData: workspace, resourceLimits });
        this.#worker.on('message', (done) => this.#waiting.shift()?.(done));
        this.#worker.on('error', () => undefined); // Its end follows.
        this.#ended = new Promise((resolve) => {
            this.#worker.once('exit', () => {
                this.#hasEnded = true;
                for (const tell of this.#waiting)
                    tell(undefined);
                resolve();
            });
        });
    }
    /** How many orders it has not carried out yet. */
    get waiting() {
        return this.#waiting.length;
    }
    /** @returns undefined when it had trouble: that is told better by who meets it himself, and does it again */
    async do(order) {
        if (this.#hasEnded)
            return undefined;
        const { promise, resolve } = Promise.withResolvers();
        this.#waiting.push(resolve);
        this.#worker.postMessage(order);
        return await promise;
    }
    /** Resolves when all that was ordered is done: nothing is left half done. */
    end() {
        this.#hasEnded = true;
        this.#worker.postMessage(undefined);
        return this.#ended;
    }
}

// EXTERNAL MODULE: ./build/artifacts/links.js
var links = __webpack_require__(9145);
// EXTERNAL MODULE: ./build/artifacts/deflate.js
var deflate = __webpack_require__(7855);
// EXTERNAL MODULE: ./build/artifacts/splice.js
var splice = __webpack_require__(5246);
// EXTERNAL MODULE: ./build/artifacts/stored-content.js
var stored_content = __webpack_require__(4569);
;// CONCATENATED MODULE: ./build/artifacts/packer.js



/** A map may become much larger than its file, by its sources. */
const mostBytes = 1024 * 1024;
/** A source that is a script may be given an ID itself, and is stored as it is then. */
const mayChange = /\.([cm]?js|jsbundle|bundle)$/i;
/**
 * Packs small files while they are in memory anyway, one behind the other. What is large is better packed later: by the
 * threads that zlib has, and few at a time.
 */
class Packer {
    #links;
    #pieces = [];
    #sizeBytes = 0;
    /** @param links of the workspace: sources are read from nowhere else */
    constructor(links) {
        this.#links = links;
    }
    /** Takes a file as it is to be, in pieces. @returns undefined where it is not packed now */
    add({ path, type, missingSources }, pieces) {
        if ((0,splice/* sizeOfPieces */.s)(pieces) > deflate/* tinyBytes */.oA)
            return undefined;
        if (missingSources.some((source) => mayChange.test(source)))
            return undefined;
        const content = (0,stored_content/* contentOf */.$)(type, Buffer.concat(pieces), path, this.#links);
        if (content.byteLength > mostBytes)
            return undefined;
        const { bytes, ...known } = (0,deflate/* packNow */.i4)(content);
        const pack = { ...known, offset: this.#sizeBytes, packedBytes: bytes.byteLength };
        this.#pieces.push(bytes);
        this.#sizeBytes += bytes.byteLength;
        return pack;
    }
    /** All that was packed, in memory of its own: it can be handed over to another thread. */
    finish() {
        return new Uint8Array(Buffer.concat(this.#pieces));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/artifacts/spare.js


/** Up to this size a copy costs less than several writes. */
const smallBytes = 256 * 1024;
/** Writes a file anew, or over the spare that is there. */
function write(path, pieces, { mode, uid, gid }, spare) {
    const sizeBytes = (0,splice/* sizeOfPieces */.s)(pieces);
    const opened = spare && openAgain(path);
    const file = opened ?? external_node_fs_.openSync(path, 'wx', mode);
    try {
        for (const piece of sizeBytes > smallBytes ? pieces : [Buffer.concat(pieces)])
            external_node_fs_.writeFileSync(file, piece);
        // Not before it was written over: else its space is given back, and asked for anew.
        if (opened !== undefined && sizeBytes < (spare?.sizeBytes ?? 0))
            external_node_fs_.ftruncateSync(file, sizeBytes);
        if (opened === undefined) {
            giveTo(file, uid, gid);
            external_node_fs_.fchmodSync(file, mode); // The umask may not decide.
        }
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
/** Undefined for the space of a file that may only be read: it is given up. */
function openAgain(path) {
    try {
        return external_node_fs_.openSync(path, 'r+');
    }
    catch {
        external_node_fs_.rmSync(path, { force: true });
        return undefined;
    }
}
/** As far as the system lets us, which it does where we are root. */
function giveTo(file, uid, gid) {
    const made = external_node_fs_.fstatSync(file);
    if (made.uid === uid && made.gid === gid)
        return;
    try {
        external_node_fs_.fchownSync(file, uid, gid);
    }
    catch {
        // It stays ours, as what any build tool writes anew.
    }
}

;// CONCATENATED MODULE: ./build/artifacts/replace-files.js





/**
 * Replaces files. Nobody ever sees half a file: what is to be there is written beside it, then takes its place.
 *
 * On busy disks it is the making of files that takes time. So the space of a file that was replaced is written to for the
 * next one, in whatever folder, and removed at the end.
 */
class FileReplacer {
    #mark = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    #spares = [];
    #made = 0;
    /**
     * Replaces files that belong together, in this order: all are written first, and where one cannot take its place, the
     * earlier ones are put back. A link stays a link, and the permissions stay the same.
     *
     * @throws SetupError when a file cannot be replaced
     */
    replace(replacements) {
        const staged = [];
        const replaced = [];
        let [at, placed, hasSpare] = ['', 0, false];
        try {
            for (const { path, bytes: original, pieces } of replacements) {
                at = path;
                const entry = external_node_fs_.lstatSync(path);
                const target = entry.isSymbolicLink() ? external_node_fs_.realpathSync(path) : path;
                const { mode, nlink, size, dev, uid, gid } = entry.isSymbolicLink() ? external_node_fs_.statSync(target) : entry;
                const kind = [dev, uid, gid, mode].join();
                const spare = this.#spareOf(kind);
                hasSpare ||= spare !== undefined;
                const temp = spare?.path ?? this.#beside(target);
                staged.push({ temp, target, original, old: { kind, sizeBytes: size }, isAlone: nlink === 1 });
                write(temp, pieces, { mode, uid, gid }, spare);
            }
            for (const { temp, target, old, isAlone } of staged) {
                at = target;
                const path = isAlone ? this.#keep(target) : undefined;
                if (path !== undefined)
                    replaced.push({ path, ...old });
                external_node_fs_.renameSync(temp, target);
                placed += 1;
            }
            this.#spares.push(...replaced);
        }
        catch (cause) {
            this.#spares.push(...replaced);
            this[Symbol.dispose]();
            for (const { temp } of staged)
                external_node_fs_.rmSync(temp, { force: true });
            if (placed > 0)
                this.replace(staged.slice(0, placed).map(asItWas));
            // Two mounts of one disk: a spare of the one cannot come to the other. Now there are none.
            if (hasSpare && isElsewhere(cause)) {
                this.replace(replacements);
                return;
            }
            throw new errors/* SetupError */.w3(`${at} could not be given its debug ID: ${(0,errors/* messageOf */.bD)(cause)}`, {
                remedy: 'See that the step may write to the folders of sourcemaps, or set inject to false.',
                cause,
            });
        }
    }
    [Symbol.dispose]() {
        for (const { path } of this.#spares.splice(0))
            external_node_fs_.rmSync(path, { force: true, maxRetries: 3 });
    }
    #spareOf(kind) {
        const at = this.#spares.findIndex((spare) => spare.kind === kind);
        return at < 0 ? undefined : this.#spares.splice(at, 1)[0];
    }
    /** A second name of a file, by which it outlives its replacement. Not every file system has that. */
    #keep(target) {
        const path = this.#beside(target);
        try {
            external_node_fs_.linkSync(target, path);
            return path;
        }
        catch {
            return undefined;
        }
    }
    #beside(target) {
        this.#made += 1;
        return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${this.#mark}.${this.#made}.tmp`);
    }
}
function asItWas({ target, original }) {
    return { path: target, bytes: original, pieces: [original] };
}
function isElsewhere(error) {
    return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}

;// CONCATENATED MODULE: ./build/artifacts/file-work.js




/** Replaces and packs files: here, or in a thread. */
class FileWork {
    #files = new FileReplacer();
    #links;
    /** @param workspace absolute; the sources that a map lacks are read from nowhere else */
    constructor(workspace) {
        this.#links = new links/* LinkGuard */.k(workspace);
    }
    /** @throws SetupError when a file cannot be written; groups before it are done then */
    do({ groups, replaces, packs }) {
        const packer = new Packer(this.#links);
        const done = groups.flatMap((group) => {
            const files = group.map((file) => ({ ...file, pieces: (0,splice/* splice */.V)(file.bytes, file.edits) }));
            const changed = replaces ? files.filter(({ edits }) => edits.length > 0) : [];
            if (changed.length > 0)
                this.#files.replace(changed);
            return files.map((file) => (packs ? packer.add(file, file.pieces) : undefined));
        });
        return { packs: done, bytes: packer.finish() };
    }
    /** Takes away what it has put beside the files. */
    [Symbol.dispose]() {
        this.#files[Symbol.dispose]();
    }
}

// EXTERNAL MODULE: ./build/artifacts/debug-id.js
var debug_id = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/artifacts/inline-map.js
var inline_map = __webpack_require__(4952);
;// CONCATENATED MODULE: ./build/artifacts/prologue.js
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

;// CONCATENATED MODULE: ./build/artifacts/snippet.js
/**
 * The line that tells Sentry's SDK of a script's debug ID: it keeps the ID under the stack that an error has here, for
 * that names the script as the browser knows it. Made for the oldest engines, and never in the way of the script itself.
 */
function snippetOf(debugId) {
    return ('!function(i){try{' +
        'var g="object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global,' +
        's=(new g.Error).stack;' +
        's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
        `}catch(e){}}("${debugId}");`);
}

;// CONCATENATED MODULE: ./build/artifacts/script-edits.js

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

// EXTERNAL MODULE: ./build/artifacts/script-text.js
var script_text = __webpack_require__(2481);
// EXTERNAL MODULE: ./build/artifacts/source-map-text.js + 1 modules
var source_map_text = __webpack_require__(3598);
;// CONCATENATED MODULE: ./build/artifacts/inject.js







/**
 * Gives one ID to scripts and the map that they have together. An ID that one of them has is kept. A script gets a line
 * that tells of the ID, behind what has to stay in front, and the mappings make room for it. The map of several scripts
 * can do so only where that line comes to the same place in all of them.
 *
 * @param made the ID where none is there yet; by default that of the first script and the map
 * @throws SyntaxError when the map cannot be read
 */
function injectPair(given, map, made) {
    const scripts = given.map((script) => withIdOf(map, script));
    const [first] = scripts;
    if (!first)
        return { scripts: [], mapId: map.debugId, mapEdits: [] };
    const told = scripts.find(({ tellsId }) => tellsId);
    const known = (told ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
    const id = known ?? made ?? (0,debug_id/* debugIdOf */.M)(first.bytes, map.bytes);
    const isAsBuilt = !told || (map.debugId === undefined && wasBrokenOff(first, map));
    const places = isAsBuilt ? scripts.map(({ bytes }) => prologueEnd(bytes)) : [];
    const [place] = places;
    const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
    const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
    const injected = scripts.map((script, index) => {
        const at = places[index];
        if (script.tellsId || !fits || !at) {
            return { debugId: script.debugId, edits: [], reason: oddity(script.debugId, id, map) };
        }
        return { debugId: id, edits: atPrologue(script, at, id), reason: oddity(id, id, map) };
    });
    const mapId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
    const idEdits = mapId === undefined ? [] : (0,source_map_text/* debugIdEdits */.Wl)(map, mapId);
    const mapEdits = fits && place ? [...idEdits, ...(0,source_map_text/* lineBreakEdits */.HQ)(map, place)] : idEdits;
    return { scripts: injected, mapId, mapEdits };
}
/** Bundler plugins may leave the ID in the map and in the code of the script, without a comment. */
function withIdOf({ debugId }, script) {
    if (debugId === undefined || script.debugId !== undefined || !(0,script_text/* hasToldOf */.pb)(script.bytes, debugId))
        return script;
    return { ...script, debugId, tellsId: true };
}
/** Whether an earlier run broke off when it had written the script and not yet the map: the ID proves what it was made of. */
function wasBrokenOff(script, map) {
    return beforeEdits(script).some((original) => (0,debug_id/* debugIdOf */.M)(original, map.bytes) === script.debugId);
}
function oddity(debugId, mapId, map) {
    if (debugId === undefined)
        return 'another script has the same map, and is not built like this one';
    if (debugId !== mapId)
        return `its map goes with another script, of debug ID ${mapId}`;
    return map.debugId !== undefined && map.debugId !== mapId ? `its map says ${map.debugId}` : undefined;
}
/** The same for a script that carries its map in itself. @throws SyntaxError when the map cannot be read */
function injectInline(script, mapUrl) {
    const map = (0,source_map_text/* readSourceMap */.wM)((0,inline_map/* readInlineMap */.mR)(mapUrl));
    // In any other spelling sentry-cli sees no map, and an ID is to be the same from both.
    const made = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : (0,debug_id/* debugIdOf */.M)(script.bytes);
    const { scripts, mapEdits } = injectPair([script], map, made);
    const [injected = { debugId: undefined, edits: [] }] = scripts;
    if (mapEdits.length === 0)
        return injected;
    const text = (0,inline_map/* inlineMapUrl */.jq)(mapUrl, Buffer.concat((0,splice/* splice */.V)(map.bytes, mapEdits)));
    return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}
/** The same for a script without a map. The line comes to its end: there may be a map elsewhere that must stay true. */
function injectAlone(script) {
    const debugId = script.debugId ?? (0,debug_id/* debugIdOf */.M)(script.bytes);
    return { debugId, edits: script.tellsId ? [] : atEnd(script, debugId) };
}

// EXTERNAL MODULE: ./build/artifacts/read-file.js
var read_file = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/artifacts/sources-content.js
var sources_content = __webpack_require__(5994);
;// CONCATENATED MODULE: ./build/artifacts/give-ids.js







/**
 * Finds the debug IDs of the scripts of a map, and of the map itself. They are read here and now; nothing is written.
 *
 * @param keep only tells the IDs that they have
 * @throws SetupError when a file cannot be read
 */
function giveIds({ scripts, map }, keep) {
    const texts = scripts.map(({ path }) => (0,script_text/* readScript */.Uq)((0,read_file/* readFile */.TA)(path)));
    const mapBytes = map && (0,read_file/* readFile */.TA)(map.path);
    const mapText = mapBytes && tryToRead(mapBytes);
    const injection = injectionOf(scripts, texts, mapText, keep);
    const files = [];
    for (const [index, { edits }] of injection.scripts.entries()) {
        const [script, text] = [scripts[index], texts[index]];
        if (!script || !text)
            continue;
        files.push({ path: script.path, type: 'minified_source', bytes: text.bytes, edits, missingSources: [] });
    }
    if (map && mapBytes) {
        const missing = mapText instanceof SyntaxError || !mapText ? [] : (0,sources_content/* missingSources */.B)(mapText);
        const { mapEdits: edits } = injection;
        files.push({ path: map.path, type: 'source_map', bytes: mapBytes, edits, missingSources: missing });
    }
    return { scripts: injection.scripts.map(({ edits, ...script }) => script), mapId: injection.mapId, files };
}
function tryToRead(map) {
    try {
        return (0,source_map_text/* readSourceMap */.wM)(map);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return error;
        throw error;
    }
}
function injectionOf(files, texts, map, keep) {
    try {
        if (map instanceof SyntaxError)
            throw map;
        const why = texts.map(({ bytes }, index) => (0,script_text/* whyUntouchable */.jN)(files[index]?.name ?? '', bytes));
        if (keep || why.some((reason) => reason !== undefined))
            return asTheyAre(texts, map?.debugId, why);
        if (map)
            return injectPair(texts, map);
        return { scripts: texts.map(injectOne), mapId: undefined, mapEdits: [] };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return asTheyAre(texts, undefined, texts.map(() => `its map cannot be read: ${(0,errors/* messageOf */.bD)(error)}`));
    }
}
function injectOne(text) {
    return text.mapUrl && (0,inline_map/* isInlineMap */.Cl)(text.mapUrl.value) ? injectInline(text, text.mapUrl) : injectAlone(text);
}
/** The IDs that there are. One that only the map has is the script's too: bytecode does not show its own. */
function asTheyAre(texts, idOfMap, why) {
    const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
    const scripts = texts.map(({ debugId = mapId }, index) => {
        return {
            debugId,
            edits: [],
            reason: debugId === undefined ? (why[index] ?? 'it has none, and inject is off') : undefined,
        };
    });
    return { scripts, mapId, mapEdits: [] };
}

;// CONCATENATED MODULE: ./build/artifacts/given.js


/** Tells of a file before it is packed. */
function describe({ path, type, bytes, edits, missingSources }) {
    const grownBytes = edits.reduce((sum, { start, end, text }) => sum + Buffer.byteLength(text) - (end - start), 0);
    const isWhole = type === 'source_map' ? missingSources.length === 0 : !(0,script_text/* isHermes */.Py)(bytes);
    return {
        ...{ path, isChanged: edits.length > 0, sizeBytes: bytes.byteLength + grownBytes },
        isStoredWhole: isWhole && bytes.byteLength > read_file/* largeBytes */.VH,
    };
}
/** What was done again is changed too where it had been changed the first time. */
function withChangesOf(first, again) {
    return again.map((ids, at) => ({
        ...ids,
        files: ids.files.map((file, index) => {
            return { ...file, isChanged: file.isChanged || (first[at]?.files[index]?.isChanged ?? false) };
        }),
    }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/artifacts/scratch.js
var artifacts_scratch = __webpack_require__(6734);
;// CONCATENATED MODULE: ./build/artifacts/pack-store.js





/** Keeps what has been packed until a bundle takes it: on the disk, for there may be much of it. */
class PackStore {
    #tempFolder;
    #opened;
    #sizeBytes = 0;
    /** @param tempFolder the runner's own; nothing is written there before something is added */
    constructor(tempFolder) {
        this.#tempFolder = tempFolder;
    }
    /** Adds contents that were packed together. @throws SetupError when they cannot be written */
    async add(bytes) {
        const [start, sizeBytes] = [this.#sizeBytes, bytes.byteLength];
        this.#sizeBytes += sizeBytes;
        this.#opened ??= this.#open();
        const { path, file } = await this.#opened;
        await (0,artifacts_scratch/* toScratch */.g)(path, async () => {
            const { bytesWritten } = await file.write(bytes, 0, sizeBytes, start);
            if (bytesWritten < sizeBytes)
                throw new Error('the disk is full');
        });
        return ({ offset, packedBytes, ...known }) => {
            const piece = new Uint8Array(packedBytes);
            if ((0,external_node_fs_.readSync)(file.fd, piece, { position: start + offset }) < packedBytes)
                throw lost(path);
            return { ...known, bytes: piece };
        };
    }
    async [Symbol.asyncDispose]() {
        const opened = await this.#opened?.catch(() => undefined);
        try {
            await opened?.file.close();
        }
        finally {
            await opened?.scratch[Symbol.asyncDispose]();
        }
    }
    async #open() {
        const scratch = await (0,artifacts_scratch/* openScratch */.j)(this.#tempFolder);
        const path = (0,external_node_path_.join)(scratch.path, 'packs');
        return { scratch, path, file: await (0,artifacts_scratch/* toScratch */.g)(path, () => (0,external_node_fs_promises_.open)(path, 'wx+')) };
    }
}
function lost(path) {
    return new errors/* SetupError */.w3(`${path} has lost what this step wrote to it`, {
        remedy: 'See that nothing else clears RUNNER_TEMP while the job runs.',
    });
}

;// CONCATENATED MODULE: ./build/artifacts/id-giver.js











/** For fewer files no thread is worth its start. */
const fewestFiles = 500;
/** So that the thread is not idle, and has soon ended what it was told when the work is broken off. */
const batchesAtATime = 4;
/**
 * Gives debug IDs to many files, and packs small ones while they are in memory anyway. To replace files takes the most
 * time, and is done in one thread: two get in each other's way at the disk. What time that thread has left it packs.
 */
class IdGiver {
    #options;
    #work;
    #packs;
    #thread;
    constructor(options) {
        this.#options = options;
        this.#work = new FileWork(options.workspace);
        this.#packs = new PackStore(options.tempFolder);
    }
    /** Starts the thread where that pays. @param files how many there will be */
    expect(files) {
        if (files < fewestFiles || (0,external_node_os_.availableParallelism)() < 2)
            return;
        const { program = (0,external_node_path_.join)(import.meta.dirname, '..', 'thread', 'index.js'), workspace } = this.#options;
        this.#thread ??= FileThread.start(program, workspace);
    }
    /**
     * Gives IDs to scripts and their maps. Other work has its turn in between. Then the thread is gone.
     *
     * @returns what has become of each group, in their order
     * @throws SetupError when a file cannot be read or written, and the reason of the signal: what was begun is finished
     * then, and nothing else is begun
     */
    async give(groups, mode, signal) {
        const failed = new AbortController();
        const goOn = AbortSignal.any([signal, failed.signal]);
        const giveBatch = async ({ items, isLarge }) => {
            await (0,promises_.setImmediate)();
            try {
                return await this.#give(items, mode, goOn, isLarge ? undefined : this.#thread);
            }
            catch (error) {
                failed.abort(error); // The others come to their end before it is told.
                return [];
            }
        };
        const concurrency = this.#thread ? batchesAtATime : 1;
        const given = await (0,p_map/* default */.Ay)((0,batches/* batchesOf */.c)(groups, sizeOf), giveBatch, { concurrency });
        await this.#endWork();
        failed.signal.throwIfAborted();
        return given.flat();
    }
    async [Symbol.asyncDispose]() {
        await this.#endWork();
        await this.#packs[Symbol.asyncDispose]();
    }
    /** What was begun is finished, and nothing is left beside the files. */
    async #endWork() {
        await this.#thread?.end();
        this.#thread = undefined;
        this.#work[Symbol.dispose]();
    }
    async #give(scripts, mode, goOn, thread) {
        goOn.throwIfAborted();
        const given = scripts.map((item) => giveIds(item, mode === 'keep'));
        const told = given.map(({ files, ...ids }) => ({ ...ids, files: files.map(describe) }));
        if (mode === 'pretend')
            return told;
        const groups = given.map(({ files }) => files);
        const done = thread ? await this.#share(groups, thread) : this.#doHere(groups);
        if (!done)
            return withChangesOf(told, await this.#give(scripts, mode, goOn));
        if (done.bytes.byteLength === 0)
            return told;
        const read = await this.#packs.add(done.bytes);
        const packs = done.packs.values();
        const withPack = (file) => {
            const pack = packs.next().value;
            return pack ? { ...file, packed: () => read(pack) } : file;
        };
        return told.map((ids) => ({ ...ids, files: ids.files.map(withPack) }));
    }
    #doHere(groups) {
        const done = this.#work.do({ groups, replaces: true, packs: true });
        for (const { bytes } of groups.flat())
            (0,read_file/* release */._r)(bytes);
        return done;
    }
    /** Undefined when the thread had trouble. */
    async #share(groups, thread) {
        const changed = groups.map((group) => group.filter(({ edits }) => edits.length > 0));
        const isChanged = changed.some((group) => group.length > 0);
        // To replace takes longer than to find the next IDs, so what changes is packed there only by a thread that is idle.
        if (thread.waiting < (isChanged ? 1 : 2))
            return await thread.do({ groups, replaces: true, packs: true });
        const replacing = isChanged ? thread.do({ groups: changed, replaces: true, packs: false }) : undefined;
        const packed = this.#work.do({ groups, replaces: false, packs: true });
        return isChanged && !(await replacing) ? undefined : packed;
    }
}
function sizeOf({ scripts, map }) {
    return scripts.reduce((sum, { sizeBytes }) => sum + sizeBytes, map?.sizeBytes ?? 0);
}


/***/ }),

/***/ 9145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LinkGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1377);



/**
 * Watches over links that lead out of a folder: what is uploaded from a workspace should be in it. A file outside that
 * the author names by an absolute path is none of its business.
 */
class LinkGuard {
    /** Absolute. */
    folder;
    #realFolders = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** Looks at what a path leads to. @throws as the file system does, also for a link that leads nowhere */
    look(path) {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const isLink = entry.isSymbolicLink();
        // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
        const realPath = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : this.#below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path);
        const leadsOut = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Zj)(path, this.folder) && !(0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Zj)(realPath, this.#realFolder(this.folder));
        const target = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : entry;
        return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
    }
    #below(folder, path) {
        const realFolder = this.#realFolder(folder);
        return realFolder === folder ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    #realFolder(folder) {
        const known = this.#realFolders.get(folder) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        this.#realFolders.set(folder, known);
        return known;
    }
}


/***/ }),

/***/ 1377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   Zj: () => (/* binding */ liesBelow),
/* harmony export */   jh: () => (/* binding */ artifactNames),
/* harmony export */   zG: () => (/* binding */ isAcceptedName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Names files for Sentry: a file's path from the root, or from the longest prefix that it lies below, behind the URL
 * prefix. A file that lies outside the root keeps its whole path. One slash stands between prefix and path: `~` and `~/`
 * are the same, and `app:///` stays whole.
 */
function artifactNames({ urlPrefix, stripPrefixes, root }) {
    const prefixes = stripPrefixes.map((prefix) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, prefix)).sort((a, b) => b.length - a.length);
    const folders = [...prefixes, root];
    const start = urlPrefix === '' ? '' : `${urlPrefix.replace(/\/$/, '')}/`;
    return (filePath) => {
        const paths = folders.values().map((folder) => pathBelow(filePath, folder));
        const path = paths.find((path) => path !== undefined) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(filePath).root, filePath);
        return start + (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
    };
}
/** The deepest folder that holds all the files; undefined where there is none, or no files. */
function commonFolder(filePaths) {
    const [first, ...others] = filePaths;
    if (first === undefined)
        return undefined;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (others.every((path) => liesBelow(path, folder)))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return undefined;
    }
}
/** What has to be resolved before paths can be compared. */
const unresolved = /[/\\](?:[/\\.]|$)/;
/** Whether a file is in a folder, or in one below it. Looks at the paths only. */
function liesBelow(filePath, folder) {
    return pathBelow(filePath, folder) !== undefined;
}
/** The path from a folder to a file below it; undefined where it is not there. */
function pathBelow(filePath, folder) {
    const rest = filePath.slice(folder.length);
    // So of nearly all, and seen in a tenth of the time.
    if (filePath.startsWith(folder) && rest.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) && !unresolved.test(rest))
        return rest.slice(1);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, filePath);
    const leadsOut = path === '' || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
    return leadsOut ? undefined : path;
}
/** Characters that Sentry refuses in the last part of a name: line breaks, tabs, form feeds and backslashes. */
const refusedInLastPart = /[\n\t\r\f\v\\]/;
/** Whether Sentry would take a file of this name. */
function isAcceptedName(name) {
    return !refusedInLastPart.test(name.slice(name.lastIndexOf('/') + 1));
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


/***/ })

};
