export const id = 263;
export const ids = [263];
export const modules = {

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectFiles: () => (/* binding */ selectFiles),
  selectFolders: () => (/* binding */ selectFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/brace-expansion/dist/esm/index.js + 1 modules
var esm = __webpack_require__(3128);
;// CONCATENATED MODULE: ./artifacts/pattern.js



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

;// CONCATENATED MODULE: ./artifacts/walk.js


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

;// CONCATENATED MODULE: ./artifacts/select.js




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
const select_hidden = /^\.(?!\.(?:\\|$))/;
async function search(pattern, excluded, root) {
    const wants = (name) => !leftover.test(name) &&
        (pattern.wantsHidden || !select_hidden.test(name)) &&
        (pattern.wantsNodeModules || name !== 'node_modules');
    const below = pattern.folder !== undefined && excluded.length === 0 ? walk(pattern.folder, wants) : undefined;
    if (below)
        return below;
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create([...pattern.globs, ...excluded].join('\n'), { matchDirectories: false });
    const paths = await globber.glob();
    return paths.filter((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).every(wants));
}


/***/ })

};
