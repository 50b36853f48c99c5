#!/usr/bin/env bash
# Makes images under the names that the Dockerfiles and the compose file use. make.sh <work folder>
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1
dotnet=$(dirname "$(readlink -f "$(command -v dotnet)")")
node=$(readlink -f "$(command -v node)")
npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")

mirror=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
mirror=${mirror:-$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /^http/) { print $i; exit } }' /etc/apt/sources.list)}
debootstrap --variant=minbase --include=ca-certificates,libicu72,libssl3,libstdc++6,tzdata bookworm "$work/root" "$mirror"
# What this machine trusts and how it asks its package mirror, so that a build inside reaches the same registries.
rm -rf "$work/root/etc/ssl/certs" "$work"/root/var/cache/apt/archives/*.deb
cp -rL /etc/ssl/certs "$work/root/etc/ssl/certs"
cp /etc/apt/apt.conf.d/99* "$work/root/etc/apt/apt.conf.d/" 2>/dev/null || true
tar -C "$work/root" -c . | docker import -c 'CMD ["bash"]' - localhost/base:bookworm
rm -rf "$work/root"

build() { # build <folder> <tag> <what to copy in...>
  local from=$here/$1 tag=$2 context=$work/context
  shift 2
  rm -rf "$context"
  cp -R "$from" "$context"
  for each in "$@"; do cp -a "${each%%=*}" "$context/${each##*=}"; done
  # A build that does nothing has nothing to say; one that fails tells all.
  DOCKER_BUILDKIT=0 docker build --network host -t "$tag" "$context"
  rm -rf "$context"
}
mkdir "$work/runtime"
cp -a "$dotnet/dotnet" "$dotnet/host" "$dotnet/shared" "$work/runtime/"
build chiselled mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiselled-extra "$work/runtime=dotnet"
build sdk mcr.microsoft.com/dotnet/sdk:10.0 "$dotnet=dotnet"
build node node:22-bookworm-slim "$node=node" "$npm=npm"
build postgres postgres:17-bookworm
build rabbitmq rabbitmq:4.2
build redis redis:7.2-bookworm
