"""What the training text refuses: it sounds near to the tools that are shown, and none of them does it."""

from random import Random

from pretrain.off_topic import aside
from pretrain.selection import BUILT_IN, choose, may_be_built_in
from pretrain.tool_book import Tool, domains, tools_of

LOANS = tools_of("""
cancel_loan | Cancel a loan of a toy. | loan:id "The loan"
    cancel loan {loan}
    call off {loan}
search_web | Search the web and answer. | query:phrase "What about"
    look for {query}
""")


def domain_of(tool: Tool) -> int | None:
    return next((at for at, tools in enumerate(domains()) if tool in tools), None)


def test_what_is_asked_aside_never_uses_a_deed_that_a_tool_speaks_of() -> None:
    rng = Random(1)
    lines = [aside(rng, LOANS[:1]) for _ in range(600)]
    assert not [line for line in lines if {"cancel", "call off", "revoke"} & set(line.split(" "))]
    assert len(set(lines)) > 300


def test_what_people_wonder_about_is_not_refused_beside_a_tool_that_may_know() -> None:
    rng = Random(1)
    wondered = ("which do you like better", "who invented", "what do you think of")
    alone = " ".join(aside(rng, LOANS[:1]) for _ in range(400))
    beside = " ".join(aside(rng, LOANS) for _ in range(400))
    assert all(part in alone for part in wondered)
    assert not any(part in beside for part in wondered)


def test_tools_that_are_absent_come_mostly_from_the_domain_of_those_that_are_shown() -> None:
    rng = Random(2)
    near = 0
    for _ in range(200):
        present, absent = choose(rng, 6)
        names = {t.name for t in present}
        assert absent
        assert not [t for t in absent if t.name in names]
        domain = domain_of(absent[0])
        near += domain is not None and all(domain_of(t) == domain for t in absent)
    assert near > 50


def test_what_the_built_in_tools_may_answer_is_not_refused_beside_them() -> None:
    rng = Random(4)
    for _ in range(300):
        present, absent = choose(rng, 4)
        domain = domain_of(absent[0])
        from_one = domain is not None and all(domain_of(t) == domain for t in absent)
        if from_one and any(t.name in BUILT_IN for t in present):
            assert not [t.name for t in absent if any(map(may_be_built_in, t.questions))]
    assert may_be_built_in("will it rain in Oslo")
    assert not may_be_built_in("cut the grass of area 4")


def test_no_absent_tool_is_one_of_the_built_in_ones_that_are_shown() -> None:
    rng = Random(3)
    for _ in range(200):
        present, absent = choose(rng, 4)
        shown = {t.name for t in present if t.name in BUILT_IN}
        assert not shown & {t.name for t in absent}


def test_every_hand_written_tool_of_a_domain_has_near_misses_of_its_own() -> None:
    assert [t.name for tools in domains() for t in tools if len(set(t.beyond)) < 3] == []
