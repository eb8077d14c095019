"""The law of the house: who may import whom, where each large library lives, how long a file may be.

Read with the standard library's `ast` only; one case per source file, so a failure names the file.
"""

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("gateway", "toolservers", "finetune")
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50

# A module may import only from strictly lower floors, or from its own package.
# The longest listed prefix of a module's name gives its floor.
FLOORS = {
    "gateway.messages": 0,
    "gateway.errors": 0,
    "gateway.access": 0,
    "gateway.clocks": 0,
    "gateway.faults": 1,
    "gateway.memory": 0,
    "gateway.accounts": 0,
    "gateway.words": 0,
    "gateway.standins": 0,
    "gateway": 1,  # the front door: values and errors, nothing else
    "gateway.config": 1,
    "gateway.entries": 1,
    "gateway.catalogue": 1,
    "gateway.effects": 1,
    "gateway.intent": 2,
    "gateway.overview": 2,
    "gateway.drafting": 2,
    "gateway.requested": 2,
    "gateway.ranking": 1,
    "gateway.affinity": 1,
    "gateway.reader": 1,
    "gateway.answers": 1,
    "gateway.formats": 1,
    "gateway.questions": 1,
    "gateway.findings": 2,
    "gateway.pinning": 1,
    "gateway.differences": 1,
    "gateway.model_choice": 2,
    "gateway.engine": 2,
    "gateway.downstream": 2,
    "gateway.agent": 2,
    "gateway.verdict": 2,
    "gateway.consent": 2,
    "gateway.guidance": 2,
    "gateway.telling": 1,
    "gateway.turns": 2,
    "gateway.forms": 2,
    "gateway.leave": 2,
    "gateway.watch": 2,
    "gateway.app": 3,
    "gateway.server_checks": 3,
    "gateway.model_checks": 4,
    "gateway.surface": 4,
    "gateway.bench": 4,
    "gateway.benchmarks": 4,
    "gateway.demo": 4,
    "gateway.doctor": 4,
    "gateway.install": 4,
    "gateway.server": 4,
    "gateway.cli": 5,
    "gateway.__main__": 6,
    "finetune": 3,  # uses formats and engine, so that training and serving cannot drift apart
    "toolservers": 0,  # imports nothing of ours
}
# A package is one room; so are these. Inside a room, floors do not count.
SAME_ROOM = {
    "gateway.entries": "gateway.config",
    "gateway.ranking": "gateway.catalogue",
    "gateway.affinity": "gateway.catalogue",
    "gateway.verdict": "gateway.agent",
    "gateway.consent": "gateway.agent",
    "gateway.drafting": "gateway.agent",
    "gateway.intent": "gateway.agent",
    "gateway.requested": "gateway.agent",
    "gateway.overview": "gateway.agent",
    "gateway.guidance": "gateway.agent",
    "gateway.turns": "gateway.agent",
    "gateway.forms": "gateway.agent",
    "gateway.leave": "gateway.agent",
    "gateway.bench": "gateway.benchmarks",
    "gateway.model_checks": "gateway.doctor",
    "gateway.surface": "gateway.server",
}

MCP_HOMES = ("gateway.downstream", "gateway.surface", "gateway.server", "toolservers")
HOMES = {
    "mlx": ("gateway.engine", "finetune"),
    "mlx_lm": ("gateway.engine", "finetune"),
    "llguidance": ("gateway.engine",),
    "mcp": MCP_HOMES,
    "mcp_types": MCP_HOMES,
    "torch": ("finetune.tiny",),
}


def source_files() -> list[Path]:
    return sorted(path for package in OURS for path in (ROOT / package).rglob("*.py"))


def every_file() -> list[Path]:
    tests = (p for p in (ROOT / "tests").rglob("*.py") if "node_modules" not in p.parts)
    return sorted([*source_files(), *tests, *(ROOT / "scripts").glob("*.py")])


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full module name of every import, also of those inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def within(module: str, home: str) -> bool:
    return module == home or module.startswith(home + ".")


def longest(module: str, names: Iterable[str]) -> str:
    return max((n for n in names if within(module, n)), key=len, default="")


def room(module: str) -> str:
    first, *rest = module.split(".")
    name = f"{first}.{rest[0]}" if first == "gateway" and rest else first
    return SAME_ROOM.get(name, name)


@cache
def read(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def ids(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", source_files(), ids=ids)
def test_a_module_imports_only_from_lower_floors(path: Path) -> None:
    module = module_name(path)
    if module != "gateway":
        assert longest(module, FLOORS) != "gateway", f"give {module} a floor in this file"
    floor = FLOORS[longest(module, FLOORS)]

    upward = [
        f"line {line}: {name} (floor {FLOORS[longest(name, FLOORS)]})"
        for line, name in imports(read(path))
        if name.split(".")[0] in OURS
        and room(name) != room(module)
        and FLOORS[longest(name, FLOORS)] >= floor
        and name not in ("gateway.__version__",)
    ]

    assert upward == [], f"{module} is on floor {floor}"


@pytest.mark.parametrize("path", source_files(), ids=ids)
def test_rooms_know_only_the_rooms_that_they_may(path: Path) -> None:
    module = module_name(path)
    allowed = {"gateway": {"gateway"}, "toolservers": {"toolservers"}}
    mine = allowed.get(module.split(".")[0], {"gateway", "finetune"})

    foreign = [
        f"line {line}: {name}"
        for line, name in imports(read(path))
        if name.split(".")[0] in set(OURS) - mine
    ]

    assert foreign == []


@pytest.mark.parametrize("path", source_files(), ids=ids)
def test_large_libraries_are_imported_only_in_their_homes(path: Path) -> None:
    module = module_name(path)

    strays = [
        f"line {line}: {name}; its homes: {', '.join(HOMES[name.split('.')[0]])}"
        for line, name in imports(read(path))
        if name.split(".")[0] in HOMES
        and not any(within(module, home) for home in HOMES[name.split(".")[0]])
    ]

    assert strays == []


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
        ("gateway.cli.asking", ("mlx", "mlx_lm", "llguidance", "transformers", "mcp", "mcp_types")),
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
    "path", [p for p in source_files() if "__all__" in p.read_text(encoding="utf-8")], ids=ids
)
def test_every_promised_name_exists(path: Path) -> None:
    module = importlib.import_module(module_name(path))

    assert [name for name in module.__all__ if not hasattr(module, name)] == []
