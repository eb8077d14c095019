#!/usr/bin/env bash
# A model held to the schema of `at: time` cannot write "10:00", only a time with a zone.
#
# Versions: pydantic 2.14.3, mcp 2.3.0, llguidance 1.9.1, Python 3.11.
# Expected: grammar and server agree on what a time is, since the schema comes from the server's own
#   type: whatever that type reads ("10:00", "10:00:00") can be written by a model held to the schema.
# Happens (2026-12-01): pydantic publishes `format: time` and `format: date-time` and reads local times
#   as well; both formats mean RFC 3339, and llguidance holds the model to it. Every call that can be
#   written has seconds and a zone, so plain code in the tool compares an aware value with a naive one
#   and fails, and the client is not told why:
#     10:00                 can be written: False  answered: True   later
#     10:00:00Z             can be written: True   answered: False  Error executing tool remind_daily
#     2026-12-01T10:00:00   can be written: False  answered: True   later
#     2026-12-01T10:00:00Z  can be written: True   answered: False  Error executing tool remind_once
# Matters: "remind me at ten" has no zone, so guided decoding makes the model invent one, mostly Z, and
#   where that does not fail the reminder is off by the user's offset. Training pairs with local times
#   put their loss on tokens that the grammar will never let through.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check \
  mcp==2.3.0 pydantic==2.14.3 llguidance==1.9.1

cat > "$tmp/look.py" <<'PY'
import json
import logging
from datetime import datetime, time
import anyio
from llguidance import LLMatcher, LLTokenizer
from mcp.client import Client
from mcp.server.mcpserver import MCPServer

server = MCPServer("reminders", log_level="CRITICAL")

@server.tool()
def remind_daily(at: time) -> str:
    return "later" if at > time(9) else "earlier"

@server.tool()
def remind_once(at: datetime) -> str:
    return "later" if at > datetime(2026, 12, 1, 9) else "earlier"

TOKENIZER = LLTokenizer("byte")

def can_be_written(schema, arguments):
    matcher = LLMatcher(TOKENIZER, LLMatcher.grammar_from_json_schema(json.dumps(schema)))
    tokens = TOKENIZER.tokenize_str(json.dumps(arguments, separators=(",", ":")))
    return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()

async def look():
    seen = {}
    async with Client(server) as client:
        schemas = {tool.name: tool.input_schema for tool in (await client.list_tools()).tools}
        for tool, at in (
            ("remind_daily", "10:00"), ("remind_daily", "10:00:00"), ("remind_daily", "10:00:00Z"),
            ("remind_once", "2026-12-01T10:00:00"), ("remind_once", "2026-12-01T10:00:00Z"),
        ):
            result = await client.call_tool(tool, {"at": at})
            seen[at] = can_be_written(schemas[tool], {"at": at}), not result.is_error
            print(f"  {tool:12} {at:21} can be written: {seen[at][0]!s:5} answered: {seen[at][1]!s:5}",
                  result.content[0].text)
    return seen

seen = anyio.run(look)
for at, (written, answered) in seen.items():
    aware = at.endswith("Z")
    assert written == aware, f"CHANGED: a guided model {'can' if written else 'cannot'} write {at}"
    assert answered != aware, f"CHANGED: the server {'takes' if answered else 'refuses'} {at}"
PY
"$tmp/v/bin/python" "$tmp/look.py"
echo "HOLDS: what can be written fails in the tool, what the tool takes cannot be written."
