"""What the grammar benchmarks measure: all real schemas, random calls, and the cost beside a model."""

import json
from pathlib import Path
from typing import Any

import pytest

from gateway.benchmarks import census_table, try_calls
from gateway.benchmarks.catalogues import distinct, read_tools
from gateway.benchmarks.census import Row, census, reasons_of
from gateway.benchmarks.random_calls import bounded
from gateway.cli import main
from gateway.core import ConfigError, ToolSpec
from gateway.engine import Compiled, Compiler, tokenizer_of

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
TOOLS = DATA / "mcp_catalogue" / "livemcp_tools.json"
TOKENIZER = DATA / "qwen3_tokenizer"
# A text that a form without types would read as a list: the check may refuse what stands in it.
LISTS_OR_TEXT = (
    "search",
    "article_searcher",
    "trial_searcher",
    "alphagenome_predictor",
    "random_choices",
    "recent_activity",
)
needs_data = pytest.mark.skipif(
    not (TOOLS.exists() and TOKENIZER.exists()), reason=f"{DATA} is not on this machine"
)


@pytest.fixture(scope="module")
def compiler() -> Compiler:
    return Compiler(tokenizer_of((TOKENIZER / "tokenizer.json").read_text(encoding="utf-8")))


@needs_data
@pytest.mark.parametrize(
    ("name", "looser"),
    [
        ("qwen3", {}),
        ("hermes", {}),
        ("glaive", {}),
        ("xlam", {}),
        ("pythonic", {}),
        ("mistral_args", {}),
        (
            "qwen3_coder",
            {
                **{key: ["left out: format"] for key in ("whois_ip", "fetch")},
                **{key: ["left out: type"] for key in LISTS_OR_TEXT},
            },
        ),
    ],
)
def test_all_real_schemas_are_held_in_full(
    compiler: Compiler, name: str, looser: dict[str, list[str]]
) -> None:
    row = census(name, read_tools(TOOLS), compiler)

    assert row.tools == looser
    assert (row.outcomes["full"], row.outcomes["looser"]) == (527 - len(looser), len(looser))


@needs_data
def test_a_model_of_random_weights_writes_only_valid_calls() -> None:
    tried = try_calls(TOOLS, TOKENIZER, runs=6)

    assert tried.wrong == []
    assert tried.runs == 6
    assert tried.with_call + tried.cut == 6
    assert tried.valid == tried.calls >= 3


def test_tools_are_found_in_every_usual_shape(tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}}
    entries = [
        {"name": "a", "inputSchema": schema},
        {"type": "function", "function": {"name": "b", "parameters": schema}},
    ]
    for shape in (entries, {"tools": entries}, [{"name": "s", "tools": {"x": {"tools": entries}}}]):
        file = tmp_path / "tools.json"
        file.write_text(json.dumps(shape), encoding="utf-8")

        assert [t.name for t in read_tools(file)] == ["a", "b"]


@pytest.mark.parametrize("text", ["[]", "{", '{"a": 1}'])
def test_a_file_without_tools_is_an_error_that_names_it(tmp_path: Path, text: str) -> None:
    file = tmp_path / "none.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigError, match=r"none\.json"):
        read_tools(file)


def test_tools_of_one_name_are_numbered() -> None:
    assert [t.name for t in distinct([ToolSpec("f"), ToolSpec("g"), ToolSpec("f")])] == [
        "f",
        "g",
        "f_2",
    ]


@pytest.mark.parametrize(
    ("compiled", "reasons"),
    [
        (Compiled("full", ""), []),
        (Compiled("looser", "", ('Unimplemented keys: ["not"]',)), ['keyword "not"']),
        (Compiled("looser", "", ("Unknown format: phone",)), ["format phone"]),
        (Compiled("looser", "", ("x: pattern",), "regex parse error"), [
            "pattern that is no regular expression"]),
        (Compiled("any object", "", (), "Resource 'u' is not"), ["remote $ref"]),
        (Compiled("any object", "", (), "something new"), ["something new"]),
    ],
)  # fmt: skip
def test_reasons_are_grouped(compiled: Compiled, reasons: list[str]) -> None:
    assert reasons_of(compiled) == reasons


def test_a_table_has_a_line_for_every_format() -> None:
    row = Row("qwen3", seconds=[0.001, 0.002])
    row.outcomes["full"] = 2
    row.reasons["remote $ref"] = 1

    assert "qwen3" in census_table([row])
    assert "1  remote $ref" in census_table([row])


def test_bounded_schemas_leave_what_is_bounded_already() -> None:
    assert bounded({"type": "string", "maxLength": 900})["maxLength"] == 900
    assert bounded({"enum": ["a" * 99]}) == {"enum": ["a" * 99]}
    assert bounded({"type": "string", "minLength": 30})["maxLength"] == 30
    integer = {"type": "integer", "minimum": -1_000_000, "maximum": 1_000_000}
    assert bounded({}) == bounded({"type": "integer"}) == integer
    assert bounded({"type": "number", "minimum": 5}) == {"type": "number", "minimum": 5}
    nested = bounded({"type": "object", "properties": {"type": {"type": "array", "items": {}}}})
    assert nested["properties"]["type"]["maxItems"] == 2
    assert nested["properties"]["type"]["items"] == integer


def test_the_command_prints_a_table_and_one_json_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "tools.json"
    file.write_text(json.dumps([{"name": "f", "inputSchema": {"type": "object"}}]), "utf-8")

    assert main(["bench", "--grammars", str(file), "--format", "glaive"]) == 0
    *_, last = capfd.readouterr().out.splitlines()
    [row] = json.loads(last)["formats"]
    assert (row["format"], row["full"], row["any object"]) == ("glaive", 1, 0)


@pytest.mark.parametrize(
    "flags",
    [["--random-calls", "3"], ["--mask-cost", "1"], ["--grammars", "f", "--mask-cost", "1"]],
)
def test_a_command_line_that_lacks_something_says_what(
    flags: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", *flags]) == 2
    assert "is missing" in capfd.readouterr().err
