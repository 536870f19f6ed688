#!/bin/sh
# Judges pairs with dpkg. It only warns of some bad versions and compares them all the same; those are refused.
dpkg-query -W -f 'dpkg ${Version}\n' dpkg
tab=$(printf '\t')
while IFS="$tab" read -r a b; do
  if ! dpkg --validate-version "$a" 2>/dev/null || ! dpkg --validate-version "$b" 2>/dev/null; then
    echo '?'
  elif dpkg --compare-versions "$a" lt "$b"; then
    echo '<'
  elif dpkg --compare-versions "$a" gt "$b"; then
    echo '>'
  else
    echo '='
  fi
done
