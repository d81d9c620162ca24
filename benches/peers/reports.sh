#!/bin/sh
# Reports of a large file, each in turn with SQL written by hand for the same answer. reports.sh FILE [TURNS].
set -eu
file=$1 turns=${2:-5}
tend=${TEND:-$(dirname "$0")/../../target/release/tend}
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
export HOME="$folder" TEND_USER="${TEND_USER:-$(id -un)}"
cat > "$folder/funnel.sql" << 'SQL'
WITH reached AS (
  SELECT id, CASE furthest WHEN 'ml' THEN 0 WHEN 'mql' THEN 1 WHEN 'sl' THEN 2 WHEN 'sql' THEN 3 ELSE 4 END AS step,
    stage = 'lost' AS lost
  FROM lead WHERE removed_at IS NULL
)
SELECT step, count(*), sum(lost) FROM reached GROUP BY step;
SELECT to_stage, avg(days) FROM (
  SELECT p.to_stage, (p.at - lag(p.at, 1, l.captured_at) OVER (PARTITION BY p.lead ORDER BY p.at, p.id)) / 86400e6 AS days
  FROM passage p JOIN lead l ON l.id = p.lead WHERE p.lead IS NOT NULL
) GROUP BY to_stage;
SQL
cat > "$folder/forecast.sql" << 'SQL'
SELECT strftime('%Y-%m', coalesce(date(closed_at / 1000000, 'unixepoch'), expected_close)), category, state,
  count(*), sum(amount_minor), sum(amount_minor * probability) / 100
FROM deal WHERE removed_at IS NULL GROUP BY 1, 2, 3;
SQL
median() { sort -n "$1" | awk '{ at[NR] = $1 } END { printf "%.3f", at[int((NR + 1) / 2)] }'; }
once() {
  hyperfine --runs 1 --style none --export-csv "$folder/one.csv" "$2" > /dev/null 2>&1
  tail -n 1 "$folder/one.csv" | awk -F, '{ print $(NF - 6) }' >> "$folder/$1"
}
for report in funnel forecast; do
  turn=0
  while [ "$turn" -lt "$turns" ]; do
    turn=$((turn + 1))
    once "$report" "$tend --db $file report $report -o json"
    once "$report.sqlite" "sqlite3 $file < $folder/$report.sql"
  done
  printf '%-10s tend %s s, sqlite3 %s s\n' "$report" "$(median "$folder/$report")" "$(median "$folder/$report.sqlite")"
done
