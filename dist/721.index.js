export const id = 721;
export const ids = [721];
export const modules = {

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PathFilter: () => (/* binding */ PathFilter)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);


/** A pattern that names a folder matches everything in it; `!` excludes. */
class PathFilter {
    /** All matching paths are in one of these folders. The empty string is the root of the repository. */
    folders;
    #included;
    #excluded;
    constructor(patterns) {
        const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
        const positive = patterns.filter((pattern) => !pattern.startsWith('!'));
        const included = positive.length > 0 ? positive : ['**'];
        this.folders = [...new Set(included.map(folderOf))];
        this.#included = included.flatMap(compile);
        this.#excluded = excluded.flatMap(compile);
    }
    /** Commits whose changes are unknown match too. */
    matches(changes) {
        if (changes === undefined)
            return true;
        const matchesAny = (globs, path) => globs.some((glob) => glob.match(path));
        return changes.some(({ path }) => matchesAny(this.#included, path) && !matchesAny(this.#excluded, path));
    }
}
/** The syntax of patterns for files: braces are expanded before. */
const options = {
    dot: true,
    nobrace: true,
    noext: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
};
function compile(pattern) {
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .expandBraces */ .P)(pattern).flatMap((alternative) => {
        const path = normalize(alternative);
        const globs = path === '' ? ['**'] : [path, `${path}/**`];
        return globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, options));
    });
}
/** The segments before the first one with a wildcard. */
function folderOf(pattern) {
    const segments = normalize(pattern).split('/');
    const wildcard = segments.findIndex((segment) => /[*?[\](){}!+@|\\]/.test(segment));
    return segments.slice(0, wildcard < 0 ? undefined : wildcard).join('/');
}
function normalize(pattern) {
    return pattern.replace(/^(\.?\/)+/, '').replace(/\/+$|^\.$/, '');
}


/***/ })

};
