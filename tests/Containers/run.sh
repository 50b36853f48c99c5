#!/usr/bin/env bash
# ./test.sh containers: the compose file on an engine of its own, with the repository's Dockerfiles built as they are.
# Where no image can be pulled, images of the same names are made here from the distribution's packages and this machine's
# .NET and Node.js: stand-ins. They show that the Dockerfiles, the compose file, the scripts and the services fit together,
# not that the servers' official images of those versions behave the same.
# Ends with exit code 77, and says why, where it cannot run: it takes root on Linux with apt.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/tests/Containers

could_not() {
  echo "containers: could not run: $1"
  exit 77
}
[ "$(uname -s)" = Linux ] || could_not "the engine needs Linux"
[ "$(id -u)" = 0 ] || could_not "starting an engine needs root"
command -v apt-get >/dev/null || could_not "the engine is installed by apt-get, which is missing"

work=$(mktemp -d)
# One engine at a time on a machine: they would take each other's addresses.
exec 9>"$(dirname "$work")/scorecard-containers.lock"
flock -w 1800 9 || could_not "another run of it has held this machine for half an hour"

missing=()
need() { command -v "$1" >/dev/null || missing+=("${@:2}"); }
need dockerd docker.io
need docker-compose docker-compose
need debootstrap debootstrap
need iptables iptables
need openssl openssl
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  [ -e /usr/sbin/policy-rc.d ] || printf '#!/bin/sh\nexit 101\n' | install -m 755 /dev/stdin /usr/sbin/policy-rc.d
  apt-get update -qq || could_not "apt-get update failed"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || could_not "apt-get could not install ${missing[*]}"
fi

export DOCKER_HOST=unix://$work/docker.sock COMPOSE_PROJECT_NAME=scorecard-test
engine=
iptables-save >"$work/iptables"
ip -brief link | awk '{ print $1 }' >"$work/bridges"
forward=$(cat /proc/sys/net/ipv4/ip_forward)
take_down() {
  trap - EXIT INT TERM
  if [ -n "$engine" ]; then
    docker ps -aq 2>/dev/null | xargs -r docker rm -f >/dev/null 2>&1 || true
    docker network prune -f >/dev/null 2>&1 || true
    kill "$engine" 2>/dev/null || true
    wait "$engine" 2>/dev/null || true
    umount "$work"/exec/netns/* 2>/dev/null || true
    # No table was in use before: what is saved is empty, and there is nothing to restore but that.
    if [ -s "$work/iptables" ]; then
      iptables-restore <"$work/iptables" || true
    else
      iptables -P FORWARD ACCEPT
      for table in filter nat; do iptables -t $table -F && iptables -t $table -X; done
    fi
    ip -brief link | awk '/^br-/ { print $1 }' | grep -vxFf "$work/bridges" | xargs -r -n1 ip link del 2>/dev/null || true
    echo "$forward" >/proc/sys/net/ipv4/ip_forward || true
    ip link del docker0 2>/dev/null || true
    find /sys/fs/cgroup -maxdepth 2 -name docker | while read -r group; do find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || true; done
  fi
  [ -e "$work/had-secrets" ] || rm -rf deploy/compose/secrets
  rm -rf "$work"
}
trap take_down EXIT INT TERM
[ ! -e deploy/compose/secrets ] || touch "$work/had-secrets"

dockerd --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/pid" -H "$DOCKER_HOST" \
  --bip 172.30.0.1/24 --default-address-pool base=172.31.0.0/16,size=24 >"$work/dockerd.log" 2>&1 9>&- &
engine=$!
for _ in $(seq 100); do
  ! docker version >/dev/null 2>&1 || break
  kill -0 "$engine" 2>/dev/null || could_not "the engine ended: $(tail -1 "$work/dockerd.log")"
  read -rt 0.3 <> <(:) || true
done
docker version >/dev/null 2>&1 || could_not "the engine did not answer: $(tail -1 "$work/dockerd.log")"

echo "Making the base images…"
"$here/stand-ins/make.sh" "$work" >"$work/stand-ins.log" 2>&1 || {
  tail -40 "$work/stand-ins.log"
  could_not "the base images could not be made"
}

# From here on every failure is one of the repository's.
echo "Building the images…"
export DOCKER_BUILDKIT=0
for project in Intake Workforce Scorecard Dashboard AllInOne; do
  name=$(sed 's/AllInOne/all-in-one/; s/.*/\L&/' <<<"$project")
  started=$SECONDS
  docker build --network host -q -f "services/$project/Dockerfile" -t "scorecard/$name:dev" \
    --build-arg VERSION=0.0.0-dev --build-arg REVISION=unknown . >"$work/build.log" 2>&1 || {
    tail -40 "$work/build.log"
    echo "containers: 0 passed, 1 failed: services/$project/Dockerfile does not build"
    exit 1
  }
  echo "   $name: $((SECONDS - started)) s, $(docker image inspect --format '{{.Size}}' "scorecard/$name:dev" | awk '{printf "%d MB", $1 / 1e6}')"
done

log=$work/tests.log
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/Containers -v quiet -nologo
dotnet test tests/Containers --no-build -nologo --logger "console;verbosity=normal" >"$log" 2>&1 || grep -vE '^\s+Passed ' "$log" | tail -200
passed=$(sed -nE 's/^ *Passed: ([0-9]+)$/\1/p' "$log" | tail -1)
failed=$(sed -nE 's/^ *Failed: ([0-9]+)$/\1/p' "$log" | tail -1)
# A run that broke off counts as one failure.
[ -n "$passed$failed" ] || failed=1
echo "containers: ${passed:-0} passed, ${failed:-0} failed"
[ "${failed:-0}" = 0 ]
