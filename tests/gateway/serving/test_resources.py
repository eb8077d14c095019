"""What the gateway says about itself as resources, and the servers' own resources and prompts."""

import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from changing import until
from mcp import Client, MCPError
from mcp_types import (
    INVALID_PARAMS,
    PromptListChangedNotification,
    PromptReference,
    ReadResourceResult,
    ResourceListChangedNotification,
    ResourceTemplateReference,
    TextContent,
    TextResourceContents,
)
from passing import SERVERS, WAIT_S, Hosted, hosted, hung, offering

from gateway.app import App
from gateway.config import Config, PinningConfig, ServerConfig, ToolsConfig
from gateway.core import ConfigError
from gateway.serving import Gateway

pytestmark = pytest.mark.anyio
CANARY = "s3cr3t-canary"


@pytest.fixture(params=["auto", "legacy"], ids=["2026", "2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def text_of(read: ReadResourceResult) -> str:
    (content,) = read.contents
    assert isinstance(content, TextResourceContents)
    return content.text


async def read_json(client: Client, uri: str) -> Any:
    return json.loads(text_of(await client.read_resource(uri)))


async def test_promise_3_the_gateways_own_resources_wait_for_no_server(era: str) -> None:
    async with hosted(era, {"hung": hung()}, passthrough=False) as host:
        with anyio.fail_after(20):
            listed = (await host.client.list_resources()).resources
            status = await read_json(host.client, "gateway://status")
            catalogue = await read_json(host.client, "gateway://catalogue")

    assert [(str(r.uri), r.mime_type) for r in listed] == [
        ("gateway://catalogue", "application/json"),
        ("gateway://status", "application/json"),
    ]
    assert [(s["name"], s["state"]) for s in status["servers"]] == [("hung", "connecting")]
    assert (status["state"], status["trouble"]) == ("running", None)
    assert status["model"]["state"] in ("idle", "loading", "ready")
    assert (catalogue["tools"], catalogue["rejected"]) == ([], [])


async def test_the_catalogue_names_every_tool_and_why_one_cannot_be_called(
    tmp_path: Path,
) -> None:
    pinning = PinningConfig(policy="strict", file=str(tmp_path / "pins.json"))
    servers = {
        "one": offering(tmp_path, pinning="trust", tools=ToolsConfig(deny=("die",))),
        "two": offering(tmp_path, name="two"),
        "fake": ServerConfig(
            command=sys.executable, args=(str(SERVERS / "fake_server.py"),), pinning="trust"
        ),
    }
    async with hosted("auto", servers, pinning=pinning) as host:
        await host.ready("one")
        await until(host.app.pool, lambda: all(s.state == "ready" for s in host.app.servers()))
        catalogue = await read_json(host.client, "gateway://catalogue")
        listed = [t.name for t in (await host.client.list_tools()).tools]

    tools = {(t["server"], t["tool"]): t for t in catalogue["tools"]}
    assert tools["one", "add"]["state"] == "offered"
    assert tools["one", "die"]["state"] == "denied"
    assert tools["two", "add"] | {"sha256": ""} == {
        "name": None,
        "server": "two",
        "tool": "add",
        "sha256": "",
        "state": "quarantined",
        "quarantined": True,
        "reason": "it was never approved",
    }
    assert tools["one", "add"]["sha256"] == tools["two", "add"]["sha256"]
    assert [t["name"] for t in catalogue["tools"] if t["name"]] == listed[1:]
    rejected = {r["tool"]: r["reason"] for r in catalogue["rejected"]}
    assert rejected["fake__task"] == "it runs only as a task, which is not supported"


async def test_promise_14_no_secret_is_in_the_resources() -> None:
    broken = ServerConfig(
        command=sys.executable,
        args=(str(SERVERS / "fake_server.py"), "exit"),
        env={"KEY": CANARY},
    )
    away = ServerConfig(url=f"http://user:{CANARY}@127.0.0.1:9/mcp?key={CANARY}")
    async with hosted("auto", {"broken": broken, "away": away}) as host:
        await until_down(host.app)
        status = text_of(await host.client.read_resource("gateway://status"))
        catalogue = text_of(await host.client.read_resource("gateway://catalogue"))

    assert "cannot open the database" in status
    assert CANARY not in status + catalogue


async def until_down(app: App) -> None:
    while any(server.error is None for server in app.servers()):
        await anyio.lowlevel.checkpoint()


async def test_a_wrong_configuration_can_be_read_too(era: str) -> None:
    @asynccontextmanager
    async def start(*_: Any, **__: Any) -> AsyncIterator[App]:
        raise ConfigError("--model: no such folder; name another")
        yield

    async with Client(Gateway(Config(), start=start), mode=era) as client:
        status = await read_json(client, "gateway://status")

    assert status["state"] == "misconfigured"
    assert status["trouble"] == "--model: no such folder; name another"


async def test_resources_and_templates_keep_their_addresses(era: str, tmp_path: Path) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        resources = (await host.client.list_resources()).resources
        templates = (await host.client.list_resource_templates()).resource_templates
        note = await host.client.read_resource("note://one")
        named = await host.client.read_resource("note://by-name/ada")
        status = await read_json(host.client, "gateway://status")

    assert [str(r.uri) for r in resources] == [
        *("gateway://catalogue", "gateway://status"),
        "note://one",
    ]
    assert (resources[2].title, resources[2].mime_type) == ("Addition", "text/markdown")
    assert [t.uri_template for t in templates] == ["note://by-name/{name}"]
    assert text_of(note) == "Addition: note://one"
    assert text_of(named) == "Addition: note://by-name/ada"
    assert status["servers"][0]["name"] == "one"  # the forged one is left out


async def test_an_address_of_several_servers_is_the_first_ones(tmp_path: Path) -> None:
    servers = {
        "one": offering(tmp_path, "First"),
        "two": offering(tmp_path, "Second", name="two"),
    }
    async with hosted("auto", servers) as host:
        await host.ready("one", "two")
        resources = (await host.client.list_resources()).resources
        note = await host.client.read_resource("note://one")
        prompts = (await host.client.list_prompts()).prompts

    assert [str(r.uri) for r in resources].count("note://one") == 1
    assert text_of(note) == "First: note://one"
    assert [(p.name, p.title) for p in prompts] == [
        ("one__greet", "First"),
        ("two__greet", "Second"),
    ]


async def test_what_a_server_does_not_have_is_its_own_error_or_ours(
    era: str, tmp_path: Path
) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        with pytest.raises(MCPError) as nobody:
            await host.client.read_resource("note://by-name/nobody")
        with pytest.raises(MCPError) as unknown:
            await host.client.read_resource("other://one")
        with pytest.raises(MCPError) as prompt:
            await host.client.get_prompt("greet", {"name": "Ada"})

    assert nobody.value.error.message == "Resource not found"
    assert unknown.value.error.code == INVALID_PARAMS
    assert prompt.value.error.code == INVALID_PARAMS


async def test_prompts_are_passed_on_under_the_name_of_their_server(
    era: str, tmp_path: Path
) -> None:
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        await host.ready("one")
        (prompt,) = (await host.client.list_prompts()).prompts
        got = await host.client.get_prompt("one__greet", {"name": "Ada"})

    assert (prompt.name, prompt.title) == ("one__greet", "Addition")
    assert prompt.arguments is not None
    assert [(a.name, a.required) for a in prompt.arguments] == [("name", True)]
    content = got.messages[0].content
    assert isinstance(content, TextContent)
    assert content.text == "Say hello to Ada."


async def test_completions_reach_the_server_that_has_the_prompt_or_the_template(
    era: str, tmp_path: Path
) -> None:
    prompt = PromptReference(type="ref/prompt", name="one__greet")
    template = ResourceTemplateReference(type="ref/resource", uri="note://by-name/{name}")
    argument = {"name": "name", "value": "A"}
    async with hosted(era, {"one": offering(tmp_path)}) as host:
        assert host.client.server_capabilities.completions is not None
        await host.ready("one")
        of_prompt = await host.client.complete(prompt, argument)
        of_template = await host.client.complete(template, argument)
        with pytest.raises(MCPError):
            await host.client.complete(PromptReference(type="ref/prompt", name="greet"), argument)

    assert of_prompt.completion.values == ["ref/prompt", "A"]
    assert of_template.completion.values == ["ref/resource", "A"]


async def test_a_2025_host_hears_of_new_resources_and_prompts(tmp_path: Path) -> None:
    async with hosted("legacy", {"one": offering(tmp_path)}) as host:
        can = host.client.server_capabilities
        assert can.resources is not None
        assert can.resources.list_changed
        assert can.prompts is not None
        assert can.prompts.list_changed
        await told_of_both(host)
        host.heard.clear()
        await host.client.call_tool("one__publish", {})
        await told_of_both(host)
        resources = [str(r.uri) for r in (await host.client.list_resources()).resources]
        prompts = [p.name for p in (await host.client.list_prompts()).prompts]

    assert "note://more" in resources
    assert "one__more" in prompts


async def told_of_both(host: Hosted) -> None:
    wanted = {ResourceListChangedNotification, PromptListChangedNotification}
    while wanted - {type(message) for message in host.heard}:
        await anyio.lowlevel.checkpoint()


async def test_a_2026_host_hears_of_what_a_2026_server_announces() -> None:
    wide = ServerConfig(
        command=sys.executable, args=(str(SERVERS / "wide_server.py"),), connect_timeout_s=WAIT_S
    )
    async with hosted("auto", {"one": wide}) as host:
        await host.ready("one")
        async with host.client.listen(
            resources_list_changed=True, prompts_list_changed=True
        ) as events:
            await host.client.call_tool("one__publish", {})
            kinds = {type(await anext(aiter(events))).__name__ for _ in range(2)}
        resources = [str(r.uri) for r in (await host.client.list_resources()).resources]

    assert kinds == {"ResourcesListChanged", "PromptsListChanged"}
    assert "note://more" in resources
