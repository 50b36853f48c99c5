#!/usr/bin/env bash
# Installs what the tests need, if it is missing, and runs them all against the real servers.
# ./test.sh [project ...]: only these, such as tests/Intake.Tests.
# ./test.sh containers: the compose file on a container engine of its own (tests/Containers/run.sh); takes root and some minutes.
set -euo pipefail
cd "$(dirname "$0")"
[ "${1:-}" != containers ] || exec tests/Containers/run.sh

need() { # need <command or file> <package...>
  local thing=$1
  shift
  if [ -e "$thing" ] || command -v "$thing" >/dev/null 2>&1; then return; fi
  missing+=("$@")
}

missing=()
need /usr/lib/rabbitmq/bin/rabbitmq-server rabbitmq-server
need redis-server redis-server redis-tools
need /usr/lib/postgresql/15/bin/initdb postgresql-15 postgresql-client-15
need chromium chromium fonts-liberation2
need pdftotext poppler-utils
need node nodejs
need npm npm
need setpriv util-linux
need epmd erlang-base
need openssl openssl
need kubectl kubernetes-client
/usr/bin/python3 -c 'import grpc, grpc_tools' 2>/dev/null || missing+=(python3-grpcio python3-grpc-tools python3-protobuf)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  if ! command -v apt-get >/dev/null 2>&1 || [ "$(id -u)" != 0 ]; then
    echo "Install these first: ${missing[*]}" >&2
    exit 1
  fi
  # Nothing that is installed here may start by itself: the tests start their own servers.
  [ -e /usr/sbin/policy-rc.d ] || printf '#!/bin/sh\nexit 101\n' | install -m 755 /dev/stdin /usr/sbin/policy-rc.d
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# The foreign gRPC peers, and the schemas of compose and Kubernetes.
for packages in tests/Grpc.Tests/Peers/node tests/Deploy.Tests/Schemas; do
  [ -d $packages/node_modules ] || (cd $packages && npm ci --ignore-scripts --no-audit --no-fund --silent)
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build Scorecard.Services.sln -v quiet -nologo

projects=("$@")
[ ${#projects[@]} -gt 0 ] || mapfile -t projects < <(printf '%s\n' tests/*.Tests)
passed=0
failed=0
for project in "${projects[@]}"; do
  echo "== $project"
  log=$(mktemp)
  # A project that breaks off counts as one failure, whatever it printed before.
  if ! dotnet test "$project" --no-build -nologo --logger "console;verbosity=normal" 2>&1 | tee "$log" | grep -E '^\s+(Failed|Error) |\[FAIL\]|^(Passed|Failed)!|error|Aborted' ; then :; fi
  p=$(sed -nE 's/^ *Passed: ([0-9]+)$/\1/p' "$log" | tail -1)
  f=$(sed -nE 's/^ *Failed: ([0-9]+)$/\1/p' "$log" | tail -1)
  if [ -z "$p$f" ] || grep -qE 'Test Run Aborted|The active test run was aborted' "$log"; then
    sed -n '1,200p' "$log"
    f=$((${f:-0} + 1))
  elif [ "${f:-0}" != 0 ]; then
    grep -vE '^\s+Passed ' "$log" | tail -300
  fi
  echo "   ${p:-0} passed, ${f:-0} failed"
  passed=$((passed + ${p:-0}))
  failed=$((failed + ${f:-0}))
  rm -f "$log"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
