"""Pin the whole dependency tree in pyproject.toml: `make lock`, or `python scripts/lock.py [UV]`.

Asks uv for the newest versions that fit (default groups and the extra `finetune`, all platforms,
and the build backend) and writes them between marker lines of `[tool.uv]`. Only names and versions
are written, no addresses, so the file means the same on every machine.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = ROOT / "pyproject.toml"
END = "  # <<< written by `make lock`"
PLAIN = ("--quiet", "--no-annotate", "--no-header")
# The default groups come by themselves. Left out: group `tiny` and extra `cuda`, whose builds
# differ from machine to machine.
EXPORT = ("export", *PLAIN, "--no-hashes", "--no-emit-project", "--extra", "finetune", "--frozen")
COMPILE = ("pip", "compile", *PLAIN, "--universal", "--upgrade", "-")


def with_pins(text: str, key: str, pins: list[str]) -> str:
    """The text of pyproject.toml with `pins` between the markers of `key`."""
    begin = f"\n{key} = [\n  # >>> written by `make lock`; do not edit"
    head, found, rest = text.partition(begin)
    _, end, tail = rest.partition(END)
    if not found or not end:
        sys.exit(f"lock: {PYPROJECT.name}: markers of {key} not found; expected\n{begin}\n{END}")
    lines = [f'  "{pin}",' for pin in pins]
    return "\n".join([head + begin, *lines, END]) + tail


def run(uv: str, *args: str, stdin: str = "") -> list[str]:
    """The pins that one uv command prints; ends the script when the command fails."""
    done = subprocess.run(
        [uv, *args], cwd=ROOT, input=stdin, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"lock: uv {args[0]} failed, see above; {PYPROJECT.name} is as it was")
    return [line.strip() for line in done.stdout.splitlines() if "==" in line]


def main(uv: str) -> None:
    """Resolve without the old pins, write the new ones, prove that they resolve."""
    before = PYPROJECT.read_text(encoding="utf-8")
    backend = "\n".join(tomllib.loads(before)["build-system"]["requires"])
    try:
        PYPROJECT.write_text(with_pins(before, "constraint-dependencies", []), encoding="utf-8")
        run(uv, "lock", "--upgrade")
        pins, build = run(uv, *EXPORT), run(uv, *COMPILE, stdin=backend)
        after = with_pins(before, "constraint-dependencies", pins)
        after = with_pins(after, "build-constraint-dependencies", build)
        PYPROJECT.write_text(after, encoding="utf-8")
        run(uv, "lock")
    except BaseException:
        PYPROJECT.write_text(before, encoding="utf-8")
        raise
    print(f"{len(pins)} + {len(build)} pins in {PYPROJECT.name}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "uv")
