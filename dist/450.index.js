export const id = 450;
export const ids = [450];
export const modules = {

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SourceMapDeletion: () => (/* binding */ SourceMapDeletion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./source-maps/injection/change-files.js + 1 modules
var change_files = __webpack_require__(9700);
// EXTERNAL MODULE: ./source-maps/injection/held-files.js
var held_files = __webpack_require__(6014);
// EXTERNAL MODULE: ./source-maps/injection/script-edits.js
var script_edits = __webpack_require__(6599);
// EXTERNAL MODULE: ./source-maps/injection/script-text.js
var script_text = __webpack_require__(567);
// EXTERNAL MODULE: ./source-maps/pairing.js
var pairing = __webpack_require__(8156);
// EXTERNAL MODULE: ./files/display-path.js
var display_path = __webpack_require__(7816);
// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/path-on-disk.js
var path_on_disk = __webpack_require__(1769);
;// CONCATENATED MODULE: ./source-maps/undeletable-maps.js







const mapsOfApps = /\.(hbc|(js)?bundle)\.map$/i;
/** The map of a group if it has no script, or if the next run would not know the debug ID of the script without it. */
function findUndeletableMap({ scripts, map }, { reports, entries }, workspace) {
    if (!map)
        return undefined;
    const { displayPath, path } = map;
    if (scripts.length === 0) {
        const remedy = 'Add its script to sourcemaps, or delete the map before this step.';
        return { displayPath, reason: 'it belongs to no script of sourcemaps', remedy, isOfApp: mapsOfApps.test(path) };
    }
    const debugId = entries.find(({ type }) => type === 'source_map')?.debugId;
    const showsId = entries.every(({ type, content }) => type === 'source_map' || idIn(content) === debugId);
    if (debugId !== undefined && showsId)
        return undefined;
    const { name, debugIdProblem } = reports.find((report) => report.debugIdProblem) ?? { name: scripts[0]?.name };
    return {
        displayPath,
        reason: debugIdProblem
            ? `${name} has no reliable debug ID (${debugIdProblem})`
            : `without the map, ${name} does not show its debug ID`,
        remedy: 'Build again with readable source maps and with inject, or exclude the script and the map from sourcemaps and ' +
            'delete the map in another step.',
        isOfApp: scripts.some((script) => isOfApp(script, workspace)),
    };
}
/** Maps that the scripts name, or that are beside them with their names, and that `sourcemaps` does not select. */
function findUnselectedMaps(groups, workspace) {
    const selected = new Set(groups.flatMap(({ mapAliases }) => mapAliases.map(pairing/* realPathOf */.dN)));
    const links = new link_guard/* LinkGuard */.k(workspace);
    const onDisk = (0,path_on_disk/* pathsOnDisk */.v)();
    const found = new Map();
    for (const pair of groups.flatMap(({ pairs }) => pairs)) {
        for (const name of [...(0,pairing/* pathsOfUrl */.tv)(pair.script, pair.mapUrl ?? ''), `${pair.script.path}.map`]) {
            if (!(0,external_node_fs_.existsSync)(name) || !(0,external_node_fs_.statSync)(name).isFile())
                continue;
            const path = onDisk(name);
            if (!selected.has(links.realPath(path)))
                found.set(path, pair);
        }
    }
    return Array.from(found, ([path, { script }]) => ({
        displayPath: (0,display_path/* displayPath */.G)(path, workspace),
        reason: `sourcemaps selects its script ${script.displayPath}, but not the map`,
        remedy: 'Add the map to sourcemaps, or exclude the script as well.',
        isOfApp: isOfApp(script, workspace),
    }));
}
function idIn(content) {
    if (typeof content === 'function')
        return undefined;
    return (0,script_text/* readScript */.Uq)(Buffer.from(content.buffer, content.byteOffset, content.byteLength)).debugId;
}
function isOfApp({ path, name }, workspace) {
    return (0,script_text/* reasonNotToChange */.x1)(name, (0,change_files/* readSnapshot */.RA)(path, workspace).bytes) !== undefined;
}

;// CONCATENATED MODULE: ./source-maps/delete-source-maps.js








/** The input `delete-sourcemaps`: deletes source maps that were stored with a script. */
class SourceMapDeletion {
    #workspace;
    #all = [];
    #stored = [];
    #undeletable = [];
    constructor(workspace) {
        this.#workspace = workspace;
    }
    /** @param isStored whether an earlier run has stored the scripts; it may have been killed before it changed them */
    add(group, processed, isStored) {
        const { scripts, map, mapAliases: maps } = group;
        const undeletable = findUndeletableMap(group, processed, this.#workspace);
        this.#all.push(group);
        if (undeletable) {
            this.#undeletable.push(undeletable);
        }
        else if (isStored || map) {
            const versions = [...scripts, ...(map ? [map] : [])].map((file) => [file, (0,change_files/* readVersion */.$4)(file.path)]);
            this.#stored.push({ maps, scripts, versions });
        }
    }
    /** Comes after all groups were added, and before anything is stored. @throws SetupError that lists the maps that would stay */
    requireDeletable() {
        this.#undeletable.push(...findUnselectedMaps(this.#all, this.#workspace));
        (0,errors/* throwSetupErrors */.Ti)(this.#undeletable
            .filter(({ isOfApp }) => !isOfApp)
            .map(({ displayPath, reason, remedy }) => {
            return new errors/* SetupError */.w3(`Could not plan to delete ${displayPath}: ${reason}`, { remedy });
        }));
    }
    /** Whether there is a map to delete. */
    get hasMaps() {
        return this.#stored.some(({ maps }) => maps.length > 0);
    }
    /** Returns what `run` would return. */
    preview() {
        return {
            maps: this.#stored.flatMap(({ maps }) => firstPath(maps)),
            scripts: this.#stored.flatMap((group) => this.#editsOf(group)).map(({ displayPath }) => displayPath),
            kept: this.#kept,
        };
    }
    /**
     * A map is deleted before its scripts are changed. If the run is killed in between, the next one finds the scripts in
     * Sentry, and never a map without its script.
     *
     * @param yieldIfDue lets other work run between two groups
     * @throws SetupError when a file has changed since it was stored, or cannot be deleted or written
     */
    async run(yieldIfDue) {
        for (const [file, version] of this.#stored.flatMap(({ versions }) => versions)) {
            if ((0,change_files/* readVersion */.$4)(file.path) !== version)
                throw changedSinceStored(file);
        }
        const maps = [];
        const scripts = [];
        for (const group of this.#stored) {
            await yieldIfDue();
            const edits = this.#editsOf(group);
            for (const map of group.maps)
                remove(map);
            (0,change_files/* changeFiles */.GK)(edits, { action: 'remove the sourceMappingURL from', input: 'delete-sourcemaps' });
            maps.push(...firstPath(group.maps));
            scripts.push(...edits.map(({ displayPath }) => displayPath));
        }
        return { maps, scripts, kept: this.#kept };
    }
    get #kept() {
        return this.#undeletable.map(({ displayPath }) => displayPath);
    }
    #editsOf({ maps, scripts }) {
        return scripts.flatMap((script) => {
            const before = (0,change_files/* readSnapshot */.RA)(script.path, this.#workspace);
            if ((0,script_text/* reasonNotToChange */.x1)(script.name, before.bytes) !== undefined)
                return [];
            const after = (0,script_edits/* withoutMapUrls */.he)(before.bytes, (url) => maps.length > 0 || pointsToMissingFile(script, url));
            if (after === before.bytes)
                return [];
            const { displayPath } = script;
            // The file is replaced: a shorter script that was written in place and cut off would not run.
            return { path: (0,pairing/* realPathOf */.dN)(script), displayPath, before, after, start: 0, isRecognisable: false };
        });
    }
}
function firstPath(maps) {
    return maps.slice(0, 1).map(({ displayPath }) => displayPath);
}
function pointsToMissingFile(script, url) {
    const paths = (0,pairing/* pathsOfUrl */.tv)(script, url);
    return paths.length > 0 && !paths.some((path) => (0,external_node_fs_.existsSync)(path));
}
/** Of a link, the target stays: `sourcemaps` has not selected it. */
function remove(map) {
    try {
        (0,held_files/* retryWhileHeld */.J)(() => (0,external_node_fs_.rmSync)(map.path, { force: true }));
    }
    catch (cause) {
        throw new errors/* SetupError */.w3(`Could not delete ${map.displayPath}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            remedy: 'Check that the step may delete the files of sourcemaps, or set delete-sourcemaps to false.',
            cause,
        });
    }
}
function changedSinceStored({ displayPath }) {
    return new errors/* SetupError */.w3(`No source map was deleted, because another process has changed ${displayPath} since it was stored`, { remedy: 'Check that no other step or process changes the build while this step runs.' });
}


/***/ })

};
