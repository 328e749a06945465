export const id = 0;
export const ids = [0];
export const modules = {

/***/ 3000:
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
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/artifacts/chunks.js
var chunks = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/artifacts/debug-file/debug-file.js
var debug_file = __webpack_require__(3913);
// EXTERNAL MODULE: ./build/artifacts/debug-file/unfit.js
var unfit = __webpack_require__(3047);
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
        try {
            for await (const { entry, path } of (0,unpack/* unpack */.l)(zipPath, subfolder, (entry) => wanted.has(entry))) {
                unpacked.set((0,debug_file/* originOf */.yv)({ path: zipPath, entry }), path);
            }
        }
        catch (error) {
            throw error instanceof unfit/* UnfitFile */.r ? changed(zipPath) : error;
        }
    }
    const byChecksum = new Map();
    for (const file of files) {
        const path = unpacked.get((0,debug_file/* originOf */.yv)(file)) ?? file.path;
        const content = await digest(file, await inflated(file, path, folder), chunkSize);
        byChecksum.set(content.checksum, content);
    }
    return [...byChecksum.values()];
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

// EXTERNAL MODULE: ./build/artifacts/scratch.js
var artifacts_scratch = __webpack_require__(6734);
// EXTERNAL MODULE: ./build/sentry/errors.js
var sentry_errors = __webpack_require__(3731);
// EXTERNAL MODULE: ./build/size.js
var size = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/artifacts/zip.js + 1 modules
var artifacts_zip = __webpack_require__(4859);
;// CONCATENATED MODULE: ./build/artifacts/debug-file/write-zip.js


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

// EXTERNAL MODULE: ./build/destinations/assembly.js + 2 modules
var assembly = __webpack_require__(8279);
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

;// CONCATENATED MODULE: ./build/destinations/missing-debug-files.js
/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;
/** Those that a project does not have. */
async function missingOf(remote, project, contents) {
    const missing = [];
    for (let start = 0; start < contents.length; start += checksumsAtOnce) {
        const some = contents.slice(start, start + checksumsAtOnce);
        const unknown = await remote.missing(project, some.map(({ checksum }) => checksum));
        missing.push(...some.filter(({ checksum }) => unknown.has(checksum)));
    }
    return missing;
}

;// CONCATENATED MODULE: ./build/destinations/debug-file-zips.js






/** Of one ZIP file, before it is packed. */
const [mostFiles, mostBytes] = [64, 32 * 1024 * 1024];
/**
 * Sends debug information files in ZIP files, for one project.
 *
 * @param folder for the ZIP files, one at a time
 * @throws SetupError when Sentry passes over one of them in silence
 * @throws IntegrityError when it has stored something else
 */
async function sendZips(remote, project, contents, folder, onSent) {
    for (const batch of batchesOf(contents)) {
        const path = (0,external_node_path_.join)(folder, 'batch.zip');
        const zip = await writeZip(batch, path);
        const stored = new Map((await remote.upload(project, zip)).map((one) => [one.sha1, one]));
        await (0,promises_.rm)(path);
        for (const content of batch) {
            const answer = stored.get(content.checksum);
            if (answer)
                verifyDebugFile(content, answer);
            onSent(content.sizeBytes);
        }
    }
    // Of what was stored already, and of what Sentry cannot read, the answers say nothing.
    const [refused] = await missingOf(remote, project, contents);
    if (!refused)
        return;
    throw new errors/* SetupError */.w3(`Sentry has taken ${refused.name}, and stored nothing of it in ${project}`, {
        remedy: `This server cannot read the format (${refused.file.format}). Update it, or exclude the file.`,
    });
}
function batchesOf(contents) {
    const batches = [];
    let bytes = 0;
    for (const content of contents) {
        const last = batches.at(-1);
        bytes += content.sizeBytes;
        if (last && last.length < mostFiles && bytes <= mostBytes) {
            last.push(content);
        }
        else {
            batches.push([content]);
            bytes = content.sizeBytes;
        }
    }
    return batches;
}

// EXTERNAL MODULE: ./build/destinations/progress.js
var progress = __webpack_require__(13);
// EXTERNAL MODULE: ./build/destinations/proof.js
var proof = __webpack_require__(2462);
;// CONCATENATED MODULE: ./build/destinations/debug-files.js










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
        await using scratch = await (0,artifacts_scratch/* openScratch */.j)(this.#options.tempFolder);
        const server = await this.#chunkOptions();
        const contents = await debug_files_open(files, scratch.path, server?.chunkSize ?? Number.POSITIVE_INFINITY);
        refuseTooLarge(contents, server);
        const progress = this.#progress(contents);
        const reports = [];
        for (const project of this.#options.projects) {
            const missing = await missingOf(this.#ports.remote, project, contents);
            const byChunks = missing.filter(({ file }) => canChunk(server, file.format));
            await assembleDebugFiles(this.#ports, project, byChunks, { ...this.#options, onSent: progress.sent });
            const byZip = missing.filter((content) => !byChunks.includes(content));
            await sendZips(this.#ports.remote, project, byZip, scratch.path, progress.sent);
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
            for (const content of contents)
                progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
        }
        return { files: reports, durationMs: this.#ports.clock.now() - beganAtMs };
    }
    /** What `upload` would find. Writes nothing to Sentry. */
    async compare(files) {
        await using scratch = await (0,artifacts_scratch/* openScratch */.j)(this.#options.tempFolder);
        const contents = await debug_files_open(files, scratch.path, Number.POSITIVE_INFINITY);
        const reports = [];
        for (const project of this.#options.projects) {
            const missing = await missingOf(this.#ports.remote, project, contents);
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


/***/ })

};
