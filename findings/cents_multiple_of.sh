#!/usr/bin/env bash
# With `"multipleOf": 0.01`, one amount in seven is both a valid price and an invalid one.
#
# Versions: jsonschema 4.26.0, llguidance 1.9.1, pydantic 2.14.3 (Python 3.11); ajv 8.20.0, zod 4.6.7.
# Expected: five libraries that know `multipleOf` agree on 19.99, or all fail alike on binary floats.
# Happens (2026-12-01): of the 10,001 amounts from 0.00 to 100.00, jsonschema and ajv refuse the same
#   1,363 (0.07, 0.14, 0.28, ... 19.99), because they divide floats; pydantic and zod, which publish
#   the keyword from `multiple_of=0.01` and `.multipleOf(0.01)`, refuse none, and llguidance, which
#   works on the digits, lets a model write every one of them:
#     jsonschema 1363, ajv 1363, pydantic 0, zod 0, llguidance 0
# Matters: a gateway that guides its model by the schema and then checks the call with a validator
#   refuses its own right answers, by amount, about which the server would not have complained. The
#   MCP SDKs check `structuredContent` with jsonschema and ajv, so prices are lost on the way back too.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check \
  jsonschema==4.26.0 llguidance==1.9.1 pydantic==2.14.3
npm install --silent --no-audit --no-fund --prefix "$tmp/n" ajv@8.20.0 zod@4.6.7 >/dev/null

cat > "$tmp/look.py" <<'PY'
import json
from typing import Annotated
from jsonschema import Draft202012Validator
from llguidance import LLMatcher, LLTokenizer
from pydantic import Field, TypeAdapter, ValidationError

price = TypeAdapter(Annotated[float, Field(multiple_of=0.01)])
schema = price.json_schema()
validator, tokenizer = Draft202012Validator(schema), LLTokenizer("byte")
grammar = LLMatcher.grammar_from_json_schema(json.dumps(schema))

def pydantic_takes(text):
    try:
        price.validate_json(text)
    except ValidationError:
        return False
    return True

def guided_model_may_write(text):
    matcher, tokens = LLMatcher(tokenizer, grammar), tokenizer.tokenize_str(text)
    return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()

texts = [f"{cents // 100}.{cents % 100:02}" for cents in range(10_001)]
print(json.dumps({
    "jsonschema": [t for t in texts if not validator.is_valid(json.loads(t))],
    "pydantic": [t for t in texts if not pydantic_takes(t)],
    "llguidance": [t for t in texts if not guided_model_may_write(t)]}))
PY
cat > "$tmp/n/look.cjs" <<'JS'
const { default: Ajv } = require("ajv");
const { z } = require("zod");
const price = z.number().multipleOf(0.01);
const validate = new Ajv().compile({ type: "number", multipleOf: 0.01 });
const texts = Array.from({ length: 10001 }, (_, cents) => (cents / 100).toFixed(2));
console.log(JSON.stringify({
  ajv: texts.filter((t) => !validate(JSON.parse(t))),
  zod: texts.filter((t) => !price.safeParse(JSON.parse(t)).success) }));
JS
"$tmp/v/bin/python" "$tmp/look.py" > "$tmp/py.json"
node "$tmp/n/look.cjs" > "$tmp/js.json"
"$tmp/v/bin/python" - "$tmp/py.json" "$tmp/js.json" <<'PY'
import json, sys
refused = {}
for path in sys.argv[1:]:
    refused |= json.load(open(path))
for name, amounts in refused.items():
    print(f"  {name:10} refuses {len(amounts):4} of 10,001 amounts", amounts[:6])
assert refused["jsonschema"] == refused["ajv"], "CHANGED: jsonschema and ajv refuse different amounts"
assert len(refused["ajv"]) == 1363 and "19.99" in refused["ajv"], "CHANGED: not 1,363 with 19.99"
for name in ("pydantic", "zod", "llguidance"):
    assert not refused[name], f"CHANGED: {name} now refuses amounts as well"
PY
echo "HOLDS: two libraries refuse one amount in seven that three others take."
