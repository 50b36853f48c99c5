#!/usr/bin/env bash
# The live stack on this computer: makes the secrets once, builds the images, starts, waits, prints the address to open.
# ./deploy/compose/start.sh --telemetry: with a collector and a viewer of traces and metrics.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
profile=()
if [ "${1:-}" = --telemetry ]; then
  profile=(--profile telemetry)
  export OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317
fi
"$here/secrets.sh"
"$here/compose.sh" --profile commands build
"$here/compose.sh" ${profile[@]+"${profile[@]}"} up --detach
dashboard=$("$here/compose.sh" ps -q dashboard)
for _ in $(seq 120); do
  [ "$(docker inspect --format '{{.State.Health.Status}}' "$dashboard")" != healthy ] || break
  sleep 1
done
cat <<TEXT
Open this address in a browser on this computer (it works once; again after "docker compose restart dashboard"):
http://127.0.0.1:5080/?token=$(cat "$here/secrets/dashboard-sign-in")
./deploy/compose/made-up.sh loads a made-up authority. docker compose down stops everything and keeps the data.
TEXT
