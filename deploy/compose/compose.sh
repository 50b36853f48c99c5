#!/usr/bin/env bash
# docker compose, or docker-compose where that is what there is, on the file of this repository.
set -euo pipefail
cd "$(dirname "$0")/../.."
if docker compose version >/dev/null 2>&1; then exec docker compose "$@"; fi
exec docker-compose "$@"
