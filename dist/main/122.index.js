export const id = 122;
export const ids = [122];
export const modules = {

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   ce: () => (/* binding */ artifactNamer),
/* harmony export */   zG: () => (/* binding */ isAcceptedName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Files outside the root keep their whole path. Prefix and path are joined by one slash: `~` and `~/` mean the same,
 * and `app:///` keeps its slashes.
 */
function artifactNamer({ urlPrefix, stripPrefixes, root }) {
    const prefixes = stripPrefixes.map((prefix) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, prefix)).sort((a, b) => b.length - a.length);
    const folders = [...prefixes, root];
    const start = urlPrefix === '' ? '' : `${urlPrefix.replace(/\/$/, '')}/`;
    return (filePath) => {
        const paths = folders.values().map((folder) => pathInside(filePath, folder));
        const path = paths.find((path) => path !== undefined) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(filePath).root, filePath);
        return start + (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
    };
}
function commonFolder(filePaths) {
    const [first, ...others] = filePaths;
    if (first === undefined)
        return undefined;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (others.every((path) => isInside(path, folder)))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return undefined;
    }
}
/** Compares the paths only, and follows no links. */
function isInside(filePath, folder) {
    return pathInside(filePath, folder) !== undefined;
}
/** Empty segments, and segments that may be `.` or `..`. */
const unresolved = /[/\\](?:[/\\.]|$)/;
function pathInside(filePath, folder) {
    const rest = filePath.slice(folder.length);
    // Applies to almost every path, and is ten times as fast as `relative`.
    if (filePath.startsWith(folder) && rest.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) && !unresolved.test(rest))
        return rest.slice(1);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, filePath);
    const leadsOut = path === '' || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
    return leadsOut ? undefined : path;
}
/** Line breaks, tabs, form feeds and backslashes: Sentry refuses them in the last part of a name. */
const refusedCharacters = /[\n\t\r\f\v\\]/;
function isAcceptedName(name) {
    return !refusedCharacters.test(name.slice(name.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ fileChanged),
/* harmony export */   JI: () => (/* binding */ sha1Of),
/* harmony export */   Q4: () => (/* binding */ openContent),
/* harmony export */   kC: () => (/* binding */ explainReadError),
/* harmony export */   sA: () => (/* binding */ readEnd)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);



/** Up to this size, one synchronous read takes less time than a stream. Larger files are streamed to save memory. */
const smallBytes = 256 * 1024;
/** Enough for the comments at the end of a script. */
const endBytes = 4096;
/**
 * Each attempt to send reads the file once, and hashes it on the way.
 *
 * @throws SetupError, now or during sending, if the size of the file has changed since it was selected
 */
function openContent(file, onSent = () => { }) {
    const { path, sizeBytes, contentType } = file;
    if (sizeBytes > smallBytes)
        return new StreamedContent(file, onSent);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    if (bytes.byteLength !== sizeBytes)
        throw fileChanged(file);
    onSent(sizeBytes);
    return {
        contentType,
        sizeBytes,
        bytes,
        async *open() {
            yield bytes;
        },
        sentSha1: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', bytes),
    };
}
class StreamedContent {
    contentType;
    sizeBytes;
    #file;
    #onSent;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    constructor(file, onSent) {
        this.#file = file;
        this.#onSent = onSent;
        this.sizeBytes = file.sizeBytes;
        this.contentType = file.contentType;
    }
    async *open() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1'); // Not shared: an aborted attempt may still deliver a piece.
        this.#hash = hash;
        let sentBytes = 0;
        for await (const piece of streamFile(this.#file)) {
            sentBytes += piece.byteLength;
            if (sentBytes > this.sizeBytes)
                break;
            hash.update(piece);
            this.#onSent(piece.byteLength);
            yield piece;
        }
        if (sentBytes !== this.sizeBytes)
            throw fileChanged(this.#file);
    }
    sentSha1() {
        return this.#hash.digest('hex');
    }
}
/** To compare the file with a stored one of the same name and size; no other file is hashed before it is sent. */
async function sha1Of(file) {
    if (file.sizeBytes <= smallBytes)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file.path));
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    for await (const piece of streamFile(file))
        sum.update(piece);
    return sum.digest('hex');
}
async function readEnd({ path, sizeBytes }, { bytes }) {
    if (bytes)
        return Buffer.from(bytes.subarray(-endBytes)).toString('utf8');
    const pieces = await Array.fromAsync((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { start: Math.max(0, sizeBytes - endBytes) }));
    return Buffer.concat(pieces).toString('utf8');
}
function streamFile({ path }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: smallBytes });
}
/** Turns errors of the file system into a SetupError, and returns any other error as it is. */
function explainReadError(error, { displayPath }) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`Could not read ${displayPath}: ${error.code}`, {
        remedy: 'Check that the build has finished before this step starts, and that the runner may read the file.',
        cause: error,
    });
}
function fileChanged({ displayPath }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${displayPath} changed during the upload`, {
        remedy: 'Check that the build has finished before this step starts.',
    });
}


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8742);


/** For messages: relative to the workspace if it is inside, with forward slashes on every OS. */
function displayPath(path, workspace) {
    const shown = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(path, workspace) ?? path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? shown : shown.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LinkGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8742);
/* harmony import */ var _display_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7816);





/** Finds links that lead out of a folder: what is uploaded from the workspace has to be in the workspace. */
class LinkGuard {
    /** Absolute. */
    folder;
    #realFolders = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** Returns undefined for anything but a regular file. @throws SetupError for a link that leads out of the folder */
    inspect(path) {
        const { realPath, leadsOut, sizeBytes } = this.follow(path);
        const shownPath = (0,_display_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .G)(path, this.folder);
        if (leadsOut) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${shownPath} is a link that leads out of the workspace, to ${realPath}`, {
                remedy: 'Copy the file into the workspace, use its absolute path as the pattern, or exclude it.',
            });
        }
        return sizeBytes === undefined ? undefined : { displayPath: shownPath, realPath, sizeBytes };
    }
    /** @throws errors of the file system, also for a link to something that does not exist */
    follow(path) {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const isLink = entry.isSymbolicLink();
        // Resolving is slow: for files that are no links, it is done once for each folder.
        const realPath = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : this.#realPathInFolder(path);
        const leadsOut = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, this.folder) && !(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(realPath, this.#realFolder(this.folder));
        const target = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : entry;
        return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
    }
    #realPathInFolder(path) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
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

/***/ 1663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tB: () => (/* binding */ reportUnmatchedPatterns),
  AL: () => (/* binding */ selectFiles),
  o8: () => (/* binding */ selectFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./files/display-path.js
var display_path = __webpack_require__(7816);
// EXTERNAL MODULE: ../../node_modules/brace-expansion/dist/esm/index.js + 1 modules
var esm = __webpack_require__(3128);
;// CONCATENATED MODULE: ./files/pattern.js



/**
 * `!` at the start excludes, braces list alternatives (`*.{js,css}`), `~/` is the home folder. The name of an existing
 * file is taken literally, even with special characters: `pages/[id].js`.
 */
function parsePattern(line, root) {
    const excludes = line.startsWith('!');
    const pattern = excludes ? line.slice(1).trim() : line;
    const segments = pattern.split(/[\\/]/);
    const alternatives = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, pattern)) ? [pattern] : (0,esm/* expand */.fT)(pattern);
    return {
        line,
        excludes,
        globs: alternatives.map((alternative) => absoluteGlob(alternative, root)),
        folder: existingFolder(/^[^~].*?(?=[\\/]\*\*$|$)/.exec(pattern)?.[0], root),
        includesHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
        includesNodeModules: segments.includes('node_modules'),
    };
}
function existingFolder(pattern, root) {
    if (pattern === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(root, pattern);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}
/** The glob library refuses `.` and `..`, and resolves relative globs from the working directory of the process. */
function absoluteGlob(pattern, root) {
    if (/^~(?:[/\\]|$)/.test(pattern))
        return pattern;
    const path = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.normalize)(pattern) : (0,external_node_path_.join)(root, pattern);
    const start = path.startsWith(root + external_node_path_.sep) ? root : (0,external_node_path_.parse)(path).root;
    const rest = path
        .slice(start.length)
        .split(external_node_path_.sep)
        .filter((segment, index) => segment !== '' || index > 0);
    return [escapeGlob(start.replace(/[\\/]$/, '')), ...escapeExisting(rest, start)].join(external_node_path_.sep);
}
function escapeExisting(segments, folder) {
    const end = segments.findIndex((_, index) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ...segments.slice(0, index + 1))));
    const existing = end < 0 ? segments : segments.slice(0, end);
    return [...existing.map(escapeGlob), ...segments.slice(existing.length)];
}
function escapeGlob(text) {
    const escaped = text.replace(/[[?*]/g, '[$&]');
    return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}

;// CONCATENATED MODULE: ./files/match-patterns.js





/**
 * A folder stands for everything below it, `!` at the start of a line excludes files from all other lines, and `#`
 * starts a comment. Hidden files and `node_modules` match only a pattern that names them.
 */
async function selectFiles(lines, root, accepts = () => true) {
    const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => parsePattern(line, root));
    const excluded = patterns.filter(({ excludes }) => excludes).flatMap(({ globs }) => globs.map((glob) => `!${glob}`));
    const included = patterns.filter(({ excludes }) => !excludes);
    // One search for each pattern, to know which of them match nothing.
    const searches = included.map((pattern) => search(pattern, excluded, root));
    const found = (await Promise.all(searches)).map((paths) => paths.filter(accepts));
    return {
        paths: [...new Set(found.flat())].sort(),
        unmatched: included.filter((_, index) => found[index]?.length === 0).map(({ line }) => line),
        matches: included.map(({ line }, index) => ({ line, paths: found[index]?.toSorted() ?? [] })),
    };
}
/** Returns the absolute paths of the folders whose whole content is matched. */
async function selectFolders(lines, root) {
    const patterns = lines.filter((line) => !/^[!#]/.test(line)).map((line) => parsePattern(line, root));
    const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
    const globs = patterns.filter(({ folder }) => folder === undefined).flatMap(({ globs }) => globs);
    // `**` matches the folder as well as its content, unlike `**/*`.
    const folderGlobs = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create(folderGlobs.join('\n'), { implicitDescendants: false });
    const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return [...literal, ...(await globber.glob()).filter(isFolder)];
}
/** @throws SetupError if `if-no-files-found` is `error` */
function reportUnmatchedPatterns(unmatched, log) {
    const { input, kind, patterns, root, workspace, ifNoFilesFound } = unmatched;
    if (patterns.length === 0 || ifNoFilesFound === 'ignore')
        return;
    const place = root === workspace ? 'the workspace' : (0,display_path/* displayPath */.G)(root, workspace);
    const list = patterns.map((pattern) => `"${pattern}"`).join(', ');
    const problem = `Input ${input}: no ${kind} in ${place} matches ${list}`;
    const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Write each pattern on its own line.' : '';
    if (ifNoFilesFound === 'error') {
        throw new errors/* SetupError */.w3(problem, {
            remedy: `Check that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
        });
    }
    log.warning(`${problem}.${hint}`);
}
/** A temporary file of `replaceFile`, left behind by a process that was killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;
/** Does not match a name that imitates `..`: such a file is refused later, rather than ignored silently. */
const match_patterns_hidden = /^\.(?!\.(?:\\|$))/;
async function search(pattern, excluded, root) {
    const isWanted = (name) => !leftover.test(name) &&
        (pattern.includesHidden || !match_patterns_hidden.test(name)) &&
        (pattern.includesNodeModules || name !== 'node_modules');
    const walked = pattern.folder !== undefined && excluded.length === 0 ? walk(pattern.folder, isWanted) : undefined;
    if (walked)
        return walked;
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create([...pattern.globs, ...excluded].join('\n'), { matchDirectories: false });
    const paths = await globber.glob();
    return paths.filter((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).every(isWanted));
}
/**
 * Much faster than matching each file against a glob. Returns undefined if there is a link, since only the glob library
 * follows links.
 */
function walk(folder, isWanted) {
    const files = [];
    const folders = [folder];
    for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
        const start = current.endsWith(external_node_path_.sep) ? current : current + external_node_path_.sep;
        for (const entry of (0,external_node_fs_.readdirSync)(current, { withFileTypes: true })) {
            if (!isWanted(entry.name))
                continue;
            if (entry.isSymbolicLink())
                return undefined;
            (entry.isDirectory() ? folders : files).push(start + entry.name);
        }
    }
    return files;
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);

const reportEveryMs = 5_000;
class Progress {
    #log;
    #clock;
    #total;
    #startedAtMs;
    #reportedAtMs;
    #files = 0;
    #sentBytes = 0;
    #skippedBytes = 0;
    constructor({ log, clock }, total) {
        this.#log = log;
        this.#clock = clock;
        this.#total = total;
        this.#startedAtMs = clock.now();
        this.#reportedAtMs = this.#startedAtMs;
    }
    get durationMs() {
        return this.#clock.now() - this.#startedAtMs;
    }
    sent = (sizeBytes) => {
        this.#sentBytes += sizeBytes;
        this.#report();
    };
    /** @param skippedBytes bytes of the stored file that did not have to be sent */
    finished(skippedBytes) {
        this.#files += 1;
        this.#skippedBytes += skippedBytes;
        this.#report();
    }
    #report() {
        const nowMs = this.#clock.now();
        if (nowMs - this.#reportedAtMs < reportEveryMs)
            return;
        this.#reportedAtMs = nowMs;
        const { files, bytes } = this.#total;
        const rate = this.#sentBytes / ((nowMs - this.#startedAtMs) / 1000);
        const doneBytes = this.#sentBytes + this.#skippedBytes;
        const left = rate > 0 && bytes > doneBytes ? `, about ${Math.ceil((bytes - doneBytes) / rate)} s left` : '';
        const filesDone = files === undefined ? '' : `${this.#files} of ${files} files, `;
        this.#log.info(`${filesDone}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(doneBytes)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(rate)}/s${left}`);
    }
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ refreshSizes),
  _: () => (/* binding */ selectBuildFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ../../node_modules/mime/dist/types/standard.js
const types = {
    'application/andrew-inset': ['ez'],
    'application/appinstaller': ['appinstaller'],
    'application/applixware': ['aw'],
    'application/appx': ['appx'],
    'application/appxbundle': ['appxbundle'],
    'application/atom+xml': ['atom'],
    'application/atomcat+xml': ['atomcat'],
    'application/atomdeleted+xml': ['atomdeleted'],
    'application/atomsvc+xml': ['atomsvc'],
    'application/atsc-dwd+xml': ['dwd'],
    'application/atsc-held+xml': ['held'],
    'application/atsc-rsat+xml': ['rsat'],
    'application/automationml-aml+xml': ['aml'],
    'application/automationml-amlx+zip': ['amlx'],
    'application/bdoc': ['bdoc'],
    'application/calendar+xml': ['xcs'],
    'application/ccxml+xml': ['ccxml'],
    'application/cdfx+xml': ['cdfx'],
    'application/cdmi-capability': ['cdmia'],
    'application/cdmi-container': ['cdmic'],
    'application/cdmi-domain': ['cdmid'],
    'application/cdmi-object': ['cdmio'],
    'application/cdmi-queue': ['cdmiq'],
    'application/cpl+xml': ['cpl'],
    'application/cu-seeme': ['cu'],
    'application/cwl': ['cwl'],
    'application/dash+xml': ['mpd'],
    'application/dash-patch+xml': ['mpp'],
    'application/davmount+xml': ['davmount'],
    'application/dicom': ['dcm'],
    'application/docbook+xml': ['dbk'],
    'application/dssc+der': ['dssc'],
    'application/dssc+xml': ['xdssc'],
    'application/ecmascript': ['ecma'],
    'application/emma+xml': ['emma'],
    'application/emotionml+xml': ['emotionml'],
    'application/epub+zip': ['epub'],
    'application/exi': ['exi'],
    'application/express': ['exp'],
    'application/fdf': ['fdf'],
    'application/fdt+xml': ['fdt'],
    'application/font-tdpfr': ['pfr'],
    'application/geo+json': ['geojson'],
    'application/gml+xml': ['gml'],
    'application/gpx+xml': ['gpx'],
    'application/gxf': ['gxf'],
    'application/gzip': ['gz'],
    'application/hjson': ['hjson'],
    'application/hyperstudio': ['stk'],
    'application/inkml+xml': ['ink', 'inkml'],
    'application/ipfix': ['ipfix'],
    'application/its+xml': ['its'],
    'application/java-archive': ['jar', 'war', 'ear'],
    'application/java-serialized-object': ['ser'],
    'application/java-vm': ['class'],
    'application/javascript': ['*js'],
    'application/json': ['json', 'map'],
    'application/json5': ['json5'],
    'application/jsonml+json': ['jsonml'],
    'application/ld+json': ['jsonld'],
    'application/lgr+xml': ['lgr'],
    'application/lost+xml': ['lostxml'],
    'application/mac-binhex40': ['hqx'],
    'application/mac-compactpro': ['cpt'],
    'application/mads+xml': ['mads'],
    'application/manifest+json': ['webmanifest'],
    'application/marc': ['mrc'],
    'application/marcxml+xml': ['mrcx'],
    'application/mathematica': ['ma', 'nb', 'mb'],
    'application/mathml+xml': ['mathml'],
    'application/mbox': ['mbox'],
    'application/media-policy-dataset+xml': ['mpf'],
    'application/mediaservercontrol+xml': ['mscml'],
    'application/metalink+xml': ['metalink'],
    'application/metalink4+xml': ['meta4'],
    'application/mets+xml': ['mets'],
    'application/mmt-aei+xml': ['maei'],
    'application/mmt-usd+xml': ['musd'],
    'application/mods+xml': ['mods'],
    'application/mp21': ['m21', 'mp21'],
    'application/mp4': ['*mp4', '*mpg4', 'mp4s', 'm4p'],
    'application/msix': ['msix'],
    'application/msixbundle': ['msixbundle'],
    'application/msword': ['doc', 'dot'],
    'application/mxf': ['mxf'],
    'application/n-quads': ['nq'],
    'application/n-triples': ['nt'],
    'application/node': ['cjs'],
    'application/octet-stream': [
        'bin',
        'dms',
        'lrf',
        'mar',
        'so',
        'dist',
        'distz',
        'pkg',
        'bpk',
        'dump',
        'elc',
        'deploy',
        'exe',
        'dll',
        'deb',
        'dmg',
        'iso',
        'img',
        'msi',
        'msp',
        'msm',
        'buffer',
    ],
    'application/oda': ['oda'],
    'application/oebps-package+xml': ['opf'],
    'application/ogg': ['ogx'],
    'application/omdoc+xml': ['omdoc'],
    'application/onenote': [
        'onetoc',
        'onetoc2',
        'onetmp',
        'onepkg',
        'one',
        'onea',
    ],
    'application/oxps': ['oxps'],
    'application/p2p-overlay+xml': ['relo'],
    'application/patch-ops-error+xml': ['xer'],
    'application/pdf': ['pdf'],
    'application/pgp-encrypted': ['pgp'],
    'application/pgp-keys': ['asc'],
    'application/pgp-signature': ['sig', '*asc'],
    'application/pics-rules': ['prf'],
    'application/pkcs10': ['p10'],
    'application/pkcs7-mime': ['p7m', 'p7c'],
    'application/pkcs7-signature': ['p7s'],
    'application/pkcs8': ['p8'],
    'application/pkix-attr-cert': ['ac'],
    'application/pkix-cert': ['cer'],
    'application/pkix-crl': ['crl'],
    'application/pkix-pkipath': ['pkipath'],
    'application/pkixcmp': ['pki'],
    'application/pls+xml': ['pls'],
    'application/postscript': ['ai', 'eps', 'ps'],
    'application/provenance+xml': ['provx'],
    'application/pskc+xml': ['pskcxml'],
    'application/raml+yaml': ['raml'],
    'application/rdf+xml': ['rdf', 'owl'],
    'application/reginfo+xml': ['rif'],
    'application/relax-ng-compact-syntax': ['rnc'],
    'application/resource-lists+xml': ['rl'],
    'application/resource-lists-diff+xml': ['rld'],
    'application/rls-services+xml': ['rs'],
    'application/route-apd+xml': ['rapd'],
    'application/route-s-tsid+xml': ['sls'],
    'application/route-usd+xml': ['rusd'],
    'application/rpki-ghostbusters': ['gbr'],
    'application/rpki-manifest': ['mft'],
    'application/rpki-roa': ['roa'],
    'application/rsd+xml': ['rsd'],
    'application/rss+xml': ['rss'],
    'application/rtf': ['rtf'],
    'application/sbml+xml': ['sbml'],
    'application/scvp-cv-request': ['scq'],
    'application/scvp-cv-response': ['scs'],
    'application/scvp-vp-request': ['spq'],
    'application/scvp-vp-response': ['spp'],
    'application/sdp': ['sdp'],
    'application/senml+xml': ['senmlx'],
    'application/sensml+xml': ['sensmlx'],
    'application/set-payment-initiation': ['setpay'],
    'application/set-registration-initiation': ['setreg'],
    'application/shf+xml': ['shf'],
    'application/sieve': ['siv', 'sieve'],
    'application/smil+xml': ['smi', 'smil'],
    'application/sparql-query': ['rq'],
    'application/sparql-results+xml': ['srx'],
    'application/sql': ['sql'],
    'application/srgs': ['gram'],
    'application/srgs+xml': ['grxml'],
    'application/sru+xml': ['sru'],
    'application/ssdl+xml': ['ssdl'],
    'application/ssml+xml': ['ssml'],
    'application/swid+xml': ['swidtag'],
    'application/tei+xml': ['tei', 'teicorpus'],
    'application/thraud+xml': ['tfi'],
    'application/timestamped-data': ['tsd'],
    'application/toml': ['toml'],
    'application/trig': ['trig'],
    'application/ttml+xml': ['ttml'],
    'application/ubjson': ['ubj'],
    'application/urc-ressheet+xml': ['rsheet'],
    'application/urc-targetdesc+xml': ['td'],
    'application/voicexml+xml': ['vxml'],
    'application/wasm': ['wasm'],
    'application/watcherinfo+xml': ['wif'],
    'application/widget': ['wgt'],
    'application/winhlp': ['hlp'],
    'application/wsdl+xml': ['wsdl'],
    'application/wspolicy+xml': ['wspolicy'],
    'application/xaml+xml': ['xaml'],
    'application/xcap-att+xml': ['xav'],
    'application/xcap-caps+xml': ['xca'],
    'application/xcap-diff+xml': ['xdf'],
    'application/xcap-el+xml': ['xel'],
    'application/xcap-ns+xml': ['xns'],
    'application/xenc+xml': ['xenc'],
    'application/xfdf': ['xfdf'],
    'application/xhtml+xml': ['xhtml', 'xht'],
    'application/xliff+xml': ['xlf'],
    'application/xml': ['xml', 'xsl', 'xsd', 'rng'],
    'application/xml-dtd': ['dtd'],
    'application/xop+xml': ['xop'],
    'application/xproc+xml': ['xpl'],
    'application/xslt+xml': ['*xsl', 'xslt'],
    'application/xspf+xml': ['xspf'],
    'application/xv+xml': ['mxml', 'xhvml', 'xvml', 'xvm'],
    'application/yang': ['yang'],
    'application/yin+xml': ['yin'],
    'application/zip': ['zip'],
    'application/zip+dotlottie': ['lottie'],
    'audio/3gpp': ['*3gpp'],
    'audio/aac': ['adts', 'aac'],
    'audio/adpcm': ['adp'],
    'audio/amr': ['amr'],
    'audio/basic': ['au', 'snd'],
    'audio/midi': ['mid', 'midi', 'kar', 'rmi'],
    'audio/mobile-xmf': ['mxmf'],
    'audio/mp3': ['*mp3'],
    'audio/mp4': ['m4a', 'mp4a', 'm4b'],
    'audio/mpeg': ['mpga', 'mp2', 'mp2a', 'mp3', 'm2a', 'm3a'],
    'audio/ogg': ['oga', 'ogg', 'spx', 'opus'],
    'audio/s3m': ['s3m'],
    'audio/silk': ['sil'],
    'audio/wav': ['wav'],
    'audio/wave': ['*wav'],
    'audio/webm': ['weba'],
    'audio/xm': ['xm'],
    'font/collection': ['ttc'],
    'font/otf': ['otf'],
    'font/ttf': ['ttf'],
    'font/woff': ['woff'],
    'font/woff2': ['woff2'],
    'image/aces': ['exr'],
    'image/apng': ['apng'],
    'image/avci': ['avci'],
    'image/avcs': ['avcs'],
    'image/avif': ['avif'],
    'image/bmp': ['bmp', 'dib'],
    'image/cgm': ['cgm'],
    'image/dicom-rle': ['drle'],
    'image/dpx': ['dpx'],
    'image/emf': ['emf'],
    'image/fits': ['fits'],
    'image/g3fax': ['g3'],
    'image/gif': ['gif'],
    'image/heic': ['heic'],
    'image/heic-sequence': ['heics'],
    'image/heif': ['heif'],
    'image/heif-sequence': ['heifs'],
    'image/hej2k': ['hej2'],
    'image/ief': ['ief'],
    'image/jaii': ['jaii'],
    'image/jais': ['jais'],
    'image/jls': ['jls'],
    'image/jp2': ['jp2', 'jpg2'],
    'image/jpeg': ['jpg', 'jpeg', 'jpe'],
    'image/jph': ['jph'],
    'image/jphc': ['jhc'],
    'image/jpm': ['jpm', 'jpgm'],
    'image/jpx': ['jpx', 'jpf'],
    'image/jxl': ['jxl'],
    'image/jxr': ['jxr'],
    'image/jxra': ['jxra'],
    'image/jxrs': ['jxrs'],
    'image/jxs': ['jxs'],
    'image/jxsc': ['jxsc'],
    'image/jxsi': ['jxsi'],
    'image/jxss': ['jxss'],
    'image/ktx': ['ktx'],
    'image/ktx2': ['ktx2'],
    'image/pjpeg': ['jfif'],
    'image/png': ['png'],
    'image/sgi': ['sgi'],
    'image/svg+xml': ['svg', 'svgz'],
    'image/t38': ['t38'],
    'image/tiff': ['tif', 'tiff'],
    'image/tiff-fx': ['tfx'],
    'image/webp': ['webp'],
    'image/wmf': ['wmf'],
    'message/disposition-notification': ['disposition-notification'],
    'message/global': ['u8msg'],
    'message/global-delivery-status': ['u8dsn'],
    'message/global-disposition-notification': ['u8mdn'],
    'message/global-headers': ['u8hdr'],
    'message/rfc822': ['eml', 'mime', 'mht', 'mhtml'],
    'model/3mf': ['3mf'],
    'model/gltf+json': ['gltf'],
    'model/gltf-binary': ['glb'],
    'model/iges': ['igs', 'iges'],
    'model/jt': ['jt'],
    'model/mesh': ['msh', 'mesh', 'silo'],
    'model/mtl': ['mtl'],
    'model/obj': ['obj'],
    'model/prc': ['prc'],
    'model/step': ['step', 'stp', 'stpnc', 'p21', '210'],
    'model/step+xml': ['stpx'],
    'model/step+zip': ['stpz'],
    'model/step-xml+zip': ['stpxz'],
    'model/stl': ['stl'],
    'model/u3d': ['u3d'],
    'model/vrml': ['wrl', 'vrml'],
    'model/x3d+binary': ['*x3db', 'x3dbz'],
    'model/x3d+fastinfoset': ['x3db'],
    'model/x3d+vrml': ['*x3dv', 'x3dvz'],
    'model/x3d+xml': ['x3d', 'x3dz'],
    'model/x3d-vrml': ['x3dv'],
    'text/cache-manifest': ['appcache', 'manifest'],
    'text/calendar': ['ics', 'ifb'],
    'text/coffeescript': ['coffee', 'litcoffee'],
    'text/css': ['css'],
    'text/csv': ['csv'],
    'text/html': ['html', 'htm', 'shtml'],
    'text/jade': ['jade'],
    'text/javascript': ['js', 'mjs'],
    'text/jsx': ['jsx'],
    'text/less': ['less'],
    'text/markdown': ['md', 'markdown'],
    'text/mathml': ['mml'],
    'text/mdx': ['mdx'],
    'text/n3': ['n3'],
    'text/plain': ['txt', 'text', 'conf', 'def', 'list', 'log', 'in', 'ini'],
    'text/richtext': ['rtx'],
    'text/rtf': ['*rtf'],
    'text/sgml': ['sgml', 'sgm'],
    'text/shex': ['shex'],
    'text/slim': ['slim', 'slm'],
    'text/spdx': ['spdx'],
    'text/stylus': ['stylus', 'styl'],
    'text/tab-separated-values': ['tsv'],
    'text/troff': ['t', 'tr', 'roff', 'man', 'me', 'ms'],
    'text/turtle': ['ttl'],
    'text/uri-list': ['uri', 'uris', 'urls'],
    'text/vcard': ['vcard'],
    'text/vtt': ['vtt'],
    'text/wgsl': ['wgsl'],
    'text/xml': ['*xml'],
    'text/yaml': ['yaml', 'yml'],
    'video/3gpp': ['3gp', '3gpp'],
    'video/3gpp2': ['3g2'],
    'video/h261': ['h261'],
    'video/h263': ['h263'],
    'video/h264': ['h264'],
    'video/iso.segment': ['m4s'],
    'video/jpeg': ['jpgv'],
    'video/jpm': ['*jpm', '*jpgm'],
    'video/mj2': ['mj2', 'mjp2'],
    'video/mp2t': ['ts', 'm2t', 'm2ts', 'mts'],
    'video/mp4': ['mp4', 'mp4v', 'mpg4'],
    'video/mpeg': ['mpeg', 'mpg', 'mpe', 'm1v', 'm2v'],
    'video/ogg': ['ogv'],
    'video/quicktime': ['qt', 'mov'],
    'video/webm': ['webm'],
};
Object.freeze(types);
/* harmony default export */ const standard = (types);

;// CONCATENATED MODULE: ../../node_modules/mime/dist/src/Mime.js
var __classPrivateFieldGet = (undefined && undefined.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Mime_extensionToType, _Mime_typeToExtension, _Mime_typeToExtensions;
class Mime {
    constructor(...args) {
        _Mime_extensionToType.set(this, new Map());
        _Mime_typeToExtension.set(this, new Map());
        _Mime_typeToExtensions.set(this, new Map());
        for (const arg of args) {
            this.define(arg);
        }
    }
    define(typeMap, force = false) {
        for (let [type, extensions] of Object.entries(typeMap)) {
            type = type.toLowerCase();
            extensions = extensions.map((ext) => ext.toLowerCase());
            let allExtensions = __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").get(type);
            if (!allExtensions) {
                allExtensions = new Set();
                __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").set(type, allExtensions);
            }
            let first = true;
            for (let extension of extensions) {
                const starred = extension.startsWith('*');
                extension = starred ? extension.slice(1) : extension;
                allExtensions.add(extension);
                if (first) {
                    __classPrivateFieldGet(this, _Mime_typeToExtension, "f").set(type, extension);
                }
                first = false;
                if (starred)
                    continue;
                const currentType = __classPrivateFieldGet(this, _Mime_extensionToType, "f").get(extension);
                if (currentType && currentType != type && !force) {
                    throw new Error(`"${type} -> ${extension}" conflicts with "${currentType} -> ${extension}". Pass \`force=true\` to override this definition.`);
                }
                __classPrivateFieldGet(this, _Mime_extensionToType, "f").set(extension, type);
            }
        }
        return this;
    }
    getType(path) {
        if (typeof path !== 'string')
            return null;
        const last = path.replace(/^.*[/\\]/s, '').toLowerCase();
        const ext = last.replace(/^.*\./s, '').toLowerCase();
        const hasPath = last.length < path.length;
        const hasDot = ext.length < last.length - 1;
        if (!hasDot && hasPath)
            return null;
        return __classPrivateFieldGet(this, _Mime_extensionToType, "f").get(ext) ?? null;
    }
    getExtension(type) {
        if (typeof type !== 'string')
            return null;
        type = type?.split?.(';')[0];
        return ((type && __classPrivateFieldGet(this, _Mime_typeToExtension, "f").get(type.trim().toLowerCase())) ?? null);
    }
    getAllExtensions(type) {
        if (typeof type !== 'string')
            return null;
        type = type.split(';')[0].trim().toLowerCase();
        const extensions = __classPrivateFieldGet(this, _Mime_typeToExtensions, "f").get(type);
        return extensions ? new Set(extensions) : null;
    }
    _freeze() {
        this.define = () => {
            throw new Error('define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances');
        };
        Object.freeze(this);
        return this;
    }
    _getTestState() {
        return {
            types: __classPrivateFieldGet(this, _Mime_extensionToType, "f"),
            extensions: __classPrivateFieldGet(this, _Mime_typeToExtension, "f"),
        };
    }
}
_Mime_extensionToType = new WeakMap(), _Mime_typeToExtension = new WeakMap(), _Mime_typeToExtensions = new WeakMap();
/* harmony default export */ const src_Mime = (Mime);

;// CONCATENATED MODULE: ../../node_modules/mime/dist/src/index_lite.js



/* harmony default export */ const index_lite = (new src_Mime(standard)._freeze());

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/match-patterns.js + 1 modules
var match_patterns = __webpack_require__(1663);
;// CONCATENATED MODULE: ./files/select-files.js







/** @throws SetupError if a pattern matches nothing and that is an error, or if a name cannot be used */
async function selectBuildFiles(plan, log) {
    const { input = 'files', accepts, patterns, naming, stripCommonPrefix, workspace, ifNoFilesFound } = plan;
    const { root } = naming;
    const { paths, unmatched } = await (0,match_patterns/* selectFiles */.AL)(patterns, root, accepts);
    const kind = accepts ? 'script or source map' : 'file';
    (0,match_patterns/* reportUnmatchedPatterns */.tB)({ input, kind, patterns: unmatched, root, workspace, ifNoFilesFound }, log);
    const common = stripCommonPrefix ? (0,artifact_name/* commonFolder */.Mp)(paths) : undefined;
    const stripPrefixes = common === undefined ? naming.stripPrefixes : [...naming.stripPrefixes, common];
    const links = new link_guard/* LinkGuard */.k(workspace);
    const nameOf = (0,artifact_name/* artifactNamer */.ce)({ ...naming, stripPrefixes });
    // Synchronous: nothing else is going on yet, and thousands of promises would take longer.
    const files = paths.map((path) => toBuildFile(path, nameOf, links)).filter((file) => file !== undefined);
    files.sort((a, b) => (a.name < b.name ? -1 : 1));
    refuseBadNames(files, plan.nameProblem ?? sentryNameProblem);
    await (0,log_0/* logList */.Z)(log, `Files of input ${input}, with their names (${files.length})`, files, ({ displayPath, name }) => `${displayPath} → ${name}`);
    return files;
}
function refreshSizes(files) {
    return files.map((file) => {
        const { size = file.sizeBytes } = (0,external_node_fs_.statSync)(file.path, { throwIfNoEntry: false }) ?? {};
        return { ...file, sizeBytes: size };
    });
}
function toBuildFile(path, nameOf, links) {
    const file = links.inspect(path);
    const contentType = index_lite.getType(path) ?? 'application/octet-stream';
    return file && { ...file, path, name: nameOf(path), contentType };
}
function sentryNameProblem(name) {
    return (0,artifact_name/* isAcceptedName */.zG)(name) ? undefined : 'Sentry accepts no backslashes, tabs or line breaks in file names';
}
function refuseBadNames(files, nameProblem) {
    const problems = [];
    const pathByName = new Map();
    for (const { name, displayPath } of files) {
        const other = pathByName.get(name);
        const problem = nameProblem(name);
        if (other !== undefined) {
            const remedy = 'Change strip-prefix so that the two names differ, or exclude one of the files.';
            problems.push(new errors/* SetupError */.w3(`${other} and ${displayPath} would both be stored as ${name}`, { remedy }));
        }
        else if (problem) {
            const remedy = 'Rename the file, or exclude it.';
            const [from, to] = [displayPath, name].map((text) => JSON.stringify(text));
            problems.push(new errors/* SetupError */.w3(`Could not store ${from} as ${to}: ${problem}`, { remedy }));
        }
        pathByName.set(name, displayPath);
    }
    (0,errors/* throwSetupErrors */.Ti)(problems);
}


/***/ })

};
