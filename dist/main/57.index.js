export const id = 57;
export const ids = [57,184];
export const modules = {

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareSourceMaps: () => (/* binding */ prepareSourceMaps)
});

// EXTERNAL MODULE: ./build/artifacts/read-file.js
var read_file = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/artifacts/stored-content.js
var stored_content = __webpack_require__(4569);
;// CONCATENATED MODULE: ./build/artifacts/bundle-entries.js


/** A script or map as it is stored. @param links of the workspace: sources are read from nowhere else */
function entryOf({ path, name, sizeBytes, isStoredWhole, packed }, told, links) {
    const read = async () => (0,stored_content/* contentOf */.$)(told.type, (0,read_file/* readFile */.TA)(path), path, links);
    const ways = { ...(isStoredWhole && { open: () => (0,read_file/* streamFile */.Pq)(path) }), ...(packed && { packed }) };
    return { ...told, name, sizeBytes, read, ...ways };
}

// EXTERNAL MODULE: ./build/artifacts/links.js
var artifacts_links = __webpack_require__(9145);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/artifacts/inline-map.js
var inline_map = __webpack_require__(4952);
// EXTERNAL MODULE: ./build/artifacts/source-map.js
var source_map = __webpack_require__(6780);
;// CONCATENATED MODULE: ./build/artifacts/pairing.js



/**
 * Finds the map of each script: the one that it names, else the one that has its name. A map that another script names,
 * or has the name of, is nobody's by a guess.
 */
function pairUp(scripts, maps) {
    const byPath = new Map(maps.map((map) => [map.path, map]));
    const byName = new Map(maps.map((map) => [map.name, map]));
    const candidates = scripts.map((entry) => {
        if (entry.mapUrl !== undefined && (0,inline_map/* isInlineMap */.Cl)(entry.mapUrl))
            return { foundBy: 'inside' };
        const named = entry.mapUrl === undefined ? undefined : mapNamed(entry.script, entry.mapUrl, byPath, byName);
        const map = named ?? mapOfSameName(entry.script, byPath);
        return { map, foundBy: named ? 'comment' : map && 'name' };
    });
    const nameClaims = Map.groupBy(scripts, ({ script }) => mapOfSameName(script, byPath));
    const named = new Set(candidates.flatMap(({ map, foundBy }) => (foundBy === 'comment' ? [map] : [])));
    return scripts.map((entry, index) => {
        const { map, foundBy } = candidates[index] ?? {};
        if (foundBy === 'name' && map && (named.has(map) || (nameClaims.get(map)?.length ?? 0) > 1)) {
            return {
                ...entry,
                map: undefined,
                foundBy: undefined,
                reason: `${map.name} may be that of another script as well`,
            };
        }
        return { ...entry, map, foundBy, reason: foundBy ? undefined : whyNone(entry) };
    });
}
/**
 * The reference from the name of a script to that of its map: what the script says where that leads there, else the
 * shortest one that does. Names may be cut in other ways than paths.
 */
function referenceTo(map, { script, mapUrl }) {
    const said = mapUrl && withoutQuery(mapUrl);
    if (said && (0,source_map/* resolveName */.qK)(script.name, said) === map.name)
        return said;
    const [from, to] = [script.name, map.name].map((name) => /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(name) ?? []);
    if (from?.[1] !== to?.[1])
        return map.name;
    return external_node_path_.posix.relative(external_node_path_.posix.dirname(from?.[2] ?? ''), to?.[2] ?? '');
}
function mapNamed(script, url, byPath, byName) {
    const reference = withoutQuery(url);
    const isRelative = !/^([a-z][a-z\d+.-]*:|\/)/i.test(reference);
    const folder = (0,external_node_path_.dirname)(script.path);
    return ((isRelative && (byPath.get((0,external_node_path_.resolve)(folder, reference)) ?? byPath.get((0,external_node_path_.resolve)(folder, (0,source_map/* decodeSafely */.Db)(reference))))) ||
        byName.get((0,source_map/* resolveName */.qK)(script.name, reference)));
}
/** `app.min.js` has `app.min.js.map`, `app.min.map`, `app.js.map` or `app.map`. */
function mapOfSameName({ path }, byPath) {
    const name = (0,external_node_path_.basename)(path);
    const stem = name.replace(/\.[^.]+$/, '');
    const short = name.replace(/\.min(?=\.[^.]+$)/, '');
    const names = [`${name}.map`, `${stem}.map`, `${short}.map`, `${stem.replace(/\.min$/, '')}.map`];
    return names.map((map) => byPath.get((0,external_node_path_.join)((0,external_node_path_.dirname)(path), map))).find((map) => map !== undefined);
}
function whyNone({ mapUrl }) {
    if (mapUrl === undefined)
        return 'it names no map, and no map has its name';
    return `it names ${mapUrl}, which is not among the files`;
}
function withoutQuery(url) {
    return url.replace(/[?#].*$/, '');
}

// EXTERNAL MODULE: ./build/artifacts/source-map-text.js + 1 modules
var source_map_text = __webpack_require__(3598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/artifacts/batches.js
var batches = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/artifacts/script-text.js
var script_text = __webpack_require__(2481);
;// CONCATENATED MODULE: ./build/steps/give-debug-ids.js






/** Finds out what each script says of its map. Those that are nothing to Sentry are put aside. */
async function readScripts(files, signal) {
    const scripts = [];
    const skipped = [];
    for (const { items } of (0,batches/* batchesOf */.c)(files, ({ sizeBytes }) => sizeBytes)) {
        await (0,promises_.setImmediate)(); // Other work has its turn.
        signal.throwIfAborted();
        for (const script of items) {
            const bytes = (0,read_file/* readFile */.TA)(script.path);
            if ((0,stored_content/* isStorable */.z)(bytes))
                scripts.push({ script, mapUrl: mapUrlOf(bytes) });
            else
                skipped.push(script);
            (0,read_file/* release */._r)(bytes);
        }
    }
    return { scripts, skipped };
}
/** A map that is inside may be long, and is not to be kept in memory. */
function mapUrlOf(bytes) {
    const url = (0,script_text/* readScript */.Uq)(bytes).mapUrl?.value;
    return url !== undefined && (0,inline_map/* isInlineMap */.Cl)(url) ? 'data:' : url;
}
/** Gives debug IDs to all scripts and their maps, in the order of the scripts' names. */
async function giveIdsToAll(pairs, mode, { giver, signal }) {
    const withIds = [];
    const maps = new Map();
    const changedFiles = [];
    const groups = groupsOf(pairs);
    for (const [at, { scripts, mapId, files }] of (await giver.give(groups, mode, signal)).entries()) {
        const group = groups[at];
        const places = group?.scripts.map(placeOf) ?? [];
        const mapFile = files[places.length];
        for (const pair of group?.pairs ?? []) {
            const index = places.indexOf(placeOf(pair.script));
            const [id, file] = [scripts[index], files[index]];
            if (!id || !file)
                continue;
            // By another of its names it is not changed once more.
            const isChanged = file.isChanged && file.path === pair.script.path;
            withIds.push({ ...pair, debugId: id.debugId, remark: id.reason, file: { ...file, isChanged } });
            const isMap = pair.map && group?.map && placeOf(pair.map) === placeOf(group.map);
            if (pair.map && isMap && mapFile)
                maps.set(pair.map, { debugId: mapId, file: mapFile });
        }
        changedFiles.push(...files.filter(({ isChanged }) => isChanged).map(({ path }) => path));
    }
    return { pairs: withIds.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), given: maps, changedFiles };
}
/**
 * What has to be changed together: the scripts of a map. A file that is found by several names is in one group alone, for
 * groups are worked on side by side.
 */
function groupsOf(pairs) {
    const keyOf = new Map();
    for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
        const place = placeOf(script);
        if (!keyOf.has(place))
            keyOf.set(place, placeOf(map ?? script));
    }
    const groups = Map.groupBy(pairs, ({ script }) => keyOf.get(placeOf(script))).values();
    return [...groups].map((pairs) => ({
        pairs,
        scripts: distinct(pairs.map(({ script }) => script)),
        map: pairs.find(({ map }) => map)?.map,
    }));
}
function placeOf({ path, realPath = path }) {
    return realPath;
}
/** Each file once, by the first of its names. */
function distinct(files) {
    return [...Map.groupBy(files, placeOf).values()].flatMap(([first]) => first ?? []);
}

// EXTERNAL MODULE: ./build/steps/select-source-maps.js
var select_source_maps = __webpack_require__(5184);
// EXTERNAL MODULE: ./build/log.js
var build_log = __webpack_require__(6650);
;// CONCATENATED MODULE: ./build/steps/tell-source-maps.js


/** As many are named in a warning; all of them are in the list. */
const mostNamed = 3;
const ways = { comment: 'named by its comment', name: 'of its name', inside: 'inside' };
/** Lists every script and every changed file, folded, and warns of what the author should look at. */
async function tellSourceMaps(report, { workspace, inject }, log) {
    const { scripts, strayMaps, skipped, changedFiles } = report;
    await (0,build_log/* logList */.Z)(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
    const changed = `Files with a new debug ID (${changedFiles.length})`;
    await (0,build_log/* logList */.Z)(log, changed, changedFiles, (path) => (0,external_node_path_.relative)(workspace, path));
    const lacking = scripts.filter(({ whyNoMap }) => whyNoMap !== undefined);
    warn(log, 'No source map for', lacking.map(({ name, whyNoMap }) => `${name} (${whyNoMap})`), 'script');
    // Who does not want new IDs knows that some have none.
    const odd = inject ? scripts.filter(({ remark }) => remark !== undefined) : [];
    warn(log, 'No certain debug ID for', odd.map(({ name, remark }) => `${name} (${remark})`), 'script');
    warn(log, 'No text, so nothing to store, in', skipped, 'script');
    warn(log, 'No script for', strayMaps, 'source map');
}
function warn(log, what, items, noun) {
    if (items.length === 0)
        return;
    const more = items.length > mostNamed ? ` and ${items.length - mostNamed} more` : '';
    const count = `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
    log.warning(`${what} ${count}: ${items.slice(0, mostNamed).join(', ')}${more}.`);
}
function lineOf({ name, map, foundBy, whyNoMap, debugId, isInjected, remark }) {
    const mapped = foundBy ? `map ${map ? `${map}, ` : ''}${ways[foundBy]}` : `no map: ${whyNoMap}`;
    const id = debugId ? `debug ID ${debugId}${isInjected ? ', new' : ''}` : 'no debug ID';
    return `${name} → ${mapped}; ${id}${remark ? ` (${remark})` : ''}`;
}

// EXTERNAL MODULE: ./build/steps/unmatched.js
var unmatched = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/steps/prepare-source-maps.js









/**
 * Gives debug IDs to scripts and their source maps, and tells what of them is to be stored.
 *
 * @throws SetupError when a file cannot be read or written
 */
async function prepareSourceMaps(files, plan, { log, ...ports }) {
    const maps = files.filter(({ path }) => (0,select_source_maps/* isMap */.j)(path));
    const { scripts, skipped } = await readScripts(files.filter(({ path }) => !(0,select_source_maps/* isMap */.j)(path)), ports.signal);
    const mode = !plan.inject ? 'keep' : plan.dryRun ? 'pretend' : 'inject';
    const { pairs, given, changedFiles } = await giveIdsToAll(pairUp(scripts, maps), mode, ports);
    const report = {
        scripts: pairs.map(describe),
        maps: maps.length,
        strayMaps: maps.filter((map) => !given.has(map)).map(({ name }) => name),
        skipped: skipped.map(({ name }) => name),
        changedFiles,
    };
    await tellSourceMaps(report, plan, log);
    if (files.length > 0 && pairs.length + maps.length === 0)
        judgeEmpty(plan, log);
    const links = new artifacts_links/* LinkGuard */.k(plan.workspace);
    const entries = [
        ...pairs.map((pair) => {
            const { script, map, debugId, file } = pair;
            const told = { type: 'minified_source', debugId, sourceMap: map && referenceTo(map, pair) };
            return entryOf({ ...script, ...file }, told, links);
        }),
        ...maps.map((map) => {
            const { debugId, file } = given.get(map) ?? { debugId: idOfStray(map), file: map };
            return entryOf({ ...map, ...file }, { type: 'source_map', debugId, sourceMap: undefined }, links);
        }),
    ];
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), report };
}
/** All that was found is nothing to Sentry: as good as nothing found. */
function judgeEmpty({ patterns, naming, ifNoFilesFound }, log) {
    const [wanted, root] = [patterns.filter((pattern) => !/^[!#]/.test(pattern)), naming.root];
    const kind = 'script of text or source map';
    (0,unmatched/* judgeUnmatched */.n)({ input: 'sourcemaps', kind, patterns: wanted, root, ifNoFilesFound }, log);
}
function describe({ script, map, foundBy, reason, debugId, file, remark }) {
    const { name } = script;
    return { ...{ name, map: map?.name, foundBy, debugId, isInjected: file.isChanged }, whyNoMap: reason, remark };
}
function idOfStray({ path }) {
    const bytes = (0,read_file/* readFile */.TA)(path);
    try {
        return (0,source_map_text/* readSourceMap */.wM)(bytes).debugId;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    finally {
        (0,read_file/* release */._r)(bytes);
    }
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isMap),
/* harmony export */   selectSourceMaps: () => (/* binding */ selectSourceMaps)
/* harmony export */ });
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);

const kind = {
    input: 'sourcemaps',
    accepts: (path) => isMap(path) || /\.([cm]?js|jsbundle|bundle)$/i.test(path),
};
/**
 * Finds scripts and their source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
function selectSourceMaps({ giver, log, ...ports }, plan) {
    const select = async (...wanted) => {
        const selection = await ports.select(...wanted);
        // Its thread comes to life while the files are looked at.
        if (!plan.dryRun)
            giver.expect(selection.paths.length);
        return selection;
    };
    return (0,_select_files_js__WEBPACK_IMPORTED_MODULE_0__.selectBuildFiles)({ select, log }, { ...plan, ...kind });
}
/** Maps of style sheets and of type declarations are nothing to Sentry. */
function isMap(path) {
    return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}


/***/ })

};
