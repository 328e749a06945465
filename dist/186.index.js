export const id = 186;
export const ids = [186];
export const modules = {

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatSchedule),
/* harmony export */   P: () => (/* binding */ parseInterval)
/* harmony export */ });
const intervalUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** `every 2 hours` or `every day`. */
function parseInterval(text) {
    const [, count = '1', word = ''] = /^every\s+(?:(\d+)\s+)?([a-z]+?)s?$/i.exec(text) ?? [];
    const unit = intervalUnits.find((candidate) => candidate === word.toLowerCase());
    return unit && Number(count) > 0 ? { type: 'interval', value: Number(count), unit } : undefined;
}
function formatSchedule(schedule) {
    if (schedule.type === 'crontab')
        return schedule.value;
    const { value, unit } = schedule;
    return value === 1 ? `every ${unit}` : `every ${value} ${unit}s`;
}


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ maxCommitIdLength),
/* harmony export */   a: () => (/* binding */ toSentryCommit)
/* harmony export */ });
const maxCommitIdLength = 64;
/**
 * In characters. Sentry refuses the whole release if one of its commits has a longer value. Only newer servers take
 * email addresses of up to 200.
 */
const maxLengths = { repository: 64, authorName: 128, authorEmail: 75, path: 510 };
const firstDateMs = Date.parse('0001-01-01T00:00:00Z');
const lastDateMs = Date.parse('9999-12-31T23:59:59Z');
/** Values that Sentry would refuse are cut, or left out if a part would be wrong. */
function toSentryCommit({ sha, message, authorName, authorEmail, committedAt }, repository, changes) {
    const name = storable(authorName ?? '').trim();
    // Without an address, Sentry still shows the name. An address that is cut could be that of somebody else.
    const email = storable(authorEmail ?? '').trim();
    const files = changes?.map(({ path, type }) => ({ path: storable(path), type }));
    return {
        id: sha,
        message: storable(message),
        ...(isAccepted(repository, maxLengths.repository) && { repository }),
        ...(isAccepted(name) && { author_name: [...name].slice(0, maxLengths.authorName).join('') }),
        ...(isAccepted(email, maxLengths.authorEmail) && { author_email: email }),
        timestamp: acceptedDate(committedAt),
        ...(files && { patch_set: files.filter(({ path }) => isAccepted(path, maxLengths.path)) }),
    };
}
/** Replaces NUL and halves of surrogate pairs, which GitHub's JSON may contain and Sentry's database cannot store. */
function storable(text) {
    return text.toWellFormed().replaceAll('\0', '\ufffd');
}
/** Sentry counts code points, not UTF-16 units, and refuses values of spaces and some control characters. */
function isAccepted(text, maxLength = Number.POSITIVE_INFINITY) {
    return !/^[\s\p{Cc}]*$/u.test(text) && [...text].length <= maxLength;
}
/**
 * Git allows any number of seconds as a date, but Sentry only the years 1 to 9999. It answers 500 if only some commits
 * have a date, so a missing one becomes 1970.
 */
function acceptedDate(text = '') {
    const timeMs = Date.parse(text) || 0;
    return new Date(Math.min(Math.max(timeMs, firstDateMs), lastDateMs)).toISOString();
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

/***/ 1769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pathsOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Windows and macOS find a file by its name in any letter case, and macOS in any Unicode form of accented letters. Without
 * this, a file would be selected twice, not excluded, or stored under a name that it does not have. Each folder is listed
 * once, so the returned function is not to be kept.
 *
 * @param rules the rules of the operating system for paths
 */
function pathsOnDisk(rules = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    const listings = new Map();
    const list = (folder) => {
        const names = listings.get(folder) ?? new Set(namesIn(folder));
        listings.set(folder, names);
        return names;
    };
    return (path) => {
        const { root } = rules.parse(path);
        let found = root.replace(/^[a-z]:/, (drive) => drive.toUpperCase());
        const names = path.slice(root.length).split(rules.sep);
        for (const [index, name] of names.entries()) {
            const typed = rules.join(found, name);
            if (list(found).has(name))
                found = typed;
            else if (exists(typed))
                found = rules.join(found, sameName(name, list(found)) ?? name);
            else
                return rules.join(found, ...names.slice(index));
        }
        return found;
    };
}
/** Windows keeps names apart that differ only in their Unicode form, so these are compared last. */
function sameName(name, others) {
    const lowerCase = (text) => text.toLowerCase();
    const withoutForm = (text) => text.normalize('NFC').toLowerCase();
    const find = (fold) => [...others].find((other) => fold(other) === fold(name));
    return find(lowerCase) ?? find(withoutForm);
}
/** None if the folder may not be listed. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** False also for a path that the file system does not accept, such as one with a long list in braces. */
function exists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPrivateAddress),
/* harmony export */   k: () => (/* binding */ publicLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1839);



/**
 * Not on the public internet, or tunnels to such addresses: https://www.iana.org/assignments/iana-ipv4-special-registry
 * And 168.63.129.16, where virtual machines of Azure, such as GitHub's runners, reach services of their host.
 */
const privateAddresses = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
const privateRanges = {
    ipv4: [
        ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
        ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
        '168.63.129.16/32',
    ],
    ipv6: [
        ...['::/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64'],
        ...['2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/6'],
    ],
};
for (const type of ['ipv4', 'ipv6']) {
    for (const range of privateRanges[type]) {
        const [network = '', bits] = range.split('/');
        privateAddresses.addSubnet(network, Number(bits), type);
    }
}
/** @param hostname of a URL: an IPv6 address is in brackets. A name is not looked up */
function isPrivateAddress(hostname) {
    const address = hostname.replace(/^\[|\]$/g, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    return version !== 0 && privateAddresses.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
/**
 * Finds only public addresses of a host. The addresses are checked when the connection is made, because a second lookup
 * of a name may have another result.
 *
 * @param allowed names of hosts that may have any address
 */
function publicLookup(allowed, resolve = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        if (allowed.has(hostname))
            return resolve(hostname, options, callback);
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error)
                return callback(error, []);
            const found = addresses.filter(({ address }) => !isPrivateAddress(address));
            const [first] = found;
            if (first === undefined)
                return callback(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij(addresses[0]?.address ?? 'unknown'), []);
            if (options.all)
                callback(null, found);
            else
                callback(null, first.address, first.family);
        });
    };
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ repositoryPathProblem)
/* harmony export */ });
/** Segments that URL parsers resolve, also if they are percent-encoded. */
const dotSegment = /^(?:\.|%2e){1,2}$/i;
/** As a clause for a message; undefined for a valid path. */
function repositoryPathProblem(path) {
    if (!path.isWellFormed())
        return 'it is not valid Unicode';
    if (/\p{Cc}/u.test(path))
        return 'it must not contain line breaks, tabs or other control characters';
    if (path.includes('\\'))
        return 'folders must be separated by /, not by \\';
    const segments = path.split('/');
    if (segments.includes(''))
        return 'it must not start or end with /, or contain //';
    if (segments.some((segment) => dotSegment.test(segment)))
        return 'it must not contain . or .. as a folder';
    if (segments.some((segment) => segment.toLowerCase() === '.git'))
        return 'it must not contain .git as a folder';
    return undefined;
}


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  jc: () => (/* binding */ planCheckInAction),
  DT: () => (/* binding */ planVerifyAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./sentry/rules.js
var rules = __webpack_require__(7525);
// EXTERNAL MODULE: ../../node_modules/croner/dist/croner.js
var croner = __webpack_require__(410);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./check-ins/crontab.js


const nicknames = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@hourly'];
/** In the order of the fields. */
const maxValues = [59, 23, 31, 12, 7];
/** What Sentry supports beyond POSIX: the last day of the month, and the last or nth weekday. */
const extensions = { 2: /^L$/i, 4: /^(\dL|(\d|[A-Z]{3})#[1-5])$/i };
/**
 * First refuses what croner accepts but Sentry does not (https://docs.sentry.io/product/crons/). croner was chosen
 * because it is small and has no dependencies.
 *
 * @returns why Sentry would reject the line, as a clause for a message; undefined if it is valid
 */
function crontabProblem(line) {
    if (line.startsWith('@')) {
        return nicknames.includes(line) ? undefined : `Sentry only supports the nicknames ${nicknames.join(', ')}`;
    }
    const fields = line.split(/\s+/);
    if (fields.length !== 5) {
        const count = fields.length === 1 ? '1 field' : `${fields.length} fields`;
        return `it has ${count}, but Sentry expects 5: minute, hour, day of the month, month, day of the week`;
    }
    const unsupported = fields.flatMap((field, index) => field.split(',').filter((term) => !isSupported(term, index)));
    if (unsupported.length > 0)
        return `Sentry does not support ${unsupported.map((term) => `"${term}"`).join(', ')}`;
    if (/-SUN\b/i.test(line))
        return 'a range cannot end with SUN, which is the first day of the week in Sentry';
    return libraryProblem(fields.map(withExplicitRange).join(' '));
}
/** The library is less strict than Sentry: it accepts `1-32/2` as a range of days. */
function isSupported(term, index) {
    if (extensions[index]?.test(term))
        return true;
    const [base = ''] = term.split('/');
    const isInBounds = (base.match(/\d+/g) ?? []).every((number) => Number(number) <= (maxValues[index] ?? 0));
    return isInBounds && /^(\*|(\d+|[A-Z]{3})(-(\d+|[A-Z]{3}))?)(\/\d+)?$/i.test(term);
}
/** GitHub and Sentry accept `5/15` (every 15th from 5 on); the library requires `5-59/15`. */
function withExplicitRange(field, index) {
    return field.replace(/(^|,)(\w+)\//g, `$1$2-${maxValues[index]}/`);
}
function libraryProblem(line) {
    try {
        return new croner/* Cron */.l4(line, { mode: '5-part' }).nextRun() === null ? 'its date never occurs' : undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error).replace(/^CronPattern: /, '');
    }
}

// EXTERNAL MODULE: ./check-ins/monitor-config.js
var monitor_config = __webpack_require__(3399);
// EXTERNAL MODULE: ./check-ins/rules.js
var check_ins_rules = __webpack_require__(1721);
;// CONCATENATED MODULE: ./check-ins/plan.js





const defaultEnvironment = 'production';
/**
 * Plans the check-in even if an invalid input ends the run: the post step still has to report the failure.
 *
 * @returns undefined without a monitor, or if Sentry would reject its slug or environment
 */
function planCheckIn(inputs, deployEnvironment, context, inputErrors) {
    const { monitorSlug, mode } = inputs;
    if (monitorSlug === undefined)
        return undefined;
    const environment = inputs.monitorEnvironment ?? deployEnvironment ?? defaultEnvironment;
    const dsn = inputs.dsn && (0,sentry_dsn/* parseDsn */.pK)(inputs.dsn.value);
    if (inputs.dsn !== undefined && dsn === undefined) {
        inputErrors.add('dsn', 'it is not a DSN; copy it from Client Keys (DSN) in the settings of the project');
    }
    const timezone = (0,check_ins_rules/* knownTimezone */.J)(inputs.timezone);
    if (timezone === undefined) {
        inputErrors.add('monitor-timezone', `"${inputs.timezone}" is not a time zone of the tz database; use a name such as Europe/Vienna`);
    }
    const { schedule, scheduleProblem } = inputs.schedule === undefined
        ? planEventSchedule(context.schedule)
        : { schedule: readSchedule(inputs.schedule, inputErrors), scheduleProblem: undefined };
    if ((0,check_ins_rules/* monitorSlugProblem */.l)(monitorSlug) || (0,rules/* environmentProblem */.f5)(environment))
        return undefined;
    const config = schedule && {
        schedule,
        timezone: timezone ?? 'UTC',
        checkin_margin: inputs.marginMinutes,
        max_runtime: inputs.maxRuntimeMinutes,
        failure_issue_threshold: inputs.failureIssueThreshold,
        recovery_threshold: inputs.recoveryThreshold,
    };
    return { monitorSlug, environment, dsn, dsnSource: inputs.dsn?.source, mode, config, scheduleProblem };
}
function readSchedule(text, inputErrors) {
    const interval = (0,monitor_config/* parseInterval */.P)(text);
    if (interval)
        return interval;
    const problem = crontabProblem(text);
    if (problem === undefined)
        return { type: 'crontab', value: text };
    inputErrors.add('monitor-schedule', /^every\b/i.test(text)
        ? `"${text}" is not an interval; use minutes, hours, days, weeks, months or years, as in "every 2 hours"`
        : `"${text}" cannot be used: ${problem}; use a crontab line, or an interval such as "every 2 hours"`);
    return undefined;
}
/** A crontab line that GitHub accepts and Sentry does not is no reason to fail the job. */
function planEventSchedule(line) {
    if (line === undefined)
        return { schedule: undefined, scheduleProblem: undefined };
    const problem = crontabProblem(line);
    if (problem === undefined)
        return { schedule: { type: 'crontab', value: line }, scheduleProblem: undefined };
    const scheduleProblem = `The schedule "${line}" of the workflow is not sent to Sentry: ${problem}. ` +
        'Set monitor-schedule to a schedule that Sentry supports.';
    return { schedule: undefined, scheduleProblem };
}

// EXTERNAL MODULE: ./commits/sentry-commit.js
var sentry_commit = __webpack_require__(9670);
;// CONCATENATED MODULE: ./commits/plan-ranges.js

/** Up to the commit that the workflow author has chosen, or that of the event. */
function autoRange({ commit }, context, inputErrors) {
    const { repository } = context;
    if (commit !== undefined)
        checkCommitName(commit, 'commit', inputErrors);
    const head = chosenCommit(commit) ?? context.head;
    if (!head || !repository)
        return [];
    return [{ repository, head: head.value, headSource: head.source, base: undefined, isCurrentRepository: true }];
}
function chosenCommit(commit) {
    return commit === undefined ? undefined : { value: commit, source: 'input commit' };
}
/** Only `set-commits: manual` uses these. */
function manualInputs({ repo, commit, previousCommit }) {
    const values = { repo: repo[0], commit, 'previous-commit': previousCommit };
    return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
/** Repository and head default to those of the workflow run. */
function manualRanges(inputs, context, inputErrors) {
    const { repo, commit, previousCommit } = inputs;
    const entries = repo.length > 0 || !context.repository ? repo : [context.repository];
    if (entries.length === 0) {
        inputErrors.add('repo', 'it is empty, and this run has no repository; set it to owner/name');
    }
    if (entries.length > 1) {
        for (const input of manualInputs({ ...inputs, repo: [] })) {
            inputErrors.add(input, 'it cannot be used with several repositories; set repo to owner/name@base..head for each');
        }
    }
    return entries.flatMap((entry) => {
        const parsed = parseEntry(entry.replace(`${context.serverUrl}/`, ''));
        const { repository, base = previousCommit } = parsed;
        if (!/^[^/@]+\/[^/@]+$/.test(repository)) {
            inputErrors.add('repo', `"${entry}" is not owner/name, owner/name@head or owner/name@base..head`);
        }
        const isCurrentRepository = repository.toLowerCase() === context.repository?.toLowerCase();
        const head = (parsed.head === undefined ? undefined : { value: parsed.head, source: 'input repo' }) ??
            chosenCommit(commit) ??
            (isCurrentRepository ? context.head : undefined);
        if (head === undefined) {
            inputErrors.add('commit', `it is required for ${repository}; set it, or set repo to ${repository}@head`);
            return [];
        }
        checkCommitName(head.value, parsed.head === undefined ? 'commit' : 'repo', inputErrors);
        if (base !== undefined)
            checkCommitName(base, parsed.base === undefined ? 'previous-commit' : 'repo', inputErrors);
        return [{ repository, head: head.value, headSource: head.source, base, isCurrentRepository }];
    });
}
/** Parses `owner/name@base..head`. Base and head are optional. */
function parseEntry(entry) {
    const [, repository = entry, base, head] = /^([^@]*)@(?:(.*?)\.\.)?(.*)$/.exec(entry) ?? [];
    return { repository: repository.replace(/\.git$/, ''), base, head };
}
/** Checks what git allows in the name of a tag or branch, and Sentry in the ID of a commit. */
function checkCommitName(name, input, inputErrors) {
    if (!/^[^\s~^:?*[\\.-][^\s~^:?*[\\]*$/.test(name) || name.includes('..')) {
        inputErrors.add(input, `"${name}" is not a SHA, tag or branch`);
    }
    else if (name.length > sentry_commit/* maxCommitIdLength */.N) {
        inputErrors.add(input, `"${name}" is too long; Sentry accepts at most ${sentry_commit/* maxCommitIdLength */.N} characters`);
    }
}

;// CONCATENATED MODULE: ./commits/plan.js

/** Returns undefined if `set-commits` is `skip`, or if the run has no commit. */
function planCommits(inputs, folder, context, inputErrors) {
    const { setCommits, commitPaths: paths, ignoreMissing, ignoreEmpty, githubToken } = inputs;
    if (setCommits === 'skip')
        return undefined;
    const ranges = (setCommits === 'manual' ? manualRanges : autoRange)(inputs, context, inputErrors);
    const sinceDeployTo = planSinceDeploy(inputs, ranges, inputErrors);
    if (ranges.length === 0)
        return undefined;
    inputErrors.checkSecret('github-token', githubToken);
    return {
        ranges,
        sinceDeployTo,
        beforePush: context.eventName === 'push' && inputs.commit === undefined ? context.beforeSha : undefined,
        paths,
        ignoreMissing,
        ignoreEmpty,
        ignoredInputs: setCommits === 'manual' ? [] : manualInputs({ ...inputs, commit: undefined }),
        githubToken,
        apiUrl: context.apiUrl,
        folder,
    };
}
function planSinceDeploy({ commitsSince, environment }, ranges, inputErrors) {
    if (commitsSince === 'release')
        return undefined;
    if (environment === undefined) {
        inputErrors.add('environment', 'it is missing; "commits-since: deploy" needs it, for example production');
    }
    if (ranges.length > 0 && ranges.every(({ base }) => base !== undefined)) {
        inputErrors.add('commits-since', 'it has no effect if previous-commit or repo sets the start; remove one of them');
    }
    return environment;
}

;// CONCATENATED MODULE: ./files/plan.js
function planFiles({ files: patterns, fileHeaders, dist, existingFiles, concurrency, ...inputs }, folders, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    const selection = planSelection('files', patterns, inputs, folders, inputErrors);
    return { ...selection, dist, existingFiles, concurrency, headers: readHeaders(fileHeaders) };
}
function planSelection(input, patterns, { urlPrefix, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound, }, { root, workspace }, inputErrors) {
    checkPatterns(input, patterns, inputErrors);
    return { patterns, naming: { urlPrefix, stripPrefixes, root }, stripCommonPrefix, workspace, ifNoFilesFound };
}
function checkPatterns(input, patterns, inputErrors) {
    if (patterns.some((pattern) => !/^[!#]/.test(pattern)))
        return;
    inputErrors.add(input, 'it only excludes files; add a pattern of files to upload');
}
function readHeaders(lines) {
    const headers = lines.map((line) => {
        const [name = '', ...value] = line.split(':');
        return [canonicalName(name.trim()), value.join(':').trim()];
    });
    return Object.fromEntries(headers);
}
/** Header names are case-sensitive in Sentry: it would store `content-type` in addition to its own `Content-Type`. */
function canonicalName(name) {
    return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

;// CONCATENATED MODULE: ./debug-files/plan.js

function planDebugFiles({ debugFiles: patterns }, { ifNoFilesFound, concurrency }, folders, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    checkPatterns('debug-files', patterns, inputErrors);
    return { patterns, ...folders, ifNoFilesFound, concurrency };
}

// EXTERNAL MODULE: ./deploys/plan.js
var plan = __webpack_require__(2404);
// EXTERNAL MODULE: ./files/path-on-disk.js
var path_on_disk = __webpack_require__(1769);
// EXTERNAL MODULE: ./http/path.js
var path = __webpack_require__(3546);
// EXTERNAL MODULE: ./relace/rules.js
var relace_rules = __webpack_require__(7300);
;// CONCATENATED MODULE: ./relace/plan.js


const relaceSaas = 'https://api.relace.run/';
function planRelace({ repoId, apiKey, pathPrefix = '', url, patterns: ownPatterns }, { files, stripPrefix: stripPrefixes, stripCommonPrefix, ifNoFilesFound }, { root, workspace }, dryRun, inputErrors) {
    const hasOwnPatterns = ownPatterns.length > 0;
    if (repoId === undefined) {
        if (hasOwnPatterns || pathPrefix) {
            inputErrors.add('relace-repo-id', 'it is missing; set it to the ID of the repository');
        }
        return undefined;
    }
    if (apiKey === undefined && !dryRun) {
        inputErrors.add('relace-api-key', 'it is missing; set this input or the variable RELACE_API_KEY');
    }
    inputErrors.checkSecret('relace-api-key', apiKey);
    const patterns = hasOwnPatterns ? ownPatterns : files;
    if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
        inputErrors.add('relace-files', 'neither this input nor files selects any files; add a pattern');
    }
    const urlPrefix = pathPrefix.replace(/\/$/, '');
    if (pathPrefix)
        inputErrors.check('relace-path-prefix', pathPrefix, (0,relace_rules/* repositoryPathProblem */.v)(urlPrefix));
    return {
        baseUrl: (0,path/* toBaseUrl */.m)(url ?? new URL(relaceSaas)),
        repoId,
        apiKey: apiKey ?? '',
        patterns,
        naming: { urlPrefix, stripPrefixes, root },
        stripCommonPrefix,
        workspace,
        // The stage of `files` reports its own patterns that match nothing.
        ifNoFilesFound: hasOwnPatterns ? ifNoFilesFound : 'ignore',
    };
}

// EXTERNAL MODULE: ./releases/version.js
var releases_version = __webpack_require__(911);
;// CONCATENATED MODULE: ./releases/plan.js


function planRelease({ createRelease: create, finalize, releaseUrl, ...inputs }, context, inputErrors) {
    const { value: version, source: versionSource } = (0,releases_version/* chooseVersion */.E)(inputs, context, inputErrors);
    return { create, finalize, version, versionSource, url: releaseUrl?.href ?? sourcePageUrl(inputs.commit, context) };
}
/** URL of the tag or commit on the GitHub server; undefined if Sentry would reject it. */
function sourcePageUrl(commit, context) {
    const { serverUrl, repository, refType, refName } = context;
    const head = commit ?? context.head?.value;
    const tag = refType === 'tag' ? refName : undefined;
    if (!repository || !(tag ?? head))
        return undefined;
    const path = tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${encodeURIComponent(head ?? '')}`;
    const page = URL.parse(`${serverUrl}/${repository}/${path}`);
    return page && !(0,rules/* urlProblem */.rn)(page) ? page.href : undefined;
}

// EXTERNAL MODULE: ./sentry/plan.js
var sentry_plan = __webpack_require__(2443);
;// CONCATENATED MODULE: ./source-maps/plan.js

function planSourceMaps({ sourcemaps: patterns, inject, injectRelease, deleteSourceMaps }, { dist, existingFiles, concurrency, ...files }, folders, dryRun, inputErrors) {
    if (patterns.length === 0)
        return undefined;
    if (injectRelease && !inject)
        inputErrors.add('inject-release', 'it needs inject, which is false; change one of the two');
    const selection = planSelection('sourcemaps', patterns, files, folders, inputErrors);
    const { tempFolder } = folders;
    const options = { inject, injectRelease, deleteSourceMaps, dryRun, dist, existingFiles, concurrency };
    return { ...selection, ...options, tempFolder };
}
/** The inputs that are set, but have no effect without `sourcemaps`. */
function ignoredSourceMapInputs(inputs) {
    if (inputs.sourcemaps.length > 0)
        return [];
    const values = { 'inject-release': inputs.injectRelease, 'delete-sourcemaps': inputs.deleteSourceMaps };
    return Object.entries(values).flatMap(([name, isSet]) => (isSet ? [name] : []));
}

// EXTERNAL MODULE: ./http/private-addresses.js
var private_addresses = __webpack_require__(6095);
;// CONCATENATED MODULE: ./verify/scope.js

/** What may be fetched: what is on the hosts of `urls`, and what `include` names. A port belongs to the host. */
class Scope {
    /** The host names of `urls`, which may have private addresses: sites are also verified in private networks. */
    hostnames;
    #hosts;
    #prefixes;
    constructor({ urls, hosts, prefixes }) {
        this.hostnames = new Set(urls.map(({ hostname }) => hostname));
        this.#hosts = new Set([...urls.map(({ host }) => host), ...hosts]);
        this.#prefixes = prefixes;
    }
    includes({ host, origin, pathname }) {
        return (this.#hosts.has(host) ||
            this.#prefixes.some((prefix) => origin === prefix.origin && pathname.startsWith(prefix.pathname)));
    }
    /** Why a URL must not be fetched, as a clause. Addresses that a name stands for are checked by `publicLookup`. */
    refusal = (url) => {
        if (!this.includes(url))
            return 'neither urls nor include names this host';
        if (this.hostnames.has(url.hostname) || !(0,private_addresses/* isPrivateAddress */.C)(url.hostname))
            return undefined;
        return 'its address is private, and only urls may name such an address';
    };
}

// EXTERNAL MODULE: ./verify/site-url.js
var site_url = __webpack_require__(4493);
;// CONCATENATED MODULE: ./verify/plan.js


function planVerify(inputs, inputErrors) {
    const { retryMs, maxScripts, onFailure } = inputs;
    if (inputs.urls.length === 0)
        inputErrors.add('urls', 'it is missing; set it to the pages of the site, one per line');
    const sites = inputs.urls.flatMap((text) => {
        const site = (0,site_url/* parseSiteUrl */.A5)(text);
        if (!site)
            inputErrors.add('urls', `"${(0,site_url/* hideCredentials */.RW)(text)}" is not a URL with http:// or https://`);
        return site ?? [];
    });
    const urls = sites.map(({ url }) => url);
    const authorizations = new Map(sites.flatMap(({ url, authorization }) => (authorization ? [[url.origin, authorization]] : [])));
    return { urls, authorizations, scope: planScope(urls, inputs.include, inputErrors), retryMs, maxScripts, onFailure };
}
function planScope(urls, include, inputErrors) {
    const [hosts, prefixes] = [[], []];
    for (const text of include) {
        const isUrl = text.includes('://');
        const { url, authorization } = (0,site_url/* parseSiteUrl */.A5)(isUrl ? text : `https://${text}`) ?? {};
        const isPlain = url && authorization === undefined && url.search === '' && (isUrl || url.pathname === '/');
        if (!isPlain) {
            const shown = (0,site_url/* hideCredentials */.RW)(text);
            inputErrors.add('include', `"${shown}" is neither a host such as cdn.example.com nor a URL without query`);
        }
        else if (isUrl)
            prefixes.push(url);
        else
            hosts.push(url.host);
    }
    return new Scope({ urls, hosts, prefixes });
}

;// CONCATENATED MODULE: ./run/plan.js












/** Adds what cannot be done to the errors. */
function makePlan(inputs, context, inputErrors) {
    const { tempFolder } = context;
    const { dryRun, workingDirectory } = inputs.run;
    const onDisk = (0,path_on_disk/* pathsOnDisk */.v)();
    const workspace = onDisk((0,external_node_path_.resolve)(context.workspace));
    const folders = { root: onDisk((0,external_node_path_.resolve)(workspace, workingDirectory)), workspace, tempFolder };
    const files = planFiles(inputs.files, folders, inputErrors);
    const sourceMaps = planSourceMaps(inputs.sourceMaps, inputs.files, folders, dryRun, inputErrors);
    const deploy = (0,plan/* planDeploy */.bJ)(inputs.deploy, inputs.connection.projects, context, inputErrors);
    const { createRelease, finalize } = inputs.release;
    const needsRelease = createRelease || finalize || inputs.commits.setCommits !== 'skip' || files || sourceMaps || deploy;
    // Manual commits may be of another repository.
    const commit = inputs.commits.setCommits === 'manual' ? undefined : inputs.commits.commit;
    const release = needsRelease ? planRelease({ ...inputs.release, commit }, context, inputErrors) : undefined;
    const debugFiles = planDebugFiles(inputs.debugFiles, inputs.files, folders, inputErrors);
    return {
        ...planMonitoring(inputs, context, inputErrors, inputs.deploy.environment),
        sentry: release || debugFiles ? (0,sentry_plan/* planSentry */.ZU)(inputs.connection, inputErrors, { needsToken: !dryRun }) : undefined,
        release,
        commits: release &&
            planCommits({ ...inputs.commits, environment: inputs.deploy.environment }, folders.root, context, inputErrors),
        files,
        sourceMaps,
        ignoredInputs: ignoredSourceMapInputs(inputs.sourceMaps),
        deploy,
        debugFiles,
        relace: planRelace(inputs.relace, inputs.files, folders, dryRun, inputErrors),
    };
}
function planCheckInAction(inputs, context, inputErrors) {
    if (inputs.checkIn.monitorSlug === undefined) {
        inputErrors.add('monitor-slug', 'it is missing; set it to the slug of a cron monitor, such as nightly-backup');
    }
    return planMonitoring(inputs, context, inputErrors);
}
/** @param environment of the deploy, which is the default for the check-in */
function planMonitoring({ checkIn: inputs, connection }, context, inputErrors, environment) {
    const checkIn = planCheckIn(inputs, environment, context, inputErrors);
    return { checkIn, monitoring: checkIn && (0,sentry_plan/* planSentryForCheckIn */.ni)(connection, checkIn.dsn) };
}
function planVerifyAction({ connection, verify, run }, _context, inputErrors) {
    const asksSentry = !run.dryRun || connection.authToken !== undefined;
    return {
        sentry: (0,sentry_plan/* planSentry */.ZU)(connection, inputErrors, { needsProjects: asksSentry, needsToken: !run.dryRun }),
        verify: planVerify(verify, inputErrors),
    };
}


/***/ })

};
