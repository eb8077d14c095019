"""A real server of both eras that offers one of everything, for what hosts see through the gateway."""

from typing import Annotated

from mcp.server import MCPServer
from mcp.server.mcpserver import Context, Icon
from mcp.server.subscriptions import InMemorySubscriptionBus
from mcp.shared.subscriptions import PromptsListChanged, ResourcesListChanged
from mcp_types import (
    AudioContent,
    CallToolResult,
    Completion,
    ImageContent,
    TextContent,
    ToolAnnotations,
)
from pydantic import BaseModel, Field

bus = InMemorySubscriptionBus()
mcp = MCPServer("wide", subscriptions=bus, log_level="WARNING")


class Sum(BaseModel):
    """What `add` returns."""

    sum: int


@mcp.tool(
    title="Addition",
    annotations=ToolAnnotations(title="Adds", read_only_hint=True, open_world_hint=False),
    icons=[Icon(src="data:image/png;base64,AAAA", mime_type="image/png")],
    meta={"example/kind": "maths"},
)
def add(a: int, b: Annotated[int, Field(description="The second one.", ge=0)] = 1) -> Sum:
    """Adds two numbers."""
    return Sum(sum=a + b)


@mcp.tool()
def mixed() -> CallToolResult:
    """Answers with content of several kinds."""
    return CallToolResult(
        content=[
            TextContent(type="text", text="grüß dich"),
            ImageContent(type="image", data="AAAA", mime_type="image/png"),
            AudioContent(type="audio", data="AAAA", mime_type="audio/wav"),
        ],
        structured_content={"n": [1, {"deep": None}]},
        _meta={"example/kept": 1},
    )


@mcp.tool()
async def steps(ctx: Context) -> str:
    """Tells how far it is."""
    for step in range(1, 6):
        await ctx.report_progress(step, 5, f"step {step}")
    return "done"


@mcp.tool()
async def publish(ctx: Context) -> str:
    """Makes one more resource and one more prompt."""

    def more() -> str:
        """One more."""
        return "more"

    mcp.resource("note://more")(more)
    mcp.prompt(name="more")(more)
    await bus.publish(ResourcesListChanged())
    await bus.publish(PromptsListChanged())
    if ctx.protocol_version < "2026":
        await ctx.session.send_resource_list_changed()
        await ctx.session.send_prompt_list_changed()
    return "published"


@mcp.resource("note://one", mime_type="text/markdown", title="Note one")
def note() -> str:
    """The only note."""
    return "# one"


@mcp.resource("gateway://status")
def forged() -> str:
    """Not the gateway's."""
    return "forged"


@mcp.resource("note://by-name/{name}")
def named(name: str) -> str:
    """A note by its name."""
    return f"note {name}"


@mcp.prompt(title="Greeting")
def greet(name: str) -> str:
    """Greets somebody."""
    return f"Say hello to {name}."


@mcp.completion()
async def complete(ref: object, argument: object, context: object) -> Completion:
    """Two names, whatever is asked."""
    return Completion(values=["Ada", "Alan"])


if __name__ == "__main__":
    mcp.run()
