#!/usr/bin/env bash
# For workflows: starts the local Sentry in the background and sets its variables for all later steps.
set -euo pipefail
variables="$RUNNER_TEMP/local-sentry.env"
npm run --silent sentry-server > "$variables" 2> "$RUNNER_TEMP/local-sentry.log" < /dev/null &
# RELACE_API_KEY is the last variable that the server prints.
until grep --quiet RELACE_API_KEY= "$variables"; do
  kill -0 $!
  sleep 0.2
done
# Without the GITHUB_ variables the action reads the commits of the real repository.
grep --extended-regexp '^(SENTRY|RELACE)_' "$variables" >> "$GITHUB_ENV"
