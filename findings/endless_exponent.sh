#!/usr/bin/env bash
# llguidance lets a model write a number that is infinity in Python, where the schema has no limit.
#
# Versions: llguidance 1.9.1, jsonschema 4.26.0 (Python 3.11).
# Expected: a grammar made of {"type": "number"} writes numbers that a JSON reader can hold.
# Happens (2026-12-01): the exponent has no end, so 1e400 is written; Python's json reads it as infinity, jsonschema takes
#   infinity as a number, and json.dumps writes it as `Infinity`, which is not JSON. A limit on either side ends
#   it, because the grammar of a range has no exponent.
# Matters: "guided by the schema" is not "valid JSON at the tool". Read such a number as an error, and give numbers a limit.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check llguidance==1.9.1 jsonschema==4.26.0 numpy

"$tmp/v/bin/python" - <<'PY'
import json

import jsonschema
from llguidance import LLMatcher, LLTokenizer

tokenizer = LLTokenizer("byte")


def takes(schema: dict[str, object], text: str) -> bool:
    matcher = LLMatcher(tokenizer, "%llguidance {}\nstart: %json " + json.dumps(schema) + "\n")
    data = list(text.encode())
    taken = matcher.validate_tokens(data)
    matcher.consume_tokens(data[:taken])
    return taken == len(data) and matcher.is_accepting()


rows = []
for schema in ({"type": "number"}, {"type": "number", "minimum": 0}, {"type": "number", "maximum": 1000000}):
    written, value = takes(schema, "1e400"), json.loads("1e400")
    valid = jsonschema.Draft202012Validator(schema).is_valid(value)
    rows.append(written)
    print(f"  {json.dumps(schema):<42} writes 1e400: {written!s:<6} json reads {value}, the check takes it: {valid}")
print(f"  json.dumps: {json.dumps(json.loads('1e400'))}")
if rows[0]:
    print("HOLDS: a number that llguidance lets a model write is infinity in Python")
else:
    print("CHANGED: 1e400 is not written any more")
    raise SystemExit(1)
PY
