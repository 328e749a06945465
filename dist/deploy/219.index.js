export const id = 219;
export const ids = [219];
export const modules = {

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeployAction: () => (/* binding */ runDeployAction)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./clock.js

const systemClock = {
    now: Date.now,
    uptime: () => Number(process.hrtime.bigint() / 1000000n),
    random: Math.random,
    async sleep(delayMs, signal) {
        try {
            await (0,promises_.setTimeout)(delayMs, undefined, { signal });
        }
        catch {
            signal.throwIfAborted();
        }
    },
};

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
function urlProblem({ href, hostname }) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    return [slugs, hash].map((fragment) => `${page.href}#${fragment}`).find((url) => !urlProblem(new URL(url)));
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
        inputErrors.check('environment', environment, rules_environmentProblem(environment));
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

;// CONCATENATED MODULE: ./format.js
const units = ['kB', 'MB', 'GB', 'TB'];
/** `1.5 MB`; units are powers of 1000. */
function formatBytes(sizeBytes) {
    if (sizeBytes < 1000)
        return sizeBytes === 1 ? '1 byte' : `${Math.round(sizeBytes)} bytes`;
    // The unit depends on the rounded number: 999,960 bytes are 1.0 MB.
    const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
    return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
function format_formatDuration(durationMs) {
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
    return `${format_percentOf(share)} %`;
}
/** A share from 0 to 1 in percent, with at most two decimals. */
function format_percentOf(share) {
    return Math.floor(share * 10_000 + 1e-6) / 100;
}
function format_plural(count, noun) {
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
    return format_plural(attempts, 'attempt');
}

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
        super(`the response is larger than ${formatBytes(maxBodyBytes)}`);
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
    if (failure instanceof HttpError) {
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

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./http/throttle.js

const initialConcurrency = 16;
/** Also the number of connections in the pool. */
const maxConcurrency = 64;
/** A slower response is no reason to send more requests at once. */
const fastResponseMs = 2_000;
/** The limit doubles until the first overload, which halves it; from then on it grows by one (AIMD, as in TCP). */
class Throttle {
    #limit = (0,p_limit/* default */.A)(initialConcurrency);
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../node_modules/undici/index.js
var undici = __webpack_require__(1684);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./http/private-addresses.js


/** Not on the public internet, or tunnels to such addresses: https://www.iana.org/assignments/iana-ipv4-special-registry */
const privateAddresses = new external_node_net_.BlockList();
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
        const problem = `no data was sent or received for ${format_formatDuration(watchdog.stallTimeoutMs)}`;
        return new NetworkError(request, problem, 'lost', error);
    }
    const [kind, problem] = networkProblem(error) ?? [];
    return kind && problem ? new NetworkError(request, problem, kind, error) : undefined;
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
    if (error instanceof PrivateAddressError)
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
            throw networkError(requestName(method, url), error, watchdog) ?? error;
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
    #throttle = new Throttle();
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
        const name = requestName(request.method, request.url);
        let failure;
        let retryUntilMs = Number.POSITIVE_INFINITY;
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#throttle.run(() => this.#attempt(request, name));
            }
            catch (error) {
                if (signal.aborted)
                    throw new InterruptedError(name, signal.reason, failure);
                if (!(error instanceof HttpError || error instanceof NetworkError))
                    throw error;
                failure = error;
            }
            failure.attempts = attempt;
            const decision = classifyFailure(failure, request.repeat, request.isTransient);
            const isFinal = failure instanceof HttpError && request.isFinal?.(failure.response);
            if (decision === 'give-up' || isFinal)
                throw failure;
            const serverDelayMs = this.#applyRateLimit(failure);
            const waitMs = retryDelayMs(attempt, serverDelayMs, clock.random());
            retryUntilMs = Math.min(retryUntilMs, clock.now() + maxRetryTimeMs);
            const latestMs = serverDelayMs === undefined ? retryUntilMs : deadlineMs;
            if (clock.now() + waitMs > latestMs)
                throw failure;
            log.info(`${failure.message}; trying again in ${format_formatDuration(waitMs)}`);
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
        if (!(failure instanceof HttpError) || !rateLimitStatuses.has(failure.status))
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
            log.debug(`${name} → ${response.status} in ${format_formatDuration(durationMs)}`);
            if (!isSuccess(response.status))
                throw new HttpError(name, response, this.#options.redactor.redact);
            if (request.expectsJson && !isJson(response.text)) {
                throw new NetworkError(name, 'the server did not return complete JSON', 'unreadable', undefined);
            }
            this.#throttle.succeeded(durationMs);
            return response;
        }
        catch (error) {
            const isOverload = error instanceof NetworkError || (error instanceof HttpError && classifyFailure(error, 'safe') === 'retry');
            if (isOverload)
                this.#throttle.overloaded(startMs, performance.now());
            if (!(error instanceof HttpError))
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

;// CONCATENATED MODULE: ./http/credentials.js
/** Only trusted sites get the token, not a site that a redirect or a response points to. */
function bearerTokenFor(trustedSites, token) {
    return (url) => (trustedSites.some((site) => credentials_isSameSite(site, url)) ? `Bearer ${token}` : undefined);
}
/** Whether the target is on the site's host or a subdomain of it, and not less encrypted. */
function credentials_isSameSite(site, target) {
    const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && site.protocol === 'http:');
    return keepsEncryption && (target.host === site.host || target.hostname.endsWith(`.${site.hostname}`));
}

;// CONCATENATED MODULE: ./errors.js
/** An error that the reader of the log can act on. Every other error is a bug in this action. */
class errors_ActionError extends Error {
    remedy;
    constructor(message, { remedy, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.remedy = remedy;
    }
}
/** The inputs, the token or the project in Sentry have to be changed. A retry does not help. */
class SetupError extends errors_ActionError {
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
class OutageError extends errors_ActionError {
    name = 'OutageError';
}
class CancelledError extends errors_ActionError {
    name = 'CancelledError';
}
/** A service stored something other than what was uploaded. */
class IntegrityError extends (/* unused pure expression or super */ null && (errors_ActionError)) {
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

;// CONCATENATED MODULE: ./http/request-context.js



/** The limit begins now. */
function withTimeLimit(context, limitMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new OutageError(`the time limit of ${format_formatDuration(limitMs)} was reached`));
    setTimeout(expire, limitMs).unref();
    const signal = AbortSignal.any([context.signal, controller.signal]);
    return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, systemClock.now() + limitMs) };
}
function clientOptions({ pool, userAgent, signal, deadlineMs, log, redactor }) {
    const headers = { 'user-agent': userAgent };
    return {
        dispatcher: pool,
        log,
        clock: systemClock,
        signal,
        deadlineMs,
        headers,
        redactor,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./http/body.js

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
    const boundary = `----${(0,external_node_crypto_.randomUUID)()}`;
    const contentType = `multipart/form-data; boundary=${boundary}`;
    const pieces = [
        ...parts.flatMap((part) => [body_text(partHead(part, boundary)), partContent(part), body_text('\r\n')]),
        body_text(`--${boundary}--\r\n`),
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
    return 'filename' in part ? part.content : body_text(part.value);
}
function body_text(value) {
    return bytesBody(Buffer.from(value), 'text/plain');
}
/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeQuoted(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./http/path.js
/**
 * Percent-encodes each value as one segment, so that none can add a segment, a query or a fragment.
 * @throws TypeError also for `.` and `..`, which URL parsers resolve even when they are percent-encoded
 *   (https://url.spec.whatwg.org/#double-dot-path-segment)
 */
function path_path(texts, ...segments) {
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

;// CONCATENATED MODULE: ./http/response-shape.js
const response_shape_text = (value) => typeof value === 'string';
const number = (value) => typeof value === 'number';
const response_shape_boolean = (value) => typeof value === 'boolean';
const numberOrText = (value) => number(value) || response_shape_text(value);
const anything = (_value) => true;
/** An ID, version or slug, which becomes a segment of a path: see `path`. */
const segment = (value) => response_shape_text(value) && !/^\.{0,2}$/.test(value);
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

;// CONCATENATED MODULE: ./http/explain-failure.js



/** An error other than a failed request is returned unchanged. @param purpose an infinitive: `create release 1.2.3` */
function explainFailure(error, purpose, service, refusal) {
    if (error instanceof InterruptedError)
        return explainInterruption(error, error.cause, purpose, remedyFor(error, service));
    if (error instanceof NetworkError)
        return explainNetworkError(error, purpose, service);
    if (error instanceof HttpError)
        return explainHttpError(error, purpose, service, refusal);
    return error;
}
/** @param reason of the AbortSignal that interrupted the step */
function explainInterruption(error, reason, purpose, remedy = 'Re-run the job, or set timeout-minutes to a higher value.') {
    const message = `Could not ${purpose}: ${error.message}`;
    if (reason instanceof CancelledError)
        return new CancelledError(message, { cause: error });
    return new OutageError(message, { remedy, cause: error });
}
/** More time would not help a request that could not be sent. */
function remedyFor({ previous }, service) {
    return previous instanceof NetworkError ? reachabilityRemedy(service) : undefined;
}
function reachabilityRemedy({ baseUrl, urlInput }) {
    return (`Check that this runner can reach ${baseUrl.host} (${urlInput}, HTTPS_PROXY, HTTP_PROXY, NO_PROXY), ` +
        'then re-run the job.');
}
function explainNetworkError(error, purpose, { name, baseUrl, urlInput }) {
    const message = `Could not ${purpose}: ${error.message}${attemptCount(error.attempts)}`;
    if (error.kind === 'untrusted') {
        const remedy = 'If a private authority signed the certificate, set the variable NODE_EXTRA_CA_CERTS to the path of its certificate.';
        return new SetupError(message, { remedy, cause: error });
    }
    if (error.kind === 'misdirected') {
        const remedy = `Check the scheme and the port of ${urlInput}, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`;
        return new SetupError(message, { remedy, cause: error });
    }
    if (error.kind === 'proxy') {
        const remedy = `Check the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy allows ${baseUrl.host}. ` +
            'If the proxy requires a user name and a password, write them into its URL, before the host.';
        return new SetupError(message, { remedy, cause: error });
    }
    if (error.kind === 'unreadable') {
        const remedy = `Check that ${urlInput} is the base URL of ${name}, and that no proxy answers in its place.`;
        return new OutageError(message, { remedy, cause: error });
    }
    return new OutageError(message, { remedy: reachabilityRemedy({ baseUrl, urlInput }), cause: error });
}
function explainHttpError(error, purpose, { name }, refusal) {
    const { status, attempts, retryAfterMs, detail } = error;
    const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
    if (status < 500 && status !== 429 && status !== 408 && status !== 425)
        return refusal(message, detail, error);
    const delay = retryAfterMs === undefined ? '' : ` and asked to wait ${format_formatDuration(retryAfterMs)}`;
    return new OutageError(`${message}${delay}${attemptCount(attempts)}`, {
        remedy: 'Re-run the job later.',
        cause: error,
    });
}
function attemptCount(attempts) {
    return attempts > 1 ? `, in ${attempts} attempts` : '';
}

;// CONCATENATED MODULE: ./sentry/errors.js


/** Sentry rejected the request: a status 3xx or 4xx. */
class errors_RefusalError extends SetupError {
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
class MissingScopeError extends SetupError {
}
/** An error other than a failed request is returned unchanged. */
function toSentryError(error, request, connection) {
    const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
    return explainFailure(error, request.purpose, service, (message, detail, cause) => {
        return new errors_RefusalError(message, cause.status, detail, errors_remedyFor(cause, detail, request, connection), cause);
    });
}
function errors_remedyFor({ status, response }, detail, { path }, { baseUrl, org, tokenKind }) {
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./sentry/chunk-upload/chunks.js



const maxReadBytes = 1024 * 1024;
class ChunkDigest {
    #path;
    #chunkSize;
    #whole = createHash('sha1');
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
        this.#chunk = createHash('sha1');
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
    for await (const piece of (0,external_node_fs_.createReadStream)(path, options)) {
        readBytes += piece.byteLength;
        yield piece;
    }
    if (readBytes === sizeBytes)
        return;
    throw new SetupError(`${path} changed during the upload`, {
        remedy: 'Check that the build has finished before the upload starts.',
    });
}

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
const limit = (value) => number(value) && value >= 1;
const isServerOptions = object({
    url: (value) => response_shape_text(value) && URL.canParse(value, 'https://sentry.io'),
    chunkSize: limit,
    chunksPerRequest: optional(limit),
    maxRequestSize: optional(limit),
    maxFileSize: optional(limit),
    concurrency: optional(limit),
    compression: optional(listOf(response_shape_text)),
    accept: optional(listOf(response_shape_text)),
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
const assemblyFields = { state: response_shape_text, missingChunks: optional(listOf(response_shape_text)), detail: optional(response_shape_text) };
const isAssembly = object(assemblyFields);
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
            if (error instanceof errors_RefusalError && error.status === 404)
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
            body: multipartBody(parts),
            repeat: 'safe', // Chunks are identified by their checksums, so a second request stores nothing more.
            purpose: `upload ${chunks.length === 1 ? 'a chunk' : `${chunks.length} chunks`}`,
        });
    }
    get #path() {
        return path_path `organizations/${this.#client.org}/chunk-upload/`;
    }
    /**
     * A self-hosted Sentry builds the upload URL with its `system.url-prefix`, which may be another address than `url`. The
     * same path at `url` leads to the same server.
     */
    #trustedUrl(advertised) {
        const url = this.#client.resolve(advertised);
        if (this.#trustedSites.some((site) => credentials_isSameSite(site, url)))
            return url;
        const { baseUrl } = this.#client.connection;
        const own = this.#client.resolve(this.#path);
        // A proxy may remove the path prefix of `url`, so the server does not know it.
        if (url.pathname === own.pathname || url.pathname === `/api/0/${this.#path}`) {
            this.#log.info(`Sentry requests uploads to ${url.origin}, where the token must not be sent. They go to ${baseUrl.origin} instead.`);
            return own;
        }
        throw new SetupError(`Sentry at ${baseUrl.origin} requests uploads to ${url.origin}, where the token must not be sent`, { remedy: `If that is your Sentry server, set url to it. Otherwise fix system.url-prefix at ${baseUrl.host}.` });
    }
}
async function partOf(chunk, mayCompress) {
    const isCompressed = mayCompress && (await compressesWell(chunk));
    return {
        name: isCompressed ? 'file_gzip' : 'file',
        filename: chunk.checksum,
        content: isCompressed ? bodyOfBytes(await compress(await readChunk(chunk), { level: 4 })) : bodyOfChunk(chunk),
    };
}
async function compressesWell(chunk) {
    const sizeBytes = Math.min(sampleBytes, chunk.sizeBytes);
    const offset = chunk.offset + Math.floor((chunk.sizeBytes - sizeBytes) / 2);
    const sample = await readChunk({ ...chunk, offset, sizeBytes });
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
    return { contentType, sizeBytes: chunk.sizeBytes, open: () => streamChunk(chunk) };
}

;// CONCATENATED MODULE: ./sentry/client.js






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
        return new URL(path_path `organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
    }
    /** @throws RefusalError when Sentry rejects the request, OutageError when it cannot be reached or is failing */
    async send(request) {
        const { method, repeat, expectsJson, isTransient, isFinal, query = {}, json } = request;
        const body = json === undefined ? request.body : jsonBody(json);
        const url = this.resolve(request.path);
        if (typeof request.path === 'string')
            url.search = searchOf(query);
        try {
            return await this.#http.send({ method, url, repeat, expectsJson, isTransient, isFinal, body });
        }
        catch (error) {
            throw toSentryError(error, request, this.connection);
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
        return parseAnswer(response, isExpected, (problem, cause) => this.unexpectedAnswer(request, problem, cause));
    }
    /** For an answer with a 2xx status that does not come from Sentry. @param problem a clause */
    unexpectedAnswer({ method, path, purpose }, problem, cause) {
        return new OutageError(`Could not ${purpose}: ${requestName(method, this.resolve(path))} ${problem}`, {
            remedy: 'Check that url is the base URL of Sentry, and that no proxy answers in its place.',
            cause,
        });
    }
}
function searchOf(query) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, item]));
    return new URLSearchParams(pairs).toString();
}

;// CONCATENATED MODULE: ./github-actions/input-errors.js

/** Collects all errors, so that they can be fixed at once. `throwIfAny` ends the run before the first request. */
class input_errors_InputErrors {
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
            throw new SetupError(`Input ${lines[0]}`);
        if (lines.length > 1) {
            throw new SetupError([`${lines.length} errors in the inputs:`, ...lines.map((line) => `- ${line}`)].join('\n'));
        }
    }
}

;// CONCATENATED MODULE: ./sentry/auth-token.js
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

;// CONCATENATED MODULE: ./sentry/plan.js




const sentrySaas = 'https://sentry.io/';
const missingToken = 'it is missing; store a token as a secret (Settings > Secrets and variables > Actions; for Dependabot, > Dependabot), ' +
    'and pass it with this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or with the variable SENTRY_AUTH_TOKEN; ' +
    'to skip the step without a token, set if-no-token to skip';
/** An organization token contains its organization and its server, so both inputs can be left out with it. */
function planSentry(inputs, inputErrors, { needsProjects = true, needsToken = true } = {}) {
    const { authToken, projects } = inputs;
    const orgToken = authToken ? parseOrgToken(authToken) : undefined;
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
            baseUrl: toBaseUrl(baseUrl),
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
    const isSameServer = dsn === undefined || (plan && isSameSite(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
    return isSameServer ? plan : undefined;
}
/** For a check-in that was opened with the web API, so its server is known to be the right one. */
function planSentryForLegacyCheckIn(inputs) {
    return planIfValid(inputs, { needsProjects: false });
}
function planIfValid(inputs, needs) {
    const inputErrors = new InputErrors();
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
    return sites.length === 0 || sites.some((site) => credentials_isSameSite(site, server));
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

;// CONCATENATED MODULE: ./sentry/preflight.js





const isIndex = object({
    auth: object({ scopes: listOf(response_shape_text) }),
});
const isUploadOptions = object({ accept: listOf(response_shape_text) });
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
        if (isSentryIo(client.connection.baseUrl))
            return 'newer';
        const request = {
            method: 'GET',
            path: path_path `organizations/${client.org}/chunk-upload/`,
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
            const isInvalidToken = error instanceof errors_RefusalError && error.status === 401;
            if (isInvalidToken || error instanceof CancelledError || !(error instanceof errors_ActionError))
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
    const authorization = bearerTokenFor(trustedSites, token);
    const client = new SentryClient(new HttpClient({ ...clientOptions(context), authorization, ...timeouts }), connection);
    const connectForPreflight = () => {
        const options = { ...clientOptions(withTimeLimit(context, preflightLimitMs)), authorization, ...preflightTimeouts };
        return new SentryClient(new HttpClient(options), connection);
    };
    return {
        client,
        chunkUpload: new ChunkUploadApi(client, trustedSites, context.log),
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

;// CONCATENATED MODULE: ./releases/release.js

const releaseFields = {
    version: segment,
    dateCreated: response_shape_text,
    dateReleased: optional(response_shape_text),
    commitCount: optional(number),
    deployCount: optional(number),
    lastCommit: optional(object({ id: response_shape_text, repository: optional(object({ name: optional(response_shape_text) })) })),
    projects: optional(listOf(object({ slug: response_shape_text, id: optional(numberOrText) }))),
    userAgent: optional(response_shape_text),
};
const isRelease = object(releaseFields);
const isFinalizedRelease = object({ ...releaseFields, dateReleased: response_shape_text });
/** Sentry returns an empty object if there is no previous release. */
const isReleaseOrEmpty = (answer) => isRelease(answer) || (object({})(answer) && Object.keys(answer).length === 0);

;// CONCATENATED MODULE: ./deploys/api.js




const isDeploy = object({
    id: response_shape_text,
    environment: response_shape_text,
    name: optional(response_shape_text),
    url: optional(response_shape_text),
    dateStarted: optional(response_shape_text),
    dateFinished: optional(response_shape_text),
});
const isDeployList = listOf(isDeploy);
const isReleaseList = listOf(object({ ...releaseFields, lastDeploy: optional(isDeploy) }));
const isRecorded = object({ id: response_shape_text });
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
            path: path_path `organizations/${this.#client.org}/releases/`,
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
            if (error instanceof errors_RefusalError && error.status === 404)
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
        return path_path `organizations/${this.#client.org}/releases/${version}/deploys/`;
    }
}
/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored, wanted) {
    return Date.parse(stored ?? '') === Date.parse(wanted);
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
            const { client } = requireSentry(sentry);
            if (!state.release)
                throw new Error('the release must be created before its deploy is recorded');
            const deploys = new Deploys(client, projects);
            return { deploy: await recordDeploy(deploys, { ...plan, runBeganAt }, state.release, systemClock) };
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
        connections: maxConcurrency,
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

;// CONCATENATED MODULE: ./sentry/pagination.js



const itemsPerPage = '100';
/** Five times as many as the longest list that Sentry returns. */
const maxPages = 1_000;
/**
 * Reads only the cursor from the Link header: the token must not be sent to the URL that a response contains.
 * @throws OutageError if the list does not end: items that are missing or listed twice could not be noticed
 */
async function* listAll(client, request, isExpected, sizeParameter = 'per_page') {
    const named = { ...request, method: 'GET' };
    const isPage = listOf(isExpected);
    const fail = (problem) => new OutageError(`Could not ${request.purpose}: ${client.connection.baseUrl.host} returned ${problem}`, {
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
    if (error instanceof errors_RefusalError && error.status === 400 && /offset too large/i.test(error.detail))
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
            path: path_path `organizations/${this.#client.org}/releases/`,
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
            path: path_path `organizations/${this.#client.org}/releases/${version}/`,
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
                path: path_path `organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
                repeat: 'safe',
                purpose: `find the release before ${version}`,
            };
            const found = await this.#client.json(request, isReleaseOrEmpty);
            return found.version === undefined ? undefined : found;
        }
        catch (error) {
            if (error instanceof errors_RefusalError && error.status === 404)
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
        return this.#client.json(request, listOf(isRelease));
    }
    /**
     * Reads pages of the same list. They begin with the newest release again: the cursor of a page of another length
     * leads to a wrong place.
     */
    async ofProject(project, maxCount) {
        const found = [];
        for await (const release of listAll(this.#client, this.#listOf(project), isRelease)) {
            found.push(release);
            if (found.length === maxCount)
                break;
        }
        return found;
    }
    #listOf(project) {
        return {
            path: path_path `projects/${this.#client.org}/${project}/releases/`,
            purpose: `read project ${project}`,
        };
    }
    #update(version, change, purpose) {
        return {
            method: 'PUT',
            path: path_path `organizations/${this.#client.org}/releases/${version}/`,
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
    throw new SetupError(`Release ${release.version} does not belong to project ${missing.join(', ')}`, {
        remedy: `Check projects: the release belongs to ${attached}. Or create the release for all projects.`,
    });
}

;// CONCATENATED MODULE: ./releases/existing-release.js




/**
 * For an action that creates no release. Reads the release before anything is written.
 *
 * @param sentry undefined in a dry run without a token
 */
function existingReleaseStage({ version, versionSource: source }, projects, state, sentry) {
    const report = async () => {
        if (!sentry || !state.release)
            return {};
        const attached = state.release.projects?.map(({ slug }) => slug) ?? projects;
        const pageUrl = sentry.client.releasePageUrl(version);
        return { release: { version, source, pageUrl, created: false, projects: attached } };
    };
    return {
        title: 'Release',
        async check() {
            if (sentry)
                state.release = await readRelease(new Releases(sentry.client), version, projects);
        },
        run: report,
        async preview() {
            if (sentry)
                return report();
            return { release: { version, source, pageUrl: undefined, created: false, isUnknown: true, projects } };
        },
    };
}
/** @throws SetupError when the release does not exist, or does not belong to each of the projects */
async function readRelease(releases, version, projects) {
    const release = await releases.get(version).catch((error) => {
        if (!(error instanceof errors_RefusalError && error.status === 404))
            throw error;
        throw new SetupError(error.message, {
            remedy: `Check the spelling of release ${version}, with its release-prefix, and that org is right. ` +
                'If the release does not exist yet, create it first, with the action that creates releases.',
            cause: error,
        });
    });
    requireProjects(release, projects);
    return release;
}

;// CONCATENATED MODULE: ./releases/version.js

/** Sentry's limit. */
const maxVersionLength = 200;
function chooseVersion(inputs, context, inputErrors) {
    const { commit } = inputs;
    const found = inputs.release ?? pushedTag(context) ?? (commit === undefined ? context.head : chosenCommit(commit));
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
function chosenCommit(commit) {
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
    return new URL(path `api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../node_modules/brace-expansion/dist/esm/index.js + 1 modules
var esm = __webpack_require__(3128);
;// CONCATENATED MODULE: ./patterns.js


/** Far more than anyone writes on purpose, and few enough to search for each of them. */
const maxAlternatives = 1000;
/** With four, comparing one long name with a pattern may take seconds, and each further one multiplies that. */
const maxWildcards = 3;
/** Returns the patterns that the braces of a pattern stand for: `*.{js,css}` → `*.js`, `*.css`. */
function expandBraces(pattern) {
    return expand(pattern, { max: maxAlternatives, maxLength: Number.POSITIVE_INFINITY });
}
/** Why a pattern cannot be used, as a clause; undefined if it can. */
function patternProblem(line) {
    if (line.startsWith('#'))
        return undefined; // A comment.
    const pattern = external_node_path_.sep === '\\' ? line.replaceAll('\\', '/') : line;
    const alternatives = (0,esm/* expand */.fT)(pattern, { max: maxAlternatives + 1, maxLength: Number.POSITIVE_INFINITY });
    if (alternatives.length > maxAlternatives) {
        return `its braces stand for more than ${maxAlternatives} patterns; use * instead`;
    }
    const names = alternatives.flatMap((alternative) => alternative.split('/'));
    if (names.every((name) => (name.match(/\*+/g) ?? []).length <= maxWildcards))
        return undefined;
    return `it has more than ${maxWildcards} stars in the name of one file or folder; use fewer`;
}

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
        commitPaths: reader.lines('commit-paths', { problem: patternProblem }),
        ignoreMissing: reader.boolean('ignore-missing', false),
        ignoreEmpty: reader.boolean('ignore-empty', false),
        githubToken: reader.secret('github-token'),
    };
}

;// CONCATENATED MODULE: ./debug-files/inputs.js

function readDebugFileInputs(reader) {
    return { debugFiles: reader.lines('debug-files', { problem: patternProblem }) };
}

;// CONCATENATED MODULE: ./deploys/inputs.js

/** Sentry's limit. */
const maxNameLength = 64;
function readDeployInputs(reader) {
    return {
        environment: reader.text('environment', { problem: rules_environmentProblem }),
        deployName: reader.text('deploy-name', { problem: (name) => lengthProblem(name, maxNameLength) }),
        deployUrl: reader.url('deploy-url', { problem: urlProblem }),
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
const inputs_maxConcurrency = 1_000;
/** Includes the inputs that all kinds of uploads share. */
function readFileInputs(reader) {
    return {
        files: reader.lines('files', { problem: patternProblem }),
        dist: reader.text('dist', { problem: distProblem }),
        urlPrefix: reader.text('url-prefix') ?? '~/',
        stripPrefix: reader.list('strip-prefix'),
        stripCommonPrefix: reader.boolean('strip-common-prefix', false),
        fileHeaders: reader.lines('file-headers', { problem: headerProblem }),
        ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
        /** If a file with the same name and dist but other content is stored. */
        existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
        /** Undefined: the HTTP client finds out how many requests the server can handle. */
        concurrency: reader.wholeNumber('concurrency', inputs_maxConcurrency),
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
class InputReader {
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
        patterns: reader.lines('relace-files', { problem: patternProblem }),
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
        releaseUrl: reader.url('release-url', { problem: urlProblem }),
        finalize: reader.boolean('finalize', createRelease),
    };
}

;// CONCATENATED MODULE: ./sentry/inputs.js

function inputs_readConnectionInputs(reader) {
    return {
        authToken: reader.secret('auth-token', { env: 'SENTRY_AUTH_TOKEN' }, (token) => [secretPart(token)]),
        org: reader.text('org', { env: 'SENTRY_ORG' }),
        projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
        url: reader.url('url', { env: 'SENTRY_URL' }),
    };
}

;// CONCATENATED MODULE: ./source-maps/inputs.js

function readSourceMapInputs(reader) {
    return {
        /** Folders and globs. */
        sourcemaps: reader.linesOrWords('sourcemaps', { problem: patternProblem }),
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
function hideCredentials(text) {
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
        deploy: readDeployInputs(reader),
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
        connection: inputs_readConnectionInputs(reader),
        release: inputs_readVersionInputs(reader),
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
    const reader = new InputReader(new input_errors_InputErrors(), {});
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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

;// CONCATENATED MODULE: ./github-actions/lifetime.js


/** The runner sends both when a job is cancelled, one after the other, then kills the process. */
const cancellationSignals = ['SIGINT', 'SIGTERM'];
function beginLifetime(timeoutMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new OutageError(`the step reached its time limit of ${format_formatDuration(timeoutMs)}`));
    const timer = setTimeout(expire, timeoutMs);
    const cancel = () => controller.abort(new CancelledError('the job was cancelled'));
    for (const name of cancellationSignals)
        process.once(name, cancel);
    return {
        signal: controller.signal,
        deadlineMs: Date.now() + timeoutMs,
        [Symbol.dispose]() {
            clearTimeout(timer);
            controller.abort(new CancelledError('the step has ended')); // For requests that are still waiting.
            for (const name of cancellationSignals)
                process.off(name, cancel);
        },
    };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 14 modules
var lib_core = __webpack_require__(2825);
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
        log.warning(`The check-in will not be closed, because it could not be saved for the post step: ${messageOf(error)}.`);
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
                annotations[kind](`The log of this step has ${format_plural(hidden, `more ${kind}`)}.`);
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
    if (!(error instanceof errors_ActionError))
        return `${messageOf(error)}\n${bugReport}`;
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
    const duration = durationSeconds === undefined ? '' : ` after ${format_formatDuration(durationSeconds * 1000)}`;
    return `${formatDate(date)}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}

;// CONCATENATED MODULE: ./commits/describe.js


const maxIssuesShown = 20;
function describeCommits({ count, ranges, delivery, fetchedCount }, isDryRun) {
    const where = ranges.map((range) => describeRange(range, ranges.length > 1)).join(', ');
    if (delivery === 'requested') {
        const commits = count === undefined ? 'the commits' : format_plural(count, 'commit');
        return `Sentry ${isDryRun ? 'would be' : 'is'} asked to fetch ${commits} ${where}${describeFetched(fetchedCount)}`;
    }
    const commits = `${format_plural(count ?? 0, 'commit')} ${where}`;
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
    return details(format_plural(issues.length, 'resolved issue'), lines.join('\n'));
}
function firstIssues(issues) {
    const omittedCount = issues.length - maxIssuesShown;
    return { shown: issues.slice(0, maxIssuesShown), omitted: omittedCount > 0 ? `${omittedCount} more` : '' };
}
function describeRange({ repository, base, head, reason }, showsRepository) {
    const range = base ? `${shortCommit(base)}..${shortCommit(head)}` : `up to ${shortCommit(head)}`;
    return `(${showsRepository ? `${repository} ` : ''}${range}; ${reason})`;
}
function describeFetched(count) {
    if (count === undefined)
        return '';
    return count > 0 ? `; ${count} fetched so far` : '; none fetched yet';
}

;// CONCATENATED MODULE: ./files/result.js
function result_sentFiles(files) {
    return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}
function result_totalBytes(files) {
    return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

;// CONCATENATED MODULE: ./debug-files/describe.js



function describeDebugFiles({ files, durationMs }, isDryRun) {
    const found = format_plural(files.length, 'debug file');
    const inState = (state) => files.filter((file) => file.state === state);
    const [sent, notCompared] = [inState('new'), inState('not compared')];
    const covered = inState('covered').length > 0 ? `, ${inState('covered').length} covered by others` : '';
    if (notCompared.length > 0)
        return `${found} found${covered}, ${formatBytes(result_totalBytes(notCompared))}`;
    const counts = `${sent.length} new, ${inState('unchanged').length} unchanged${covered}`;
    const size = formatBytes(result_totalBytes(sent));
    const amount = isDryRun ? `${size} would be sent` : `${size} sent in ${format_formatDuration(durationMs)}`;
    return `${found} found: ${counts}; ${amount}`;
}
function debugFileList({ files }) {
    return files.length > 0 ? details(format_plural(files.length, 'debug file'), list(files, describeImage)) : undefined;
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
    const found = format_plural(files.length, 'file');
    if (files.some(({ state }) => state === 'not compared'))
        return `${found} found, ${formatBytes(result_totalBytes(files))}`;
    const count = (state) => files.filter((file) => file.state === state).length;
    const counts = ['new', 'replaced', 'unchanged'].map((state) => `${count(state)} ${state}`);
    const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
    const size = formatBytes(result_totalBytes(result_sentFiles(files)));
    const sent = isDryRun ? `${size} would be sent` : `${size} sent in ${format_formatDuration(durationMs)}`;
    return `${found} found: ${counts.join(', ')}${kept}; ${sent}`;
}
/** @param place appended to the number of files in the title: ` in Relace` */
function fileTable({ files }, place = '') {
    if (files.length === 0)
        return undefined;
    const { rendered, omittedCount } = firstThatFit(files, ({ name, sizeBytes, state }) => row([escapeMarkdown(name), formatBytes(sizeBytes), state]));
    const content = [table(['Name', 'Size', 'State'], rendered)];
    if (omittedCount > 0)
        content.push(`and ${omittedCount} more`);
    return details(`${format_plural(files.length, 'file')}${place}, ${formatBytes(result_totalBytes(files))}`, content.join('\n\n'));
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
    const rates = thinned(withSessions).map((look) => ({ ...look, rate: format_percentOf(result_crashFree(look.sessions) ?? 1) }));
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
    return rate === undefined ? '–' : formatPercent(rate);
}

;// CONCATENATED MODULE: ./relace/describe.js


function describeRelace({ repoId, files, head, durationMs }, isDryRun) {
    const size = formatBytes(result_totalBytes(files));
    if (isDryRun)
        return `${format_plural(files.length, 'file')} would be sent to repository ${repoId}: ${size}`;
    const changed = result_sentFiles(files).length;
    const counts = `${changed} changed, ${files.length - changed} unchanged`;
    const sent = `${size} sent in ${format_formatDuration(durationMs)}`;
    return `${format_plural(files.length, 'file')} in repository ${repoId}: ${counts}; ${sent}${head ? `; head is ${shortCommit(head)}` : ''}`;
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
        return `the release already has the date ${formatDate(dateReleased)}`;
    return isDryRun
        ? 'the release date would be set at the end of the run'
        : `release date set to ${formatDate(dateReleased)}`;
}

;// CONCATENATED MODULE: ./source-maps/look-up-sample.js


const look_up_sample_maxLookUpMs = 10_000;
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
        if (error instanceof RefusalError)
            return undefined;
        if (!(error instanceof ActionError))
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

;// CONCATENATED MODULE: ./source-maps/describe.js



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
    const found = `${format_plural(scripts.length, 'script')} and ${format_plural(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
    if (release === undefined)
        return found;
    const named = count((script) => script.release === release);
    const verb = isDryRun ? 'would set' : named === 1 ? 'sets' : 'set';
    return `${found}; ${format_plural(named, 'script')} ${verb} release ${release}`;
}
/** How they were stored in Sentry. */
function describeBundles(bundles, isDryRun) {
    const { files, ids, sentBytes, storedBefore, release, dist, projects, durationMs } = bundles;
    const count = files.length - storedBefore;
    const before = `Sentry already has a bundle for ${format_plural(storedBefore, 'script')} without a map here`;
    if (count === 0 && storedBefore > 0)
        return before;
    const suffix = storedBefore > 0 ? `; ${before}` : '';
    const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
    if (isDryRun) {
        return `${format_plural(count, 'file')} of ${owner} would be sent, unless Sentry already has them (not compared)${suffix}`;
    }
    const form = ids.length > 0 ? format_plural(ids.length, 'artifact bundle') : 'release files';
    const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
    const sent = isNew
        ? `${formatBytes(sentBytes)} sent in ${format_formatDuration(durationMs)}`
        : 'Sentry already had all of them';
    return `${format_plural(count, 'file')} stored as ${form} of ${owner}; ${sent}${suffix}`;
}
/** Whether Sentry finds some of the scripts. */
function describeLookUp({ sampled, projects, missing }) {
    const found = sampled - new Set(missing.map(({ name }) => name)).size;
    const place = projects.length > 1 ? `, in each of ${projects.join(', ')}` : '';
    return `Sentry has a bundle for ${found} of ${format_plural(sampled, 'sampled script')}${place}`;
}
function describeMissing({ missing }) {
    const list = missing.slice(0, maxNamedFiles).map(({ name, project }) => `${name} (${project})`);
    const more = missing.length > list.length ? ` and ${missing.length - list.length} more` : '';
    return (`Sentry has accepted the artifact bundle, but has not found the debug IDs of ${list.join(', ')}${more} within ` +
        formatDuration(maxLookUpMs));
}
/** What `delete-sourcemaps` did. */
function describeDeletion({ maps, scripts }, isDryRun) {
    if (maps.length + scripts.length === 0)
        return 'nothing to delete';
    const [deleted, removed] = isDryRun ? ['would be deleted', 'would be removed'] : ['deleted', 'removed'];
    return `${format_plural(maps.length, 'source map')} ${deleted}; sourceMappingURL ${removed} from ${format_plural(scripts.length, 'script')}`;
}
/** Lists the scripts and the changed files in folded groups, and warns about files whose errors Sentry cannot map. */
async function logSourceMaps(report, { inject, dryRun }, log) {
    const { scripts, unpairedMaps, skipped, changedFiles, release } = report;
    await logList(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
    const changed = `${dryRun ? 'Files that would be changed' : 'Changed files'} (${changedFiles.length})`;
    await logList(log, changed, changedFiles, (path) => path);
    const warn = (problem, files, remedy) => {
        if (files.length === 0)
            return;
        const more = files.length > maxNamedFiles ? ` and ${files.length - maxNamedFiles} more` : '';
        log.warning(`${problem(files.length)}: ${files.slice(0, maxNamedFiles).join(', ')}${more}. ${remedy}`);
    };
    warn((count) => `No source map for ${plural(count, 'script')}`, scripts.flatMap(({ name, missingMapReason: reason, isStored }) => reason && !isStored ? `${name} (${reason})` : []), 'Set the bundler to write source maps, or exclude these scripts from sourcemaps.');
    warn((count) => `No reliable debug ID for ${plural(count, 'script')}`, 
    // With inject: false, missing IDs are expected.
    scripts.flatMap(({ name, debugIdProblem }) => (inject && debugIdProblem ? `${name} (${debugIdProblem})` : [])), 'Build each script with a readable source map and matching debug IDs, or Sentry may not map its errors.');
    warn((count) => `${count === 1 ? '1 script sets' : `${count} scripts set`} another release than ${release}`, scripts.flatMap((script) => script.release === undefined || script.release === release ? [] : `${script.name} (${script.release})`), 'Build with the same release as this step, or turn off in the bundler plugin that it sets the release.');
    warn((count) => `Skipped ${plural(count, 'script')} that Sentry cannot read (neither UTF-8 text nor Hermes bytecode)`, skipped, 'Save the script as UTF-8, or exclude it from sourcemaps.');
    warn((count) => `No script for ${plural(count, 'source map')}`, unpairedMaps, 'Add the scripts to sourcemaps, or exclude the source maps.');
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

;// CONCATENATED MODULE: ./verify/describe.js



const verdicts = ['no debug ID', 'unknown to Sentry', 'not reachable', 'not looked up'];
const maxHosts = 5;
/** `3 of 5 scripts resolved, 1 unknown to Sentry, 1 not reachable` */
function describeVerdicts(report) {
    const { scripts, unreachablePages } = report;
    const pages = unreachablePages.length > 0 ? [`${format_plural(unreachablePages.length, 'page')} not reachable`] : [];
    if (scripts.length === 0)
        return ['no scripts to verify', ...pages].join(', ');
    const counts = verdicts.map((verdict) => [result_countOf(report, verdict), verdict]);
    return [
        `${result_countOf(report, 'resolved')} of ${format_plural(scripts.length, 'script')} resolved`,
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
    return `${format_plural(count, 'script')} of other hosts not verified (${hosts.slice(0, maxHosts).join(', ')}${more})`;
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
    return details(format_plural(scripts.length, 'script'), content.join('\n\n'));
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
        ['Source maps', sourceMaps && describeSourceMaps(sourceMaps, isDryRun)],
        ['Artifact bundle', bundles && describeBundles(bundles, isDryRun)],
        ['Debug ID check', lookUp && describeLookUp(lookUp)],
        ['Debug files', debugFiles && describeDebugFiles(debugFiles, isDryRun)],
        ['Relace', relace && describeRelace(relace, isDryRun)],
        ['Source map deletion', deletion && describeDeletion(deletion, isDryRun)],
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
    const uploaded = all && sentFiles(all);
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
        'bytes-uploaded': all && String(totalBytes(sentFiles(files?.files ?? [])) + (bundles?.sentBytes ?? 0)),
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
    return durationMs === undefined ? '' : format_formatDuration(durationMs).replaceAll(' ', '&nbsp;');
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
            await writeSummary(result, this.#options.serverUrl).catch((error) => this.#log.warning(`Could not write the job summary: ${messageOf(error)}.`));
        }
        try {
            writeOutputs(result, this.#options.outputsOf);
        }
        catch (error) {
            const problem = `Could not write the outputs: ${messageOf(error)}`;
            if (result.failure === undefined)
                throw new SetupError(problem, { remedy, cause: error });
            this.#log.warning(problem); // The failure of the run matters more.
        }
    }
}

;// CONCATENATED MODULE: ./sentry/all-or-errors.js


/** `Promise.all`, but all problems with the setup are in one SetupError, each once, which is preferred to an outage. */
async function allOrErrors(promises) {
    const settled = await Promise.allSettled(promises);
    const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length === 0)
        return settled.map((result) => result.value);
    const problems = failures.flatMap((failure) => {
        if (failure instanceof SetupErrors)
            return failure.problems;
        return failure instanceof SetupError ? [failure] : [];
    });
    const isExplained = problems.some((problem) => problem instanceof MissingScopeError);
    const unexplained = problems.filter((problem) => !(isExplained && problem instanceof errors_RefusalError && problem.status === 403));
    const distinct = [...new Map(unexplained.map((problem) => [reasonOf(problem), problem])).values()];
    const bug = failures.find((failure) => !(failure instanceof errors_ActionError));
    if (bug === undefined)
        throwSetupErrors(distinct);
    throw bug ?? failures[0];
}
/** A refusal of the token is the same for every request. Other refusals are about what was requested. */
function reasonOf(problem) {
    const isAboutToken = problem instanceof errors_RefusalError && (problem.status === 401 || problem.status === 403);
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
    const beganAtMs = systemClock.uptime();
    const inputErrors = new input_errors_InputErrors();
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
    for (const warning of reader.warnings)
        log.warning(warning);
    const context = readContext();
    const plan = makePlan(inputs, context, inputErrors);
    const { dryRun: isDryRun, summary: wantsSummary, timeoutMs, onOutage } = inputs.run;
    const skipped = skipReason(inputs, context, plan);
    const checkInState = skipped || isDryRun ? undefined : plan.checkIn && newCheckInState(plan.checkIn, systemClock);
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
        const timed = timedStages(log, systemClock, report);
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
        if (!(error instanceof OutageError && onOutage === 'warn'))
            throw error;
        report({ outcome: 'degraded' });
        log.warning(failureMessage(error));
        log.info('The stages that follow are not run. The job continues, because on-outage is warn.');
    }
    finally {
        await reporter.close(systemClock.uptime() - beganAtMs);
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

;// CONCATENATED MODULE: ./run/permissions.js
/** Organization tokens cannot delete files. */
const permissions_replaceScopes = ['project:releases', 'project:admin'];
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
    { purpose: 'replace release files that have changed', scopes: permissions_replaceScopes },
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
            const has = granted.length === 0 ? 'has no scopes' : `has only ${joinWords(granted)}`;
            const remedy = permissions_stage_remedyFor(missing);
            if (age === 'unknown' && onNewerServers.length === 0) {
                log.warning(`Older self-hosted servers require ${describe(missing)}, but the token ${has}. ${remedy}`);
            }
            else {
                throw new MissingScopeError(`The token needs ${describe(missing)}, but ${has}`, { remedy });
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
function describe(missing) {
    const byScope = Map.groupBy(missing, ({ scopes: [recommended] }) => recommended);
    const needs = [...byScope].map(([scope, group]) => `${scope} to ${joinWords(group.map(({ purpose }) => purpose))}`);
    return `the scope${byScope.size === 1 ? '' : 's'} ${needs.join(', and ')}`;
}
function permissions_stage_remedyFor(missing) {
    const scopes = new Set(missing.map(({ scopes: [recommended] }) => recommended));
    return `Set auth-token to an organization token, or to a token that also has ${joinWords([...scopes])}.`;
}

;// CONCATENATED MODULE: ./run/deploy-action.js












async function runDeployAction() {
    await runMainStep({
        readInputs: readDeployActionInputs,
        makePlan: planDeployAction,
        makeStages: makeDeployStages,
        outputsOf: deployOutputs,
        remedyIfNothingToDo: 'Set environment.',
        inputsOfOtherAction: namesOfReleaseInputs,
    });
}
function planDeployAction(inputs, context, inputErrors) {
    const { connection, run } = inputs;
    const { value: version, source: versionSource } = chooseVersion(inputs.release, context, inputErrors);
    const deploy = withDeployment(inputs.deploy, context, inputErrors);
    return {
        skipped: describeUnfinishedDeployment(context),
        sentry: planSentry(connection, inputErrors, { needsToken: !run.dryRun }),
        release: { create: false, finalize: false, version, versionSource, url: undefined },
        deploy: planDeploy(deploy, connection.projects, context, inputErrors),
    };
}
async function makeDeployStages(plan, runContext) {
    const { sentry: sentryPlan, release, deploy } = plan;
    if (!sentryPlan || !release || !deploy)
        return [];
    const context = runContext.isDryRun ? { ...runContext, pool: readOnly(runContext.pool) } : runContext;
    const sentry = sentryPlan.token ? connectSentry(sentryPlan, context) : undefined;
    const state = {};
    return [
        ...(sentry ? [permissionsStage(plan, sentry, context.log)] : []),
        existingReleaseStage(release, sentryPlan.projects, state, sentry),
        deployStage(deploy, state, sentry, new Date(systemClock.now())),
    ];
}


/***/ })

};
