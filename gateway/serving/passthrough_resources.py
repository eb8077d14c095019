"""The resources, templates, prompts and completions of every server, beside the gateway's own.

Rules

 1. A URI is kept as it is. When several servers offer one, it is that of the first of them in the
    order of the configuration; the same for templates. `gateway:` is the gateway's own.
 2. A URI that nobody lists is read where a template fits it, the first in the same order.
 3. A prompt is `server__prompt`, named as tools are.
 4. Only what is known is listed; what a call handed out can be read too. What comes back is not changed.
 5. What belongs to a server that is down waits for its reconnect, as its tools do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp.shared.uri_template import InvalidUriTemplate, UriTemplate
from mcp_types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    CompleteRequestParams,
    PaginatedRequestParams,
    Prompt,
    PromptReference,
    Resource,
    ResourceTemplate,
)
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.app import CONNECT_WAIT_S, App
from gateway.core import Downstream, JsonObject
from gateway.downstream import Extras, Progress, on_behalf
from gateway.serving.caller import hosting
from gateway.serving.elicitation import PerHost
from gateway.serving.handed_out import HandedOut
from gateway.serving.host_version import Ctx, wrap
from gateway.serving.passthrough import Live, Patience, public_names
from gateway.serving.passthrough_calls import forwarded_meta, reporting, round_of
from gateway.serving.resources import SCHEME

MAX_SHOWN: Final = 200  # characters of a stranger's text in an error


class Parts:
    """What servers offer beside tools, listed and asked for beside the gateway's own."""

    def __init__(self, handed_out: PerHost[HandedOut]) -> None:
        self._handed_out, self._patience = handed_out, Patience()
        self.answers = {
            "resources/read": self._read,
            "prompts/get": self._prompt,
            "completion/complete": self._complete,
        }
        """By method; each gives None for what is not a server's."""

    def install(self, server: Server[Any]) -> None:
        """Wrap the handlers of lists that `server` has now, and say that arguments are completed."""
        wrap(server, "resources/list", PaginatedRequestParams, self._resources)
        wrap(server, "resources/templates/list", PaginatedRequestParams, self._templates)
        wrap(server, "prompts/list", PaginatedRequestParams, self._prompts)
        wrap(server, "completion/complete", CompleteRequestParams, self._unknown)

    async def _resources(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        found = resources_of(await self._known(ctx))
        shown = [resource for _, resource in found.values()]
        return listed.model_copy(update={"resources": [*listed.resources, *shown]})

    async def _templates(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        found = [template for _, template in templates_of(await self._known(ctx)).values()]
        return listed.model_copy(
            update={"resource_templates": [*listed.resource_templates, *found]}
        )

    async def _prompts(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        known = prompts_of(await self._known(ctx))
        found = [prompt.model_copy(update={"name": name}) for name, (_, prompt) in known.items()]
        return listed.model_copy(update={"prompts": [*listed.prompts, *found]})

    async def _known(self, ctx: Ctx) -> Mapping[str, Extras]:
        """What there is now; the first list waits a little for servers that just start."""
        app = ctx.lifespan_context
        if not isinstance(app, App):
            return {}
        await app.pool.started(self._patience.left(ctx.method, app.config), extras=True)
        return app.pool.extras()

    async def _read(self, ctx: Ctx) -> JsonObject | None:
        uri = (ctx.params or {}).get("uri")
        if not isinstance(uri, str) or _is_ours(uri):
            return None
        server = self._handed_out.of(ctx).server(uri) or owner_of(_extras(ctx), uri)
        if not server and (server := owner_of(_extras(ctx, last=True), uri)):
            await _woken(ctx, server)
        return await asked(ctx, server, {"uri": uri}) if server else None

    async def _prompt(self, ctx: Ctx) -> JsonObject | None:
        name, arguments = (ctx.params or {}).get("name"), (ctx.params or {}).get("arguments")
        if not isinstance(name, str):
            return None
        had, _ = prompts_of(_extras(ctx, last=True)).get(name, ("", None))
        if had and name not in prompts_of(_extras(ctx)):
            await _woken(ctx, had)
        server, prompt = prompts_of(_extras(ctx)).get(name, ("", None))
        if prompt is None:
            raise MCPError(INVALID_PARAMS, f"Unknown prompt: {name[:MAX_SHOWN]}")
        return await asked(ctx, server, {"name": prompt.name, "arguments": arguments or {}})

    async def _complete(self, ctx: Ctx) -> JsonObject | None:
        params = CompleteRequestParams.model_validate(ctx.params or {}, by_name=False)
        ref = params.ref
        await self._awaken(ctx, ref)
        extras = _extras(ctx)
        if isinstance(ref, PromptReference):
            server, prompt = prompts_of(extras).get(ref.name, ("", None))
            ref = ref if prompt is None else ref.model_copy(update={"name": prompt.name})
        else:
            server, _template = templates_of(extras).get(ref.uri, ("", None))
        if not server:
            raise MCPError(INVALID_PARAMS, "Unknown reference; list the prompts and templates")
        if not extras[server].completes:
            return {"completion": {"values": []}}
        whole = params.model_copy(update={"ref": ref, "meta": None})
        return await asked(ctx, server, whole.model_dump(by_alias=True, exclude_none=True))

    async def _awaken(self, ctx: Ctx, ref: PromptReference | Any) -> None:
        """Rule 5."""
        known = prompts_of if isinstance(ref, PromptReference) else templates_of
        key = ref.name if isinstance(ref, PromptReference) else ref.uri
        had = known(_extras(ctx, last=True)).get(key)
        if had is not None and key not in known(_extras(ctx)):
            await _woken(ctx, had[0])

    async def _unknown(self, inner: Any, ctx: Ctx, params: CompleteRequestParams) -> Any:
        raise MCPError(INVALID_PARAMS, "Unknown reference; list the prompts and templates")


async def _woken(ctx: Ctx, server: str) -> None:
    """Rule 5."""
    if isinstance(app := ctx.lifespan_context, App):
        await app.pool.wake(server, CONNECT_WAIT_S, extras=True)


def resources_of(extras: Mapping[str, Extras]) -> dict[str, tuple[str, Resource]]:
    """Rule 1: every resource with its server, by URI."""
    found: dict[str, tuple[str, Resource]] = {}
    for server, offered in extras.items():
        for resource in offered.resources:
            if not _is_ours(str(resource.uri)):
                found.setdefault(str(resource.uri), (server, resource))
    return found


def templates_of(extras: Mapping[str, Extras]) -> dict[str, tuple[str, ResourceTemplate]]:
    """Rule 1: every template with its server, by its text."""
    found: dict[str, tuple[str, ResourceTemplate]] = {}
    for server, offered in extras.items():
        for template in offered.templates:
            if not _is_ours(template.uri_template):
                found.setdefault(template.uri_template, (server, template))
    return found


def prompts_of(extras: Mapping[str, Extras]) -> dict[str, tuple[str, Prompt]]:
    """Rule 3: every prompt with its server, by its public name; the first of a server's namesakes."""
    own: dict[tuple[str, str], Prompt] = {}
    for server, prompt in _each_prompt(extras):
        own.setdefault((server, prompt.name), prompt)
    names = public_names(list(own))
    return {name: (pair[0], own[pair]) for name, pair in zip(names, own, strict=True)}


def _each_prompt(extras: Mapping[str, Extras]) -> Iterator[tuple[str, Prompt]]:
    return ((server, prompt) for server, offered in extras.items() for prompt in offered.prompts)


def owner_of(extras: Mapping[str, Extras], uri: str) -> str:
    """Rules 1 and 2: the server that a URI is read from; empty when there is none."""
    if _is_ours(uri):
        return ""
    if uri in (listed := resources_of(extras)):
        return listed[uri][0]
    fitting = (server for text, (server, _) in templates_of(extras).items() if _fits(text, uri))
    return next(fitting, "")


def _fits(template: str, uri: str) -> bool:
    try:
        return UriTemplate.parse(template).match(uri) is not None
    except (InvalidUriTemplate, ValueError):
        return False


def _is_ours(uri: str) -> bool:
    return uri.lower().startswith(SCHEME)


def _extras(ctx: Ctx, last: bool = False) -> Mapping[str, Extras]:
    app = ctx.lifespan_context
    return app.pool.extras(last) if isinstance(app, App) else {}


async def asked(ctx: Ctx, server: str, params: JsonObject) -> JsonObject:
    """What a server answers to `ctx.method`; its own errors pass, its absence is an error of ours."""
    app = ctx.lifespan_context
    meta = forwarded_meta(ctx, modern=app.pool.era(server) in MODERN_PROTOCOL_VERSIONS)
    whole = {**params, "_meta": meta} if meta else params

    async def tried(progress: Progress | None = None) -> JsonObject | MCPError:
        try:
            found: JsonObject = await app.pool.request(server, ctx.method, whole, progress)
        except Downstream as error:
            return MCPError(INTERNAL_ERROR, str(error))
        except MCPError as error:
            return error
        return found

    with on_behalf(round_of(ctx)), hosting(ctx, app):
        if "progress_token" in (ctx.meta or {}):
            async with reporting(ctx.session.report_progress) as note:
                found = await tried(note)
        else:
            found = await tried()
    if isinstance(found, MCPError):
        raise found
    return found


class News:
    """Which of the lists that hosts see have changed since the last look."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._seen: dict[str, object] = {"tools": (), "resources": ([], []), "prompts": {}}

    def of(self, app: App) -> set[str]:
        """Names of lists: "tools", "resources" (templates included), "prompts"."""
        extras = app.pool.extras()
        now: dict[str, object] = {
            "tools": self._live.view(app).specs,
            "resources": ([*resources_of(extras).values()], [*templates_of(extras).values()]),
            "prompts": prompts_of(extras),
        }
        changed = {name for name, value in now.items() if self._seen[name] != value}
        self._seen = now
        return changed
