export const id = 34;
export const ids = [34];
export const modules = {

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  processSourceMaps: () => (/* binding */ processSourceMaps)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/report-selection.js
var report_selection = __webpack_require__(7735);
// EXTERNAL MODULE: ./source-maps/describe.js
var describe = __webpack_require__(9623);
// EXTERNAL MODULE: ./source-maps/injection/change-files.js + 1 modules
var change_files = __webpack_require__(9700);
// EXTERNAL MODULE: ./source-maps/pairing.js
var pairing = __webpack_require__(8156);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./source-maps/injection/debug-id.js
var debug_id = __webpack_require__(3187);
// EXTERNAL MODULE: ./source-maps/injection/prologue.js
var prologue = __webpack_require__(9133);
// EXTERNAL MODULE: ./source-maps/injection/inserted-lines.js
var inserted_lines = __webpack_require__(7374);
// EXTERNAL MODULE: ./source-maps/injection/parsed-script.js
var parsed_script = __webpack_require__(8973);
// EXTERNAL MODULE: ./source-maps/injection/registered-ids.js
var registered_ids = __webpack_require__(5699);
;// CONCATENATED MODULE: ./source-maps/injection/release-name.js





const property = 'SENTRY_RELEASE';
const statementStart = `!function(){try{(${debug_id/* globalObject */.J2}).${property}={id:`;
const statementEnd = '}}catch(e){}}();';
/**
 * What could end a string, a comment or an inline script, or is not ASCII; and the marker in front of a debug ID
 * (registered-ids.ts).
 */
const unsafe = /[^\w .@+-]|(?<=dbid)-/g;
const quotedName = /^"(?:[\w .@+-]|\\u[\da-f]{4})*"$/;
/** Larger than a name of 200 characters, all of them escaped. */
const maxStatementBytes = 4096;
/** The assignment of an object with the property `id`, and the value if it is a literal. */
const assignment = /^SENTRY_RELEASE["'`]?\]?\s*(?:\|\||\?\?)?=(?:[^;={}]{0,80}[|?(])?\s*\{\s*["']?id\b["']?(?:\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`))?/;
/** The statement that sets the release for Sentry's SDKs, as Sentry's bundler plugins do. It never throws. */
function releaseStatement(release) {
    const escaped = release.replace(unsafe, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${statementStart}"${escaped}"${statementEnd}`;
}
/** Decides how a script gets the name of the release. A script that sets a release itself keeps it. */
function nameRelease(script, release) {
    if (release === undefined)
        return { name: undefined, edits: [], statement: '' };
    const { bytes } = script;
    const assignments = findAssignments(script);
    const foreign = assignments.findLast(({ own }) => !own);
    if (foreign)
        return { name: foreign.name, edits: [], statement: '' };
    const statement = releaseStatement(release);
    const written = assignments.flatMap(({ own }) => own ?? []);
    const places = written.length > 0 ? written : placeBehindSnippet(script);
    const edits = places
        .filter(({ start, end }) => bytes.toString('latin1', start, end) !== statement)
        .map((place) => ({ ...place, text: statement }));
    return { name: release, edits, statement: places.length > 0 ? '' : statement };
}
/** The end of the statement of this action that begins at an offset; the offset itself if there is none. */
function endOfStatement(bytes, start) {
    const nameStart = start + statementStart.length;
    if (bytes.toString('latin1', start, nameStart) !== statementStart)
        return start;
    const [name = '', rest] = bytes.toString('latin1', nameStart, start + maxStatementBytes).split(statementEnd, 2);
    return rest !== undefined && quotedName.test(name) ? nameStart + name.length + statementEnd.length : start;
}
/** Whether a script has a line of this action that sets the release but registers no debug ID. */
function hasReleaseLine({ bytes }) {
    const start = bytes.indexOf(statementStart);
    return start >= 0 && start === (0,prologue/* prologueEnd */.b)(bytes).offset;
}
/** Empty if the script has no line of this action that registers its ID. */
function placeBehindSnippet({ bytes, debugId }) {
    const at = debugId === undefined ? undefined : (0,registered_ids/* snippetEnd */.tD)(bytes, debugId);
    return at !== undefined && (0,inserted_lines/* isLineEnd */.S4)(bytes, at) ? [{ start: at, end: at }] : [];
}
function findAssignments({ bytes, debugId }) {
    const found = (0,inserted_lines/* hitsOf */.eb)(bytes, property).flatMap((start) => readAssignment(bytes, start));
    const [own, ...others] = found.map(({ own }) => own);
    if (own && others.length === 0 && isInserted(bytes, own.start, debugId))
        return found;
    return (0,parsed_script/* wholeTokens */.u)(bytes, found);
}
/** Recognises the most frequent places without parsing the script. */
function isInserted(bytes, start, debugId) {
    const snippet = debugId === undefined ? '' : (0,debug_id/* snippetOf */.Vv)(debugId);
    const lineStart = start - snippet.length;
    const isBehindSnippet = lineStart >= 0 && bytes.toString('latin1', lineStart, start) === snippet;
    return (0,inserted_lines/* isInsertedLine */.FF)(bytes, isBehindSnippet ? lineStart : start);
}
function readAssignment(bytes, start) {
    const [text, literal] = assignment.exec(bytes.toString('utf8', start, start + maxStatementBytes)) ?? [];
    if (text === undefined)
        return [];
    const ownStart = start - statementStart.indexOf(property);
    const ownEnd = ownStart < 0 ? ownStart : endOfStatement(bytes, ownStart);
    const isOwn = ownEnd > ownStart && (0,inserted_lines/* isLineEnd */.S4)(bytes, ownEnd);
    const name = literal === undefined ? undefined : parseLiteral(literal);
    return [{ start, end: start + property.length, name, own: isOwn ? { start: ownStart, end: ownEnd } : undefined }];
}
function parseLiteral(literal) {
    try {
        return String(JSON.parse(`"${literal.slice(1, -1).replace(/\\?"/g, '\\"')}"`));
    }
    catch {
        return undefined; // JavaScript has more escapes than JSON.
    }
}

// EXTERNAL MODULE: ./source-maps/injection/script-lines.js
var script_lines = __webpack_require__(3477);
;// CONCATENATED MODULE: ./source-maps/injection/mappings.js
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const [comma, semicolon] = [0x2c, 0x3b];
/**
 * Changes the mappings of a source map (https://tc39.es/ecma426/#sec-mappings-field) for a script in which everything from a
 * place on moves to the start of a new line. Only the first column behind the place is encoded again, because all other
 * fields are relative to each other. Positions between two mappings stay with the first of them.
 *
 * @param mappings the text without quotes; it must not contain escapes
 */
function breakMappings(bytes, mappings, { line, column }) {
    const start = startOfLine(bytes, mappings, line);
    if (start === undefined)
        return [];
    let before;
    for (let at = start; at < mappings.end && bytes[at] !== semicolon; at = before.end + 1) {
        const segment = readSegment(bytes, at, mappings.end, before?.column ?? 0);
        if (segment.column >= column) {
            const moved = encodeVlq(segment.column - column);
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
/** Maps the start of the new line to the same source, line, column and name as the mapping before it. */
function continuation(before) {
    return before && before.fields > 1 ? 'A'.repeat(before.fields) : '';
}
/** Undefined if the mappings end before that line. */
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
            throw new SyntaxError(`its mappings contain "${String.fromCharCode(bytes[at] ?? 0)}"`);
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
/** Encodes a number that is not negative as a base64 VLQ. */
function encodeVlq(number) {
    let [rest, text] = [number * 2, ''];
    do {
        const more = rest >= 32;
        text += digits[(rest % 32) + (more ? 32 : 0)];
        rest = Math.floor(rest / 32);
    } while (rest > 0);
    return text;
}

// EXTERNAL MODULE: ./source-maps/injection/spans.js
var spans = __webpack_require__(6647);
;// CONCATENATED MODULE: ./source-maps/injection/source-map-text.js



/** @throws SyntaxError when the text is not a source map */
function readSourceMap(bytes) {
    let start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
    if (bytes.toString('latin1', start, start + 4) === ")]}'")
        start = bytes.indexOf('\n', start) + 1;
    start = (0,spans/* skipWhitespace */.NV)(bytes, start);
    const members = (0,spans/* membersOf */.lS)(bytes, start);
    if (!members.has('mappings') && !members.has('sections'))
        throw new SyntaxError('it has neither mappings nor sections');
    const idAt = (key) => {
        const span = members.get(key);
        return span && (0,debug_id/* parseDebugId */.qt)((0,spans/* decode */.D4)(bytes, span));
    };
    return { bytes, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}
/** The names under which tools look for the debug ID of a map. */
const idKeys = ['debug_id', 'debugId'];
/**
 * Marks a map whose mappings include a line that sets the release, in a script that has its ID from elsewhere. Adds a
 * member at the end of the map, which other tools ignore.
 */
function releaseLineEdits({ members }) {
    if (members.has('x_release_line'))
        return [];
    const end = endOfMembers(members);
    return [{ start: end, end, text: ',"x_release_line":true' }];
}
/** Whether the map has a member for the debug ID, valid or not. */
function hasDebugIdMember({ members }) {
    return idKeys.some((key) => members.has(key));
}
/** Whether the edits of `debugIdEdits` have been made. Bundlers write only one of the names. */
function hasBothDebugIds(map) {
    return map.debugId !== undefined && debugIdEdits(map, map.debugId).length === 0;
}
/**
 * Writes the debug ID into the map, under both names. An existing ID stays. A new member is added at the end of the map: if
 * the write is cut off, the next run does not find it.
 */
function debugIdEdits({ bytes, members, debugId }, id) {
    const quoted = JSON.stringify(debugId ?? id);
    const invalid = idKeys
        .flatMap((key) => members.get(key) ?? [])
        .filter((span) => (0,debug_id/* parseDebugId */.qt)((0,spans/* decode */.D4)(bytes, span)) === undefined)
        .map((span) => ({ ...span, text: quoted }));
    const missing = idKeys.filter((key) => !members.has(key));
    if (missing.length === 0)
        return invalid;
    const end = endOfMembers(members);
    return [...invalid, { start: end, end, text: missing.map((key) => `,"${key}":${quoted}`).join('') }];
}
function endOfMembers(members) {
    return Math.max(...members.values().map((span) => span.end));
}
/**
 * Moves the mappings of everything from a place of the script on to the start of a new line.
 *
 * @throws SyntaxError when the mappings cannot be read
 */
function lineBreakEdits({ bytes, members }, place) {
    const sections = members.get('sections');
    return sections ? sectionEdits(bytes, sections, place) : mappingEdits(bytes, members.get('mappings'), place);
}
/** False only if the map certainly has no line break at the place, because it maps later columns of the same line. */
function mayHaveLineBreak({ bytes, members }, place) {
    const mappings = members.get('mappings');
    // Mappings with escapes are written again as a whole, so the edits show nothing about the place.
    if (!mappings || members.has('sections') || bytes.subarray(mappings.start, mappings.end).includes('\\'))
        return true;
    try {
        return mappingEdits(bytes, mappings, place).every(({ start, end }) => start === end);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return true;
        throw error;
    }
}
function mappingEdits(bytes, mappings, place) {
    if (mappings === undefined || bytes[mappings.start] !== 0x22)
        throw new SyntaxError('its mappings are not a string');
    const inner = { start: mappings.start + 1, end: mappings.end - 1 };
    const backslash = bytes.indexOf(0x5c, inner.start);
    if (backslash < 0 || backslash >= inner.end)
        return breakMappings(bytes, inner, place);
    // Some tools escape every slash, and a slash is a base64 digit.
    const text = Buffer.from(String((0,spans/* decode */.D4)(bytes, mappings)));
    const [edit] = breakMappings(text, { start: 0, end: text.length }, place);
    if (!edit)
        return [];
    return [{ ...inner, text: `${text.subarray(0, edit.start)}${edit.text}${text.subarray(edit.end)}` }];
}
/** For an index map: moves the sections behind the place, and breaks the line in the section that contains it. */
function sectionEdits(bytes, sections, place) {
    const read = (0,spans/* elementsOf */.ZE)(bytes, sections.start).map((section) => {
        const members = (0,spans/* membersOf */.lS)(bytes, section.start);
        const offset = (0,spans/* membersOf */.lS)(bytes, (members.get('offset') ?? section).start);
        const [line, column] = [offset.get('line'), offset.get('column')];
        if (!line || !column)
            throw new SyntaxError('one of its sections has no offset');
        const [atLine, atColumn] = [line, column].map((span) => Number((0,spans/* decode */.D4)(bytes, span)));
        return { line, column, atLine, atColumn, map: members.get('map') };
    });
    const isBehind = (section) => section.atLine > place.line || (section.atLine === place.line && section.atColumn >= place.column);
    const moves = read
        .filter(isBehind)
        .flatMap(({ line, column, atLine, atColumn }) => [
        { ...line, text: String(atLine + 1) },
        ...(atLine === place.line ? [{ ...column, text: String(atColumn - place.column) }] : []),
    ]);
    const containing = read.findLast((section) => !isBehind(section));
    if (!containing?.map)
        return moves;
    const { atLine, atColumn } = containing;
    const within = { line: place.line - atLine, column: place.column - (atLine === place.line ? atColumn : 0) };
    return [
        ...moves,
        ...lineBreakEdits({ bytes, members: (0,spans/* membersOf */.lS)(bytes, containing.map.start) }, within),
    ];
}

;// CONCATENATED MODULE: ./source-maps/injection/interrupted-writes.js







/*
 * A process that is killed while it writes a file in place leaves the first part of the new content and the rest of the
 * old. The edits are made so that the next run recognises this: a half-written script has the snippet but lacks the comment
 * at its end, and a half-written map lacks the debug ID, which is its last member. This file must match script-edits.ts
 * and source-map-text.ts.
 */
/** A write can be cut off between two blocks, but not within one. */
const blockBytes = 4096;
/** @param paths as messages show them; at least one */
function halfWritten(paths) {
    const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return new change_files/* UnstableFileError */.hR(`${paths.join(', ')} ${are} half-written: an earlier run was interrupted`, {
        remedy: `Rebuild ${them}. Delete scripts and source maps before the build, because bundlers may keep a script that this ` +
            'action has changed. Run minifiers and other tools that change scripts before this action.',
    });
}
/** Whether `isScriptHalfWritten` would recognise the script if writing the edits was cut off. */
function isScriptRecognisable({ debugId }, [snippet]) {
    return debugId === undefined && snippet !== undefined && isInOneBlock(snippet.start, Buffer.byteLength(snippet.text));
}
/**
 * Whether a run was killed while it wrote the script.
 *
 * @param idComment the value of the comment with the debug ID
 */
function isScriptHalfWritten(bytes, idComment) {
    const id = injectedIdOf(bytes);
    return id !== undefined && id !== (0,debug_id/* parseDebugId */.qt)(idComment) && !bytes.includes(`//# debugId=${id}`);
}
/**
 * Whether `isMapHalfWritten` would recognise the map if writing the edits was cut off, or that cannot happen.
 *
 * @param isInjected whether all scripts of the map have the snippet by then
 */
function isMapRecognisable(map, edits, isInjected) {
    if (hasDebugIdMember(map))
        return false;
    const start = (0,spans/* startOf */.GH)(edits);
    const grownBytes = edits.reduce((sum, { start, end, text }) => sum + Buffer.byteLength(text) - (end - start), 0);
    return isInjected || isInOneBlock(start, map.bytes.byteLength + grownBytes - start);
}
/**
 * Whether a run was killed while it wrote the map.
 *
 * @param map a SyntaxError if it cannot be read
 */
function isMapHalfWritten(scripts, map) {
    return isMapOutdated(scripts, map) && (map instanceof SyntaxError || !isMapOriginal(scripts, map));
}
/** Whether a run was killed after it wrote a script and before it wrote the map, so that only the map must be changed. */
function isMapPending(scripts, map) {
    return isMapOutdated(scripts, map) && isMapOriginal(scripts, map);
}
/** Whether this action has injected the scripts, but their map was not changed with them. */
function isMapOutdated(scripts, map) {
    return (map instanceof SyntaxError || !hasBothDebugIds(map)) && scripts.some(isInjectedScript);
}
/** Whether a map cannot be stored with its scripts. @param keep whether no file is changed */
function isMapUnusable(scripts, map, keep) {
    if (!keep)
        return isMapHalfWritten(scripts, map);
    return isMapOutdated(scripts, map) || scripts.some((script) => lacksReleaseLine(script, map));
}
/**
 * Whether the script has a line that sets the release and the map was not shifted for it. Both are then replaced by new
 * files, so neither can be half-written. A bundle may begin with a library that has such a line.
 */
function lacksReleaseLine(script, map) {
    if (map instanceof SyntaxError || map.debugId === undefined || map.debugId !== script.debugId)
        return false;
    return releaseLineEdits(map).length > 0 && hasReleaseLine(script);
}
/**
 * Whether an outdated map is as the bundler wrote it. A map that had a debug ID is never written in place. For others the
 * proof is the hash in the debug ID of the script, or that there is no line break for the snippet: a bundler may have kept
 * the script and written only the map again.
 */
function isMapOriginal(scripts, map) {
    const [first] = scripts;
    if (!first)
        return false;
    return (map.debugId !== undefined ||
        possibleOriginals(first).some((original) => (0,debug_id/* createDebugId */.HH)(original, map.bytes) === first.debugId) ||
        !mayHaveLineBreak(map, (0,prologue/* prologueEnd */.b)(first.bytes)));
}
/** What an injected script may have been before. */
function possibleOriginals(script) {
    const { bytes, debugId = '', idComment } = script;
    const [snippet, eol] = [(0,debug_id/* snippetOf */.Vv)(debugId), (0,script_lines/* lineEnd */.kd)(bytes)];
    const start = bytes.indexOf(snippet);
    if (start < 0 || !idComment)
        return [];
    const end = endOfStatement(bytes, start + snippet.length) + eol.length;
    const original = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, idComment.lineStart)]);
    return [original, original.subarray(0, -eol.length)]; // Its last line may have had no line end.
}
/** Whether the snippet is at the start and the comment at the end. A bundle may contain an injected library elsewhere. */
function isInjectedScript({ bytes, debugId, idComment }) {
    return idComment !== undefined && injectedIdOf(bytes) === debugId;
}
/** The debug ID in the snippet at the start of a script; undefined if there is none. */
function injectedIdOf(bytes) {
    const start = bytes.indexOf(debug_id/* snippetStart */.EA);
    if (start < 0 || start !== (0,prologue/* prologueEnd */.b)(bytes).offset)
        return undefined;
    const idStart = start + debug_id/* snippetStart */.EA.length;
    return (0,debug_id/* parseDebugId */.qt)(bytes.toString('latin1', idStart, idStart + 36));
}
function isInOneBlock(start, sizeBytes) {
    return Math.floor(start / blockBytes) === Math.floor((start + sizeBytes - 1) / blockBytes);
}

// EXTERNAL MODULE: ./source-maps/injection/script-edits.js
var script_edits = __webpack_require__(6599);
;// CONCATENATED MODULE: ./source-maps/injection/inject-with-map.js







/**
 * Gives one ID to scripts and the map that they share. An ID that one of them has is kept. A script gets the snippet on a
 * separate line after its prologue, and the mappings are shifted by that line. The map of several scripts can be shifted
 * only if the line is inserted at the same place in all of them.
 *
 * The statement that sets the release is part of that line. Scripts that have their IDs from elsewhere get a line for it.
 *
 * @throws SyntaxError when the map cannot be read
 */
function injectWithMap(texts, map, { release, newId }) {
    const scripts = texts.map((script) => withIdOfMap(script, map));
    const [first] = scripts;
    if (!first)
        return { scripts: [], map: { debugId: map.debugId, edits: [], isInjected: false } };
    const registered = scripts.find(({ registersId }) => registersId);
    const existingId = (registered ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
    const id = existingId ?? newId ?? (0,debug_id/* createDebugId */.HH)(first.bytes, map.bytes);
    const names = scripts.map((script) => nameRelease(script, release));
    const isAsBuilt = !registered || isMapPending(scripts, map);
    const needsReleaseLine = (script, index) => names[index]?.statement !== '' || lacksReleaseLine(script, map);
    const isForRelease = !isAsBuilt && scripts.every(needsReleaseLine);
    const places = isAsBuilt || isForRelease ? scripts.map(({ bytes }) => (0,prologue/* prologueEnd */.b)(bytes)) : [];
    const [place] = places;
    const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
    const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
    const injected = scripts.map((script, index) => {
        const { name, edits = [], statement = '' } = names[index] ?? {};
        const at = fits ? places[index] : undefined;
        if (!at) {
            const problem = describeProblem(script.debugId, id, map);
            return { debugId: script.debugId, edits, problem, release: statement === '' ? name : undefined };
        }
        const missing = { id: script.registersId ? undefined : id, release: statement };
        const problem = describeProblem(id, id, map);
        const lines = (0,script_edits/* insertAfterPrologue */.Bt)(script, at, missing);
        return { debugId: id, edits: [...lines, ...edits], isNew: existingId === undefined, problem, release: name };
    });
    const debugId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
    const needsId = debugId !== undefined && (isAsBuilt || map.debugId === undefined);
    const hasLine = isForRelease ? fits : needsId && scripts.some(hasReleaseLine);
    const edits = [
        ...(needsId ? debugIdEdits(map, debugId) : []),
        ...(fits && place ? lineBreakEdits(map, place) : []),
        ...(hasLine ? releaseLineEdits(map) : []),
    ];
    return { scripts: injected, map: { debugId, edits, isInjected: fits && isAsBuilt } };
}
/** Bundler plugins may write the ID into the map and the code of the script, but into no comment. */
function withIdOfMap(script, { debugId }) {
    if (debugId === undefined || script.debugId !== undefined || !(0,registered_ids/* registersDebugId */.vz)(script.bytes, debugId))
        return script;
    return { ...script, debugId, registersId: true };
}
function describeProblem(debugId, mapId, map) {
    if (debugId === undefined)
        return 'another script names the same source map, but was built differently';
    if (debugId !== mapId)
        return `its source map belongs to another script, which has the debug ID ${mapId}`;
    return map.debugId !== undefined && map.debugId !== mapId ? `its source map has the ID ${map.debugId}` : undefined;
}

// EXTERNAL MODULE: ./source-maps/injection/script-text.js
var script_text = __webpack_require__(567);
;// CONCATENATED MODULE: ./source-maps/injection/inject.js








/**
 * Decides which debug IDs the scripts of a map get, or a script without a map.
 *
 * @param map a SyntaxError if it cannot be read
 */
function injectGroup(scripts, map, { keep, release }) {
    const texts = scripts.map(({ text }) => text);
    try {
        if (map instanceof SyntaxError)
            throw map;
        const reasons = scripts.map(({ name, text }) => (0,script_text/* reasonNotToChange */.x1)(name, text.bytes));
        if (keep || reasons.some((reason) => reason !== undefined))
            return keepIds(texts, map?.debugId, reasons);
        if (map)
            return injectWithMap(texts, map, { release });
        const injected = texts.map((script) => injectWithoutMap(script, release));
        return { scripts: injected, map: { debugId: undefined, edits: [], isInjected: false } };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const problem = `its source map cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        return keepIds(texts, undefined, texts.map(() => problem));
    }
}
/** Changes no file. An ID that only the map has is also that of the script: not all bytecode shows its ID. */
function keepIds(texts, idOfMap, reasons) {
    const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
    const scripts = texts.map(({ debugId = mapId }, index) => {
        const problem = debugId === undefined ? (reasons[index] ?? 'inject is false') : undefined;
        return { debugId, edits: [], problem };
    });
    return { scripts, map: { debugId: mapId, edits: [], isInjected: false } };
}
/** A script without a map is changed at its end, so that a map that is stored elsewhere stays correct. */
function injectWithoutMap(script, release) {
    if (script.mapUrl && (0,script_text/* isInlineMap */.Cl)(script.mapUrl.value))
        return injectInlineMap(script, script.mapUrl, release);
    const debugId = script.debugId ?? (0,debug_id/* createDebugId */.HH)(script.bytes);
    const { name, edits, statement } = nameRelease(script, release);
    const lines = (0,script_edits/* insertAtEnd */.C$)(script, { id: script.registersId ? undefined : debugId, release: statement });
    return { debugId, edits: [...lines, ...edits], isNew: script.debugId === undefined, release: name };
}
/** @throws SyntaxError when the map cannot be read */
function injectInlineMap(script, mapUrl, release) {
    const map = readSourceMap((0,script_text/* readInlineMap */.mR)(mapUrl));
    // sentry-cli sees no map in any other form of the URL, and its ID should be the same.
    const newId = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : (0,debug_id/* createDebugId */.HH)(script.bytes);
    const { scripts, map: injectedMap } = injectWithMap([script], map, { release, newId });
    const [injected = { debugId: undefined, edits: [] }] = scripts;
    if (injectedMap.edits.length === 0)
        return injected;
    const text = (0,script_text/* inlineMapUrl */.jq)(mapUrl, (0,spans/* splice */.V4)(map.bytes, injectedMap.edits));
    return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
// EXTERNAL MODULE: ./files/source-mapping-url.js
var source_mapping_url = __webpack_require__(8788);
;// CONCATENATED MODULE: ./source-maps/injection/source-file.js





/** Languages that are compiled to JavaScript or WebAssembly; docs/source-maps.md lists them. */
const sourceFile = new RegExp(`\\.(${[
    'js|cjs|mjs|jsx|ts|cts|mts|tsx|gjs|gts|vue|svelte|astro|marko|mdx|coffee|litcoffee|civet|imba|ls|elm|purs',
    'res|re|ml|dart|kt|scala|clj|cljs|cljc|fs|rs|go|c|cc|cpp|h|hpp',
].join('|')})$`, 'i');
/**
 * Reads a source of a map. Names in a map are not trusted: they must not lead to files with secrets.
 *
 * @param links of the workspace: sources are read only from it
 * @returns undefined if the source may not be read or does not exist
 */
function readSource(name, root, mapPath, links) {
    if (typeof name !== 'string' || name === '')
        return undefined;
    const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
    for (const candidate of new Set([whole, (0,source_mapping_url/* decodeSafely */.Db)(whole)])) {
        const path = pathOf(candidate, (0,external_node_path_.dirname)(mapPath));
        if (path === undefined || !isReadable(path, links.folder))
            continue;
        try {
            const { realPath, leadsOut, sizeBytes } = links.follow(path);
            if (sizeBytes === undefined || leadsOut)
                continue;
            if (realPath === path || isReadable(realPath, links.realPath(links.folder)))
                return (0,external_node_fs_.readFileSync)(path, 'utf8');
        }
        catch {
            // It does not exist or is not a file, so the map stays without it.
        }
    }
    return undefined;
}
/**
 * Whether a path leads to a source. Folders and files whose names begin with a dot may contain tokens: actions/checkout
 * stores that of the job in `.git/config`. Windows accepts other spellings of a name: `GIT~1`, and `a.ts:stream`.
 */
function isReadable(path, folder) {
    const name = (0,artifact_name/* pathInside */._l)(path, folder);
    return name !== undefined && sourceFile.test(name) && !/(?:^|[\\/])\s*\.|~\d|:/.test(name);
}
/** Undefined for sources that are not files: `webpack://…`. */
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

;// CONCATENATED MODULE: ./source-maps/injection/sources-content.js




/** Sources of these kinds may be scripts of the build. */
const scriptSource = /\.[cm]?js$/i;
/**
 * What is stored of a source map: its new content, with the sources that it lacks. Index maps keep their form, because
 * Sentry reads them. Returns a function if a source is a script that may not have its debug ID yet.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read only from it
 */
function contentToStore(map, after, mapPath, links) {
    const missing = map instanceof SyntaxError ? [] : missingSources(map);
    if (missing.length === 0)
        return after;
    if (!missing.some((source) => scriptSource.test(source)))
        return withSources(after, mapPath, links);
    return () => withSources((0,change_files/* readSnapshot */.RA)(mapPath, links.folder).bytes, mapPath, links);
}
/** Adds missing sources as far as they are in the workspace. A map that cannot be read is returned as it is. */
function withSources(map, mapPath, links) {
    try {
        const { members } = readSourceMap(map);
        const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, mapPath, links));
        return edits.length > 0 ? (0,spans/* splice */.V4)(map, edits) : map;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return map;
        throw error;
    }
}
/** The sources that the map names without their content. */
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
    return (0,spans/* elementsOf */.ZE)(map, sections.start).flatMap((section) => {
        const inner = (0,spans/* membersOf */.lS)(map, section.start).get('map');
        return inner ? partsOf(map, (0,spans/* membersOf */.lS)(map, inner.start)) : [];
    });
}
/** The names of the sources, and the spans of their contents. */
function sourcesOf(map, members) {
    const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
    const decoded = sources ? (0,spans/* decode */.D4)(map, sources) : [];
    const names = Array.isArray(decoded) ? decoded : [];
    const known = contents && map[contents.start] === 0x5b ? (0,spans/* elementsOf */.ZE)(map, contents.start) : [];
    const isMissing = (index) => known[index] === undefined || map[known[index].start] === 0x6e;
    return { sources, contents, names, known, isMissing };
}
function sourceEdits(map, members, mapPath, links) {
    const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
    const root = members.get('sourceRoot');
    const sourceRoot = root && (0,spans/* decode */.D4)(map, root);
    const read = (name) => readSource(name, sourceRoot, mapPath, links);
    const found = names.map((name, index) => (isMissing(index) ? read(name) : undefined));
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
        if (contents)
            return [{ ...contents, text: list }];
        const end = sources?.end ?? 0;
        return [{ start: end, end, text: `,"sourcesContent":${list}` }];
    }
    return found.flatMap((content, index) => {
        const span = known[index];
        return content === undefined || !span ? [] : [{ ...span, text: JSON.stringify(content) }];
    });
}

;// CONCATENATED MODULE: ./source-maps/injection/process-group.js








/**
 * Gives debug IDs to the files of a group, and returns what is to be stored of them. The files are changed by `writeChanges`.
 *
 * @param links of the workspace: missing sources are read only from it
 * @throws UnstableFileError when a file is half-written
 * @throws SetupError when a file cannot be read
 */
function processGroup(group, { mode, release }, links) {
    const workspace = links.folder;
    const scripts = group.scripts.map((file) => {
        const before = (0,change_files/* readSnapshot */.RA)(file.path, workspace);
        return { file, before, name: file.name, text: (0,script_text/* readScript */.Uq)(before.bytes) };
    });
    const map = group.map && openMap(group.map, workspace);
    const texts = scripts.map(({ text }) => text);
    const keep = mode === 'keep';
    if (map && isMapUnusable(texts, map.text, keep))
        throw halfWritten([map.file.displayPath]);
    const injection = injectGroup(scripts, map?.text, { keep, release });
    const changes = [];
    const apply = ({ file, before }, edits, isRecognisable) => {
        if (edits.length === 0)
            return before.bytes;
        const after = (0,spans/* splice */.V4)(before.bytes, edits);
        const { displayPath } = file;
        changes.push({ path: (0,pairing/* realPathOf */.dN)(file), displayPath, before, after, start: (0,spans/* startOf */.GH)(edits), isRecognisable });
        return after;
    };
    const processedScripts = scripts.map((script, index) => {
        const { edits = [], isNew = false, ...ids } = injection.scripts[index] ?? { debugId: undefined };
        const after = apply(script, edits, isScriptRecognisable(script.text, edits));
        // Sentry needs only the name and the ID of Hermes bytecode.
        const content = (0,script_text/* isHermes */.Py)(after) ? new Uint8Array() : after;
        return { file: script.file, ...ids, isNew, content };
    });
    const { debugId, edits, isInjected } = injection.map;
    const canRecognise = !!map && !(map.text instanceof SyntaxError) && isMapRecognisable(map.text, edits, isInjected);
    const mapContent = map && contentToStore(map.text, apply(map, edits, canRecognise), map.file.path, links);
    const writeChanges = () => {
        if (mode !== 'inject')
            return;
        (0,change_files/* changeFiles */.GK)(changes);
        for (const { before } of changes)
            (0,change_files/* freeMemory */.KC)(before.bytes);
    };
    const entries = scriptEntries(group, processedScripts);
    if (mapContent) {
        const entry = { type: 'source_map', debugId, sourceMap: undefined, content: mapContent };
        entries.push(...group.mapAliases.map(({ name }) => ({ name, ...entry })));
    }
    const changedFiles = changes.map(({ displayPath }) => displayPath);
    return { reports: scriptReports(group, processedScripts), entries, changedFiles, writeChanges };
}
function scriptEntries({ pairs }, scripts) {
    return withAliases(pairs, scripts).map(({ pair, processed: { debugId, content } }) => {
        const sourceMap = pair.map && (0,pairing/* referenceTo */.Po)(pair.map, pair);
        return { name: pair.script.name, type: 'minified_source', debugId, sourceMap, content };
    });
}
function scriptReports({ pairs }, scripts) {
    return withAliases(pairs, scripts).map(({ pair, processed: { debugId, isNew, problem, release } }) => {
        const { script, map, foundBy, missingMapReason } = pair;
        const origin = { name: script.name, map: map?.name, foundBy, missingMapReason };
        return { ...origin, debugId, isNew, debugIdProblem: problem, release };
    });
}
/** The scripts under all their names. */
function withAliases(pairs, scripts) {
    const byPath = new Map(scripts.map((script) => [(0,pairing/* realPathOf */.dN)(script.file), script]));
    return pairs.flatMap((pair) => {
        const processed = byPath.get((0,pairing/* realPathOf */.dN)(pair.script));
        return processed ? [{ pair, processed }] : [];
    });
}
function openMap(file, workspace) {
    const before = (0,change_files/* readSnapshot */.RA)(file.path, workspace);
    try {
        return { file, before, text: readSourceMap(before.bytes) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { file, before, text: error };
        throw error;
    }
}

// EXTERNAL MODULE: ./source-maps/periodic-yield.js
var periodic_yield = __webpack_require__(6319);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./source-maps/injection/script-end.js
var script_end = __webpack_require__(6427);
;// CONCATENATED MODULE: ./source-maps/scan-scripts.js






/**
 * Reads the `sourceMappingURL` of each script, before any file is changed.
 *
 * @param yieldIfDue lets other work run between two files
 * @throws UnstableFileError that names all half-written scripts
 * @throws SetupError when a script cannot be read
 */
async function scanScripts(files, workspace, signal, yieldIfDue) {
    const scripts = [];
    const skipped = [];
    const scan = async (pending) => {
        const suspects = [];
        for (const file of pending) {
            await yieldIfDue();
            const { bytes } = (0,change_files/* readSnapshot */.RA)(file.path, workspace);
            const { mapUrl: url, debugId } = (0,script_end/* readScriptEnd */.z)(bytes);
            // An inline map may be large, so it is not kept in memory.
            const mapUrl = url && (0,script_text/* isInlineMap */.Cl)(url.value) ? 'data:' : url?.value;
            if (isScriptHalfWritten(bytes, debugId?.value))
                suspects.push(file);
            else if ((0,external_node_buffer_.isUtf8)(bytes) || (0,script_text/* isHermes */.Py)(bytes))
                scripts.push({ script: file, mapUrl });
            else
                skipped.push(file);
        }
        return suspects;
    };
    const suspects = await scan(files);
    // Another process may be writing them at this moment.
    if (suspects.length > 0)
        await clock/* systemClock */.m.sleep(change_files/* unstableFileDelayMs */.Qc, signal);
    const damaged = await scan(suspects);
    if (damaged.length > 0)
        throw halfWritten(damaged.map(({ displayPath }) => displayPath));
    return { scripts: scripts.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), skipped };
}

// EXTERNAL MODULE: ./source-maps/select-source-maps.js
var select_source_maps = __webpack_require__(9020);
// EXTERNAL MODULE: ./source-maps/stored-scripts.js
var stored_scripts = __webpack_require__(2852);
;// CONCATENATED MODULE: ./source-maps/process-source-maps.js











/**
 * Gives debug IDs to scripts and their source maps. Each file is read, changed and passed to `store` once.
 *
 * @throws SetupError when a file cannot be read or written
 */
async function processSourceMaps(files, plan, { log, signal, checkStored, mayChangeFiles, deletion }, store) {
    mayChangeFiles?.catch(() => undefined); // Reported where it is awaited.
    const { workspace, inject, release, dryRun = false } = plan;
    const yieldIfDue = (0,periodic_yield/* periodicYield */.J)(signal);
    const maps = files.filter(({ path }) => (0,select_source_maps/* isMap */.jh)(path));
    const allScripts = files.filter(({ path }) => !(0,select_source_maps/* isMap */.jh)(path));
    const { scripts, skipped } = await scanScripts(allScripts, workspace, signal, yieldIfDue);
    const groups = (0,pairing/* groupFiles */.Z1)((0,pairing/* pairScripts */.Hw)(scripts, maps), maps);
    const withoutMap = new Map();
    for (const group of groups) {
        await yieldIfDue();
        const script = (0,stored_scripts/* findScriptWithoutMap */.N)(group, workspace);
        if (script)
            withoutMap.set(group, script);
    }
    const stored = withoutMap.size > 0 ? checkStored([...withoutMap.values()]) : Promise.resolve(false);
    stored.catch(() => undefined); // Reported where it is awaited.
    const reports = [];
    const changedFiles = [];
    const options = { mode: !inject ? 'keep' : dryRun ? 'preview' : 'inject', release };
    const links = new link_guard/* LinkGuard */.k(workspace);
    async function* entries() {
        const postponed = [];
        // Other files are processed while Sentry is asked. Even if that fails, they get their IDs.
        for (const group of [...groups.filter((group) => !withoutMap.has(group)), ...withoutMap.keys()]) {
            await yieldIfDue();
            const isStored = withoutMap.has(group) && (await stored);
            const processed = await withRetry(signal, async () => {
                const { writeChanges, ...rest } = processGroup(group, options, links);
                await mayChangeFiles;
                writeChanges();
                return rest;
            });
            reports.push(...processed.reports.map((report) => ({ ...report, isStored })));
            changedFiles.push(...processed.changedFiles);
            deletion?.add(group, processed, isStored);
            if (isStored)
                continue;
            for (const { content, ...entry } of processed.entries) {
                if (typeof content === 'function')
                    postponed.push(() => ({ ...entry, content: content() }));
                else
                    yield { ...entry, content };
            }
        }
        for (const read of postponed) {
            await yieldIfDue();
            yield read();
        }
    }
    await store(entries());
    const unpaired = groups.filter(({ scripts }) => scripts.length === 0).flatMap(({ mapAliases }) => mapAliases);
    const report = {
        scripts: reports.sort((a, b) => (a.name < b.name ? -1 : 1)),
        maps: maps.length,
        unpairedMaps: unpaired.map(({ name }) => name),
        skipped: skipped.map(({ name }) => name),
        changedFiles,
        release,
    };
    await (0,describe/* logSourceMaps */.t5)(report, { inject, dryRun }, log);
    if (files.length > 0 && scripts.length + maps.length === 0)
        reportNoUsableFile(plan, log);
    return report;
}
/** Tries a second time if another process may have been writing the files. */
async function withRetry(signal, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof change_files/* UnstableFileError */.hR))
            throw error;
        await clock/* systemClock */.m.sleep(change_files/* unstableFileDelayMs */.Qc, signal);
        return task();
    }
}
/** If all files that were found are skipped, the patterns count as matching nothing. */
function reportNoUsableFile({ patterns, naming, workspace, ifNoFilesFound }, log) {
    const unmatched = {
        input: 'sourcemaps',
        kind: 'UTF-8 script or source map',
        patterns: patterns.filter((pattern) => !/^[!#]/.test(pattern)),
        root: naming.root,
        workspace,
        ifNoFilesFound,
    };
    (0,report_selection/* reportUnmatchedPatterns */.t)(unmatched, log);
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
