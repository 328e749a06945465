export const id = 579;
export const ids = [579];
export const modules = {

/***/ 3316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ newCheckInState),
/* harmony export */   d: () => (/* binding */ elapsedMs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sentry_dsn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8779);


function newCheckInState({ monitorSlug, environment, config, dsn }, clock) {
    return {
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        monitorSlug,
        environment,
        config,
        dsn: dsn && (0,_sentry_dsn_js__WEBPACK_IMPORTED_MODULE_1__/* .publicDsn */ .lW)(dsn),
        startedAtMs: clock.now(),
        startedAtUptimeMs: clock.uptime(),
    };
}
/** The wall clock may be set while the job runs, so the uptime counts, unless the machine was restarted. */
function elapsedMs({ startedAtMs, startedAtUptimeMs }, clock) {
    const elapsed = clock.uptime() - startedAtUptimeMs;
    return elapsed >= 0 ? elapsed : Math.max(0, clock.now() - startedAtMs);
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: Date.now,
    uptime: () => Number(process.hrtime.bigint() / 1000000n),
    random: Math.random,
    async sleep(delayMs, signal) {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delayMs, undefined, { signal });
        }
        catch {
            signal.throwIfAborted();
        }
    },
};


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ OutageError),
/* harmony export */   F6: () => (/* binding */ SetupErrors),
/* harmony export */   Ti: () => (/* binding */ throwSetupErrors),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
/** An error that the reader of the log can act on. Every other error is a bug in this action. */
class ActionError extends Error {
    remedy;
    constructor(message, { remedy, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.remedy = remedy;
    }
}
/** The inputs, the token or the project in Sentry have to be changed. A retry does not help. */
class SetupError extends ActionError {
    name = 'SetupError';
}
const maxListedProblems = 50;
/** Several problems with the setup, listed in one message. */
class SetupErrors extends SetupError {
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
class OutageError extends ActionError {
    name = 'OutageError';
}
class CancelledError extends ActionError {
    name = 'CancelledError';
}
/** A service stored something other than what was uploaded. */
class IntegrityError extends ActionError {
    name = 'IntegrityError';
}
function messageOf(error) {
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


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Yq: () => (/* binding */ formatDate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   yZ: () => (/* binding */ joinWords),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['kB', 'MB', 'GB', 'TB'];
/** `1.5 MB`; units are powers of 1000. */
function formatBytes(sizeBytes) {
    if (sizeBytes < 1000)
        return sizeBytes === 1 ? '1 byte' : `${Math.round(sizeBytes)} bytes`;
    // The unit depends on the rounded number: 999,960 bytes are 1.0 MB.
    const power = Math.min(units.length, Math.floor(Math.log10(sizeBytes * 1.00005) / 3));
    return `${(sizeBytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`;
}
function formatDuration(durationMs) {
    const seconds = durationMs / 1000;
    if (seconds < 0.9995)
        return `${Math.round(durationMs)} ms`;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const rest = Math.round(seconds) % 60;
    return `${Math.floor(Math.round(seconds) / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
/** An ISO 8601 date as `2026-01-31 12:00:00 UTC`; other texts as they are. */
function formatDate(date) {
    const parsed = new Date(date);
    if (Number.isNaN(parsed.getTime()))
        return date;
    return `${parsed.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** A share from 0 to 1 as `99.53 %`, rounded down: what is below 100 % is not shown as 100 %. */
function formatPercent(share) {
    return `${percentOf(share)} %`;
}
/** A share from 0 to 1 in percent, with at most two decimals. */
function percentOf(share) {
    return Math.floor(share * 10_000 + 1e-6) / 100;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Shortens SHAs, but not names of tags and branches. */
function shortCommit(commit) {
    return /^[\da-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ InputErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(`Input ${lines[0]}`);
        if (lines.length > 1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3([`${lines.length} errors in the inputs:`, ...lines.map((line) => `- ${line}`)].join('\n'));
        }
    }
}


/***/ }),

/***/ 3103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ InputReader)
});

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


/***/ }),

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginLifetime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8521);


/**
 * When a job is cancelled, the runner sends SIGINT, then SIGTERM, and then kills the process. On Windows, it presses Ctrl+C
 * and Ctrl+Break.
 */
const cancellationSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
function beginLifetime(timeoutMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`the step reached its time limit of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timeoutMs)}`));
    const timer = setTimeout(expire, timeoutMs);
    const cancel = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('the job was cancelled'));
    for (const name of cancellationSignals)
        process.once(name, cancel);
    return {
        signal: controller.signal,
        deadlineMs: Date.now() + timeoutMs,
        [Symbol.dispose]() {
            clearTimeout(timer);
            controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc('the step has ended')); // For requests that are still waiting.
            for (const name of cancellationSignals)
                process.off(name, cancel);
        },
    };
}


/***/ }),

/***/ 890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ RunnerLog)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1604);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8521);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3990);




/** The runner shows this many annotations of each kind per step, and drops the others. */
const maxAnnotations = 10;
/** The summary shows this many warnings. */
const maxSummaryWarnings = 100;
const annotations = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e };
/** The log of the runner. Redacts every text, and escapes workflow commands in it. */
class RunnerLog {
    /** The first warnings, redacted, for the summary. */
    warnings = [];
    #redact;
    #counts = { notice: 0, warning: 0 };
    /** Stages run at the same time, and GitHub has no groups inside groups, so each line switches to its stage's group. */
    #group = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    #openGroup;
    constructor(redact) {
        this.#redact = redact;
    }
    /** Without debug logging the runner would read and drop thousands of lines, so they are not written at all. */
    debug = (text) => {
        if (_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .debug */ .Yz(this.#sanitize(text));
    };
    info = (text) => {
        this.#enterGroup(this.#group.getStore());
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(this.#sanitize(text));
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
                annotations[kind](`The log of this step has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(hidden, `more ${kind}`)}.`);
        }
    }
    #annotate(kind, text) {
        this.#enterGroup(undefined);
        this.#counts[kind] += 1;
        if (this.#counts[kind] < maxAnnotations)
            annotations[kind](this.#sanitize(text));
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(`${kind === 'warning' ? 'Warning' : 'Notice'}: ${this.#sanitize(text)}`);
    }
    #sanitize(text) {
        return (0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeWorkflowCommands */ .Fy)(this.#redact(text));
    }
    #enterGroup(group) {
        if (group === this.#openGroup)
            return;
        if (this.#openGroup !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4();
        if (group !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh(this.#sanitize(group));
        this.#openGroup = group;
    }
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readProxySettings)
/* harmony export */ });
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


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   Ep: () => (/* binding */ loadCheckIn),
/* harmony export */   Fy: () => (/* binding */ escapeWorkflowCommands),
/* harmony export */   HI: () => (/* binding */ saveCheckIn),
/* harmony export */   UV: () => (/* binding */ appendToSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1604);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);



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
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        if (value !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
}
function appendToSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
}
/**
 * Replaces the saved check-in. It must contain no secret, since the runner stores it in a file. A failure is only a
 * warning: monitoring must not fail the job.
 */
function saveCheckIn(checkIn, log) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(checkInState, checkIn);
    }
    catch (error) {
        log.warning(`The check-in will not be closed, because it could not be saved for the post step: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
    }
}
function loadCheckIn() {
    const saved = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(checkInState);
    return saved === '' ? undefined : JSON.parse(saved);
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonBody),
/* harmony export */   R: () => (/* binding */ multipartBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    const boundary = `----${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const contentType = `multipart/form-data; boundary=${boundary}`;
    const pieces = [
        ...parts.flatMap((part) => [text(partHead(part, boundary)), partContent(part), text('\r\n')]),
        text(`--${boundary}--\r\n`),
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
    return 'filename' in part ? part.content : text(part.value);
}
function text(value) {
    return bytesBody(Buffer.from(value), 'text/plain');
}
/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeQuoted(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: ./format.js
var format = __webpack_require__(8521);
// EXTERNAL MODULE: ./http/errors.js + 1 modules
var errors = __webpack_require__(1839);
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

// EXTERNAL MODULE: ./http/response-body.js
var response_body = __webpack_require__(7475);
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
    if (failure instanceof errors/* HttpError */.j$) {
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

// EXTERNAL MODULE: ./http/throttle.js
var throttle = __webpack_require__(169);
// EXTERNAL MODULE: ./http/transport.js + 1 modules
var transport = __webpack_require__(797);
;// CONCATENATED MODULE: ./http/client.js







/** GitHub also sends 403. */
const rateLimitStatuses = new Set([403, 429, 503]);
/** Sends requests to one service and retries them where that is safe. */
class HttpClient {
    #options;
    #transport;
    #throttle = new throttle/* Throttle */.X();
    /** In milliseconds since the epoch. It applies to all requests of the client. */
    #rateLimitedUntilMs = 0;
    constructor(options) {
        this.#options = options;
        this.#transport = new transport/* Transport */.o(options);
    }
    get userAgent() {
        return this.#options.headers['user-agent'];
    }
    /** Returns a 2xx response. @throws HttpError, NetworkError if there is no response, InterruptedError after an abort */
    async send(request) {
        const { clock, maxRetryTimeMs, deadlineMs, log, signal } = this.#options;
        const name = (0,errors/* requestName */.ZK)(request.method, request.url);
        let failure;
        let retryUntilMs = Number.POSITIVE_INFINITY;
        for (let attempt = 1;; attempt++) {
            try {
                return await this.#throttle.run(() => this.#attempt(request, name));
            }
            catch (error) {
                if (signal.aborted)
                    throw new errors/* InterruptedError */.p4(name, signal.reason, failure);
                if (!(error instanceof errors/* HttpError */.j$ || error instanceof errors/* NetworkError */.Dr))
                    throw error;
                failure = error;
            }
            failure.attempts = attempt;
            const decision = classifyFailure(failure, request.repeat, request.isTransient);
            const isFinal = failure instanceof errors/* HttpError */.j$ && request.isFinal?.(failure.response);
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
        if (!(failure instanceof errors/* HttpError */.j$) || !rateLimitStatuses.has(failure.status))
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
            if (!(0,response_body/* isSuccess */.oJ)(response.status))
                throw new errors/* HttpError */.j$(name, response, this.#options.redactor.redact);
            if (request.expectsJson && !isJson(response.text)) {
                throw new errors/* NetworkError */.Dr(name, 'the server did not return complete JSON', 'unreadable', undefined);
            }
            this.#throttle.succeeded(durationMs);
            return response;
        }
        catch (error) {
            const isOverload = error instanceof errors/* NetworkError */.Dr || (error instanceof errors/* HttpError */.j$ && classifyFailure(error, 'safe') === 'retry');
            if (isOverload)
                this.#throttle.overloaded(startMs, performance.now());
            if (!(error instanceof errors/* HttpError */.j$))
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


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openPool),
  T: () => (/* binding */ readOnly)
});

// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(7315);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(5764);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __webpack_require__(1482);
;// CONCATENATED MODULE: ./http/env-http-proxy-agent.js
// @ts-expect-error: its types are those of the package.

// @ts-expect-error: its types are those of the package.

// @ts-expect-error: its types are those of the package.

/* Imported alone, because every run would have to load the rest of undici: see docs/architecture.md. */
Object.assign(dispatcher.prototype, { connect: api_connect }); // As undici itself does. Tunnels through a proxy need it.
const EnvHttpProxyAgent = env_http_proxy_agent;

// EXTERNAL MODULE: ./http/throttle.js
var throttle = __webpack_require__(169);
;// CONCATENATED MODULE: ./http/connection-pool.js


const loopback = 'localhost,127.0.0.1,[::1]';
/** In NO_PROXY, the value that browsers use to send requests for loopback addresses through the proxy. */
const proxyLoopback = '<-loopback>';
/** Keeps connections: a new one costs up to three round trips. Dispose of it: open sockets keep the process alive. */
function openPool({ httpProxy, httpsProxy, noProxy }, { connectTimeoutMs: timeout = 10_000, lookup, proxyLookup } = {}) {
    // With these options, undici would speak TLS to a SOCKS proxy.
    const isSocks = [httpProxy, httpsProxy].some((url) => url?.toLowerCase().startsWith('socks'));
    const agent = new EnvHttpProxyAgent({
        // An empty string prevents undici from reading the environment.
        httpProxy: httpProxy ?? '',
        httpsProxy: httpsProxy ?? '',
        noProxy: addLoopback(noProxy ?? ''),
        connections: throttle/* maxConcurrency */.m,
        connect: { timeout, ...(lookup && { lookup }) },
        ...(!isSocks && { proxyTls: { allowH2: false, timeout, ...(proxyLookup && { lookup: proxyLookup }) } }),
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


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ bearerTokenFor),
/* harmony export */   e: () => (/* binding */ isSameSite)
/* harmony export */ });
/** Only trusted sites get the token, not a site that a redirect or a response points to. */
function bearerTokenFor(trustedSites, token) {
    return (url) => (trustedSites.some((site) => isSameSite(site, url)) ? `Bearer ${token}` : undefined);
}
/** Whether the target is on the site's host or a subdomain of it, and not less encrypted. */
function isSameSite(site, target) {
    const keepsEncryption = target.protocol === 'https:' || (target.protocol === 'http:' && site.protocol === 'http:');
    return keepsEncryption && (target.host === site.host || target.hostname.endsWith(`.${site.hostname}`));
}


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ HttpError),
  p4: () => (/* binding */ InterruptedError),
  Dr: () => (/* binding */ NetworkError),
  ij: () => (/* binding */ PrivateAddressError),
  ZK: () => (/* binding */ requestName)
});

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
class HttpError extends Error {
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
/** A name of the verified site stands for an address that is not public. */
class PrivateAddressError extends Error {
    constructor(address) {
        super(`its host has the private address ${address}`);
    }
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   Z: () => (/* binding */ explainInterruption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1839);



/** An error other than a failed request is returned unchanged. @param purpose an infinitive: `create release 1.2.3` */
function explainFailure(error, purpose, service, refusal) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return explainInterruption(error, error.cause, purpose, remedyFor(error, service));
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr)
        return explainNetworkError(error, purpose, service);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j$)
        return explainHttpError(error, purpose, service, refusal);
    return error;
}
/** @param reason of the AbortSignal that interrupted the step */
function explainInterruption(error, reason, purpose, remedy = 'Re-run the job, or set timeout-minutes to a higher value.') {
    const message = `Could not ${purpose}: ${error.message}`;
    if (reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(message, { cause: error });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy, cause: error });
}
/** More time would not help a request that could not be sent. */
function remedyFor({ previous }, service) {
    return previous instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr ? reachabilityRemedy(service) : undefined;
}
function reachabilityRemedy({ baseUrl, urlInput }) {
    return (`Check that this runner can reach ${baseUrl.host} (${urlInput}, HTTPS_PROXY, HTTP_PROXY, NO_PROXY), ` +
        'then re-run the job.');
}
function explainNetworkError(error, purpose, { name, baseUrl, urlInput }) {
    const message = `Could not ${purpose}: ${error.message}${attemptCount(error.attempts)}`;
    if (error.kind === 'untrusted') {
        const remedy = 'If a private authority signed the certificate, set the variable NODE_EXTRA_CA_CERTS to the path of its certificate.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(message, { remedy, cause: error });
    }
    if (error.kind === 'misdirected') {
        const remedy = `Check the scheme and the port of ${urlInput}, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(message, { remedy, cause: error });
    }
    if (error.kind === 'proxy') {
        const remedy = `Check the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy allows ${baseUrl.host}. ` +
            'If the proxy requires a user name and a password, write them into its URL, before the host.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3(message, { remedy, cause: error });
    }
    if (error.kind === 'unreadable') {
        const remedy = `Check that ${urlInput} is the base URL of ${name}, and that no proxy answers in its place.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy, cause: error });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(message, { remedy: reachabilityRemedy({ baseUrl, urlInput }), cause: error });
}
function explainHttpError(error, purpose, { name }, refusal) {
    const { status, attempts, retryAfterMs, detail } = error;
    const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
    if (status < 500 && status !== 429 && status !== 408 && status !== 425)
        return refusal(message, detail, error);
    const delay = retryAfterMs === undefined ? '' : ` and asked to wait ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(retryAfterMs)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`${message}${delay}${attemptCount(attempts)}`, {
        remedy: 'Re-run the job later.',
        cause: error,
    });
}
function attemptCount(attempts) {
    return attempts > 1 ? `, in ${attempts} attempts` : '';
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ networkProblem),
/* harmony export */   x: () => (/* binding */ networkError)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1839);
/* harmony import */ var _response_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7475);



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
        const problem = `no data was sent or received for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(watchdog.stallTimeoutMs)}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(request, problem, 'lost', error);
    }
    const [kind, problem] = networkProblem(error) ?? [];
    return kind && problem ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(request, problem, kind, error) : undefined;
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
    if (error instanceof _response_body_js__WEBPACK_IMPORTED_MODULE_1__/* .BodyTooLongError */ .xz)
        return ['unreadable', error.message];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PrivateAddressError */ .ij)
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


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   m: () => (/* binding */ toBaseUrl)
/* harmony export */ });
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


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
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


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redirectTarget)
/* harmony export */ });
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


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit),
/* harmony export */   s: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8521);



/** The limit begins now. */
function withTimeLimit(context, limitMs) {
    const controller = new AbortController();
    const expire = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutageError */ .AP(`the time limit of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(limitMs)} was reached`));
    setTimeout(expire, limitMs).unref();
    const signal = AbortSignal.any([context.signal, controller.signal]);
    return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now() + limitMs) };
}
function clientOptions({ pool, userAgent, signal, deadlineMs, log, redactor }) {
    const headers = { 'user-agent': userAgent };
    return {
        dispatcher: pool,
        log,
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        signal,
        deadlineMs,
        headers,
        redactor,
    };
}


/***/ }),

/***/ 7475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   v9: () => (/* binding */ maxBytesOf),
/* harmony export */   xz: () => (/* binding */ BodyTooLongError)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8521);

/** Only messages are made of the body of an error. */
const maxErrorBytes = 8_000;
/** More than any list that a service returns. A longer body would fill the memory. */
const maxBodyBytes = 64_000_000;
class BodyTooLongError extends Error {
    constructor() {
        super(`the response is larger than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(maxBodyBytes)}`);
    }
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** How much of a response is received: of an error only the beginning. */
function maxBytesOf(status) {
    return isSuccess(status) ? maxBodyBytes : maxErrorBytes;
}
/** The beginning of an error is without a secret cut in two: a part could not be recognized. @throws BodyTooLongError */
function decodeText(status, bytes, redactor) {
    const maxBytes = maxBytesOf(status);
    if (bytes.byteLength <= maxBytes)
        return new TextDecoder().decode(bytes);
    if (isSuccess(status))
        throw new BodyTooLongError();
    // A character that the end cuts in two is left out.
    return redactor.redactStart(new TextDecoder().decode(bytes.subarray(0, maxBytes), { stream: true }));
}


/***/ }),

/***/ 2342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mX: () => (/* binding */ segment),
/* harmony export */   y$: () => (/* binding */ numberOrText),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const text = (value) => typeof value === 'string';
const number = (value) => typeof value === 'number';
const boolean = (value) => typeof value === 'boolean';
const numberOrText = (value) => number(value) || text(value);
const anything = (_value) => true;
/** An ID, version or slug, which becomes a segment of a path: see `path`. */
const segment = (value) => text(value) && !/^\.{0,2}$/.test(value);
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


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Throttle),
/* harmony export */   m: () => (/* binding */ maxConcurrency)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const initialConcurrency = 16;
/** Also the number of connections in the pool. */
const maxConcurrency = 64;
/** A slower response is no reason to send more requests at once. */
const fastResponseMs = 2_000;
/** The limit doubles until the first overload, which halves it; from then on it grows by one (AIMD, as in TCP). */
class Throttle {
    #limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(initialConcurrency);
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


/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport),
  D: () => (/* binding */ joinRepeated)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./http/errors.js + 1 modules
var errors = __webpack_require__(1839);
;// CONCATENATED MODULE: ./http/exchange.js
/**
 * Sends a request once, and collects the response. Like `request` of undici, but without a stream for each response:
 * thousands of small uploads take a tenth less time.
 *
 * @throws the reason of the signal, or an error of undici
 */
function exchange(dispatcher, { url, signal, onProgress, maxBytes, ...options }) {
    return new Promise((resolve, reject) => {
        let controller;
        let status = 0;
        let headers = {};
        const parts = [];
        let sizeBytes = 0;
        const abort = () => {
            controller?.abort(signal.reason);
            settle(() => reject(signal.reason));
        };
        const settle = (report) => {
            signal.removeEventListener('abort', abort);
            report();
        };
        const finish = () => settle(() => resolve({ status, headers, bytes: Buffer.concat(parts) }));
        signal.addEventListener('abort', abort);
        dispatcher.dispatch({ ...options, origin: url.origin, path: url.pathname + url.search }, {
            onRequestStart(started) {
                controller = started;
                if (signal.aborted)
                    abort();
            },
            onResponseStart(_controller, statusCode, head) {
                onProgress();
                if (statusCode < 200)
                    return; // Informational; the response follows.
                [status, headers] = [statusCode, head];
            },
            onResponseData(_controller, part) {
                onProgress();
                parts.push(part);
                sizeBytes += part.byteLength;
                if (sizeBytes <= maxBytes(status))
                    return;
                finish();
                controller?.abort(new Error('the rest of the response is not needed'));
            },
            onResponseEnd: finish,
            onResponseError: (_controller, error) => settle(() => reject(error)),
        });
    });
}

// EXTERNAL MODULE: ./http/network-error.js
var network_error = __webpack_require__(8836);
// EXTERNAL MODULE: ./http/redirect.js
var redirect = __webpack_require__(8681);
// EXTERNAL MODULE: ./http/response-body.js
var response_body = __webpack_require__(7475);
// EXTERNAL MODULE: ./http/watchdog.js
var http_watchdog = __webpack_require__(9550);
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
            const target = request.method === 'GET' ? (0,redirect/* redirectTarget */.E)(response, url, redirects) : undefined;
            if (target === undefined)
                return response;
            url = target;
        }
    }
    async #exchange({ method, url, body, headers }) {
        const { dispatcher, signal, stallTimeoutMs, authorization, redactor } = this.#options;
        const credentials = authorization?.(url);
        using watchdog = new http_watchdog/* Watchdog */.I(stallTimeoutMs, signal);
        try {
            const { status, bytes, ...answer } = await exchange(dispatcher, {
                method,
                url,
                headers: {
                    ...this.#options.headers,
                    ...headers,
                    ...(credentials && { authorization: credentials }),
                    ...(body && { 'content-type': body.contentType, 'content-length': String(body.sizeBytes) }),
                },
                body: body ? (body.bytes ?? external_node_stream_.Readable.from(watchdog.watch(body.open()))) : null,
                signal: watchdog.signal,
                onProgress: () => watchdog.reset(),
                maxBytes: response_body/* maxBytesOf */.v9,
            });
            return { status, headers: joinRepeated(answer.headers), text: (0,response_body/* decodeText */.g7)(status, bytes, redactor) };
        }
        catch (error) {
            throw (0,network_error/* networkError */.x)((0,errors/* requestName */.ZK)(method, url), error, watchdog) ?? error;
        }
    }
}
function joinRepeated(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}


/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ makeUserAgent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const actionVersion = '0.2.0';
/** Unique to this process: Sentry stores it with a release, which shows whether this run created the release. */
function makeUserAgent() {
    return `sentry-release-automation/${actionVersion} (run ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()})`;
}


/***/ }),

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Watchdog)
/* harmony export */ });
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


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ secretPart),
/* harmony export */   z: () => (/* binding */ parseOrgToken)
/* harmony export */ });
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


/***/ }),

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SentryClient)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1839);
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3546);
/* harmony import */ var _http_response_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2767);






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
        return new URL((0,_http_path_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .A) `organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
    }
    /** @throws RefusalError when Sentry rejects the request, OutageError when it cannot be reached or is failing */
    async send(request) {
        const { method, repeat, expectsJson, isTransient, isFinal, query = {}, json } = request;
        const body = json === undefined ? request.body : (0,_http_body_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBody */ .J)(json);
        const url = this.resolve(request.path);
        if (typeof request.path === 'string')
            url.search = searchOf(query);
        try {
            return await this.#http.send({ method, url, repeat, expectsJson, isTransient, isFinal, body });
        }
        catch (error) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toSentryError */ .rO)(error, request, this.connection);
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
        return (0,_http_response_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAnswer */ .Wp)(response, isExpected, (problem, cause) => this.unexpectedAnswer(request, problem, cause));
    }
    /** For an answer with a 2xx status that does not come from Sentry. @param problem a clause */
    unexpectedAnswer({ method, path, purpose }, problem, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutageError */ .AP(`Could not ${purpose}: ${(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .requestName */ .ZK)(method, this.resolve(path))} ${problem}`, {
            remedy: 'Check that url is the base URL of Sentry, and that no proxy answers in its place.',
            cause,
        });
    }
}
function searchOf(query) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((item) => [name, item]));
    return new URLSearchParams(pairs).toString();
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ cronUrl),
/* harmony export */   lW: () => (/* binding */ publicDsn),
/* harmony export */   pK: () => (/* binding */ parseDsn)
/* harmony export */ });
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);

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
function publicDsn({ publicKey, projectId, ingestUrl }) {
    return `${ingestUrl.replace('://', `://${publicKey}@`)}${projectId}`;
}
function cronUrl({ publicKey, projectId, ingestUrl }, monitorSlug) {
    return new URL((0,_http_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `api/${projectId}/cron/${monitorSlug}/${publicKey}/`, ingestUrl);
}


/***/ }),

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ RefusalError),
/* harmony export */   rO: () => (/* binding */ toSentryError),
/* harmony export */   vT: () => (/* binding */ MissingScopeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _http_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4457);


/** Sentry rejected the request: a status 3xx or 4xx. */
class RefusalError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
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
class MissingScopeError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w3 {
}
/** An error other than a failed request is returned unchanged. */
function toSentryError(error, request, connection) {
    const service = { name: 'Sentry', baseUrl: connection.baseUrl, urlInput: 'url' };
    return (0,_http_explain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)(error, request.purpose, service, (message, detail, cause) => {
        return new RefusalError(message, cause.status, detail, remedyFor(cause, detail, request, connection), cause);
    });
}
function remedyFor({ status, response }, detail, { path }, { baseUrl, org, tokenKind }) {
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


/***/ }),

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readConnectionInputs)
/* harmony export */ });
/* harmony import */ var _auth_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9110);

function readConnectionInputs(reader) {
    return {
        authToken: reader.secret('auth-token', { env: 'SENTRY_AUTH_TOKEN' }, (token) => [(0,_auth_token_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPart */ .K)(token)]),
        org: reader.text('org', { env: 'SENTRY_ORG' }),
        projects: [...new Set(reader.list('projects', { env: 'SENTRY_PROJECT' }))],
        url: reader.url('url', { env: 'SENTRY_URL' }),
    };
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ isSentryIo),
/* harmony export */   ZU: () => (/* binding */ planSentry),
/* harmony export */   ni: () => (/* binding */ planSentryForCheckIn),
/* harmony export */   we: () => (/* binding */ planSentryForLegacyCheckIn)
/* harmony export */ });
/* harmony import */ var _github_actions_input_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8582);
/* harmony import */ var _http_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1179);
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var _auth_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);




const sentrySaas = 'https://sentry.io/';
const missingToken = 'it is missing; store a token as a secret (Settings > Secrets and variables > Actions; for Dependabot, > Dependabot), ' +
    'and pass it with this input, as ${{ secrets.SENTRY_AUTH_TOKEN }}, or with the variable SENTRY_AUTH_TOKEN; ' +
    'to skip the step without a token, set if-no-token to skip';
/** An organization token contains its organization and its server, so both inputs can be left out with it. */
function planSentry(inputs, inputErrors, { needsProjects = true, needsToken = true } = {}) {
    const { authToken, projects } = inputs;
    const orgToken = authToken ? (0,_auth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrgToken */ .z)(authToken) : undefined;
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
            baseUrl: (0,_http_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toBaseUrl */ .m)(baseUrl),
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
    const isSameServer = dsn === undefined || (plan && (0,_http_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameSite */ .e)(plan.connection.baseUrl, new URL(dsn.ingestUrl)));
    return isSameServer ? plan : undefined;
}
/** For a check-in that was opened with the web API, so its server is known to be the right one. */
function planSentryForLegacyCheckIn(inputs) {
    return planIfValid(inputs, { needsProjects: false });
}
function planIfValid(inputs, needs) {
    const inputErrors = new _github_actions_input_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputErrors */ .G();
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
    return sites.length === 0 || sites.some((site) => (0,_http_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameSite */ .e)(site, server));
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


/***/ })

};
