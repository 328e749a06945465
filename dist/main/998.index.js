export const id = 998;
export const ids = [998];
export const modules = {

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseInterval),
/* harmony export */   l: () => (/* binding */ scheduleText)
/* harmony export */ });
const units = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** Reads `every 2 hours` or `every day`; undefined when it is no interval. */
function parseInterval(text) {
    const [, count = '1', word = ''] = /^every\s+(?:(\d+)\s+)?([a-z]+?)s?$/i.exec(text) ?? [];
    const unit = units.find((candidate) => candidate === word.toLowerCase());
    return unit && Number(count) > 0 ? { type: 'interval', value: Number(count), unit } : undefined;
}
/** The schedule as its author would write it. */
function scheduleText(schedule) {
    if (schedule.type === 'crontab')
        return schedule.value;
    const { value, unit } = schedule;
    return value === 1 ? `every ${unit}` : `every ${value} ${unit}s`;
}


/***/ }),

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

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ longestCommitId),
/* harmony export */   a: () => (/* binding */ toSentryCommit)
/* harmony export */ });
/** Most characters that Sentry takes; a longer value would have the whole release refused. */
const limits = { repository: 64, authorName: 128, authorEmail: 200, path: 510 };
/** Most characters of a commit's id. */
const longestCommitId = 64;
/** A commit as Sentry takes it: what is too long is cut, or left out where a part would be wrong. */
function toSentryCommit({ sha, message, authorName, authorEmail, committedAt }, repository, changes) {
    const name = authorName?.trim();
    const email = authorEmail?.trim();
    // Sentry counts characters, not UTF-16 units, and trims before it looks whether anything is left.
    const fits = (text, longest) => text.trim() !== '' && [...text].length <= longest;
    return {
        id: sha,
        message,
        ...(fits(repository, limits.repository) && { repository }),
        ...(name && { author_name: [...name].slice(0, limits.authorName).join('') }),
        ...(email && fits(email, limits.authorEmail) && { author_email: email }),
        ...(committedAt && isDate(committedAt) && { timestamp: committedAt }),
        ...(changes && { patch_set: changes.filter(({ path }) => fits(path, limits.path)) }),
    };
}
/** Git takes any number of seconds for a date; Sentry takes the years from 1 to 9999. */
function isDate(text) {
    return /^(?!0000)\d{4}-\d\d-\d\dT/.test(text);
}


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ OutageError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
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
class OutageError extends ActionError {
    name = 'OutageError';
}
/** The job was cancelled while the step was at work. */
class CancelledError extends ActionError {
    name = 'CancelledError';
}
/** A service stored something else than what was sent to it. */
class IntegrityError extends ActionError {
    name = 'IntegrityError';
}
/** What an error says, whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sentFiles),
/* harmony export */   o: () => (/* binding */ totalBytes)
/* harmony export */ });
/** The files that this run has sent. */
function sentFiles(files) {
    return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}
/** The size of all files together. */
function totalBytes(files) {
    return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['kB', 'MB', 'GB', 'TB'];
/** A size for people: `1.5 MB`, in powers of 1000. */
function formatBytes(sizeBytes) {
    if (sizeBytes < 1000)
        return sizeBytes === 1 ? '1 byte' : `${Math.round(sizeBytes)} bytes`;
    // The unit that the number has after it was rounded: 999,960 bytes are 1.0 MB.
    const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
    return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
/** A duration for people: `340 ms`, `1.2 s`, `2 min 5 s`. */
function formatDuration(durationMs) {
    const seconds = durationMs / 1000;
    if (seconds < 0.9995)
        return `${Math.round(durationMs)} ms`;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}
/** A number of things: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first characters of a SHA; the name of a tag or branch as it is. */
function shortCommit(commit) {
    return /^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


/**
 * Reads the runner's variables, and the event it points to.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function readContext(env = process.env) {
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    return {
        eventName: text(env['GITHUB_EVENT_NAME']),
        refType: text(env['GITHUB_REF_TYPE']),
        refName: text(env['GITHUB_REF_NAME']),
        // When an annotated tag is pushed, the event's `after` is the tag; the head commit is what the tag points to.
        sha: text(event.head_commit?.id) ?? text(env['GITHUB_SHA']),
        pullRequestHeadSha: text(event.pull_request?.head?.sha),
        secretsWithheld: secretsWithheld(env, event),
        schedule: text(event.schedule),
        beforeSha: /^0*$/.test(text(event.before) ?? '') ? undefined : text(event.before),
        repository: text(env['GITHUB_REPOSITORY']),
        serverUrl: text(env['GITHUB_SERVER_URL']) ?? 'https://github.com',
        apiUrl: text(env['GITHUB_API_URL']) ?? 'https://api.github.com',
        runId: text(env['GITHUB_RUN_ID']),
        workspace: text(env['GITHUB_WORKSPACE']) ?? process.cwd(),
        tempFolder: text(env['RUNNER_TEMP']) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    };
}
/** The commit that the run is about. On a pull request GITHUB_SHA is a merge commit that is in no branch. */
function headOf({ pullRequestHeadSha, sha }) {
    return pullRequestHeadSha ?? sha;
}
const dependabot = 'dependabot[bot]';
/**
 * Pull requests from forks get no secrets, whichever event tells of them, save `pull_request_target`. Those of Dependabot
 * get its own secrets only, and so do its pushes to its own branches. Its other pushes are merges, and no reason to pass
 * over a release. https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
function secretsWithheld(env, { pull_request: pullRequest }) {
    if (env['GITHUB_EVENT_NAME'] === 'pull_request_target')
        return undefined;
    const isOfDependabot = env['GITHUB_ACTOR'] === dependabot || text(pullRequest?.user?.login) === dependabot;
    const isOwnBranch = env['GITHUB_REF_NAME']?.startsWith('dependabot/') ?? false;
    if (isOfDependabot && (pullRequest?.head || isOwnBranch))
        return 'this run is for Dependabot';
    const repository = env['GITHUB_REPOSITORY']?.toLowerCase();
    if (!pullRequest?.head || text(pullRequest.head.repo?.full_name)?.toLowerCase() === repository)
        return undefined;
    return 'this pull request comes from a fork';
}
/** An event that cannot be read is no reason to fail: everything in it has a stand-in. */
function readEvent(eventPath) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath ?? '', 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ InputErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/**
 * Collects everything that is wrong with the inputs, so that a workflow author can fix all of it at once. Reading goes on
 * with a default; `throwIfAny` ends the run before the first request.
 */
class InputErrors {
    #all = [];
    add(input, problem) {
        this.#all.push({ input, problem });
    }
    /** Adds the problem with a value, if there is one. Not for secrets: the message shows the value. */
    check(input, value, problem) {
        if (problem !== undefined)
            this.add(input, `"${value}" cannot be used: ${problem}`);
    }
    /** Adds an error if a secret cannot be sent in a header. The value is not shown. */
    checkSecret(input, secret) {
        if (secret === undefined || /^[\x21-\x7e]+$/.test(secret))
            return;
        this.add(input, 'it contains spaces, line breaks or other characters that no token has; store the secret again');
    }
    get isEmpty() {
        return this.#all.length === 0;
    }
    /** @throws SetupError that lists every error */
    throwIfAny() {
        const lines = this.#all.map(({ input, problem }) => `${input}: ${problem}`);
        if (lines.length === 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Input ${lines[0]}`);
        if (lines.length > 1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3([`${lines.length} inputs cannot be used:`, ...lines.map((line) => `- ${line}`)].join('\n'));
        }
    }
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readProxySettings)
/* harmony export */ });
/**
 * The variables that tell about proxies; lower case wins, as with curl. An address without a scheme is one of HTTP, as
 * curl has it; what is no address at all is passed over.
 */
function readProxySettings(env = process.env) {
    return {
        httpProxy: address(env['http_proxy'] ?? env['HTTP_PROXY']),
        httpsProxy: address(env['https_proxy'] ?? env['HTTPS_PROXY']),
        noProxy: env['no_proxy'] ?? env['NO_PROXY'],
    };
}
function address(text = '') {
    const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    return URL.canParse(url) ? url : undefined;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ saveCheckIn)
/* harmony export */ });
/* unused harmony export loadCheckIn */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);


const key = 'check-in';
/**
 * Leaves word of the check-in for the post step. Of several words the last one counts. It must hold no secret: the
 * runner keeps it in a file. A check-in is no reason to fail, so what goes wrong is a warning.
 */
function saveCheckIn(checkIn, log) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(key, checkIn);
    }
    catch (error) {
        log.warning(`The check-in will not be closed, since the runner cannot keep it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
    }
}
/** What the main step has left, undefined when it has left none. The type is the caller's word for what was saved. */
function loadCheckIn() {
    const saved = core.getState(key);
    return saved === '' ? undefined : JSON.parse(saved);
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
        ...{ contentType, sizeBytes: bytes.byteLength, bytes },
        async *open() {
            yield bytes;
        },
    };
}
/** A `multipart/form-data` body (RFC 7578) of known length; streamed part by part, unless all of it is in memory. */
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
/** As browsers do it: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeQuoted(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: ./http/errors.js
var errors = __webpack_require__(2862);
;// CONCATENATED MODULE: ./http/rate-limit.js
/**
 * How long the server asks to wait, in milliseconds from `nowMs`; undefined when it does not say. Read in this order:
 *
 * - `Retry-After` in seconds or as a date (RFC 9110, 10.2.3)
 * - `X-Sentry-Rate-Limits` of the ingest service: `60:monitor:project:reason, …`; the longest counts
 * - `X-Sentry-Rate-Limit-Reset`, in epoch seconds, of the web API: its 429 carries no Retry-After. Its other answers have
 *   the header too, where it says nothing of a delay
 *
 * A time that is over says nothing.
 */
function statedDelayMs({ status, headers }, nowMs) {
    const reset = status === 429 ? Number(headers['x-sentry-rate-limit-reset'] || Number.NaN) : Number.NaN;
    const delayMs = retryAfterMs(headers['retry-after'], nowMs) ??
        ingestLimitMs(headers['x-sentry-rate-limits']) ??
        untilMs(reset * 1000, nowMs);
    return delayMs === undefined ? undefined : Math.ceil(delayMs);
}
function retryAfterMs(value, nowMs) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+(\.\d+)?\s*$/.test(value))
        return Number(value) * 1000;
    return untilMs(Date.parse(value), nowMs);
}
function ingestLimitMs(value) {
    const seconds = (value ?? '')
        .split(',')
        .map((limit) => Number.parseInt(limit, 10))
        .filter((number) => number >= 0);
    return seconds.length === 0 ? undefined : Math.max(...seconds) * 1000;
}
function untilMs(timeMs, nowMs) {
    return timeMs > nowMs ? timeMs - nowMs : undefined;
}

;// CONCATENATED MODULE: ./http/retry.js

/** Rejected before anything was done, so that any request may be sent again. */
const rejectedStatuses = new Set([408, 425, 429]);
/** Failures that pass, after which the request may or may not have taken effect. */
const ambiguousStatuses = new Set([500, 502, 503, 504, 507, 520, 521, 522, 523, 524]);
/** Decides whether a failed request is sent again, from what went wrong and what the request says of itself. Pure. */
function judge(failure, repeat, isPassing = () => false) {
    if (failure instanceof errors/* HttpError */.j$) {
        if (rejectedStatuses.has(failure.status) || isPassing(failure.response))
            return 'repeat';
        if (!ambiguousStatuses.has(failure.status))
            return 'give-up';
    }
    else {
        if (failure.kind === 'unsent')
            return 'repeat';
        if (failure.kind === 'untrusted' || failure.kind === 'misdirected')
            return 'give-up';
    }
    if (repeat === 'safe')
        return 'repeat';
    return repeat === 'unsafe' ? 'give-up' : 'look-first';
}
const firstBackOffMs = 500;
const longestBackOffMs = 10_000;
/** The least that is waited on a server's word, lest `Retry-After: 0` makes a tight loop. */
const shortestStatedMs = 1_000;
/**
 * How long to wait before the next attempt. What the server states is obeyed as it is. Our own back-off is exponential,
 * with full jitter so that parallel jobs do not come back in step
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param attempt the attempt that failed, from 1
 * @param statedMs what the server asks for
 * @param random from 0 to 1
 */
function delayMs(attempt, statedMs, random) {
    if (statedMs !== undefined)
        return Math.max(statedMs, shortestStatedMs);
    return Math.round(Math.min(longestBackOffMs, firstBackOffMs * 2 ** (attempt - 1)) * random);
}

// EXTERNAL MODULE: ./http/throttle.js
var throttle = __webpack_require__(169);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../node_modules/undici/index.js
var undici = __webpack_require__(1684);
;// CONCATENATED MODULE: ./http/network-error.js

/** What undici, or the socket below it, reports by a code, in plain words. */
const problems = {
    ECONNREFUSED: ['unsent', 'the connection was refused'],
    ENOTFOUND: ['unsent', 'the host name is unknown'],
    EAI_AGAIN: ['unsent', 'the host name could not be looked up'],
    EHOSTUNREACH: ['unsent', 'the host cannot be reached'],
    ENETUNREACH: ['unsent', 'the network cannot be reached'],
    UND_ERR_CONNECT_TIMEOUT: ['unsent', 'the connection took too long'],
    ECONNRESET: ['lost', 'the connection was reset'],
    EPIPE: ['lost', 'the connection was closed while sending'],
    ETIMEDOUT: ['lost', 'the connection timed out'],
    UND_ERR_SOCKET: ['lost', 'the connection was closed before the answer was complete'],
};
/** Codes that come in families. */
const families = [
    [/^ERR_SSL_|^EPROTO$/, 'misdirected', 'the port does not speak TLS, or not as it should'],
    [/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_TLS/, 'untrusted', 'the certificate of the server is not trusted'],
    [/^HPE_/, 'lost', 'the answer is no HTTP'],
];
/** A failure of the network; undefined for an error that has another reason, such as a bug in what was sent. */
function networkError(request, error, watchdog) {
    if (watchdog.hasStalled) {
        return new errors/* NetworkError */.Dr(request, `nothing moved for ${watchdog.stallMs / 1000} s`, 'lost', error);
    }
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const [kind, problem] = diagnose(cause) ?? [];
        if (kind !== undefined && problem !== undefined)
            return new errors/* NetworkError */.Dr(request, problem, kind, error);
    }
    return undefined;
}
function diagnose(error) {
    const code = 'code' in error ? String(error.code) : '';
    const [, kind, problem] = families.find(([family]) => family.test(code)) ?? [];
    if (kind && problem)
        return [kind, `${problem} (${code})`];
    return problems[code] ?? proxyProblem(error);
}
/** undici tells the answer of a proxy that did not open the tunnel in the text alone. */
function proxyProblem({ message }) {
    const status = Number(/Proxy response \((\d+)\)/.exec(message)?.[1] ?? Number.NaN);
    if (Number.isNaN(status))
        return undefined;
    return [status >= 500 || status === 429 ? 'unsent' : 'misdirected', `the proxy answered ${status}`];
}

;// CONCATENATED MODULE: ./http/redirect.js
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const mostHops = 3;
/** Where an answer sends the reader on to; undefined when it is no redirect, or when there were too many. */
function redirectTarget({ status, headers }, from, hop) {
    const location = headers['location'];
    if (!redirectStatuses.has(status) || location === undefined || hop >= mostHops)
        return undefined;
    if (!URL.canParse(location, from.href))
        return undefined;
    const target = new URL(location, from);
    return /^https?:$/.test(target.protocol) ? target : undefined;
}

;// CONCATENATED MODULE: ./http/watchdog.js
/**
 * Aborts its signal when nothing has moved for a while, nothing sent and nothing received, or when the run is interrupted.
 * One listener on the run's signal, taken away at the end: `AbortSignal.any` would leave more behind for each request than
 * the collector takes away in time, which shows in tens of thousands of them.
 */
class Watchdog {
    stallMs;
    #controller = new AbortController();
    #interruption;
    #timer;
    #hasStalled = false;
    /** @param interruption ends what is under way; its reason is passed on */
    constructor(stallMs, interruption) {
        this.stallMs = stallMs;
        this.#interruption = interruption;
        this.#timer = setTimeout(() => {
            this.#hasStalled = true;
            this.#controller.abort();
        }, stallMs);
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
    /** Takes note of a sign of life. */
    touch() {
        this.#timer.refresh();
    }
    /** Passes everything through, and takes each piece as a sign of life. */
    async *watch(source) {
        for await (const piece of source) {
            this.touch();
            yield piece;
        }
        this.touch();
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
        this.#interruption.removeEventListener('abort', this.#interrupt);
    }
    #interrupt = () => this.#controller.abort(this.#interruption.reason);
}

;// CONCATENATED MODULE: ./http/transport.js






/** Sends a request once, and brings back whatever the server answers. */
class Transport {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Redirects are followed where nothing but reading is asked for: a POST would become something else on the way. The
     * credentials are chosen anew for each address.
     *
     * @throws NetworkError when there is no answer
     */
    async send(request) {
        let { url } = request;
        for (let hop = 0;; hop++) {
            const response = await this.#exchange({ ...request, url });
            const target = request.method === 'GET' ? redirectTarget(response, url, hop) : undefined;
            if (target === undefined)
                return response;
            url = target;
        }
    }
    async #exchange({ method, url, body, headers }) {
        const { dispatcher, signal, stallMs, authorization } = this.#options;
        const credentials = authorization?.(url);
        using watchdog = new Watchdog(stallMs, signal);
        try {
            const answer = await (0,undici/* request */.Em)(url, {
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
            watchdog.touch();
            const text = await answer.body.text();
            return { status: answer.statusCode, headers: joinRepeated(answer.headers), text };
        }
        catch (error) {
            throw networkError((0,errors/* nameOf */.Vb)(method, url), error, watchdog) ?? error;
        }
    }
}
function joinRepeated(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

;// CONCATENATED MODULE: ./http/client.js





/** Sends requests to one service, again where that is right. Knows HTTP, and nothing of what the requests mean. */
class HttpClient {
    #options;
    #transport;
    #throttle = new throttle/* Throttle */.X();
    /** All requests wait together once the server has asked one of them to wait. Milliseconds since the epoch. */
    #closedUntilMs = 0;
    constructor(options) {
        this.#options = options;
        this.#transport = new Transport(options);
    }
    get userAgent() {
        return this.#options.headers['user-agent'];
    }
    /**
     * Sends the request until it succeeds, fails for good, or the patience or the step's time is spent.
     *
     * @returns an answer with a 2xx status
     * @throws HttpError the last answer, when it was another one
     * @throws NetworkError when the last attempt got no answer
     * @throws InterruptedError when the signal aborted
     */
    async send(request) {
        const { clock, patienceMs, log, signal } = this.#options;
        const name = (0,errors/* nameOf */.Vb)(request.method, request.url);
        let failure;
        let giveUpAtMs = Number.POSITIVE_INFINITY;
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#throttle.run(() => this.#attempt(request, name));
            }
            catch (error) {
                if (signal.aborted)
                    throw new errors/* InterruptedError */.p4(name, attempt, signal.reason, failure);
                if (!(error instanceof errors/* HttpError */.j$ || error instanceof errors/* NetworkError */.Dr))
                    throw error;
                failure = error;
            }
            failure.attempts = attempt;
            const verdict = judge(failure, request.repeat, request.isPassing);
            if (verdict === 'give-up')
                throw failure;
            const statedMs = this.#heed(failure);
            const waitMs = delayMs(attempt, statedMs, clock.random());
            giveUpAtMs = Math.min(giveUpAtMs, clock.now() + patienceMs);
            const latestMs = statedMs === undefined ? giveUpAtMs : this.#options.deadlineMs;
            if (clock.now() + waitMs > latestMs)
                throw failure;
            log.info(`${failure.message}; trying again in ${(waitMs / 1000).toFixed(1)} s`);
            await clock.sleep(waitMs, signal).catch(() => undefined); // The next attempt tells of the interruption.
            if (verdict === 'look-first' && typeof request.repeat === 'object') {
                const found = await request.repeat.look();
                if (found)
                    return found;
            }
        }
    }
    /** Takes from a failure how long the server asks to wait. It holds for every request of this client. */
    #heed(failure) {
        if (!(failure instanceof errors/* HttpError */.j$) || (failure.status !== 429 && failure.status !== 503))
            return undefined;
        const nowMs = this.#options.clock.now();
        const statedMs = statedDelayMs(failure.response, nowMs);
        if (statedMs === undefined)
            return undefined;
        if (nowMs + statedMs > this.#options.deadlineMs)
            failure.askedToWaitMs = statedMs;
        this.#closedUntilMs = Math.max(this.#closedUntilMs, nowMs + statedMs);
        return statedMs;
    }
    async #waitForOpenGate() {
        const { clock, signal } = this.#options;
        signal.throwIfAborted();
        for (;;) {
            const waitMs = this.#closedUntilMs - clock.now();
            if (waitMs <= 0)
                return;
            await clock.sleep(waitMs, signal);
        }
    }
    async #attempt(request, name) {
        await this.#waitForOpenGate();
        const { log } = this.#options;
        const beganAtMs = performance.now();
        try {
            const response = await this.#transport.send(request);
            const tookMs = performance.now() - beganAtMs;
            log.debug(`${name} → ${response.status} in ${Math.round(tookMs)} ms`);
            if (response.status < 200 || response.status >= 300)
                throw new errors/* HttpError */.j$(name, response);
            this.#throttle.succeeded(tookMs);
            return response;
        }
        catch (error) {
            const isOverload = error instanceof errors/* NetworkError */.Dr || (error instanceof errors/* HttpError */.j$ && judge(error, 'safe') === 'repeat');
            if (isOverload)
                this.#throttle.overloaded(beganAtMs, performance.now());
            if (!(error instanceof errors/* HttpError */.j$))
                log.debug(`${name} → ${error}`);
            throw error;
        }
    }
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ bearerOnlyFor),
/* harmony export */   e: () => (/* binding */ isSameSite)
/* harmony export */ });
/**
 * The Authorization for the sites that a token was given for. It goes nowhere else: not where a redirect or an answer
 * points to.
 */
function bearerOnlyFor(homes, token) {
    return (url) => (homes.some((home) => isSameSite(home, url)) ? `Bearer ${token}` : undefined);
}
/** Whether the target belongs to the site: the same host, or a subdomain of it, and no encryption is given up. */
function isSameSite(home, target) {
    const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && home.protocol === 'http:');
    return keepsEncryption && (target.host === home.host || target.hostname.endsWith(`.${home.hostname}`));
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openPool)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);
/* harmony import */ var _throttle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const usualConnectTimeoutMs = 10_000;
const loopback = 'localhost,127.0.0.1,[::1]';
/** The sign, known from browsers and from Go, that proxies shall serve this machine's own addresses too. */
const proxyLoopbackToo = '<-loopback>';
/**
 * The connection pool of a run. Connections are kept between requests, since a new one costs up to three round trips.
 * The caller owns it: `await using` closes every socket, so that the process can end by itself. A socket that is still
 * connecting is closed by its timeout at last.
 */
function openPool({ httpProxy, httpsProxy, noProxy }, connectTimeoutMs = usualConnectTimeoutMs) {
    const agent = new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        // An empty string keeps undici from reading the environment by itself.
        httpProxy: httpProxy ?? '',
        httpsProxy: httpsProxy ?? '',
        noProxy: directHosts(noProxy ?? ''),
        connections: _throttle_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .T,
        connect: { timeout: connectTimeoutMs },
        // One request at a time on a connection: an upload that stalls must not hold up the ones behind it.
        allowH2: false,
        pipelining: 1,
        // The transport has a watchdog of its own, which also covers a body that is still being sent.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
    return Object.assign(agent, { [Symbol.asyncDispose]: () => agent.destroy() });
}
function directHosts(noProxy) {
    return noProxy.includes(proxyLoopbackToo) ? noProxy.replace(proxyLoopbackToo, '') : `${noProxy},${loopback}`;
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/** Names a request for a message. The query stays out: it may carry a signature. */
function nameOf(method, url) {
    return `${method} ${url.origin}${url.pathname}`;
}
/** The server answered, but not with a 2xx. */
class HttpError extends Error {
    name = 'HttpError';
    response;
    /** How often the request has been sent. */
    attempts = 1;
    /** How long the server asked to wait, where that is longer than there is time for. */
    askedToWaitMs;
    constructor(request, response) {
        super(`${request} answered ${response.status}`);
        this.response = response;
    }
    get status() {
        return this.response.status;
    }
}
/** There was no answer: no connection, a lost one, or one on which nothing moved. */
class NetworkError extends Error {
    name = 'NetworkError';
    kind;
    /** How often the request has been sent. */
    attempts = 1;
    constructor(request, problem, kind, cause) {
        super(`${request}: ${problem}`, { cause });
        this.kind = kind;
    }
}
/** The time of the step was spent, or the job was cancelled, while a request was under way. `cause` tells which. */
class InterruptedError extends Error {
    name = 'InterruptedError';
    constructor(request, attempts, reason, last) {
        const before = last ? `; before that, ${last.message}` : '';
        super(`${request}: ${reason.message}, in attempt ${attempts}${before}`, { cause: reason });
    }
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure),
  Y: () => (/* binding */ interruption)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./http/error-detail.js
const longestDetail = 500;
/**
 * What a failed answer says, as one line for a reader. Sentry has four shapes of error body, other services have one of
 * them, and a proxy in between adds its own HTML; the Content-Type tells nothing, since a rate limit's JSON may be
 * labelled as HTML.
 *
 * - `{"detail": "text"}`
 * - `{"detail": {"code": …, "message": "text", "extra": …}}`
 * - `{"error": "text"}`
 * - `{"field": ["text"]}`, nested by list index: `{"commits": {"1": {"id": ["text"]}}}` → `commits[1].id: text`
 */
function errorDetail(body) {
    const detail = readable(body).replace(/\s+/g, ' ').trim();
    return detail.length > longestDetail ? `${detail.slice(0, longestDetail)}…` : detail;
}
function readable(body) {
    try {
        const parsed = JSON.parse(body);
        if (typeof parsed !== 'object' || parsed === null)
            return String(parsed);
        const { detail, error } = parsed;
        if (typeof detail === 'string')
            return detail;
        if (typeof error === 'string')
            return error;
        if (isRecord(detail) && typeof detail['message'] === 'string')
            return detail['message'];
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
    return /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1] ?? (/^\s*</.test(body) ? 'a page of HTML' : undefined);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./http/errors.js
var http_errors = __webpack_require__(2862);
;// CONCATENATED MODULE: ./http/explain.js



/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `create release 1.2.3`
 */
function explainFailure(error, purpose, service, refuse) {
    if (error instanceof http_errors/* InterruptedError */.p4)
        return interruption(error, error.cause, purpose);
    if (error instanceof http_errors/* NetworkError */.Dr)
        return unreachable(error, purpose, service);
    if (error instanceof http_errors/* HttpError */.j$)
        return unwelcomeAnswer(error, purpose, service, refuse);
    return error;
}
/**
 * The step has ended while something was under way.
 *
 * @param reason why: an error of the lifetime
 */
function interruption(error, reason, purpose) {
    const message = `Could not ${purpose}: ${error.message}`;
    if (reason instanceof errors/* CancelledError */.cc)
        return new errors/* CancelledError */.cc(message, { cause: error });
    return new errors/* OutageError */.AP(message, {
        remedy: 'Run the job again, or allow more time by timeout-minutes.',
        cause: error,
    });
}
function unreachable(error, purpose, { baseUrl, urlInput }) {
    const message = `Could not ${purpose}: ${error.message}${times(error.attempts)}`;
    if (error.kind === 'untrusted') {
        const remedy = 'If a private authority has signed it, name its file by the variable NODE_EXTRA_CA_CERTS.';
        return new errors/* SetupError */.w3(message, { remedy, cause: error });
    }
    if (error.kind === 'misdirected') {
        const remedy = `See that ${urlInput} has the right scheme and port, and that HTTPS_PROXY, HTTP_PROXY and NO_PROXY are right.`;
        return new errors/* SetupError */.w3(message, { remedy, cause: error });
    }
    const remedy = `See whether ${baseUrl.host} can be reached from this runner (${urlInput}, HTTPS_PROXY, NO_PROXY), then run the job again.`;
    return new errors/* OutageError */.AP(message, { remedy, cause: error });
}
function unwelcomeAnswer(error, purpose, { name }, refuse) {
    const { status, attempts, askedToWaitMs } = error;
    const detail = errorDetail(error.response.text);
    const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
    if (status < 500 && status !== 429 && status !== 408 && status !== 425)
        return refuse(message, detail, error);
    const wait = askedToWaitMs === undefined ? '' : `, and asks to wait ${Math.ceil(askedToWaitMs / 1000)} s`;
    return new errors/* OutageError */.AP(`${message}${times(attempts)}${wait}`, { remedy: 'Run the job again later.', cause: error });
}
function times(attempts) {
    return attempts > 1 ? `, ${attempts} times` : '';
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interruptedStatus),
/* harmony export */   s: () => (/* binding */ fetchThrough)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1684);

/** Not a status of the standard: nginx notes it when a client has gone away. Nobody tries again on it. */
const interruptedStatus = 499;
/** How long one answer may take, body and all. */
const defaultTimeoutMs = 30_000;
/**
 * `fetch` over the run's own connection pool, for a library that brings its own retries. After the signal has aborted
 * it answers with a status of its own, since a rejection would be tried again.
 */
function fetchThrough(dispatcher, signal, timeoutMs = defaultTimeoutMs) {
    const bound = async (input, init) => {
        try {
            const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
            return await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(input, { ...init, dispatcher, signal: limit });
        }
        catch (error) {
            if (signal.aborted)
                return new Response(null, { status: interruptedStatus });
            throw error;
        }
    };
    // Node's types describe the undici inside Node; the calls are the same.
    return bound;
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path)
/* harmony export */ });
/**
 * Template tag for URL paths: every inserted value is percent-encoded as one segment, so that no slug, version or name
 * can add a segment, a query or a fragment. A value that is `.` or `..` is refused, since URL parsers resolve both even
 * when they are percent-encoded (https://url.spec.whatwg.org/#double-dot-path-segment).
 *
 * @throws TypeError for a value that cannot be a segment of its own.
 */
function path(literals, ...segments) {
    return literals.reduce((done, literal, index) => done + encodeSegment(segments[index - 1]) + literal);
}
function encodeSegment(segment) {
    const text = String(segment);
    if (text === '' || text === '.' || text === '..')
        throw new TypeError(`"${text}" cannot be a segment of a URL path`);
    return encodeURIComponent(text);
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


/** The same context for a part of the run that may take only so long from now on. */
function withTimeLimit(context, limitMs) {
    const limit = new AbortController();
    const expire = () => limit.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutageError */ .AP(`it took longer than the limit of ${limitMs / 1000} s`));
    setTimeout(expire, limitMs).unref();
    const signal = AbortSignal.any([context.signal, limit.signal]);
    return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now() + limitMs) };
}
function clientOptions({ pool, userAgent, signal, deadlineMs, log }) {
    const headers = { 'user-agent': userAgent };
    return {
        dispatcher: pool,
        log,
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        signal,
        deadlineMs,
        headers,
    };
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost),
/* harmony export */   X: () => (/* binding */ Throttle)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const atFirst = 16;
/** As many as the pool has connections. */
const atMost = 64;
const quickAnswerMs = 2_000;
/**
 * Finds out how many requests at once a server bears. It doubles while all goes well, halves when the server is
 * overloaded, and from then on grows by one: additive increase, multiplicative decrease, as TCP does it.
 */
class Throttle {
    #limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(atFirst);
    #goodInARow = 0;
    #wasOverloaded = false;
    #halvedAtMs = Number.NEGATIVE_INFINITY;
    /** How many may be under way now. */
    get concurrency() {
        return this.#limit.concurrency;
    }
    /** Runs the task as soon as there is room. */
    run(task) {
        return this.#limit(task);
    }
    /** A request went well. A slow answer is no reason to send more of them. */
    succeeded(durationMs) {
        if (durationMs > quickAnswerMs || ++this.#goodInARow < this.concurrency)
            return;
        this.#goodInARow = 0;
        this.#limit.concurrency = Math.min(atMost, this.#wasOverloaded ? this.concurrency + 1 : this.concurrency * 2);
    }
    /**
     * The server had too much to do for a request that began at this time. Requests that were under way together count
     * once: those that began before the last halving tell nothing new.
     */
    overloaded(beganAtMs, nowMs) {
        if (beganAtMs <= this.#halvedAtMs)
            return;
        this.#halvedAtMs = nowMs;
        this.#goodInARow = 0;
        this.#wasOverloaded = true;
        this.#limit.concurrency = Math.max(1, Math.floor(this.concurrency / 2));
    }
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repositoryPathProblem)
/* harmony export */ });
/** Segments that a URL parser resolves, also when they are percent-encoded, or that decode to such. */
const dots = /^(?:\.|%2e){1,2}$/i;
/**
 * Why a path cannot be one of a file in a repository, as a clause for a message; undefined when it can. What would lead
 * out of the repository, or into git's own folder, is none.
 */
function repositoryPathProblem(path) {
    if (!path.isWellFormed())
        return 'it is no valid Unicode';
    if (/\p{Cc}/u.test(path))
        return 'line breaks, tabs and other control characters are not allowed';
    if (path.includes('\\'))
        return 'folders are separated by /, not by \\';
    const segments = path.split('/');
    if (segments.includes(''))
        return 'it begins or ends with /, or has two of them in a row';
    if (segments.some((segment) => dots.test(segment)))
        return 'it must not contain . or .. as a folder';
    if (segments.some((segment) => segment.toLowerCase() === '.git'))
        return "it leads into git's own folder";
    return undefined;
}


/***/ }),

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: readCheckInActionInputs

// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./sentry/rules.js
var rules = __webpack_require__(7525);
;// CONCATENATED MODULE: ./check-ins/inputs.js


/** The most that Sentry accepts, in minutes: 28 days and 7 days. */
const longestMargin = 40_320;
const longestRuntime = 10_080;
const highestThreshold = 720;
/** GitHub starts scheduled runs late, especially at the full hour. */
const defaultMargin = 30;
/** The longest that a job may run on GitHub-hosted runners. */
const defaultRuntime = 360;
function inputs_readCheckInInputs(reader) {
    const dsn = reader.text('dsn', { env: 'SENTRY_DSN' });
    const secretKey = (0,sentry_dsn/* parseDsn */.pK)(dsn ?? '')?.secretKey;
    if (secretKey !== undefined)
        reader.secrets.add(secretKey);
    return {
        monitorSlug: reader.text('monitor-slug', { problem: rules/* monitorSlugProblem */.lW }),
        dsn,
        monitorEnvironment: reader.text('monitor-environment', { problem: rules/* environmentProblem */.f5 }),
        schedule: reader.text('monitor-schedule'),
        timezone: reader.text('monitor-timezone') ?? 'UTC',
        marginMinutes: reader.wholeNumber('checkin-margin', longestMargin) ?? defaultMargin,
        maxRuntimeMinutes: reader.wholeNumber('max-runtime', longestRuntime) ?? defaultRuntime,
        failureIssueThreshold: reader.wholeNumber('failure-issue-threshold', highestThreshold),
        recoveryThreshold: reader.wholeNumber('recovery-threshold', highestThreshold),
        mode: reader.choice('check-in-mode', ['job', 'heartbeat'], 'job'),
    };
}

;// CONCATENATED MODULE: ./commits/inputs.js
/** Without create-release, commits are recorded only where `set-commits` says so. */
function readCommitInputs(reader, createRelease) {
    return {
        setCommits: reader.choice('set-commits', ['auto', 'manual', 'skip'], createRelease ? 'auto' : 'skip'),
        /** Each `owner/name`, `owner/name@head` or `owner/name@base..head`. */
        repo: reader.list('repo'),
        commit: reader.text('commit'),
        previousCommit: reader.text('previous-commit'),
        commitPaths: reader.lines('commit-paths'),
        ignoreMissing: reader.boolean('ignore-missing', false),
        ignoreEmpty: reader.boolean('ignore-empty', false),
        githubToken: reader.secret('github-token'),
    };
}

;// CONCATENATED MODULE: ./debug-files/inputs.js
function readDebugFileInputs(reader) {
    return { debugFiles: reader.lines('debug-files') };
}

;// CONCATENATED MODULE: ./deploys/inputs.js

function readDeployInputs(reader) {
    return {
        environment: reader.text('environment', { problem: rules/* environmentProblem */.f5 }),
        deployName: reader.text('deploy-name', { problem: rules/* deployNameProblem */.Ef }),
        deployUrl: reader.url('deploy-url', { problem: rules/* urlProblem */.rn }),
        startedAt: reader.date('started-at'),
        finishedAt: reader.date('finished-at'),
    };
}

;// CONCATENATED MODULE: ./files/inputs.js

/** Any number that makes sense; the connection pool is the limit. */
const mostConcurrency = 1_000;
/** `files`, and what it shares with the other inputs that name files. */
function readFileInputs(reader) {
    return {
        files: reader.lines('files'),
        dist: reader.text('dist', { problem: rules/* distProblem */.qe }),
        urlPrefix: reader.text('url-prefix') ?? '~/',
        stripPrefix: reader.list('strip-prefix'),
        stripCommonPrefix: reader.boolean('strip-common-prefix', false),
        /** `Key: Value` each. */
        fileHeaders: reader.lines('file-headers', { problem: rules/* headerProblem */.b2 }),
        ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
        /** What happens to a stored file that has the same name and dist, and other content. */
        existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
        /** Most uploads at once; undefined where the action finds out. */
        concurrency: reader.wholeNumber('concurrency', mostConcurrency),
    };
}

;// CONCATENATED MODULE: ./relace/inputs.js
function readRelaceInputs(reader) {
    return {
        repoId: reader.text('relace-repo-id', {
            problem: (id) => (/^[\w-]+$/.test(id) ? undefined : 'it is not the ID of a repository'),
        }),
        apiKey: reader.secret('relace-api-key', { env: 'RELACE_API_KEY' }),
        patterns: reader.lines('relace-files'),
        pathPrefix: reader.text('relace-path-prefix'),
        url: reader.url('relace-url'),
    };
}

;// CONCATENATED MODULE: ./releases/inputs.js

/** Without create-release, the release is not finalized either, unless `finalize` says so. */
function readReleaseInputs(reader) {
    const createRelease = reader.boolean('create-release', true);
    return {
        createRelease,
        release: reader.find('release', { older: 'version', env: 'SENTRY_RELEASE' }),
        releasePrefix: reader.text('release-prefix', { older: 'version-prefix' }) ?? '',
        releaseUrl: reader.url('release-url', { problem: rules/* urlProblem */.rn }),
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
        sourcemaps: reader.linesOrWords('sourcemaps'),
        /** Whether scripts and maps without a debug ID get one. */
        inject: reader.boolean('inject', true),
    };
}

;// CONCATENATED MODULE: ./run/inputs.js









const defaultTimeoutMinutes = 10;
/** The longest that a job may run on GitHub-hosted runners. */
const longestTimeoutMinutes = 360;
/** All inputs of action.yml but `job-status`, which only the post step needs. */
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
        deploy: readDeployInputs(reader),
        checkIn: inputs_readCheckInInputs(reader),
        relace: readRelaceInputs(reader),
        run: { ...readRunInputs(reader), workingDirectory: reader.text('working-directory') ?? '.' },
    };
}
/** The inputs of check-in/action.yml. */
function readCheckInActionInputs(reader) {
    return {
        connection: readConnectionInputs(reader),
        checkIn: readCheckInInputs(reader),
        run: { ...readReportInputs(reader), onOutage: 'fail', timeoutMs: defaultTimeoutMinutes * 60_000 },
    };
}
function readRunInputs(reader) {
    return {
        ...readReportInputs(reader),
        /** What happens to the step when Sentry is down: a wrong setup fails it in any case. */
        onOutage: reader.choice('on-outage', ['fail', 'warn'], 'fail'),
        timeoutMs: reader.minutes('timeout-minutes', defaultTimeoutMinutes, longestTimeoutMinutes) * 60_000,
    };
}
function readReportInputs(reader) {
    return {
        /** Only report what would be done. */
        dryRun: reader.boolean('dry-run', false),
        summary: reader.boolean('summary', true),
    };
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runMainStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
;// CONCATENATED MODULE: ./check-ins/begin-check-in.js


/** The check-in begins, before anything can fail; whether Sentry is told is another matter. */
function beginCheckIn({ monitorSlug, environment, config, dsn }, clock) {
    return {
        id: (0,external_node_crypto_.randomUUID)(),
        ...{ monitorSlug, environment, config, dsn: dsn && (0,sentry_dsn/* publicDsn */.lW)(dsn) },
        startedAtMs: clock.now(),
        startedAtUptimeMs: clock.uptime(),
    };
}

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./github-actions/context.js
var github_actions_context = __webpack_require__(1283);
// EXTERNAL MODULE: ./github-actions/input-errors.js
var input_errors = __webpack_require__(8582);
;// CONCATENATED MODULE: ./github-actions/input-values.js
/*
 * How the text of an input becomes a value; undefined where it cannot be read as one.
 */
const booleans = new Map([
    ...['true', '1', 'yes', 'on'].map((word) => [word, true]),
    ...['false', '0', 'no', 'off'].map((word) => [word, false]),
]);
/** `true false 1 0 yes no on off`, in any letter case. */
function parseBoolean(text) {
    return booleans.get(text.toLowerCase());
}
/** Day, time, zone. */
const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/i;
/** As mail and `date -R` have it: `Sat, 31 Jan 2026 12:00:00 +0000`. */
const mailDate = /^(?:[a-z]{3}, ?)?((\d{1,2}) [a-z]{3} \d{4}) \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/i;
/** ISO 8601, taken as UTC where it names no zone, RFC 2822, or a Unix timestamp in seconds. */
function parseDate(text) {
    if (/^\d{1,11}(\.\d+)?$/.test(text))
        return new Date(Number(text) * 1000);
    const [, mailDay, dayOfMonth] = mailDate.exec(text) ?? [];
    if (new Date(`${mailDay} UTC`).getUTCDate() === Number(dayOfMonth))
        return new Date(text);
    const [, day, time, zone] = isoDate.exec(text) ?? [];
    if (day === undefined || new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) !== day)
        return undefined; // 30 February
    // A date without a time is UTC by ECMAScript's rules already; with a time it would be the machine's local time.
    const date = new Date(time !== undefined && zone === undefined ? `${text}Z` : text);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
function parseNumber(text) {
    return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
/** Splits, and leaves out what is blank. */
function split(text, separator) {
    return text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./github-actions/input-reader.js

/**
 * Reads inputs the way a runner passes them: `set-commits` as `INPUT_SET-COMMITS`, and the older spelling
 * `INPUT_SET_COMMITS`. A blank value is the same as none. A value that cannot be used is added to the errors, and reading
 * goes on, so that all errors are reported at once.
 */
class InputReader {
    /** Every name that was read, older ones included. */
    names = new Set();
    /** Values that must never be shown. */
    secrets = new Set();
    #env;
    #errors;
    constructor(errors, env = process.env) {
        this.#env = env;
        this.#errors = errors;
    }
    find(name, { older, env } = {}) {
        for (const spelling of older ? [name, older] : [name]) {
            this.names.add(spelling);
            const value = this.#variable(`INPUT_${spelling.toUpperCase()}`) ?? this.#variable(`INPUT_${snakeCase(spelling)}`);
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
    /** @param secretParts further values that must not be shown, such as a part of a token */
    secret(name, sources, secretParts = (_) => []) {
        const value = this.find(name, sources)?.value;
        const secrets = value === undefined ? [] : [value, ...secretParts(value)];
        for (const secret of secrets)
            if (secret !== undefined)
                this.secrets.add(secret);
        return value;
    }
    /** Split on new lines and commas; where there is neither, on spaces. */
    list(name, { problem, ...sources } = {}) {
        const value = this.find(name, sources)?.value ?? '';
        return this.#checked(name, split(value, /[\n,]/.test(value) ? /[\n,]/ : /\s/), problem);
    }
    /** Split on new lines only. */
    lines(name, { problem } = {}) {
        return this.#checked(name, split(this.text(name) ?? '', /\n/), problem);
    }
    /** Split on new lines; where there is none, on spaces. */
    linesOrWords(name) {
        const value = this.text(name) ?? '';
        return split(value, value.includes('\n') ? /\n/ : /\s/);
    }
    boolean(name, otherwise) {
        const expected = 'is neither true nor false (1, 0, yes, no, on and off are accepted too)';
        return this.#parsed(name, parseBoolean, expected) ?? otherwise;
    }
    choice(name, choices, otherwise) {
        const parse = (text) => choices.find((choice) => choice === text.toLowerCase());
        return this.#parsed(name, parse, `is not one of ${choices.join(', ')}`) ?? otherwise;
    }
    /** A number of minutes, also a fraction. */
    minutes(name, otherwise, most) {
        const parse = (text) => inRange(parseNumber(text), Number.MIN_VALUE, most);
        return this.#parsed(name, parse, `is not a number of minutes above 0 and up to ${most}`) ?? otherwise;
    }
    /** From 1 up to `most`. */
    wholeNumber(name, most) {
        const parse = (text) => {
            const number = inRange(parseNumber(text), 1, most);
            return Number.isInteger(number) ? number : undefined;
        };
        return this.#parsed(name, parse, `is not a whole number from 1 to ${most}`);
    }
    /** ISO 8601, taken as UTC where it names no zone, RFC 2822, or a Unix timestamp in seconds. */
    date(name) {
        return this.#parsed(name, parseDate, 'is not a date; use ISO 8601 (2026-01-31T12:00:00Z) or a Unix timestamp');
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
    #parsed(name, parse, problem) {
        const text = this.text(name);
        const value = text === undefined ? undefined : parse(text);
        if (text !== undefined && value === undefined)
            this.#errors.add(name, `"${text}" ${problem}`);
        return value;
    }
    #checked(name, values, problem) {
        for (const value of values)
            this.#errors.check(name, value, problem?.(value));
        return values;
    }
    #variable(name) {
        return this.#env[name]?.trim() || undefined;
    }
}
function inRange(number, least, most) {
    return number !== undefined && number >= least && number <= most ? number : undefined;
}
function snakeCase(name) {
    return name.replaceAll('-', '_').toUpperCase();
}

;// CONCATENATED MODULE: ./github-actions/lifetime.js

/** What the runner sends when a job is cancelled: first the one, then the other, then it kills the process. */
const cancellations = ['SIGINT', 'SIGTERM'];
/** Begins the lifetime of a step. When it is disposed of, nothing keeps the process from ending. */
function beginLifetime(timeoutMs) {
    const controller = new AbortController();
    const spend = () => controller.abort(new errors/* OutageError */.AP(`the ${timeoutMs / 1000} s that the step may take are spent`));
    const timer = setTimeout(spend, timeoutMs);
    const cancel = () => controller.abort(new errors/* CancelledError */.cc('the job was cancelled'));
    for (const name of cancellations)
        process.once(name, cancel);
    return {
        signal: controller.signal,
        deadlineMs: Date.now() + timeoutMs,
        [Symbol.dispose]() {
            clearTimeout(timer);
            controller.abort(new errors/* CancelledError */.cc('the step has ended')); // Whatever still waits for its turn waits in vain.
            for (const name of cancellations)
                process.off(name, cancel);
        },
    };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(8947);
;// CONCATENATED MODULE: ./github-actions/log.js


/**
 * Keeps text from outside from being taken as a workflow command. The runner looks for `::name::` at the start of a
 * line and for `##[name]` anywhere; a zero-width space in between leaves the text readable and the runner unmoved.
 */
function inert(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/^([\s\u0085]*):(?=:)/gm, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}
/** The runner shows ten annotations of a kind for each step, and drops the others without a word. */
const mostAnnotations = 10;
/** The summary shows no more of them. */
const mostKept = 100;
const annotations = { notice: core/* notice */.lm, warning: core/* warning */.$e };
/** The runner's log. Every text is redacted, and cannot become a workflow command. */
class RunnerLog {
    /** The first of the warnings, redacted. */
    warnings = [];
    #redact;
    #counts = { notice: 0, warning: 0 };
    /** The group that a line belongs to: stages overlap, and their lines do not get mixed up. */
    #group = new external_node_async_hooks_.AsyncLocalStorage();
    #openGroup;
    constructor(redact) {
        this.#redact = redact;
    }
    /** Written only where somebody reads it: thousands of requests would make thousands of lines. */
    debug = (text) => {
        if (core/* isDebug */._o())
            core/* debug */.Yz(this.#clean(text));
    };
    info = (text) => {
        this.#enter(this.#group.getStore());
        core/* info */.pq(this.#clean(text));
    };
    notice = (text) => this.#annotate('notice', text);
    warning = (text) => {
        if (this.warnings.length < mostKept)
            this.warnings.push(this.#redact(text));
        this.#annotate('warning', text);
    };
    /** A group without a line is not shown. */
    async group(title, task) {
        try {
            return await this.#group.run(title, task);
        }
        finally {
            if (this.#openGroup === title)
                this.#enter(undefined);
        }
    }
    /** Counts the annotations that there was no room for. The last thing to be told. */
    end() {
        this.#enter(undefined);
        for (const kind of ['notice', 'warning']) {
            const left = this.#counts[kind] - (mostAnnotations - 1);
            if (left > 0)
                annotations[kind](`${left} more ${kind}${left === 1 ? ' is' : 's are'} in the log of this step.`);
        }
    }
    #annotate(kind, text) {
        this.#enter(undefined);
        this.#counts[kind] += 1;
        if (this.#counts[kind] < mostAnnotations)
            annotations[kind](this.#clean(text));
        else
            core/* info */.pq(`${kind === 'warning' ? 'Warning' : 'Notice'}: ${this.#clean(text)}`);
    }
    #clean(text) {
        return inert(this.#redact(text));
    }
    #enter(group) {
        if (group === this.#openGroup)
            return;
        if (this.#openGroup !== undefined)
            core/* endGroup */.N4();
        if (group !== undefined)
            core/* startGroup */.Oh(this.#clean(group));
        this.#openGroup = group;
    }
}

;// CONCATENATED MODULE: ./github-actions/mask-secret.js

/** Makes the runner mask a value in the log of this step and of all later ones. */
function maskSecret(secret) {
    core/* setSecret */.Pq(secret);
}

// EXTERNAL MODULE: ./github-actions/proxy.js
var proxy = __webpack_require__(2608);
;// CONCATENATED MODULE: ./github-actions/report-failure.js



const bugReport = 'This is a bug of the action. Run the job again with debug logging, and report it with the log.';
/**
 * Ends the step as failed, with one message: what is wrong, and the way out. The stack is for the debug log only. This
 * is the one place that does so.
 */
function reportFailure(error, redact) {
    const message = failureMessage(error);
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        core/* debug */.Yz(inert(redact(cause.stack ?? '')));
    core/* setFailed */.C1(inert(redact(message)));
}
/** What is wrong, and the way out. */
function failureMessage(error) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return `${(0,errors/* messageOf */.bD)(error)}\n${bugReport}`;
    return error.remedy ? `${error.message}\n${error.remedy}` : error.message;
}

// EXTERNAL MODULE: ./github-actions/state.js
var state = __webpack_require__(9473);
// EXTERNAL MODULE: ./http/dispatcher.js
var dispatcher = __webpack_require__(3168);
;// CONCATENATED MODULE: ./http/redact.js
const shortestSecretLength = 6;
/** Looks of credentials that are recognised wherever they come from, also when nobody has registered them. */
const credentialShapes = [
    [/\bsntry[a-z]_[\w+/=-]+/g, '***'],
    [/\b(Bearer|Basic|token)\s+[\w+/=.~-]{16,}/gi, '$1 ***'],
    [/(?<!\/)\/\/[^\s/?#]+@/g, '//***@'], // User and password before a host; not a scope in `app:///@scope`.
    [/([?&][\w-]*(?:sig|signature|token|key|secret|credential)=)[^\s&#]+/gi, '$1***'], // A signed URL.
];
/** None of them is without one of these: names of files, of which there may be thousands, need no closer look. */
const suspicious = /sntry|[\s@=]/i;
/** Keeps credentials out of everything that is shown. Secrets are registered as soon as they are read. */
class Redactor {
    /** Longest first: a secret may contain another one, such as a token and its secret part. */
    #secrets = [];
    /** Registers a secret, and the forms in which it might be printed. Short values would blot out ordinary words. */
    add(secret) {
        if (!secret)
            return;
        const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
        const known = new Set([...this.#secrets, ...forms.filter(({ length }) => length >= shortestSecretLength)]);
        this.#secrets = [...known].sort((a, b) => b.length - a.length);
    }
    /** The text with every registered secret, and everything that looks like a credential, blotted out. */
    redact = (text) => {
        const clean = this.#secrets.reduce((done, secret) => done.replaceAll(secret, '***'), text);
        if (!suspicious.test(clean))
            return clean;
        return credentialShapes.reduce((done, [shape, replacement]) => done.replace(shape, replacement), clean);
    };
    /** The same for every text in a value of plain data, however deep. Parts of it that are clean are not copied. */
    redactAll = (value) => {
        if (typeof value === 'string')
            return this.redact(value);
        if (typeof value !== 'object' || value === null)
            return value;
        let clean = value;
        for (const key in value) {
            const inner = this.redactAll(value[key]);
            if (inner === value[key])
                continue;
            if (clean === value)
                clean = (Array.isArray(value) ? [...value] : { ...value });
            clean[key] = inner;
        }
        return clean;
    };
}

;// CONCATENATED MODULE: ./http/user-agent.js

const actionVersion = '0.1.0';
/**
 * The User-Agent of this process. It is like no other: Sentry keeps it with the release that a request has created, and
 * so tells this run whether the release is its own work.
 */
function makeUserAgent() {
    return `sentry-release-automation/${actionVersion} (run ${(0,external_node_crypto_.randomUUID)()})`;
}

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
;// CONCATENATED MODULE: ./github-actions/markdown.js
/**
 * Text from outside as Markdown that shows just this text, wherever it stands in a line. Every character that could
 * mean something to Markdown or HTML becomes a numeric entity, which both show as the character and neither takes as
 * syntax: also `@` and `:`, for mentions, emoji and addresses.
 */
function literal(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[^\p{L}\p{M}\p{N} ,.;/()='"%?+-]/gu, entity)
        .replace(/^[^\p{L}\p{N}&]/u, entity) // A list, a rule or a heading begins with its sign.
        .replace(/^\d+[.)](?= |$)/, (marker) => marker.slice(0, -1) + entity(marker.slice(-1)))
        .replace(/www\./gi, (start) => start.slice(0, -1) + entity('.'));
}
/** A link with a literal text. */
function markdown_link(text, url) {
    return `[${literal(text)}](${url.href.replace(/[()<>\\]/g, percentEncoded)})`;
}
/** A summary may have a mebibyte, and nobody reads more of one list. */
const longestList = { items: 500, bytes: 150_000 };
/** A row of a table. Its cells are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table of rows. Times and sizes stand on the right. */
function table(head, rows) {
    const alignment = head.map((title) => (title === 'Time' || title === 'Size' ? '--:' : ':--'));
    return [row(head), row(alignment), ...rows].join('\n');
}
/** Something that is details until the reader opens it. Both are Markdown already. */
function details(title, content) {
    return ['<details>', `<summary>${title}</summary>`, '', content, '', '</details>'].join('\n');
}
/** The first of the items, as far as there is room for them, each rendered; and how many are left out. */
function firstThatFit(items, render) {
    const rendered = [];
    let bytes = 0;
    for (const item of items.slice(0, longestList.items)) {
        const text = render(item);
        bytes += Buffer.byteLength(text) + 1;
        if (bytes > longestList.bytes)
            break;
        rendered.push(text);
    }
    return { rendered, omittedCount: items.length - rendered.length };
}
/** A list of literal texts, as far as there is room for them. */
function list(items, textOf = String) {
    const { rendered, omittedCount } = firstThatFit(items, (item) => `- ${literal(textOf(item))}`);
    return [...rendered, ...(omittedCount > 0 ? [`- and ${omittedCount} more`] : [])].join('\n');
}
/** A text in a alert. Lines that begin with `- ` stay a list. */
function markdown_alert(kind, text) {
    const lines = text.split('\n').map((line) => (line.startsWith('- ') ? `- ${literal(line.slice(2))}` : literal(line)));
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
    const { monitorSlug, environment, opened, way, isHeartbeat } = checkIn;
    const subject = `${monitorSlug} in ${environment}`;
    if (isDryRun)
        return `${subject} would be ${isHeartbeat ? 'sent' : 'opened now and closed'} when the job ends`;
    const route = way ? ` ${way}` : '';
    if (isHeartbeat)
        return `${subject} will be sent${route} when the job ends`;
    return `${subject} ${opened ? 'opened' : 'could not be opened'}${route}; it will be closed when the job ends`;
}
function describeMonitor({ existed, changes }) {
    if (!existed)
        return 'did not exist before this check-in';
    return changes.length > 0 ? `updated: ${changes.join(', ')}` : undefined;
}
function describeLatestCheckIns(checkIns) {
    if (checkIns.some(({ isOurs }) => isOurs))
        return 'this check-in has arrived';
    const [last] = checkIns;
    return `this check-in has not arrived yet; ${last ? `the last one is from ${describeStored(last)}` : 'there is no other'}`;
}
/** The newest check-ins as a list that is folded until the reader opens it, in Markdown. */
function checkInList(checkIns) {
    return checkIns.length > 0 ? details('Last check-ins', list(checkIns, describeStored)) : undefined;
}
function describeStored({ date, status, environment, durationSeconds, isOurs }) {
    const duration = durationSeconds === undefined ? '' : ` after ${(0,format/* formatDuration */.a3)(durationSeconds * 1000)}`;
    return `${date}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}

;// CONCATENATED MODULE: ./commits/describe.js

function describeCommits({ count, ranges, delivery, fetchedCount }, isDryRun) {
    const where = ranges.map((range) => describeRange(range, ranges.length > 1)).join(', ');
    if (delivery === 'asked') {
        const commits = count === undefined ? 'the commits' : (0,format/* plural */.LS)(count, 'commit');
        const fetched = fetchedCount === undefined ? '' : fetchedCount > 0 ? `; ${fetchedCount} fetched so far` : '; none fetched yet';
        return `Sentry ${isDryRun ? 'would be' : 'is'} asked to fetch ${commits} ${where}${fetched}`;
    }
    const state = delivery === 'known' ? ', already recorded' : delivery === 'sent' && isDryRun ? ' would be recorded' : '';
    return `${(0,format/* plural */.LS)(count ?? 0, 'commit')} ${where}${state}`;
}
function describeRange({ repository, base, head, reason }, isOneOfMany) {
    const range = base ? `${(0,format/* shortCommit */.Ax)(base)}..${(0,format/* shortCommit */.Ax)(head)}` : `up to ${(0,format/* shortCommit */.Ax)(head)}`;
    return `(${isOneOfMany ? `${repository} ` : ''}${range}; ${reason})`;
}

;// CONCATENATED MODULE: ./debug-files/describe.js


function describeDebugFiles({ files, durationMs }, isDryRun) {
    const sent = files.filter(({ state }) => state === 'new');
    const counts = `${sent.length} new, ${files.length - sent.length} unchanged`;
    const size = (0,format/* formatBytes */.z3)(sent.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    const outcome = isDryRun ? `${size} would be sent` : `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${(0,format/* plural */.LS)(files.length, 'image')}: ${counts}; ${outcome}`;
}
/** The images as a list that is folded until the reader opens it, in Markdown. */
function debugFileList({ files }) {
    return files.length > 0 ? details((0,format/* plural */.LS)(files.length, 'image'), list(files, describeImage)) : undefined;
}
function describeImage({ name, debugId, project, state }) {
    return `${name}: ${debugId} (${project === undefined ? '' : `${project}, `}${state})`;
}

;// CONCATENATED MODULE: ./deploys/describe.js
function describeDeploy({ environment, recorded }, isDryRun) {
    if (!recorded)
        return `to ${environment}, already recorded by an earlier attempt of this workflow run`;
    return isDryRun ? `to ${environment} would be recorded` : `to ${environment}`;
}

// EXTERNAL MODULE: ./files/result.js
var files_result = __webpack_require__(5191);
;// CONCATENATED MODULE: ./files/describe.js



function describeFiles({ files, durationMs }, isDryRun) {
    const count = (wanted) => files.filter(({ state }) => state === wanted).length;
    const counts = ['new', 'replaced', 'unchanged'].map((state) => `${count(state)} ${state}`);
    const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)((0,files_result/* sentFiles */.M)(files)));
    const sent = isDryRun ? `${size} would be sent` : `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${(0,format/* plural */.LS)(files.length, 'file')} found: ${counts.join(', ')}${kept}; ${sent}`;
}
/**
 * The files as a table that is folded until the reader opens it, in Markdown.
 *
 * @param place follows the number of files in the title: ` in Relace`
 */
function fileTable({ files }, place = '') {
    if (files.length === 0)
        return undefined;
    const { rendered, omittedCount } = firstThatFit(files, ({ name, sizeBytes, state }) => row([literal(name), (0,format/* formatBytes */.z3)(sizeBytes), state]));
    const content = [table(['Name', 'Size', 'State'], rendered)];
    if (omittedCount > 0)
        content.push(`and ${omittedCount} more`);
    return details(`${(0,format/* plural */.LS)(files.length, 'file')}${place}, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files))}`, content.join('\n\n'));
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
function describeRelease({ version, source, created, projects }, isDryRun) {
    const state = created ? (isDryRun ? 'would be created' : 'created') : 'already exists';
    return `${version} ${state}, for ${projects.join(', ')}${source ? `; version taken from ${source}` : ''}`;
}
function describeFinalized({ dateReleased, now }, isDryRun) {
    if (now && isDryRun)
        return 'would be finalized at the end of the run';
    return now ? `on ${dateReleased}` : `already finalized on ${dateReleased}`;
}

;// CONCATENATED MODULE: ./source-maps/describe.js

/** Which scripts and maps were found. */
function describeSourceMaps({ scripts, maps }, isDryRun) {
    const count = (is) => scripts.filter(is).length;
    const injected = count(({ isInjected }) => isInjected);
    const kept = count(({ isInjected, debugId }) => !isInjected && debugId !== undefined);
    const ids = [
        `${injected} ${isDryRun ? 'would be new' : 'new'}`,
        `${kept} kept`,
        `${scripts.length - injected - kept} missing`,
    ];
    return `${(0,format/* plural */.LS)(scripts.length, 'script')} and ${(0,format/* plural */.LS)(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
}
/** How they were stored in Sentry. */
function describeBundles(bundles, isDryRun) {
    const { files, ids, sentBytes, release, dist, projects, durationMs } = bundles;
    const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
    if (isDryRun) {
        return `${(0,format/* plural */.LS)(files.length, 'file')} of ${owner} would be sent, unless Sentry has them (not compared)`;
    }
    const form = ids.length > 0 ? (0,format/* plural */.LS)(ids.length, 'artifact bundle') : 'release files';
    const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
    const sent = isNew ? `${(0,format/* formatBytes */.z3)(sentBytes)} sent in ${(0,format/* formatDuration */.a3)(durationMs)}` : 'Sentry had all of it';
    return `${(0,format/* plural */.LS)(files.length, 'file')} stored as ${form} of ${owner}; ${sent}`;
}

;// CONCATENATED MODULE: ./run/describe.js








/** The parts of a result, each as a title and a sentence, for the log and the summary. */
function describeResult(result) {
    const { checkIn, release, commits, files, sourceMaps, bundles, debugFiles, relace, deploy, finalized } = result;
    const { notCompared, lastCheckIns, isDryRun = false } = result;
    const parts = [
        ['Check-in', checkIn && describeCheckIn(checkIn, isDryRun)],
        ['Monitor', checkIn?.monitor && describeMonitor(checkIn.monitor)],
        ['Release', release && describeRelease(release, isDryRun)],
        ['Commits', commits && describeCommits(commits, isDryRun)],
        ['Files', files && describeFiles(files, isDryRun)],
        ['Source maps', sourceMaps && describeSourceMaps(sourceMaps, isDryRun)],
        ['Artifact bundle', bundles && describeBundles(bundles, isDryRun)],
        ['Debug files', debugFiles && describeDebugFiles(debugFiles, isDryRun)],
        ['Relace', relace && describeRelace(relace, isDryRun)],
        ['Deploy', deploy && describeDeploy(deploy, isDryRun)],
        ['Finalized', finalized && describeFinalized(finalized, isDryRun)],
        ['Not compared', notCompared && `Sentry was not asked what it has: ${notCompared}`],
        ['Arrival', lastCheckIns && describeLatestCheckIns(lastCheckIns)],
    ];
    return parts.flatMap(([title, sentence]) => (sentence === undefined ? [] : [[title, sentence]]));
}

;// CONCATENATED MODULE: ./github-actions/outputs.js

/** Sets the outputs of the step; one that is undefined is not set. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        if (value !== undefined)
            core/* setOutput */.uH(name, value);
}

;// CONCATENATED MODULE: ./run/outputs.js


/** Those that are true in a dry run; the others would say that something was done. */
const outputsOfDryRun = ['release', 'version', 'release-url', 'commit-range', 'commit-range-reason', 'outcome'];
function writeOutputs(result) {
    const outputs = Object.entries(outputsOf(result));
    setOutputs(Object.fromEntries(outputs.filter(([name]) => !result.isDryRun || outputsOfDryRun.includes(name))));
}
/** Every output, by its name in action.yml. Undefined: that part was not asked for. */
function outputsOf(result) {
    const { release, commits, files, bundles, debugFiles, relace, deploy, checkIn } = result;
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
        'debug-files-uploaded': debugFiles && String(debugFiles.files.filter(({ state }) => state === 'new').length),
        'deploy-id': deploy?.id,
        'check-in-id': checkIn?.id,
        'relace-head': relace?.head,
        outcome: result.outcome,
    };
}
/** `base..head`; where there are several repositories, in the form that the input `repo` takes. */
function rangeOf({ repository, base, head }, isOneOfMany) {
    return `${isOneOfMany ? `${repository}@` : ''}${base ? `${base}..` : ''}${head}`;
}

;// CONCATENATED MODULE: ./github-actions/summary-file.js

/** Appends Markdown to the job summary. Some runners have no summaries; there, it does nothing. */
async function appendToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await core/* summary */.z.addRaw(markdown).write();
}

;// CONCATENATED MODULE: ./run/summary/notes.js

/** Server messages may have any length. */
const longestText = 5_000;
const mostInAlert = 10;
function skippedNote({ skipped }) {
    return skipped && markdown_alert('NOTE', skipped);
}
function dryRunNote({ isDryRun }) {
    return isDryRun ? markdown_alert('NOTE', 'This is a dry run: nothing was written. It shows what a run would do.') : undefined;
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
    if (others.length > mostInAlert)
        return details(`${others.length} warnings`, list(others));
    return markdown_alert('WARNING', others.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n'));
}
function shortened(text) {
    return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

;// CONCATENATED MODULE: ./run/summary/overview.js



/** A stage without a result is shown if it took this long. */
const noteworthyMs = 1_000;
/** A sentence may list many ranges or projects. */
const longestSentence = 5_000;
function heading({ version, release, checkIn, relace }) {
    if (version !== undefined) {
        return `### Sentry release ${release?.pageUrl ? markdown_link(version, new URL(release.pageUrl)) : literal(version)}`;
    }
    if (checkIn)
        return `### Sentry check-in ${literal(checkIn.monitorSlug)}`;
    return relace ? `### Relace repository ${literal(relace.repoId)}` : '### Sentry';
}
/** What was done, stage by stage, with its time. */
function overview(result, serverUrl) {
    const stages = result.stages ?? [];
    const sentences = describeResult(result);
    const done = sentences.map(([title, sentence]) => {
        const links = linksOf(title, result, serverUrl);
        const text = [literal(sentence.slice(0, longestSentence)), ...links].join(' ');
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
/** Pages that show more. */
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
/** Undefined where there is nothing to compare. */
function comparePage({ repository, base, head }, serverUrl) {
    if (!base || base === head || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    return URL.parse(`${serverUrl}/${repository}/compare/${range}`) ?? undefined;
}
function timeOf(durationMs) {
    return durationMs === undefined ? '' : (0,format/* formatDuration */.a3)(durationMs).replaceAll(' ', '&nbsp;');
}

;// CONCATENATED MODULE: ./run/summary.js






/** What the runner accepts from one step, less the last line. */
const mostBytes = 1024 * 1024 - 200;
const truncated = 'The rest is omitted: a summary may have at most 1 MiB.';
/** The parts of a summary in Markdown, from top to bottom; undefined where there is nothing to show. */
const parts = [
    heading,
    skippedNote,
    dryRunNote,
    failureNote,
    overview,
    warningNotes,
    ({ files }) => files && fileTable(files),
    ({ bundles }) => bundles && fileTable(bundles, ' of the bundle'),
    ({ debugFiles }) => debugFiles && debugFileList(debugFiles),
    ({ relace }) => relace && fileTable(relace, ' in Relace'),
    ({ lastCheckIns }) => lastCheckIns && checkInList(lastCheckIns),
];
function writeSummary(result, serverUrl) {
    return appendToSummary(summaryOf(result, serverUrl));
}
/**
 * The result as the Markdown of a job summary.
 *
 * @param serverUrl the GitHub server that commits are linked to
 */
function summaryOf(result, serverUrl = 'https://github.com') {
    let summary = '';
    for (const part of parts) {
        const text = part(result, serverUrl);
        if (text === undefined)
            continue;
        if (Buffer.byteLength(summary) + Buffer.byteLength(text) > mostBytes)
            return `${summary}${truncated}\n`;
        summary += `${text}\n\n`;
    }
    return `${summary.trimEnd()}\n`;
}

;// CONCATENATED MODULE: ./run/reporter.js




const remedy = 'Check that the disk has space, and that no step of the job deletes the files of the runner.';
/** Collects what the run did: logs each part as soon as it is known, and writes outputs and summary at the end. */
class Reporter {
    #result;
    #log;
    #options;
    /** @param initial what holds until something else is reported */
    constructor(initial, log, options) {
        this.#result = initial;
        this.#log = log;
        this.#options = options;
    }
    report = (part) => {
        const { isDryRun } = this.#result;
        this.#result = { ...this.#result, ...this.#options.redactAll(part) };
        for (const [title, sentence] of describeResult({ ...part, isDryRun }))
            this.#log.info(`${title}: ${sentence}`);
    };
    /**
     * Writes the outputs and, where it is wanted, the summary.
     *
     * @throws SetupError when later steps would miss the outputs of a run that succeeded
     */
    async close(durationMs) {
        this.#log.end();
        const result = { ...this.#result, durationMs, warnings: this.#log.warnings };
        if (this.#options.wantsSummary) {
            await writeSummary(result, this.#options.serverUrl).catch((error) => this.#log.warning(`Could not write the job summary: ${(0,errors/* messageOf */.bD)(error)}.`));
        }
        try {
            writeOutputs(result);
        }
        catch (error) {
            const problem = `Could not write the outputs: ${(0,errors/* messageOf */.bD)(error)}`;
            if (result.failure === undefined)
                throw new errors/* SetupError */.w3(problem, { remedy, cause: error });
            this.#log.warning(problem); // The failure of the run matters more.
        }
    }
}

// EXTERNAL MODULE: ./sentry/all-or-errors.js
var all_or_errors = __webpack_require__(6243);
;// CONCATENATED MODULE: ./run/run-stages.js

/**
 * Works through the stages of a run or of a dry run. What only reads overlaps: all stages are prepared and checked side by
 * side, so that every mistake in the setup is reported before anything is written. Then one stage runs after another, so
 * nothing is deployed or finalized after a stage that failed.
 */
async function runStages(stages, { isDryRun, timed, report }) {
    const prepared = prepareAll(stages, timed, report);
    const checks = stages.map(({ title, check }) => check && timed(title, () => check(prepared)));
    const ready = (0,all_or_errors/* allOrErrors */.i)([prepared, ...checks]);
    ready.catch(() => undefined); // Reported where it is awaited.
    for (const { title, isFirst, run, preview } of stages) {
        if (!isFirst)
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

;// CONCATENATED MODULE: ./run/skip.js
/**
 * Why the run is skipped: it needs a token, and GitHub gives it no secrets. Where GitHub does give secrets, a missing token
 * is an error. Check-ins with a DSN and dry runs need no token.
 *
 * @returns a sentence; undefined where the run goes on
 */
function skipReason({ connection, run }, { secretsWithheld }, { sentry, checkIn, relace }) {
    if (secretsWithheld === undefined || run.dryRun)
        return undefined;
    const asksSentry = sentry !== undefined || (checkIn !== undefined && checkIn.dsn === undefined);
    const lacksToken = asksSentry && connection.authToken === undefined;
    if (!lacksToken && relace?.apiKey !== '')
        return undefined;
    return `Skipped: ${secretsWithheld}, and GitHub gives such runs no secrets.`;
}

;// CONCATENATED MODULE: ./run/timed-stages.js
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

// EXTERNAL MODULE: ../../node_modules/leven/index.js
var leven = __webpack_require__(9357);
;// CONCATENATED MODULE: ./github-actions/environment.js
/** The variables of this process. */
function readEnvironment() {
    return process.env;
}

;// CONCATENATED MODULE: ./run/unknown-inputs.js


/** Inputs of getsentry/action-release that have no effect here: there is no telemetry, and git is not configured. */
const withoutEffect = ['disable-telemetry', 'disable-safe-directory'];
/**
 * A warning about inputs that the action does not have. The runner passes on whatever is written below `with:`, so a
 * misspelled input would go unnoticed. It is not an error, since such a variable may also come from an outer shell.
 *
 * @param known the names of the inputs of the action
 * @param otherAction those that only the other action of this repository has
 * @returns undefined where there are none
 */
function describeUnknownInputs(known, otherAction = new Set(), env = readEnvironment()) {
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

;// CONCATENATED MODULE: ./run/main-step.js




















/** The main step of an action: reads the inputs, plans, runs or previews the stages, and reports the result. */
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
async function main({ readInputs, makePlan, makeStages, inputsOfOtherAction }, redactor, log) {
    const beganAtMs = clock/* systemClock */.m.uptime();
    const inputErrors = new input_errors/* InputErrors */.G();
    const reader = new InputReader(inputErrors);
    const inputs = readInputs(reader);
    for (const secret of reader.secrets) {
        redactor.add(secret);
        maskSecret(secret);
    }
    const known = new Set([...reader.names, 'job-status']);
    const unknownInputs = describeUnknownInputs(known, inputsOfOtherAction?.());
    if (unknownInputs)
        log.warning(unknownInputs);
    const context = (0,github_actions_context/* readContext */.y)();
    const plan = makePlan(inputs, context, inputErrors);
    const { dryRun: isDryRun, summary: wantsSummary, timeoutMs, onOutage } = inputs.run;
    const skipped = skipReason(inputs, context, plan);
    const pending = skipped || isDryRun ? undefined : plan.checkIn && beginCheckIn(plan.checkIn, clock/* systemClock */.m);
    // Before anything can fail, so that the post step can report the failure.
    if (pending)
        (0,state/* saveCheckIn */.H)(pending, log);
    const reporter = new Reporter({ outcome: 'failed', version: plan.release?.version || undefined, isDryRun }, log, {
        redactAll: redactor.redactAll,
        wantsSummary,
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
        using lifetime = beginLifetime(timeoutMs);
        await using pool = (0,dispatcher/* openPool */.x)((0,proxy/* readProxySettings */.u)());
        const { signal, deadlineMs } = lifetime;
        const requests = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log };
        const timed = timedStages(log, clock/* systemClock */.m, report);
        const stages = await timed('Preparation', () => makeStages(plan, { ...requests, pending, isDryRun, cleanup }));
        if (stages.length === 0)
            log.warning('There is nothing to do. Set monitor-slug, or an input that needs a release.');
        await runStages(stages, { isDryRun, timed, report });
        if (isDryRun && plan.sentry?.token === '')
            report({ notCompared: 'there is no token' });
        report({ outcome: isDryRun ? 'dry-run' : 'success' });
    }
    catch (error) {
        report({ failure: failureMessage(error) });
        if (!(error instanceof errors/* OutageError */.AP && onOutage === 'warn'))
            throw error;
        report({ outcome: 'degraded' });
        log.warning(failureMessage(error));
    }
    finally {
        await reporter.close(clock/* systemClock */.m.uptime() - beganAtMs);
    }
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// UNUSED EXPORTS: planCheckInAction

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./sentry/rules.js
var rules = __webpack_require__(7525);
// EXTERNAL MODULE: ../../node_modules/croner/dist/croner.js
var croner = __webpack_require__(410);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./check-ins/crontab.js


const nicknames = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];
/** The highest number of each field. */
const highest = [59, 23, 31, 12, 7];
/** The fields in which Sentry knows signs beyond those of POSIX: the last day, and the last or n-th weekday. */
const specialTerms = { 2: /^L$/i, 4: /^(\dL|(\d|[A-Z]{3})#[1-5])$/i };
/**
 * What keeps Sentry from reading a crontab line, as a clause for a message; undefined when nothing does. Sentry's rules
 * are in https://docs.sentry.io/product/crons/; what a line means beyond them is judged by the cron library.
 */
function crontabProblem(line) {
    if (line.startsWith('@')) {
        return nicknames.includes(line) ? undefined : `of the nicknames Sentry knows ${nicknames.join(', ')} only`;
    }
    const fields = line.split(/\s+/);
    if (fields.length !== 5) {
        return `it has ${fields.length} fields, and Sentry wants 5: minute, hour, day of the month, month, day of the week`;
    }
    const unknown = fields.flatMap((field, index) => field.split(',').filter((term) => !isKnown(term, index)));
    if (unknown.length > 0)
        return `Sentry does not understand ${unknown.map((term) => `"${term}"`).join(', ')} in it`;
    if (/-SUN\b/i.test(line))
        return 'a range must not run backwards, and to Sentry SUN is the first day of the week';
    return impossibility(fields.map(withRange).join(' '));
}
/** The library looks at less than Sentry here: it lets `1-32/2` be a range of days. */
function isKnown(term, index) {
    if (specialTerms[index]?.test(term))
        return true;
    const [base = ''] = term.split('/');
    const isInBounds = (base.match(/\d+/g) ?? []).every((number) => Number(number) <= (highest[index] ?? 0));
    return isInBounds && /^(\*|(\d+|[A-Z]{3})(-(\d+|[A-Z]{3}))?)(\/\d+)?$/i.test(term);
}
/** `5/15`, from 5 on every 15th, is known to GitHub and to Sentry, and the library wants a range for it. */
function withRange(field, index) {
    return field.replace(/(^|,)(\w+)\//g, `$1$2-${highest[index]}/`);
}
function impossibility(line) {
    try {
        return new croner/* Cron */.l4(line, { mode: '5-part' }).nextRun() === null ? 'the day that it names never comes' : undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error).replace(/^CronPattern: /, '');
    }
}

// EXTERNAL MODULE: ./check-ins/schedule.js
var schedule = __webpack_require__(2265);
;// CONCATENATED MODULE: ./check-ins/plan-monitor.js



/**
 * Decides how the monitor is to be set up. An input that cannot be used is the author's to mend, and becomes a
 * complaint. A line that GitHub runs by and Sentry cannot read is no reason to fail the job.
 */
function planMonitor(inputs, context, inputErrors) {
    const timezone = (0,rules/* knownTimezone */.Jx)(inputs.timezone);
    if (timezone === undefined) {
        inputErrors.add('monitor-timezone', `"${inputs.timezone}" is no name of the tz database, such as Europe/Vienna`);
    }
    const schedule = inputs.schedule === undefined ? undefined : readSchedule(inputs.schedule, inputErrors);
    const triggered = inputs.schedule === undefined ? context.schedule : undefined;
    const problem = triggered && crontabProblem(triggered);
    const scheduleProblem = problem && `The schedule "${triggered}" of this workflow is not passed on to the monitor: ${problem}`;
    const found = schedule ?? (triggered && !problem ? { type: 'crontab', value: triggered } : undefined);
    const config = found && {
        schedule: found,
        timezone: timezone ?? 'UTC',
        checkin_margin: inputs.marginMinutes,
        max_runtime: inputs.maxRuntimeMinutes,
        failure_issue_threshold: inputs.failureIssueThreshold,
        recovery_threshold: inputs.recoveryThreshold,
    };
    return { config, scheduleProblem: scheduleProblem || undefined };
}
function readSchedule(text, inputErrors) {
    const interval = (0,schedule/* parseInterval */.P)(text);
    if (interval)
        return interval;
    const problem = crontabProblem(text);
    if (problem === undefined)
        return { type: 'crontab', value: text };
    const isMeantAsInterval = /^every\b/i.test(text);
    inputErrors.add('monitor-schedule', isMeantAsInterval
        ? `"${text}" is no interval; give a number and minutes, hours, days, weeks, months or years: every 2 hours`
        : `"${text}" cannot be used: ${problem}; give a crontab line, or an interval such as "every 2 hours"`);
    return undefined;
}

;// CONCATENATED MODULE: ./check-ins/plan.js



const defaultEnvironment = 'production';
/**
 * There is a plan even where an input is wrong and ends the run: the post step still has to tell of the failure. There
 * is none where Sentry would not know what it is told about.
 *
 * @param environment the environment of the deploy, which the monitor shares unless it has one of its own
 */
function planCheckIn(inputs, environment, context, inputErrors) {
    const { monitorSlug, dsn, monitorEnvironment, mode } = inputs;
    if (monitorSlug === undefined)
        return undefined;
    const chosen = monitorEnvironment ?? environment ?? defaultEnvironment;
    const parsed = dsn === undefined ? undefined : (0,sentry_dsn/* parseDsn */.pK)(dsn);
    if (dsn !== undefined && parsed === undefined) {
        inputErrors.add('dsn', 'it is not a DSN; copy it from Client Keys (DSN) in the settings of the project');
    }
    const monitor = planMonitor(inputs, context, inputErrors);
    if ((0,rules/* monitorSlugProblem */.lW)(monitorSlug) || (0,rules/* environmentProblem */.f5)(chosen))
        return undefined;
    return { monitorSlug, environment: chosen, dsn: parsed, mode, ...monitor };
}

// EXTERNAL MODULE: ./github-actions/context.js
var github_actions_context = __webpack_require__(1283);
// EXTERNAL MODULE: ./commits/sentry-commit.js
var sentry_commit = __webpack_require__(9670);
;// CONCATENATED MODULE: ./commits/plan.js


/** Undefined where none are asked for, or where this run is about no commit. */
function planCommits(commits, folder, context, inputErrors) {
    const { setCommits, commitPaths: paths, ignoreMissing, ignoreEmpty, githubToken } = commits;
    if (setCommits === 'skip')
        return undefined;
    const ranges = setCommits === 'manual' ? manualRanges(commits, context, inputErrors) : autoRange(context);
    if (ranges.length === 0)
        return undefined;
    inputErrors.checkSecret('github-token', githubToken);
    return {
        ranges,
        before: context.eventName === 'push' ? context.beforeSha : undefined,
        paths,
        ignoreMissing,
        ignoreEmpty,
        unused: setCommits === 'manual' ? [] : manualInputs(commits),
        githubToken,
        apiUrl: context.apiUrl,
        folder,
    };
}
function autoRange(context) {
    const { repository } = context;
    const head = (0,github_actions_context/* headOf */.U)(context);
    return head && repository ? [{ repository, head, base: undefined, isOwn: true }] : [];
}
/** Those that are written, by name. */
function manualInputs({ repo, commit, previousCommit }) {
    const written = { repo: repo[0], commit, 'previous-commit': previousCommit };
    return Object.entries(written).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
/** The ranges that the author names. What is left out is that of this run: its repository, its commit. */
function manualRanges(inputs, context, inputErrors) {
    const { repo, commit, previousCommit } = inputs;
    const entries = repo.length > 0 || !context.repository ? repo : [context.repository];
    if (entries.length === 0)
        inputErrors.add('repo', 'there is none, and this run has no repository; name owner/name');
    if (entries.length > 1) {
        for (const input of manualInputs({ ...inputs, repo: [] })) {
            inputErrors.add(input, 'it could be of any of the repositories; write each in repo as owner/name@base..head');
        }
    }
    return entries.flatMap((entry) => {
        const written = parseEntry(entry.replace(`${context.serverUrl}/`, ''));
        const { repository, base = previousCommit } = written;
        if (!/^[^/@]+\/[^/@]+$/.test(repository)) {
            inputErrors.add('repo', `"${entry}" is not owner/name, owner/name@head or owner/name@base..head`);
        }
        const isOwn = repository.toLowerCase() === context.repository?.toLowerCase();
        const head = written.head ?? commit ?? (isOwn ? (0,github_actions_context/* headOf */.U)(context) : undefined);
        if (head === undefined) {
            inputErrors.add('commit', `there is none for ${repository}; write it in repo as ${repository}@head`);
            return [];
        }
        complainOf(head, written.head === undefined ? 'commit' : 'repo', inputErrors);
        if (base !== undefined)
            complainOf(base, written.base === undefined ? 'previous-commit' : 'repo', inputErrors);
        return [{ repository, head, base, isOwn }];
    });
}
/** `owner/name@base..head`; what follows the `@` may be the head alone, or missing. */
function parseEntry(entry) {
    const [, repository = entry, base, head] = /^([^@]*)@(?:(.*?)\.\.)?(.*)$/.exec(entry) ?? [];
    return { repository: repository.replace(/\.git$/, ''), base, head };
}
/** What git allows in the name of a tag or branch, and Sentry in the id of a commit. */
function complainOf(name, input, inputErrors) {
    if (!/^[^\s~^:?*[\\.-][^\s~^:?*[\\]*$/.test(name) || name.includes('..')) {
        inputErrors.add(input, `"${name}" is no SHA, tag or branch`);
    }
    else if (name.length > sentry_commit/* longestCommitId */.B) {
        inputErrors.add(input, `"${name}" cannot be used: Sentry takes at most ${sentry_commit/* longestCommitId */.B} characters`);
    }
}

;// CONCATENATED MODULE: ./files/plan.js
function planFiles({ files: patterns, fileHeaders, dist, existingFiles, concurrency, ...inputs }, folders, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    const selection = planSelection('files', patterns, inputs, folders, inputErrors);
    return { ...selection, dist, existingFiles, concurrency, headers: readHeaders(fileHeaders) };
}
/** @param input the input that has the patterns */
function planSelection(input, patterns, { urlPrefix, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound, }, { root, workspace }, inputErrors) {
    checkPatterns(input, patterns, inputErrors);
    return { patterns, naming: { urlPrefix, stripPrefixes, root }, stripCommonPrefix, workspace, ifNoFilesFound };
}
/** Adds an error where all patterns exclude files, so that there is nothing to exclude them from. */
function checkPatterns(input, patterns, inputErrors) {
    if (patterns.some((pattern) => !/^[!#]/.test(pattern)))
        return;
    inputErrors.add(input, 'it only excludes files; add a pattern of files to upload');
}
function readHeaders(lines) {
    const headers = lines.map((line) => {
        const [name = '', ...value] = line.split(':');
        return [canonical(name.trim()), value.join(':').trim()];
    });
    return Object.fromEntries(headers);
}
/** Header names are case-sensitive in Sentry: `content-type` would stand beside the one that it adds itself. */
function canonical(name) {
    return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

;// CONCATENATED MODULE: ./debug-files/plan.js

function planDebugFiles({ debugFiles: patterns }, { ifNoFilesFound, concurrency }, folders, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    checkPatterns('debug-files', patterns, inputErrors);
    return { patterns, ...folders, ifNoFilesFound, concurrency };
}

;// CONCATENATED MODULE: ./deploys/plan.js

function planDeploy({ environment, deployName: name, deployUrl, startedAt, finishedAt }, context, inputErrors) {
    if (startedAt && finishedAt && startedAt > finishedAt) {
        inputErrors.check('finished-at', finishedAt.toISOString(), `it is before started-at (${startedAt.toISOString()})`);
    }
    if (environment === undefined)
        return undefined;
    return { environment, name, url: deployUrl?.href ?? runPage(context), startedAt, finishedAt };
}
/** The page of the workflow run, which is the same for every attempt. Undefined where Sentry would refuse the URL. */
function runPage({ serverUrl, repository, runId }) {
    if (!repository || !runId)
        return undefined;
    const page = URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}`);
    return page && !(0,rules/* urlProblem */.rn)(page) ? page.href : undefined;
}

// EXTERNAL MODULE: ./github-actions/input-errors.js
var input_errors = __webpack_require__(8582);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./sentry/auth-token.js
var auth_token = __webpack_require__(9110);
;// CONCATENATED MODULE: ./sentry/plan.js



const whereToPut = 'store one as a secret, below Settings > Secrets and variables > Actions (for Dependabot, > Dependabot), and pass it ' +
    'by this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or by the variable SENTRY_AUTH_TOKEN';
const sentrySaas = 'https://sentry.io/';
/** Which Sentry the run talks to, and as whom. An organization token tells its organization and its Sentry by itself. */
function planSentry(inputs, inputErrors, { needsProjects = true, needsToken = true } = {}) {
    const { authToken, projects } = inputs;
    const ownToken = authToken ? (0,auth_token/* parseOrgToken */.z)(authToken) : undefined;
    const org = inputs.org ?? ownToken?.org;
    if (!authToken && needsToken) {
        inputErrors.add('auth-token', `there is none; ${whereToPut}`);
    }
    inputErrors.checkSecret('auth-token', authToken);
    if (!org && (authToken || needsToken))
        inputErrors.add('org', 'there is none; name the organization by this input or by SENTRY_ORG');
    if (needsProjects && projects.length === 0) {
        inputErrors.add('projects', 'there is none; name at least one project by this input or by SENTRY_PROJECT');
    }
    if (org)
        inputErrors.check('org', org, slugProblem(org) ?? foreignOrgProblem(org, ownToken));
    // Sentry looks up a project's text as a slug only, and no slug is all digits; an organization's may be its id.
    for (const slug of projects) {
        inputErrors.check('projects', slug, /^\d+$/.test(slug) ? 'it is an id; name the slug' : slugProblem(slug));
    }
    const tokenUrl = knownUrl(ownToken?.url) ?? knownUrl(ownToken?.regionUrl);
    const baseUrl = inputs.url ?? tokenUrl ?? new URL(sentrySaas);
    if (ownToken && !belongsTo(ownToken, baseUrl)) {
        inputErrors.add('url', `the token belongs to ${tokenUrl?.origin} and is not sent to ${baseUrl.origin}; leave url out, or use a token of that Sentry`);
    }
    const regionUrl = knownUrl(ownToken?.regionUrl);
    return {
        connection: {
            baseUrl: asFolder(baseUrl),
            org: asInToken(org, ownToken) ?? '',
            tokenKind: ownToken ? 'organization' : 'other',
        },
        token: authToken ?? '',
        homes: regionUrl ? [baseUrl, regionUrl] : [baseUrl],
        projects,
    };
}
/**
 * The same for what a run can do without: undefined where something is missing or wrong. Nobody has asked for a request
 * with the token, so it goes only to the Sentry that the DSN belongs to.
 */
function planOptionalSentry(inputs, dsn) {
    const plan = planSilently(inputs, { needsProjects: dsn === undefined });
    const isHome = dsn === undefined || (plan && (0,credentials/* isSameSite */.e)(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
    return isHome ? plan : undefined;
}
/** The same again, for a Sentry that is known to be the right one. */
function planKnownSentry(inputs) {
    return planSilently(inputs, { needsProjects: false });
}
function planSilently(inputs, needs) {
    const inputErrors = new input_errors/* InputErrors */.G();
    const plan = planSentry(inputs, inputErrors, needs);
    return inputErrors.isEmpty ? plan : undefined;
}
/** Whether the token was made by the Sentry at this address, or by one of the same site: regions are subdomains. */
function belongsTo({ url, regionUrl }, target) {
    const own = [url, regionUrl].map(knownUrl).filter((known) => known !== undefined);
    return own.length === 0 || own.some((known) => (0,credentials/* isSameSite */.e)(known, target));
}
function knownUrl(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}
/** A base URL with a path, as of a Sentry behind a prefix, keeps the path only if it ends with a slash. */
function asFolder({ origin, pathname }) {
    return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}
/** A slug is lower case in Sentry's URLs; who writes it otherwise means the same organization. */
function asInToken(org, token) {
    return org?.toLowerCase() === token?.org.toLowerCase() ? token?.org : org;
}
/** An organization may also be named by its id, of which the token tells nothing. */
function foreignOrgProblem(org, token) {
    if (!token || /^\d+$/.test(org) || org.toLowerCase() === token.org.toLowerCase())
        return undefined;
    return `the token belongs to "${token.org}"; leave org out, or use a token of "${org}"`;
}
function slugProblem(text) {
    return /^[\w-]+$/.test(text) ? undefined : "it is no slug as in Sentry's URLs";
}

// EXTERNAL MODULE: ./relace/path.js
var path = __webpack_require__(9692);
;// CONCATENATED MODULE: ./relace/plan.js


const relaceSaas = 'https://api.relace.run/';
/** Undefined where no repository is named. */
function planRelace({ repoId, apiKey, pathPrefix = '', url, patterns: ownPatterns }, { files, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound }, { root, workspace }, dryRun, inputErrors) {
    const hasOwnPatterns = ownPatterns.length > 0;
    if (repoId === undefined) {
        if (hasOwnPatterns || pathPrefix)
            inputErrors.add('relace-repo-id', 'it is missing; name the repository');
        return undefined;
    }
    if (apiKey === undefined && !dryRun) {
        inputErrors.add('relace-api-key', 'it is missing; set this input or the variable RELACE_API_KEY');
    }
    inputErrors.checkSecret('relace-api-key', apiKey);
    const patterns = hasOwnPatterns ? ownPatterns : files;
    if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
        inputErrors.add('relace-files', 'neither it nor files names a file; add a pattern');
    }
    const urlPrefix = pathPrefix.replace(/\/$/, '');
    if (pathPrefix)
        inputErrors.check('relace-path-prefix', pathPrefix, (0,path/* repositoryPathProblem */.v)(urlPrefix));
    return {
        baseUrl: asFolder(url ?? new URL(relaceSaas)),
        repoId,
        apiKey: apiKey ?? '',
        patterns,
        naming: { urlPrefix, stripPrefixes, root },
        stripCommonPrefix,
        workspace,
        // Where the patterns are those of `files`, that input reports the ones that match nothing.
        ifNoFilesFound: hasOwnPatterns ? ifNoFilesFound : 'ignore',
    };
}

;// CONCATENATED MODULE: ./releases/version.js

/** The version of the release and where it comes from. The first source that has one counts. */
function chooseVersion(inputs, context, inputErrors) {
    const found = inputs.release ?? pushedTag(context) ?? pullRequestHead(context) ?? commit(context);
    if (found === undefined) {
        inputErrors.add('release', 'there is none, and this run has no tag and no commit to take it from; name a version');
        return { value: '', source: '' };
    }
    const version = inputs.releasePrefix + found.value.replace(/^refs\/(tags|heads)\//, '');
    const problem = (0,rules/* versionProblem */.Ec)(version);
    if (problem)
        inputErrors.add('release', `"${version}" (${found.source}) cannot be used: ${problem}`);
    return { value: version, source: found.source };
}
function pushedTag({ refType, refName }) {
    return refType === 'tag' && refName ? { value: refName, source: 'the tag' } : undefined;
}
/** On a pull request GITHUB_SHA is a merge commit that is in no branch, and that Sentry never hears of. */
function pullRequestHead({ pullRequestHeadSha: sha }) {
    return sha ? { value: sha, source: "the pull request's head" } : undefined;
}
function commit({ sha }) {
    return sha ? { value: sha, source: 'the commit' } : undefined;
}

;// CONCATENATED MODULE: ./releases/plan.js



function planRelease({ createRelease: create, finalize, releaseUrl, ...inputs }, context, inputErrors) {
    const { value: version, source: versionSource } = chooseVersion(inputs, context, inputErrors);
    return { create, finalize, version, versionSource, url: releaseUrl?.href ?? sourcePage(context) };
}
/** The page of the tag or commit on the GitHub server; undefined where Sentry would refuse the URL. */
function sourcePage(context) {
    const { serverUrl, repository, refType, refName } = context;
    const head = (0,github_actions_context/* headOf */.U)(context);
    const tag = refType === 'tag' ? refName : undefined;
    if (!repository || !(tag ?? head))
        return undefined;
    const path = tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${head}`;
    const page = URL.parse(`${serverUrl}/${repository}/${path}`);
    return page && !(0,rules/* urlProblem */.rn)(page) ? page.href : undefined;
}

;// CONCATENATED MODULE: ./source-maps/plan.js

function planSourceMaps({ sourcemaps: patterns, inject }, { dist, existingFiles, concurrency, ...files }, folders, dryRun, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    const selection = planSelection('sourcemaps', patterns, files, folders, inputErrors);
    const { tempFolder } = folders;
    return { ...selection, inject, dryRun, dist, existingFiles, concurrency, tempFolder };
}

;// CONCATENATED MODULE: ./run/plan.js










/** Decides what the run does. Pure; whatever cannot be done is added to the errors. */
function makePlan(inputs, context, inputErrors) {
    const { workspace, tempFolder } = context;
    const { dryRun, workingDirectory } = inputs.run;
    const folders = { root: (0,external_node_path_.resolve)(workspace, workingDirectory), workspace, tempFolder };
    const files = planFiles(inputs.files, folders, inputErrors);
    const sourceMaps = planSourceMaps(inputs.sourceMaps, inputs.files, folders, dryRun, inputErrors);
    const deploy = planDeploy(inputs.deploy, context, inputErrors);
    const { createRelease, finalize } = inputs.release;
    const needsRelease = createRelease || finalize || inputs.commits.setCommits !== 'skip' || files || sourceMaps || deploy;
    const release = needsRelease ? planRelease(inputs.release, context, inputErrors) : undefined;
    const debugFiles = planDebugFiles(inputs.debugFiles, inputs.files, folders, inputErrors);
    return {
        ...planCheckInAction(inputs, context, inputErrors, inputs.deploy.environment),
        sentry: release || debugFiles ? planSentry(inputs.connection, inputErrors, { needsToken: !dryRun }) : undefined,
        release,
        commits: release && planCommits(inputs.commits, folders.root, context, inputErrors),
        files,
        sourceMaps,
        deploy,
        debugFiles,
        relace: planRelace(inputs.relace, inputs.files, folders, dryRun, inputErrors),
    };
}
/**
 * The plan of a run that has a check-in at most.
 *
 * @param environment that of the deploy, which is the default for the check-in
 */
function planCheckInAction({ checkIn: inputs, connection }, context, inputErrors, environment) {
    const checkIn = planCheckIn(inputs, environment, context, inputErrors);
    return { checkIn, monitoring: checkIn && planOptionalSentry(connection, checkIn.dsn) };
}


/***/ }),

/***/ 6998:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8791);
/* harmony import */ var _main_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5468);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8049);




/* The main step of action.yml. */
await (0,_main_step_js__WEBPACK_IMPORTED_MODULE_1__/* .runMainStep */ .X)({ readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .K, makePlan: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C, makeStages: _stages_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStages */ .u });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ makeStages)
});

// EXTERNAL MODULE: ./github-actions/state.js
var state = __webpack_require__(9473);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./github-actions/proxy.js
var proxy = __webpack_require__(2608);
// EXTERNAL MODULE: ./http/client.js + 6 modules
var http_client = __webpack_require__(5547);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/dispatcher.js
var dispatcher = __webpack_require__(3168);
// EXTERNAL MODULE: ./sentry/client.js
var sentry_client = __webpack_require__(1891);
// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./http/body.js
var http_body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/errors.js
var http_errors = __webpack_require__(2862);
;// CONCATENATED MODULE: ./check-ins/api.js




/** The server has no cron ingest: it is older than that. */
class NoCronIngestError extends errors/* OutageError */.AP {
}
/**
 * The cron ingest of a DSN: POST `/api/{project_id}/cron/{monitor_slug}/{public_key}/`. With a JSON body the query is
 * ignored. The answer is 202 with nothing in it, also when the check-in is dropped later.
 */
class CheckIns {
    #http;
    constructor(http) {
        this.#http = http;
    }
    /**
     * @throws NoCronIngestError when the server does not know the route
     * @throws OutageError when the check-in was not taken; it never says that the set-up is wrong for good
     */
    async send(dsn, monitorSlug, checkIn) {
        try {
            await this.#http.send({
                method: 'POST',
                url: (0,sentry_dsn/* cronUrl */.OH)(dsn, monitorSlug),
                body: (0,http_body/* jsonBody */.J)(checkIn),
                repeat: 'safe', // The id makes a second one an update to the same values.
            });
        }
        catch (cause) {
            const status = cause instanceof http_errors/* HttpError */.j$ ? cause.status : undefined;
            const Failure = status === 404 || status === 405 ? NoCronIngestError : errors/* OutageError */.AP;
            const way = status !== undefined && status < 500 && status !== 429 ? '; see that dsn is that of a project' : '';
            throw new Failure(`The check-in "${checkIn.status}" of monitor ${monitorSlug} could not be sent: ${(0,errors/* messageOf */.bD)(cause)}${way}`, { cause });
        }
    }
}

// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
;// CONCATENATED MODULE: ./check-ins/client-keys.js

/** `/projects/{org}/{project}/keys/`. Needs the scope project:read, which organization tokens do not have. */
class ClientKeys {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** The DSN of the project's first active key; undefined when it has none. */
    async dsnOf(project) {
        const keys = await this.#client.json({
            method: 'GET',
            path: (0,path/* path */.A) `projects/${this.#client.org}/${project}/keys/`,
            repeat: 'safe',
            purpose: `look up the DSN of project ${project}`,
        });
        return keys.find(({ isActive }) => isActive)?.dsn.public;
    }
}

;// CONCATENATED MODULE: ./check-ins/legacy-api.js

/** Stands for the newest check-in of the monitor that is still open. */
const latest = 'latest';
/**
 * `/organizations/{org}/monitors/{slug}/checkins/`: the way in of self-hosted servers before 24.3, which later ones have
 * closed (https://github.com/getsentry/sentry/pull/66172). The documentation of that time spells `organization/`, the
 * servers route `organizations/`. Needs project:read.
 */
class LegacyCheckIns {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /**
     * Adds a check-in, open or finished already. The id is the server's choice.
     *
     * @throws RefusalError with status 404 when there is no such monitor: a token cannot make it here
     */
    async add(monitorSlug, checkIn) {
        const { id } = await this.#client.json({
            method: 'POST',
            path: this.#path(monitorSlug),
            json: toApi(checkIn),
            repeat: 'unsafe', // Every call adds another one.
            purpose: `add a check-in of monitor ${monitorSlug}`,
        });
        return id;
    }
    /** Finishes a check-in, by its id or by `latest`. The environment is the one that it was opened in. */
    async finish(monitorSlug, id, { environment, ...checkIn }) {
        await this.#client.send({
            method: 'PUT',
            path: `${this.#path(monitorSlug)}${(0,path/* path */.A) `${id}/`}`,
            json: toApi(checkIn),
            repeat: id === latest ? 'unsafe' : 'safe', // The second time, another one may be the latest.
            purpose: `finish a check-in of monitor ${monitorSlug}`,
        });
    }
    #path(monitorSlug) {
        return (0,path/* path */.A) `organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
    }
}
function toApi({ duration, ...checkIn }) {
    return duration === undefined ? checkIn : { ...checkIn, duration: Math.round(duration * 1000) };
}

// EXTERNAL MODULE: ./check-ins/schedule.js
var check_ins_schedule = __webpack_require__(2265);
;// CONCATENATED MODULE: ./check-ins/monitor-config.js

function monitor_config_toApi({ schedule, ...settings }) {
    const value = schedule.type === 'crontab' ? schedule.value : [schedule.value, schedule.unit];
    return { schedule_type: schedule.type, schedule: value, ...settings };
}
/** Sentry keeps a nickname as the line that it stands for. */
const nicknames = {
    '@yearly': '0 0 1 1 *', '@annually': '0 0 1 1 *', '@monthly': '0 0 1 * *', '@weekly': '0 0 * * 0',
    '@daily': '0 0 * * *', '@hourly': '0 * * * *',
}; // biome-ignore format: a table of pairs
/** What would change, as clauses for people: `schedule 0 * * * * → 17 3 * * *`. Empty when all is as wanted. */
function differences(stored, wanted) {
    const before = { ...stored, schedule: textOf(stored) };
    const after = { ...wanted, schedule: textOf(monitor_config_toApi(wanted)) };
    return Object.entries(after)
        .filter(([name, value]) => value !== undefined && before[name] !== value)
        .map(([name, value]) => `${name.replaceAll('_', ' ')} ${before[name] ?? 'unset'} → ${value}`);
}
function textOf({ schedule }) {
    if (typeof schedule === 'string')
        return nicknames[schedule] ?? schedule.trim().replace(/\s+/g, ' ');
    const [value, unit] = schedule;
    return (0,check_ins_schedule/* scheduleText */.l)({ type: 'interval', value, unit });
}

;// CONCATENATED MODULE: ./check-ins/monitors-api.js


/** Check-ins are kept for 90 days. */
const keptPeriod = '90d';
/** `/organizations/{org}/monitors/`. Organization tokens may do nothing here. */
class Monitors {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** @throws RefusalError with status 404 when there is none. Needs alerts:read or project:read. */
    get(slug) {
        return this.#client.json({
            method: 'GET',
            path: this.#path(slug),
            repeat: 'safe',
            purpose: `read monitor ${slug}`,
        });
    }
    /** Needs alerts:write or org:read. @throws RefusalError with status 400 when the slug is taken. */
    create({ slug, project, config }) {
        return this.#client.json({
            method: 'POST',
            path: this.#path(),
            json: { slug, name: slug, project, config: monitor_config_toApi(config) },
            repeat: 'unsafe', // A second time is refused: the first has taken the slug.
            purpose: `create monitor ${slug}`,
        });
    }
    /** Needs alerts:write or project:write. */
    update(slug, config) {
        return this.#client.json({
            method: 'PUT',
            path: this.#path(slug),
            json: { config: monitor_config_toApi(config) },
            repeat: 'safe', // Sets values: a second time sets the same ones.
            purpose: `update monitor ${slug}`,
        });
    }
    /** The newest check-ins of all environments, newest first. Needs alerts:read or project:read. */
    latestCheckIns(slug, count) {
        return this.#client.json({
            method: 'GET',
            path: `${this.#path(slug)}checkins/`,
            query: { statsPeriod: keptPeriod, per_page: String(count) },
            repeat: 'safe',
            purpose: `read the check-ins of monitor ${slug}`,
        });
    }
    #path(slug) {
        const all = (0,path/* path */.A) `organizations/${this.#client.org}/monitors/`;
        return slug === undefined ? all : `${all}${(0,path/* path */.A) `${slug}/`}`;
    }
}

;// CONCATENATED MODULE: ./check-ins/connect.js











/** Monitoring must not hold up what it monitors: after this time an attempt, and a failing request, is given up. */
const hasty = { stallMs: 4_000, patienceMs: 4_000 };
const connectTimeoutMs = 2_500;
/** A pool for monitoring alone: a connection that does not come about keeps its process alive. */
function openMonitoringPool() {
    return (0,dispatcher/* openPool */.x)((0,proxy/* readProxySettings */.u)(), connectTimeoutMs);
}
/** The ingest service. It needs no token. */
function connectIngest(context) {
    return new CheckIns(new http_client/* HttpClient */.Q({ ...(0,request_context/* clientOptions */.s)(context), ...hasty }));
}
/** What the web API has for check-ins. */
function connectMonitoringApi({ connection, token, homes, projects }, context) {
    const http = new http_client/* HttpClient */.Q({
        ...(0,request_context/* clientOptions */.s)(context),
        ...hasty,
        authorization: (0,credentials/* bearerOnlyFor */.J)(homes, token),
    });
    const client = new sentry_client/* SentryClient */.B(http, connection);
    const [project] = projects;
    const mayAskMore = connection.tokenKind === 'other';
    const isSelfHosted = !/(^|\.)sentry\.io$/.test(connection.baseUrl.hostname);
    return {
        findDsn: () => lookUpDsn(new ClientKeys(client), project),
        project,
        /** Undefined with an organization token, which may do nothing with monitors. */
        monitors: mayAskMore ? new Monitors(client) : undefined,
        /** Undefined also at sentry.io, which is never old. */
        legacyCheckIns: mayAskMore && isSelfHosted ? new LegacyCheckIns(client) : undefined,
    };
}
async function lookUpDsn(clientKeys, project) {
    const dsn = project === undefined ? undefined : await clientKeys.dsnOf(project);
    return dsn === undefined ? undefined : (0,sentry_dsn/* parseDsn */.pK)(dsn);
}

;// CONCATENATED MODULE: ./check-ins/latest-check-ins.js
const checkInsShown = 5;
/**
 * Reads the newest check-ins of a monitor back: the ingest says yes also to those that it drops. Undefined when they
 * cannot be read, which matters to nobody else.
 *
 * @param id that of the check-in of this run
 */
async function readLatestCheckIns({ monitors, log }, { monitorSlug, id }) {
    try {
        const stored = await monitors.latestCheckIns(monitorSlug, checkInsShown);
        return stored.map(({ id: storedId, dateCreated, status, environment, duration }) => ({
            ...{ date: dateCreated, status, environment, isOurs: storedId === id },
            durationSeconds: duration === null ? undefined : duration / 1000,
        }));
    }
    catch (error) {
        log.debug(`The check-ins of monitor ${monitorSlug} cannot be read back: ${error}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
;// CONCATENATED MODULE: ./check-ins/open-legacy-check-in.js


/**
 * Opens the check-in on a server from before 24.3. The id is the server's. While it is not known, or was lost with the
 * answer, the newest open check-in of the monitor has to stand for it.
 *
 * @param remember leaves word for the post step
 * @param isNew the monitor is not there yet, and these servers do not make it for a token
 * @returns the server's id
 */
async function openLegacyCheckIn({ checkIns, createMonitor }, remember, pending, isNew) {
    const { monitorSlug, environment, config } = pending;
    if (isNew && config)
        await createMonitor(monitorSlug, config);
    remember({ ...pending, legacyId: latest });
    try {
        const id = await checkIns.add(monitorSlug, { status: 'in_progress', environment });
        remember({ ...pending, legacyId: id });
        return id;
    }
    catch (error) {
        if (error instanceof sentry_errors/* RefusalError */.X)
            remember(pending);
        throw error;
    }
}

;// CONCATENATED MODULE: ./check-ins/open-check-in.js




const legacyWay = 'through the web API, since this Sentry has no cron ingest';
/**
 * Tells Sentry that the job has begun. The id is ours, and saved before the call: the post step can close the check-in
 * even when the answer, or the opening call itself, was lost. Never fails: monitoring must not break what it monitors.
 */
async function openCheckIn(ports, plan, begun) {
    const { legacy, remember, log } = ports;
    const { id, monitorSlug, environment, config } = begun;
    if (plan.scheduleProblem)
        log.warning(plan.scheduleProblem);
    const [route, monitor] = await Promise.all([findRoute(ports, plan), ports.reconcile()]);
    if (monitor?.existed === false && !config) {
        log.warning(`Sentry knows no monitor ${monitorSlug} and drops its check-ins; create it there, or name a monitor-schedule.`);
    }
    if (!route.dsn && !legacy) {
        const unsendable = `no DSN is known (${route.problem}); pass that of the project by the input dsn or by SENTRY_DSN`;
        if (route.isHopeless)
            remember({ ...begun, unsendable });
        log.warning(`No check-in for monitor ${monitorSlug}: ${unsendable}.`);
        return undefined;
    }
    const pending = { ...begun, dsn: route.dsn && (0,sentry_dsn/* publicDsn */.lW)(route.dsn) };
    if (pending.dsn !== begun.dsn)
        remember(pending);
    const result = { id, monitorSlug, environment, monitor, way: route.way ?? legacyWay };
    if (plan.mode === 'heartbeat')
        return { ...result, opened: false, isHeartbeat: true };
    try {
        if (route.dsn && (await isTakenByIngest(ports, route.dsn, pending)))
            return { ...result, opened: true };
        if (!legacy)
            return { ...result, opened: false };
        const legacyId = await openLegacyCheckIn(legacy, remember, pending, monitor?.existed === false);
        return { ...result, id: legacyId, way: legacyWay, opened: true };
    }
    catch (error) {
        log.warning((0,errors/* messageOf */.bD)(error));
        return { ...result, opened: false };
    }
}
async function findRoute({ findDsn }, { dsn: given }) {
    if (given)
        return { dsn: given, way: 'through the DSN given' };
    try {
        const dsn = await findDsn();
        if (dsn)
            return { dsn, way: 'through the DSN that was looked up with the token' };
        return { problem: 'there is no token to look it up with, or no active key', isHopeless: true };
    }
    catch (error) {
        return { problem: (0,errors/* messageOf */.bD)(error), isHopeless: !(error instanceof errors/* OutageError */.AP) };
    }
}
/** False when the server is too old to have a cron ingest, and there is another way. */
async function isTakenByIngest({ checkIns, legacy, log }, dsn, { id, monitorSlug, environment, config }) {
    try {
        const checkIn = { check_in_id: id, status: 'in_progress', environment, monitor_config: config };
        await checkIns.send(dsn, monitorSlug, checkIn);
        return true;
    }
    catch (error) {
        if (!(error instanceof NoCronIngestError && legacy))
            throw error;
        log.info(`${error.message}; trying the way of servers before 24.3`);
        return false;
    }
}

;// CONCATENATED MODULE: ./check-ins/update-monitor.js


/**
 * Looks whether the monitor is there, and brings it up to date with the workflow. This is help and proof, no more: the
 * check-in carries the same settings. So nothing that goes wrong here matters; undefined when nothing was learnt.
 */
async function reconcileMonitor({ monitors, log }, { monitorSlug, config }) {
    try {
        const stored = await monitors.get(monitorSlug);
        const changes = config ? differences(stored.config, config) : [];
        if (config && changes.length > 0)
            await update(monitors, monitorSlug, config, log);
        return { existed: true, changes };
    }
    catch (error) {
        if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
            return { existed: false, changes: [] };
        log.debug(`Nothing is known of monitor ${monitorSlug}: ${error}`);
        return undefined;
    }
}
async function update(monitors, slug, config, log) {
    try {
        await monitors.update(slug, config);
    }
    catch (error) {
        log.debug(`The update of monitor ${slug} is left to the check-in: ${error}`);
    }
}

;// CONCATENATED MODULE: ./check-ins/stage.js






/** What a Sentry that does not answer may cost the job: for lookups, for all before the work, and after it. */
const lookupLimitMs = 2_500;
const openingLimitMs = 5_000;
const readingBackLimitMs = 2_500;
/**
 * The stages at the beginning and at the end of a run that has a check-in.
 *
 * @param sentry undefined where there is no token that could help
 * @param pending undefined in a dry run
 */
function checkInStages(plan, sentry, pending, context) {
    let opened;
    const opening = {
        title: 'Check-in',
        isFirst: true,
        async run() {
            opened = pending && (await stage_open(plan, sentry, pending, context));
            return opened ? { checkIn: opened } : {};
        },
        async preview() {
            return { checkIn: { ...plan, opened: false, isHeartbeat: plan.mode === 'heartbeat' } };
        },
    };
    const readingBack = {
        title: 'Arrival',
        async run() {
            // A Sentry that has not answered about the monitor is not asked again.
            const api = opened?.monitor && sentry && connectMonitoringApi(sentry, (0,request_context/* withTimeLimit */.B)(context, readingBackLimitMs));
            if (!opened || !api?.monitors)
                return {};
            const lastCheckIns = await readLatestCheckIns({ monitors: api.monitors, log: context.log }, { ...opened, id: opened.id });
            return lastCheckIns ? { lastCheckIns } : {};
        },
    };
    return [opening, readingBack];
}
async function stage_open(plan, sentry, pending, context) {
    const { log } = context;
    await using pool = openMonitoringPool();
    const opening = (0,request_context/* withTimeLimit */.B)({ ...context, pool }, openingLimitMs);
    const lookup = sentry && connectMonitoringApi(sentry, (0,request_context/* withTimeLimit */.B)(opening, lookupLimitMs));
    const { legacyCheckIns, monitors, project } = (sentry && connectMonitoringApi(sentry, opening)) ?? {};
    return await openCheckIn({
        checkIns: connectIngest(opening),
        findDsn: async () => lookup?.findDsn(),
        reconcile: async () => lookup?.monitors && reconcileMonitor({ monitors: lookup.monitors, log }, plan),
        legacy: legacyCheckIns && {
            checkIns: legacyCheckIns,
            createMonitor: async (slug, config) => void (project && (await monitors?.create({ slug, project, config }))),
        },
        remember: (changed) => (0,state/* saveCheckIn */.H)(changed, log),
        log,
    }, plan, pending);
}

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
;// CONCATENATED MODULE: ./releases/api.js


/**
 * Two requests that make a release at once: one of them is refused, and finds it made the next time. The other 409, of a
 * release whose commits are being set, may last for minutes and is for the caller to decide on.
 */
function isRace({ status, text }) {
    return status === 409 && text.includes('conflicts with existing data');
}
/** `/organizations/{org}/releases/`. A release belongs to the organization; projects are attached to it. */
class Releases {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /**
     * Creates the release, or attaches the projects to the one that exists: POST `/organizations/{org}/releases/`.
     *
     * The status does not tell which of the two it was: 201 is also the answer when a project was attached. What tells is
     * the User-Agent that Sentry keeps from the request that created the release, cut to 256 characters. It holds even
     * when the first answer was lost and the request was sent again.
     *
     * On a release that exists, `url` is ignored, and `commits` or `refs` replace what it has.
     */
    async create(release) {
        const purpose = `create release ${release.version}`;
        const response = await this.#client.send({
            method: 'POST',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/`,
            json: release,
            repeat: 'safe', // A release is keyed by its version: the second request finds what the first one made.
            isPassing: isRace,
            purpose,
        });
        const stored = this.#client.parse(response, purpose);
        const isOld = stored.userAgent === undefined;
        const created = isOld ? response.status === 201 : stored.userAgent === this.#client.userAgent?.slice(0, 256);
        return { release: stored, created };
    }
    /** GET `/organizations/{org}/releases/{version}/`. */
    get(version) {
        return this.#client.json({
            method: 'GET',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/`,
            repeat: 'safe',
            purpose: `read release ${version}`,
        });
    }
    /** PUT `/organizations/{org}/releases/{version}/`. */
    update(version, change, purpose) {
        return this.#client.json({
            method: 'PUT',
            path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/`,
            json: change,
            repeat: 'safe', // Sets values: a second time sets the same ones.
            isPassing: isRace,
            purpose,
        });
    }
    /**
     * The newest release with commits that shares a project with this one and is not newer: GET
     * `/organizations/{org}/releases/{version}/previous-with-commits/`. It may be this one itself.
     *
     * @returns undefined where there is none, or where this release does not exist yet
     */
    async previousWithCommits(version) {
        try {
            const found = await this.#client.json({
                method: 'GET',
                path: (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
                repeat: 'safe',
                purpose: `look for the release before ${version}`,
            });
            return found.version === undefined ? undefined : found;
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return undefined;
            throw error;
        }
    }
    /**
     * The newest releases of a project, newest first: GET `/projects/{org}/{project}/releases/`. Unlike the organization's
     * list, whose project filter takes numeric ids on older servers, this one takes slugs everywhere.
     */
    newestOfProject(project, count) {
        return this.#client.json({
            method: 'GET',
            path: (0,path/* path */.A) `projects/${this.#client.org}/${project}/releases/`,
            query: { per_page: String(count) },
            repeat: 'safe',
            purpose: `list the releases of project ${project}`,
        });
    }
}

// EXTERNAL MODULE: ./sentry/connect.js + 2 modules
var connect = __webpack_require__(4112);
// EXTERNAL MODULE: ./sentry/all-or-errors.js
var all_or_errors = __webpack_require__(6243);
;// CONCATENATED MODULE: ./releases/earlier-releases.js


/** How far back the lists of the projects are read. */
const releasesToSearch = 20;
/**
 * Finds the releases that came before ours in any of our projects. Sentry's own word on which one it was counts first;
 * it has one only when ours exists, and names ours itself when that has commits. Then the lists of the projects.
 */
async function findEarlierReleases(releases, { projects, version }) {
    const [named, lists] = await (0,all_or_errors/* allOrErrors */.i)([
        releases.previousWithCommits(version),
        (0,all_or_errors/* allOrErrors */.i)(projects.map((project) => newestReleases(releases, project))),
    ]);
    const listed = lists.flat().sort((a, b) => compareDates(b, a));
    const own = [named, ...listed].find((release) => release?.version === version);
    const before = listed.filter((release) => !own || compareDates(release, own) < 0);
    const earlier = [...(named ? [named] : []), ...before].filter((release) => release.version !== version && release.lastCommit !== null);
    return { own, earlier };
}
/**
 * The newest releases of a project. Sentry sends the reader of a renamed project on to the new one, and knows the old
 * name nowhere else.
 *
 * @throws SetupError when the project was renamed
 */
async function newestReleases(releases, project) {
    const list = await releases.newestOfProject(project, releasesToSearch);
    const slugs = list.map((release) => new Set(release.projects?.map(({ slug }) => slug)));
    const [first] = slugs;
    if (!first?.size || slugs.some((some) => some.has(project)))
        return list;
    const common = slugs.reduce((some, others) => some.intersection(others), first);
    const [renamed] = common;
    throw new errors/* SetupError */.w3(`Project ${project} has been renamed${common.size === 1 ? ` to ${renamed}` : ''}`, {
        remedy: "Name it in projects by its new slug, as in Sentry's URLs.",
    });
}
/**
 * The first of the releases whose last commit can be one of this repository. A release may be about another one; a name
 * without an owner, such as the `origin` of other clients, tells nothing.
 */
function firstOf(earlier, repository) {
    return earlier.find(({ lastCommit }) => {
        const name = lastCommit?.repository?.name ?? '';
        return !name.includes('/') || name.toLowerCase() === repository.toLowerCase();
    });
}
/** Sentry tells microseconds, of which a Date keeps milliseconds only; the text decides between equal ones. */
function compareDates({ dateCreated: a }, { dateCreated: b }) {
    return Date.parse(a) - Date.parse(b) || (a < b ? -1 : Number(a > b));
}

;// CONCATENATED MODULE: ./commits/deliver-commits.js
/**
 * Decides how the commits come to Sentry. Where it fetches them itself, it is told the ranges. Else it is told the
 * commits; and where none could be read, at least the heads, if it knows their repositories.
 *
 * @param known what Sentry knows of the repository of each range
 */
function deliver(found, known, isFetched) {
    const ranges = found.map(({ repository, head, base, reason }) => ({ repository, head, base, reason }));
    const counts = found.flatMap(({ count = [] }) => count);
    const count = counts.length < found.length ? undefined : counts.reduce((sum, next) => sum + next, 0);
    const commits = found.flatMap((range) => range.commits ?? []);
    if (commits.length > 0) {
        return { result: { count: commits.length, ranges, delivery: 'sent' }, content: { commits } };
    }
    const refs = found.flatMap((range, index) => refOf(range, known[index], isFetched));
    if (refs.length > 0)
        return { result: { count, ranges, delivery: 'asked' }, content: { refs } };
    return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
}
/** None for a range that has no commits, or whose repository Sentry would refuse. */
function refOf({ head, base, count }, repository, isFetched) {
    if (repository === undefined || count === 0)
        return [];
    return [{ repository: repository.name, commit: head, ...(isFetched && base && { previousCommit: base }) }];
}

// EXTERNAL MODULE: ./http/explain.js + 1 modules
var explain = __webpack_require__(1038);
;// CONCATENATED MODULE: ./commits/base-candidates.js
/**
 * What a range may start after, the best first: what the author says and nothing else; or the commit of the release
 * before, the tag before, and where the branch stood before the push.
 */
function baseCandidates({ base, previous, isAsked, before, head, isOwn }) {
    if (base !== undefined)
        return [() => ({ commit: base, reason: 'as the workflow says' })];
    const noRelease = isAsked ? 'no earlier release has a commit' : 'Sentry is not asked for earlier releases';
    const noReleaseOrTag = isAsked
        ? 'no earlier release or tag, so since the last push'
        : `no tag, and ${noRelease}, so since the last push`;
    return [
        () => previous?.lastCommit && { commit: previous.lastCommit.id, reason: `since release ${previous.version}` },
        async (history) => {
            const tag = await history?.previousTag(head);
            return tag && { commit: tag.sha, reason: `${noRelease}, so since tag ${tag.name}` };
        },
        () => (isOwn && before ? { commit: before, reason: noReleaseOrTag } : undefined),
    ];
}

// EXTERNAL MODULE: ./commits/sentry-commit.js
var sentry_commit = __webpack_require__(9670);
;// CONCATENATED MODULE: ./commits/settle-range.js
/** How many commits stand for a history in which nothing tells where to start. */
const commitsWithoutBase = 20;
/**
 * Finds out where a range starts: at the first candidate that the history knows.
 *
 * @param gone hears of a candidate that the history does not know; it may throw
 * @throws when the history does not know the head
 */
async function settleRange(history, head, candidates, gone) {
    const isSha = /^[\da-f]{40}([\da-f]{24})?$/.test(head);
    const settled = isSha && (await settle(history, head, candidates, gone));
    if (settled)
        return settled;
    // It may be a name, or the SHA of an annotated tag.
    const commit = await history.resolve(head);
    const resolved = commit === undefined || commit === head ? undefined : await settle(history, commit, candidates, gone);
    if (resolved === undefined)
        throw new Error(`${history.place} does not know commit ${head}`);
    return resolved;
}
/** Undefined when the history does not know the head. */
async function settle(history, head, candidates, gone) {
    for (const candidate of candidates) {
        const base = await candidate(history);
        if (!base)
            continue;
        const comparison = await history.compare(base.commit, head);
        if (comparison)
            return { head, ...explained(comparison, base) };
        if ((await history.resolve(head)) !== head)
            return undefined;
        gone(base);
    }
    const commits = await history.latest(head, commitsWithoutBase);
    if (commits === undefined)
        return undefined;
    const reason = 'no earlier release, tag or push is known that tells where to start';
    return { head, base: undefined, reason, count: undefined, commits: async () => commits };
}
function explained({ status, base, mergeBase, count, commits }, { reason }) {
    if (status === 'identical')
        return { base, count, commits, reason: `${reason}, which is the same commit` };
    if (status === 'behind')
        return { base, count, commits, reason: `${reason}, which is newer: a rollback` };
    if (status === 'ahead')
        return { base, count, commits, reason };
    const parted = `${reason}, whose commit ${base} is not in this history; counted from where the two part`;
    return { base: mergeBase, count, commits, reason: parted };
}

;// CONCATENATED MODULE: ./commits/gather-commits.js



/**
 * Reads the commits of a range with what they change. A merge has no changes of its own: they are those of the commits
 * that it merges.
 *
 * @param paths globs; only commits that change one of these paths are kept. Empty: all are
 */
async function gatherCommits(history, { head, count, commits: readAll }, repository, paths) {
    const all = await readAll();
    const notes = [];
    if (count === undefined)
        notes.push(`the last ${commitsWithoutBase} at most are taken`);
    else if (count > all.length)
        notes.push(`the newest ${all.length} of ${count}`);
    if (all.length === 0)
        return { commits: [], notes };
    const filter = paths.length > 0 ? await filterOf(paths) : undefined;
    const plain = all.filter(({ isMerge }) => !isMerge);
    const candidates = filter ? await history.narrow(plain, head, filter.folders) : all;
    const asked = candidates.filter(({ isMerge }) => !isMerge).slice(0, history.mostChanges);
    const changes = await changesOf(history, asked).catch((error) => {
        if (filter)
            throw error; // Without the changes nobody knows which commits are meant.
        notes.push(`without changed files: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    });
    if (asked.length < candidates.filter(({ isMerge }) => !isMerge).length) {
        notes.push(`changed files of the newest ${asked.length} only`);
    }
    const isMeant = ({ sha }) => filter?.matches(changes.get(sha)) ?? true;
    const kept = candidates.filter(isMeant);
    if (filter)
        notes.push(`${kept.length} of ${all.length} change ${paths.join(' ')}`);
    return { commits: kept.map((commit) => (0,sentry_commit/* toSentryCommit */.a)(commit, repository, changes.get(commit.sha))), notes };
}
async function changesOf(history, commits) {
    return commits.length === 0 ? new Map() : history.changesOf(commits.map(({ sha }) => sha));
}
/** The library of globs is loaded only here, by the runs that need it. */
async function filterOf(paths) {
    const { PathFilter } = await Promise.all(/* import() */[__webpack_require__.e(128), __webpack_require__.e(103), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 3274));
    return new PathFilter(paths);
}

;// CONCATENATED MODULE: ./commits/read-range.js





/**
 * Reads one range: from GitHub, else from the clone on this machine. Where neither can be read there are no commits, and
 * a warning says what to grant: a release without its commits is worth more than none.
 */
async function readRange(ports, plan) {
    const { log, signal } = ports;
    const { repository, head } = plan;
    const candidates = baseCandidates(plan);
    const problems = [];
    const sources = [
        { open: ports.openGitHub, otherwise: 'there is no github-token' },
        // What Sentry fetches needs no proof from a clone that may be cut off.
        ...(plan.isOwn && !plan.isFetched ? [{ open: ports.openClone, otherwise: 'there is no local clone' }] : []),
    ];
    for (const { open, otherwise } of sources) {
        try {
            const history = await open();
            if (history) {
                if (problems.length > 0)
                    log.info(`Commits are read from ${history.place}: ${problems.join('; ')}`);
                return await untilEnd(signal, readFrom(history, candidates, ports, plan));
            }
            problems.push(otherwise);
        }
        catch (error) {
            if (signal.aborted)
                throw (0,explain/* interruption */.Y)(signal.reason, signal.reason, `read the commits of ${repository}`);
            if (error instanceof errors/* SetupError */.w3)
                throw error;
            problems.push((0,errors/* messageOf */.bD)(error));
        }
    }
    const why = problems.join('; ');
    if (plan.isFetched) {
        const base = (await Promise.all(candidates.map((candidate) => candidate(undefined)))).find(Boolean);
        const reason = `${base?.reason ?? 'from where Sentry thinks fit'}, which nobody has checked: ${why}`;
        return { repository, head, base: base?.commit, reason, count: undefined, commits: undefined };
    }
    log.warning(`No commits of ${repository} are recorded: ${why}. ` +
        'Give the job the permission "contents: read", or a github-token that may read the repository.');
    return { repository, head, reason: 'they could not be read', count: undefined, commits: undefined };
}
async function readFrom(history, candidates, { log }, { repository, head, base, paths, ignoreMissing, ignoreEmpty, isFetched }) {
    const settled = await settleRange(history, head, candidates, ({ commit, reason }) => {
        const problem = `${history.place} does not know commit ${commit} (${reason}) beside ${head} in ${repository}`;
        if (base !== undefined && !ignoreMissing) {
            throw new errors/* SetupError */.w3(problem, {
                remedy: 'Name another commit by previous-commit or in repo, or set ignore-missing to go on without it.',
            });
        }
        log.warning(`${problem}; it is passed over.`);
    });
    if (settled.count === 0 && base !== undefined && !ignoreEmpty) {
        throw new errors/* SetupError */.w3(`There is no commit in ${base}..${head} of ${repository} (${settled.reason})`, {
            remedy: 'Name another range by previous-commit or in repo, or set ignore-empty to go on without commits.',
        });
    }
    const range = { repository, head: settled.head, base: settled.base, reason: settled.reason };
    if (isFetched) {
        const reason = settled.base === undefined ? `${range.reason}; Sentry decides` : range.reason;
        return { ...range, reason, count: settled.count, commits: undefined };
    }
    const { commits, notes } = await gatherCommits(history, settled, repository, paths);
    return { ...range, reason: [range.reason, ...notes].join('; '), count: commits.length, commits };
}
/** Ends with the step: a library that waits for a rate limit does so on its own clock. */
async function untilEnd(signal, work) {
    const { promise: ended, reject } = Promise.withResolvers();
    const end = () => reject(signal.reason);
    signal.addEventListener('abort', end);
    try {
        return await Promise.race([work, ended]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}

;// CONCATENATED MODULE: ./commits/find-commits.js




const noneKnown = { own: undefined, earlier: [] };
/**
 * Finds the commits that are new in the release. Nothing has to be checked out: where the range starts is asked of
 * Sentry, and what is in it of GitHub. Where Sentry can fetch the commits by itself, it is only told where they are.
 *
 * @throws SetupError for a range of the author's that is wrong; what cannot be read is a warning
 */
async function findCommits(ports, plan) {
    for (const input of plan.unused)
        ports.log.warning(`Input ${input} counts with "set-commits: manual" only.`);
    const onGitHub = plan.ranges.map(({ repository, head }) => ports.openGitHub(repository, head));
    for (const opening of onGitHub)
        opening.catch(() => undefined); // Whoever reads the range hears of it.
    const { sentry } = ports;
    const [releases = noneKnown, known = []] = await (0,all_or_errors/* allOrErrors */.i)([
        sentry && findEarlierReleases(sentry.releases, plan),
        sentry && Promise.all(plan.ranges.map(({ repository }) => sentry.repositories.find(repository))),
    ]);
    const already = foundBefore(plan, releases);
    if (already)
        return { result: already, content: undefined };
    // What Sentry fetches it cannot be told to choose from.
    const isFetched = plan.paths.length === 0 && known.length > 0 && known.every((repository) => repository?.isConnected);
    const found = await Promise.all(plan.ranges.map((range, index) => readRange({ ...ports, openGitHub: async () => onGitHub[index] }, {
        ...{ ...plan, ...range, isFetched },
        isAsked: sentry !== undefined,
        previous: firstOf(releases.earlier, range.repository),
    })));
    return deliver(found, known, isFetched);
}
/** An earlier attempt has done the work: the release has commits, up to the same one and since a release that is known. */
function foundBefore({ ranges: [range, ...others], paths }, { own, earlier }) {
    if (!own || !range || range.base !== undefined || others.length > 0 || paths.length > 0)
        return undefined;
    const { head, repository } = range;
    const previous = firstOf(earlier, repository);
    if (!previous || own.commitCount === 0 || own.lastCommit?.id !== head)
        return undefined;
    const ranges = [{ repository, head, base: previous.lastCommit?.id, reason: `since release ${previous.version}` }];
    return { count: own.commitCount, ranges, delivery: 'known' };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./github-actions/child-environment.js
/** The environment for other programs: without the inputs of the step and without tokens, which are none of their business. */
function childEnvironment(env = process.env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)));
}

// EXTERNAL MODULE: ./http/fetch.js
var http_fetch = __webpack_require__(8009);
;// CONCATENATED MODULE: ./commits/open-histories.js



/**
 * Where the history of a repository can be read: GitHub's API, and the clone on this machine. GitHub's library is loaded
 * beside the first requests to Sentry, and only by the runs that need it. Disposed of, it ends whatever is
 * still asked of GitHub: the library would go on trying, and keep the process from ending.
 */
function openHistories({ githubToken: token, apiUrl, folder }, { pool, signal, deadlineMs, userAgent, log }) {
    const done = new AbortController();
    const fetch = (0,http_fetch/* fetchThrough */.s)(pool, AbortSignal.any([signal, done.signal]));
    const loading = token === undefined ? undefined : loadGitHub();
    return {
        async openGitHub(repository, head) {
            if (token === undefined || loading === undefined)
                return undefined;
            const [{ connectOctokit }, { GitHubHistory }] = await loading;
            return new GitHubHistory(connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }), repository, head);
        },
        async openClone() {
            const { openClone } = await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 1000));
            return openClone(folder, childEnvironment(), signal);
        },
        [Symbol.dispose]: () => done.abort(),
    };
}
/** Loading takes as long as a short round trip: what goes to Sentry is sent before. */
async function loadGitHub() {
    await (0,promises_.setImmediate)();
    return Promise.all([Promise.all(/* import() */[__webpack_require__.e(179), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 1442)), __webpack_require__.e(/* import() */ 139).then(__webpack_require__.bind(__webpack_require__, 7139))]);
}

// EXTERNAL MODULE: ./sentry/pagination.js
var pagination = __webpack_require__(8436);
;// CONCATENATED MODULE: ./commits/repositories.js



/** `/organizations/{org}/repos/`. Needs the scope org:read; an organization token may read it too. */
class Repositories {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /**
     * The repository of that name, in any letter case; the connected one where there are two.
     *
     * @returns undefined when Sentry knows none, or when the token may not see
     */
    async find(name) {
        const found = [];
        try {
            const request = {
                path: (0,path/* path */.A) `organizations/${this.#client.org}/repos/`,
                query: { query: name.split('/').at(-1) ?? name, status: 'active' },
                purpose: `see whether Sentry knows the repository ${name}`,
            };
            for await (const repository of (0,pagination/* listAll */._)(this.#client, request)) {
                if (plain(repository.name) === plain(name)) {
                    found.push({ name: repository.name, isConnected: Boolean(repository.integrationId) });
                }
            }
        }
        catch (error) {
            if (!(error instanceof sentry_errors/* RefusalError */.X))
                throw error;
        }
        return found.find(({ isConnected }) => isConnected) ?? found[0];
    }
}
function plain(name) {
    return name.toLowerCase().replace(/\s*\/\s*/g, '/');
}

;// CONCATENATED MODULE: ./commits/stage.js






const notSent = { count: 0, delivery: 'none' };
function commitStages(plan, { version, projects, state, sentry, context }) {
    let found;
    const result = async () => {
        if (!found)
            throw new Error('commits were to be reported before they were found');
        return { commits: state.tookCommits === false ? { ...found.result, ...notSent } : found.result };
    };
    return {
        findCommits: {
            title: 'Commits',
            async check() {
                using histories = openHistories(plan, context);
                const api = sentry && { releases: new Releases(sentry.client), repositories: new Repositories(sentry.client) };
                const dependencies = { sentry: api, ...histories, signal: context.signal, log: context.log };
                found = await findCommits(dependencies, { ...plan, version, projects });
            },
            run: result,
            preview: result,
        },
        countCommits: {
            title: 'Commits',
            async run() {
                const { commits } = await result();
                if (commits.delivery !== 'asked')
                    return {};
                const { client } = (0,connect/* requireSentry */.h)(sentry);
                const fetchedCount = state.finalized?.commitCount ?? (await countFetched(new Releases(client), version));
                return { commits: { ...commits, fetchedCount } };
            },
        },
        content: () => found?.content,
    };
}
/** Sentry fetches when it has time, and may get nothing, so it is asked once. Undefined when it does not answer. */
async function countFetched(releases, version) {
    try {
        return (await releases.get(version)).commitCount;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./deploys/api.js

/** `/organizations/{org}/releases/{version}/deploys/`. */
class Deploys {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** The latest deploy of each project and environment; Sentry does not list earlier ones. */
    listLatest(version) {
        return this.#client.json({
            method: 'GET',
            path: this.#path(version),
            repeat: 'safe',
            purpose: `list the deploys of release ${version}`,
        });
    }
    /** Records a deploy. Every call makes another one, and may send mails. */
    create(version, deploy) {
        return this.#client.json({
            method: 'POST',
            path: this.#path(version),
            json: deploy,
            repeat: { look: () => this.#find(version, deploy) },
            purpose: `record a deploy to ${deploy.environment}`,
        });
    }
    async #find(version, wanted) {
        const response = await this.#client.send({
            method: 'GET',
            path: this.#path(version),
            repeat: 'safe',
            purpose: `see whether the deploy to ${wanted.environment} was recorded`,
        });
        const found = this.#client
            .parse(response, 'list deploys')
            .find(({ environment, name, dateStarted, dateFinished }) => environment === wanted.environment &&
            name === (wanted.name ?? null) &&
            sameTime(dateStarted, wanted.dateStarted) &&
            sameTime(dateFinished, wanted.dateFinished));
        return found && { ...response, text: JSON.stringify(found) };
    }
    #path(version) {
        return (0,path/* path */.A) `organizations/${this.#client.org}/releases/${version}/deploys/`;
    }
}
/** Sentry writes the same moment with other digits: microseconds, or none. */
function sameTime(stored, wanted) {
    return stored !== null && Date.parse(stored) === Date.parse(wanted);
}

;// CONCATENATED MODULE: ./deploys/record-deploy.js
/**
 * Records the deploy, unless an earlier attempt of the same workflow run has done so: a deploy to this environment with
 * this URL is the same deploy. Sentry creates another one on every call, and may send mails for each.
 */
async function recordDeploy(deploys, { startedAt, finishedAt, runBeganAt, ...plan }, { version, deployCount }, clock) {
    const { environment, url } = plan;
    const same = await findSameDeploy(deploys, plan, { version, deployCount });
    if (same)
        return { id: same.id, environment, url, recorded: false };
    const finished = finishedAt ?? new Date(clock.now());
    const started = startedAt ?? (runBeganAt < finished ? runBeganAt : finished);
    const { id } = await deploys.create(version, {
        ...plan,
        dateStarted: started.toISOString(),
        dateFinished: finished.toISOString(),
    });
    return { id, environment, url, recorded: true };
}
/** The deploy that an earlier attempt of this workflow run has recorded. */
async function findSameDeploy(deploys, { environment, url }, { version, deployCount }) {
    if (deployCount === 0 || url === undefined)
        return undefined;
    const latest = await deploys.listLatest(version);
    return latest.find((deploy) => deploy.environment === environment && deploy.url === url);
}

;// CONCATENATED MODULE: ./deploys/stage.js




/** Records the deploy of the release. @param runBeganAt the start of a deploy for which no other is given */
function deployStage(plan, state, sentry, runBeganAt) {
    const { environment, url } = plan;
    return {
        title: 'Deploy',
        async run() {
            const { client, projects } = (0,connect/* requireSentry */.h)(sentry);
            if (!state.release)
                throw new Error('a deploy was to be recorded before the release was created');
            const deployPlan = { ...plan, projects, runBeganAt };
            return { deploy: await recordDeploy(new Deploys(client), deployPlan, state.release, clock/* systemClock */.m) };
        },
        async preview() {
            const same = sentry && state.release && (await findSameDeploy(new Deploys(sentry.client), plan, state.release));
            return { deploy: { id: same?.id, environment, url, recorded: !same } };
        },
    };
}

;// CONCATENATED MODULE: ./http/read-only.js
const reading = new Set(['GET', 'HEAD']);
/**
 * The same pool for a run that must not write: a request that is no GET or HEAD is refused on this machine, whoever sends
 * it. Such a request is a bug of the caller, so its error says nothing about a way out.
 */
function readOnly(pool) {
    return pool.compose((dispatch) => (request, handler) => {
        if (!reading.has(request.method))
            throw new Error(`A dry run must not send ${request.method} ${request.path}`);
        return dispatch(request, handler);
    }); // All but `dispatch` is that of the pool itself.
}

;// CONCATENATED MODULE: ./releases/find-release.js


/**
 * The release, where it is there already.
 *
 * @param create false: it has to be there
 * @throws SetupError when it has to be there and is not
 */
async function findRelease(releases, { create, version }) {
    try {
        return await releases.get(version);
    }
    catch (error) {
        if (create && error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
            return undefined;
        throw missingRelease(version, error);
    }
}
/** Tells of a release that has to be there; another failure stays what it is. */
function missingRelease(version, error) {
    if (!(error instanceof sentry_errors/* RefusalError */.X && error.status === 404))
        return error;
    return new errors/* SetupError */.w3(error.message, {
        remedy: `See that release ${version} exists, or leave create-release out to have it made. ${error.remedy}`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./releases/create-release.js




/**
 * Creates the release with its commits in one request. A release that exists is used as it is, and gets the commits.
 *
 * @throws SetupError when the release has to exist and does not
 */
async function createRelease(releases, plan, content, log) {
    try {
        return { ...(await ensure(releases, plan, content)), tookCommits: true };
    }
    catch (error) {
        if (content === undefined || !isBusy(error))
            throw error;
        log.warning(`${error.message}. The commits are not sent: the other job is setting them.`);
        return { ...(await ensure(releases, plan, undefined)), tookCommits: false };
    }
}
async function ensure(releases, { create, version, url, projects }, content) {
    if (create) {
        return await releases.create({ version, projects, url, ...content }).catch(async (error) => {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 400)
                await findWrongProjects(releases, projects);
            throw error;
        });
    }
    try {
        const release = content
            ? await releases.update(version, content, `set the commits of release ${version}`)
            : await releases.get(version);
        return { release, created: false };
    }
    catch (error) {
        throw missingRelease(version, error);
    }
}
/** Sentry does not say which of the projects it is that it does not know. @throws SetupError that does */
async function findWrongProjects(releases, projects) {
    await (0,all_or_errors/* allOrErrors */.i)(projects.map((project) => newestReleases(releases, project)));
}
/** Sentry locks a release while it sets its commits, for up to ten minutes: jobs of a matrix meet there. */
function isBusy(error) {
    return error instanceof sentry_errors/* RefusalError */.X && error.status === 409 && /being processed/.test(error.detail);
}

;// CONCATENATED MODULE: ./releases/projects-of-release.js
/**
 * The projects that a release has, and a warning where that is not what was asked for: none is attached to a release that
 * another job has to make.
 *
 * @param plan.create true: the projects are attached by us
 */
function projectsOf({ version, projects: attached }, { create, projects }, log) {
    if (create || !attached)
        return projects;
    const slugs = attached.map(({ slug }) => slug);
    const others = projects.filter((project) => !slugs.includes(project));
    if (others.length > 0) {
        log.warning(`Release ${version} has no project ${others.join(', ')}: leave create-release out to have it attached, or mend projects.`);
    }
    return slugs;
}

;// CONCATENATED MODULE: ./releases/stage.js






/** Creates the release, or finds the one that exists. */
function releaseStage(plan, state, { sentry, projects, isDryRun, log, content }) {
    const { version, versionSource: source, create } = plan;
    return {
        title: 'Release',
        async check() {
            if (isDryRun && sentry)
                state.release = await findRelease(new Releases(sentry.client), plan);
        },
        async run() {
            const { client } = (0,connect/* requireSentry */.h)(sentry);
            const created = await createRelease(new Releases(client), { ...plan, projects }, content(), log);
            Object.assign(state, created);
            const attached = projectsOf(created.release, { create, projects }, log);
            const pageUrl = client.pageOf(version);
            return { release: { version, source, pageUrl, created: created.created, projects: attached } };
        },
        async preview() {
            const { release } = state;
            const attached = release ? projectsOf(release, { create, projects }, log) : projects;
            const pageUrl = release && sentry?.client.pageOf(version);
            return { release: { version, source, pageUrl, created: !release, projects: attached } };
        },
    };
}
/** Sets the date of the release. A release that has a date keeps it, so a second run changes nothing. */
function finalizeStage(state, sentry) {
    return {
        title: 'Finalized',
        async run() {
            const { release } = state;
            if (!release)
                throw new Error('a release was to be finalized before it was created');
            const { dateReleased } = release;
            if (dateReleased !== null)
                return { finalized: { dateReleased, now: false } };
            const date = new Date(clock/* systemClock */.m.now()).toISOString();
            const releases = new Releases((0,connect/* requireSentry */.h)(sentry).client);
            state.finalized = await releases.update(release.version, { dateReleased: date }, `finalize release ${release.version}`);
            return { finalized: { dateReleased: date, now: true } };
        },
        async preview() {
            const date = state.release?.dateReleased ?? undefined;
            const finalized = { dateReleased: date ?? new Date(clock/* systemClock */.m.now()).toISOString(), now: date === undefined };
            return { finalized };
        },
    };
}

;// CONCATENATED MODULE: ./files/api.js




/**
 * `/organizations/{org}/releases/{version}/files/`, and the same below `/projects/{org}/{project}/`.
 *
 * A release belongs to its organization, so both routes lead to the same files. The organization's is used because it also
 * serves runs with several projects. Where the token or the server refuses it and the run has one project, the project's
 * route is used for the rest of the run.
 */
class ReleaseFiles {
    #client;
    #organizationRoute;
    /** Undefined unless the run has exactly one project. */
    #projectRoute;
    /** Whether the project's route accepts what the organization's refused; undefined until something was refused. */
    #projectRouteWorks;
    /** @param projects slugs */
    constructor(client, projects) {
        this.#client = client;
        this.#organizationRoute = (0,path/* path */.A) `organizations/${client.org}/releases/`;
        const [project, ...others] = projects;
        if (project !== undefined && others.length === 0) {
            this.#projectRoute = (0,path/* path */.A) `projects/${client.org}/${project}/releases/`;
        }
    }
    /** All files of the release. @param query only those with this text in their name */
    list(version, query) {
        return this.#byEitherRoute((releases) => {
            const pages = (0,pagination/* listAll */._)(this.#client, {
                path: releases + (0,path/* path */.A) `${version}/files/`,
                query: query === undefined ? {} : { query },
                purpose: `list the files of release ${version}`,
            });
            return Array.fromAsync(pages);
        });
    }
    /**
     * Stores a file with the release. The release must exist.
     *
     * @throws RefusalError with status 409 when the release has a file of that name and dist, whatever its content
     */
    upload(version, { name, dist, headers = {}, content }) {
        const body = (0,http_body/* multipartBody */.R)([
            { name: 'name', value: name },
            ...(dist === undefined ? [] : [{ name: 'dist', value: dist }]),
            ...Object.entries(headers).map(([key, value]) => ({ name: 'header', value: `${key}:${value}` })),
            { name: 'file', filename: name.slice(name.lastIndexOf('/') + 1), content },
        ]);
        return this.#byEitherRoute((releases) => this.#client.json({
            method: 'POST',
            path: releases + (0,path/* path */.A) `${version}/files/`,
            body,
            repeat: 'safe', // A second time is answered by 409, and the listing then tells what is stored.
            purpose: `upload ${name}`,
        }));
    }
    /** Needs the scope project:releases, which organization tokens do not have. */
    async delete(version, { id, name }) {
        await this.#byEitherRoute((releases) => this.#client.send({
            method: 'DELETE',
            path: releases + (0,path/* path */.A) `${version}/files/${id}/`,
            repeat: 'safe', // Gone is gone: the second time it is not found.
            purpose: `delete ${name}`,
        }));
    }
    /**
     * Sends a request by the organization's route and, where that is refused, by the project's. Only the first refused
     * request tries the project's route; the others wait for its result, since dozens of uploads may be in flight.
     *
     * @param send gets the path of the releases by one of the routes
     * @throws RefusalError the organization's, where both routes are refused
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
 * Whether an answer refuses the route itself. Of a release or file that it does not have, Sentry says that "the requested
 * resource does not exist"; its 404 for an unknown route says nothing.
 */
function refusesRoute(error) {
    if (!(error instanceof sentry_errors/* RefusalError */.X))
        return false;
    const { status, detail } = error;
    return status === 403 || status === 405 || (status === 404 && !/requested resource/i.test(detail));
}

;// CONCATENATED MODULE: ./run/upload-stages.js


/** The stages that upload files. Each kind is loaded only where the plan has it. */
async function uploadStages({ release, files, sourceMaps, debugFiles, relace }, { sentry, projects, state, context }) {
    const { log, cleanup } = context;
    const shared = {
        version: release?.version ?? '',
        releaseFiles: sentry && new ReleaseFiles(sentry.client, projects),
        releaseIsNew: () => state.created ?? false,
        storedNames: new Set(),
    };
    const isOrganizationToken = sentry?.client.connection.tokenKind === 'organization';
    const kinds = await (0,all_or_errors/* allOrErrors */.i)([
        files &&
            Promise.all(/* import() */[__webpack_require__.e(128), __webpack_require__.e(154), __webpack_require__.e(678), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 5898)).then(async ({ filesStage }) => [
                await filesStage(files, { ...shared, isOrganizationToken, log }),
            ]),
        sourceMaps &&
            Promise.all(/* import() */[__webpack_require__.e(128), __webpack_require__.e(154), __webpack_require__.e(678), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 5174)).then(({ sourceMapStages }) => sourceMapStages(sourceMaps, { ...shared, projects, sentry, context, cleanup })),
        debugFiles &&
            Promise.all(/* import() */[__webpack_require__.e(128), __webpack_require__.e(154), __webpack_require__.e(171), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 411)).then(async ({ debugFilesStage }) => [
                await debugFilesStage(debugFiles, sentry, context),
            ]),
        relace && Promise.all(/* import() */[__webpack_require__.e(128), __webpack_require__.e(678), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 3235)).then(async ({ relaceStage }) => [await relaceStage(relace, context)]),
    ]);
    return kinds.flatMap((stages) => stages ?? []);
}

;// CONCATENATED MODULE: ./run/stages.js










/**
 * The stages of a run, in the order in which their results appear in Sentry. The files to be uploaded are selected here,
 * before the first request.
 *
 * @throws SetupError that lists every pattern and file that cannot be used
 */
async function makeStages(plan, runContext) {
    const { checkIn, release, commits, deploy } = plan;
    const { isDryRun, pending, log } = runContext;
    const context = isDryRun ? { ...runContext, pool: readOnly(runContext.pool) } : runContext;
    const runBeganAt = new Date(clock/* systemClock */.m.now());
    const sentry = plan.sentry?.token ? (0,connect/* connectSentry */.w)(plan.sentry, context) : undefined;
    const projects = plan.sentry?.projects ?? [];
    const state = {};
    const uploads = await uploadStages(plan, { sentry, projects, state, context });
    const [openingCheckIn, readingBackCheckIn] = checkIn ? checkInStages(checkIn, plan.monitoring, pending, context) : [];
    const { findCommits, countCommits, content } = (release && commits && commitStages(commits, { version: release.version, projects, state, sentry, context })) ?? {};
    return [
        openingCheckIn,
        sentry && checksProjects(plan, isDryRun) ? projectsStage(sentry) : undefined,
        release && releaseStage(release, state, { sentry, projects, isDryRun, log, content: content ?? (() => undefined) }),
        findCommits,
        ...uploads,
        deploy && deployStage(deploy, state, sentry, runBeganAt),
        release?.finalize ? finalizeStage(state, sentry) : undefined,
        countCommits,
        readingBackCheckIn,
    ].filter((stage) => stage !== undefined);
}
/**
 * Whether projects have to be checked by requests of their own. Creating a release and finding its commits show which
 * projects do not exist; so does the upload of debug files to a single project.
 */
function checksProjects({ release, commits, deploy, debugFiles, sentry }, isDryRun) {
    if (!release)
        return debugFiles !== undefined && (sentry?.projects.length ?? 0) > 1;
    if (commits || (release.create && !isDryRun))
        return false;
    return isDryRun || deploy !== undefined || debugFiles !== undefined;
}
function projectsStage({ client, projects }) {
    return { title: 'Projects', check: () => findWrongProjects(new Releases(client), projects) };
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throwSetupErrors),
/* harmony export */   i: () => (/* binding */ allOrErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);


/** Who has everything wrong need not read all of it. */
const mostItems = 50;
/** Several things that are wrong with the set-up. */
class SetupErrors extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
    problems;
    constructor(problems) {
        const items = problems.slice(0, mostItems).map(asItem);
        if (problems.length > items.length)
            items.push(`- and ${problems.length - items.length} more`);
        super([`${problems.length} things are wrong:`, ...items].join('\n'), { cause: problems[0] });
        this.problems = problems;
    }
}
/**
 * Waits for all of it, so that everything that is wrong with the set-up comes out at once, each with its way out. What
 * several requests are refused for the same reason is told once.
 *
 * @throws SetupError that says what is wrong, also where there was an outage too
 */
async function allOrErrors(work) {
    const settled = await Promise.allSettled(work);
    const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (failures.length === 0)
        return settled.map((one) => one.value);
    const problems = failures.flatMap((failure) => {
        if (failure instanceof SetupErrors)
            return failure.problems;
        return failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 ? [failure] : [];
    });
    const distinct = [...new Map(problems.map((problem) => [reasonOf(problem), problem])).values()];
    const bug = failures.find((failure) => !(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ));
    if (bug === undefined)
        throwSetupErrors(distinct);
    throw bug ?? failures[0];
}
/** Throws what is wrong with the set-up, if anything is: one error, which tells of all. */
function throwSetupErrors(problems) {
    const [first, ...others] = problems;
    if (first)
        throw others.length > 0 ? new SetupErrors(problems) : first;
}
/** A refusal that is not about one project has one reason, whatever was asked for. */
function reasonOf(problem) {
    if (!(problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .X) || /project/i.test(problem.detail))
        return problem.message;
    return `${problem.status} ${problem.detail}`;
}
function asItem({ message, remedy }) {
    return `- ${[message, remedy].filter(Boolean).join('. ').replaceAll('\n', ' ')}`;
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ secretPart),
/* harmony export */   z: () => (/* binding */ parseOrgToken)
/* harmony export */ });
const orgTokenPrefix = 'sntrys_';
/**
 * Reads the payload of an organization token: `sntrys_<base64 of JSON>_<secret>`. Any other token, and one that cannot
 * be read, is opaque and gives undefined; whether it is valid is for Sentry to say.
 */
function parseOrgToken(token) {
    if (!token.startsWith(orgTokenPrefix))
        return undefined;
    const payload = token.slice(orgTokenPrefix.length).split('_')[0] ?? '';
    try {
        const { org, url, region_url } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
        if (typeof org !== 'string' || org === '')
            return undefined;
        return { org, url: textOrNone(url), regionUrl: textOrNone(region_url) };
    }
    catch {
        return undefined;
    }
}
/** The secret part of an organization token, which must not be shown either; undefined for other tokens. */
function secretPart(token) {
    return token.startsWith(orgTokenPrefix) ? token.slice(orgTokenPrefix.length).split('_')[1] : undefined;
}
function textOrNone(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
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



/** How much is read at a time. */
const pieceBytes = 1024 * 1024;
/** Finds the checksums of a file and of its chunks in one pass over the bytes. */
class ChunkDigest {
    #path;
    #chunkSize;
    #whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    #chunks = [];
    /** Of the chunk under way; the first one begins as the whole does, so its bytes are not hashed twice. */
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
    /** To be called once, at the end. */
    finish(name) {
        if (this.#sizeBytes > this.#offset)
            this.#endChunk();
        return { name, checksum: this.#whole.digest('hex'), sizeBytes: this.#sizeBytes, chunks: this.#chunks };
    }
    #endChunk() {
        const checksum = (this.#chunk ?? this.#whole.copy()).digest('hex');
        this.#chunks.push({
            ...{ checksum, path: this.#path, offset: this.#offset },
            sizeBytes: this.#sizeBytes - this.#offset,
        });
        this.#offset = this.#sizeBytes;
        this.#chunk = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    }
}
/** @throws SetupError when the file has become shorter since its checksums were taken */
async function readChunk(chunk) {
    return Buffer.concat(await Array.fromAsync(streamChunk(chunk)));
}
/** @throws SetupError when the file has become shorter since its checksums were taken */
async function* streamChunk({ path, offset, sizeBytes }) {
    if (sizeBytes === 0)
        return;
    let readBytes = 0;
    const options = { start: offset, end: offset + sizeBytes - 1, highWaterMark: Math.min(sizeBytes, pieceBytes) };
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, options)) {
        readBytes += piece.byteLength;
        yield piece;
    }
    if (readBytes === sizeBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3(`${path} changed while it was sent`, {
        remedy: 'See that the build has ended before the upload starts.',
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
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3546);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2767);




/** Sentry's web API for one organization. The resources beside this file say what can be asked of it. */
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
    /** What every request carries; it differs from run to run. */
    get userAgent() {
        return this.#http.userAgent;
    }
    /** The page of a release, for people. */
    pageOf(version) {
        return new URL((0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
    }
    /**
     * @throws RefusalError when Sentry refuses the request
     * @throws OutageError when Sentry cannot be reached, or is failing
     */
    async send(request) {
        const { method, repeat, isPassing, query = {}, json } = request;
        const body = json === undefined ? request.body : (0,_http_body_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J)(json);
        const url = this.resolve(request.path);
        if (typeof request.path === 'string')
            url.search = searchOf(query);
        try {
            return await this.#http.send({ method, url, repeat, isPassing, body });
        }
        catch (error) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(error, request.purpose, this.connection);
        }
    }
    /** The address of something below `/api/0/`; a whole address is taken as it is. */
    resolve(path) {
        return new URL(path, new URL('api/0/', this.connection.baseUrl));
    }
    /**
     * Sends the request, and reads the answer as JSON. The type is the caller's word for what the API documents.
     *
     * @param fits whether the answer has what is read of it
     * @throws OutageError when it is no JSON, or does not fit: something else than Sentry has answered
     */
    async json(request, fits) {
        return this.parse(await this.send(request), request.purpose, fits);
    }
    /** @throws OutageError as `json` does */
    parse({ text }, purpose, fits = () => true) {
        const fail = (problem, cause) => {
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`Could not ${purpose}: ${this.connection.baseUrl.host} ${problem}`, {
                remedy: 'See that url is the base URL of Sentry, and that no proxy answers in its place.',
                cause,
            });
        };
        let answer;
        try {
            answer = JSON.parse(text);
        }
        catch (cause) {
            throw fail('did not answer in JSON', cause);
        }
        if (!fits(answer))
            throw fail('answered something else than Sentry does');
        return answer;
    }
}
function searchOf(query) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    return new URLSearchParams(pairs).toString();
}


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ connectSentry),
  h: () => (/* binding */ requireSentry)
});

// EXTERNAL MODULE: ./http/client.js + 6 modules
var http_client = __webpack_require__(5547);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./http/body.js
var body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./sentry/chunk-upload/chunks.js
var chunks = __webpack_require__(9430);
;// CONCATENATED MODULE: ./sentry/chunk-upload/options.js

/** Of a server that has never heard of chunks. */
const noChunks = {
    ...{ url: '', chunkSize: Number.POSITIVE_INFINITY, chunksPerRequest: 1, maxRequestSize: 1, concurrency: 1 },
    maxFileSize: Number.POSITIVE_INFINITY,
    ...{ compression: [], accept: [] },
};
/**
 * Reads what a server says of itself. Limits that it leaves out are taken as narrow as they can be meant.
 *
 * @throws OutageError for an answer without an address, or with a size that nothing could have
 */
function readChunkUploadOptions(answer) {
    const told = Object(answer);
    const { url, chunkSize } = told;
    const limit = (name, otherwise) => {
        const value = told[name] ?? otherwise;
        if (typeof value === 'number' && value >= 1)
            return value;
        throw unclear(`${name} is ${JSON.stringify(value)}`);
    };
    if (typeof url !== 'string' || !URL.canParse(url, 'https://sentry.io'))
        throw unclear(`url is ${JSON.stringify(url)}`);
    return {
        url,
        chunkSize: limit('chunkSize', undefined),
        chunksPerRequest: limit('chunksPerRequest', 1),
        maxRequestSize: limit('maxRequestSize', chunkSize),
        maxFileSize: limit('maxFileSize', Number.MAX_SAFE_INTEGER),
        concurrency: limit('concurrency', 1),
        compression: list(told['compression']),
        accept: list(told['accept']),
    };
}
function list(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function unclear(problem) {
    return new errors/* OutageError */.AP(`Sentry does not say clearly how it takes uploads: ${problem}`, {
        remedy: 'Ask who runs this Sentry to look at GET /api/0/organizations/{org}/chunk-upload/.',
    });
}

;// CONCATENATED MODULE: ./sentry/chunk-upload/api.js









const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** A piece from the middle tells whether compressing pays: what is packed already does not become smaller. */
const sampleBytes = 32 * 1024;
const worthwhile = 0.75;
const contentType = 'application/octet-stream';
/** `/organizations/{org}/chunk-upload/` */
class ChunkUpload {
    #client;
    #homes;
    #options;
    /** @param homes the sites that the token may be sent to */
    constructor(client, homes) {
        this.#client = client;
        this.#homes = homes;
    }
    /** What the server takes. It is asked once, at the first call. */
    options() {
        this.#options ??= this.#ask();
        this.#options.catch(() => undefined); // It comes out where it is awaited.
        return this.#options;
    }
    async #ask() {
        const purpose = 'learn how Sentry takes uploads';
        try {
            return readChunkUploadOptions(await this.#client.json({ method: 'GET', path: this.#path, repeat: 'safe', purpose }));
        }
        catch (error) {
            if (error instanceof sentry_errors/* RefusalError */.X && error.status === 404)
                return noChunks;
            throw error;
        }
    }
    /**
     * Sends chunks in one request. The caller keeps to `chunksPerRequest` and `maxRequestSize`.
     *
     * @throws SetupError when the server names an address for it that the token must not be sent to
     */
    async send(chunks) {
        const { url, compression } = await this.options();
        const target = this.#permitted(this.#client.resolve(url));
        const parts = await Promise.all(chunks.map((chunk) => partOf(chunk, compression.includes('gzip'))));
        await this.#client.send({
            method: 'POST',
            path: target,
            body: (0,body/* multipartBody */.R)(parts),
            repeat: 'safe', // A chunk is known by its checksum: a second time stores nothing more.
            purpose: `upload ${chunks.length === 1 ? 'a chunk' : `${chunks.length} chunks`}`,
        });
    }
    get #path() {
        return (0,path/* path */.A) `organizations/${this.#client.org}/chunk-upload/`;
    }
    #permitted(url) {
        if (this.#homes.some((home) => (0,credentials/* isSameSite */.e)(home, url)))
            return url;
        const { baseUrl } = this.#client.connection;
        throw new errors/* SetupError */.w3(`Sentry at ${baseUrl.origin} wants uploads to go to ${url.origin}, where the token must not be sent`, { remedy: `If that is your Sentry, set url to it; else mend system.url-prefix at ${baseUrl.host}.` });
    }
}
async function partOf(chunk, mayCompress) {
    const isCompressed = mayCompress && (await compressesWell(chunk));
    return {
        name: isCompressed ? 'file_gzip' : 'file',
        filename: chunk.checksum,
        content: isCompressed ? inOnePiece(await compress(await (0,chunks/* readChunk */.ar)(chunk), { level: 4 })) : fromDisk(chunk),
    };
}
async function compressesWell(chunk) {
    const sizeBytes = Math.min(sampleBytes, chunk.sizeBytes);
    const offset = chunk.offset + Math.floor((chunk.sizeBytes - sizeBytes) / 2);
    const sample = await (0,chunks/* readChunk */.ar)({ ...chunk, offset, sizeBytes });
    return (await compress(sample, { level: 1 })).byteLength < sizeBytes * worthwhile;
}
/** Without its `bytes`, so that a request of several chunks does not copy them. */
function inOnePiece(bytes) {
    return {
        ...{ contentType, sizeBytes: bytes.byteLength },
        async *open() {
            yield bytes;
        },
    };
}
function fromDisk(chunk) {
    return { contentType, sizeBytes: chunk.sizeBytes, open: () => (0,chunks/* streamChunk */.iv)(chunk) };
}

// EXTERNAL MODULE: ./sentry/client.js
var sentry_client = __webpack_require__(1891);
;// CONCATENATED MODULE: ./sentry/connect.js





function connectSentry({ connection, token, homes, projects }, context) {
    const http = new http_client/* HttpClient */.Q({
        ...(0,request_context/* clientOptions */.s)(context),
        authorization: (0,credentials/* bearerOnlyFor */.J)(homes, token),
        stallMs: 60_000,
        patienceMs: 120_000,
    });
    const client = new sentry_client/* SentryClient */.B(http, connection);
    return { client, chunkUpload: new ChunkUpload(client, homes), projects };
}
/** For stages that write to Sentry: only in a dry run there may be no connection. */
function requireSentry(sentry) {
    if (!sentry)
        throw new Error('a stage that writes to Sentry was run without a connection');
    return sentry;
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ cronUrl),
/* harmony export */   lW: () => (/* binding */ publicDsn),
/* harmony export */   pK: () => (/* binding */ parseDsn)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

/** Reads a DSN; undefined when it is not one. */
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
/** The DSN without its secret key, which nothing needs any more. */
function publicDsn({ publicKey, projectId, ingestUrl }) {
    return `${ingestUrl.replace('://', `://${publicKey}@`)}${projectId}`;
}
/** The cron ingest route of the DSN's project for one monitor. */
function cronUrl({ publicKey, projectId, ingestUrl }, monitorSlug) {
    return new URL((0,_http_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
}


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   X: () => (/* binding */ RefusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1038);


/** Sentry understood the request and refused it: a 3xx or 4xx. */
class RefusalError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
    status;
    /** What Sentry said, as one line. */
    detail;
    constructor(message, status, detail, remedy, cause) {
        super(message, { remedy, cause });
        this.status = status;
        this.detail = detail;
    }
}
/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `create release 1.2.3`
 */
function explain(error, purpose, connection) {
    const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
    return (0,_http_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)(error, purpose, service, (message, detail, cause) => {
        return new RefusalError(message, cause.status, detail, remedyFor(cause, detail, connection), cause);
    });
}
function remedyFor({ status, response }, detail, { baseUrl, org, tokenKind }) {
    const tokenOfOrg = tokenKind === 'organization'
        ? `an organization token works for the organization that made it only, so see that it belongs to "${org}"`
        : `the token needs the scope project:releases in "${org}"`;
    if (status === 401)
        return `See that auth-token holds a token that is valid at ${baseUrl.host}.`;
    if (status === 403)
        return `The token may not do this: ${tokenOfOrg}.`;
    if (status === 404 && /project/i.test(detail)) {
        return `See that it is spelt in projects as in Sentry's URLs, and is a project of "${org}".`;
    }
    if (status === 404)
        return `See that org and projects are spelt as in Sentry's URLs; ${tokenOfOrg}.`;
    if (status >= 300 && status < 400) {
        return `Sentry points to ${response.headers['location'] ?? 'another address'}: the project was renamed, or url is not the base URL of Sentry.`;
    }
    if (status === 413) {
        return `Something between here and Sentry takes no request of this size: raise the limit of the proxy at ${baseUrl.host}.`;
    }
    if (/project/i.test(detail))
        return `See that projects are slugs of "${org}"; ${tokenOfOrg}.`;
    if (status === 409)
        return 'Something else is at work on it. Run the job again later.';
    return 'Mend what Sentry names here, then run the job again.';
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/* unused harmony export nextCursor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2767);

const itemsPerPage = '100';
/**
 * All items of a list, page after page. Sentry links to a next page even on the last one, and says by
 * `results="false"` that it is empty. Only the cursor is taken from the link, never its address.
 */
async function* listAll(client, request, fits = Array.isArray) {
    let cursor;
    do {
        const query = { ...request.query, per_page: itemsPerPage, ...(cursor && { cursor }) };
        const response = await client
            .send({ ...request, query, method: 'GET', repeat: 'safe' })
            .catch((error) => endOfOffsets(error));
        if (response === undefined)
            return;
        yield* client.parse(response, request.purpose, fits);
        cursor = nextCursor(response.headers['link']);
    } while (cursor !== undefined);
}
/** Sentry lists no more than the first 20,000 items of some lists, and refuses the page after them. */
function endOfOffsets(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .X && error.status === 400 && /offset too large/i.test(error.detail))
        return undefined;
    throw error;
}
/** The cursor of the next page; undefined on the last page. */
function nextCursor(link) {
    const next = (link ?? '').split(/,\s*(?=<)/).find((part) => /;\s*rel="next"/.test(part));
    if (!next || !/;\s*results="true"/.test(next))
        return undefined;
    return /;\s*cursor="([^"]*)"/.exec(next)?.[1];
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ versionProblem),
/* harmony export */   Ef: () => (/* binding */ deployNameProblem),
/* harmony export */   Jx: () => (/* binding */ knownTimezone),
/* harmony export */   b2: () => (/* binding */ headerProblem),
/* harmony export */   f5: () => (/* binding */ environmentProblem),
/* harmony export */   lW: () => (/* binding */ monitorSlugProblem),
/* harmony export */   qe: () => (/* binding */ distProblem),
/* harmony export */   rn: () => (/* binding */ urlProblem)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/*
 * What Sentry accepts, so that a value that it would refuse is found before the first request. Each function gives the
 * rule that is broken, as a clause for a message; undefined when all is well.
 */
const longestVersion = 200;
const longestEnvironment = 64;
const longestDeployName = 64;
const longestDist = 64;
const longestUrl = 2048;
/** A version that holds a slash would be stored but could never be reached again: it is part of URLs. */
function versionProblem(version) {
    if (/[\\/]/.test(version)) {
        return `a release must not contain / or \\, for example "${version.replace(/[\\/]+/g, '-')}" could be used`;
    }
    if (/\p{Cc}/u.test(version))
        return 'a release must not contain line breaks, tabs or other control characters';
    // Sentry looks at these without the spaces around them.
    if (/^(\.{0,2}|latest)$/i.test(version.trim()))
        return 'a release needs a name that is not ".", ".." or "latest"';
    return tooLong(version, longestVersion);
}
/** The name of an environment, of a deploy or of a monitor's. Case-sensitive; made by Sentry when it is new. */
function environmentProblem(environment) {
    if (/[/\n\r\f]/.test(environment))
        return 'an environment must not contain / or line breaks';
    return tooLong(environment, longestEnvironment);
}
function deployNameProblem(name) {
    return tooLong(name, longestDeployName);
}
function distProblem(dist) {
    if (/\p{Cc}/u.test(dist))
        return 'a dist must not contain line breaks, tabs or other control characters';
    return tooLong(dist, longestDist);
}
/** A header to be stored with a file: `Key: Value`. */
function headerProblem(header) {
    if (!/^\s*[^\s:]+\s*:/.test(header))
        return 'a header is written as Key: Value';
    return /[\n\t\r\f\v\\]/.test(header) ? 'a header must not contain line breaks, tabs or backslashes' : undefined;
}
/** Sentry wants a host with a dot, an IP address or `localhost`; it knows no bare host names and no underscores. */
function urlProblem({ href, hostname }) {
    const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,})\.?$/.test(hostname);
    if (!isDomain && hostname !== 'localhost' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname.replace(/^\[|\]$/g, '')) === 0) {
        return `Sentry takes no URL with the host "${hostname}"; it must be a full domain name, an IP address or localhost`;
    }
    return tooLong(href, longestUrl);
}
function monitorSlugProblem(slug) {
    if (/^[a-z0-9_-]{1,50}$/.test(slug) && !/^\d+$/.test(slug))
        return undefined;
    const suggestion = suggestedSlug(slug);
    const example = suggestion && `, for example "${suggestion}" could be used`;
    return `a monitor slug has 1 to 50 lower-case letters, digits, _ and -, and not only digits${example}`;
}
/** The slug that comes closest; empty where nothing is left of the text. */
function suggestedSlug(text) {
    const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const slug = plain
        .replace(/[^a-z0-9_-]+/g, '-')
        .slice(0, 50)
        .replace(/^-+|-+$/g, '');
    return /^\d+$/.test(slug) ? `job-${slug}`.slice(0, 50) : slug;
}
/** The name of a time zone as the tz database spells it; undefined when it has none of that name. */
function knownTimezone(name) {
    if (!/^[a-z]/i.test(name))
        return undefined; // An offset, which is no name.
    try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
        const isMisspelt = /^[a-z]/.test(name) || timeZone.toLowerCase() === name.toLowerCase();
        return isMisspelt ? timeZone : name;
    }
    catch {
        return undefined;
    }
}
/** Counts characters as Sentry does, by code points. */
function tooLong(text, longest) {
    const length = [...text].length;
    return length > longest ? `it has ${length} characters, and Sentry takes at most ${longest}` : undefined;
}


/***/ })

};
