"""Tool servers that do what can go wrong: nothing hangs past its deadline, nothing runs twice, others answer.

Promises 4, 5 and 8 against a pool of real processes; the faults of HTTP are in test_campaign_http.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from campaign import FAULTY, WAIT_S

from gateway.catalogue import Catalogue
from gateway.catalogue.catalogue import estimate_tokens
from gateway.config import ServerConfig
from gateway.core import ToolCall, ToolResult, ToolSpec
from gateway.downstream import Pool

pytestmark = pytest.mark.anyio


def faulty(*habits: str, **options: Any) -> ServerConfig:
    options = {"mode": "legacy", **options}
    return ServerConfig(command=sys.executable, args=(str(FAULTY), *habits), **options)


@asynccontextmanager
async def opened(**servers: ServerConfig) -> AsyncIterator[Pool]:
    with anyio.fail_after(WAIT_S):
        async with Pool(servers) as pool:
            yield pool


async def call(pool: Pool, tool: str, server: str, timeout_s: float = WAIT_S) -> ToolResult:
    spec = ToolSpec(tool, server=server, tool=tool, read_only=tool == "fine")
    return await pool.call(spec, ToolCall(tool, {}), timeout_s)


@pytest.mark.parametrize(
    ("tool", "said", "unknown"),
    [
        ("half", "the connection to the tool server 'bad' broke", True),
        ("endless", "a line of more than", True),
        ("hang", "did not answer within 1 s", False),
        ("garbage", "garbage is fine", False),
        ("twice", "twice is fine", False),
        ("odd_id", "odd_id is fine", False),
    ],
)
async def test_promises_5_and_8_a_fault_costs_one_call_and_nobody_else(
    tool: str, said: str, unknown: bool
) -> None:
    async with opened(bad=faulty(), good=faulty()) as pool:
        before = await pool.specs(WAIT_S)
        bad, good = await both(pool, tool, 1.0 if tool == "hang" else WAIT_S)
        while (
            again := await call(pool, "fine", "bad")
        ).is_error:  # on a busy machine not the first
            await anyio.lowlevel.checkpoint()

        assert said in bad.text
        assert bad.unknown is unknown
        assert good.text == again.text == "fine is fine"
        assert await pool.specs(WAIT_S) == before


async def test_promise_8_half_a_reply_that_never_goes_on_is_left_at_the_deadline() -> None:
    async with opened(bad=faulty(), good=faulty()) as pool:
        await pool.specs(WAIT_S)
        bad, good = await both(pool, "half_and_wait", 1.0)

        assert "did not answer within 1 s" in bad.text
        assert good.text == "fine is fine"


async def both(pool: Pool, tool: str, timeout_s: float) -> tuple[ToolResult, ToolResult]:
    """The faulty call of one server, and a call of the other one at the same time."""
    results: dict[str, ToolResult] = {}

    async def make(name: str, server: str, bound_s: float) -> None:
        results[server] = await call(pool, name, server, bound_s)

    async with anyio.create_task_group() as group:
        group.start_soon(make, tool, "bad", timeout_s)
        group.start_soon(make, "fine", "good", WAIT_S)
    return results["bad"], results["good"]


async def test_promise_4_a_server_that_never_lists_costs_only_its_own_tools() -> None:
    async with opened(bad=faulty("hang-list", connect_timeout_s=600), good=faulty()) as pool:
        while not pool.known():
            await anyio.lowlevel.checkpoint()

        assert (await call(pool, "fine", "good")).text == "fine is fine"
        assert {spec.server for spec in pool.known()} == {"good"}
        assert "connecting" in pool.missing()[0]


async def test_a_result_of_10_mb_is_cut_and_others_answer() -> None:
    async with opened(bad=faulty(), good=faulty()) as pool:
        await pool.specs(WAIT_S)
        huge = await call(pool, "huge", "bad")

        assert huge.text.endswith("[cut: the first 1000000 of 10000000 bytes]")
        assert not huge.is_error
        assert (await call(pool, "fine", "good")).text == "fine is fine"


async def test_a_list_that_changes_during_a_call_changes_what_may_be_called_next() -> None:
    async with opened(one=faulty()) as pool:
        await pool.specs(WAIT_S)
        during = await call(pool, "replace", "one")
        while "newer" not in {spec.tool for spec in pool.known()}:
            await anyio.lowlevel.checkpoint()
        newer = await call(pool, "newer", "one")

        assert during.text == "replace is fine"
        assert "later" not in {spec.tool for spec in pool.known()}
        assert newer.text == "newer is fine"


async def test_promise_7_1000_tools_stay_within_the_budget_of_the_prompt() -> None:
    async with opened(many=faulty("many")) as pool:
        specs = await pool.specs(WAIT_S)
        catalogue = Catalogue(specs)
        shown = catalogue.select("Which invoice is number 501?", 1800)

        assert len(specs) > 1000
        assert sum(map(estimate_tokens, shown)) <= 1800
        assert "invoice_501" in {spec.tool for spec in shown}
        assert (await call(pool, "ticket_502", "many")).text == "ticket_502 is fine"
