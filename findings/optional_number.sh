#!/usr/bin/env bash
# An optional text turns into a number on its way out of the model, and a commit into infinity.
#
# Versions: mlx-lm 0.32.2 (its tool parsers alone, which need `regex` only), mcp-server-git 2026.10.19,
#   mcp 2.3.0, jsonschema 4.26.0, Python 3.11.
# Expected: mlx-lm's parsers for models that write bare values (no quotes) look at the tool's schema to
#   tell text from numbers, so a parameter that can only be text or null stays text.
# Happens (2026-12-01): Python servers publish `str | None` as `anyOf: [string, null]`, with no `type`
#   beside it; git_branch of the official git server does so for `contains`. Two of five parsers look
#   for `type == "string"` alone and evaluate everything else, as JSON or as a Python literal:
#     written      1234567    12e4567  2026_12  0x1f4    9e99999  1.10
#     glm47        1234567    inf      202612   500      inf      1.1
#     longcat      the same; qwen3_coder, minimax_m2 and minicpm5 keep all six as text
#   The same words for `revision` of git_show, which is required, stay text in all five.
# Matters: one short commit hash in twenty is a number in disguise. The server refuses numbers, and an
#   infinity is not even JSON; a gateway has to read bare values by the whole schema, not by `type`.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
pip() { "$tmp/v/bin/pip" install --quiet --disable-pip-version-check "$@"; }
pip mcp-server-git==2026.10.19 mcp==2.3.0 jsonschema==4.26.0 regex==2026.11.15
pip --no-deps mlx-lm==0.32.2

cat > "$tmp/look.py" <<'PY'
import importlib
import sys
import sysconfig
from pathlib import Path
from random import Random
import anyio
from jsonschema import Draft202012Validator
from mcp import StdioServerParameters
from mcp.client import Client

sys.path.append(str(Path(sysconfig.get_path("purelib")) / "mlx_lm"))
FORMS = {  # one call as each family of models writes it
    "glm47": "{tool}<arg_key>{key}</arg_key><arg_value>{value}</arg_value>",
    "longcat": "{tool}<longcat_arg_key>{key}</longcat_arg_key>"
               "<longcat_arg_value>{value}</longcat_arg_value>",
    "qwen3_coder": "<function={tool}>\n<parameter={key}>\n{value}\n</parameter>\n</function>",
    "minimax_m2": '<invoke name="{tool}"><parameter name="{key}">{value}</parameter></invoke>',
    "minicpm5": '<function name="{tool}"><param name="{key}">{value}</param></function>',
}
PARSERS = {name: importlib.import_module(f"tool_parsers.{name}").parse_tool_call for name in FORMS}
WORDS = ("1234567", "12e4567", "2026_12", "0x1f4", "9e99999", "1.10")

async def schemas():
    command = StdioServerParameters(command=str(Path(sys.executable).with_name("mcp-server-git")))
    with anyio.fail_after(60):
        async with Client(command) as client:
            return {tool.name: tool.input_schema for tool in (await client.list_tools()).tools}

def read(parser, tool, key, value):
    tools = [{"type": "function", "function": {"name": t, "parameters": s}} for t, s in SCHEMAS.items()]
    return PARSERS[parser](FORMS[parser].format(tool=tool, key=key, value=value), tools)["arguments"][key]

SCHEMAS = anyio.run(schemas)
contains = SCHEMAS["git_branch"]["properties"]["contains"]
print("  git_branch.contains:", contains["anyOf"])
for parser in FORMS:
    values = [read(parser, "git_branch", "contains", word) for word in WORDS]
    print(f"  {parser:12}", *(f"{value!r:10}" for value in values))
    wrong = [v for v in values if not isinstance(v, str)]
    refused = [v for v in wrong if not Draft202012Validator(contains).is_valid(v)]
    number = parser in ("glm47", "longcat")
    assert len(wrong) == (6 if number else 0), f"CHANGED: {parser} reads {values}"
    assert len(refused) == (6 if number else 0), f"CHANGED: the schema now takes {wrong}"
    required = [read(parser, "git_show", "revision", word) for word in WORDS]
    assert required == list(WORDS), f"CHANGED: {parser} reads required texts as {required}"
rng = Random(0)
hashes = ["".join(rng.choices("0123456789abcdef", k=7)) for _ in range(20_000)]
share = sum(not isinstance(read("glm47", "git_branch", "contains", h), str) for h in hashes) / 20_000
print(f"  {share:.1%} of 20,000 random hashes of seven digits are no text after glm47")
assert 0.04 < share < 0.07, "CHANGED: another share of hashes turns into numbers"
PY
"$tmp/v/bin/python" "$tmp/look.py"
echo "HOLDS: two of five parsers make numbers of optional texts."
