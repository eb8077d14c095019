"""The resources, templates, prompts and completions of every server, beside the gateway's own.

Rules

 1. A URI is kept as it is. When several servers offer one, it is that of the first of them in the
    order of the configuration; the same for templates. `gateway:` is the gateway's own.
 2. A URI that nobody lists is read where a template fits it, the first in the same order.
 3. A prompt is `server__prompt`, named as tools are.
 4. Only what is known is listed, and only that can be asked for. What comes back is not changed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

from mcp import Client
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp.shared.uri_template import InvalidUriTemplate, UriTemplate
from mcp_types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    CompleteRequestParams,
    CompleteResult,
    Completion,
    GetPromptRequestParams,
    PaginatedRequestParams,
    Prompt,
    PromptReference,
    ReadResourceRequestParams,
    Resource,
    ResourceTemplate,
    Result,
)

from gateway.app import App
from gateway.core import Downstream
from gateway.downstream import Extras, get_prompt, on_behalf, read_resource
from gateway.serving.passthrough import Live, public_names, wrap
from gateway.serving.passthrough_calls import clean, round_of
from gateway.serving.resources import SCHEME

Ctx = ServerRequestContext[Any, Any]
R = TypeVar("R", bound=Result)
MAX_SHOWN: Final = 200  # characters of a stranger's text in an error


class Parts:
    """What servers offer beside tools, listed and asked for beside the gateway's own."""

    def install(self, server: Server[Any]) -> None:
        """Wrap the handlers that `server` has now, and add the one for completions."""
        wrap(server, "resources/list", PaginatedRequestParams, self._resources)
        wrap(server, "resources/templates/list", PaginatedRequestParams, self._templates)
        wrap(server, "resources/read", ReadResourceRequestParams, self._read)
        wrap(server, "prompts/list", PaginatedRequestParams, self._prompts)
        wrap(server, "prompts/get", GetPromptRequestParams, self._prompt)
        wrap(server, "completion/complete", CompleteRequestParams, self._complete)

    async def _resources(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        found = [resource for _, resource in resources_of(_extras(ctx)).values()]
        return listed.model_copy(update={"resources": [*listed.resources, *found]})

    async def _templates(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        found = [template for _, template in templates_of(_extras(ctx)).values()]
        return listed.model_copy(
            update={"resource_templates": [*listed.resource_templates, *found]}
        )

    async def _prompts(self, inner: Any, ctx: Ctx, params: PaginatedRequestParams) -> Any:
        listed = await inner(ctx, params)
        found = [
            prompt.model_copy(update={"name": name})
            for name, (_, prompt) in prompts_of(_extras(ctx)).items()
        ]
        return listed.model_copy(update={"prompts": [*listed.prompts, *found]})

    async def _read(self, inner: Any, ctx: Ctx, params: ReadResourceRequestParams) -> Any:
        uri = str(params.uri)
        server = owner_of(_extras(ctx), uri)
        if not server:
            return await inner(ctx, params)
        with on_behalf(round_of(ctx, params)):
            return await _asked(ctx, server, lambda client: read_resource(client, uri))

    async def _prompt(self, inner: Any, ctx: Ctx, params: GetPromptRequestParams) -> Any:
        server, prompt = prompts_of(_extras(ctx)).get(params.name, ("", None))
        if prompt is None:
            raise MCPError(INVALID_PARAMS, f"Unknown prompt: {params.name[:MAX_SHOWN]}")
        name, arguments = prompt.name, params.arguments
        with on_behalf(round_of(ctx, params)):
            return await _asked(ctx, server, lambda client: get_prompt(client, name, arguments))

    async def _complete(self, _: Any, ctx: Ctx, params: CompleteRequestParams) -> Any:
        extras, ref = _extras(ctx), params.ref
        if isinstance(ref, PromptReference):
            server, prompt = prompts_of(extras).get(ref.name, ("", None))
            ref = ref if prompt is None else ref.model_copy(update={"name": prompt.name})
        else:
            server, _template = templates_of(extras).get(ref.uri, ("", None))
        if not server:
            raise MCPError(INVALID_PARAMS, "Unknown reference; list the prompts and templates")
        if not extras[server].completes:
            return CompleteResult(completion=Completion(values=[]))
        argument = {"name": params.argument.name, "value": params.argument.value}
        known = params.context.arguments if params.context else None
        return await _asked(ctx, server, lambda client: client.complete(ref, argument, known))


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


def _extras(ctx: Ctx) -> Mapping[str, Extras]:
    app = ctx.lifespan_context
    return app.pool.extras() if isinstance(app, App) else {}


async def _asked(ctx: Ctx, server: str, send: Callable[[Client], Awaitable[R]]) -> R:
    """What a server answers; its own errors pass, its absence is an error of ours."""
    try:
        result: R = await ctx.lifespan_context.pool.request(server, send)
    except Downstream as error:
        raise MCPError(INTERNAL_ERROR, str(error)) from None
    return result.model_copy(update={"meta": clean(result.meta)})


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
