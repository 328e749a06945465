export const id = 634;
export const ids = [634];
export const modules = {

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DebugFilesDestination: () => (/* binding */ DebugFilesDestination)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/artifacts/chunks.js
var chunks = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/artifacts/debug-file/debug-file.js
var debug_file = __webpack_require__(3913);
// EXTERNAL MODULE: ./build/artifacts/debug-file/unpack.js
var unpack = __webpack_require__(9667);
;// CONCATENATED MODULE: ./build/artifacts/debug-file/content.js







const pieceBytes = 1024 * 1024;
/**
 * Puts what is in ZIP files on the disk, and finds the checksums of all in one pass. The same content is there once.
 *
 * @param folder for what is unpacked; must stay until the content has been sent
 * @throws SetupError when a file is not what it was when its ID was read
 */
async function openContents(files, folder, chunkSize) {
    const unpacked = new Map();
    for (const zipPath of new Set(files.filter(({ entry }) => entry !== undefined).map(({ path }) => path))) {
        const wanted = new Set(files.filter(({ path }) => path === zipPath).map(({ entry }) => entry));
        const subfolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'zip-'));
        for await (const { entry, path } of (0,unpack/* unpack */.l)(zipPath, subfolder, (entry) => wanted.has(entry))) {
            unpacked.set((0,debug_file/* originOf */.yv)({ path: zipPath, entry }), path);
        }
    }
    const byChecksum = new Map();
    for (const file of files) {
        const content = await digest(file, unpacked.get((0,debug_file/* originOf */.yv)(file)) ?? file.path, chunkSize);
        byChecksum.set(content.checksum, content);
    }
    return [...byChecksum.values()];
}
async function digest(file, path, chunkSize) {
    const { offset, sizeBytes } = file;
    const open = () => (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + sizeBytes - 1, highWaterMark: pieceBytes });
    const sum = new chunks/* ChunkDigest */.WH(path, chunkSize);
    for await (const piece of open())
        sum.update(piece);
    if (sum.sizeBytes !== sizeBytes) {
        throw new errors/* SetupError */.w3(`${(0,debug_file/* originOf */.yv)(file)} changed while it was sent`, {
            remedy: 'See that the build has ended before the upload starts.',
        });
    }
    const whole = sum.finish(file.name);
    // The chunks of a part of a file count from the start of the file.
    return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/artifacts/record.js
/** Numbers in little-endian order, each with its length in bytes. */
function record(...fields) {
    const bytes = Buffer.alloc(fields.reduce((sum, [, length]) => sum + length, 0));
    let at = 0;
    for (const [value, length] of fields)
        at = bytes.writeUIntLE(value, at, length);
    return bytes;
}

;// CONCATENATED MODULE: ./build/artifacts/zip.js





const signature = { local: 0x04034b50, central: 0x02014b50, sums: 0x08074b50, end: 0x06054b50 };
const zip2 = 20;
/** Names are in UTF-8. */
const flags = 0x0800;
/** Sums and sizes stand behind the content, and in the directory. */
const sumsBehind = 0x0008;
const deflate = 8;
/** The first day that ZIP knows, for all files: the same content makes the same bytes. */
const firstDay = (1 << 5) | 1;
const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;
/** Pieces are gathered until a write is worth its while. */
const writeBytes = 1024 * 1024;
/** What ZIP can hold without its 64-bit extension, which not every reader of bundles knows. */
const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_ffff };
/**
 * A ZIP file (APPNOTE 6.3) that is written entry by entry, with its checksums taken on the way. Its bytes follow from what
 * is put in alone. An owner closes it.
 */
class ZipFile {
    path;
    #file;
    #digest;
    #directory = [];
    #directoryBytes = 0;
    #pieces = [];
    #pieceBytes = 0;
    constructor(path, file, chunkSize) {
        this.path = path;
        this.#file = file;
        this.#digest = new chunks/* ChunkDigest */.WH(path, chunkSize);
    }
    /** @param head stands before the ZIP; the offsets in it count from the head's start */
    static async create(path, chunkSize, head) {
        const zip = new ZipFile(path, await (0,promises_.open)(path, 'wx'), chunkSize);
        await zip.#write(head);
        return zip;
    }
    /** What an entry adds to the file. */
    static costOf(path, packedBytes) {
        return localBytes + centralBytes + 2 * Buffer.byteLength(path) + packedBytes;
    }
    get entries() {
        return this.#directory.length;
    }
    /** Of the file, if it ended now. */
    get sizeBytes() {
        return this.#digest.sizeBytes + this.#directoryBytes + endBytes;
    }
    async add(path, { bytes, crc32, sizeBytes }) {
        const name = Buffer.from(path);
        const entry = Buffer.concat([
            record([zip2, 2], [flags, 2], [deflate, 2], [0, 2], [firstDay, 2]),
            record([crc32, 4], [bytes.byteLength, 4], [sizeBytes, 4], [name.byteLength, 2], [0, 2]),
        ]);
        const whereabouts = record([0, 2], [0, 2], [0, 2], [0, 4], [this.#digest.sizeBytes, 4]);
        const central = Buffer.concat([record([signature.central, 4], [zip2, 2]), entry, whereabouts, name]);
        this.#list(central);
        await this.#write(Buffer.concat([record([signature.local, 4]), entry, name]), bytes);
    }
    /** Adds what is too large for memory: its sums stand behind it. */
    async addStream(path, content) {
        const name = Buffer.from(path);
        const start = this.#digest.sizeBytes;
        const head = record([zip2, 2], [flags | sumsBehind, 2], [deflate, 2], [0, 2], [firstDay, 2]);
        await this.#write(record([signature.local, 4]), head, record([0, 4], [0, 4], [0, 4], [name.byteLength, 2], [0, 2]), name);
        const contentStart = this.#digest.sizeBytes;
        let [sum, sizeBytes] = [0, 0];
        const summed = async function* () {
            for await (const piece of content) {
                sum = (0,external_node_zlib_.crc32)(piece, sum);
                sizeBytes += piece.byteLength;
                yield piece;
            }
        };
        await (0,external_node_stream_promises_.pipeline)(summed, (0,external_node_zlib_.createDeflateRaw)(), async (packed) => {
            for await (const piece of packed)
                await this.#write(piece);
        });
        const sums = record([sum, 4], [this.#digest.sizeBytes - contentStart, 4], [sizeBytes, 4]);
        await this.#write(record([signature.sums, 4]), sums);
        const names = record([name.byteLength, 2], [0, 2]);
        const whereabouts = record([0, 2], [0, 2], [0, 2], [0, 4], [start, 4]);
        this.#list(Buffer.concat([record([signature.central, 4], [zip2, 2]), head, sums, names, whereabouts, name]));
    }
    /** Writes the directory, and closes the file. @param name for messages */
    async finish(name) {
        const [start, count, length] = [this.#digest.sizeBytes, this.#directory.length, this.#directoryBytes];
        const end = record([signature.end, 4], [0, 4], [count, 2], [count, 2], [length, 4], [start, 4], [0, 2]);
        await this.#write(...this.#directory, end);
        await this.#flush();
        await this.#file.close();
        return this.#digest.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
    }
    #list(central) {
        this.#directory.push(central);
        this.#directoryBytes += central.byteLength;
    }
    async #write(...pieces) {
        for (const piece of pieces) {
            this.#digest.update(piece);
            this.#pieces.push(piece);
            this.#pieceBytes += piece.byteLength;
        }
        if (this.#pieceBytes >= writeBytes)
            await this.#flush();
    }
    async #flush() {
        const bytes = Buffer.concat(this.#pieces);
        [this.#pieces, this.#pieceBytes] = [[], 0];
        await this.#file.appendFile(bytes);
    }
}

;// CONCATENATED MODULE: ./build/artifacts/debug-file/write-zip.js


/**
 * Packs debug information files as Sentry wants them where it takes no chunks: each in a folder of its own, since the
 * parts of a fat file have one name; mappings by the ID that is to be theirs.
 */
async function writeZip(contents, path) {
    await using zip = await ZipFile.create(path, Number.POSITIVE_INFINITY, new Uint8Array());
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

// EXTERNAL MODULE: ./build/artifacts/scratch.js
var artifacts_scratch = __webpack_require__(6734);
// EXTERNAL MODULE: ./build/sentry/errors.js + 1 modules
var sentry_errors = __webpack_require__(7653);
// EXTERNAL MODULE: ./build/size.js
var size = __webpack_require__(5963);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/destinations/batches.js
/** One request of this size keeps a connection busy. Larger ones would only leave the others idle. */
const enoughBytes = 8 * 1024 * 1024;
/**
 * Divides chunks among requests: within the server's limits, and so that as many requests as may be under way at once
 * have something to carry.
 */
function batchesOf(chunks, { chunksPerRequest, maxRequestSize }, concurrency) {
    const mostChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
    const mostBytes = Math.min(maxRequestSize, enoughBytes);
    const batches = [];
    let bytes = 0;
    for (const chunk of chunks) {
        const last = batches.at(-1);
        bytes += chunk.sizeBytes;
        if (last && last.length < mostChunks && bytes <= mostBytes) {
            last.push(chunk);
        }
        else {
            batches.push([chunk]);
            bytes = chunk.sizeBytes;
        }
    }
    return batches;
}

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
        await (0,p_map/* default */.Ay)(batchesOf(chunks, limits, concurrency), sendBatch, { concurrency });
    }
}

;// CONCATENATED MODULE: ./build/destinations/assembly.js


/** How long Sentry may take to put files together, counted from when it has all their chunks. */
const patienceMs = 300_000;
/** How long a server is asked that says `created` and nothing else: some never say more. */
const taciturnMs = 15_000;
const firstPollMs = 200;
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
        const missing = judged.flatMap(({ missing }) => missing);
        if (missing.length > 0) {
            await shipment.send(missing);
            completeAtMs = clock.uptime();
            pollMs = firstPollMs;
        }
        else if (pending.length > 0) {
            if (waitedMs >= patienceMs)
                throw late(pending);
            await clock.sleep(pollMs, signal).catch(() => undefined); // The next request tells of the interruption.
            pollMs = Math.min(longestPollMs, pollMs * 1.5);
        }
    }
    return settled;
}
function judge(answer, isTaciturn) {
    const { state = 'not_found', detail, missingChunks: missing = [] } = answer ?? {};
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

;// CONCATENATED MODULE: ./build/destinations/debug-file-proof.js


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

;// CONCATENATED MODULE: ./build/destinations/debug-file-assembly.js




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
    const settled = await assembleFiles(ports, contents, { assemble, tellsMissing: true, concurrency, onSent });
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

// EXTERNAL MODULE: ./build/destinations/progress.js
var progress = __webpack_require__(13);
;// CONCATENATED MODULE: ./build/destinations/debug-files.js











/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;
/** Of one ZIP file, before it is packed. */
const [mostZipped, mostZippedBytes] = [64, 32 * 1024 * 1024];
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
        await using scratch = await (0,artifacts_scratch/* openScratch */.j)(this.#options.tempFolder);
        const server = await this.#chunkOptions();
        const contents = await openContents(files, scratch.path, server?.chunkSize ?? Number.POSITIVE_INFINITY);
        refuseTooLarge(contents, server);
        const progress = this.#progress(contents);
        const reports = [];
        for (const project of this.#options.projects) {
            const missing = await this.#missing(project, contents);
            const byChunks = missing.filter(({ file }) => canChunk(server, file.format));
            await assembleDebugFiles(this.#ports, project, byChunks, { ...this.#options, onSent: progress.sent });
            await this.#sendZips(project, missing.filter((content) => !byChunks.includes(content)), scratch.path, progress);
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
            for (const content of contents)
                progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
        }
        return { files: reports, durationMs: progress.durationMs };
    }
    /** What `upload` would find. Writes nothing to Sentry. */
    async compare(files) {
        await using scratch = await (0,artifacts_scratch/* openScratch */.j)(this.#options.tempFolder);
        const contents = await openContents(files, scratch.path, Number.POSITIVE_INFINITY);
        const progress = this.#progress(contents);
        const reports = [];
        for (const project of this.#options.projects) {
            const missing = await this.#missing(project, contents);
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
        }
        return { files: reports, durationMs: progress.durationMs };
    }
    /** Undefined for a server from before there were chunks. */
    async #chunkOptions() {
        try {
            return await this.#ports.chunkUpload.options();
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
                return undefined;
            throw error;
        }
    }
    async #missing(project, contents) {
        const missing = [];
        for (let start = 0; start < contents.length; start += checksumsAtOnce) {
            const some = contents.slice(start, start + checksumsAtOnce);
            const unknown = await this.#ports.remote.missing(project, some.map(({ checksum }) => checksum));
            missing.push(...some.filter(({ checksum }) => unknown.has(checksum)));
        }
        return missing;
    }
    async #sendZips(project, contents, folder, progress) {
        const { remote } = this.#ports;
        for (const batch of zipBatches(contents)) {
            const path = (0,external_node_path_.join)(folder, 'batch.zip');
            const zip = await writeZip(batch, path);
            const stored = new Map((await remote.upload(project, zip)).map((one) => [one.sha1, one]));
            await (0,promises_.rm)(path);
            for (const content of batch) {
                const answer = stored.get(content.checksum);
                if (answer)
                    verifyDebugFile(content, answer);
                progress.sent(content.sizeBytes);
            }
        }
        // Of what was stored already, and of what Sentry cannot read, the answers say nothing.
        const [refused] = await this.#missing(project, contents);
        if (!refused)
            return;
        throw new errors/* SetupError */.w3(`Sentry has taken ${refused.name}, and stored nothing of it in ${project}`, {
            remedy: `This server cannot read the format (${refused.file.format}). Update it, or exclude the file.`,
        });
    }
    #progress(contents) {
        const times = this.#options.projects.length;
        const bytes = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * times;
        return new progress/* Progress */.k(this.#ports, { files: contents.length * times, bytes });
    }
}
function canChunk(server, format) {
    const has = (kind) => server?.accept.includes(kind) ?? false;
    return has('debug_files') && has(needs[format] ?? 'debug_files');
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
function zipBatches(contents) {
    const batches = [];
    let bytes = 0;
    for (const content of contents) {
        const last = batches.at(-1);
        bytes += content.sizeBytes;
        if (last && last.length < mostZipped && bytes <= mostZippedBytes) {
            last.push(content);
        }
        else {
            batches.push([content]);
            bytes = content.sizeBytes;
        }
    }
    return batches;
}
function reportOf({ file, sizeBytes }, project, isNew) {
    const { name, debugId, format } = file;
    return { name, debugId, format, project, sizeBytes, state: isNew ? 'new' : 'unchanged' };
}


/***/ })

};
