"""The tools of the conformance fixture that ask something, in the way of the caller's protocol era."""

import json
from collections.abc import Mapping
from typing import Any

import mcp_types as types
from fixture_forms import CHOICES, COLOR, CONFIRM, DEFAULTS, NAME, USER, form
from mcp.server.mcpserver import Context
from mcp.shared.exceptions import MCPError
from mcp.shared.message import ServerMessageMetadata
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

ANSWERS: dict[str, type[types.Result]] = {
    "elicitation/create": types.ElicitResult,
    "sampling/createMessage": types.CreateMessageResult,
    "roots/list": types.ListRootsResult,
}
Ctx = Context[Any, Any]
Asked = types.InputRequiredResult
Question = types.ElicitRequest | types.CreateMessageRequest | types.ListRootsRequest


async def answers(
    ctx: Ctx, questions: Mapping[str, Question], state: str | None = None
) -> dict[str, Any] | Asked:
    """What the caller said: 2025 by asking now, 2026 from the retry, else the result that asks."""
    if ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS:
        metadata = ServerMessageMetadata(related_request_id=ctx.request_id)
        return {
            key: await ctx.session.send_request(
                question, ANSWERS[question.method], metadata=metadata
            )
            for key, question in questions.items()
        }
    given = ctx.input_responses or {}
    missing = {
        key: question
        for key, question in questions.items()
        if not isinstance(given.get(key), ANSWERS[question.method])
    }
    if missing:
        return Asked(input_requests=dict(questions), request_state=state)
    return {key: given[key] for key in questions}


def sample(text: str, max_tokens: int = 100) -> types.CreateMessageRequest:
    """A question to the caller's model."""
    message = types.SamplingMessage(role="user", content=types.TextContent(type="text", text=text))
    return types.CreateMessageRequest(
        params=types.CreateMessageRequestParams(messages=[message], max_tokens=max_tokens)
    )


def said(result: types.ElicitResult) -> str:
    """An elicitation's outcome in words."""
    return f"action={result.action}, content={json.dumps(result.content or {})}"


def value(result: types.ElicitResult, key: str) -> Any:
    """One field of what the user filled in."""
    return (result.content or {}).get(key)


async def test_sampling(prompt: str, ctx: Ctx) -> str | Asked:
    """Ask the caller's model."""
    got = await answers(ctx, {"prompt": sample(prompt)})
    return got if isinstance(got, Asked) else f"LLM response: {got['prompt'].content.text}"


async def test_elicitation(message: str, ctx: Ctx) -> str | Asked:
    """Ask the user."""
    got = await answers(ctx, {"user": form(message, USER)})
    return got if isinstance(got, Asked) else f"User response: {said(got['user'])}"


async def test_streaming_elicitation(ctx: Ctx) -> str | Asked:
    """Report progress, then ask the user."""
    await ctx.report_progress(0, 1)
    return await test_elicitation("Go on?", ctx)


async def test_elicitation_sep1034_defaults(ctx: Ctx) -> str | Asked:
    """Ask with a default for every primitive type."""
    got = await answers(ctx, {"user": form("Check your data", DEFAULTS)})
    return got if isinstance(got, Asked) else f"Elicitation completed: {said(got['user'])}"


async def test_elicitation_sep1330_enums(ctx: Ctx) -> str | Asked:
    """Ask with all five kinds of choices."""
    got = await answers(ctx, {"user": form("Choose", CHOICES)})
    return got if isinstance(got, Asked) else f"Elicitation completed: {said(got['user'])}"


async def test_missing_capability(ctx: Ctx) -> str | Asked:
    """Refuse callers that cannot sample."""
    if ctx.client_capabilities is None or ctx.client_capabilities.sampling is None:
        needed = types.MissingRequiredClientCapabilityErrorData(
            required_capabilities=types.ClientCapabilities(sampling=types.SamplingCapability())
        )
        raise MCPError(
            types.MISSING_REQUIRED_CLIENT_CAPABILITY,
            "This tool needs sampling",
            needed.model_dump(by_alias=True, exclude_none=True),
        )
    return await test_sampling("Say hello", ctx)


async def test_input_required_result_elicitation(ctx: Ctx) -> str | Asked:
    """Ask for a name."""
    got = await answers(ctx, {"user_name": form("What is your name?", NAME)})
    return got if isinstance(got, Asked) else f"Hello, {value(got['user_name'], 'name')}!"


async def test_input_required_result_sampling(ctx: Ctx) -> str | Asked:
    """Ask the caller's model for a capital."""
    got = await answers(ctx, {"capital_question": sample("What is the capital of France?")})
    return got if isinstance(got, Asked) else str(got["capital_question"].content.text)


async def test_input_required_result_list_roots(ctx: Ctx) -> str | Asked:
    """Ask for the caller's roots."""
    got = await answers(ctx, {"client_roots": types.ListRootsRequest()})
    if isinstance(got, Asked):
        return got
    return "Roots: " + ", ".join(str(root.uri) for root in got["client_roots"].roots)


async def test_input_required_result_request_state(ctx: Ctx) -> str | Asked:
    """Ask with a state that has to come back."""
    got = await answers(ctx, {"confirm": form("Please confirm", CONFIRM)}, "waiting")
    if isinstance(got, Asked):
        return got
    return "state-ok" if _came_back(ctx, "waiting") else "state-lost"


async def test_input_required_result_tampered_state(ctx: Ctx) -> str | Asked:
    """Ask with a state that nobody may change; the SDK seals it."""
    return await test_input_required_result_request_state(ctx)


async def test_input_required_result_multiple_inputs(ctx: Ctx) -> str | Asked:
    """Ask three things at once."""
    questions: dict[str, Question] = {
        "user_name": form("What is your name?", NAME),
        "greeting": sample("Generate a greeting", 50),
        "client_roots": types.ListRootsRequest(),
    }
    got = await answers(ctx, questions, "waiting")
    return got if isinstance(got, Asked) else f"Hello, {value(got['user_name'], 'name')}!"


async def test_input_required_result_multi_round(ctx: Ctx) -> str | Asked:
    """Ask twice, one after the other."""
    if ctx.request_state != "round-2":
        step1 = {"step1": form("Step 1: What is your name?", NAME)}
        first = await answers(ctx, step1, "round-1")
        if isinstance(first, Asked):
            return first
    step2 = {"step2": form("Step 2: What is your favorite color?", COLOR)}
    second = await answers(ctx, step2, "round-2")
    return second if isinstance(second, Asked) else f"Your color: {value(second['step2'], 'color')}"


async def test_input_required_result_capabilities(ctx: Ctx) -> str | Asked:
    """Ask only what the caller can answer."""
    can = ctx.client_capabilities or types.ClientCapabilities()
    questions: dict[str, Question] = {}
    if can.elicitation is not None:
        questions["user_name"] = form("What is your name?", NAME)
    if can.sampling is not None:
        questions["greeting"] = sample("Generate a greeting", 50)
    if can.roots is not None:
        questions["client_roots"] = types.ListRootsRequest()
    got = await answers(ctx, questions)
    return got if isinstance(got, Asked) else f"answers: {len(got)}"


def _came_back(ctx: Ctx, state: str) -> bool:
    return ctx.protocol_version not in MODERN_PROTOCOL_VERSIONS or ctx.request_state == state


ASKING = (
    test_sampling,
    test_elicitation,
    test_streaming_elicitation,
    test_elicitation_sep1034_defaults,
    test_elicitation_sep1330_enums,
    test_missing_capability,
    test_input_required_result_elicitation,
    test_input_required_result_sampling,
    test_input_required_result_list_roots,
    test_input_required_result_request_state,
    test_input_required_result_tampered_state,
    test_input_required_result_multiple_inputs,
    test_input_required_result_multi_round,
    test_input_required_result_capabilities,
)
