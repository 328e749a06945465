export const id = 910;
export const ids = [910];
export const modules = {

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectFiles: () => (/* binding */ selectFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _actions_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2377);


/**
 * Finds the files that the patterns name. A folder stands for everything below it; a pattern with `!` in front takes
 * files out of all the others; a line that starts with `#` is a comment.
 *
 * @param root where relative patterns start; absolute
 */
async function selectFiles(patterns, root) {
    const lines = patterns.filter((pattern) => !pattern.startsWith('#'));
    const excludes = lines.filter((line) => line.startsWith('!')).map((line) => `!${rooted(line.slice(1).trim(), root)}`);
    const includes = lines.filter((line) => !line.startsWith('!'));
    // Each pattern is searched for on its own, since each is judged on its own.
    const found = await Promise.all(includes.map((pattern) => search([rooted(pattern, root), ...excludes])));
    return {
        paths: [...new Set(found.flat())].sort(),
        unmatched: includes.filter((_, index) => found[index]?.length === 0),
    };
}
async function search(patterns) {
    const globber = await (0,_actions_glob__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(patterns.join('\n'), { matchDirectories: false });
    return globber.glob();
}
/** The pattern as an absolute one: the library refuses `.` and `..`, and would start at the process's own folder. */
function rooted(pattern, root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern) || /^~(?:[/\\]|$)/.test(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(escapeGlob(root), pattern);
}
/** A folder of the runner may have a name that means something in a pattern. */
function escapeGlob(folder) {
    const escaped = folder.replace(/[[?*]/g, '[$&]');
    return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}


/***/ })

};
