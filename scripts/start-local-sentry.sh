#!/usr/bin/env bash
# For workflows: starts the local Sentry of the tests in the background, and tells all later steps where it is.
set -euo pipefail
told="$RUNNER_TEMP/local-sentry.env"
npm run --silent sentry-server > "$told" 2> "$RUNNER_TEMP/local-sentry.log" < /dev/null &
# The key of Relace is the last thing that it tells.
until grep --quiet RELACE_API_KEY= "$told"; do
  kill -0 $!
  sleep 0.2
done
# GITHUB_API_URL stays out: the commits are those of the real repository.
grep --extended-regexp '^(SENTRY|RELACE)_' "$told" >> "$GITHUB_ENV"
