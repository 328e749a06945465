export const id = 453;
export const ids = [453];
export const modules = {

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CheckIns),
/* harmony export */   a: () => (/* binding */ NoCronIngestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2862);
/* harmony import */ var _sentry_dsn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8779);




/** The server has no cron ingest: it is older than that. */
class NoCronIngestError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP {
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
                url: (0,_sentry_dsn_js__WEBPACK_IMPORTED_MODULE_3__/* .cronUrl */ .OH)(dsn, monitorSlug),
                body: (0,_http_body_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J)(checkIn),
                repeat: 'safe', // The id makes a second one an update to the same values.
            });
        }
        catch (cause) {
            const status = cause instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j$ ? cause.status : undefined;
            const Failure = status === 404 || status === 405 ? NoCronIngestError : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP;
            const way = status !== undefined && status < 500 && status !== 429 ? '; see that dsn is that of a project' : '';
            throw new Failure(`The check-in "${checkIn.status}" of monitor ${monitorSlug} could not be sent: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}${way}`, { cause });
        }
    }
}


/***/ }),

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ closeCheckIn)
/* harmony export */ });
/* harmony import */ var _sentry_dsn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8779);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(485);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7926);
/* harmony import */ var _legacy_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5902);




/**
 * Tells Sentry how the job has ended. Everything but a success is an error: a job that was cancelled did not run. The
 * settings of the monitor come along once more, since the opening may never have reached Sentry.
 *
 * @param jobStatus `success`, `failure` or `cancelled`, as the runner says it
 * @returns undefined where there is no way to tell it
 * @throws when it could not be told
 */
async function closeCheckIn(ports, pending, jobStatus) {
    const { id, monitorSlug, environment, config } = pending;
    const status = jobStatus === 'success' ? 'ok' : 'error';
    const durationSeconds = elapsedMs(pending, ports.clock) / 1000;
    const final = { status, environment, duration: durationSeconds };
    if (pending.legacyId === undefined) {
        const dsn = pending.dsn === undefined ? await ports.findDsn() : (0,_sentry_dsn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDsn */ .pK)(pending.dsn);
        if (dsn === undefined && !ports.legacyCheckIns)
            return undefined;
        try {
            if (dsn) {
                await ports.checkIns.send(dsn, monitorSlug, { ...final, check_in_id: id, monitor_config: config });
                return { status, durationSeconds };
            }
        }
        catch (error) {
            if (!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_1__/* .NoCronIngestError */ .a && ports.legacyCheckIns))
                throw error;
        }
    }
    await closeLegacy(ports.legacyCheckIns, pending, final);
    return { status, durationSeconds };
}
/** Where no check-in was opened, one is added that is finished already. */
async function closeLegacy(legacy, { monitorSlug, legacyId }, final) {
    if (legacy === undefined)
        throw new Error(`The check-in of monitor ${monitorSlug} is open, and the token is gone.`);
    try {
        if (legacyId !== undefined)
            return await legacy.finish(monitorSlug, legacyId, final);
    }
    catch (error) {
        const isGone = legacyId === _legacy_api_js__WEBPACK_IMPORTED_MODULE_3__/* .latest */ .I && error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .X && error.status === 404;
        if (!isGone)
            throw error;
    }
    await legacy.add(monitorSlug, final);
}
/**
 * How long the job took. The clock of the day may be set while the job runs, so the other one counts; unless that has
 * begun anew, with the machine.
 */
function elapsedMs({ startedAtMs, startedAtUptimeMs }, clock) {
    const elapsed = clock.uptime() - startedAtUptimeMs;
    return elapsed >= 0 ? elapsed : Math.max(0, clock.now() - startedAtMs);
}


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zF: () => (/* binding */ connectIngest),
  J: () => (/* binding */ connectMonitoringApi),
  nP: () => (/* binding */ openMonitoringPool)
});

;// CONCATENATED MODULE: ./github-actions/proxy.js
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

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./http/throttle.js

const atFirst = 16;
/** As many as the pool has connections. */
const atMost = 64;
const quickAnswerMs = 2_000;
/**
 * Finds out how many requests at once a server bears. It doubles while all goes well, halves when the server is
 * overloaded, and from then on grows by one: additive increase, multiplicative decrease, as TCP does it.
 */
class Throttle {
    #limit = (0,p_limit/* default */.A)(atFirst);
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
    #throttle = new Throttle();
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

// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
;// CONCATENATED MODULE: ./http/dispatcher.js


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
    const agent = new undici/* EnvHttpProxyAgent */.J2({
        // An empty string keeps undici from reading the environment by itself.
        httpProxy: httpProxy ?? '',
        httpsProxy: httpsProxy ?? '',
        noProxy: directHosts(noProxy ?? ''),
        connections: atMost,
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

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors_0 = __webpack_require__(8645);
;// CONCATENATED MODULE: ./http/request-context.js


/** The same context for a part of the run that may take only so long from now on. */
function withTimeLimit(context, limitMs) {
    const limit = new AbortController();
    const expire = () => limit.abort(new OutageError(`it took longer than the limit of ${limitMs / 1000} s`));
    setTimeout(expire, limitMs).unref();
    const signal = AbortSignal.any([context.signal, limit.signal]);
    return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, systemClock.now() + limitMs) };
}
function clientOptions({ pool, userAgent, signal, deadlineMs, log }) {
    const headers = { 'user-agent': userAgent };
    return {
        dispatcher: pool,
        log,
        clock: clock/* systemClock */.m,
        signal,
        deadlineMs,
        headers,
    };
}

// EXTERNAL MODULE: ./http/body.js
var http_body = __webpack_require__(6617);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./sentry/errors.js + 2 modules
var sentry_errors = __webpack_require__(485);
;// CONCATENATED MODULE: ./sentry/client.js




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
        return new URL((0,path/* path */.A) `organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
    }
    /**
     * @throws RefusalError when Sentry refuses the request
     * @throws OutageError when Sentry cannot be reached, or is failing
     */
    async send(request) {
        const { method, repeat, isPassing, query = {}, json } = request;
        const body = json === undefined ? request.body : (0,http_body/* jsonBody */.J)(json);
        const url = this.resolve(request.path);
        if (typeof request.path === 'string')
            url.search = searchOf(query);
        try {
            return await this.#http.send({ method, url, repeat, isPassing, body });
        }
        catch (error) {
            throw (0,sentry_errors/* explain */.W)(error, request.purpose, this.connection);
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
            return new errors_0/* OutageError */.AP(`Could not ${purpose}: ${this.connection.baseUrl.host} ${problem}`, {
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

// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./check-ins/api.js
var api = __webpack_require__(7926);
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

// EXTERNAL MODULE: ./check-ins/legacy-api.js
var legacy_api = __webpack_require__(5902);
;// CONCATENATED MODULE: ./check-ins/monitor-config.js

function toApi({ schedule, ...settings }) {
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
    const after = { ...wanted, schedule: textOf(toApi(wanted)) };
    return Object.entries(after)
        .filter(([name, value]) => value !== undefined && before[name] !== value)
        .map(([name, value]) => `${name.replaceAll('_', ' ')} ${before[name] ?? 'unset'} → ${value}`);
}
function textOf({ schedule }) {
    if (typeof schedule === 'string')
        return nicknames[schedule] ?? schedule.trim().replace(/\s+/g, ' ');
    const [value, unit] = schedule;
    return scheduleText({ type: 'interval', value, unit });
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
            json: { slug, name: slug, project, config: toApi(config) },
            repeat: 'unsafe', // A second time is refused: the first has taken the slug.
            purpose: `create monitor ${slug}`,
        });
    }
    /** Needs alerts:write or project:write. */
    update(slug, config) {
        return this.#client.json({
            method: 'PUT',
            path: this.#path(slug),
            json: { config: toApi(config) },
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
    return openPool(readProxySettings(), connectTimeoutMs);
}
/** The ingest service. It needs no token. */
function connectIngest(context) {
    return new api/* CheckIns */.V(new HttpClient({ ...clientOptions(context), ...hasty }));
}
/** What the web API has for check-ins. */
function connectMonitoringApi({ connection, token, homes, projects }, context) {
    const http = new HttpClient({
        ...clientOptions(context),
        ...hasty,
        authorization: (0,credentials/* bearerOnlyFor */.J)(homes, token),
    });
    const client = new SentryClient(http, connection);
    const [project] = projects;
    const mayAskMore = connection.tokenKind === 'other';
    const isSelfHosted = !/(^|\.)sentry\.io$/.test(connection.baseUrl.hostname);
    return {
        findDsn: () => lookUpDsn(new ClientKeys(client), project),
        project,
        /** Undefined with an organization token, which may do nothing with monitors. */
        monitors: mayAskMore ? new Monitors(client) : undefined,
        /** Undefined also at sentry.io, which is never old. */
        legacyCheckIns: mayAskMore && isSelfHosted ? new legacy_api/* LegacyCheckIns */.Y(client) : undefined,
    };
}
async function lookUpDsn(clientKeys, project) {
    const dsn = project === undefined ? undefined : await clientKeys.dsnOf(project);
    return dsn === undefined ? undefined : (0,sentry_dsn/* parseDsn */.pK)(dsn);
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ latest),
/* harmony export */   Y: () => (/* binding */ LegacyCheckIns)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

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
            path: `${this.#path(monitorSlug)}${(0,_http_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `${id}/`}`,
            json: toApi(checkIn),
            repeat: id === latest ? 'unsafe' : 'safe', // The second time, another one may be the latest.
            purpose: `finish a check-in of monitor ${monitorSlug}`,
        });
    }
    #path(monitorSlug) {
        return (0,_http_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
    }
}
function toApi({ duration, ...checkIn }) {
    return duration === undefined ? checkIn : { ...checkIn, duration: Math.round(duration * 1000) };
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

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ OutageError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
/* unused harmony exports ActionError, IntegrityError */
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
class IntegrityError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'IntegrityError';
}
/** What an error says, whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginLifetime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** What the runner sends when a job is cancelled: first the one, then the other, then it kills the process. */
const cancellations = ['SIGINT', 'SIGTERM'];
/** Begins the lifetime of a step. When it is disposed of, nothing keeps the process from ending. */
function beginLifetime(timeoutMs) {
    const controller = new AbortController();
    const spend = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`the ${timeoutMs / 1000} s that the step may take are spent`));
    const timer = setTimeout(spend, timeoutMs);
    const cancel = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('the job was cancelled'));
    for (const name of cancellations)
        process.once(name, cancel);
    return {
        signal: controller.signal,
        deadlineMs: Date.now() + timeoutMs,
        [Symbol.dispose]() {
            clearTimeout(timer);
            controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('the step has ended')); // Whatever still waits for its turn waits in vain.
            for (const name of cancellations)
                process.off(name, cancel);
        },
    };
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ RunnerLog)
/* harmony export */ });
/* unused harmony export inert */
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);


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
const annotations = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e };
/** The runner's log. Every text is redacted, and cannot become a workflow command. */
class RunnerLog {
    /** The first of the warnings, redacted. */
    warnings = [];
    #redact;
    #counts = { notice: 0, warning: 0 };
    /** The group that a line belongs to: stages overlap, and their lines do not get mixed up. */
    #group = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    #openGroup;
    constructor(redact) {
        this.#redact = redact;
    }
    /** Written only where somebody reads it: thousands of requests would make thousands of lines. */
    debug = (text) => {
        if (_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(this.#clean(text));
    };
    info = (text) => {
        this.#enter(this.#group.getStore());
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(this.#clean(text));
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
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`${kind === 'warning' ? 'Warning' : 'Notice'}: ${this.#clean(text)}`);
    }
    #clean(text) {
        return inert(this.#redact(text));
    }
    #enter(group) {
        if (group === this.#openGroup)
            return;
        if (this.#openGroup !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
        if (group !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh(this.#clean(group));
        this.#openGroup = group;
    }
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadCheckIn)
/* harmony export */ });
/* unused harmony export saveCheckIn */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);


const key = 'check-in';
/**
 * Leaves word of the check-in for the post step. Of several words the last one counts. It must hold no secret: the
 * runner keeps it in a file. A check-in is no reason to fail, so what goes wrong is a warning.
 */
function saveCheckIn(checkIn, log) {
    try {
        core.saveState(key, checkIn);
    }
    catch (error) {
        log.warning(`The check-in will not be closed, since the runner cannot keep it: ${messageOf(error)}.`);
    }
}
/** What the main step has left, undefined when it has left none. The type is the caller's word for what was saved. */
function loadCheckIn() {
    const saved = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(key);
    return saved === '' ? undefined : JSON.parse(saved);
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonBody)
/* harmony export */ });
/* unused harmony export multipartBody */
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
    const boundary = `----${randomUUID()}`;
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

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
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


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ makeUserAgent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const actionVersion = '0.1.0';
/**
 * The User-Agent of this process. It is like no other: Sentry keeps it with the release that a request has created, and
 * so tells this run whether the release is its own work.
 */
function makeUserAgent() {
    return `sentry-release-automation/${actionVersion} (run ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()})`;
}


/***/ }),

/***/ 1352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readPostInputs)
});

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

// EXTERNAL MODULE: ./sentry/auth-token.js
var auth_token = __webpack_require__(9110);
;// CONCATENATED MODULE: ./sentry/inputs.js

function readConnectionInputs(reader) {
    return {
        authToken: reader.secret('auth-token', { env: 'SENTRY_AUTH_TOKEN' }, (token) => [(0,auth_token/* secretPart */.K)(token)]),
        org: reader.text('org', { env: 'SENTRY_ORG' }),
        projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
        url: reader.url('url', { env: 'SENTRY_URL' }),
    };
}

;// CONCATENATED MODULE: ./run/post-inputs.js



/** The inputs of the post step. A value that cannot be used counts as none: the main step has reported it. */
function readPostInputs(reader = new InputReader(new input_errors/* InputErrors */.G())) {
    return {
        jobStatus: reader.text('job-status'),
        monitorSlug: reader.text('monitor-slug'),
        connection: readConnectionInputs(reader),
    };
}


/***/ }),

/***/ 2453:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _check_ins_close_check_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9699);
/* harmony import */ var _check_ins_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8882);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);
/* harmony import */ var _github_actions_lifetime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9545);
/* harmony import */ var _github_actions_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(890);
/* harmony import */ var _github_actions_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5284);
/* harmony import */ var _http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(770);
/* harmony import */ var _sentry_auth_token_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9110);
/* harmony import */ var _sentry_dsn_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8779);
/* harmony import */ var _sentry_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2443);
/* harmony import */ var _post_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1352);













/** Less than the process has, so that there is time left to say what was wrong. */
const timeoutMs = 10_000;
const endings = {
    success: 'the job has succeeded',
    failure: 'the job has failed',
    cancelled: 'the job was cancelled',
};
const redactor = new _http_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .Redactor */ .p();
const log = new _github_actions_log_js__WEBPACK_IMPORTED_MODULE_5__/* .RunnerLog */ .r(redactor.redact);
try {
    await close();
}
catch (error) {
    // The job has ended by now, and how it ended is none of this step's business.
    log.warning((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
}
/** Closes the check-in that the main step has begun, also where it could not be opened. */
async function close() {
    const { jobStatus, monitorSlug, connection } = (0,_post_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readPostInputs */ ._)();
    redactor.add(connection.authToken);
    redactor.add((0,_sentry_auth_token_js__WEBPACK_IMPORTED_MODULE_11__/* .secretPart */ .K)(connection.authToken ?? ''));
    const pending = (0,_github_actions_state_js__WEBPACK_IMPORTED_MODULE_6__/* .loadCheckIn */ .E)();
    if (!pending)
        return log.info(`No check-in of monitor ${monitorSlug} is closed: the main step has begun none.`);
    if (pending.unsendable)
        return log.info(`No check-in of monitor ${pending.monitorSlug} is closed: ${pending.unsendable}.`);
    using lifetime = (0,_github_actions_lifetime_js__WEBPACK_IMPORTED_MODULE_4__/* .beginLifetime */ .V)(timeoutMs);
    const { signal, deadlineMs } = lifetime;
    await using pool = (0,_check_ins_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .openMonitoringPool */ .nP)();
    const context = { pool, signal, deadlineMs, userAgent: (0,_http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .makeUserAgent */ .J)(), log };
    // Where the main step has told an old server by its web API, it has found out that the token may go there.
    const isToldByApi = pending.legacyId !== undefined;
    const sentry = isToldByApi
        ? (0,_sentry_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planKnownSentry */ .Kb)(connection)
        : (0,_sentry_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planOptionalSentry */ .rL)(connection, (0,_sentry_dsn_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDsn */ .pK)(pending.dsn ?? ''));
    const api = sentry && (0,_check_ins_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connectMonitoringApi */ .J)(sentry, context);
    const ports = {
        checkIns: (0,_check_ins_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connectIngest */ .zF)(context),
        findDsn: async () => api?.findDsn(),
        legacyCheckIns: api?.legacyCheckIns,
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
    };
    const closed = await (0,_check_ins_close_check_in_js__WEBPACK_IMPORTED_MODULE_0__/* .closeCheckIn */ .Q)(ports, pending, jobStatus);
    if (!closed)
        return log.warning(`The check-in of monitor ${pending.monitorSlug} is not sent: no DSN is known.`);
    const { status, durationSeconds } = closed;
    const ending = endings[jobStatus ?? ''] ?? 'nobody knows how the job has ended';
    log.info(`Check-in of monitor ${pending.monitorSlug} closed as ${status} after ${durationSeconds.toFixed(1)} s: ${ending}.`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ cronUrl),
/* harmony export */   pK: () => (/* binding */ parseDsn)
/* harmony export */ });
/* unused harmony export publicDsn */
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

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ RefusalError),
  W: () => (/* binding */ explain)
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

;// CONCATENATED MODULE: ./sentry/errors.js


/** Sentry understood the request and refused it: a 3xx or 4xx. */
class RefusalError extends errors/* SetupError */.w3 {
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
    return explainFailure(error, purpose, service, (message, detail, cause) => {
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

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ planKnownSentry),
/* harmony export */   rL: () => (/* binding */ planOptionalSentry)
/* harmony export */ });
/* unused harmony exports planSentry, asFolder */
/* harmony import */ var _github_actions_input_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8582);
/* harmony import */ var _http_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1179);
/* harmony import */ var _auth_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);



const whereToPut = 'store one as a secret, below Settings > Secrets and variables > Actions (for Dependabot, > Dependabot), and pass it ' +
    'by this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or by the variable SENTRY_AUTH_TOKEN';
const sentrySaas = 'https://sentry.io/';
/** Which Sentry the run talks to, and as whom. An organization token tells its organization and its Sentry by itself. */
function planSentry(inputs, inputErrors, { needsProjects = true, needsToken = true } = {}) {
    const { authToken, projects } = inputs;
    const ownToken = authToken ? (0,_auth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrgToken */ .z)(authToken) : undefined;
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
    const isHome = dsn === undefined || (plan && (0,_http_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameSite */ .e)(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
    return isHome ? plan : undefined;
}
/** The same again, for a Sentry that is known to be the right one. */
function planKnownSentry(inputs) {
    return planSilently(inputs, { needsProjects: false });
}
function planSilently(inputs, needs) {
    const inputErrors = new _github_actions_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputErrors */ .G();
    const plan = planSentry(inputs, inputErrors, needs);
    return inputErrors.isEmpty ? plan : undefined;
}
/** Whether the token was made by the Sentry at this address, or by one of the same site: regions are subdomains. */
function belongsTo({ url, regionUrl }, target) {
    const own = [url, regionUrl].map(knownUrl).filter((known) => known !== undefined);
    return own.length === 0 || own.some((known) => (0,_http_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameSite */ .e)(known, target));
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


/***/ })

};
