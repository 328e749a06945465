export const id = 38;
export const ids = [38];
export const modules = {

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zF: () => (/* binding */ connectIngest),
  J: () => (/* binding */ connectMonitoringApi),
  nP: () => (/* binding */ openMonitoringPool)
});

// EXTERNAL MODULE: ./github-actions/proxy.js
var proxy = __webpack_require__(2608);
// EXTERNAL MODULE: ./http/client.js + 2 modules
var http_client = __webpack_require__(5762);
// EXTERNAL MODULE: ./http/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(6846);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/client.js
var sentry_client = __webpack_require__(1891);
// EXTERNAL MODULE: ./sentry/dsn.js
var dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./sentry/plan.js
var plan = __webpack_require__(2443);
// EXTERNAL MODULE: ./check-ins/ingest-api.js
var ingest_api = __webpack_require__(8985);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
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
/**
 * A separate pool with a shorter timeout, since a connection that is never made keeps the process alive.
 *
 * @param lookup finds the addresses of hosts and proxies
 */
function openMonitoringPool(lookup) {
    return (0,connection_pool/* openPool */.x)((0,proxy/* readProxySettings */.u)(), { connectTimeoutMs, ...(lookup && { lookup, proxyLookup: lookup }) });
}
function connectIngest(context) {
    return new ingest_api/* CronIngest */.N(new http_client/* HttpClient */.Q({ ...(0,request_context/* clientOptions */.s)(context), ...timeouts }));
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
    return (0,dsn/* parseDsn */.pK)(keys.find(({ isActive }) => isActive)?.dsn.public ?? '');
}


/***/ }),

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CronIngest),
/* harmony export */   a: () => (/* binding */ NoCronIngestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1839);
/* harmony import */ var _sentry_dsn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8779);




/** The server has no cron ingest, or the DSN is wrong. */
class NoCronIngestError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP {
    /** For runs that cannot use the web API instead. */
    withAdvice() {
        const advice = 'The DSN is wrong, or the server is older than 24.3, which has no cron ingest: ' +
            'there, set auth-token to a user token with project:read.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`${this.message}. ${advice}`, { cause: this.cause });
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
        const url = (0,_sentry_dsn_js__WEBPACK_IMPORTED_MODULE_3__/* .cronUrl */ .OH)(dsn, monitorSlug);
        try {
            const response = await this.#http.send({
                method: 'POST',
                url,
                body: (0,_http_body_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J)(checkIn),
                repeat: 'safe', // A second check-in with this ID sets the same values again.
            });
            // Sentry answers 202; anything else comes from something that is not Sentry.
            if (response.status !== 202)
                throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j$((0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)('POST', url), response);
        }
        catch (cause) {
            const status = cause instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j$ ? cause.status : undefined;
            const message = `Could not send the check-in "${checkIn.status}" of monitor ${monitorSlug}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`;
            if (status === 404 || status === 405)
                throw new NoCronIngestError(message, { cause });
            const isRefused = status !== undefined && status < 500 && status !== 429;
            const advice = isRefused ? '. Check that dsn is the DSN of a project.' : '';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`${message}${advice}`, { cause });
        }
    }
}


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ closeLegacyCheckIn),
/* harmony export */   X: () => (/* binding */ openLegacyCheckIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2767);



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
        throw isMissing(error) ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(creationError ?? error)) : error;
    }
}
async function createMonitor({ monitors, project }, slug, config) {
    if (project === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Monitor ${slug} does not exist. Create it in Sentry, or set projects to the slug of the project to create it in.`);
    }
    try {
        await monitors.create({ slug, project, config });
    }
    catch (error) {
        if (!(error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ))
            throw error;
        const advice = 'Check that the first of projects exists and that auth-token has the scopes org:read and project:read, ' +
            'or create the monitor in Sentry.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${error.message}. ${advice}`, { cause: error.cause });
    }
}
function missingMonitorError(error) {
    const advice = 'Create the monitor in Sentry, or set monitor-schedule.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`${error.message}. ${advice}`, { cause: error.cause });
}
function isMissing(error) {
    return error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ && error.status === 404;
}
/** Whether the server has certainly opened no check-in. */
function isRejected(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3)
        return true;
    return error instanceof Error && error.cause instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$ && error.cause.status < 500;
}


/***/ }),

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkInStages)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./github-actions/workflow-commands.js
var workflow_commands = __webpack_require__(3990);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./check-ins/connect.js + 2 modules
var connect = __webpack_require__(9738);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./sentry/dsn.js
var dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./check-ins/check-in-state.js
var check_in_state = __webpack_require__(3316);
// EXTERNAL MODULE: ./check-ins/ingest-api.js
var ingest_api = __webpack_require__(8985);
// EXTERNAL MODULE: ./check-ins/legacy-check-in.js
var legacy_check_in = __webpack_require__(6888);
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
    const state = { ...initialState, dsn: choice.dsn && (0,dsn/* publicDsn */.lW)(choice.dsn) };
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
        const legacyId = await (0,legacy_check_in/* openLegacyCheckIn */.X)(legacy, state, (0,check_in_state/* elapsedMs */.d)(state, clock), saveState);
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
        if (!(error instanceof ingest_api/* NoCronIngestError */.a))
            throw error;
        if (!legacy)
            throw error.withAdvice();
        log.info(`${error.message}. Trying the web API instead, as for servers older than 24.3.`);
        return false;
    }
}

// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./check-ins/monitor-config.js
var monitor_config = __webpack_require__(3399);
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
    const after = { ...wanted, schedule: normalized((0,monitor_config/* formatSchedule */.D)(wanted.schedule)) };
    return Object.entries(after)
        .filter(([name, value]) => value !== undefined && before[name] !== value)
        .map(([name, value]) => `${name.replaceAll('_', ' ')} ${before[name] ?? 'unset'} → ${value}`);
}
function storedSchedule({ schedule }) {
    if (typeof schedule === 'string')
        return schedule;
    const [value, unit] = schedule;
    return (0,monitor_config/* formatSchedule */.D)({ type: 'interval', value, unit });
}
/** Sentry stores a nickname as the crontab line that it stands for. */
const nicknames = {
    '@yearly': '0 0 1 1 *', '@annually': '0 0 1 1 *', '@monthly': '0 0 1 * *', '@weekly': '0 0 * * 0',
    '@daily': '0 0 * * *', '@hourly': '0 * * * *',
}; // biome-ignore format: a table of pairs
function normalized(schedule) {
    return nicknames[schedule] ?? schedule.trim().replace(/\s+/g, ' ');
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
    await using pool = (0,connect/* openMonitoringPool */.nP)();
    const openingContext = (0,request_context/* withTimeLimit */.B)({ ...context, pool }, openingLimitMs);
    const lookupApi = sentry && (0,connect/* connectMonitoringApi */.J)(sentry, (0,request_context/* withTimeLimit */.B)(openingContext, lookupLimitMs));
    const legacy = sentry && (0,connect/* connectMonitoringApi */.J)(sentry, openingContext).legacy;
    return await openCheckIn({
        ingest: (0,connect/* connectIngest */.zF)(openingContext),
        findDsn: async () => lookupApi?.findDsn(),
        updateMonitor: async () => lookupApi?.monitors && updateMonitor({ monitors: lookupApi.monitors, log }, plan),
        legacy,
        clock: clock/* systemClock */.m,
        saveState: (changed) => (0,workflow_commands/* saveCheckIn */.HI)(changed, log),
        log,
    }, plan, state);
}
/** Shows whether Sentry has stored the check-in: the ingest accepts even those that it drops later. */
async function readLastCheckIns({ monitorSlug, id }, sentry, context) {
    const { monitors } = (0,connect/* connectMonitoringApi */.J)(sentry, (0,request_context/* withTimeLimit */.B)(context, readingLimitMs));
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


/***/ })

};
