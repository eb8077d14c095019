"""The command line: exit codes, one JSON document on stdout, one line on stderr when it is wrong."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.cli import main
from gateway.cli.arguments import build_parser
from gateway.cli.serve import address
from gateway.core import ConfigError, ModelError
from gateway.engine import ScriptedEngine

CALL = (
    '<functioncall> {"name": "convert_currency", "arguments": '
    '\'{"amount": 250, "from_currency": "USD", "to_currency": "EUR"}\'}'
)
QUESTION = "How much is 250 dollars in euros?"
CONTRACT = {
    "answer", "outcome", "code", "calls", "candidates", "confidence", "model", "format", "tokens", "seconds",
}  # fmt: skip
FLAGS = ("--model", "model", "--format", "glaive")


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one tool server that needs no network, and a model folder to name."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")
    for name in ("GATEWAY_CONFIG", "GATEWAY_MODEL", "GATEWAY_ADAPTER"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    (tmp_path / "gateway.toml").write_text(
        f'[servers.currency]\ncommand = "{sys.executable}"\nargs = ["-m", "toolservers.currency"]\n'
    )
    return tmp_path


def writes(call: str, after: str = "Done.") -> Callable[[str, Path | None], ScriptedEngine]:
    """A loader of a model that writes `call` for a question and `after` for a result."""

    def load(model: str, adapter: Path | None) -> ScriptedEngine:
        print("a library that prints while it loads")  # noqa: T201 - the test is about it
        return ScriptedEngine(lambda text: after if "FUNCTION RESPONSE" in text else call)

    return load


def test_ask_prints_the_answer_alone_on_stdout(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["ask", QUESTION, *FLAGS], load=writes(CALL))

    out, err = capfd.readouterr()
    assert code == 0
    assert out.count("\n") == 1
    assert "EUR" in out
    assert "currency.convert_currency(amount=250, from_currency='USD', to_currency='EUR')" in err
    assert "a library that prints" in err


def test_ask_json_is_exactly_the_contract_object(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["ask", QUESTION, "--json", *FLAGS], load=writes(CALL))

    answer = json.loads(capfd.readouterr().out)
    assert code == 0
    assert set(answer) == CONTRACT
    assert answer["outcome"] == "answered"
    assert answer["calls"][0]["arguments"] == {
        "amount": 250,
        "from_currency": "USD",
        "to_currency": "EUR",
    }
    assert answer["calls"][0]["structured"]["source"] == "bundled"


def test_a_dry_run_calls_nothing_and_shows_prompt_and_output_on_stderr(
    capfd: pytest.CaptureFixture[str],
) -> None:
    code = main(
        ["ask", QUESTION, "--dry-run", "--show-prompt", "--json", *FLAGS], load=writes(CALL)
    )

    out, err = capfd.readouterr()
    assert code == 0
    assert json.loads(out)["calls"][0]["text"] == ""
    assert f"USER: {QUESTION}" in err
    assert CALL in err


def test_no_fitting_tool_is_exit_code_1(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["ask", "Tell me a joke", "--json", *FLAGS], load=writes("I cannot do that."))

    assert code == 1
    assert json.loads(capfd.readouterr().out)["outcome"] == "no_tool"


def test_a_failing_tool_is_exit_code_1(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["ask", QUESTION, "--json", *FLAGS], load=writes(CALL.replace("EUR", "XXX")))

    answer = json.loads(capfd.readouterr().out)
    assert (code, answer["outcome"]) == (1, "tool_error")
    assert "XXX" in answer["answer"]


def test_a_server_that_cannot_start_is_named_and_the_others_still_answer(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with (workplace / "gateway.toml").open("a") as file:
        file.write('[servers.ghost]\ncommand = "no-such-program"\n')

    code = main(["ask", QUESTION, *FLAGS], load=writes(CALL))

    out, err = capfd.readouterr()
    assert code == 0
    assert "EUR" in out
    assert "gateway: server ghost: " in err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["ask", ""], "query"),
        (["ask", "x" * 100_000], "100000 characters"),
        (["ask", QUESTION, "--server", "nonesuch"], "nonesuch"),
        (["ask", QUESTION, "--config", "absent.toml"], "absent.toml"),
        (["ask", QUESTION, "--model", "./absent"], "./absent"),
        (["ask", QUESTION, "--adapter", "absent"], "absent"),
        (["ask", QUESTION, "--format", "nonesuch"], "nonesuch"),
        (["ask"], "QUESTION"),
        (["tools", "--config", "absent.toml"], "absent.toml"),
        (["serve", "--http", "nowhere"], "nowhere"),
        (["serve", "--http", "0.0.0.0:8000"], "0.0.0.0"),
        (["serve", "--config", "absent.toml"], "absent.toml"),
        (["parse", "--format", "nonesuch"], "nonesuch"),
        (["parse", "--tools", "absent.json"], "absent.json"),
        (["parse", "--tools", "gateway.toml"], "gateway.toml"),
        (["bench", "--rounds", "0"], "--rounds"),
        (["demo", "--config", "absent.toml"], "absent.toml"),
        (["nonesuch"], "nonesuch"),
        ([], "COMMAND"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(
    arguments: list[str], named: str, capfd: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(arguments, load=writes(CALL))
    except SystemExit as exit:
        code = exit.code  # type: ignore[assignment]

    out, err = capfd.readouterr()
    lines = [line for line in err.splitlines() if "library that prints" not in line]
    assert (code, out) == (2, "")
    assert len(lines) == 1, err
    assert named in lines[0]


def test_a_broken_configuration_names_file_and_key(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text("[agent]\nmax_step = 3\n")

    code = main(["ask", QUESTION], load=writes(CALL))

    err = capfd.readouterr().err
    assert code == 2
    assert "gateway.toml: agent.max_step: unknown key" in err
    assert "max_steps" in err


def test_a_model_that_cannot_be_loaded_is_one_line_and_exit_code_2(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def load(model: str, adapter: Path | None) -> ScriptedEngine:
        raise ModelError("adapter a does not fit its base b;\nname another one with --adapter")

    code = main(["ask", QUESTION, *FLAGS], load=load)

    out, err = capfd.readouterr()
    assert (code, out) == (2, "")
    said = "adapter a does not fit its base b; name another one with --adapter (GW603)"
    assert err == f"gateway: {said}\n"


def test_tools_lists_what_can_be_called(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["tools", "--json"])

    listed = json.loads(capfd.readouterr().out)
    assert code == 0
    assert [tool["name"] for tool in listed["tools"]] == ["convert_currency", "list_currencies"]
    assert listed["tools"][0]["parameters"]["required"] == [
        "amount",
        "from_currency",
        "to_currency",
    ]
    assert listed["servers"][0]["state"] == "ready"


def test_tools_in_a_pipe_is_one_line_a_tool(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")

    main(["tools"])

    lines = capfd.readouterr().out.splitlines()
    assert [line.split("\t")[:4] for line in lines] == [
        ["currency", "convert_currency", "", lines[0].split("\t")[3]],
        ["currency", "list_currencies", "", ""],
    ]
    assert lines[0].split("\t")[3].startswith("amount, from_currency, to_currency")
    assert all(len(line.split("\t")) == 5 for line in lines)


def test_tools_without_any_is_exit_code_1(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text('[servers.ghost]\ncommand = "no-such-program"\n')

    code = main(["tools", "--json"])

    out, err = capfd.readouterr()
    assert code == 1
    assert json.loads(out)["tools"] == []
    assert "no-such-program" in err


def test_formats_lists_names(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["formats"]) == 0
    names = capfd.readouterr().out.split()
    assert main(["formats", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == names
    assert "glaive" in names


def gateway(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gateway", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_parse_reads_stdin_and_prints_one_document(workplace: Path) -> None:
    tools = [{"type": "function", "function": {"name": "convert_currency", "parameters": {}}}]
    (workplace / "tools.json").write_text(json.dumps(tools))

    done = gateway("parse", "--format", "glaive", "--tools", "tools.json", stdin=f"Sure. {CALL}")

    assert done.returncode == 0
    assert json.loads(done.stdout) == {
        "calls": [
            {
                "name": "convert_currency",
                "arguments": {"amount": 250, "from_currency": "USD", "to_currency": "EUR"},
            }
        ],
        "errors": [],
        "content": "Sure. ",
    }


def test_parse_without_a_call_is_exit_code_1() -> None:
    done = gateway("parse", "--format", "glaive", stdin="Nothing to call here.")

    assert done.returncode == 1
    assert json.loads(done.stdout)["content"] == "Nothing to call here."


def test_python_m_gateway_without_a_command_is_the_server() -> None:
    hello = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"},
        },
    }

    done = gateway(stdin=json.dumps(hello) + "\n")

    [line] = done.stdout.splitlines()
    assert json.loads(line)["result"]["serverInfo"]["name"] == "gateway"
    assert done.returncode == 0


def test_help_shows_every_command_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["--help"])

    text = capsys.readouterr().out
    assert leaving.value.code == 0
    for command in (
        "ask",
        "serve",
        "tools",
        "approve",
        "doctor",
        "demo",
        "bench",
        "install",
        "formats",
    ):
        assert f"\n    {command} " in text
    assert 'gateway ask "How much is 250 dollars in euros?"' in text
    assert "exit codes:" in text


@pytest.mark.parametrize("command", ["ask", "serve", "tools", "doctor", "demo", "bench", "install"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        build_parser("0").parse_args([command, "--help"])

    assert leaving.value.code == 0
    assert len(capsys.readouterr().out) > 100


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("127.0.0.1:8000", ("127.0.0.1", 8000)),
        ("8000", ("127.0.0.1", 8000)),
        ("[::1]:8000", ("::1", 8000)),
        ("localhost:0", ("localhost", 0)),
    ],
)
def test_http_addresses(text: str, expected: tuple[str, int]) -> None:
    assert address(text) == expected


@pytest.mark.parametrize("text", ["", "host", "host:", "host:99999", "host:-1", "host:http"])
def test_wrong_http_addresses_are_refused(text: str) -> None:
    with pytest.raises(ConfigError):
        address(text)
