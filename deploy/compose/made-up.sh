#!/usr/bin/env bash
# Loads a made-up authority into the stack that runs: generates its files, then imports them as any extract is imported.
# ./deploy/compose/made-up.sh [children [workers [day]]]: 2000 children, 150 workers, today.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
day=${3:-$(TZ=Europe/London date +%F)}
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
commands() { "$here/compose.sh" run --rm -T --user "$(id -u):$(id -g)" -v "$files:/files" commands "$@"; }
commands generate --children "${1:-2000}" --workers "${2:-150}" --years 2 --as-of "$day" -o /files/made-up
commands import /files/made-up --as-of "$day"
