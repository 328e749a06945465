export const id = 516;
export const ids = [516];
export const modules = {

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isMap),
/* harmony export */   selectSourceMaps: () => (/* binding */ selectSourceMaps)
/* harmony export */ });
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9012);

const kind = {
    input: 'sourcemaps',
    accepts: (path) => isMap(path) || /\.([cm]?js|jsbundle|bundle)$/i.test(path),
};
/**
 * Finds scripts and their source maps.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
function selectSourceMaps(ports, plan) {
    return (0,_select_files_js__WEBPACK_IMPORTED_MODULE_0__.selectBuildFiles)(ports, { ...plan, ...kind });
}
/** Maps of style sheets and of type declarations are nothing to Sentry. */
function isMap(path) {
    return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}


/***/ })

};
