"""The law of the house that no linter checks: how long a file may be, and what the import of a door costs.

Who may import whom is in pyproject.toml, under `tool.importlinter`. A failure names the
file.
"""

import ast
import importlib
import subprocess
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from statistics import median

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


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_imports_are_absolute() -> None:
    relative = [
        f"{name_of(path)}:{node.lineno}"
        for path in source_files()
        for node in ast.walk(read(path))
        if isinstance(node, ast.ImportFrom) and node.level
    ]

    assert relative == [], "`mcp dev` runs a file outside its package, where these fail"


def test_no_file_is_too_long_to_read() -> None:
    lines = {name_of(p): len(p.read_text(encoding="utf-8").splitlines()) for p in every_file()}

    long = {name: count for name, count in lines.items() if count > MAX_FILE_LINES}

    assert long == {}, "split it by responsibility"


def functions() -> list[tuple[str, int]]:
    """Every function of ours, and how many lines it has."""
    return [
        (f"{name_of(path)}:{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1)
        for path in source_files()
        for node in ast.walk(read(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_no_function_is_too_long_to_read() -> None:
    assert [f for f in functions() if f[1] > MAX_FUNCTION_LINES] == []


def test_half_of_all_functions_fit_in_a_glance() -> None:
    assert median(lines for _, lines in functions()) < 12


def test_the_first_floor_of_the_gateway_has_few_modules() -> None:
    assert len(list((ROOT / "gateway").glob("*.py"))) <= 8, "put it into the folder of its subject"


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
        ("gateway.nlu", ("numpy", "babel")),
        ("gateway.agent", ("numpy", "mlx", "mcp")),
        ("gateway.app", ("numpy", "mlx", "mlx_lm", "llguidance", "tokenizers")),
        ("gateway.downstream", ("mcp", "anyio")),
        ("gateway.engine", ("mlx", "mlx_lm", "llguidance", "numpy")),
        ("gateway.formats", ("mlx", "mlx_lm", "llguidance", "transformers", "mcp")),
        ("gateway.server", ("mlx", "mlx_lm", "llguidance", "transformers", "torch")),
    ],
)
def test_the_import_of_a_door_stays_light(module: str, heavy: tuple[str, ...]) -> None:
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


def test_every_name_at_a_door_exists_and_no_other() -> None:
    doors = [p for p in source_files() if p.name == "__init__.py" and "__all__" in p.read_text()]

    for path in doors:
        module = importlib.import_module(module_name(path))
        seen = {
            alias.asname
            for node in ast.walk(read(path))
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if alias.asname
        }

        assert [name for name in module.__all__ if not hasattr(module, name)] == [], path
        assert seen - {"door"} <= set(module.__all__), path
