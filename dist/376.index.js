export const id = 376;
export const ids = [376];
export const modules = {

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Deploys)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3546);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2342);
/* harmony import */ var _releases_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6458);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);




const isDeploy = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    id: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    environment: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    name: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    url: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    dateStarted: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    dateFinished: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const isDeployList = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(isDeploy);
const isReleaseList = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ ..._releases_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFields */ .zu, lastDeploy: (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(isDeploy) }));
const isRecorded = (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _http_response_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
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
            path: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.#client.org}/releases/`,
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
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 404)
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
        return (0,_http_path_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .A) `organizations/${this.#client.org}/releases/${version}/deploys/`;
    }
}
/** Sentry formats dates with microseconds, or without fractions. */
function isSameTime(stored, wanted) {
    return Date.parse(stored ?? '') === Date.parse(wanted);
}


/***/ }),

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ finishedAtMs),
/* harmony export */   Tp: () => (/* binding */ findLiveRelease),
/* harmony export */   gu: () => (/* binding */ findLatestDeploy)
/* harmony export */ });
/* unused harmony export replaces */
/* harmony import */ var _run_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4388);

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
        !(0,_run_page_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunPageOfOthers */ .L)(other.url ?? '', projects));
}
function finishedAtMs(deploy) {
    return Date.parse(deploy?.dateFinished ?? '') || 0;
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ requireProjects),
/* harmony export */   z: () => (/* binding */ missingProjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Release ${release.version} does not belong to project ${missing.join(', ')}`, {
        remedy: `Check projects: the release belongs to ${attached}. Or create the release for all projects.`,
    });
}


/***/ }),

/***/ 9702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ listNewestReleases),
/* harmony export */   H$: () => (/* binding */ compareDates),
/* harmony export */   Ud: () => (/* binding */ findEarlierReleases),
/* harmony export */   kW: () => (/* binding */ choosePreviousRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _sentry_all_or_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);


/** For each project: in the first request, which almost always is sufficient, and in all. */
const firstPageLength = 20;
const maxReleases = 200;
/**
 * The first candidate is the release that Sentry considers the previous one. Sentry names it only if this release
 * exists, and names this release itself if it has commits. Both are requested at once: a useless 404 costs less than
 * another round trip.
 */
async function findEarlierReleases(releases, { projects, version, isThorough }) {
    const [previous, lists] = await (0,_sentry_all_or_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .allOrErrors */ .i)([
        releases.previousWithCommits(version),
        (0,_sentry_all_or_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .allOrErrors */ .i)(projects.map((project) => listNewestReleases(releases, project))),
    ]);
    const found = selectEarlier(version, previous, lists.flat());
    const incomplete = projects.filter((_, index) => lists[index]?.length === firstPageLength);
    if (found.earlier.length > 0 || !isThorough || incomplete.length === 0)
        return found;
    const longerLists = await (0,_sentry_all_or_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .allOrErrors */ .i)(incomplete.map((project) => releases.ofProject(project, maxReleases)));
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Project ${project} was renamed${common.size === 1 ? ` to ${newSlug}` : ''}`, {
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


/***/ }),

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ existingReleaseStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8891);
/* harmony import */ var _attached_projects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4718);




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
                state.release = await readRelease(new _api_js__WEBPACK_IMPORTED_MODULE_2__/* .Releases */ .h(sentry.client), version, projects);
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
        if (!(error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && error.status === 404))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(error.message, {
            remedy: `Check the spelling of release ${version}, with its release-prefix, and that org is right. ` +
                'If the release does not exist yet, create it first, with the action that creates releases.',
            cause: error,
        });
    });
    (0,_attached_projects_js__WEBPACK_IMPORTED_MODULE_3__/* .requireProjects */ .Q)(release, projects);
    return release;
}


/***/ }),

/***/ 376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateAction: () => (/* binding */ runGateAction)
});

;// CONCATENATED MODULE: ./gate/plan.js
function planGate({ environment = '', maxNewIssues, minSessions, minCrashFree, maxDrop, ...inputs }, { version, timeoutMs }, inputErrors) {
    if (environment === '') {
        inputErrors.add('environment', 'it is missing; set the environment that was deployed to, such as production');
    }
    if (inputs.baselineRelease !== undefined && inputs.baselineRelease === version) {
        inputErrors.check('baseline-release', version, 'it is the release itself');
    }
    return { ...inputs, timeoutMs, environment, thresholds: { maxNewIssues, minSessions, minCrashFree, maxDrop } };
}

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./sentry/connect.js + 1 modules
var sentry_connect = __webpack_require__(8771);
;// CONCATENATED MODULE: ./gate/failure.js

const remedies = {
    healthy: undefined,
    unhealthy: 'Look at the release in Sentry, and roll back or fix it.',
    unknown: 'Watch for longer (watch-minutes), lower min-sessions, or set min-crash-free-sessions if there is no baseline. ' +
        'on-unknown decides whether too little data fails the step.',
};
/** For a verdict other than healthy. */
function failureOf({ verdict, reason, environment }, version) {
    const state = verdict === 'unhealthy' ? 'is unhealthy' : 'may or may not be healthy';
    return new errors/* SetupError */.w3(`Release ${version} ${state} in ${environment}: ${reason}`, { remedy: remedies[verdict] });
}

// EXTERNAL MODULE: ./deploys/api.js
var api = __webpack_require__(7115);
// EXTERNAL MODULE: ./deploys/live-release.js
var live_release = __webpack_require__(4989);
// EXTERNAL MODULE: ./releases/earlier-releases.js
var earlier_releases = __webpack_require__(9702);
;// CONCATENATED MODULE: ./gate/find-baseline.js



/** Reads when the release was deployed, and which one was deployed there before. */
async function findBaseline({ client, projects }, { environment, baselineRelease }, release, beganAtMs) {
    const deploys = new api/* Deploys */.b(client, projects);
    const target = { environment, projects };
    const deploy = await (0,live_release/* findLatestDeploy */.gu)(deploys, release, target);
    const previous = await (0,live_release/* findLiveRelease */.Tp)(deploys, { ...target, except: release.version, before: deploy });
    return {
        sinceMs: Math.min((0,live_release/* finishedAtMs */.Cb)(deploy) || beganAtMs, beganAtMs),
        hasDeploy: deploy !== undefined,
        version: baselineRelease ?? previous?.version,
        isRollback: previous !== undefined && (0,earlier_releases/* compareDates */.H$)(previous, release) > 0,
    };
}

// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./gate/describe.js + 1 modules
var describe = __webpack_require__(4184);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/pagination.js
var pagination = __webpack_require__(8436);
;// CONCATENATED MODULE: ./gate/release-filter.js

/** Sentry answers 404 for an environment that it has no data of yet. */
async function orNoData(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof sentry_errors/* RefusalError */.XQ && error.status === 404)
            return undefined;
        throw error;
    }
}
/** `key:"value"`. Quotes keep spaces and colons in the value. */
function searchTerm(key, value) {
    return `${key}:"${value.replace(/["\\]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./gate/issues-api.js




/** Enough to decide, and to show. */
const maxIssues = 1_000;
const isIssue = (0,response_shape/* object */.Ik)({
    title: response_shape/* text */.Qq,
    level: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
    count: response_shape/* numberOrText */.y$,
    userCount: response_shape/* number */.ai,
    permalink: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq),
});
/** The issues that were first seen in the release and the environment, and not before a date. */
async function listNewIssues(client, { version, environment, projectId }, { issueQuery, sinceMs }) {
    const since = `firstSeen:>=${new Date(sinceMs).toISOString().slice(0, 19)}Z`;
    const request = {
        path: (0,path/* path */.A) `organizations/${client.org}/issues/`,
        query: {
            query: [issueQuery, searchTerm('firstRelease', version), since].join(' '),
            project: projectId,
            environment,
        },
        purpose: `list the new issues of release ${version}`,
    };
    const found = [];
    const readAll = async () => {
        for await (const { title, level, count, userCount, permalink } of (0,pagination/* listAll */._)(client, request, isIssue, 'limit')) {
            found.push({ title, level: level ?? '', events: String(count), users: userCount, url: webUrl(permalink ?? '') });
            if (found.length === maxIssues)
                break;
        }
    };
    await orNoData(readAll());
    return found;
}
function webUrl(href) {
    const url = URL.parse(href);
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

// EXTERNAL MODULE: ./gate/result.js
var result = __webpack_require__(9565);
;// CONCATENATED MODULE: ./gate/releases-api.js




const isList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({
    version: response_shape/* text */.Qq,
    newGroups: (0,response_shape/* optional */.lq)(response_shape/* number */.ai),
    projects: (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({
        slug: response_shape/* text */.Qq,
        newGroups: (0,response_shape/* optional */.lq)(response_shape/* number */.ai),
        healthData: (0,response_shape/* optional */.lq)((0,response_shape/* object */.Ik)({ totalSessions: (0,response_shape/* optional */.lq)(response_shape/* number */.ai), sessionsCrashed: (0,response_shape/* optional */.lq)(response_shape/* number */.ai) })),
    })),
}));
/**
 * The numbers of a release in the list of releases, which organization tokens may read: the sessions of the last hour or
 * day, whenever the deploy was. The list is used because the page of a single release ignores the environment.
 */
async function readReleaseNumbers(client, { version, environment, projectId, slug }, period) {
    const request = {
        method: 'GET',
        path: (0,path/* path */.A) `organizations/${client.org}/releases/`,
        query: {
            environment,
            project: projectId,
            query: searchTerm('release', version),
            status: '',
            health: '1',
            summaryStatsPeriod: period,
            per_page: '100',
        },
        repeat: 'safe',
        purpose: `read the numbers of release ${version}`,
    };
    const releases = await orNoData(client.json(request, isList));
    const release = releases?.find((candidate) => candidate.version === version);
    const project = release?.projects.find((candidate) => candidate.slug === slug);
    const { totalSessions, sessionsCrashed } = project?.healthData ?? {};
    return {
        sessions: totalSessions ? { total: totalSessions, crashed: sessionsCrashed ?? 0 } : result/* noSessions */.l3,
        // The number of the release is that of the environment, but of all its projects; the other one the reverse.
        newIssues: Math.min(release?.newGroups ?? 0, project?.newGroups ?? 0),
    };
}

;// CONCATENATED MODULE: ./gate/sessions-api.js




const sessionField = 'sum(session)';
const isSessionSeries = (0,response_shape/* object */.Ik)({
    intervals: (0,response_shape/* listOf */.c3)(response_shape/* text */.Qq),
    groups: (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({
        by: (0,response_shape/* object */.Ik)({ 'session.status': response_shape/* text */.Qq }),
        series: (0,response_shape/* object */.Ik)({ [sessionField]: (0,response_shape/* listOf */.c3)(response_shape/* number */.ai) }),
    })),
});
const bucketMs = { '10s': 10_000, '1m': 60_000, '1h': 3_600_000 };
/**
 * Adds up the buckets that `/organizations/{org}/sessions/` returns, because counts can be tested and rates cannot. The
 * bucket that contains the beginning is counted as a whole.
 *
 * @throws RefusalError with status 400 for an interval that the server does not support
 */
async function readSessions(client, { version, environment, projectId }, { fromMs, untilMs, interval }) {
    const firstMs = fromMs - (fromMs % bucketMs[interval]);
    const query = {
        field: sessionField,
        groupBy: 'session.status',
        project: projectId,
        environment,
        query: searchTerm('release', version),
        interval,
        start: new Date(firstMs).toISOString(),
        end: new Date(untilMs).toISOString(),
    };
    const request = {
        method: 'GET',
        path: (0,path/* path */.A) `organizations/${client.org}/sessions/`,
        query,
        repeat: 'safe',
        purpose: `read the sessions of release ${version}`,
    };
    const series = await orNoData(client.json(request, isSessionSeries));
    if (!series)
        return result/* noSessions */.l3;
    // Sentry extends the range to whole hours, and some servers answer in minutes where ten seconds are asked for.
    const startsMs = series.intervals.map((start) => Date.parse(start));
    const [oneMs = 0, nextMs = oneMs + bucketMs[interval]] = startsMs;
    const isCounted = startsMs.map((startMs) => startMs + (nextMs - oneMs) > fromMs && startMs < untilMs);
    const count = (groups) => groups
        .flatMap(({ series: { [sessionField]: counts } }) => counts.filter((_, index) => isCounted[index]))
        .reduce((sum, sessions) => sum + sessions, 0);
    const crashed = series.groups.filter(({ by }) => by['session.status'] === 'crashed');
    return { total: count(series.groups), crashed: count(crashed) };
}

;// CONCATENATED MODULE: ./gate/observer.js





const dayMs = 86_400_000;
/** Servers return at most a thousand hours. */
const maxSessionsMs = 30 * dayMs;
/** Servers return at most a thousand buckets. */
const maxFineMs = 9_900_000;
/** Servers refuse minutes for a longer time. */
const maxMinutesMs = 6 * 3_600_000;
/** Reads what Sentry knows about the release. What the token or the server refuses is not tried again. */
class Observer {
    #options;
    #isReduced = false;
    #onlyHours = false;
    /** In the reduced mode after a rollback: how many issues the release had in the first look, by project. */
    #earlierIssues = new Map();
    constructor(options) {
        this.#options = options;
    }
    get isReduced() {
        return this.#isReduced;
    }
    /** @param untilMs the end of the sessions that are counted */
    read(client, project, untilMs) {
        const { sinceMs } = this.#options.baseline;
        return this.#inBestMode(client, async () => {
            const filter = this.#filterOf(project);
            const fromMs = Math.max(sinceMs, untilMs - maxSessionsMs);
            const sessions = await this.#sessions(client, filter, fromMs, Math.max(untilMs, fromMs + 1));
            const issues = await listNewIssues(client, filter, { issueQuery: this.#options.issueQuery, sinceMs });
            return { sessions, issues, newIssues: issues.length };
        }, async () => {
            const numbers = await readReleaseNumbers(client, this.#filterOf(project), '1h');
            const earlier = this.#earlierIssues.get(project.slug) ?? (this.#options.baseline.isRollback ? numbers.newIssues : 0);
            this.#earlierIssues.set(project.slug, earlier);
            return { sessions: numbers.sessions, issues: [], newIssues: Math.max(numbers.newIssues - earlier, 0) };
        });
    }
    /** The sessions of the baseline release in the 24 hours before the deploy; undefined without such a release. */
    async readBaseline(client, project) {
        const { version, sinceMs } = this.#options.baseline;
        if (version === undefined)
            return undefined;
        const filter = { ...this.#filterOf(project), version };
        return this.#inBestMode(client, () => readSessions(client, filter, { fromMs: sinceMs - dayMs, untilMs: sinceMs, interval: '1h' }), async () => (await readReleaseNumbers(client, filter, '24h')).sessions);
    }
    #filterOf({ id: projectId, slug }) {
        const { version, environment } = this.#options;
        return { version, environment, projectId, slug };
    }
    async #sessions(client, filter, fromMs, untilMs) {
        const interval = this.#onlyHours ? '1h' : intervalFor(untilMs - fromMs);
        try {
            return await readSessions(client, filter, { fromMs, untilMs, interval });
        }
        catch (error) {
            if (interval === '1h' || !(error instanceof sentry_errors/* RefusalError */.XQ && error.status === 400))
                throw error;
            const counts = await readSessions(client, filter, { fromMs, untilMs, interval: '1h' });
            if (!this.#onlyHours)
                this.#options.log.info('This Sentry counts sessions by hours: hours are counted whole.');
            this.#onlyHours = true;
            return counts;
        }
    }
    async #inBestMode(client, full, reduced) {
        if (this.#isReduced)
            return reduced();
        try {
            return await full();
        }
        catch (error) {
            if (!(error instanceof sentry_errors/* RefusalError */.XQ && error.status === 403))
                throw error;
            if (client.connection.tokenKind !== 'organization')
                throw missingScopes(error);
        }
        if (!this.#isReduced)
            this.#options.log.info(describe/* reducedMode */.ip);
        this.#isReduced = true;
        return reduced();
    }
}
function intervalFor(rangeMs) {
    if (rangeMs <= maxFineMs)
        return '10s';
    return rangeMs <= maxMinutesMs ? '1m' : '1h';
}
function missingScopes(error) {
    return new sentry_errors/* MissingScopeError */.vT(error.message, {
        remedy: 'Check that the token has the scopes org:read and event:read, and that its user has access to the projects. ' +
            'Or set auth-token to an organization token, which works in a reduced mode.',
        cause: error,
    });
}

// EXTERNAL MODULE: ../../node_modules/p-map/index.js
var p_map = __webpack_require__(4154);
;// CONCATENATED MODULE: ./gate/crash-test.js
/** The chance of a false alarm at the first look. */
const firstLevel = 0.001;
/**
 * Whether so many crashes are too many to be chance, if at most `allowedRate` of all sessions may crash.
 *
 * @param level the chance that a release with exactly this rate is rejected
 */
function rejectsCrashes(sessions, crashes, allowedRate, level) {
    return crashes > sessions * allowedRate && upperTail(sessions, crashes, allowedRate) <= level;
}
/**
 * The level of one look. Looks at a growing sample are further chances of a false alarm, but only as far as the sample
 * has grown; projects are independent ones. Together they stay below 1 % in a whole watch, as simulations in the tests show.
 *
 * @param firstSessions of the first look that had enough sessions
 */
function levelOfLook(sessions, firstSessions, projects) {
    const doublings = Math.log2(Math.max(sessions, 1) / Math.max(firstSessions, 1));
    return firstLevel / (1 + Math.max(doublings, 0)) / projects;
}
/** The exact chance of at least `k` successes in `n` trials: the sum of binomial probabilities. `k` is above the mean. */
function upperTail(n, k, p) {
    if (k > n || p <= 0)
        return 0;
    let term = Math.exp(logBinomial(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    let sum = 0;
    for (let i = k; i <= n && term > sum * Number.EPSILON; i++) {
        sum += term;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return sum;
}
function logBinomial(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** Stirling's series: its error is below 1e-13 from 10 on. Smaller factorials are multiplied. */
function logFactorial(n) {
    if (n < 10) {
        let product = 1;
        for (let i = 2; i <= n; i++)
            product *= i;
        return Math.log(product);
    }
    const x = n + 1;
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

;// CONCATENATED MODULE: ./gate/decide.js



/** The verdict about one project. New issues count whatever the number of sessions. */
function decide(observation, thresholds) {
    const { sessions, newIssues, firstSessions = sessions.total, projects = 1 } = observation;
    const { maxNewIssues, minSessions } = thresholds;
    const limit = limitOf(observation.baseline, thresholds);
    const rate = (0,result/* crashFree */.mb)(sessions);
    const isEnough = sessions.total >= minSessions;
    const shown = `${(0,format/* formatPercent */.l9)(rate ?? 1)} of ${(0,format/* plural */.LS)(sessions.total, 'session')} crash-free`;
    const needed = `at least ${(0,format/* formatPercent */.l9)(limit ?? 0)} needed`;
    const level = levelOfLook(sessions.total, firstSessions, projects);
    const crashesTooMuch = isEnough && limit !== undefined && rejectsCrashes(sessions.total, sessions.crashed, 1 - limit, level);
    const problems = [
        ...(newIssues > maxNewIssues ? [`${(0,format/* plural */.LS)(newIssues, 'new issue')}, at most ${maxNewIssues} allowed`] : []),
        ...(crashesTooMuch ? [`${shown}, ${needed}`] : []),
    ];
    if (problems.length > 0)
        return { verdict: 'unhealthy', reason: problems.join('; '), limit };
    const issues = newIssues === 0 ? 'no new issues' : `${(0,format/* plural */.LS)(newIssues, 'new issue')} of ${maxNewIssues} allowed`;
    if (!isEnough) {
        const found = sessions.total === 0 ? 'no sessions' : `only ${(0,format/* plural */.LS)(sessions.total, 'session')}`;
        return { verdict: 'unknown', reason: `${found}, at least ${minSessions} needed; ${issues}`, limit };
    }
    if (rate === undefined)
        return { verdict: 'healthy', reason: `${issues}, no sessions`, limit };
    if (limit === undefined)
        return { verdict: 'unknown', reason: `${describeMissing(observation)}; ${issues}`, limit };
    const note = rate < limit ? ', which may be chance' : '';
    return { verdict: 'healthy', reason: `${shown}, ${needed}${note}; ${issues}`, limit };
}
/** The stricter one of the two limits. A baseline with too few sessions gives none. */
function limitOf(baseline, thresholds) {
    const { minCrashFree, minSessions, maxDrop } = thresholds;
    const usual = baseline && baseline.total >= minSessions ? (0,result/* crashFree */.mb)(baseline) : undefined;
    const limits = [
        ...(minCrashFree === undefined ? [] : [minCrashFree / 100]),
        ...(usual === undefined ? [] : [Math.max(usual - maxDrop / 100, 0)]),
    ];
    return limits.length === 0 ? undefined : Math.max(...limits);
}
function describeMissing({ baseline }) {
    if (!baseline)
        return 'no other release to compare with';
    return baseline.total === 0
        ? 'the baseline release has no sessions'
        : `the baseline release has only ${(0,format/* plural */.LS)(baseline.total, 'session')}`;
}
const byGravity = ['unhealthy', 'unknown', 'healthy'];
/** The worst verdict, and the reasons of the projects that have it. */
function decideAll(projects) {
    const verdict = byGravity.find((candidate) => projects.some((project) => project.verdict === candidate)) ?? 'unknown';
    const decisive = projects.filter((project) => project.verdict === verdict);
    return { verdict, reason: decisive.map(({ project, reason }) => `${project}: ${reason}`).join('; ') };
}

;// CONCATENATED MODULE: ./gate/watch.js





/** Sentry's smallest bucket. */
const watch_bucketMs = 10_000;
/** Sessions and issues appear in Sentry's answers within this time. */
const lagMs = 120_000;
/** Of requests about projects, so that a large organization does not reach its rate limit. */
const concurrency = 4;
/** How long a watch takes, with the time after its end in which late data arrive. */
function durationOf({ watchMs }) {
    return watchMs === 0 ? 0 : watchMs + watch_bucketMs + lagMs;
}
/**
 * Looks at the release again and again. Unhealthy ends the watch at once, healthy only at its end.
 *
 * @throws OutageError if the last look fails; the watch goes on after others
 */
async function watch(plan, options) {
    const { clock, signal, log, connect } = options;
    const beganAtMs = clock.now();
    const endMs = Math.ceil((beganAtMs + plan.watchMs) / watch_bucketMs) * watch_bucketMs;
    const lastLookMs = plan.watchMs === 0 ? beganAtMs : endMs + lagMs;
    const watched = new WatchedRelease(plan, options);
    const looks = [];
    for (let nextMs = beganAtMs;; nextMs = Math.min(Math.max(nextMs + plan.pollMs, clock.now()), lastLookMs)) {
        await clock.sleep(Math.max(nextMs - clock.now(), 0), signal);
        const isLast = nextMs >= lastLookMs;
        const elapsedMs = nextMs - beganAtMs;
        try {
            const look = await watched.look(connect(), Math.min(nextMs, endMs));
            looks.push({ elapsedMs, sessions: (0,result/* totalOf */.e6)(look.projects.map(({ sessions }) => sessions)) });
            log.info((0,describe/* describeLook */.Fd)(look.projects, elapsedMs, lastLookMs - beganAtMs));
            if (isLast || look.verdict === 'unhealthy')
                return { ...look, looks };
        }
        catch (error) {
            signal.throwIfAborted();
            if (isLast || !(error instanceof errors/* OutageError */.AP))
                throw error;
            log.info(`${error.message}; looking again later`);
        }
    }
}
/** Looks at all projects, and remembers what later looks need. */
class WatchedRelease {
    #thresholds;
    #options;
    /** Of the first look that had enough sessions, by project. */
    #firstSessions = new Map();
    #baselines;
    constructor({ thresholds }, options) {
        this.#thresholds = thresholds;
        this.#options = options;
    }
    async look(client, untilMs) {
        const { projects, observer } = this.#options;
        this.#baselines ??= await (0,p_map/* default */.Ay)(projects, (project) => observer.readBaseline(client, project), { concurrency });
        const readings = await (0,p_map/* default */.Ay)(projects, (project) => observer.read(client, project, untilMs), { concurrency });
        const decided = readings.map((reading, index) => this.#decide(index, reading));
        return { ...decideAll(decided), projects: decided, issues: readings.flatMap(({ issues }) => issues) };
    }
    #decide(index, { sessions, newIssues }) {
        const { projects } = this.#options;
        const project = projects[index]?.slug ?? '';
        const observation = { sessions, newIssues, baseline: this.#baselines?.[index] };
        const firstSessions = this.#firstSessions.get(project);
        if (firstSessions === undefined && sessions.total > 0 && sessions.total >= this.#thresholds.minSessions) {
            this.#firstSessions.set(project, sessions.total);
        }
        const decision = decide({ ...observation, firstSessions, projects: projects.length }, this.#thresholds);
        return { project, ...observation, ...decision };
    }
}

;// CONCATENATED MODULE: ./gate/stage.js









const title = 'Gate';
/**
 * The first stage watches the release and reports what it found. The second one fails the step, after that report is known.
 *
 * @param sentry undefined in a dry run without a token
 */
function gateStages(plan, sentry, { version, state, sentryPlan, context }) {
    const { environment, onUnknown, timeoutMs } = plan;
    const { log, signal } = context;
    const beganAtMs = clock/* systemClock */.m.now();
    let report;
    let outage;
    const watchRelease = async (watchMs) => {
        const { release } = state;
        if (!sentry || !release)
            throw new Error('the release must be read before it is watched');
        const baseline = await findBaseline(sentry, plan, release, beganAtMs);
        log.info(describeStart(baseline, environment));
        const observer = new Observer({ ...plan, version, baseline, log });
        const ids = new Map(release.projects?.map(({ slug, id }) => [slug, String(id)]));
        const projects = sentry.projects.map((slug) => ({ slug, id: ids.get(slug) ?? slug }));
        const connect = () => (0,sentry_connect/* connectSentry */.w)(sentryPlan, (0,request_context/* withTimeLimit */.B)(context, timeoutMs)).client;
        const result = await watch({ ...plan, watchMs }, { projects, observer, connect, clock: clock/* systemClock */.m, signal, log });
        return { ...result, environment, baselineRelease: baseline.version, isReduced: observer.isReduced };
    };
    return [
        {
            title,
            async run() {
                try {
                    report = await watchRelease(plan.watchMs);
                }
                catch (error) {
                    if (!(error instanceof errors/* OutageError */.AP))
                        throw error;
                    outage = error;
                    report = outageReport(error, environment);
                }
                return { gate: report };
            },
            preview: async () => (sentry ? { gate: await watchRelease(0) } : {}),
        },
        {
            title,
            async run() {
                if (outage)
                    throw outage;
                if (!report || report.verdict === 'healthy')
                    return {};
                const failure = failureOf(report, version);
                if (report.verdict === 'unhealthy' || onUnknown === 'fail')
                    throw failure;
                if (onUnknown === 'warn')
                    log.warning([failure.message, failure.remedy].join('\n'));
                return {};
            },
        },
    ];
}
function describeStart({ sinceMs, hasDeploy, version }, environment) {
    const since = (0,format/* formatDate */.Yq)(new Date(sinceMs).toISOString());
    const start = hasDeploy
        ? `Deployed to ${environment} at ${since}`
        : `No deploy to ${environment} is recorded: counting from ${since}`;
    return `${start}; ${version === undefined ? 'no other release to compare with' : `compared with release ${version}`}`;
}
function outageReport({ message: reason }, environment) {
    return { verdict: 'unknown', reason, environment, projects: [], issues: [], looks: [] };
}

// EXTERNAL MODULE: ./http/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(6846);
// EXTERNAL MODULE: ./releases/existing-release.js
var existing_release = __webpack_require__(5538);
// EXTERNAL MODULE: ./releases/version.js
var releases_version = __webpack_require__(911);
// EXTERNAL MODULE: ./sentry/plan.js
var plan = __webpack_require__(2443);
// EXTERNAL MODULE: ./run/inputs.js + 11 modules
var inputs = __webpack_require__(8249);
// EXTERNAL MODULE: ./run/main-step.js + 19 modules
var main_step = __webpack_require__(4147);
// EXTERNAL MODULE: ./run/outputs.js
var outputs = __webpack_require__(1132);
// EXTERNAL MODULE: ./run/permissions-stage.js + 1 modules
var permissions_stage = __webpack_require__(9963);
;// CONCATENATED MODULE: ./run/gate-action.js













async function runGateAction() {
    await (0,main_step/* runMainStep */.X)({
        readInputs: inputs/* readGateActionInputs */.T7,
        makePlan: planGateAction,
        makeStages: makeGateStages,
        // For what comes before the watch, and for its last look.
        stepLimitMs: ({ gate, run }) => durationOf(gate) + 2 * run.timeoutMs,
        outputsOf: outputs/* gateOutputs */.QP,
        remedyIfNothingToDo: 'Set environment.',
        inputsOfOtherAction: inputs/* namesOfReleaseInputs */.mr,
    });
}
function planGateAction(inputs, context, inputErrors) {
    const { connection, run } = inputs;
    const { value: version, source: versionSource } = (0,releases_version/* chooseVersion */.E)(inputs.release, context, inputErrors);
    return {
        sentry: (0,plan/* planSentry */.ZU)(connection, inputErrors, { needsToken: !run.dryRun }),
        release: { create: false, finalize: false, version, versionSource, url: undefined },
        gate: planGate(inputs.gate, { version, timeoutMs: run.timeoutMs }, inputErrors),
    };
}
async function makeGateStages(plan, runContext) {
    const { sentry: sentryPlan, release, gate } = plan;
    if (!sentryPlan || !release || !gate)
        return [];
    const context = { ...runContext, pool: (0,connection_pool/* readOnly */.T)(runContext.pool) };
    const beforeWatch = (0,request_context/* withTimeLimit */.B)(context, gate.timeoutMs);
    const sentry = sentryPlan.token ? (0,sentry_connect/* connectSentry */.w)(sentryPlan, beforeWatch) : undefined;
    const state = {};
    return [
        ...(sentry ? [(0,permissions_stage/* permissionsStage */.R)(plan, sentry, context.log)] : []),
        (0,existing_release/* existingReleaseStage */.Z)(release, sentryPlan.projects, state, sentry),
        ...gateStages(gate, sentry, { version: release.version, state, sentryPlan, context }),
    ];
}


/***/ })

};
