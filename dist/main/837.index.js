export const id = 837;
export const ids = [837,184];
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

const uuid = /^([\da-f]{8})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{12})$/i;
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
    return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase()) : undefined;
}
/** As 64 bits, the lowest byte first. */
function sizeOf({ byteLength }) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(byteLength));
    return size;
}
function hyphenated(text) {
    return text.replace(uuid, '$1-$2-$3-$4-$5');
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ packNow),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);



const deflate = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRaw);
/** Half the time of the usual 6, for a tenth more bytes. */
const options = { level: 4 };
/** Up to this size to deflate takes less time than to hand it to another thread. */
const tinyBytes = 64 * 1024;
/** What deflating may add to so little, and more. */
const spareBytes = 1024;
/** Deflates content, beside the main thread where that pays. */
async function pack(content) {
    const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : await deflate(content, options);
    return { ...sumsOf(content), bytes };
}
/** Deflates content here and now, to the same bytes. */
function packNow(content) {
    const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRawSync)(content, options);
    return { ...sumsOf(content), bytes };
}
function sumsOf(content) {
    return { contentSha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', content), crc32: (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(content), sizeBytes: content.byteLength };
}
/** With no more memory than the content can need: to clear what zlib takes by itself would cost more than the work. */
function deflateTiny(content) {
    const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
    const memLevel = Math.min(8, Math.max(1, windowBits - 7));
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRawSync)(content, { ...options, windowBits, memLevel, chunkSize: content.byteLength + spareBytes });
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

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareSourceMaps: () => (/* binding */ prepareSourceMaps)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/artifacts/links.js
var artifacts_links = __webpack_require__(9145);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/artifacts/read-file.js


/** From this size on a file's memory is given back as soon as it is done with. */
const largeBytes = 1024 * 1024;
/**
 * Reads a file whole, here and now: most scripts and maps are so small that handing the work over takes longer.
 *
 * @throws SetupError when it cannot be read
 */
function readFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (cause) {
        const remedy = 'See that the build has ended before this step starts, and that the runner may read its files.';
        throw new errors/* SetupError */.w3(`${path} could not be read: ${(0,errors/* messageOf */.bD)(cause)}`, { remedy, cause });
    }
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

// EXTERNAL MODULE: ./build/artifacts/debug-id.js
var debug_id = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/artifacts/script-text.js


/** Sentry's bundler plugins leave this in the scripts that they have given an ID. */
const marker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack has the shorter name. The ID comes soon behind it, as a string. */
const keeper = /_(?:sentryD|d)ebugIds\b[\s\S]*["'`]$/;
const keeperWindow = 256;
const hermesMagic = 'c61fbc03c103191f';
function readScript(bytes) {
    const mapUrl = lastComment(bytes, 'sourceMappingURL=');
    const idComment = lastComment(bytes, 'debugId=');
    const debugId = (0,debug_id/* readDebugId */.P)(idComment?.value);
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
    if (!(0,external_node_buffer_.isUtf8)(bytes))
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
        found.add((0,debug_id/* readDebugId */.P)(bytes.toString('latin1', start, start + 36)));
    }
    const [id] = found;
    return found.size === 1 ? id : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/artifacts/json-spans.js
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

// EXTERNAL MODULE: ./build/artifacts/name.js
var artifacts_name = __webpack_require__(1377);
// EXTERNAL MODULE: ./build/artifacts/source-map.js
var source_map = __webpack_require__(6780);
;// CONCATENATED MODULE: ./build/artifacts/mappings.js
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const [mappings_comma, semicolon] = [0x2c, 0x3b];
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
        if (bytes[segment.end] !== mappings_comma)
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
    for (; at < limit && bytes[at] !== mappings_comma && bytes[at] !== semicolon; at += 1) {
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
    start = skipBlanks(bytes, start);
    const members = membersOf(bytes, start);
    if (!members.has('mappings') && !members.has('sections'))
        throw new SyntaxError('it has neither mappings nor sections');
    const idAt = (key) => {
        const span = members.get(key);
        return span && (0,debug_id/* readDebugId */.P)(decode(bytes, span));
    };
    return { bytes, start, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}
/** Writes the debug ID into the map, under both of the names by which readers know it. One that it has stays. */
function debugIdEdits({ bytes, start, members, debugId }, id) {
    const quoted = JSON.stringify(debugId ?? id);
    const keys = ['debug_id', 'debugId'];
    const wrong = keys
        .flatMap((key) => members.get(key) ?? [])
        .filter((span) => (0,debug_id/* readDebugId */.P)(decode(bytes, span)) === undefined)
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
    const text = Buffer.from(String(decode(bytes, mappings)));
    const [edit] = breakMappings(text, { start: 0, end: text.length }, place);
    if (!edit)
        return [];
    return [{ ...inner, text: `${text.subarray(0, edit.start)}${edit.text}${text.subarray(edit.end)}` }];
}
/** An index map: sections behind the place move, and the one that the place lies in is broken there. */
function sectionEdits(bytes, sections, place) {
    const read = elementsOf(bytes, sections.start).map((section) => {
        const members = membersOf(bytes, section.start);
        const offset = membersOf(bytes, (members.get('offset') ?? section).start);
        const [line, column] = [offset.get('line'), offset.get('column')];
        if (!line || !column)
            throw new SyntaxError('a section has no offset');
        const [atLine, atColumn] = [line, column].map((span) => Number(decode(bytes, span)));
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
    return [...moves, ...lineBreakEdits({ bytes, members: membersOf(bytes, around.map.start) }, within)];
}

;// CONCATENATED MODULE: ./build/artifacts/splice.js
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

;// CONCATENATED MODULE: ./build/artifacts/sources-content.js








/** The map with the sources in it that it lacks, as far as they are on this machine. What is no map stays as it is. */
function withSources(map, folder) {
    try {
        const { members } = readSourceMap(map);
        const edits = sourceEdits(map, members, folder);
        return edits.length > 0 ? Buffer.concat(splice(map, edits)) : map;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return map;
        throw error;
    }
}
function sourceEdits(map, members, folder) {
    const sections = members.get('sections');
    if (sections) {
        return elementsOf(map, sections.start).flatMap((section) => {
            const inner = membersOf(map, section.start).get('map');
            return inner ? sourceEdits(map, membersOf(map, inner.start), folder) : [];
        });
    }
    const [sources, root, contents] = ['sources', 'sourceRoot', 'sourcesContent'].map((key) => members.get(key));
    const names = sources ? decode(map, sources) : [];
    if (!Array.isArray(names) || names.length === 0)
        return [];
    const known = contents && map[contents.start] === 0x5b ? elementsOf(map, contents.start) : [];
    const isMissing = (index) => known[index] === undefined || map[known[index].start] === 0x6e;
    const sourceRoot = root && decode(map, root);
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
function readSource(name, root, { mapPath, workspace, links }) {
    if (typeof name !== 'string' || name === '')
        return undefined;
    const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
    for (const candidate of new Set([whole, (0,source_map/* decodeSafely */.Db)(whole)])) {
        const path = pathOf(candidate, (0,external_node_path_.dirname)(mapPath));
        if (path === undefined || !(0,artifacts_name/* liesBelow */.Zj)(path, workspace) || isPrivate(path))
            continue;
        try {
            const entry = (0,external_node_fs_.lstatSync)(path);
            if (links.leadsTo(path, entry.isSymbolicLink()) !== undefined)
                continue;
            if ((0,external_node_fs_.statSync)(path).isFile())
                return (0,external_node_fs_.readFileSync)(path, 'utf8'); // Reading a named pipe would never end.
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
            return (0,external_node_url_.fileURLToPath)(source);
    }
    catch {
        return undefined;
    }
    return /^[a-z][a-z\d+.-]+:/i.test(source) || source.includes('\0') ? undefined : (0,external_node_path_.resolve)(folder, source);
}

;// CONCATENATED MODULE: ./build/artifacts/bundle-entries.js





/** A script or map as it is stored. @param workspace absolute; sources are read from nowhere else */
function entryOf({ path, name, sizeBytes }, told, workspace) {
    const origin = { type: told.type, path, workspace };
    return { ...told, name, sizeBytes, origin, read: async () => readEntry(origin, new artifacts_links/* LinkGuard */.k(workspace)) };
}
/**
 * Reads what is stored of a file. Of Hermes bytecode only the name and the ID are of use, so its content stays away. A map
 * gets the sources that it lacks and this machine has. Index maps stay what they are: Sentry reads them, and to flatten
 * one would take a multiple of its size in memory.
 *
 * @throws SetupError when it cannot be read
 */
function readEntry({ type, path, workspace }, links) {
    const bytes = readFile(path);
    if (type === 'source_map')
        return withSources(bytes, { mapPath: path, workspace, links });
    return isHermes(bytes) ? new Uint8Array() : bytes;
}
/** Whether Sentry could do anything with a script: text, or bytecode that it knows. */
function isStorable(bytes) {
    return (0,external_node_buffer_.isUtf8)(bytes) || isHermes(bytes);
}

;// CONCATENATED MODULE: ./build/artifacts/inline-map.js
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

;// CONCATENATED MODULE: ./build/artifacts/pairing.js



/**
 * Finds the map of each script: the one that it names, else the one that has its name. A map that another script names,
 * or has the name of, is nobody's by a guess.
 */
function pairUp(scripts, maps) {
    const byPath = new Map(maps.map((map) => [map.path, map]));
    const byName = new Map(maps.map((map) => [map.name, map]));
    const candidates = scripts.map((entry) => {
        if (entry.mapUrl !== undefined && isInlineMap(entry.mapUrl))
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/artifacts/batches.js
var batches = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/artifacts/deflate.js
var deflate = __webpack_require__(7855);
;// CONCATENATED MODULE: ./build/artifacts/prologue.js
const [tab, lineFeed, return_, space] = [0x09, 0x0a, 0x0d, 0x20];
const [doubleQuote, singleQuote, slash, star, prologue_backslash] = Buffer.from('"\'/*\\');
/** What tools read, and what is replaced by later tools of its kind; other comments, such as `//@ts-check`, are comments. */
const pragma = /^\/\/[#@]\s*(?:sourceMappingURL|sourceURL|debugId)=/;
/** What goes on with the expression that a text begins, so that it is no directive. */
const continues = /^(?:[.(,[*/%?:<>=&|^`]|\+(?!\+)|-(?!-)|!=|in(?:stanceof)?\b)/;
/**
 * Finds the end of what has to stay in front: `#!` line, directives such as "use strict", and comments before them or,
 * where there are none, before the first statement. Comments that speak to tools (`//# …`) do not belong to it.
 */
function prologueEnd(script) {
    const start = startOfText(script);
    let end = start;
    let at = script.toString('latin1', start, start + 2) === '#!' ? endOfLine(script, start) : start;
    for (let hasDirective = false;;) {
        if (!hasDirective)
            end = at;
        at = skipBlank(script, at);
        const afterComment = isPragma(script, at) ? undefined : endOfComment(script, at);
        const afterDirective = afterComment === undefined ? endOfDirective(script, at) : undefined;
        if (afterDirective !== undefined)
            [hasDirective, end] = [true, afterDirective];
        const next = afterComment ?? afterDirective;
        if (next === undefined)
            return placeOf(script, tidy(script, start, end));
        at = next;
    }
}
/** Behind the byte order mark. */
function startOfText(script) {
    return script.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
}
/** The start of the next line, where nothing is left on this one; the start of this one, where nothing is before. */
function tidy(script, start, end) {
    let [before, after] = [end, end];
    while (before > start && isSpace(script[before - 1]))
        before -= 1;
    if (before === start || isLineEnd(script[before - 1]))
        return before;
    while (isSpace(script[after]))
        after += 1;
    if (!isLineEnd(script[after]))
        return end;
    return after + (script[after] === return_ && script[after + 1] === lineFeed ? 2 : 1);
}
function placeOf(script, offset) {
    const lines = script.toString('utf8', startOfText(script), offset).split(/\r\n|[\n\r\u2028\u2029]/);
    return { offset, line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}
/** Undefined where no directive begins. Without a semicolon it ends where the next line does not go on with it. */
function endOfDirective(script, start) {
    const quote = script[start];
    if (quote !== doubleQuote && quote !== singleQuote)
        return undefined;
    let at = start + 1;
    for (; script[at] !== quote; at += script[at] === prologue_backslash ? 2 : 1) {
        if (at >= script.length || isLineEnd(script[at]))
            return undefined;
    }
    const afterString = at + 1;
    at = skipBlank(script, afterString);
    for (let next = endOfComment(script, at); next !== undefined; next = endOfComment(script, at)) {
        at = skipBlank(script, next);
    }
    if (script[at] === 0x3b)
        return at + 1;
    if (at >= script.length)
        return at;
    const isNewLine = /[\n\r\u2028\u2029]/.test(script.toString('utf8', afterString, at));
    return isNewLine && !continues.test(script.toString('latin1', at, at + 12)) ? at : undefined;
}
/** Undefined where no comment begins. */
function endOfComment(script, at) {
    if (script[at] !== slash)
        return undefined;
    if (script[at + 1] === slash)
        return endOfLine(script, at);
    if (script[at + 1] !== star)
        return undefined;
    const close = script.indexOf('*/', at + 2);
    return close < 0 ? undefined : close + 2;
}
function isPragma(script, at) {
    return pragma.test(script.toString('latin1', at, at + 40));
}
function endOfLine(script, start) {
    let at = start;
    while (at < script.length && !isLineEnd(script[at]))
        at += 1;
    return at;
}
function skipBlank(script, start) {
    let at = start;
    while (isSpace(script[at]) || isLineEnd(script[at]))
        at += 1;
    return at;
}
function isSpace(byte) {
    return byte === space || byte === tab || byte === 0x0b || byte === 0x0c;
}
function isLineEnd(byte) {
    return byte === lineFeed || byte === return_;
}

;// CONCATENATED MODULE: ./build/artifacts/snippet.js
/**
 * The line that tells Sentry's SDK of a script's debug ID: it keeps the ID under the stack that an error has here, for
 * that names the script as the browser knows it. Made for the oldest engines, and never in the way of the script itself.
 */
function snippetOf(debugId) {
    return ('!function(i){try{' +
        'var g="object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global,' +
        's=(new g.Error).stack;' +
        's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
        `}catch(e){}}("${debugId}");`);
}

;// CONCATENATED MODULE: ./build/artifacts/script-edits.js

/** Tells of the ID at the start of a script, and in a comment at its end. */
function atPrologue(script, { offset, column }, id) {
    const eol = lineEnd(script);
    // A script of nothing but a comment may end in it.
    const lead = offset === script.bytes.length && column > 0 ? eol : '';
    const line = `${lead}${snippetOf(id)}${eol}`;
    if (script.idComment)
        return [insert(offset, line)];
    const comment = `//# debugId=${id}${eol}`;
    if (offset === script.bytes.length)
        return [insert(offset, line + comment)];
    return [insert(offset, line), insert(script.bytes.length, `${lastLineEnd(script)}${comment}`)];
}
/** Tells of the ID at the end of a script, where no line of it moves. */
function atEnd(script, id) {
    const line = `${snippetOf(id)}${lineEnd(script)}`;
    if (script.idComment)
        return [insert(script.idComment.lineStart, line)];
    return [insert(script.bytes.length, `${lastLineEnd(script)}${line}//# debugId=${id}${lineEnd(script)}`)];
}
/** What a script may have been before it was changed in this way; none where it was not. */
function beforeEdits(script) {
    const { bytes, debugId = '', idComment } = script;
    const line = `${snippetOf(debugId)}${lineEnd(script)}`;
    const start = bytes.indexOf(line);
    if (start < 0 || !idComment)
        return [];
    const before = [bytes.subarray(0, start), bytes.subarray(start + Buffer.byteLength(line), idComment.lineStart)];
    const original = Buffer.concat(before);
    return [original, original.subarray(0, -lineEnd(script).length)]; // Its last line may have had no end.
}
function insert(start, text) {
    return { start, end: start, text };
}
/** As the script has them. */
function lineEnd({ bytes }) {
    const first = bytes.indexOf('\n');
    return first > 0 && bytes[first - 1] === 0x0d ? '\r\n' : '\n';
}
/** What is missing at the end of the last line. */
function lastLineEnd(script) {
    const last = script.bytes.at(-1);
    return last === undefined || last === 0x0a || last === 0x0d ? '' : lineEnd(script);
}

;// CONCATENATED MODULE: ./build/artifacts/inject.js







/**
 * Gives one ID to scripts and the map that they have together. An ID that one of them has is kept. A script gets a line
 * that tells of the ID, behind what has to stay in front, and the mappings make room for it. The map of several scripts
 * can do so only where that line comes to the same place in all of them.
 *
 * @param made the ID where none is there yet; by default that of the first script and the map
 * @throws SyntaxError when the map cannot be read
 */
function injectPair(given, map, made) {
    const scripts = given.map((script) => withIdOf(map, script));
    const [first] = scripts;
    if (!first)
        return { scripts: [], mapId: map.debugId, mapEdits: [] };
    const told = scripts.find(({ tellsId }) => tellsId);
    const known = (told ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
    const id = known ?? made ?? (0,debug_id/* debugIdOf */.M)(first.bytes, map.bytes);
    const isAsBuilt = !told || (map.debugId === undefined && wasBrokenOff(first, map));
    const places = isAsBuilt ? scripts.map(({ bytes }) => prologueEnd(bytes)) : [];
    const [place] = places;
    const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
    const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
    const injected = scripts.map((script, index) => {
        const at = places[index];
        if (script.tellsId || !fits || !at) {
            return { debugId: script.debugId, edits: [], reason: oddity(script.debugId, id, map) };
        }
        return { debugId: id, edits: atPrologue(script, at, id), reason: oddity(id, id, map) };
    });
    const mapId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
    const idEdits = mapId === undefined ? [] : debugIdEdits(map, mapId);
    const mapEdits = fits && place ? [...idEdits, ...lineBreakEdits(map, place)] : idEdits;
    return { scripts: injected, mapId, mapEdits };
}
/** Bundler plugins may leave the ID in the map and in the code of the script, without a comment. */
function withIdOf({ debugId }, script) {
    if (debugId === undefined || script.debugId !== undefined || !hasToldOf(script.bytes, debugId))
        return script;
    return { ...script, debugId, tellsId: true };
}
/** Whether an earlier run broke off when it had written the script and not yet the map: the ID proves what it was made of. */
function wasBrokenOff(script, map) {
    return beforeEdits(script).some((original) => (0,debug_id/* debugIdOf */.M)(original, map.bytes) === script.debugId);
}
function oddity(debugId, mapId, map) {
    if (debugId === undefined)
        return 'another script has the same map, and is not built like this one';
    if (debugId !== mapId)
        return `its map goes with another script, of debug ID ${mapId}`;
    return map.debugId !== undefined && map.debugId !== mapId ? `its map says ${map.debugId}` : undefined;
}
/** The same for a script that carries its map in itself. @throws SyntaxError when the map cannot be read */
function injectInline(script, mapUrl) {
    const map = readSourceMap(readInlineMap(mapUrl));
    // In any other spelling sentry-cli sees no map, and an ID is to be the same from both.
    const made = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : (0,debug_id/* debugIdOf */.M)(script.bytes);
    const { scripts, mapEdits } = injectPair([script], map, made);
    const [injected = { debugId: undefined, edits: [] }] = scripts;
    if (mapEdits.length === 0)
        return injected;
    const text = inlineMapUrl(mapUrl, Buffer.concat(splice(map.bytes, mapEdits)));
    return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}
/** The same for a script without a map. The line comes to its end: there may be a map elsewhere that must stay true. */
function injectAlone(script) {
    const debugId = script.debugId ?? (0,debug_id/* debugIdOf */.M)(script.bytes);
    return { debugId, edits: script.tellsId ? [] : atEnd(script, debugId) };
}

;// CONCATENATED MODULE: ./build/artifacts/give-ids.js







/**
 * Gives debug IDs to the scripts of a map and to the map itself. They are read here and now, and nothing of them is kept.
 *
 * @param files writes them
 * @throws SetupError when a file cannot be read or written
 */
function giveIds({ scripts, map }, mode, files) {
    const texts = scripts.map(({ path }) => readScript(readFile(path)));
    const mapBytes = map && readFile(map.path);
    const { scripts: given, mapId, mapEdits } = injectionOf(scripts, texts, mapBytes, mode === 'keep');
    const replacements = [
        // Scripts first: what their IDs are made of then proves whether their map was still to be changed.
        ...texts.flatMap(({ bytes }, index) => replacementOf(scripts[index], bytes, given[index]?.edits ?? [])),
        ...(mapBytes ? replacementOf(map, mapBytes, mapEdits) : []),
    ];
    if (mode === 'inject' && replacements.length > 0)
        files.replace(replacements);
    const result = {
        scripts: given.map(({ edits, ...id }, index) => {
            return { ...id, isInjected: edits.length > 0, sizeBytes: sizeAfter(texts[index]?.bytes, edits) };
        }),
        map: map && { debugId: mapId, sizeBytes: sizeAfter(mapBytes, mapEdits) },
        changedFiles: replacements.map(({ path }) => path),
    };
    for (const bytes of [mapBytes, ...texts.map((text) => text.bytes)])
        release(bytes);
    return result;
}
function injectionOf(files, texts, mapBytes, keep) {
    try {
        const map = mapBytes && readSourceMap(mapBytes);
        const why = texts.map(({ bytes }, index) => whyUntouchable(files[index]?.name ?? '', bytes));
        if (keep || why.some((reason) => reason !== undefined))
            return asTheyAre(texts, map?.debugId, why);
        if (map)
            return injectPair(texts, map);
        return { scripts: texts.map(injectOne), mapId: undefined, mapEdits: [] };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return asTheyAre(texts, undefined, texts.map(() => `its map cannot be read: ${(0,errors/* messageOf */.bD)(error)}`));
    }
}
function injectOne(text) {
    return text.mapUrl && isInlineMap(text.mapUrl.value) ? injectInline(text, text.mapUrl) : injectAlone(text);
}
/** The IDs that there are. One that only the map has is the script's too: bytecode does not show its own. */
function asTheyAre(texts, idOfMap, why) {
    const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
    const scripts = texts.map(({ debugId = mapId }, index) => {
        return {
            debugId,
            edits: [],
            reason: debugId === undefined ? (why[index] ?? 'it has none, and inject is off') : undefined,
        };
    });
    return { scripts, mapId, mapEdits: [] };
}
function sizeAfter(bytes, edits) {
    return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), bytes?.byteLength ?? 0);
}
function replacementOf(file, original, edits) {
    return file && edits.length > 0 ? [{ path: file.path, original, pieces: splice(original, edits) }] : [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/artifacts/spare.js

/** Up to this size a copy costs less than several writes. */
const smallBytes = 256 * 1024;
/** Writes a file anew, or over the spare that is there. */
function write(path, pieces, { mode, uid, gid }, spare) {
    const sizeBytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const opened = spare && openAgain(path);
    const file = opened ?? external_node_fs_.openSync(path, 'wx', mode);
    try {
        for (const piece of sizeBytes > smallBytes ? pieces : [Buffer.concat(pieces)])
            external_node_fs_.writeFileSync(file, piece);
        // Not before it was written over: else its space is given back, and asked for anew.
        if (opened !== undefined && sizeBytes < (spare?.sizeBytes ?? 0))
            external_node_fs_.ftruncateSync(file, sizeBytes);
        if (opened === undefined) {
            giveTo(file, uid, gid);
            external_node_fs_.fchmodSync(file, mode); // The umask may not decide.
        }
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
/** Undefined for the space of a file that may only be read: it is given up. */
function openAgain(path) {
    try {
        return external_node_fs_.openSync(path, 'r+');
    }
    catch {
        external_node_fs_.rmSync(path, { force: true });
        return undefined;
    }
}
/** As far as the system lets us, which it does where we are root. */
function giveTo(file, uid, gid) {
    const made = external_node_fs_.fstatSync(file);
    if (made.uid === uid && made.gid === gid)
        return;
    try {
        external_node_fs_.fchownSync(file, uid, gid);
    }
    catch {
        // It stays ours, as what any build tool writes anew.
    }
}

;// CONCATENATED MODULE: ./build/artifacts/replace-files.js





/**
 * Replaces files. Nobody ever sees half a file: what is to be there is written beside it, then takes its place.
 *
 * On busy disks it is the making of files that takes time. So the space of a file that was replaced is written to for the
 * next one, in whatever folder, and removed at the end.
 */
class FileReplacer {
    #mark = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    #spares = [];
    #made = 0;
    /**
     * Replaces files that belong together, in this order: all are written first, and where one cannot take its place, the
     * earlier ones are put back. A link stays a link, and the permissions stay the same.
     *
     * @throws SetupError when a file cannot be replaced
     */
    replace(replacements) {
        const staged = [];
        const replaced = [];
        let [at, placed, hasSpare] = ['', 0, false];
        try {
            for (const { path, original, pieces } of replacements) {
                at = path;
                const entry = external_node_fs_.lstatSync(path);
                const target = entry.isSymbolicLink() ? external_node_fs_.realpathSync(path) : path;
                const { mode, nlink, size, dev, uid, gid } = entry.isSymbolicLink() ? external_node_fs_.statSync(target) : entry;
                const kind = [dev, uid, gid, mode].join();
                const spare = this.#spareOf(kind);
                hasSpare ||= spare !== undefined;
                const temp = spare?.path ?? this.#beside(target);
                staged.push({ temp, target, original, old: { kind, sizeBytes: size }, isAlone: nlink === 1 });
                write(temp, pieces, { mode, uid, gid }, spare);
            }
            for (const { temp, target, old, isAlone } of staged) {
                at = target;
                const path = isAlone ? this.#keep(target) : undefined;
                if (path !== undefined)
                    replaced.push({ path, ...old });
                external_node_fs_.renameSync(temp, target);
                placed += 1;
            }
            this.#spares.push(...replaced);
        }
        catch (cause) {
            this.#spares.push(...replaced);
            this[Symbol.dispose]();
            for (const { temp } of staged)
                external_node_fs_.rmSync(temp, { force: true });
            if (placed > 0)
                this.replace(staged.slice(0, placed).map(asItWas));
            // Two mounts of one disk: a spare of the one cannot come to the other. Now there are none.
            if (hasSpare && isElsewhere(cause)) {
                this.replace(replacements);
                return;
            }
            throw new errors/* SetupError */.w3(`${at} could not be given its debug ID: ${(0,errors/* messageOf */.bD)(cause)}`, {
                remedy: 'See that the step may write to the folders of sourcemaps, or set inject to false.',
                cause,
            });
        }
    }
    [Symbol.dispose]() {
        for (const { path } of this.#spares)
            external_node_fs_.rmSync(path, { force: true });
        this.#spares = [];
    }
    #spareOf(kind) {
        const at = this.#spares.findIndex((spare) => spare.kind === kind);
        return at < 0 ? undefined : this.#spares.splice(at, 1)[0];
    }
    /** A second name of a file, by which it outlives its replacement. Not every file system has that. */
    #keep(target) {
        const path = this.#beside(target);
        try {
            external_node_fs_.linkSync(target, path);
            return path;
        }
        catch {
            return undefined;
        }
    }
    #beside(target) {
        this.#made += 1;
        return (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${this.#mark}.${this.#made}.tmp`);
    }
}
function asItWas({ target, original }) {
    return { path: target, original, pieces: [original] };
}
function isElsewhere(error) {
    return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}

;// CONCATENATED MODULE: ./build/artifacts/jobs.js








/** What is done to many files alike, here or in a thread of its own: the words that go to and fro are plain data. */
const jobs = { readReferences, giveIdsTo, pack };
function readReferences(files) {
    return files.map(({ path }) => {
        const bytes = readFile(path);
        const reference = isStorable(bytes) ? { mapUrl: mapUrlOf(bytes) } : undefined;
        release(bytes);
        return reference;
    });
}
/** A map that is inside may be long, and is not to be kept in memory. */
function mapUrlOf(bytes) {
    const url = readScript(bytes).mapUrl?.value;
    return url !== undefined && isInlineMap(url) ? 'data:' : url;
}
function giveIdsTo(work) {
    using files = new FileReplacer();
    return work.groups.map((group) => giveIds(group, work.mode, files));
}
/** Packed content of files, one after the other, and what is known of each. */
function pack(origins) {
    const links = new Map();
    const packed = origins.map((origin) => {
        const { workspace } = origin;
        const guard = links.get(workspace) ?? new artifacts_links/* LinkGuard */.k(workspace);
        links.set(workspace, guard);
        return (0,deflate/* packNow */.i)(readEntry(origin, guard));
    });
    const files = packed.map(({ bytes, ...sums }) => ({ ...sums, packedBytes: bytes.byteLength }));
    const bytes = new Uint8Array(files.reduce((sum, { packedBytes }) => sum + packedBytes, 0));
    let at = 0;
    for (const one of packed) {
        bytes.set(one.bytes, at);
        at += one.bytes.byteLength;
    }
    return { bytes, files };
}

;// CONCATENATED MODULE: ./build/artifacts/in-threads.js




/**
 * Does a job on many files: small ones in the threads, and what is large, or what they could not do, here. Other work has
 * its turn in between.
 *
 * @returns each item with its result, in their order
 * @throws what the job throws, and the reason of the signal: nothing is begun after it
 */
async function inThreads(threads, { job, items, filesOf, inputOf }, signal) {
    const sizeOf = (item) => filesOf(item).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const doBatch = async ({ items, isLarge }) => {
        signal.throwIfAborted();
        const input = inputOf(items);
        const there = isLarge ? undefined : await threads.ask(job, input);
        if (!there)
            await (0,promises_.setImmediate)();
        const results = (there ?? jobs[job](input));
        return results.map((result, index) => [items[index], result]);
    };
    return (await (0,p_map/* default */.Ay)((0,batches/* batchesOf */.c)(items, sizeOf), doBatch, { concurrency: threads.appetite })).flat();
}

;// CONCATENATED MODULE: ./build/steps/give-debug-ids.js

/** Finds out what each script says of its map. Those that are nothing to Sentry are put aside. */
async function readScripts(files, threads, signal) {
    const scripts = [];
    const skipped = [];
    const work = { job: 'readReferences', items: files, filesOf: (file) => [file], inputOf: same };
    for (const [script, reference] of await inThreads(threads, work, signal)) {
        if (reference)
            scripts.push({ script, mapUrl: reference.mapUrl });
        else
            skipped.push(script);
    }
    return { scripts, skipped };
}
/** Gives debug IDs to all scripts and their maps, in the order of the scripts' names. */
async function giveIdsToAll(pairs, mode, threads, signal) {
    const idOf = new Map();
    const changedFiles = [];
    const withIds = [];
    const work = {
        job: 'giveIdsTo',
        items: Map.groupBy(pairs, ({ map, script }) => map ?? script).values(),
        filesOf: (group) => [
            ...group.map(({ script }) => script),
            ...(group[0]?.map ? [group[0].map] : []),
        ],
        inputOf: (groups) => ({ groups: groups.map(scriptsOfMap), mode }),
    };
    for (const [group, given] of await inThreads(threads, work, signal)) {
        const map = group[0]?.map;
        if (map && given.map)
            idOf.set(map, given.map);
        changedFiles.push(...given.changedFiles);
        for (const [at, id] of given.scripts.entries()) {
            const pair = group[at];
            if (pair)
                withIds.push({ ...pair, given: id });
        }
    }
    return { pairs: withIds.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), idOf, changedFiles };
}
function scriptsOfMap(group) {
    return { scripts: group.map(({ script }) => script), map: group[0]?.map };
}
function same(items) {
    return items;
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
async function prepareSourceMaps(files, plan, { threads, signal, log }) {
    const maps = files.filter(({ path }) => (0,select_source_maps/* isMap */.j)(path));
    const { scripts, skipped } = await readScripts(files.filter(({ path }) => !(0,select_source_maps/* isMap */.j)(path)), threads, signal);
    const mode = !plan.inject ? 'keep' : plan.dryRun ? 'pretend' : 'inject';
    const { pairs, idOf, changedFiles } = await giveIdsToAll(pairUp(scripts, maps), mode, threads, signal);
    const report = {
        scripts: pairs.map(describe),
        maps: maps.length,
        strayMaps: maps.filter((map) => !idOf.has(map)).map(({ name }) => name),
        skipped: skipped.map(({ name }) => name),
        changedFiles,
    };
    await tellSourceMaps(report, plan, log);
    if (files.length > 0 && pairs.length + maps.length === 0)
        judgeEmpty(plan, log);
    const entries = [
        ...pairs.map((pair) => {
            const { script, map, given } = pair;
            const sourceMap = map && referenceTo(map, pair);
            const told = { type: 'minified_source', debugId: given.debugId, sourceMap };
            return entryOf({ ...script, sizeBytes: given.sizeBytes }, told, plan.workspace);
        }),
        ...maps.map((map) => {
            const { debugId, sizeBytes } = idOf.get(map) ?? { debugId: idOfStray(map), sizeBytes: map.sizeBytes };
            return entryOf({ ...map, sizeBytes }, { type: 'source_map', debugId, sourceMap: undefined }, plan.workspace);
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
function describe({ script, map, foundBy, reason, given }) {
    const { debugId, isInjected, reason: remark } = given;
    return { ...{ name: script.name, map: map?.name, foundBy, debugId, isInjected }, whyNoMap: reason, remark };
}
function idOfStray({ path }) {
    const bytes = readFile(path);
    try {
        return readSourceMap(bytes).debugId;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    finally {
        release(bytes);
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
function selectSourceMaps({ threads, log, ...ports }, plan) {
    const select = async (...wanted) => {
        const selection = await ports.select(...wanted);
        threads.start(selection.paths.length); // They come to life while the files are looked at.
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
