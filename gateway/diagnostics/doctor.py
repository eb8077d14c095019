"""What is wrong with this machine or configuration, with stable codes and what to do about it.

    GW001  Python                        GW301  BLAS behind the CPU backend
    GW002  packages                      GW4..  the tool servers, see `gateway.diagnostics.server_checks`
    GW101  configuration                 GW501  uvx, which many tool servers are started with
    GW102  keys of another host's file   GW502  npx, the same
    GW2..  the model and its format,
           see `gateway.diagnostics.model_checks`

Each check looks for itself and reports; it repairs nothing and downloads nothing. `note` costs
comfort, `warn` costs some answers (exit code 1), `fail` costs all of them (exit code 2).
"""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from gateway import __version__
from gateway.agent import plain
from gateway.app import Load
from gateway.config import Config, load_config
from gateway.core import GatewayError
from gateway.diagnostics.finding import Finding as Finding
from gateway.diagnostics.finding import Status, failed
from gateway.diagnostics.model_checks import check_model
from gateway.diagnostics.server_checks import check_servers
from gateway.engine import blas_report

EXIT_CODES: Mapping[Status, int] = {"ok": 0, "note": 0, "warn": 1, "fail": 2}
STYLES: Mapping[Status, str] = {"ok": "green", "note": "cyan", "warn": "yellow", "fail": "red"}
OLDEST_PYTHON = (3, 11)
PACKAGES = ("mcp", "mlx", "mlx-lm", "llguidance", "httpx", "pydantic")
RUNNERS = (("GW501", "uvx", "uv"), ("GW502", "npx", "Node.js"))


async def examine(
    path: Path | None,
    environ: Mapping[str, str],
    *,
    model: str | None = None,
    adapter: str | None = None,
    format: str | None = None,
    load: Load,
) -> list[Finding]:
    """Every check, in the order of their codes; what builds on a failed one is left out."""
    findings = [check_python(sys.version_info[:3]), check_packages(PACKAGES)]
    try:
        config = load_config(path, environ)
    except GatewayError as error:
        return [*findings, failed("GW101", "configuration", error), check_blas()]
    findings += _configuration(config)
    findings += await check_model(config, environ, model, adapter, format, load)
    findings.append(check_blas())
    findings += await check_servers(config)
    needed = [server.command or "" for server in config.servers.values() if server.enabled]
    return findings + [check_runner(*runner, needed) for runner in RUNNERS]


def check_python(running: Sequence[int]) -> Finding:
    """GW001."""
    text = f"{platform.python_implementation()} {'.'.join(map(str, running))}, {sys.executable}"
    if tuple(running[:2]) >= OLDEST_PYTHON:
        return Finding("GW001", "ok", "Python", text)
    return Finding("GW001", "fail", "Python", text, "use Python 3.11 or newer")


def check_packages(names: Sequence[str]) -> Finding:
    """GW002."""
    found, missing = [f"gateway {__version__}"], []
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if not missing:
        return Finding("GW002", "ok", "packages", ", ".join(found))
    detail = f"not installed: {', '.join(missing)}"
    return Finding("GW002", "fail", "packages", detail, "run `make install` or `uv sync`")


def _configuration(config: Config) -> Iterator[Finding]:
    """GW101 and GW102."""
    source = config.source or "built in (no gateway.toml here)"
    names = ", ".join(n for n, server in config.servers.items() if server.enabled) or "none"
    yield Finding("GW101", "ok", "configuration", f"{source}; servers: {names}")
    if config.ignored:
        detail = f"means nothing here and is left out: {plain(', '.join(config.ignored))}"
        yield Finding("GW102", "note", "configuration", detail, "nothing needs to be done")


def check_blas() -> Finding:
    """GW301."""
    report = blas_report()
    if report.advice:
        detail, _, fix = report.advice.partition("; ")
        return Finding("GW301", "note", "BLAS", detail, fix)
    if not report.found:
        return Finding("GW301", "ok", "BLAS", f"{platform.system()} brings its own")
    return Finding("GW301", "ok", "BLAS", f"{report.path}, {report.threads} threads")


def check_runner(code: str, name: str, product: str, needed: Sequence[str]) -> Finding:
    """GW501 and GW502: worth a warning only when a configured server is started with it."""
    place = shutil.which(name)
    if place:
        return Finding(code, "ok", name, place)
    used = any(Path(command).stem == name for command in needed)
    detail = "not on PATH" + ("; a configured server needs it" if used else "; no server needs it")
    return Finding(code, "warn" if used else "note", name, detail, f"install {product}")


def exit_code(findings: Sequence[Finding]) -> int:
    """0 ready, 1 some answers are missing, 2 none can be given."""
    return max((EXIT_CODES[finding.status] for finding in findings), default=0)


def verdict(findings: Sequence[Finding]) -> str:
    """The last line: what the exit code means."""
    texts = ("ready", "works, but something is down: see warn", "cannot answer: see fail")
    return texts[exit_code(findings)]


def findings_as_json(findings: Sequence[Finding]) -> dict[str, Any]:
    """The document that `gateway doctor --json` prints."""
    return {
        "exit_code": exit_code(findings),
        "verdict": verdict(findings),
        "findings": [asdict(finding) for finding in findings],
    }


def render_findings(findings: Sequence[Finding]) -> Group:
    """The findings for people, one row each, then the verdict."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for finding in findings:
        detail = Text(finding.detail, overflow="fold")
        if finding.fix and finding.status != "ok":
            detail.append(f"\n-> {finding.fix}", style="bold")
        style = STYLES[finding.status]
        table.add_row(Text(finding.status, style=style), finding.code, Text(finding.about), detail)
    return Group(table, Text(f"\n{verdict(findings)}"))
