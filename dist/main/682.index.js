export const id = 682;
export const ids = [682];
export const modules = {

/***/ 3733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LinkGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4653);



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

/***/ 4653:
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


/***/ }),

/***/ 7247:
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

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectDebugFiles: () => (/* binding */ selectDebugFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1005);
/* harmony import */ var _artifacts_debug_file_recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6110);
/* harmony import */ var _artifacts_debug_file_unfit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
/* harmony import */ var _artifacts_debug_file_unpack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _artifacts_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3733);
/* harmony import */ var _artifacts_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4653);
/* harmony import */ var _artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1461);
/* harmony import */ var _destinations_proof_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2250);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8645);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8238);
/* harmony import */ var _runner_plural_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4121);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7247);
/* harmony import */ var _unmatched_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6333);














const input = 'debug-files';
/** Who asks for everything that there is need not read all of it. */
const mostComplaints = 50;
/**
 * Finds the debug information files, and reads their IDs before anything is sent. What lies in a folder, a dSYM bundle or
 * a ZIP file may also be something else; what a pattern matches by itself has to be one.
 *
 * @throws SetupError that names every file that cannot be stored
 */
async function selectDebugFiles({ select, selectFolders, log }, { patterns, root, workspace, tempFolder, ifNoFilesFound }) {
    const { paths, unmatched, matches } = await select(patterns, root);
    const folders = await selectFolders(patterns, root);
    const links = new _artifacts_links_js__WEBPACK_IMPORTED_MODULE_5__/* .LinkGuard */ .k(workspace);
    const findings = { files: [], complaints: [], passedOver: [] };
    const bundles = new Set();
    for (const path of paths) {
        const file = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_10__/* .lookAtFile */ .J)(path, links);
        if (!file)
            continue;
        const bundle = /^.*?\.dSYM(?=[\\/])/i.exec(path)?.[0];
        if (bundle)
            bundles.add(bundle);
        const isAside = bundle !== undefined || folders.some((folder) => (0,_artifacts_name_js__WEBPACK_IMPORTED_MODULE_6__/* .liesBelow */ .Zj)(path, folder));
        await lookAt(path, file.sizeBytes, isAside, tempFolder, findings).catch((error) => {
            throw (0,_destinations_proof_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O)({ path }, error) ?? error;
        });
    }
    const isEmpty = (folder) => !findings.files.some(({ path }) => (0,_artifacts_name_js__WEBPACK_IMPORTED_MODULE_6__/* .liesBelow */ .Zj)(path, folder));
    findings.complaints.push(...[...bundles].filter(isEmpty).map((path) => `${path} holds no debug information file`));
    await tell(findings, log);
    refuse(findings.complaints);
    const found = new Set(findings.files.map(({ path }) => path));
    const empty = matches.filter((match) => match.paths.length > 0 && !match.paths.some((path) => found.has(path)));
    (0,_unmatched_js__WEBPACK_IMPORTED_MODULE_11__/* .judgeUnmatched */ .n)({
        input,
        kind: 'debug information file',
        patterns: [...unmatched, ...empty.map(({ line }) => line)],
        root,
        ifNoFilesFound,
    }, log);
    return (0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__/* .withAgesOfPe */ .FZ)(findings.files);
}
/** @param isAside whether it was found only because it is in a folder */
async function lookAt(path, sizeBytes, isAside, tempFolder, findings) {
    const { files, complaints, passedOver } = findings;
    try {
        if ((0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isZipFile */ .G5)(path) && (!isAside || /\.zip$/i.test(path)))
            return await lookInto(path, isAside, tempFolder, findings);
        files.push(...(0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readImagesOf */ .wE)(path, sizeBytes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)).map((image) => ({ ...image, path })));
    }
    catch (error) {
        if (!(error instanceof _artifacts_debug_file_unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitFile */ .r))
            throw error;
        (isAside && error.why !== 'damaged' ? passedOver : complaints).push(`${path} ${error.message}`);
    }
}
/** Looks into a ZIP file. What is unpacked is gone at once: it is unpacked again when it is sent. */
async function lookInto(path, isAside, tempFolder, findings) {
    const { files, complaints, passedOver } = findings;
    await using scratch = await (0,_artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_7__.openScratch)(tempFolder);
    const countBefore = files.length;
    for await (const unpacked of (0,_artifacts_debug_file_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .unpack */ .l)(path, scratch.path, (_, start) => (0,_artifacts_debug_file_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromising */ .nl)(start))) {
        const { entry } = unpacked;
        try {
            const images = (0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readImagesOf */ .wE)(unpacked.path, unpacked.sizeBytes, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry));
            files.push(...images.map((image) => ({ ...image, path, entry })));
        }
        catch (error) {
            if (!(error instanceof _artifacts_debug_file_unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitFile */ .r))
                throw error;
            (error.why === 'damaged' ? complaints : passedOver).push(`${(0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)({ path, entry })} ${error.message}`);
        }
        finally {
            await (0,_artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTemporary */ .cF)(unpacked.path);
        }
    }
    if (files.length === countBefore)
        (isAside ? passedOver : complaints).push(`${path} holds no debug information file`);
}
async function tell({ files, passedOver }, log) {
    const lineOf = (file) => `${(0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(file)} → ${file.debugId} (${file.format})`;
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .logList */ .Z)(log, `Debug IDs of ${(0,_runner_plural_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .L)(files.length, 'image')}`, files, lineOf);
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_12__/* .logList */ .Z)(log, `Passed over: ${(0,_runner_plural_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .L)(passedOver.length, 'file')}`, passedOver, (path) => path);
}
function refuse(complaints) {
    if (complaints.length === 0)
        return;
    const shown = complaints.slice(0, mostComplaints).map((complaint) => `- ${complaint}`);
    if (complaints.length > shown.length)
        shown.push(`- and ${complaints.length - shown.length} more`);
    const [only] = complaints;
    const list = complaints.length === 1 ? only : [`${complaints.length} files cannot be stored:`, ...shown].join('\n');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .SetupError */ .w3(`Input ${input}: ${list}`, {
        remedy: 'Mend what is said of them, or exclude them by a line with ! in front.',
    });
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeUnmatched)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** Does about patterns that match nothing what the author wants. @throws SetupError where that is `error` */
function judgeUnmatched({ input, kind, patterns, root, ifNoFilesFound }, log) {
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


/***/ })

};
