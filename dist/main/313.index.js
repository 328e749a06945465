export const id = 313;
export const ids = [313];
export const modules = {

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/** Small enough that other work has its turn soon, and that some of them at a time are little in memory. */
const mostBytes = 4 * 1024 * 1024;
/** What a small file costs, in bytes of a large one. */
const fileCostBytes = 64 * 1024;
/** Divides work on files, in its order. @param sizeOf what is read for an item, in bytes */
function* batchesOf(items, sizeOf) {
    let [batch, bytes] = [[], 0];
    for (const item of items) {
        const cost = sizeOf(item) + fileCostBytes;
        if (batch.length > 0 && bytes + cost > mostBytes) {
            yield { items: batch, isLarge: bytes > mostBytes };
            [batch, bytes] = [[], 0];
        }
        batch.push(item);
        bytes += cost;
    }
    if (batch.length > 0)
        yield { items: batch, isLarge: bytes > mostBytes };
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ debugIdOf),
/* harmony export */   P: () => (/* binding */ readDebugId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * The debug ID of a script and its map, or of a script without one, as they were built: a SHA-1 of their bytes with the
 * bits of a UUID of version 5. sentry-cli 3.8 gives the same one, so what both of them upload is stored once. Both files
 * count, since bundlers give the same empty map to many scripts.
 */
function debugIdOf(script, map) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    if (map)
        sum.update('js').update(sizeOf(script)).update(script).update('sourcemap').update(sizeOf(map)).update(map);
    else
        sum.update(script);
    const bytes = sum.digest().subarray(0, 16);
    bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
    bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
    return hyphenated(bytes.toString('hex'));
}
/** A debug ID as Sentry compares it: lower case, with hyphens. Undefined for what is none. */
function readDebugId(text) {
    return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase().replaceAll('-', '')) : undefined;
}
/** As 64 bits, the lowest byte first. */
function sizeOf({ byteLength }) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(byteLength));
    return size;
}
function hyphenated(hex) {
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ }),

/***/ 4952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ isInlineMap),
/* harmony export */   jq: () => (/* binding */ inlineMapUrl),
/* harmony export */   mR: () => (/* binding */ readInlineMap)
/* harmony export */ });
const dataUrl = /^data:([^,]*?)(;base64)?,/i;
function isInlineMap(url) {
    return /^data:/i.test(url);
}
/** The source map that a script carries in itself. @throws SyntaxError when it cannot be decoded */
function readInlineMap({ value }) {
    const [head, , base64] = dataUrl.exec(value) ?? [];
    if (head === undefined)
        throw new SyntaxError('its data: URL has no data');
    const data = value.slice(head.length);
    try {
        return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
    }
    catch (cause) {
        throw new SyntaxError('its data: URL is badly encoded', { cause });
    }
}
/** The URL with another map in it, in base64. */
function inlineMapUrl({ value }, map) {
    const [, type = ''] = dataUrl.exec(value) ?? [];
    return `data:${type};base64,${map.toString('base64')}`;
}


/***/ }),

/***/ 6792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
/* unused harmony export spanAt */
/*
 * Finds the values of a JSON text without decoding them: a source map of 50 MB is nearly all sources, of which nothing is
 * needed but their end. The text is trusted to be JSON; what is plainly none throws a SyntaxError.
 */
const quote = 0x22;
const backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]');
/** The values of an object by their keys. Of two with one key the last counts, as it does in JavaScript. */
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
        const value = spanAt(json, expect(json, skipBlanks(json, endOfKey), colon));
        members.set(key, value);
        at = skipBlanks(json, value.end);
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
        at = skipBlanks(json, value.end);
        if (json[at] === closeArray)
            return elements;
        at = expect(json, at, comma);
    }
}
/** The value that begins at a byte. */
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
/** The value of a span, decoded. */
function decode(json, { start, end }) {
    return JSON.parse(json.toString('utf8', start, end));
}
function skipBlanks(json, start) {
    let at = start;
    while (isBlank(json[at]))
        at += 1;
    return at;
}
function endOfString(json, start) {
    for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
        let before = at - 1;
        while (json[before] === backslash)
            before -= 1;
        if ((at - before) % 2 === 1)
            return at + 1; // An even number of backslashes escapes itself only.
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
/** Steps over a byte that must be there, and the blanks behind it. */
function expect(json, at, byte) {
    if (json[at] !== byte)
        throw unexpected(json, at);
    return skipBlanks(json, at + 1);
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** A part of `true`, `null` or a number. */
function isLiteral(byte) {
    return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte));
}
function unexpected(json, at) {
    const found = at < json.length ? JSON.stringify(json.toString('latin1', at, at + 1)) : 'the end';
    return new SyntaxError(`JSON has ${found} at byte ${at} where it should not`);
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ streamFile),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   VH: () => (/* binding */ largeBytes),
/* harmony export */   _r: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** From this size on a file's memory is given back as soon as it is done with. */
const largeBytes = 1024 * 1024;
/** How much of a file is in memory at a time where it is not read whole. */
const pieceBytes = 1024 * 1024;
/**
 * Reads a file whole, here and now: most scripts and maps are so small that handing the work over takes longer.
 *
 * @throws SetupError when it cannot be read
 */
function readFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
}
/** Reads a file piece by piece. @throws SetupError when it cannot be read */
async function* streamFile(path) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: pieceBytes });
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
}
function unreadable(path, cause) {
    const remedy = 'See that the build has ended before this step starts, and that the runner may read its files.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w3(`${path} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, { remedy, cause });
}
/**
 * Gives the memory of a file back at once, where that is much. The garbage collector would come to it after the next one
 * is read, and two large maps would be in memory instead of one. The bytes must not be used any more.
 */
function release(bytes) {
    if (bytes && bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
        bytes.buffer.transfer(0);
    }
}


/***/ }),

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ isHermes),
/* harmony export */   Uq: () => (/* binding */ readScript),
/* harmony export */   jN: () => (/* binding */ whyUntouchable),
/* harmony export */   pb: () => (/* binding */ hasToldOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _debug_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);


/** Sentry's bundler plugins leave this in the scripts that they have given an ID. */
const marker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack has the shorter name. The ID comes soon behind it, as a string. */
const keeper = /_(?:sentryD|d)ebugIds\b[\s\S]*["'`]$/;
const keeperWindow = 256;
const hermesMagic = 'c61fbc03c103191f';
function readScript(bytes) {
    const mapUrl = lastComment(bytes, 'sourceMappingURL=');
    const idComment = lastComment(bytes, 'debugId=');
    const debugId = (0,_debug_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readDebugId */ .P)(idComment?.value);
    if (debugId === undefined) {
        const marked = markedId(bytes);
        return { bytes, mapUrl, debugId: marked, idComment: undefined, tellsId: marked !== undefined };
    }
    return { bytes, mapUrl, debugId, idComment, tellsId: hasToldOf(bytes, idComment?.value ?? '') };
}
/** Whether there is code that tells of an ID. A list of scripts, or a map that is inside, may hold it as well. */
function hasToldOf(bytes, id) {
    for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
        if (keeper.test(bytes.toString('latin1', Math.max(0, at - keeperWindow), at)))
            return true;
    }
    return false;
}
/** Why a script cannot be changed; undefined where it can. */
function whyUntouchable(name, bytes) {
    if (isHermes(bytes))
        return 'it is Hermes bytecode';
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return 'it is not UTF-8 text';
    if (!/\.[cm]?js$/i.test(name))
        return 'bundles of this kind get their ID from the tool that makes them';
    return undefined;
}
function isHermes(bytes) {
    return bytes.subarray(0, 8).toString('hex') === hermesMagic;
}
/**
 * The last comment of its own line that has a key: `//# key=value`, in its older form `//@ key=value`. Looks from the end
 * and at the bytes, for the value may be a map of megabytes.
 */
function lastComment(bytes, key) {
    for (let hit = bytes.lastIndexOf(key); hit >= 0; hit = hit === 0 ? -1 : bytes.lastIndexOf(key, hit - 1)) {
        const windowStart = Math.max(0, hit - 64);
        const before = /(^|[\n\r])[ \t]*\/\/[#@][ \t]*$/.exec(bytes.toString('latin1', windowStart, hit));
        if (!before || (before[1] === '' && windowStart > 0))
            continue;
        const start = hit + key.length;
        const lineEnds = [bytes.indexOf('\n', start), bytes.indexOf('\r', start)].filter((end) => end >= 0);
        const value = bytes.toString('utf8', start, Math.min(...lineEnds, bytes.length)).trimEnd();
        if (!/^\S+$/.test(value))
            continue;
        const lineStart = windowStart + before.index + (before[1]?.length ?? 0);
        return { value, lineStart, start, end: start + Buffer.byteLength(value) };
    }
    return undefined;
}
/** Undefined also where there are several: then they are of scripts that this one was put together from. */
function markedId(bytes) {
    const found = new Set();
    for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
        const start = at + marker.length;
        found.add((0,_debug_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readDebugId */ .P)(bytes.toString('latin1', start, start + 36)));
    }
    const [id] = found;
    return found.size === 1 ? id : undefined;
}


/***/ }),

/***/ 3598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wl: () => (/* binding */ debugIdEdits),
  HQ: () => (/* binding */ lineBreakEdits),
  wM: () => (/* binding */ readSourceMap)
});

// EXTERNAL MODULE: ./build/artifacts/debug-id.js
var debug_id = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/artifacts/json-spans.js
var json_spans = __webpack_require__(6792);
;// CONCATENATED MODULE: ./build/artifacts/mappings.js
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const [comma, semicolon] = [0x2c, 0x3b];
/**
 * What must change in the mappings of a source map (https://tc39.es/ecma426/#sec-mappings-field) when everything from a
 * place on moves to the start of a new line. Nothing but the first column behind the place is encoded anew: all other
 * fields are relative to each other. Positions between two mappings stay with the first of them.
 *
 * @param mappings of the text, without quotes; it has no escapes
 */
function breakMappings(bytes, mappings, { line, column }) {
    const start = startOfLine(bytes, mappings, line);
    if (start === undefined)
        return [];
    let before;
    for (let at = start; at < mappings.end && bytes[at] !== semicolon; at = before.end + 1) {
        const segment = readSegment(bytes, at, mappings.end, before?.column ?? 0);
        if (segment.column >= column) {
            const moved = encode(segment.column - column);
            const continued = segment.column > column ? continuation(before) : '';
            const text = `;${continued && `${continued},`}${moved}`;
            return [{ start: before ? at - 1 : at, end: segment.endOfColumn, text }];
        }
        before = segment;
        if (bytes[segment.end] !== comma)
            break;
    }
    const end = before?.end ?? start;
    return [{ start: end, end, text: `;${continuation(before)}` }];
}
/** A mapping of the new line's start to where the one before leads: to no other source, line, column and name. */
function continuation(before) {
    return before && before.fields > 1 ? 'A'.repeat(before.fields) : '';
}
/** Undefined where the mappings end before that line. */
function startOfLine(bytes, { start, end }, line) {
    let at = start;
    for (let left = line; left > 0; left -= 1) {
        at = bytes.indexOf(semicolon, at) + 1;
        if (at === 0 || at > end)
            return undefined;
    }
    return at;
}
function readSegment(bytes, start, limit, columnBefore) {
    let [at, fields, endOfColumn] = [start, 0, start];
    let [value, scale] = [0, 1];
    let delta = 0;
    for (; at < limit && bytes[at] !== comma && bytes[at] !== semicolon; at += 1) {
        const digit = digitOf.get(bytes[at] ?? 0);
        if (digit === undefined)
            throw new SyntaxError(`the mappings have "${String.fromCharCode(bytes[at] ?? 0)}" in them`);
        value += (digit & 31) * scale;
        scale *= 32;
        if (digit & 32)
            continue;
        if (fields === 0)
            [delta, endOfColumn] = [value & 1 ? -(value >>> 1) : value >>> 1, at + 1];
        fields += 1;
        [value, scale] = [0, 1];
    }
    return { column: columnBefore + delta, endOfColumn, end: at, fields };
}
/** A number from 0 on as a base64 VLQ. */
function encode(number) {
    let [left, text] = [number * 2, ''];
    do {
        const more = left >= 32;
        text += digits[(left % 32) + (more ? 32 : 0)];
        left = Math.floor(left / 32);
    } while (left > 0);
    return text;
}

;// CONCATENATED MODULE: ./build/artifacts/source-map-text.js



/** @throws SyntaxError when this is no source map */
function readSourceMap(bytes) {
    let start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
    if (bytes.toString('latin1', start, start + 4) === ")]}'")
        start = bytes.indexOf('\n', start) + 1;
    start = (0,json_spans/* skipBlanks */.pw)(bytes, start);
    const members = (0,json_spans/* membersOf */.lS)(bytes, start);
    if (!members.has('mappings') && !members.has('sections'))
        throw new SyntaxError('it has neither mappings nor sections');
    const idAt = (key) => {
        const span = members.get(key);
        return span && (0,debug_id/* readDebugId */.P)((0,json_spans/* decode */.D4)(bytes, span));
    };
    return { bytes, start, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}
/** Writes the debug ID into the map, under both of the names by which readers know it. One that it has stays. */
function debugIdEdits({ bytes, start, members, debugId }, id) {
    const quoted = JSON.stringify(debugId ?? id);
    const keys = ['debug_id', 'debugId'];
    const wrong = keys
        .flatMap((key) => members.get(key) ?? [])
        .filter((span) => (0,debug_id/* readDebugId */.P)((0,json_spans/* decode */.D4)(bytes, span)) === undefined)
        .map((span) => ({ ...span, text: quoted }));
    if (debugId !== undefined)
        return wrong;
    const missing = keys.filter((key) => !members.has(key)).map((key) => `"${key}":${quoted},`);
    return [...wrong, ...(missing.length > 0 ? [{ start: start + 1, end: start + 1, text: missing.join('') }] : [])];
}
/**
 * Moves everything from a place of the script on to the start of a new line.
 *
 * @throws SyntaxError when the mappings cannot be read
 */
function lineBreakEdits({ bytes, members }, place) {
    const sections = members.get('sections');
    return sections ? sectionEdits(bytes, sections, place) : mappingEdits(bytes, members.get('mappings'), place);
}
function mappingEdits(bytes, mappings, place) {
    if (mappings === undefined || bytes[mappings.start] !== 0x22)
        throw new SyntaxError('its mappings are no text');
    const inner = { start: mappings.start + 1, end: mappings.end - 1 };
    const backslash = bytes.indexOf(0x5c, inner.start);
    if (backslash < 0 || backslash >= inner.end)
        return breakMappings(bytes, inner, place);
    // Some writers escape every slash, and a slash is a digit here.
    const text = Buffer.from(String((0,json_spans/* decode */.D4)(bytes, mappings)));
    const [edit] = breakMappings(text, { start: 0, end: text.length }, place);
    if (!edit)
        return [];
    return [{ ...inner, text: `${text.subarray(0, edit.start)}${edit.text}${text.subarray(edit.end)}` }];
}
/** An index map: sections behind the place move, and the one that the place lies in is broken there. */
function sectionEdits(bytes, sections, place) {
    const read = (0,json_spans/* elementsOf */.ZE)(bytes, sections.start).map((section) => {
        const members = (0,json_spans/* membersOf */.lS)(bytes, section.start);
        const offset = (0,json_spans/* membersOf */.lS)(bytes, (members.get('offset') ?? section).start);
        const [line, column] = [offset.get('line'), offset.get('column')];
        if (!line || !column)
            throw new SyntaxError('a section has no offset');
        const [atLine, atColumn] = [line, column].map((span) => Number((0,json_spans/* decode */.D4)(bytes, span)));
        return { line, column, atLine, atColumn, map: members.get('map') };
    });
    const isBehind = (section) => section.atLine > place.line || (section.atLine === place.line && section.atColumn >= place.column);
    const moves = read
        .filter(isBehind)
        .flatMap(({ line, column, atLine, atColumn }) => [
        { ...line, text: String(atLine + 1) },
        ...(atLine === place.line ? [{ ...column, text: String(atColumn - place.column) }] : []),
    ]);
    const around = read.findLast((section) => !isBehind(section));
    if (!around?.map)
        return moves;
    const { atLine, atColumn } = around;
    const within = { line: place.line - atLine, column: place.column - (atLine === place.line ? atColumn : 0) };
    return [...moves, ...lineBreakEdits({ bytes, members: (0,json_spans/* membersOf */.lS)(bytes, around.map.start) }, within)];
}


/***/ }),

/***/ 6780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ decodeSafely),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   qK: () => (/* binding */ resolveName),
/* harmony export */   rE: () => (/* binding */ sourceMappingUrl),
/* harmony export */   t9: () => (/* binding */ sourceMapReference)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const scriptName = /\.(?:c|m)?js$/;
function isScript(name) {
    return scriptName.test(name);
}
/**
 * What a script says of its source map: the last `sourceMappingURL` comment
 * (https://tc39.es/ecma426/#sec-linking-generated-code). A map inside the comment itself (`data:`) is none that goes along.
 *
 * @param tail the end of the script
 */
function sourceMappingUrl(tail) {
    if (!tail.includes('sourceMappingURL='))
        return undefined;
    const url = [...tail.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
    return url?.startsWith('data:') ? undefined : url;
}
/**
 * The reference from a script to its map among the artifacts: what the script says, else the map that has the script's
 * name and `.map`. Undefined where that map does not go along.
 *
 * @param name artifact name of the script
 * @param url what the script says
 * @param has whether there is an artifact of a name
 */
function sourceMapReference(name, url, has) {
    const reference = url ?? `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)}.map`;
    return has(resolveName(name, reference.replace(/[?#].*$/, ''))) ? reference : undefined;
}
/** The name that a reference leads to from another name. */
function resolveName(from, reference) {
    if (/^[a-z]+:\/\//i.test(reference))
        return reference;
    // Names begin with `~` or with an origin, both of which have to survive `..`.
    const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
    const decoded = decodeSafely(reference);
    return start + (decoded.startsWith('/') ? decoded : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), decoded));
}
/** With what is percent-encoded decoded, where that can be done. */
function decodeSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ missingSources),
/* harmony export */   Z: () => (/* binding */ withSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _json_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6792);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1377);
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6780);
/* harmony import */ var _source_map_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3598);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5246);








/**
 * The map with the sources in it that it lacks, as far as they are on this machine. What is no map stays as it is.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read from nowhere else
 */
function withSources(map, mapPath, links) {
    try {
        const { members } = (0,_source_map_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readSourceMap */ .wM)(map);
        const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, { mapPath, links }));
        return edits.length > 0 ? Buffer.concat((0,_splice_js__WEBPACK_IMPORTED_MODULE_7__/* .splice */ .V)(map, edits)) : map;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return map;
        throw error;
    }
}
/** The sources that a map only names. What cannot be read has none: it is stored as it is. */
function missingSources({ bytes, members }) {
    try {
        return partsOf(bytes, members).flatMap((part) => {
            const { names, isMissing } = sourcesOf(bytes, part);
            return names.filter((name, index) => typeof name === 'string' && isMissing(index));
        });
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** The members of the map, or of each map in an index map. */
function partsOf(map, members) {
    const sections = members.get('sections');
    if (!sections)
        return [members];
    return (0,_json_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsOf */ .ZE)(map, sections.start).flatMap((section) => {
        const inner = (0,_json_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(map, section.start).get('map');
        return inner ? partsOf(map, (0,_json_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .membersOf */ .lS)(map, inner.start)) : [];
    });
}
/** The names of the sources, and where their contents stand. */
function sourcesOf(map, members) {
    const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
    const decoded = sources ? (0,_json_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(map, sources) : [];
    const names = Array.isArray(decoded) ? decoded : [];
    const known = contents && map[contents.start] === 0x5b ? (0,_json_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .elementsOf */ .ZE)(map, contents.start) : [];
    const isMissing = (index) => known[index] === undefined || map[known[index].start] === 0x6e;
    return { sources, contents, names, known, isMissing };
}
function sourceEdits(map, members, folder) {
    const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
    const root = members.get('sourceRoot');
    const sourceRoot = root && (0,_json_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(map, root);
    const found = names.map((name, index) => (isMissing(index) ? readSource(name, sourceRoot, folder) : undefined));
    if (found.every((content) => content === undefined))
        return [];
    if (known.length < names.length) {
        const all = names.map((_, index) => {
            const [content, span] = [found[index], known[index]];
            if (content !== undefined)
                return JSON.stringify(content);
            return span ? map.toString('utf8', span.start, span.end) : 'null';
        });
        const list = `[${all.join(',')}]`;
        return contents ? [{ ...contents, text: list }] : [{ ...afterSources(sources), text: `,"sourcesContent":${list}` }];
    }
    return found.flatMap((content, index) => {
        const span = known[index];
        return content === undefined || !span ? [] : [{ ...span, text: JSON.stringify(content) }];
    });
}
function afterSources(sources) {
    const end = sources?.end ?? 0;
    return { start: end, end };
}
function readSource(name, root, { mapPath, links }) {
    if (typeof name !== 'string' || name === '')
        return undefined;
    const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
    for (const candidate of new Set([whole, (0,_source_map_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeSafely */ .Db)(whole)])) {
        const path = pathOf(candidate, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(mapPath));
        if (path === undefined || !(0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .liesBelow */ .Zj)(path, links.folder) || isPrivate(path))
            continue;
        try {
            const { realPath, leadsOut, sizeBytes } = links.look(path);
            if (sizeBytes !== undefined && !leadsOut && !isPrivate(realPath))
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        }
        catch {
            // It is not there, or no file: the map stays without it.
        }
    }
    return undefined;
}
/** What may hold tokens is no source: git keeps one of the workflow's in its folder. */
function isPrivate(path) {
    return /[\\/]\.(git[\\/]|env|npmrc|netrc)/.test(path);
}
/** Undefined for what is no file of this machine: `webpack://…`. */
function pathOf(source, folder) {
    try {
        if (/^file:/i.test(source))
            return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(source);
    }
    catch {
        return undefined;
    }
    return /^[a-z][a-z\d+.-]+:/i.test(source) || source.includes('\0') ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, source);
}


/***/ }),

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ splice),
/* harmony export */   s: () => (/* binding */ sizeOfPieces)
/* harmony export */ });
/** How many bytes pieces have together. */
function sizeOfPieces(pieces) {
    return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
/** The bytes after the edits, in pieces: what stays is not copied. Edits must not overlap. */
function splice(bytes, edits) {
    const pieces = [];
    let kept = 0;
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
        pieces.push(bytes.subarray(kept, start), Buffer.from(text));
        kept = end;
    }
    return [...pieces, bytes.subarray(kept)].filter(({ byteLength }) => byteLength > 0);
}


/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   z: () => (/* binding */ isStorable)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _script_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);
/* harmony import */ var _sources_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5994);



/**
 * What is stored of a file. Of Hermes bytecode only the name and the ID are of use, so its content stays away. A map gets
 * the sources that it lacks and this machine has. Index maps stay what they are: Sentry reads them, and to flatten one
 * would take a multiple of its size in memory.
 *
 * @param path absolute; sources are relative to it
 * @param links of the workspace: sources are read from nowhere else
 */
function contentOf(type, bytes, path, links) {
    if (type === 'source_map')
        return (0,_sources_content_js__WEBPACK_IMPORTED_MODULE_2__/* .withSources */ .Z)(bytes, path, links);
    return (0,_script_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isHermes */ .Py)(bytes) ? new Uint8Array() : bytes;
}
/** Whether Sentry could do anything with a script: text, or bytecode that it knows. */
function isStorable(bytes) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || (0,_script_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isHermes */ .Py)(bytes);
}


/***/ })

};
