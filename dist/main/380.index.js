export const id = 380;
export const ids = [380];
export const modules = {

/***/ 1380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectFiles: () => (/* binding */ selectFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 15 modules
var glob = __webpack_require__(7125);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/brace-expansion/dist/esm/index.js + 1 modules
var esm = __webpack_require__(9540);
;// CONCATENATED MODULE: ./build/artifacts/pattern.js



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
        wantsHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
        wantsNodeModules: segments.includes('node_modules'),
    };
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

;// CONCATENATED MODULE: ./build/artifacts/select.js



/**
 * Finds the files that the lines name. A folder stands for everything below it; a line with `!` in front takes files out
 * of all the others; a line that starts with `#` is a comment. Hidden files and `node_modules` are found only by a line
 * that names them.
 *
 * @param root where relative patterns start; absolute
 */
async function selectFiles(lines, root) {
    const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => readPattern(line, root));
    const excluded = patterns.filter(({ excludes }) => excludes).flatMap(({ globs }) => globs.map((glob) => `!${glob}`));
    const included = patterns.filter(({ excludes }) => !excludes);
    // Each pattern is searched for on its own, since each is judged on its own.
    const found = await Promise.all(included.map((pattern) => search(pattern, excluded, root)));
    return {
        paths: [...new Set(found.flat())].sort(),
        unmatched: included.filter((_, index) => found[index]?.length === 0).map(({ line }) => line),
    };
}
async function search({ globs, wantsHidden, wantsNodeModules }, excluded, root) {
    const globber = await (0,glob/* create */.v)([...globs, ...excluded].join('\n'), { matchDirectories: false });
    const paths = await globber.glob();
    return paths.filter((path) => {
        const segments = (0,external_node_path_.relative)(root, path).split(/[\\/]/);
        const isHidden = segments.some((segment) => segment.startsWith('.') && segment !== '..');
        return (wantsHidden || !isHidden) && (wantsNodeModules || !segments.includes('node_modules'));
    });
}


/***/ })

};
