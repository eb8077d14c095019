#!/usr/bin/env bash
# canitoolcall expects the space before a call as content in one output and without it in another of the same form.
#
# Versions: canitoolcall 0.1.1 (Python 3.11).
# Expected: its specification says of text around calls: "concatenated verbatim, in order, with nothing inserted or
#   removed". So "Some text before <call>" is the content "Some text before ", with its space.
# Happens (2026-12-01): for Gemma 4 one fixture keeps the space and one drops it, and both are strings that end in a space
#   before the same marker. Kimi and Llama keep it; Qwen3 and GLM, one fixture each, drop it. No parser that looks at
#   the text alone can pass both strictly; the suite calls the other one a soft pass.
# Matters: "all fixtures pass strictly" is out of reach by one case; a table that counts soft passes apart shows it.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check canitoolcall==0.1.1

"$tmp/v/bin/python" - <<'PY'
from canitoolcall.fixtures import load_fixtures

kept, dropped = [], []
for fixture in load_fixtures():
    if fixture.expected is None or not fixture.expected.tool_calls or not fixture.expected.content:
        continue
    content = fixture.expected.content.rstrip()
    before, found, after = fixture.raw_output.partition(content)
    if found and after.startswith(" <") and len(content.split()) > 1:
        same = fixture.expected.content.startswith(f"{content} ")
        (kept if same else dropped).append(fixture.id)
        print(f"  {'kept   ' if same else 'dropped'} {fixture.id}")
both = {i.split("/")[0] for i in kept} & {i.split("/")[0] for i in dropped}
if "gemma4" in both:
    print("HOLDS: for Gemma 4 the space before a call is content in one fixture and not in another")
else:
    print(f"CHANGED: families that have it both ways: {sorted(both)}")
    raise SystemExit(1)
PY
