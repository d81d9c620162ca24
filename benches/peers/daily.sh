#!/bin/sh
# One read and one durable write of a large file and of a small one, each in turn with the sqlite3 shell; start-up.
# daily.sh LARGE SMALL [TURNS], two files of `tend demo --size`.
set -eu
large=$1 small=$2 turns=${3:-20}
tend=${TEND:-$(dirname "$0")/../../target/release/tend}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
export HOME="$folder" TEND_USER="${TEND_USER:-$(id -un)}"
middle=$(($(sqlite3 "$large" 'SELECT max(id) FROM customer') / 2))
sqlite3 "$folder/bare.db" 'PRAGMA journal_mode = WAL; CREATE TABLE note (id INTEGER PRIMARY KEY, at INTEGER, note TEXT)' > /dev/null
"$tend" --db "$folder/empty.db" lead add first -q
median() { sort -n "$1" | awk '{ at[NR] = $1 } END { printf "%.2f", 1000 * at[int((NR + 1) / 2)] }'; }
once() { # NAME COMMAND: one run more of it
  hyperfine --runs 1 --style none --export-csv "$folder/one.csv" --shell=none "$2" > /dev/null 2>&1
  tail -n 1 "$folder/one.csv" | awk -F, '{ print $(NF - 6) }' >> "$folder/$1"
}
turn=0
while [ "$turn" -lt "$turns" ]; do
  turn=$((turn + 1))
  once read_large "$tend --db $large customer show C-$middle -o json"
  once read_sqlite "sqlite3 -json $large 'SELECT * FROM customer WHERE id = $middle'"
  once read_small "$tend --db $small customer show C-500 -o json"
  once write_large "$tend --db $large log C-5 said --next tomorrow"
  once write_sqlite "sqlite3 -cmd 'PRAGMA synchronous = FULL' $folder/bare.db 'INSERT INTO note (at, note) VALUES (1, 2)'"
  once write_small "$tend --db $small log C-5 said --next tomorrow"
  once start "$tend --version"
  once today "$tend --db $folder/empty.db today"
done
for name in read_large read_sqlite read_small write_large write_sqlite write_small start today; do
  printf '%-12s %8s ms\n' "$name" "$(median "$folder/$name")"
done
