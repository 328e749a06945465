export const id = 816;
export const ids = [816];
export const modules = {

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

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerifyAction: () => (/* binding */ runVerifyAction)
/* harmony export */ });
/* harmony import */ var _http_connection_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _releases_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8891);
/* harmony import */ var _releases_create_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3123);
/* harmony import */ var _sentry_connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8771);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8249);
/* harmony import */ var _main_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1132);
/* harmony import */ var _permissions_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9963);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7186);









async function runVerifyAction() {
    await (0,_main_step_js__WEBPACK_IMPORTED_MODULE_5__/* .runMainStep */ .X)({
        readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerifyActionInputs */ .Fd,
        makePlan: _plan_js__WEBPACK_IMPORTED_MODULE_8__/* .planVerifyAction */ .DT,
        async makeStages(plan, runContext) {
            const { sentry: sentryPlan, verify } = plan;
            if (!verify)
                return [];
            const { verifyStages } = await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(851), __webpack_require__.e(377), __webpack_require__.e(567), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 1023));
            const context = { ...runContext, pool: (0,_http_connection_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .T)(runContext.pool) };
            const sentry = sentryPlan?.token ? (0,_sentry_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connectSentry */ .w)(sentryPlan, context) : undefined;
            const projects = sentry && {
                title: 'Projects',
                check: () => (0,_releases_create_release_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProjects */ .Js)(new _releases_api_js__WEBPACK_IMPORTED_MODULE_1__/* .Releases */ .h(sentry.client), sentry.projects),
            };
            const checks = sentry && projects ? [(0,_permissions_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .permissionsStage */ .R)(plan, sentry, context.log), projects] : [];
            return [...checks, ...verifyStages(verify, sentry, context)];
        },
        outputsOf: _outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyOutputs */ .ce,
        inputsOfOtherAction: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOfReleaseInputs */ .mr,
        remedyIfNothingToDo: 'Set urls.',
    });
}


/***/ })

};
