#!/bin/sh
# Judges pairs with apk-tools (APK names another program than `apk`), which is refused what it calls invalid.
apk=${APK:-apk}
"$apk" --version
tab=$(printf '\t')
while IFS="$tab" read -r a b; do
  if [ -n "$("$apk" version --check "$a" "$b")" ]; then
    echo '?'
  else
    "$apk" version --test "$a" "$b"
  fi
done
