export const id = 23;
export const ids = [23];
export const modules = {

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ArtifactLookup)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2342);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2767);



const isFoundList = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ resolved_with: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) }));
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
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .A) `projects/${this.#client.org}/${project}/artifact-lookup/`,
            query: { debug_id: debugId },
            repeat: 'safe',
            purpose: `look up the debug ID ${debugId} in ${project}`,
        };
        try {
            const found = await this.#client.json(request, isFoundList);
            return found.some(({ resolved_with }) => resolved_with === 'debug-id');
        }
        catch (error) {
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ && error.status === 404)
                return undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 1023:
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
// EXTERNAL MODULE: ./http/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(6846);
// EXTERNAL MODULE: ./http/private-addresses.js
var private_addresses = __webpack_require__(6095);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(6368);
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
// EXTERNAL MODULE: ./http/transport.js + 1 modules
var transport = __webpack_require__(797);
// EXTERNAL MODULE: ./http/watchdog.js
var http_watchdog = __webpack_require__(9550);
;// CONCATENATED MODULE: ./http/site-client.js
// @ts-expect-error: its types are those of the package.









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
            const answer = await api_request.call(dispatcher, {
                ...{ origin: url.origin, path: url.pathname + url.search, method: 'GET', headers },
                signal: watchdog.signal,
            });
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

// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
// EXTERNAL MODULE: ./source-maps/artifact-lookup-api.js
var artifact_lookup_api = __webpack_require__(6498);
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

// EXTERNAL MODULE: ./source-maps/injection/debug-id.js
var debug_id = __webpack_require__(3187);
// EXTERNAL MODULE: ./source-maps/injection/registered-ids.js
var registered_ids = __webpack_require__(5699);
// EXTERNAL MODULE: ./source-maps/injection/script-end.js
var script_end = __webpack_require__(6427);
// EXTERNAL MODULE: ./source-maps/injection/script-text.js
var script_text = __webpack_require__(567);
;// CONCATENATED MODULE: ./verify/served-script.js




function readServedScript({ bytes, headers, url }) {
    const { debugId: comment, mapUrl } = (0,script_end/* readScriptEnd */.z)(bytes);
    const commentId = (0,debug_id/* parseDebugId */.qt)(comment?.value);
    const registered = (0,registered_ids/* allRegisteredIds */.o6)(bytes);
    const [onlyId] = registered.length === 1 ? registered : [];
    const debugId = commentId ?? onlyId;
    const map = mapOf(headers['sourcemap'] ?? headers['x-sourcemap'] ?? mapUrl?.value, url);
    const registersId = debugId !== undefined && registered.includes(debugId);
    return { debugId, problem: debugId === undefined ? reasonForNoId(bytes, registered) : undefined, registersId, map };
}
function reasonForNoId(bytes, registered) {
    if (registered.length > 1)
        return `it registers ${registered.length} different debug IDs`;
    return (0,script_text/* isHermes */.Py)(bytes) ? 'it is Hermes bytecode' : undefined;
}
/** The header has precedence over the comment: https://tc39.es/ecma426/#sec-linking-generated-code */
function mapOf(reference, scriptUrl) {
    if (reference === undefined)
        return undefined;
    if ((0,script_text/* isInlineMap */.Cl)(reference))
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
        await using pool = (0,connection_pool/* openPool */.x)((0,proxy/* readProxySettings */.u)(), { connectTimeoutMs, lookup: (0,private_addresses/* publicLookup */.k)(scope.hostnames) });
        const client = new SiteClient({
            ...{ dispatcher: pool, userAgent: context.userAgent, log, refusal: scope.refusal },
            authorization: ({ origin }) => authorizations.get(origin),
        });
        const options = { client, lookUp: sentry && lookUpWith(sentry), context, clock: clock/* systemClock */.m };
        ({ report, outage } = await verifySite({ ...plan, retryMs }, options));
        await (0,log_0/* logList */.Z)(log, title, report.scripts, describe/* describeScript */.NF);
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
    const lookup = new artifact_lookup_api/* ArtifactLookup */.J(client);
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
