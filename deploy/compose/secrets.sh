#!/usr/bin/env bash
# Random secrets for docker-compose.yml and deploy/k8s/overlays/local, made once, in the folder secrets beside this file.
# To make new ones: stop the stack, remove that folder and the volumes, run this again.
set -euo pipefail
cd "$(dirname "$0")"
[ ! -e secrets ] || exit 0
command -v openssl >/dev/null || { echo "openssl is missing: install it." >&2; exit 1; }

# Nobody else on this computer may enter the folder; inside, the containers' own users read what is mounted for them.
rm -rf secrets.new
mkdir -m 700 secrets.new
cd secrets.new
umask 022

random() { openssl rand -hex 32; }
# RabbitMQ keeps base64(salt, SHA-256(salt, password)).
broker_hash() {
  local salt
  salt=$(openssl rand -hex 4 | sed 's/../\\x&/g')
  { printf '%b' "$salt"; printf '%b%s' "$salt" "$1" | openssl dgst -sha256 -binary; } | openssl base64 -A
}
secret() { printf '%s\n' "$2" >"$1"; }

secret postgres-password "$(random)"
users=""
permissions=""
for service in intake workforce scorecard; do
  database=$(random)
  broker=$(random)
  secret "$service-database" "$database"
  # The server takes 100 connections in all. The images have no Kerberos library to ask for.
  secret "$service-store" "Host=postgres;Database=$service;Username=$service;Password=$database;Maximum Pool Size=30;GSS Encryption Mode=Disable"
  secret "$service-bus" "amqp://$service:$broker@rabbitmq:5672/scorecard"
  secret "$service-token" "$(random)"
  # Its own queues, the temporary ones that carry its program's name, and the exchanges of the contracts. Confidential records
  # (birth dates) may be bound by Scorecard only: reading an exchange is what binding takes.
  queues="$service\\\\..*|.*_${service^}_.*"
  tells="^($queues|Scorecard\\\\.Contracts\\\\..*)\$"
  hears="^($queues|Scorecard\\\\.Contracts\\\\.(?!.*:Confidential).*)\$"
  [ "$service" != scorecard ] || hears=$tells
  users+="${users:+,}{\"name\":\"$service\",\"password_hash\":\"$(broker_hash "$broker")\",\"hashing_algorithm\":\"rabbit_password_hashing_sha256\",\"tags\":[]}"
  permissions+="${permissions:+,}{\"user\":\"$service\",\"vhost\":\"scorecard\",\"configure\":\"$tells\",\"write\":\"$tells\",\"read\":\"$hears\"}"
done
secret rabbitmq-definitions "{\"vhosts\":[{\"name\":\"scorecard\"}],\"users\":[$users],\"permissions\":[$permissions]}"

# The client sends a password and no name: Workforce is the user "default", cut down to its own keys and channel.
cache=$(random)
secret workforce-redis "redis:6379,password=$cache"
hash=$(printf %s "$cache" | openssl dgst -sha256 -r | cut -d' ' -f1)
{
  echo "user default on #$hash ~caseload* resetchannels &caseload -@all +@connection +@read +@write +@pubsub +@scripting -@dangerous +info"
  echo "user probe on nopass -@all +ping"
} >redis-users

secret dashboard-token "$(random)"
secret commands-token "$(random)"
secret dashboard-sign-in "$(random)"
cd ..
mv secrets.new secrets
echo "Made deploy/compose/secrets."
