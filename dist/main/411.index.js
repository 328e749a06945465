export const id = 411;
export const ids = [411];
export const modules = {

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  debugFilesStage: () => (/* binding */ debugFilesStage)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./files/match-patterns.js + 2 modules
var match_patterns = __webpack_require__(2805);
// EXTERNAL MODULE: ./sentry/connect.js + 2 modules
var connect = __webpack_require__(4112);
// EXTERNAL MODULE: ./http/body.js
var body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./sentry/pagination.js
var pagination = __webpack_require__(8436);
// EXTERNAL MODULE: ./sentry/response-shape.js
var response_shape = __webpack_require__(3687);
;// CONCATENATED MODULE: ./debug-files/api.js




/** `/projects/{org}/{project}/files/dsyms/` and `…/files/difs/`. Debug information files belong to a project, not to a release. */
class DebugFiles {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** All files of the project, or those with this debug ID. */
    list(project, debugId) {
        const request = {
            path: this.#path(project),
            query: debugId === undefined ? {} : { debug_id: debugId },
            purpose: `list the debug information files of ${project}`,
        };
        return (0,pagination/* listAll */._)(this.#client, request, response_shape/* tellsDebugFiles */.BI);
    }
    /**
     * Which of the checksums the project has no file of. The caller keeps the list short: it goes into the address.
     *
     * `/projects/{org}/{project}/files/dsyms/unknown/`
     */
    async missing(project, checksums) {
        const request = {
            method: 'GET',
            path: `${this.#path(project)}unknown/`,
            query: { checksums },
            repeat: 'safe',
            purpose: `learn which debug information files ${project} has`,
        };
        const { missing } = await this.#client.json(request, response_shape/* tellsMissing */.Fw);
        return new Set(missing);
    }
    /**
     * Stores the files of a ZIP file. The answer has those that were not stored before, without a word on files that Sentry
     * cannot read. For servers that put nothing together from chunks.
     */
    upload(project, zip) {
        const request = {
            method: 'POST',
            path: this.#path(project),
            body: (0,body/* multipartBody */.R)([{ name: 'file', filename: 'debug-files.zip', content: zip }]),
            repeat: 'safe', // What is stored already is left alone.
            purpose: `upload debug information files to ${project}`,
        };
        return this.#client.json(request, response_shape/* tellsDebugFiles */.BI);
    }
    /**
     * Has files put together from chunks; asked again, it tells how far it is. The answers are in the order of the files.
     *
     * `/projects/{org}/{project}/files/difs/assemble/`
     */
    async assemble(project, files) {
        const { org } = this.#client;
        const request = {
            method: 'POST',
            path: (0,path/* path */.A) `projects/${org}/${project}/files/difs/assemble/`,
            json: Object.fromEntries(files.map(({ checksum, name, debugId, chunks }) => [checksum, { name, debug_id: debugId, chunks }])),
            repeat: 'safe', // A second time asks how far it is.
            purpose: `have debug information files put together for ${project}`,
        };
        const checksums = files.map(({ checksum }) => checksum);
        const answers = await this.#client.json(request, (answer) => (0,response_shape/* tellsStates */.v3)(answer, checksums));
        return files.map(({ checksum }) => answers[checksum] ?? { state: 'not_found' });
    }
    #path(project) {
        return (0,path/* path */.A) `projects/${this.#client.org}/${project}/files/dsyms/`;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./files/artifact-name.js
var artifact_name = __webpack_require__(8742);
// EXTERNAL MODULE: ./files/link-guard.js
var link_guard = __webpack_require__(5190);
// EXTERNAL MODULE: ./files/regular-file.js
var regular_file = __webpack_require__(1155);
// EXTERNAL MODULE: ./files/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(9077);
// EXTERNAL MODULE: ./files/verify-upload.js
var verify_upload = __webpack_require__(2885);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./github-actions/temporary-files.js
var temporary_files = __webpack_require__(1957);
// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./debug-files/formats/unfit.js
/** A file that cannot be stored; the message goes on from the file's name: `is a PE file without …`. */
class UnfitFile extends Error {
    name = 'UnfitFile';
    why;
    constructor(why, message) {
        super(message);
        this.why = why;
    }
}
function damaged(what) {
    return new UnfitFile('damaged', `is damaged: ${what}`);
}

;// CONCATENATED MODULE: ./debug-files/formats/bytes.js


/** No header or table is longer; what says so is damaged, or made to cost memory. */
const longestRead = 16 * 1024 * 1024;
/** A file, or one image inside it, read only where it is needed. Positions count from the start of the image. */
class Bytes {
    #fd;
    offset;
    sizeBytes;
    /** @param fd of a file that stays open as long as this is used */
    constructor(fd, offset, sizeBytes) {
        this.#fd = fd;
        this.offset = offset;
        this.sizeBytes = sizeBytes;
    }
    /** @throws UnfitFile when not all of it is there */
    read(position, length) {
        if (!(position >= 0 && length >= 0 && position + length <= this.sizeBytes)) {
            throw damaged(`it has ${this.sizeBytes} bytes, and points to byte ${position + length}`);
        }
        if (length > longestRead)
            throw damaged(`it has a table of ${length} bytes`);
        const buffer = Buffer.alloc(length);
        const read = (0,external_node_fs_.readSync)(this.#fd, buffer, 0, length, this.offset + position);
        if (read !== length)
            throw damaged('it ends too early');
        return buffer;
    }
    /** As much as there is, up to that length. */
    readUpTo(position, length) {
        return this.read(position, Math.max(0, Math.min(length, this.sizeBytes - position)));
    }
    /** @throws UnfitFile when not all of it is there */
    header(position, length, isLittleEndian = true) {
        return headerOf(this.read(position, length), isLittleEndian);
    }
    /** @throws UnfitFile when not all of it is there */
    slice(offset, sizeBytes) {
        if (offset + sizeBytes > this.sizeBytes) {
            throw damaged(`it has ${this.sizeBytes} bytes, and a part that ends at byte ${offset + sizeBytes}`);
        }
        return new Bytes(this.#fd, this.offset + offset, sizeBytes);
    }
}
function headerOf(bytes, isLittleEndian = true) {
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

const nilUuid = '00000000-0000-0000-0000-000000000000';
/** The UUID whose bytes stand in the file in the order in which they are written. */
function uuidOf(bytes) {
    return Buffer.from(bytes)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/** The UUID of a GUID as Windows stores it: its first three fields are numbers in little endian. */
function guidOf(bytes) {
    return uuidOf(Buffer.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((at) => bytes[at] ?? 0)));
}
function debugIdOf(uuid, age) {
    return age === 0 ? uuid : `${uuid}-${age.toString(16)}`;
}
/** @throws UnfitFile for the ID that is all zeros, which says nothing. @param otherwise what the file lacks, and the way out */
function requireId(ids, otherwise) {
    if (ids === undefined || ids.debugId.startsWith(nilUuid))
        throw new UnfitFile('anonymous', otherwise);
    return ids;
}

;// CONCATENATED MODULE: ./debug-files/formats/breakpad.js

/** Enough for the first lines. */
const startBytes = 4096;
/** Reads the IDs of a Breakpad symbol file: `MODULE os cpu id name`, and `INFO CODE_ID id` in the next line if there is one. */
function readBreakpad(bytes) {
    const [module = '', info = ''] = bytes.readUpTo(0, startBytes).toString('latin1').split(/\r?\n/);
    const [, uuid = '', age = ''] = /^MODULE \S+ \S+ ([\dA-Fa-f]{32})([\dA-Fa-f]{0,8})(?: |$)/.exec(module) ?? [];
    const codeId = /^INFO CODE_ID ([\dA-Fa-f]+)(?: |$)/.exec(info)?.[1]?.toLowerCase();
    const debugId = uuid && debugIdOf(uuidOf(Buffer.from(uuid, 'hex')), age === '' ? 0 : Number.parseInt(age, 16));
    return requireId(debugId ? { debugId, codeId } : undefined, 'is a Breakpad file whose MODULE line has no debug ID');
}

;// CONCATENATED MODULE: ./debug-files/formats/elf.js



/** Notes are short; whoever has more of them has no build ID behind them. */
const mostNoteBytes = 1024 * 1024;
/** As much of the code as Breakpad hashes where there is no build ID. */
const pageBytes = 4096;
const [noteSegment, programSection, noteSection, buildIdNote, extendedIndex] = [4, 1, 7, 3, 0xffff];
/**
 * Reads the IDs of an ELF file. The build ID is the code ID, and its first 16 bytes are the debug ID. Where the linker has
 * made none, the debug ID is a sum of the first page of code, as with Breakpad.
 */
function readElf(bytes) {
    const [, , , , fileClass, byteOrder] = bytes.read(0, 16);
    if ((fileClass !== 1 && fileClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) {
        throw damaged('its ELF header names no class or byte order that there is');
    }
    const layout = { is64: fileClass === 2, isLittleEndian: byteOrder === 1 };
    const header = bytes.header(0, layout.is64 ? 64 : 52, layout.isLittleEndian);
    const sections = readSections(bytes, header, layout);
    const buildId = findBuildId(bytes, readNoteSegments(bytes, header, layout), layout) ??
        findBuildId(bytes, sections.filter(({ type, name }) => type === noteSection && name === '.note.gnu.build-id'), layout);
    const debugId = buildId ? toDebugId(buildId, layout) : codeSum(bytes, sections, layout);
    return requireId(debugId === undefined ? undefined : { debugId, codeId: buildId?.toString('hex') }, 'is an ELF file without a build ID; link it with --build-id');
}
function readNoteSegments(bytes, header, { is64, isLittleEndian }) {
    const start = is64 ? header.u64(32) : header.u32(28);
    const [entryBytes, count] = is64 ? [header.u16(54), header.u16(56)] : [header.u16(42), header.u16(44)];
    if (start === 0 || count === 0)
        return [];
    if (entryBytes < (is64 ? 56 : 32))
        throw damaged(`its program headers have ${entryBytes} bytes each`);
    const table = bytes.header(start, entryBytes * count, isLittleEndian);
    return starts(count, entryBytes)
        .filter((at) => table.u32(at) === noteSegment)
        .map((at) => is64
        ? { offset: table.u64(at + 8), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 4), sizeBytes: table.u32(at + 16), alignment: table.u32(at + 28) });
}
function readSections(bytes, header, { is64, isLittleEndian }) {
    const start = is64 ? header.u64(40) : header.u32(32);
    if (start === 0)
        return [];
    const [entryBytes, shortCount, shortNames] = [58, 60, 62].map((at) => header.u16(is64 ? at : at - 12));
    const least = is64 ? 64 : 40;
    if (entryBytes === undefined || entryBytes < least)
        throw damaged(`its section headers have ${entryBytes} bytes each`);
    // What does not fit into 16 bits stands in the first section, which is none.
    const first = bytes.header(start, least, isLittleEndian);
    const count = shortCount || (is64 ? first.u64(32) : first.u32(20));
    const table = bytes.header(start, entryBytes * count, isLittleEndian);
    const region = (at) => is64
        ? { offset: table.u64(at + 24), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 16), sizeBytes: table.u32(at + 20), alignment: table.u32(at + 32) };
    const namesIndex = shortNames === extendedIndex ? first.u32(is64 ? 40 : 24) : (shortNames ?? 0);
    if (namesIndex >= count)
        throw damaged(`it has ${count} sections, and their names in section ${namesIndex}`);
    const namesRegion = region(entryBytes * namesIndex);
    const names = namesIndex === 0 ? Buffer.alloc(0) : bytes.read(namesRegion.offset, namesRegion.sizeBytes);
    return starts(count, entryBytes).map((at) => ({
        ...region(at),
        type: table.u32(at + 4),
        name: textAt(names, table.u32(at)),
    }));
}
function starts(count, entryBytes) {
    return Array.from({ length: count }, (_, index) => index * entryBytes);
}
function textAt(names, at) {
    const end = names.indexOf(0, at);
    return names.toString('latin1', at, end < 0 ? names.length : end);
}
/** The first note of the type NT_GNU_BUILD_ID. Notes that cannot be read are passed over, as Sentry does it. */
function findBuildId(bytes, regions, { isLittleEndian }) {
    for (const { offset, sizeBytes, alignment } of regions) {
        try {
            const notes = headerOf(bytes.read(offset, Math.min(sizeBytes, mostNoteBytes)), isLittleEndian);
            const buildId = findNote(notes, alignment === 8 ? 8 : 4);
            if (buildId?.length)
                return buildId;
        }
        catch (error) {
            if (!(error instanceof UnfitFile))
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
function codeSum(bytes, sections, layout) {
    const code = sections.find(({ name, type, offset }) => name === '.text' && type === programSection && offset > 0);
    if (!code)
        return undefined;
    const sum = Buffer.alloc(16);
    for (const [at, byte] of bytes.read(code.offset, Math.min(code.sizeBytes, pageBytes)).entries()) {
        sum[at % 16] = (sum[at % 16] ?? 0) ^ byte;
    }
    return toDebugId(sum, layout);
}
function toDebugId(id, { isLittleEndian }) {
    const sixteen = Buffer.alloc(16);
    id.copy(sixteen);
    return isLittleEndian ? guidOf(sixteen) : uuidOf(sixteen);
}

;// CONCATENATED MODULE: ./debug-files/formats/mach-o.js


const uuidCommand = 0x1b;
/** From here on the number behind the magic is the version of a Java class, which has the same magic. No file has so many parts. */
const leastJavaVersion = 0x2b;
/** Reads the UUID of a Mach-O file for one architecture; it is the debug ID and the code ID. */
function readMachO(bytes) {
    const magic = bytes.read(0, 4).readUInt32BE(0);
    const isLittleEndian = magic === 0xcefaedfe || magic === 0xcffaedfe;
    const is64 = magic === 0xfeedfacf || magic === 0xcffaedfe;
    const headerBytes = is64 ? 32 : 28;
    const header = bytes.header(0, headerBytes, isLittleEndian);
    const commands = bytes.header(headerBytes, header.u32(20), isLittleEndian);
    let at = 0;
    for (let left = header.u32(16); left > 0; left--) {
        if (at + 8 > commands.bytes.length)
            throw damaged('it has fewer load commands than it says');
        const sizeBytes = commands.u32(at + 4);
        if (sizeBytes < 8 || at + sizeBytes > commands.bytes.length)
            throw damaged(`a load command has ${sizeBytes} bytes`);
        if (commands.u32(at) === uuidCommand && sizeBytes >= 24) {
            const uuid = commands.bytes.subarray(at + 8, at + 24);
            return requireId({ debugId: uuidOf(uuid), codeId: uuid.toString('hex') }, withoutUuid);
        }
        at += sizeBytes;
    }
    return requireId(undefined, withoutUuid);
}
const withoutUuid = 'is a Mach-O file without a UUID; do not link it with -no_uuid';
/** The parts of a fat file; undefined where the magic is that of a Java class. */
function readFatParts(bytes) {
    const header = bytes.header(0, 8, false);
    const is64 = header.u32(0) === 0xcafebabf;
    const count = header.u32(4);
    if (count >= leastJavaVersion)
        return undefined;
    const entryBytes = is64 ? 32 : 20;
    const table = bytes.header(8, count * entryBytes, false);
    return Array.from({ length: count }, (_, index) => {
        const at = index * entryBytes + 8;
        return is64 ? bytes.slice(table.u64(at), table.u64(at + 8)) : bytes.slice(table.u32(at), table.u32(at + 4));
    });
}

;// CONCATENATED MODULE: ./debug-files/formats/pdb.js



const [infoStream, debugStream] = [1, 3];
const absent = 0xffffffff;
/**
 * Reads the debug ID of a PDB file: a file of blocks, some of which make up the directory, which tells the blocks of each
 * stream (https://llvm.org/docs/PDB/MsfFile.html). The GUID is in the info stream, and the age that counts in the debug
 * stream, since tools that change the file raise only this one.
 */
function readPdb(bytes) {
    const header = bytes.header(0, 56);
    const [blockBytes, directoryBytes, mapBlock] = [header.u32(32), header.u32(44), header.u32(52)];
    if (blockBytes < 512 || blockBytes > 65_536)
        throw damaged(`it has blocks of ${blockBytes} bytes`);
    const readBlocks = (blockAt, position, length) => {
        const pieces = [];
        for (let at = position; at < position + length;) {
            const within = at % blockBytes;
            const piece = Math.min(blockBytes - within, position + length - at);
            pieces.push(bytes.read(blockAt(Math.floor(at / blockBytes)) * blockBytes + within, piece));
            at += piece;
        }
        return headerOf(Buffer.concat(pieces));
    };
    const directory = (position, length) => {
        if (position + length > directoryBytes)
            throw damaged('its directory of streams is too short');
        return readBlocks((index) => bytes.header(mapBlock * blockBytes + index * 4, 4).u32(0), position, length);
    };
    const streams = directory(0, 4).u32(0);
    const sizes = directory(4, Math.min(streams, debugStream + 1) * 4);
    const sizeOf = (stream) => (stream * 4 < sizes.bytes.length ? sizes.u32(stream * 4) : absent);
    const blocksOf = (stream) => (sizeOf(stream) === absent ? 0 : Math.ceil(sizeOf(stream) / blockBytes));
    const readStream = (stream, length) => {
        if (sizeOf(stream) === absent || sizeOf(stream) < length)
            return undefined;
        const before = Array.from({ length: stream }, (_, index) => blocksOf(index)).reduce((sum, count) => sum + count, 0);
        const list = 4 + streams * 4 + before * 4;
        return readBlocks((index) => directory(list + index * 4, 4).u32(0), 0, length);
    };
    const info = readStream(infoStream, 28);
    const debug = readStream(debugStream, 12);
    const age = debug?.u32(0) === absent ? debug.u32(8) : info?.u32(8);
    return requireId(info && { debugId: debugIdOf(guidOf(info.bytes.subarray(12, 28)), age ?? 0) }, 'is a PDB file without a GUID');
}

;// CONCATENATED MODULE: ./debug-files/formats/pe.js


const entryBytes = 28;
const embeddedHeadBytes = 8;
const [codeView, embeddedPdb, portableMinor] = [2, 17, 0x504d];
/**
 * Reads the IDs of a PE file (https://learn.microsoft.com/windows/win32/debug/pe-format). The debug ID is that of its PDB,
 * from the CodeView record; the code ID is made of the time stamp and the size of the image.
 */
function readPe(bytes) {
    const image = readImage(bytes);
    const debugId = image && findDebugId(bytes, image.entries);
    return requireId(debugId === undefined ? undefined : { debugId, codeId: image?.codeId }, 'is a PE file that names no PDB; link it with /DEBUG, or with --build-id');
}
/** https://github.com/dotnet/runtime/blob/main/docs/design/specs/PE-COFF.md#embedded-portable-pdb-debug-directory-entry-type-17 */
function findEmbeddedPdb(bytes) {
    const { entries } = readImage(bytes) ?? {};
    if (!entries)
        return undefined;
    for (let at = 0; at < entries.bytes.length; at += entryBytes) {
        const [size, offset] = [entries.u32(at + 16), entries.u32(at + 24)];
        if (entries.u32(at + 12) !== embeddedPdb || size <= embeddedHeadBytes)
            continue;
        const { offset: contentOffset, sizeBytes: deflatedBytes } = bytes.slice(offset + embeddedHeadBytes, size - embeddedHeadBytes);
        const head = bytes.header(offset, embeddedHeadBytes);
        if (head.bytes.toString('latin1', 0, 4) !== 'MPDB')
            throw damaged('its embedded PDB does not begin as one');
        return { offset: contentOffset, deflatedBytes, sizeBytes: head.u32(4) };
    }
    return undefined;
}
function readImage(bytes) {
    const start = bytes.header(0, 64).u32(0x3c);
    const coff = bytes.header(start, 24);
    if (coff.u32(0) !== 0x4550)
        throw damaged('it has no PE header');
    const optional = bytes.header(start + 24, coff.u16(20));
    const is64 = optional.bytes.length >= 2 && optional.u16(0) === 0x20b;
    const directories = is64 ? 112 : 96;
    if (optional.bytes.length < directories + 56 || optional.u32(directories - 4) < 7)
        return undefined;
    const sections = bytes.header(start + 24 + coff.u16(20), coff.u16(6) * 40);
    const [address, sizeBytes] = [optional.u32(directories + 48), optional.u32(directories + 52)];
    const offset = fileOffset(address, sections);
    if (address === 0 || offset === undefined)
        return undefined;
    const codeId = coff.u32(8).toString(16).padStart(8, '0') + optional.u32(56).toString(16);
    return { codeId, entries: bytes.header(offset, sizeBytes - (sizeBytes % entryBytes)) };
}
/** Where an address of the loaded image stands in the file. */
function fileOffset(address, sections) {
    for (let at = 0; at < sections.bytes.length; at += 40) {
        const from = address - sections.u32(at + 12);
        if (from >= 0 && from < Math.max(sections.u32(at + 8), sections.u32(at + 16)))
            return sections.u32(at + 20) + from;
    }
    return undefined;
}
/** The first CodeView record of the kind `RSDS`. A portable PDB is told by the time stamp, in the place of the age. */
function findDebugId(bytes, entries) {
    for (let at = 0; at < entries.bytes.length; at += entryBytes) {
        if (entries.u32(at + 12) !== codeView || entries.u32(at + 16) < 24)
            continue;
        const record = bytes.header(entries.u32(at + 24), 24);
        if (record.bytes.toString('latin1', 0, 4) !== 'RSDS')
            continue;
        const age = entries.u16(at + 10) === portableMinor ? entries.u32(at + 4) : record.u32(20);
        return debugIdOf(guidOf(record.bytes.subarray(4, 20)), age);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./debug-files/formats/portable-pdb.js

/** Longer names of streams, and more streams, there are not. */
const headerBytes = 4096;
const idBytes = 20;
/**
 * Reads the debug ID of a portable PDB: the first 20 bytes of its stream `#Pdb`
 * (https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md).
 */
function readPortablePdb(bytes) {
    const versionBytes = bytes.header(12, 4).u32(0);
    const count = bytes.header(16 + versionBytes, 4).u16(2);
    const start = 20 + versionBytes;
    const streams = bytes.readUpTo(start, headerBytes);
    let at = 0;
    for (let left = count; left > 0 && at + 12 <= streams.length; left--) {
        const end = streams.indexOf(0, at + 8);
        if (end < 0)
            break;
        if (streams.toString('latin1', at + 8, end) === '#Pdb') {
            const id = bytes.header(streams.readUInt32LE(at), idBytes);
            return requireId({ debugId: debugIdOf(guidOf(id.bytes), id.u32(16)) }, withoutId);
        }
        at = Math.ceil((end + 1) / 4) * 4;
    }
    return requireId(undefined, withoutId);
}
const withoutId = 'is .NET metadata without the ID of a portable PDB';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./debug-files/formats/proguard.js



const dnsNamespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
/** As ProGuard's own tools, the Android plugins and Sentry have it. */
const namespace = uuid5((0,external_node_crypto_.createHash)('sha1').update(dnsNamespace).update('guardsquare.com').digest());
const blockBytes = 1024 * 1024;
/** Longer than any line that begins a mapping, or the start of one with line numbers. */
const overlap = 256;
const uuidInName = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;
/** Whether this is how a mapping of ProGuard or R8 begins: with comments, then `com.acme.Shop -> a.b:`. */
function isProguard(start) {
    return /^(?:[ \t]*(?:#.*)?\r?\n)*[^\s#>][^\n>]* -> [^\s:]+:[ \t]*(?:#.*)?(?:\r?\n|$)/.test(start.toString('latin1'));
}
/**
 * The debug ID of a mapping is the UUID in its file name, else the one that Sentry's tools make of its content: a UUID of
 * version 5. The file is read through once, in blocks.
 *
 * @throws UnfitFile when it has no line numbers, without which Sentry can make nothing of it
 */
function readProguard(bytes, fileName) {
    const hash = (0,external_node_crypto_.createHash)('sha1').update(namespace);
    let hasLines = false;
    let rest = '';
    for (let at = 0; at < bytes.sizeBytes; at += blockBytes) {
        const block = bytes.readUpTo(at, blockBytes);
        hash.update(block);
        if (hasLines)
            continue;
        const text = rest + block.toString('latin1');
        hasLines = /\n[ \t]+\d+:\d+:/.test(text);
        rest = text.slice(-overlap);
    }
    if (!hasLines) {
        throw new UnfitFile('anonymous', 'is a ProGuard mapping without line numbers; keep them with -keepattributes SourceFile,LineNumberTable');
    }
    return { debugId: uuidInName.exec(fileName)?.[0].toLowerCase() ?? uuidOf(uuid5(hash.digest())) };
}
function uuid5(sum) {
    const uuid = Buffer.from(sum.subarray(0, 16));
    uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x50;
    uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
    return uuid;
}

;// CONCATENATED MODULE: ./debug-files/formats/wasm.js


/** A number has at most five bytes, and a name that counts is short. */
const peekBytes = 32;
const mostSections = 10_000;
const sectionName = 'build_id';
/** Reads the build ID of a WebAssembly module from its custom section `build_id`; it is the code ID too. */
function readWasm(bytes) {
    let at = 8;
    for (let sections = 0; at < bytes.sizeBytes; sections++) {
        if (sections === mostSections)
            throw damaged(`it has more than ${mostSections} sections`);
        const start = bytes.readUpTo(at, peekBytes);
        const size = readNumber(start, 1);
        const [content, end] = [at + size.end, at + size.end + size.value];
        if (end > bytes.sizeBytes)
            throw damaged(`it has ${bytes.sizeBytes} bytes, and a section that ends at byte ${end}`);
        if (start[0] === 0) {
            const name = readNumber(start, size.end);
            const text = start.toString('latin1', name.end, name.end + name.value);
            const id = at + name.end + name.value;
            if (text === sectionName && id <= end)
                return idsOf(bytes.read(id, Math.min(end - id, 64)));
        }
        at = content + size.value;
    }
    return requireId(undefined, wasm_withoutId);
}
const wasm_withoutId = 'is a WebAssembly module without a build ID; link it with --build-id, or run wasm-split on it';
function idsOf(id) {
    return requireId(id.length < 16 ? undefined : { debugId: uuidOf(id.subarray(0, 16)), codeId: id.toString('hex') }, wasm_withoutId);
}
/** LEB128: seven bits a byte, the lowest ones first. */
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
    throw damaged('a section has no size');
}

;// CONCATENATED MODULE: ./debug-files/formats/recognise.js









/** Enough to tell the formats apart; the comments at the head of a mapping are the longest. */
const recognise_startBytes = 8192;
const byMagic = [
    ['\x7fELF', { name: 'elf', read: readElf }],
    ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'].map((magic) => [magic, { name: 'macho', read: readMachO }]),
    ['MZ', { name: 'pe', read: readPe }],
    ['Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0', { name: 'pdb', read: readPdb }],
    ['BSJB', { name: 'portablepdb', read: readPortablePdb }],
    ['MODULE ', { name: 'breakpad', read: readBreakpad }],
    ['\0asm', { name: 'wasm', read: readWasm }],
];
/** Whether a file that begins like this may be a debug information file. */
function isPromising(start) {
    return isFat(start) || formatOf(start) !== undefined;
}
/**
 * Reads what images a debug information file holds. Its content says what it is; the name only helps a mapping to its ID.
 * Of a fat file, the parts that Sentry can do nothing with are left out; a PDB inside a PE file is an image of its own.
 *
 * @throws UnfitFile when none can be stored
 */
function readImages(bytes, fileName) {
    const start = bytes.readUpTo(0, recognise_startBytes);
    const parts = isFat(start) ? readFatParts(bytes) : undefined;
    if (!parts) {
        const image = recognise_readImage(bytes, start, fileName);
        const pdb = image.format === 'pe' ? findEmbeddedPdb(bytes) : undefined;
        // It has the ID by which the PE file names it.
        return pdb ? [image, { ...pdb, format: 'portablepdb', debugId: image.debugId }] : [image];
    }
    const images = parts.flatMap((part) => {
        try {
            return [recognise_readImage(part, part.readUpTo(0, recognise_startBytes), fileName)];
        }
        catch (error) {
            if (error instanceof UnfitFile && error.why !== 'damaged')
                return [];
            throw error;
        }
    });
    if (images.length === 0)
        throw new UnfitFile('anonymous', 'is a fat Mach-O file, no part of which has a UUID');
    return images;
}
function recognise_readImage(bytes, start, fileName) {
    const format = formatOf(start);
    if (!format)
        throw new UnfitFile('unknown', 'is no debug information file that Sentry can read');
    return { format: format.name, offset: bytes.offset, sizeBytes: bytes.sizeBytes, ...format.read(bytes, fileName) };
}
function isFat(start) {
    return start.length >= 8 && [0xcafebabe, 0xcafebabf].includes(start.readUInt32BE(0));
}
function formatOf(start) {
    const found = byMagic.find(([magic]) => start.toString('latin1', 0, magic.length) === magic)?.[1];
    return found ?? (isProguard(start) ? { name: 'proguard', read: readProguard } : undefined);
}

;// CONCATENATED MODULE: ./debug-files/debug-file.js




/** Where it comes from, for people. */
function originOf({ path, entry }) {
    return entry === undefined ? path : `${path} (${entry})`;
}
/**
 * Reads what images a file holds.
 *
 * @param name of the file; it helps a mapping to its ID
 * @throws UnfitFile when none can be stored
 */
function readImagesOf(path, sizeBytes, name) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const images = readImages(new Bytes(fd, 0, sizeBytes), name);
        return images.map((image) => ({ ...image, name: image.deflatedBytes === undefined ? name : pdbOf(name) }));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** The name of the PDB of a program. */
function pdbOf(name) {
    return `${(0,external_node_path_.parse)(name).name}.pdb`;
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
/**
 * A PDB is looked for by the ID in its PE file, whose age may be another one: tools that change the PDB afterwards do not
 * tell the PE file. Where both go along, the PE file is right.
 */
function withAgesOfPe(files) {
    const byUuid = new Map(files.filter(({ format }) => format === 'pe').map(({ debugId }) => [debug_file_uuidOf(debugId), debugId]));
    return files.map((file) => {
        const debugId = file.format === 'pdb' ? byUuid.get(debug_file_uuidOf(file.debugId)) : undefined;
        return debugId === undefined || debugId === file.debugId ? file : { ...file, debugId, ownDebugId: file.debugId };
    });
}
function debug_file_uuidOf(debugId) {
    return debugId.slice(0, 36);
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ../../node_modules/yauzl/index.js
var yauzl = __webpack_require__(171);
;// CONCATENATED MODULE: ./debug-files/unpack.js







/**
 * Unpacks files of a ZIP file, one after another; ZIP files in it stay closed. What a file unpacks to has the length and the
 * checksum that the ZIP file says, or it is damaged.
 *
 * @param folder where they are put, by names of their own
 * @param wants whether to unpack a file, by its path and how it begins
 * @throws UnfitFile when it cannot be read
 */
async function* unpack(zipPath, folder, wants) {
    let zip;
    try {
        zip = await (0,yauzl/* openPromise */.sO)(zipPath);
        let count = 0;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/') || !wants(entry.fileName, await readStart(zip, entry)))
                continue;
            const path = (0,external_node_path_.join)(folder, `unpacked-${count++}`);
            await (0,promises_.pipeline)(await zip.openReadStreamPromise(entry), checked(entry), (0,external_node_fs_.createWriteStream)(path));
            yield { entry: entry.fileName, path, sizeBytes: entry.uncompressedSize };
        }
    }
    catch (error) {
        // What the file system says is not the fault of the ZIP file.
        if (!(error instanceof Error) || error instanceof UnfitFile || 'syscall' in error)
            throw error;
        throw new UnfitFile('damaged', `is no ZIP file that can be read: ${error.message}`);
    }
    finally {
        zip?.close();
    }
}
function checked({ fileName, crc32: expected }) {
    return async function* (pieces) {
        let sum = 0;
        for await (const piece of pieces) {
            sum = (0,external_node_zlib_.crc32)(piece, sum);
            yield piece;
        }
        if (sum !== expected)
            throw damaged(`${fileName} in it does not have its checksum`);
    };
}
async function readStart(zip, entry) {
    const pieces = [];
    let length = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
        pieces.push(piece);
        length += piece.length;
        if (length >= recognise_startBytes)
            break;
    }
    return Buffer.concat(pieces).subarray(0, recognise_startBytes);
}

;// CONCATENATED MODULE: ./debug-files/select-debug-files.js














const input = 'debug-files';
/** Who asks for everything that there is need not read all of it. */
const mostComplaints = 50;
/**
 * Finds the debug information files, and reads their IDs before anything is sent. What lies in a folder, a dSYM bundle or
 * a ZIP file may also be something else; what a pattern matches by itself has to be one.
 *
 * @throws SetupError that names every file that cannot be stored
 */
async function selectDebugFiles({ select, selectFolders, log }, { patterns, root, workspace, tempFolder, ifNoFilesFound }) {
    const { paths, unmatched, matches } = await select(patterns, root);
    const folders = await selectFolders(patterns, root);
    const links = new link_guard/* LinkGuard */.k(workspace);
    const findings = { files: [], complaints: [], passedOver: [] };
    const bundles = new Set();
    for (const path of paths) {
        const file = (0,regular_file/* lookAtFile */.J)(path, links);
        if (!file)
            continue;
        const bundle = /^.*?\.dSYM(?=[\\/])/i.exec(path)?.[0];
        if (bundle)
            bundles.add(bundle);
        const isAside = bundle !== undefined || folders.some((folder) => (0,artifact_name/* liesBelow */.Zj)(path, folder));
        await lookAt(path, file.sizeBytes, isAside, tempFolder, findings).catch((error) => {
            throw (0,verify_upload/* unreadable */.O)({ path }, error) ?? error;
        });
    }
    const isEmpty = (folder) => !findings.files.some(({ path }) => (0,artifact_name/* liesBelow */.Zj)(path, folder));
    findings.complaints.push(...[...bundles].filter(isEmpty).map((path) => `${path} holds no debug information file`));
    await tell(findings, log);
    refuse(findings.complaints);
    const found = new Set(findings.files.map(({ path }) => path));
    const empty = matches.filter((match) => match.paths.length > 0 && !match.paths.some((path) => found.has(path)));
    (0,unmatched_patterns/* reportUnmatchedPatterns */.t)({
        input,
        kind: 'debug information file',
        patterns: [...unmatched, ...empty.map(({ line }) => line)],
        root,
        ifNoFilesFound,
    }, log);
    return withAgesOfPe(findings.files);
}
/** @param isAside whether it was found only because it is in a folder */
async function lookAt(path, sizeBytes, isAside, tempFolder, findings) {
    const { files, complaints, passedOver } = findings;
    try {
        if (isZipFile(path) && (!isAside || /\.zip$/i.test(path)))
            return await lookInto(path, isAside, tempFolder, findings);
        files.push(...readImagesOf(path, sizeBytes, (0,external_node_path_.basename)(path)).map((image) => ({ ...image, path })));
    }
    catch (error) {
        if (!(error instanceof UnfitFile))
            throw error;
        (isAside && error.why !== 'damaged' ? passedOver : complaints).push(`${path} ${error.message}`);
    }
}
/** Looks into a ZIP file. What is unpacked is gone at once: it is unpacked again when it is sent. */
async function lookInto(path, isAside, tempFolder, findings) {
    const { files, complaints, passedOver } = findings;
    await using scratch = await (0,temporary_files/* openTemporaryFolder */.is)(tempFolder);
    const countBefore = files.length;
    for await (const unpacked of unpack(path, scratch.path, (_, start) => isPromising(start))) {
        const { entry } = unpacked;
        try {
            const images = readImagesOf(unpacked.path, unpacked.sizeBytes, external_node_path_.posix.basename(entry));
            files.push(...images.map((image) => ({ ...image, path, entry })));
        }
        catch (error) {
            if (!(error instanceof UnfitFile))
                throw error;
            (error.why === 'damaged' ? complaints : passedOver).push(`${originOf({ path, entry })} ${error.message}`);
        }
        finally {
            await (0,temporary_files/* removeTemporary */.cF)(unpacked.path);
        }
    }
    if (files.length === countBefore)
        (isAside ? passedOver : complaints).push(`${path} holds no debug information file`);
}
async function tell({ files, passedOver }, log) {
    const lineOf = (file) => `${originOf(file)} → ${file.debugId} (${file.format})`;
    await (0,log_0/* logList */.Z)(log, `Debug IDs of ${(0,format/* plural */.LS)(files.length, 'image')}`, files, lineOf);
    await (0,log_0/* logList */.Z)(log, `Passed over: ${(0,format/* plural */.LS)(passedOver.length, 'file')}`, passedOver, (path) => path);
}
function refuse(complaints) {
    if (complaints.length === 0)
        return;
    const shown = complaints.slice(0, mostComplaints).map((complaint) => `- ${complaint}`);
    if (complaints.length > shown.length)
        shown.push(`- and ${complaints.length - shown.length} more`);
    const [only] = complaints;
    const list = complaints.length === 1 ? only : [`${complaints.length} files cannot be stored:`, ...shown].join('\n');
    throw new errors/* SetupError */.w3(`Input ${input}: ${list}`, {
        remedy: 'Mend what is said of them, or exclude them by a line with ! in front.',
    });
}

// EXTERNAL MODULE: ./files/progress.js
var progress = __webpack_require__(5005);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./sentry/chunk-upload/assemble-files.js + 1 modules
var assemble_files = __webpack_require__(7793);
;// CONCATENATED MODULE: ./debug-files/verify-debug-file.js


/**
 * Holds what Sentry says it has stored against what was sent: the content, and the ID by which it will be found.
 *
 * @throws IntegrityError when they differ
 */
function verifyDebugFile({ checksum, file }, stored) {
    const debugId = stored?.debugId.toLowerCase();
    if (stored?.sha1 === checksum && debugId === file.debugId)
        return;
    const what = stored ? `with SHA-1 ${stored.sha1} and debug ID ${debugId}` : 'without saying what';
    throw new errors/* IntegrityError */.cs(`Sentry stored ${file.name} ${what}, but ${originOf(file)} has SHA-1 ${checksum} and debug ID ${file.debugId}`, { remedy: 'Look for a proxy that changes uploads, then run the job again.' });
}

// EXTERNAL MODULE: ./sentry/chunk-upload/zip-writer.js + 2 modules
var zip_writer = __webpack_require__(3900);
;// CONCATENATED MODULE: ./debug-files/write-zip.js


/**
 * Packs debug information files as Sentry wants them where it takes no chunks: each in a folder of its own, since the
 * parts of a fat file have one name; mappings by the ID that is to be theirs.
 */
async function writeZip(contents, path) {
    await using zip = await zip_writer/* ZipFile */.u.create(path, Number.POSITIVE_INFINITY, new Uint8Array());
    for (const [index, { file, open }] of contents.entries()) {
        await zip.addStream(file.format === 'proguard' ? mappingName(file.debugId) : `${index}/${file.name}`, open());
    }
    const { sizeBytes } = await zip.finish('debug information files');
    return { contentType: 'application/zip', sizeBytes, open: () => (0,external_node_fs_.createReadStream)(path) };
}
/** The path by which Sentry knows a mapping, and learns its ID. */
function mappingName(debugId) {
    return `proguard/${debugId}.txt`;
}

;// CONCATENATED MODULE: ./debug-files/assemble-debug-files.js




/** Keeps a request, and what the server does for it, small. */
const filesAtOnce = 50;
/**
 * Has Sentry put debug information files together from chunks, for one project.
 *
 * @throws SetupError when Sentry can do nothing with one of them
 * @throws IntegrityError when it has stored something else
 */
async function assembleDebugFiles({ remote, ...ports }, project, contents, { concurrency, onSent }) {
    const ask = async (some) => {
        const answers = await remote.assemble(project, some.map(requestOf));
        for (const [index, content] of some.entries()) {
            if (answers[index]?.state === 'ok')
                verifyDebugFile(content, answers[index].dif);
        }
        return answers;
    };
    const assemble = async (all) => {
        const starts = Array.from({ length: Math.ceil(all.length / filesAtOnce) }, (_, index) => index * filesAtOnce);
        return (await Promise.all(starts.map((start) => ask(all.slice(start, start + filesAtOnce))))).flat();
    };
    const settled = await (0,assemble_files/* assembleFiles */._)(ports, contents, { assemble, tellsMissing: true, concurrency, onSent });
    assemble_debug_files_refuse(settled.filter(({ state }) => state !== 'ok').map(({ file, detail }) => ({ name: file.name, detail })));
}
/** A mapping is told by its name, everything else by its ID too. */
function requestOf({ file, checksum, chunks }) {
    const isMapping = file.format === 'proguard';
    return {
        checksum,
        name: isMapping ? `/${mappingName(file.debugId)}` : file.name,
        debugId: isMapping ? undefined : file.debugId,
        chunks: chunks.map(({ checksum }) => checksum),
    };
}
function assemble_debug_files_refuse(failed) {
    if (failed.length === 0)
        return;
    const list = failed.map(({ name, detail }) => `${name} (${detail ?? 'no reason given'})`).join(', ');
    const message = `Sentry has all of these debug information files, and could not store them: ${list}`;
    // An error is kept for some ten minutes, and answered again.
    if (failed.every(({ detail }) => detail === 'internal server error')) {
        throw new errors/* OutageError */.AP(message, { remedy: 'Run the job again in ten minutes.' });
    }
    throw new errors/* SetupError */.w3(message, { remedy: 'Mend what Sentry names, or exclude the files; then run the job again.' });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunks.js
var chunks = __webpack_require__(9430);
;// CONCATENATED MODULE: ./debug-files/content.js











const pieceBytes = 1024 * 1024;
/**
 * Puts what is in ZIP files on the disk, and finds the checksums of all in one pass. What has the same content and
 * the same ID is there once.
 *
 * @param folder for what is unpacked; must stay until the content has been sent
 * @throws SetupError when a file is not what it was when its ID was read
 */
async function openContents(files, folder, chunkSize) {
    const unpacked = new Map();
    for (const zipPath of new Set(files.filter(({ entry }) => entry !== undefined).map(({ path }) => path))) {
        const wanted = new Set(files.filter(({ path }) => path === zipPath).map(({ entry }) => entry));
        const subfolder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(folder, 'zip-'));
        try {
            for await (const { entry, path } of unpack(zipPath, subfolder, (entry) => wanted.has(entry))) {
                unpacked.set(originOf({ path: zipPath, entry }), path);
            }
        }
        catch (error) {
            throw error instanceof UnfitFile ? changed(zipPath) : error;
        }
    }
    const distinct = new Map();
    for (const file of files) {
        const path = unpacked.get(originOf(file)) ?? file.path;
        const content = await digest(file, await inflated(file, path, folder), chunkSize);
        distinct.set(`${content.checksum} ${file.debugId}`, content);
    }
    return [...distinct.values()];
}
/** Where the image is as it is to be sent. */
async function inflated(file, path, folder) {
    const { offset, deflatedBytes, sizeBytes } = file;
    if (deflatedBytes === undefined)
        return { path, offset };
    const target = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    const damaged = (cause) => new errors/* SetupError */.w3(`${originOf(file)} is damaged: its embedded PDB cannot be read`, { cause });
    const measured = async function* (pieces) {
        let readBytes = 0;
        for await (const piece of pieces) {
            readBytes += piece.byteLength;
            if (readBytes > sizeBytes)
                break;
            yield piece;
        }
        if (readBytes !== sizeBytes)
            throw damaged();
    };
    try {
        const packed = (0,external_node_fs_.createReadStream)(path, { start: offset, end: offset + deflatedBytes - 1 });
        await (0,promises_.pipeline)(packed, (0,external_node_zlib_.createInflateRaw)(), measured, (0,external_node_fs_.createWriteStream)(target));
    }
    catch (error) {
        throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? damaged(error) : error;
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
        throw changed(originOf(file));
    const whole = sum.finish(file.name);
    // The chunks of a part of a file count from the start of the file.
    return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}
function changed(path) {
    return new errors/* SetupError */.w3(`${path} changed while it was sent`, {
        remedy: 'See that the build has ended before the upload starts.',
    });
}

;// CONCATENATED MODULE: ./debug-files/missing-debug-files.js
/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;
/** Those that a project does not have by their ID. */
async function missingOf(remote, project, contents) {
    const unknown = [];
    for (let start = 0; start < contents.length; start += checksumsAtOnce) {
        const some = contents.slice(start, start + checksumsAtOnce);
        const checksums = await remote.missing(project, some.map(({ checksum }) => checksum));
        unknown.push(...some.filter(({ checksum }) => checksums.has(checksum)));
    }
    const rest = new Set(contents).difference(new Set(unknown));
    const doubtful = [...rest].filter(({ file }) => isNamedFromOutside(file.format));
    const isStored = await Promise.all(doubtful.map((content) => isStoredByItsId(remote, project, content)));
    return { unknown, misnamed: doubtful.filter((_, index) => !isStored[index]) };
}
/** A mapping may have its ID from its name, and a PDB its age from a PE file: the checksum does not tell. */
function isNamedFromOutside(format) {
    return format === 'proguard' || format === 'pdb';
}
async function isStoredByItsId(remote, project, { checksum, file }) {
    for await (const { sha1, debugId } of remote.list(project, file.debugId)) {
        if (sha1 === checksum && debugId.toLowerCase() === file.debugId)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./sentry/chunk-upload/batches.js
var batches = __webpack_require__(1734);
;// CONCATENATED MODULE: ./debug-files/upload-zips.js









/** Of one ZIP file, before it is packed. */
const [mostFiles, mostBytes] = [64, 32 * 1024 * 1024];
/**
 * Sends debug information files in ZIP files, for one project. In them a mapping has its ID by its name, and all else by
 * its content.
 *
 * @param folder for the ZIP files, one at a time
 * @throws SetupError when one of them has its ID from elsewhere, or Sentry passes over it in silence
 * @throws IntegrityError when it has stored something else
 */
async function sendZips(remote, project, contents, folder, onSent) {
    refuseRenamed(contents, project);
    for (const batch of (0,batches/* fill */.G)(contents, mostFiles, mostBytes)) {
        const path = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.zip`); // An earlier one may still be there.
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
    // Of what was stored already, and of what Sentry cannot read, the answers say nothing.
    const { unknown, misnamed } = await missingOf(remote, project, contents);
    const [refused] = [...unknown, ...misnamed];
    if (!refused)
        return;
    throw new errors/* SetupError */.w3(`Sentry has taken ${refused.name}, and stored nothing of it in ${project}`, {
        remedy: `This server cannot read the format (${refused.file.format}). Update it, or exclude the file.`,
    });
}
function refuseRenamed(contents, project) {
    const renamed = contents.find(({ file }) => file.ownDebugId !== undefined)?.file;
    if (!renamed)
        return;
    throw new errors/* SetupError */.w3(`${originOf(renamed)} cannot be stored in ${project} by ${renamed.debugId}, the ID in its PE file: the project has it by another one, or this Sentry takes the file's own alone, ${renamed.ownDebugId}`, { remedy: `Delete the one that ${project} has, if any, in its settings under Debug Files; else exclude the file.` });
}

;// CONCATENATED MODULE: ./debug-files/upload-debug-files.js










/** What a server has to accept, so that it puts a file of the format together from chunks. */
const needs = {
    pe: 'pdbs',
    pdb: 'pdbs',
    portablepdb: 'portablepdbs',
    proguard: 'proguard',
};
/**
 * Stores debug information files with each of the projects. Sentry is asked by checksum what it has; the rest goes in
 * chunks, which the projects share, or in ZIP files where the server knows no better.
 */
class DebugFilesDestination {
    #ports;
    #options;
    constructor(ports, options) {
        this.#ports = ports;
        this.#options = options;
    }
    /**
     * @throws SetupError when Sentry can do nothing with a file
     * @throws IntegrityError when it has stored something else
     */
    async upload(files) {
        if (files.length === 0)
            return { files: [], durationMs: 0 };
        const beganAtMs = this.#ports.clock.now();
        await using scratch = await (0,temporary_files/* openTemporaryFolder */.is)(this.#options.tempFolder);
        const server = await this.#chunkOptions();
        const contents = await upload_debug_files_open(files, scratch.path, server?.chunkSize ?? Number.POSITIVE_INFINITY);
        refuseTooLarge(contents, server);
        const progress = this.#progress(contents);
        const reports = [];
        for (const project of this.#options.projects) {
            const { unknown, misnamed } = await missingOf(this.#ports.remote, project, contents);
            const missing = [...unknown, ...misnamed];
            const byChunks = firstOfEach(unknown.filter(({ file }) => canChunk(server, file.format)));
            await assembleDebugFiles(this.#ports, project, byChunks, { ...this.#options, onSent: progress.sent });
            const byZip = missing.filter((content) => !byChunks.includes(content));
            await sendZips(this.#ports.remote, project, byZip, scratch.path, progress.sent);
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
            for (const content of contents)
                progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
        }
        return { files: reports, durationMs: this.#ports.clock.now() - beganAtMs };
    }
    /** What `upload` would find, and refuse. Writes nothing to Sentry. */
    async compare(files) {
        await using scratch = await (0,temporary_files/* openTemporaryFolder */.is)(this.#options.tempFolder);
        const contents = await upload_debug_files_open(files, scratch.path, Number.POSITIVE_INFINITY);
        if (contents.length > 0)
            refuseTooLarge(contents, await this.#chunkOptions());
        const reports = [];
        for (const project of this.#options.projects) {
            const missing = Object.values(await missingOf(this.#ports.remote, project, contents)).flat();
            reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
        }
        return { files: reports, durationMs: 0 };
    }
    /** Undefined for a server from before there were chunks. */
    async #chunkOptions() {
        try {
            return await this.#ports.chunkUpload.options();
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return undefined;
            throw error;
        }
    }
    #progress(contents) {
        const times = this.#options.projects.length;
        const bytes = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * times;
        return new progress/* Progress */.k(this.#ports, { files: contents.length * times, bytes });
    }
}
async function upload_debug_files_open(...known) {
    try {
        return await openContents(...known);
    }
    catch (error) {
        const path = error instanceof Error && 'path' in error ? String(error.path) : 'A debug information file';
        throw (0,verify_upload/* unreadable */.O)({ path }, error) ?? error;
    }
}
function canChunk(server, format) {
    return server?.accept.includes(needs[format] ?? 'debug_files') ?? false;
}
/** Sentry puts the same content together once, by one ID. */
function firstOfEach(contents) {
    return [...new Map(contents.toReversed().map((content) => [content.checksum, content])).values()].toReversed();
}
function refuseTooLarge(contents, server) {
    const most = server?.maxFileSize ?? Number.POSITIVE_INFINITY;
    const large = contents.find(({ sizeBytes }) => sizeBytes > most);
    if (!large)
        return;
    throw new errors/* SetupError */.w3(`${large.name} has ${(0,format/* formatBytes */.z3)(large.sizeBytes)}; this Sentry takes ${(0,format/* formatBytes */.z3)(most)} a file`, {
        remedy: 'Exclude it, or compress its debug sections (-gz).',
    });
}
function reportOf({ file, sizeBytes }, project, isNew) {
    const { name, debugId, format } = file;
    return { name, debugId, format, project, sizeBytes, state: isNew ? 'new' : 'unchanged' };
}

;// CONCATENATED MODULE: ./debug-files/stage.js






/** `debug-files`: stored with the projects, for crashes of native, .NET and Android builds. */
async function debugFilesStage(plan, sentry, { log, signal }) {
    const files = await selectDebugFiles({ select: match_patterns/* selectFiles */.A, selectFolders: match_patterns/* selectFolders */.o, log }, plan);
    const destination = () => {
        const { client, chunkUpload, projects } = (0,connect/* requireSentry */.h)(sentry);
        const remote = new DebugFiles(client);
        return new DebugFilesDestination({ remote, chunkUpload, log, clock: clock/* systemClock */.m, signal }, { ...plan, projects });
    };
    return {
        title: 'Debug files',
        async run() {
            return { debugFiles: await destination().upload(files) };
        },
        async preview() {
            if (sentry)
                return { debugFiles: await destination().compare(files) };
            const asNew = files.map(({ name, debugId, format, sizeBytes }) => ({ name, debugId, format, sizeBytes }));
            return { debugFiles: { files: asNew.map((file) => ({ ...file, state: 'new' })), durationMs: 0 } };
        },
    };
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   Zj: () => (/* binding */ liesBelow),
/* harmony export */   jh: () => (/* binding */ artifactNames),
/* harmony export */   zG: () => (/* binding */ isAcceptedName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Names files for Sentry: a file's path from the root, or from the longest prefix that it lies below, behind the URL
 * prefix. A file that lies outside the root keeps its whole path. One slash stands between prefix and path: `~` and `~/`
 * are the same, and `app:///` stays whole.
 */
function artifactNames({ urlPrefix, stripPrefixes, root }) {
    const prefixes = stripPrefixes.map((prefix) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, prefix)).sort((a, b) => b.length - a.length);
    const folders = [...prefixes, root];
    const start = urlPrefix === '' ? '' : `${urlPrefix.replace(/\/$/, '')}/`;
    return (filePath) => {
        const paths = folders.values().map((folder) => pathBelow(filePath, folder));
        const path = paths.find((path) => path !== undefined) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(filePath).root, filePath);
        return start + (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
    };
}
/** The deepest folder that holds all the files; undefined where there is none, or no files. */
function commonFolder(filePaths) {
    const [first, ...others] = filePaths;
    if (first === undefined)
        return undefined;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if (others.every((path) => liesBelow(path, folder)))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
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
    if (filePath.startsWith(folder) && rest.startsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) && !unresolved.test(rest))
        return rest.slice(1);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, filePath);
    const leadsOut = path === '' || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
    return leadsOut ? undefined : path;
}
/** Characters that Sentry refuses in the last part of a name: line breaks, tabs, form feeds and backslashes. */
const refusedInLastPart = /[\n\t\r\f\v\\]/;
/** Whether Sentry would take a file of this name. */
function isAcceptedName(name) {
    return !refusedInLastPart.test(name.slice(name.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSameContent)
/* harmony export */ });
/** Whether the server holds just this content. */
function isSameContent(stored, file, sha1) {
    return stored.size === file.sizeBytes && stored.sha1 === sha1;
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LinkGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8742);



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
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const isLink = entry.isSymbolicLink();
        // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
        const realPath = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : this.#below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path);
        const leadsOut = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Zj)(path, this.folder) && !(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .liesBelow */ .Zj)(realPath, this.#realFolder(this.folder));
        const target = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path) : entry;
        return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
    }
    #below(folder, path) {
        const realFolder = this.#realFolder(folder);
        return realFolder === folder ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    #realFolder(folder) {
        const known = this.#realFolders.get(folder) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        this.#realFolders.set(folder, known);
        return known;
    }
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ selectFiles),
  o: () => (/* binding */ selectFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/brace-expansion/dist/esm/index.js + 1 modules
var esm = __webpack_require__(3128);
;// CONCATENATED MODULE: ./files/pattern.js



/**
 * Reads a line: `!` in front excludes, braces name alternatives (`*.{js,css}`), `~/` is the home folder. What exists just
 * as it is written is meant just so: `pages/[id].js` is the file of that name where there is one.
 *
 * @param root where relative patterns start; absolute
 */
function readPattern(line, root) {
    const excludes = line.startsWith('!');
    const pattern = excludes ? line.slice(1).trim() : line;
    const segments = pattern.split(/[\\/]/);
    const alternatives = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, pattern)) ? [pattern] : (0,esm/* expand */.fT)(pattern);
    return {
        line,
        excludes,
        globs: alternatives.map((alternative) => rooted(alternative, root)),
        folder: folderOf(/^[^~].*?(?=[\\/]\*\*$|$)/.exec(pattern)?.[0], root),
        wantsHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
        wantsNodeModules: segments.includes('node_modules'),
    };
}
function folderOf(pattern, root) {
    if (pattern === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(root, pattern);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}
/** The glob as an absolute one: the library refuses `.` and `..`, and would start at the process's own folder. */
function rooted(pattern, root) {
    if (/^~(?:[/\\]|$)/.test(pattern))
        return pattern;
    const whole = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.normalize)(pattern) : (0,external_node_path_.join)(root, pattern);
    const literal = whole.startsWith(root + external_node_path_.sep) ? root : (0,external_node_path_.parse)(whole).root;
    const rest = whole
        .slice(literal.length)
        .split(external_node_path_.sep)
        .filter((segment, index) => segment !== '' || index > 0);
    return [escapeGlob(literal.replace(/[\\/]$/, '')), ...escapeWhatExists(rest, literal)].join(external_node_path_.sep);
}
/** Escapes the segments that lead to something that exists: its special characters are a part of its name. */
function escapeWhatExists(segments, folder) {
    const end = segments.findIndex((_, index) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ...segments.slice(0, index + 1))));
    const literal = end < 0 ? segments : segments.slice(0, end);
    return [...literal.map(escapeGlob), ...segments.slice(literal.length)];
}
function escapeGlob(text) {
    const escaped = text.replace(/[[?*]/g, '[$&]');
    return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}

;// CONCATENATED MODULE: ./files/walk.js


/**
 * Finds every file below a folder, in a fraction of the time that matching each against a glob takes. Folders that are not
 * wanted are not looked into.
 *
 * @param wants whether files and folders of that name are meant
 * @returns absolute paths; undefined where there is a link, which has to be followed with more care
 */
function walk(folder, wants) {
    const files = [];
    const folders = [folder];
    for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
        const start = current.endsWith(external_node_path_.sep) ? current : current + external_node_path_.sep;
        for (const entry of (0,external_node_fs_.readdirSync)(current, { withFileTypes: true })) {
            if (!wants(entry.name))
                continue;
            if (entry.isSymbolicLink())
                return undefined;
            (entry.isDirectory() ? folders : files).push(start + entry.name);
        }
    }
    return files;
}

;// CONCATENATED MODULE: ./files/match-patterns.js




/**
 * Finds the files that the lines name. A folder stands for everything below it; a line with `!` in front takes files out
 * of all the others; a line that starts with `#` is a comment. Hidden files and `node_modules` are found only by a line
 * that names them.
 *
 * @param root where relative patterns start; absolute
 * @param accepts whether a file is of the kind that is looked for
 */
async function selectFiles(lines, root, accepts = () => true) {
    const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => readPattern(line, root));
    const excluded = patterns.filter(({ excludes }) => excludes).flatMap(({ globs }) => globs.map((glob) => `!${glob}`));
    const included = patterns.filter(({ excludes }) => !excludes);
    // Each pattern is searched for on its own, since each is judged on its own.
    const searches = included.map((pattern) => search(pattern, excluded, root));
    const found = (await Promise.all(searches)).map((paths) => paths.filter(accepts));
    return {
        paths: [...new Set(found.flat())].sort(),
        unmatched: included.filter((_, index) => found[index]?.length === 0).map(({ line }) => line),
        matches: included.map(({ line }, index) => ({ line, paths: found[index]?.toSorted() ?? [] })),
    };
}
/** The folders that the lines name for all that is below them; absolute paths. A glob may name some of them. */
async function selectFolders(lines, root) {
    const patterns = lines.filter((line) => !/^[!#]/.test(line)).map((line) => readPattern(line, root));
    const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
    const globs = patterns.filter(({ folder }) => folder === undefined).flatMap(({ globs }) => globs);
    // Below a folder, `**/*` is as much as `**`, which finds the folder itself too.
    const lists = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create(lists.join('\n'), { implicitDescendants: false });
    const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return [...literal, ...(await globber.glob()).filter(isFolder)];
}
/** What `replaceFile` leaves behind when the process is killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;
/** A name that pretends to be a way out of the folder is not left out in silence, but refused later. */
const match_patterns_hidden = /^\.(?!\.(?:\\|$))/;
async function search(pattern, excluded, root) {
    const wants = (name) => !leftover.test(name) &&
        (pattern.wantsHidden || !match_patterns_hidden.test(name)) &&
        (pattern.wantsNodeModules || name !== 'node_modules');
    const below = pattern.folder !== undefined && excluded.length === 0 ? walk(pattern.folder, wants) : undefined;
    if (below)
        return below;
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 808));
    const globber = await create([...pattern.globs, ...excluded].join('\n'), { matchDirectories: false });
    const paths = await globber.glob();
    return paths.filter((path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).every(wants));
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);

const reportEveryMs = 5_000;
/** Tells of long work, at most a line every few seconds; of short work it tells nothing. */
class Progress {
    #log;
    #clock;
    #total;
    #beganAtMs;
    #toldAtMs;
    #files = 0;
    #sentBytes = 0;
    #sparedBytes = 0;
    constructor({ log, clock }, total) {
        this.#log = log;
        this.#clock = clock;
        this.#total = total;
        this.#beganAtMs = clock.now();
        this.#toldAtMs = this.#beganAtMs;
    }
    get durationMs() {
        return this.#clock.now() - this.#beganAtMs;
    }
    /** So many more bytes are on their way. */
    sent = (sizeBytes) => {
        this.#sentBytes += sizeBytes;
        this.#tell();
    };
    /** One more file is known to be stored. @param sparedBytes what did not have to be sent for it */
    finished(sparedBytes) {
        this.#files += 1;
        this.#sparedBytes += sparedBytes;
        this.#tell();
    }
    #tell() {
        const nowMs = this.#clock.now();
        if (nowMs - this.#toldAtMs < reportEveryMs)
            return;
        this.#toldAtMs = nowMs;
        const { files, bytes } = this.#total;
        const rate = this.#sentBytes / ((nowMs - this.#beganAtMs) / 1000);
        const doneBytes = this.#sentBytes + this.#sparedBytes;
        const left = rate > 0 && bytes > doneBytes ? `, about ${Math.ceil((bytes - doneBytes) / rate)} s left` : '';
        const filesDone = files === undefined ? '' : `${this.#files} of ${files} files, `;
        this.#log.info(`${filesDone}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(doneBytes)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(rate)}/s${left}`);
    }
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookAtFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/**
 * Looks at a file; undefined for what is none.
 *
 * @throws SetupError when it is a link that leads out of the workspace
 */
function lookAtFile(path, links) {
    const { realPath, leadsOut, sizeBytes } = links.look(path);
    if (leadsOut) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${path} is a link that leads out of the workspace, to ${realPath}`, {
            remedy: 'Copy the file into the workspace, name it by its absolute path, or exclude it.',
        });
    }
    return sizeBytes === undefined ? undefined : { sizeBytes, realPath };
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportUnmatchedPatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** Does about patterns that match nothing what the author wants. @throws SetupError where that is `error` */
function reportUnmatchedPatterns({ input, kind, patterns, root, ifNoFilesFound }, log) {
    if (patterns.length === 0 || ifNoFilesFound === 'ignore')
        return;
    const problem = `Input ${input}: no ${kind} in ${root} matches ${patterns.map((pattern) => `"${pattern}"`).join(', ')}`;
    const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Each pattern needs a line of its own.' : '';
    if (ifNoFilesFound === 'error') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(problem, {
            remedy: `See that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
        });
    }
    log.warning(`${problem}.${hint}`);
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6409);


/** What the file system has said of the file, if that is what is wrong: it may be gone, or belong to somebody else. */
function unreadable({ path }, error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error))
        return undefined;
    const remedy = 'See that it is still there when the upload starts, and that the runner may read it.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${path} cannot be read: ${error.code}`, { remedy, cause: error });
}
/**
 * Holds what the server says it has stored against what was sent.
 *
 * @param sha1 of what was sent
 * @throws IntegrityError when they differ
 */
function verify(file, sha1, answer) {
    if ((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameContent */ .O)(answer, file, sha1))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs(`Sentry stored ${file.name} with ${answer.size} bytes and SHA-1 ${answer.sha1}, ` +
        `but ${file.path} has ${file.sizeBytes} bytes and SHA-1 ${sha1}`, { remedy: 'Look for a proxy that changes uploads, then run the job again.' });
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ withWriteErrors),
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   is: () => (/* binding */ openTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
async function openTemporaryFolder(folder) {
    const path = await withWriteErrors(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
    return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}
/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, also for files. */
const removal = { recursive: true, force: true, maxRetries: 3 };
/**
 * Removes a temporary file or folder, if it exists. Never throws: a file that another program keeps open must not fail a
 * step whose work is done, nor hide why a step has failed. The runner empties RUNNER_TEMP after the job.
 */
async function removeTemporary(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, removal).catch(() => undefined);
}
/** Like `removeTemporary`, for code that works synchronously. */
function removeTemporarySync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, removal);
    }
    catch {
        // For the same reason.
    }
}
/** Does something that writes. @param path what is written, or its folder. @throws SetupError that names it */
async function withWriteErrors(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w3(`${path} could not be written to: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'See that RUNNER_TEMP is a folder of this runner that the step may write to, with space on its disk.',
            cause,
        });
    }
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logList)
/* harmony export */ });
/** One write for each line would take time, and one for all of them memory. */
const linesAtOnce = 200;
/** Shows a list folded under a title, a line for each item; nothing where there are none. */
async function logList(log, title, items, lineOf) {
    if (items.length === 0)
        return;
    await log.group(title, async () => {
        for (let start = 0; start < items.length; start += linesAtOnce) {
            const lines = items.slice(start, start + linesAtOnce).map((item, index) => lineOf(item, start + index));
            log.info(lines.join('\n'));
        }
    });
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ assembleFiles)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./sentry/chunk-upload/batches.js
var batches = __webpack_require__(1734);
;// CONCATENATED MODULE: ./sentry/chunk-upload/chunk-sender.js



/** More would keep more in memory than they gain. */
const mostAtOnce = 8;
/** A chunk that is missing after it was sent so often will not be there the next time. */
const mostTimes = 5;
/** The chunks of some files on their way to Sentry. Each is sent as often as Sentry asks for it, within reason. */
class Shipment {
    #remote;
    #options;
    #chunks;
    #timesSent = new Map();
    constructor(remote, files, options) {
        this.#remote = remote;
        this.#options = options;
        this.#chunks = new Map(files.flatMap(({ chunks }) => chunks).map((chunk) => [chunk.checksum, chunk]));
    }
    /** Whether anything had to be sent for this file. */
    carried({ chunks }) {
        return chunks.some(({ checksum }) => this.#timesSent.has(checksum));
    }
    /** Of these checksums those that are ours to send. */
    known(checksums) {
        return checksums.filter((checksum) => this.#chunks.has(checksum));
    }
    /** Whether any of these was sent before. */
    hasSent(checksums) {
        return checksums.some((checksum) => this.#timesSent.has(checksum));
    }
    /**
     * Sends chunks, each once.
     *
     * @param checksums of the chunks; all of them unless told
     * @throws OutageError when Sentry asks for the same ones again and again
     */
    async send(checksums = this.#chunks.keys()) {
        const wanted = [...new Set(checksums)];
        const chunks = wanted.map((checksum) => this.#chunks.get(checksum)).filter((chunk) => chunk !== undefined);
        if (wanted.some((checksum) => (this.#timesSent.get(checksum) ?? 0) >= mostTimes)) {
            throw new errors/* OutageError */.AP(`Sentry has lost chunks of an upload ${mostTimes} times`, {
                remedy: 'Run the job again later.',
            });
        }
        const limits = await this.#remote.options();
        const concurrency = Math.max(1, Math.min(limits.concurrency, mostAtOnce, this.#options.concurrency ?? mostAtOnce));
        const sendBatch = async (batch) => {
            await this.#remote.send(batch);
            for (const { checksum } of batch)
                this.#timesSent.set(checksum, (this.#timesSent.get(checksum) ?? 0) + 1);
            this.#options.onSent?.(batch.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
        };
        await (0,p_map/* default */.Ay)((0,batches/* batchesOf */.c)(chunks, limits, concurrency), sendBatch, { concurrency });
    }
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/assemble-files.js


/** How long Sentry may take to put files together, counted from when it has all their chunks. */
const patienceMs = 300_000;
/** How long a server is asked that says `created` and nothing else: some never say more. */
const taciturnMs = 5_000;
const firstPollMs = 20;
const longestPollMs = 3_000;
/**
 * Has Sentry put files together from chunks: asks first, sends only what it misses, and waits until each is settled.
 *
 * @returns one for each file, in the order in which they were settled
 * @throws OutageError when Sentry does not come to an end with them, or loses chunks again and again
 */
async function assembleFiles({ chunkUpload, clock, signal }, files, options) {
    const shipment = new Shipment(chunkUpload, files, options);
    const settled = [];
    if (!options.tellsMissing)
        await shipment.send();
    let completeAtMs = clock.uptime();
    let pollMs = firstPollMs;
    for (let pending = files; pending.length > 0;) {
        const answers = await options.assemble(pending);
        const waitedMs = clock.uptime() - completeAtMs;
        const isTaciturn = !options.tellsMissing && waitedMs >= taciturnMs;
        const judged = pending.map((file, index) => ({ file, ...judge(answers[index], isTaciturn) }));
        for (const { file, state, detail } of judged) {
            if (state !== 'pending')
                settled.push({ file, state, detail, sent: shipment.carried(file) });
        }
        pending = judged.filter(({ state }) => state === 'pending').map(({ file }) => file);
        const missing = shipment.known(judged.flatMap(({ missing }) => missing));
        // What was sent and is not there yet may be on its way inside Sentry.
        const waits = missing.length === 0 || shipment.hasSent(missing);
        if (pending.length > 0 && missing.length === 0 && waitedMs >= patienceMs)
            throw late(pending);
        if (pending.length > 0 && waits) {
            await clock.sleep(pollMs, signal).catch(() => undefined); // The next request tells of the interruption.
            pollMs = Math.min(longestPollMs, pollMs * 2);
        }
        if (missing.length > 0) {
            await shipment.send(missing);
            completeAtMs = clock.uptime();
            if (!waits)
                pollMs = firstPollMs;
        }
    }
    return settled;
}
function judge(answer, isTaciturn) {
    const { state = 'not_found', detail, missingChunks } = answer ?? {};
    const missing = missingChunks ?? [];
    if (state === 'ok' || state === 'error')
        return { state, detail: detail ?? undefined, missing: [] };
    const stays = state === 'created' && isTaciturn;
    return { state: stays ? 'accepted' : 'pending', detail: undefined, missing };
}
function late(files) {
    const names = files.map(({ name }) => name).join(', ');
    return new errors/* OutageError */.AP(`Sentry has all of ${names}, but has not put it together within ${patienceMs / 1000} s`, {
        remedy: 'Run the job again later: nothing is sent a second time.',
    });
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
/** One request of this size keeps a connection busy. Larger ones would only leave the others idle. */
const enoughBytes = 8 * 1024 * 1024;
/**
 * Divides chunks among requests: within the server's limits, and so that as many requests as may be under way at once
 * have something to carry.
 */
function batchesOf(chunks, { chunksPerRequest, maxRequestSize }, concurrency) {
    const mostChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
    return fill(chunks, mostChunks, Math.min(maxRequestSize, enoughBytes));
}
/** Fills one batch after the other, in order. What is too large for any has one of its own. */
function fill(items, mostItems, mostBytes) {
    const batches = [];
    let bytes = 0;
    for (const item of items) {
        const last = batches.at(-1);
        bytes += item.sizeBytes;
        if (last && last.length < mostItems && bytes <= mostBytes) {
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



/** Pieces are gathered until a write is worth its while. */
const writeBytes = 1024 * 1024;
/** Writes a new file piece by piece and computes its checksums on the way. The caller disposes of it. */
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
        return new ChunkWriter(path, await (0,temporary_files/* withWriteErrors */.Z$)(path, () => (0,external_node_fs_promises_.open)(path, 'wx')), new chunks/* ChunkDigest */.WH(path, chunkSize));
    }
    /** Of all that was taken. */
    get sizeBytes() {
        return this.#writtenBytes + this.#pieceBytes;
    }
    /** Takes a piece, which stays in memory until it is written. */
    take(bytes) {
        this.#pieces.push(bytes);
        this.#pieceBytes += bytes.byteLength;
    }
    /** Writes what has come together, if it is much. To be awaited before more is taken. */
    drain() {
        return this.#pieceBytes >= writeBytes ? this.#flush() : undefined;
    }
    /** Writes the rest, and closes the file: some file systems report a failed write only then. @param name for messages */
    async finish(name) {
        await this.#flush();
        await (0,temporary_files/* withWriteErrors */.Z$)(this.#path, () => this.#file.close());
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
        await (0,temporary_files/* withWriteErrors */.Z$)(this.#path, () => this.#file.appendFile(bytes));
    }
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/zip-records.js
/** Without the name, as the next one. */
const localHeaderBytes = 30;
const centralHeaderBytes = 46;
const dataDescriptorBytes = 16;
const endRecordBytes = 22;
/** 2.0: what an entry needs that is deflated. */
const version = 20;
const deflate = 8;
const descriptorFollows = 1 << 3;
const nameIsUtf8 = 1 << 11;
/** 1980-01-01, the first day that ZIP can express, at midnight. The same for all, so that equal content gives equal bytes. */
const [time, date] = [0, 0x21];
/** The record before an entry's content. */
function localHeader(entry) {
    const name = Buffer.from(entry.path);
    const record = Buffer.alloc(localHeaderBytes + name.byteLength);
    record.writeUInt32LE(0x04034b50, 0);
    writeSharedFields(record, 4, entry);
    name.copy(record, localHeaderBytes);
    return record;
}
/** The record after the content of an entry that is streamed. */
function dataDescriptor({ crc32, deflatedBytes, sizeBytes }) {
    const record = Buffer.alloc(dataDescriptorBytes);
    record.writeUInt32LE(0x08074b50, 0);
    record.writeUInt32LE(crc32, 4);
    record.writeUInt32LE(deflatedBytes, 8);
    record.writeUInt32LE(sizeBytes, 12);
    return record;
}
/** An entry's record in the central directory, without comment and file attributes. */
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
/** The last record. @param directoryOffset of the central directory, from the start of the file */
function endRecord(entries, directoryBytes, directoryOffset) {
    const record = Buffer.alloc(endRecordBytes);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(entries, 8); // On this disk.
    record.writeUInt16LE(entries, 10);
    record.writeUInt32LE(directoryBytes, 12);
    record.writeUInt32LE(directoryOffset, 16);
    return record;
}
/** Writes what local and central header have in common, without extra fields. */
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
/**
 * Writes a ZIP file entry by entry and computes its checksums on the way. Its bytes depend only on what is added. The
 * caller disposes of it.
 */
class ZipFile {
    path;
    #file;
    #entries = [];
    #directoryBytes = 0;
    constructor(path, file) {
        this.path = path;
        this.#file = file;
    }
    /** @param head bytes that precede the ZIP; offsets count from their start, as in sentry-cli's bundles */
    static async create(path, chunkSize, head) {
        const file = await ChunkWriter.create(path, chunkSize);
        file.take(head);
        return new ZipFile(path, file);
    }
    /** How many bytes `add` adds to the file. */
    static costOf(path, deflatedBytes) {
        return localHeaderBytes + centralHeaderBytes + 2 * Buffer.byteLength(path) + deflatedBytes;
    }
    get entries() {
        return this.#entries.length;
    }
    /** The size of the file if it were finished now. */
    get sizeBytes() {
        return this.#file.sizeBytes + this.#directoryBytes + endRecordBytes;
    }
    /** Adds an entry; the caller then awaits `drain`. @throws SetupError when it exceeds what a ZIP file can hold */
    add(path, { bytes, crc32, sizeBytes }) {
        this.#begin(path, { isStreamed: false, crc32, sizeBytes, deflatedBytes: bytes.byteLength });
        this.#file.take(bytes);
    }
    /** Adds an entry that is too large for memory. @throws SetupError when it exceeds what a ZIP file can hold */
    async addStream(path, content) {
        const entry = this.#begin(path, { isStreamed: true, crc32: 0, sizeBytes: 0, deflatedBytes: 0 });
        await (0,promises_.pipeline)(measured(content, entry), (0,external_node_zlib_.createDeflateRaw)(), async (pieces) => {
            for await (const piece of pieces) {
                this.#checkSize(entry, piece.byteLength);
                entry.deflatedBytes += piece.byteLength;
                this.#file.take(piece);
                await this.drain();
            }
        });
        this.#checkSize(entry, dataDescriptorBytes);
        this.#file.take(dataDescriptor(entry));
    }
    /** Writes what has been added to the disk once it is worth a write. To be awaited before more is added. */
    drain() {
        return this.#file.drain();
    }
    /** Writes the central directory and closes the file. @param name for messages */
    async finish(name) {
        const directoryOffset = this.#file.sizeBytes;
        for (const entry of this.#entries)
            this.#file.take(centralHeader(entry));
        this.#file.take(endRecord(this.entries, this.#directoryBytes, directoryOffset));
        return await this.#file.finish(name);
    }
    async [Symbol.asyncDispose]() {
        await this.#file[Symbol.asyncDispose]();
    }
    #begin(path, facts) {
        const entry = { path, offset: this.#file.sizeBytes, ...facts };
        if (this.entries === zipLimits.entries)
            throw tooMuch(entry);
        this.#checkSize(entry, ZipFile.costOf(path, entry.deflatedBytes));
        this.#entries.push(entry);
        this.#directoryBytes += centralHeaderBytes + Buffer.byteLength(path);
        this.#file.take(localHeader(entry));
        return entry;
    }
    /** To be called before `addedBytes` are written: what fits into the file also fits into the fields of its records. */
    #checkSize(entry, addedBytes) {
        if (Math.max(entry.sizeBytes, this.sizeBytes + addedBytes) > zipLimits.sizeBytes)
            throw tooMuch(entry);
    }
}
/** Updates the entry's checksum and size as its content passes. */
async function* measured(content, entry) {
    for await (const piece of content) {
        entry.crc32 = (0,external_node_zlib_.crc32)(piece, entry.crc32);
        entry.sizeBytes += piece.byteLength;
        yield piece;
    }
}
function tooMuch({ path }) {
    const { entries, sizeBytes } = zipLimits;
    return new errors/* SetupError */.w3(`Could not add ${path} to a ZIP file, which can hold ${(0,format/* formatBytes */.z3)(sizeBytes)} and ${entries} files`, { remedy: 'Exclude it, or split the upload.' });
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ tellsDebugFiles),
/* harmony export */   Fw: () => (/* binding */ tellsMissing),
/* harmony export */   q6: () => (/* binding */ tellsState),
/* harmony export */   v3: () => (/* binding */ tellsStates)
/* harmony export */ });
/** The fields of an answer; none where it is no object. */
function fieldsOf(answer) {
    return typeof answer === 'object' && answer !== null ? answer : {};
}
function isTextList(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** Whether an answer tells how far an assembly is. */
function tellsState(answer) {
    const { state, missingChunks } = fieldsOf(answer);
    return typeof state === 'string' && isTextList(missingChunks ?? []);
}
/** Whether an answer tells how far the assembly of each of these files is, and what is stored. */
function tellsStates(answer, checksums) {
    const answers = fieldsOf(answer);
    return checksums.every((checksum) => {
        const { dif = null } = fieldsOf(answers[checksum]);
        return tellsState(answers[checksum]) && (dif === null || tellsDebugFile(dif));
    });
}
/** Whether an answer is a list of checksums that are missing. */
function tellsMissing(answer) {
    return isTextList(fieldsOf(answer)['missing']);
}
/** Whether an answer is a list of debug information files. */
function tellsDebugFiles(answer) {
    return Array.isArray(answer) && answer.every(tellsDebugFile);
}
function tellsDebugFile(answer) {
    const { sha1, debugId } = fieldsOf(answer);
    return typeof sha1 === 'string' && typeof debugId === 'string';
}


/***/ })

};
