export const id = 60;
export const ids = [60];
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

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** For other programs: without inputs, state and everything that may be a secret. */
function childEnvironment(env = process.env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_|TOKEN|SECRET|API_KEY|DSN/i.test(name)));
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPostStep: () => (/* binding */ runPostStep)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./check-ins/check-in-state.js
var check_in_state = __webpack_require__(3316);
// EXTERNAL MODULE: ./check-ins/ingest-api.js
var ingest_api = __webpack_require__(8985);
// EXTERNAL MODULE: ./check-ins/legacy-check-in.js
var legacy_check_in = __webpack_require__(6888);
;// CONCATENATED MODULE: ./check-ins/close-check-in.js





/**
 * Sends the settings of the monitor again, because the opening check-in may never have reached Sentry.
 *
 * @returns the duration in seconds
 */
async function closeCheckIn({ ingest, findDsn, legacyApi, clock }, state, status) {
    const { id, monitorSlug, environment, config, legacy } = state;
    const durationMs = (0,check_in_state/* elapsedMs */.d)(state, clock);
    const durationSeconds = durationMs / 1000;
    if (!legacy) {
        const dsn = state.dsn === undefined ? await findDsn() : (0,sentry_dsn/* parseDsn */.pK)(state.dsn);
        try {
            if (dsn) {
                const sent = { status, environment, duration: durationSeconds, monitor_config: config };
                await ingest.send(dsn, monitorSlug, { check_in_id: id, ...sent });
                return durationSeconds;
            }
        }
        catch (error) {
            if (!(error instanceof ingest_api/* NoCronIngestError */.a))
                throw error;
            if (!legacyApi)
                throw error.withAdvice();
        }
    }
    if (!legacyApi) {
        const reason = legacy
            ? 'it was opened with auth-token, which the post step does not have. Set auth-token as an input of the step.'
            : 'no DSN is known. Set the input dsn or the variable SENTRY_DSN to the DSN of the project.';
        throw new errors/* SetupError */.w3(`The check-in of monitor ${monitorSlug} was not closed: ${reason}`);
    }
    await (0,legacy_check_in/* closeLegacyCheckIn */.D)(legacyApi, state, status, durationMs);
    return durationSeconds;
}

// EXTERNAL MODULE: ./check-ins/connect.js + 2 modules
var connect = __webpack_require__(9738);
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

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./github-actions/environment.js
var environment = __webpack_require__(9309);
// EXTERNAL MODULE: ./github-actions/input-errors.js
var input_errors = __webpack_require__(8582);
// EXTERNAL MODULE: ./github-actions/input-reader.js + 1 modules
var input_reader = __webpack_require__(3103);
// EXTERNAL MODULE: ./github-actions/lifetime.js
var github_actions_lifetime = __webpack_require__(9545);
// EXTERNAL MODULE: ./github-actions/log.js
var github_actions_log = __webpack_require__(890);
// EXTERNAL MODULE: ./github-actions/workflow-commands.js
var workflow_commands = __webpack_require__(3990);
;// CONCATENATED MODULE: ./http/lookup-process.js
const program = `
  const [hostname, options] = process.argv.slice(1);
  require('node:dns').lookup(hostname, JSON.parse(options), (error, addresses) =>
    console.log(JSON.stringify({ code: error?.code, addresses })));`;
/**
 * Looks up names in another process, which is killed when the signal is aborted. In this process, a lookup without an answer
 * would prevent the exit, also with `process.exit`, because Node waits for the thread that does it
 * (https://docs.libuv.org/en/v1.x/threadpool.html).
 */
function lookupInProcess(env, signal) {
    return (hostname, options, callback) => {
        run(['--eval', program, '--', hostname, JSON.stringify({ ...options, all: true })], env, signal).then(({ code = 'EAI_FAIL', addresses = [] }) => {
            const [first] = addresses;
            if (first === undefined)
                callback(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code }), []);
            else if (options.all)
                callback(null, [...addresses]);
            else
                callback(null, first.address, first.family);
        });
    };
}
/** Empty if the process was killed, or printed something else: NODE_OPTIONS may load other programs into it. */
async function run(args, env, signal) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve) => {
        execFile(process.execPath, args, { env, signal, killSignal: 'SIGKILL' }, (_failure, output) => {
            try {
                resolve(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
            }
            catch {
                resolve({});
            }
        });
    });
}

// EXTERNAL MODULE: ./http/redact.js
var redact = __webpack_require__(5284);
// EXTERNAL MODULE: ./http/user-agent.js
var user_agent = __webpack_require__(770);
// EXTERNAL MODULE: ./sentry/plan.js
var plan = __webpack_require__(2443);
// EXTERNAL MODULE: ./sentry/inputs.js
var inputs = __webpack_require__(705);
;// CONCATENATED MODULE: ./run/post-inputs.js

/** Ignores invalid values, since the main step has reported them. */
function readPostInputs(reader) {
    return {
        jobStatus: reader.text('job-status'),
        monitorSlug: reader.text('monitor-slug'),
        connection: (0,inputs/* readConnectionInputs */.q)(reader),
    };
}

;// CONCATENATED MODULE: ./run/post-step.js

















const timeoutMs = 10_000;
/** Errors are logged as warnings, since the job has ended already. */
async function runPostStep() {
    const redactor = new redact/* Redactor */.p();
    const log = new github_actions_log/* RunnerLog */.r(redactor.redact);
    try {
        await post_step_close(redactor, log);
    }
    catch (error) {
        log.warning((0,errors/* messageOf */.bD)(error));
    }
}
async function post_step_close(redactor, log) {
    const reader = new input_reader/* InputReader */.i(new input_errors/* InputErrors */.G());
    const { jobStatus, monitorSlug, connection } = readPostInputs(reader);
    for (const secret of reader.secrets)
        redactor.add(secret);
    const state = (0,workflow_commands/* loadCheckIn */.Ep)();
    if (!state)
        return log.info(`Monitor ${monitorSlug} has no check-in to close: the main step did not start one.`);
    if (state.reasonNotSent) {
        return log.info(`The check-in of monitor ${state.monitorSlug} was not sent: ${state.reasonNotSent}`);
    }
    using lifetime = (0,github_actions_lifetime/* beginLifetime */.V)(timeoutMs);
    const { signal, deadlineMs } = lifetime;
    await using pool = (0,connect/* openMonitoringPool */.nP)(lookupInProcess((0,environment/* childEnvironment */.Q)(), signal));
    const context = { pool, signal, deadlineMs, userAgent: (0,user_agent/* makeUserAgent */.J)(), log, redactor };
    // The token has already been sent to this server to open the check-in, so the server is trusted.
    const isOpenedWithToken = state.legacy !== undefined;
    const sentry = isOpenedWithToken
        ? (0,plan/* planSentryForLegacyCheckIn */.we)(connection)
        : (0,plan/* planSentryForCheckIn */.ni)(connection, (0,sentry_dsn/* parseDsn */.pK)(state.dsn ?? ''));
    const api = sentry && (0,connect/* connectMonitoringApi */.J)(sentry, context);
    const dependencies = {
        ingest: (0,connect/* connectIngest */.zF)(context),
        findDsn: async () => api?.findDsn(),
        legacyApi: api?.legacy,
        clock: clock/* systemClock */.m,
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
