export const id = 442;
export const ids = [442];
export const modules = {

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectOctokit: () => (/* binding */ connectOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4491);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2812);
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8009);




/** If GitHub asks to wait longer for its rate limit, the request fails. */
const maxWaitSeconds = 60;
const maxWaits = 2;
/**
 * The plugin waits once, four and nine times as long. Its timers cannot be cancelled, so a step that has finished may
 * have to wait for the last one.
 */
const retryDelayMs = 300;
/** Not retried: refusals, and the status that stands for a step that has been interrupted. */
const finalStatuses = [400, 401, 403, 404, 409, 410, 422, 451, _http_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptedStatus */ .V];
/** Returns an Octokit with its plugins for retries and for the primary and secondary rate limits. */
function connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }) {
    const shouldWait = (retryAfterSeconds, _request, _octokit, retryCount) => retryCount < maxWaits && retryAfterSeconds <= Math.min(maxWaitSeconds, (deadlineMs - Date.now()) / 1000);
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        userAgent,
        request: { fetch },
        retry: { doNotRetry: finalStatuses, retryAfterBaseValue: retryDelayMs },
        // Octokit writes to the console by default, where text from outside could become a workflow command.
        log: { debug: () => undefined, info: () => undefined, warn: log.debug, error: log.debug },
        throttle: { onRateLimit: shouldWait, onSecondaryRateLimit: shouldWait },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
}


/***/ })

};
