export const id = 73;
export const ids = [73];
export const modules = {

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ UnstableFileError),
  GK: () => (/* binding */ changeFiles),
  KC: () => (/* binding */ freeMemory),
  RA: () => (/* binding */ readSnapshot),
  $4: () => (/* binding */ readVersion),
  Qc: () => (/* binding */ unstableFileDelayMs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./files/display-path.js
var display_path = __webpack_require__(7816);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: ./source-maps/injection/held-files.js
var held_files = __webpack_require__(6014);
;// CONCATENATED MODULE: ./source-maps/injection/write-file.js





/** Size of the part of a file that is restored last; larger than a snippet. */
const firstBytes = 4096;
/**
 * Writes the content to a file from an offset on; the bytes before it are the same already. Returns false if the file must
 * not be written to: its folder may still allow a new file.
 */
function overwrite(path, content, start) {
    let file;
    try {
        file = external_node_fs_.openSync(path, 'r+');
    }
    catch {
        return false;
    }
    useAndClose(file, () => writeRange(file, content, start, content.byteLength));
    return true;
}
/**
 * Undoes `overwrite`, also one that failed. The first part is written last: until then the file is recognised as
 * half-written.
 */
function restoreInPlace(path, content, start) {
    const rest = Math.min(content.byteLength, start + firstBytes);
    const file = external_node_fs_.openSync(path, 'r+');
    useAndClose(file, () => {
        external_node_fs_.ftruncateSync(file, Math.min(external_node_fs_.fstatSync(file).size, content.byteLength));
        writeRange(file, content, rest, content.byteLength);
        writeRange(file, content, start, rest);
    });
}
/** Writes a part of the content at its offset, and truncates the file after the content. */
function writeRange(file, content, start, end) {
    for (let at = start; at < end;) {
        const written = external_node_fs_.writeSync(file, content, at, end - at, at);
        if (written === 0)
            throw new Error('the file system accepts no more bytes'); // Or the loop would not end.
        at += written;
    }
    if (external_node_fs_.fstatSync(file).size > content.byteLength)
        external_node_fs_.ftruncateSync(file, content.byteLength);
}
/** @throws also when the file cannot be closed: network file systems may report a failed write only then */
function useAndClose(file, use) {
    try {
        use();
    }
    catch (error) {
        try {
            external_node_fs_.closeSync(file);
        }
        catch {
            // The first error is the one to report.
        }
        throw error;
    }
    external_node_fs_.closeSync(file);
}
/** Replaces a file by a new one. `matchFiles` ignores the name of the temporary file. */
function replaceFile(path, content, { mode, uid, gid }) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.1.tmp`);
    // Windows does not let a file replace a read-only one.
    const isProtected = process.platform === 'win32' && (mode & 146n) === 0n;
    try {
        const file = external_node_fs_.openSync(temporary, 'wx', Number(mode));
        useAndClose(file, () => {
            keepOwner(file, Number(uid), Number(gid));
            external_node_fs_.fchmodSync(file, Number(mode)); // The umask may have removed permissions.
            writeRange(file, content, 0, content.byteLength);
        });
        if (isProtected)
            external_node_fs_.chmodSync(path, 0o666);
        (0,held_files/* retryWhileHeld */.J)(() => external_node_fs_.renameSync(temporary, path));
    }
    catch (error) {
        (0,temporary_files/* removeTemporarySync */.fq)(temporary);
        if (isProtected && external_node_fs_.existsSync(path))
            external_node_fs_.chmodSync(path, Number(mode));
        throw error;
    }
}
function keepOwner(file, uid, gid) {
    const created = external_node_fs_.fstatSync(file);
    if (created.uid === uid && created.gid === gid)
        return;
    try {
        external_node_fs_.fchownSync(file, uid, gid);
    }
    catch {
        // Only root can do this. For others the file is now theirs, as after any build.
    }
}

;// CONCATENATED MODULE: ./source-maps/injection/change-files.js




/** From this size on the memory of a file is released as soon as it is no longer needed. */
const largeBytes = 1024 * 1024;
/** A file is half-written, or another process has changed it. A second attempt may succeed. */
class UnstableFileError extends errors/* SetupError */.w3 {
}
/** For messages: what the changes do to a file, and the input that asks for them. */
const injection = { action: 'write the debug ID into', input: 'inject' };
/** How long the other process may need to finish writing. */
const unstableFileDelayMs = 100;
/**
 * Reads a whole file synchronously: most scripts and maps are so small that an asynchronous read takes longer.
 *
 * @throws SetupError when it cannot be read
 */
function readSnapshot(path, workspace) {
    try {
        const file = external_node_fs_.openSync(path, 'r');
        try {
            // Before the content, so that a write in between shows as another version.
            const version = versionOf(external_node_fs_.fstatSync(file, { bigint: true }));
            return { bytes: external_node_fs_.readFileSync(file), version };
        }
        finally {
            external_node_fs_.closeSync(file);
        }
    }
    catch (cause) {
        throw new errors/* SetupError */.w3(`Could not read ${(0,display_path/* displayPath */.G)(path, workspace)}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            remedy: 'Check that the build has ended before this step starts, and that the runner may read its files.',
            cause,
        });
    }
}
/**
 * Changes files that belong together, in their order.
 *
 * A file is written in place, which keeps its owner, its permissions and the links to it. It is replaced by a new file if
 * a write that was cut off would not be recognised, if it is read-only, or if it has several hard links: the store of a
 * package manager must keep the old content.
 *
 * @throws UnstableFileError when another process has changed a file since it was read; that content is kept
 * @throws SetupError when a file cannot be written; changed files get their old content back
 */
function changeFiles(changes, purpose = injection) {
    for (const change of changes)
        statUnchanged(change, purpose);
    const begun = [];
    for (const change of changes) {
        const stats = statUnchanged(change, purpose);
        begun.push(change);
        try {
            write(change, stats);
        }
        catch (cause) {
            const damaged = begun.toReversed().filter((other) => !restore(other));
            throw notWritten(change, damaged, purpose, cause);
        }
    }
}
/**
 * Frees the memory of a large file at once. The garbage collector would do so only after the next file is read, so that two
 * large maps would be in memory instead of one. The bytes must not be used any more.
 */
function freeMemory(bytes) {
    if (bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
        bytes.buffer.transfer(0);
    }
}
/** Differs once the file has been written to, like that of a snapshot. Undefined if there is no such file. */
function readVersion(path) {
    const stats = external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats && versionOf(stats);
}
function versionOf({ ino, size, mtimeNs }) {
    return `${ino} ${size} ${mtimeNs}`;
}
function statUnchanged({ path, displayPath, before }, { action }) {
    const stats = external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats && versionOf(stats) === before.version)
        return stats;
    throw new UnstableFileError(`Could not ${action} ${displayPath}: another process has changed the file`, {
        remedy: 'Check that the build has ended before this step starts.',
    });
}
function write({ path, after, start, isRecognisable }, stats) {
    // Root can open read-only files for writing, so the mode decides.
    const isInPlace = isRecognisable && stats.nlink <= 1n && (stats.mode & 146n) !== 0n;
    if (!isInPlace || !overwrite(path, after, start))
        replaceFile(path, after, stats);
}
/** Gives a file its old content back. Returns false if that fails. */
function restore({ path, before: { bytes }, start }) {
    try {
        if (external_node_fs_.readFileSync(path).equals(bytes))
            return true;
        try {
            restoreInPlace(path, bytes, start);
        }
        catch {
            replaceFile(path, bytes, external_node_fs_.statSync(path, { bigint: true }));
        }
        return true;
    }
    catch {
        return false;
    }
}
function notWritten({ displayPath }, damaged, { action, input }, cause) {
    const lost = damaged.map(({ displayPath }) => displayPath).join(', ');
    return new errors/* SetupError */.w3(`Could not ${action} ${displayPath}: ${(0,errors/* messageOf */.bD)(cause)}`, {
        remedy: lost
            ? `Rebuild ${lost}: the old content could not be restored either.`
            : `Check that the disk has space and that the step may write to the files of sourcemaps, or set ${input} to false.`,
        cause,
    });
}


/***/ }),

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ retryWhileHeld)
/* harmony export */ });
const heldCodes = new Set(['EACCES', 'EBUSY', 'EPERM']);
const pausesMs = [20, 80, 200];
/**
 * Repeats a synchronous call on a file for a moment: on Windows, virus scanners and indexers keep a new file open, and so
 * no other program can replace or delete it.
 */
function retryWhileHeld(call) {
    for (const pauseMs of pausesMs) {
        try {
            call();
            return;
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error && heldCodes.has(String(error.code))))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
        }
    }
    call();
}


/***/ }),

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ insertAfterPrologue),
/* harmony export */   C$: () => (/* binding */ insertAtEnd),
/* harmony export */   he: () => (/* binding */ withoutMapUrls)
/* harmony export */ });
/* harmony import */ var _debug_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3187);
/* harmony import */ var _script_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6427);
/* harmony import */ var _script_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3477);
/* harmony import */ var _script_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(567);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6647);





/** Inserts a line at the start of a script, and adds a new ID as a comment at the end. */
function insertAfterPrologue(script, { offset, column }, missing) {
    const statements = statementsOf(missing);
    if (statements === '')
        return [];
    const eol = (0,_script_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(script.bytes);
    // A script that consists of a comment may have no line end.
    const separator = offset === script.bytes.length && column > 0 ? eol : '';
    const line = `${separator}${statements}${eol}`;
    if (script.idComment || missing.id === undefined)
        return [insert(offset, line)];
    const comment = `//# debugId=${missing.id}${eol}`;
    if (offset === script.bytes.length)
        return [insert(offset, line + comment)];
    return [insert(offset, line), insert(script.bytes.length, `${(0,_script_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .missingLineEnd */ .Ui)(script.bytes)}${comment}`)];
}
/**
 * Inserts a line at the end of a script, where it moves no line of code. The comments for tools stay behind the code. One
 * edit changes everything up to the end, so that a write that is cut off shows.
 */
function insertAtEnd({ bytes, idComment, pragmasStart }, missing) {
    const statements = statementsOf(missing);
    if (statements === '')
        return [];
    const eol = (0,_script_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(bytes);
    const line = `${statements}${eol}`;
    if (idComment)
        return [insert(pragmasStart, line)];
    const pragmas = bytes.toString('utf8', pragmasStart);
    const added = pragmas === '' ? `${(0,_script_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .missingLineEnd */ .Ui)(bytes)}${line}` : `${line}${pragmas}${(0,_script_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .missingLineEnd */ .Ui)(bytes)}`;
    const comment = missing.id === undefined ? '' : `//# debugId=${missing.id}${eol}`;
    return [{ start: pragmasStart, end: bytes.length, text: `${added}${comment}` }];
}
function statementsOf({ id, release }) {
    return `${id === undefined ? '' : (0,_debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(id)}${release}`;
}
/**
 * Removes the `sourceMappingURL` comments at the end of a script, from the last one up to the first one that stays. Inline
 * maps stay. Returns the same bytes if there is nothing to remove.
 */
function withoutMapUrls(bytes, isRemoved) {
    const { mapUrl } = (0,_script_end_js__WEBPACK_IMPORTED_MODULE_1__/* .readScriptEnd */ .z)(bytes);
    if (!mapUrl || (0,_script_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isInlineMap */ .Cl)(mapUrl.value) || !isRemoved(mapUrl.value))
        return bytes;
    const [blanks = ''] = /^[^\S\r\n]*(?:\r\n|[\r\n])?/.exec(bytes.toString('latin1', mapUrl.end)) ?? [];
    const end = mapUrl.end + blanks.length;
    return withoutMapUrls((0,_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .splice */ .V4)(bytes, [{ start: mapUrl.lineStart, end, text: '' }]), isRemoved);
}
function insert(start, text) {
    return { start, end: start, text };
}


/***/ }),

/***/ 6647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   NV: () => (/* binding */ skipWhitespace),
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/*
 * Parts of a text by their byte offsets: finds the values of a JSON text, and replaces parts of any text. Values are not
 * decoded, because nearly all of a source map of 50 MB are sources. The text is assumed to be JSON; a SyntaxError is
 * thrown where it is obviously not.
 */
const quote = 0x22;
const backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]');
/** Returns the bytes with the edits applied. Edits must not overlap. */
function splice(bytes, edits) {
    const pieces = [];
    let copied = 0;
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        pieces.push(bytes.subarray(copied, start), Buffer.from(text));
        copied = end;
    }
    return Buffer.concat([...pieces, bytes.subarray(copied)]);
}
/** Offset of the first byte that edits change. */
function startOf(edits) {
    return Math.min(...edits.map(({ start }) => start));
}
/** The values of an object by their keys. Of duplicate keys the last one counts, as in JavaScript. */
function membersOf(json, start) {
    const members = new Map();
    let at = expect(json, start, openObject);
    if (json[at] === closeObject)
        return members;
    for (;;) {
        if (json[at] !== quote)
            throw unexpected(json, at);
        const endOfKey = endOfString(json, at);
        const key = JSON.parse(json.toString('utf8', at, endOfKey));
        const value = spanAt(json, expect(json, skipWhitespace(json, endOfKey), colon));
        members.set(key, value);
        at = skipWhitespace(json, value.end);
        if (json[at] === closeObject)
            return members;
        at = expect(json, at, comma);
    }
}
/** The values of an array. */
function elementsOf(json, start) {
    const elements = [];
    let at = expect(json, start, openArray);
    if (json[at] === closeArray)
        return elements;
    for (;;) {
        const value = spanAt(json, at);
        elements.push(value);
        at = skipWhitespace(json, value.end);
        if (json[at] === closeArray)
            return elements;
        at = expect(json, at, comma);
    }
}
function decode(json, { start, end }) {
    return JSON.parse(json.toString('utf8', start, end));
}
function skipWhitespace(json, start) {
    let at = start;
    while (isWhitespace(json[at]))
        at += 1;
    return at;
}
function spanAt(json, start) {
    const first = json[start];
    if (first === quote)
        return { start, end: endOfString(json, start) };
    if (first === openObject || first === openArray)
        return { start, end: endOfNested(json, start) };
    let end = start;
    while (isLiteral(json[end]))
        end += 1;
    if (end === start)
        throw unexpected(json, start);
    return { start, end };
}
function endOfString(json, start) {
    for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
        let before = at - 1;
        while (json[before] === backslash)
            before -= 1;
        if ((at - before) % 2 === 1)
            return at + 1; // An even number of backslashes does not escape the quote.
    }
    throw unexpected(json, json.length);
}
function endOfNested(json, start) {
    let depth = 0;
    for (let at = start; at < json.length; at += 1) {
        const byte = json[at];
        if (byte === quote)
            at = endOfString(json, at) - 1;
        else if (byte === openObject || byte === openArray)
            depth += 1;
        else if (byte === closeObject || byte === closeArray)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    throw unexpected(json, json.length);
}
/** Skips a required byte and the whitespace behind it. */
function expect(json, at, byte) {
    if (json[at] !== byte)
        throw unexpected(json, at);
    return skipWhitespace(json, at + 1);
}
function isWhitespace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** Whether a byte is part of `true`, `null` or a number. */
function isLiteral(byte) {
    return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte));
}
function unexpected(json, at) {
    const found = at < json.length ? JSON.stringify(json.toString('latin1', at, at + 1)) : 'end';
    return new SyntaxError(`unexpected ${found} at byte ${at} of the JSON`);
}


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ pairScripts),
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   Z1: () => (/* binding */ groupFiles),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   tv: () => (/* binding */ pathsOfUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_source_mapping_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
/* harmony import */ var _injection_script_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(567);



/**
 * Finds the map of each script: the map that its comment names, otherwise the map with its file name, also in another
 * folder if their artifact names match. A map is not assigned by name if another script names it or has the same claim.
 */
function pairScripts(scripts, maps) {
    const byPath = new Map(maps.map((map) => [map.path, map]));
    const byName = new Map();
    for (const [name, [map, ...others]] of Map.groupBy(maps, ({ name }) => name)) {
        if (map && others.length === 0)
            byName.set(name, map); // The name alone does not say which of several maps is meant.
    }
    const candidates = scripts.map((entry) => {
        if (entry.mapUrl !== undefined && (0,_injection_script_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isInlineMap */ .Cl)(entry.mapUrl))
            return { foundBy: 'inline' };
        const named = entry.mapUrl === undefined ? undefined : mapByUrl(entry.script, entry.mapUrl, byPath, byName);
        const map = named ?? mapByFileName(entry.script, byPath);
        return { map, foundBy: named ? 'comment' : map && 'name' };
    });
    const nameClaims = Map.groupBy(scripts, ({ script }) => mapByFileName(script, byPath));
    const scriptsByName = Map.groupBy(scripts, ({ script }) => script.name);
    const named = new Set(candidates.flatMap(({ map, foundBy }) => (foundBy === 'comment' ? [map] : [])));
    return scripts.map((entry, index) => {
        const { map, foundBy } = candidates[index] ?? {};
        if (foundBy === 'name' && map && (named.has(map) || (nameClaims.get(map)?.length ?? 0) > 1)) {
            const missingMapReason = `${map.name} may also belong to another script`;
            return { ...entry, map: undefined, foundBy: undefined, missingMapReason };
        }
        if (foundBy)
            return { ...entry, map, foundBy, missingMapReason: undefined };
        const { name } = entry.script;
        const elsewhere = scriptsByName.get(name)?.length === 1 ? byName.get(`${name}.map`) : undefined;
        if (elsewhere && !named.has(elsewhere) && !nameClaims.has(elsewhere)) {
            return { ...entry, map: elsewhere, foundBy: 'name', missingMapReason: undefined };
        }
        return { ...entry, map: undefined, foundBy: undefined, missingMapReason: reasonForNoMap(entry) };
    });
}
/** @param maps all maps, including those of the pairs */
function groupFiles(pairs, maps) {
    const keyOf = new Map();
    for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
        const path = realPathOf(script);
        if (!keyOf.has(path))
            keyOf.set(path, realPathOf(map ?? script));
    }
    const mapsByPath = Map.groupBy(maps, realPathOf);
    const groups = [...Map.groupBy(pairs, ({ script }) => keyOf.get(realPathOf(script))).values()].map((pairs) => {
        const map = pairs.find(({ map }) => map)?.map;
        const scriptsByPath = Map.groupBy(pairs, ({ script }) => realPathOf(script));
        const scripts = [...scriptsByPath.values()].flatMap(([first]) => first?.script ?? []);
        return { pairs, scripts, map, mapAliases: map ? (mapsByPath.get(realPathOf(map)) ?? []) : [] };
    });
    const paired = new Set(groups.map(({ map }) => map && realPathOf(map)));
    for (const [path, mapAliases] of mapsByPath) {
        if (!paired.has(path))
            groups.push({ pairs: [], scripts: [], map: mapAliases[0], mapAliases });
    }
    return groups;
}
/** The path of a file with all links resolved. */
function realPathOf({ path, realPath = path }) {
    return realPath;
}
/**
 * The reference from the name of a script to the name of its map: the URL in the script if it resolves to that name,
 * otherwise the shortest reference. Naming can move scripts and maps to other folders than on the disk.
 */
function referenceTo(map, { script, mapUrl }) {
    const reference = mapUrl && withoutQuery(mapUrl);
    if (reference && (0,_files_source_mapping_url_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveName */ .qK)(script.name, reference) === map.name)
        return reference;
    const [from, to] = [script.name, map.name].map((name) => /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(name) ?? []);
    if (from?.[1] !== to?.[1])
        return map.name;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from?.[2] ?? ''), to?.[2] ?? '');
}
function mapByUrl(script, url, byPath, byName) {
    const named = pathsOfUrl(script, url).flatMap((path) => byPath.get(path) ?? []);
    return named[0] ?? byName.get((0,_files_source_mapping_url_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveName */ .qK)(script.name, withoutQuery(url)));
}
/** Where the file that a relative URL in a script names would be: some tools encode the URL, others do not. */
function pathsOfUrl({ path }, url) {
    const reference = withoutQuery(url);
    if (/^([a-z][a-z\d+.-]*:|\/|$)/i.test(reference))
        return [];
    return [reference, (0,_files_source_mapping_url_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeSafely */ .Db)(reference)].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), name));
}
/** For `app.min.js`: `app.min.js.map`, `app.min.map`, `app.js.map` or `app.map`. */
function mapByFileName({ path }, byPath) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    const stem = name.replace(/\.[^.]+$/, '');
    const short = name.replace(/\.min(?=\.[^.]+$)/, '');
    const names = [`${name}.map`, `${stem}.map`, `${short}.map`, `${stem.replace(/\.min$/, '')}.map`];
    return names.map((map) => byPath.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), map))).find((map) => map !== undefined);
}
function reasonForNoMap({ mapUrl }) {
    if (mapUrl === undefined)
        return 'it has no sourceMappingURL, and no source map has a matching name';
    return `its sourceMappingURL is ${mapUrl}, which is not among the files`;
}
function withoutQuery(url) {
    return url.replace(/[?#].*$/, '');
}


/***/ })

};
