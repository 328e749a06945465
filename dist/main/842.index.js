export const id = 842;
export const ids = [842];
export const modules = {

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   gg: () => (/* binding */ toScratch),
/* harmony export */   openScratch: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
async function openScratch(folder) {
    const path = await toScratch(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
    return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}
/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, also for files. */
const removal = { recursive: true, force: true, maxRetries: 3 };
/**
 * Removes a temporary file or folder, if it exists. Never throws: a file that another program keeps open must not fail a
 * step whose work is done, nor hide why a step has failed. The runner empties RUNNER_TEMP after the job.
 */
async function removeTemporary(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, removal).catch(() => undefined);
}
/** Like `removeTemporary`, for code that works synchronously. */
function removeTemporarySync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, removal);
    }
    catch {
        // For the same reason.
    }
}
/** Does something that writes. @param path what is written, or its folder. @throws SetupError that names it */
async function toScratch(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`${path} could not be written to: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'See that RUNNER_TEMP is a folder of this runner that the step may write to, with space on its disk.',
            cause,
        });
    }
}


/***/ })

};
