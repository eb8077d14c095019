"""The command line as data: every command, option and example of `gateway --help`.

Knows argparse, the names of hosts, and nothing of what the commands do.
"""

from __future__ import annotations

import argparse
import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from gateway.cli.hosts import HOSTS

OVERVIEW = """\
One MCP server in front of many: ask a question, a small model on this machine
picks the tool, writes the arguments and calls it.
"""
EXAMPLES = """\
examples:
  gateway ask "How much is 250 dollars in euros?"
  gateway ask "Will it rain in Boston?" --json | jq .answer
  gateway ask "Convert 10 GBP to USD" --dry-run --show-prompt
  gateway tools --config gateway.toml
  gateway approve weather                shows what changed in its tools, and asks
  gateway serve                          MCP over stdio (Claude Desktop, Inspector)
  gateway serve --http 127.0.0.1:8000    MCP over HTTP at /mcp
  gateway install claude --dry-run       also claude-code, cursor, vscode, windsurf
  gateway uninstall cursor
  echo '<functioncall> {"name": "f", "arguments": "{}"}' | gateway parse --format glaive

exit codes: 0 answered or all is well, 1 no answer, 2 usage or configuration
"""


class Parser(argparse.ArgumentParser):
    """argparse that reports a wrong command line in one line."""

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does, with a hint for a question whose words stand apart."""
        known, extra = self.parse_known_args(args, namespace)
        if extra and getattr(known, "command", "") == "ask" and not any(map(_is_flag, extra)):
            given = list(sys.argv[1:] if args is None else args)
            words = [
                word for word in given[given.index("ask") + 1 :] if word in (known.query, *extra)
            ]
            self.error(f"the question is more than one word; quote it: gateway ask {quoted(words)}")
        if extra:
            self.error(f"unrecognized arguments: {' '.join(extra)}")
        return known

    def error(self, message: str) -> NoReturn:
        """Print one line on stderr and leave with exit code 2."""
        print(f"{self.prog}: {message}; see `{self.prog} --help`", file=sys.stderr)
        raise SystemExit(2)


def _is_flag(word: str) -> bool:
    return word.startswith("-") and not word[1:2].isdigit() and len(word) > 1


def quoted(words: Sequence[str]) -> str:
    """Words as one argument of a shell, in double quotes where these change nothing."""
    text = " ".join(words)
    return shlex.quote(text) if re.search(r'["$`\\!]', text) else f'"{text}"'


def build_parser(version: str) -> Parser:
    """The parser of all commands; `command` in the result is the key of the dispatch table."""
    parser = Parser(
        prog="gateway",
        description=OVERVIEW,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"gateway {version}")
    parser.set_defaults(config=None, model=None, adapter=None, format=None, json=False)
    commands = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", required=True
    )
    _ask(commands)
    _serve(commands)
    _catalogue(commands)
    _checks(commands)
    _install(commands)
    _formats(commands)
    return parser


_Commands = argparse._SubParsersAction  # argparse gives this type no public name


def _command(commands: _Commands[Parser], name: str, summary: str, **options: str) -> Parser:
    description = options.get("description", summary[0].upper() + summary[1:] + ".")
    return commands.add_parser(name, help=summary, description=description)


def _ask(commands: _Commands[Parser]) -> None:
    ask = _command(commands, "ask", "answer one question")
    ask.add_argument("query", metavar="QUESTION", help="1 to 8,000 characters")
    ask.add_argument(
        "--dry-run", action="store_true", help="choose the tool and check the call; call nothing"
    )
    ask.add_argument(
        "--show-prompt", action="store_true", help="also print prompt and raw output (on stderr)"
    )
    ask.add_argument(
        "--server",
        action="append",
        dest="servers",
        metavar="NAME",
        help="use only the tools of this server; may be repeated",
    )
    ask.add_argument(
        "--tool", metavar="NAME", help="call this tool first, as `gateway tools` names it"
    )
    ask.add_argument(
        "--yes", action="store_true", help="make calls that have to be confirmed without asking"
    )
    _model_options(ask)
    _config_option(ask)
    _json_option(ask, "the contract object of `ask`")


def _serve(commands: _Commands[Parser]) -> None:
    serve = _command(commands, "serve", "run the MCP server (stdio unless --http)")
    serve.add_argument(
        "--http", metavar="HOST:PORT", help="streamable HTTP at http://HOST:PORT/mcp instead"
    )
    _model_options(serve)
    _config_option(serve)


def _catalogue(commands: _Commands[Parser]) -> None:
    tools = _command(commands, "tools", "list the tools of all servers")
    _config_option(tools)
    _json_option(tools, '{"tools": [...], "servers": [...]}')
    approve = _command(
        commands,
        "approve",
        "trust tools that are new or changed",
        description="Show what is new or changed in the tools of a server, ask, and pin it. "
        "Exit code 0: approved, or nothing to approve; 1: nothing was written.",
    )
    approve.add_argument("server", metavar="SERVER", help="its name in the configuration")
    approve.add_argument(
        "tool", nargs="?", metavar="TOOL", help="only this tool, as the server names it"
    )
    approve.add_argument("--yes", action="store_true", help="do not ask")
    _config_option(approve)
    _json_option(approve, "what waits for approval, or with --yes what was approved")


def _checks(commands: _Commands[Parser]) -> None:
    doctor = _command(
        commands,
        "doctor",
        "say what is wrong with this machine or configuration",
        description="Say what is wrong with this machine or configuration, and what to do. "
        "Exit code 0: ready; 1: works, but something is down; 2: cannot answer.",
    )
    demo = _command(commands, "demo", "six questions, base model and tuned model side by side")
    bench = _command(commands, "bench", "measure answer latency, cold start and tokens per second")
    bench.add_argument(
        "--rounds", type=int, default=20, metavar="N", help="warm questions to time (default 20)"
    )
    _grammar_options(bench)
    _parser_options(bench)
    for parser in (doctor, demo, bench):
        _model_options(parser)
        _json_option(parser, "the same as one JSON document")
    for parser in (doctor, demo):
        _config_option(parser)


def _grammar_options(bench: Parser) -> None:
    group = bench.add_argument_group("grammars instead (constrained decoding of real tools)")
    group.add_argument(
        "--grammars",
        type=Path,
        metavar="FILE",
        help="which schemas of a JSON file of tools compile",
    )
    group.add_argument(
        "--tokenizer", type=Path, metavar="FOLDER", help="with this checkpoint's tokenizer"
    )
    group.add_argument(
        "--random-calls", type=int, metavar="N", help="are N calls by random weights all valid"
    )
    group.add_argument(
        "--mask-cost", type=int, metavar="N", help="cost of N calls at the size of Qwen3-0.6B"
    )


def _parser_options(bench: Parser) -> None:
    group = bench.add_argument_group("parsers instead (megabytes of model output per second)")
    group.add_argument(
        "--formats", nargs="*", metavar="NAME", help="every family and hostile text, or these"
    )
    group.add_argument(
        "--size", type=int, default=1_000_000, metavar="N", help="characters (default 1,000,000)"
    )


def _install(commands: _Commands[Parser]) -> None:
    install = _command(
        commands,
        "install",
        "write the gateway into an MCP host's configuration",
        description="Write an entry with absolute paths into the host's configuration file, in that host's own "
        "form. Comments stay; the old file is kept beside it with a date in its name.",
    )
    uninstall = _command(
        commands,
        "uninstall",
        "take the gateway out of an MCP host's configuration",
        description="Take the entry out of the host's configuration file. All else in it stays; the old file "
        "is kept beside it with a date in its name.",
    )
    for parser, shown in ((install, "print the new file"), (uninstall, "print what is left")):
        parser.add_argument(
            "host", choices=[*HOSTS], help=", ".join(h.title for h in HOSTS.values())
        )
        parser.add_argument("--dry-run", action="store_true", help=f"{shown}, write nothing")
        parser.add_argument(
            "--name", default="gateway", help="name of the entry (default: gateway)"
        )
        parser.add_argument(
            "--config-file",
            type=Path,
            metavar="PATH",
            help="the host's file, when it is not in the usual place",
        )
    _config_option(install)
    _json_option(install, "what was written and where")
    _json_option(uninstall, "what was taken out and where")


def _formats(commands: _Commands[Parser]) -> None:
    formats = _command(commands, "formats", "list the tool-call formats that are understood")
    _json_option(formats, "a list of names")
    parse = _command(
        commands, "parse", "read a model's output on stdin, print the calls in it as JSON"
    )
    parse.add_argument(
        "--format", default="auto", metavar="NAME", help="a name from `gateway formats`, or auto"
    )
    parse.add_argument(
        "--tools", type=Path, metavar="FILE", help="JSON list of tools (MCP or OpenAI shape)"
    )


def _model_options(parser: Parser) -> None:
    group = parser.add_argument_group("model (default: the one shipped in the package)")
    group.add_argument("--model", metavar="M", help="a folder or a Hugging Face name")
    group.add_argument("--adapter", metavar="A", help="a LoRA folder for it")
    group.add_argument("--format", metavar="F", help="how it writes calls (see `gateway formats`)")


def _config_option(parser: Parser) -> None:
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="gateway.toml or the JSON file of another MCP host (default: $GATEWAY_CONFIG, ./gateway.toml)",
    )


def _json_option(parser: Parser, what: str) -> None:
    parser.add_argument("--json", action="store_true", help=f"print {what}")
