#!/bin/sh
# Brings the four files of a published CRM data set (products.csv, sales_teams.csv, accounts.csv and
# sales_pipeline.csv) into the file that TEND_DB names, as they are, with one mapping each.
#
#   TEND_DB=/tmp/sales.db examples/maven.sh DIR [PIPELINE]
#
# PIPELINE is another file with the deals, beside the others. TEND is the program, if it is not in the path.
set -eu

if [ $# -lt 1 ]; then
  echo "usage: TEND_DB=FILE $0 DIR [PIPELINE]" >&2
  exit 2
fi
: "${TEND_DB:?names the file to import into}"
folder=$1
pipeline=${2:-sales_pipeline.csv}
maps=$(dirname "$0")/mappings
tend=${TEND:-tend}

"$tend" import products "$folder/products.csv" --map-file "$maps/products.map" --currency USD --yes
"$tend" import users "$folder/sales_teams.csv" --map-file "$maps/users.map" --yes
"$tend" import customers "$folder/accounts.csv" --map-file "$maps/accounts.map" --yes
"$tend" import deals "$folder/$pipeline" --map-file "$maps/deals.map" --currency USD --yes
