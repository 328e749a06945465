export const id = 852;
export const ids = [852];
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

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findScriptWithoutMap),
/* harmony export */   requireStored: () => (/* binding */ requireStored)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _injection_change_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9700);
/* harmony import */ var _injection_debug_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3187);
/* harmony import */ var _injection_script_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3477);
/* harmony import */ var _injection_script_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(567);






/** Other requests are sent at the same time, and must not wait for thousands of look-ups. */
const concurrency = 16;
/** A message names this many scripts. */
const maxNamedScripts = 3;
/**
 * The debug ID of a script whose map is not here although there was one. Undefined if nothing speaks for a map: the
 * script has no ID, or an earlier run has found no map either.
 */
function findScriptWithoutMap({ pairs, scripts, map }, workspace) {
    const [script] = scripts;
    if (!script || map || pairs.some(({ foundBy }) => foundBy !== undefined))
        return undefined;
    const text = (0,_injection_script_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readScript */ .Uq)((0,_injection_change_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSnapshot */ .RA)(script.path, workspace).bytes);
    if (text.debugId === undefined || wasBuiltWithoutMap(text))
        return undefined;
    return { debugId: text.debugId, displayPath: script.displayPath, reason: pairs[0]?.missingMapReason };
}
/**
 * Whether a script had no map when it got its debug ID, which is then the hash of the script alone. The line that
 * registers the ID is removed for the comparison, because sentry-cli creates the same IDs, but writes another line.
 */
function wasBuiltWithoutMap({ bytes, debugId = '', idComment }) {
    const at = idComment ? bytes.lastIndexOf(debugId, idComment.lineStart) : -1;
    if (!idComment || at < 0)
        return false;
    const line = { start: bytes.lastIndexOf('\n', at) + 1, end: bytes.indexOf('\n', at) + 1 };
    const original = Buffer.concat([bytes.subarray(0, line.start), bytes.subarray(line.end, idComment.lineStart)]);
    // The last line may have had no line end.
    const originals = [original, original.subarray(0, -(0,_injection_script_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(bytes).length)];
    return originals.some((candidate) => (0,_injection_debug_id_js__WEBPACK_IMPORTED_MODULE_2__/* .createDebugId */ .HH)(candidate) === debugId);
}
/**
 * Checks that an earlier run has stored the scripts. For each debug ID, Sentry uses only the newest bundle: one with the
 * script alone would hide the bundle with its map.
 *
 * @throws SetupError that names the scripts for which a project has no bundle
 */
async function requireStored(scripts, projects, lookup) {
    const pairs = scripts.flatMap((script) => projects.map((project) => ({ script, project })));
    const lookUp = async ({ script, project }) => {
        return { script, isStored: await lookup.hasBundle(project, script.debugId) };
    };
    const missing = (await (0,p_map__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .Ay)(pairs, lookUp, { concurrency })).filter(({ isStored }) => !isStored);
    if (missing.length === 0)
        return;
    const named = [...new Set(missing.map(({ script }) => `${script.displayPath} (${script.reason})`))];
    const more = named.length > maxNamedScripts ? ` and ${named.length - maxNamedScripts} more` : '';
    const [reason, remedy] = missing.some(({ isStored }) => isStored === undefined)
        ? [
            'this server cannot look up whether it has them',
            'Check that the projects exist. If they do, the server is too old for the look-up: add the source maps to ' +
                'sourcemaps, build again if they were deleted, or exclude these scripts.',
        ]
        : [
            'Sentry does not have them either',
            'Build again with source maps, or add those that exist to sourcemaps. If they cannot be built, exclude these scripts.',
        ];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`The source maps of scripts with a debug ID are missing, and ${reason}: ` +
        `${named.slice(0, maxNamedScripts).join(', ')}${more}`, { remedy });
}


/***/ })

};
