export const id = 258;
export const ids = [258];
export const modules = {

/***/ 1721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ knownTimezone),
/* harmony export */   l: () => (/* binding */ monitorSlugProblem)
/* harmony export */ });
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


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isRunPageOfOthers),
/* harmony export */   g: () => (/* binding */ runPageUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sentry_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7525);


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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(slugs).digest('hex').slice(0, 12);
    return [slugs, hash].map((fragment) => `${page.href}#${fragment}`).find((url) => !(0,_sentry_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .urlProblem */ .rn)(new URL(url)));
}
/** Whether the URL is the default one of a deploy of other projects. A hash may stand for any projects. */
function isRunPageOfOthers(url, projects) {
    const [, fragment] = /\/actions\/runs\/\d+#([\w,-]+)$/.exec(url) ?? [];
    if (fragment === undefined || /^[0-9a-f]{12}$/.test(fragment))
        return false;
    return !fragment.split(',').some((slug) => projects.includes(slug));
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sentFiles),
/* harmony export */   o: () => (/* binding */ totalBytes)
/* harmony export */ });
function sentFiles(files) {
    return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}
function totalBytes(files) {
    return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l7: () => (/* binding */ describeGate),
  Fd: () => (/* binding */ describeLook),
  M3: () => (/* binding */ gateDetails),
  Wm: () => (/* binding */ headingOf),
  ip: () => (/* binding */ reducedMode)
});

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./github-actions/markdown.js
var markdown = __webpack_require__(7531);
// EXTERNAL MODULE: ./gate/result.js
var result = __webpack_require__(9565);
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
    const rates = thinned(withSessions).map((look) => ({ ...look, rate: (0,format/* percentOf */.pR)((0,result/* crashFree */.mb)(look.sessions) ?? 1) }));
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
    const sessions = (0,result/* totalOf */.e6)(projects.map((project) => project.sessions));
    const newIssues = projects.reduce((sum, project) => sum + project.newIssues, 0);
    const rate = sessions.total === 0 ? [] : [`${describeRate(sessions)} crash-free`];
    const numbers = [(0,format/* plural */.LS)(sessions.total, 'session'), ...rate, (0,format/* plural */.LS)(newIssues, 'new issue')].join(', ');
    return totalMs === 0 ? numbers : `${(0,format/* formatDuration */.a3)(elapsedMs)} of ${(0,format/* formatDuration */.a3)(totalMs)}: ${numbers}`;
}
function describeGate({ verdict, reason, environment }) {
    return `${verdict} in ${environment}: ${reason}`;
}
/** The verdict, for the heading of the summary. @param release Markdown */
function headingOf({ verdict, environment }, release) {
    const words = { healthy: 'Healthy', unhealthy: 'Unhealthy', unknown: 'Unknown health' };
    return `${words[verdict]}: Sentry release ${release} in ${(0,markdown/* escapeMarkdown */.FV)(environment)}`;
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
    const baseline = baselineRelease === undefined ? 'Baseline' : `Baseline (${(0,markdown/* escapeMarkdown */.FV)(baselineRelease)})`;
    const head = ['Project', 'Verdict', 'Sessions', 'Crash-free', baseline, 'New issues', 'Reason'];
    return (0,markdown/* table */.tp)(head, projects.map((project) => (0,markdown/* row */.nM)([
        (0,markdown/* escapeMarkdown */.FV)(project.project),
        `**${project.verdict}**`,
        String(project.sessions.total),
        describeRate(project.sessions),
        project.baseline ? `${describeRate(project.baseline)} of ${project.baseline.total}` : '–',
        String(project.newIssues),
        (0,markdown/* escapeMarkdown */.FV)(project.reason),
    ])));
}
function issueTable(issues) {
    if (issues.length === 0)
        return undefined;
    const { rendered, omittedCount } = (0,markdown/* firstThatFit */.f)(issues, ({ title, level, events, users, url }) => (0,markdown/* row */.nM)([
        url === undefined ? (0,markdown/* escapeMarkdown */.FV)(title) : (0,markdown/* link */.nf)(title, new URL(url)),
        (0,markdown/* escapeMarkdown */.FV)(level),
        (0,markdown/* escapeMarkdown */.FV)(events),
        String(users),
    ]));
    const more = omittedCount > 0 ? [`and ${omittedCount} more`] : [];
    return [(0,markdown/* table */.tp)(['New issue', 'Level', 'Events', 'Users'], rendered), ...more].join('\n\n');
}
function describeRate(sessions) {
    const rate = (0,result/* crashFree */.mb)(sessions);
    return rate === undefined ? '–' : (0,format/* formatPercent */.l9)(rate);
}


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   l3: () => (/* binding */ noSessions),
/* harmony export */   mb: () => (/* binding */ crashFree)
/* harmony export */ });
const noSessions = { total: 0, crashed: 0 };
/** The share of sessions without a crash; undefined without sessions, which is neither 0 % nor 100 %. */
function crashFree({ total, crashed }) {
    return total === 0 ? undefined : 1 - crashed / total;
}
function totalOf(counts) {
    return {
        total: counts.reduce((sum, { total }) => sum + total, 0),
        crashed: counts.reduce((sum, { crashed }) => sum + crashed, 0),
    };
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   f: () => (/* binding */ firstThatFit),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
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
function link(text, url) {
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
function alert(kind, text) {
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


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ logList),
/* harmony export */   i: () => (/* binding */ onlyDebug)
/* harmony export */ });
/** For what is of no interest to most users. */
function onlyDebug(log) {
    const debug = (text) => log.debug(text);
    return { debug, info: debug, notice: debug, warning: debug, group: (_title, task) => task() };
}
/** A write for each line would be slow, and one for all lines would need memory. */
const linesPerWrite = 200;
async function logList(log, title, items, lineOf) {
    if (items.length === 0)
        return;
    await log.group(title, async () => {
        for (let start = 0; start < items.length; start += linesPerWrite) {
            const lines = items.slice(start, start + linesPerWrite).map((item, index) => lineOf(item, start + index));
            log.info(lines.join('\n'));
        }
    });
}


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ patternProblem),
/* harmony export */   P: () => (/* binding */ expandBraces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var brace_expansion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3128);


/** Far more than anyone writes on purpose, and few enough to search for each of them. */
const maxAlternatives = 1000;
/** With four, comparing one long name with a pattern may take seconds, and each further one multiplies that. */
const maxWildcards = 3;
/** Returns the patterns that the braces of a pattern stand for: `*.{js,css}` → `*.js`, `*.css`. */
function expandBraces(pattern) {
    return (0,brace_expansion__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(pattern, { max: maxAlternatives, maxLength: Number.POSITIVE_INFINITY });
}
/** Why a pattern cannot be used, as a clause; undefined if it can. */
function patternProblem(line) {
    if (line.startsWith('#'))
        return undefined; // A comment.
    const pattern = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? line.replaceAll('\\', '/') : line;
    const alternatives = (0,brace_expansion__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(pattern, { max: maxAlternatives + 1, maxLength: Number.POSITIVE_INFINITY });
    if (alternatives.length > maxAlternatives) {
        return `its braces stand for more than ${maxAlternatives} patterns; use * instead`;
    }
    const names = alternatives.flatMap((alternative) => alternative.split('/'));
    if (names.every((name) => (name.match(/\*+/g) ?? []).length <= maxWildcards))
        return undefined;
    return `it has more than ${maxWildcards} stars in the name of one file or folder; use fewer`;
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chooseVersion)
/* harmony export */ });
/* harmony import */ var _sentry_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7525);

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
    return (0,_sentry_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthProblem */ .uG)(version, maxVersionLength);
}


/***/ }),

/***/ 8249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mr: () => (/* binding */ namesOfReleaseInputs),
  Xu: () => (/* binding */ readCheckInActionInputs),
  hI: () => (/* binding */ readDeployActionInputs),
  T7: () => (/* binding */ readGateActionInputs),
  Ko: () => (/* binding */ readInputs),
  Fd: () => (/* binding */ readVerifyActionInputs)
});

// EXTERNAL MODULE: ./sentry/dsn.js
var sentry_dsn = __webpack_require__(8779);
// EXTERNAL MODULE: ./sentry/rules.js
var rules = __webpack_require__(7525);
// EXTERNAL MODULE: ./check-ins/rules.js
var check_ins_rules = __webpack_require__(1721);
;// CONCATENATED MODULE: ./check-ins/inputs.js



/** Sentry's limits: 28 days and 7 days, in minutes. */
const maxMarginMinutes = 40_320;
const maxRuntimeLimitMinutes = 10_080;
const maxThreshold = 720;
/** GitHub starts scheduled runs late, especially at the full hour. */
const defaultMarginMinutes = 30;
/** The time limit of jobs on GitHub-hosted runners. */
const defaultMaxRuntimeMinutes = 360;
function readCheckInInputs(reader) {
    const dsn = reader.find('dsn', { env: 'SENTRY_DSN' });
    const secretKey = (0,sentry_dsn/* parseDsn */.pK)(dsn?.value ?? '')?.secretKey;
    if (secretKey !== undefined)
        reader.secrets.add(secretKey);
    return {
        monitorSlug: reader.text('monitor-slug', { problem: check_ins_rules/* monitorSlugProblem */.l }),
        dsn,
        monitorEnvironment: reader.text('monitor-environment', { problem: rules/* environmentProblem */.f5 }),
        schedule: reader.text('monitor-schedule'),
        timezone: reader.text('monitor-timezone') ?? 'UTC',
        marginMinutes: reader.wholeNumber('checkin-margin', maxMarginMinutes) ?? defaultMarginMinutes,
        maxRuntimeMinutes: reader.wholeNumber('max-runtime', maxRuntimeLimitMinutes) ?? defaultMaxRuntimeMinutes,
        failureIssueThreshold: reader.wholeNumber('failure-issue-threshold', maxThreshold),
        recoveryThreshold: reader.wholeNumber('recovery-threshold', maxThreshold),
        mode: reader.choice('check-in-mode', ['job', 'heartbeat'], 'job'),
    };
}

// EXTERNAL MODULE: ./patterns.js
var patterns = __webpack_require__(9469);
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
        commitPaths: reader.lines('commit-paths', { problem: patterns/* patternProblem */.A }),
        ignoreMissing: reader.boolean('ignore-missing', false),
        ignoreEmpty: reader.boolean('ignore-empty', false),
        githubToken: reader.secret('github-token'),
    };
}

;// CONCATENATED MODULE: ./debug-files/inputs.js

function readDebugFileInputs(reader) {
    return { debugFiles: reader.lines('debug-files', { problem: patterns/* patternProblem */.A }) };
}

;// CONCATENATED MODULE: ./deploys/inputs.js

/** Sentry's limit. */
const maxNameLength = 64;
function readDeployInputs(reader) {
    return {
        environment: reader.text('environment', { problem: rules/* environmentProblem */.f5 }),
        deployName: reader.text('deploy-name', { problem: (name) => (0,rules/* lengthProblem */.uG)(name, maxNameLength) }),
        deployUrl: reader.url('deploy-url', { problem: rules/* urlProblem */.rn }),
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
    return (0,rules/* lengthProblem */.uG)(dist, maxDistLength);
}
function headerProblem(header) {
    if (!/^\s*[^\s:]+\s*:/.test(header))
        return 'write a header as Key: Value';
    return /[\n\t\r\f\v\\]/.test(header) ? 'a header must not contain line breaks, tabs or backslashes' : undefined;
}

;// CONCATENATED MODULE: ./files/inputs.js


/** Far above the size of the connection pool, which is the real limit. */
const maxConcurrency = 1_000;
/** Includes the inputs that all kinds of uploads share. */
function readFileInputs(reader) {
    return {
        files: reader.lines('files', { problem: patterns/* patternProblem */.A }),
        dist: reader.text('dist', { problem: distProblem }),
        urlPrefix: reader.text('url-prefix') ?? '~/',
        stripPrefix: reader.list('strip-prefix'),
        stripCommonPrefix: reader.boolean('strip-common-prefix', false),
        fileHeaders: reader.lines('file-headers', { problem: headerProblem }),
        ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
        /** If a file with the same name and dist but other content is stored. */
        existingFiles: reader.choice('existing-files', ['replace', 'keep', 'error'], 'replace'),
        /** Undefined: the HTTP client finds out how many requests the server can handle. */
        concurrency: reader.wholeNumber('concurrency', maxConcurrency),
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
function readGateInputs(reader) {
    return {
        environment: reader.text('environment', { problem: rules/* environmentProblem */.f5 }),
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

// EXTERNAL MODULE: ./github-actions/input-errors.js
var input_errors = __webpack_require__(8582);
// EXTERNAL MODULE: ./github-actions/input-reader.js + 1 modules
var input_reader = __webpack_require__(3103);
;// CONCATENATED MODULE: ./relace/inputs.js

function readRelaceInputs(reader) {
    return {
        repoId: reader.text('relace-repo-id', {
            problem: (id) => (/^[\w-]+$/.test(id) ? undefined : 'it is not the ID of a repository'),
        }),
        apiKey: reader.secret('relace-api-key', { env: 'RELACE_API_KEY' }),
        patterns: reader.lines('relace-files', { problem: patterns/* patternProblem */.A }),
        pathPrefix: reader.text('relace-path-prefix'),
        url: reader.url('relace-url'),
    };
}

;// CONCATENATED MODULE: ./releases/inputs.js

function readVersionInputs(reader) {
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
        ...readVersionInputs(reader),
        releaseUrl: reader.url('release-url', { problem: rules/* urlProblem */.rn }),
        finalize: reader.boolean('finalize', createRelease),
    };
}

// EXTERNAL MODULE: ./sentry/inputs.js
var inputs = __webpack_require__(705);
;// CONCATENATED MODULE: ./source-maps/inputs.js

function readSourceMapInputs(reader) {
    return {
        /** Folders and globs. */
        sourcemaps: reader.linesOrWords('sourcemaps', { problem: patterns/* patternProblem */.A }),
        /** Whether scripts and maps without a debug ID get one. */
        inject: reader.boolean('inject', true),
        /** Whether scripts set the name of the release for Sentry's SDKs. */
        injectRelease: reader.boolean('inject-release', false),
        /** Whether maps are deleted once they are stored. */
        deleteSourceMaps: reader.boolean('delete-sourcemaps', false),
    };
}

// EXTERNAL MODULE: ./verify/site-url.js
var site_url = __webpack_require__(4493);
;// CONCATENATED MODULE: ./verify/inputs.js

const defaultRetryMinutes = 2;
const maxRetryMinutes = 60;
const defaultMaxScripts = 50;
const maxMaxScripts = 1_000;
function readVerifyInputs(reader) {
    const urls = reader.lines('urls');
    for (const secret of urls.flatMap((text) => (0,site_url/* parseSiteUrl */.A5)(text)?.secrets ?? []))
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
    const connection = (0,inputs/* readConnectionInputs */.q)(reader);
    const release = readReleaseInputs(reader);
    return {
        connection,
        release,
        commits: readCommitInputs(reader, release.createRelease),
        files: readFileInputs(reader),
        sourceMaps: readSourceMapInputs(reader),
        debugFiles: readDebugFileInputs(reader),
        deploy: readDeployInputs(reader),
        checkIn: readCheckInInputs(reader),
        relace: readRelaceInputs(reader),
        run: { ...readRunInputs(reader), workingDirectory: reader.text('working-directory') ?? '.' },
    };
}
function readCheckInActionInputs(reader) {
    const timeoutMs = defaultTimeoutMinutes * 60_000;
    return {
        connection: (0,inputs/* readConnectionInputs */.q)(reader),
        checkIn: readCheckInInputs(reader),
        // A check-in that cannot be sent is a warning in any case.
        run: { ...readReportInputs(reader), ifNoToken: 'error', onOutage: 'fail', timeoutMs },
    };
}
function readDeployActionInputs(reader) {
    return {
        connection: (0,inputs/* readConnectionInputs */.q)(reader),
        release: readVersionInputs(reader),
        deploy: readDeployInputs(reader),
        run: readRunInputs(reader),
    };
}
function readGateActionInputs(reader) {
    return {
        connection: (0,inputs/* readConnectionInputs */.q)(reader),
        release: readVersionInputs(reader),
        gate: readGateInputs(reader),
        run: readRunInputs(reader),
    };
}
function readVerifyActionInputs(reader) {
    return { connection: (0,inputs/* readConnectionInputs */.q)(reader), verify: readVerifyInputs(reader), run: readRunInputs(reader) };
}
/** The names of the inputs of action.yml, for the messages of the other actions. */
function namesOfReleaseInputs() {
    const reader = new input_reader/* InputReader */.i(new input_errors/* InputErrors */.G(), {});
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


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runMainStep)
});

// EXTERNAL MODULE: ./check-ins/check-in-state.js
var check_in_state = __webpack_require__(3316);
;// CONCATENATED MODULE: ./check-ins/result.js
/** Whether the main step could not do its part: it had to open the check-in, or to know where to send the heartbeat. */
function isMissing({ opened, isHeartbeat, sentThrough }) {
    return !opened && !(isHeartbeat && sentThrough !== undefined);
}

// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./github-actions/input-errors.js
var input_errors = __webpack_require__(8582);
// EXTERNAL MODULE: ./github-actions/input-reader.js + 1 modules
var input_reader = __webpack_require__(3103);
// EXTERNAL MODULE: ./github-actions/lifetime.js
var github_actions_lifetime = __webpack_require__(9545);
// EXTERNAL MODULE: ./github-actions/log.js
var github_actions_log = __webpack_require__(890);
// EXTERNAL MODULE: ./github-actions/proxy.js
var proxy = __webpack_require__(2608);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(1604);
// EXTERNAL MODULE: ./github-actions/workflow-commands.js
var workflow_commands = __webpack_require__(3990);
;// CONCATENATED MODULE: ./github-actions/report-failure.js



const bugReport = 'This is a bug in the action. Re-run the job with debug logging, and report the bug with the log.';
/** The only place that fails the step, apart from the check of the Node version. Stack traces go to the debug log. */
function reportFailure(error, redact) {
    const show = (print, text) => print((0,workflow_commands/* escapeWorkflowCommands */.Fy)(redact(text)));
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        show(core/* debug */.Yz, cause.stack ?? '');
    show(core/* setFailed */.C1, failureMessage(error));
}
function failureMessage(error) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return `${(0,errors/* messageOf */.bD)(error)}\n${bugReport}`;
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
    // Sorted, because Windows sorts variables and other systems do not.
    const listed = [...new Set(names)].sort().map((name) => {
        if (otherAction.has(name))
            return `${name} (use the action that creates releases)`;
        const suggestion = (0,leven/* closestMatch */.h)(name, [...known], { maxDistance: 1 + Math.floor(name.length / 4) });
        return suggestion === undefined ? name : `${name} (did you mean ${suggestion}?)`;
    });
    return `Unknown inputs are ignored: ${listed.join(', ')}.`;
}

// EXTERNAL MODULE: ./http/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(6846);
// EXTERNAL MODULE: ./http/redact.js
var redact = __webpack_require__(5284);
// EXTERNAL MODULE: ./http/user-agent.js
var user_agent = __webpack_require__(770);
// EXTERNAL MODULE: ./verify/result.js
var result = __webpack_require__(3219);
// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./github-actions/markdown.js
var markdown = __webpack_require__(7531);
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
    return checkIns.length > 0 ? (0,markdown/* details */.zH)('Last check-ins', (0,markdown/* list */.p_)(checkIns, describeStored)) : undefined;
}
function describeStored({ date, status, environment, durationSeconds, isOurs }) {
    const duration = durationSeconds === undefined ? '' : ` after ${(0,format/* formatDuration */.a3)(durationSeconds * 1000)}`;
    return `${(0,format/* formatDate */.Yq)(date)}: ${status}${duration}, ${environment}${isOurs ? ' (this run)' : ''}`;
}

;// CONCATENATED MODULE: ./commits/describe.js


const maxIssuesShown = 20;
function describeCommits({ count, ranges, delivery, fetchedCount }, isDryRun) {
    const where = ranges.map((range) => describeRange(range, ranges.length > 1)).join(', ');
    if (delivery === 'requested') {
        const commits = count === undefined ? 'the commits' : (0,format/* plural */.LS)(count, 'commit');
        return `Sentry ${isDryRun ? 'would be' : 'is'} asked to fetch ${commits} ${where}${describeFetched(fetchedCount)}`;
    }
    const commits = `${(0,format/* plural */.LS)(count ?? 0, 'commit')} ${where}`;
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
        return `- ${url ? (0,markdown/* link */.nf)(id, new URL(url)) : (0,markdown/* escapeMarkdown */.FV)(id)} ${(0,markdown/* escapeMarkdown */.FV)(title)}`;
    });
    if (omitted)
        lines.push(`- and ${omitted}`);
    return (0,markdown/* details */.zH)((0,format/* plural */.LS)(issues.length, 'resolved issue'), lines.join('\n'));
}
function firstIssues(issues) {
    const omittedCount = issues.length - maxIssuesShown;
    return { shown: issues.slice(0, maxIssuesShown), omitted: omittedCount > 0 ? `${omittedCount} more` : '' };
}
function describeRange({ repository, base, head, reason }, showsRepository) {
    const range = base ? `${(0,format/* shortCommit */.Ax)(base)}..${(0,format/* shortCommit */.Ax)(head)}` : `up to ${(0,format/* shortCommit */.Ax)(head)}`;
    return `(${showsRepository ? `${repository} ` : ''}${range}; ${reason})`;
}
function describeFetched(count) {
    if (count === undefined)
        return '';
    return count > 0 ? `; ${count} fetched so far` : '; none fetched yet';
}

// EXTERNAL MODULE: ./files/result.js
var files_result = __webpack_require__(5191);
;// CONCATENATED MODULE: ./debug-files/describe.js



function describeDebugFiles({ files, durationMs }, isDryRun) {
    const found = (0,format/* plural */.LS)(files.length, 'debug file');
    const inState = (state) => files.filter((file) => file.state === state);
    const [sent, notCompared] = [inState('new'), inState('not compared')];
    const covered = inState('covered').length > 0 ? `, ${inState('covered').length} covered by others` : '';
    if (notCompared.length > 0)
        return `${found} found${covered}, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(notCompared))}`;
    const counts = `${sent.length} new, ${inState('unchanged').length} unchanged${covered}`;
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(sent));
    const amount = isDryRun ? `${size} would be sent` : `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${found} found: ${counts}; ${amount}`;
}
function debugFileList({ files }) {
    return files.length > 0 ? (0,markdown/* details */.zH)((0,format/* plural */.LS)(files.length, 'debug file'), (0,markdown/* list */.p_)(files, describeImage)) : undefined;
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
    const found = (0,format/* plural */.LS)(files.length, 'file');
    if (files.some(({ state }) => state === 'not compared'))
        return `${found} found, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files))}`;
    const count = (state) => files.filter((file) => file.state === state).length;
    const counts = ['new', 'replaced', 'unchanged'].map((state) => `${count(state)} ${state}`);
    const kept = count('kept') > 0 ? `, ${count('kept')} kept with other content` : '';
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)((0,files_result/* sentFiles */.M)(files)));
    const sent = isDryRun ? `${size} would be sent` : `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${found} found: ${counts.join(', ')}${kept}; ${sent}`;
}
/** @param place appended to the number of files in the title: ` in Relace` */
function fileTable({ files }, place = '') {
    if (files.length === 0)
        return undefined;
    const { rendered, omittedCount } = (0,markdown/* firstThatFit */.f)(files, ({ name, sizeBytes, state }) => (0,markdown/* row */.nM)([(0,markdown/* escapeMarkdown */.FV)(name), (0,format/* formatBytes */.z3)(sizeBytes), state]));
    const content = [(0,markdown/* table */.tp)(['Name', 'Size', 'State'], rendered)];
    if (omittedCount > 0)
        content.push(`and ${omittedCount} more`);
    return (0,markdown/* details */.zH)(`${(0,format/* plural */.LS)(files.length, 'file')}${place}, ${(0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files))}`, content.join('\n\n'));
}

// EXTERNAL MODULE: ./gate/describe.js + 1 modules
var describe = __webpack_require__(4184);
;// CONCATENATED MODULE: ./relace/describe.js


function describeRelace({ repoId, files, head, durationMs }, isDryRun) {
    const size = (0,format/* formatBytes */.z3)((0,files_result/* totalBytes */.o)(files));
    if (isDryRun)
        return `${(0,format/* plural */.LS)(files.length, 'file')} would be sent to repository ${repoId}: ${size}`;
    const changed = (0,files_result/* sentFiles */.M)(files).length;
    const counts = `${changed} changed, ${files.length - changed} unchanged`;
    const sent = `${size} sent in ${(0,format/* formatDuration */.a3)(durationMs)}`;
    return `${(0,format/* plural */.LS)(files.length, 'file')} in repository ${repoId}: ${counts}; ${sent}${head ? `; head is ${(0,format/* shortCommit */.Ax)(head)}` : ''}`;
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
        return `the release already has the date ${(0,format/* formatDate */.Yq)(dateReleased)}`;
    return isDryRun
        ? 'the release date would be set at the end of the run'
        : `release date set to ${(0,format/* formatDate */.Yq)(dateReleased)}`;
}

// EXTERNAL MODULE: ./source-maps/describe.js
var source_maps_describe = __webpack_require__(9623);
// EXTERNAL MODULE: ./verify/describe.js
var verify_describe = __webpack_require__(1191);
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
        ['Source maps', sourceMaps && (0,source_maps_describe/* describeSourceMaps */.Iu)(sourceMaps, isDryRun)],
        ['Artifact bundle', bundles && (0,source_maps_describe/* describeBundles */.lO)(bundles, isDryRun)],
        ['Debug ID check', lookUp && (0,source_maps_describe/* describeLookUp */.c8)(lookUp)],
        ['Debug files', debugFiles && describeDebugFiles(debugFiles, isDryRun)],
        ['Relace', relace && describeRelace(relace, isDryRun)],
        ['Source map deletion', deletion && (0,source_maps_describe/* describeDeletion */.MW)(deletion, isDryRun)],
        ['Deploy', deploy && describeDeploy(deploy, isDryRun)],
        ['Finalized', finalized && describeFinalized(finalized, isDryRun)],
        ['Scripts', verification && (0,verify_describe/* describeVerification */.Xm)(verification)],
        ['Gate', gate && (0,describe/* describeGate */.l7)(gate)],
        ['Last check-ins', lastCheckIns && describeLastCheckIns(lastCheckIns)],
    ];
    return parts.flatMap(([title, sentence]) => (sentence === undefined ? [] : [[title, sentence]]));
}

// EXTERNAL MODULE: ./run/outputs.js
var outputs = __webpack_require__(1132);
;// CONCATENATED MODULE: ./run/summary/notes.js

/** Server messages may have any length. */
const maxTextLength = 5_000;
const maxInAlert = 10;
function skippedNote({ skipped }) {
    return skipped && (0,markdown/* alert */.xE)('NOTE', skipped);
}
function dryRunNote({ isDryRun, notCompared }) {
    if (!isDryRun)
        return undefined;
    const note = 'This is a dry run: nothing was written. It shows what a run would do.';
    return (0,markdown/* alert */.xE)('NOTE', notCompared ? `${note} Nothing was compared with Sentry, because ${notCompared}.` : note);
}
function failureNote({ failure }) {
    return failure && (0,markdown/* alert */.xE)('CAUTION', shortened(failure));
}
/** A tolerated outage is both a warning and the failure; it is shown once. */
function warningNotes({ warnings = [], failure }) {
    const others = warnings.filter((text) => text !== failure).map(shortened);
    if (others.length === 0)
        return undefined;
    if (others.length === 1)
        return (0,markdown/* alert */.xE)('WARNING', others.join());
    if (others.length > maxInAlert)
        return (0,markdown/* details */.zH)(`${others.length} warnings`, (0,markdown/* list */.p_)(others));
    return (0,markdown/* alert */.xE)('WARNING', others.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n'));
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
        const name = release?.pageUrl ? (0,markdown/* link */.nf)(version, new URL(release.pageUrl)) : (0,markdown/* escapeMarkdown */.FV)(version);
        return gate ? (0,describe/* headingOf */.Wm)(gate, name) : `Sentry release ${name}`;
    }
    if (checkIn)
        return `Sentry check-in ${(0,markdown/* escapeMarkdown */.FV)(checkIn.monitorSlug)}`;
    if (verification)
        return 'Deployed scripts';
    return relace ? `Relace repository ${(0,markdown/* escapeMarkdown */.FV)(relace.repoId)}` : 'Sentry';
}
function overview(result, serverUrl) {
    const stages = result.stages ?? [];
    const sentences = describeResult(result);
    const done = sentences.map(([title, sentence]) => {
        const links = linksOf(title, result, serverUrl);
        const text = [(0,markdown/* escapeMarkdown */.FV)(sentence.slice(0, maxSentenceLength)), ...links].join(' ');
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
    return (0,markdown/* table */.tp)(head, [...rows, ...(hasTimes ? total : [])].map((cells) => (0,markdown/* row */.nM)(cells.slice(0, head.length))));
}
function linksOf(title, { commits, deploy }, serverUrl) {
    if (title === 'Deploy' && deploy?.url)
        return [`(${(0,markdown/* link */.nf)('page', new URL(deploy.url))})`];
    if (title !== 'Commits')
        return [];
    return (commits?.ranges ?? []).flatMap((range) => {
        const page = comparePage(range, serverUrl);
        return page ? [`(${(0,markdown/* link */.nf)('compare', page)})`] : [];
    });
}
function comparePage({ repository, base, head }, serverUrl) {
    if (!base || base === head || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
    return URL.parse(`${serverUrl}/${repository}/compare/${range}`) ?? undefined;
}
function timeOf(durationMs) {
    return durationMs === undefined ? '' : (0,format/* formatDuration */.a3)(durationMs).replaceAll(' ', '&nbsp;');
}

;// CONCATENATED MODULE: ./run/summary/summary.js









/** The runner's limit for each step, with room for the last line. */
const maxBytes = 1024 * 1024 - 200;
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
    ({ verification }) => verification && (0,verify_describe/* scriptTable */.g2)(verification),
    ({ gate }) => gate && (0,describe/* gateDetails */.M3)(gate),
    ({ lastCheckIns }) => lastCheckIns && lastCheckInsList(lastCheckIns),
];
function writeSummary(result, serverUrl) {
    (0,workflow_commands/* appendToSummary */.UV)(summaryOf(result, serverUrl));
}
function summaryOf(result, serverUrl = 'https://github.com') {
    let summary = '';
    for (const part of parts) {
        const text = part(result, serverUrl);
        if (text === undefined)
            continue;
        if (Buffer.byteLength(summary) + Buffer.byteLength(text) > maxBytes)
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
    close(durationMs) {
        this.#log.end();
        const result = { ...this.#result, durationMs, warnings: this.#log.warnings };
        if (this.#options.wantsSummary) {
            try {
                writeSummary(result, this.#options.serverUrl);
            }
            catch (error) {
                this.#log.warning(`Could not write the job summary: ${(0,errors/* messageOf */.bD)(error)}.`);
            }
        }
        try {
            (0,outputs/* writeOutputs */.Kn)(result, this.#options.outputsOf);
        }
        catch (error) {
            const problem = `Could not write the outputs: ${(0,errors/* messageOf */.bD)(error)}`;
            if (result.failure === undefined)
                throw new errors/* SetupError */.w3(problem, { remedy, cause: error });
            this.#log.warning(problem); // The failure of the run matters more.
        }
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./sentry/all-or-errors.js
var all_or_errors = __webpack_require__(6243);
;// CONCATENATED MODULE: ./run/run-stages.js


/**
 * All stages are prepared and checked side by side before the first one writes, so that every wrong setting is reported
 * at once and a build that cannot be stored leaves no release. A stage that fails ends the run: nothing is deployed or
 * finalized after it.
 */
async function runStages(stages, { isDryRun, timed, report }) {
    const { promise: prepared, resolve } = Promise.withResolvers();
    const checks = stages.map(({ title, check }) => check && timed(title, () => check(prepared)));
    // The requests of the checks are sent first, because preparing may keep this process busy.
    resolve((0,promises_.setImmediate)().then(() => prepareAll(stages, timed, report)));
    const ready = (0,all_or_errors/* allOrErrors */.i)([prepared, ...checks]).then(() => {
        if (isDryRun)
            return;
        for (const { title, begin } of stages)
            if (begin)
                timed(title, begin).catch(() => undefined); // `run` reports errors.
    });
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
    const redactor = new redact/* Redactor */.p();
    const log = new github_actions_log/* RunnerLog */.r(redactor.redact);
    try {
        await main(action, redactor, log);
    }
    catch (error) {
        reportFailure(error, redactor.redact);
    }
}
async function main({ readInputs, makePlan, makeStages, inputsOfOtherAction, stepLimitMs, outputsOf, remedyIfNothingToDo, }, redactor, log) {
    const beganAtMs = clock/* systemClock */.m.uptime();
    const inputErrors = new input_errors/* InputErrors */.G();
    const reader = new input_reader/* InputReader */.i(inputErrors);
    const inputs = readInputs(reader);
    for (const secret of reader.secrets) {
        redactor.add(secret);
        (0,workflow_commands/* maskSecret */.$l)(secret);
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
    const checkInState = skipped || isDryRun ? undefined : plan.checkIn && (0,check_in_state/* newCheckInState */.L)(plan.checkIn, clock/* systemClock */.m);
    // Before anything can fail, so that the post step can report the failure.
    if (checkInState)
        (0,workflow_commands/* saveCheckIn */.HI)(checkInState, log);
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
        using lifetime = (0,github_actions_lifetime/* beginLifetime */.V)(stepLimitMs?.(inputs) ?? timeoutMs);
        await using pool = (0,connection_pool/* openPool */.x)((0,proxy/* readProxySettings */.u)());
        const { signal, deadlineMs } = lifetime;
        const requests = { pool, signal, deadlineMs, userAgent: (0,user_agent/* makeUserAgent */.J)(), log, redactor };
        const timed = timedStages(log, clock/* systemClock */.m, report);
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
        if (!(error instanceof errors/* OutageError */.AP && onOutage === 'warn'))
            throw error;
        report({ outcome: 'degraded' });
        log.warning(failureMessage(error));
        log.info('The stages that follow are not run. The job continues, because on-outage is warn.');
    }
    finally {
        reporter.close(clock/* systemClock */.m.uptime() - beganAtMs);
    }
}
/**
 * The outcome of a run whose stages have all succeeded. A check-in that could not be sent does not fail the run, nor do
 * scripts that do not resolve and a release of unknown health, if the workflow tolerates them.
 */
function outcomeOf({ checkIn, verification, gate }) {
    const isDegraded = (checkIn && isMissing(checkIn)) || (verification && (0,result/* hasFailed */.WN)(verification)) || gate?.verdict === 'unknown';
    return isDegraded ? 'degraded' : 'success';
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   QP: () => (/* binding */ gateOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   ce: () => (/* binding */ verifyOutputs),
/* harmony export */   gf: () => (/* binding */ deployOutputs)
/* harmony export */ });
/* harmony import */ var _files_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8521);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9565);
/* harmony import */ var _github_actions_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3990);
/* harmony import */ var _verify_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);





/** The outputs that are true in a dry run; the others would claim that something was done. */
const outputsOfDryRun = [
    ...['release', 'version', 'release-url', 'commit-range', 'commit-range-reason', 'outcome'],
    ...['scripts', 'resolved', 'unresolved', 'exposed-source-maps'],
    ...['verdict', 'reason', 'new-issues', 'sessions', 'crash-free-sessions', 'baseline-crash-free-sessions'],
];
function writeOutputs(result, outputsOf) {
    const outputs = Object.entries(outputsOf(result));
    (0,_github_actions_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)(Object.fromEntries(outputs.filter(([name]) => !result.isDryRun || outputsOfDryRun.includes(name))));
}
function outputsOf(result) {
    const { release, commits, files, bundles, deletion, debugFiles, relace, deploy, checkIn } = result;
    const all = (files || bundles) && [...(files?.files ?? []), ...(bundles?.files ?? [])];
    const uploaded = all && (0,_files_result_js__WEBPACK_IMPORTED_MODULE_2__/* .sentFiles */ .M)(all);
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
        'bytes-uploaded': all && String((0,_files_result_js__WEBPACK_IMPORTED_MODULE_2__/* .totalBytes */ .o)((0,_files_result_js__WEBPACK_IMPORTED_MODULE_2__/* .sentFiles */ .M)(files?.files ?? [])) + (bundles?.sentBytes ?? 0)),
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
    const lookedUp = verification && (0,_verify_result_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(verification, 'not looked up') === 0 ? verification : undefined;
    return {
        scripts: verification && String(verification.scripts.length),
        resolved: lookedUp && String((0,_verify_result_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(lookedUp, 'resolved')),
        unresolved: lookedUp && String((0,_verify_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unresolved */ .II)(lookedUp).length),
        'exposed-source-maps': verification && String(verification.exposedSourceMaps.length),
        outcome,
    };
}
/** A watch that did not take place is unknown too. */
function gateOutputs({ gate, release, failure, outcome }) {
    const projects = gate?.projects ?? [];
    const sessions = (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(projects.map((project) => project.sessions));
    const isKnown = projects.length > 0;
    return {
        verdict: gate?.verdict ?? (failure === undefined ? undefined : 'unknown'),
        reason: gate?.reason ?? failure,
        'new-issues': isKnown ? String(projects.reduce((sum, { newIssues }) => sum + newIssues, 0)) : undefined,
        sessions: isKnown ? String(sessions.total) : undefined,
        'crash-free-sessions': percentOutput(sessions),
        'baseline-crash-free-sessions': percentOutput((0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(projects.flatMap(({ baseline }) => baseline ?? []))),
        'release-url': release?.pageUrl,
        outcome,
    };
}
function percentOutput(sessions) {
    const rate = (0,_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .crashFree */ .mb)(sessions);
    return rate === undefined ? undefined : String((0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percentOf */ .pR)(rate));
}
/** `base..head`; for one of several repositories in the format of the input `repo`. */
function rangeOf({ repository, base, head }, isOneOfMany) {
    return `${isOneOfMany ? `${repository}@` : ''}${base ? `${base}..` : ''}${head}`;
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ allOrErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);


/** `Promise.all`, but all problems with the setup are in one SetupError, each once, which is preferred to an outage. */
async function allOrErrors(promises) {
    const settled = await Promise.allSettled(promises);
    const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length === 0)
        return settled.map((result) => result.value);
    const problems = failures.flatMap((failure) => {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupErrors */ .F6)
            return failure.problems;
        return failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 ? [failure] : [];
    });
    const isExplained = problems.some((problem) => problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingScopeError */ .vT);
    const unexplained = problems.filter((problem) => !(isExplained && problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && problem.status === 403));
    const distinct = [...new Map(unexplained.map((problem) => [reasonOf(problem), problem])).values()];
    const bug = failures.find((failure) => !(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ));
    if (bug === undefined)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwSetupErrors */ .Ti)(distinct);
    throw bug ?? failures[0];
}
/** A refusal of the token is the same for every request. Other refusals are about what was requested. */
function reasonOf(problem) {
    const isAboutToken = problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ && (problem.status === 401 || problem.status === 403);
    return isAboutToken ? `${problem.status} ${problem.detail}` : problem.message;
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ environmentProblem),
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   uG: () => (/* binding */ lengthProblem)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

// Finds values that Sentry would reject before the first request. Each function returns the violated rule as a clause.
const maxEnvironmentLength = 64;
/** Of the column: Sentry's own validation accepts more, and its database then fails. */
const maxUrlLength = 200;
/** The environment of a deploy or a monitor. It is case-sensitive, and Sentry creates it when it is new. */
function environmentProblem(environment) {
    if (/[/\n\r\f]/.test(environment))
        return 'an environment must not contain / or line breaks';
    return lengthProblem(environment, maxEnvironmentLength);
}
/** Sentry requires a host with a dot, an IP address or `localhost`, and rejects bare host names and underscores. */
function urlProblem({ href, hostname }) {
    const isDomain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,})\.?$/.test(hostname);
    if (!isDomain && hostname !== 'localhost' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname.replace(/^\[|\]$/g, '')) === 0) {
        return `Sentry does not accept the host "${hostname}"; use a full domain name, an IP address or localhost`;
    }
    return lengthProblem(href, maxUrlLength);
}
/** Counts characters as Sentry does, by code points. */
function lengthProblem(text, maxLength) {
    const { length } = [...text];
    return length > maxLength ? `it has ${length} characters, and Sentry accepts at most ${maxLength}` : undefined;
}


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ describeSourceMaps),
/* harmony export */   MW: () => (/* binding */ describeDeletion),
/* harmony export */   UV: () => (/* binding */ describeMissing),
/* harmony export */   c8: () => (/* binding */ describeLookUp),
/* harmony export */   lO: () => (/* binding */ describeBundles),
/* harmony export */   t5: () => (/* binding */ logSourceMaps)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8521);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8238);
/* harmony import */ var _look_up_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1338);



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
    const found = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(scripts.length, 'script')} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(maps, 'map')} found; debug IDs: ${ids.join(', ')}`;
    if (release === undefined)
        return found;
    const named = count((script) => script.release === release);
    const verb = isDryRun ? 'would set' : named === 1 ? 'sets' : 'set';
    return `${found}; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(named, 'script')} ${verb} release ${release}`;
}
/** How they were stored in Sentry. */
function describeBundles(bundles, isDryRun) {
    const { files, ids, sentBytes, storedBefore, release, dist, projects, durationMs } = bundles;
    const count = files.length - storedBefore;
    const before = `Sentry already has a bundle for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(storedBefore, 'script')} without a map here`;
    if (count === 0 && storedBefore > 0)
        return before;
    const suffix = storedBefore > 0 ? `; ${before}` : '';
    const owner = `release ${release}${dist === undefined ? '' : `, dist ${dist}`}, for ${projects.join(', ')}`;
    if (isDryRun) {
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'file')} of ${owner} would be sent, unless Sentry already has them (not compared)${suffix}`;
    }
    const form = ids.length > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(ids.length, 'artifact bundle') : 'release files';
    const isNew = files.some(({ state }) => state === 'new' || state === 'replaced');
    const sent = isNew
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(sentBytes)} sent in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`
        : 'Sentry already had all of them';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'file')} stored as ${form} of ${owner}; ${sent}${suffix}`;
}
/** Whether Sentry finds some of the scripts. */
function describeLookUp({ sampled, projects, missing }) {
    const found = sampled - new Set(missing.map(({ name }) => name)).size;
    const place = projects.length > 1 ? `, in each of ${projects.join(', ')}` : '';
    return `Sentry has a bundle for ${found} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(sampled, 'sampled script')}${place}`;
}
function describeMissing({ missing }) {
    const list = missing.slice(0, maxNamedFiles).map(({ name, project }) => `${name} (${project})`);
    const more = missing.length > list.length ? ` and ${missing.length - list.length} more` : '';
    return (`Sentry has accepted the artifact bundle, but has not found the debug IDs of ${list.join(', ')}${more} within ` +
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(_look_up_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .maxLookUpMs */ .x));
}
/** What `delete-sourcemaps` did. */
function describeDeletion({ maps, scripts }, isDryRun) {
    if (maps.length + scripts.length === 0)
        return 'nothing to delete';
    const [deleted, removed] = isDryRun ? ['would be deleted', 'would be removed'] : ['deleted', 'removed'];
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(maps.length, 'source map')} ${deleted}; sourceMappingURL ${removed} from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(scripts.length, 'script')}`;
}
/** Lists the scripts and the changed files in folded groups, and warns about files whose errors Sentry cannot map. */
async function logSourceMaps(report, { inject, dryRun }, log) {
    const { scripts, unpairedMaps, skipped, changedFiles, release } = report;
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logList */ .Z)(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
    const changed = `${dryRun ? 'Files that would be changed' : 'Changed files'} (${changedFiles.length})`;
    await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logList */ .Z)(log, changed, changedFiles, (path) => path);
    const warn = (problem, files, remedy) => {
        if (files.length === 0)
            return;
        const more = files.length > maxNamedFiles ? ` and ${files.length - maxNamedFiles} more` : '';
        log.warning(`${problem(files.length)}: ${files.slice(0, maxNamedFiles).join(', ')}${more}. ${remedy}`);
    };
    warn((count) => `No source map for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'script')}`, scripts.flatMap(({ name, missingMapReason: reason, isStored }) => reason && !isStored ? `${name} (${reason})` : []), 'Set the bundler to write source maps, or exclude these scripts from sourcemaps.');
    warn((count) => `No reliable debug ID for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'script')}`, 
    // With inject: false, missing IDs are expected.
    scripts.flatMap(({ name, debugIdProblem }) => (inject && debugIdProblem ? `${name} (${debugIdProblem})` : [])), 'Build each script with a readable source map and matching debug IDs, or Sentry may not map its errors.');
    warn((count) => `${count === 1 ? '1 script sets' : `${count} scripts set`} another release than ${release}`, scripts.flatMap((script) => script.release === undefined || script.release === release ? [] : `${script.name} (${script.release})`), 'Build with the same release as this step, or turn off in the bundler plugin that it sets the release.');
    warn((count) => `Skipped ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'script')} that Sentry cannot read (neither UTF-8 text nor Hermes bytecode)`, skipped, 'Save the script as UTF-8, or exclude it from sourcemaps.');
    warn((count) => `No script for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'source map')}`, unpairedMaps, 'Add the scripts to sourcemaps, or exclude the source maps.');
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


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookUpSample),
/* harmony export */   x: () => (/* binding */ maxLookUpMs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2767);


const maxLookUpMs = 10_000;
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
        if (error instanceof _sentry_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusalError */ .XQ)
            return undefined;
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
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


/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ describeScript),
/* harmony export */   WR: () => (/* binding */ describeVerdicts),
/* harmony export */   Xm: () => (/* binding */ describeVerification),
/* harmony export */   g2: () => (/* binding */ scriptTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);
/* harmony import */ var _github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3219);



const verdicts = ['no debug ID', 'unknown to Sentry', 'not reachable', 'not looked up'];
const maxHosts = 5;
/** `3 of 5 scripts resolved, 1 unknown to Sentry, 1 not reachable` */
function describeVerdicts(report) {
    const { scripts, unreachablePages } = report;
    const pages = unreachablePages.length > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unreachablePages.length, 'page')} not reachable`] : [];
    if (scripts.length === 0)
        return ['no scripts to verify', ...pages].join(', ');
    const counts = verdicts.map((verdict) => [(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(report, verdict), verdict]);
    return [
        `${(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(report, 'resolved')} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(scripts.length, 'script')} resolved`,
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
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'script')} of other hosts not verified (${hosts.slice(0, maxHosts).join(', ')}${more})`;
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
    const { rendered, omittedCount } = (0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThatFit */ .f)(sorted, ({ url, debugId, isCommentOnly, ...script }) => (0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([
        (0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(url),
        `${debugId ?? ''}${isCommentOnly ? ' (only in a comment)' : ''}`,
        (0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(verdictOf(script)),
    ]));
    const content = [(0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Script', 'Debug ID', 'Verdict'], rendered)];
    if (omittedCount > 0)
        content.push(`and ${omittedCount} more`);
    if (exposedSourceMaps.length > 0)
        content.push('Source maps that everybody can read:', (0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(exposedSourceMaps));
    return (0,_github_actions_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(scripts.length, 'script'), content.join('\n\n'));
}
function verdictOf({ verdict, projects = [], reason, }) {
    if (projects.length > 0)
        return `${verdict} in ${projects.join(', ')}`;
    return reason ? `${verdict}: ${reason}` : verdict;
}


/***/ }),

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
function countOf({ scripts }, verdict) {
    return scripts.filter((script) => script.verdict === verdict).length;
}
function unresolved({ scripts }) {
    return scripts.filter(({ verdict }) => verdict !== 'resolved' && verdict !== 'not looked up');
}
/** Whether the site failed the verification. A site without scripts proves nothing. */
function hasFailed(report) {
    return report.scripts.length === 0 || report.unreachablePages.length > 0 || unresolved(report).length > 0;
}


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ parseSiteUrl),
/* harmony export */   RW: () => (/* binding */ hideCredentials),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var node_querystring__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1792);

/** Undefined if the text is not an http or https URL. */
function parseSiteUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        return undefined;
    const { username, password } = url;
    [url.username, url.password, url.hash] = ['', '', ''];
    if (username === '' && password === '')
        return { url, authorization: undefined, secrets: [] };
    const credentials = Buffer.from(`${(0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(username)}:${(0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(password)}`).toString('base64');
    const secret = password || username;
    return { url, authorization: `Basic ${credentials}`, secrets: [secret, (0,node_querystring__WEBPACK_IMPORTED_MODULE_0__.unescape)(secret), credentials] };
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


/***/ })

};
