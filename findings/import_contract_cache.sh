#!/usr/bin/env bash
# import-linter says KEPT for a contract that is broken, from the second run on.
#
# Versions: import-linter 2.17 with grimp 3.20 (Python 3.11).
# Expected: when a folder becomes a package, the imports of it are seen.
# Happens (2026-12-01): grimp caches the imports of each file by that file's time. `from p.high.tools.hammer
#   import x` in p/low/user.py is no import of the project while p/high/tools/ has no `__init__.py`. With
#   `__init__.py` added it is one, but user.py has not changed, so the cached answer stays:
#     first run KEPT; with __init__.py, cached: KEPT; the same with --no-cache: BROKEN, p.low -> p.high
# Matters: this is the state of every refactoring that turns modules into folders. The linter is green on
#   the machine where the work is done and red on a fresh checkout. Run it with --no-cache there.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check import-linter==2.17 grimp==3.20

cd "$tmp"
mkdir -p p/high/tools p/low
touch p/__init__.py p/high/__init__.py p/low/__init__.py
echo 'x = 1' > p/high/tools/hammer.py
echo 'from p.high.tools.hammer import x' > p/low/user.py
cat > .importlinter <<'INI'
[importlinter]
root_package = p

[importlinter:contract:floors]
name = floors
type = layers
layers =
    p.high
    p.low
INI

lint() { "$tmp/v/bin/lint-imports" --no-logo "$@" 2>/dev/null | grep -E '^floors (KEPT|BROKEN)' || true; }
echo "  without __init__.py    $(lint)"
touch p/high/tools/__init__.py
cached=$(lint) fresh=$(lint --no-cache)
echo "  with it, cached        $cached"
echo "  with it, not cached    $fresh"
[ "$cached" = 'floors KEPT' ] && [ "$fresh" = 'floors BROKEN' ] || { echo 'CHANGED: the cache sees the new package'; exit 1; }
echo 'HOLDS: the cached run passes a contract that a fresh run finds broken.'
