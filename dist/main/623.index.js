export const id = 623;
export const ids = [623];
export const modules = {

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: Date.now,
    uptime: () => Number(process.hrtime.bigint() / 1000000n),
    random: Math.random,
    async sleep(delayMs, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, { signal });
        }
        catch {
            signal.throwIfAborted();
        }
    },
};


/***/ }),

/***/ 1774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   r8: () => (/* binding */ asksToWait),
/* harmony export */   uF: () => (/* binding */ permissionRemedy),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);



class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'GitHubError';
    /** Undefined unless GitHub itself refused the request. */
    status;
    constructor(message, remedy, cause) {
        super(message, { remedy, cause });
        this.status = cause instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ && isFromGitHub(cause.response) ? cause.status : undefined;
    }
}
const permissionRemedy = 'Add the permission "contents: read" to the job, or set github-token to a token that can read the repository.';
const proxyRemedy = 'Check that no proxy answers in the place of GitHub.';
/** GitHub sends a refusal for a known time with 403 as well as with 429. */
function asksToWait({ status, headers }) {
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}
function toGitHubError(error) {
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr) {
        const remedy = error.kind === 'untrusted'
            ? 'Set NODE_EXTRA_CA_CERTS to the path of the certificate of a private authority.'
            : 'Check that this runner can reach GitHub (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), then re-run the job.';
        return new GitHubError(`${error.message}${attemptCount(error)}`, remedy, error);
    }
    if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$))
        return error;
    const { status, response, detail, retryAfterMs } = error;
    const answer = `GitHub answered ${status}${detail && ` (${detail})`}`;
    if (status === 429 || asksToWait(response) || (status === 403 && /rate limit/i.test(detail))) {
        const wait = retryAfterMs === undefined ? '' : ` and asked to wait ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(retryAfterMs)}`;
        return new GitHubError(`The rate limit of GitHub is exceeded: ${answer}${wait}`, 'Re-run the job later.', error);
    }
    if (status >= 500)
        return new GitHubError(`${answer}${attemptCount(error)}`, 'Re-run the job later.', error);
    return new GitHubError(answer, isFromGitHub(response) ? permissionRemedy : proxyRemedy, error);
}
function unexpectedAnswer(problem, cause) {
    return new GitHubError(`GitHub ${problem}`, proxyRemedy, cause);
}
/** GitHub's API explains a refusal in JSON; a proxy answers with something else. */
function isFromGitHub({ text }) {
    try {
        const answer = JSON.parse(text);
        return typeof answer === 'object' && answer !== null && 'message' in answer;
    }
    catch {
        return false;
    }
}
function attemptCount({ attempts }) {
    return attempts > 1 ? `, in ${attempts} attempts` : '';
}


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ OutageError),
/* harmony export */   F6: () => (/* binding */ SetupErrors),
/* harmony export */   Ti: () => (/* binding */ throwSetupErrors),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
/** An error that the reader of the log can act on. Every other error is a bug in this action. */
class ActionError extends Error {
    remedy;
    constructor(message, { remedy, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.remedy = remedy;
    }
}
/** The inputs, the token or the project in Sentry have to be changed. A retry does not help. */
class SetupError extends ActionError {
    name = 'SetupError';
}
const maxListedProblems = 50;
/** Several problems with the setup, listed in one message. */
class SetupErrors extends SetupError {
    problems;
    constructor(problems) {
        const items = problems.slice(0, maxListedProblems).map(asItem);
        if (problems.length > items.length)
            items.push(`- and ${problems.length - items.length} more`);
        super([`${problems.length} problems:`, ...items].join('\n'), { cause: problems[0] });
        this.problems = problems;
    }
}
/** A service could not be reached, or failed to process a valid request. A retry may help. */
class OutageError extends ActionError {
    name = 'OutageError';
}
class CancelledError extends ActionError {
    name = 'CancelledError';
}
/** A service stored something other than what was uploaded. */
class IntegrityError extends ActionError {
    name = 'IntegrityError';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** @throws SetupError that lists all problems, if there are any */
function throwSetupErrors(problems) {
    const [first, ...others] = problems;
    if (first)
        throw others.length > 0 ? new SetupErrors(problems) : first;
}
function asItem({ message, remedy }) {
    return `- ${[message, remedy].filter(Boolean).join('. ').replaceAll('\n', ' ')}`;
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sentFiles),
/* harmony export */   o: () => (/* binding */ totalBytes)
/* harmony export */ });
function sentFiles(files) {
    return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}
function totalBytes(files) {
    return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Yq: () => (/* binding */ formatDate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   yZ: () => (/* binding */ joinWords),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['kB', 'MB', 'GB', 'TB'];
/** `1.5 MB`; units are powers of 1000. */
function formatBytes(sizeBytes) {
    if (sizeBytes < 1000)
        return sizeBytes === 1 ? '1 byte' : `${Math.round(sizeBytes)} bytes`;
    // The unit depends on the rounded number: 999,960 bytes are 1.0 MB.
    const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
    return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
function formatDuration(durationMs) {
    const seconds = durationMs / 1000;
    if (seconds < 0.9995)
        return `${Math.round(durationMs)} ms`;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const rest = Math.round(seconds) % 60;
    return `${Math.floor(Math.round(seconds) / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
/** An ISO 8601 date as `2026-01-31 12:00:00 UTC`; other texts as they are. */
function formatDate(date) {
    const parsed = new Date(date);
    if (Number.isNaN(parsed.getTime()))
        return date;
    return `${parsed.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** A share from 0 to 1 as `99.53 %`, rounded down: what is below 100 % is not shown as 100 %. */
function formatPercent(share) {
    return `${percentOf(share)} %`;
}
/** A share from 0 to 1 in percent, with at most two decimals. */
function percentOf(share) {
    return Math.floor(share * 10_000 + 1e-6) / 100;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Shortens SHAs, but not names of tags and branches. */
function shortCommit(commit) {
    return /^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ InputErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** Collects all errors, so that they can be fixed at once. `throwIfAny` ends the run before the first request. */
class InputErrors {
    #errors = [];
    add(input, problem) {
        this.#errors.push({ input, problem });
    }
    /** Not for secrets: the message shows the value. */
    check(input, value, problem) {
        if (problem !== undefined)
            this.add(input, `"${value}" cannot be used: ${problem}`);
    }
    /** Checks whether a secret can be sent in a header. The message does not show it. */
    checkSecret(input, secret) {
        if (secret === undefined || /^[\x21-\x7e]+$/.test(secret))
            return;
        this.add(input, 'it contains spaces, line breaks or other characters that are invalid in a token; store the secret again');
    }
    get isEmpty() {
        return this.#errors.length === 0;
    }
    throwIfAny() {
        const lines = this.#errors.map(({ input, problem }) => `${input}: ${problem}`);
        if (lines.length === 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Input ${lines[0]}`);
        if (lines.length > 1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3([`${lines.length} errors in the inputs:`, ...lines.map((line) => `- ${line}`)].join('\n'));
        }
    }
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonBody),
/* harmony export */   R: () => (/* binding */ multipartBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function jsonBody(value) {
    return bytesBody(Buffer.from(JSON.stringify(value)), 'application/json');
}
function bytesBody(bytes, contentType) {
    return {
        contentType,
        sizeBytes: bytes.byteLength,
        bytes,
        async *open() {
            yield bytes;
        },
    };
}
/** A `multipart/form-data` body (RFC 7578) of known length. It is streamed, unless all parts are in memory. */
function multipartBody(parts) {
    const boundary = `----${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const contentType = `multipart/form-data; boundary=${boundary}`;
    const pieces = [
        ...parts.flatMap((part) => [text(partHead(part, boundary)), partContent(part), text('\r\n')]),
        text(`--${boundary}--\r\n`),
    ];
    const inMemory = pieces.map(({ bytes }) => bytes).filter((bytes) => bytes !== undefined);
    if (inMemory.length === pieces.length)
        return bytesBody(Buffer.concat(inMemory), contentType);
    return {
        contentType,
        sizeBytes: pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
        async *open() {
            for (const piece of pieces)
                yield* piece.open();
        },
    };
}
function partHead(part, boundary) {
    const filename = 'filename' in part ? `; filename="${escapeQuoted(part.filename)}"` : '';
    const contentType = 'filename' in part ? `Content-Type: ${part.content.contentType}\r\n` : '';
    return `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuoted(part.name)}"${filename}\r\n${contentType}\r\n`;
}
function partContent(part) {
    return 'filename' in part ? part.content : text(part.value);
}
function text(value) {
    return bytesBody(Buffer.from(value), 'text/plain');
}
/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeQuoted(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./http/errors.js + 1 modules
var errors = __webpack_require__(1839);
;// CONCATENATED MODULE: ./http/rate-limit.js
/** Undefined if the server asks for no delay, or for one that has passed. The resets are in epoch seconds. */
function retryAfterMs({ status, headers }, nowMs) {
    // Sentry's web API has no Retry-After with 429. With other statuses, this header asks for no delay.
    const resetSeconds = status === 429 ? Number(headers['x-sentry-rate-limit-reset'] || Number.NaN) : Number.NaN;
    const gitHubResetSeconds = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) : Number.NaN;
    const delayMs = parseRetryAfter(headers['retry-after'], nowMs) ??
        parseIngestLimits(headers['x-sentry-rate-limits']) ??
        timeUntil(resetSeconds * 1000, nowMs) ??
        timeUntil(gitHubResetSeconds * 1000, nowMs);
    return delayMs === undefined ? undefined : Math.ceil(delayMs);
}
/** In seconds or as a date (RFC 9110, 10.2.3). */
function parseRetryAfter(value, nowMs) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+(\.\d+)?\s*$/.test(value))
        return Number(value) * 1000;
    return timeUntil(Date.parse(value), nowMs);
}
/** `60:monitor:project:reason, …` from Sentry's ingest service; the longest counts. */
function parseIngestLimits(value) {
    const seconds = (value ?? '')
        .split(',')
        .map((limit) => Number.parseInt(limit, 10))
        .filter((number) => number >= 0);
    return seconds.length === 0 ? undefined : Math.max(...seconds) * 1000;
}
function timeUntil(timeMs, nowMs) {
    return timeMs > nowMs ? timeMs - nowMs : undefined;
}

;// CONCATENATED MODULE: ./http/response-body.js

/** Only messages are made of the body of an error. */
const maxErrorBytes = 8_000;
/** More than any list that a service returns. A longer body would fill the memory. */
const maxBodyBytes = 64_000_000;
class BodyTooLongError extends Error {
    constructor() {
        super(`the response is larger than ${(0,format/* formatBytes */.z3)(maxBodyBytes)}`);
    }
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** Of an error only the beginning, without a secret cut in two: a part could not be recognized. @throws BodyTooLongError */
async function readText(status, body, redactor) {
    const maxBytes = isSuccess(status) ? maxBodyBytes : maxErrorBytes;
    const parts = [];
    let sizeBytes = 0;
    for await (const part of body) {
        parts.push(part);
        sizeBytes += part.byteLength;
        if (sizeBytes > maxBytes)
            break; // Closes the connection, so the rest is not received.
    }
    const bytes = Buffer.concat(parts);
    if (sizeBytes <= maxBytes)
        return new TextDecoder().decode(bytes);
    if (isSuccess(status))
        throw new BodyTooLongError();
    // A character that the end cuts in two is left out.
    return redactor.redactStart(new TextDecoder().decode(bytes.subarray(0, maxBytes), { stream: true }));
}

;// CONCATENATED MODULE: ./http/retry.js

/** The server rejected the request before it did anything, so every request may be sent again. */
const rejectedStatuses = new Set([408, 425, 429]);
/** Temporary failures after which the request may or may not have taken effect. */
const ambiguousStatuses = new Set([500, 502, 503, 504, 507, 520, 521, 522, 523, 524]);
/** Failures that stay until the set-up is changed. */
const finalKinds = new Set(['untrusted', 'misdirected', 'proxy']);
/** A response that was cut off is complete the next time. If not, `url` is wrong, which nobody should wait for. */
const maxUnreadableResponses = 3;
/** @param isTransient recognises further responses after which every request may be sent again */
function classifyFailure(failure, repeat, isTransient = () => false) {
    if (failure instanceof errors/* HttpError */.j$) {
        if (rejectedStatuses.has(failure.status) || isTransient(failure.response))
            return 'retry';
        if (!ambiguousStatuses.has(failure.status))
            return 'give-up';
    }
    else {
        if (failure.kind === 'unsent')
            return 'retry';
        if (finalKinds.has(failure.kind))
            return 'give-up';
        if (failure.kind === 'unreadable' && failure.attempts >= maxUnreadableResponses)
            return 'give-up';
    }
    if (repeat === 'safe')
        return 'retry';
    return repeat === 'unsafe' ? 'give-up' : 'check-first';
}
const initialBackoffMs = 500;
const maxBackoffMs = 10_000;
/** Prevents a tight loop on `Retry-After: 0`. */
const minServerDelayMs = 1_000;
/**
 * Exponential backoff with full jitter, so that parallel jobs do not retry at the same moment
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). `attempt` is from 1, `random` from 0 to 1.
 */
function retryDelayMs(attempt, serverDelayMs, random) {
    if (serverDelayMs !== undefined)
        return Math.max(serverDelayMs, minServerDelayMs);
    return Math.round(Math.min(maxBackoffMs, initialBackoffMs * 2 ** (attempt - 1)) * random);
}

// EXTERNAL MODULE: ./http/throttle.js
var throttle = __webpack_require__(169);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../node_modules/undici/index.js
var undici = __webpack_require__(1684);
// EXTERNAL MODULE: ./http/private-addresses.js
var private_addresses = __webpack_require__(6095);
;// CONCATENATED MODULE: ./http/network-error.js




const problems = {
    ECONNREFUSED: ['unsent', 'the connection was refused'],
    ENOTFOUND: ['unsent', 'the host name is unknown'],
    EAI_AGAIN: ['unsent', 'the host name could not be looked up'],
    EAI_FAIL: ['unsent', 'the host name could not be looked up'],
    EHOSTUNREACH: ['unsent', 'the host cannot be reached'],
    EHOSTDOWN: ['unsent', 'the host is down'],
    ENETUNREACH: ['unsent', 'the network cannot be reached'],
    ENETDOWN: ['unsent', 'the network of this runner is down'],
    EADDRNOTAVAIL: ['unsent', 'this runner has no free port or address for the connection'],
    UND_ERR_CONNECT_TIMEOUT: ['unsent', 'the connection timed out'],
    ECONNRESET: ['lost', 'the connection was reset'],
    ECONNABORTED: ['lost', 'the connection was aborted'],
    EPIPE: ['lost', 'the connection was closed while sending'],
    ETIMEDOUT: ['lost', 'the connection timed out'],
    UND_ERR_SOCKET: ['lost', 'the connection was closed before the response was complete'],
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['lost', 'the response does not have the announced length'],
    UND_ERR_HEADERS_OVERFLOW: ['lost', 'the headers of the response are too long'],
    UND_ERR_PRX_TLS: ['proxy', 'the certificate of the proxy is not valid for its name'],
};
const patterns = [
    [/^ERR_SSL_|^EPROTO$/, 'misdirected', 'the TLS handshake failed; the port may not use TLS'],
    [/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_TLS/, 'untrusted', 'the certificate of the server is not trusted'],
];
/** System calls for a connection, whose other codes have many causes: a firewall, an exhausted runner. */
const systemCalls = {
    getaddrinfo: ['unsent', 'the host name could not be looked up'],
    connect: ['unsent', 'the connection could not be made'],
};
/** Undefined if the error has another cause, such as a bug in the request. */
function networkError(request, error, watchdog) {
    if (watchdog.hasStalled) {
        const problem = `no data was sent or received for ${(0,format/* formatDuration */.a3)(watchdog.stallTimeoutMs)}`;
        return new errors/* NetworkError */.Dr(request, problem, 'lost', error);
    }
    const [kind, problem] = networkProblem(error) ?? [];
    return kind && problem ? new errors/* NetworkError */.Dr(request, problem, kind, error) : undefined;
}
/** The problem as a clause. */
function networkProblem(error) {
    for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
        const found = diagnose(cause);
        if (found)
            return found;
    }
    return undefined;
}
/** If a host has several addresses, there is an error for each of them. */
function causeOf(error) {
    return error instanceof AggregateError ? error.errors[0] : error.cause;
}
function diagnose(error) {
    if (error instanceof BodyTooLongError)
        return ['unreadable', error.message];
    if (error instanceof private_addresses/* PrivateAddressError */.ij)
        return ['unsent', error.message];
    if (error.name === 'HTTPParserError')
        return ['lost', 'the response is not valid HTTP']; // It may have no code.
    const code = 'code' in error ? String(error.code) : '';
    const [, kind, problem] = patterns.find(([pattern]) => pattern.test(code)) ?? [];
    if (kind && problem)
        return [kind, `${problem} (${code})`];
    return problems[code] ?? diagnoseSystemCall(error, code) ?? diagnoseProxyError(error);
}
function diagnoseSystemCall(error, code) {
    const [kind, problem] = ('syscall' in error && systemCalls[String(error.syscall)]) || [];
    return kind && problem ? [kind, `${problem} (${code})`] : undefined;
}
/** If a proxy refuses a request or a tunnel, undici gives its status only in the message. */
function diagnoseProxyError({ message }) {
    const status = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(message)?.[1];
    if (status === undefined)
        return undefined;
    if (status === '407')
        return ['proxy', 'the proxy requires a user name and a password (407)'];
    return [Number(status) >= 500 || status === '429' ? 'unsent' : 'proxy', `the proxy answered ${status}`];
}

;// CONCATENATED MODULE: ./http/redirect.js
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 3;
/** Undefined if it is no redirect to an HTTP URL, or one too many. @param redirects how many were followed before */
function redirectTarget({ status, headers }, from, redirects) {
    const location = headers['location'];
    if (!redirectStatuses.has(status) || location === undefined || redirects >= maxRedirects)
        return undefined;
    const target = URL.parse(location, from.href);
    return target && /^https?:$/.test(target.protocol) ? target : undefined;
}

;// CONCATENATED MODULE: ./http/watchdog.js
/** Removes its only listener at the end: with `AbortSignal.any`, memory grows with tens of thousands of requests. */
class Watchdog {
    stallTimeoutMs;
    #controller = new AbortController();
    #interruption;
    #timer;
    #hasStalled = false;
    constructor(stallTimeoutMs, interruption) {
        this.stallTimeoutMs = stallTimeoutMs;
        this.#interruption = interruption;
        this.#timer = setTimeout(() => {
            this.#hasStalled = true;
            this.#controller.abort();
        }, stallTimeoutMs);
        interruption.addEventListener('abort', this.#interrupt);
        if (interruption.aborted)
            this.#interrupt();
    }
    get signal() {
        return this.#controller.signal;
    }
    get hasStalled() {
        return this.#hasStalled;
    }
    reset() {
        this.#timer.refresh();
    }
    async *watch(source) {
        for await (const part of source) {
            this.reset();
            yield part;
        }
        this.reset();
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
        this.#interruption.removeEventListener('abort', this.#interrupt);
    }
    #interrupt = () => this.#controller.abort(this.#interruption.reason);
}

;// CONCATENATED MODULE: ./http/transport.js







/** Sends a request once and returns the response, whatever its status. */
class Transport {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Decides anew after each redirect whether the URL gets the token. @throws NetworkError if there is no response */
    async send(request) {
        let { url } = request;
        for (let redirects = 0;; redirects++) {
            const response = await this.#exchange({ ...request, url });
            const target = request.method === 'GET' ? redirectTarget(response, url, redirects) : undefined;
            if (target === undefined)
                return response;
            url = target;
        }
    }
    async #exchange({ method, url, body, headers }) {
        const { dispatcher, signal, stallTimeoutMs, authorization, redactor } = this.#options;
        const credentials = authorization?.(url);
        using watchdog = new Watchdog(stallTimeoutMs, signal);
        try {
            const response = await (0,undici/* request */.Em)(url, {
                dispatcher,
                method,
                headers: {
                    ...this.#options.headers,
                    ...headers,
                    ...(credentials && { authorization: credentials }),
                    ...(body && { 'content-type': body.contentType, 'content-length': String(body.sizeBytes) }),
                },
                body: body ? (body.bytes ?? external_node_stream_.Readable.from(watchdog.watch(body.open()))) : null,
                signal: watchdog.signal,
            });
            watchdog.reset();
            const text = await readText(response.statusCode, response.body, redactor);
            return { status: response.statusCode, headers: joinRepeated(response.headers), text };
        }
        catch (error) {
            throw networkError((0,errors/* requestName */.ZK)(method, url), error, watchdog) ?? error;
        }
    }
}
function joinRepeated(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

;// CONCATENATED MODULE: ./http/client.js







/** GitHub also sends 403. */
const rateLimitStatuses = new Set([403, 429, 503]);
/** Sends requests to one service and retries them where that is safe. */
class HttpClient {
    #options;
    #transport;
    #throttle = new throttle/* Throttle */.X();
    /** In milliseconds since the epoch. It applies to all requests of the client. */
    #rateLimitedUntilMs = 0;
    constructor(options) {
        this.#options = options;
        this.#transport = new Transport(options);
    }
    get userAgent() {
        return this.#options.headers['user-agent'];
    }
    /** Returns a 2xx response. @throws HttpError, NetworkError if there is no response, InterruptedError after an abort */
    async send(request) {
        const { clock, maxRetryTimeMs, deadlineMs, log, signal } = this.#options;
        const name = (0,errors/* requestName */.ZK)(request.method, request.url);
        let failure;
        let retryUntilMs = Number.POSITIVE_INFINITY;
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#throttle.run(() => this.#attempt(request, name));
            }
            catch (error) {
                if (signal.aborted)
                    throw new errors/* InterruptedError */.p4(name, signal.reason, failure);
                if (!(error instanceof errors/* HttpError */.j$ || error instanceof errors/* NetworkError */.Dr))
                    throw error;
                failure = error;
            }
            failure.attempts = attempt;
            const decision = classifyFailure(failure, request.repeat, request.isTransient);
            const isFinal = failure instanceof errors/* HttpError */.j$ && request.isFinal?.(failure.response);
            if (decision === 'give-up' || isFinal)
                throw failure;
            const serverDelayMs = this.#applyRateLimit(failure);
            const waitMs = retryDelayMs(attempt, serverDelayMs, clock.random());
            retryUntilMs = Math.min(retryUntilMs, clock.now() + maxRetryTimeMs);
            const latestMs = serverDelayMs === undefined ? retryUntilMs : deadlineMs;
            if (clock.now() + waitMs > latestMs)
                throw failure;
            log.info(`${failure.message}; trying again in ${(0,format/* formatDuration */.a3)(waitMs)}`);
            await clock.sleep(waitMs, signal).catch(() => undefined); // The next attempt reports the interruption.
            if (decision === 'check-first' && typeof request.repeat === 'object') {
                const found = await request.repeat.findResult();
                if (found)
                    return found;
            }
        }
    }
    /** Pauses all requests for as long as the server asks. */
    #applyRateLimit(failure) {
        if (!(failure instanceof errors/* HttpError */.j$) || !rateLimitStatuses.has(failure.status))
            return undefined;
        const nowMs = this.#options.clock.now();
        const delayMs = retryAfterMs(failure.response, nowMs);
        if (delayMs === undefined)
            return undefined;
        failure.retryAfterMs = delayMs;
        if (nowMs + delayMs > this.#options.deadlineMs)
            return delayMs; // Too long: the others get this answer as well.
        this.#rateLimitedUntilMs = Math.max(this.#rateLimitedUntilMs, nowMs + delayMs);
        return delayMs;
    }
    async #waitForRateLimit() {
        const { clock, signal } = this.#options;
        signal.throwIfAborted();
        for (;;) {
            const waitMs = this.#rateLimitedUntilMs - clock.now();
            if (waitMs <= 0)
                return;
            await clock.sleep(waitMs, signal);
        }
    }
    async #attempt(request, name) {
        await this.#waitForRateLimit();
        const { log } = this.#options;
        const startMs = performance.now();
        try {
            const response = await this.#transport.send(request);
            const durationMs = performance.now() - startMs;
            log.debug(`${name} → ${response.status} in ${(0,format/* formatDuration */.a3)(durationMs)}`);
            if (!isSuccess(response.status))
                throw new errors/* HttpError */.j$(name, response, this.#options.redactor.redact);
            if (request.expectsJson && !isJson(response.text)) {
                throw new errors/* NetworkError */.Dr(name, 'the server did not return complete JSON', 'unreadable', undefined);
            }
            this.#throttle.succeeded(durationMs);
            return response;
        }
        catch (error) {
            const isOverload = error instanceof errors/* NetworkError */.Dr || (error instanceof errors/* HttpError */.j$ && classifyFailure(error, 'safe') === 'retry');
            if (isOverload)
                this.#throttle.overloaded(startMs, performance.now());
            if (!(error instanceof errors/* HttpError */.j$))
                log.debug(`${name} → ${error}`);
            throw error;
        }
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bearerTokenFor),
/* harmony export */   e: () => (/* binding */ isSameSite)
/* harmony export */ });
/** Only trusted sites get the token, not a site that a redirect or a response points to. */
function bearerTokenFor(trustedSites, token) {
    return (url) => (trustedSites.some((site) => isSameSite(site, url)) ? `Bearer ${token}` : undefined);
}
/** Whether the target is on the site's host or a subdomain of it, and not less encrypted. */
function isSameSite(site, target) {
    const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && site.protocol === 'http:');
    return keepsEncryption && (target.host === site.host || target.hostname.endsWith(`.${site.hostname}`));
}


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ HttpError),
  p4: () => (/* binding */ InterruptedError),
  Dr: () => (/* binding */ NetworkError),
  ZK: () => (/* binding */ requestName)
});

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
;// CONCATENATED MODULE: ./http/error-detail.js
const maxLength = 500;
/**
 * One line. The Content-Type does not count: Sentry may label the JSON of a rate limit as HTML, and proxies send pages.
 * GitHub has `message`; field errors are nested: `{"commits": {"1": {"id": ["text"]}}}` → `commits[1].id: text`.
 * `redact` is applied before the detail is cut: a part of a secret could not be recognized.
 */
function errorDetail(body, redact = (text) => text) {
    const detail = redact(extractDetail(body).replace(/\s+/g, ' ').trim());
    return detail.length > maxLength ? `${detail.slice(0, maxLength)}…` : detail;
}
function extractDetail(body) {
    try {
        const parsed = JSON.parse(body);
        if (typeof parsed !== 'object' || parsed === null)
            return String(parsed);
        const { detail, error, message } = parsed;
        if (typeof detail === 'string')
            return detail;
        if (typeof error === 'string')
            return error;
        if (isRecord(detail) && typeof detail['message'] === 'string')
            return detail['message'];
        if (typeof message === 'string')
            return message;
        return fieldErrors(parsed, '').join('; ');
    }
    catch {
        return htmlTitle(body) ?? body;
    }
}
function fieldErrors(value, field) {
    if (Array.isArray(value))
        return value.flatMap((item) => fieldErrors(item, field));
    if (!isRecord(value))
        return [field === '' ? String(value) : `${field}: ${value}`];
    return Object.entries(value).flatMap(([key, inner]) => fieldErrors(inner, joinField(field, key)));
}
function joinField(outer, key) {
    if (key === 'non_field_errors')
        return outer;
    if (/^\d+$/.test(key))
        return `${outer}[${key}]`;
    return outer === '' ? key : `${outer}.${key}`;
}
function htmlTitle(body) {
    return /<title[^<>]*>([^<]*)<\/title>/i.exec(body)?.[1] ?? (/^\s*</.test(body) ? 'an HTML page' : undefined);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./http/errors.js


/** Omits the query, which may contain a signature. */
function requestName(method, url) {
    return `${method} ${url.origin}${url.pathname}`;
}
class HttpError extends Error {
    name = 'HttpError';
    response;
    /** The server's own explanation, in one line and without secrets. */
    detail;
    attempts = 1;
    retryAfterMs;
    constructor(request, response, redact) {
        super(`${request} answered ${response.status}`);
        this.response = response;
        this.detail = errorDetail(response.text, redact);
    }
    get status() {
        return this.response.status;
    }
}
class NetworkError extends Error {
    name = 'NetworkError';
    kind;
    attempts = 1;
    constructor(request, problem, kind, cause) {
        super(`${request}: ${problem}`, { cause });
        this.kind = kind;
    }
}
/** The step ran out of time, or the job was cancelled; `cause` is the reason. */
class InterruptedError extends Error {
    name = 'InterruptedError';
    /** Why the earlier attempts failed; undefined during the first one. */
    previous;
    constructor(request, reason, previous) {
        const happened = previous ? `${previous.message}, in ${attemptsOf(previous)}; then` : `${request}:`;
        super(`${happened} ${reason.message}`, { cause: reason });
        this.previous = previous;
    }
}
function attemptsOf({ attempts }) {
    return (0,format/* plural */.LS)(attempts, 'attempt');
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   Z: () => (/* binding */ explainInterruption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);



/** An error other than a failed request is returned unchanged. @param purpose an infinitive: `create release 1.2.3` */
function explainFailure(error, purpose, service, refusal) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return explainInterruption(error, error.cause, purpose, remedyFor(error, service));
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr)
        return explainNetworkError(error, purpose, service);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$)
        return explainHttpError(error, purpose, service, refusal);
    return error;
}
/** @param reason of the AbortSignal that interrupted the step */
function explainInterruption(error, reason, purpose, remedy = 'Re-run the job, or set timeout-minutes to a higher value.') {
    const message = `Could not ${purpose}: ${error.message}`;
    if (reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(message, { cause: error });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy, cause: error });
}
/** More time would not help a request that could not be sent. */
function remedyFor({ previous }, service) {
    return previous instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr ? reachabilityRemedy(service) : undefined;
}
function reachabilityRemedy({ baseUrl, urlInput }) {
    return (`Check that this runner can reach ${baseUrl.host} (${urlInput}, HTTPS_PROXY, HTTP_PROXY, NO_PROXY), ` +
        'then re-run the job.');
}
function explainNetworkError(error, purpose, { name, baseUrl, urlInput }) {
    const message = `Could not ${purpose}: ${error.message}${attemptCount(error.attempts)}`;
    if (error.kind === 'untrusted') {
        const remedy = 'If a private authority signed the certificate, set the variable NODE_EXTRA_CA_CERTS to the path of its certificate.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(message, { remedy, cause: error });
    }
    if (error.kind === 'misdirected') {
        const remedy = `Check the scheme and the port of ${urlInput}, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(message, { remedy, cause: error });
    }
    if (error.kind === 'proxy') {
        const remedy = `Check the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy allows ${baseUrl.host}. ` +
            'If the proxy requires a user name and a password, write them into its URL, before the host.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(message, { remedy, cause: error });
    }
    if (error.kind === 'unreadable') {
        const remedy = `Check that ${urlInput} is the base URL of ${name}, and that no proxy answers in its place.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy, cause: error });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy: reachabilityRemedy({ baseUrl, urlInput }), cause: error });
}
function explainHttpError(error, purpose, { name }, refusal) {
    const { status, attempts, retryAfterMs, detail } = error;
    const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
    if (status < 500 && status !== 429 && status !== 408 && status !== 425)
        return refusal(message, detail, error);
    const delay = retryAfterMs === undefined ? '' : ` and asked to wait ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(retryAfterMs)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`${message}${delay}${attemptCount(attempts)}`, {
        remedy: 'Re-run the job later.',
        cause: error,
    });
}
function attemptCount(attempts) {
    return attempts > 1 ? `, in ${attempts} attempts` : '';
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   m: () => (/* binding */ toBaseUrl)
/* harmony export */ });
/**
 * Percent-encodes each value as one segment, so that none can add a segment, a query or a fragment.
 * @throws TypeError also for `.` and `..`, which URL parsers resolve even when they are percent-encoded
 *   (https://url.spec.whatwg.org/#double-dot-path-segment)
 */
function path(texts, ...segments) {
    return texts.reduce((joined, text, index) => joined + encodeSegment(segments[index - 1]) + text);
}
function encodeSegment(segment) {
    const text = String(segment);
    if (text === '' || text === '.' || text === '..')
        throw new TypeError(`"${text}" cannot be a segment of a URL path`);
    return encodeURIComponent(text);
}
/** Without query and fragment; ends with a slash, so that relative paths are resolved below it. */
function toBaseUrl({ origin, pathname }) {
    return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ij: () => (/* binding */ PrivateAddressError)
/* harmony export */ });
/* unused harmony exports isPrivateAddress, publicLookup */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/** Not on the public internet, or tunnels to such addresses: https://www.iana.org/assignments/iana-ipv4-special-registry */
const privateAddresses = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
const privateRanges = {
    ipv4: [
        ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
        ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
    ],
    ipv6: ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/6'],
};
for (const type of ['ipv4', 'ipv6']) {
    for (const range of privateRanges[type]) {
        const [network = '', bits] = range.split('/');
        privateAddresses.addSubnet(network, Number(bits), type);
    }
}
class PrivateAddressError extends Error {
    constructor(address) {
        super(`its host has the private address ${address}`);
    }
}
/** @param hostname of a URL: an IPv6 address is in brackets. A name is not looked up */
function isPrivateAddress(hostname) {
    const address = hostname.replace(/^\[|\]$/g, '');
    const version = isIP(address);
    return version !== 0 && privateAddresses.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
/**
 * Finds only public addresses of a host. The addresses are checked when the connection is made, because a second lookup
 * of a name may have another result.
 *
 * @param allowed names of hosts that may have any address
 */
function publicLookup(allowed, resolve = systemLookup) {
    return (hostname, options, callback) => {
        if (allowed.has(hostname))
            return resolve(hostname, options, callback);
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error)
                return callback(error, []);
            const found = addresses.filter(({ address }) => !isPrivateAddress(address));
            const [first] = found;
            if (first === undefined)
                return callback(new PrivateAddressError(addresses[0]?.address ?? 'unknown'), []);
            if (options.all)
                callback(null, found);
            else
                callback(null, first.address, first.family);
        });
    };
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit),
/* harmony export */   s: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);



/** The limit begins now. */
function withTimeLimit(context, limitMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutageError */ .AP(`the time limit of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(limitMs)} was reached`));
    setTimeout(expire, limitMs).unref();
    const signal = AbortSignal.any([context.signal, controller.signal]);
    return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now() + limitMs) };
}
function clientOptions({ pool, userAgent, signal, deadlineMs, log, redactor }) {
    const headers = { 'user-agent': userAgent };
    return {
        dispatcher: pool,
        log,
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        signal,
        deadlineMs,
        headers,
        redactor,
    };
}


/***/ }),

/***/ 2342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   y$: () => (/* binding */ numberOrText),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const text = (value) => typeof value === 'string';
const number = (value) => typeof value === 'number';
const boolean = (value) => typeof value === 'boolean';
const numberOrText = (value) => number(value) || text(value);
const anything = (_value) => true;
/** An ID, version or slug, which becomes a segment of a path: see `path`. */
const segment = (value) => text(value) && !/^\.{0,2}$/.test(value);
/** For fields that may be null, and for those that old or similar servers leave out. */
function optional(shape) {
    return (value) => value === null || value === undefined || shape(value);
}
function listOf(item) {
    return (value) => Array.isArray(value) && value.every(item);
}
function object(fields) {
    const shapes = Object.entries(fields);
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return false;
        return shapes.every(([name, shape]) => shape(value[name]));
    };
}
/** @param makeError for an answer that is not JSON or has another shape; `problem` is a clause */
function parseAnswer(response, isExpected, makeError) {
    let answer;
    try {
        answer = JSON.parse(response.text);
    }
    catch (cause) {
        throw makeError('did not return JSON', cause);
    }
    if (!isExpected(answer))
        throw makeError('returned an unexpected answer');
    return answer;
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Throttle),
/* harmony export */   m: () => (/* binding */ maxConcurrency)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const initialConcurrency = 16;
/** Also the number of connections in the pool. */
const maxConcurrency = 64;
/** A slower response is no reason to send more requests at once. */
const fastResponseMs = 2_000;
/** The limit doubles until the first overload, which halves it; from then on it grows by one (AIMD, as in TCP). */
class Throttle {
    #limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(initialConcurrency);
    #successes = 0;
    #wasOverloaded = false;
    #reducedAtMs = Number.NEGATIVE_INFINITY;
    get concurrency() {
        return this.#limit.concurrency;
    }
    run(task) {
        return this.#limit(task);
    }
    succeeded(durationMs) {
        if (durationMs > fastResponseMs || ++this.#successes < this.concurrency)
            return;
        this.#successes = 0;
        this.#limit.concurrency = Math.min(maxConcurrency, this.#wasOverloaded ? this.concurrency + 1 : this.concurrency * 2);
    }
    /** Requests that started before the last reduction failed in the same overload, and do not reduce the limit again. */
    overloaded(startMs, nowMs) {
        if (startMs <= this.#reducedAtMs)
            return;
        this.#reducedAtMs = nowMs;
        this.#successes = 0;
        this.#wasOverloaded = true;
        this.#limit.concurrency = Math.max(1, Math.floor(this.concurrency / 2));
    }
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logList),
/* harmony export */   i: () => (/* binding */ onlyDebug)
/* harmony export */ });
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


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ patternProblem),
/* harmony export */   P: () => (/* binding */ expandBraces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var brace_expansion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3128);


/** Far more than anyone writes on purpose, and few enough to search for each of them. */
const maxAlternatives = 1000;
/** With four, comparing one long name with a pattern may take seconds, and each further one multiplies that. */
const maxWildcards = 3;
/** Returns the patterns that the braces of a pattern stand for: `*.{js,css}` → `*.js`, `*.css`. */
function expandBraces(pattern) {
    return (0,brace_expansion__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(pattern, { max: maxAlternatives, maxLength: Number.POSITIVE_INFINITY });
}
/** Why a pattern cannot be used, as a clause; undefined if it can. */
function patternProblem(line) {
    if (line.startsWith('#'))
        return undefined; // A comment.
    const pattern = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? line.replaceAll('\\', '/') : line;
    const alternatives = (0,brace_expansion__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(pattern, { max: maxAlternatives + 1, maxLength: Number.POSITIVE_INFINITY });
    if (alternatives.length > maxAlternatives) {
        return `its braces stand for more than ${maxAlternatives} patterns; use * instead`;
    }
    const names = alternatives.flatMap((alternative) => alternative.split('/'));
    if (names.every((name) => (name.match(/\*+/g) ?? []).length <= maxWildcards))
        return undefined;
    return `it has more than ${maxWildcards} stars in the name of one file or folder; use fewer`;
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repositoryPathProblem)
/* harmony export */ });
/** Segments that URL parsers resolve, also if they are percent-encoded. */
const dotSegment = /^(?:\.|%2e){1,2}$/i;
/** As a clause for a message; undefined for a valid path. */
function repositoryPathProblem(path) {
    if (!path.isWellFormed())
        return 'it is not valid Unicode';
    if (/\p{Cc}/u.test(path))
        return 'it must not contain line breaks, tabs or other control characters';
    if (path.includes('\\'))
        return 'folders must be separated by /, not by \\';
    const segments = path.split('/');
    if (segments.includes(''))
        return 'it must not start or end with /, or contain //';
    if (segments.some((segment) => dotSegment.test(segment)))
        return 'it must not contain . or .. as a folder';
    if (segments.some((segment) => segment.toLowerCase() === '.git'))
        return 'it must not contain .git as a folder';
    return undefined;
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReleaseAction: () => (/* binding */ runReleaseAction)
});

// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
;// CONCATENATED MODULE: ./sentry/dsn.js

function parseDsn(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const segments = url.pathname.split('/');
    const projectId = segments.pop() ?? '';
    if (!/^https?:$/.test(url.protocol) || url.username === '' || !/^\d+$/.test(projectId))
        return undefined;
    return {
        publicKey: url.username,
        secretKey: url.password || undefined,
        projectId,
        ingestUrl: `${url.origin}${segments.join('/')}/`,
    };
}
/** Without the secret key of old DSNs, which no API requires any more. */
function publicDsn({ publicKey, projectId, ingestUrl }) {
    return `${ingestUrl.replace('://', `://${publicKey}@`)}${projectId}`;
}
function cronUrl({ publicKey, projectId, ingestUrl }, monitorSlug) {
    return new URL((0,path/* path */.A) `api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./sentry/rules.js

// Finds values that Sentry would reject before the first request. Each function returns the violated rule as a clause.
const maxEnvironmentLength = 64;
/** Of the column: Sentry's own validation accepts more, and its database then fails. */
const maxUrlLength = 200;
/** The environment of a deploy or a monitor. It is case-sensitive, and Sentry creates it when it is new. */
function rules_environmentProblem(environment) {
    if (/[/\n\r\f]/.test(environment))
        return 'an environment must not contain / or line breaks';
    return lengthProblem(environment, maxEnvironmentLength);
}
/** Sentry requires a host with a dot, an IP address or `localhost`, and rejects bare host names and underscores. */
function rules_urlProblem({ href, hostname }) {
    const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,})\.?$/.test(hostname);
    if (!isDomain && hostname !== 'localhost' && (0,external_node_net_.isIP)(hostname.replace(/^\[|\]$/g, '')) === 0) {
        return `Sentry does not accept the host "${hostname}"; use a full domain name, an IP address or localhost`;
    }
    return lengthProblem(href, maxUrlLength);
}
/** Counts characters as Sentry does, by code points. */
function lengthProblem(text, maxLength) {
    const { length } = [...text];
    return length > maxLength ? `it has ${length} characters, and Sentry accepts at most ${maxLength}` : undefined;
}

;// CONCATENATED MODULE: ./check-ins/rules.js
/** As a clause for a message; undefined for a slug that Sentry accepts. */
function monitorSlugProblem(slug) {
    if (/^[a-z0-9_-]{1,50}$/.test(slug) && !/^\d+$/.test(slug))
        return undefined;
    const suggestion = suggestSlug(slug);
    const example = suggestion && `; use "${suggestion}", for example`;
    return `a monitor slug has 1 to 50 lower-case letters, digits, _ and -, and not only digits${example}`;
}
function suggestSlug(text) {
    const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const slug = plain
        .replace(/[^a-z0-9_-]+/g, '-')
        .slice(0, 50)
        .replace(/^-+|-+$/g, '');
    return /^\d+$/.test(slug) ? `job-${slug}`.slice(0, 50) : slug;
}
/** As the tz database spells it; undefined if it does not contain the name. */
function knownTimezone(name) {
    if (!/^[a-z]/i.test(name))
        return undefined; // An offset is not a name.
    try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
        const isMisspelt = /^[a-z]/.test(name) || timeZone.toLowerCase() === name.toLowerCase();
        return isMisspelt ? timeZone : name;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./check-ins/inputs.js



/** Sentry's limits: 28 days and 7 days, in minutes. */
const maxMarginMinutes = 40_320;
const maxRuntimeLimitMinutes = 10_080;
const maxThreshold = 720;
/** GitHub starts scheduled runs late, especially at the full hour. */
const defaultMarginMinutes = 30;
/** The time limit of jobs on GitHub-hosted runners. */
const defaultMaxRuntimeMinutes = 360;
function inputs_readCheckInInputs(reader) {
    const dsn = reader.find('dsn', { env: 'SENTRY_DSN' });
    const secretKey = parseDsn(dsn?.value ?? '')?.secretKey;
    if (secretKey !== undefined)
        reader.secrets.add(secretKey);
    return {
        monitorSlug: reader.text('monitor-slug', { problem: monitorSlugProblem }),
        dsn,
        monitorEnvironment: reader.text('monitor-environment', { problem: rules_environmentProblem }),
        schedule: reader.text('monitor-schedule'),
        timezone: reader.text('monitor-timezone') ?? 'UTC',
        marginMinutes: reader.wholeNumber('checkin-margin', maxMarginMinutes) ?? defaultMarginMinutes,
        maxRuntimeMinutes: reader.wholeNumber('max-runtime', maxRuntimeLimitMinutes) ?? defaultMaxRuntimeMinutes,
        failureIssueThreshold: reader.wholeNumber('failure-issue-threshold', maxThreshold),
        recoveryThreshold: reader.wholeNumber('recovery-threshold', maxThreshold),
        mode: reader.choice('check-in-mode', ['job', 'heartbeat'], 'job'),
    };
}

// EXTERNAL MODULE: ./patterns.js
var patterns = __webpack_require__(9469);
;// CONCATENATED MODULE: ./commits/inputs.js

/** Without create-release, commits are recorded only if `set-commits` is set. */
function readCommitInputs(reader, createRelease) {
    return {
        setCommits: reader.choice('set-commits', ['auto', 'manual', 'skip'], createRelease ? 'auto' : 'skip'),
        commitsSince: reader.choice('commits-since', ['release', 'deploy'], 'release'),
        /** Each `owner/name`, `owner/name@head` or `owner/name@base..head`. */
        repo: reader.list('repo'),
        commit: reader.text('commit'),
        previousCommit: reader.text('previous-commit'),
        commitPaths: reader.lines('commit-paths', { problem: patterns/* patternProblem */.A }),
        ignoreMissing: reader.boolean('ignore-missing', false),
        ignoreEmpty: reader.boolean('ignore-empty', false),
        githubToken: reader.secret('github-token'),
    };
}

;// CONCATENATED MODULE: ./debug-files/inputs.js

function readDebugFileInputs(reader) {
    return { debugFiles: reader.lines('debug-files', { problem: patterns/* patternProblem */.A }) };
}

;// CONCATENATED MODULE: ./deploys/inputs.js

/** Sentry's limit. */
const maxNameLength = 64;
function inputs_readDeployInputs(reader) {
    return {
        environment: reader.text('environment', { problem: rules_environmentProblem }),
        deployName: reader.text('deploy-name', { problem: (name) => lengthProblem(name, maxNameLength) }),
        deployUrl: reader.url('deploy-url', { problem: rules_urlProblem }),
        startedAt: reader.date('started-at'),
        finishedAt: reader.date('finished-at'),
    };
}

;// CONCATENATED MODULE: ./files/rules.js

/* Each function returns the rule of Sentry that is violated as a clause for a message; undefined for a valid value. */
const maxDistLength = 64;
function distProblem(dist) {
    if (/\p{Cc}/u.test(dist))
        return 'a dist must not contain line breaks, tabs or other control characters';
    return lengthProblem(dist, maxDistLength);
}
function headerProblem(header) {
    if (!/^\s*[^\s:]+\s*:/.test(header))
        return 'write a header as Key: Value';
    return /[\n\t\r\f\v\\]/.test(header) ? 'a header must not contain line breaks, tabs or backslashes' : undefined;
}

;// CONCATENATED MODULE: ./files/inputs.js


/** Far above the size of the connection pool, which is the real limit. */
const maxConcurrency = 1_000;
/** Includes the inputs that all kinds of uploads share. */
function readFileInputs(reader) {
    return {
        files: reader.lines('files', { problem: patterns/* patternProblem */.A }),
        dist: reader.text('dist', { problem: distProblem }),
        urlPrefix: reader.text('url-prefix') ?? '~/',
        stripPrefix: reader.list('strip-prefix'),
        stripCommonPrefix: reader.boolean('strip-common-prefix', false),
        fileHeaders: reader.lines('file-headers', { problem: headerProblem }),
        ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
        /** If a file with the same name and dist but other content is stored. */
        existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
        /** Undefined: the HTTP client finds out how many requests the server can handle. */
        concurrency: reader.wholeNumber('concurrency', maxConcurrency),
    };
}

;// CONCATENATED MODULE: ./gate/inputs.js

const defaultWatchMinutes = 10;
/** Leaves time for the rest of a job, which GitHub-hosted runners end after six hours. */
const maxWatchMinutes = 350;
const defaultPollSeconds = 30;
const maxPollSeconds = 600;
const maxMaxNewIssues = 500;
const defaultMinSessions = 200;
const maxMinSessions = 10_000_000;
const defaultMaxDrop = 1;
function inputs_readGateInputs(reader) {
    return {
        environment: reader.text('environment', { problem: environmentProblem }),
        watchMs: reader.minutesFromZero('watch-minutes', defaultWatchMinutes, maxWatchMinutes) * 60_000,
        pollMs: (reader.wholeNumber('poll-seconds', maxPollSeconds) ?? defaultPollSeconds) * 1_000,
        maxNewIssues: reader.wholeNumber('max-new-issues', maxMaxNewIssues, 0) ?? 0,
        issueQuery: reader.text('issue-query') ?? 'is:unresolved issue.category:error',
        minSessions: reader.wholeNumber('min-sessions', maxMinSessions, 0) ?? defaultMinSessions,
        minCrashFree: reader.percent('min-crash-free-sessions'),
        maxDrop: reader.percent('max-crash-free-drop') ?? defaultMaxDrop,
        baselineRelease: reader.text('baseline-release'),
        /** If there is too little data. */
        onUnknown: reader.choice('on-unknown', ['fail', 'warn', 'ignore'], 'fail'),
    };
}

// EXTERNAL MODULE: ./github-actions/input-errors.js
var input_errors = __webpack_require__(8582);
;// CONCATENATED MODULE: ./github-actions/input-values.js
/* Parsers for the text of an input. They return undefined if the text is invalid. */
const booleans = new Map([
    ...['true', '1', 'yes', 'on'].map((word) => [word, true]),
    ...['false', '0', 'no', 'off'].map((word) => [word, false]),
]);
function parseBoolean(text) {
    return booleans.get(text.toLowerCase());
}
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/i;
/** The format of `date -R`: `Sat, 31 Jan 2026 12:00:00 +0000`. */
const mailDate = /^(?:[a-z]{3}, ?)?((\d{1,2}) [a-z]{3} \d{4}) \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/i;
/** ISO 8601, in UTC unless it has a time zone; RFC 2822; or a Unix timestamp in seconds. */
function parseDate(text) {
    if (/^\d{1,11}(\.\d+)?$/.test(text))
        return new Date(Number(text) * 1000);
    const [, mailDay, dayOfMonth] = mailDate.exec(text) ?? [];
    if (new Date(`${mailDay} UTC`).getUTCDate() === Number(dayOfMonth))
        return new Date(text);
    const [, day, time, zone] = isoDate.exec(text) ?? [];
    if (day === undefined || new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) !== day)
        return undefined; // 30 February
    // ECMAScript reads a date without a time as UTC, but a date with a time as local time.
    const date = new Date(time !== undefined && zone === undefined ? `${text}Z` : text);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
function parseNumber(text, min, max) {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
}
function split(text, separator) {
    return text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./github-actions/input-reader.js

/**
 * `set-commits` is read from `INPUT_SET-COMMITS`, or from the older spelling `INPUT_SET_COMMITS`. A blank value is the
 * same as none. Invalid values are added to the errors, and reading continues.
 */
class input_reader_InputReader {
    /** Includes aliases, even if they are not set. */
    names = new Set();
    secrets = new Set();
    warnings = [];
    #env;
    #errors;
    constructor(errors, env = process.env) {
        this.#env = env;
        this.#errors = errors;
    }
    find(name, { alias, env } = {}) {
        for (const spelling of alias ? [name, alias] : [name]) {
            this.names.add(spelling);
            const variable = `INPUT_${spelling.toUpperCase()}`;
            const value = this.#variable(variable) ?? this.#variable(variable.replaceAll('-', '_'));
            if (value !== undefined)
                return { value, source: `input ${spelling}` };
        }
        const value = env && this.#variable(env);
        return value === undefined || env === undefined ? undefined : { value, source: env };
    }
    text(name, { problem, ...sources } = {}) {
        const value = this.find(name, sources)?.value;
        if (value !== undefined)
            this.#errors.check(name, value, problem?.(value));
        return value;
    }
    /** @param secretParts returns parts of the value that must not be shown either */
    secret(name, sources, secretParts = (_) => []) {
        const value = this.find(name, sources)?.value;
        const secrets = value === undefined ? [] : [value, ...secretParts(value)];
        for (const secret of secrets)
            if (secret !== undefined)
                this.secrets.add(secret);
        return value;
    }
    /** Splits on new lines and commas; if there are none, on spaces. */
    list(name, { problem, ...sources } = {}) {
        const value = this.find(name, sources)?.value ?? '';
        return this.#check(name, split(value, /[\n,]/.test(value) ? /[\n,]/ : /\s/), problem);
    }
    lines(name, { problem } = {}) {
        return this.#check(name, split(this.#textUnlessFalse(name), /\n/), problem);
    }
    /** Splits on new lines; if there are none, on spaces. */
    linesOrWords(name, { problem } = {}) {
        const value = this.#textUnlessFalse(name);
        return this.#check(name, split(value, value.includes('\n') ? /\n/ : /\s/), problem);
    }
    boolean(name, defaultValue) {
        const problem = 'is not a boolean; use true or false (or 1, 0, yes, no, on, off)';
        return this.#parse(name, parseBoolean, problem) ?? defaultValue;
    }
    choice(name, choices, defaultValue) {
        const parse = (text) => choices.find((choice) => choice === text.toLowerCase());
        return this.#parse(name, parse, `is not one of ${choices.join(', ')}`) ?? defaultValue;
    }
    minutes(name, defaultValue, max) {
        const parse = (text) => parseNumber(text, Number.MIN_VALUE, max);
        return this.#parse(name, parse, `is not a number of minutes above 0 and at most ${max}`) ?? defaultValue;
    }
    minutesFromZero(name, defaultValue, max) {
        const parse = (text) => parseNumber(text, 0, max);
        return this.#parse(name, parse, `is not a number of minutes from 0 to ${max}`) ?? defaultValue;
    }
    wholeNumber(name, max, min = 1) {
        const parse = (text) => [parseNumber(text, min, max)].find(Number.isInteger);
        return this.#parse(name, parse, `is not a whole number from ${min} to ${max}`);
    }
    percent(name) {
        const parse = (text) => parseNumber(text.replace(/ ?%$/, ''), 0, 100);
        return this.#parse(name, parse, 'is not a percentage from 0 to 100');
    }
    date(name) {
        const problem = 'is not a date; use ISO 8601 (2026-01-31T12:00:00Z) or a Unix timestamp in seconds';
        return this.#parse(name, parseDate, problem);
    }
    url(name, { problem, ...sources } = {}) {
        const found = this.find(name, sources);
        if (found === undefined)
            return undefined;
        const url = URL.parse(found.value);
        if (url && /^https?:$/.test(url.protocol)) {
            this.#errors.check(name, url.href, problem?.(url));
            return url;
        }
        this.#errors.add(name, `"${found.value}" (${found.source}) is not an http or https URL`);
        return undefined;
    }
    /** An expression such as `${{ inputs.upload && 'dist' }}` returns `false` where nothing is meant. */
    #textUnlessFalse(name) {
        const value = this.text(name) ?? '';
        if (value.toLowerCase() !== 'false')
            return value;
        this.warnings.push(`Input ${name} is "${value}", which counts as not set. Write ./${value} for a file.`);
        return '';
    }
    #parse(name, parse, problem) {
        const text = this.text(name);
        const value = text === undefined ? undefined : parse(text);
        if (text !== undefined && value === undefined)
            this.#errors.add(name, `"${text}" ${problem}`);
        return value;
    }
    #check(name, values, problem) {
        for (const value of values)
            this.#errors.check(name, value, problem?.(value));
        return values;
    }
    #variable(name) {
        return this.#env[name]?.trim() || undefined;
    }
}

;// CONCATENATED MODULE: ./relace/inputs.js

function readRelaceInputs(reader) {
    return {
        repoId: reader.text('relace-repo-id', {
            problem: (id) => (/^[\w-]+$/.test(id) ? undefined : 'it is not the ID of a repository'),
        }),
        apiKey: reader.secret('relace-api-key', { env: 'RELACE_API_KEY' }),
        patterns: reader.lines('relace-files', { problem: patterns/* patternProblem */.A }),
        pathPrefix: reader.text('relace-path-prefix'),
        url: reader.url('relace-url'),
    };
}

;// CONCATENATED MODULE: ./releases/inputs.js

function inputs_readVersionInputs(reader) {
    return {
        release: reader.find('release', { alias: 'version', env: 'SENTRY_RELEASE' }),
        releasePrefix: reader.text('release-prefix', { alias: 'version-prefix' }) ?? '',
    };
}
/** `finalize` defaults to `create-release`: a job that does not create the release usually does not complete it. */
function readReleaseInputs(reader) {
    const createRelease = reader.boolean('create-release', true);
    return {
        createRelease,
        ...inputs_readVersionInputs(reader),
        releaseUrl: reader.url('release-url', { problem: rules_urlProblem }),
        finalize: reader.boolean('finalize', createRelease),
    };
}

// EXTERNAL MODULE: ./sentry/auth-token.js
var auth_token = __webpack_require__(9110);
;// CONCATENATED MODULE: ./sentry/inputs.js

function inputs_readConnectionInputs(reader) {
    return {
        authToken: reader.secret('auth-token', { env: 'SENTRY_AUTH_TOKEN' }, (token) => [(0,auth_token/* secretPart */.K)(token)]),
        org: reader.text('org', { env: 'SENTRY_ORG' }),
        projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
        url: reader.url('url', { env: 'SENTRY_URL' }),
    };
}

;// CONCATENATED MODULE: ./source-maps/inputs.js

function readSourceMapInputs(reader) {
    return {
        /** Folders and globs. */
        sourcemaps: reader.linesOrWords('sourcemaps', { problem: patterns/* patternProblem */.A }),
        /** Whether scripts and maps without a debug ID get one. */
        inject: reader.boolean('inject', true),
        /** Whether scripts set the name of the release for Sentry's SDKs. */
        injectRelease: reader.boolean('inject-release', false),
        /** Whether maps are deleted once they are stored. */
        deleteSourceMaps: reader.boolean('delete-sourcemaps', false),
    };
}

// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(1792);
;// CONCATENATED MODULE: ./verify/site-url.js

/** Undefined if the text is not an http or https URL. */
function site_url_parseSiteUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        return undefined;
    const { username, password } = url;
    [url.username, url.password, url.hash] = ['', '', ''];
    if (username === '' && password === '')
        return { url, authorization: undefined, secrets: [] };
    const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
    const secret = password || username;
    return { url, authorization: `Basic ${credentials}`, secrets: [secret, decode(secret), credentials] };
}
/** For messages about a text that is not a URL, and may contain a password all the same. */
function site_url_hideCredentials(text) {
    return text.replace(/^.*@/s, '***@');
}
const maxShownLength = 100;
/** For messages: without the query, which may contain a signature, and not longer than a line. */
function shownUrl({ origin, pathname }) {
    const shown = origin + pathname;
    if (shown.length <= maxShownLength)
        return shown;
    return `${shown.slice(0, maxShownLength / 2)}…${shown.slice(1 - maxShownLength / 2)}`;
}

;// CONCATENATED MODULE: ./verify/inputs.js

const defaultRetryMinutes = 2;
const maxRetryMinutes = 60;
const defaultMaxScripts = 50;
const maxMaxScripts = 1_000;
function inputs_readVerifyInputs(reader) {
    const urls = reader.lines('urls');
    for (const secret of urls.flatMap((text) => parseSiteUrl(text)?.secrets ?? []))
        reader.secrets.add(secret);
    return {
        urls,
        include: reader.list('include'),
        retryMs: reader.minutesFromZero('retry-minutes', defaultRetryMinutes, maxRetryMinutes) * 60_000,
        maxScripts: reader.wholeNumber('max-scripts', maxMaxScripts) ?? defaultMaxScripts,
        /** If a script does not resolve. */
        onFailure: reader.choice('on-failure', ['fail', 'warn'], 'fail'),
    };
}

;// CONCATENATED MODULE: ./run/inputs.js













const defaultTimeoutMinutes = 10;
/** The time limit of jobs on GitHub-hosted runners. */
const maxTimeoutMinutes = 360;
/** Does not read `job-status`, which only the post step needs. */
function readInputs(reader) {
    const connection = inputs_readConnectionInputs(reader);
    const release = readReleaseInputs(reader);
    return {
        connection,
        release,
        commits: readCommitInputs(reader, release.createRelease),
        files: readFileInputs(reader),
        sourceMaps: readSourceMapInputs(reader),
        debugFiles: readDebugFileInputs(reader),
        deploy: inputs_readDeployInputs(reader),
        checkIn: inputs_readCheckInInputs(reader),
        relace: readRelaceInputs(reader),
        run: { ...readRunInputs(reader), workingDirectory: reader.text('working-directory') ?? '.' },
    };
}
function readCheckInActionInputs(reader) {
    const timeoutMs = defaultTimeoutMinutes * 60_000;
    return {
        connection: readConnectionInputs(reader),
        checkIn: readCheckInInputs(reader),
        // A check-in that cannot be sent is a warning in any case.
        run: { ...readReportInputs(reader), ifNoToken: 'error', onOutage: 'fail', timeoutMs },
    };
}
function readDeployActionInputs(reader) {
    return {
        connection: readConnectionInputs(reader),
        release: readVersionInputs(reader),
        deploy: readDeployInputs(reader),
        run: readRunInputs(reader),
    };
}
function readGateActionInputs(reader) {
    return {
        connection: readConnectionInputs(reader),
        release: readVersionInputs(reader),
        gate: readGateInputs(reader),
        run: readRunInputs(reader),
    };
}
function readVerifyActionInputs(reader) {
    return { connection: readConnectionInputs(reader), verify: readVerifyInputs(reader), run: readRunInputs(reader) };
}
/** The names of the inputs of action.yml, for the messages of the other actions. */
function namesOfReleaseInputs() {
    const reader = new InputReader(new InputErrors(), {});
    readInputs(reader);
    return reader.names;
}
function readRunInputs(reader) {
    return {
        ...readReportInputs(reader),
        /** If auth-token is not set, although GitHub gives the run its secrets. */
        ifNoToken: reader.choice('if-no-token', ['error', 'skip'], 'error'),
        /** If Sentry is down. A wrong setting fails the step in any case. */
        onOutage: reader.choice('on-outage', ['fail', 'warn'], 'fail'),
        timeoutMs: reader.minutes('timeout-minutes', defaultTimeoutMinutes, maxTimeoutMinutes) * 60_000,
    };
}
function readReportInputs(reader) {
    return {
        dryRun: reader.boolean('dry-run', false),
        summary: reader.boolean('summary', true),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./check-ins/check-in-state.js


function newCheckInState({ monitorSlug, environment, config, dsn }, clock) {
    return {
        id: (0,external_node_crypto_.randomUUID)(),
        monitorSlug,
        environment,
        config,
        dsn: dsn && publicDsn(dsn),
        startedAtMs: clock.now(),
        startedAtUptimeMs: clock.uptime(),
    };
}
/** The wall clock may be set while the job runs, so the uptime counts, unless the machine was restarted. */
function elapsedMs({ startedAtMs, startedAtUptimeMs }, clock) {
    const elapsed = clock.uptime() - startedAtUptimeMs;
    return elapsed >= 0 ? elapsed : Math.max(0, clock.now() - startedAtMs);
}

;// CONCATENATED MODULE: ./check-ins/result.js
/** Whether the main step could not do its part: it had to open the check-in, or to know where to send the heartbeat. */
function isMissing({ opened, isHeartbeat, sentThrough }) {
    return !opened && !(isHeartbeat && sentThrough !== undefined);
}

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./github-actions/event.js

/** An event that cannot be read is treated as empty: every value has a fallback. */
function readEvent(eventPath) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(eventPath ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./github-actions/context.js


/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function readContext(env = process.env) {
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    return {
        eventName: event_text(env['GITHUB_EVENT_NAME']),
        refType: event_text(env['GITHUB_REF_TYPE']),
        refName: event_text(env['GITHUB_REF_NAME']),
        head: readHead(event, env['GITHUB_SHA']),
        secretsWithheld: secretsWithheld(env, event),
        schedule: event_text(event.schedule),
        beforeSha: /^0*$/.test(event_text(event.before) ?? '') ? undefined : event_text(event.before),
        deployment: event.deployment ? readDeployment(event.deployment, event.deployment_status ?? {}) : undefined,
        repository: event_text(env['GITHUB_REPOSITORY']),
        serverUrl: event_text(env['GITHUB_SERVER_URL']) ?? 'https://github.com',
        apiUrl: event_text(env['GITHUB_API_URL']) ?? 'https://api.github.com',
        runId: event_text(env['GITHUB_RUN_ID']),
        workspace: event_text(env['GITHUB_WORKSPACE']) ?? process.cwd(),
        tempFolder: event_text(env['RUNNER_TEMP']) ?? (0,external_node_os_.tmpdir)(),
    };
}
/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function readHead(event, githubSha) {
    const { pull_request: pullRequest, head_commit: pushed, deployment, workflow_run: workflowRun } = event;
    const branch = event_text(workflowRun?.head_branch);
    const candidates = [
        // GITHUB_SHA is a merge commit that is in no branch.
        [pullRequest?.head?.sha, "the pull request's head"],
        // If an annotated tag is pushed, the event is about the tag object; its head commit is what the tag points to.
        [pushed?.id, 'the commit'],
        [deployment?.sha, "the deployment's commit"],
        // GITHUB_SHA is the newest commit of the default branch.
        [workflowRun?.head_sha, `the commit of the triggering workflow run${branch ? ` (${branch})` : ''}`],
        [githubSha, 'the commit'],
    ];
    const found = candidates.map(([sha, source]) => ({ value: event_text(sha), source }));
    return found.find((candidate) => candidate.value !== undefined);
}
const dependabot = 'dependabot[bot]';
/**
 * Pull requests from forks get no secrets, except in `pull_request_target`. Pull requests of Dependabot, and its pushes
 * to its own branches, get only the Dependabot secrets; its other pushes are merges, which get all.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
function secretsWithheld(env, { pull_request: pullRequest }) {
    if (env['GITHUB_EVENT_NAME'] === 'pull_request_target')
        return undefined;
    const isByDependabot = env['GITHUB_ACTOR'] === dependabot || event_text(pullRequest?.user?.login) === dependabot;
    const isOwnBranch = env['GITHUB_REF_NAME']?.startsWith('dependabot/') ?? false;
    if (isByDependabot && (pullRequest?.head || isOwnBranch))
        return 'this run is for Dependabot';
    const repository = env['GITHUB_REPOSITORY']?.toLowerCase();
    if (!pullRequest?.head || event_text(pullRequest.head.repo?.full_name)?.toLowerCase() === repository)
        return undefined;
    return 'this pull request comes from a fork';
}
function readDeployment(deployment, status) {
    const urls = [status.environment_url, status.log_url, status.target_url];
    return {
        environment: event_text(status.environment) ?? event_text(deployment.environment),
        state: event_text(status.state),
        urls: urls.map(event_text).filter((url) => url !== undefined),
    };
}

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
;// CONCATENATED MODULE: ./github-actions/lifetime.js


/** The runner sends both when a job is cancelled, one after the other, then kills the process. */
const cancellationSignals = ['SIGINT', 'SIGTERM'];
function beginLifetime(timeoutMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new errors/* OutageError */.AP(`the step reached its time limit of ${(0,format/* formatDuration */.a3)(timeoutMs)}`));
    const timer = setTimeout(expire, timeoutMs);
    const cancel = () => controller.abort(new errors/* CancelledError */.cc('the job was cancelled'));
    for (const name of cancellationSignals)
        process.once(name, cancel);
    return {
        signal: controller.signal,
        deadlineMs: Date.now() + timeoutMs,
        [Symbol.dispose]() {
            clearTimeout(timer);
            controller.abort(new errors/* CancelledError */.cc('the step has ended')); // For requests that are still waiting.
            for (const name of cancellationSignals)
                process.off(name, cancel);
        },
    };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 12 modules
var lib_core = __webpack_require__(8947);
;// CONCATENATED MODULE: ./github-actions/workflow-commands.js


const checkInState = 'check-in';
/**
 * The runner reads `::name::` at the start of a line, and `##[name]` anywhere. A zero-width space breaks the command
 * and leaves the text readable.
 */
function escapeWorkflowCommands(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/(^|\n)([[\s\u0085]--\n]*):(?=:)/gv, '$1$2:\u200b')
        .replaceAll('##[', '##\u200b[');
}
/** Hides the value in the log of this step and of all later ones. */
function maskSecret(secret) {
    lib_core/* setSecret */.Pq(secret);
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        if (value !== undefined)
            lib_core/* setOutput */.uH(name, value);
}
async function appendToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await lib_core/* summary */.z.addRaw(markdown).write();
}
/**
 * Replaces the saved check-in. It must contain no secret, since the runner stores it in a file. A failure is only a
 * warning: monitoring must not fail the job.
 */
function saveCheckIn(checkIn, log) {
    try {
        lib_core/* saveState */.LZ(checkInState, checkIn);
    }
    catch (error) {
        log.warning(`The check-in will not be closed, because it could not be saved for the post step: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function loadCheckIn() {
    const saved = core.getState(checkInState);
    return saved === '' ? undefined : JSON.parse(saved);
}

;// CONCATENATED MODULE: ./github-actions/log.js




/** The runner shows this many annotations of each kind per step, and drops the others. */
const maxAnnotations = 10;
/** The summary shows this many warnings. */
const maxSummaryWarnings = 100;
const annotations = { notice: lib_core/* notice */.lm, warning: lib_core/* warning */.$e };
/** The log of the runner. Redacts every text, and escapes workflow commands in it. */
class RunnerLog {
    /** The first warnings, redacted, for the summary. */
    warnings = [];
    #redact;
    #counts = { notice: 0, warning: 0 };
    /** Stages run at the same time, and GitHub has no groups inside groups, so each line switches to its stage's group. */
    #group = new external_node_async_hooks_.AsyncLocalStorage();
    #openGroup;
    constructor(redact) {
        this.#redact = redact;
    }
    /** Without debug logging the runner would read and drop thousands of lines, so they are not written at all. */
    debug = (text) => {
        if (lib_core/* isDebug */._o())
            lib_core/* debug */.Yz(this.#sanitize(text));
    };
    info = (text) => {
        this.#enterGroup(this.#group.getStore());
        lib_core/* info */.pq(this.#sanitize(text));
    };
    notice = (text) => this.#annotate('notice', text);
    warning = (text) => {
        if (this.warnings.length < maxSummaryWarnings)
            this.warnings.push(this.#redact(text));
        this.#annotate('warning', text);
    };
    /** A group without lines is not shown. */
    async group(title, task) {
        try {
            return await this.#group.run(title, task);
        }
        finally {
            if (this.#openGroup === title)
                this.#enterGroup(undefined);
        }
    }
    /** Reports how many annotations are only in the log. To be called last. */
    end() {
        this.#enterGroup(undefined);
        for (const kind of ['notice', 'warning']) {
            const hidden = this.#counts[kind] - (maxAnnotations - 1);
            if (hidden > 0)
                annotations[kind](`The log of this step has ${(0,format/* plural */.LS)(hidden, `more ${kind}`)}.`);
        }
    }
    #annotate(kind, text) {
        this.#enterGroup(undefined);
        this.#counts[kind] += 1;
        if (this.#counts[kind] < maxAnnotations)
            annotations[kind](this.#sanitize(text));
        else
            lib_core/* info */.pq(`${kind === 'warning' ? 'Warning' : 'Notice'}: ${this.#sanitize(text)}`);
    }
    #sanitize(text) {
        return escapeWorkflowCommands(this.#redact(text));
    }
    #enterGroup(group) {
        if (group === this.#openGroup)
            return;
        if (this.#openGroup !== undefined)
            lib_core/* endGroup */.N4();
        if (group !== undefined)
            lib_core/* startGroup */.Oh(this.#sanitize(group));
        this.#openGroup = group;
    }
}

;// CONCATENATED MODULE: ./github-actions/proxy.js
/** As in curl, lower case has precedence, and a URL without a scheme is an `http:` URL. Invalid URLs are ignored. */
function readProxySettings(env = process.env) {
    return {
        httpProxy: proxyUrl(env['http_proxy'] ?? env['HTTP_PROXY']),
        httpsProxy: proxyUrl(env['https_proxy'] ?? env['HTTPS_PROXY']),
        noProxy: env['no_proxy'] ?? env['NO_PROXY'],
    };
}
function proxyUrl(text = '') {
    const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    return URL.canParse(url) ? url : undefined;
}

;// CONCATENATED MODULE: ./github-actions/report-failure.js



const bugReport = 'This is a bug in the action. Re-run the job with debug logging, and report the bug with the log.';
/** The only place that fails the step, apart from the check of the Node version. Stack traces go to the debug log. */
function reportFailure(error, redact) {
    const show = (print, text) => print(escapeWorkflowCommands(redact(text)));
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        show(lib_core/* debug */.Yz, cause.stack ?? '');
    show(lib_core/* setFailed */.C1, failureMessage(error));
}
function failureMessage(error) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return `${(0,errors/* messageOf */.bD)(error)}\n${bugReport}`;
    return error.remedy ? `${error.message}\n${error.remedy}` : error.message;
}

// EXTERNAL MODULE: ../../node_modules/leven/index.js
var leven = __webpack_require__(9357);
;// CONCATENATED MODULE: ./github-actions/unknown-inputs.js

/** Inputs of getsentry/action-release that have no effect here: there is no telemetry, and git is not configured. */
const withoutEffect = ['disable-telemetry', 'disable-safe-directory'];
/**
 * Names inputs that the action does not have, since the runner sets variables for misspelled inputs too. They are no
 * error, because an `INPUT_` variable may also come from an outer shell.
 */
function describeUnknownInputs(known, otherAction = new Set(), env = process.env) {
    const names = Object.keys(env)
        .filter((name) => /^INPUT_./.test(name) && env[name]?.trim())
        .map((name) => name.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-'))
        .filter((name) => !known.has(name) && !withoutEffect.includes(name));
    if (names.length === 0)
        return undefined;
    const listed = [...new Set(names)].map((name) => {
        if (otherAction.has(name))
            return `${name} (use the action that creates releases)`;
        const suggestion = (0,leven/* closestMatch */.h)(name, [...known], { maxDistance: 1 + Math.floor(name.length / 4) });
        return suggestion === undefined ? name : `${name} (did you mean ${suggestion}?)`;
    });
    return `Unknown inputs are ignored: ${listed.join(', ')}.`;
}

// EXTERNAL MODULE: ../../node_modules/undici/index.js
var undici = __webpack_require__(1684);
// EXTERNAL MODULE: ./http/throttle.js
var throttle = __webpack_require__(169);
;// CONCATENATED MODULE: ./http/connection-pool.js


const defaultConnectTimeoutMs = 10_000;
const loopback = 'localhost,127.0.0.1,[::1]';
/** In NO_PROXY, the value that browsers use to send requests for loopback addresses through the proxy. */
const proxyLoopback = '<-loopback>';
/**
 * Keeps connections: a new one costs up to three round trips. Dispose of it: open sockets keep the process alive.
 *
 * @param lookup finds the addresses of a host. A proxy does that by itself
 */
function openPool({ httpProxy, httpsProxy, noProxy }, connectTimeoutMs = defaultConnectTimeoutMs, lookup) {
    const agent = new undici/* EnvHttpProxyAgent */.J2({
        // An empty string prevents undici from reading the environment.
        httpProxy: httpProxy ?? '',
        httpsProxy: httpsProxy ?? '',
        noProxy: addLoopback(noProxy ?? ''),
        connections: throttle/* maxConcurrency */.m,
        connect: { timeout: connectTimeoutMs, ...(lookup && { lookup }) },
        // One request at a time per connection: a stalled upload must not block others.
        allowH2: false,
        pipelining: 1,
        // The watchdog of the transport replaces these; it also covers the upload of a body.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
    return Object.assign(agent, { [Symbol.asyncDispose]: () => agent.destroy() });
}
function addLoopback(noProxy) {
    return noProxy.includes(proxyLoopback) ? noProxy.replace(proxyLoopback, '') : `${noProxy},${loopback}`;
}
const readingMethods = new Set(['GET', 'HEAD']);
/** The pool for a dry run: a request that could write is a bug, and throws before it is sent. */
function readOnly(pool) {
    return pool.compose((dispatch) => (request, handler) => {
        if (!readingMethods.has(request.method)) {
            throw new Error(`A dry run must not send ${request.method} ${request.path}`);
        }
        return dispatch(request, handler);
    }); // `compose` keeps all other members.
}

;// CONCATENATED MODULE: ./http/redact.js
/** Shorter values would redact ordinary words. */
const minSecretLength = 6;
/** For credentials that are not registered. */
const credentialPatterns = [
    [/\bsntry[a-z]_[\w+/=-]+/g, '***'],
    [/\b(Bearer|Basic|token)\s+[\w+/=.~-]{16,}/gi, '$1 ***'],
    [/(?<!\/)\/\/[^\s/?#]+@/g, '//***@'], // User and password before a host; not a scope in `app:///@scope`.
    [/([?&][\w-]*(?:sig|signature|token|key|secret|credential)=)[^\s&#]+/gi, '$1***'], // A signed URL.
];
/** Every credential pattern needs one of these. Most of the thousands of file names have none, so this test is faster. */
const maybeCredential = /sntry|[\s@=]/i;
class Redactor {
    /** Longest first: a secret may contain another one, such as a token and its secret part. */
    #secrets = [];
    add(secret) {
        if (!secret)
            return;
        const forms = formsOf(secret).filter(({ length }) => length >= minSecretLength);
        const secrets = new Set([...this.#secrets, ...forms]);
        this.#secrets = [...secrets].sort((a, b) => b.length - a.length);
    }
    redact = (text) => {
        const redacted = this.#secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text);
        if (!maybeCredential.test(redacted))
            return redacted;
        return credentialPatterns.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), redacted);
    };
    /** For the start of a longer text: also removes the part of a secret that its end cuts off. */
    redactStart(text) {
        const cutLengths = this.#secrets.map((secret) => {
            const lengths = Array.from({ length: secret.length - 1 }, (_, index) => secret.length - 1 - index);
            return lengths.find((length) => text.endsWith(secret.slice(0, length))) ?? 0;
        });
        return this.redact(text.slice(0, text.length - Math.max(0, ...cutLengths)));
    }
    /** For plain data of any depth. Parts without secrets are not copied. */
    redactAll = (value) => {
        if (typeof value === 'string')
            return this.redact(value);
        if (typeof value !== 'object' || value === null)
            return value;
        let redacted = value;
        for (const key in value) {
            const inner = this.redactAll(value[key]);
            if (inner === value[key])
                continue;
            if (redacted === value)
                redacted = (Array.isArray(value) ? [...value] : { ...value });
            redacted[key] = inner;
        }
        return redacted;
    };
}
function formsOf(secret) {
    const encoded = encodeURIComponent(secret);
    const lowerCase = encoded.replace(/%[\dA-F]{2}/g, (escaped) => escaped.toLowerCase());
    return [secret, JSON.stringify(secret).slice(1, -1), encoded, lowerCase, ...base64Forms(Buffer.from(secret))];
}
/**
 * Base64 encodes three bytes at a time, so there are three forms inside a longer text, such as `user:password`. They omit
 * characters that also depend on the text around the secret.
 */
function base64Forms(secret) {
    return [0, 1, 2].flatMap((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
        const form = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + secret.length) * 8) / 6));
        return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
    });
}

;// CONCATENATED MODULE: ./http/user-agent.js

const actionVersion = '0.1.0';
/** Unique to this process: Sentry stores it with a release, which shows whether this run created the release. */
function makeUserAgent() {
    return `sentry-release-automation/${actionVersion} (run ${(0,external_node_crypto_.randomUUID)()})`;
}

;// CONCATENATED MODULE: ./verify/result.js
function result_countOf({ scripts }, verdict) {
    return scripts.filter((script) => script.verdict === verdict).length;
}
function result_unresolved({ scripts }) {
    return scripts.filter(({ verdict }) => verdict !== 'resolved' && verdict !== 'not looked up');
}
/** Whether the site failed the verification. A site without scripts proves nothing. */
function hasFailed(report) {
    return report.scripts.length === 0 || report.unreachablePages.length > 0 || result_unresolved(report).length > 0;
}

;// CONCATENATED MODULE: ./github-actions/markdown.js
/**
 * Replaces every character with a meaning in Markdown or HTML by a numeric entity, which neither reads as syntax. This
 * includes `@` and `:`, for mentions, emoji and URLs.
 */
function escapeMarkdown(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[^\p{L}\p{M}\p{N} ,.;/()='"%?+-]/gu, entity)
        .replace(/^[^\p{L}\p{N}&]/u, entity) // A list, a rule or a heading at the start.
        .replace(/^\d+[.)](?= |$)/, (marker) => marker.slice(0, -1) + entity(marker.slice(-1)))
        .replace(/www\./gi, (start) => start.slice(0, -1) + entity('.'));
}
function markdown_link(text, url) {
    return `[${escapeMarkdown(text)}](${url.href.replace(/[()<>\\]/g, percentEncoded)})`;
}
/** For one list or table: a summary may have at most 1 MiB. */
const maxItems = 500;
const maxBytes = 150_000;
/** The cells are Markdown. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function table(head, rows) {
    const alignment = head.map((title) => (title === 'Time' || title === 'Size' ? '--:' : ':--'));
    return [row(head), row(alignment), ...rows].join('\n');
}
/** All arguments are Markdown. */
function details(title, content) {
    return ['<details>', `<summary>${title}</summary>`, '', content, '', '</details>'].join('\n');
}
function firstThatFit(items, render) {
    const rendered = [];
    let bytes = 0;
    for (const item of items.slice(0, maxItems)) {
        const text = render(item);
        bytes += Buffer.byteLength(text) + 1;
        if (bytes > maxBytes)
            break;
        rendered.push(text);
    }
    return { rendered, omittedCount: items.length - rendered.length };
}
function list(items, textOf = String) {
    const { rendered, omittedCount } = firstThatFit(items, (item) => `- ${escapeMarkdown(textOf(item))}`);
    return [...rendered, ...(omittedCount > 0 ? [`- and ${omittedCount} more`] : [])].join('\n');
}
/** Lines of the text that begin with `- ` become a list. */
function markdown_alert(kind, text) {
    const lines = text
        .split('\n')
        .map((line) => (line.startsWith('- ') ? `- ${escapeMarkdown(line.slice(2))}` : escapeMarkdown(line)));
    return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./check-ins/describe.js


function describeCheckIn(checkIn, isDryRun) {
    const { monitorSlug, environment, opened, sentThrough, isHeartbeat, cannotBeSent } = checkIn;
    const subject = `${monitorSlug} in ${environment}`;
    if (isDryRun)
        return `${subject} would be ${isHeartbeat ? 'sent' : 'opened now and closed'} when the job ends`;
    if (cannotBeSent)
        return `${subject} cannot be sent`;
    const through = sentThrough ? ` through ${sentThrough}` : '';
    if (isHeartbeat)
        return `${subject} will be sent${through} when the job ends`;
    if (!opened)
        return `${subject} could not be opened; it will be sent when the job ends`;
    return `${subject} opened${through}; it will be closed when the job ends`;
}
function describeMonitor({ existed, changes }) {
    if (!existed)
        return 'did not exist when this step began';
    return changes.length > 0 ? `updated: ${changes.join(', ')}` : undefined;
}
function describeLastCheckIns(checkIns) {
    if (checkIns.some(({ isOurs }) => isOurs))
        return 'Sentry has stored this check-in';
    const [last] = checkIns;
    return `Sentry has not stored this check-in yet; ${last ? `the last one is from ${describeStored(last)}` : 'there is no other'}`;
}
function lastCheckInsList(checkIns) {
    return checkIns.length > 0 ? details('Last check-ins', list(checkIns, describeStored)) : undefined;
}
function describeStored({ date, status, environment, durationSeconds, isOurs }) {
    const duration = durationSeconds === undefined ? '' : ` after ${(0,format/* formatDuration */.a3)(durationSeconds * 1000)}`;
    return `${(0,format/* formatDate */.Yq)(date)}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}

;// CONCATENATED MODULE: ./commits/describe.js


const maxIssuesShown = 20;
function describeCommits({ count, ranges, delivery, fetchedCount }, isDryRun) {
    const where = ranges.map((range) => describeRange(range, ranges.length > 1)).join(', ');
    if (delivery === 'requested') {
        const commits = count === undefined ? 'the commits' : (0,format/* plural */.LS)(count, 'commit');
        return `Sentry ${isDryRun ? 'would be' : 'is'} asked to fetch ${commits} ${where}${describeFetched(fetchedCount)}`;
    }
    const commits = `${(0,format/* plural */.LS)(count ?? 0, 'commit')} ${where}`;
    if (delivery === 'unchanged')
        return `${commits}, already recorded`;
    return delivery === 'sent' && isDryRun ? `${commits} would be recorded` : commits;
}
function describeResolvedIssues(issues) {
    const { shown, omitted } = firstIssues(issues);
    return `${shown.map(({ id }) => id).join(', ')}${omitted && ` and ${omitted}`}`;
}
/** Markdown. */
function resolvedIssueList(issues) {
    const { shown, omitted } = firstIssues(issues);
    const lines = shown.map(({ id, title, url }) => {
        return `- ${url ? markdown_link(id, new URL(url)) : escapeMarkdown(id)} ${escapeMarkdown(title)}`;
    });
    if (omitted)
        lines.push(`- and ${omitted}`);
    return details((0,format/* plural */.LS)(issues.length, 'resolved issue'), lines.join('\n'));
}
function firstIssues(issues) {
    const omittedCount = issues.length - maxIssuesShown;
    return { shown: issues.slice(0, maxIssuesShown), omitted: omittedCount > 0 ? `${omittedCount} more` : '' };
}
function describeRange({ repository, base, head, reason }, showsRepository) {
    const range = base ? `${(0,format/* shortCommit */.Ax)(base)}..${(0,format/* shortCommit */.Ax)(head)}` : `up to ${(0,format/* shortCommit */.Ax)(head)}`;
    return `(${showsRepository ? `${repository} ` : ''}${range}; ${reason})`;
}
function describeFetched(count) {
    if (count === undefined)
        return '';
    return count > 0 ? `; ${count} fetched so far` : '; none fetched yet';
}

// EXTERNAL MODULE: ./files/result.js
var files_result = __webpack_require__(5191);
;// CONCATENATED MODULE: ./debug-files/describe.js



function describeDebugFiles({ files, durationMs }, isDryRun) {
    const found = (0,format/* plural */.LS)(files.length, 'debug file');
    const inState = (state) => files.filter((file) => file.state === state);
    const [sent, notCompared] = [inState('new'), inState('not compared')];
    const covered = inState('covered').length > 0 ? `, ${inState('covered').length} covered by others` : '';
    if (notCompared.length > 0)
        return `${found} found${covered}, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(notCompared))}`;
    const counts = `${sent.length} new, ${inState('unchanged').length} unchanged${covered}`;
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(sent));
    const amount = isDryRun ? `${size} would be sent` : `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${found} found: ${counts}; ${amount}`;
}
function debugFileList({ files }) {
    return files.length > 0 ? details((0,format/* plural */.LS)(files.length, 'debug file'), list(files, describeImage)) : undefined;
}
function describeImage({ name, debugId, project, state }) {
    return `${name}: ${debugId} (${project === undefined ? '' : `${project}, `}${state})`;
}

;// CONCATENATED MODULE: ./deploys/describe.js
function describeDeploy({ environment, recorded, replacedBy, onlyFor }, isDryRun) {
    if (!recorded)
        return `not recorded again for ${environment}: the release already has a deploy there with this URL`;
    const deploy = `${isDryRun ? 'would be recorded' : 'recorded'} for ${environment}`;
    const scope = onlyFor ? `, only for ${onlyFor.join(', ')}` : '';
    if (replacedBy !== undefined)
        return `${deploy} again${scope}: release ${replacedBy} was deployed there in between`;
    return scope ? `${deploy}${scope}: the release already has a deploy there with this URL for the others` : deploy;
}

;// CONCATENATED MODULE: ./files/describe.js



function describeFiles({ files, durationMs }, isDryRun) {
    const found = (0,format/* plural */.LS)(files.length, 'file');
    if (files.some(({ state }) => state === 'not compared'))
        return `${found} found, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files))}`;
    const count = (state) => files.filter((file) => file.state === state).length;
    const counts = ['new', 'replaced', 'unchanged'].map((state) => `${count(state)} ${state}`);
    const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)((0,files_result/* sentFiles */.M)(files)));
    const sent = isDryRun ? `${size} would be sent` : `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${found} found: ${counts.join(', ')}${kept}; ${sent}`;
}
/** @param place appended to the number of files in the title: ` in Relace` */
function fileTable({ files }, place = '') {
    if (files.length === 0)
        return undefined;
    const { rendered, omittedCount } = firstThatFit(files, ({ name, sizeBytes, state }) => row([escapeMarkdown(name), (0,format/* formatBytes */.z3)(sizeBytes), state]));
    const content = [table(['Name', 'Size', 'State'], rendered)];
    if (omittedCount > 0)
        content.push(`and ${omittedCount} more`);
    return details(`${(0,format/* plural */.LS)(files.length, 'file')}${place}, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files))}`, content.join('\n\n'));
}

;// CONCATENATED MODULE: ./gate/result.js
const noSessions = { total: 0, crashed: 0 };
/** The share of sessions without a crash; undefined without sessions, which is neither 0 % nor 100 %. */
function result_crashFree({ total, crashed }) {
    return total === 0 ? undefined : 1 - crashed / total;
}
function result_totalOf(counts) {
    return {
        total: counts.reduce((sum, { total }) => sum + total, 0),
        crashed: counts.reduce((sum, { crashed }) => sum + crashed, 0),
    };
}

;// CONCATENATED MODULE: ./gate/chart.js


/** Mermaid spreads the points over the width of the chart. */
const maxPoints = 40;
const minuteMs = 60_000;
/** Legible on white and on GitHub's dark background; the default colours of this kind of chart are not. */
const textColor = '#6e7681';
const plotColor = '#8250df';
const textParts = ['title', 'xAxisLabel', 'xAxisTitle', 'xAxisTick', 'xAxisLine'];
const colors = Object.fromEntries([...textParts, ...textParts.filter((part) => part.startsWith('x')).map((part) => part.replace('x', 'y'))].map((part) => [`${part}Color`, textColor]));
const theme = {
    theme: 'base',
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: plotColor, ...colors } },
};
/**
 * Mermaid charts of the sessions and of the crash-free rate over the watch. Two, because a chart has one scale.
 *
 * @returns undefined if there are no sessions, or only one look
 */
function sessionCharts(looks) {
    const withSessions = looks.filter(({ sessions }) => sessions.total > 0);
    if (withSessions.length < 2)
        return undefined;
    const totals = thinned(looks.length < 2 ? withSessions : looks);
    const rates = thinned(withSessions).map((look) => ({ ...look, rate: (0,format/* percentOf */.pR)(result_crashFree(look.sessions) ?? 1) }));
    const lowest = Math.min(...rates.map(({ rate }) => rate));
    return [
        chart('Sessions', totals, `0 --> ${Math.max(...totals.map(({ sessions }) => sessions.total))}`, {
            kind: 'bar',
            values: totals.map(({ sessions }) => sessions.total),
        }),
        chart('Crash-free sessions in percent', rates, `${Math.max(Math.floor(lowest) - 1, 0)} --> 100`, {
            kind: 'line',
            values: rates.map(({ rate }) => rate),
        }),
    ].join('\n\n');
}
function chart(title, looks, range, { kind, values }) {
    const [from, to] = [looks[0], looks.at(-1)].map((look) => Math.round(((look?.elapsedMs ?? 0) / minuteMs) * 10) / 10);
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(theme)}}%%`,
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "Minutes" ${from} --> ${to}`,
        `  y-axis ${range}`,
        `  ${kind} [${values.join(', ')}]`,
        '```',
    ].join('\n');
}
function thinned(items) {
    if (items.length <= maxPoints)
        return items;
    const step = (items.length - 1) / (maxPoints - 1);
    return Array.from({ length: maxPoints }, (_, index) => items[Math.round(index * step)]);
}

;// CONCATENATED MODULE: ./gate/describe.js




const reducedMode = 'Reduced mode: an organization token may read neither sessions nor issues. The numbers of the release are used ' +
    'instead: the sessions of the last hour, and the number of its new issues.';
/** `2 min of 12 min: 340 sessions, 99.7 % crash-free, 0 new issues`; without the time if there is one look only. */
function describeLook(projects, elapsedMs, totalMs) {
    const sessions = totalOf(projects.map((project) => project.sessions));
    const newIssues = projects.reduce((sum, project) => sum + project.newIssues, 0);
    const rate = sessions.total === 0 ? [] : [`${describeRate(sessions)} crash-free`];
    const numbers = [plural(sessions.total, 'session'), ...rate, plural(newIssues, 'new issue')].join(', ');
    return totalMs === 0 ? numbers : `${formatDuration(elapsedMs)} of ${formatDuration(totalMs)}: ${numbers}`;
}
function describeGate({ verdict, reason, environment }) {
    return `${verdict} in ${environment}: ${reason}`;
}
/** The verdict, for the heading of the summary. @param release Markdown */
function headingOf({ verdict, environment }, release) {
    const words = { healthy: 'Healthy', unhealthy: 'Unhealthy', unknown: 'Unknown health' };
    return `${words[verdict]}: Sentry release ${release} in ${escapeMarkdown(environment)}`;
}
/** Verdict, project by project, with issues and charts. */
function gateDetails(report) {
    const { projects, issues, looks, isReduced } = report;
    if (projects.length === 0)
        return undefined;
    const parts = [isReduced ? reducedMode : undefined, projectTable(report), issueTable(issues), sessionCharts(looks)];
    return parts.filter((part) => part !== undefined).join('\n\n');
}
function projectTable({ projects, baselineRelease }) {
    const baseline = baselineRelease === undefined ? 'Baseline' : `Baseline (${escapeMarkdown(baselineRelease)})`;
    const head = ['Project', 'Verdict', 'Sessions', 'Crash-free', baseline, 'New issues', 'Reason'];
    return table(head, projects.map((project) => row([
        escapeMarkdown(project.project),
        `**${project.verdict}**`,
        String(project.sessions.total),
        describeRate(project.sessions),
        project.baseline ? `${describeRate(project.baseline)} of ${project.baseline.total}` : '–',
        String(project.newIssues),
        escapeMarkdown(project.reason),
    ])));
}
function issueTable(issues) {
    if (issues.length === 0)
        return undefined;
    const { rendered, omittedCount } = firstThatFit(issues, ({ title, level, events, users, url }) => row([
        url === undefined ? escapeMarkdown(title) : markdown_link(title, new URL(url)),
        escapeMarkdown(level),
        escapeMarkdown(events),
        String(users),
    ]));
    const more = omittedCount > 0 ? [`and ${omittedCount} more`] : [];
    return [table(['New issue', 'Level', 'Events', 'Users'], rendered), ...more].join('\n\n');
}
function describeRate(sessions) {
    const rate = result_crashFree(sessions);
    return rate === undefined ? '–' : (0,format/* formatPercent */.l9)(rate);
}

;// CONCATENATED MODULE: ./relace/describe.js


function describeRelace({ repoId, files, head, durationMs }, isDryRun) {
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files));
    if (isDryRun)
        return `${(0,format/* plural */.LS)(files.length, 'file')} would be sent to repository ${repoId}: ${size}`;
    const changed = (0,files_result/* sentFiles */.M)(files).length;
    const counts = `${changed} changed, ${files.length - changed} unchanged`;
    const sent = `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${(0,format/* plural */.LS)(files.length, 'file')} in repository ${repoId}: ${counts}; ${sent}${head ? `; head is ${(0,format/* shortCommit */.Ax)(head)}` : ''}`;
}

;// CONCATENATED MODULE: ./releases/describe.js

function describeRelease(release, isDryRun) {
    const { version, source, projects } = release;
    return `${version} ${describeState(release, isDryRun)}, for ${projects.join(', ')}${source ? `; version taken from ${source}` : ''}`;
}
function describeState({ created, isUnknown }, isDryRun) {
    if (isUnknown)
        return 'has to exist';
    if (created)
        return isDryRun ? 'would be created' : 'created';
    return 'already exists';
}
function describeFinalized({ dateReleased, changed }, isDryRun) {
    if (!changed)
        return `the release already has the date ${(0,format/* formatDate */.Yq)(dateReleased)}`;
    return isDryRun
        ? 'the release date would be set at the end of the run'
        : `release date set to ${(0,format/* formatDate */.Yq)(dateReleased)}`;
}

// EXTERNAL MODULE: ./source-maps/describe.js
var describe = __webpack_require__(9623);
;// CONCATENATED MODULE: ./verify/describe.js



const verdicts = ['no debug ID', 'unknown to Sentry', 'not reachable', 'not looked up'];
const maxHosts = 5;
/** `3 of 5 scripts resolved, 1 unknown to Sentry, 1 not reachable` */
function describeVerdicts(report) {
    const { scripts, unreachablePages } = report;
    const pages = unreachablePages.length > 0 ? [`${(0,format/* plural */.LS)(unreachablePages.length, 'page')} not reachable`] : [];
    if (scripts.length === 0)
        return ['no scripts to verify', ...pages].join(', ');
    const counts = verdicts.map((verdict) => [result_countOf(report, verdict), verdict]);
    return [
        `${result_countOf(report, 'resolved')} of ${(0,format/* plural */.LS)(scripts.length, 'script')} resolved`,
        ...counts.filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`),
        ...pages,
    ].join(', ');
}
function describeVerification(report) {
    return [describeVerdicts(report), describeOthers(report)].filter(Boolean).join('; ');
}
function describeOthers({ otherHosts }) {
    const hosts = Object.keys(otherHosts);
    const count = Object.values(otherHosts).reduce((sum, scripts) => sum + scripts, 0);
    if (count === 0)
        return '';
    const more = hosts.length > maxHosts ? ` and ${hosts.length - maxHosts} more` : '';
    return `${(0,format/* plural */.LS)(count, 'script')} of other hosts not verified (${hosts.slice(0, maxHosts).join(', ')}${more})`;
}
/** A script as a line of the log: `not reachable: https://… (the server answered 404)`. */
function describeScript({ url, verdict, debugId, reason }) {
    const detail = debugId ? `debug ID ${debugId}` : reason;
    return `${verdict}: ${url}${detail ? ` (${detail})` : ''}`;
}
/** Scripts that need attention first. */
function scriptTable({ scripts, exposedSourceMaps }) {
    if (scripts.length === 0)
        return undefined;
    const sorted = scripts.toSorted((a, b) => Number(a.verdict === 'resolved') - Number(b.verdict === 'resolved'));
    const { rendered, omittedCount } = firstThatFit(sorted, ({ url, debugId, isCommentOnly, ...script }) => row([
        escapeMarkdown(url),
        `${debugId ?? ''}${isCommentOnly ? ' (only in a comment)' : ''}`,
        escapeMarkdown(verdictOf(script)),
    ]));
    const content = [table(['Script', 'Debug ID', 'Verdict'], rendered)];
    if (omittedCount > 0)
        content.push(`and ${omittedCount} more`);
    if (exposedSourceMaps.length > 0)
        content.push('Source maps that everybody can read:', list(exposedSourceMaps));
    return details((0,format/* plural */.LS)(scripts.length, 'script'), content.join('\n\n'));
}
function verdictOf({ verdict, projects = [], reason, }) {
    if (projects.length > 0)
        return `${verdict} in ${projects.join(', ')}`;
    return reason ? `${verdict}: ${reason}` : verdict;
}

;// CONCATENATED MODULE: ./run/describe.js










function describeResult(result) {
    const { checkIn, release, commits, files, sourceMaps, bundles, debugFiles, relace, deploy, finalized } = result;
    const { lookUp, deletion, verification, gate, resolvedIssues, lastCheckIns, isDryRun = false } = result;
    const parts = [
        ['Check-in', checkIn && describeCheckIn(checkIn, isDryRun)],
        ['Monitor', checkIn?.monitor && describeMonitor(checkIn.monitor)],
        ['Release', release && describeRelease(release, isDryRun)],
        ['Commits', commits && describeCommits(commits, isDryRun)],
        ['Resolved issues', resolvedIssues && describeResolvedIssues(resolvedIssues)],
        ['Files', files && describeFiles(files, isDryRun)],
        ['Source maps', sourceMaps && (0,describe/* describeSourceMaps */.Iu)(sourceMaps, isDryRun)],
        ['Artifact bundle', bundles && (0,describe/* describeBundles */.lO)(bundles, isDryRun)],
        ['Debug ID check', lookUp && (0,describe/* describeLookUp */.c8)(lookUp)],
        ['Debug files', debugFiles && describeDebugFiles(debugFiles, isDryRun)],
        ['Relace', relace && describeRelace(relace, isDryRun)],
        ['Source map deletion', deletion && (0,describe/* describeDeletion */.MW)(deletion, isDryRun)],
        ['Deploy', deploy && describeDeploy(deploy, isDryRun)],
        ['Finalized', finalized && describeFinalized(finalized, isDryRun)],
        ['Scripts', verification && describeVerification(verification)],
        ['Gate', gate && describeGate(gate)],
        ['Last check-ins', lastCheckIns && describeLastCheckIns(lastCheckIns)],
    ];
    return parts.flatMap(([title, sentence]) => (sentence === undefined ? [] : [[title, sentence]]));
}

;// CONCATENATED MODULE: ./run/outputs.js





/** The outputs that are true in a dry run; the others would claim that something was done. */
const outputsOfDryRun = [
    ...['release', 'version', 'release-url', 'commit-range', 'commit-range-reason', 'outcome'],
    ...['scripts', 'resolved', 'unresolved', 'exposed-source-maps'],
    ...['verdict', 'reason', 'new-issues', 'sessions', 'crash-free-sessions', 'baseline-crash-free-sessions'],
];
function writeOutputs(result, outputsOf) {
    const outputs = Object.entries(outputsOf(result));
    setOutputs(Object.fromEntries(outputs.filter(([name]) => !result.isDryRun || outputsOfDryRun.includes(name))));
}
function outputsOf(result) {
    const { release, commits, files, bundles, deletion, debugFiles, relace, deploy, checkIn } = result;
    const all = (files || bundles) && [...(files?.files ?? []), ...(bundles?.files ?? [])];
    const uploaded = all && (0,files_result/* sentFiles */.M)(all);
    const unchanged = all?.filter(({ state }) => state === 'unchanged');
    return {
        release: result.version,
        version: result.version,
        'release-url': release?.pageUrl,
        created: release && String(release.created),
        commits: commits && String(commits.count ?? commits.fetchedCount ?? 0),
        'commit-range': commits?.ranges.map((range) => rangeOf(range, commits.ranges.length > 1)).join(','),
        'commit-range-reason': commits?.ranges.map(({ reason }) => reason).join('; '),
        'files-uploaded': uploaded && String(uploaded.length),
        'files-unchanged': unchanged && String(unchanged.length),
        'bytes-uploaded': all && String((0,files_result/* totalBytes */.o)((0,files_result/* sentFiles */.M)(files?.files ?? [])) + (bundles?.sentBytes ?? 0)),
        'bundle-ids': bundles?.ids.join(','),
        'source-maps-deleted': deletion && String(deletion.maps.length),
        'debug-files-uploaded': debugFiles && String(debugFiles.files.filter(({ state }) => state === 'new').length),
        'deploy-id': deploy?.id,
        'check-in-id': checkIn?.opened ? checkIn.id : undefined,
        'relace-head': relace?.head,
        outcome: result.outcome,
    };
}
function deployOutputs({ version, release, deploy, outcome }) {
    return { release: version, 'release-url': release?.pageUrl, 'deploy-id': deploy?.id, outcome };
}
function verifyOutputs({ verification, outcome }) {
    const lookedUp = verification && countOf(verification, 'not looked up') === 0 ? verification : undefined;
    return {
        scripts: verification && String(verification.scripts.length),
        resolved: lookedUp && String(countOf(lookedUp, 'resolved')),
        unresolved: lookedUp && String(unresolved(lookedUp).length),
        'exposed-source-maps': verification && String(verification.exposedSourceMaps.length),
        outcome,
    };
}
/** A watch that did not take place is unknown too. */
function gateOutputs({ gate, release, failure, outcome }) {
    const projects = gate?.projects ?? [];
    const sessions = totalOf(projects.map((project) => project.sessions));
    const isKnown = projects.length > 0;
    return {
        verdict: gate?.verdict ?? (failure === undefined ? undefined : 'unknown'),
        reason: gate?.reason ?? failure,
        'new-issues': isKnown ? String(projects.reduce((sum, { newIssues }) => sum + newIssues, 0)) : undefined,
        sessions: isKnown ? String(sessions.total) : undefined,
        'crash-free-sessions': percentOutput(sessions),
        'baseline-crash-free-sessions': percentOutput(totalOf(projects.flatMap(({ baseline }) => baseline ?? []))),
        'release-url': release?.pageUrl,
        outcome,
    };
}
function percentOutput(sessions) {
    const rate = crashFree(sessions);
    return rate === undefined ? undefined : String(percentOf(rate));
}
/** `base..head`; for one of several repositories in the format of the input `repo`. */
function rangeOf({ repository, base, head }, isOneOfMany) {
    return `${isOneOfMany ? `${repository}@` : ''}${base ? `${base}..` : ''}${head}`;
}

;// CONCATENATED MODULE: ./run/summary/notes.js

/** Server messages may have any length. */
const maxTextLength = 5_000;
const maxInAlert = 10;
function skippedNote({ skipped }) {
    return skipped && markdown_alert('NOTE', skipped);
}
function dryRunNote({ isDryRun, notCompared }) {
    if (!isDryRun)
        return undefined;
    const note = 'This is a dry run: nothing was written. It shows what a run would do.';
    return markdown_alert('NOTE', notCompared ? `${note} Nothing was compared with Sentry, because ${notCompared}.` : note);
}
function failureNote({ failure }) {
    return failure && markdown_alert('CAUTION', shortened(failure));
}
/** A tolerated outage is both a warning and the failure; it is shown once. */
function warningNotes({ warnings = [], failure }) {
    const others = warnings.filter((text) => text !== failure).map(shortened);
    if (others.length === 0)
        return undefined;
    if (others.length === 1)
        return markdown_alert('WARNING', others.join());
    if (others.length > maxInAlert)
        return details(`${others.length} warnings`, list(others));
    return markdown_alert('WARNING', others.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n'));
}
function shortened(text) {
    return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
}

;// CONCATENATED MODULE: ./run/summary/overview.js




/** A stage without a result is shown if it took this long. */
const noteworthyMs = 1_000;
/** A sentence may list many ranges or projects. */
const maxSentenceLength = 5_000;
function heading(result) {
    return `### ${subjectOf(result)}${result.outcome === 'success' ? '' : ` (${result.outcome})`}`;
}
function subjectOf({ version, release, checkIn, relace, verification, gate }) {
    if (version !== undefined) {
        const name = release?.pageUrl ? markdown_link(version, new URL(release.pageUrl)) : escapeMarkdown(version);
        return gate ? headingOf(gate, name) : `Sentry release ${name}`;
    }
    if (checkIn)
        return `Sentry check-in ${escapeMarkdown(checkIn.monitorSlug)}`;
    if (verification)
        return 'Deployed scripts';
    return relace ? `Relace repository ${escapeMarkdown(relace.repoId)}` : 'Sentry';
}
function overview(result, serverUrl) {
    const stages = result.stages ?? [];
    const sentences = describeResult(result);
    const done = sentences.map(([title, sentence]) => {
        const links = linksOf(title, result, serverUrl);
        const text = [escapeMarkdown(sentence.slice(0, maxSentenceLength)), ...links].join(' ');
        return [`**${title}**`, text, timeOf(stages.find((stage) => stage.title === title)?.durationMs)];
    });
    const others = stages
        .filter(({ failed, durationMs }) => failed || durationMs >= noteworthyMs)
        .filter((stage) => !sentences.some(([title]) => title === stage.title))
        .map(({ title, durationMs, failed }) => [`**${title}**`, failed ? 'failed' : '', timeOf(durationMs)]);
    const rows = [...done, ...others];
    if (rows.length === 0)
        return undefined;
    const total = result.durationMs === undefined ? [] : [['', '', `**${timeOf(result.durationMs)}**`]];
    const hasTimes = stages.length > 0;
    const head = hasTimes ? ['Stage', 'Result', 'Time'] : ['Stage', 'Result'];
    return table(head, [...rows, ...(hasTimes ? total : [])].map((cells) => row(cells.slice(0, head.length))));
}
function linksOf(title, { commits, deploy }, serverUrl) {
    if (title === 'Deploy' && deploy?.url)
        return [`(${markdown_link('page', new URL(deploy.url))})`];
    if (title !== 'Commits')
        return [];
    return (commits?.ranges ?? []).flatMap((range) => {
        const page = comparePage(range, serverUrl);
        return page ? [`(${markdown_link('compare', page)})`] : [];
    });
}
function comparePage({ repository, base, head }, serverUrl) {
    if (!base || base === head || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    return URL.parse(`${serverUrl}/${repository}/compare/${range}`) ?? undefined;
}
function timeOf(durationMs) {
    return durationMs === undefined ? '' : (0,format/* formatDuration */.a3)(durationMs).replaceAll(' ', '&nbsp;');
}

;// CONCATENATED MODULE: ./run/summary/summary.js









/** The runner's limit for each step, with room for the last line. */
const summary_maxBytes = 1024 * 1024 - 200;
const truncated = 'The rest is omitted: a summary may have at most 1 MiB.';
const parts = [
    heading,
    skippedNote,
    dryRunNote,
    failureNote,
    overview,
    warningNotes,
    ({ resolvedIssues }) => resolvedIssues && resolvedIssueList(resolvedIssues),
    ({ files }) => files && fileTable(files),
    ({ bundles }) => bundles && fileTable(bundles, ' of the bundle'),
    ({ debugFiles }) => debugFiles && debugFileList(debugFiles),
    ({ relace }) => relace && fileTable(relace, ' in Relace'),
    ({ verification }) => verification && scriptTable(verification),
    ({ gate }) => gate && gateDetails(gate),
    ({ lastCheckIns }) => lastCheckIns && lastCheckInsList(lastCheckIns),
];
function writeSummary(result, serverUrl) {
    return appendToSummary(summaryOf(result, serverUrl));
}
function summaryOf(result, serverUrl = 'https://github.com') {
    let summary = '';
    for (const part of parts) {
        const text = part(result, serverUrl);
        if (text === undefined)
            continue;
        if (Buffer.byteLength(summary) + Buffer.byteLength(text) > summary_maxBytes)
            return `${summary}${truncated}\n`;
        summary += `${text}\n\n`;
    }
    return `${summary.trimEnd()}\n`;
}

;// CONCATENATED MODULE: ./run/reporter.js




const remedy = 'Check that the disk has space, and that no step of the job deletes the files of the runner.';
/** Logs each part of the result as soon as it is known, and writes outputs and summary at the end. */
class Reporter {
    #result;
    #log;
    #options;
    constructor(initial, log, options) {
        this.#result = initial;
        this.#log = log;
        this.#options = options;
    }
    get result() {
        return this.#result;
    }
    report = (part) => {
        const { isDryRun } = this.#result;
        this.#result = { ...this.#result, ...this.#options.redactAll(part) };
        for (const [title, sentence] of describeResult({ ...part, isDryRun }))
            this.#log.info(`${title}: ${sentence}`);
    };
    /** @throws SetupError when later steps would miss the outputs of a run that succeeded */
    async close(durationMs) {
        this.#log.end();
        const result = { ...this.#result, durationMs, warnings: this.#log.warnings };
        if (this.#options.wantsSummary) {
            await writeSummary(result, this.#options.serverUrl).catch((error) => this.#log.warning(`Could not write the job summary: ${(0,errors/* messageOf */.bD)(error)}.`));
        }
        try {
            writeOutputs(result, this.#options.outputsOf);
        }
        catch (error) {
            const problem = `Could not write the outputs: ${(0,errors/* messageOf */.bD)(error)}`;
            if (result.failure === undefined)
                throw new errors/* SetupError */.w3(problem, { remedy, cause: error });
            this.#log.warning(problem); // The failure of the run matters more.
        }
    }
}

// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
;// CONCATENATED MODULE: ./sentry/all-or-errors.js


/** `Promise.all`, but all problems with the setup are in one SetupError, each once, which is preferred to an outage. */
async function allOrErrors(promises) {
    const settled = await Promise.allSettled(promises);
    const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length === 0)
        return settled.map((result) => result.value);
    const problems = failures.flatMap((failure) => {
        if (failure instanceof errors/* SetupErrors */.F6)
            return failure.problems;
        return failure instanceof errors/* SetupError */.w3 ? [failure] : [];
    });
    const isExplained = problems.some((problem) => problem instanceof sentry_errors/* MissingScopeError */.vT);
    const unexplained = problems.filter((problem) => !(isExplained && problem instanceof sentry_errors/* RefusalError */.XQ && problem.status === 403));
    const distinct = [...new Map(unexplained.map((problem) => [reasonOf(problem), problem])).values()];
    const bug = failures.find((failure) => !(failure instanceof errors/* ActionError */.lZ));
    if (bug === undefined)
        (0,errors/* throwSetupErrors */.Ti)(distinct);
    throw bug ?? failures[0];
}
/** A refusal of the token is the same for every request. Other refusals are about what was requested. */
function reasonOf(problem) {
    const isAboutToken = problem instanceof sentry_errors/* RefusalError */.XQ && (problem.status === 401 || problem.status === 403);
    return isAboutToken ? `${problem.status} ${problem.detail}` : problem.message;
}

;// CONCATENATED MODULE: ./run/run-stages.js

/**
 * All stages are prepared and checked side by side before the first one writes, so that every wrong setting is reported
 * at once and a build that cannot be stored leaves no release. A stage that fails ends the run: nothing is deployed or
 * finalized after it.
 */
async function runStages(stages, { isDryRun, timed, report }) {
    const prepared = prepareAll(stages, timed, report);
    const checks = stages.map(({ title, check }) => check && timed(title, () => check(prepared)));
    const ready = allOrErrors([prepared, ...checks]);
    ready.catch(() => undefined); // Reported where it is awaited.
    for (const { title, isIndependent, run, preview } of stages) {
        if (!isIndependent)
            await ready;
        const perform = isDryRun ? preview : run;
        if (perform)
            report(await timed(title, perform));
    }
    await ready;
}
async function prepareAll(stages, timed, report) {
    for (const { title, prepare } of stages)
        if (prepare)
            report(await timed(title, prepare));
}
/** Tasks may overlap. The times of several tasks of one title are added up. */
function timedStages(log, clock, report) {
    const times = new Map();
    return async (title, task) => {
        const beganAtMs = clock.uptime();
        const earlier = times.get(title);
        times.set(title, { title, durationMs: earlier?.durationMs ?? 0, failed: true });
        let failed = true;
        try {
            const result = await log.group(title, task);
            failed = earlier?.failed ?? false;
            return result;
        }
        finally {
            const durationMs = (times.get(title)?.durationMs ?? 0) + clock.uptime() - beganAtMs;
            times.set(title, { title, durationMs, failed });
            report({ stages: [...times.values()] });
        }
    };
}

;// CONCATENATED MODULE: ./run/skip.js
/**
 * Apart from the reason in the plan, a run without a token is skipped if GitHub gives it no secrets, or if the workflow
 * author wants that; otherwise a missing token is an error. Check-ins with a DSN and dry runs need no token.
 *
 * @returns the reason as a sentence; undefined if the run continues
 */
function skipReason({ connection, run }, { secretsWithheld }, { sentry, checkIn, relace, skipped }) {
    if (skipped !== undefined)
        return skipped;
    if (run.dryRun)
        return undefined;
    const asksSentry = sentry !== undefined || (checkIn !== undefined && checkIn.dsn === undefined);
    const lacksToken = asksSentry && connection.authToken === undefined;
    if (secretsWithheld !== undefined && (lacksToken || relace?.apiKey === '')) {
        return `Skipped: ${secretsWithheld}, and GitHub gives such runs no secrets.`;
    }
    return lacksToken && run.ifNoToken === 'skip'
        ? 'Skipped: auth-token is not set, and if-no-token is skip.'
        : undefined;
}

;// CONCATENATED MODULE: ./run/main-step.js




















async function runMainStep(action) {
    const redactor = new Redactor();
    const log = new RunnerLog(redactor.redact);
    try {
        await main(action, redactor, log);
    }
    catch (error) {
        reportFailure(error, redactor.redact);
    }
}
async function main({ readInputs, makePlan, makeStages, inputsOfOtherAction, stepLimitMs, outputsOf, remedyIfNothingToDo, }, redactor, log) {
    const beganAtMs = clock/* systemClock */.m.uptime();
    const inputErrors = new input_errors/* InputErrors */.G();
    const reader = new input_reader_InputReader(inputErrors);
    const inputs = readInputs(reader);
    for (const secret of reader.secrets) {
        redactor.add(secret);
        maskSecret(secret);
    }
    const known = new Set([...reader.names, 'job-status']);
    const unknownInputs = describeUnknownInputs(known, inputsOfOtherAction?.());
    if (unknownInputs)
        log.warning(unknownInputs);
    for (const warning of reader.warnings)
        log.warning(warning);
    const context = readContext();
    const plan = makePlan(inputs, context, inputErrors);
    const { dryRun: isDryRun, summary: wantsSummary, timeoutMs, onOutage } = inputs.run;
    const skipped = skipReason(inputs, context, plan);
    const checkInState = skipped || isDryRun ? undefined : plan.checkIn && newCheckInState(plan.checkIn, clock/* systemClock */.m);
    // Before anything can fail, so that the post step can report the failure.
    if (checkInState)
        saveCheckIn(checkInState, log);
    const reporter = new Reporter({ outcome: 'failed', version: plan.release?.version || undefined, isDryRun }, log, {
        redactAll: redactor.redactAll,
        wantsSummary,
        outputsOf,
        serverUrl: context.serverUrl,
    });
    const { report } = reporter;
    try {
        if (skipped) {
            log.notice(skipped);
            return report({ outcome: 'skipped', skipped });
        }
        inputErrors.throwIfAny();
        await using cleanup = new AsyncDisposableStack(); // Disposed of last, when all requests have been aborted.
        using lifetime = beginLifetime(stepLimitMs?.(inputs) ?? timeoutMs);
        await using pool = openPool(readProxySettings());
        const { signal, deadlineMs } = lifetime;
        const requests = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log, redactor };
        const timed = timedStages(log, clock/* systemClock */.m, report);
        const stages = await timed('File selection', () => makeStages(plan, { ...requests, checkInState, isDryRun, cleanup }));
        if (stages.length === 0)
            log.warning(`There is nothing to do. ${remedyIfNothingToDo}`);
        await runStages(stages, { isDryRun, timed, report });
        if (isDryRun && plan.sentry?.token === '') {
            report({ notCompared: 'auth-token is not set' });
            log.info('Dry run: nothing was compared with Sentry, because auth-token is not set.');
        }
        report({ outcome: isDryRun ? 'dry-run' : outcomeOf(reporter.result) });
    }
    catch (error) {
        report({ failure: failureMessage(error) });
        if (!(error instanceof errors/* OutageError */.AP && onOutage === 'warn'))
            throw error;
        report({ outcome: 'degraded' });
        log.warning(failureMessage(error));
        log.info('The stages that follow are not run. The job continues, because on-outage is warn.');
    }
    finally {
        await reporter.close(clock/* systemClock */.m.uptime() - beganAtMs);
    }
}
/**
 * The outcome of a run whose stages have all succeeded. A check-in that could not be sent does not fail the run, nor do
 * scripts that do not resolve and a release of unknown health, if the workflow tolerates them.
 */
function outcomeOf({ checkIn, verification, gate }) {
    const isDegraded = (checkIn && isMissing(checkIn)) || (verification && hasFailed(verification)) || gate?.verdict === 'unknown';
    return isDegraded ? 'degraded' : 'success';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/croner/dist/croner.js
var croner = __webpack_require__(410);
;// CONCATENATED MODULE: ./check-ins/crontab.js


const nicknames = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];
/** In the order of the fields. */
const maxValues = [59, 23, 31, 12, 7];
/** What Sentry supports beyond POSIX: the last day of the month, and the last or nth weekday. */
const extensions = { 2: /^L$/i, 4: /^(\dL|(\d|[A-Z]{3})#[1-5])$/i };
/**
 * First refuses what croner accepts but Sentry does not (https://docs.sentry.io/product/crons/). croner was chosen
 * because it is small and has no dependencies.
 *
 * @returns why Sentry would reject the line, as a clause for a message; undefined if it is valid
 */
function crontabProblem(line) {
    if (line.startsWith('@')) {
        return nicknames.includes(line) ? undefined : `Sentry only supports the nicknames ${nicknames.join(', ')}`;
    }
    const fields = line.split(/\s+/);
    if (fields.length !== 5) {
        const count = fields.length === 1 ? '1 field' : `${fields.length} fields`;
        return `it has ${count}, but Sentry expects 5: minute, hour, day of the month, month, day of the week`;
    }
    const unsupported = fields.flatMap((field, index) => field.split(',').filter((term) => !isSupported(term, index)));
    if (unsupported.length > 0)
        return `Sentry does not support ${unsupported.map((term) => `"${term}"`).join(', ')}`;
    if (/-SUN\b/i.test(line))
        return 'a range cannot end with SUN, which is the first day of the week in Sentry';
    return libraryProblem(fields.map(withExplicitRange).join(' '));
}
/** The library is less strict than Sentry: it accepts `1-32/2` as a range of days. */
function isSupported(term, index) {
    if (extensions[index]?.test(term))
        return true;
    const [base = ''] = term.split('/');
    const isInBounds = (base.match(/\d+/g) ?? []).every((number) => Number(number) <= (maxValues[index] ?? 0));
    return isInBounds && /^(\*|(\d+|[A-Z]{3})(-(\d+|[A-Z]{3}))?)(\/\d+)?$/i.test(term);
}
/** GitHub and Sentry accept `5/15` (every 15th from 5 on); the library requires `5-59/15`. */
function withExplicitRange(field, index) {
    return field.replace(/(^|,)(\w+)\//g, `$1$2-${maxValues[index]}/`);
}
function libraryProblem(line) {
    try {
        return new croner/* Cron */.l4(line, { mode: '5-part' }).nextRun() === null ? 'its date never occurs' : undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error).replace(/^CronPattern: /, '');
    }
}

;// CONCATENATED MODULE: ./check-ins/monitor-config.js
const intervalUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** `every 2 hours` or `every day`. */
function parseInterval(text) {
    const [, count = '1', word = ''] = /^every\s+(?:(\d+)\s+)?([a-z]+?)s?$/i.exec(text) ?? [];
    const unit = intervalUnits.find((candidate) => candidate === word.toLowerCase());
    return unit && Number(count) > 0 ? { type: 'interval', value: Number(count), unit } : undefined;
}
function formatSchedule(schedule) {
    if (schedule.type === 'crontab')
        return schedule.value;
    const { value, unit } = schedule;
    return value === 1 ? `every ${unit}` : `every ${value} ${unit}s`;
}

;// CONCATENATED MODULE: ./check-ins/plan.js





const defaultEnvironment = 'production';
/**
 * Plans the check-in even if an invalid input ends the run: the post step still has to report the failure.
 *
 * @returns undefined without a monitor, or if Sentry would reject its slug or environment
 */
function planCheckIn(inputs, deployEnvironment, context, inputErrors) {
    const { monitorSlug, mode } = inputs;
    if (monitorSlug === undefined)
        return undefined;
    const environment = inputs.monitorEnvironment ?? deployEnvironment ?? defaultEnvironment;
    const dsn = inputs.dsn && parseDsn(inputs.dsn.value);
    if (inputs.dsn !== undefined && dsn === undefined) {
        inputErrors.add('dsn', 'it is not a DSN; copy it from Client Keys (DSN) in the settings of the project');
    }
    const timezone = knownTimezone(inputs.timezone);
    if (timezone === undefined) {
        inputErrors.add('monitor-timezone', `"${inputs.timezone}" is not a time zone of the tz database; use a name such as Europe/Vienna`);
    }
    const { schedule, scheduleProblem } = inputs.schedule === undefined
        ? planEventSchedule(context.schedule)
        : { schedule: readSchedule(inputs.schedule, inputErrors), scheduleProblem: undefined };
    if (monitorSlugProblem(monitorSlug) || rules_environmentProblem(environment))
        return undefined;
    const config = schedule && {
        schedule,
        timezone: timezone ?? 'UTC',
        checkin_margin: inputs.marginMinutes,
        max_runtime: inputs.maxRuntimeMinutes,
        failure_issue_threshold: inputs.failureIssueThreshold,
        recovery_threshold: inputs.recoveryThreshold,
    };
    return { monitorSlug, environment, dsn, dsnSource: inputs.dsn?.source, mode, config, scheduleProblem };
}
function readSchedule(text, inputErrors) {
    const interval = parseInterval(text);
    if (interval)
        return interval;
    const problem = crontabProblem(text);
    if (problem === undefined)
        return { type: 'crontab', value: text };
    inputErrors.add('monitor-schedule', /^every\b/i.test(text)
        ? `"${text}" is not an interval; use minutes, hours, days, weeks, months or years, as in "every 2 hours"`
        : `"${text}" cannot be used: ${problem}; use a crontab line, or an interval such as "every 2 hours"`);
    return undefined;
}
/** A crontab line that GitHub accepts and Sentry does not is no reason to fail the job. */
function planEventSchedule(line) {
    if (line === undefined)
        return { schedule: undefined, scheduleProblem: undefined };
    const problem = crontabProblem(line);
    if (problem === undefined)
        return { schedule: { type: 'crontab', value: line }, scheduleProblem: undefined };
    const scheduleProblem = `The schedule "${line}" of the workflow is not sent to Sentry: ${problem}. ` +
        'Set monitor-schedule to a schedule that Sentry supports.';
    return { schedule: undefined, scheduleProblem };
}

;// CONCATENATED MODULE: ./commits/sentry-commit.js
const maxCommitIdLength = 64;
/**
 * In characters. Sentry refuses the whole release if one of its commits has a longer value. Only newer servers take
 * email addresses of up to 200.
 */
const maxLengths = { repository: 64, authorName: 128, authorEmail: 75, path: 510 };
const firstDateMs = Date.parse('0001-01-01T00:00:00Z');
const lastDateMs = Date.parse('9999-12-31T23:59:59Z');
/** Values that Sentry would refuse are cut, or left out if a part would be wrong. */
function toSentryCommit({ sha, message, authorName, authorEmail, committedAt }, repository, changes) {
    const name = storable(authorName ?? '').trim();
    // Without an address, Sentry still shows the name. An address that is cut could be that of somebody else.
    const email = storable(authorEmail ?? '').trim();
    const files = changes?.map(({ path, type }) => ({ path: storable(path), type }));
    return {
        id: sha,
        message: storable(message),
        ...(isAccepted(repository, maxLengths.repository) && { repository }),
        ...(isAccepted(name) && { author_name: [...name].slice(0, maxLengths.authorName).join('') }),
        ...(isAccepted(email, maxLengths.authorEmail) && { author_email: email }),
        timestamp: acceptedDate(committedAt),
        ...(files && { patch_set: files.filter(({ path }) => isAccepted(path, maxLengths.path)) }),
    };
}
/** Replaces NUL and halves of surrogate pairs, which GitHub's JSON may contain and Sentry's database cannot store. */
function storable(text) {
    return text.toWellFormed().replaceAll('\0', '\ufffd');
}
/** Sentry counts code points, not UTF-16 units, and refuses values of spaces and some control characters. */
function isAccepted(text, maxLength = Number.POSITIVE_INFINITY) {
    return !/^[\s\p{Cc}]*$/u.test(text) && [...text].length <= maxLength;
}
/**
 * Git allows any number of seconds as a date, but Sentry only the years 1 to 9999. It answers 500 if only some commits
 * have a date, so a missing one becomes 1970.
 */
function acceptedDate(text = '') {
    const timeMs = Date.parse(text) || 0;
    return new Date(Math.min(Math.max(timeMs, firstDateMs), lastDateMs)).toISOString();
}

;// CONCATENATED MODULE: ./commits/plan-ranges.js

/** Up to the commit that the workflow author has chosen, or that of the event. */
function autoRange({ commit }, context, inputErrors) {
    const { repository } = context;
    if (commit !== undefined)
        checkCommitName(commit, 'commit', inputErrors);
    const head = chosenCommit(commit) ?? context.head;
    if (!head || !repository)
        return [];
    return [{ repository, head: head.value, headSource: head.source, base: undefined, isCurrentRepository: true }];
}
function chosenCommit(commit) {
    return commit === undefined ? undefined : { value: commit, source: 'input commit' };
}
/** Only `set-commits: manual` uses these. */
function manualInputs({ repo, commit, previousCommit }) {
    const values = { repo: repo[0], commit, 'previous-commit': previousCommit };
    return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
/** Repository and head default to those of the workflow run. */
function manualRanges(inputs, context, inputErrors) {
    const { repo, commit, previousCommit } = inputs;
    const entries = repo.length > 0 || !context.repository ? repo : [context.repository];
    if (entries.length === 0) {
        inputErrors.add('repo', 'it is empty, and this run has no repository; set it to owner/name');
    }
    if (entries.length > 1) {
        for (const input of manualInputs({ ...inputs, repo: [] })) {
            inputErrors.add(input, 'it cannot be used with several repositories; set repo to owner/name@base..head for each');
        }
    }
    return entries.flatMap((entry) => {
        const parsed = parseEntry(entry.replace(`${context.serverUrl}/`, ''));
        const { repository, base = previousCommit } = parsed;
        if (!/^[^/@]+\/[^/@]+$/.test(repository)) {
            inputErrors.add('repo', `"${entry}" is not owner/name, owner/name@head or owner/name@base..head`);
        }
        const isCurrentRepository = repository.toLowerCase() === context.repository?.toLowerCase();
        const head = (parsed.head === undefined ? undefined : { value: parsed.head, source: 'input repo' }) ??
            chosenCommit(commit) ??
            (isCurrentRepository ? context.head : undefined);
        if (head === undefined) {
            inputErrors.add('commit', `it is required for ${repository}; set it, or set repo to ${repository}@head`);
            return [];
        }
        checkCommitName(head.value, parsed.head === undefined ? 'commit' : 'repo', inputErrors);
        if (base !== undefined)
            checkCommitName(base, parsed.base === undefined ? 'previous-commit' : 'repo', inputErrors);
        return [{ repository, head: head.value, headSource: head.source, base, isCurrentRepository }];
    });
}
/** Parses `owner/name@base..head`. Base and head are optional. */
function parseEntry(entry) {
    const [, repository = entry, base, head] = /^([^@]*)@(?:(.*?)\.\.)?(.*)$/.exec(entry) ?? [];
    return { repository: repository.replace(/\.git$/, ''), base, head };
}
/** Checks what git allows in the name of a tag or branch, and Sentry in the ID of a commit. */
function checkCommitName(name, input, inputErrors) {
    if (!/^[^\s~^:?*[\\.-][^\s~^:?*[\\]*$/.test(name) || name.includes('..')) {
        inputErrors.add(input, `"${name}" is not a SHA, tag or branch`);
    }
    else if (name.length > maxCommitIdLength) {
        inputErrors.add(input, `"${name}" is too long; Sentry accepts at most ${maxCommitIdLength} characters`);
    }
}

;// CONCATENATED MODULE: ./commits/plan.js

/** Returns undefined if `set-commits` is `skip`, or if the run has no commit. */
function planCommits(inputs, folder, context, inputErrors) {
    const { setCommits, commitPaths: paths, ignoreMissing, ignoreEmpty, githubToken } = inputs;
    if (setCommits === 'skip')
        return undefined;
    const ranges = (setCommits === 'manual' ? manualRanges : autoRange)(inputs, context, inputErrors);
    const sinceDeployTo = planSinceDeploy(inputs, ranges, inputErrors);
    if (ranges.length === 0)
        return undefined;
    inputErrors.checkSecret('github-token', githubToken);
    return {
        ranges,
        sinceDeployTo,
        beforePush: context.eventName === 'push' && inputs.commit === undefined ? context.beforeSha : undefined,
        paths,
        ignoreMissing,
        ignoreEmpty,
        ignoredInputs: setCommits === 'manual' ? [] : manualInputs({ ...inputs, commit: undefined }),
        githubToken,
        apiUrl: context.apiUrl,
        folder,
    };
}
function planSinceDeploy({ commitsSince, environment }, ranges, inputErrors) {
    if (commitsSince === 'release')
        return undefined;
    if (environment === undefined) {
        inputErrors.add('environment', 'it is missing; "commits-since: deploy" needs it, for example production');
    }
    if (ranges.length > 0 && ranges.every(({ base }) => base !== undefined)) {
        inputErrors.add('commits-since', 'it has no effect if previous-commit or repo sets the start; remove one of them');
    }
    return environment;
}

;// CONCATENATED MODULE: ./files/plan.js
function planFiles({ files: patterns, fileHeaders, dist, existingFiles, concurrency, ...inputs }, folders, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    const selection = planSelection('files', patterns, inputs, folders, inputErrors);
    return { ...selection, dist, existingFiles, concurrency, headers: readHeaders(fileHeaders) };
}
function planSelection(input, patterns, { urlPrefix, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound, }, { root, workspace }, inputErrors) {
    checkPatterns(input, patterns, inputErrors);
    return { patterns, naming: { urlPrefix, stripPrefixes, root }, stripCommonPrefix, workspace, ifNoFilesFound };
}
function checkPatterns(input, patterns, inputErrors) {
    if (patterns.some((pattern) => !/^[!#]/.test(pattern)))
        return;
    inputErrors.add(input, 'it only excludes files; add a pattern of files to upload');
}
function readHeaders(lines) {
    const headers = lines.map((line) => {
        const [name = '', ...value] = line.split(':');
        return [canonicalName(name.trim()), value.join(':').trim()];
    });
    return Object.fromEntries(headers);
}
/** Header names are case-sensitive in Sentry: it would store `content-type` in addition to its own `Content-Type`. */
function canonicalName(name) {
    return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

;// CONCATENATED MODULE: ./debug-files/plan.js

function planDebugFiles({ debugFiles: patterns }, { ifNoFilesFound, concurrency }, folders, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    checkPatterns('debug-files', patterns, inputErrors);
    return { patterns, ...folders, ifNoFilesFound, concurrency };
}

;// CONCATENATED MODULE: ./deploys/run-page.js


/**
 * The default URL of a deploy: the page of the workflow run, with the slugs of the projects, or a hash of them, as its
 * fragment. It is the same for every attempt, and differs between jobs that deploy different projects.
 *
 * @returns undefined if Sentry would reject it
 */
function runPageUrl({ serverUrl, repository, runId }, projects) {
    const page = repository && runId ? URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}`) : undefined;
    if (!page)
        return undefined;
    const slugs = projects.toSorted().join(',');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(slugs).digest('hex').slice(0, 12);
    return [slugs, hash].map((fragment) => `${page.href}#${fragment}`).find((url) => !rules_urlProblem(new URL(url)));
}
/** Whether the URL is the default one of a deploy of other projects. A hash may stand for any projects. */
function isRunPageOfOthers(url, projects) {
    const [, fragment] = /\/actions\/runs\/\d+#([\w,-]+)$/.exec(url) ?? [];
    if (fragment === undefined || /^[0-9a-f]{12}$/.test(fragment))
        return false;
    return !fragment.split(',').some((slug) => projects.includes(slug));
}

;// CONCATENATED MODULE: ./deploys/plan.js


function planDeploy({ environment, deployName: name, deployUrl, startedAt, finishedAt }, projects, context, inputErrors) {
    if (startedAt && finishedAt && startedAt > finishedAt) {
        inputErrors.check('finished-at', finishedAt.toISOString(), `it is before started-at (${startedAt.toISOString()})`);
    }
    if (environment === undefined)
        return undefined;
    return { environment, projects, name, url: deployUrl?.href ?? runPageUrl(context, projects), startedAt, finishedAt };
}
/** The inputs of the deploy action, with environment and URL of the deployment that triggered the run as defaults. */
function withDeployment(inputs, { deployment }, inputErrors) {
    const environment = inputs.environment ?? deployment?.environment;
    if (environment === undefined) {
        inputErrors.add('environment', 'it is missing; set the environment that was deployed to, such as production');
    }
    else if (inputs.environment === undefined) {
        inputErrors.check('environment', environment, environmentProblem(environment));
    }
    const urls = deployment?.urls.map((url) => URL.parse(url)).filter((url) => url !== null) ?? [];
    const usable = urls.find((url) => /^https?:$/.test(url.protocol) && !urlProblem(url));
    return { ...inputs, environment, deployUrl: inputs.deployUrl ?? usable };
}
/** @returns a sentence if the run was triggered by a deployment that has not succeeded */
function describeUnfinishedDeployment({ deployment }) {
    if (deployment?.state === undefined || deployment.state === 'success')
        return undefined;
    const target = deployment.environment === undefined ? '' : ` to ${deployment.environment}`;
    return (`Skipped: the deployment${target} has the state ${deployment.state}. ` +
        'A deploy is recorded when its state is success.');
}

// EXTERNAL MODULE: ./relace/rules.js
var rules = __webpack_require__(7300);
;// CONCATENATED MODULE: ./relace/plan.js


const relaceSaas = 'https://api.relace.run/';
function planRelace({ repoId, apiKey, pathPrefix = '', url, patterns: ownPatterns }, { files, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound }, { root, workspace }, dryRun, inputErrors) {
    const hasOwnPatterns = ownPatterns.length > 0;
    if (repoId === undefined) {
        if (hasOwnPatterns || pathPrefix) {
            inputErrors.add('relace-repo-id', 'it is missing; set it to the ID of the repository');
        }
        return undefined;
    }
    if (apiKey === undefined && !dryRun) {
        inputErrors.add('relace-api-key', 'it is missing; set this input or the variable RELACE_API_KEY');
    }
    inputErrors.checkSecret('relace-api-key', apiKey);
    const patterns = hasOwnPatterns ? ownPatterns : files;
    if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
        inputErrors.add('relace-files', 'neither this input nor files selects any files; add a pattern');
    }
    const urlPrefix = pathPrefix.replace(/\/$/, '');
    if (pathPrefix)
        inputErrors.check('relace-path-prefix', pathPrefix, (0,rules/* repositoryPathProblem */.v)(urlPrefix));
    return {
        baseUrl: (0,path/* toBaseUrl */.m)(url ?? new URL(relaceSaas)),
        repoId,
        apiKey: apiKey ?? '',
        patterns,
        naming: { urlPrefix, stripPrefixes, root },
        stripCommonPrefix,
        workspace,
        // The stage of `files` reports its own patterns that match nothing.
        ifNoFilesFound: hasOwnPatterns ? ifNoFilesFound : 'ignore',
    };
}

;// CONCATENATED MODULE: ./releases/version.js

/** Sentry's limit. */
const maxVersionLength = 200;
function chooseVersion(inputs, context, inputErrors) {
    const { commit } = inputs;
    const found = inputs.release ?? pushedTag(context) ?? (commit === undefined ? context.head : version_chosenCommit(commit));
    if (found === undefined) {
        const why = commit === undefined ? 'this run has no tag or commit' : `commit ("${commit}") is not a SHA`;
        inputErrors.add('release', `it is missing, and ${why} to use instead; set a version`);
        return { value: '', source: '' };
    }
    const version = inputs.releasePrefix + found.value.replace(/^refs\/(tags|heads)\//, '');
    const problem = versionProblem(version);
    if (problem)
        inputErrors.add('release', `"${version}" (${found.source}) cannot be used: ${problem}`);
    return { value: version, source: found.source };
}
function pushedTag({ refType, refName }) {
    return refType === 'tag' && refName ? { value: refName, source: 'the tag' } : undefined;
}
/** A name may be that of a branch, which is no version. */
function version_chosenCommit(commit) {
    return /^[\da-f]{7,64}$/i.test(commit) ? { value: commit, source: 'input commit' } : undefined;
}
function versionProblem(version) {
    // Sentry would store it, but no request could address it: the version is a segment of URLs.
    if (/[\\/]/.test(version)) {
        return `a release must not contain / or \\; use "${version.replace(/[\\/]+/g, '-')}", for example`;
    }
    if (/\p{Cc}/u.test(version))
        return 'a release must not contain line breaks, tabs or other control characters';
    // Sentry trims the version before it compares it with these names.
    if (/^(\.{0,2}|latest)$/i.test(version.trim()))
        return 'a release must not be empty, ".", ".." or "latest"';
    return lengthProblem(version, maxVersionLength);
}

;// CONCATENATED MODULE: ./releases/plan.js


function planRelease({ createRelease: create, finalize, releaseUrl, ...inputs }, context, inputErrors) {
    const { value: version, source: versionSource } = chooseVersion(inputs, context, inputErrors);
    return { create, finalize, version, versionSource, url: releaseUrl?.href ?? sourcePageUrl(inputs.commit, context) };
}
/** URL of the tag or commit on the GitHub server; undefined if Sentry would reject it. */
function sourcePageUrl(commit, context) {
    const { serverUrl, repository, refType, refName } = context;
    const head = commit ?? context.head?.value;
    const tag = refType === 'tag' ? refName : undefined;
    if (!repository || !(tag ?? head))
        return undefined;
    const path = tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${encodeURIComponent(head ?? '')}`;
    const page = URL.parse(`${serverUrl}/${repository}/${path}`);
    return page && !rules_urlProblem(page) ? page.href : undefined;
}

// EXTERNAL MODULE: ./sentry/plan.js
var plan = __webpack_require__(2443);
;// CONCATENATED MODULE: ./source-maps/plan.js

function planSourceMaps({ sourcemaps: patterns, inject, injectRelease, deleteSourceMaps }, { dist, existingFiles, concurrency, ...files }, folders, dryRun, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    if (injectRelease && !inject)
        inputErrors.add('inject-release', 'it needs inject, which is false; change one of the two');
    const selection = planSelection('sourcemaps', patterns, files, folders, inputErrors);
    const { tempFolder } = folders;
    const options = { inject, injectRelease, deleteSourceMaps, dryRun, dist, existingFiles, concurrency };
    return { ...selection, ...options, tempFolder };
}
/** The inputs that are set, but have no effect without `sourcemaps`. */
function ignoredSourceMapInputs(inputs) {
    if (inputs.sourcemaps.length > 0)
        return [];
    const values = { 'inject-release': inputs.injectRelease, 'delete-sourcemaps': inputs.deleteSourceMaps };
    return Object.entries(values).flatMap(([name, isSet]) => (isSet ? [name] : []));
}

// EXTERNAL MODULE: ./http/private-addresses.js
var private_addresses = __webpack_require__(6095);
;// CONCATENATED MODULE: ./verify/scope.js

/** What may be fetched: what is on the hosts of `urls`, and what `include` names. A port belongs to the host. */
class scope_Scope {
    /** The host names of `urls`, which may have private addresses: sites are also verified in private networks. */
    hostnames;
    #hosts;
    #prefixes;
    constructor({ urls, hosts, prefixes }) {
        this.hostnames = new Set(urls.map(({ hostname }) => hostname));
        this.#hosts = new Set([...urls.map(({ host }) => host), ...hosts]);
        this.#prefixes = prefixes;
    }
    includes({ host, origin, pathname }) {
        return (this.#hosts.has(host) ||
            this.#prefixes.some((prefix) => origin === prefix.origin && pathname.startsWith(prefix.pathname)));
    }
    /** Why a URL must not be fetched, as a clause. Addresses that a name stands for are checked by `publicLookup`. */
    refusal = (url) => {
        if (!this.includes(url))
            return 'neither urls nor include names this host';
        if (this.hostnames.has(url.hostname) || !isPrivateAddress(url.hostname))
            return undefined;
        return 'its address is private, and only urls may name such an address';
    };
}

;// CONCATENATED MODULE: ./verify/plan.js


function plan_planVerify(inputs, inputErrors) {
    const { retryMs, maxScripts, onFailure } = inputs;
    if (inputs.urls.length === 0)
        inputErrors.add('urls', 'it is missing; set it to the pages of the site, one per line');
    const sites = inputs.urls.flatMap((text) => {
        const site = parseSiteUrl(text);
        if (!site)
            inputErrors.add('urls', `"${hideCredentials(text)}" is not a URL with http:// or https://`);
        return site ?? [];
    });
    const urls = sites.map(({ url }) => url);
    const authorizations = new Map(sites.flatMap(({ url, authorization }) => (authorization ? [[url.origin, authorization]] : [])));
    return { urls, authorizations, scope: planScope(urls, inputs.include, inputErrors), retryMs, maxScripts, onFailure };
}
function planScope(urls, include, inputErrors) {
    const [hosts, prefixes] = [[], []];
    for (const text of include) {
        const isUrl = text.includes('://');
        const { url, authorization } = parseSiteUrl(isUrl ? text : `https://${text}`) ?? {};
        const isPlain = url && authorization === undefined && url.search === '' && (isUrl || url.pathname === '/');
        if (!isPlain) {
            const shown = hideCredentials(text);
            inputErrors.add('include', `"${shown}" is neither a host such as cdn.example.com nor a URL without query`);
        }
        else if (isUrl)
            prefixes.push(url);
        else
            hosts.push(url.host);
    }
    return new Scope({ urls, hosts, prefixes });
}

;// CONCATENATED MODULE: ./run/plan.js











/** Adds what cannot be done to the errors. */
function makePlan(inputs, context, inputErrors) {
    const { workspace, tempFolder } = context;
    const { dryRun, workingDirectory } = inputs.run;
    const folders = { root: (0,external_node_path_.resolve)(workspace, workingDirectory), workspace, tempFolder };
    const files = planFiles(inputs.files, folders, inputErrors);
    const sourceMaps = planSourceMaps(inputs.sourceMaps, inputs.files, folders, dryRun, inputErrors);
    const deploy = planDeploy(inputs.deploy, inputs.connection.projects, context, inputErrors);
    const { createRelease, finalize } = inputs.release;
    const needsRelease = createRelease || finalize || inputs.commits.setCommits !== 'skip' || files || sourceMaps || deploy;
    // Manual commits may be of another repository.
    const commit = inputs.commits.setCommits === 'manual' ? undefined : inputs.commits.commit;
    const release = needsRelease ? planRelease({ ...inputs.release, commit }, context, inputErrors) : undefined;
    const debugFiles = planDebugFiles(inputs.debugFiles, inputs.files, folders, inputErrors);
    return {
        ...planMonitoring(inputs, context, inputErrors, inputs.deploy.environment),
        sentry: release || debugFiles ? (0,plan/* planSentry */.ZU)(inputs.connection, inputErrors, { needsToken: !dryRun }) : undefined,
        release,
        commits: release &&
            planCommits({ ...inputs.commits, environment: inputs.deploy.environment }, folders.root, context, inputErrors),
        files,
        sourceMaps,
        ignoredInputs: ignoredSourceMapInputs(inputs.sourceMaps),
        deploy,
        debugFiles,
        relace: planRelace(inputs.relace, inputs.files, folders, dryRun, inputErrors),
    };
}
function planCheckInAction(inputs, context, inputErrors) {
    if (inputs.checkIn.monitorSlug === undefined) {
        inputErrors.add('monitor-slug', 'it is missing; set it to the slug of a cron monitor, such as nightly-backup');
    }
    return planMonitoring(inputs, context, inputErrors);
}
/** @param environment of the deploy, which is the default for the check-in */
function planMonitoring({ checkIn: inputs, connection }, context, inputErrors, environment) {
    const checkIn = planCheckIn(inputs, environment, context, inputErrors);
    return { checkIn, monitoring: checkIn && (0,plan/* planSentryForCheckIn */.ni)(connection, checkIn.dsn) };
}
function planVerifyAction({ connection, verify, run }, _context, inputErrors) {
    const asksSentry = !run.dryRun || connection.authToken !== undefined;
    return {
        sentry: planSentry(connection, inputErrors, { needsProjects: asksSentry, needsToken: !run.dryRun }),
        verify: planVerify(verify, inputErrors),
    };
}

// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./http/client.js + 7 modules
var http_client = __webpack_require__(5643);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/client.js
var sentry_client = __webpack_require__(1891);
// EXTERNAL MODULE: ./http/body.js
var http_body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/errors.js + 1 modules
var http_errors = __webpack_require__(1839);
;// CONCATENATED MODULE: ./check-ins/ingest-api.js




/** The server has no cron ingest, or the DSN is wrong. */
class NoCronIngestError extends errors/* OutageError */.AP {
    /** For runs that cannot use the web API instead. */
    withAdvice() {
        const advice = 'The DSN is wrong, or the server is older than 24.3, which has no cron ingest: ' +
            'there, set auth-token to a user token with project:read.';
        return new errors/* OutageError */.AP(`${this.message}. ${advice}`, { cause: this.cause });
    }
}
/** POST `/api/{project_id}/cron/{monitor_slug}/{public_key}/`. Needs a DSN and no token. */
class CronIngest {
    #http;
    constructor(http) {
        this.#http = http;
    }
    /**
     * Sentry also accepts check-ins that it drops later, such as those of unknown monitors.
     *
     * @throws NoCronIngestError if the server answers that it does not have this endpoint
     * @throws OutageError for every other failure, since a check-in never fails the job
     */
    async send(dsn, monitorSlug, checkIn) {
        const url = cronUrl(dsn, monitorSlug);
        try {
            const response = await this.#http.send({
                method: 'POST',
                url,
                body: (0,http_body/* jsonBody */.J)(checkIn),
                repeat: 'safe', // A second check-in with this ID sets the same values again.
            });
            // Sentry answers 202; anything else comes from something that is not Sentry.
            if (response.status !== 202)
                throw new http_errors/* HttpError */.j$((0,http_errors/* requestName */.ZK)('POST', url), response);
        }
        catch (cause) {
            const status = cause instanceof http_errors/* HttpError */.j$ ? cause.status : undefined;
            const message = `Could not send the check-in "${checkIn.status}" of monitor ${monitorSlug}: ${(0,errors/* messageOf */.bD)(cause)}`;
            if (status === 404 || status === 405)
                throw new NoCronIngestError(message, { cause });
            const isRefused = status !== undefined && status < 500 && status !== 429;
            const advice = isRefused ? '. Check that dsn is the DSN of a project.' : '';
            throw new errors/* OutageError */.AP(`${message}${advice}`, { cause });
        }
    }
}

;// CONCATENATED MODULE: ./check-ins/monitors-api.js


const isSchedule = (value) => (0,response_shape/* text */.Qq)(value) || (Array.isArray(value) && (0,response_shape/* number */.ai)(value[0]) && (0,response_shape/* text */.Qq)(value[1]));
const isMonitor = (0,response_shape/* object */.Ik)({ config: (0,response_shape/* object */.Ik)({ schedule: isSchedule }) });
const isCheckInList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ id: response_shape/* text */.Qq, environment: response_shape/* text */.Qq, status: response_shape/* text */.Qq, duration: (0,response_shape/* optional */.lq)(response_shape/* number */.ai), dateCreated: response_shape/* text */.Qq }));
const retentionPeriod = '90d';
/** `/organizations/{org}/monitors/`. Organization tokens cannot have the scopes for it. */
class Monitors {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Needs alerts:read or project:read. @throws RefusalError with status 404 if the monitor does not exist. */
    get(slug) {
        const request = { method: 'GET', path: this.#path(slug), repeat: 'safe', purpose: `read monitor ${slug}` };
        return this.#client.json(request, isMonitor);
    }
    /**
     * Needs project:read, and alerts:write or org:read; before 24.3, org:read.
     *
     * @throws RefusalError with status 400 if the slug is taken
     */
    async create({ slug, project, config }) {
        await this.#client.send({
            method: 'POST',
            path: this.#path(),
            json: { slug, name: slug, type: 'cron_job', project, config: toApi(config) }, // Later servers do not need the type.
            repeat: 'unsafe', // A second request would be refused, since the slug is taken.
            purpose: `create monitor ${slug}`,
        });
    }
    /** Returns what is stored: old servers drop settings that they do not have. Needs alerts:write or project:write. */
    update(slug, config) {
        const request = {
            method: 'PUT',
            path: this.#path(slug),
            json: { config: toApi(config) },
            repeat: 'safe', // A second request sets the same values.
            purpose: `update monitor ${slug}`,
        };
        return this.#client.json(request, isMonitor);
    }
    /** In all environments, newest first. Needs alerts:read or project:read. */
    lastCheckIns(slug, count) {
        const request = {
            method: 'GET',
            path: `${this.#path(slug)}checkins/`,
            query: { statsPeriod: retentionPeriod, per_page: String(count) },
            repeat: 'safe',
            purpose: `read the check-ins of monitor ${slug}`,
        };
        return this.#client.json(request, isCheckInList);
    }
    #path(slug) {
        const all = (0,path/* path */.A) `organizations/${this.#client.org}/monitors/`;
        return slug === undefined ? all : `${all}${(0,path/* path */.A) `${slug}/`}`;
    }
}
function toApi({ schedule, ...settings }) {
    const value = schedule.type === 'crontab' ? schedule.value : [schedule.value, schedule.unit];
    return { schedule_type: schedule.type, schedule: value, ...settings };
}

;// CONCATENATED MODULE: ./check-ins/legacy-api.js





const isStoredCheckIn = (0,response_shape/* object */.Ik)({ id: response_shape/* segment */.mX });
/** The largest page. */
const maxCheckInsListed = 100;
/**
 * Check-ins on servers older than 24.3, which have no cron ingest: `/organizations/{org}/monitors/{slug}/checkins/`.
 * Later versions have closed it for tokens (https://github.com/getsentry/sentry/pull/66172). Needs project:read.
 */
class LegacyCheckIns {
    #client;
    #monitors;
    constructor(client) {
        this.#client = client;
        this.#monitors = new Monitors(client);
    }
    /** Returns the server's ID. @throws RefusalError with status 404 if the monitor does not exist */
    async open(checkIn) {
        const { monitorSlug, environment, openedAfterMs } = checkIn;
        const request = {
            method: 'POST',
            path: this.#path(monitorSlug),
            json: { status: 'in_progress', environment, duration: openedAfterMs },
            repeat: { findResult: async () => asResponse(await this.#findOpen(checkIn)) },
            isFinal: ({ status }) => status === 429, // Five a minute are allowed, so a retry would take long.
            purpose: `open a check-in of monitor ${monitorSlug}`,
        };
        try {
            return (await this.#client.json(request, isStoredCheckIn)).id;
        }
        catch (error) {
            throw withAdvice(error, 403, 'Check that auth-token has the scope project:read.');
        }
    }
    /** Returns the ID; undefined if there is none, or several that could be meant. */
    async findOpen(checkIn) {
        return (await this.#findOpen(checkIn))?.id;
    }
    async finish(monitorSlug, id, result) {
        const { status, durationMs: duration } = result;
        const isFinished = (stored) => stored.id === id && stored.status === status;
        const request = {
            method: 'PUT',
            path: `${this.#path(monitorSlug)}${(0,path/* path */.A) `${id}/`}`,
            json: { status, duration },
            // A second request would be refused, since the check-in is finished.
            repeat: { findResult: async () => asResponse(await this.#find(monitorSlug, isFinished)) },
            purpose: `finish a check-in of monitor ${monitorSlug}`,
        };
        try {
            await this.#client.json(request, isStoredCheckIn);
        }
        catch (error) {
            throw withAdvice(error, 400, 'If the check-in has timed out, set max-runtime to a higher value.');
        }
    }
    #findOpen({ monitorSlug, environment, openedAfterMs }) {
        return this.#find(monitorSlug, (stored) => stored.status === 'in_progress' && stored.environment === environment && stored.duration === openedAfterMs);
    }
    /** @throws OutageError also if the lookup is refused, which must not count as a refusal of the check-in */
    async #find(monitorSlug, isWanted) {
        const listed = await this.#monitors.lastCheckIns(monitorSlug, maxCheckInsListed).catch((error) => {
            throw new errors/* OutageError */.AP(`Sentry's answer about the check-in was lost. ${(0,errors/* messageOf */.bD)(error)}`);
        });
        const found = listed.filter(isWanted);
        return found.length === 1 ? found[0] : undefined;
    }
    #path(monitorSlug) {
        return (0,path/* path */.A) `organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
    }
}
function asResponse(found) {
    return found && { status: 200, headers: {}, text: JSON.stringify(found) };
}
/** Adds what to do to a refusal, since check-ins report an error as a single message. */
function withAdvice(error, status, advice) {
    if (!(error instanceof sentry_errors/* RefusalError */.XQ && error.status === status))
        return error;
    return new errors/* SetupError */.w3(`${error.message}. ${advice}`, { cause: error.cause });
}

;// CONCATENATED MODULE: ./check-ins/connect.js













/** Shorter than for other requests: monitoring must not delay the job that it monitors. */
const timeouts = { stallTimeoutMs: 4_000, maxRetryTimeMs: 4_000 };
const connectTimeoutMs = 2_500;
/** A separate pool with a shorter timeout, since a connection that is never made keeps the process alive. */
function openMonitoringPool() {
    return openPool(readProxySettings(), connectTimeoutMs);
}
function connectIngest(context) {
    return new CronIngest(new http_client/* HttpClient */.Q({ ...(0,request_context/* clientOptions */.s)(context), ...timeouts }));
}
function connectMonitoringApi({ connection, token, trustedSites, projects }, context) {
    const http = new http_client/* HttpClient */.Q({
        ...(0,request_context/* clientOptions */.s)(context),
        ...timeouts,
        authorization: (0,credentials/* bearerTokenFor */.a)(trustedSites, token),
    });
    const client = new sentry_client/* SentryClient */.B(http, connection);
    const [project] = projects;
    const monitors = new Monitors(client);
    const isUserToken = connection.tokenKind === 'other';
    const isSelfHosted = !(0,plan/* isSentryIo */.EC)(connection.baseUrl);
    return {
        findDsn: async () => (project === undefined ? undefined : await findDsn(client, project)),
        /** Undefined with an organization token, which cannot have the scopes for monitors. */
        monitors: isUserToken ? monitors : undefined,
        /** Undefined for sentry.io too, which always has the cron ingest. */
        legacy: isUserToken && isSelfHosted ? { checkIns: new LegacyCheckIns(client), monitors, project } : undefined,
    };
}
const isKeyList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ isActive: response_shape/* boolean */.zM, dsn: (0,response_shape/* object */.Ik)({ public: response_shape/* text */.Qq }) }));
/** Uses the first active key. Needs project:read, which organization tokens cannot have. */
async function findDsn(client, project) {
    const request = {
        method: 'GET',
        path: (0,path/* path */.A) `projects/${client.org}/${project}/keys/`,
        repeat: 'safe',
        purpose: `look up the DSN of project ${project}`,
    };
    const keys = await client.json(request, isKeyList);
    return parseDsn(keys.find(({ isActive }) => isActive)?.dsn.public ?? '');
}

;// CONCATENATED MODULE: ./check-ins/legacy-check-in.js



/** Returns the server's ID of the check-in. @param elapsedMs since the start of the step */
async function openLegacyCheckIn(api, state, elapsedMs, saveState) {
    const openedAfterMs = Math.round(elapsedMs);
    saveState({ ...state, legacy: { openedAfterMs } });
    try {
        const id = await openAndCreateMonitor(api, state, openedAfterMs);
        saveState({ ...state, legacy: { openedAfterMs, id } });
        return id;
    }
    catch (error) {
        if (isRejected(error))
            saveState(state);
        throw error;
    }
}
/**
 * Opens the check-in now if the main step could not. It is not added as a finished one: these servers raise no alert for
 * an added error if a parallel job has checked in since this one started.
 */
async function closeLegacyCheckIn(api, state, status, elapsedMs) {
    const { monitorSlug, environment, legacy } = state;
    const durationMs = Math.round(elapsedMs);
    const openedId = legacy && (legacy.id ?? (await api.checkIns.findOpen({ monitorSlug, environment, ...legacy })));
    const id = openedId ?? (await openAndCreateMonitor(api, state, durationMs));
    await api.checkIns.finish(monitorSlug, id, { status, durationMs });
}
/** With a token, these servers do not create a monitor for a check-in. */
async function openAndCreateMonitor(api, { monitorSlug, environment, config }, openedAfterMs) {
    const open = () => api.checkIns.open({ monitorSlug, environment, openedAfterMs });
    try {
        return await open();
    }
    catch (error) {
        if (!legacy_check_in_isMissing(error))
            throw error;
        if (!config)
            throw missingMonitorError(error);
    }
    let creationError;
    await createMonitor(api, monitorSlug, config).catch((error) => {
        creationError = error; // Perhaps because a parallel job has created it.
    });
    try {
        return await open();
    }
    catch (error) {
        throw legacy_check_in_isMissing(error) ? new errors/* SetupError */.w3((0,errors/* messageOf */.bD)(creationError ?? error)) : error;
    }
}
async function createMonitor({ monitors, project }, slug, config) {
    if (project === undefined) {
        throw new errors/* SetupError */.w3(`Monitor ${slug} does not exist. Create it in Sentry, or set projects to the slug of the project to create it in.`);
    }
    try {
        await monitors.create({ slug, project, config });
    }
    catch (error) {
        if (!(error instanceof sentry_errors/* RefusalError */.XQ))
            throw error;
        const advice = 'Check that the first of projects exists and that auth-token has the scopes org:read and project:read, ' +
            'or create the monitor in Sentry.';
        throw new errors/* SetupError */.w3(`${error.message}. ${advice}`, { cause: error.cause });
    }
}
function missingMonitorError(error) {
    const advice = 'Create the monitor in Sentry, or set monitor-schedule.';
    return new errors/* SetupError */.w3(`${error.message}. ${advice}`, { cause: error.cause });
}
function legacy_check_in_isMissing(error) {
    return error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404;
}
/** Whether the server has certainly opened no check-in. */
function isRejected(error) {
    if (error instanceof errors/* SetupError */.w3)
        return true;
    return error instanceof Error && error.cause instanceof http_errors/* HttpError */.j$ && error.cause.status < 500;
}

;// CONCATENATED MODULE: ./check-ins/open-check-in.js





const webApi = 'the web API, since this server has no cron ingest';
/**
 * Never fails, since monitoring must not break the job. Each change of the state is saved before the request: the post
 * step can close the check-in even if the answer is lost.
 */
async function openCheckIn(dependencies, plan, initialState) {
    const { legacy, clock, saveState, log } = dependencies;
    const { id, monitorSlug, environment, config } = initialState;
    if (plan.scheduleProblem)
        log.warning(plan.scheduleProblem);
    const [choice, monitor] = await Promise.all([chooseDsn(dependencies, plan), dependencies.updateMonitor()]);
    if (monitor?.existed === false && !config) {
        log.warning(`Monitor ${monitorSlug} does not exist, so Sentry drops its check-ins. ` +
            'Create the monitor in Sentry, or set monitor-schedule.');
    }
    const isHeartbeat = plan.mode === 'heartbeat';
    if (!choice.dsn && (!legacy || (isHeartbeat && choice.isTemporary))) {
        const reasonNotSent = `no DSN is known (${choice.problem}). ` +
            'Set the input dsn or the variable SENTRY_DSN to the DSN of the project.';
        if (!choice.isTemporary)
            saveState({ ...initialState, reasonNotSent });
        const verb = choice.isTemporary ? 'cannot be sent yet' : 'cannot be sent';
        log.warning(`The check-in of monitor ${monitorSlug} ${verb}: ${reasonNotSent}`);
        return { monitorSlug, environment, monitor, isHeartbeat, opened: false, cannotBeSent: !choice.isTemporary };
    }
    if (!choice.dsn)
        log.info(`No DSN is known (${choice.problem}). Trying the web API, as for servers older than 24.3.`);
    const state = { ...initialState, dsn: choice.dsn && publicDsn(choice.dsn) };
    if (state.dsn !== initialState.dsn)
        saveState(state);
    const sentThrough = choice.dsn ? choice.origin : webApi;
    const result = { id, monitorSlug, environment, monitor, isHeartbeat, sentThrough };
    if (isHeartbeat)
        return { ...result, opened: false };
    try {
        if (choice.dsn && (await sendToIngest(dependencies, choice.dsn, state)))
            return { ...result, opened: true };
        if (!legacy)
            return { ...result, opened: false };
        const legacyId = await openLegacyCheckIn(legacy, state, elapsedMs(state, clock), saveState);
        return { ...result, id: legacyId, sentThrough: webApi, opened: true };
    }
    catch (error) {
        log.warning((0,errors/* messageOf */.bD)(error));
        return { ...result, opened: false };
    }
}
async function chooseDsn({ findDsn }, { dsn: configured, dsnSource }) {
    if (configured)
        return { dsn: configured, origin: `the DSN of ${dsnSource}` };
    try {
        const dsn = await findDsn();
        if (dsn)
            return { dsn, origin: 'the DSN that was looked up with the token' };
        const problem = 'there is no token to look it up with, or the project has no active key';
        return { dsn, problem, isTemporary: false };
    }
    catch (error) {
        return { dsn: undefined, problem: (0,errors/* messageOf */.bD)(error), isTemporary: error instanceof errors/* OutageError */.AP };
    }
}
async function sendToIngest({ ingest, legacy, log }, dsn, { id, monitorSlug, environment, config }) {
    try {
        const checkIn = { check_in_id: id, status: 'in_progress', environment, monitor_config: config };
        await ingest.send(dsn, monitorSlug, checkIn);
        return true;
    }
    catch (error) {
        if (!(error instanceof NoCronIngestError))
            throw error;
        if (!legacy)
            throw error.withAdvice();
        log.info(`${error.message}. Trying the web API instead, as for servers older than 24.3.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./check-ins/update-monitor.js


/**
 * Failures are only logged at debug level, because the check-in contains the same settings. Returns undefined if the
 * monitor could not be read.
 */
async function updateMonitor({ monitors, log }, { monitorSlug, config }) {
    try {
        const stored = await monitors.get(monitorSlug);
        const changes = config ? describeChanges(stored.config, config) : [];
        if (!config || changes.length === 0)
            return { existed: true, changes };
        const updated = await monitors.update(monitorSlug, config).catch((error) => {
            log.debug(`Monitor ${monitorSlug} was not updated by the web API. The check-in will update it: ${error}`);
            return undefined;
        });
        const dropped = updated ? describeChanges(updated.config, config) : [];
        return { existed: true, changes: changes.filter((change) => !dropped.includes(change)) };
    }
    catch (error) {
        if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
            return { existed: false, changes: [] };
        log.debug(`Could not read monitor ${monitorSlug}: ${error}`);
        return undefined;
    }
}
/** As clauses: `schedule 0 * * * * → 17 3 * * *`. */
function describeChanges(stored, wanted) {
    const before = { ...stored, schedule: normalized(storedSchedule(stored)) };
    const after = { ...wanted, schedule: normalized(formatSchedule(wanted.schedule)) };
    return Object.entries(after)
        .filter(([name, value]) => value !== undefined && before[name] !== value)
        .map(([name, value]) => `${name.replaceAll('_', ' ')} ${before[name] ?? 'unset'} → ${value}`);
}
function storedSchedule({ schedule }) {
    if (typeof schedule === 'string')
        return schedule;
    const [value, unit] = schedule;
    return formatSchedule({ type: 'interval', value, unit });
}
/** Sentry stores a nickname as the crontab line that it stands for. */
const update_monitor_nicknames = {
    '@yearly': '0 0 1 1 *', '@annually': '0 0 1 1 *', '@monthly': '0 0 1 * *', '@weekly': '0 0 * * 0',
    '@daily': '0 0 * * *', '@hourly': '0 * * * *',
}; // biome-ignore format: a table of pairs
function normalized(schedule) {
    return update_monitor_nicknames[schedule] ?? schedule.trim().replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./check-ins/stage.js






/** How long a Sentry that does not answer may delay the job. Opening includes the lookups. */
const lookupLimitMs = 2_500;
const openingLimitMs = 5_000;
const readingLimitMs = 2_500;
const maxCheckInsShown = 5;
/** @param sentry undefined if no token can be used @param state undefined in a dry run */
function checkInStages(plan, sentry, state, context) {
    let checkIn;
    const openingStage = {
        title: 'Check-in',
        isIndependent: true,
        async run() {
            checkIn = state && (await stage_open(plan, sentry, state, context));
            return checkIn ? { checkIn } : {};
        },
        async preview() {
            return { checkIn: { ...plan, opened: false, isHeartbeat: plan.mode === 'heartbeat' } };
        },
    };
    const lastCheckInsStage = {
        title: 'Last check-ins',
        async run() {
            // If the monitor could not be read, its check-ins cannot either.
            if (!checkIn?.id || !checkIn.monitor || !sentry)
                return {};
            const lastCheckIns = await readLastCheckIns(checkIn, sentry, context);
            return lastCheckIns ? { lastCheckIns } : {};
        },
    };
    return [openingStage, lastCheckInsStage];
}
async function stage_open(plan, sentry, state, context) {
    const { log } = context;
    await using pool = openMonitoringPool();
    const openingContext = (0,request_context/* withTimeLimit */.B)({ ...context, pool }, openingLimitMs);
    const lookupApi = sentry && connectMonitoringApi(sentry, (0,request_context/* withTimeLimit */.B)(openingContext, lookupLimitMs));
    const legacy = sentry && connectMonitoringApi(sentry, openingContext).legacy;
    return await openCheckIn({
        ingest: connectIngest(openingContext),
        findDsn: async () => lookupApi?.findDsn(),
        updateMonitor: async () => lookupApi?.monitors && updateMonitor({ monitors: lookupApi.monitors, log }, plan),
        legacy,
        clock: clock/* systemClock */.m,
        saveState: (changed) => saveCheckIn(changed, log),
        log,
    }, plan, state);
}
/** Shows whether Sentry has stored the check-in: the ingest accepts even those that it drops later. */
async function readLastCheckIns({ monitorSlug, id }, sentry, context) {
    const { monitors } = connectMonitoringApi(sentry, (0,request_context/* withTimeLimit */.B)(context, readingLimitMs));
    try {
        const checkIns = await monitors?.lastCheckIns(monitorSlug, maxCheckInsShown);
        return checkIns?.map(({ id: storedId, dateCreated, status, environment, duration }) => ({
            date: dateCreated,
            status,
            environment,
            durationSeconds: typeof duration === 'number' && status !== 'in_progress' ? duration / 1000 : undefined,
            isOurs: storedId === id,
        }));
    }
    catch (error) {
        context.log.debug(`Could not read the check-ins of monitor ${monitorSlug}: ${error}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./releases/release.js

const releaseFields = {
    version: response_shape/* segment */.mX,
    dateCreated: response_shape/* text */.Qq,
    dateReleased: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
    commitCount: (0,response_shape/* optional */.lq)(response_shape/* number */.ai),
    deployCount: (0,response_shape/* optional */.lq)(response_shape/* number */.ai),
    lastCommit: (0,response_shape/* optional */.lq)((0,response_shape/* object */.Ik)({ id: response_shape/* text */.Qq, repository: (0,response_shape/* optional */.lq)((0,response_shape/* object */.Ik)({ name: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) })) })),
    projects: (0,response_shape/* optional */.lq)((0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ slug: response_shape/* text */.Qq, id: (0,response_shape/* optional */.lq)(response_shape/* numberOrText */.y$) }))),
    userAgent: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
};
const isRelease = (0,response_shape/* object */.Ik)(releaseFields);
const isFinalizedRelease = (0,response_shape/* object */.Ik)({ ...releaseFields, dateReleased: response_shape/* text */.Qq });
/** Sentry returns an empty object if there is no previous release. */
const isReleaseOrEmpty = (answer) => isRelease(answer) || ((0,response_shape/* object */.Ik)({})(answer) && Object.keys(answer).length === 0);

;// CONCATENATED MODULE: ./deploys/api.js




const isDeploy = (0,response_shape/* object */.Ik)({
    id: response_shape/* text */.Qq,
    environment: response_shape/* text */.Qq,
    name: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
    url: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
    dateStarted: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
    dateFinished: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
});
const isDeployList = (0,response_shape/* listOf */.c3)(isDeploy);
const isReleaseList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ ...releaseFields, lastDeploy: (0,response_shape/* optional */.lq)(isDeploy) }));
const isRecorded = (0,response_shape/* object */.Ik)({ id: response_shape/* text */.Qq });
/** `/organizations/{org}/releases/{version}/deploys/`, for some projects of the release. */
class Deploys {
    #client;
    #projects;
    /** @param projects slugs */
    constructor(client, projects) {
        this.#client = client;
        this.#projects = projects;
    }
    /** @param projects slugs of some of the projects */
    of(projects) {
        return new Deploys(this.#client, projects);
    }
    /**
     * The latest deploy of each of the projects to each environment, newest first. Older servers ignore the projects, and
     * list every deploy of the release.
     */
    list(release) {
        return this.#client.json(this.#listRequest(release), isDeployList);
    }
    /** The hundred newest releases of the projects that were seen in the environment, archived ones too. */
    async listReleases(environment) {
        const request = {
            method: 'GET',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/`,
            query: { environment, projectSlug: this.#projects, status: '', per_page: '100' },
            repeat: 'safe',
            purpose: `list the releases in ${environment}`,
        };
        try {
            const releases = await this.#client.json(request, isReleaseList);
            // Servers that do not know the parameter ignore it.
            return releases.filter(({ projects }) => !projects || projects.some(({ slug }) => this.#projects.includes(slug)));
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
                return []; // Sentry does not know the environment.
            throw error;
        }
    }
    /**
     * Records a deploy. Every call creates another deploy, and may send mails. Without projects, Sentry would record it for
     * all projects of the release, also those of other teams.
     */
    create(release, deploy) {
        const request = {
            method: 'POST',
            path: this.#path(release),
            json: { ...deploy, projects: this.#projects },
            repeat: { findResult: () => this.#find(release, deploy) },
            purpose: `record a deploy to ${deploy.environment}`,
        };
        return this.#client.json(request, isRecorded);
    }
    async #find(release, wanted) {
        const request = this.#listRequest(release);
        const response = await this.#client.send({ ...request, expectsJson: true });
        const found = this.#client
            .parse(response, request, isDeployList)
            .find(({ environment, name, url, dateStarted, dateFinished }) => environment === wanted.environment &&
            (name ?? undefined) === wanted.name &&
            (url ?? undefined) === wanted.url &&
            isSameTime(dateStarted, wanted.dateStarted) &&
            isSameTime(dateFinished, wanted.dateFinished));
        return found && { ...response, text: JSON.stringify(found) };
    }
    /** Filters by ID, not by slug: Sentry caches for a minute which IDs of a release a token may see. */
    #listRequest(release) {
        const projects = release.projects?.filter(({ slug }) => this.#projects.includes(slug)) ?? [];
        const ids = projects.map(({ id }) => id ?? undefined).filter((id) => id !== undefined);
        const purpose = `list the deploys of release ${release.version}`;
        const query = { project: ids.map(String) };
        return { method: 'GET', path: this.#path(release), query, repeat: 'safe', purpose };
    }
    #path({ version }) {
        return (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/deploys/`;
    }
}
/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored, wanted) {
    return Date.parse(stored ?? '') === Date.parse(wanted);
}

// EXTERNAL MODULE: ./sentry/pagination.js
var pagination = __webpack_require__(8436);
;// CONCATENATED MODULE: ./releases/api.js





/** `/organizations/{org}/releases/`. A release belongs to an organization, and to one or more of its projects. */
class Releases {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /**
     * Creates the release, or adds the projects to an existing one, which keeps its `url`. New commits or refs replace
     * its commits.
     *
     * Sentry also answers 201 when it has only added a project. So `created` compares the User-Agent that Sentry stored
     * with the release (256 characters) with that of this run, which works even if the first response was lost.
     */
    async create(release) {
        const request = {
            method: 'POST',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/`,
            json: release,
            repeat: 'safe', // The version identifies the release, so a second request finds the one of the first.
            expectsJson: true,
            isTransient: isCreationConflict,
            purpose: `create release ${release.version}`,
        };
        const response = await this.#client.send(request);
        const stored = this.#client.parse(response, request, isRelease);
        const isOldServer = stored.userAgent === undefined;
        const created = isOldServer ? response.status === 201 : stored.userAgent === this.#client.userAgent?.slice(0, 256);
        return { release: stored, created };
    }
    get(version) {
        const request = {
            method: 'GET',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/`,
            repeat: 'safe',
            purpose: `read release ${version}`,
        };
        return this.#client.json(request, isRelease);
    }
    /** PUT `/organizations/{org}/releases/{version}/`. */
    setCommits(version, content) {
        return this.#client.json(this.#update(version, content, `set the commits of release ${version}`), isRelease);
    }
    /**
     * Sets the release date: PUT `/organizations/{org}/releases/{version}/`.
     *
     * @throws OutageError also if Sentry returns the release without a date
     */
    finalize(version, dateReleased) {
        return this.#client.json(this.#update(version, { dateReleased }, `finalize release ${version}`), isFinalizedRelease);
    }
    /**
     * The newest release with commits that has a project in common with this one and is not newer. It may be this release
     * itself. Undefined if there is none, or if this release does not exist.
     */
    async previousWithCommits(version) {
        try {
            const request = {
                method: 'GET',
                path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
                repeat: 'safe',
                purpose: `find the release before ${version}`,
            };
            const found = await this.#client.json(request, isReleaseOrEmpty);
            return found.version === undefined ? undefined : found;
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
                return undefined;
            throw error;
        }
    }
    /** Reads the list of the project, since older servers accept only numeric IDs to filter that of the organization. */
    newestOfProject(project, count) {
        const request = {
            ...this.#listOf(project),
            method: 'GET',
            query: { per_page: String(count) },
            repeat: 'safe',
        };
        return this.#client.json(request, (0,response_shape/* listOf */.c3)(isRelease));
    }
    /**
     * Reads pages of the same list. They begin with the newest release again: the cursor of a page of another length
     * leads to a wrong place.
     */
    async ofProject(project, maxCount) {
        const found = [];
        for await (const release of (0,pagination/* listAll */._)(this.#client, this.#listOf(project), isRelease)) {
            found.push(release);
            if (found.length === maxCount)
                break;
        }
        return found;
    }
    #listOf(project) {
        return {
            path: (0,path/* path */.A) `projects/${this.#client.org}/${project}/releases/`,
            purpose: `read project ${project}`,
        };
    }
    #update(version, change, purpose) {
        return {
            method: 'PUT',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/`,
            json: change,
            repeat: 'safe', // A second request sets the same values.
            isTransient: isCreationConflict,
            purpose,
        };
    }
}
/**
 * Another request creates the same release, so a retry helps. The caller handles a conflict with a request that sets
 * the commits, because that may last for minutes.
 */
function isCreationConflict({ status, text }) {
    return status === 409 && text.includes('conflicts with existing data');
}

// EXTERNAL MODULE: ./sentry/connect.js + 1 modules
var sentry_connect = __webpack_require__(8771);
;// CONCATENATED MODULE: ./releases/earlier-releases.js


/** For each project: in the first request, which almost always is sufficient, and in all. */
const firstPageLength = 20;
const maxReleases = 200;
/**
 * The first candidate is the release that Sentry considers the previous one. Sentry names it only if this release
 * exists, and names this release itself if it has commits. Both are requested at once: a useless 404 costs less than
 * another round trip.
 */
async function findEarlierReleases(releases, { projects, version, isThorough }) {
    const [previous, lists] = await allOrErrors([
        releases.previousWithCommits(version),
        allOrErrors(projects.map((project) => listNewestReleases(releases, project))),
    ]);
    const found = selectEarlier(version, previous, lists.flat());
    const incomplete = projects.filter((_, index) => lists[index]?.length === firstPageLength);
    if (found.earlier.length > 0 || !isThorough || incomplete.length === 0)
        return found;
    const longerLists = await allOrErrors(incomplete.map((project) => releases.ofProject(project, maxReleases)));
    return {
        ...selectEarlier(version, previous, [...lists, ...longerLists].flat()),
        readCount: longerLists.some(({ length }) => length === maxReleases) ? maxReleases : undefined,
    };
}
function selectEarlier(version, previous, releases) {
    const listed = releases.toSorted((a, b) => compareDates(b, a));
    const own = [previous, ...listed].find((release) => release?.version === version);
    const before = listed.filter((release) => !own || compareDates(release, own) < 0);
    const earlier = [...(previous ? [previous] : []), ...before].filter((release) => release.version !== version && release.lastCommit);
    return { own, earlier };
}
/**
 * @throws SetupError for a renamed project: Sentry redirects this request to the new slug, but rejects the old slug in
 * others
 */
async function listNewestReleases(releases, project) {
    const list = await releases.newestOfProject(project, firstPageLength);
    const slugSets = list.map((release) => new Set(release.projects?.map(({ slug }) => slug)));
    const [first] = slugSets;
    if (!first?.size || slugSets.some((slugs) => slugs.has(project)))
        return list;
    const common = slugSets.reduce((slugs, others) => slugs.intersection(others), first);
    const [newSlug] = common;
    throw new errors/* SetupError */.w3(`Project ${project} was renamed${common.size === 1 ? ` to ${newSlug}` : ''}`, {
        remedy: "Set projects to its new slug, as in Sentry's URLs.",
    });
}
/** A name without an owner, such as the `origin` of other clients, may stand for any repository. */
function choosePreviousRelease(earlier, repository) {
    return earlier.find(({ lastCommit }) => {
        const name = lastCommit?.repository?.name ?? '';
        return !name.includes('/') || name.toLowerCase() === repository.toLowerCase();
    });
}
/** Sentry's dates have microseconds, but a Date has only milliseconds: for equal dates, the texts are compared. */
function compareDates({ dateCreated: a }, { dateCreated: b }) {
    return Date.parse(a) - Date.parse(b) || (a < b ? -1 : Number(a > b));
}

;// CONCATENATED MODULE: ./deploys/live-release.js

/**
 * The release that was deployed last, by the date of the deploy. Reads the deploys of the releases that were deployed
 * last, to any environment, until no other one can be later: almost always those of a single release. Sentry names the
 * deploy that was recorded last, so a release may be missed if the workflow recorded a deploy after one with a later date.
 *
 * Sentry's list of projects also contains the latest deploys, but only among the ten releases that came to the
 * environment last, so it does not show a rollback to an older one; and organization tokens cannot read it.
 */
async function findLiveRelease(deploys, { except, since, before, ...target }) {
    const releases = await deploys.listReleases(target.environment);
    const candidates = releases
        .filter(({ version }) => version !== except)
        .toSorted((a, b) => finishedAtMs(b.lastDeploy) - finishedAtMs(a.lastDeploy));
    let live;
    let latest = since;
    for (const release of candidates) {
        if (finishedAtMs(release.lastDeploy) <= finishedAtMs(latest))
            break;
        for (const deploy of await deploys.list(release)) {
            const isTooLate = before && finishedAtMs(deploy) > finishedAtMs(before);
            if (!isTooLate && replaces(deploy, latest, target))
                [live, latest] = [release, deploy];
        }
    }
    return live;
}
/** The deploy of a release to the environment that finished last. */
async function findLatestDeploy(deploys, release, target) {
    let latest;
    for (const deploy of await deploys.list(release))
        if (replaces(deploy, latest, target))
            latest = deploy;
    return latest;
}
/** Whether a deploy of another release is the newer one of the two, in the environment and for one of the projects. */
function replaces(other, deploy, { environment, projects }) {
    return (other.environment === environment &&
        finishedAtMs(other) > finishedAtMs(deploy) &&
        !isRunPageOfOthers(other.url ?? '', projects));
}
function finishedAtMs(deploy) {
    return Date.parse(deploy?.dateFinished ?? '') || 0;
}

;// CONCATENATED MODULE: ./commits/live-releases.js


/** @param deploysOf returns the deploys of one project */
async function findLiveReleases(deploysOf, { environment, projects, version }) {
    const found = await Promise.all(projects.map((project) => findLiveRelease(deploysOf(project), { environment, projects: [project], except: version })));
    const byVersion = new Map(found.filter((release) => release !== undefined).map((release) => [release.version, release]));
    const releases = [...byVersion.values()].toSorted((a, b) => Date.parse(a.dateCreated) - Date.parse(b.dateCreated));
    return { environment, releases };
}
/**
 * Of several live releases, the range starts after the one that head has the most commits since, so that it contains
 * what is new for each project. The dates do not tell that: a hotfix of an old release is younger than later ones.
 *
 * @returns undefined if no live release has commits of the repository
 */
async function baseOfLiveRelease({ environment, releases }, repository, history, head) {
    const commits = commitsIn(repository, releases);
    if (commits.length < 2 || !history)
        return describeBase(commits[0], `live in ${environment}`);
    const comparisons = await Promise.all(commits.map(({ commit }) => history.compare(commit, head)));
    const counts = comparisons.map((comparison) => comparison?.count ?? -1);
    return describeBase(commits[counts.indexOf(Math.max(...counts))], `the oldest one live in ${environment}`);
}
/** Why the range does not start after a live release, as a clause. */
function whyNoLiveRelease({ environment, releases }, repository) {
    const live = `live in ${environment}`;
    const [first] = releases;
    if (!first)
        return `no other release is ${live}`;
    const [known] = commitsIn(repository, releases);
    if (known)
        return `the commit of release ${known.version}, which is ${live}, was not found`;
    return `release ${first.version}, which is ${live}, has no commits of ${repository}`;
}
function commitsIn(repository, releases) {
    return releases.flatMap((release) => {
        const commit = choosePreviousRelease([release], repository)?.lastCommit?.id;
        return commit === undefined ? [] : [{ version: release.version, commit }];
    });
}
function describeBase(base, which) {
    return base && { commit: base.commit, reason: `since release ${base.version}, which is ${which}` };
}

// EXTERNAL MODULE: ./http/explain-failure.js
var explain_failure = __webpack_require__(4457);
// EXTERNAL MODULE: ./commits/github/errors.js
var github_errors = __webpack_require__(1774);
;// CONCATENATED MODULE: ./commits/resolve-range.js

const maxCommitsWithoutBase = 20;
/** Best first. A base that the workflow author has set is the only one. */
function baseCandidates(sources) {
    const { base, head, repository, isCurrentRepository, live, previousRelease, beforePush } = sources;
    if (base !== undefined)
        return [() => ({ commit: base, reason: 'set in the workflow' })];
    return [
        (history, resolvedHead) => live && baseOfLiveRelease(live, repository, history, resolvedHead),
        () => {
            if (!previousRelease?.lastCommit)
                return undefined;
            const why = live ? `, because ${whyNoLiveRelease(live, repository)}` : '';
            return { commit: previousRelease.lastCommit.id, reason: `since release ${previousRelease.version}${why}` };
        },
        async (history) => {
            const tag = await history?.previousTag(head);
            return tag && { commit: tag.sha, reason: `since tag ${tag.name}, because ${whyNoRelease(sources)}` };
        },
        () => isCurrentRepository && beforePush
            ? { commit: beforePush, reason: `since the last push, because ${whyNoRelease(sources)} and there is no tag` }
            : undefined,
    ];
}
function whyNoRelease(sources) {
    const { live, repository } = sources;
    return [...(live ? [whyNoLiveRelease(live, repository)] : []), whyNoPreviousRelease(sources)].join(' and ');
}
function whyNoPreviousRelease({ previousRelease, canReadReleases, readReleaseCount }) {
    if (previousRelease)
        return `the commit of release ${previousRelease.version} was not found`;
    if (readReleaseCount)
        return `none of the newest ${readReleaseCount} releases has commits`;
    return canReadReleases ? 'no earlier release has commits' : 'earlier releases cannot be read without an auth-token';
}
function reasonWithoutBase(sources) {
    if (sources.base !== undefined)
        return `${sources.base} was not found`;
    return `${whyNoRelease(sources)}, and there is no tag or push`;
}
/** @throws if the history does not have the head */
async function resolveRange(history, head, search) {
    const isSha = /^[\da-f]{40}([\da-f]{24})?$/.test(head);
    const range = isSha && (await rangeUpTo(history, head, search));
    if (range)
        return range;
    // The head is a tag or branch, or the SHA of an annotated tag.
    const commit = await history.resolve(head);
    const resolved = commit === undefined || commit === head ? undefined : await rangeUpTo(history, commit, search);
    if (resolved === undefined)
        throw new Error(`${history.source} does not have commit ${head}`);
    return resolved;
}
/** Returns undefined if the history does not have the head. */
async function rangeUpTo(history, head, { candidates, onMissingBase, reasonWithoutBase: reason }) {
    for (const candidate of candidates) {
        const base = await candidate(history, head);
        if (!base)
            continue;
        const comparison = await history.compare(base.commit, head);
        if (comparison)
            return rangeSince(base, head, comparison);
        if ((await history.resolve(head)) !== head)
            return undefined;
        onMissingBase(base);
    }
    const commits = await history.latestCommits(head, maxCommitsWithoutBase);
    if (commits === undefined)
        return undefined;
    return { head, base: undefined, reason, count: undefined, listCommits: async () => commits };
}
function rangeSince({ reason }, head, { status, base, mergeBase, count, listCommits }) {
    const range = { head, base, reason, count, listCommits };
    switch (status) {
        case 'ahead':
            return range;
        case 'identical':
            return { ...range, reason: `${reason}; this is the same commit` };
        case 'behind':
            return { ...range, reason: `${reason}; this is a rollback` };
        case 'diverged':
            return {
                ...range,
                base: mergeBase,
                reason: `${reason}; commit ${base} is not in this history, so the range starts at the merge base`,
            };
    }
}

;// CONCATENATED MODULE: ./commits/read-commits.js




/** Merge commits get no files: otherwise changes would be reported twice, and the merge be suspected for all of them. */
async function readCommits(history, { head, count, listCommits }, repository, paths) {
    const all = await listCommits();
    const notes = [];
    if (count === undefined)
        notes.push(`at most the last ${maxCommitsWithoutBase} commits are recorded`);
    else if (count > all.length)
        notes.push(`only the newest ${all.length} of ${count} commits are recorded`);
    if (all.length === 0)
        return { commits: [], notes };
    const filter = paths.length > 0 ? await createPathFilter(paths) : undefined;
    const candidates = filter ? await history.filterByFolders(withoutMerges(all), head, filter.folders) : all;
    const changing = withoutMerges(candidates);
    const newest = changing.slice(0, history.maxCommitsWithChanges);
    const changes = await history.changesOf(newest.map(({ sha }) => sha)).catch((error) => {
        if (filter)
            throw error; // The filter needs the changes.
        notes.push(`without changed files: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    });
    if (newest.length < changing.length)
        notes.push(`changed files only for the newest ${newest.length}`);
    const sources = filter ? candidates.filter(({ sha }) => filter.matches(changes.get(sha))) : candidates;
    if (filter)
        notes.push(`${sources.length} of ${all.length} commits change ${paths.join(' ')}`);
    const commits = sources.map((commit) => toSentryCommit(commit, repository, changes.get(commit.sha)));
    const lost = commits.filter(({ author_email }, index) => !author_email && sources[index]?.authorEmail?.trim());
    if (lost.length > 0)
        notes.push(`${(0,format/* plural */.LS)(lost.length, 'commit')} without an email address too long for Sentry`);
    return { commits, notes };
}
function withoutMerges(commits) {
    return commits.filter(({ isMerge }) => !isMerge);
}
/** Loads the glob library only in the runs that need it. */
async function createPathFilter(paths) {
    const { PathFilter } = await Promise.all(/* import() */[__webpack_require__.e(103), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 3721));
    return new PathFilter(paths);
}

;// CONCATENATED MODULE: ./commits/read-range.js





/**
 * Reads from GitHub, or else from the clone. If both fail, it only warns: a release without commits is better than none.
 * @throws SetupError if the range that the workflow author has set does not exist or is empty
 */
async function readRange(dependencies, plan) {
    const { openGitHub, openClone, signal, log } = dependencies;
    const { repository, head, isCurrentRepository, isFetchedBySentry } = plan;
    const candidates = baseCandidates(plan);
    const problems = [];
    let remedy;
    const sources = [{ open: openGitHub, ifMissing: 'there is no github-token' }];
    // Sentry fetches the range whether or not a clone, which may be shallow, contains it.
    if (isCurrentRepository && !isFetchedBySentry) {
        sources.push({ open: openClone, ifMissing: 'there is no local clone' });
    }
    for (const { open, ifMissing } of sources) {
        try {
            const history = await open();
            if (history) {
                if (problems.length > 0)
                    log.info(`Commits are read from ${history.source}: ${problems.join('; ')}`);
                return await readRangeFrom(history, candidates, plan, log);
            }
            problems.push(ifMissing);
        }
        catch (error) {
            if (signal.aborted)
                throw (0,explain_failure/* explainInterruption */.Z)(signal.reason, signal.reason, `read the commits of ${repository}`);
            if (error instanceof errors/* SetupError */.w3)
                throw error;
            problems.push((0,errors/* messageOf */.bD)(error));
            if (error instanceof errors/* ActionError */.lZ)
                remedy ??= error.remedy;
        }
    }
    const why = problems.join('; ');
    if (isFetchedBySentry) {
        const bases = await Promise.all(candidates.map((candidate) => candidate(undefined, head)));
        const base = bases.find((found) => found);
        const reason = `${base?.reason ?? 'Sentry chooses the start'}; the range was not checked: ${why}`;
        return { repository, head, base: base?.commit, reason, count: undefined, commits: undefined };
    }
    log.warning(`Could not read the commits of ${repository}, so none are recorded: ${why}. ${remedy ?? github_errors/* permissionRemedy */.uF}`);
    return { repository, head, reason: 'the commits could not be read', count: undefined, commits: undefined };
}
async function readRangeFrom(history, candidates, plan, log) {
    const { repository, head, base, paths, ignoreMissing, ignoreEmpty, isFetchedBySentry } = plan;
    const onMissingBase = ({ commit, reason }) => {
        const problem = `Could not compare ${commit} (${reason}) with ${head} in ${repository}: ` +
            `${history.source} does not have it, or the two have no common history`;
        if (base !== undefined && !ignoreMissing) {
            throw new errors/* SetupError */.w3(problem, {
                remedy: 'Set previous-commit or repo to another commit, or set "ignore-missing: true" to continue without it.',
            });
        }
        log.warning(`${problem}. The range does not start there.`);
    };
    const resolved = await resolveRange(history, head, {
        candidates,
        onMissingBase,
        reasonWithoutBase: reasonWithoutBase(plan),
    });
    if (resolved.count === 0 && base !== undefined && !ignoreEmpty) {
        throw new errors/* SetupError */.w3(`The range ${base}..${head} of ${repository} has no commits (${resolved.reason})`, {
            remedy: 'Set previous-commit or repo to another range, or set "ignore-empty: true" to continue without commits.',
        });
    }
    const range = { repository, head: resolved.head, base: resolved.base };
    if (isFetchedBySentry) {
        const reason = resolved.base === undefined ? `${resolved.reason}; Sentry chooses the start of the range` : resolved.reason;
        return { ...range, reason, count: resolved.count, commits: undefined };
    }
    const { commits, notes } = await readCommits(history, resolved, repository, paths);
    return { ...range, reason: [resolved.reason, ...notes].join('; '), count: commits.length, commits };
}

;// CONCATENATED MODULE: ./commits/find-commits.js




const noReleases = { own: undefined, earlier: [] };
/**
 * Needs no checkout: Sentry knows the previous release, and GitHub the commits since then. If Sentry can fetch the commits
 * itself, only the range is sent to it.
 * @throws SetupError if a range that the workflow author has set is wrong; other problems are logged as warnings
 */
async function findCommits(dependencies, plan) {
    const { sentry, log } = dependencies;
    for (const input of plan.ignoredInputs) {
        log.warning(`Input ${input} is ignored. Set "set-commits: manual" to use it.`);
    }
    for (const { repository, head, headSource } of plan.ranges) {
        log.info(`The commits of ${repository} end at ${head}: ${headSource}.`);
    }
    const gitHubHistories = plan.ranges.map(({ repository, head }) => dependencies.openGitHub(repository, head));
    for (const history of gitHubHistories)
        history.catch(() => undefined); // Handled by readRange.
    const { sinceDeployTo: environment } = plan;
    const findingLive = sentry && environment !== undefined ? findLiveReleases(sentry.deploysOf, { ...plan, environment }) : undefined;
    findingLive?.catch(() => undefined); // Wrong settings are preferably reported by the requests that all runs send.
    const [releases = noReleases, connected = []] = await allOrErrors([
        sentry && findEarlierReleases(sentry.releases, { ...plan, isThorough: plan.ranges.some(({ base }) => !base) }),
        sentry && findConnected(sentry.repositories, plan),
    ]);
    const live = await findingLive;
    const earlierResult = live ? commitsToKeep(plan, releases) : resultOfEarlierAttempt(plan, releases);
    if (earlierResult)
        return { result: earlierResult, content: undefined };
    const liveVersions = new Set(live?.releases.map(({ version }) => version));
    const notLive = releases.earlier.filter(({ version }) => !liveVersions.has(version));
    const isFetchedBySentry = connected.length === plan.ranges.length;
    const ranges = await Promise.all(plan.ranges.map((range, index) => readRange({ ...dependencies, openGitHub: async () => gitHubHistories[index] }, {
        ...plan,
        ...range,
        live,
        isFetchedBySentry,
        canReadReleases: sentry !== undefined,
        readReleaseCount: releases.readCount,
        previousRelease: choosePreviousRelease(notLive, range.repository),
    })));
    return isFetchedBySentry ? requestCommits(ranges, connected) : sendCommits(ranges);
}
/** The names, in Sentry, of the repositories that it can fetch from. None with paths, by which it cannot filter. */
async function findConnected(repositories, { ranges, paths }) {
    if (paths.length > 0)
        return [];
    const names = await Promise.all(ranges.map(({ repository }) => repositories.findConnected(repository)));
    return names.filter((name) => name !== undefined);
}
/** What an earlier attempt of the workflow run has recorded: commits up to the same head, since a known release. */
function resultOfEarlierAttempt({ ranges: [range, ...others], paths }, { own, earlier }) {
    if (!own || !range || range.base !== undefined || others.length > 0 || paths.length > 0)
        return undefined;
    const { head, repository } = range;
    const previous = choosePreviousRelease(earlier, repository);
    if (!previous || own.commitCount === 0 || own.lastCommit?.id !== head)
        return undefined;
    const ranges = [{ repository, head, base: previous.lastCommit?.id, reason: `since release ${previous.version}` }];
    return { count: own.commitCount ?? undefined, ranges, delivery: 'unchanged' };
}
/** Setting commits would replace those that the release has. */
function commitsToKeep({ ranges }, { own }) {
    if (!own?.lastCommit)
        return undefined;
    const reason = 'the release keeps the commits that it has';
    const kept = ranges.map(({ repository, head }) => ({ repository, head, reason }));
    return { count: own.commitCount ?? undefined, ranges: kept, delivery: 'unchanged' };
}
function sendCommits(found) {
    const ranges = found.map(withoutCommits);
    const commits = found.flatMap((range) => range.commits ?? []);
    if (commits.length === 0)
        return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
    return { result: { count: commits.length, ranges, delivery: 'sent' }, content: { commits } };
}
/** @param names of the repositories in Sentry, in the order of the ranges */
function requestCommits(found, names) {
    const ranges = found.map(withoutCommits);
    const refs = found.flatMap(({ repository, head, base, count }, index) => {
        if (count === 0)
            return [];
        return [{ repository: names[index] ?? repository, commit: head, ...(base && { previousCommit: base }) }];
    });
    if (refs.length === 0)
        return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
    const isCounted = found.every(({ count }) => count !== undefined);
    const count = isCounted ? found.reduce((sum, range) => sum + (range.count ?? 0), 0) : undefined;
    return { result: { count, ranges, delivery: 'requested' }, content: { refs } };
}
function withoutCommits({ repository, head, base, reason }) {
    return { repository, head, base, reason };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./github-actions/environment.js
/** For other programs: without inputs, state and everything that may be a secret. */
function childEnvironment(env = process.env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)));
}

;// CONCATENATED MODULE: ./commits/open-histories.js


/** GitHub's library is loaded only in the runs that need it. Disposing aborts the requests that nobody waits for. */
function openHistories({ githubToken: token, apiUrl, folder }, context) {
    const disposal = new AbortController();
    const signal = AbortSignal.any([context.signal, disposal.signal]);
    const loading = token === undefined ? undefined : loadGitHub();
    return {
        async openGitHub(repository, head) {
            if (token === undefined || loading === undefined)
                return undefined;
            const [{ connectOctokit }, { GitHubHistory }] = await loading;
            return new GitHubHistory(connectOctokit(token, apiUrl, { ...context, signal }), repository, head);
        },
        async openClone() {
            const { openClone } = await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 1000));
            return openClone(folder, childEnvironment(), context.signal);
        },
        [Symbol.dispose]: () => disposal.abort(new Error('the commits are no longer needed')),
    };
}
/** Loading takes as long as a short round trip, so the requests to Sentry are sent first. */
async function loadGitHub() {
    await (0,promises_.setImmediate)();
    return Promise.all([Promise.all(/* import() */[__webpack_require__.e(329), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 6357)), __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 5804))]);
}

;// CONCATENATED MODULE: ./commits/repositories.js




const isRepository = (0,response_shape/* object */.Ik)({
    name: response_shape/* text */.Qq,
    provider: (0,response_shape/* optional */.lq)((0,response_shape/* object */.Ik)({ id: response_shape/* text */.Qq })),
    integrationId: response_shape/* anything */.D8,
});
/** `/organizations/{org}/repos/`. Needs the scope org:read, or an organization token. */
class Repositories {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /**
     * Finds a repository that Sentry can fetch commits from, such as one of its GitHub app. Ignores letter case.
     *
     * @returns its name as `refs` have to spell it; undefined also if the token may not read repositories
     */
    async findConnected(name) {
        try {
            const request = {
                path: (0,path/* path */.A) `organizations/${this.#client.org}/repos/`,
                query: { query: name.split('/').at(-1) ?? name, status: 'active' },
                purpose: `look up the repository ${name}`,
            };
            for await (const repository of (0,pagination/* listAll */._)(this.#client, request, isRepository)) {
                if (isConnected(repository) && normalize(repository.name) === normalize(name))
                    return repository.name;
            }
        }
        catch (error) {
            if (!(error instanceof sentry_errors/* RefusalError */.XQ))
                throw error;
        }
        return undefined;
    }
}
/** Sentry tries to fetch from plugins too, but with the GitHub or Bitbucket account of the user of the token. */
function isConnected({ provider, integrationId }) {
    const kind = provider?.id ?? '';
    // Custom integrations only store links.
    return Boolean(integrationId) && kind.startsWith('integrations:') && kind !== 'integrations:custom_scm';
}
function normalize(name) {
    const segments = name.toLowerCase().split('/');
    return segments.map((segment) => segment.trim()).join('/');
}

// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
;// CONCATENATED MODULE: ./commits/resolved-issues.js





/** How long a Sentry that does not answer may delay the job. */
const resolved_issues_readingLimitMs = 5_000;
const maxTitleLength = 200;
const isIssueList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ id: response_shape/* text */.Qq, shortId: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq), title: response_shape/* text */.Qq, permalink: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) }));
/**
 * `/organizations/{org}/releases/{version}/resolved/`: the issues that commits of the release fix, and those that people
 * have resolved in it. Never fails, since they are only shown. Needs the scope org:read.
 */
async function readResolvedIssues(version, sentry, context) {
    const log = (0,log_0/* onlyDebug */.i)(context.log);
    const { client } = (0,sentry_connect/* connectSentry */.w)(sentry, (0,request_context/* withTimeLimit */.B)({ ...context, log }, resolved_issues_readingLimitMs));
    try {
        const request = {
            method: 'GET',
            path: (0,path/* path */.A) `organizations/${client.org}/releases/${version}/resolved/`,
            query: { project: '-1' }, // Otherwise Sentry lists only those of the projects of the user's teams.
            repeat: 'unsafe', // Not worth a delay.
            purpose: `read the issues that release ${version} resolves`,
        };
        return (await client.json(request, isIssueList)).map(toResolvedIssue);
    }
    catch (error) {
        log.debug(String(error));
        return [];
    }
}
function toResolvedIssue({ id, shortId, title, permalink }) {
    const url = URL.parse(permalink ?? '');
    return {
        id: resolved_issues_shortened(shortId ?? id),
        title: resolved_issues_shortened(title),
        url: url && /^https?:$/.test(url.protocol) ? url.href : undefined,
    };
}
function resolved_issues_shortened(value) {
    return value.length > maxTitleLength ? `${value.slice(0, maxTitleLength - 1)}…` : value;
}

;// CONCATENATED MODULE: ./commits/stage.js








function commitStages(plan, { version, projects, state, sentry, sentryPlan, context }) {
    let found;
    let resolvedIssues;
    const report = async () => {
        if (!found)
            throw new Error('the commits were reported before they were found');
        if (state.commitsAccepted === false)
            return { commits: { ...found.result, count: 0, delivery: 'none' } };
        return { commits: found.result };
    };
    return {
        findCommits: {
            title: 'Commits',
            async check() {
                using histories = openHistories(plan, context);
                const { signal, log } = context;
                const api = sentry && {
                    releases: new Releases(sentry.client),
                    repositories: new Repositories(sentry.client),
                    deploysOf: (project) => new Deploys(sentry.client, [project]),
                };
                found = await findCommits({ ...histories, sentry: api, signal, log }, { ...plan, version, projects });
            },
            async run() {
                const result = await report();
                if (sentryPlan && canReadResolvedIssues(sentryPlan, result.commits)) {
                    resolvedIssues = readResolvedIssues(version, sentryPlan, context); // Beside the stages that follow.
                }
                return result;
            },
            preview: report,
        },
        countCommits: {
            title: 'Commits',
            async run() {
                const { commits } = await report();
                if (commits.delivery !== 'requested')
                    return {};
                const { client } = (0,sentry_connect/* requireSentry */.h)(sentry);
                const fetchedCount = state.finalized?.commitCount ?? (await countFetched(new Releases(client), version));
                return { commits: { ...commits, fetchedCount } };
            },
        },
        listResolvedIssues: {
            title: 'Resolved issues',
            async run() {
                const issues = (await resolvedIssues) ?? [];
                return issues.length > 0 ? { resolvedIssues: issues } : {};
            },
        },
        content: () => found?.content,
    };
}
/** Sentry resolves issues when it stores the commits. An organization token cannot have the scope to read issues. */
function canReadResolvedIssues({ connection }, { delivery }) {
    return connection.tokenKind !== 'organization' && (delivery === 'sent' || delivery === 'unchanged');
}
/** Reads the count only once, because Sentry may fetch later or get nothing. Returns undefined if Sentry does not answer. */
async function countFetched(releases, version) {
    try {
        return (await releases.get(version)).commitCount ?? undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./deploys/find-deploy.js

/**
 * The deploy that an earlier attempt or another job has recorded. Release, environment, projects and URL identify it:
 * they stay the same when a run is repeated. A run that deploys for the first time sends no request here, or only that
 * for the deploys of the release.
 */
async function findEarlierDeploy(deploys, { environment, projects, url, finishedAt }, release) {
    if (release.deployCount === 0 || url === undefined)
        return undefined;
    const isRepeated = ({ dateFinished }) => Date.parse(dateFinished ?? '') === finishedAt?.getTime();
    const find = async (some) => {
        const stored = await some.list(release);
        const candidates = stored.filter((candidate) => candidate.environment === environment && candidate.url === url);
        return candidates.find(isRepeated) ?? candidates[0];
    };
    const deploy = await find(deploys);
    if (!deploy)
        return undefined;
    // The list does not say which project a deploy is for.
    const found = projects.length > 1 ? await Promise.all(projects.map((project) => find(deploys.of([project])))) : [deploy];
    const byDeploy = Map.groupBy(projects, (_, index) => found[index]?.id);
    const groups = await Promise.all([...byDeploy].map(async ([id, group]) => {
        const since = found.find((one) => one?.id === id);
        // Recording it again with the same date would not make it the newest.
        const isFinal = since !== undefined && isRepeated(since);
        const search = since && !isFinal && { environment, projects: group, except: release.version, since };
        const replacedBy = search ? (await findLiveRelease(deploys.of(group), search))?.version : undefined;
        return { outdated: since === undefined || replacedBy !== undefined ? group : [], replacedBy };
    }));
    const outdated = groups.flatMap((group) => group.outdated);
    return {
        deploy,
        outdatedProjects: projects.filter((project) => outdated.includes(project)),
        replacedBy: groups.find(({ replacedBy }) => replacedBy !== undefined)?.replacedBy,
    };
}

;// CONCATENATED MODULE: ./deploys/record-deploy.js

/** Returns the deploy of an earlier attempt: Sentry would record a second one, and may send mails again. */
async function recordDeploy(deploys, { startedAt, finishedAt, runBeganAt, projects, ...deploy }, release, clock) {
    const decision = await decideDeploy(deploys, { ...deploy, projects, finishedAt }, release);
    if (!decision.recorded)
        return decision;
    const finished = finishedAt ?? new Date(clock.now());
    const started = startedAt ?? (runBeganAt < finished ? runBeganAt : finished);
    const { id } = await deploys.of(decision.onlyFor ?? projects).create(release, {
        ...deploy,
        dateStarted: started.toISOString(),
        dateFinished: finished.toISOString(),
    });
    return { ...decision, id };
}
/** Returns what a run would record, without recording it. */
async function decideDeploy(deploys, plan, release) {
    const { environment, url, projects } = plan;
    const earlier = await findEarlierDeploy(deploys, plan, release);
    if (!earlier)
        return { id: undefined, environment, url, recorded: true };
    const { deploy, outdatedProjects, replacedBy } = earlier;
    if (outdatedProjects.length === 0)
        return { id: deploy.id, environment, url, recorded: false };
    const onlyFor = outdatedProjects.length < projects.length ? outdatedProjects : undefined;
    return { id: undefined, environment, url, recorded: true, replacedBy, onlyFor };
}

;// CONCATENATED MODULE: ./deploys/stage.js




/** @param runBeganAt the default start of the deploy */
function deployStage(plan, state, sentry, runBeganAt) {
    const { environment, url, projects } = plan;
    return {
        title: 'Deploy',
        async run() {
            const { client } = (0,sentry_connect/* requireSentry */.h)(sentry);
            if (!state.release)
                throw new Error('the release must be created before its deploy is recorded');
            const deploys = new Deploys(client, projects);
            return { deploy: await recordDeploy(deploys, { ...plan, runBeganAt }, state.release, clock/* systemClock */.m) };
        },
        async preview() {
            const { release } = state;
            if (!sentry || !release)
                return { deploy: { id: undefined, environment, url, recorded: true } };
            const deploys = new Deploys(sentry.client, projects);
            return { deploy: await decideDeploy(deploys, plan, release) };
        },
    };
}

;// CONCATENATED MODULE: ./files/api.js





const isReleaseFile = (0,response_shape/* object */.Ik)({
    id: response_shape/* segment */.mX,
    name: response_shape/* text */.Qq,
    dist: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
    sha1: response_shape/* text */.Qq,
    size: response_shape/* number */.ai,
});
/**
 * `/organizations/{org}/releases/{version}/files/`, and the same below `/projects/{org}/{project}/`.
 *
 * A release belongs to its organization, so both routes lead to the same files. Only that of the organization serves
 * several projects. If the token or the server refuses it, a run with one project uses that of the project.
 */
class ReleaseFiles {
    #client;
    #organizationRoute;
    #projectRoute;
    /** Undefined until the organization's route refuses a request. */
    #projectRouteWorks;
    constructor(client, projects) {
        this.#client = client;
        this.#organizationRoute = (0,path/* path */.A) `organizations/${client.org}/releases/`;
        const [project, ...others] = projects;
        if (project !== undefined && others.length === 0) {
            this.#projectRoute = (0,path/* path */.A) `projects/${client.org}/${project}/releases/`;
        }
    }
    /** @param query limits the list to names that contain this text */
    list(version, query) {
        return this.#byEitherRoute((releases) => {
            const request = {
                path: releases + (0,path/* path */.A) `${version}/files/`,
                query: query === undefined ? {} : { query },
                purpose: `list the files of release ${version}`,
            };
            return Array.fromAsync((0,pagination/* listAll */._)(this.#client, request, isReleaseFile));
        });
    }
    /**
     * The release must exist.
     *
     * @throws RefusalError with status 409 if the release has a file with this name and dist, even with the same content
     */
    upload(version, { name, dist, headers = {}, content }) {
        const body = (0,http_body/* multipartBody */.R)([
            { name: 'name', value: name },
            ...(dist === undefined ? [] : [{ name: 'dist', value: dist }]),
            ...Object.entries(headers).map(([key, value]) => ({ name: 'header', value: `${key}:${value}` })),
            { name: 'file', filename: name.slice(name.lastIndexOf('/') + 1), content },
        ]);
        return this.#byEitherRoute((releases) => {
            const request = {
                method: 'POST',
                path: releases + (0,path/* path */.A) `${version}/files/`,
                body,
                repeat: 'safe', // A second time is answered by 409, and the list then shows what is stored.
                purpose: `upload ${name}`,
            };
            return this.#client.json(request, isReleaseFile);
        });
    }
    /** Needs the scope project:releases, which organization tokens do not have. */
    async delete(version, { id, name }) {
        await this.#byEitherRoute(async (releases) => {
            const request = {
                method: 'DELETE',
                path: releases + (0,path/* path */.A) `${version}/files/${id}/`,
                repeat: 'safe', // A second time is answered by 404.
                purpose: `delete ${name}`,
            };
            const response = await this.#client.send(request);
            if (response.text !== '')
                throw this.#client.unexpectedAnswer(request, 'returned an unexpected answer');
        });
    }
    /**
     * Dozens of uploads may be refused at once: only the first one tries the project's route, and the others wait for its
     * result.
     *
     * @throws the refusal of the organization's route if both routes refuse the request
     */
    async #byEitherRoute(send) {
        const route = this.#projectRoute;
        if (route === undefined)
            return send(this.#organizationRoute);
        if (await this.#projectRouteWorks)
            return send(route);
        try {
            return await send(this.#organizationRoute);
        }
        catch (refusal) {
            if (!refusesRoute(refusal))
                throw refusal;
            let answer;
            if (!this.#projectRouteWorks) {
                answer = send(route);
                this.#projectRouteWorks = answer.then(() => true, (error) => !refusesRoute(error));
            }
            if (!(await this.#projectRouteWorks))
                throw refusal;
            return answer ?? send(route);
        }
    }
}
/**
 * For a missing release or file, Sentry answers 404 with "the requested resource does not exist". Its 404 for an
 * unknown route has no detail.
 */
function refusesRoute(error) {
    if (!(error instanceof sentry_errors/* RefusalError */.XQ))
        return false;
    const { status, detail } = error;
    return status === 403 || status === 405 || (status === 404 && !/requested resource/i.test(detail));
}

;// CONCATENATED MODULE: ./releases/create-release.js




/**
 * A release that already exists gets the commits, and is not changed otherwise.
 *
 * @throws SetupError when `create` is false and the release does not exist
 */
async function createRelease(releases, plan, content, log) {
    try {
        return { ...(await sendRelease(releases, plan, content)), commitsAccepted: true };
    }
    catch (error) {
        if (content === undefined || !isSettingCommits(error))
            throw error;
        log.warning(`${error.message}. Another job is setting the commits of this release, so they are not sent again.`);
        return { ...(await sendRelease(releases, plan, undefined)), commitsAccepted: false };
    }
}
async function findRelease(releases, { create, version }) {
    try {
        return await releases.get(version);
    }
    catch (error) {
        if (create && error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
            return undefined;
        throw withCreateRemedy(error, version);
    }
}
/** @throws SetupError that names every project that does not exist or was renamed */
async function checkProjects(releases, projects) {
    await allOrErrors(projects.map((project) => listNewestReleases(releases, project)));
}
async function sendRelease(releases, { create, version, url, projects, existing }, content) {
    if (create) {
        return await releases.create({ version, projects, url, ...content }).catch(async (error) => {
            // Sentry does not say which of the projects does not exist.
            if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 400)
                await checkProjects(releases, projects);
            throw error;
        });
    }
    try {
        const release = content ? await releases.setCommits(version, content) : (existing ?? (await releases.get(version)));
        return { release, created: false };
    }
    catch (error) {
        throw withCreateRemedy(error, version);
    }
}
function withCreateRemedy(error, version) {
    if (!(error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404))
        return error;
    return new errors/* SetupError */.w3(error.message, {
        remedy: `Check that release ${version} exists, or set create-release to true to create it.`,
        cause: error,
    });
}
/** Sentry locks a release for up to ten minutes while it sets the commits, which jobs of a matrix may do at once. */
function isSettingCommits(error) {
    return error instanceof sentry_errors/* RefusalError */.XQ && error.status === 409 && /being processed/.test(error.detail);
}

;// CONCATENATED MODULE: ./releases/attached-projects.js

/** The requested projects that the release does not belong to. Some similar servers do not list its projects. */
function missingProjects({ projects }, requested) {
    const attached = projects?.map(({ slug }) => slug) ?? requested;
    return requested.filter((project) => !attached.includes(project));
}
/** For deploys: Sentry refuses those of other projects. @throws SetupError */
function requireProjects(release, requested) {
    const missing = missingProjects(release, requested);
    if (missing.length === 0)
        return;
    const attached = release.projects?.map(({ slug }) => slug).join(', ');
    throw new errors/* SetupError */.w3(`Release ${release.version} does not belong to project ${missing.join(', ')}`, {
        remedy: `Check projects: the release belongs to ${attached}. Or create the release for all projects.`,
    });
}

;// CONCATENATED MODULE: ./releases/stage.js





function releaseStage(plan, state, { sentry, projects, isDryRun, isDeployed, log, content }) {
    const { version, versionSource: source } = plan;
    return {
        title: 'Release',
        async check() {
            const mustBelong = isDeployed && !plan.create;
            if (!sentry || !(isDryRun || mustBelong))
                return;
            state.release = await findRelease(new Releases(sentry.client), plan);
            if (mustBelong && state.release)
                requireProjects(state.release, projects);
        },
        async run() {
            const { client } = (0,sentry_connect/* requireSentry */.h)(sentry);
            const { release, created, commitsAccepted } = await createRelease(new Releases(client), { ...plan, projects, existing: state.release }, content?.(), log);
            Object.assign(state, { release, created, commitsAccepted });
            const attached = plan.create ? projects : attachedProjects(release, projects, log);
            return { release: { version, source, pageUrl: client.releasePageUrl(version), created, projects: attached } };
        },
        async preview() {
            const { release } = state;
            const attached = plan.create || !release ? projects : attachedProjects(release, projects, log);
            const pageUrl = release && sentry?.client.releasePageUrl(version);
            const isUnknown = !plan.create && !release;
            return { release: { version, source, pageUrl, created: plan.create && !release, isUnknown, projects: attached } };
        },
    };
}
/** Logs a warning if a release of another job lacks a requested project. */
function attachedProjects(release, requested, log) {
    const missing = missingProjects(release, requested);
    if (missing.length > 0) {
        log.warning(`Release ${release.version} does not belong to project ${missing.join(', ')}. ` +
            'Set create-release to true to add it to the project, or fix projects.');
    }
    return release.projects?.map(({ slug }) => slug) ?? requested;
}
/** A release that has a date keeps it, so a second run changes nothing. */
function finalizeStage(state, sentry) {
    return {
        title: 'Finalized',
        async run() {
            const { release } = state;
            if (!release)
                throw new Error('the release must be created before it is finalized');
            if (release.dateReleased)
                return { finalized: { dateReleased: release.dateReleased, changed: false } };
            const dateReleased = new Date(clock/* systemClock */.m.now()).toISOString();
            const releases = new Releases((0,sentry_connect/* requireSentry */.h)(sentry).client);
            state.finalized = await releases.finalize(release.version, dateReleased);
            return { finalized: { dateReleased, changed: true } };
        },
        async preview() {
            const dateReleased = state.release?.dateReleased;
            if (dateReleased)
                return { finalized: { dateReleased, changed: false } };
            return { finalized: { dateReleased: new Date(clock/* systemClock */.m.now()).toISOString(), changed: true } };
        },
    };
}

;// CONCATENATED MODULE: ./run/permissions.js
/** Organization tokens cannot delete files. */
const replaceScopes = ['project:releases', 'project:admin'];
const releaseScopes = ['project:releases', 'project:write', 'project:admin', 'org:ci'];
/** What a token has to be allowed. README.md lists them all. */
const permissions = [
    { purpose: 'create releases', isNeeded: ({ release }) => release?.create, scopes: releaseScopes },
    { purpose: 'record commits', isNeeded: ({ commits }) => commits, scopes: releaseScopes },
    { purpose: 'upload files', isNeeded: ({ files }) => files, scopes: releaseScopes },
    { purpose: 'upload source maps', isNeeded: ({ sourceMaps }) => sourceMaps, scopes: releaseScopes },
    { purpose: 'upload debug files', isNeeded: ({ debugFiles }) => debugFiles, scopes: releaseScopes },
    { purpose: 'record deploys', isNeeded: ({ deploy }) => deploy, scopes: releaseScopes },
    { purpose: 'finalize releases', isNeeded: ({ release }) => release?.finalize, scopes: releaseScopes },
    {
        purpose: 'record deploys',
        isNeeded: ({ deploy }) => deploy,
        scopes: ['project:read', 'org:ci'],
        newerScopes: ['project:releases'],
    },
    {
        purpose: 'verify deployed scripts',
        isNeeded: ({ verify }) => verify,
        scopes: ['project:read', 'project:releases', 'project:write', 'project:admin', 'org:ci'],
    },
    {
        purpose: 'read releases and deploys',
        isNeeded: ({ gate }) => gate,
        scopes: ['project:read', 'project:releases', 'project:write', 'project:admin', 'org:ci'],
    },
    { purpose: 'watch sessions', isNeeded: ({ gate }) => gate, scopes: ['org:read', 'org:write', 'org:admin', 'org:ci'] },
    {
        purpose: 'watch new issues',
        isNeeded: ({ gate }) => gate,
        scopes: ['event:read', 'event:write', 'event:admin', 'org:ci'],
    },
    { purpose: 'replace release files that have changed', scopes: replaceScopes },
    { purpose: 'let Sentry fetch the commits of connected repositories', scopes: ['org:read', 'org:ci'] },
    { purpose: 'look up the DSN for check-ins', scopes: ['project:read'] },
    { purpose: 'show the last check-ins in the summary', scopes: ['project:read'] },
];
/** What a token with these scopes may not do although the plan needs it: on older servers, and on newer ones. */
function missingPermissions(plan, granted) {
    const onOlderServers = permissions.filter(({ isNeeded, scopes }) => isNeeded?.(plan) && !scopes.some((scope) => granted.includes(scope)));
    const recommended = onOlderServers.flatMap(({ scopes, newerScopes }) => (newerScopes ? [] : [scopes[0]]));
    const obtainable = [...granted, ...recommended];
    const onNewerServers = onOlderServers.filter(({ newerScopes = [] }) => !newerScopes.some((scope) => obtainable.includes(scope)));
    return { onOlderServers, onNewerServers };
}

;// CONCATENATED MODULE: ./run/permissions-stage.js



/**
 * Refuses a token before the first write, but only if the server would refuse it too. A token that passes may still be
 * refused: its user needs a role with the same permissions.
 */
function permissionsStage(plan, { preflight }, log) {
    return {
        title: 'Permissions',
        async check() {
            const granted = await preflight.tokenScopes();
            if (!granted)
                return;
            const { onOlderServers, onNewerServers } = missingPermissions(plan, granted);
            if (onOlderServers.length === 0)
                return;
            const age = await preflight.serverAge();
            const missing = age === 'newer' ? onNewerServers : onOlderServers;
            if (missing.length === 0)
                return;
            const has = granted.length === 0 ? 'has no scopes' : `has only ${(0,format/* joinWords */.yZ)(granted)}`;
            const remedy = remedyFor(missing);
            if (age === 'unknown' && onNewerServers.length === 0) {
                log.warning(`Older self-hosted servers require ${permissions_stage_describe(missing)}, but the token ${has}. ${remedy}`);
            }
            else {
                throw new sentry_errors/* MissingScopeError */.vT(`The token needs ${permissions_stage_describe(missing)}, but ${has}`, { remedy });
            }
        },
    };
}
/** True if the scopes are unknown: Sentry then decides. */
async function mayReplaceFiles(sentry) {
    if (sentry?.client.connection.tokenKind === 'organization')
        return false; // Known without a request.
    const granted = await sentry?.preflight.tokenScopes();
    return !granted || replaceScopes.some((scope) => granted.includes(scope));
}
/** `project:releases to create releases and finalize releases, and project:read to record deploys` */
function permissions_stage_describe(missing) {
    const byScope = Map.groupBy(missing, ({ scopes: [recommended] }) => recommended);
    const needs = [...byScope].map(([scope, group]) => `${scope} to ${(0,format/* joinWords */.yZ)(group.map(({ purpose }) => purpose))}`);
    return `the scope${byScope.size === 1 ? '' : 's'} ${needs.join(', and ')}`;
}
function remedyFor(missing) {
    const scopes = new Set(missing.map(({ scopes: [recommended] }) => recommended));
    return `Set auth-token to an organization token, or to a token that also has ${(0,format/* joinWords */.yZ)([...scopes])}.`;
}

;// CONCATENATED MODULE: ./run/stages.js












/**
 * The stages, in the order in which their results appear in Sentry. Selects the files, before the first request.
 *
 * @throws SetupError that lists every pattern and file that cannot be used
 */
async function makeStages(plan, runContext) {
    const { checkIn, release, commits, deploy, ignoredInputs = [] } = plan;
    const { isDryRun, checkInState, log } = runContext;
    for (const input of ignoredInputs)
        log.warning(`Input ${input} is ignored. Set sourcemaps to use it.`);
    const context = isDryRun ? { ...runContext, pool: readOnly(runContext.pool) } : runContext;
    const runBeganAt = new Date(clock/* systemClock */.m.now());
    const sentry = plan.sentry?.token ? (0,sentry_connect/* connectSentry */.w)(plan.sentry, context) : undefined;
    const projects = plan.sentry?.projects ?? [];
    const state = {};
    const { uploads, deletion, lookUp } = await uploadStages(plan, { sentry, projects, state, context });
    const [openCheckIn, readLastCheckIns] = checkIn ? checkInStages(checkIn, plan.monitoring, checkInState, context) : [];
    const { findCommits, countCommits, listResolvedIssues, content } = (release &&
        commits &&
        commitStages(commits, { version: release.version, projects, state, sentry, sentryPlan: plan.sentry, context })) ??
        {};
    return [
        openCheckIn,
        sentry && permissionsStage(plan, sentry, log),
        sentry && checksProjects(plan, isDryRun) ? projectsStage(sentry) : undefined,
        release &&
            releaseStage(release, state, { sentry, projects, isDryRun, isDeployed: deploy !== undefined, log, content }),
        findCommits,
        ...uploads,
        deletion && lookUp,
        deletion,
        deploy && deployStage(deploy, state, sentry, runBeganAt),
        release?.finalize ? finalizeStage(state, sentry) : undefined,
        countCommits,
        listResolvedIssues,
        deletion ? undefined : lookUp,
        readLastCheckIns,
    ].filter((stage) => stage !== undefined);
}
/**
 * Creating a release, finding its commits, and uploading debug files to a single project fail if a project does not
 * exist. All other runs need requests that only check this.
 */
function checksProjects({ release, commits, deploy, debugFiles, sentry }, isDryRun) {
    if (!release)
        return debugFiles !== undefined && (sentry?.projects.length ?? 0) > 1;
    if (commits || (release.create && !isDryRun))
        return false;
    return isDryRun || deploy !== undefined || debugFiles !== undefined;
}
function projectsStage({ client, projects }) {
    return { title: 'Projects', check: () => checkProjects(new Releases(client), projects) };
}
/** Loads only the code of the kinds of upload that the plan has. */
async function uploadStages({ release, files, sourceMaps, debugFiles, relace, sentry: sentryPlan }, { sentry, projects, state, context }) {
    const { log, cleanup } = context;
    const shared = {
        version: release?.version ?? '',
        releaseFiles: sentry && new ReleaseFiles(sentry.client, projects),
        releaseIsNew: () => state.created ?? false,
        storedNames: new Set(),
    };
    const connect = (limited) => (0,sentry_connect/* connectSentry */.w)((0,sentry_connect/* requireSentry */.h)(sentryPlan), limited);
    const kinds = await allOrErrors([
        files &&
            Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(756), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 5898)).then(async ({ filesStage }) => ({
                uploads: [await filesStage(files, { ...shared, mayReplace: () => mayReplaceFiles(sentry), log })],
            })),
        sourceMaps &&
            Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(530), __webpack_require__.e(756), __webpack_require__.e(53)]).then(__webpack_require__.bind(__webpack_require__, 9053)).then(({ sourceMapStages }) => sourceMapStages(sourceMaps, { ...shared, projects, sentry, connect, context, cleanup })),
        debugFiles &&
            Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(171), __webpack_require__.e(756), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 9365)).then(async ({ debugFilesStage }) => ({
                uploads: [await debugFilesStage(debugFiles, sentry, context)],
            })),
        relace &&
            Promise.all(/* import() */[__webpack_require__.e(756), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 2977)).then(async ({ relaceStage }) => ({ uploads: [await relaceStage(relace, context)] })),
    ]);
    const [, ofSourceMaps] = kinds;
    return { ...ofSourceMaps, uploads: kinds.flatMap((stages) => stages?.uploads ?? []) };
}

;// CONCATENATED MODULE: ./run/release-action.js





async function runReleaseAction() {
    const remedyIfNothingToDo = 'Set create-release to true, or set an input for something else to do.';
    await runMainStep({ readInputs: readInputs, makePlan: makePlan, makeStages: makeStages, outputsOf: outputsOf, remedyIfNothingToDo });
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ secretPart),
/* harmony export */   z: () => (/* binding */ parseOrgToken)
/* harmony export */ });
const orgTokenPrefix = 'sntrys_';
/** Reads `sntrys_<base64 of JSON>_<secret>`; undefined for anything else: Sentry decides whether a token is valid. */
function parseOrgToken(token) {
    if (!token.startsWith(orgTokenPrefix))
        return undefined;
    const payload = token.slice(orgTokenPrefix.length).split('_')[0] ?? '';
    try {
        const { org, url, region_url } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
        if (typeof org !== 'string' || org === '')
            return undefined;
        return { org, url: nonEmptyText(url), regionUrl: nonEmptyText(region_url) };
    }
    catch {
        return undefined;
    }
}
/** Must not be shown on its own either. Undefined for other tokens. */
function secretPart(token) {
    return token.startsWith(orgTokenPrefix) ? token.slice(orgTokenPrefix.length).split('_')[1] : undefined;
}
function nonEmptyText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ld: () => (/* binding */ ChunkUploadApi),
  Cm: () => (/* binding */ assemblyFields),
  f3: () => (/* binding */ isAssembly)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./http/body.js
var body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunks.js
var chunks = __webpack_require__(9430);
;// CONCATENATED MODULE: ./sentry/chunk-upload/options.js

const noChunkUpload = {
    url: '',
    chunkSize: Number.POSITIVE_INFINITY,
    chunksPerRequest: 1,
    maxRequestSize: 1,
    maxFileSize: Number.POSITIVE_INFINITY,
    concurrency: 1,
    compression: [],
    accept: [],
};
const limit = (value) => (0,response_shape/* number */.ai)(value) && value >= 1;
const isServerOptions = (0,response_shape/* object */.Ik)({
    url: (value) => (0,response_shape/* text */.Qq)(value) && URL.canParse(value, 'https://sentry.io'),
    chunkSize: limit,
    chunksPerRequest: (0,response_shape/* optional */.lq)(limit),
    maxRequestSize: (0,response_shape/* optional */.lq)(limit),
    maxFileSize: (0,response_shape/* optional */.lq)(limit),
    concurrency: (0,response_shape/* optional */.lq)(limit),
    compression: (0,response_shape/* optional */.lq)((0,response_shape/* listOf */.c3)(response_shape/* text */.Qq)),
    accept: (0,response_shape/* optional */.lq)((0,response_shape/* listOf */.c3)(response_shape/* text */.Qq)),
});
function withStrictDefaults(options) {
    return {
        url: options.url,
        chunkSize: options.chunkSize,
        chunksPerRequest: options.chunksPerRequest ?? 1,
        maxRequestSize: options.maxRequestSize ?? options.chunkSize,
        maxFileSize: options.maxFileSize ?? Number.MAX_SAFE_INTEGER,
        concurrency: options.concurrency ?? 1,
        compression: options.compression ?? [],
        accept: options.accept ?? [],
    };
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/api.js










const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
const assemblyFields = { state: response_shape/* text */.Qq, missingChunks: (0,response_shape/* optional */.lq)((0,response_shape/* listOf */.c3)(response_shape/* text */.Qq)), detail: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) };
const isAssembly = (0,response_shape/* object */.Ik)(assemblyFields);
/** A chunk is compressed if a sample from its middle shrinks at least to this part: compressed files do not. */
const maxCompressedPart = 0.75;
const sampleBytes = 32 * 1024;
const contentType = 'application/octet-stream';
/** `/organizations/{org}/chunk-upload/` */
class ChunkUploadApi {
    #client;
    #trustedSites;
    #log;
    #options;
    constructor(client, trustedSites, log) {
        this.#client = client;
        this.#trustedSites = trustedSites;
        this.#log = log;
    }
    /** Requested once, at the first call. @throws SetupError if the token must not be sent to the upload URL */
    options() {
        this.#options ??= this.#requestOptions();
        this.#options.catch(() => undefined); // Every caller that awaits the options gets the error.
        return this.#options;
    }
    async #requestOptions() {
        const purpose = 'read the chunk upload options';
        const request = { method: 'GET', path: this.#path, repeat: 'safe', purpose };
        try {
            const options = withStrictDefaults(await this.#client.json(request, isServerOptions));
            return { ...options, url: this.#trustedUrl(options.url).href };
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
                return noChunkUpload;
            throw error;
        }
    }
    /** The caller observes the limits. */
    async send(chunks) {
        const { url, compression } = await this.options();
        const parts = await Promise.all(chunks.map((chunk) => partOf(chunk, compression.includes('gzip'))));
        await this.#client.send({
            method: 'POST',
            path: new URL(url),
            body: (0,body/* multipartBody */.R)(parts),
            repeat: 'safe', // Chunks are identified by their checksums, so a second request stores nothing more.
            purpose: `upload ${chunks.length === 1 ? 'a chunk' : `${chunks.length} chunks`}`,
        });
    }
    get #path() {
        return (0,path/* path */.A) `organizations/${this.#client.org}/chunk-upload/`;
    }
    /**
     * A self-hosted Sentry builds the upload URL with its `system.url-prefix`, which may be another address than `url`. The
     * same path at `url` leads to the same server.
     */
    #trustedUrl(advertised) {
        const url = this.#client.resolve(advertised);
        if (this.#trustedSites.some((site) => (0,credentials/* isSameSite */.e)(site, url)))
            return url;
        const { baseUrl } = this.#client.connection;
        const own = this.#client.resolve(this.#path);
        // A proxy may remove the path prefix of `url`, so the server does not know it.
        if (url.pathname === own.pathname || url.pathname === `/api/0/${this.#path}`) {
            this.#log.info(`Sentry requests uploads to ${url.origin}, where the token must not be sent. They go to ${baseUrl.origin} instead.`);
            return own;
        }
        throw new errors/* SetupError */.w3(`Sentry at ${baseUrl.origin} requests uploads to ${url.origin}, where the token must not be sent`, { remedy: `If that is your Sentry server, set url to it. Otherwise fix system.url-prefix at ${baseUrl.host}.` });
    }
}
async function partOf(chunk, mayCompress) {
    const isCompressed = mayCompress && (await compressesWell(chunk));
    return {
        name: isCompressed ? 'file_gzip' : 'file',
        filename: chunk.checksum,
        content: isCompressed ? bodyOfBytes(await compress(await (0,chunks/* readChunk */.ar)(chunk), { level: 4 })) : bodyOfChunk(chunk),
    };
}
async function compressesWell(chunk) {
    const sizeBytes = Math.min(sampleBytes, chunk.sizeBytes);
    const offset = chunk.offset + Math.floor((chunk.sizeBytes - sizeBytes) / 2);
    const sample = await (0,chunks/* readChunk */.ar)({ ...chunk, offset, sizeBytes });
    return (await compress(sample, { level: 1 })).byteLength < sizeBytes * maxCompressedPart;
}
/** Does not set `bytes`, so that a request with several chunks does not copy them. */
function bodyOfBytes(bytes) {
    return {
        contentType,
        sizeBytes: bytes.byteLength,
        async *open() {
            yield bytes;
        },
    };
}
function bodyOfChunk(chunk) {
    return { contentType, sizeBytes: chunk.sizeBytes, open: () => (0,chunks/* streamChunk */.iv)(chunk) };
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

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SentryClient)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1839);
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3546);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2767);






/** The endpoints are in the `api.ts` of each capability. */
class SentryClient {
    connection;
    #http;
    constructor(http, connection) {
        this.#http = http;
        this.connection = connection;
    }
    get org() {
        return this.connection.org;
    }
    /** Differs from run to run. */
    get userAgent() {
        return this.#http.userAgent;
    }
    releasePageUrl(version) {
        return new URL((0,_http_path_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .A) `organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
    }
    /** @throws RefusalError when Sentry rejects the request, OutageError when it cannot be reached or is failing */
    async send(request) {
        const { method, repeat, expectsJson, isTransient, isFinal, query = {}, json } = request;
        const body = json === undefined ? request.body : (0,_http_body_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J)(json);
        const url = this.resolve(request.path);
        if (typeof request.path === 'string')
            url.search = searchOf(query);
        try {
            return await this.#http.send({ method, url, repeat, expectsJson, isTransient, isFinal, body });
        }
        catch (error) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toSentryError */ .rO)(error, request, this.connection);
        }
    }
    /** An absolute URL is not changed. */
    resolve(path) {
        return new URL(path, new URL('api/0/', this.connection.baseUrl));
    }
    /** @throws OutageError for an answer that does not have the expected fields: it does not come from Sentry */
    async json(request, isExpected) {
        return this.parse(await this.send({ ...request, expectsJson: true }), request, isExpected);
    }
    /** @throws OutageError like `json` */
    parse(response, request, isExpected) {
        return (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAnswer */ .Wp)(response, isExpected, (problem, cause) => this.unexpectedAnswer(request, problem, cause));
    }
    /** For an answer with a 2xx status that does not come from Sentry. @param problem a clause */
    unexpectedAnswer({ method, path, purpose }, problem, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`Could not ${purpose}: ${(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)(method, this.resolve(path))} ${problem}`, {
            remedy: 'Check that url is the base URL of Sentry, and that no proxy answers in its place.',
            cause,
        });
    }
}
function searchOf(query) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, item]));
    return new URLSearchParams(pairs).toString();
}


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ connectSentry),
  h: () => (/* binding */ requireSentry)
});

// EXTERNAL MODULE: ./http/client.js + 7 modules
var http_client = __webpack_require__(5643);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./sentry/chunk-upload/api.js + 1 modules
var api = __webpack_require__(2961);
// EXTERNAL MODULE: ./sentry/client.js
var sentry_client = __webpack_require__(1891);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./sentry/plan.js
var plan = __webpack_require__(2443);
;// CONCATENATED MODULE: ./sentry/preflight.js





const isIndex = (0,response_shape/* object */.Ik)({
    auth: (0,response_shape/* object */.Ik)({ scopes: (0,response_shape/* listOf */.c3)(response_shape/* text */.Qq) }),
});
const isUploadOptions = (0,response_shape/* object */.Ik)({ accept: (0,response_shape/* listOf */.c3)(response_shape/* text */.Qq) });
/** Facts about the token and the server, as far as the server provides them: no run fails because they are unknown. */
class Preflight {
    #connect;
    #log;
    #tokenScopes;
    /** @param connect returns a client that neither retries nor waits for long, so that an outage does not delay the run */
    constructor(connect, log) {
        this.#connect = connect;
        this.#log = log;
    }
    /**
     * `GET /api/0/`, requested once. Regions of sentry.io and similar servers do not have it.
     *
     * @throws RefusalError with status 401
     */
    tokenScopes() {
        const request = { method: 'GET', path: '', repeat: 'safe', purpose: 'read the scopes of the token' };
        this.#tokenScopes ??= this.#ifKnown(async () => (await this.#connect().json(request, isIndex)).auth.scopes);
        return this.#tokenScopes;
    }
    /**
     * No answer contains the version, but Sentry never removes a kind of upload from its list: all servers since 24.3 list
     * `artifact_bundles_v2`, and all since 25.1 `proguard`. Similar servers do not list `bcsymbolmaps`.
     */
    async serverAge() {
        const client = this.#connect();
        if ((0,plan/* isSentryIo */.EC)(client.connection.baseUrl))
            return 'newer';
        const request = {
            method: 'GET',
            path: (0,path/* path */.A) `organizations/${client.org}/chunk-upload/`,
            repeat: 'safe',
            purpose: 'find out the age of the server',
        };
        const accept = await this.#ifKnown(async () => (await client.json(request, isUploadOptions)).accept);
        if (accept?.includes('proguard'))
            return 'newer';
        return accept?.includes('bcsymbolmaps') && !accept.includes('artifact_bundles_v2') ? 'older' : 'unknown';
    }
    async #ifKnown(request) {
        try {
            return await request();
        }
        catch (error) {
            const isInvalidToken = error instanceof sentry_errors/* RefusalError */.XQ && error.status === 401;
            if (isInvalidToken || error instanceof errors/* CancelledError */.cc || !(error instanceof errors/* ActionError */.lZ))
                throw error;
            this.#log.debug(error.message);
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./sentry/connect.js






const timeouts = { stallTimeoutMs: 60_000, maxRetryTimeMs: 120_000 };
const preflightLimitMs = 5_000;
const preflightTimeouts = { stallTimeoutMs: preflightLimitMs, maxRetryTimeMs: 0 };
function connectSentry({ connection, token, trustedSites, projects }, context) {
    const authorization = (0,credentials/* bearerTokenFor */.a)(trustedSites, token);
    const client = new sentry_client/* SentryClient */.B(new http_client/* HttpClient */.Q({ ...(0,request_context/* clientOptions */.s)(context), authorization, ...timeouts }), connection);
    const connectForPreflight = () => {
        const options = { ...(0,request_context/* clientOptions */.s)((0,request_context/* withTimeLimit */.B)(context, preflightLimitMs)), authorization, ...preflightTimeouts };
        return new sentry_client/* SentryClient */.B(new http_client/* HttpClient */.Q(options), connection);
    };
    return {
        client,
        chunkUpload: new api/* ChunkUploadApi */.Ld(client, trustedSites, context.log),
        preflight: new Preflight(connectForPreflight, context.log),
        projects,
    };
}
/** For stages that write to Sentry: only a dry run may have no connection. */
function requireSentry(sentry) {
    if (!sentry)
        throw new Error('a stage that writes to Sentry was run without a connection');
    return sentry;
}


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ RefusalError),
/* harmony export */   rO: () => (/* binding */ toSentryError),
/* harmony export */   vT: () => (/* binding */ MissingScopeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4457);


/** Sentry rejected the request: a status 3xx or 4xx. */
class RefusalError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
    status;
    /** The reason that Sentry states, in one line. */
    detail;
    constructor(message, status, detail, remedy, cause) {
        super(message, { remedy, cause });
        this.status = status;
        this.detail = detail;
    }
}
/** Explains the refusals with status 403 as well, which other checks of the same run get. */
class MissingScopeError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
}
/** An error other than a failed request is returned unchanged. */
function toSentryError(error, request, connection) {
    const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
    return (0,_http_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)(error, request.purpose, service, (message, detail, cause) => {
        return new RefusalError(message, cause.status, detail, remedyFor(cause, detail, request, connection), cause);
    });
}
function remedyFor({ status, response }, detail, { path }, { baseUrl, org, tokenKind }) {
    // Of the projects of a deploy, where older servers do not accept project:releases.
    const isProjectRefused = /insufficient access to project/i.test(detail);
    const scope = isProjectRefused ? 'project:read' : 'project:releases';
    const tokenHint = tokenKind === 'organization'
        ? `Check that the token belongs to "${org}": an organization token works only for the organization that created it.`
        : `Check that the token has the scope ${scope}, and that its user has access to the projects in "${org}".`;
    if (status === 401)
        return `Set auth-token to a token that is valid at ${baseUrl.host}.`;
    if (status === 403 || isProjectRefused)
        return tokenHint;
    // Depending on the version, Sentry says "Project does not exist" or "The requested resource does not exist".
    if (status === 404 && String(path).startsWith('projects/')) {
        return `Set projects to slugs as in the URLs of Sentry's project pages, of projects of the organization "${org}".`;
    }
    if (status === 404)
        return `Check that org and projects are spelled as in Sentry's URLs. ${tokenHint}`;
    if (status >= 300 && status < 400) {
        const target = response.headers['location'] ?? 'another URL';
        return `Sentry redirects to ${target}. Check that the project was not renamed, and that url is the base URL of Sentry.`;
    }
    if (status === 413)
        return `Raise the limit for the size of requests in the proxy in front of ${baseUrl.host}.`;
    if (/project/i.test(detail))
        return `Check that projects are slugs of "${org}". ${tokenHint}`;
    if (status === 409)
        return 'Something else is changing the same data. Re-run the job later.';
    return 'Fix the problem that Sentry names, then re-run the job.';
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/* unused harmony export nextCursor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);



const itemsPerPage = '100';
/** Five times as many as the longest list that Sentry returns. */
const maxPages = 1_000;
/**
 * Reads only the cursor from the Link header: the token must not be sent to the URL that a response contains.
 * @throws OutageError if the list does not end: items that are missing or listed twice could not be noticed
 */
async function* listAll(client, request, isExpected, sizeParameter = 'per_page') {
    const named = { ...request, method: 'GET' };
    const isPage = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(isExpected);
    const fail = (problem) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`Could not ${request.purpose}: ${client.connection.baseUrl.host} returned ${problem}`, {
        remedy: 'Re-run the job later. If that does not help, check that no proxy caches the answers of Sentry.',
    });
    let cursor;
    const cursors = new Set();
    for (;;) {
        const query = { ...request.query, [sizeParameter]: itemsPerPage, ...(cursor && { cursor }) };
        const response = await client
            .send({ ...named, query, repeat: 'safe', expectsJson: true })
            .catch((error) => endOfOffsets(error));
        if (response === undefined)
            return;
        yield* client.parse(response, named, isPage);
        cursor = nextCursor(response.headers['link']);
        if (cursor === undefined)
            return;
        if (cursors.has(cursor))
            throw fail('a page that leads back to an earlier one');
        cursors.add(cursor);
        if (cursors.size === maxPages)
            throw fail(`more than ${maxPages} pages`);
    }
}
/** Sentry returns at most the first 20,000 items of some lists, and rejects the request for the next page. */
function endOfOffsets(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 400 && /offset too large/i.test(error.detail))
        return undefined;
    throw error;
}
/** The last page also links to a next one, marked with `results="false"`. */
function nextCursor(link) {
    const next = (link ?? '').split(/,\s*(?=<)/).find((part) => /;\s*rel="next"/.test(part));
    if (!next || !/;\s*results="true"/.test(next))
        return undefined;
    return /;\s*cursor="([^"]*)"/.exec(next)?.[1];
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ isSentryIo),
/* harmony export */   ZU: () => (/* binding */ planSentry),
/* harmony export */   ni: () => (/* binding */ planSentryForCheckIn)
/* harmony export */ });
/* unused harmony export planSentryForLegacyCheckIn */
/* harmony import */ var _github_actions_input_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8582);
/* harmony import */ var _http_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1179);
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var _auth_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);




const sentrySaas = 'https://sentry.io/';
const missingToken = 'it is missing; store a token as a secret (Settings > Secrets and variables > Actions; for Dependabot, > Dependabot), ' +
    'and pass it with this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or with the variable SENTRY_AUTH_TOKEN; ' +
    'to skip the step without a token, set if-no-token to skip';
/** An organization token contains its organization and its server, so both inputs can be left out with it. */
function planSentry(inputs, inputErrors, { needsProjects = true, needsToken = true } = {}) {
    const { authToken, projects } = inputs;
    const orgToken = authToken ? (0,_auth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrgToken */ .z)(authToken) : undefined;
    const org = inputs.org ?? orgToken?.org;
    if (!authToken && needsToken)
        inputErrors.add('auth-token', missingToken);
    inputErrors.checkSecret('auth-token', authToken);
    if (!org && (authToken || needsToken)) {
        inputErrors.add('org', 'it is missing; set this input or the variable SENTRY_ORG');
    }
    if (needsProjects && projects.length === 0) {
        inputErrors.add('projects', 'it is missing; set at least one project with this input or the variable SENTRY_PROJECT');
    }
    if (org)
        inputErrors.check('org', org, slugProblem(org) ?? otherOrgProblem(org, orgToken));
    // Sentry accepts the ID of an organization in place of its slug, but not the ID of a project.
    for (const slug of projects) {
        inputErrors.check('projects', slug, /^\d+$/.test(slug) ? 'it is an ID; use the slug' : slugProblem(slug));
    }
    const tokenUrl = parseUrl(orgToken?.url) ?? parseUrl(orgToken?.regionUrl);
    const baseUrl = inputs.url ?? tokenUrl ?? new URL(sentrySaas);
    if (orgToken && !belongsTo(orgToken, baseUrl)) {
        inputErrors.add('url', `the token belongs to ${tokenUrl?.origin} and is not sent to ${baseUrl.origin}; ` +
            'remove url, or use a token of that server');
    }
    const regionUrl = parseUrl(orgToken?.regionUrl);
    return {
        connection: {
            baseUrl: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toBaseUrl */ .m)(baseUrl),
            org: spelledAsInToken(org, orgToken) ?? '',
            tokenKind: orgToken ? 'organization' : 'other',
        },
        token: authToken ?? '',
        trustedSites: regionUrl ? [baseUrl, regionUrl] : [baseUrl],
        projects,
    };
}
/** Optional: undefined if an input cannot be used, or if the DSN is of another server, which must not get the token. */
function planSentryForCheckIn(inputs, dsn) {
    // Without a DSN, the DSN of the first project is looked up.
    const plan = planIfValid(inputs, { needsProjects: dsn === undefined });
    const isSameServer = dsn === undefined || (plan && (0,_http_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameSite */ .e)(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
    return isSameServer ? plan : undefined;
}
/** For a check-in that was opened with the web API, so its server is known to be the right one. */
function planSentryForLegacyCheckIn(inputs) {
    return planIfValid(inputs, { needsProjects: false });
}
function planIfValid(inputs, needs) {
    const inputErrors = new _github_actions_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputErrors */ .G();
    const plan = planSentry(inputs, inputErrors, needs);
    return inputErrors.isEmpty ? plan : undefined;
}
/** Its regions are subdomains. */
function isSentryIo({ hostname }) {
    return /(^|\.)sentry\.io$/.test(hostname);
}
/** Regions are subdomains of the server that made the token. */
function belongsTo({ url, regionUrl }, server) {
    const sites = [url, regionUrl].map(parseUrl).filter((site) => site !== undefined);
    return sites.length === 0 || sites.some((site) => (0,_http_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameSite */ .e)(site, server));
}
function parseUrl(url) {
    return (url !== undefined && URL.parse(url)) || undefined;
}
/** Slugs are lower case in Sentry's URLs, but an input may be written in capitals. */
function spelledAsInToken(org, token) {
    return org?.toLowerCase() === token?.org.toLowerCase() ? token?.org : org;
}
/** An input may be the ID of the organization, which the token does not contain. */
function otherOrgProblem(org, token) {
    if (!token || /^\d+$/.test(org) || org.toLowerCase() === token.org.toLowerCase())
        return undefined;
    return `the token belongs to "${token.org}"; remove org, or use a token of "${org}"`;
}
function slugProblem(text) {
    return /^[\w-]+$/.test(text) ? undefined : "it is not a slug; copy the slug from Sentry's URLs";
}


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ describeSourceMaps),
/* harmony export */   MW: () => (/* binding */ describeDeletion),
/* harmony export */   UV: () => (/* binding */ describeMissing),
/* harmony export */   c8: () => (/* binding */ describeLookUp),
/* harmony export */   lO: () => (/* binding */ describeBundles),
/* harmony export */   t5: () => (/* binding */ logSourceMaps)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8521);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _look_up_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1338);



/** A warning names this many files. The list in the log names all of them. */
const maxNamedFiles = 3;
/** How the map of a script was found. */
const mapOrigins = { comment: 'by its sourceMappingURL', name: 'by file name', inline: 'inline' };
/** Which scripts and source maps were found. */
function describeSourceMaps({ scripts, maps, release }, isDryRun) {
    const count = (is) => scripts.filter(is).length;
    const added = count(({ isNew }) => isNew);
    const kept = count(({ isNew, debugId }) => !isNew && debugId !== undefined);
    const ids = [
        `${added} ${isDryRun ? 'would be added' : 'new'}`,
        `${kept} kept`,
        `${scripts.length - added - kept} missing`,
    ];
    const found = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(scripts.length, 'script')} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
    if (release === undefined)
        return found;
    const named = count((script) => script.release === release);
    const verb = isDryRun ? 'would set' : named === 1 ? 'sets' : 'set';
    return `${found}; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(named, 'script')} ${verb} release ${release}`;
}
/** How they were stored in Sentry. */
function describeBundles(bundles, isDryRun) {
    const { files, ids, sentBytes, storedBefore, release, dist, projects, durationMs } = bundles;
    const count = files.length - storedBefore;
    const before = `Sentry already has a bundle for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(storedBefore, 'script')} without a map here`;
    if (count === 0 && storedBefore > 0)
        return before;
    const suffix = storedBefore > 0 ? `; ${before}` : '';
    const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
    if (isDryRun) {
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'file')} of ${owner} would be sent, unless Sentry already has them (not compared)${suffix}`;
    }
    const form = ids.length > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(ids.length, 'artifact bundle') : 'release files';
    const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
    const sent = isNew
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(sentBytes)} sent in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`
        : 'Sentry already had all of them';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'file')} stored as ${form} of ${owner}; ${sent}${suffix}`;
}
/** Whether Sentry finds some of the scripts. */
function describeLookUp({ sampled, projects, missing }) {
    const found = sampled - new Set(missing.map(({ name }) => name)).size;
    const place = projects.length > 1 ? `, in each of ${projects.join(', ')}` : '';
    return `Sentry has a bundle for ${found} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(sampled, 'sampled script')}${place}`;
}
function describeMissing({ missing }) {
    const list = missing.slice(0, maxNamedFiles).map(({ name, project }) => `${name} (${project})`);
    const more = missing.length > list.length ? ` and ${missing.length - list.length} more` : '';
    return (`Sentry has accepted the artifact bundle, but has not found the debug IDs of ${list.join(', ')}${more} within ` +
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(_look_up_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxLookUpMs */ .x));
}
/** What `delete-sourcemaps` did. */
function describeDeletion({ maps, scripts }, isDryRun) {
    if (maps.length + scripts.length === 0)
        return 'nothing to delete';
    const [deleted, removed] = isDryRun ? ['would be deleted', 'would be removed'] : ['deleted', 'removed'];
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(maps.length, 'source map')} ${deleted}; sourceMappingURL ${removed} from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(scripts.length, 'script')}`;
}
/** Lists the scripts and the changed files in folded groups, and warns about files whose errors Sentry cannot map. */
async function logSourceMaps(report, { inject, dryRun }, log) {
    const { scripts, unpairedMaps, skipped, changedFiles, release } = report;
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logList */ .Z)(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
    const changed = `${dryRun ? 'Files that would be changed' : 'Changed files'} (${changedFiles.length})`;
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logList */ .Z)(log, changed, changedFiles, (path) => path);
    const warn = (problem, files, remedy) => {
        if (files.length === 0)
            return;
        const more = files.length > maxNamedFiles ? ` and ${files.length - maxNamedFiles} more` : '';
        log.warning(`${problem(files.length)}: ${files.slice(0, maxNamedFiles).join(', ')}${more}. ${remedy}`);
    };
    warn((count) => `No source map for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'script')}`, scripts.flatMap(({ name, missingMapReason: reason, isStored }) => reason && !isStored ? `${name} (${reason})` : []), 'Set the bundler to write source maps, or exclude these scripts from sourcemaps.');
    warn((count) => `No reliable debug ID for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'script')}`, 
    // With inject: false, missing IDs are expected.
    scripts.flatMap(({ name, debugIdProblem }) => (inject && debugIdProblem ? `${name} (${debugIdProblem})` : [])), 'Build each script with a readable source map and matching debug IDs, or Sentry may not map its errors.');
    warn((count) => `${count === 1 ? '1 script sets' : `${count} scripts set`} another release than ${release}`, scripts.flatMap((script) => script.release === undefined || script.release === release ? [] : `${script.name} (${script.release})`), 'Build with the same release as this step, or turn off in the bundler plugin that it sets the release.');
    warn((count) => `Skipped ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'script')} that Sentry cannot read (neither UTF-8 text nor Hermes bytecode)`, skipped, 'Save the script as UTF-8, or exclude it from sourcemaps.');
    warn((count) => `No script for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'source map')}`, unpairedMaps, 'Add the scripts to sourcemaps, or exclude the source maps.');
}
function lineOf(script) {
    const { name, map, foundBy, missingMapReason, debugId, isNew, debugIdProblem, release, isStored } = script;
    const found = foundBy && (map ? `source map ${map} (${mapOrigins[foundBy]})` : 'inline source map');
    const id = debugId ? `${isNew ? 'new ' : ''}debug ID ${debugId}` : 'no debug ID';
    const problem = debugIdProblem ? ` (${debugIdProblem})` : '';
    const named = release === undefined ? '' : `; release ${release}`;
    const stored = isStored ? '; stored already' : '';
    return `${name} → ${found ?? `no source map (${missingMapReason})`}; ${id}${problem}${named}${stored}`;
}


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookUpSample),
/* harmony export */   x: () => (/* binding */ maxLookUpMs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);


const maxLookUpMs = 10_000;
const maxSamples = 10;
const firstPollMs = 250;
const maxPollMs = 2_000;
/**
 * Looks up the debug IDs of some uploaded scripts in each project, until Sentry finds all of them or the time is up.
 *
 * @param scripts sorted by name
 * @returns undefined if the server cannot look up debug IDs, or refuses to, or no script has one
 */
async function lookUpSample(scripts, projects, { lookup, clock, signal }) {
    const samples = sampleOf(scripts);
    const pending = new Set(samples.flatMap((sample) => projects.map((project) => ({ ...sample, project }))));
    if (pending.size === 0)
        return undefined;
    let isSupported = true;
    const lookUp = async (sample) => {
        const isFound = await lookup.hasBundle(sample.project, sample.debugId);
        if (isFound === undefined)
            isSupported = false;
        else if (isFound)
            pending.delete(sample);
    };
    try {
        for (let pollMs = firstPollMs;; pollMs = Math.min(maxPollMs, pollMs * 2)) {
            await Promise.all(Array.from(pending, lookUp));
            if (!isSupported)
                return undefined;
            if (pending.size === 0)
                break;
            await clock.sleep(pollMs, signal);
        }
    }
    catch (error) {
        if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ)
            return undefined;
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error; // The time is up, or Sentry cannot be reached.
    }
    return {
        sampled: samples.length,
        projects,
        missing: Array.from(pending, ({ name, project }) => ({ name, project })),
    };
}
/** Scripts with different debug IDs, spread evenly over all of them. */
function sampleOf(scripts) {
    const byId = new Map(scripts.flatMap(({ name, debugId }) => (debugId === undefined ? [] : [[debugId, name]])));
    const all = Array.from(byId, ([debugId, name]) => ({ debugId, name }));
    const count = Math.min(maxSamples, all.length);
    return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).filter((sample) => sample !== undefined);
}


/***/ })

};
