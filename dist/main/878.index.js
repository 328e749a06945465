export const id = 878;
export const ids = [878];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectOctokit: () => (/* binding */ connectOctokit)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/github/retries.js


const mostRetries = 4;
/**
 * A plugin that asks again where GitHub has failed, or could not be reached. Octokit's own keeps the process from ending
 * until its last wait is over, and lets requests that run side by side add to each other's waits.
 */
function retryingFailures(octokit) {
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await request(options);
            }
            catch (error) {
                if (attempt > mostRetries || !isFailure(error))
                    throw error;
                // The step's own timer keeps the process alive for as long as anybody waits for the answer.
                await (0,promises_.setTimeout)((0,retry/* delayMs */.e)(attempt, undefined, Math.random()), undefined, { ref: false });
            }
        }
    });
}
/** Octokit says 500 of what had no answer. A refusal is an answer, and a rate limit a matter of its own. */
function isFailure(error) {
    return error instanceof Error && 'status' in error && Number(error.status) >= 500;
}

;// CONCATENATED MODULE: ./build/github/client.js



/** The longest time that GitHub may ask to wait for its rate limit; beyond that its refusal is the answer. */
const longestWaitSeconds = 60;
const mostWaits = 2;
/** Octokit with its own plugin for the primary and secondary rate limits, and with retries. */
function connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }) {
    const waitShortly = (retryAfterSeconds, _request, _octokit, retryCount) => retryCount < mostWaits && retryAfterSeconds <= Math.min(longestWaitSeconds, (deadlineMs - Date.now()) / 1000);
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        userAgent,
        request: { fetch },
        // Octokit writes to the console by default, where text from outside could become a workflow command.
        log: { debug: () => undefined, info: () => undefined, warn: log.debug, error: log.debug },
        throttle: { onRateLimit: waitShortly, onSecondaryRateLimit: waitShortly },
    }, retryingFailures, dist_bundle/* throttling */.A);
}


/***/ })

};
