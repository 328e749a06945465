export const id = 67;
export const ids = [67];
export const modules = {

/***/ 2067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheckInAction: () => (/* binding */ runCheckInAction)
/* harmony export */ });
/* harmony import */ var _check_ins_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6038);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _main_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4147);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1132);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7186);





async function runCheckInAction() {
    await (0,_main_step_js__WEBPACK_IMPORTED_MODULE_2__/* .runMainStep */ .X)({
        readInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckInActionInputs */ .Xu,
        makePlan: _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planCheckInAction */ .jc,
        async makeStages({ checkIn, monitoring }, context) {
            return checkIn ? (0,_check_ins_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInStages */ .Z)(checkIn, monitoring, context.checkInState, context) : [];
        },
        outputsOf: _outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz,
        remedyIfNothingToDo: 'Set monitor-slug.',
        inputsOfOtherAction: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfReleaseInputs */ .mr,
    });
}


/***/ })

};
