#!/bin/sh
# Every report as a page, in both languages, opened in headless Chromium at the width of a desk and of a phone, light
# and dark: fails where a page says anything on its console or names anything outside itself. The pictures are to be
# looked at. browser.sh FOLDER
set -eu
folder=$1
tend=${TEND:-$(dirname "$0")/../../target/release/tend}
browser=${CHROMIUM:-chromium}
mkdir -p "$folder"
export HOME="$folder" TEND_USER=ann
[ -e "$folder/demo.db" ] || "$tend" demo --size 2000 --db "$folder/demo.db" > "$folder/demo.txt" 2>&1
bad=0
for report in funnel forecast sources activity winloss competitors aging team; do
  for lang in en zh-CN; do
    page=$folder/$report-$lang.html
    "$tend" --db "$folder/demo.db" --lang "$lang" report "$report" --html "$page" --force > /dev/null 2>&1
    if grep -Eq '(src|href|url)[=(] *["'\'']?(https?:)?//' "$page"; then
      echo "$page names something outside itself"
      bad=1
    fi
    for size in 1000,1200 390,1000; do
      for mode in light dark; do
        [ "$mode" = dark ] && scheme=0 || scheme=1
        picture=$folder/$report-$lang-${size%,*}-$mode.png
        timeout 60 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --enable-logging=stderr --v=0 \
          --host-resolver-rules='MAP * ~NOTFOUND' --blink-settings=preferredColorScheme=$scheme --window-size="$size" \
          --screenshot="$picture" "file://$page" > "$folder/log" 2>&1
        if grep CONSOLE "$folder/log"; then
          echo "$page speaks on its console"
          bad=1
        fi
        [ -s "$picture" ] || { echo "$picture was not made"; bad=1; }
      done
    done
  done
done
exit "$bad"
