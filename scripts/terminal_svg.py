"""Write docs/terminal.svg: a session of the gateway on a terminal, run in earnest and without a network.

uv run python scripts/terminal_svg.py
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

OUT = Path(__file__).resolve().parents[1] / "docs" / "terminal.svg"
TITLE, WIDTH = "agent-gateway", 100
LINES: Sequence[Sequence[str]] = (
    ("ask", "How much is 250 dollars in euros?"),
    ("ask", "20 % of 1.250,50 euros in dollars on 3 March 2020"),
    ("ask", "1.250 euros in dollars"),
    ("ask", "2 bitcoin in euros"),
    ("ask", "Will it rain in Boston tomorrow?", "--dry-run"),
)


def output(arguments: Sequence[str], folder: str) -> str:
    """What `gateway` with these arguments prints, both streams in their order."""
    off = {"CURRENCY_RATES_URL": "off", "WEATHER_GEOCODING_URL": "off"}
    off |= {"WEATHER_FORECAST_URL": "off", "HF_HUB_OFFLINE": "1"}
    away = ("GATEWAY_CONFIG", "GATEWAY_MODEL", "GATEWAY_ADAPTER")
    kept = {name: value for name, value in os.environ.items() if name not in away}
    done = subprocess.run(
        [sys.executable, "-m", "gateway", *arguments],
        cwd=folder,
        env={**kept, **off, "COLUMNS": str(WIDTH)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout.rstrip("\n")


def shown(arguments: Sequence[str]) -> str:
    """The command as a person types it."""
    return " ".join(f'"{word}"' if " " in word else word for word in ("gateway", *arguments))


def session() -> Console:
    """A console that has recorded all commands and their outputs."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), color_system="truecolor")
    with tempfile.TemporaryDirectory() as folder:
        for arguments in LINES:
            command = shown(arguments)
            console.print(Text("$ ", style="green") + Text(command, style="bold"), soft_wrap=False)
            console.print(Text(output(arguments, folder)))
            console.print()
    return console


def main() -> int:
    """Write the picture; fonts are the reader's own, so that it loads nothing."""
    template = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    svg = session().export_svg(title=TITLE, code_format=template, unique_id="terminal")
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(svg, encoding="utf-8")
    print(f"{OUT.name}: {len(svg.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
