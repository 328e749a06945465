export const id = 478;
export const ids = [478];
export const modules = {

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectDebugFiles: () => (/* binding */ selectDebugFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3913);
/* harmony import */ var _artifacts_debug_file_recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9196);
/* harmony import */ var _artifacts_debug_file_unfit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3047);
/* harmony import */ var _artifacts_debug_file_unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9667);
/* harmony import */ var _artifacts_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9145);
/* harmony import */ var _artifacts_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1377);
/* harmony import */ var _artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6734);
/* harmony import */ var _destinations_proof_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2462);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9473);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8915);
/* harmony import */ var _unmatched_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4985);














const input = 'debug-files';
/** Who asks for everything that there is need not read all of it. */
const mostComplaints = 50;
/**
 * Finds the debug information files, and reads their IDs before anything is sent. What lies in a folder, a dSYM bundle or
 * a ZIP file may also be something else; what a pattern matches by itself has to be one.
 *
 * @throws SetupError that names every file that cannot be stored
 */
async function selectDebugFiles({ select, log }, { patterns, root, workspace, tempFolder, ifNoFilesFound }) {
    const { paths, unmatched } = await select(patterns, root);
    const folders = patterns.map((line) => ({ line, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, line) })).filter(({ path }) => isFolder(path));
    const links = new _artifacts_links_js__WEBPACK_IMPORTED_MODULE_7__/* .LinkGuard */ .k(workspace);
    const findings = { files: [], complaints: [], passedOver: [] };
    const bundles = new Set();
    for (const path of paths) {
        const sizeBytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_12__/* .sizeOfFile */ .J)(path, links);
        if (sizeBytes === undefined)
            continue;
        const bundle = /^.*?\.dSYM(?=[\\/])/i.exec(path)?.[0];
        if (bundle)
            bundles.add(bundle);
        const isAside = bundle !== undefined || folders.some((folder) => (0,_artifacts_name_js__WEBPACK_IMPORTED_MODULE_8__/* .liesBelow */ .Zj)(path, folder.path));
        await lookAt(path, sizeBytes, isAside, tempFolder, findings).catch((error) => {
            throw (0,_destinations_proof_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadable */ .O)({ path }, error) ?? error;
        });
    }
    const isEmpty = (folder) => !findings.files.some(({ path }) => (0,_artifacts_name_js__WEBPACK_IMPORTED_MODULE_8__/* .liesBelow */ .Zj)(path, folder));
    findings.complaints.push(...[...bundles].filter(isEmpty).map((path) => `${path} holds no debug information file`));
    await tell(findings, log);
    refuse(findings.complaints);
    const empty = folders.filter(({ path, line }) => isEmpty(path) && !unmatched.includes(line)).map(({ line }) => line);
    (0,_unmatched_js__WEBPACK_IMPORTED_MODULE_13__/* .judgeUnmatched */ .n)({ input, kind: 'debug information file', patterns: [...unmatched, ...empty], root, ifNoFilesFound }, log);
    return (0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withAgesOfPe */ .FZ)(findings.files);
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** @param isAside whether it was found only because it is in a folder */
async function lookAt(path, sizeBytes, isAside, tempFolder, findings) {
    const { files, complaints, passedOver } = findings;
    try {
        if ((0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isZipFile */ .G5)(path) && (!isAside || /\.zip$/i.test(path)))
            return await lookInto(path, tempFolder, findings);
        files.push(...(0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readImagesOf */ .wE)(path, sizeBytes, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)).map((image) => ({ ...image, path })));
    }
    catch (error) {
        if (!(error instanceof _artifacts_debug_file_unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .UnfitFile */ .r))
            throw error;
        (isAside && error.why !== 'damaged' ? passedOver : complaints).push(`${path} ${error.message}`);
    }
}
/** Looks into a ZIP file. What is unpacked is gone at once: it is unpacked again when it is sent. */
async function lookInto(path, tempFolder, { files, complaints, passedOver }) {
    await using scratch = await (0,_artifacts_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .openScratch */ .j)(tempFolder);
    const countBefore = files.length;
    for await (const unpacked of (0,_artifacts_debug_file_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .unpack */ .l)(path, scratch.path, (_, start) => (0,_artifacts_debug_file_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .isPromising */ .nl)(start))) {
        const { entry } = unpacked;
        try {
            const images = (0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readImagesOf */ .wE)(unpacked.path, unpacked.sizeBytes, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(entry));
            files.push(...images.map((image) => ({ ...image, path, entry })));
        }
        catch (error) {
            if (!(error instanceof _artifacts_debug_file_unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .UnfitFile */ .r))
                throw error;
            (error.why === 'damaged' ? complaints : passedOver).push(`${(0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)({ path, entry })} ${error.message}`);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unpacked.path);
        }
    }
    if (files.length === countBefore)
        complaints.push(`${path} holds no debug information file`);
}
async function tell({ files, passedOver }, log) {
    const ids = files.map((file) => `${(0,_artifacts_debug_file_debug_file_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(file)} → ${file.debugId} (${file.format})`);
    if (ids.length > 0)
        await log.group(`Debug IDs of ${ids.length} images`, async () => log.info(ids.join('\n')));
    if (passedOver.length === 0)
        return;
    await log.group(`Passed over: ${passedOver.length} files`, async () => log.info(passedOver.join('\n')));
}
function refuse(complaints) {
    if (complaints.length === 0)
        return;
    const shown = complaints.slice(0, mostComplaints).map((complaint) => `- ${complaint}`);
    if (complaints.length > shown.length)
        shown.push(`- and ${complaints.length - shown.length} more`);
    const [only] = complaints;
    const list = complaints.length === 1 ? only : [`${complaints.length} files cannot be stored:`, ...shown].join('\n');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_11__/* .SetupError */ .w3(`Input ${input}: ${list}`, {
        remedy: 'Mend what is said of them, or exclude them by a line with ! in front.',
    });
}


/***/ })

};
