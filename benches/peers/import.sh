#!/bin/sh
# An import of leads into a new file, in turn with `sqlite3 .import` of the same file into a bare table.
set -eu
leads=$1
tend=${TEND:-$(dirname "$0")/../../target/release/tend}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
for turn in 1 2 3 4 5; do
  for which in tend bare; do
    case $which in
      tend) command="HOME=$folder/$turn XDG_DATA_HOME= $tend --as bench import leads $leads --yes -q" ;;
      bare) command="sqlite3 $folder/$turn.db -cmd '.mode csv' '.import $leads lead'" ;;
    esac
    mkdir -p "$folder/$turn"
    hyperfine --runs 1 --style none --export-csv "$folder/one.csv" "$command" 2>/dev/null
    tail -n 1 "$folder/one.csv" | cut -d, -f2 >> "$folder/$which"
  done
  rm -rf "${folder:?}/$turn" "$folder/$turn.db"
done
median() { sort -n "$1" | sed -n 3p; }
awk -v a="$(median "$folder/tend")" -v b="$(median "$folder/bare")" 'BEGIN { printf "tend %.2f s, sqlite3 %.2f s, ratio %.2f\n", a, b, a / b }'
