export const id = 274;
export const ids = [274];
export const modules = {

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PathFilter: () => (/* binding */ PathFilter)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8103);

/** Which paths of a repository are meant: globs, where a folder stands for all that is in it and `!` excludes. */
class PathFilter {
    /** Folders outside of which nothing is meant; the empty one is the repository itself. */
    folders;
    #wanted;
    #unwanted;
    constructor(patterns) {
        const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
        const named = patterns.filter((pattern) => !pattern.startsWith('!'));
        const wanted = named.length > 0 ? named : ['**']; // What only excludes is taken from everything.
        this.folders = [...new Set(wanted.map(folderOf))];
        this.#wanted = wanted.flatMap(compile);
        this.#unwanted = unwanted.flatMap(compile);
    }
    /** Whether one of the changes is at a path that is meant; also where nobody knows what was changed. */
    matches(changes) {
        if (changes === undefined)
            return true;
        const isAmong = (globs, path) => globs.some((glob) => glob.match(path));
        return changes.some(({ path }) => isAmong(this.#wanted, path) && !isAmong(this.#unwanted, path));
    }
}
function compile(pattern) {
    const path = trimmed(pattern);
    const options = { dot: true, nonegate: true, nocomment: true, platform: 'linux' };
    return path === ''
        ? [new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR('**', options)]
        : [path, `${path}/**`].map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, options));
}
/** The part of a pattern before its first segment that is no plain name. */
function folderOf(pattern) {
    const segments = trimmed(pattern).split('/');
    const magic = segments.findIndex((segment) => /[*?[\](){}!+@|\\]/.test(segment));
    return segments.slice(0, magic < 0 ? undefined : magic).join('/');
}
/** Without what people write around the name of a folder: `./` in front, `/` at the end. */
function trimmed(pattern) {
    return pattern.replace(/^(\.?\/)+/, '').replace(/\/+$|^\.$/, '');
}


/***/ })

};
