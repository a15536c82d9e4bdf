#!/usr/bin/env bash
# against-hugo.sh WORK [RUNS]: builds the same articles with Rotative and with Hugo, in turn, and prints the medians of
# wall time, processor time and peak memory, and the median of the ratios pair by pair.
#   WORK/site   the articles as a Rotative site, with its site.yml    WORK/hugo   the same articles as a Hugo project
# Put WORK on a memory file system: on a slow disk the creation of files is most of the time. Needs hugo and GNU time.
# Caches are off and every output folder is fresh. ROTATIVE names another launcher than the packed one.
set -euo pipefail
work=$(cd "$1" && pwd)
runs=${2:-5}
rotative=${ROTATIVE:-$(cd "$(dirname "$0")/../.." && pwd)/target/rotative/bin/rotative}
log=$(mktemp -d)
trap 'rm -rf "$log" "$work/out-rotative" "$work/.out-rotative.rotative" "$work/out-hugo"' EXIT

measure() { # measure NAME COMMAND…: appends "wall user+system peak" to a file
  local name=$1
  shift
  /usr/bin/time -a -o "$log/$name" -f '%e %U %S %M' "$@" >"$log/said" 2>&1 || { cat "$log/said"; exit 1; }
}

for ((run = 0; run <= runs; run++)); do # the first pair warms the disk's cache and is not counted
  rm -rf "$work/out-rotative" "$work/.out-rotative.rotative" "$work/out-hugo"
  measure rotative "$rotative" build -q -s "$work/site" -d "$work/out-rotative"
  measure hugo hugo --source "$work/hugo" --destination "$work/out-hugo" --quiet --ignoreCache
  if ((run == 0)); then rm "$log/rotative" "$log/hugo"; fi
done

paste "$log/rotative" "$log/hugo" | awk '
  function median(a, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j - 1] > a[j]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
    return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
  }
  { n++; rw[n] = $1; rc[n] = $2 + $3; rm[n] = $4 / 1024; hw[n] = $5; hc[n] = $6 + $7; hm[n] = $8 / 1024
    w[n] = rw[n] / hw[n]; c[n] = rc[n] / hc[n]; m[n] = rm[n] / hm[n] }
  END {
    printf "%-28s %10s %10s %8s\n", "median of " n " pairs", "Rotative", "Hugo", "ratio"
    printf "%-28s %10.2f %10.2f %8.2f\n", "wall time, s", median(rw, n), median(hw, n), median(w, n)
    printf "%-28s %10.2f %10.2f %8.2f\n", "processor time, s", median(rc, n), median(hc, n), median(c, n)
    printf "%-28s %10.0f %10.0f %8.2f\n", "peak memory, MB", median(rm, n), median(hm, n), median(m, n)
  }'
