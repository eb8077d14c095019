"""What a person at a terminal meets: hints, tables, and Ctrl-C that ends at once."""

import os
import pty
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from gateway.cli.arguments import build_parser, quoted

SERVER = (
    f'[servers.currency]\ncommand = "{sys.executable}"\nargs = ["-m", "toolservers.currency"]\n'
)
ROOT = Path(__file__).resolve().parents[3]
# A model that never gets ready, in a thread that nothing can cancel.
LOADING = """\
import sys, time
from gateway.__main__ import run
import gateway.cli
def load(model, adapter):
    print("loading", file=sys.stderr, flush=True)
    time.sleep(1000)
main = gateway.cli.main
gateway.cli.main = lambda argv: main(argv, load=load)
run()
"""


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("GATEWAY_CONFIG", raising=False)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    (tmp_path / "gateway.toml").write_text(SERVER)
    return tmp_path


@contextmanager
def terminal(*arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A gateway on a terminal of its own, and the end of that which a person sits at."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm"}
    command = [sys.executable, "-m", "gateway", *arguments]
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    try:
        yield process, ours
    finally:
        process.kill()
        process.wait(20)
        os.close(ours)


def shown(ours: int, until: str = "") -> str:
    """What appears on the terminal, up to a text or its end."""
    seen = b""
    with suppress(OSError):  # how the end of a terminal reads on Linux
        while not until or until not in seen.decode(errors="replace"):
            piece = os.read(ours, 65536)
            if not piece:
                break
            seen += piece
    return seen.decode(errors="replace").replace("\r\n", "\n")


def test_tools_is_a_table_on_a_terminal() -> None:
    with terminal("tools") as (process, ours):
        text = re.sub(r"\x1b\[[\d;]*m", "", shown(ours))

        assert process.wait(20) == 0
    assert "what it does" in text
    assert "convert_currency" in text
    assert max(map(len, text.splitlines())) <= 100


def test_serve_on_a_terminal_says_what_it_waits_for_and_ctrl_c_ends_it() -> None:
    with terminal("serve") as (process, ours):
        text = shown(ours, until="in euros?")
        process.send_signal(signal.SIGINT)
        rest = shown(ours)

        assert process.wait(20) == 130
    assert "waiting for an MCP client on stdin" in text
    assert "gateway install claude" in text
    assert "Ctrl-C" in text
    assert "Traceback" not in rest


def test_serve_for_a_host_says_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gateway"], input=b"", capture_output=True, timeout=60
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("command", ["ask", "doctor", "bench"])
def test_ctrl_c_while_the_model_loads_ends_with_130_and_no_traceback(command: str) -> None:
    more = ["Weather?"] if command == "ask" else []
    process = subprocess.Popen(
        [sys.executable, "-c", LOADING, command, *more, "--model", "model", "--format", "glaive"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process:
        if command == "bench":  # its cold start is a process of its own
            assert "one cold start" in process.stderr.readline()
        else:
            assert process.stderr.readline() == "loading\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)

    assert (process.returncode, out, err) == (130, "", "")


def test_ctrl_c_before_there_is_a_command_is_no_different() -> None:
    code = (
        "import sys, signal, os\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'gateway.cli.ask': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from gateway.__main__ import run\n"
        "run()\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, "ask", "Hm?"], capture_output=True, text=True, timeout=60
    )

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("ask How much is 250 dollars", 'gateway ask "How much is 250 dollars"'),
        ("ask --json How much --dry-run is it", 'gateway ask "How much is it"'),
        ("ask --server currency Convert -5 euros", 'gateway ask "Convert -5 euros"'),
        (r"ask What\'s up", 'gateway ask "What\'s up"'),
        (r"ask costs \$5 more", "gateway ask 'costs $5 more'"),
    ],
)
def test_a_question_without_quotes_gets_the_quoted_line(
    line: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        build_parser("0").parse_args(shlex.split(line))

    err = capsys.readouterr().err
    assert (left.value.code, err.count("\n")) == (2, 1)
    assert f"quote it: {hint}; see" in err


@pytest.mark.parametrize(
    "text", ["a b", 'say "hi" now', "costs $5 `now`!", r"back\slash it", "l'été"]
)
def test_a_quoted_question_is_one_word_of_a_shell(text: str) -> None:
    assert shlex.split(quoted(text.split(" "))) == [text]


def test_an_option_that_does_not_exist_is_still_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_parser("0").parse_args(["ask", "How much?", "--jsn"])

    assert "unrecognized arguments: --jsn" in capsys.readouterr().err
