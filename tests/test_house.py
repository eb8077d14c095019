"""The law of the house that no linter checks: how long a file may be, and what the import of a door costs.

Who may import whom is in pyproject.toml, under `tool.importlinter`. One case per source file, so a failure
names the file.
"""

import ast
import importlib
import subprocess
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("gateway", "toolservers", "finetune", "pretrain")
MAX_FILE_LINES = 350
MAX_FUNCTION_LINES = 50


def source_files() -> list[Path]:
    return sorted(path for package in OURS for path in (ROOT / package).rglob("*.py"))


def every_file() -> list[Path]:
    tests = (p for p in (ROOT / "tests").rglob("*.py") if "node_modules" not in p.parts)
    return sorted([*source_files(), *tests, *(ROOT / "scripts").glob("*.py")])


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def read(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def ids(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", source_files(), ids=ids)
def test_imports_are_absolute(path: Path) -> None:
    relative = [
        node.lineno
        for node in ast.walk(read(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]

    assert relative == [], "`mcp dev` runs a file outside its package, where these fail"


@pytest.mark.parametrize("path", every_file(), ids=ids)
def test_no_file_is_too_long_to_read(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())

    assert lines <= MAX_FILE_LINES, "split it by responsibility"


@pytest.mark.parametrize("path", source_files(), ids=ids)
def test_no_function_is_too_long_to_read(path: Path) -> None:
    long = [
        f"{node.name}: {(node.end_lineno or node.lineno) - node.lineno + 1} lines"
        for node in ast.walk(read(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= MAX_FUNCTION_LINES
    ]

    assert long == []


def test_no_module_beside_the_server_file_bears_a_foreign_name() -> None:
    # `mcp dev gateway/server.py` puts gateway/ first on sys.path: `types.py` would be everybody's.
    installed = {name for name, dists in packages_distributions().items() if dists}
    taken = sys.stdlib_module_names | (installed - set(OURS))

    names = {path.stem for path in (ROOT / "gateway").glob("*.py")}
    names |= {path.parent.name for path in (ROOT / "gateway").glob("*/__init__.py")}

    assert (names - {"__init__", "__main__"}) & taken == set()


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("gateway", ("mlx", "mlx_lm", "llguidance", "transformers", "mcp")),
        ("gateway.cli", ("mlx", "mlx_lm", "llguidance", "transformers", "mcp", "rich")),
        ("gateway.cli.ask", ("mlx", "mlx_lm", "llguidance", "transformers", "mcp", "mcp_types")),
        ("gateway.formats", ("mlx", "mlx_lm", "llguidance", "transformers", "mcp")),
        ("gateway.server", ("mlx", "mlx_lm", "llguidance", "transformers", "torch")),
    ],
)
def test_the_import_of_a_door_stays_light(module: str, heavy: tuple[str, ...]) -> None:
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{module} does not exist")
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & set({heavy!r})))"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )

    assert done.stdout.split() == []


def test_the_front_door_lists_exactly_its_public_names() -> None:
    import gateway

    public = {
        name
        for name, value in vars(gateway).items()
        if not name.startswith("_") and not isinstance(value, type(sys))
    }

    assert sorted(public) == gateway.__all__


@pytest.mark.parametrize(
    "path",
    [p for p in source_files() if p.name == "__init__.py" and "__all__" in p.read_text()],
    ids=ids,
)
def test_every_promised_name_exists(path: Path) -> None:
    module = importlib.import_module(module_name(path))

    assert [name for name in module.__all__ if not hasattr(module, name)] == []


@pytest.mark.parametrize("path", sorted((ROOT / "gateway").glob("*/__init__.py")), ids=ids)
def test_a_door_offers_exactly_what_type_checkers_see(path: Path) -> None:
    seen = {
        alias.asname
        for node in ast.walk(read(path))
        if isinstance(node, ast.ImportFrom) and node.module != "gateway.core"
        for alias in node.names
        if alias.asname
    }

    assert set(importlib.import_module(module_name(path)).__all__) >= seen - {"door"}
