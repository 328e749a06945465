export const id = 365;
export const ids = [365];
export const modules = {

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  debugFilesStage: () => (/* binding */ debugFilesStage)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./sentry/connect.js + 1 modules
var connect = __webpack_require__(8771);
// EXTERNAL MODULE: ./http/body.js
var body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/chunk-upload/api.js + 1 modules
var api = __webpack_require__(2961);
// EXTERNAL MODULE: ./sentry/pagination.js
var pagination = __webpack_require__(8436);
;// CONCATENATED MODULE: ./debug-files/api.js





const isDebugFile = (0,response_shape/* object */.Ik)({ debugId: response_shape/* text */.Qq, sha1: response_shape/* text */.Qq });
const isDebugFileAssembly = (0,response_shape/* object */.Ik)({ ...api/* assemblyFields */.Cm, dif: (0,response_shape/* optional */.lq)(isDebugFile) });
const isMissingList = (0,response_shape/* object */.Ik)({ missing: (0,response_shape/* listOf */.c3)(response_shape/* text */.Qq) });
/** `/projects/{org}/{project}/files/dsyms/` and `…/files/difs/`: the files belong to a project, not a release. */
class DebugFiles {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** @param debugId limits the list to files with this debug ID */
    list(project, debugId) {
        const request = {
            path: this.#path(project),
            query: debugId === undefined ? {} : { debug_id: debugId },
            purpose: `list the debug information files of ${project}`,
        };
        return (0,pagination/* listAll */._)(this.#client, request, isDebugFile);
    }
    /** Returns the checksums that the project does not have. The list must be short, because it is sent in the URL. */
    async missing(project, checksums) {
        const request = {
            method: 'GET',
            path: `${this.#path(project)}unknown/`,
            query: { checksums },
            repeat: 'safe',
            purpose: `check which debug information files ${project} has`,
        };
        const { missing } = await this.#client.json(request, isMissingList);
        return new Set(missing);
    }
    /**
     * For servers that do not assemble the files from chunks. The answer omits files that are stored already or that
     * Sentry cannot read.
     */
    upload(project, zip) {
        const request = {
            method: 'POST',
            path: this.#path(project),
            body: (0,body/* multipartBody */.R)([{ name: 'file', filename: 'debug-files.zip', content: zip }]),
            repeat: 'safe', // Stored files do not change.
            purpose: `upload debug information files to ${project}`,
        };
        return this.#client.json(request, (0,response_shape/* listOf */.c3)(isDebugFile));
    }
    /** A repeated request returns the progress. The answers are in the order of the files. */
    async assemble(project, files) {
        const { org } = this.#client;
        const request = {
            method: 'POST',
            path: (0,path/* path */.A) `projects/${org}/${project}/files/difs/assemble/`,
            json: Object.fromEntries(files.map(({ checksum, name, debugId, chunks }) => [checksum, { name, debug_id: debugId, chunks }])),
            repeat: 'safe', // A second time returns the progress.
            purpose: `assemble debug information files in ${project}`,
        };
        const isExpected = (0,response_shape/* object */.Ik)(Object.fromEntries(files.map(({ checksum }) => [checksum, isDebugFileAssembly])));
        const answers = await this.#client.json(request, isExpected);
        return files.map(({ checksum }) => answers[checksum] ?? { state: 'not_found' });
    }
    #path(project) {
        return (0,path/* path */.A) `projects/${this.#client.org}/${project}/files/dsyms/`;
    }
}

// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
;// CONCATENATED MODULE: ./debug-files/covered-files.js

/**
 * Sentry deletes a stored file when newer ones with the same debug ID together have all of its features. If such files
 * were sent, each run would find others missing. So each of the selected files has a feature that the others lack. Files
 * with many features are preferred, then large ones, then those that come first.
 *
 * Sending all files in a fixed order would not help: what Sentry deletes would be sent again in the next run.
 */
async function selectUncovered(all, log) {
    const covered = [];
    const lines = [];
    for (const group of Map.groupBy(all, ({ debugId }) => debugId).values()) {
        let kept = group.toSorted(comparePreference);
        for (const file of kept.toReversed()) {
            const others = kept.filter((other) => other !== file);
            if (isCovered(file, others))
                kept = others;
        }
        for (const file of group.filter((file) => !kept.includes(file))) {
            const single = kept.find((other) => isCovered(file, [other]));
            covered.push(file);
            lines.push(`${describe(file)} is covered by ${(single ? [single] : kept).map(describe).join(' and ')}`);
        }
    }
    const title = `Files that are not sent because others with the same debug ID cover them (${covered.length})`;
    await (0,log_0/* logList */.Z)(log, title, lines, (line) => line);
    return { files: all.filter((file) => !covered.includes(file)), covered };
}
/** Files whose features are unknown come first: nothing covers them. */
function comparePreference(one, other) {
    const countOf = ({ features }) => features?.length ?? 99;
    return countOf(other) - countOf(one) || other.sizeBytes - one.sizeBytes;
}
/** A file without features is covered by any other file, as for Sentry. */
function isCovered({ features }, others) {
    const hasFeature = (feature) => others.some((other) => other.features?.includes(feature));
    return others.length > 0 && features !== undefined && features.every(hasFeature);
}
function describe({ displayPath, format, features = [] }) {
    return `${displayPath} (${[format, ...features].join(', ')})`;
}

;// CONCATENATED MODULE: ./debug-files/result.js
function reportDebugFile({ name, debugId, format, sizeBytes }, project, state) {
    return { name, debugId, format, project, sizeBytes, state };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
// EXTERNAL MODULE: ./files/build-file.js
var build_file = __webpack_require__(2847);
// EXTERNAL MODULE: ./files/display-path.js
var display_path = __webpack_require__(7816);
// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/match-patterns.js + 2 modules
var match_patterns = __webpack_require__(1959);
// EXTERNAL MODULE: ./files/report-selection.js
var report_selection = __webpack_require__(7735);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./debug-files/formats/debug-file-error.js
/** The message continues the path of the file: `is a PE file …`. */
class DebugFileError extends Error {
    name = 'DebugFileError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/** @param detail a clause: `it ends too early` */
function malformed(detail) {
    return new DebugFileError('malformed', `is malformed: ${detail}`);
}

;// CONCATENATED MODULE: ./debug-files/formats/binary-reader.js


/** No valid header or table is longer. Protects the memory from files that claim otherwise. */
const maxReadBytes = 16 * 1024 * 1024;
/** Positions count from the start of the image. Reading beyond its end throws a DebugFileError. */
class BinaryReader {
    #fd;
    offset;
    sizeBytes;
    constructor(fd, offset, sizeBytes) {
        this.#fd = fd;
        this.offset = offset;
        this.sizeBytes = sizeBytes;
    }
    read(position, length) {
        if (!(position >= 0 && length >= 0 && position + length <= this.sizeBytes)) {
            throw malformed(`it has ${this.sizeBytes} bytes, but refers to byte ${position + length}`);
        }
        if (length > maxReadBytes)
            throw malformed(`it has a table of ${length} bytes`);
        const buffer = Buffer.alloc(length);
        const readBytes = (0,external_node_fs_.readSync)(this.#fd, buffer, 0, length, this.offset + position);
        if (readBytes !== length)
            throw malformed('it ends too early');
        return buffer;
    }
    readUpTo(position, length) {
        return this.read(position, Math.max(0, Math.min(length, this.sizeBytes - position)));
    }
    view(position, length, isLittleEndian = true) {
        return viewOf(this.read(position, length), isLittleEndian);
    }
    slice(offset, sizeBytes) {
        if (offset + sizeBytes > this.sizeBytes) {
            throw malformed(`it has ${this.sizeBytes} bytes, but a part of it ends at byte ${offset + sizeBytes}`);
        }
        return new BinaryReader(this.#fd, this.offset + offset, sizeBytes);
    }
}
function viewOf(bytes, isLittleEndian = true) {
    return isLittleEndian
        ? {
            bytes,
            u16: (at) => bytes.readUInt16LE(at),
            u32: (at) => bytes.readUInt32LE(at),
            u64: (at) => Number(bytes.readBigUInt64LE(at)),
        }
        : {
            bytes,
            u16: (at) => bytes.readUInt16BE(at),
            u32: (at) => bytes.readUInt32BE(at),
            u64: (at) => Number(bytes.readBigUInt64BE(at)),
        };
}

;// CONCATENATED MODULE: ./debug-files/formats/image.js

const features = ['debug', 'symtab', 'unwind', 'compact unwind', 'sources', 'mapping'];
const nilUuid = '00000000-0000-0000-0000-000000000000';
function uuidOf(bytes) {
    return Buffer.from(bytes)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/** A UUID from a GUID as Windows stores it: the first three fields are little-endian numbers. */
function guidOf(bytes) {
    return uuidOf(Buffer.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((at) => bytes[at] ?? 0)));
}
function debugIdOf(uuid, age) {
    return age === 0 ? uuid : `${uuid}-${age.toString(16)}`;
}
function featuresOf(found) {
    return features.filter((feature) => found[feature]);
}
/** @throws DebugFileError with the problem if there is no debug ID, or it is all zeros */
function requireDebugId(ids, problem) {
    if (ids === undefined || ids.debugId.startsWith(nilUuid))
        throw new DebugFileError('no-debug-id', problem);
    return ids;
}

;// CONCATENATED MODULE: ./debug-files/formats/breakpad.js

/** Enough for the first two lines. */
const headBytes = 4096;
const blockBytes = 1024 * 1024;
const records = { debug: '\nFUNC ', symtab: '\nPUBLIC ', unwind: '\nSTACK ' };
/** The file starts with `MODULE os cpu id name`, and optionally `INFO CODE_ID id` on the next line. */
function readBreakpad(reader) {
    const [module = '', info = ''] = reader.readUpTo(0, headBytes).toString('latin1').split(/\r?\n/);
    const [, uuid = '', age = ''] = /^MODULE \S+ \S+ ([\dA-Fa-f]{32})([\dA-Fa-f]{0,8})(?: |$)/.exec(module) ?? [];
    const codeId = /^INFO CODE_ID ([\dA-Fa-f]+)(?: |$)/.exec(info)?.[1]?.toLowerCase();
    const debugId = uuid && debugIdOf(uuidOf(Buffer.from(uuid, 'hex')), age === '' ? 0 : Number.parseInt(age, 16));
    return requireDebugId(debugId ? { debugId, codeId } : undefined, 'is a Breakpad file without a debug ID in its MODULE line');
}
/** The records that unwind the stack come last, so most of the file is read. */
function readBreakpadFeatures(reader) {
    const found = { debug: false, symtab: false, unwind: false };
    const overlap = records.symtab.length;
    for (let at = 0; at < reader.sizeBytes && !(found.debug && found.symtab && found.unwind); at += blockBytes) {
        const block = reader.readUpTo(at, blockBytes + overlap);
        for (const feature of ['debug', 'symtab', 'unwind']) {
            found[feature] ||= block.includes(records[feature]);
        }
    }
    return featuresOf(found);
}

;// CONCATENATED MODULE: ./debug-files/formats/elf-tables.js

const [noteSegment, extendedIndex] = [4, 0xffff];
function readHeader(reader) {
    const [, , , , fileClass, byteOrder] = reader.read(0, 16);
    if ((fileClass !== 1 && fileClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) {
        throw malformed('its ELF header has an unknown class or byte order');
    }
    const [is64, isLittleEndian] = [fileClass === 2, byteOrder === 1];
    return { header: reader.view(0, is64 ? 64 : 52, isLittleEndian), is64, isLittleEndian };
}
function readNoteSegments(reader, { header, is64, isLittleEndian }) {
    const start = is64 ? header.u64(32) : header.u32(28);
    const [entryBytes, count] = is64 ? [header.u16(54), header.u16(56)] : [header.u16(42), header.u16(44)];
    if (start === 0 || count === 0)
        return [];
    if (entryBytes < (is64 ? 56 : 32))
        throw malformed(`its program headers have ${entryBytes} bytes each`);
    const table = reader.view(start, entryBytes * count, isLittleEndian);
    return entryOffsets(count, entryBytes)
        .filter((at) => table.u32(at) === noteSegment)
        .map((at) => is64
        ? { offset: table.u64(at + 8), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 4), sizeBytes: table.u32(at + 16), alignment: table.u32(at + 28) });
}
function readSections(reader, { header, is64, isLittleEndian }) {
    const start = is64 ? header.u64(40) : header.u32(32);
    if (start === 0)
        return [];
    const [entryBytes, shortCount, shortNames] = [58, 60, 62].map((at) => header.u16(is64 ? at : at - 12));
    const minBytes = is64 ? 64 : 40;
    if (!entryBytes || entryBytes < minBytes)
        throw malformed(`its section headers have ${entryBytes} bytes each`);
    // The first entry is not a section: it holds numbers that do not fit into 16 bits.
    const first = reader.view(start, minBytes, isLittleEndian);
    const count = shortCount || (is64 ? first.u64(32) : first.u32(20));
    const table = reader.view(start, entryBytes * count, isLittleEndian);
    const region = (at) => is64
        ? { offset: table.u64(at + 24), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 16), sizeBytes: table.u32(at + 20), alignment: table.u32(at + 32) };
    const namesIndex = shortNames === extendedIndex ? first.u32(is64 ? 40 : 24) : (shortNames ?? 0);
    if (namesIndex >= count)
        throw malformed(`it has ${count} sections, but their names are in section ${namesIndex}`);
    const namesRegion = region(entryBytes * namesIndex);
    const names = namesIndex === 0 ? Buffer.alloc(0) : reader.read(namesRegion.offset, namesRegion.sizeBytes);
    return entryOffsets(count, entryBytes).map((at) => ({
        ...region(at),
        type: table.u32(at + 4),
        name: textAt(names, table.u32(at)),
    }));
}
function entryOffsets(count, entryBytes) {
    return Array.from({ length: count }, (_, index) => index * entryBytes);
}
function textAt(names, at) {
    const end = names.indexOf(0, at);
    return names.toString('latin1', at, end < 0 ? names.length : end);
}

;// CONCATENATED MODULE: ./debug-files/formats/elf.js




/** Far more than the notes of real files need. */
const maxNoteBytes = 1024 * 1024;
/** The amount of code that Breakpad hashes if there is no build ID. */
const pageBytes = 4096;
const [programSection, symbolSection, noteSection, emptySection, dynamicSymbolSection] = [1, 2, 7, 8, 11];
const buildIdNote = 3;
/**
 * The build ID is the code ID, and its first 16 bytes are the debug ID. Without a build ID, the debug ID is a hash of
 * the first page of code, as in Breakpad.
 */
function readElf(reader) {
    const header = readHeader(reader);
    const sections = readSections(reader, header);
    const buildId = findBuildId(reader, readNoteSegments(reader, header), header) ??
        findBuildId(reader, sections.filter(({ type, name }) => type === noteSection && name === '.note.gnu.build-id'), header);
    const debugId = buildId ? toDebugId(buildId, header) : hashCode(reader, sections, header);
    return requireDebugId(debugId === undefined ? undefined : { debugId, codeId: buildId?.toString('hex') }, 'is an ELF file without a build ID; link it with --build-id');
}
/** `objcopy --only-keep-debug` keeps the headers of sections whose content it removes. */
function readElfFeatures(reader) {
    const sections = readSections(reader, readHeader(reader)).filter(({ type, offset }) => type !== emptySection && offset);
    const hasSection = (name) => sections.some((section) => name.test(section.name));
    const hasSymbols = sections.some(({ type, sizeBytes }) => (type === symbolSection || type === dynamicSymbolSection) && sizeBytes > 0);
    return featuresOf({
        debug: hasSection(/^\.z?debug_info$/),
        symtab: hasSymbols,
        unwind: hasSection(/^\.(eh_frame|z?debug_frame)$/),
    });
}
/** The first note of the type NT_GNU_BUILD_ID. Unreadable notes are skipped, as by Sentry. */
function findBuildId(reader, regions, { isLittleEndian }) {
    for (const { offset, sizeBytes, alignment } of regions) {
        try {
            const notes = viewOf(reader.read(offset, Math.min(sizeBytes, maxNoteBytes)), isLittleEndian);
            const buildId = findNote(notes, alignment === 8 ? 8 : 4);
            if (buildId?.length)
                return buildId;
        }
        catch (error) {
            if (!(error instanceof DebugFileError))
                throw error;
        }
    }
    return undefined;
}
function findNote(notes, alignment) {
    const align = (at) => Math.ceil(at / alignment) * alignment;
    for (let at = 0; at + 12 <= notes.bytes.length;) {
        const content = align(at + 12 + notes.u32(at));
        const end = content + notes.u32(at + 4);
        if (end > notes.bytes.length)
            return undefined;
        if (notes.u32(at + 8) === buildIdNote)
            return notes.bytes.subarray(content, end);
        at = align(end);
    }
    return undefined;
}
function hashCode(reader, sections, header) {
    const code = sections.find(({ name, type, offset }) => name === '.text' && type === programSection && offset > 0);
    if (!code)
        return undefined;
    const hash = Buffer.alloc(16);
    for (const [at, byte] of reader.read(code.offset, Math.min(code.sizeBytes, pageBytes)).entries()) {
        hash[at % 16] = (hash[at % 16] ?? 0) ^ byte;
    }
    return toDebugId(hash, header);
}
function toDebugId(id, { isLittleEndian }) {
    const bytes = Buffer.alloc(16);
    id.copy(bytes);
    return isLittleEndian ? guidOf(bytes) : uuidOf(bytes);
}

;// CONCATENATED MODULE: ./debug-files/formats/mach-o.js



const [symtabCommand, uuidCommand] = [2, 0x1b];
/** Sizes of the command and of each section header, and the position of the offset in it, for 32 and 64 bits. */
const segments = {
    1: [56, 68, 40],
    25: [72, 80, 48],
};
/** Java classes have the same magic, followed by a version from here on. No fat file has as many parts. */
const minJavaVersion = 0x2b;
const missingUuid = 'is a Mach-O file without a UUID; link it without -no_uuid';
/** The UUID is both the debug ID and the code ID. */
function readMachO(reader) {
    for (const command of loadCommands(reader)) {
        if (command.u32(0) !== uuidCommand || command.bytes.length < 24)
            continue;
        const uuid = command.bytes.subarray(8, 24);
        return requireDebugId({ debugId: uuidOf(uuid), codeId: uuid.toString('hex') }, missingUuid);
    }
    return requireDebugId(undefined, missingUuid);
}
/** A dSYM may contain the `__eh_frame` of its binary, but never the compact unwind information, which covers more. */
function readMachOFeatures(reader) {
    const commands = [...loadCommands(reader)];
    const sections = new Set(commands.flatMap(readSectionNames));
    const hasCompactUnwind = sections.has('__unwind_info');
    return featuresOf({
        debug: sections.has('__debug_info'),
        symtab: commands.some((command) => command.u32(0) === symtabCommand),
        unwind: hasCompactUnwind || sections.has('__eh_frame') || sections.has('__debug_frame'),
        'compact unwind': hasCompactUnwind,
    });
}
/** dsymutil keeps the headers of sections whose content it leaves out, with the offset 0. */
function readSectionNames(command) {
    const [commandBytes, sectionBytes, offsetAt] = segments[command.u32(0)] ?? [];
    if (!commandBytes || !sectionBytes || !offsetAt)
        return [];
    const names = [];
    for (let at = commandBytes; at + sectionBytes <= command.bytes.length; at += sectionBytes) {
        if (command.u32(at + offsetAt) > 0)
            names.push(command.bytes.toString('latin1', at, at + 16).replace(/\0.*/s, ''));
    }
    return names;
}
function* loadCommands(reader) {
    const magic = reader.read(0, 4).readUInt32BE(0);
    const isLittleEndian = magic === 0xcefaedfe || magic === 0xcffaedfe;
    const is64 = magic === 0xfeedfacf || magic === 0xcffaedfe;
    const headerBytes = is64 ? 32 : 28;
    const header = reader.view(0, headerBytes, isLittleEndian);
    const commands = reader.view(headerBytes, header.u32(20), isLittleEndian);
    let at = 0;
    for (let left = header.u32(16); left > 0; left--) {
        if (at + 8 > commands.bytes.length)
            throw malformed('it has fewer load commands than its header says');
        const sizeBytes = commands.u32(at + 4);
        const end = at + sizeBytes;
        if (sizeBytes < 8 || end > commands.bytes.length)
            throw malformed(`a load command has ${sizeBytes} bytes`);
        yield viewOf(commands.bytes.subarray(at, end), isLittleEndian);
        at = end;
    }
}
/** Undefined for a Java class. */
function readFatParts(reader) {
    const header = reader.view(0, 8, false);
    const is64 = header.u32(0) === 0xcafebabf;
    const count = header.u32(4);
    if (count >= minJavaVersion)
        return undefined;
    const entryBytes = is64 ? 32 : 20;
    const table = reader.view(8, count * entryBytes, false);
    return Array.from({ length: count }, (_, index) => {
        const at = index * entryBytes + 8;
        return is64 ? reader.slice(table.u64(at), table.u64(at + 8)) : reader.slice(table.u32(at), table.u32(at + 4));
    });
}

;// CONCATENATED MODULE: ./debug-files/formats/pdb.js



const [infoStream, debugStream] = [1, 3];
const absent = 0xffffffff;
const x86 = 0x14c;
/**
 * The file consists of blocks, and a directory lists the blocks of each stream
 * (https://llvm.org/docs/PDB/MsfFile.html). The GUID is in the info stream. The age is taken from the debug stream:
 * tools that change the file increase only that.
 */
function readPdb(reader) {
    const readStream = openStreams(reader);
    const info = readStream(infoStream, 28);
    const debug = readStream(debugStream, 12);
    const age = debug?.u32(0) === absent ? debug.u32(8) : info?.u32(8);
    return requireDebugId(info && { debugId: debugIdOf(guidOf(info.bytes.subarray(12, 28)), age ?? 0) }, 'is a PDB file without a GUID');
}
/** Sentry assumes the rest: only PDBs for x86 contain unwind information. */
function readPdbFeatures(reader) {
    const machine = openStreams(reader)(debugStream, 60)?.u16(58);
    return featuresOf({ debug: true, symtab: true, unwind: machine === x86 });
}
/** Returns a function that reads the first bytes of a stream, if it has as many. */
function openStreams(reader) {
    const header = reader.view(0, 56);
    const [blockBytes, directoryBytes, mapBlock] = [header.u32(32), header.u32(44), header.u32(52)];
    if (blockBytes < 512 || blockBytes > 65_536)
        throw malformed(`it has blocks of ${blockBytes} bytes`);
    const readBlocks = (blockAt, position, length) => {
        const pieces = [];
        for (let at = position; at < position + length;) {
            const within = at % blockBytes;
            const piece = Math.min(blockBytes - within, position + length - at);
            pieces.push(reader.read(blockAt(Math.floor(at / blockBytes)) * blockBytes + within, piece));
            at += piece;
        }
        return viewOf(Buffer.concat(pieces));
    };
    const readDirectory = (position, length) => {
        if (position + length > directoryBytes)
            throw malformed('its directory of streams is too short');
        return readBlocks((index) => reader.view(mapBlock * blockBytes + index * 4, 4).u32(0), position, length);
    };
    const streams = readDirectory(0, 4).u32(0);
    const sizes = readDirectory(4, Math.min(streams, debugStream + 1) * 4);
    const sizeOf = (stream) => (stream * 4 < sizes.bytes.length ? sizes.u32(stream * 4) : absent);
    const blocksOf = (stream) => (sizeOf(stream) === absent ? 0 : Math.ceil(sizeOf(stream) / blockBytes));
    return (stream, length) => {
        if (sizeOf(stream) === absent || sizeOf(stream) < length)
            return undefined;
        const before = Array.from({ length: stream }, (_, index) => blocksOf(index)).reduce((sum, count) => sum + count, 0);
        const list = 4 + streams * 4 + before * 4;
        return readBlocks((index) => readDirectory(list + index * 4, 4).u32(0), 0, length);
    };
}

;// CONCATENATED MODULE: ./debug-files/formats/pe.js


const entryBytes = 28;
const embeddedHeadBytes = 8;
const [codeView, embeddedPdb, portableMinor] = [2, 17, 0x504d];
const [exportDirectory, exceptionDirectory, debugDirectory] = [0, 3, 6];
const [sectionHeaderBytes, symbolBytes] = [40, 18];
/** The smallest entry of the exception directory. */
const exceptionBytes = 8;
const dwarfSection = '.debug_info';
/**
 * https://learn.microsoft.com/windows/win32/debug/pe-format. The debug ID is that of its PDB, from the CodeView record;
 * the code ID consists of the time stamp and the size of the image.
 */
function readPe(reader) {
    const image = readImage(reader);
    const debugId = image && findDebugId(reader, image.entries);
    return requireDebugId(debugId === undefined ? undefined : { debugId, codeId: image?.codeId }, 'is a PE file without a reference to a PDB; link it with /DEBUG or --build-id');
}
/** Only some compilers other than Microsoft's put debug information into the file itself. */
function readPeFeatures(reader) {
    const headers = readHeaders(reader);
    const exports = findDirectory(headers, exportDirectory);
    return featuresOf({
        debug: hasDwarf(reader, headers),
        symtab: exports !== undefined && reader.view(exports.offset, 40).u32(24) > 0,
        unwind: (findDirectory(headers, exceptionDirectory)?.sizeBytes ?? 0) >= exceptionBytes,
    });
}
/** Names with more than eight characters are in the string table, after the symbols: `/4` is at its fourth byte. */
function hasDwarf(reader, { coff, sections }) {
    const strings = coff.u32(12) + coff.u32(16) * symbolBytes;
    for (let at = 0; at < sections.bytes.length; at += sectionHeaderBytes) {
        const [, position] = /^\/(\d+)/.exec(sections.bytes.toString('latin1', at, at + 8)) ?? [];
        if (position === undefined)
            continue;
        const name = reader.readUpTo(strings + Number(position), dwarfSection.length + 1).toString('latin1');
        if (name === `${dwarfSection}\0`)
            return true;
    }
    return false;
}
/** Entry type 17 in https://github.com/dotnet/runtime/blob/main/docs/design/specs/PE-COFF.md */
function findEmbeddedPdb(reader) {
    const { entries } = readImage(reader) ?? {};
    if (!entries)
        return undefined;
    for (let at = 0; at < entries.bytes.length; at += entryBytes) {
        const [size, offset] = [entries.u32(at + 16), entries.u32(at + 24)];
        if (entries.u32(at + 12) !== embeddedPdb || size <= embeddedHeadBytes)
            continue;
        const { offset: contentOffset, sizeBytes: deflatedBytes } = reader.slice(offset + embeddedHeadBytes, size - embeddedHeadBytes);
        const head = reader.view(offset, embeddedHeadBytes);
        if (head.bytes.toString('latin1', 0, 4) !== 'MPDB')
            throw malformed('its embedded PDB has no MPDB signature');
        return { offset: contentOffset, deflatedBytes, sizeBytes: head.u32(4) };
    }
    return undefined;
}
function readImage(reader) {
    const headers = readHeaders(reader);
    const directory = findDirectory(headers, debugDirectory);
    if (!directory)
        return undefined;
    const { coff, optional } = headers;
    const codeId = coff.u32(8).toString(16).padStart(8, '0') + optional.u32(56).toString(16);
    return { codeId, entries: reader.view(directory.offset, directory.sizeBytes - (directory.sizeBytes % entryBytes)) };
}
function readHeaders(reader) {
    const start = reader.view(0, 64).u32(0x3c);
    const coff = reader.view(start, 24);
    if (coff.u32(0) !== 0x4550)
        throw malformed('it has no PE header');
    const optional = reader.view(start + 24, coff.u16(20));
    return { coff, optional, sections: reader.view(start + 24 + coff.u16(20), coff.u16(6) * sectionHeaderBytes) };
}
function findDirectory({ optional, sections }, index) {
    const is64 = optional.bytes.length >= 2 && optional.u16(0) === 0x20b;
    const start = is64 ? 112 : 96;
    const at = start + index * 8;
    if (optional.bytes.length < at + 8 || optional.u32(start - 4) <= index)
        return undefined;
    const address = optional.u32(at);
    const offset = fileOffset(address, sections);
    return address === 0 || offset === undefined ? undefined : { offset, sizeBytes: optional.u32(at + 4) };
}
/** The position in the file of an address in the loaded image. */
function fileOffset(address, sections) {
    for (let at = 0; at < sections.bytes.length; at += sectionHeaderBytes) {
        const from = address - sections.u32(at + 12);
        if (from >= 0 && from < Math.max(sections.u32(at + 8), sections.u32(at + 16)))
            return sections.u32(at + 20) + from;
    }
    return undefined;
}
/** The first CodeView record of the kind `RSDS`. For a portable PDB, the time stamp replaces the age. */
function findDebugId(reader, entries) {
    for (let at = 0; at < entries.bytes.length; at += entryBytes) {
        if (entries.u32(at + 12) !== codeView || entries.u32(at + 16) < 24)
            continue;
        const record = reader.view(entries.u32(at + 24), 24);
        if (record.bytes.toString('latin1', 0, 4) !== 'RSDS')
            continue;
        const age = entries.u16(at + 10) === portableMinor ? entries.u32(at + 4) : record.u32(20);
        return debugIdOf(guidOf(record.bytes.subarray(4, 20)), age);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./debug-files/formats/portable-pdb.js

/** Enough for the headers of all streams. */
const streamHeadersBytes = 4096;
const idBytes = 20;
const missingId = 'is .NET metadata without the debug ID of a portable PDB';
/**
 * The debug ID is the first 20 bytes of the stream `#Pdb`
 * (https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md).
 */
function readPortablePdb(reader) {
    const versionBytes = reader.view(12, 4).u32(0);
    const count = reader.view(16 + versionBytes, 4).u16(2);
    const start = 20 + versionBytes;
    const streams = reader.readUpTo(start, streamHeadersBytes);
    let at = 0;
    for (let left = count; left > 0 && at + 12 <= streams.length; left--) {
        const end = streams.indexOf(0, at + 8);
        if (end < 0)
            break;
        if (streams.toString('latin1', at + 8, end) === '#Pdb') {
            const id = reader.view(streams.readUInt32LE(at), idBytes);
            return requireDebugId({ debugId: debugIdOf(guidOf(id.bytes), id.u32(16)) }, missingId);
        }
        at = Math.ceil((end + 1) / 4) * 4;
    }
    return requireDebugId(undefined, missingId);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./debug-files/formats/proguard.js



const dnsNamespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
/** The namespace that ProGuard, the Android plugins and Sentry use. */
const namespace = uuid5((0,external_node_crypto_.createHash)('sha1').update(dnsNamespace).update('guardsquare.com').digest());
const proguard_blockBytes = 1024 * 1024;
/** Longer than the start of a line with line numbers, so that a line across two blocks is found. */
const overlap = 256;
const uuidInName = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;
/** The start may have comments; then follows a line like `com.acme.Shop -> a.b:`. */
function isProguard(start) {
    return /^(?:[ \t]*(?:#.*)?\r?\n)*[^\s#>][^\n>]* -> [^\s:]+:[ \t]*(?:#.*)?(?:\r?\n|$)/.test(start.toString('latin1'));
}
/**
 * The debug ID is the UUID in the file name, or else a UUID of version 5 from the content, as in Sentry's tools.
 *
 * @throws DebugFileError if there are no line numbers, which Sentry requires
 */
function readProguard(reader, fileName) {
    const hash = (0,external_node_crypto_.createHash)('sha1').update(namespace);
    let hasLines = false;
    let rest = '';
    for (let at = 0; at < reader.sizeBytes; at += proguard_blockBytes) {
        const block = reader.readUpTo(at, proguard_blockBytes);
        hash.update(block);
        if (hasLines)
            continue;
        const text = rest + block.toString('latin1');
        hasLines = /\n[ \t]+\d+:\d+:/.test(text);
        rest = text.slice(-overlap);
    }
    if (!hasLines) {
        throw new DebugFileError('no-debug-id', 'is a ProGuard mapping without line numbers; keep them with -keepattributes SourceFile,LineNumberTable');
    }
    return { debugId: uuidInName.exec(fileName)?.[0].toLowerCase() ?? uuidOf(uuid5(hash.digest())) };
}
function uuid5(sha1) {
    const uuid = Buffer.from(sha1.subarray(0, 16));
    uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x50;
    uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
    return uuid;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./debug-files/formats/zip-entry.js

const [endBytes, end64Bytes, locatorBytes, zip_entry_entryBytes, localBytes] = [22, 56, 20, 46, 30];
const maxCommentBytes = 0xffff;
const [endMagic, end64Magic, entryMagic] = ['PK\x05\x06', 'PK\x06\x06', 0x02014b50];
const [inExtraField, extraFieldOf64] = [0xffffffff, 1];
const [storedMethod, deflatedMethod] = [0, 8];
/**
 * Finds a file in a ZIP file that may follow other bytes (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 * Whether offsets count these bytes depends on the tool that has written them.
 */
function findZipEntry(reader, name) {
    const { at: end, size, offset } = readEnd(reader);
    const bytesBefore = end - size - offset;
    for (let at = end - size; at < end;) {
        const entry = reader.view(at, zip_entry_entryBytes);
        if (entry.u32(0) !== entryMagic)
            throw malformed('its list of files is damaged');
        const [nameBytes, extraBytes, commentBytes] = [entry.u16(28), entry.u16(30), entry.u16(32)];
        const next = at + zip_entry_entryBytes + nameBytes + extraBytes + commentBytes;
        if (nameBytes === name.length && reader.read(at + zip_entry_entryBytes, nameBytes).toString() === name) {
            return readEntry(reader, entry, reader.view(next - commentBytes - extraBytes, extraBytes), bytesBefore);
        }
        at = next;
    }
    return undefined;
}
function readEnd(reader) {
    const start = Math.max(0, reader.sizeBytes - endBytes - maxCommentBytes);
    const tail = reader.readUpTo(start, endBytes + maxCommentBytes);
    const found = tail.lastIndexOf(endMagic, Math.max(0, tail.length - endBytes), 'latin1');
    if (found < 0 || tail.length < endBytes)
        throw malformed('it is not complete');
    const at = start + found;
    const end = reader.view(at, endBytes);
    const at64 = at - locatorBytes - end64Bytes;
    const isLong = [end.u32(12), end.u32(16)].includes(inExtraField) || end.u16(10) === 0xffff;
    if (!isLong || at64 < 0)
        return { at, size: end.u32(12), offset: end.u32(16) };
    const end64 = reader.view(at64, end64Bytes);
    if (end64.bytes.toString('latin1', 0, 4) !== end64Magic)
        return { at, size: end.u32(12), offset: end.u32(16) };
    return { at: at64, size: end64.u64(40), offset: end64.u64(48) };
}
function readEntry(reader, entry, extra, bytesBefore) {
    const method = entry.u16(10);
    if (method !== storedMethod && method !== deflatedMethod)
        throw malformed('it is compressed with an unknown method');
    const long = longNumbers(extra);
    const numberAt = (at) => (entry.u32(at) === inExtraField ? (long.shift() ?? inExtraField) : entry.u32(at));
    // The order in which the extra field lists those that do not fit into four bytes.
    const [, storedBytes = 0, local = 0] = [24, 20, 42].map(numberAt);
    const header = reader.view(local + bytesBefore, localBytes);
    const offset = local + bytesBefore + localBytes + header.u16(26) + header.u16(28);
    return { offset, storedBytes, isDeflated: method === deflatedMethod };
}
function longNumbers(extra) {
    for (let at = 0; at + 4 <= extra.bytes.length; at += 4 + extra.u16(at + 2)) {
        if (extra.u16(at) !== extraFieldOf64)
            continue;
        const count = Math.floor(Math.min(extra.u16(at + 2), extra.bytes.length - at - 4) / 8);
        return Array.from({ length: count }, (_, index) => extra.u64(at + 4 + index * 8));
    }
    return [];
}

;// CONCATENATED MODULE: ./debug-files/formats/source-bundle.js




const manifestName = 'manifest.json';
/** Far more than the manifest of a hundred thousand sources needs. */
const maxManifestBytes = 256 * 1024 * 1024;
const uuidAndAge = /^([\da-f]{8})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{12})(?:-?([\da-f]{1,8}))?$/i;
/**
 * The output of `sentry-cli debug-files bundle-sources` and `bundle-jvm`: 8 bytes, then a ZIP file with sources and a
 * manifest. The debug ID in the manifest is that of the program or app which was built from the sources.
 */
function readSourceBundle(reader) {
    const { debug_id: debugId, code_id: codeId } = readManifest(reader);
    const id = typeof debugId === 'string' ? parseDebugId(debugId) : undefined;
    return requireDebugId(id === undefined ? undefined : { debugId: id, ...(typeof codeId === 'string' && { codeId: codeId.toLowerCase() }) }, 'is a source bundle without a debug ID in its manifest');
}
function readManifest(reader) {
    const entry = findZipEntry(reader, manifestName);
    if (!entry)
        throw malformed(`it contains no ${manifestName}`);
    const bytes = reader.read(entry.offset, entry.storedBytes);
    try {
        const content = entry.isDeflated ? (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: maxManifestBytes }) : bytes;
        const manifest = JSON.parse(content.toString());
        if (typeof manifest === 'object' && manifest !== null)
            return { ...manifest };
    }
    catch {
        // The message below says what is wrong with it.
    }
    throw malformed(`its ${manifestName} cannot be read`);
}
function parseDebugId(text) {
    const [, first, second, third, fourth, fifth, age = '0'] = uuidAndAge.exec(text) ?? [];
    return first && debugIdOf([first, second, third, fourth, fifth].join('-').toLowerCase(), Number.parseInt(age, 16));
}

;// CONCATENATED MODULE: ./debug-files/formats/wasm.js


/** Enough for the size of a section and the names that are searched for. */
const peekBytes = 32;
const maxSections = 10_000;
const sectionName = 'build_id';
const wasm_missingId = 'is a WebAssembly module without a build ID; link it with --build-id, or run wasm-split on it';
/** The custom section `build_id` is both the debug ID and the code ID. */
function readWasm(reader) {
    for (const { name, at, end } of customSections(reader)) {
        if (name === sectionName)
            return idsOf(reader.read(at, Math.min(end - at, 64)));
    }
    return requireDebugId(undefined, wasm_missingId);
}
/** Sentry takes the functions of every module as symbols. */
function readWasmFeatures(reader) {
    const names = new Set(Array.from(customSections(reader), ({ name }) => name));
    return featuresOf({ debug: names.has('.debug_info'), symtab: true, unwind: names.has('.debug_frame') });
}
function* customSections(reader) {
    let at = 8;
    for (let sections = 0; at < reader.sizeBytes; sections++) {
        if (sections === maxSections)
            throw malformed(`it has more than ${maxSections} sections`);
        const start = reader.readUpTo(at, peekBytes);
        const size = readNumber(start, 1);
        const [content, end] = [at + size.end, at + size.end + size.value];
        if (end > reader.sizeBytes)
            throw malformed(`it has ${reader.sizeBytes} bytes, but a section ends at byte ${end}`);
        if (start[0] === 0) {
            const name = readNumber(start, size.end);
            const contentAt = at + name.end + name.value;
            const text = start.toString('latin1', name.end, name.end + name.value);
            if (contentAt <= end)
                yield { name: text, at: contentAt, end };
        }
        at = content + size.value;
    }
}
function idsOf(id) {
    return requireDebugId(id.length < 16 ? undefined : { debugId: uuidOf(id.subarray(0, 16)), codeId: id.toString('hex') }, wasm_missingId);
}
/** LEB128: seven bits per byte, the lowest first. */
function readNumber(bytes, start) {
    let value = 0;
    for (let at = start, scale = 1; at < start + 5; at++, scale *= 128) {
        const byte = bytes[at];
        if (byte === undefined)
            break;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return { value, end: at + 1 };
    }
    throw malformed('a section has an invalid size');
}

;// CONCATENATED MODULE: ./debug-files/formats/detect-format.js










/** Enough to detect every format. Mappings need the most: they may start with long comments. */
const startBytes = 8192;
const formatsByMagic = [
    ['\x7fELF', { name: 'elf', read: readElf, readFeatures: readElfFeatures }],
    ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'].map((magic) => [magic, { name: 'macho', read: readMachO, readFeatures: readMachOFeatures }]),
    ['MZ', { name: 'pe', read: readPe, readFeatures: readPeFeatures }],
    ['Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0', { name: 'pdb', read: readPdb, readFeatures: readPdbFeatures }],
    ['BSJB', { name: 'portablepdb', read: readPortablePdb }],
    ['MODULE ', { name: 'breakpad', read: readBreakpad, readFeatures: readBreakpadFeatures }],
    ['SYSB', { name: 'sourcebundle', read: readSourceBundle, readFeatures: () => ['sources'] }],
    ['\0asm', { name: 'wasm', read: readWasm, readFeatures: readWasmFeatures }],
];
function looksLikeDebugFile(start) {
    return isFat(start) || detectFormat(start) !== undefined;
}
/**
 * Reads only headers and tables, except for mappings and Breakpad files. The IDs are those that `sentry-cli debug-files
 * check` shows. Parts of a fat file that Sentry cannot use are skipped.
 *
 * @param fileName that of a mapping may contain its debug ID
 * @throws DebugFileError if no image can be stored
 */
function readImages(reader, fileName) {
    const start = reader.readUpTo(0, startBytes);
    const parts = isFat(start) ? readFatParts(reader) : undefined;
    if (!parts) {
        const image = detect_format_readImage(reader, start, fileName);
        const pdb = image.format === 'pe' ? findEmbeddedPdb(reader) : undefined;
        return pdb ? [image, { ...pdb, format: 'portablepdb', features: undefined, debugId: image.debugId }] : [image];
    }
    const images = parts.flatMap((part) => {
        try {
            return [detect_format_readImage(part, part.readUpTo(0, startBytes), fileName)];
        }
        catch (error) {
            if (error instanceof DebugFileError && error.reason !== 'malformed')
                return [];
            throw error;
        }
    });
    if (images.length === 0)
        throw new DebugFileError('no-debug-id', 'is a fat Mach-O file without a UUID in any part');
    return images;
}
function detect_format_readImage(reader, start, fileName) {
    const format = detectFormat(start);
    if (!format)
        throw new DebugFileError('unsupported', 'is not a debug information file that Sentry can read');
    const { offset, sizeBytes } = reader;
    const ids = format.read(reader, fileName);
    return { format: format.name, offset, sizeBytes, ...ids, features: readFeatures(reader, format) };
}
/** A file whose features cannot be read is sent like any other: they only decide which files need not be sent. */
function readFeatures(reader, format) {
    try {
        return format.readFeatures?.(reader);
    }
    catch (error) {
        if (error instanceof DebugFileError)
            return undefined;
        throw error;
    }
}
function isFat(start) {
    return start.length >= 8 && [0xcafebabe, 0xcafebabf].includes(start.readUInt32BE(0));
}
function detectFormat(start) {
    const byStart = formatsByMagic.find(([magic]) => start.toString('latin1', 0, magic.length) === magic)?.[1];
    return (byStart ??
        (isProguard(start) ? { name: 'proguard', read: readProguard, readFeatures: () => ['mapping'] } : undefined));
}

;// CONCATENATED MODULE: ./debug-files/debug-file.js




/** @throws DebugFileError if no image can be stored */
function readNamedImages(path, sizeBytes, name) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const images = readImages(new BinaryReader(fd, 0, sizeBytes), name);
        const pdbName = `${(0,external_node_path_.parse)(name).name}.pdb`;
        return images.map((image) => ({ ...image, name: image.deflatedBytes === undefined ? name : pdbName }));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function isZipFile(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(4);
        (0,external_node_fs_.readSync)(fd, start);
        return start.toString('latin1') === 'PK\x03\x04';
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** The path by which Sentry recognizes a mapping and its debug ID. */
function mappingPath(debugId) {
    return `proguard/${debugId}.txt`;
}
/**
 * Sentry looks for a PDB by the ID in its PE file. The ages may differ: tools that change a PDB later do not update the
 * PE file.
 */
function usePeDebugIds(files) {
    const peFiles = files.filter(({ format }) => format === 'pe');
    const idByUuid = new Map(peFiles.map(({ debugId }) => [debug_file_uuidOf(debugId), debugId]));
    return files.map((file) => {
        const debugId = file.format === 'pdb' ? idByUuid.get(debug_file_uuidOf(file.debugId)) : undefined;
        return debugId === undefined || debugId === file.debugId ? file : { ...file, debugId, debugIdInFile: file.debugId };
    });
}
function debug_file_uuidOf(debugId) {
    return debugId.slice(0, 36);
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ../../node_modules/yauzl/index.js
var yauzl = __webpack_require__(171);
;// CONCATENATED MODULE: ./debug-files/unpack.js







/**
 * Unpacks one file after another, but no ZIP files inside. Each must have the size and the checksum that the ZIP file
 * states.
 *
 * @throws DebugFileError if the ZIP file cannot be read
 */
async function* unpack(zipPath, folder, isWanted) {
    let zip;
    try {
        zip = await (0,yauzl/* openPromise */.sO)(zipPath);
        let count = 0;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/') || !isWanted(entry.fileName, await readStart(zip, entry)))
                continue;
            const path = (0,external_node_path_.join)(folder, `unpacked-${count++}`);
            await (0,promises_.pipeline)(await zip.openReadStreamPromise(entry), requireChecksum(entry), (0,external_node_fs_.createWriteStream)(path));
            yield { entry: entry.fileName, path, sizeBytes: entry.uncompressedSize };
        }
    }
    catch (error) {
        // Errors of the file system are not the fault of the ZIP file.
        if (!(error instanceof Error) || error instanceof DebugFileError || 'syscall' in error)
            throw error;
        throw new DebugFileError('malformed', `is not a readable ZIP file: ${error.message}`);
    }
    finally {
        zip?.close();
    }
}
function requireChecksum({ fileName, crc32: expected }) {
    return async function* (pieces) {
        let sum = 0;
        for await (const piece of pieces) {
            sum = (0,external_node_zlib_.crc32)(piece, sum);
            yield piece;
        }
        if (sum !== expected)
            throw malformed(`the checksum of ${fileName} in it is wrong`);
    };
}
async function readStart(zip, entry) {
    const pieces = [];
    let length = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
        pieces.push(piece);
        length += piece.length;
        if (length >= startBytes)
            break;
    }
    return Buffer.concat(pieces).subarray(0, startBytes);
}

;// CONCATENATED MODULE: ./debug-files/select-debug-files.js














const input = 'debug-files';
const noDebugFile = 'contains no debug information file';
/** Keeps the error readable when a pattern matches far too much. */
const maxListedProblems = 50;
/**
 * Folders, dSYM bundles and ZIP files may contain other files too, which are skipped. A file that a pattern matches
 * directly must be a debug information file.
 *
 * @throws SetupError that lists every file that cannot be stored
 */
async function selectDebugFiles({ patterns, root, workspace, tempFolder, ifNoFilesFound }, log) {
    const selection = await (0,match_patterns/* matchFiles */.x)(patterns, root);
    const { paths, unmatched, matches } = selection;
    const folders = await (0,match_patterns/* matchFolders */.R)(patterns, root);
    const links = new link_guard/* LinkGuard */.k(workspace);
    const findings = { files: [], problems: [], skipped: [] };
    const bundles = new Set();
    for (const path of paths) {
        const file = links.inspect(path);
        if (!file)
            continue;
        const bundle = /^.*?\.dSYM(?=[\\/])/i.exec(path)?.[0];
        if (bundle)
            bundles.add(bundle);
        const isFromFolder = bundle !== undefined || folders.some((folder) => (0,artifact_name/* isInside */.FK)(path, folder));
        await readFile({ ...file, path, isFromFolder }, tempFolder, findings).catch((error) => {
            throw (0,build_file/* explainReadError */.kC)(error, file);
        });
    }
    const isEmpty = (folder) => !findings.files.some(({ path }) => (0,artifact_name/* isInside */.FK)(path, folder));
    const emptyBundles = [...bundles].filter(isEmpty).map((path) => `${(0,display_path/* displayPath */.G)(path, workspace)} ${noDebugFile}`);
    await logFindings(findings, log);
    refuseProblems([...findings.problems, ...emptyBundles]);
    const found = new Set(findings.files.map(({ path }) => path));
    const useless = matches.filter(({ paths }) => paths.length > 0 && !paths.some((path) => found.has(path)));
    const withoutResult = [...unmatched, ...useless.map(({ line }) => line)];
    const report = { input, workspace, ifNoFilesFound };
    const kind = 'debug information file';
    (0,report_selection/* reportUnmatchedPatterns */.t)({ ...report, kind, patterns: withoutResult, selection, root }, log);
    (0,report_selection/* warnOfSelection */.w)(selection, report, log);
    return usePeDebugIds(findings.files);
}
async function readFile(file, tempFolder, findings) {
    const { path, displayPath, sizeBytes, isFromFolder } = file;
    const { files, problems, skipped } = findings;
    try {
        // In a folder, the extension decides: other formats, such as APK, are ZIP files too.
        if (isZipFile(path) && (!isFromFolder || /\.zip$/i.test(path)))
            return await readZip(file, tempFolder, findings);
        const images = readNamedImages(path, sizeBytes, (0,external_node_path_.basename)(path));
        files.push(...images.map((image) => ({ ...image, path, displayPath })));
    }
    catch (error) {
        if (!(error instanceof DebugFileError))
            throw error;
        (isFromFolder && error.reason !== 'malformed' ? skipped : problems).push(`${displayPath} ${error.message}`);
    }
}
/** Unpacked files are removed at once to save disk space, and unpacked again for the upload. */
async function readZip(zip, tempFolder, { files, problems, skipped }) {
    const { path } = zip;
    await using temporary = await (0,temporary_files/* openTemporaryFolder */.is)(tempFolder);
    const countBefore = files.length;
    for await (const unpacked of unpack(path, temporary.path, (_, start) => looksLikeDebugFile(start))) {
        const { entry } = unpacked;
        const displayPath = `${zip.displayPath} (${entry})`;
        try {
            const images = readNamedImages(unpacked.path, unpacked.sizeBytes, external_node_path_.posix.basename(entry));
            files.push(...images.map((image) => ({ ...image, path, entry, displayPath })));
        }
        catch (error) {
            if (!(error instanceof DebugFileError))
                throw error;
            (error.reason === 'malformed' ? problems : skipped).push(`${displayPath} ${error.message}`);
        }
        finally {
            await (0,temporary_files/* removeTemporary */.cF)(unpacked.path);
        }
    }
    if (files.length > countBefore)
        return;
    (zip.isFromFolder ? skipped : problems).push(`${zip.displayPath} ${noDebugFile}`);
}
async function logFindings({ files, skipped }, log) {
    await (0,log_0/* logList */.Z)(log, `Debug IDs of the files that ${input} selects (${files.length})`, files, ({ displayPath, debugId, format }) => `${displayPath} → ${debugId} (${format})`);
    await (0,log_0/* logList */.Z)(log, `Files that ${input} selects and that are skipped (${skipped.length})`, skipped, (line) => line);
}
function refuseProblems(problems) {
    if (problems.length === 0)
        return;
    const lines = problems.slice(0, maxListedProblems).map((problem) => `- ${problem}`);
    if (problems.length > lines.length)
        lines.push(`- and ${problems.length - lines.length} more`);
    const [only] = problems;
    const list = problems.length === 1 ? only : [`${problems.length} files cannot be stored:`, ...lines].join('\n');
    throw new errors/* SetupError */.w3(`Input ${input}: ${list}`, {
        remedy: 'Fix these files, or exclude them with lines that start with !.',
    });
}

// EXTERNAL MODULE: ./files/progress.js
var files_progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./files/result.js
var result = __webpack_require__(5191);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./sentry/chunk-upload/assemble-files.js
var assemble_files = __webpack_require__(2698);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunk-uploader.js
var chunk_uploader = __webpack_require__(6386);
;// CONCATENATED MODULE: ./debug-files/stored-debug-files.js

/** As many checksums as fit into a URL. */
const checksumsPerRequest = 100;
async function findMissing(remote, project, contents) {
    const notStored = await findNotStored(remote, project, contents);
    const stored = new Set(contents).difference(new Set(notStored));
    const uncertain = [...stored].filter(({ file }) => mayHaveExternalId(file.format));
    const hasItsId = await Promise.all(uncertain.map((content) => isStoredUnderItsId(remote, project, content)));
    return { notStored, underOtherId: uncertain.filter((_, index) => !hasItsId[index]) };
}
async function findNotStored(remote, project, contents) {
    const notStored = [];
    for (let start = 0; start < contents.length; start += checksumsPerRequest) {
        const batch = contents.slice(start, start + checksumsPerRequest);
        const checksums = batch.map(({ checksum }) => checksum);
        const missing = await remote.missing(project, checksums);
        notStored.push(...batch.filter(({ checksum }) => missing.has(checksum)));
    }
    return notStored;
}
/** A mapping may have its debug ID from its name, and a PDB from a PE file: the checksum does not cover it. */
function mayHaveExternalId(format) {
    return format === 'proguard' || format === 'pdb';
}
async function isStoredUnderItsId(remote, project, { checksum, file }) {
    for await (const { sha1, debugId } of remote.list(project, file.debugId)) {
        if (sha1 === checksum && debugId.toLowerCase() === file.debugId)
            return true;
    }
    return false;
}
/** @throws IntegrityError if Sentry stored another content or debug ID than was sent */
function verifyDebugFile({ checksum, file }, stored) {
    const debugId = stored?.debugId.toLowerCase();
    if (stored?.sha1 === checksum && debugId === file.debugId)
        return;
    const result = stored ? `with SHA-1 ${stored.sha1} and debug ID ${debugId}` : 'without a SHA-1 and a debug ID';
    throw new errors/* IntegrityError */.cs(`Sentry stored ${file.name} ${result}, but ${file.displayPath} has SHA-1 ${checksum} and debug ID ${file.debugId}`, { remedy: 'Check whether a proxy changes uploads, then re-run the job.' });
}

;// CONCATENATED MODULE: ./debug-files/assemble-debug-files.js






/** Keeps requests, and the server's work for each of them, small. */
const filesPerRequest = 50;
async function assembleDebugFiles({ remote, chunkUpload, ...dependencies }, project, contents, options) {
    const assembleBatch = async (batch) => {
        const answers = await remote.assemble(project, batch.map(toNewDebugFile));
        for (const [index, content] of batch.entries()) {
            if (answers[index]?.state === 'ok')
                verifyDebugFile(content, answers[index].dif ?? undefined);
        }
        return answers;
    };
    const assemble = async (all) => {
        const starts = Array.from({ length: Math.ceil(all.length / filesPerRequest) }, (_, index) => index * filesPerRequest);
        const batches = starts.map((start) => all.slice(start, start + filesPerRequest));
        return (await Promise.all(batches.map(assembleBatch))).flat();
    };
    const assembled = await (0,assemble_files/* assembleFiles */._)(dependencies, contents, {
        uploader: new chunk_uploader/* ChunkUploader */.y(chunkUpload, contents, options),
        assemble,
        reportsMissingChunks: true,
    });
    const failed = assembled.filter(({ state }) => state !== 'ok');
    if (failed.length > 0)
        throw assemblyError(failed.map(({ file, detail }) => ({ name: file.name, detail })));
    const notSent = assembled.filter(({ sent }) => !sent).map(({ file }) => file);
    const deleted = await findNotStored(remote, project, notSent);
    if (deleted.length > 0)
        throw deletedError(deleted);
}
/** Sentry takes the debug ID of a mapping from its path, and that of any other file from the request. */
function toNewDebugFile({ file, checksum, chunks }) {
    const isMapping = file.format === 'proguard';
    return {
        checksum,
        name: isMapping ? `/${mappingPath(file.debugId)}` : file.name,
        debugId: isMapping ? undefined : file.debugId,
        chunks: chunks.map(({ checksum }) => checksum),
    };
}
/** Sentry caches `ok` for about ten minutes, also for a file that has been deleted since. */
function deletedError(files) {
    const names = files.map(({ file }) => file.displayPath).join(', ');
    return new errors/* OutageError */.AP(`Sentry does not store ${names}, which were deleted there a short time ago`, {
        remedy: 'Re-run the job in ten minutes.',
    });
}
function assemblyError(failed) {
    const list = failed.map(({ name, detail }) => `${name} (${detail ?? 'no reason given'})`).join(', ');
    const message = `Sentry could not store ${(0,format/* plural */.LS)(failed.length, 'debug information file')}: ${list}`;
    // Sentry caches an error for about ten minutes.
    if (failed.every(({ detail }) => detail === 'internal server error')) {
        return new errors/* OutageError */.AP(message, {
            remedy: 'Re-run the job in ten minutes. If that does not help, Sentry cannot read these files: exclude them.',
        });
    }
    return new errors/* SetupError */.w3(message, { remedy: 'Fix these files or exclude them, then re-run the job.' });
}

// EXTERNAL MODULE: ./sentry/chunk-upload/chunks.js
var chunks = __webpack_require__(9430);
;// CONCATENATED MODULE: ./debug-files/content.js











const pieceBytes = 1024 * 1024;
/**
 * Calculates all checksums in one pass. Files with the same content and debug ID are returned once.
 *
 * @param folder for unpacked files; must exist until the content has been sent
 * @throws SetupError if a file has changed since its debug ID was read
 */
async function openContents(files, folder, chunkSize) {
    const unpackedPaths = await unpackAll(files, folder);
    const distinct = new Map();
    for (const file of files) {
        try {
            const slice = await inflate(file, unpackedPaths.get(originOf(file)) ?? file.path, folder);
            const content = await digest(file, slice, chunkSize);
            distinct.set(`${content.checksum} ${file.debugId}`, content);
        }
        catch (error) {
            throw (0,build_file/* explainReadError */.kC)(error, file);
        }
    }
    return [...distinct.values()];
}
/** By the origins of the files. */
async function unpackAll(files, folder) {
    const unpackedPaths = new Map();
    const inZips = files.filter(({ entry }) => entry !== undefined);
    for (const first of new Map(inZips.map((file) => [file.path, file])).values()) {
        const wanted = new Set(inZips.filter(({ path }) => path === first.path).map(({ entry }) => entry));
        const { path: subfolder } = await (0,temporary_files/* openTemporaryFolder */.is)(folder);
        try {
            for await (const { entry, path } of unpack(first.path, subfolder, (entry) => wanted.has(entry))) {
                unpackedPaths.set(originOf({ path: first.path, entry }), path);
            }
        }
        catch (error) {
            throw error instanceof DebugFileError ? (0,build_file/* fileChanged */.J8)(first) : (0,build_file/* explainReadError */.kC)(error, first);
        }
    }
    return unpackedPaths;
}
/** Also identifies files in a ZIP file. */
function originOf({ path, entry }) {
    return `${path}\0${entry}`;
}
/** Applies only to PDBs that are embedded in a PE file. */
async function inflate(file, path, folder) {
    const { offset, deflatedBytes, sizeBytes } = file;
    if (deflatedBytes === undefined)
        return { path, offset };
    const target = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    const malformed = (cause) => new errors/* SetupError */.w3(`${file.displayPath} is malformed: its embedded PDB cannot be decompressed`, {
        remedy: 'Build the file again, or exclude it.',
        cause,
    });
    const requireSize = async function* (pieces) {
        let readBytes = 0;
        for await (const piece of pieces) {
            readBytes += piece.byteLength;
            if (readBytes > sizeBytes)
                break;
            yield piece;
        }
        if (readBytes !== sizeBytes)
            throw malformed();
    };
    try {
        const deflated = (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + deflatedBytes - 1 });
        await (0,promises_.pipeline)(deflated, (0,external_node_zlib_.createInflateRaw)(), requireSize, (0,external_node_fs_.createWriteStream)(target));
    }
    catch (error) {
        throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? malformed(error) : error;
    }
    return { path: target, offset: 0 };
}
async function digest(file, { path, offset }, chunkSize) {
    const { sizeBytes } = file;
    const open = () => (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + sizeBytes - 1, highWaterMark: pieceBytes });
    const sum = new chunks/* ChunkDigest */.WH(path, chunkSize);
    for await (const piece of open())
        sum.update(piece);
    if (sum.sizeBytes !== sizeBytes)
        throw (0,build_file/* fileChanged */.J8)(file);
    const whole = sum.finish(file.name);
    // The offsets of the chunks count from the start of the image; they are read from the file that contains it.
    return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}

// EXTERNAL MODULE: ./sentry/chunk-upload/batches.js
var batches = __webpack_require__(1734);
// EXTERNAL MODULE: ./sentry/chunk-upload/zip-writer.js + 2 modules
var zip_writer = __webpack_require__(3900);
;// CONCATENATED MODULE: ./debug-files/upload-zips.js









/** Limits of one ZIP file; the size is that of its content. */
const [maxFiles, maxBytes] = [64, 32 * 1024 * 1024];
/**
 * Sentry takes the debug ID of a mapping from its path in the ZIP file, and that of any other file from its content. So
 * this stores mappings under any ID, but no PDB that has its ID from a PE file.
 */
async function uploadZips(remote, project, contents, folder, onSent) {
    refuseExternalIds(contents, project);
    for (const batch of (0,batches/* splitIntoBatches */.t)(contents, maxFiles, maxBytes)) {
        const path = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.zip`); // A new name: removing an earlier file may have failed.
        const zip = await writeZip(batch, path);
        const stored = await remote.upload(project, zip);
        await (0,temporary_files/* removeTemporary */.cF)(path);
        for (const content of batch) {
            const answers = stored.filter(({ sha1 }) => sha1 === content.checksum);
            const answer = answers.find(({ debugId }) => debugId.toLowerCase() === content.file.debugId) ?? answers[0];
            if (answer)
                verifyDebugFile(content, answer);
            onSent(content.sizeBytes);
        }
    }
    // The answers omit files that were stored already as well as files that Sentry cannot read.
    const { notStored, underOtherId } = await findMissing(remote, project, contents);
    const [ignored] = [...notStored, ...underOtherId];
    if (!ignored)
        return;
    throw new errors/* SetupError */.w3(`Sentry accepted ${ignored.name}, but did not store it in ${project}`, {
        remedy: `Exclude the file, or update Sentry: this server cannot read the format (${ignored.file.format}).`,
    });
}
/** Each file gets its own folder, because the parts of a fat file have the same name. */
async function writeZip(contents, path) {
    await using zip = await zip_writer/* ZipFile */.u.create(path, Number.POSITIVE_INFINITY, new Uint8Array());
    for (const [index, { file, open }] of contents.entries()) {
        await zip.addStream(file.format === 'proguard' ? mappingPath(file.debugId) : `${index}/${file.name}`, open());
    }
    const { sizeBytes } = await zip.finish('debug information files');
    return { contentType: 'application/zip', sizeBytes, open: () => (0,external_node_fs_.createReadStream)(path) };
}
function refuseExternalIds(contents, project) {
    const file = contents.find(({ file }) => file.debugIdInFile !== undefined)?.file;
    if (!file)
        return;
    const { displayPath, debugId, debugIdInFile } = file;
    throw new errors/* SetupError */.w3(`Could not store ${displayPath} in ${project} under ${debugId}, the debug ID in its PE file: the project has the ` +
        `file under another ID, or this Sentry accepts only the ID in the file, ${debugIdInFile}`, { remedy: `Delete the file in the settings of ${project} under Debug Files if it is there; otherwise exclude it.` });
}

;// CONCATENATED MODULE: ./debug-files/upload-debug-files.js










/** What a server must accept to assemble files of a format from chunks; `debug_files` for all other formats. */
const requiredCapabilities = {
    pe: 'pdbs',
    pdb: 'pdbs',
    portablepdb: 'portablepdbs',
    proguard: 'proguard',
    sourcebundle: 'sources',
};
/**
 * Sends only what Sentry does not have: in chunks that the projects share, or in ZIP files if the server does not
 * assemble files of that format from chunks.
 */
class DebugFileUploader {
    #dependencies;
    #options;
    constructor(dependencies, options) {
        this.#dependencies = dependencies;
        this.#options = options;
    }
    async upload({ files, covered }) {
        if (files.length === 0)
            return { files: [], durationMs: 0 };
        const { remote, chunkUpload, clock } = this.#dependencies;
        const { tempFolder, projects, concurrency } = this.#options;
        const startedAtMs = clock.now();
        await using temporary = await (0,temporary_files/* openTemporaryFolder */.is)(tempFolder);
        const server = await chunkUpload.options();
        const contents = await openContents(files, temporary.path, server.chunkSize);
        refuseTooLarge(contents, server);
        const total = { files: contents.length * projects.length, bytes: (0,result/* totalBytes */.o)(contents) * projects.length };
        const progress = new files_progress/* Progress */.k(this.#dependencies, total);
        const reports = [];
        for (const project of projects) {
            for (const part of inSendingOrder(contents)) {
                const { notStored, underOtherId } = await findMissing(remote, project, part);
                const missing = [...notStored, ...underOtherId];
                const inChunks = distinctByContent(notStored.filter(({ file }) => acceptsInChunks(server, file.format)));
                await assembleDebugFiles(this.#dependencies, project, inChunks, { concurrency, onSent: progress.sent });
                const inZips = missing.filter((content) => !inChunks.includes(content));
                await uploadZips(remote, project, inZips, temporary.path, progress.sent);
                reports.push(...part.map((content) => reportDebugFile(content.file, project, stateOf(content, missing))));
                for (const content of part)
                    progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
            }
            reports.push(...covered.map((file) => reportDebugFile(file, project, 'covered')));
        }
        return { files: reports, durationMs: clock.now() - startedAtMs };
    }
    /** Returns what `upload` would do, and throws the same errors for unsuitable files. */
    async compare({ files, covered }) {
        const { remote, chunkUpload } = this.#dependencies;
        await using temporary = await (0,temporary_files/* openTemporaryFolder */.is)(this.#options.tempFolder);
        const contents = await openContents(files, temporary.path, Number.POSITIVE_INFINITY);
        if (contents.length > 0)
            refuseTooLarge(contents, await chunkUpload.options());
        const reports = [];
        for (const project of this.#options.projects) {
            const { notStored, underOtherId } = await findMissing(remote, project, contents);
            const missing = [...notStored, ...underOtherId];
            reports.push(...contents.map((content) => reportDebugFile(content.file, project, stateOf(content, missing))));
            reports.push(...covered.map((file) => reportDebugFile(file, project, 'covered')));
        }
        return { files: reports, durationMs: 0 };
    }
}
/**
 * Sends binaries after the debug files, because Sentry does not count compact unwind information: it deletes a binary
 * when a dSYM with `__eh_frame` is stored later, but keeps both in this order. Source bundles come last too, because it
 * deletes them when a portable PDB that contains sources is stored later.
 */
function inSendingOrder(contents) {
    const isSentLast = ({ file: { features = [] } }) => features.includes('sources') || (features.includes('unwind') && !features.includes('debug'));
    const { first = [], last = [] } = Object.groupBy(contents, (content) => (isSentLast(content) ? 'last' : 'first'));
    return [first, last].filter((part) => part.length > 0);
}
function acceptsInChunks({ accept }, format) {
    return accept.includes(requiredCapabilities[format] ?? 'debug_files');
}
/** Sentry assembles the same content only once, under one debug ID; the other IDs need a ZIP file. */
function distinctByContent(contents) {
    return [...new Map(contents.toReversed().map((content) => [content.checksum, content])).values()].toReversed();
}
function refuseTooLarge(contents, { maxFileSize }) {
    const large = contents.find(({ sizeBytes }) => sizeBytes > maxFileSize);
    if (!large)
        return;
    const { file, sizeBytes } = large;
    const sizes = `it has ${(0,format/* formatBytes */.z3)(sizeBytes)}, and this Sentry accepts files of up to ${(0,format/* formatBytes */.z3)(maxFileSize)}`;
    throw new errors/* SetupError */.w3(`${file.displayPath} is too large: ${sizes}`, {
        remedy: 'Exclude the file, or compress its debug sections (-gz).',
    });
}
function stateOf(content, missing) {
    return missing.includes(content) ? 'new' : 'unchanged';
}

;// CONCATENATED MODULE: ./debug-files/stage.js







async function debugFilesStage(plan, sentry, { log, signal }) {
    const selection = await selectUncovered(await selectDebugFiles(plan, log), log);
    const makeUploader = () => {
        const { client, chunkUpload, projects } = (0,connect/* requireSentry */.h)(sentry);
        const remote = new DebugFiles(client);
        return new DebugFileUploader({ remote, chunkUpload, log, clock: clock/* systemClock */.m, signal }, { ...plan, projects });
    };
    return {
        title: 'Debug files',
        async check() {
            if (selection.files.length > 0)
                await sentry?.chunkUpload.options();
        },
        async run() {
            return { debugFiles: await makeUploader().upload(selection) };
        },
        async preview() {
            if (sentry)
                return { debugFiles: await makeUploader().compare(selection) };
            const files = selection.files.map((file) => reportDebugFile(file, undefined, 'not compared'));
            const covered = selection.covered.map((file) => reportDebugFile(file, undefined, 'covered'));
            return { debugFiles: { files: [...files, ...covered], durationMs: 0 } };
        },
    };
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   is: () => (/* binding */ openTemporaryFolder),
/* harmony export */   pZ: () => (/* binding */ wrapWriteErrors)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/** @param folder RUNNER_TEMP, which the runner empties even if this process is killed */
async function openTemporaryFolder(folder) {
    const path = await wrapWriteErrors(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
    return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}
/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, even for files. */
const removeOptions = { recursive: true, force: true, maxRetries: 3 };
/**
 * Never throws: a file that another program keeps open must not fail the step or hide its error, and the runner empties
 * RUNNER_TEMP after the job.
 */
async function removeTemporary(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, removeOptions).catch(() => undefined);
}
function removeTemporarySync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, removeOptions);
    }
    catch {
        // See `removeTemporary`.
    }
}
async function wrapWriteErrors(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`Could not write to ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'Check that RUNNER_TEMP is a folder that the step may write to, and that its disk has space.',
            cause,
        });
    }
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ assembleFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** How long Sentry may assemble files, counted from the upload of the last missing chunk. */
const maxAssemblyMs = 300_000;
/** How long a server that does not report missing chunks may answer `created`: some never answer anything else. */
const maxCreatedMs = 5_000;
const firstPollMs = 5;
const maxPollMs = 3_000;
/** Results are in order of completion. @throws OutageError when Sentry does not complete files, or keeps losing chunks */
async function assembleFiles({ clock, signal }, files, { uploader, assemble, reportsMissingChunks }) {
    const isUploaded = ({ chunks }) => uploader.hasUploaded(chunks.map(({ checksum }) => checksum));
    const completed = [];
    if (!reportsMissingChunks && !files.every(isUploaded))
        await uploader.upload();
    let uploadedAtMs = clock.uptime();
    let pollMs = firstPollMs;
    for (let pending = files; pending.length > 0;) {
        const answers = await assemble(pending);
        const waitedMs = clock.uptime() - uploadedAtMs;
        const acceptsCreated = !reportsMissingChunks && waitedMs >= maxCreatedMs;
        const classified = pending.map((file, index) => ({ file, ...classify(answers[index], acceptsCreated) }));
        for (const { file, state, detail } of classified) {
            if (state !== 'pending')
                completed.push({ file, state, detail, sent: isUploaded(file) });
        }
        pending = classified.filter(({ state }) => state === 'pending').map(({ file }) => file);
        const missing = uploader.ownChecksums(classified.flatMap(({ missing }) => missing));
        // Sentry may report a chunk as missing for a moment after its upload.
        const waits = missing.length === 0 || uploader.hasUploaded(missing);
        if (pending.length > 0 && missing.length === 0 && waitedMs >= maxAssemblyMs)
            throw timeout(pending);
        if (pending.length > 0 && waits) {
            await clock.sleep(pollMs, signal).catch(() => undefined); // After an abort, the next request fails with its reason.
            pollMs = Math.min(maxPollMs, pollMs * 2);
        }
        if (missing.length > 0) {
            await uploader.upload(missing);
            uploadedAtMs = clock.uptime();
            if (!waits)
                pollMs = firstPollMs;
        }
    }
    return completed;
}
/** @param acceptsCreated whether `created` is the final answer of this server */
function classify(answer, acceptsCreated) {
    const { state = 'not_found', detail, missingChunks } = answer ?? {};
    if (state === 'ok' || state === 'error')
        return { state, detail: detail ?? undefined, missing: [] };
    const isAccepted = state === 'created' && acceptsCreated;
    return { state: isAccepted ? 'accepted' : 'pending', detail: undefined, missing: missingChunks ?? [] };
}
function timeout(files) {
    const names = files.map(({ name }) => name).join(', ');
    const message = `Sentry has received ${names} completely, but has not assembled it within ${maxAssemblyMs / 1000} s`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy: 'Re-run the job later. Nothing is uploaded a second time.' });
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ batchChunks),
/* harmony export */   t: () => (/* binding */ splitIntoBatches)
/* harmony export */ });
/** Larger requests are not faster, and leave other connections idle. */
const maxBatchBytes = 8 * 1024 * 1024;
/** Distributes evenly among `concurrency` requests, or more if the server's limits require it. */
function batchChunks(chunks, { chunksPerRequest, maxRequestSize }, concurrency) {
    const maxChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
    return splitIntoBatches(chunks, maxChunks, Math.min(maxRequestSize, maxBatchBytes));
}
/** An item larger than `maxBytes` gets its own batch. */
function splitIntoBatches(items, maxItems, maxBytes) {
    const batches = [];
    let bytes = 0;
    for (const item of items) {
        const last = batches.at(-1);
        bytes += item.sizeBytes;
        if (last && last.length < maxItems && bytes <= maxBytes) {
            last.push(item);
        }
        else {
            batches.push([item]);
            bytes = item.sizeBytes;
        }
    }
    return batches;
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ChunkUploader)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4154);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1734);



/** More requests at once need more memory, but are not faster. */
const maxConcurrency = 8;
/** If a chunk is still missing after so many uploads, another one does not help. */
const maxUploadsPerChunk = 5;
class ChunkUploader {
    #api;
    #options;
    #chunks;
    #uploadCounts = new Map();
    constructor(api, files, options) {
        this.#api = api;
        this.#options = options;
        this.#chunks = new Map(files.flatMap(({ chunks }) => chunks).map((chunk) => [chunk.checksum, chunk]));
    }
    ownChecksums(checksums) {
        return checksums.filter((checksum) => this.#chunks.has(checksum));
    }
    hasUploaded(checksums) {
        return checksums.some((checksum) => this.#uploadCounts.has(checksum));
    }
    /** @throws OutageError when a chunk was already uploaded too often */
    async upload(checksums = this.#chunks.keys()) {
        const distinct = [...new Set(checksums)];
        if (distinct.some((checksum) => this.#uploadCount(checksum) >= maxUploadsPerChunk)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`Sentry still reports a chunk as missing after ${maxUploadsPerChunk} uploads`, {
                remedy: 'Re-run the job later.',
            });
        }
        const chunks = distinct.map((checksum) => this.#chunks.get(checksum)).filter((chunk) => chunk !== undefined);
        const limits = await this.#api.options();
        const allowed = Math.min(limits.concurrency, maxConcurrency, this.#options.concurrency ?? maxConcurrency);
        const concurrency = Math.max(1, allowed);
        const uploadBatch = async (batch) => {
            await this.#api.send(batch);
            for (const { checksum } of batch)
                this.#uploadCounts.set(checksum, this.#uploadCount(checksum) + 1);
            this.#options.onSent?.(batch.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
        };
        await (0,p_map__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)((0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .batchChunks */ .r)(chunks, limits, concurrency), uploadBatch, { concurrency });
    }
    #uploadCount(checksum) {
        return this.#uploadCounts.get(checksum) ?? 0;
    }
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ ChunkDigest),
/* harmony export */   ar: () => (/* binding */ readChunk),
/* harmony export */   iv: () => (/* binding */ streamChunk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);



const maxReadBytes = 1024 * 1024;
class ChunkDigest {
    #path;
    #chunkSize;
    #whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    #chunks = [];
    /** Hash of the current chunk; undefined for the first one, which shares the hash of the whole file. */
    #chunk;
    #offset = 0;
    #sizeBytes = 0;
    constructor(path, chunkSize) {
        this.#path = path;
        this.#chunkSize = chunkSize;
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    update(bytes) {
        let rest = bytes;
        while (rest.byteLength > 0) {
            const piece = rest.subarray(0, this.#offset + this.#chunkSize - this.#sizeBytes);
            this.#whole.update(piece);
            this.#chunk?.update(piece);
            this.#sizeBytes += piece.byteLength;
            if (this.#sizeBytes - this.#offset === this.#chunkSize)
                this.#endChunk();
            rest = rest.subarray(piece.byteLength);
        }
    }
    /** Must be called once, after the last update. */
    finish(name) {
        if (this.#sizeBytes > this.#offset)
            this.#endChunk();
        return { name, checksum: this.#whole.digest('hex'), sizeBytes: this.#sizeBytes, chunks: this.#chunks };
    }
    #endChunk() {
        const checksum = (this.#chunk ?? this.#whole.copy()).digest('hex');
        this.#chunks.push({
            checksum,
            path: this.#path,
            offset: this.#offset,
            sizeBytes: this.#sizeBytes - this.#offset,
        });
        this.#offset = this.#sizeBytes;
        this.#chunk = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    }
}
async function readChunk(chunk) {
    return Buffer.concat(await Array.fromAsync(streamChunk(chunk)));
}
/** @throws SetupError when the file became shorter after its checksums were computed */
async function* streamChunk({ path, offset, sizeBytes }) {
    if (sizeBytes === 0)
        return;
    let readBytes = 0;
    const options = { start: offset, end: offset + sizeBytes - 1, highWaterMark: Math.min(sizeBytes, maxReadBytes) };
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, options)) {
        readBytes += piece.byteLength;
        yield piece;
    }
    if (readBytes === sizeBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${path} changed during the upload`, {
        remedy: 'Check that the build has finished before the upload starts.',
    });
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ZipFile),
  c: () => (/* binding */ zipLimits)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunks.js
var chunks = __webpack_require__(9430);
;// CONCATENATED MODULE: ./sentry/chunk-upload/chunk-writer.js



/** Small pieces are collected, because each write has a fixed cost. */
const minWriteBytes = 1024 * 1024;
class ChunkWriter {
    #path;
    #file;
    #digest;
    #pieces = [];
    #pieceBytes = 0;
    #writtenBytes = 0;
    constructor(path, file, digest) {
        this.#path = path;
        this.#file = file;
        this.#digest = digest;
    }
    /** @throws SetupError when the file cannot be written, now or later */
    static async create(path, chunkSize) {
        return new ChunkWriter(path, await (0,temporary_files/* wrapWriteErrors */.pZ)(path, () => (0,external_node_fs_promises_.open)(path, 'wx')), new chunks/* ChunkDigest */.WH(path, chunkSize));
    }
    get sizeBytes() {
        return this.#writtenBytes + this.#pieceBytes;
    }
    /** The bytes stay in memory: await `drain` before appending more. */
    append(bytes) {
        this.#pieces.push(bytes);
        this.#pieceBytes += bytes.byteLength;
    }
    drain() {
        return this.#pieceBytes >= minWriteBytes ? this.#flush() : undefined;
    }
    /** Closes the file, since some file systems report a failed write only then. */
    async finish(name) {
        await this.#flush();
        await (0,temporary_files/* wrapWriteErrors */.pZ)(this.#path, () => this.#file.close());
        return this.#digest.finish(name);
    }
    /** Never throws: the file is either finished or no longer needed. */
    async [Symbol.asyncDispose]() {
        await this.#file.close().catch(() => undefined);
    }
    async #flush() {
        const [first = new Uint8Array(), ...others] = this.#pieces;
        const bytes = others.length === 0 ? first : Buffer.concat(this.#pieces); // A large piece is not copied.
        [this.#pieces, this.#pieceBytes] = [[], 0];
        this.#writtenBytes += bytes.byteLength;
        this.#digest.update(bytes);
        await (0,temporary_files/* wrapWriteErrors */.pZ)(this.#path, () => this.#file.appendFile(bytes));
    }
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/zip-records.js
/** Without file names. */
const localHeaderBytes = 30;
const centralHeaderBytes = 46;
const dataDescriptorBytes = 16;
const endRecordBytes = 22;
/** 2.0, the version that a reader needs for deflated entries. */
const version = 20;
const deflate = 8;
const descriptorFollows = 1 << 3;
const nameIsUtf8 = 1 << 11;
/** Midnight of 1980-01-01, the earliest date in ZIP: the same for all, so that equal content gives equal bytes. */
const [time, date] = [0, 0x21];
function localHeader(entry) {
    const name = Buffer.from(entry.path);
    const record = Buffer.alloc(localHeaderBytes + name.byteLength);
    record.writeUInt32LE(0x04034b50, 0);
    writeSharedFields(record, 4, entry);
    name.copy(record, localHeaderBytes);
    return record;
}
function dataDescriptor({ crc32, deflatedBytes, sizeBytes }) {
    const record = Buffer.alloc(dataDescriptorBytes);
    record.writeUInt32LE(0x08074b50, 0);
    record.writeUInt32LE(crc32, 4);
    record.writeUInt32LE(deflatedBytes, 8);
    record.writeUInt32LE(sizeBytes, 12);
    return record;
}
/** Without comment and file attributes. */
function centralHeader(entry) {
    const name = Buffer.from(entry.path);
    const record = Buffer.alloc(centralHeaderBytes + name.byteLength);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(version, 4);
    writeSharedFields(record, 6, entry);
    record.writeUInt32LE(entry.offset, 42);
    name.copy(record, centralHeaderBytes);
    return record;
}
function endRecord(entries, directoryBytes, directoryOffset) {
    const record = Buffer.alloc(endRecordBytes);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(entries, 8); // On this disk.
    record.writeUInt16LE(entries, 10);
    record.writeUInt32LE(directoryBytes, 12);
    record.writeUInt32LE(directoryOffset, 16);
    return record;
}
function writeSharedFields(record, start, entry) {
    record.writeUInt16LE(version, start);
    record.writeUInt16LE(nameIsUtf8 | (entry.isStreamed ? descriptorFollows : 0), start + 2);
    record.writeUInt16LE(deflate, start + 4);
    record.writeUInt16LE(time, start + 6);
    record.writeUInt16LE(date, start + 8);
    record.writeUInt32LE(entry.crc32, start + 10);
    record.writeUInt32LE(entry.deflatedBytes, start + 14);
    record.writeUInt32LE(entry.sizeBytes, start + 18);
    record.writeUInt16LE(Buffer.byteLength(entry.path), start + 22);
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/zip-writer.js






/** The limits without ZIP64, an extension that not every reader of bundles supports. */
const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_fffe };
/** Equal entries give equal bytes. The caller disposes of it. */
class ZipFile {
    path;
    #file;
    #entries = [];
    #directoryBytes = 0;
    constructor(path, file) {
        this.path = path;
        this.#file = file;
    }
    /** @param head counted in offsets, as in sentry-cli, so that readers that take offsets literally can open bundles too */
    static async create(path, chunkSize, head) {
        const file = await ChunkWriter.create(path, chunkSize);
        file.append(head);
        return new ZipFile(path, file);
    }
    /** By how many bytes `add` increases the size of the file. */
    static costOf(path, deflatedBytes) {
        return localHeaderBytes + centralHeaderBytes + 2 * Buffer.byteLength(path) + deflatedBytes;
    }
    get entries() {
        return this.#entries.length;
    }
    /** As if it were finished now. */
    get sizeBytes() {
        return this.#file.sizeBytes + this.#directoryBytes + endRecordBytes;
    }
    /** Await `drain` before adding more. @throws SetupError when it exceeds what a ZIP file can hold */
    add(path, { bytes, crc32, sizeBytes }) {
        this.#beginEntry(path, { isStreamed: false, crc32, sizeBytes, deflatedBytes: bytes.byteLength });
        this.#file.append(bytes);
    }
    /** For entries of any size, which are not kept in memory. @throws SetupError like `add` */
    async addStream(path, content) {
        const entry = this.#beginEntry(path, { isStreamed: true, crc32: 0, sizeBytes: 0, deflatedBytes: 0 });
        await (0,promises_.pipeline)(measure(content, entry), (0,external_node_zlib_.createDeflateRaw)(), async (pieces) => {
            for await (const piece of pieces) {
                this.#checkSize(entry, piece.byteLength);
                entry.deflatedBytes += piece.byteLength;
                this.#file.append(piece);
                await this.drain();
            }
        });
        this.#checkSize(entry, dataDescriptorBytes);
        this.#file.append(dataDescriptor(entry));
    }
    drain() {
        return this.#file.drain();
    }
    async finish(name) {
        const directoryOffset = this.#file.sizeBytes;
        for (const entry of this.#entries)
            this.#file.append(centralHeader(entry));
        this.#file.append(endRecord(this.entries, this.#directoryBytes, directoryOffset));
        return await this.#file.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file[Symbol.asyncDispose]();
    }
    #beginEntry(path, fields) {
        const entry = { path, offset: this.#file.sizeBytes, ...fields };
        if (this.entries === zipLimits.entries)
            throw zipLimitExceeded(entry);
        this.#checkSize(entry, ZipFile.costOf(path, entry.deflatedBytes));
        this.#entries.push(entry);
        this.#directoryBytes += centralHeaderBytes + Buffer.byteLength(path);
        this.#file.append(localHeader(entry));
        return entry;
    }
    /** Must be called before `addedBytes` are written. An offset or size within the limit fits into the 32-bit fields. */
    #checkSize(entry, addedBytes) {
        if (Math.max(entry.sizeBytes, this.sizeBytes + addedBytes) > zipLimits.sizeBytes)
            throw zipLimitExceeded(entry);
    }
}
async function* measure(content, entry) {
    for await (const piece of content) {
        entry.crc32 = (0,external_node_zlib_.crc32)(piece, entry.crc32);
        entry.sizeBytes += piece.byteLength;
        yield piece;
    }
}
function zipLimitExceeded({ path }) {
    const { entries, sizeBytes } = zipLimits;
    return new errors/* SetupError */.w3(`Could not add ${path} to a ZIP file, which can hold ${(0,format/* formatBytes */.z3)(sizeBytes)} and ${entries} files`, { remedy: 'Exclude it, or split the upload.' });
}


/***/ })

};
