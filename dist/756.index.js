export const id = 756;
export const ids = [756];
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
/* harmony import */ var _path_on_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1769);


/**
 * The returned function names a file by its path below a folder, which is the root by default, unless one of the
 * prefixes matches. Files outside this folder keep their whole path. Prefix and path are joined by one slash: `~` and
 * `~/` mean the same, and `app:///` keeps its slashes.
 */
function artifactNamer({ urlPrefix, stripPrefixes, root }) {
    const onDisk = (0,_path_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOnDisk */ .v)();
    const prefixes = stripPrefixes.map((prefix) => onDisk((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, prefix))).sort((a, b) => b.length - a.length);
    const start = urlPrefix === '' ? '' : `${urlPrefix.replace(/\/$/, '')}/`;
    return (filePath, folder = root) => {
        const paths = [...prefixes, folder].values().map((candidate) => pathInside(filePath, candidate));
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
/* harmony import */ var _path_on_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1769);






/** Finds links that lead out of a folder: what is uploaded from the workspace has to be in the workspace. */
class LinkGuard {
    /** Absolute. */
    folder;
    #realFolders = new Map();
    #onDisk = (0,_path_on_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOnDisk */ .v)();
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
        const realPath = isLink ? this.realPath(path) : this.#realPathInFolder(path);
        const leadsOut = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, this.folder) && !(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(realPath, this.#realFolder(this.folder));
        const target = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : entry;
        return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
    }
    /** With all links resolved, and with the names that the disk has: a link may name its target in another letter case. */
    realPath(path) {
        const realPath = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        return realPath === path ? path : this.#onDisk(realPath);
    }
    #realPathInFolder(path) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const realFolder = this.#realFolder(folder);
        return realFolder === folder ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    #realFolder(folder) {
        const known = this.#realFolders.get(folder) ?? this.realPath(folder);
        this.#realFolders.set(folder, known);
        return known;
    }
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ matchFiles),
  R: () => (/* binding */ matchFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./files/path-on-disk.js
var path_on_disk = __webpack_require__(1769);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./patterns.js
var patterns = __webpack_require__(9469);
;// CONCATENATED MODULE: ./files/pattern.js





/**
 * Parses a line: `!` at the start excludes, braces list alternatives (`*.{js,css}`), `~/` is the home folder. A file
 * that exists by exactly this name is taken literally: `pages/[id].js` matches the file of that name if there is one.
 * On Windows, every backslash separates folders. Accented letters match in both of their Unicode forms.
 *
 * @param root the folder that relative patterns start at; absolute
 * @param path the rules of the operating system for paths
 */
function parsePattern(line, root, path = external_node_path_, onDisk = (0,path_on_disk/* pathsOnDisk */.v)(path)) {
    const excludes = line.startsWith('!');
    const text = excludes ? line.slice(1).trim() : line;
    const pattern = path.sep === '\\' ? text.replaceAll('\\', '/') : text;
    const segments = pattern.split(/[\\/]/);
    const resolve = (pattern) => {
        const fromHome = pattern.replace(/^~(?=\/|$)/, () => (0,external_node_os_.homedir)());
        return onDisk(path.resolve(root, fromHome));
    };
    const folder = resolve(pattern.replace(/(?<=.)\/\*\*$/, ''));
    const alternatives = findEntry(resolve(pattern)) ? [pattern] : (0,patterns/* expandBraces */.P)(pattern).flatMap(unicodeForms);
    return {
        line,
        excludes,
        globs: alternatives.map((alternative) => {
            const glob = toGlob(resolve(alternative), root, path);
            // The glob library matches only folders then.
            return alternative.endsWith('/') ? { ...glob, text: `${glob.text}${path.sep}` } : glob;
        }),
        folder: findEntry(folder)?.isDirectory() ? folder : undefined,
        base: baseOf(resolve(pattern), path),
        includesHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
        includesNodeModules: segments.includes('node_modules'),
    };
}
/** A file system may store another form of a name than the one that is typed. */
function unicodeForms(pattern) {
    return [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])];
}
/** The glob library refuses `.` and `..`, and resolves relative globs from the working directory of the process. */
function toGlob(absolute, root, path) {
    const isInRoot = absolute === root || absolute.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
    const start = isInRoot ? root : path.parse(absolute).root;
    const segments = absolute
        .slice(start.length)
        .split(path.sep)
        .filter((segment) => segment !== '');
    const end = segments.findIndex((_, index) => !findEntry(path.join(start, ...segments.slice(0, index + 1))));
    const existing = end < 0 ? segments : segments.slice(0, end);
    const [missing, ...others] = segments.slice(existing.length);
    const literal = [start.replace(/[\\/]$/, ''), ...existing].map((segment) => escapeGlob(segment, path));
    return {
        text: [...literal, ...(missing === undefined ? [] : [missing, ...others])].join(path.sep),
        canMatch: missing === undefined || /[*?]|\[.*\]|\\/s.test(missing),
    };
}
function baseOf(pattern, path) {
    const parent = path.dirname(pattern);
    return parent === pattern || isFolder(pattern) ? pattern : baseOf(parent, path);
}
/** Also for a link to a folder. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** Undefined also if the path is none that the file system accepts, such as one with a long list in braces. */
function findEntry(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
function escapeGlob(text, { sep }) {
    const escaped = text.replace(/[[?*]/g, '[$&]');
    return sep === '\\' ? escaped : escaped.replaceAll('\\', '\\\\');
}

// EXTERNAL MODULE: ./files/build-file.js
var build_file = __webpack_require__(2847);
// EXTERNAL MODULE: ./files/display-path.js
var display_path = __webpack_require__(7816);
;// CONCATENATED MODULE: ./files/search.js




/** A temporary file of `replaceFile`, left behind by a process that was killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;
/** Does not match a name that imitates `..`: such a file is refused later, rather than ignored silently. */
const search_hidden = /^\.(?!\.(?:\\|$))/;
/** Finds what a pattern matches. Links are followed. @throws SetupError for what cannot be read */
async function search(pattern, exclusions, root) {
    const isWanted = (name) => !leftover.test(name) &&
        (pattern.includesHidden || !search_hidden.test(name)) &&
        (pattern.includesNodeModules || name !== 'node_modules');
    try {
        const walked = pattern.folder !== undefined && exclusions.length === 0 && walk(pattern.folder, isWanted);
        if (walked)
            return { files: walked, ignored: [] };
        const globs = pattern.globs.filter(({ canMatch }) => canMatch).map(({ text }) => text);
        const paths = globs.length === 0 ? [] : await findFiles([...globs, ...exclusions.map(({ text }) => `!${text}`)]);
        const found = paths
            .filter((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).every(isWanted))
            .map((path) => ({ path, kind: kindOf(path) }));
        return {
            files: found.filter(({ kind }) => kind === 'a file').map(({ path }) => path),
            ignored: found.filter(({ kind }) => kind !== 'a file'),
        };
    }
    catch (error) {
        const path = error instanceof Error && 'path' in error ? String(error.path) : root;
        throw (0,build_file/* explainReadError */.kC)(error, { displayPath: (0,display_path/* displayPath */.G)(path, root) });
    }
}
async function runGlobber(globs, options) {
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(547)]).then(__webpack_require__.bind(__webpack_require__, 3547));
    const globber = await create(globs.join('\n'), options);
    return globber.glob();
}
/** Returns the absolute paths of everything but folders, including broken links. */
async function findFiles(globs) {
    const options = { matchDirectories: false };
    try {
        return await runGlobber(globs, { ...options, omitBrokenSymbolicLinks: false });
    }
    catch {
        // The library either throws for a broken link or omits it. Without following links, it lists them all.
        const links = await runGlobber(globs, { ...options, followSymbolicLinks: false });
        return [...(await runGlobber(globs, options)), ...links.filter((path) => kindOf(path) === brokenLink)];
    }
}
/**
 * Much faster than matching each file against a glob. Returns undefined if there is anything but files and folders:
 * only the glob library follows links.
 */
function walk(folder, isWanted) {
    const files = [];
    const folders = [folder];
    for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
        const start = current.endsWith(external_node_path_.sep) ? current : current + external_node_path_.sep;
        for (const entry of (0,external_node_fs_.readdirSync)(current, { withFileTypes: true })) {
            if (!isWanted(entry.name))
                continue;
            if (!entry.isFile() && !entry.isDirectory())
                return undefined;
            (entry.isDirectory() ? folders : files).push(start + entry.name);
        }
    }
    return files;
}
const brokenLink = 'a broken link';
function kindOf(path) {
    const target = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!target)
        return brokenLink;
    if (target.isFile())
        return 'a file';
    if (target.isDirectory())
        return 'a folder';
    if (target.isFIFO())
        return 'a named pipe';
    return target.isSocket() ? 'a socket' : 'a device';
}

;// CONCATENATED MODULE: ./files/match-patterns.js




/**
 * A folder stands for everything below it, `!` at the start of a line excludes files from all other lines, and `#`
 * starts a comment. Hidden files and `node_modules` match only a pattern that names them.
 */
async function matchFiles(lines, root, accepts = () => true) {
    const patterns = parsePatterns(lines, root);
    const exclusions = patterns.filter(({ excludes }) => excludes);
    const excluded = exclusions.flatMap(({ globs }) => globs).filter(({ canMatch }) => canMatch);
    const included = patterns.filter(({ excludes }) => !excludes);
    // One search for each pattern, to know which of them match nothing.
    const searches = included.map(async (pattern) => {
        const { files, ignored } = await search(pattern, excluded, root);
        return {
            line: pattern.line,
            base: pattern.base,
            paths: files.filter(accepts).sort(),
            ignored: ignored.filter(({ path }) => accepts(path)),
        };
    });
    const matches = await Promise.all(searches);
    return {
        paths: [...new Set(matches.flatMap(({ paths }) => paths))].sort(),
        unmatched: matches.filter(({ paths }) => paths.length === 0).map(({ line }) => line),
        matches,
        uselessExclusions: exclusions.filter(({ globs }) => !globs.some((glob) => glob.canMatch)).map(({ line }) => line),
    };
}
/** Returns the absolute paths of the folders whose whole content is matched. */
async function matchFolders(lines, root) {
    const patterns = parsePatterns(lines, root).filter(({ excludes }) => !excludes);
    const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
    const globs = patterns
        .filter(({ folder }) => folder === undefined)
        .flatMap(({ globs }) => globs.filter(({ canMatch }) => canMatch).map(({ text }) => text));
    if (globs.length === 0)
        return literal;
    // `**` matches the folder as well as its content, unlike `**/*`.
    const folderGlobs = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
    const paths = await runGlobber(folderGlobs, { implicitDescendants: false });
    const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return [...literal, ...paths.filter(isFolder)];
}
function parsePatterns(lines, root) {
    const onDisk = (0,path_on_disk/* pathsOnDisk */.v)();
    return lines.filter((line) => !line.startsWith('#')).map((line) => parsePattern(line, root, undefined, onDisk));
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

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportUnmatchedPatterns),
/* harmony export */   w: () => (/* binding */ warnOfSelection)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _display_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7816);


/** Keeps the messages readable when a pattern matches far too much. */
const maxListedPaths = 10;
/** Handles patterns that match nothing as `if-no-files-found` says. @throws SetupError if that is `error` */
function reportUnmatchedPatterns(unmatched, log) {
    const { input, kind, patterns, selection, root, workspace, ifNoFilesFound } = unmatched;
    if (patterns.length === 0 || ifNoFilesFound === 'ignore')
        return;
    const place = root === workspace ? 'the workspace' : (0,_display_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .G)(root, workspace);
    const list = patterns.map((pattern) => {
        const ignored = selection?.matches.find(({ line }) => line === pattern)?.ignored ?? [];
        return ignored.length === 0 ? `"${pattern}"` : `"${pattern}" (${describeIgnored(ignored, workspace)})`;
    });
    const problem = `Input ${input}: no ${kind} in ${place} matches ${list.join(', ')}`;
    const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Write each pattern on its own line.' : '';
    if (ifNoFilesFound === 'error') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(problem, {
            remedy: `Check that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
        });
    }
    log.warning(`${problem}.${hint}`);
}
/**
 * Warns of what the patterns match besides files, and of exclusions that name something that does not exist. Exclusions
 * such as `!**\/*.map` are for whatever a build may contain, so they may match nothing.
 */
function warnOfSelection({ matches, uselessExclusions }, { input, workspace, ifNoFilesFound }, log) {
    // reportUnmatchedPatterns names those of patterns that match no file at all.
    const isReportedHere = (paths) => paths.length > 0 || ifNoFilesFound === 'ignore';
    const ignored = matches.flatMap((match) => (isReportedHere(match.paths) ? match.ignored : []));
    if (ignored.length > 0) {
        const list = describeIgnored(ignored, workspace);
        log.warning(`Input ${input}: not everything that matches can be uploaded: ${list}. Fix or exclude it.`);
    }
    if (uselessExclusions.length > 0 && ifNoFilesFound !== 'ignore') {
        const list = uselessExclusions.map((line) => `"${line}"`).join(', ');
        log.warning(`Input ${input}: ${list} excludes nothing, because there is no such path. Fix or remove it.`);
    }
}
/** `dist/a.js is a broken link, dist/b.js is a named pipe` */
function describeIgnored(ignored, workspace) {
    const kinds = new Map(ignored.map(({ path, kind }) => [(0,_display_path_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .G)(path, workspace), kind]));
    const list = [...kinds].sort().map(([path, kind]) => `${path} is ${kind}`);
    const hiddenCount = list.length - maxListedPaths;
    return [...list.slice(0, maxListedPaths), ...(hiddenCount > 0 ? [`and ${hiddenCount} more`] : [])].join(', ');
}


/***/ })

};
