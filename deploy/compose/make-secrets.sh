#!/bin/sh
# Makes what docker-compose.yml refuses to start without: fresh random secrets, readable by their owner alone. What is there
# already is left as it is. Run it once, beside docker-compose.yml: sh deploy/compose/make-secrets.sh
set -eu
cd "$(dirname "$0")/../.."
umask 077
secrets=deploy/compose/secrets
mkdir -p "$secrets"
random() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

[ -e "$secrets/master.key" ] || head -c 32 /dev/urandom >"$secrets/master.key"
[ -e "$secrets/mongo.key" ] || head -c 96 /dev/urandom | base64 | tr -d '\n' >"$secrets/mongo.key"
# The user of the image, who has to read it; nobody else may.
if [ "$(id -u)" = 0 ]; then chown 1000:1000 "$secrets/master.key"; fi

if [ ! -e .env ]; then
  cat >.env <<END
COMPOSE_PROFILES=all
VERBATIM_PUBLIC_URL=http://localhost:8080
VERBATIM_SETUP_TOKEN=$(random)
MONGO_PASSWORD=$(random)
REDIS_PASSWORD=$(random)
KAFKA_CLUSTER_ID=$(head -c 16 /dev/urandom | base64 | tr '+/' 'AB' | cut -c1-22)
END
fi
echo "Secrets are in .env and $secrets. Keep a copy of $secrets/master.key elsewhere: without it, nothing can be read." >&2
