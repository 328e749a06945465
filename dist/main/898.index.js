export const id = 898;
export const ids = [898];
export const modules = {

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sha1Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);



/** Up to this size one read is quicker than a stream. */
const smallBytes = 1024 * 1024;
/** SHA-1 of a file's content, by which Sentry tells files apart; 40 lower-case hex digits. */
async function sha1Of({ path, sizeBytes }) {
    if (sizeBytes <= smallBytes)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path, sizeBytes));
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        sum.update(chunk);
    return sum.digest('hex');
}


/***/ }),

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ decodeSafely),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   qK: () => (/* binding */ resolveName),
/* harmony export */   rE: () => (/* binding */ sourceMappingUrl),
/* harmony export */   t9: () => (/* binding */ sourceMapReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const scriptName = /\.(?:c|m)?js$/;
function isScript(name) {
    return scriptName.test(name);
}
/**
 * What a script says of its source map: the last `sourceMappingURL` comment
 * (https://tc39.es/ecma426/#sec-linking-generated-code). A map inside the comment itself (`data:`) is none that goes along.
 *
 * @param tail the end of the script
 */
function sourceMappingUrl(tail) {
    if (!tail.includes('sourceMappingURL='))
        return undefined;
    const url = [...tail.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
    return url?.startsWith('data:') ? undefined : url;
}
/**
 * The reference from a script to its map among the artifacts: what the script says, else the map that has the script's
 * name and `.map`. Undefined where that map does not go along.
 *
 * @param name artifact name of the script
 * @param url what the script says
 * @param has whether there is an artifact of a name
 */
function sourceMapReference(name, url, has) {
    const reference = url ?? `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)}.map`;
    return has(resolveName(name, reference.replace(/[?#].*$/, ''))) ? reference : undefined;
}
/** The name that a reference leads to from another name. */
function resolveName(from, reference) {
    if (/^[a-z]+:\/\//i.test(reference))
        return reference;
    // Names begin with `~` or with an origin, both of which have to survive `..`.
    const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
    const decoded = decodeSafely(reference);
    return start + (decoded.startsWith('/') ? decoded : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), decoded));
}
/** With what is percent-encoded decoded, where that can be done. */
function decodeSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesStage: () => (/* binding */ filesStage)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _sentry_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4112);
/* harmony import */ var _match_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2805);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5752);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6743);
/* harmony import */ var _upload_release_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8330);







/** `files`: stored as files of the release. */
async function filesStage(plan, { version, releaseFiles, isOrganizationToken, releaseIsNew, storedNames, log }) {
    const selected = await (0,_select_files_js__WEBPACK_IMPORTED_MODULE_4__/* .selectBuildFiles */ ._)({ select: _match_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .selectFiles */ .A, log }, plan);
    let stored;
    const destination = () => {
        const remote = (0,_sentry_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSentry */ .h)(releaseFiles);
        return new _upload_release_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseFilesDestination */ .h({ remote, log, clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m }, { ...plan, version, releaseIsNew: releaseIsNew(), stored });
    };
    // The preparation of source maps may have changed files since they were selected.
    const files = () => (0,_select_files_js__WEBPACK_IMPORTED_MODULE_4__/* .measureAgain */ .P)(selected);
    return {
        title: 'Files',
        async check(prepared) {
            if (plan.existingFiles !== 'replace' || !isOrganizationToken)
                return;
            stored = await destination().list();
            await prepared;
            if (stored)
                refuseReplacing(await destination().compare(files()));
        },
        async run() {
            const report = await destination().upload(files());
            for (const { name } of report.files)
                storedNames.add(name);
            return { files: report };
        },
        async preview() {
            const compared = releaseFiles ? await destination().compare(selected) : selected.map(asNew);
            return { files: { files: compared, durationMs: 0 } };
        },
    };
}
/** An organization token may store files but not delete them, so files that are stored with other content stay. */
function refuseReplacing(files) {
    const [first, ...others] = files.filter(({ state }) => state === 'replaced').map(({ name }) => name);
    if (first === undefined)
        return;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w3(`${first}${more} is in the release with other content, and this token may not delete it`, {
        remedy: _stored_files_js__WEBPACK_IMPORTED_MODULE_5__/* .waysAroundDeleting */ .Ks,
    });
}
function asNew({ name, sizeBytes }) {
    return { name, sizeBytes, state: 'new' };
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ waysAroundDeleting),
/* harmony export */   Kx: () => (/* binding */ listStored),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6409);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6954);



/** What to do where a token may not delete. */
const waysAroundDeleting = 'Use a token with the scope project:releases (an organization token has no way to delete), ' +
    'set existing-files to keep, or give the new files another release or dist.';
/**
 * The stored files of our dist, by name.
 *
 * @param name asks for the files alone whose name holds it
 */
async function listStored(remote, { version, dist = null }, name) {
    const byName = new Map();
    for (const file of await remote.list(version, name))
        if (file.dist === dist)
            byName.set(file.name, file);
    return byName;
}
/**
 * What is to be done about a file, by what is stored under its name.
 *
 * @throws SetupError when other content is stored and must not be replaced
 */
async function judge(file, stored, existingFiles) {
    if (!stored)
        return 'new';
    if ((0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameContent */ .O)(stored, file, await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .J)(file)))
        return 'unchanged';
    if (existingFiles === 'keep')
        return 'kept';
    if (existingFiles === 'replace')
        return 'replaced';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${file.name} is in the release already, with other content`, {
        remedy: 'Set existing-files to replace or keep, or give the new files another release or dist.',
    });
}


/***/ }),

/***/ 8330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ReleaseFilesDestination)
});

// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./files/content.js
var files_content = __webpack_require__(801);
// EXTERNAL MODULE: ./files/diff.js
var diff = __webpack_require__(6409);
// EXTERNAL MODULE: ./files/digest.js
var digest = __webpack_require__(6954);
// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./files/source-mapping-url.js
var source_mapping_url = __webpack_require__(8788);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./files/tail.js

/** Enough for the comments that stand at the end of a script. */
const tailBytes = 4096;
/** The end of a file as text; read from the disk only where the content is not in memory. */
async function readTail(path, { bytes, sizeBytes }) {
    if (bytes)
        return Buffer.from(bytes.subarray(-tailBytes)).toString('utf8');
    await using file = await (0,promises_.open)(path);
    const length = Math.min(sizeBytes, tailBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, sizeBytes - length);
    return buffer.toString('utf8', 0, bytesRead);
}

;// CONCATENATED MODULE: ./files/source-map-header.js


/**
 * Sentry's own header for a script whose source map goes along, by which servers without debug IDs find the map.
 *
 * @param names the names of everything that is uploaded
 */
async function sourceMapHeader({ path, name, sourceMap }, content, names) {
    if (sourceMap !== undefined)
        return { Sourcemap: sourceMap };
    if (!(0,source_mapping_url/* isScript */.Kh)(name))
        return {};
    const url = (0,source_mapping_url/* sourceMappingUrl */.rE)(await readTail(path, content));
    const reference = (0,source_mapping_url/* sourceMapReference */.t9)(name, url, (other) => names.has(other));
    return reference === undefined ? {} : { Sourcemap: reference };
}

// EXTERNAL MODULE: ./files/stored-files.js
var stored_files = __webpack_require__(6743);
// EXTERNAL MODULE: ./files/verify-upload.js
var verify_upload = __webpack_require__(2885);
;// CONCATENATED MODULE: ./files/upload-release-files.js










/** As many as there are connections; how many of them are used at a time is found out by the HTTP client. */
const mostAtOnce = 64;
const nothing = new Map();
/** Stores build files as files of a release: one request a file, compared by SHA-1 with what is there already. */
class ReleaseFilesDestination {
    #remote;
    #ports;
    #options;
    constructor(ports, options) {
        this.#remote = ports.remote;
        this.#ports = ports;
        this.#options = options;
    }
    /**
     * @throws IntegrityError when Sentry answers with another SHA-1 or size than the file has
     * @throws SetupError when a stored file has other content and must not, or cannot, be replaced
     */
    async upload(files) {
        const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        const progress = new files_progress/* Progress */.k(this.#ports, { files: files.length, bytes });
        const { releaseIsNew, stored: listed } = this.#options;
        const stored = releaseIsNew ? nothing : (listed ?? (await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options)));
        const names = new Set(files.map(({ name }) => name));
        const store = async (file) => {
            const state = await this.#store(file, stored.get(file.name), names, progress).catch((error) => {
                throw (0,verify_upload/* unreadable */.O)(file, error) ?? error;
            });
            progress.finished(state === 'new' || state === 'replaced' ? 0 : file.sizeBytes);
            return { name: file.name, sizeBytes: file.sizeBytes, state };
        };
        const concurrency = Math.min(this.#options.concurrency ?? mostAtOnce, mostAtOnce);
        return { files: await (0,p_map/* default */.Ay)(files, store, { concurrency }), durationMs: progress.durationMs };
    }
    /** What is stored of our dist, by name; undefined where there is no such release. */
    async list() {
        return await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options).catch((error) => {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return undefined;
            throw error;
        });
    }
    /**
     * Finds out what `upload` would do, and writes nothing.
     *
     * @throws SetupError when a stored file has other content, and must not be replaced
     */
    async compare(files) {
        const stored = this.#options.stored ?? (await this.list()) ?? nothing;
        const compare = async (file) => ({
            name: file.name,
            sizeBytes: file.sizeBytes,
            state: await (0,stored_files/* judge */.S4)(file, stored.get(file.name), this.#options.existingFiles),
        });
        return (0,p_map/* default */.Ay)(files, compare, { concurrency: mostAtOnce });
    }
    async #store(file, stored, names, progress) {
        const state = await (0,stored_files/* judge */.S4)(file, stored, this.#options.existingFiles);
        if (state === 'unchanged' || state === 'kept')
            return state;
        if (stored)
            await this.#delete(stored);
        return this.#add(file, state, names, progress);
    }
    async #add(file, state, names, progress) {
        const content = await (0,files_content/* openContent */.Q)(file, progress.sent);
        const { version, dist } = this.#options;
        const headers = { ...(await sourceMapHeader(file, content, names)), ...this.#options.headers };
        try {
            const answer = await this.#remote.upload(version, { name: file.name, dist, headers, content });
            (0,verify_upload/* verify */.M)(file, content.sentSha1(), answer);
        }
        catch (error) {
            if (!(error instanceof sentry_errors/* RefusalError */.X && error.status === 409))
                throw error;
            return this.#settleConflict(file, state, error);
        }
        return state;
    }
    /**
     * The name was free when the files were listed, and is taken now: by this very upload, when its first answer was lost,
     * or by a job that runs beside this one. Both are fine when the content is ours; what else may be there is the author's
     * to decide, save that it is not replaced a second time: two jobs would do so in turn for ever.
     */
    async #settleConflict(file, state, conflict) {
        const stored = (await (0,stored_files/* listStored */.Kx)(this.#remote, this.#options, file.name)).get(file.name);
        if (stored && (0,diff/* isSameContent */.O)(stored, file, await (0,digest/* sha1Of */.J)(file)))
            return state;
        if (stored && this.#options.existingFiles === 'keep')
            return 'kept';
        throw new errors/* SetupError */.w3(`${file.name} could not be stored: the name is taken, and not by this content`, {
            remedy: 'See that no other job uploads other files of that name to the same release and dist.',
            cause: conflict,
        });
    }
    async #delete(stored) {
        try {
            await this.#remote.delete(this.#options.version, stored);
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return; // Gone already: a job beside this one did it.
            if (!(error instanceof sentry_errors/* RefusalError */.X && error.status === 403))
                throw error;
            throw new errors/* SetupError */.w3(`${stored.name} is in the release with other content, and this token may not delete it`, {
                remedy: stored_files/* waysAroundDeleting */.Ks,
                cause: error,
            });
        }
    }
}


/***/ })

};
