#!/usr/bin/env bash
# In December, Dublin is on daylight saving time: for the MCP time server, and by name for Babel.
#
# Versions: mcp-server-time 2026.10.19, tzdata 2026.6, Babel 2.19.0, Python 3.11 (zoneinfo).
# Expected: two cities whose clocks agree all year round, London and Dublin, agree on `is_dst`; a
#   clock one hour ahead in summer is called "summer" or "daylight" time in summer.
# Happens (2026-12-01): Irish law calls summer time the standard, and the time zone database follows
#   with a winter saving of minus one hour. The server's `is_dst` is true in Dublin exactly when it is
#   false in London, with the same offset in both; Babel, whose names come from CLDR, where Ireland
#   saves in summer, names the seasons the wrong way round:
#     Dublin +00:00 is_dst=True "Irish Standard Time"      (London: False, "Greenwich Mean Time")
#     Dublin +01:00 is_dst=False "Greenwich Mean Time"     (London: True, "British Summer Time")
#   A clock labelled GMT that is an hour away from GMT: half the year in summer.
# Matters: a model that reads `is_dst` as "one hour ahead of winter" corrects Irish times twice, and a
#   gateway that finds a zone by its CLDR name is an hour off. Only the offset can be relied on.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check \
  mcp-server-time==2026.10.19 mcp==2.3.0 tzdata==2026.6 Babel==2.19.0

cat > "$tmp/look.py" <<'PY'
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo
import anyio
from babel.dates import format_datetime
from mcp import StdioServerParameters
from mcp.client import Client

def named(zone, month):
    clock = datetime(2026, month, 1, 12, tzinfo=ZoneInfo(zone))
    name = format_datetime(clock, "zzzz", tzinfo=clock.tzinfo, locale="en")
    print(f"  {zone:14} 2026-{month:02} {clock:%z} dst={bool(clock.dst())!s:5} {name}")
    return f"{clock:%z}", bool(clock.dst()), name

async def today():
    server = Path(sys.executable).with_name("mcp-server-time")
    command = StdioServerParameters(
        command=str(server), args=["--local-timezone", "Etc/UTC"], env={"PYTHONTZPATH": ""})
    answers = []
    with anyio.fail_after(60):
        async with Client(command) as client:
            for zone in ("Europe/London", "Europe/Dublin"):
                result = await client.call_tool("get_current_time", {"timezone": zone})
                answers.append(result.structured_content)
                print("  server:", answers[-1])
    return answers

london, dublin = anyio.run(today)
assert london["datetime"][-6:] == dublin["datetime"][-6:], "CHANGED: the two clocks differ"
assert london["is_dst"] != dublin["is_dst"], "CHANGED: the server's is_dst agrees for the two"
assert named("Europe/London", 12) == ("+0000", False, "Greenwich Mean Time")
assert named("Europe/London", 7) == ("+0100", True, "British Summer Time")
winter, summer = named("Europe/Dublin", 12), named("Europe/Dublin", 7)
assert winter == ("+0000", True, "Irish Standard Time"), f"CHANGED: winter is {winter}"
assert summer == ("+0100", False, "Greenwich Mean Time"), f"CHANGED: summer is {summer}"
PY
PYTHONTZPATH="" "$tmp/v/bin/python" "$tmp/look.py"
echo "HOLDS: Dublin's daylight saving is in winter, and its names are the wrong way round."
