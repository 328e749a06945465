export const id = 719;
export const ids = [719];
export const modules = {

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPostStep: () => (/* binding */ runPostStep)
});

;// CONCATENATED MODULE: ./errors.js
/** An error that the reader of the log can act on. Every other error is a bug in this action. */
class ActionError extends Error {
    remedy;
    constructor(message, { remedy, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.remedy = remedy;
    }
}
/** The inputs, the token or the project in Sentry have to be changed. A retry does not help. */
class errors_SetupError extends ActionError {
    name = 'SetupError';
}
const maxListedProblems = 50;
/** Several problems with the setup, listed in one message. */
class SetupErrors extends errors_SetupError {
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
class errors_OutageError extends ActionError {
    name = 'OutageError';
}
class CancelledError extends ActionError {
    name = 'CancelledError';
}
/** A service stored something other than what was uploaded. */
class IntegrityError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'IntegrityError';
}
function errors_messageOf(error) {
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

;// CONCATENATED MODULE: ./http/path.js
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
function dsn_publicDsn({ publicKey, projectId, ingestUrl }) {
    return `${ingestUrl.replace('://', `://${publicKey}@`)}${projectId}`;
}
function cronUrl({ publicKey, projectId, ingestUrl }, monitorSlug) {
    return new URL(path `api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./check-ins/check-in-state.js


function newCheckInState({ monitorSlug, environment, config, dsn }, clock) {
    return {
        id: randomUUID(),
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
    const boundary = `----${randomUUID()}`;
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
class errors_HttpError extends Error {
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

;// CONCATENATED MODULE: ./check-ins/ingest-api.js




/** The server has no cron ingest, or the DSN is wrong. */
class NoCronIngestError extends errors_OutageError {
    /** For runs that cannot use the web API instead. */
    withAdvice() {
        const advice = 'The DSN is wrong, or the server is older than 24.3, which has no cron ingest: ' +
            'there, set auth-token to a user token with project:read.';
        return new errors_OutageError(`${this.message}. ${advice}`, { cause: this.cause });
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
                body: jsonBody(checkIn),
                repeat: 'safe', // A second check-in with this ID sets the same values again.
            });
            // Sentry answers 202; anything else comes from something that is not Sentry.
            if (response.status !== 202)
                throw new errors_HttpError(requestName('POST', url), response);
        }
        catch (cause) {
            const status = cause instanceof errors_HttpError ? cause.status : undefined;
            const message = `Could not send the check-in "${checkIn.status}" of monitor ${monitorSlug}: ${errors_messageOf(cause)}`;
            if (status === 404 || status === 405)
                throw new NoCronIngestError(message, { cause });
            const isRefused = status !== undefined && status < 500 && status !== 429;
            const advice = isRefused ? '. Check that dsn is the DSN of a project.' : '';
            throw new errors_OutageError(`${message}${advice}`, { cause });
        }
    }
}

;// CONCATENATED MODULE: ./http/explain-failure.js



/** An error other than a failed request is returned unchanged. @param purpose an infinitive: `create release 1.2.3` */
function explainFailure(error, purpose, service, refusal) {
    if (error instanceof InterruptedError)
        return explainInterruption(error, error.cause, purpose, remedyFor(error, service));
    if (error instanceof NetworkError)
        return explainNetworkError(error, purpose, service);
    if (error instanceof errors_HttpError)
        return explainHttpError(error, purpose, service, refusal);
    return error;
}
/** @param reason of the AbortSignal that interrupted the step */
function explainInterruption(error, reason, purpose, remedy = 'Re-run the job, or set timeout-minutes to a higher value.') {
    const message = `Could not ${purpose}: ${error.message}`;
    if (reason instanceof CancelledError)
        return new CancelledError(message, { cause: error });
    return new errors_OutageError(message, { remedy, cause: error });
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
        return new errors_SetupError(message, { remedy, cause: error });
    }
    if (error.kind === 'misdirected') {
        const remedy = `Check the scheme and the port of ${urlInput}, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`;
        return new errors_SetupError(message, { remedy, cause: error });
    }
    if (error.kind === 'proxy') {
        const remedy = `Check the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy allows ${baseUrl.host}. ` +
            'If the proxy requires a user name and a password, write them into its URL, before the host.';
        return new errors_SetupError(message, { remedy, cause: error });
    }
    if (error.kind === 'unreadable') {
        const remedy = `Check that ${urlInput} is the base URL of ${name}, and that no proxy answers in its place.`;
        return new errors_OutageError(message, { remedy, cause: error });
    }
    return new errors_OutageError(message, { remedy: reachabilityRemedy({ baseUrl, urlInput }), cause: error });
}
function explainHttpError(error, purpose, { name }, refusal) {
    const { status, attempts, retryAfterMs, detail } = error;
    const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
    if (status < 500 && status !== 429 && status !== 408 && status !== 425)
        return refusal(message, detail, error);
    const delay = retryAfterMs === undefined ? '' : ` and asked to wait ${(0,format/* formatDuration */.a3)(retryAfterMs)}`;
    return new errors_OutageError(`${message}${delay}${attemptCount(attempts)}`, {
        remedy: 'Re-run the job later.',
        cause: error,
    });
}
function attemptCount(attempts) {
    return attempts > 1 ? `, in ${attempts} attempts` : '';
}

;// CONCATENATED MODULE: ./sentry/errors.js


/** Sentry rejected the request: a status 3xx or 4xx. */
class RefusalError extends errors_SetupError {
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
class MissingScopeError extends (/* unused pure expression or super */ null && (SetupError)) {
}
/** An error other than a failed request is returned unchanged. */
function toSentryError(error, request, connection) {
    const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
    return explainFailure(error, request.purpose, service, (message, detail, cause) => {
        return new RefusalError(message, cause.status, detail, errors_remedyFor(cause, detail, request, connection), cause);
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
        if (!isMissing(error))
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
        throw isMissing(error) ? new errors_SetupError(errors_messageOf(creationError ?? error)) : error;
    }
}
async function createMonitor({ monitors, project }, slug, config) {
    if (project === undefined) {
        throw new errors_SetupError(`Monitor ${slug} does not exist. Create it in Sentry, or set projects to the slug of the project to create it in.`);
    }
    try {
        await monitors.create({ slug, project, config });
    }
    catch (error) {
        if (!(error instanceof RefusalError))
            throw error;
        const advice = 'Check that the first of projects exists and that auth-token has the scopes org:read and project:read, ' +
            'or create the monitor in Sentry.';
        throw new errors_SetupError(`${error.message}. ${advice}`, { cause: error.cause });
    }
}
function missingMonitorError(error) {
    const advice = 'Create the monitor in Sentry, or set monitor-schedule.';
    return new errors_SetupError(`${error.message}. ${advice}`, { cause: error.cause });
}
function isMissing(error) {
    return error instanceof RefusalError && error.status === 404;
}
/** Whether the server has certainly opened no check-in. */
function isRejected(error) {
    if (error instanceof SetupError)
        return true;
    return error instanceof Error && error.cause instanceof HttpError && error.cause.status < 500;
}

;// CONCATENATED MODULE: ./check-ins/close-check-in.js





/**
 * Sends the settings of the monitor again, because the opening check-in may never have reached Sentry.
 *
 * @returns the duration in seconds
 */
async function closeCheckIn({ ingest, findDsn, legacyApi, clock }, state, status) {
    const { id, monitorSlug, environment, config, legacy } = state;
    const durationMs = elapsedMs(state, clock);
    const durationSeconds = durationMs / 1000;
    if (!legacy) {
        const dsn = state.dsn === undefined ? await findDsn() : parseDsn(state.dsn);
        try {
            if (dsn) {
                const sent = { status, environment, duration: durationSeconds, monitor_config: config };
                await ingest.send(dsn, monitorSlug, { check_in_id: id, ...sent });
                return durationSeconds;
            }
        }
        catch (error) {
            if (!(error instanceof NoCronIngestError))
                throw error;
            if (!legacyApi)
                throw error.withAdvice();
        }
    }
    if (!legacyApi) {
        const reason = legacy
            ? 'it was opened with auth-token, which the post step does not have. Set auth-token as an input of the step.'
            : 'no DSN is known. Set the input dsn or the variable SENTRY_DSN to the DSN of the project.';
        throw new errors_SetupError(`The check-in of monitor ${monitorSlug} was not closed: ${reason}`);
    }
    await closeLegacyCheckIn(legacyApi, state, status, durationMs);
    return durationSeconds;
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
    if (failure instanceof errors_HttpError) {
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
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
        const problem = `no data was sent or received for ${(0,format/* formatDuration */.a3)(watchdog.stallTimeoutMs)}`;
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
                if (!(error instanceof errors_HttpError || error instanceof NetworkError))
                    throw error;
                failure = error;
            }
            failure.attempts = attempt;
            const decision = classifyFailure(failure, request.repeat, request.isTransient);
            const isFinal = failure instanceof errors_HttpError && request.isFinal?.(failure.response);
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
        if (!(failure instanceof errors_HttpError) || !rateLimitStatuses.has(failure.status))
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
                throw new errors_HttpError(name, response, this.#options.redactor.redact);
            if (request.expectsJson && !isJson(response.text)) {
                throw new NetworkError(name, 'the server did not return complete JSON', 'unreadable', undefined);
            }
            this.#throttle.succeeded(durationMs);
            return response;
        }
        catch (error) {
            const isOverload = error instanceof NetworkError || (error instanceof errors_HttpError && classifyFailure(error, 'safe') === 'retry');
            if (isOverload)
                this.#throttle.overloaded(startMs, performance.now());
            if (!(error instanceof errors_HttpError))
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

;// CONCATENATED MODULE: ./http/credentials.js
/** Only trusted sites get the token, not a site that a redirect or a response points to. */
function bearerTokenFor(trustedSites, token) {
    return (url) => (trustedSites.some((site) => isSameSite(site, url)) ? `Bearer ${token}` : undefined);
}
/** Whether the target is on the site's host or a subdomain of it, and not less encrypted. */
function isSameSite(site, target) {
    const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && site.protocol === 'http:');
    return keepsEncryption && (target.host === site.host || target.hostname.endsWith(`.${site.hostname}`));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./clock.js

const clock_systemClock = {
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

;// CONCATENATED MODULE: ./http/request-context.js



/** The limit begins now. */
function withTimeLimit(context, limitMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new OutageError(`the time limit of ${formatDuration(limitMs)} was reached`));
    setTimeout(expire, limitMs).unref();
    const signal = AbortSignal.any([context.signal, controller.signal]);
    return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, systemClock.now() + limitMs) };
}
function clientOptions({ pool, userAgent, signal, deadlineMs, log, redactor }) {
    const headers = { 'user-agent': userAgent };
    return {
        dispatcher: pool,
        log,
        clock: clock_systemClock,
        signal,
        deadlineMs,
        headers,
        redactor,
    };
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
        return new URL(path `organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
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
        return new errors_OutageError(`Could not ${purpose}: ${requestName(method, this.resolve(path))} ${problem}`, {
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
            throw new errors_SetupError(`Input ${lines[0]}`);
        if (lines.length > 1) {
            throw new errors_SetupError([`${lines.length} errors in the inputs:`, ...lines.map((line) => `- ${line}`)].join('\n'));
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
    return sites.length === 0 || sites.some((site) => isSameSite(site, server));
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

;// CONCATENATED MODULE: ./check-ins/monitors-api.js


const isSchedule = (value) => response_shape_text(value) || (Array.isArray(value) && number(value[0]) && response_shape_text(value[1]));
const isMonitor = object({ config: object({ schedule: isSchedule }) });
const isCheckInList = listOf(object({ id: response_shape_text, environment: response_shape_text, status: response_shape_text, duration: optional(number), dateCreated: response_shape_text }));
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
        const all = path `organizations/${this.#client.org}/monitors/`;
        return slug === undefined ? all : `${all}${path `${slug}/`}`;
    }
}
function toApi({ schedule, ...settings }) {
    const value = schedule.type === 'crontab' ? schedule.value : [schedule.value, schedule.unit];
    return { schedule_type: schedule.type, schedule: value, ...settings };
}

;// CONCATENATED MODULE: ./check-ins/legacy-api.js





const isStoredCheckIn = object({ id: segment });
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
            path: `${this.#path(monitorSlug)}${path `${id}/`}`,
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
            throw new errors_OutageError(`Sentry's answer about the check-in was lost. ${errors_messageOf(error)}`);
        });
        const found = listed.filter(isWanted);
        return found.length === 1 ? found[0] : undefined;
    }
    #path(monitorSlug) {
        return path `organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
    }
}
function asResponse(found) {
    return found && { status: 200, headers: {}, text: JSON.stringify(found) };
}
/** Adds what to do to a refusal, since check-ins report an error as a single message. */
function withAdvice(error, status, advice) {
    if (!(error instanceof RefusalError && error.status === status))
        return error;
    return new errors_SetupError(`${error.message}. ${advice}`, { cause: error.cause });
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
    return new CronIngest(new HttpClient({ ...clientOptions(context), ...timeouts }));
}
function connectMonitoringApi({ connection, token, trustedSites, projects }, context) {
    const http = new HttpClient({
        ...clientOptions(context),
        ...timeouts,
        authorization: bearerTokenFor(trustedSites, token),
    });
    const client = new SentryClient(http, connection);
    const [project] = projects;
    const monitors = new Monitors(client);
    const isUserToken = connection.tokenKind === 'other';
    const isSelfHosted = !isSentryIo(connection.baseUrl);
    return {
        findDsn: async () => (project === undefined ? undefined : await findDsn(client, project)),
        /** Undefined with an organization token, which cannot have the scopes for monitors. */
        monitors: isUserToken ? monitors : undefined,
        /** Undefined for sentry.io too, which always has the cron ingest. */
        legacy: isUserToken && isSelfHosted ? { checkIns: new LegacyCheckIns(client), monitors, project } : undefined,
    };
}
const isKeyList = listOf(object({ isActive: response_shape_boolean, dsn: object({ public: response_shape_text }) }));
/** Uses the first active key. Needs project:read, which organization tokens cannot have. */
async function findDsn(client, project) {
    const request = {
        method: 'GET',
        path: path `projects/${client.org}/${project}/keys/`,
        repeat: 'safe',
        purpose: `look up the DSN of project ${project}`,
    };
    const keys = await client.json(request, isKeyList);
    return parseDsn(keys.find(({ isActive }) => isActive)?.dsn.public ?? '');
}

;// CONCATENATED MODULE: ./check-ins/job-status.js
/** A cancelled job counts as an error, since it did not do its work. `ok` and `error` are Sentry's own words. */
const statuses = new Map([
    ...['success', 'ok'].map((word) => [word, 'ok']),
    ...['failure', 'cancelled', 'error'].map((word) => [word, 'error']),
]);
/** @param jobStatus the input `job-status`, which may be an expression of the workflow author */
function readJobStatus(jobStatus) {
    const status = statuses.get(jobStatus?.toLowerCase() ?? '');
    if (status)
        return { status, problem: undefined };
    const problem = `Input job-status is ${jobStatus === undefined ? 'empty' : `"${jobStatus}"`}, so the check-in is closed as error. ` +
        `Known values are ${[...statuses.keys()].join(', ')}.`;
    return { status: 'error', problem };
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

;// CONCATENATED MODULE: ./github-actions/lifetime.js


/** The runner sends both when a job is cancelled, one after the other, then kills the process. */
const cancellationSignals = ['SIGINT', 'SIGTERM'];
function beginLifetime(timeoutMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new errors_OutageError(`the step reached its time limit of ${(0,format/* formatDuration */.a3)(timeoutMs)}`));
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
    core.setSecret(secret);
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        if (value !== undefined)
            core.setOutput(name, value);
}
async function appendToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await core.summary.addRaw(markdown).write();
}
/**
 * Replaces the saved check-in. It must contain no secret, since the runner stores it in a file. A failure is only a
 * warning: monitoring must not fail the job.
 */
function saveCheckIn(checkIn, log) {
    try {
        core.saveState(checkInState, checkIn);
    }
    catch (error) {
        log.warning(`The check-in will not be closed, because it could not be saved for the post step: ${messageOf(error)}.`);
    }
}
function loadCheckIn() {
    const saved = lib_core/* getState */.Gu(checkInState);
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

;// CONCATENATED MODULE: ./sentry/inputs.js

function readConnectionInputs(reader) {
    return {
        authToken: reader.secret('auth-token', { env: 'SENTRY_AUTH_TOKEN' }, (token) => [secretPart(token)]),
        org: reader.text('org', { env: 'SENTRY_ORG' }),
        projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
        url: reader.url('url', { env: 'SENTRY_URL' }),
    };
}

;// CONCATENATED MODULE: ./run/post-inputs.js

/** Ignores invalid values, since the main step has reported them. */
function readPostInputs(reader) {
    return {
        jobStatus: reader.text('job-status'),
        monitorSlug: reader.text('monitor-slug'),
        connection: readConnectionInputs(reader),
    };
}

;// CONCATENATED MODULE: ./run/post-step.js















/** Shorter than the time limit of the process, so that an error can still be logged. */
const timeoutMs = 10_000;
/** Errors are logged as warnings, since the job has ended already. */
async function runPostStep() {
    const redactor = new Redactor();
    const log = new RunnerLog(redactor.redact);
    try {
        await post_step_close(redactor, log);
    }
    catch (error) {
        log.warning(errors_messageOf(error));
    }
}
async function post_step_close(redactor, log) {
    const reader = new InputReader(new InputErrors());
    const { jobStatus, monitorSlug, connection } = readPostInputs(reader);
    for (const secret of reader.secrets)
        redactor.add(secret);
    const state = loadCheckIn();
    if (!state)
        return log.info(`Monitor ${monitorSlug} has no check-in to close: the main step did not start one.`);
    if (state.reasonNotSent) {
        return log.info(`The check-in of monitor ${state.monitorSlug} was not sent: ${state.reasonNotSent}`);
    }
    using lifetime = beginLifetime(timeoutMs);
    const { signal, deadlineMs } = lifetime;
    await using pool = openMonitoringPool();
    const context = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log, redactor };
    // The token has already been sent to this server to open the check-in, so the server is trusted.
    const isOpenedWithToken = state.legacy !== undefined;
    const sentry = isOpenedWithToken
        ? planSentryForLegacyCheckIn(connection)
        : planSentryForCheckIn(connection, parseDsn(state.dsn ?? ''));
    const api = sentry && connectMonitoringApi(sentry, context);
    const dependencies = {
        ingest: connectIngest(context),
        findDsn: async () => api?.findDsn(),
        legacyApi: api?.legacy,
        clock: clock_systemClock,
    };
    const { status, problem } = readJobStatus(jobStatus);
    if (problem)
        log.warning(problem);
    const durationSeconds = await closeCheckIn(dependencies, state, status);
    const why = problem ? '' : `: the job status is ${jobStatus}`;
    log.info(`Check-in of monitor ${state.monitorSlug} closed as ${status} after ${durationSeconds.toFixed(1)} s${why}.`);
}


/***/ })

};
