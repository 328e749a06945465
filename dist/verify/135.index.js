export const id = 135;
export const ids = [135];
export const modules = {

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyStages: () => (/* binding */ verifyStages)
});

// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./github-actions/proxy.js
var proxy = __webpack_require__(2608);
// EXTERNAL MODULE: ./http/connection-pool.js
var connection_pool = __webpack_require__(5852);
// EXTERNAL MODULE: ./http/private-addresses.js
var private_addresses = __webpack_require__(6095);
// EXTERNAL MODULE: ../../node_modules/undici/index.js
var undici = __webpack_require__(1684);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./http/decoded-body.js


const decoders = {
    gzip: external_node_zlib_.createGunzip,
    'x-gzip': external_node_zlib_.createGunzip,
    deflate: external_node_zlib_.createInflate,
    br: external_node_zlib_.createBrotliDecompress,
    zstd: external_node_zlib_.createZstdDecompress,
};
/** For the header Accept-Encoding. */
const acceptedEncodings = 'gzip, deflate, br, zstd';
/** Each of several codings costs memory, and servers apply one. */
const maxCodings = 2;
class UnknownEncodingError extends Error {
    constructor(encoding) {
        super(`its encoding "${encoding.slice(0, 100)}" is unknown`);
    }
}
/** Reads a body up to a limit of decompressed bytes, so that a small answer cannot fill the memory. */
async function readDecoded(body, encoding, maxBytes) {
    const parts = [];
    let sizeBytes = 0;
    for await (const part of decode(body, encoding)) {
        parts.push(part);
        sizeBytes += part.byteLength;
        if (sizeBytes > maxBytes)
            break; // Closes the connection, so the rest is not received.
    }
    return { bytes: Buffer.concat(parts).subarray(0, maxBytes), isWhole: sizeBytes <= maxBytes };
}
function decode(body, encoding) {
    const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
    const applied = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
    const streams = applied.map((coding) => decoders[coding]?.());
    if (applied.length > maxCodings || streams.includes(undefined)) {
        body.on('error', () => undefined).destroy();
        throw new UnknownEncodingError(encoding);
    }
    let decoded = body;
    // An error reaches the reader through the last stream.
    for (const stream of streams)
        if (stream)
            decoded = (0,external_node_stream_.pipeline)(decoded, stream, () => undefined);
    return decoded;
}

// EXTERNAL MODULE: ./http/errors.js + 1 modules
var http_errors = __webpack_require__(1839);
// EXTERNAL MODULE: ./http/network-error.js
var network_error = __webpack_require__(8836);
// EXTERNAL MODULE: ./http/redirect.js
var redirect = __webpack_require__(8681);
// EXTERNAL MODULE: ./http/response-body.js
var response_body = __webpack_require__(7475);
// EXTERNAL MODULE: ./http/transport.js
var transport = __webpack_require__(1524);
// EXTERNAL MODULE: ./http/watchdog.js
var http_watchdog = __webpack_require__(9550);
;// CONCATENATED MODULE: ./http/site-client.js









/** For one answer, from the request to the last byte. */
const timeLimitMs = 30_000;
/** The site did not deliver what was requested. The message is a clause. */
class SiteError extends Error {
}
/**
 * Reads files of a web site, which is not trusted and never gets a token of this action. A request is not repeated: the
 * site is read again as a whole.
 */
class SiteClient {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Returns a 2xx response. @throws SiteError, or the reason of the signal */
    async get(request) {
        for (let [url, redirects] = [request.url, 0];; redirects++) {
            const refusal = this.#options.refusal(url);
            if (refusal !== undefined)
                throw new SiteError(redirects === 0 ? refusal : `it redirects to ${url.host}: ${refusal}`);
            const response = await this.#exchange({ ...request, url });
            const target = (0,redirect/* redirectTarget */.E)(response, url, redirects);
            if (target === undefined) {
                if ((0,response_body/* isSuccess */.oJ)(response.status))
                    return response;
                const location = response.headers['location'] === undefined ? '' : ` after ${redirects} redirects`;
                throw new SiteError(`the server answered ${response.status}${location}`);
            }
            [target.username, target.password] = ['', ''];
            url = target;
        }
    }
    async #exchange({ url, accept, signal, isAnonymous, ...limits }) {
        const { dispatcher, userAgent, authorization, log } = this.#options;
        signal.throwIfAborted();
        using watchdog = new http_watchdog/* Watchdog */.I(timeLimitMs, signal);
        const credentials = isAnonymous ? undefined : authorization(url);
        const headers = {
            ...{ 'user-agent': userAgent, accept, 'accept-encoding': acceptedEncodings },
            ...(credentials && { authorization: credentials }),
        };
        try {
            const answer = await (0,undici/* request */.Em)(url, { dispatcher, method: 'GET', headers, signal: watchdog.signal });
            const head = { status: answer.statusCode, headers: (0,transport/* joinRepeated */.D)(answer.headers) };
            log.debug(`${(0,http_errors/* requestName */.ZK)('GET', url)} → ${head.status}`);
            return { url, ...head, bytes: await readBody(head, answer.body, limits) };
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            log.debug(`${(0,http_errors/* requestName */.ZK)('GET', url)} → ${error}`);
            if (watchdog.hasStalled)
                throw new SiteError(`the answer was not complete after ${(0,format/* formatDuration */.a3)(timeLimitMs)}`);
            throw siteError(error);
        }
    }
}
async function readBody(head, body, { maxBytes, wantsStartOnly }) {
    const limit = (0,response_body/* isSuccess */.oJ)(head.status) ? maxBytes(head) : 0;
    const encoding = limit > 0 ? head.headers['content-encoding'] : undefined;
    const { bytes, isWhole } = await readDecoded(body, encoding ?? '', limit);
    if (isWhole || wantsStartOnly || limit === 0)
        return bytes;
    throw new SiteError(`the answer is larger than ${(0,format/* formatBytes */.z3)(limit)}`);
}
/** Errors of zlib have a code. Any other error is a bug in this action. */
function siteError(error) {
    if (!(error instanceof Error) || error instanceof SiteError)
        return error;
    if (error instanceof UnknownEncodingError)
        return new SiteError(error.message);
    const [, problem] = (0,network_error/* networkProblem */.W)(error) ?? [];
    if (problem !== undefined)
        return new SiteError(problem, { cause: error });
    return 'code' in error ? new SiteError(`the answer cannot be read (${error.code})`, { cause: error }) : error;
}

;// CONCATENATED MODULE: ./log.js
/** For what is of no interest to most users. */
function onlyDebug(log) {
    const debug = (text) => log.debug(text);
    return { debug, info: debug, notice: debug, warning: debug, group: (_title, task) => task() };
}
/** A write for each line would be slow, and one for all lines would need memory. */
const linesPerWrite = 200;
async function logList(log, title, items, lineOf) {
    if (items.length === 0)
        return;
    await log.group(title, async () => {
        for (let start = 0; start < items.length; start += linesPerWrite) {
            const lines = items.slice(start, start + linesPerWrite).map((item, index) => lineOf(item, start + index));
            log.info(lines.join('\n'));
        }
    });
}

// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/errors.js + 1 modules
var sentry_errors = __webpack_require__(9701);
;// CONCATENATED MODULE: ./source-maps/artifact-lookup-api.js



const isFoundList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ resolved_with: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) }));
/** `/projects/{org}/{project}/artifact-lookup/`: what Sentry would use to read a stack trace. */
class ArtifactLookup {
    #client;
    /** The first answer shows whether the server has the endpoint. */
    #firstAnswer;
    constructor(client) {
        this.#client = client;
    }
    /**
     * Whether Sentry has a bundle with the debug ID for the project. It does not say whether the source map is in it.
     *
     * @returns undefined if the server does not have the endpoint; then it is not asked again. The project has to exist
     */
    async hasBundle(project, debugId) {
        if (!this.#firstAnswer) {
            this.#firstAnswer = this.#ask(project, debugId);
            return this.#firstAnswer;
        }
        return (await this.#firstAnswer) === undefined ? undefined : this.#ask(project, debugId);
    }
    async #ask(project, debugId) {
        const request = {
            method: 'GET',
            path: (0,path/* path */.A) `projects/${this.#client.org}/${project}/artifact-lookup/`,
            query: { debug_id: debugId },
            repeat: 'safe',
            purpose: `look up the debug ID ${debugId} in ${project}`,
        };
        try {
            const found = await this.#client.json(request, isFoundList);
            return found.some(({ resolved_with }) => resolved_with === 'debug-id');
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
                return undefined;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./verify/describe.js
var describe = __webpack_require__(1191);
// EXTERNAL MODULE: ./verify/result.js
var result = __webpack_require__(3219);
;// CONCATENATED MODULE: ./verify/failure.js




const maxListed = 20;
const remedies = {
    'no debug ID': 'Run the main action with sourcemaps before the deploy, and deploy the files that it has changed.',
    'unknown to Sentry': 'Check that projects names the project that the source maps were uploaded to, and that the files were not built again after the upload.',
    'not reachable': 'Check that the deploy is complete, and that the pages name scripts that exist.',
};
/** For a report that `hasFailed`. */
function failureOf(report) {
    const { scripts, unreachablePages } = report;
    const failed = (0,result/* unresolved */.II)(report);
    const pages = unreachablePages.map(({ url, reason }) => `not reachable: ${url} (${reason})`);
    const lines = [...pages, ...failed.map(describe/* describeScript */.NF)];
    const listed = lines.slice(0, maxListed).map((line) => `- ${line}`);
    if (lines.length > maxListed)
        listed.push(`- and ${lines.length - maxListed} more`);
    return new errors/* SetupError */.w3([headOf(report, failed.length), ...listed].join('\n'), {
        remedy: [
            ...Object.entries(remedies).flatMap(([verdict, remedy]) => (0,result/* countOf */.pq)(report, verdict) > 0 ? [remedy] : []),
            ...(pages.length > 0 ? ['Check urls, and that this runner can reach the site.'] : []),
            ...(scripts.length === 0 && pages.length === 0 ? [remedyForNoScripts(report)] : []),
        ].join('\n'),
    });
}
function headOf({ scripts, unreachablePages }, failedCount) {
    if (failedCount > 0)
        return `${failedCount} of ${(0,format/* plural */.LS)(scripts.length, 'script')} cannot be resolved by Sentry:`;
    if (unreachablePages.length > 0)
        return `${(0,format/* plural */.LS)(unreachablePages.length, 'page')} could not be read:`;
    return 'The pages load no script that can be verified';
}
function remedyForNoScripts({ otherHosts }) {
    const hosts = Object.keys(otherHosts).slice(0, maxListed);
    if (hosts.length === 0)
        return 'Set urls to pages that load scripts, or to the scripts themselves.';
    return `The pages load scripts from ${hosts.join(', ')}. Add the hosts of your scripts to include.`;
}

// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ../../node_modules/htmlparser2/dist/Tokenizer.js + 6 modules
var Tokenizer = __webpack_require__(7920);
;// CONCATENATED MODULE: ./verify/page-scripts.js

/** Of a URL. Browsers accept longer ones, servers do not; and each script would repeat a long base. */
const maxUrlLength = 8_192;
/** Of one page, also if several name the same script. */
const maxReferences = 10_000;
const javaScript = /^(?:text|application)\/(?:x-)?(?:java|ecma)script(?:1\.\d)?$/;
/** Cloudflare's Rocket Loader puts a number in front of the type, and runs the script itself. */
const deferredByProxy = /^[\da-f]+-(?=text\/|application\/|module$)/;
/** Elements whose content a browser with JavaScript neither shows nor runs, or that have other rules for their content. */
const contexts = ['template', 'noscript', 'svg', 'math'];
/**
 * The URLs of the scripts that a page loads, each once: `script src` and `modulepreload`.
 *
 * Only the tokenizer of the parser is used. Building a tree of nested elements takes quadratic time, which a hostile
 * page could use to keep the step busy.
 */
function scriptUrls(html, pageUrl) {
    const urls = new Map();
    let base;
    let referenceCount = 0;
    readTags(html, (name, attributes) => {
        // The first base counts, also if it cannot be used: https://html.spec.whatwg.org/#the-base-element
        if (name === 'base' && attributes.has('href'))
            base ??= resolve(attributes.get('href'), pageUrl) ?? pageUrl;
        const reference = scriptReference(name, attributes);
        if (reference === undefined || referenceCount >= maxReferences)
            return;
        referenceCount += 1;
        const url = resolve(reference, base ?? pageUrl);
        if (url && !urls.has(url.href))
            urls.set(url.href, url);
    });
    return [...urls.values()];
}
function scriptReference(name, attributes) {
    if (name === 'link' && wordsOf(attributes.get('rel')).includes('modulepreload'))
        return attributes.get('href');
    return name === 'script' && isScriptType(attributes.get('type')) ? attributes.get('src') : undefined;
}
/** Other types are data, or are run by a library. */
function isScriptType(type = '') {
    const name = type.trim().toLowerCase().replace(deferredByProxy, '');
    return name === '' || name === 'module' || javaScript.test(name);
}
function wordsOf(text = '') {
    return text.toLowerCase().split(/\s/);
}
/** Undefined for `data:`, `javascript:` and everything else that is not loaded from a server. */
function resolve(reference, base) {
    if (reference === undefined || reference.trim() === '' || reference.length > maxUrlLength)
        return undefined;
    const url = URL.parse(reference, base.href);
    if (!url || !/^https?:$/.test(url.protocol) || url.href.length > maxUrlLength)
        return undefined;
    // Each of these parses the URL again.
    if (url.username !== '')
        url.username = '';
    if (url.password !== '')
        url.password = '';
    if (url.href.includes('#'))
        url.hash = '';
    return url;
}
/** Calls back for each start tag outside of templates and `noscript`, in the order of the page. */
function readTags(html, onTag) {
    const depth = new Map(contexts.map((name) => [name, 0]));
    const isInside = (...names) => names.some((name) => (depth.get(name) ?? 0) > 0);
    const enter = (name, step) => {
        const current = depth.get(name);
        if (current !== undefined)
            depth.set(name, Math.max(0, current + step));
    };
    let [tag, attribute, parts] = ['', '', []];
    let attributes = new Map();
    const endTag = () => {
        if (!isInside('template', 'noscript'))
            onTag(tag, attributes);
        // The scripts of a declarative shadow root run.
        if (!(tag === 'template' && attributes.has('shadowrootmode')))
            enter(tag, 1);
    };
    const ignore = () => undefined;
    const tokenizer = new Tokenizer/* default */.A({}, {
        onopentagname(start, end) {
            tag = html.slice(start, end).toLowerCase();
            attributes = new Map();
        },
        onattribname(start, end) {
            attribute = html.slice(start, end).toLowerCase();
            parts = [];
        },
        onattribdata: (start, end) => void parts.push(html.slice(start, end)),
        onattribentity: (codePoint) => void parts.push(String.fromCodePoint(codePoint)),
        onattribend(quote) {
            if (!attributes.has(attribute))
                attributes.set(attribute, quote === Tokenizer/* QuoteType */.X.NoValue ? '' : parts.join(''));
        },
        onopentagend: endTag,
        onselfclosingtag() {
            const isForeign = isInside('svg', 'math') || tag === 'svg' || tag === 'math';
            endTag();
            if (isForeign)
                enter(tag, -1);
        },
        onclosetag: (start, end) => enter(html.slice(start, end).toLowerCase(), -1),
        isInForeignContext: () => isInside('svg', 'math'),
        ...{ oncdata: ignore, oncomment: ignore, ondeclaration: ignore, onend: ignore },
        ...{ onprocessinginstruction: ignore, ontext: ignore, ontextentity: ignore },
    });
    tokenizer.write(html);
    tokenizer.end();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./source-maps/injection/debug-id.js

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/**
 * Creates the debug ID of a built script and its source map, or of a script without one: a UUID of version 5 made of the
 * SHA-1 of their bytes. sentry-cli 3.8 creates the same ID, so files that both upload are stored once. The script counts
 * too, because bundlers write the same empty map for many scripts.
 */
function createDebugId(script, map) {
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
/** Parses a debug ID into the form that Sentry compares: lower case, with hyphens. Undefined if the text is not one. */
function debug_id_parseDebugId(text) {
    return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase().replaceAll('-', '')) : undefined;
}
/** The global object, also in engines without `globalThis`. */
const globalObject = '"object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global';
/**
 * The statement that registers the debug ID of a script for Sentry's SDK. The key is the stack of an error created here,
 * which contains the URL of the script as the browser knows it. It runs in the oldest engines and never throws.
 */
function debug_id_snippetOf(debugId) {
    return ('!function(i){try{' +
        `var g=${globalObject},` +
        's=(new g.Error).stack;' +
        's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
        `}catch(e){}}("${debugId}");`);
}
/** The snippet up to the debug ID. */
const debug_id_snippetStart = debug_id_snippetOf('').slice(0, -'");'.length);
/** A size as 64 bits, little-endian. */
function sizeOf({ byteLength }) {
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(byteLength));
    return size;
}
function hyphenated(hex) {
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// EXTERNAL MODULE: ../../node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(8851);
;// CONCATENATED MODULE: ./source-maps/injection/prologue.js


/** Most prologues are shorter. Tokenizing whole scripts would double the time of a run. */
const firstBytes = 4096;
/** A token that ends this close to the end of the part may be longer in the script. */
const maxOperatorLength = 8;
/** Tokens behind a string that make it part of an expression even on the next line, so that it is no directive. */
const continuations = new Set([
    ...[acorn/* tokTypes */.Y_.dot, acorn/* tokTypes */.Y_.questionDot, acorn/* tokTypes */.Y_.parenL, acorn/* tokTypes */.Y_.bracketL, acorn/* tokTypes */.Y_.backQuote],
    ...[acorn/* tokTypes */.Y_.question, acorn/* tokTypes */.Y_.comma, acorn/* tokTypes */.Y_.eq, acorn/* tokTypes */.Y_.assign, acorn/* tokTypes */.Y_.arrow],
    ...[acorn/* tokTypes */.Y_.logicalOR, acorn/* tokTypes */.Y_.logicalAND, acorn/* tokTypes */.Y_.coalesce],
    ...[acorn/* tokTypes */.Y_.bitwiseOR, acorn/* tokTypes */.Y_.bitwiseXOR, acorn/* tokTypes */.Y_.bitwiseAND, acorn/* tokTypes */.Y_.bitShift],
    ...[acorn/* tokTypes */.Y_.equality, acorn/* tokTypes */.Y_.relational, acorn/* tokTypes */.Y_._in, acorn/* tokTypes */.Y_._instanceof],
    ...[acorn/* tokTypes */.Y_.plusMin, acorn/* tokTypes */.Y_.modulo, acorn/* tokTypes */.Y_.star, acorn/* tokTypes */.Y_.starstar, acorn/* tokTypes */.Y_.slash],
]);
/**
 * Finds the end of what must stay at the start of a script: the `#!` line, directives such as "use strict", and the
 * comments before them. Without directives these are the comments before the first statement, except pragmas.
 */
function prologue_prologueEnd(script) {
    const start = startOfText(script);
    for (let size = firstBytes;; size *= 8) {
        const text = script.toString('utf8', start, start + size);
        const end = findEnd(text, start + size >= script.length);
        if (end === undefined)
            continue;
        const before = text.slice(0, alignToLine(text, end));
        const lines = before.split(lineBreak);
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
    while (token.type === tokTypes.string) {
        const directiveEnd = token.end;
        token = nextToken();
        if (token.type === tokTypes.semi) {
            end = token.end;
            token = nextToken();
            continue;
        }
        const hasNewLine = (at) => lineBreak.test(text.slice(directiveEnd, at));
        if (continuations.has(token.type) || (token.type !== tokTypes.eof && !hasNewLine(token.start)))
            break;
        // Without a semicolon, the directive ends where the next line begins. A pragma stays behind the inserted line.
        const next = comments.find(({ start, isPragma }) => isPragma && start > directiveEnd && hasNewLine(start));
        end = (next ?? token).start;
    }
    return isWhole || token.end + maxOperatorLength < text.length ? end : undefined;
}
function tokensOf(text, comments) {
    const tokens = tokenizer(text, {
        ecmaVersion: 'latest',
        allowHashBang: true,
        onComment: (_isBlock, _value, start, end) => {
            comments.push({ start, end, isPragma: pragma.test(text.slice(start, end)) });
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
    const line = text.slice(0, end).split(lineBreak).at(-1) ?? '';
    if (line.trim() === '')
        return end - line.length;
    const [blanks] = /^[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/.exec(text.slice(end)) ?? [];
    return end + (blanks?.length ?? 0);
}

;// CONCATENATED MODULE: ./source-maps/injection/inserted-lines.js

const lineEnds = (/* unused pure expression or super */ null && ([0x0a, 0x0d]));
/**
 * Whether code at an offset is where this action inserts a line. Recognised without parsing the script; false also if
 * only parsing it can show that the code is not part of a template literal or a comment.
 */
function inserted_lines_isInsertedLine(bytes, start) {
    if (start === prologueEnd(bytes).offset)
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
function inserted_lines_hitsOf(bytes, text) {
    const hits = [];
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1))
        hits.push(at);
    return hits;
}

;// CONCATENATED MODULE: ./source-maps/injection/script-lines.js
/** A line terminator of JavaScript. */
const script_lines_lineBreak = /\r\n|[\n\r\u2028\u2029]/;
/** Comments that tools read and later tools replace. Others, such as `//@ts-check`, are ordinary comments. */
const script_lines_pragma = /^\/\/[#@]\s*(sourceMappingURL|sourceURL|debugId)=/;
/** Offset of the text, behind the byte order mark. */
function script_lines_startOfText(script) {
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

;// CONCATENATED MODULE: ./source-maps/injection/parsed-script.js


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
const AcornParser = acorn/* Parser */.iX;
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
    const text = bytes.toString('utf8', script_lines_startOfText(bytes));
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
function parsed_script_wholeTokens(bytes, spans) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    const limit = Math.max(0, ...spans.map(({ end }) => end)) + 1; // With the quote behind the last one.
    let [byte, char] = [script_lines_startOfText(bytes), 0];
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
            const isString = type === acorn/* tokTypes */.Y_.string && start === next.start - 1 && end === next.end + 1;
            const isSame = start === next.start && end === next.end;
            const isTemplate = type === acorn/* tokTypes */.Y_.template && isSame;
            if (isString ||
                (type === acorn/* tokTypes */.Y_.name && isSame) ||
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

;// CONCATENATED MODULE: ./source-maps/injection/registered-ids.js



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
function registered_ids_registeredIdOf(bytes) {
    const found = [
        ...hitsOf(bytes, pluginMarker).flatMap((start) => readId(bytes, start, start + pluginMarker.length)),
        ...hitsOf(bytes, snippetStart).flatMap((start) => readId(bytes, start + snippetStart.length)),
    ];
    const ids = new Set(wholeTokens(bytes, found).map(({ id }) => id));
    const [id] = ids;
    return ids.size === 1 ? id : undefined;
}
/** Every ID that a script registers, also with a snippet that a minifier has rewritten. For scripts of any web site. */
function allRegisteredIds(bytes) {
    const first = (text) => inserted_lines_hitsOf(bytes, text).slice(0, maxHits);
    const found = [
        ...first(pluginMarker).flatMap((start) => readId(bytes, start, start + pluginMarker.length)),
        ...registries.flatMap(first).flatMap((hit) => quotedIds(bytes, hit)),
    ];
    return [...new Set(parsed_script_wholeTokens(bytes, found).map(({ id }) => id))];
}
/** Whether code registers the ID. A list of scripts or an inline source map may contain the ID too. */
function registered_ids_registersDebugId(bytes, id) {
    if (insertedSnippet(bytes, id) !== undefined)
        return true;
    const strings = registries
        .flatMap((name) => hitsOf(bytes, name))
        .flatMap((hit) => quotedIds(bytes, hit))
        .filter((string) => string.id === id);
    return wholeTokens(bytes, strings).length > 0;
}
/** Offset behind the snippet of this action that registers the ID; undefined if there is none. */
function snippetEnd(bytes, id) {
    const snippet = snippetOf(id);
    const inserted = insertedSnippet(bytes, id);
    if (inserted !== undefined)
        return inserted + snippet.length;
    const strings = hitsOf(bytes, snippet).flatMap((hit) => readId(bytes, hit + snippetStart.length));
    const [found] = wholeTokens(bytes, strings);
    return found && found.start - snippetStart.length + snippet.length;
}
/** Offset of the snippet where this action inserts it, found without parsing the script. */
function insertedSnippet(bytes, id) {
    const snippet = snippetOf(id);
    const first = bytes.indexOf(snippet);
    if (first < 0)
        return undefined;
    return [first, bytes.lastIndexOf(snippet)].find((start) => isInsertedLine(bytes, start));
}
function quotedIds(bytes, start) {
    const window = bytes.toString('latin1', start, start + registryWindow);
    return Array.from(window.matchAll(quotedId), ({ index, 1: text = '' }) => {
        const idStart = start + index + 1;
        return { start: idStart, end: idStart + text.length, id: String(debug_id_parseDebugId(text)) };
    });
}
/** The string whose ID begins at an offset. Empty if no ID does. */
function readId(bytes, start, idStart = start) {
    const [text] = idAtStart.exec(bytes.toString('latin1', idStart, idStart + idLength)) ?? [];
    return text === undefined ? [] : [{ start, end: idStart + text.length, id: String(debug_id_parseDebugId(text)) }];
}

;// CONCATENATED MODULE: ./source-maps/injection/script-end.js


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
function script_end_readScriptEnd(bytes) {
    const pragmas = commentLines(bytes).flatMap((line) => readPragma(bytes, line) ?? []);
    const lastOf = (key) => pragmas.findLast((pragma) => pragma.key === key && /^\S+$/.test(pragma.value));
    const start = pragmas[0]?.lineStart ?? bytes.length;
    return { mapUrl: lastOf('sourceMappingURL'), debugId: lastOf('debugId'), start };
}
/** The lines behind the code that begin with `//`, in their order. */
function commentLines(bytes) {
    const lines = [];
    for (const line of linesFromEnd(bytes)) {
        const head = script_end_headOf(bytes, line);
        if (isComment(bytes, line, head)) {
            lines.push(line);
        }
        else if (head !== '') {
            const isCertain = isEndOfCode(bytes, line, head) || !keys.some((key) => bytes.includes(key));
            return (isCertain ? undefined : commentsBehindCode(bytes)) ?? lines.reverse();
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
        if (/^(?:$|\/\/|<!--)/.test(script_end_headOf(bytes, { start: at + 2, end })))
            return false;
    }
    return true;
}
/** The start of a line without leading blanks. */
function script_end_headOf(bytes, line) {
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
    const [prefix, key] = script_lines_pragma.exec(script_end_headOf(bytes, line)) ?? [];
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
        yield { start: nearest.at < 0 ? script_lines_startOfText(bytes) : nearest.at + 1, end };
        if (nearest.at < 0)
            return;
        end = nearest.at;
        nearest.at = end === 0 ? -1 : bytes.lastIndexOf(nearest.byte, end - 1);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./source-maps/injection/script-text.js




const hermesMagic = 'c61fbc03c103191f';
const dataUrl = /^data:([^,]*?)(;base64)?,/i;
function readScript(bytes) {
    const { mapUrl, debugId: comment, start: pragmasStart } = readScriptEnd(bytes);
    const commentId = parseDebugId(comment?.value);
    const debugId = commentId ?? registeredIdOf(bytes);
    const idComment = commentId === undefined ? undefined : comment;
    const registersId = debugId !== undefined && (commentId === undefined || registersDebugId(bytes, commentId));
    return { bytes, mapUrl, debugId, idComment, pragmasStart, registersId };
}
/** Why this action does not change a script, as a clause; undefined if it may change it. */
function reasonNotToChange(name, bytes) {
    if (isHermes(bytes))
        return "it is Hermes bytecode, which gets a debug ID only from Sentry's configuration of Metro";
    if (!isUtf8(bytes))
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

;// CONCATENATED MODULE: ./verify/served-script.js




function readServedScript({ bytes, headers, url }) {
    const { debugId: comment, mapUrl } = script_end_readScriptEnd(bytes);
    const commentId = debug_id_parseDebugId(comment?.value);
    const registered = allRegisteredIds(bytes);
    const [onlyId] = registered.length === 1 ? registered : [];
    const debugId = commentId ?? onlyId;
    const map = mapOf(headers['sourcemap'] ?? headers['x-sourcemap'] ?? mapUrl?.value, url);
    const registersId = debugId !== undefined && registered.includes(debugId);
    return { debugId, problem: debugId === undefined ? reasonForNoId(bytes, registered) : undefined, registersId, map };
}
function reasonForNoId(bytes, registered) {
    if (registered.length > 1)
        return `it registers ${registered.length} different debug IDs`;
    return isHermes(bytes) ? 'it is Hermes bytecode' : undefined;
}
/** The header has precedence over the comment: https://tc39.es/ecma426/#sec-linking-generated-code */
function mapOf(reference, scriptUrl) {
    if (reference === undefined)
        return undefined;
    if (isInlineMap(reference))
        return 'inline';
    return URL.parse(reference, scriptUrl.href) ?? undefined;
}
/** Whether an answer is a page. Without a type, its first character decides. */
function isPage({ headers, bytes }) {
    const type = headers['content-type'];
    return type === undefined ? bytes.subarray(0, 256).toString().trimStart().startsWith('<') : isHtmlType(type);
}
function isHtmlType(contentType = '') {
    return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

;// CONCATENATED MODULE: ./verify/site.js



/** Few, so that the site does not notice the verification. Each answer may be large. */
const requestsAtOnce = 6;
const maxPageBytes = 5_000_000;
const maxScriptBytes = 20_000_000;
/** Enough to see that an answer is a source map. */
const mapStartBytes = 4_096;
/** The files of the site. A file that cannot be read is an answer, not an error. */
class Site {
    #client;
    #signal;
    #timeLimit;
    /** @param timeLimit of all requests to the site, which may end before the time of the step is up */
    constructor(client, { signal }, timeLimit) {
        this.#client = client;
        this.#signal = signal;
        this.#timeLimit = timeLimit;
    }
    getPageOrScript(url) {
        return this.#get(url, {
            accept: 'text/html, text/javascript, */*;q=0.8',
            maxBytes: ({ headers }) => (isHtmlType(headers['content-type']) ? maxPageBytes : maxScriptBytes),
        });
    }
    getScript(url) {
        return this.#get(url, { accept: '*/*', maxBytes: () => maxScriptBytes });
    }
    /** Whether a source map can be read without a password. A server may answer with a page in its place. */
    async servesMap(url) {
        const limits = { accept: '*/*', maxBytes: () => mapStartBytes, wantsStartOnly: true, isAnonymous: true };
        const answer = await this.#get(url, limits);
        if ('problem' in answer || isPage(answer.response))
            return false;
        return /^(?:\)\]\}'[^\n]*\n)?\s*\{/.test(answer.response.bytes.toString());
    }
    async #get(url, request) {
        try {
            return { response: await this.#client.get({ ...request, url, signal: this.#timeLimit }) };
        }
        catch (error) {
            this.#signal.throwIfAborted();
            if (error instanceof SiteError || this.#timeLimit.aborted)
                return { problem: (0,errors/* messageOf */.bD)(error) };
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./verify/site-url.js
var site_url = __webpack_require__(4493);
;// CONCATENATED MODULE: ./verify/verify-script.js


/** @param earlier if the script is read already */
async function verifyScript(href, site, lookUp, earlier) {
    const url = new URL(href);
    const script = earlier ?? checkScript(url, await site.getScript(url));
    if (script.verdict !== 'not looked up' || script.debugId === undefined)
        return script;
    const projects = await lookUp(script.debugId);
    return projects ? { ...script, projects, verdict: projects.length > 0 ? 'resolved' : 'unknown to Sentry' } : script;
}
/** What can be said about a script without asking Sentry. */
function checkScript(url, answer) {
    const problem = 'problem' in answer ? answer.problem : pageProblem(answer.response);
    if ('problem' in answer || problem !== undefined) {
        return { url: (0,site_url/* shownUrl */.zA)(url), verdict: 'not reachable', reason: problem, map: undefined };
    }
    const { debugId, problem: reason, registersId, map } = readServedScript(answer.response);
    const script = { url: (0,site_url/* shownUrl */.zA)(url), debugId, map };
    if (debugId === undefined)
        return { ...script, verdict: 'no debug ID', reason };
    return { ...script, isCommentOnly: !registersId, verdict: 'not looked up' };
}
/** Many servers answer with their start page, and with status 200, when a file is missing. */
function pageProblem(response) {
    return isPage(response) ? 'the server answered with a page, as for a missing file' : undefined;
}

;// CONCATENATED MODULE: ./verify/find-scripts.js






/** Reads the pages that `urls` names. @param known scripts not to be read again */
async function findScripts({ urls, scope, maxScripts }, site, known) {
    const read = async (url) => {
        const isScript = known(url.href) || /\.[cm]?js$/i.test(url.pathname);
        return { url, finding: isScript ? { script: undefined } : await readUnknown(url, site) };
    };
    const scripts = new Map();
    const others = new Map();
    const unreachablePages = [];
    for (const { url, finding } of await (0,p_map/* default */.Ay)(urls, read, { concurrency: requestsAtOnce })) {
        if ('script' in finding) {
            scripts.set(url.href, finding.script);
        }
        else if ('problem' in finding) {
            unreachablePages.push({ url: (0,site_url/* shownUrl */.zA)(url), reason: finding.problem });
        }
        else {
            for (const script of finding.loaded) {
                if (!scope.includes(script))
                    others.set(script.href, script);
                else if (!scripts.has(script.href))
                    scripts.set(script.href, undefined);
            }
        }
    }
    const byHost = Map.groupBy(others.values(), ({ host }) => host);
    return {
        scripts: new Map([...scripts].slice(0, maxScripts)),
        unreachablePages,
        otherHosts: Object.fromEntries([...byHost].map(([host, { length }]) => [host, length])),
        omittedCount: Math.max(0, scripts.size - maxScripts),
    };
}
/** Reads a URL that may be a page or a script. */
async function readUnknown(url, site) {
    const answer = await site.getPageOrScript(url);
    if ('problem' in answer)
        return answer;
    const { response } = answer;
    if (!isPage(response))
        return { script: checkScript(url, answer) };
    return { loaded: scriptUrls(new TextDecoder().decode(response.bytes), response.url) };
}

;// CONCATENATED MODULE: ./verify/verify-site.js










/** How long the site may take for one round. It must not use up the time in which Sentry is asked. */
const roundLimitMs = 180_000;
/** No round begins when less of the time of the step is left. */
const minTimeLeftMs = 30_000;
const firstDelayMs = 5_000;
const maxDelayMs = 30_000;
/**
 * Verifies the scripts of a site again and again until all resolve or the time for it is over.
 *
 * @returns also the outage because of which scripts were not looked up
 */
async function verifySite(plan, options) {
    const { client, context, clock } = options;
    const { log, signal, deadlineMs } = context;
    const newSite = () => {
        const limitMs = Math.min(roundLimitMs, (deadlineMs - clock.now()) / 2);
        return new Site(client, context, (0,request_context/* withTimeLimit */.B)(context, limitMs).signal);
    };
    const retryMs = Math.max(0, Math.min(plan.retryMs, deadlineMs - minTimeLeftMs - clock.now()));
    if (retryMs < plan.retryMs) {
        log.info(`The site is read again for ${(0,format/* formatDuration */.a3)(retryMs)} at most, not for ${(0,format/* formatDuration */.a3)(plan.retryMs)} as in ` +
            'retry-minutes, because the step has no more time. Set timeout-minutes to a higher value.');
    }
    const retryUntilMs = clock.now() + retryMs;
    let round = await verifyOnce(plan, newSite(), options, new Map());
    for (let number = 1, delayMs = firstDelayMs;; number++, delayMs = Math.min(2 * delayMs, maxDelayMs)) {
        const report = { ...round, scripts: [...round.checked.values()] };
        const isLast = !(0,result/* hasFailed */.WN)(report) || round.outage !== undefined || clock.now() + delayMs > retryUntilMs;
        const next = isLast ? '' : `; trying again in ${(0,format/* formatDuration */.a3)(delayMs)}`;
        log.info(`Round ${number}: ${(0,describe/* describeVerdicts */.WR)(report)}${next}`);
        if (isLast)
            break;
        await clock.sleep(delayMs, signal);
        round = await verifyOnce(plan, newSite(), options, round.checked);
    }
    const { checked, outage, ...rest } = round;
    const scripts = [...checked.values()];
    const report = {
        ...rest,
        scripts: scripts.map(({ map: _map, ...script }) => script),
        exposedSourceMaps: await findExposedMaps(scripts, plan, newSite()),
    };
    return { report, outage };
}
/** @param earlier of the round before: what has resolved is not fetched again */
async function verifyOnce(plan, site, { lookUp }, earlier) {
    const resolved = new Map([...earlier].filter(([, { verdict }]) => verdict === 'resolved'));
    const { scripts, ...found } = await findScripts(plan, site, (href) => resolved.has(href));
    let outage;
    const tryLookUp = async (debugId) => {
        // Each further request would be repeated until its own time limit.
        if (outage)
            return undefined;
        try {
            return await lookUp?.(debugId);
        }
        catch (error) {
            if (!(error instanceof errors/* OutageError */.AP))
                throw error;
            outage ??= error;
            return undefined;
        }
    };
    const verify = async ([href, script]) => [href, resolved.get(href) ?? (await verifyScript(href, site, tryLookUp, script))];
    const checked = new Map(await (0,p_map/* default */.Ay)(scripts, verify, { concurrency: requestsAtOnce }));
    return { ...found, checked, outage };
}
/** The source maps of the scripts that the site serves to everybody. */
async function findExposedMaps(scripts, { scope }, site) {
    const maps = new Map();
    for (const { map } of scripts)
        if (map instanceof URL && scope.includes(map))
            maps.set(map.href, map);
    const served = await (0,p_map/* default */.Ay)(maps.values(), async (map) => ((await site.servesMap(map)) ? [map] : []), {
        concurrency: requestsAtOnce,
    });
    return [...scripts.filter(({ map }) => map === 'inline').map(({ url }) => url), ...served.flat().map(site_url/* shownUrl */.zA)];
}

;// CONCATENATED MODULE: ./verify/stage.js














const connectTimeoutMs = 10_000;
const title = 'Scripts';
/**
 * The first stage verifies the site and reports what it found. The second one fails the step. They are two because a stage
 * that fails has no result: outputs and summary would lack the report.
 *
 * @param sentry undefined in a dry run without a token
 */
function verifyStages(plan, sentry, context) {
    const { log } = context;
    let report;
    let outage;
    const verify = async (retryMs) => {
        const { authorizations, scope } = plan;
        // A separate pool: the site is not trusted, and its connections are limited to public addresses.
        await using pool = (0,connection_pool/* openPool */.x)((0,proxy/* readProxySettings */.u)(), connectTimeoutMs, (0,private_addresses/* publicLookup */.km)(scope.hostnames));
        const client = new SiteClient({
            ...{ dispatcher: pool, userAgent: context.userAgent, log, refusal: scope.refusal },
            authorization: ({ origin }) => authorizations.get(origin),
        });
        const options = { client, lookUp: sentry && lookUpWith(sentry), context, clock: clock/* systemClock */.m };
        ({ report, outage } = await verifySite({ ...plan, retryMs }, options));
        await logList(log, title, report.scripts, describe/* describeScript */.NF);
        reportDetails(report, plan.maxScripts, log);
        return { verification: report };
    };
    return [
        { title, run: () => verify(plan.retryMs), preview: () => verify(0) },
        {
            title,
            async run() {
                const failure = report && (0,result/* hasFailed */.WN)(report) ? failureOf(report) : undefined;
                // What the site lacks fails the step also if on-outage tolerates the outage.
                if (failure && plan.onFailure === 'fail') {
                    if (outage)
                        log.warning(textOf(outage));
                    throw failure;
                }
                if (failure)
                    log.warning(textOf(failure));
                if (outage)
                    throw outage;
                return {};
            },
            async preview() {
                if (outage)
                    throw outage;
                return {};
            },
        },
    ];
}
function textOf({ message, remedy }) {
    return [message, remedy].filter(Boolean).join('\n');
}
function reportDetails({ exposedSourceMaps, omittedCount, scripts }, maxScripts, log) {
    const commentOnly = scripts.filter(({ isCommentOnly }) => isCommentOnly).length;
    if (commentOnly > 0) {
        log.info(`${(0,format/* plural */.LS)(commentOnly, 'script')} with a debug ID only in a comment: Sentry's SDK cannot report it.`);
    }
    if (omittedCount > 0) {
        const omitted = `${(0,format/* plural */.LS)(omittedCount, 'more script')} of the pages not verified`;
        log.warning(`${omitted}. Set max-scripts to a number above ${maxScripts}.`);
    }
    const [first] = exposedSourceMaps;
    if (first !== undefined) {
        const others = exposedSourceMaps.length > 1 ? ' and others' : '';
        log.warning(`Everybody can read ${(0,format/* plural */.LS)(exposedSourceMaps.length, 'source map')} of the site, and with it the source code: ` +
            `${first}${others}. Set delete-sourcemaps: true where they are uploaded to Sentry, before the deploy, or refuse requests for them.`);
    }
}
/** A site may load scripts of several projects, so an ID is looked up in each of them. */
function lookUpWith({ client, projects }) {
    const lookup = new ArtifactLookup(client);
    const lookUpIn = async (project, debugId) => {
        const isFound = await lookup.hasBundle(project, debugId);
        if (isFound === undefined) {
            throw new errors/* SetupError */.w3(`${client.connection.baseUrl.host} cannot look up debug IDs: Sentry answered 404`, {
                remedy: 'Upgrade Sentry, or remove this step: Sentry needs a version with artifact bundles and their look-up.',
            });
        }
        return isFound ? [project] : [];
    };
    return async (debugId) => (await (0,p_map/* default */.Ay)(projects, (project) => lookUpIn(project, debugId))).flat();
}


/***/ })

};
