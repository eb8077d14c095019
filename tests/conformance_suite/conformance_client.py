"""The command that the official conformance suite starts for each client scenario, on our own link.

Connects to the server named last on the command line with the gateway's pool of tool servers, lists
its tools, and makes the calls that the suite asks for ($MCP_CONFORMANCE_CONTEXT), else one call of
each tool with the simplest arguments that its schema allows. Signs in where the scenario is about it;
the user's browser is then a process that follows redirects and nothing else.
"""

import json
import os
import shlex
import socket
import sys
import tempfile
from collections.abc import Mapping
from typing import Any

from gateway.downstream import import_sdk

import_sdk()  # a client only, started sixty times: a third of its start

import anyio  # noqa: E402
import mcp_types as types  # noqa: E402

from gateway.config import ServerConfig  # noqa: E402
from gateway.core import ToolCall, ToolResult, ToolSpec  # noqa: E402
from gateway.downstream import Pool, host  # noqa: E402

DEADLINE_S = 80.0  # less than the suite waits
LEGACY = "2025-11-25"
METADATA_URL = "https://conformance-test.local/client-metadata.json"  # the suite's word
FOLLOW = "import sys, urllib.request as r; r.urlopen(sys.argv[1]).read()"
SCHEMA_TOOL, ECHO_TOOL = "json_schema_2020_12_tool", "json_schema_echo"
SIMPLEST: Mapping[str, Any] = {
    "string": "text",
    "integer": 1,
    "number": 1,
    "boolean": True,
    "array": [],
    "object": {},
    "null": None,
}


def simplest(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments for every property, each of the type that is named first."""
    return {
        name: SIMPLEST[property.get("type", "string")]
        for name, property in schema.get("properties", {}).items()
    }


def calls(specs: Mapping[str, ToolSpec], wanted: list[dict[str, Any]]) -> list[tuple[str, Any]]:
    """The calls to make: name and arguments."""
    if wanted:
        return [(call["name"], call.get("arguments", {})) for call in wanted]
    made = {name: simplest(spec.parameters) for name, spec in specs.items()}
    if ECHO_TOOL in made and SCHEMA_TOOL in specs:
        made[ECHO_TOOL] = {"schema": specs[SCHEMA_TOOL].parameters}
    return list(made.items())


def account(context: Mapping[str, Any]) -> dict[str, Any]:
    """How to sign in at the suite's server."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    known = {key: context[key] for key in ("client_id", "client_secret") if key in context}
    return {"callback_port": port, "client_metadata_url": METADATA_URL, **known}


class Agreeable:
    """A host whose user agrees to everything, and changes no default; it has no model."""

    async def elicit(self, server: str, params: types.ElicitRequestParams) -> types.ElicitResult:
        """The form, filled in."""
        schema = getattr(params, "requested_schema", {})
        defaults = {
            name: property["default"]
            for name, property in schema.get("properties", {}).items()
            if "default" in property
        }
        content = simplest(schema) | defaults
        return types.ElicitResult(action="accept", content=content)

    async def sample(self, server: str, params: types.CreateMessageRequestParams) -> Any:
        """No text."""
        return types.ErrorData(code=types.INVALID_REQUEST, message="there is no model here")


async def converse(
    server: ServerConfig, environ: Mapping[str, str], wanted: list[dict[str, Any]]
) -> list[ToolResult]:
    """Connect, list, call; the results."""
    host.set(Agreeable())
    async with Pool({"suite": server}, environ=environ) as pool:
        specs = {spec.tool or spec.name: spec for spec in await pool.specs(DEADLINE_S)}
        sys.stderr.writelines(f"{line}\n" for line in pool.missing())
        return [
            await pool.call(specs[name], ToolCall(specs[name].name, arguments))
            for name, arguments in calls(specs, wanted)
            if name in specs
        ]


async def main() -> None:
    """Do what the environment says."""
    context = json.loads(os.environ.get("MCP_CONFORMANCE_CONTEXT") or "{}")
    version = os.environ.get("MCP_CONFORMANCE_PROTOCOL_VERSION", LEGACY)
    entry: dict[str, Any] = {
        "url": sys.argv[-1],
        "mode": "legacy" if version <= LEGACY else "auto",
        "connect_timeout_s": DEADLINE_S,
    }
    if os.environ.get("MCP_CONFORMANCE_SCENARIO", "").startswith("auth/"):
        entry["oauth"] = account(context)
        os.environ["BROWSER"] = f"{shlex.join([sys.executable, '-I', '-c', FOLLOW])} %s"
    with tempfile.TemporaryDirectory() as data, anyio.fail_after(DEADLINE_S):
        environ = {**os.environ, "XDG_DATA_HOME": data}
        server = ServerConfig.model_validate(entry)
        results = await converse(server, environ, context.get("toolCalls", []))
    for result in results:
        sys.stderr.write(f"{result.tool}: is_error={result.is_error} {result.text[:200]}\n")


if __name__ == "__main__":
    anyio.run(main)
