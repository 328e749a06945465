export const id = 430;
export const ids = [430];
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

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ withDeployment),
/* harmony export */   Gp: () => (/* binding */ describeUnfinishedDeployment),
/* harmony export */   bJ: () => (/* binding */ planDeploy)
/* harmony export */ });
/* harmony import */ var _sentry_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7525);
/* harmony import */ var _run_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4388);


function planDeploy({ environment, deployName: name, deployUrl, startedAt, finishedAt }, projects, context, inputErrors) {
    if (startedAt && finishedAt && startedAt > finishedAt) {
        inputErrors.check('finished-at', finishedAt.toISOString(), `it is before started-at (${startedAt.toISOString()})`);
    }
    if (environment === undefined)
        return undefined;
    return { environment, projects, name, url: deployUrl?.href ?? (0,_run_page_js__WEBPACK_IMPORTED_MODULE_1__/* .runPageUrl */ .g)(context, projects), startedAt, finishedAt };
}
/** The inputs of the deploy action, with environment and URL of the deployment that triggered the run as defaults. */
function withDeployment(inputs, { deployment }, inputErrors) {
    const environment = inputs.environment ?? deployment?.environment;
    if (environment === undefined) {
        inputErrors.add('environment', 'it is missing; set the environment that was deployed to, such as production');
    }
    else if (inputs.environment === undefined) {
        inputErrors.check('environment', environment, (0,_sentry_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentProblem */ .f5)(environment));
    }
    const urls = deployment?.urls.map((url) => URL.parse(url)).filter((url) => url !== null) ?? [];
    const usable = urls.find((url) => /^https?:$/.test(url.protocol) && !(0,_sentry_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .urlProblem */ .rn)(url));
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

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDeployAction: () => (/* binding */ runDeployAction)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);
/* harmony import */ var _deploys_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
/* harmony import */ var _deploys_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5004);
/* harmony import */ var _http_connection_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6846);
/* harmony import */ var _releases_existing_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5538);
/* harmony import */ var _releases_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(911);
/* harmony import */ var _sentry_connect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8771);
/* harmony import */ var _sentry_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2443);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8249);
/* harmony import */ var _main_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4147);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1132);
/* harmony import */ var _permissions_stage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9963);












async function runDeployAction() {
    await (0,_main_step_js__WEBPACK_IMPORTED_MODULE_9__/* .runMainStep */ .X)({
        readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readDeployActionInputs */ .hI,
        makePlan: planDeployAction,
        makeStages: makeDeployStages,
        outputsOf: _outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .deployOutputs */ .gf,
        remedyIfNothingToDo: 'Set environment.',
        inputsOfOtherAction: _inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesOfReleaseInputs */ .mr,
    });
}
function planDeployAction(inputs, context, inputErrors) {
    const { connection, run } = inputs;
    const { value: version, source: versionSource } = (0,_releases_version_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseVersion */ .E)(inputs.release, context, inputErrors);
    const deploy = (0,_deploys_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeployment */ .AI)(inputs.deploy, context, inputErrors);
    return {
        skipped: (0,_deploys_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnfinishedDeployment */ .Gp)(context),
        sentry: (0,_sentry_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planSentry */ .ZU)(connection, inputErrors, { needsToken: !run.dryRun }),
        release: { create: false, finalize: false, version, versionSource, url: undefined },
        deploy: (0,_deploys_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planDeploy */ .bJ)(deploy, connection.projects, context, inputErrors),
    };
}
async function makeDeployStages(plan, runContext) {
    const { sentry: sentryPlan, release, deploy } = plan;
    if (!sentryPlan || !release || !deploy)
        return [];
    const context = runContext.isDryRun ? { ...runContext, pool: (0,_http_connection_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnly */ .T)(runContext.pool) } : runContext;
    const sentry = sentryPlan.token ? (0,_sentry_connect_js__WEBPACK_IMPORTED_MODULE_6__/* .connectSentry */ .w)(sentryPlan, context) : undefined;
    const state = {};
    return [
        ...(sentry ? [(0,_permissions_stage_js__WEBPACK_IMPORTED_MODULE_11__/* .permissionsStage */ .R)(plan, sentry, context.log)] : []),
        (0,_releases_existing_release_js__WEBPACK_IMPORTED_MODULE_4__/* .existingReleaseStage */ .Z)(release, sentryPlan.projects, state, sentry),
        (0,_deploys_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .deployStage */ .e)(deploy, state, sentry, new Date(_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now())),
    ];
}


/***/ })

};
