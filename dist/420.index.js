export const id = 420;
export const ids = [420];
export const modules = {

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

/***/ 5004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ deployStage)
});

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./sentry/connect.js + 1 modules
var connect = __webpack_require__(8771);
// EXTERNAL MODULE: ./deploys/api.js
var api = __webpack_require__(7115);
// EXTERNAL MODULE: ./deploys/live-release.js
var live_release = __webpack_require__(4989);
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
        const replacedBy = search ? (await (0,live_release/* findLiveRelease */.Tp)(deploys.of(group), search))?.version : undefined;
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
            const { client } = (0,connect/* requireSentry */.h)(sentry);
            if (!state.release)
                throw new Error('the release must be created before its deploy is recorded');
            const deploys = new api/* Deploys */.b(client, projects);
            return { deploy: await recordDeploy(deploys, { ...plan, runBeganAt }, state.release, clock/* systemClock */.m) };
        },
        async preview() {
            const { release } = state;
            if (!sentry || !release)
                return { deploy: { id: undefined, environment, url, recorded: true } };
            const deploys = new api/* Deploys */.b(sentry.client, projects);
            return { deploy: await decideDeploy(deploys, plan, release) };
        },
    };
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

/***/ 3123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ checkProjects),
/* harmony export */   YG: () => (/* binding */ createRelease),
/* harmony export */   dv: () => (/* binding */ findRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _sentry_all_or_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2767);
/* harmony import */ var _earlier_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9702);




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
        if (create && error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ && error.status === 404)
            return undefined;
        throw withCreateRemedy(error, version);
    }
}
/** @throws SetupError that names every project that does not exist or was renamed */
async function checkProjects(releases, projects) {
    await (0,_sentry_all_or_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .allOrErrors */ .i)(projects.map((project) => (0,_earlier_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .listNewestReleases */ .DR)(releases, project)));
}
async function sendRelease(releases, { create, version, url, projects, existing }, content) {
    if (create) {
        return await releases.create({ version, projects, url, ...content }).catch(async (error) => {
            // Sentry does not say which of the projects does not exist.
            if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ && error.status === 400)
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
    if (!(error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ && error.status === 404))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(error.message, {
        remedy: `Check that release ${version} exists, or set create-release to true to create it.`,
        cause: error,
    });
}
/** Sentry locks a release for up to ten minutes while it sets the commits, which jobs of a matrix may do at once. */
function isSettingCommits(error) {
    return error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusalError */ .XQ && error.status === 409 && /being processed/.test(error.detail);
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

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReleaseAction: () => (/* binding */ runReleaseAction)
});

// EXTERNAL MODULE: ./run/inputs.js + 11 modules
var inputs = __webpack_require__(8249);
// EXTERNAL MODULE: ./run/main-step.js + 19 modules
var main_step = __webpack_require__(4147);
// EXTERNAL MODULE: ./run/outputs.js
var outputs = __webpack_require__(1132);
// EXTERNAL MODULE: ./run/plan.js + 11 modules
var plan = __webpack_require__(7186);
// EXTERNAL MODULE: ./check-ins/stage.js + 2 modules
var stage = __webpack_require__(6038);
// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./deploys/api.js
var deploys_api = __webpack_require__(7115);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./releases/api.js
var releases_api = __webpack_require__(8891);
// EXTERNAL MODULE: ./sentry/connect.js + 1 modules
var sentry_connect = __webpack_require__(8771);
// EXTERNAL MODULE: ./releases/earlier-releases.js
var earlier_releases = __webpack_require__(9702);
// EXTERNAL MODULE: ./sentry/all-or-errors.js
var all_or_errors = __webpack_require__(6243);
// EXTERNAL MODULE: ./deploys/live-release.js
var live_release = __webpack_require__(4989);
;// CONCATENATED MODULE: ./commits/live-releases.js


/** @param deploysOf returns the deploys of one project */
async function findLiveReleases(deploysOf, { environment, projects, version }) {
    const found = await Promise.all(projects.map((project) => (0,live_release/* findLiveRelease */.Tp)(deploysOf(project), { environment, projects: [project], except: version })));
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
        const commit = (0,earlier_releases/* choosePreviousRelease */.kW)([release], repository)?.lastCommit?.id;
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
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
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

// EXTERNAL MODULE: ./commits/sentry-commit.js
var sentry_commit = __webpack_require__(9670);
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
    const commits = sources.map((commit) => (0,sentry_commit/* toSentryCommit */.a)(commit, repository, changes.get(commit.sha)));
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
    const [releases = noReleases, connected = []] = await (0,all_or_errors/* allOrErrors */.i)([
        sentry && (0,earlier_releases/* findEarlierReleases */.Ud)(sentry.releases, { ...plan, isThorough: plan.ranges.some(({ base }) => !base) }),
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
        previousRelease: (0,earlier_releases/* choosePreviousRelease */.kW)(notLive, range.repository),
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
    const previous = (0,earlier_releases/* choosePreviousRelease */.kW)(earlier, repository);
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
// EXTERNAL MODULE: ./github-actions/environment.js
var environment = __webpack_require__(9309);
;// CONCATENATED MODULE: ./commits/open-histories.js


/** The code for GitHub is loaded only in the runs that need it. Disposing aborts the requests that nobody waits for. */
function openHistories({ githubToken: token, apiUrl, folder }, context) {
    const disposal = new AbortController();
    const signal = AbortSignal.any([context.signal, disposal.signal]);
    const loading = token === undefined ? undefined : loadGitHub();
    return {
        async openGitHub(repository, head) {
            if (token === undefined || loading === undefined)
                return undefined;
            const [{ connectGitHub }, { GitHubHistory }] = await loading;
            return new GitHubHistory(connectGitHub(token, apiUrl, { ...context, signal }), repository, head);
        },
        async openClone() {
            const { openClone } = await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 1000));
            return openClone(folder, (0,environment/* childEnvironment */.Q)(), context.signal);
        },
        [Symbol.dispose]: () => disposal.abort(new Error('the commits are no longer needed')),
    };
}
/** Loading takes as long as a short round trip, so the requests to Sentry are sent first. */
async function loadGitHub() {
    await (0,promises_.setImmediate)();
    return Promise.all([__webpack_require__.e(/* import() */ 444).then(__webpack_require__.bind(__webpack_require__, 1444)), __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 5804))]);
}

// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./sentry/errors.js
var sentry_errors = __webpack_require__(2767);
// EXTERNAL MODULE: ./sentry/pagination.js
var pagination = __webpack_require__(8436);
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

// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./log.js
var log_0 = __webpack_require__(8238);
;// CONCATENATED MODULE: ./commits/resolved-issues.js





/** How long a Sentry that does not answer may delay the job. */
const readingLimitMs = 5_000;
const maxTitleLength = 200;
const isIssueList = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ id: response_shape/* text */.Qq, shortId: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq), title: response_shape/* text */.Qq, permalink: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) }));
/**
 * `/organizations/{org}/releases/{version}/resolved/`: the issues that commits of the release fix, and those that people
 * have resolved in it. Never fails, since they are only shown. Needs the scope org:read.
 */
async function readResolvedIssues(version, sentry, context) {
    const log = (0,log_0/* onlyDebug */.i)(context.log);
    const { client } = (0,sentry_connect/* connectSentry */.w)(sentry, (0,request_context/* withTimeLimit */.B)({ ...context, log }, readingLimitMs));
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
        id: shortened(shortId ?? id),
        title: shortened(title),
        url: url && /^https?:$/.test(url.protocol) ? url.href : undefined,
    };
}
function shortened(value) {
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
                    releases: new releases_api/* Releases */.h(sentry.client),
                    repositories: new Repositories(sentry.client),
                    deploysOf: (project) => new deploys_api/* Deploys */.b(sentry.client, [project]),
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
                const fetchedCount = state.finalized?.commitCount ?? (await countFetched(new releases_api/* Releases */.h(client), version));
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

// EXTERNAL MODULE: ./deploys/stage.js + 2 modules
var deploys_stage = __webpack_require__(5004);
// EXTERNAL MODULE: ./http/body.js
var http_body = __webpack_require__(6617);
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

// EXTERNAL MODULE: ./http/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(6846);
// EXTERNAL MODULE: ./releases/create-release.js
var create_release = __webpack_require__(3123);
// EXTERNAL MODULE: ./releases/attached-projects.js
var attached_projects = __webpack_require__(4718);
;// CONCATENATED MODULE: ./releases/stage.js





function releaseStage(plan, state, { sentry, projects, isDryRun, isDeployed, looksUpFirst, log, content }) {
    const { version, versionSource: source } = plan;
    return {
        title: 'Release',
        async check() {
            const mustBelong = isDeployed && !plan.create;
            if (!sentry || !(isDryRun || mustBelong || (plan.create && looksUpFirst)))
                return;
            state.release = await (0,create_release/* findRelease */.dv)(new releases_api/* Releases */.h(sentry.client), plan);
            state.wasMissing = state.release === undefined;
            if (mustBelong && state.release)
                (0,attached_projects/* requireProjects */.Q)(state.release, projects);
        },
        async run() {
            const { client } = (0,sentry_connect/* requireSentry */.h)(sentry);
            const { release, created, commitsAccepted } = await (0,create_release/* createRelease */.YG)(new releases_api/* Releases */.h(client), { ...plan, projects, existing: state.release }, content?.(), log);
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
    const missing = (0,attached_projects/* missingProjects */.z)(release, requested);
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
            const releases = new releases_api/* Releases */.h((0,sentry_connect/* requireSentry */.h)(sentry).client);
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

// EXTERNAL MODULE: ./run/permissions-stage.js + 1 modules
var permissions_stage = __webpack_require__(9963);
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
    const context = isDryRun ? { ...runContext, pool: (0,connection_pool/* readOnly */.T)(runContext.pool) } : runContext;
    const runBeganAt = new Date(clock/* systemClock */.m.now());
    const sentry = plan.sentry?.token ? (0,sentry_connect/* connectSentry */.w)(plan.sentry, context) : undefined;
    const projects = plan.sentry?.projects ?? [];
    const state = {};
    const { uploads, deletion, lookUp } = await uploadStages(plan, { sentry, projects, state, context });
    const [openCheckIn, readLastCheckIns] = checkIn ? (0,stage/* checkInStages */.Z)(checkIn, plan.monitoring, checkInState, context) : [];
    const { findCommits, countCommits, listResolvedIssues, content } = (release &&
        commits &&
        commitStages(commits, { version: release.version, projects, state, sentry, sentryPlan: plan.sentry, context })) ??
        {};
    return [
        openCheckIn,
        sentry && (0,permissions_stage/* permissionsStage */.R)(plan, sentry, log),
        sentry && checksProjects(plan, isDryRun) ? projectsStage(sentry) : undefined,
        release &&
            releaseStage(release, state, {
                sentry,
                projects,
                isDryRun,
                isDeployed: deploy !== undefined,
                looksUpFirst: plan.sourceMaps !== undefined,
                log,
                content,
            }),
        findCommits,
        ...uploads,
        deletion && lookUp,
        deletion,
        deploy && (0,deploys_stage/* deployStage */.e)(deploy, state, sentry, runBeganAt),
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
    return { title: 'Projects', check: () => (0,create_release/* checkProjects */.Js)(new releases_api/* Releases */.h(client), projects) };
}
/** Loads only the code of the kinds of upload that the plan has. */
async function uploadStages({ release, files, sourceMaps, debugFiles, relace, sentry: sentryPlan }, { sentry, projects, state, context }) {
    const { log, cleanup } = context;
    const shared = {
        version: release?.version ?? '',
        releaseFiles: sentry && new ReleaseFiles(sentry.client, projects),
        releaseIsNew: () => state.created ?? false,
        releaseWasMissing: () => state.wasMissing ?? false,
        storedNames: new Set(),
    };
    const connect = (limited) => (0,sentry_connect/* connectSentry */.w)((0,sentry_connect/* requireSentry */.h)(sentryPlan), limited);
    const kinds = await (0,all_or_errors/* allOrErrors */.i)([
        files &&
            Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(756), __webpack_require__.e(752), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 5898)).then(async ({ filesStage }) => ({
                uploads: [await filesStage(files, { ...shared, mayReplace: () => (0,permissions_stage/* mayReplaceFiles */.r)(sentry), log })],
            })),
        sourceMaps &&
            Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(756), __webpack_require__.e(752), __webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__, 7579)).then(({ sourceMapStages }) => sourceMapStages(sourceMaps, { ...shared, projects, sentry, connect, context, cleanup })),
        debugFiles &&
            Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(171), __webpack_require__.e(756), __webpack_require__.e(365)]).then(__webpack_require__.bind(__webpack_require__, 9365)).then(async ({ debugFilesStage }) => ({
                uploads: [await debugFilesStage(debugFiles, sentry, context)],
            })),
        relace &&
            Promise.all(/* import() */[__webpack_require__.e(756), __webpack_require__.e(752), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 2977)).then(async ({ relaceStage }) => ({ uploads: [await relaceStage(relace, context)] })),
    ]);
    const [, ofSourceMaps] = kinds;
    return { ...ofSourceMaps, uploads: kinds.flatMap((stages) => stages?.uploads ?? []) };
}

;// CONCATENATED MODULE: ./run/release-action.js





async function runReleaseAction() {
    const remedyIfNothingToDo = 'Set create-release to true, or set an input for something else to do.';
    await (0,main_step/* runMainStep */.X)({ readInputs: inputs/* readInputs */.Ko, makePlan: plan/* makePlan */.Cs, makeStages: makeStages, outputsOf: outputs/* outputsOf */.Yz, remedyIfNothingToDo });
}


/***/ })

};
