export const id = 678;
export const ids = [678];
export const modules = {

/***/ 8742:
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

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2026);




/** Up to this size a file is read in one go, which costs a third of what a stream does; beyond it, it is streamed. */
const smallBytes = 256 * 1024;
/**
 * Opens a build file for sending.
 *
 * @param onSent told of every piece that is handed over
 * @throws SetupError now or while it is sent, when the file is no longer as long as it was when it was selected
 */
async function openContent(file, onSent = () => { }) {
    if (file.sizeBytes > smallBytes)
        return new StreamedContent(file, onSent);
    const { path, sizeBytes, contentType } = file;
    const bytes = await (0,_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .E)(path, sizeBytes);
    if (bytes.byteLength !== sizeBytes)
        throw changed(path);
    onSent(sizeBytes);
    return {
        ...{ contentType, sizeBytes, bytes },
        async *open() {
            yield bytes;
        },
        sentSha1: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', bytes),
    };
}
class StreamedContent {
    contentType;
    sizeBytes;
    #path;
    #onSent;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    constructor({ path, sizeBytes, contentType }, onSent) {
        this.#path = path;
        this.#onSent = onSent;
        this.sizeBytes = sizeBytes;
        this.contentType = contentType;
    }
    async *open() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1'); // Its own for each time: a piece of an abandoned time may still come.
        this.#hash = hash;
        let sentBytes = 0;
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(this.#path)) {
            sentBytes += chunk.byteLength;
            if (sentBytes > this.sizeBytes)
                break;
            hash.update(chunk);
            this.#onSent(chunk.byteLength);
            yield chunk;
        }
        if (sentBytes !== this.sizeBytes)
            throw changed(this.#path);
    }
    sentSha1() {
        return this.#hash.digest('hex');
    }
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${path} changed while it was sent`, {
        remedy: 'See that the build has ended before the upload starts.',
    });
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSameContent)
/* harmony export */ });
/** Whether the server holds just this content. */
function isSameContent(stored, file, sha1) {
    return stored.size === file.sizeBytes && stored.sha1 === sha1;
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LinkGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8742);



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
        const leadsOut = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Zj)(path, this.folder) && !(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Zj)(realPath, this.#realFolder(this.folder));
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

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ selectFiles),
  o: () => (/* binding */ selectFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/brace-expansion/dist/esm/index.js + 1 modules
var esm = __webpack_require__(3128);
;// CONCATENATED MODULE: ./files/pattern.js



/**
 * Reads a line: `!` in front excludes, braces name alternatives (`*.{js,css}`), `~/` is the home folder. What exists just
 * as it is written is meant just so: `pages/[id].js` is the file of that name where there is one.
 *
 * @param root where relative patterns start; absolute
 */
function readPattern(line, root) {
    const excludes = line.startsWith('!');
    const pattern = excludes ? line.slice(1).trim() : line;
    const segments = pattern.split(/[\\/]/);
    const alternatives = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, pattern)) ? [pattern] : (0,esm/* expand */.fT)(pattern);
    return {
        line,
        excludes,
        globs: alternatives.map((alternative) => rooted(alternative, root)),
        folder: folderOf(/^[^~].*?(?=[\\/]\*\*$|$)/.exec(pattern)?.[0], root),
        wantsHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
        wantsNodeModules: segments.includes('node_modules'),
    };
}
function folderOf(pattern, root) {
    if (pattern === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(root, pattern);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}
/** The glob as an absolute one: the library refuses `.` and `..`, and would start at the process's own folder. */
function rooted(pattern, root) {
    if (/^~(?:[/\\]|$)/.test(pattern))
        return pattern;
    const whole = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.normalize)(pattern) : (0,external_node_path_.join)(root, pattern);
    const literal = whole.startsWith(root + external_node_path_.sep) ? root : (0,external_node_path_.parse)(whole).root;
    const rest = whole
        .slice(literal.length)
        .split(external_node_path_.sep)
        .filter((segment, index) => segment !== '' || index > 0);
    return [escapeGlob(literal.replace(/[\\/]$/, '')), ...escapeWhatExists(rest, literal)].join(external_node_path_.sep);
}
/** Escapes the segments that lead to something that exists: its special characters are a part of its name. */
function escapeWhatExists(segments, folder) {
    const end = segments.findIndex((_, index) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ...segments.slice(0, index + 1))));
    const literal = end < 0 ? segments : segments.slice(0, end);
    return [...literal.map(escapeGlob), ...segments.slice(literal.length)];
}
function escapeGlob(text) {
    const escaped = text.replace(/[[?*]/g, '[$&]');
    return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}

;// CONCATENATED MODULE: ./files/walk.js


/**
 * Finds every file below a folder, in a fraction of the time that matching each against a glob takes. Folders that are not
 * wanted are not looked into.
 *
 * @param wants whether files and folders of that name are meant
 * @returns absolute paths; undefined where there is a link, which has to be followed with more care
 */
function walk(folder, wants) {
    const files = [];
    const folders = [folder];
    for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
        const start = current.endsWith(external_node_path_.sep) ? current : current + external_node_path_.sep;
        for (const entry of (0,external_node_fs_.readdirSync)(current, { withFileTypes: true })) {
            if (!wants(entry.name))
                continue;
            if (entry.isSymbolicLink())
                return undefined;
            (entry.isDirectory() ? folders : files).push(start + entry.name);
        }
    }
    return files;
}

;// CONCATENATED MODULE: ./files/match-patterns.js




/**
 * Finds the files that the lines name. A folder stands for everything below it; a line with `!` in front takes files out
 * of all the others; a line that starts with `#` is a comment. Hidden files and `node_modules` are found only by a line
 * that names them.
 *
 * @param root where relative patterns start; absolute
 * @param accepts whether a file is of the kind that is looked for
 */
async function selectFiles(lines, root, accepts = () => true) {
    const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => readPattern(line, root));
    const excluded = patterns.filter(({ excludes }) => excludes).flatMap(({ globs }) => globs.map((glob) => `!${glob}`));
    const included = patterns.filter(({ excludes }) => !excludes);
    // Each pattern is searched for on its own, since each is judged on its own.
    const searches = included.map((pattern) => search(pattern, excluded, root));
    const found = (await Promise.all(searches)).map((paths) => paths.filter(accepts));
    return {
        paths: [...new Set(found.flat())].sort(),
        unmatched: included.filter((_, index) => found[index]?.length === 0).map(({ line }) => line),
        matches: included.map(({ line }, index) => ({ line, paths: found[index]?.toSorted() ?? [] })),
    };
}
/** The folders that the lines name for all that is below them; absolute paths. A glob may name some of them. */
async function selectFolders(lines, root) {
    const patterns = lines.filter((line) => !/^[!#]/.test(line)).map((line) => readPattern(line, root));
    const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
    const globs = patterns.filter(({ folder }) => folder === undefined).flatMap(({ globs }) => globs);
    // Below a folder, `**/*` is as much as `**`, which finds the folder itself too.
    const lists = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create(lists.join('\n'), { implicitDescendants: false });
    const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return [...literal, ...(await globber.glob()).filter(isFolder)];
}
/** What `replaceFile` leaves behind when the process is killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;
/** A name that pretends to be a way out of the folder is not left out in silence, but refused later. */
const match_patterns_hidden = /^\.(?!\.(?:\\|$))/;
async function search(pattern, excluded, root) {
    const wants = (name) => !leftover.test(name) &&
        (pattern.wantsHidden || !match_patterns_hidden.test(name)) &&
        (pattern.wantsNodeModules || name !== 'node_modules');
    const below = pattern.folder !== undefined && excluded.length === 0 ? walk(pattern.folder, wants) : undefined;
    if (below)
        return below;
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create([...pattern.globs, ...excluded].join('\n'), { matchDirectories: false });
    const paths = await globber.glob();
    return paths.filter((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).every(wants));
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);

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
        this.#log.info(`${filesDone}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(doneBytes)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(rate)}/s${left}`);
    }
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookAtFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/**
 * Looks at a file; undefined for what is none.
 *
 * @throws SetupError when it is a link that leads out of the workspace
 */
function lookAtFile(path, links) {
    const { realPath, leadsOut, sizeBytes } = links.look(path);
    if (leadsOut) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${path} is a link that leads out of the workspace, to ${realPath}`, {
            remedy: 'Copy the file into the workspace, name it by its absolute path, or exclude it.',
        });
    }
    return sizeBytes === undefined ? undefined : { sizeBytes, realPath };
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ measureAgain),
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
// EXTERNAL MODULE: ./sentry/all-or-errors.js
var all_or_errors = __webpack_require__(6243);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/regular-file.js
var regular_file = __webpack_require__(1155);
// EXTERNAL MODULE: ./files/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(9077);
;// CONCATENATED MODULE: ./files/select-files.js









/**
 * Finds the build files and names them, before anything is sent.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
async function selectBuildFiles({ select, log }, plan) {
    const { input = 'files', accepts, patterns, naming, stripCommonPrefix, workspace, ifNoFilesFound } = plan;
    const { paths, unmatched } = await select(patterns, naming.root, accepts);
    const kind = accepts ? 'script or source map' : 'file';
    (0,unmatched_patterns/* reportUnmatchedPatterns */.t)({ input, kind, patterns: unmatched, root: naming.root, ifNoFilesFound }, log);
    const common = stripCommonPrefix ? (0,artifact_name/* commonFolder */.Mp)(paths) : undefined;
    const stripPrefixes = common === undefined ? naming.stripPrefixes : [...naming.stripPrefixes, common];
    const links = new link_guard/* LinkGuard */.k(workspace);
    const nameOf = (0,artifact_name/* artifactNames */.jh)({ ...naming, stripPrefixes });
    // One after another, and at once: nothing else is under way yet, and thousands of promises would cost more.
    const files = paths.map((path) => describe(path, nameOf, links)).filter((file) => file !== undefined);
    files.sort((a, b) => (a.name < b.name ? -1 : 1));
    refuseBadNames(files, plan.nameProblem ?? sentryNameProblem);
    // For the author who wonders where a file comes from and what it is called.
    await (0,log_0/* logList */.Z)(log, `Names of the files (${files.length})`, files, ({ path, name }) => `${path} → ${name}`);
    return files;
}
/** The same files, for those that something may have changed since. */
function measureAgain(files) {
    return files.map((file) => {
        const { size = file.sizeBytes } = (0,external_node_fs_.statSync)(file.path, { throwIfNoEntry: false }) ?? {};
        return { ...file, sizeBytes: size };
    });
}
/** Undefined for what is no file. */
function describe(path, nameOf, links) {
    const file = (0,regular_file/* lookAtFile */.J)(path, links);
    return file && { path, name: nameOf(path), contentType: index_lite.getType(path) ?? 'application/octet-stream', ...file };
}
function sentryNameProblem(name) {
    return (0,artifact_name/* isAcceptedName */.zG)(name) ? undefined : 'Sentry takes no backslashes, tabs and line breaks in file names';
}
function refuseBadNames(files, nameProblem) {
    const problems = [];
    const pathByName = new Map();
    for (const { name, path } of files) {
        const other = pathByName.get(name);
        const problem = nameProblem(name);
        if (other !== undefined) {
            const remedy = 'Change strip-prefix so that they keep the part in which they differ, or exclude one of them.';
            problems.push(new errors/* SetupError */.w3(`${other} and ${path} would both be stored as ${name}`, { remedy }));
        }
        else if (problem) {
            const remedy = 'Rename the file, or exclude it.';
            problems.push(new errors/* SetupError */.w3(`No file can be stored as ${JSON.stringify(name)}: ${problem}`, { remedy }));
        }
        pathByName.set(name, path);
    }
    (0,all_or_errors/* throwSetupErrors */.T)(problems);
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** Up to this size a read takes less time than handing it to another thread and being told of its end. */
const tinyBytes = 64 * 1024;
/** Reads a file that is known to fit into memory, in the quickest way. */
async function readSmallFile(path, sizeBytes) {
    return sizeBytes <= tinyBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportUnmatchedPatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** Does about patterns that match nothing what the author wants. @throws SetupError where that is `error` */
function reportUnmatchedPatterns({ input, kind, patterns, root, ifNoFilesFound }, log) {
    if (patterns.length === 0 || ifNoFilesFound === 'ignore')
        return;
    const problem = `Input ${input}: no ${kind} in ${root} matches ${patterns.map((pattern) => `"${pattern}"`).join(', ')}`;
    const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Each pattern needs a line of its own.' : '';
    if (ifNoFilesFound === 'error') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(problem, {
            remedy: `See that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
        });
    }
    log.warning(`${problem}.${hint}`);
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6409);


/** What the file system has said of the file, if that is what is wrong: it may be gone, or belong to somebody else. */
function unreadable({ path }, error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error))
        return undefined;
    const remedy = 'See that it is still there when the upload starts, and that the runner may read it.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${path} cannot be read: ${error.code}`, { remedy, cause: error });
}
/**
 * Holds what the server says it has stored against what was sent.
 *
 * @param sha1 of what was sent
 * @throws IntegrityError when they differ
 */
function verify(file, sha1, answer) {
    if ((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameContent */ .O)(answer, file, sha1))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs(`Sentry stored ${file.name} with ${answer.size} bytes and SHA-1 ${answer.sha1}, ` +
        `but ${file.path} has ${file.sizeBytes} bytes and SHA-1 ${sha1}`, { remedy: 'Look for a proxy that changes uploads, then run the job again.' });
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logList)
/* harmony export */ });
/** One write for each line would take time, and one for all of them memory. */
const linesAtOnce = 200;
/** Shows a list folded under a title, a line for each item; nothing where there are none. */
async function logList(log, title, items, lineOf) {
    if (items.length === 0)
        return;
    await log.group(title, async () => {
        for (let start = 0; start < items.length; start += linesAtOnce) {
            const lines = items.slice(start, start + linesAtOnce).map((item, index) => lineOf(item, start + index));
            log.info(lines.join('\n'));
        }
    });
}


/***/ })

};
