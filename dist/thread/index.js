import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/artifacts/name.js

/**
 * Names files for Sentry: a file's path from the root, or from the longest prefix that it lies below, behind the URL
 * prefix. A file that lies outside the root keeps its whole path. One slash stands between prefix and path: `~` and `~/`
 * are the same, and `app:///` stays whole.
 */
function artifactNames({ urlPrefix, stripPrefixes, root }) {
    const prefixes = stripPrefixes.map((prefix) => resolve(root, prefix)).sort((a, b) => b.length - a.length);
    const folders = [...prefixes, root];
    const start = urlPrefix === '' ? '' : `${urlPrefix.replace(/\/$/, '')}/`;
    return (filePath) => {
        const paths = folders.values().map((folder) => pathBelow(filePath, folder));
        const path = paths.find((path) => path !== undefined) ?? relative(parse(filePath).root, filePath);
        return start + (sep === '/' ? path : path.replaceAll(sep, '/'));
    };
}
/** The deepest folder that holds all the files; undefined where there is none, or no files. */
function commonFolder(filePaths) {
    const [first, ...others] = filePaths;
    if (first === undefined)
        return undefined;
    for (let folder = dirname(first);; folder = dirname(folder)) {
        if (others.every((path) => liesBelow(path, folder)))
            return folder;
        if (folder === dirname(folder))
            return undefined;
    }
}
/** What has to be resolved before paths can be compared. */
const unresolved = /[/\\](?:[/\\.]|$)/;
/** Whether a file is in a folder, or in one below it. Looks at the paths only. */
function liesBelow(filePath, folder) {
    return pathBelow(filePath, folder) !== undefined;
}
/** The path from a folder to a file below it; undefined where it is not there. */
function pathBelow(filePath, folder) {
    const rest = filePath.slice(folder.length);
    // So of nearly all, and seen in a tenth of the time.
    if (filePath.startsWith(folder) && rest.startsWith(external_node_path_namespaceObject.sep) && !unresolved.test(rest))
        return rest.slice(1);
    const path = (0,external_node_path_namespaceObject.relative)(folder, filePath);
    const leadsOut = path === '' || path === '..' || path.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0,external_node_path_namespaceObject.isAbsolute)(path);
    return leadsOut ? undefined : path;
}
/** Characters that Sentry refuses in the last part of a name: line breaks, tabs, form feeds and backslashes. */
const refusedInLastPart = /[\n\t\r\f\v\\]/;
/** Whether Sentry would take a file of this name. */
function isAcceptedName(name) {
    return !refusedInLastPart.test(name.slice(name.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./build/artifacts/links.js



/**
 * Watches over links that lead out of a folder: what is uploaded from a workspace should be in it. A file outside that
 * the author names by an absolute path is none of its business.
 */
class LinkGuard {
    /** Absolute. */
    folder;
    #realFolders = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** Looks at what a path leads to. @throws as the file system does, also for a link that leads nowhere */
    look(path) {
        const entry = (0,external_node_fs_namespaceObject.lstatSync)(path);
        const isLink = entry.isSymbolicLink();
        // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
        const realPath = isLink ? (0,external_node_fs_namespaceObject.realpathSync)(path) : this.#below((0,external_node_path_namespaceObject.dirname)(path), path);
        const leadsOut = liesBelow(path, this.folder) && !liesBelow(realPath, this.#realFolder(this.folder));
        const target = isLink ? (0,external_node_fs_namespaceObject.statSync)(path) : entry;
        return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
    }
    #below(folder, path) {
        const realFolder = this.#realFolder(folder);
        return realFolder === folder ? path : (0,external_node_path_namespaceObject.join)(realFolder, (0,external_node_path_namespaceObject.basename)(path));
    }
    #realFolder(folder) {
        const known = this.#realFolders.get(folder) ?? (0,external_node_fs_namespaceObject.realpathSync)(folder);
        this.#realFolders.set(folder, known);
        return known;
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/artifacts/deflate.js




const deflate = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.deflateRaw);
/** Half the time of the usual 6, for a tenth more bytes. */
const options = { level: 4 };
/** Up to this size to deflate takes less time than to hand it to another thread. */
const tinyBytes = 64 * 1024;
/** What is asked of a stream at a time: for each piece another thread is told, and tells of its end. */
const pieceBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** What deflating may add to so little, and more. */
const spareBytes = 1024;
/** Deflates content, beside the main thread where that pays. */
async function pack(content) {
    const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : await deflate(content, options);
    return { ...sumsOf(content), bytes };
}
/**
 * Deflates content of which only a piece is in memory at a time, to the same bytes.
 *
 * @throws the reason of the signal
 */
async function packStream(content, signal) {
    const sha1 = createHash('sha1');
    let [crc, sizeBytes] = [0, 0];
    async function* summed() {
        for await (const piece of content) {
            sha1.update(piece);
            crc = crc32(piece, crc);
            sizeBytes += piece.byteLength;
            yield piece;
        }
    }
    const deflater = createDeflateRaw({ ...options, chunkSize: pieceBytes });
    const gather = (packed) => Array.fromAsync(packed);
    const pieces = await pipeline(summed, deflater, gather, { signal });
    return { contentSha1: sha1.digest('hex'), crc32: crc, sizeBytes, bytes: Buffer.concat(pieces) };
}
/** Deflates content here and now, to the same bytes. */
function packNow(content) {
    const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : (0,external_node_zlib_namespaceObject.deflateRawSync)(content, options);
    return { ...sumsOf(content), bytes };
}
function sumsOf(content) {
    return { contentSha1: (0,external_node_crypto_namespaceObject.hash)('sha1', content), crc32: (0,external_node_zlib_namespaceObject.crc32)(content), sizeBytes: content.byteLength };
}
/** With no more memory than the content can need: to clear what zlib takes by itself would cost more than the work. */
function deflateTiny(content) {
    const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
    const memLevel = Math.min(8, Math.max(1, windowBits - 7));
    return (0,external_node_zlib_namespaceObject.deflateRawSync)(content, { ...options, windowBits, memLevel, chunkSize: content.byteLength + spareBytes });
}

;// CONCATENATED MODULE: ./build/artifacts/splice.js
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/artifacts/debug-id.js

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * The debug ID of a script and its map, or of a script without one, as they were built: a SHA-1 of their bytes with the
 * bits of a UUID of version 5. sentry-cli 3.8 gives the same one, so what both of them upload is stored once. Both files
 * count, since bundlers give the same empty map to many scripts.
 */
function debugIdOf(script, map) {
    const sum = createHash('sha1');
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
function debug_id_readDebugId(text) {
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
    const debugId = readDebugId(idComment?.value);
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
    if (script_text_isHermes(bytes))
        return 'it is Hermes bytecode';
    if (!isUtf8(bytes))
        return 'it is not UTF-8 text';
    if (!/\.[cm]?js$/i.test(name))
        return 'bundles of this kind get their ID from the tool that makes them';
    return undefined;
}
function script_text_isHermes(bytes) {
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
        found.add(readDebugId(bytes.toString('latin1', start, start + 36)));
    }
    const [id] = found;
    return found.size === 1 ? id : undefined;
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/artifacts/json-spans.js
/*
 * Finds the values of a JSON text without decoding them: a source map of 50 MB is nearly all sources, of which nothing is
 * needed but their end. The text is trusted to be JSON; what is plainly none throws a SyntaxError.
 */
const quote = 0x22;
const backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]');
/** The values of an object by their keys. Of two with one key the last counts, as it does in JavaScript. */
function json_spans_membersOf(json, start) {
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
function json_spans_elementsOf(json, start) {
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
function json_spans_decode(json, { start, end }) {
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

;// CONCATENATED MODULE: ./build/artifacts/source-map.js

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
    const reference = url ?? `${posix.basename(name)}.map`;
    return has(resolveName(name, reference.replace(/[?#].*$/, ''))) ? reference : undefined;
}
/** The name that a reference leads to from another name. */
function resolveName(from, reference) {
    if (/^[a-z]+:\/\//i.test(reference))
        return reference;
    // Names begin with `~` or with an origin, both of which have to survive `..`.
    const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
    const decoded = decodeSafely(reference);
    return start + (decoded.startsWith('/') ? decoded : posix.join(posix.dirname(path), decoded));
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
function mappings_breakMappings(bytes, mappings, { line, column }) {
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
    const members = json_spans_membersOf(bytes, start);
    if (!members.has('mappings') && !members.has('sections'))
        throw new SyntaxError('it has neither mappings nor sections');
    const idAt = (key) => {
        const span = members.get(key);
        return span && debug_id_readDebugId(json_spans_decode(bytes, span));
    };
    return { bytes, start, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}
/** Writes the debug ID into the map, under both of the names by which readers know it. One that it has stays. */
function debugIdEdits({ bytes, start, members, debugId }, id) {
    const quoted = JSON.stringify(debugId ?? id);
    const keys = ['debug_id', 'debugId'];
    const wrong = keys
        .flatMap((key) => members.get(key) ?? [])
        .filter((span) => readDebugId(decode(bytes, span)) === undefined)
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

;// CONCATENATED MODULE: ./build/artifacts/sources-content.js








/**
 * The map with the sources in it that it lacks, as far as they are on this machine. What is no map stays as it is.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read from nowhere else
 */
function withSources(map, mapPath, links) {
    try {
        const { members } = readSourceMap(map);
        const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, { mapPath, links }));
        return edits.length > 0 ? Buffer.concat(splice(map, edits)) : map;
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
    return json_spans_elementsOf(map, sections.start).flatMap((section) => {
        const inner = json_spans_membersOf(map, section.start).get('map');
        return inner ? partsOf(map, json_spans_membersOf(map, inner.start)) : [];
    });
}
/** The names of the sources, and where their contents stand. */
function sourcesOf(map, members) {
    const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
    const decoded = sources ? json_spans_decode(map, sources) : [];
    const names = Array.isArray(decoded) ? decoded : [];
    const known = contents && map[contents.start] === 0x5b ? json_spans_elementsOf(map, contents.start) : [];
    const isMissing = (index) => known[index] === undefined || map[known[index].start] === 0x6e;
    return { sources, contents, names, known, isMissing };
}
function sourceEdits(map, members, folder) {
    const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
    const root = members.get('sourceRoot');
    const sourceRoot = root && json_spans_decode(map, root);
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
    for (const candidate of new Set([whole, decodeSafely(whole)])) {
        const path = pathOf(candidate, (0,external_node_path_namespaceObject.dirname)(mapPath));
        if (path === undefined || !liesBelow(path, links.folder) || isPrivate(path))
            continue;
        try {
            const { realPath, leadsOut, sizeBytes } = links.look(path);
            if (sizeBytes !== undefined && !leadsOut && !isPrivate(realPath))
                return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
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
            return (0,external_node_url_namespaceObject.fileURLToPath)(source);
    }
    catch {
        return undefined;
    }
    return /^[a-z][a-z\d+.-]+:/i.test(source) || source.includes('\0') ? undefined : (0,external_node_path_namespaceObject.resolve)(folder, source);
}

;// CONCATENATED MODULE: ./build/artifacts/stored-content.js



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
        return withSources(bytes, path, links);
    return script_text_isHermes(bytes) ? new Uint8Array() : bytes;
}
/** Whether Sentry could do anything with a script: text, or bytecode that it knows. */
function isStorable(bytes) {
    return isUtf8(bytes) || isHermes(bytes);
}

;// CONCATENATED MODULE: ./build/artifacts/packer.js



/** A map may become much larger than its file, by its sources. */
const mostBytes = 1024 * 1024;
/** A source that is a script may be given an ID itself, and is stored as it is then. */
const mayChange = /\.([cm]?js|jsbundle|bundle)$/i;
/**
 * Packs small files while they are in memory anyway, one behind the other. What is large is better packed later: by the
 * threads that zlib has, and few at a time.
 */
class Packer {
    #links;
    #pieces = [];
    #sizeBytes = 0;
    /** @param links of the workspace: sources are read from nowhere else */
    constructor(links) {
        this.#links = links;
    }
    /** Takes a file as it is to be, in pieces. @returns undefined where it is not packed now */
    add({ path, type, missingSources }, pieces) {
        if (sizeOfPieces(pieces) > tinyBytes)
            return undefined;
        if (missingSources.some((source) => mayChange.test(source)))
            return undefined;
        const content = contentOf(type, Buffer.concat(pieces), path, this.#links);
        if (content.byteLength > mostBytes)
            return undefined;
        const { bytes, ...known } = packNow(content);
        const pack = { ...known, offset: this.#sizeBytes, packedBytes: bytes.byteLength };
        this.#pieces.push(bytes);
        this.#sizeBytes += bytes.byteLength;
        return pack;
    }
    /** All that was packed, in memory of its own: it can be handed over to another thread. */
    finish() {
        return new Uint8Array(Buffer.concat(this.#pieces));
    }
}

;// CONCATENATED MODULE: ./build/errors.js
/** Something went wrong that the reader of the log can act on. Anything else that is thrown is a bug of this action. */
class ActionError extends Error {
    remedy;
    constructor(message, { remedy, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.remedy = remedy;
    }
}
/** The workflow, the token or the project in Sentry is not set up for what was asked. Trying again does not help. */
class SetupError extends ActionError {
    name = 'SetupError';
}
/** A service could not be reached, or gave no usable answer, although the request was right. Trying later may help. */
class OutageError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'OutageError';
}
/** The job was cancelled while the step was at work. */
class CancelledError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'CancelledError';
}
/** A service stored something else than what was sent to it. */
class IntegrityError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'IntegrityError';
}
/** What an error says, whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/artifacts/spare.js


/** Up to this size a copy costs less than several writes. */
const smallBytes = 256 * 1024;
/** Writes a file anew, or over the spare that is there. */
function write(path, pieces, { mode, uid, gid }, spare) {
    const sizeBytes = sizeOfPieces(pieces);
    const opened = spare && openAgain(path);
    const file = opened ?? external_node_fs_namespaceObject.openSync(path, 'wx', mode);
    try {
        for (const piece of sizeBytes > smallBytes ? pieces : [Buffer.concat(pieces)])
            external_node_fs_namespaceObject.writeFileSync(file, piece);
        // Not before it was written over: else its space is given back, and asked for anew.
        if (opened !== undefined && sizeBytes < (spare?.sizeBytes ?? 0))
            external_node_fs_namespaceObject.ftruncateSync(file, sizeBytes);
        if (opened === undefined) {
            giveTo(file, uid, gid);
            external_node_fs_namespaceObject.fchmodSync(file, mode); // The umask may not decide.
        }
    }
    finally {
        external_node_fs_namespaceObject.closeSync(file);
    }
}
/** Undefined for the space of a file that may only be read: it is given up. */
function openAgain(path) {
    try {
        return external_node_fs_namespaceObject.openSync(path, 'r+');
    }
    catch {
        external_node_fs_namespaceObject.rmSync(path, { force: true });
        return undefined;
    }
}
/** As far as the system lets us, which it does where we are root. */
function giveTo(file, uid, gid) {
    const made = external_node_fs_namespaceObject.fstatSync(file);
    if (made.uid === uid && made.gid === gid)
        return;
    try {
        external_node_fs_namespaceObject.fchownSync(file, uid, gid);
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
    #mark = (0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex');
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
            for (const { path, bytes: original, pieces } of replacements) {
                at = path;
                const entry = external_node_fs_namespaceObject.lstatSync(path);
                const target = entry.isSymbolicLink() ? external_node_fs_namespaceObject.realpathSync(path) : path;
                const { mode, nlink, size, dev, uid, gid } = entry.isSymbolicLink() ? external_node_fs_namespaceObject.statSync(target) : entry;
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
                external_node_fs_namespaceObject.renameSync(temp, target);
                placed += 1;
            }
            this.#spares.push(...replaced);
        }
        catch (cause) {
            this.#spares.push(...replaced);
            this[Symbol.dispose]();
            for (const { temp } of staged)
                external_node_fs_namespaceObject.rmSync(temp, { force: true });
            if (placed > 0)
                this.replace(staged.slice(0, placed).map(asItWas));
            // Two mounts of one disk: a spare of the one cannot come to the other. Now there are none.
            if (hasSpare && isElsewhere(cause)) {
                this.replace(replacements);
                return;
            }
            throw new SetupError(`${at} could not be given its debug ID: ${messageOf(cause)}`, {
                remedy: 'See that the step may write to the folders of sourcemaps, or set inject to false.',
                cause,
            });
        }
    }
    [Symbol.dispose]() {
        for (const { path } of this.#spares.splice(0))
            external_node_fs_namespaceObject.rmSync(path, { force: true, maxRetries: 3 });
    }
    #spareOf(kind) {
        const at = this.#spares.findIndex((spare) => spare.kind === kind);
        return at < 0 ? undefined : this.#spares.splice(at, 1)[0];
    }
    /** A second name of a file, by which it outlives its replacement. Not every file system has that. */
    #keep(target) {
        const path = this.#beside(target);
        try {
            external_node_fs_namespaceObject.linkSync(target, path);
            return path;
        }
        catch {
            return undefined;
        }
    }
    #beside(target) {
        this.#made += 1;
        return (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(target), `.${(0,external_node_path_namespaceObject.basename)(target).slice(0, 100)}.${this.#mark}.${this.#made}.tmp`);
    }
}
function asItWas({ target, original }) {
    return { path: target, bytes: original, pieces: [original] };
}
function isElsewhere(error) {
    return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}

;// CONCATENATED MODULE: ./build/artifacts/file-work.js




/** Replaces and packs files: here, or in a thread. */
class FileWork {
    #files = new FileReplacer();
    #links;
    /** @param workspace absolute; the sources that a map lacks are read from nowhere else */
    constructor(workspace) {
        this.#links = new LinkGuard(workspace);
    }
    /** @throws SetupError when a file cannot be written; groups before it are done then */
    do({ groups, replaces, packs }) {
        const packer = new Packer(this.#links);
        const done = groups.flatMap((group) => {
            const files = group.map((file) => ({ ...file, pieces: splice(file.bytes, file.edits) }));
            const changed = replaces ? files.filter(({ edits }) => edits.length > 0) : [];
            if (changed.length > 0)
                this.#files.replace(changed);
            return files.map((file) => (packs ? packer.add(file, file.pieces) : undefined));
        });
        return { packs: done, bytes: packer.finish() };
    }
    /** Takes away what it has put beside the files. */
    [Symbol.dispose]() {
        this.#files[Symbol.dispose]();
    }
}

;// CONCATENATED MODULE: ./build/thread.js


const work = new FileWork(external_node_worker_threads_namespaceObject.workerData);
/** The door of a thread: it carries out one order after another, until there are no more. */
external_node_worker_threads_namespaceObject.parentPort?.on('message', (order) => {
    if (order) {
        const done = carryOut(order);
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(done, done ? [done.bytes.buffer] : []);
    }
    else {
        work[Symbol.dispose]();
        external_node_worker_threads_namespaceObject.parentPort?.close();
    }
});
/** Undefined for trouble: who has ordered it will meet it himself, and tell of it. */
function carryOut(order) {
    try {
        return work.do(order);
    }
    catch {
        return undefined;
    }
}

