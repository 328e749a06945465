export const id = 491;
export const ids = [491,842];
export const modules = {

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Bytes),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _unfit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);


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
            throw (0,_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`it has ${this.sizeBytes} bytes, and points to byte ${position + length}`);
        }
        if (length > longestRead)
            throw (0,_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`it has a table of ${length} bytes`);
        const buffer = Buffer.alloc(length);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#fd, buffer, 0, length, this.offset + position);
        if (read !== length)
            throw (0,_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)('it ends too early');
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
            throw (0,_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`it has ${this.sizeBytes} bytes, and a part that ends at byte ${offset + sizeBytes}`);
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


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ withAgesOfPe),
/* harmony export */   G5: () => (/* binding */ isZipFile),
/* harmony export */   wE: () => (/* binding */ readImagesOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7918);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6110);




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
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const images = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .readImages */ .H)(new _bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .Bytes */ .I(fd, 0, sizeBytes), name);
        return images.map((image) => ({ ...image, name: image.deflatedBytes === undefined ? name : pdbOf(name) }));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The name of the PDB of a program. */
function pdbOf(name) {
    return `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(name).name}.pdb`;
}
function isZipFile(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(4);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, start);
        return start.toString('latin1') === 'PK\x03\x04';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * A PDB is looked for by the ID in its PE file, whose age may be another one: tools that change the PDB afterwards do not
 * tell the PE file. Where both go along, the PE file is right.
 */
function withAgesOfPe(files) {
    const byUuid = new Map(files.filter(({ format }) => format === 'pe').map(({ debugId }) => [uuidOf(debugId), debugId]));
    return files.map((file) => {
        const debugId = file.format === 'pdb' ? byUuid.get(uuidOf(file.debugId)) : undefined;
        return debugId === undefined || debugId === file.debugId ? file : { ...file, debugId, ownDebugId: file.debugId };
    });
}
function uuidOf(debugId) {
    return debugId.slice(0, 36);
}


/***/ }),

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nl: () => (/* binding */ isPromising),
  H: () => (/* binding */ readImages),
  Uq: () => (/* binding */ recognise_startBytes)
});

// EXTERNAL MODULE: ./artifacts/debug-file/unfit.js
var unfit = __webpack_require__(3059);
;// CONCATENATED MODULE: ./artifacts/debug-file/image.js

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
        throw new unfit/* UnfitFile */.r('anonymous', otherwise);
    return ids;
}

;// CONCATENATED MODULE: ./artifacts/debug-file/breakpad.js

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

// EXTERNAL MODULE: ./artifacts/debug-file/bytes.js
var debug_file_bytes = __webpack_require__(7918);
;// CONCATENATED MODULE: ./artifacts/debug-file/elf.js



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
        throw (0,unfit/* damaged */.q)('its ELF header names no class or byte order that there is');
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
        throw (0,unfit/* damaged */.q)(`its program headers have ${entryBytes} bytes each`);
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
        throw (0,unfit/* damaged */.q)(`its section headers have ${entryBytes} bytes each`);
    // What does not fit into 16 bits stands in the first section, which is none.
    const first = bytes.header(start, least, isLittleEndian);
    const count = shortCount || (is64 ? first.u64(32) : first.u32(20));
    const table = bytes.header(start, entryBytes * count, isLittleEndian);
    const region = (at) => is64
        ? { offset: table.u64(at + 24), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 16), sizeBytes: table.u32(at + 20), alignment: table.u32(at + 32) };
    const namesIndex = shortNames === extendedIndex ? first.u32(is64 ? 40 : 24) : (shortNames ?? 0);
    if (namesIndex >= count)
        throw (0,unfit/* damaged */.q)(`it has ${count} sections, and their names in section ${namesIndex}`);
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
            const notes = (0,debug_file_bytes/* headerOf */.r)(bytes.read(offset, Math.min(sizeBytes, mostNoteBytes)), isLittleEndian);
            const buildId = findNote(notes, alignment === 8 ? 8 : 4);
            if (buildId?.length)
                return buildId;
        }
        catch (error) {
            if (!(error instanceof unfit/* UnfitFile */.r))
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

;// CONCATENATED MODULE: ./artifacts/debug-file/mach-o.js


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
            throw (0,unfit/* damaged */.q)('it has fewer load commands than it says');
        const sizeBytes = commands.u32(at + 4);
        if (sizeBytes < 8 || at + sizeBytes > commands.bytes.length)
            throw (0,unfit/* damaged */.q)(`a load command has ${sizeBytes} bytes`);
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

;// CONCATENATED MODULE: ./artifacts/debug-file/pdb.js



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
        throw (0,unfit/* damaged */.q)(`it has blocks of ${blockBytes} bytes`);
    const readBlocks = (blockAt, position, length) => {
        const pieces = [];
        for (let at = position; at < position + length;) {
            const within = at % blockBytes;
            const piece = Math.min(blockBytes - within, position + length - at);
            pieces.push(bytes.read(blockAt(Math.floor(at / blockBytes)) * blockBytes + within, piece));
            at += piece;
        }
        return (0,debug_file_bytes/* headerOf */.r)(Buffer.concat(pieces));
    };
    const directory = (position, length) => {
        if (position + length > directoryBytes)
            throw (0,unfit/* damaged */.q)('its directory of streams is too short');
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

;// CONCATENATED MODULE: ./artifacts/debug-file/pe.js


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
            throw (0,unfit/* damaged */.q)('its embedded PDB does not begin as one');
        return { offset: contentOffset, deflatedBytes, sizeBytes: head.u32(4) };
    }
    return undefined;
}
function readImage(bytes) {
    const start = bytes.header(0, 64).u32(0x3c);
    const coff = bytes.header(start, 24);
    if (coff.u32(0) !== 0x4550)
        throw (0,unfit/* damaged */.q)('it has no PE header');
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

;// CONCATENATED MODULE: ./artifacts/debug-file/portable-pdb.js

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
;// CONCATENATED MODULE: ./artifacts/debug-file/proguard.js



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
        throw new unfit/* UnfitFile */.r('anonymous', 'is a ProGuard mapping without line numbers; keep them with -keepattributes SourceFile,LineNumberTable');
    }
    return { debugId: uuidInName.exec(fileName)?.[0].toLowerCase() ?? uuidOf(uuid5(hash.digest())) };
}
function uuid5(sum) {
    const uuid = Buffer.from(sum.subarray(0, 16));
    uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x50;
    uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
    return uuid;
}

;// CONCATENATED MODULE: ./artifacts/debug-file/wasm.js


/** A number has at most five bytes, and a name that counts is short. */
const peekBytes = 32;
const mostSections = 10_000;
const sectionName = 'build_id';
/** Reads the build ID of a WebAssembly module from its custom section `build_id`; it is the code ID too. */
function readWasm(bytes) {
    let at = 8;
    for (let sections = 0; at < bytes.sizeBytes; sections++) {
        if (sections === mostSections)
            throw (0,unfit/* damaged */.q)(`it has more than ${mostSections} sections`);
        const start = bytes.readUpTo(at, peekBytes);
        const size = readNumber(start, 1);
        const [content, end] = [at + size.end, at + size.end + size.value];
        if (end > bytes.sizeBytes)
            throw (0,unfit/* damaged */.q)(`it has ${bytes.sizeBytes} bytes, and a section that ends at byte ${end}`);
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
    throw (0,unfit/* damaged */.q)('a section has no size');
}

;// CONCATENATED MODULE: ./artifacts/debug-file/recognise.js









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
            if (error instanceof unfit/* UnfitFile */.r && error.why !== 'damaged')
                return [];
            throw error;
        }
    });
    if (images.length === 0)
        throw new unfit/* UnfitFile */.r('anonymous', 'is a fat Mach-O file, no part of which has a UUID');
    return images;
}
function recognise_readImage(bytes, start, fileName) {
    const format = formatOf(start);
    if (!format)
        throw new unfit/* UnfitFile */.r('unknown', 'is no debug information file that Sentry can read');
    return { format: format.name, offset: bytes.offset, sizeBytes: bytes.sizeBytes, ...format.read(bytes, fileName) };
}
function isFat(start) {
    return start.length >= 8 && [0xcafebabe, 0xcafebabf].includes(start.readUInt32BE(0));
}
function formatOf(start) {
    const found = byMagic.find(([magic]) => start.toString('latin1', 0, magic.length) === magic)?.[1];
    return found ?? (isProguard(start) ? { name: 'proguard', read: readProguard } : undefined);
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ damaged),
/* harmony export */   r: () => (/* binding */ UnfitFile)
/* harmony export */ });
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


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(171);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6110);
/* harmony import */ var _unfit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3059);







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
        zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_4__/* .openPromise */ .sO)(zipPath);
        let count = 0;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName.endsWith('/') || !wants(entry.fileName, await readStart(zip, entry)))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `unpacked-${count++}`);
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(await zip.openReadStreamPromise(entry), checked(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path));
            yield { entry: entry.fileName, path, sizeBytes: entry.uncompressedSize };
        }
    }
    catch (error) {
        // What the file system says is not the fault of the ZIP file.
        if (!(error instanceof Error) || error instanceof _unfit_js__WEBPACK_IMPORTED_MODULE_6__/* .UnfitFile */ .r || 'syscall' in error)
            throw error;
        throw new _unfit_js__WEBPACK_IMPORTED_MODULE_6__/* .UnfitFile */ .r('damaged', `is no ZIP file that can be read: ${error.message}`);
    }
    finally {
        zip?.close();
    }
}
function checked({ fileName, crc32: expected }) {
    return async function* (pieces) {
        let sum = 0;
        for await (const piece of pieces) {
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.crc32)(piece, sum);
            yield piece;
        }
        if (sum !== expected)
            throw (0,_unfit_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .q)(`${fileName} in it does not have its checksum`);
    };
}
async function readStart(zip, entry) {
    const pieces = [];
    let length = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
        pieces.push(piece);
        length += piece.length;
        if (length >= _recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .startBytes */ .Uq)
            break;
    }
    return Buffer.concat(pieces).subarray(0, _recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .startBytes */ .Uq);
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   fq: () => (/* binding */ removeTemporarySync),
/* harmony export */   gg: () => (/* binding */ toScratch),
/* harmony export */   openScratch: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);




/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
async function openScratch(folder) {
    const path = await toScratch(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sentry-upload-')));
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
async function toScratch(path, write) {
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

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _artifacts_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4473);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);


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
    if ((0,_artifacts_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameContent */ .O)(answer, file, sha1))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs(`Sentry stored ${file.name} with ${answer.size} bytes and SHA-1 ${answer.sha1}, ` +
        `but ${file.path} has ${file.sizeBytes} bytes and SHA-1 ${sha1}`, { remedy: 'Look for a proxy that changes uploads, then run the job again.' });
}


/***/ })

};
