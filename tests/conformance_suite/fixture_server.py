"""The tool server that the official conformance suite expects: its tools, resources and prompts.

Stdio by default, `--http PORT` to run the suite against this server itself. Questions to the user are
asked in the way of the caller's protocol era (`fixture_asking`), so every tool works in both.
"""

import argparse
import base64
import json
from typing import Annotated, Any

import anyio
import mcp_types as types
from fixture_asking import ASKING, Asked, Ctx, answers, value
from fixture_forms import CONTEXT, JSON_SCHEMA_2020_12, VALUES, form
from mcp.server import MCPServer
from mcp.server.mcpserver import UserMessage
from mcp.server.mcpserver.prompts import Prompt
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import Field

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
WAV = base64.b64encode(
    b"RIFF\x25\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00"
    b"\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x01\x00\x00\x00\x80"
).decode()
PAUSE_S = 0.05  # the suite wants to see notifications apart


class Fixture(MCPServer[Any]):
    """A server of which one tool has a schema that no Python signature could give."""

    async def list_tools(self) -> list[types.Tool]:
        """The tools, `json_schema_2020_12_tool` as the suite has it."""
        return [
            tool.model_copy(update={"input_schema": JSON_SCHEMA_2020_12})
            if tool.name == "json_schema_2020_12_tool"
            else tool
            for tool in await super().list_tools()
        ]


server = Fixture("conformance-fixture", version="1.0.0", log_level="ERROR")


# Tools: contents.


@server.tool()
def test_simple_text() -> str:
    """Return a text."""
    return "This is a simple text response for testing."


@server.tool()
def test_image_content() -> types.CallToolResult:
    """Return an image."""
    return types.CallToolResult(content=[_image()])


@server.tool()
def test_audio_content() -> types.CallToolResult:
    """Return a sound."""
    return types.CallToolResult(
        content=[types.AudioContent(type="audio", data=WAV, mime_type="audio/wav")]
    )


@server.tool()
def test_embedded_resource() -> types.CallToolResult:
    """Return a resource."""
    text = "This is an embedded resource content."
    return types.CallToolResult(content=[_embedded("test://embedded-resource", text)])


@server.tool()
def test_multiple_content_types() -> types.CallToolResult:
    """Return a text, an image and a resource."""
    text = types.TextContent(type="text", text="Multiple content types test:")
    data = '{"test":"data","value":123}'
    resource = _embedded("test://mixed-content-resource", data, "application/json")
    return types.CallToolResult(content=[text, _image(), resource])


@server.tool()
def test_error_handling() -> types.CallToolResult:
    """Always fail."""
    text = "This tool intentionally returns an error for testing"
    return types.CallToolResult(content=[types.TextContent(type="text", text=text)], is_error=True)


@server.tool()
def json_schema_2020_12_tool() -> str:
    """Tool with JSON Schema 2020-12 features"""
    return "ok"


@server.tool()
def test_x_mcp_header(
    region: Annotated[str, Field(json_schema_extra={"x-mcp-header": "Region"})],
) -> str:
    """Take an argument that is mirrored into a header."""
    return f"region={region}"


# Tools: notifications.


@server.tool()
async def test_tool_with_logging(ctx: Ctx) -> str:
    """Log three messages."""
    for text in ("Tool execution started", "Tool processing data", "Tool execution completed"):
        await ctx.info(text)
        await anyio.sleep(PAUSE_S)
    return "logged"


@server.tool()
async def test_logging_tool(ctx: Ctx) -> str:
    """Log one message, if the caller wants any."""
    await ctx.info("a message")
    return "logged"


@server.tool()
async def test_tool_with_progress(ctx: Ctx) -> str:
    """Report progress three times."""
    for progress in (0, 50, 100):
        await ctx.report_progress(progress, 100, f"{progress} of 100")
        await anyio.sleep(PAUSE_S)
    return "done"


@server.tool()
async def test_trigger_tool_change(ctx: Ctx) -> str:
    """Add a tool, or take it away again."""
    if any(tool.name == "test_dynamic_tool" for tool in await server.list_tools()):
        server.remove_tool("test_dynamic_tool")
    else:
        server.add_tool(test_simple_text, name="test_dynamic_tool", description="Comes and goes.")
    await ctx.notify_tools_changed()
    if ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS:
        await ctx.session.send_tool_list_changed()
    return "changed"


@server.tool()
async def test_trigger_prompt_change(ctx: Ctx) -> str:
    """Add a prompt, or take it away again."""
    if any(prompt.name == "test_dynamic_prompt" for prompt in await server.list_prompts()):
        server.remove_prompt("test_dynamic_prompt")
    else:
        server.add_prompt(Prompt.from_function(test_simple_prompt, name="test_dynamic_prompt"))
    await ctx.notify_prompts_changed()
    if ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS:
        await ctx.session.send_prompt_list_changed()
    return "changed"


# Resources.


@server.resource("test://static-text", mime_type="text/plain")
def static_text() -> str:
    """A text."""
    return "This is the content of the static text resource."


@server.resource("test://static-binary", mime_type="image/png")
def static_binary() -> bytes:
    """An image."""
    return base64.b64decode(PNG)


@server.resource("test://watched-resource", mime_type="text/plain")
def watched_resource() -> str:
    """A text that can be watched."""
    return "Watched resource content"


@server.resource("test://template/{id}/data", mime_type="application/json")
def template(id: str) -> str:
    """Data of one id."""
    return json.dumps({"id": id, "templateTest": True, "data": f"Data for ID: {id}"})


# Prompts.


@server.prompt()
def test_simple_prompt() -> list[Any]:
    """A prompt without arguments."""
    return [_user(types.TextContent(type="text", text="This is a simple prompt for testing."))]


@server.prompt()
def test_prompt_with_arguments(arg1: str, arg2: str) -> list[Any]:
    """A prompt with two arguments."""
    text = f"Prompt with arguments: arg1='{arg1}', arg2='{arg2}'"
    return [_user(types.TextContent(type="text", text=text))]


@server.prompt()
def test_prompt_with_embedded_resource(resourceUri: str) -> list[Any]:
    """A prompt with a resource in it."""
    text = types.TextContent(type="text", text="Please process the embedded resource above.")
    resource = _embedded(resourceUri, "Embedded resource content for testing.")
    return [_user(resource), _user(text)]


@server.prompt()
def test_prompt_with_image() -> list[Any]:
    """A prompt with an image in it."""
    text = types.TextContent(type="text", text="Please analyze the image above.")
    return [_user(_image()), _user(text)]


@server.prompt()
async def test_input_required_result_prompt(ctx: Ctx) -> list[Any] | Asked:
    """A prompt that needs an answer first."""
    got = await answers(ctx, {"user_context": form("What context should the prompt use?", CONTEXT)})
    if isinstance(got, Asked):
        return got
    context = value(got["user_context"], "context")
    return [_user(types.TextContent(type="text", text=f"Context: {context}"))]


# What is registered by hand.


async def complete(
    ref: types.PromptReference | types.ResourceTemplateReference,
    argument: types.CompletionArgument,
    context: types.CompletionContext | None,
) -> types.Completion:
    """Values that begin with what is there."""
    values = [value for value in VALUES if value.startswith(argument.value)]
    return types.Completion(values=values, total=len(values), has_more=False)


async def _accept(ctx: Any, params: Any) -> types.EmptyResult:
    return types.EmptyResult()


on_completion: Any = server.completion
on_completion()(complete)
for tool in ASKING:
    server.add_tool(tool)
# MCPServer has no public way to serve these three.
add: Any = server._lowlevel_server.add_request_handler
add("logging/setLevel", types.SetLevelRequestParams, _accept)
add("resources/subscribe", types.SubscribeRequestParams, _accept)
add("resources/unsubscribe", types.UnsubscribeRequestParams, _accept)


def _image() -> types.ImageContent:
    return types.ImageContent(type="image", data=PNG, mime_type="image/png")


def _embedded(uri: str, text: str, mime_type: str = "text/plain") -> types.EmbeddedResource:
    contents = types.TextResourceContents(uri=uri, mime_type=mime_type, text=text)
    return types.EmbeddedResource(type="resource", resource=contents)


def _user(content: Any) -> UserMessage:
    return UserMessage(content=content)


def main() -> None:
    """Serve stdio, or HTTP at 127.0.0.1."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--http", type=int, metavar="PORT")
    port = parser.parse_args().http
    if port is None:
        server.run()
    else:
        server.run("streamable-http", port=port)


if __name__ == "__main__":
    main()
