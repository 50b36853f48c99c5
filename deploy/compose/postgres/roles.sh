#!/usr/bin/env bash
# Run once, by the image, when the data folder is empty: for each service a role and a database that only it may open.
set -eo pipefail
for service in intake workforce scorecard; do
  psql --username="$POSTGRES_USER" --dbname=postgres --set=ON_ERROR_STOP=1 \
    --set=service="$service" --set=password="$(cat "/run/secrets/$service-database")" <<'SQL'
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"service";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
SQL
done
