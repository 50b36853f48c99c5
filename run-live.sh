#!/usr/bin/env bash
# The four services as processes of their own, on throw-away RabbitMQ, Redis and PostgreSQL, all on loopback.
# Ctrl+C stops and removes everything. ./run-live.sh -n 2 runs two instances of Intake and of Workforce.
set -euo pipefail
cd "$(dirname "$0")"
instances=1
while getopts n: option; do
  case $option in
    n) instances=$OPTARG ;;
    *) exit 2 ;;
  esac
done

for tool in /usr/lib/postgresql/15/bin/initdb /usr/lib/rabbitmq/bin/rabbitmq-server; do
  [ -x "$tool" ] || { echo "$tool is missing: install postgresql-15, redis-server and rabbitmq-server." >&2; exit 1; }
done
command -v redis-server >/dev/null || { echo "redis-server is missing: install it." >&2; exit 1; }

work=$(mktemp -d)
pids=()
stop() {
  trap - EXIT INT TERM
  for ((i = ${#pids[@]} - 1; i >= 0; i--)); do kill "${pids[i]}" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT INT TERM

free_ports() { # as many different free ports as asked for
  /usr/bin/python3 - "$1" <<'PY'
import socket, sys
sockets = [socket.socket() for _ in range(int(sys.argv[1]))]
for s in sockets: s.bind(("127.0.0.1", 0))
print(*[s.getsockname()[1] for s in sockets])
PY
}

# PostgreSQL refuses to run as root; the others need no more rights than it.
as=()
if [ "$(id -u)" = 0 ]; then
  id -u nobody >/dev/null
  chown nobody "$work"
  as=(setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups)
fi
start() { # start <log> <command...>
  local log=$work/$1.log
  shift
  "$@" >"$log" 2>&1 &
  pids+=($!)
}
await() { # await <what> <command...>
  local what=$1
  shift
  for _ in $(seq 1 600); do
    if "$@" >/dev/null 2>&1; then return; fi
    read -rt 0.1 <> <(:) || true
  done
  echo "$what did not start; its log:" >&2
  tail -20 "$work"/*.log >&2
  exit 1
}

read -r pg redis amqp dist epmd intake workforce scorecard web intake2 workforce2 w1 w2 w3 w4 w5 <<<"$(free_ports 16)"
echo "Starting PostgreSQL, Redis and RabbitMQ…"
"${as[@]}" env HOME="$work" LC_ALL=C.UTF-8 /usr/lib/postgresql/15/bin/initdb -D "$work/pg" -U app -A trust --no-locale -E UTF8 --no-instructions >"$work/initdb.log"
printf "listen_addresses='127.0.0.1'\nport=%s\nunix_socket_directories='%s'\nmax_connections=200\n" "$pg" "$work" >>"$work/pg/postgresql.conf"
start postgres "${as[@]}" /usr/lib/postgresql/15/bin/postgres -D "$work/pg"
start redis "${as[@]}" redis-server --bind 127.0.0.1 --port "$redis" --dir "$work" --save '' --appendonly no
start epmd "${as[@]}" epmd -port "$epmd" -address 127.0.0.1
mkdir -p "$work/rabbit"
echo '[].' >"$work/rabbit/plugins"
printf 'listeners.tcp.1 = 127.0.0.1:%s\nlog.console = true\nlog.console.level = warning\nlog.file = false\n' "$amqp" >"$work/rabbit/rabbitmq.conf"
printf %s "$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')" >"$work/rabbit/.erlang.cookie"
chmod 400 "$work/rabbit/.erlang.cookie"
[ "$(id -u)" != 0 ] || chown -R nobody "$work/rabbit"
start rabbitmq "${as[@]}" env HOME="$work/rabbit" RABBITMQ_CONF_ENV_FILE="$work/none" RABBITMQ_NODENAME="scorecard-$amqp@localhost" \
  RABBITMQ_DIST_PORT="$dist" RABBITMQ_NODE_PORT="$amqp" RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_MNESIA_BASE="$work/rabbit/mnesia" \
  RABBITMQ_LOG_BASE="$work/rabbit/log" RABBITMQ_LOGS=- RABBITMQ_ENABLED_PLUGINS_FILE="$work/rabbit/plugins" RABBITMQ_CONFIG_FILE="$work/rabbit/rabbitmq" \
  RABBITMQ_PID_FILE="$work/rabbit/pid" RABBITMQ_FEATURE_FLAGS_FILE="$work/rabbit/flags" RABBITMQ_GENERATED_CONFIG_DIR="$work/rabbit/cfg" \
  RABBITMQ_SCHEMA_DIR="$work/rabbit/schema" RABBITMQ_PLUGINS_EXPAND_DIR="$work/rabbit/expand" ERL_EPMD_PORT="$epmd" ERL_EPMD_ADDRESS=127.0.0.1 \
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} -start_epmd false" /usr/lib/rabbitmq/bin/rabbitmq-server

echo "Building…"
dotnet build Scorecard.Services.sln -c Release -v quiet -nologo
await PostgreSQL /usr/lib/postgresql/15/bin/pg_isready -q -h 127.0.0.1 -p "$pg"
for service in intake workforce scorecard; do psql -qh 127.0.0.1 -p "$pg" -U app -d postgres -c "CREATE DATABASE $service" >/dev/null; done
await RabbitMQ bash -c "exec 3<>/dev/tcp/127.0.0.1/$amqp; printf 'AMQP\0\0\11\1' >&3; head -c1 <&3 | grep -q ."

token=$work/token
(umask 077 && head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$token")
once=$(head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n')
export Bus__Address="amqp://guest:guest@127.0.0.1:$amqp/" Redis__Address="127.0.0.1:$redis"
export Services__Intake="http://127.0.0.1:$intake" Services__Workforce="http://127.0.0.1:$workforce" Services__Scorecard="http://127.0.0.1:$scorecard"
Services__Token=$(cat "$token")
export Services__Token Callers__0__TokenFile="$token" Callers__0__Authority=local Callers__0__Subject="${USER:-root}" Callers__0__Service=true Callers__0__Role=administrator

service() { # service <name> <project> <grpc port> <web port>
  start "$1" env "Store__${1%-*}=Host=127.0.0.1;Port=$pg;Username=app;Database=${1%-*}" Doors__Grpc="127.0.0.1:$3" Doors__Web="127.0.0.1:$4" \
    dotnet "artifacts/bin/$2/release/$2.dll"
}
service intake Intake "$intake" "$w1"
service workforce Workforce "$workforce" "$w2"
service scorecard Scorecard "$scorecard" "$w3"
if [ "$instances" = 2 ]; then
  service intake-2 Intake "$intake2" "$w4"
  service workforce-2 Workforce "$workforce2" "$w5"
fi
start dashboard env EmbeddedSignIn__Enabled=true EmbeddedSignIn__OneTimeToken="$once" Urls="http://127.0.0.1:$web" dotnet artifacts/bin/Dashboard/release/Dashboard.dll
for port in $w1 $w2 $w3; do await "A service" curl -fsS "http://127.0.0.1:$port/health/ready"; done
await "The dashboard" bash -c "exec 3<>/dev/tcp/127.0.0.1/$web"

cat <<TEXT
Open this address in a browser on this computer (it works once):
http://127.0.0.1:$web/?token=$once
Commands: dotnet run --project services/AllInOne -- <verb> --server intake=$Services__Intake,workforce=$Services__Workforce,scorecard=$Services__Scorecard --token-file $token
Logs: $work
Ctrl+C stops everything.
TEXT
wait
