export const id = 207;
export const ids = [207];
export const modules = {

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Releases)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3546);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2342);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2767);
/* harmony import */ var _sentry_pagination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8436);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6458);





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
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.#client.org}/releases/`,
            json: release,
            repeat: 'safe', // The version identifies the release, so a second request finds the one of the first.
            expectsJson: true,
            isTransient: isCreationConflict,
            purpose: `create release ${release.version}`,
        };
        const response = await this.#client.send(request);
        const stored = this.#client.parse(response, request, _release_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU);
        const isOldServer = stored.userAgent === undefined;
        const created = isOldServer ? response.status === 201 : stored.userAgent === this.#client.userAgent?.slice(0, 256);
        return { release: stored, created };
    }
    get(version) {
        const request = {
            method: 'GET',
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.#client.org}/releases/${version}/`,
            repeat: 'safe',
            purpose: `read release ${version}`,
        };
        return this.#client.json(request, _release_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU);
    }
    /** PUT `/organizations/{org}/releases/{version}/`. */
    setCommits(version, content) {
        return this.#client.json(this.#update(version, content, `set the commits of release ${version}`), _release_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU);
    }
    /**
     * Sets the release date: PUT `/organizations/{org}/releases/{version}/`.
     *
     * @throws OutageError also if Sentry returns the release without a date
     */
    finalize(version, dateReleased) {
        return this.#client.json(this.#update(version, { dateReleased }, `finalize release ${version}`), _release_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinalizedRelease */ .gW);
    }
    /**
     * The newest release with commits that has a project in common with this one and is not newer. It may be this release
     * itself. Undefined if there is none, or if this release does not exist.
     */
    async previousWithCommits(version) {
        try {
            const request = {
                method: 'GET',
                path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.#client.org}/releases/${version}/previous-with-commits/`,
                repeat: 'safe',
                purpose: `find the release before ${version}`,
            };
            const found = await this.#client.json(request, _release_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseOrEmpty */ .qG);
            return found.version === undefined ? undefined : found;
        }
        catch (error) {
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ && error.status === 404)
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
        return this.#client.json(request, (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_release_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU));
    }
    /**
     * Reads pages of the same list. They begin with the newest release again: the cursor of a page of another length
     * leads to a wrong place.
     */
    async ofProject(project, maxCount) {
        const found = [];
        for await (const release of (0,_sentry_pagination_js__WEBPACK_IMPORTED_MODULE_1__/* .listAll */ ._)(this.#client, this.#listOf(project), _release_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU)) {
            found.push(release);
            if (found.length === maxCount)
                break;
        }
        return found;
    }
    #listOf(project) {
        return {
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `projects/${this.#client.org}/${project}/releases/`,
            purpose: `read project ${project}`,
        };
    }
    #update(version, change, purpose) {
        return {
            method: 'PUT',
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.#client.org}/releases/${version}/`,
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


/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isRelease),
/* harmony export */   gW: () => (/* binding */ isFinalizedRelease),
/* harmony export */   qG: () => (/* binding */ isReleaseOrEmpty),
/* harmony export */   zu: () => (/* binding */ releaseFields)
/* harmony export */ });
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2342);

const releaseFields = {
    version: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .segment */ .mX,
    dateCreated: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    dateReleased: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    commitCount: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    deployCount: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    lastCommit: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, repository: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })) })),
    projects: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ slug: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, id: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOrText */ .y$) }))),
    userAgent: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
};
const isRelease = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(releaseFields);
const isFinalizedRelease = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...releaseFields, dateReleased: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
/** Sentry returns an empty object if there is no previous release. */
const isReleaseOrEmpty = (answer) => isRelease(answer) || ((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({})(answer) && Object.keys(answer).length === 0);


/***/ }),

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ mayReplaceFiles),
  R: () => (/* binding */ permissionsStage)
});

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./sentry/errors.js
var errors = __webpack_require__(2767);
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
                log.warning(`Older self-hosted servers require ${describe(missing)}, but the token ${has}. ${remedy}`);
            }
            else {
                throw new errors/* MissingScopeError */.vT(`The token needs ${describe(missing)}, but ${has}`, { remedy });
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
    const needs = [...byScope].map(([scope, group]) => `${scope} to ${(0,format/* joinWords */.yZ)(group.map(({ purpose }) => purpose))}`);
    return `the scope${byScope.size === 1 ? '' : 's'} ${needs.join(', and ')}`;
}
function remedyFor(missing) {
    const scopes = new Set(missing.map(({ scopes: [recommended] }) => recommended));
    return `Set auth-token to an organization token, or to a token that also has ${(0,format/* joinWords */.yZ)([...scopes])}.`;
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







const assemblyFields = { state: response_shape/* text */.Qq, missingChunks: (0,response_shape/* optional */.lq)((0,response_shape/* listOf */.c3)(response_shape/* text */.Qq)), detail: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) };
const isAssembly = (0,response_shape/* object */.Ik)(assemblyFields);
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
        const { partOf } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 3633));
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


/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ connectSentry),
  h: () => (/* binding */ requireSentry)
});

// EXTERNAL MODULE: ./http/client.js + 2 modules
var http_client = __webpack_require__(5762);
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


/***/ })

};
