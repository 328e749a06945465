export const id = 357;
export const ids = [357];
export const modules = {

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectOctokit: () => (/* binding */ connectOctokit)
});

// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1329);
// EXTERNAL MODULE: ./clock.js
var clock = __webpack_require__(8882);
// EXTERNAL MODULE: ./http/client.js + 7 modules
var client = __webpack_require__(5643);
// EXTERNAL MODULE: ./http/credentials.js
var credentials = __webpack_require__(1179);
// EXTERNAL MODULE: ./http/request-context.js
var request_context = __webpack_require__(9034);
// EXTERNAL MODULE: ./http/response-shape.js
var response_shape = __webpack_require__(2342);
// EXTERNAL MODULE: ./commits/github/errors.js
var errors = __webpack_require__(1774);
;// CONCATENATED MODULE: ./commits/github/response-shape.js

const withSha = (0,response_shape/* object */.Ik)({ sha: response_shape/* text */.Qq });
const person = (0,response_shape/* optional */.lq)((0,response_shape/* object */.Ik)({ name: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq), email: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq), date: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) }));
const commits = (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({
    sha: response_shape/* text */.Qq,
    commit: (0,response_shape/* object */.Ik)({ message: response_shape/* text */.Qq, author: person, committer: person }),
    parents: (0,response_shape/* listOf */.c3)(withSha),
}));
const file = (0,response_shape/* object */.Ik)({ filename: response_shape/* text */.Qq, status: response_shape/* text */.Qq, previous_filename: (0,response_shape/* optional */.lq)(response_shape/* text */.Qq) });
/** By the path of the endpoint, with placeholders. */
const shapes = {
    '/repos/{owner}/{repo}/commits': commits,
    '/repos/{owner}/{repo}/commits/{ref}': (0,response_shape/* object */.Ik)({ sha: response_shape/* text */.Qq, files: (0,response_shape/* optional */.lq)((0,response_shape/* listOf */.c3)(file)) }),
    '/repos/{owner}/{repo}/compare/{basehead}': (0,response_shape/* object */.Ik)({
        status: (value) => ['ahead', 'behind', 'identical', 'diverged'].includes(String(value)),
        base_commit: withSha,
        merge_base_commit: withSha,
        total_commits: response_shape/* number */.ai,
        commits,
    }),
    '/repos/{owner}/{repo}/tags': (0,response_shape/* listOf */.c3)((0,response_shape/* object */.Ik)({ name: response_shape/* text */.Qq, commit: withSha })),
    '/repos/{owner}/{repo}/git/tags/{tag_sha}': (0,response_shape/* object */.Ik)({ object: withSha }),
};
function shapeOf(route) {
    const shape = shapes[route];
    if (shape === undefined)
        throw new Error(`the answer of ${route} has no shape`);
    return shape;
}

;// CONCATENATED MODULE: ./commits/github/client.js








/** A release without commits is better than one that waits longer for a rate limit. */
const maxRateLimitWaitMs = 60_000;
/**
 * Our client sends the requests, all of them GETs: its retries and waits for rate limits stop at once when the signal is
 * aborted. The timers of Octokit's own plugins cannot be cancelled.
 */
function connectOctokit(token, apiUrl, context) {
    const http = new client/* HttpClient */.Q({
        ...(0,request_context/* clientOptions */.s)(context),
        deadlineMs: Math.min(context.deadlineMs, clock/* systemClock */.m.now() + maxRateLimitWaitMs),
        authorization: (0,credentials/* bearerTokenFor */.a)([new URL(apiUrl)], token),
        stallTimeoutMs: 30_000,
        maxRetryTimeMs: 10_000,
    });
    const { debug } = context.log;
    // Octokit writes to the console by default, where text from outside could become a workflow command.
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: { debug, info: debug, warn: debug, error: debug } });
    octokit.hook.wrap('request', async (_send, options) => {
        const request = octokit.request.endpoint(options);
        const accept = request.headers.accept ?? 'application/json';
        try {
            const response = await http.send({
                method: 'GET',
                url: new URL(request.url),
                headers: { accept },
                repeat: 'safe',
                isTransient: errors/* asksToWait */.r8,
            });
            const { status, headers } = response;
            return { status, headers, url: request.url, data: (0,response_shape/* parseAnswer */.Wp)(response, shapeOf(options.url), errors/* unexpectedAnswer */.au) };
        }
        catch (error) {
            throw (0,errors/* toGitHubError */.Lg)(error);
        }
    });
    return octokit;
}


/***/ })

};
