export const id = 567;
export const ids = [567];
export const modules = {

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ snippetStart),
/* harmony export */   HH: () => (/* binding */ createDebugId),
/* harmony export */   J2: () => (/* binding */ globalObject),
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   qt: () => (/* binding */ parseDebugId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * Creates the debug ID of a built script and its source map, or of a script without one: a UUID of version 5 made of the
 * SHA-1 of their bytes. sentry-cli 3.8 creates the same ID, so files that both upload are stored once. The script counts
 * too, because bundlers write the same empty map for many scripts.
 */
function createDebugId(script, map) {
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
/** Parses a debug ID into the form that Sentry compares: lower case, with hyphens. Undefined if the text is not one. */
function parseDebugId(text) {
    return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase().replaceAll('-', '')) : undefined;
}
/** The global object, also in engines without `globalThis`. */
const globalObject = '"object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global';
/**
 * The statement that registers the debug ID of a script for Sentry's SDK. The key is the stack of an error created here,
 * which contains the URL of the script as the browser knows it. It runs in the oldest engines and never throws.
 */
function snippetOf(debugId) {
    return ('!function(i){try{' +
        `var g=${globalObject},` +
        's=(new g.Error).stack;' +
        's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
        `}catch(e){}}("${debugId}");`);
}
/** The snippet up to the debug ID. */
const snippetStart = snippetOf('').slice(0, -'");'.length);
/** A size as 64 bits, little-endian. */
function sizeOf({ byteLength }) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(byteLength));
    return size;
}
function hyphenated(hex) {
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ }),

/***/ 7374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ isInsertedLine),
/* harmony export */   S4: () => (/* binding */ isLineEnd),
/* harmony export */   eb: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _prologue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);

const lineEnds = [0x0a, 0x0d];
/**
 * Whether code at an offset is where this action inserts a line. Recognised without parsing the script; false also if
 * only parsing it can show that the code is not part of a template literal or a comment.
 */
function isInsertedLine(bytes, start) {
    if (start === (0,_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .prologueEnd */ .b)(bytes).offset)
        return true;
    const isLine = start > 0 && lineEnds.includes(bytes[start - 1] ?? 0);
    if (!isLine || /\\\r?\n?$/.test(bytes.toString('latin1', Math.max(0, start - 3), start)))
        return false;
    // A template literal or a comment with this line would end behind it.
    return !bytes.includes('`', start) && !bytes.includes('*/', start);
}
/** Whether no code follows on the line. */
function isLineEnd(bytes, at) {
    return at === bytes.length || lineEnds.includes(bytes[at] ?? 0);
}
/** All offsets of a text. */
function hitsOf(bytes, text) {
    const hits = [];
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1))
        hits.push(at);
    return hits;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commentsBehindCode),
/* harmony export */   u: () => (/* binding */ wholeTokens)
/* harmony export */ });
/* harmony import */ var acorn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);
/* harmony import */ var _script_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);


/*
 * What only a parser can say about a script. Parsing takes longer than everything else that is done with a script, so it
 * is left to those whose text is ambiguous. Some scripts cannot be parsed, because their syntax is newer than the parser.
 */
/** Accepts scripts, modules and CommonJS modules. */
const options = {
    ecmaVersion: 'latest',
    sourceType: 'script',
    allowAwaitOutsideFunction: true,
    allowHashBang: true,
    allowImportExportEverywhere: true,
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    checkPrivateFields: false,
};
/** Of a number or a regular expression. Reading longer ones takes quadratic time, and no script needs them. */
const maxLiteralLength = 50_000;
/** The parser with what its types lack. */
const AcornParser = acorn__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX;
/**
 * Takes linear time also for a hostile script. Scopes are not tracked: it takes quadratic time, and shows only whether a
 * name is declared twice.
 */
class LinearParser extends AcornParser {
    declareName() { }
    validateRegExpPattern({ source }) {
        if (source.length > maxLiteralLength)
            throw new SyntaxError('A regular expression is too long');
    }
    readInt(...args) {
        const start = this.pos;
        const value = super.readInt(...args);
        if (this.pos - start > maxLiteralLength)
            throw new SyntaxError('A number is too long');
        return value;
    }
}
/**
 * The lines behind the last statement that begin with `//`, in their order.
 *
 * @returns undefined if the script cannot be parsed
 */
function commentsBehindCode(bytes) {
    const text = bytes.toString('utf8', (0,_script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(bytes));
    const comments = [];
    const onComment = (isBlock, _text, start, end) => {
        if (!isBlock)
            comments.push({ start, end });
    };
    try {
        const endOfCode = LinearParser.parse(text, { ...options, onComment }).body.at(-1)?.end ?? 0;
        const lines = comments
            .filter(({ start }) => start >= endOfCode)
            .map(({ start, end }) => ({ start: startOfLine(text, start), end }))
            .filter(({ start }) => start === 0 || /[\n\r]/.test(text.charAt(start - 1)));
        return inBytes(lines, text, bytes.length);
    }
    catch (error) {
        if (cannotBeParsed(error))
            return undefined;
        throw error;
    }
}
/** Counted from the end: the code in front may contain bytes that are not UTF-8, whose characters have another length. */
function inBytes(sorted, text, byteLength) {
    let [char, byte] = [text.length, byteLength];
    const offsetOf = (at) => {
        byte -= Buffer.byteLength(text.slice(at, char));
        char = at;
        return byte;
    };
    const toBytes = (span) => {
        const end = offsetOf(span.end);
        return { start: offsetOf(span.start), end };
    };
    return sorted.toReversed().map(toBytes).reverse();
}
/** Ends parsing at a token. */
class Reached extends Error {
}
/**
 * Those of the spans that are a name, or the whole content of a string or template literal, not a part of one or of a
 * comment. If the script cannot be parsed, that is assumed.
 *
 * @param spans of ASCII characters, in bytes
 */
function wholeTokens(bytes, spans) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    const limit = Math.max(0, ...spans.map(({ end }) => end)) + 1; // With the quote behind the last one.
    let [byte, char] = [(0,_script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(bytes), 0];
    const text = bytes.toString('utf8', byte, limit);
    const left = sorted.map((span) => {
        char += bytes.toString('utf8', byte, span.start).length;
        byte = span.start;
        return { span, start: char, end: char + span.end - span.start };
    });
    const found = [];
    let read = 0;
    const onToken = ({ type, start, end }) => {
        for (let next = left[read]; next && next.end <= end; next = left[read]) {
            read += 1;
            const isString = type === acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.string && start === next.start - 1 && end === next.end + 1;
            const isSame = start === next.start && end === next.end;
            const isTemplate = type === acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.template && isSame;
            if (isString ||
                (type === acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.name && isSame) ||
                (isTemplate && text.charAt(start - 1) === '`' && text.charAt(end) === '`'))
                found.push(next.span);
        }
        if (read === left.length)
            throw new Reached();
    };
    try {
        if (left.length > 0)
            LinearParser.parse(text, { ...options, onToken });
    }
    catch (error) {
        if (error instanceof Reached)
            return found;
        if (!cannotBeParsed(error))
            throw error;
        const { pos = 0 } = error;
        // The text ends in the middle of the program, and perhaps of a longer string or of a comment.
        const isEnd = /^Unterminated/.test(error.message) || pos >= (left[read]?.start ?? 0);
        if (!isEnd)
            return [...found, ...left.slice(read).map(({ span }) => span)];
    }
    return found;
}
/** A RangeError: brackets are nested more deeply than the stack of this process allows. */
function cannotBeParsed(error) {
    return error instanceof SyntaxError || error instanceof RangeError;
}
/** Where the blanks in front of an offset begin. */
function startOfLine(text, at) {
    let start = at;
    while (start > 0 && /[^\S\n\r]/.test(text.charAt(start - 1)))
        start -= 1;
    return start;
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ prologueEnd)
/* harmony export */ });
/* harmony import */ var acorn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8851);
/* harmony import */ var _script_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);


/** Most prologues are shorter. Tokenizing whole scripts would double the time of a run. */
const firstBytes = 4096;
/** A token that ends this close to the end of the part may be longer in the script. */
const maxOperatorLength = 8;
/** Tokens behind a string that make it part of an expression even on the next line, so that it is no directive. */
const continuations = new Set([
    ...[acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.dot, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.questionDot, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.parenL, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.bracketL, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.backQuote],
    ...[acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.question, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.comma, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.eq, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.assign, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.arrow],
    ...[acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.logicalOR, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.logicalAND, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.coalesce],
    ...[acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.bitwiseOR, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.bitwiseXOR, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.bitwiseAND, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.bitShift],
    ...[acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.equality, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.relational, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_._in, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_._instanceof],
    ...[acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.plusMin, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.modulo, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.star, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.starstar, acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.slash],
]);
/**
 * Finds the end of what must stay at the start of a script: the `#!` line, directives such as "use strict", and the
 * comments before them. Without directives these are the comments before the first statement, except pragmas.
 */
function prologueEnd(script) {
    const start = (0,_script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(script);
    for (let size = firstBytes;; size *= 8) {
        const text = script.toString('utf8', start, start + size);
        const end = findEnd(text, start + size >= script.length);
        if (end === undefined)
            continue;
        const before = text.slice(0, alignToLine(text, end));
        const lines = before.split(_script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL);
        const column = lines.at(-1)?.length ?? 0;
        return { offset: start + Buffer.byteLength(before), line: lines.length - 1, column };
    }
}
/** Undefined if the text is only a part of the script, and too short. */
function findEnd(text, isWhole) {
    const comments = [];
    const nextToken = tokensOf(text, comments);
    let token = nextToken();
    const firstPragma = comments.findIndex(({ isPragma }) => isPragma);
    let end = comments.slice(0, firstPragma < 0 ? undefined : firstPragma).at(-1)?.end ?? 0;
    while (token.type === acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.string) {
        const directiveEnd = token.end;
        token = nextToken();
        if (token.type === acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.semi) {
            end = token.end;
            token = nextToken();
            continue;
        }
        const hasNewLine = (at) => _script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL.test(text.slice(directiveEnd, at));
        if (continuations.has(token.type) || (token.type !== acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokTypes */ .Y_.eof && !hasNewLine(token.start)))
            break;
        // Without a semicolon, the directive ends where the next line begins. A pragma stays behind the inserted line.
        const next = comments.find(({ start, isPragma }) => isPragma && start > directiveEnd && hasNewLine(start));
        end = (next ?? token).start;
    }
    return isWhole || token.end + maxOperatorLength < text.length ? end : undefined;
}
function tokensOf(text, comments) {
    const tokens = (0,acorn__WEBPACK_IMPORTED_MODULE_0__/* .tokenizer */ .OH)(text, {
        ecmaVersion: 'latest',
        allowHashBang: true,
        onComment: (_isBlock, _value, start, end) => {
            comments.push({ start, end, isPragma: _script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .pragma */ .TJ.test(text.slice(start, end)) });
        },
    });
    return () => {
        try {
            return tokens.getToken();
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            const { pos = text.length } = error;
            return { type: undefined, start: pos, end: Number.POSITIVE_INFINITY };
        }
    };
}
/** The start of the line if only blanks are before the offset; the start of the next line if only blanks follow. */
function alignToLine(text, end) {
    const line = text.slice(0, end).split(_script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL).at(-1) ?? '';
    if (line.trim() === '')
        return end - line.length;
    const [blanks] = /^[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/.exec(text.slice(end)) ?? [];
    return end + (blanks?.length ?? 0);
}


/***/ }),

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ registeredIdOf),
/* harmony export */   o6: () => (/* binding */ allRegisteredIds),
/* harmony export */   tD: () => (/* binding */ snippetEnd),
/* harmony export */   vz: () => (/* binding */ registersDebugId)
/* harmony export */ });
/* harmony import */ var _debug_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3187);
/* harmony import */ var _inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7374);
/* harmony import */ var _parsed_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8973);



/** Sentry's bundler plugins write this in front of the ID. */
const pluginMarker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack uses the shorter name. The ID follows soon after it. */
const registries = ['_sentryDebugIds', '_debugIds'];
const registryWindow = 320;
const idLength = 36;
/** Far more than a script that was bundled from others has. The work to look at more would grow with their square. */
const maxHits = 1_000;
const idPattern = '[\\da-f]{8}-?(?:[\\da-f]{4}-?){3}[\\da-f]{12}';
const quotedId = new RegExp(`["'\`](${idPattern})["'\`]`, 'gi');
const idAtStart = new RegExp(`^${idPattern}`, 'i');
/**
 * The debug ID that a snippet of this action or of Sentry's bundler plugins registers. Undefined also for several IDs: they
 * belong to the scripts from which this one was bundled.
 */
function registeredIdOf(bytes) {
    const found = [
        ...(0,_inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsOf */ .eb)(bytes, pluginMarker).flatMap((start) => readId(bytes, start, start + pluginMarker.length)),
        ...(0,_inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsOf */ .eb)(bytes, _debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetStart */ .EA).flatMap((start) => readId(bytes, start + _debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetStart */ .EA.length)),
    ];
    const ids = new Set((0,_parsed_script_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTokens */ .u)(bytes, found).map(({ id }) => id));
    const [id] = ids;
    return ids.size === 1 ? id : undefined;
}
/** Every ID that a script registers, also with a snippet that a minifier has rewritten. For scripts of any web site. */
function allRegisteredIds(bytes) {
    const first = (text) => (0,_inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsOf */ .eb)(bytes, text).slice(0, maxHits);
    const found = [
        ...first(pluginMarker).flatMap((start) => readId(bytes, start, start + pluginMarker.length)),
        ...registries.flatMap(first).flatMap((hit) => quotedIds(bytes, hit)),
    ];
    return [...new Set((0,_parsed_script_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTokens */ .u)(bytes, found).map(({ id }) => id))];
}
/** Whether code registers the ID. A list of scripts or an inline source map may contain the ID too. */
function registersDebugId(bytes, id) {
    if (insertedSnippet(bytes, id) !== undefined)
        return true;
    const strings = registries
        .flatMap((name) => (0,_inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsOf */ .eb)(bytes, name))
        .flatMap((hit) => quotedIds(bytes, hit))
        .filter((string) => string.id === id);
    return (0,_parsed_script_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTokens */ .u)(bytes, strings).length > 0;
}
/** Offset behind the snippet of this action that registers the ID; undefined if there is none. */
function snippetEnd(bytes, id) {
    const snippet = (0,_debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(id);
    const inserted = insertedSnippet(bytes, id);
    if (inserted !== undefined)
        return inserted + snippet.length;
    const strings = (0,_inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsOf */ .eb)(bytes, snippet).flatMap((hit) => readId(bytes, hit + _debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetStart */ .EA.length));
    const [found] = (0,_parsed_script_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeTokens */ .u)(bytes, strings);
    return found && found.start - _debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetStart */ .EA.length + snippet.length;
}
/** Offset of the snippet where this action inserts it, found without parsing the script. */
function insertedSnippet(bytes, id) {
    const snippet = (0,_debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(id);
    const first = bytes.indexOf(snippet);
    if (first < 0)
        return undefined;
    return [first, bytes.lastIndexOf(snippet)].find((start) => (0,_inserted_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isInsertedLine */ .FF)(bytes, start));
}
function quotedIds(bytes, start) {
    const window = bytes.toString('latin1', start, start + registryWindow);
    return Array.from(window.matchAll(quotedId), ({ index, 1: text = '' }) => {
        const idStart = start + index + 1;
        return { start: idStart, end: idStart + text.length, id: String((0,_debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDebugId */ .qt)(text)) };
    });
}
/** The string whose ID begins at an offset. Empty if no ID does. */
function readId(bytes, start, idStart = start) {
    const [text] = idAtStart.exec(bytes.toString('latin1', idStart, idStart + idLength)) ?? [];
    return text === undefined ? [] : [{ start, end: idStart + text.length, id: String((0,_debug_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDebugId */ .qt)(text)) }];
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readScriptEnd)
/* harmony export */ });
/* harmony import */ var _parsed_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);
/* harmony import */ var _script_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);


const keys = ['sourceMappingURL=', 'sourceURL=', 'debugId='];
const [lineFeed, carriageReturn, backslash] = [0x0a, 0x0d, 0x5c];
const [backquote, endOfBlock, lineSeparator, paragraphSeparator] = ['`', '*/', '\u2028', '\u2029'];
/** Enough of a line to see whether it begins with a comment. The rest may be a source map of megabytes. */
const headBytes = 256;
/**
 * Reads the pragmas at the end of a script. A pragma counts only if nothing but blanks and comments follows it
 * (https://tc39.es/ecma426/#sec-linking-generated-code). Others may be parts of strings: bundlers inline workers as
 * template literals with line breaks.
 */
function readScriptEnd(bytes) {
    const pragmas = commentLines(bytes).flatMap((line) => readPragma(bytes, line) ?? []);
    const lastOf = (key) => pragmas.findLast((pragma) => pragma.key === key && /^\S+$/.test(pragma.value));
    const start = pragmas[0]?.lineStart ?? bytes.length;
    return { mapUrl: lastOf('sourceMappingURL'), debugId: lastOf('debugId'), start };
}
/** The lines behind the code that begin with `//`, in their order. */
function commentLines(bytes) {
    const lines = [];
    for (const line of linesFromEnd(bytes)) {
        const head = headOf(bytes, line);
        if (isComment(bytes, line, head)) {
            lines.push(line);
        }
        else if (head !== '') {
            const isCertain = isEndOfCode(bytes, line, head) || !keys.some((key) => bytes.includes(key));
            return (isCertain ? undefined : (0,_parsed_script_js__WEBPACK_IMPORTED_MODULE_0__/* .commentsBehindCode */ .a)(bytes)) ?? lines.reverse();
        }
    }
    return lines.reverse();
}
function isComment(bytes, { start, end }, head) {
    if (!head.startsWith('//'))
        return false;
    const line = bytes.subarray(start, end);
    return !line.includes(lineSeparator) && !line.includes(paragraphSeparator);
}
/**
 * Whether code ends with a line that is no comment. Otherwise parsing the script has to show it: the line may be in a
 * template literal, a string or a comment that ends in a later line, or it is the end of a comment.
 */
function isEndOfCode(bytes, { start, end }, head) {
    if (bytes.includes(backquote, end) || bytes.includes(endOfBlock, end) || bytes[end - 1] === backslash)
        return false;
    if (/^(?:\/\/|-->|<!--)/.test(head))
        return false;
    for (let at = bytes.indexOf(endOfBlock, start); at >= 0 && at < end; at = bytes.indexOf(endOfBlock, at + 2)) {
        if (/^(?:$|\/\/|<!--)/.test(headOf(bytes, { start: at + 2, end })))
            return false;
    }
    return true;
}
/** The start of a line without leading blanks. */
function headOf(bytes, line) {
    const start = startOfContent(bytes, line);
    return bytes.toString('utf8', start, Math.min(start + headBytes, line.end));
}
/** Offset of the first character that is no blank. */
function startOfContent(bytes, { start, end }) {
    for (let at = start; at < end; at += headBytes) {
        const text = bytes.toString('utf8', at, Math.min(at + headBytes, end));
        const content = text.trimStart();
        if (content !== '')
            return at + Buffer.byteLength(text.slice(0, text.length - content.length));
    }
    return end;
}
function readPragma(bytes, line) {
    const [prefix, key] = _script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .pragma */ .TJ.exec(headOf(bytes, line)) ?? [];
    if (prefix === undefined || key === undefined)
        return undefined;
    const start = startOfContent(bytes, line) + Buffer.byteLength(prefix);
    const value = bytes.toString('utf8', start, line.end).trimEnd();
    return { key, value, lineStart: line.start, start, end: start + Buffer.byteLength(value) };
}
/** All lines, without their ends. Other line breaks than these two are rare. */
function* linesFromEnd(bytes) {
    const breaks = [lineFeed, carriageReturn].map((byte) => ({ byte, at: bytes.lastIndexOf(byte) }));
    for (let end = bytes.length;;) {
        const nearest = breaks.reduce((a, b) => (b.at > a.at ? b : a));
        yield { start: nearest.at < 0 ? (0,_script_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(bytes) : nearest.at + 1, end };
        if (nearest.at < 0)
            return;
        end = nearest.at;
        nearest.at = end === 0 ? -1 : bytes.lastIndexOf(nearest.byte, end - 1);
    }
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ pragma),
/* harmony export */   Ui: () => (/* binding */ missingLineEnd),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   qL: () => (/* binding */ lineBreak)
/* harmony export */ });
/** A line terminator of JavaScript. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
/** Comments that tools read and later tools replace. Others, such as `//@ts-check`, are ordinary comments. */
const pragma = /^\/\/[#@]\s*(sourceMappingURL|sourceURL|debugId)=/;
/** Offset of the text, behind the byte order mark. */
function startOfText(script) {
    return script.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
}
/** The line end that a script uses. */
function lineEnd(script) {
    const first = script.indexOf('\n');
    return first > 0 && script[first - 1] === 0x0d ? '\r\n' : '\n';
}
/** Empty if the last line has a line end. */
function missingLineEnd(script) {
    const last = script.at(-1);
    return last === undefined || last === 0x0a || last === 0x0d ? '' : lineEnd(script);
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ isInlineMap),
/* harmony export */   Py: () => (/* binding */ isHermes),
/* harmony export */   Uq: () => (/* binding */ readScript),
/* harmony export */   jq: () => (/* binding */ inlineMapUrl),
/* harmony export */   mR: () => (/* binding */ readInlineMap),
/* harmony export */   x1: () => (/* binding */ reasonNotToChange)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _debug_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3187);
/* harmony import */ var _registered_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5699);
/* harmony import */ var _script_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6427);




const hermesMagic = 'c61fbc03c103191f';
const dataUrl = /^data:([^,]*?)(;base64)?,/i;
function readScript(bytes) {
    const { mapUrl, debugId: comment, start: pragmasStart } = (0,_script_end_js__WEBPACK_IMPORTED_MODULE_3__/* .readScriptEnd */ .z)(bytes);
    const commentId = (0,_debug_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDebugId */ .qt)(comment?.value);
    const debugId = commentId ?? (0,_registered_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredIdOf */ .Hf)(bytes);
    const idComment = commentId === undefined ? undefined : comment;
    const registersId = debugId !== undefined && (commentId === undefined || (0,_registered_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .registersDebugId */ .vz)(bytes, commentId));
    return { bytes, mapUrl, debugId, idComment, pragmasStart, registersId };
}
/** Why this action does not change a script, as a clause; undefined if it may change it. */
function reasonNotToChange(name, bytes) {
    if (isHermes(bytes))
        return "it is Hermes bytecode, which gets a debug ID only from Sentry's configuration of Metro";
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return 'it is not UTF-8 text';
    if (!/\.[cm]?js$/i.test(name))
        return "it is a bundle of React Native, which gets a debug ID only from Sentry's configuration of Metro";
    return undefined;
}
function isHermes(bytes) {
    return bytes.subarray(0, 8).toString('hex') === hermesMagic;
}
function isInlineMap(mapUrl) {
    return /^data:/i.test(mapUrl);
}
/** Decodes the inline source map of a script. @throws SyntaxError when it cannot be decoded */
function readInlineMap({ value }) {
    const [head, , base64] = dataUrl.exec(value) ?? [];
    if (head === undefined)
        throw new SyntaxError('its data: URL has no data');
    const data = value.slice(head.length);
    try {
        return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
    }
    catch (cause) {
        throw new SyntaxError('its data: URL is not encoded correctly', { cause });
    }
}
/** The `data:` URL with another source map, in base64. */
function inlineMapUrl({ value }, map) {
    const [, type = ''] = dataUrl.exec(value) ?? [];
    return `data:${type};base64,${map.toString('base64')}`;
}


/***/ })

};
