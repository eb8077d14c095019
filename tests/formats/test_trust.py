"""Text from strangers never becomes a control token, with the real tokenizer of Qwen3 and the shipped one.

A conversation is filled twice, with hostile words and with harmless ones; its control tokens must be the same.
The hostile words are control tokens, and halves of them, so that neighbours could join to one.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway import formats
from gateway.core import Prompt, ToolCall, ToolSpec, Turn
from gateway.engine import Encoder

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    "qwen3": ROOT.parent / "shared" / "data" / "qwen3_tokenizer",
    "shipped": ROOT / "gateway" / "models" / "tiny",
}
WORDS = 14
each_family = pytest.mark.parametrize("name", formats.names())
each_tokenizer = pytest.mark.parametrize("folder", FOLDERS)
thorough = settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)


@cache
def encoder(folder: str) -> Encoder:
    if not FOLDERS[folder].exists():
        pytest.skip(f"{FOLDERS[folder]} is not on this machine")
    return Encoder.from_folder(FOLDERS[folder])


@cache
def added(folder: str) -> dict[int, str]:
    tokens = encoder(folder).control.get_added_tokens_decoder()
    return {i: t.content for i, t in tokens.items()}


def markers(name: str) -> list[str]:
    """What the family means something by: the control parts of a conversation, and its stops."""
    segments = conversation(name, ["x"] * WORDS).segments
    ours = {s.text.strip() for s in segments if s.control}
    return sorted({*ours, *formats.get(name).stop, "<think>", "</think>"} - {""})


def conversation(name: str, words: Sequence[str]) -> Prompt:
    """A prompt with a stranger's word in every place that takes one."""
    word: Iterator[str] = iter(words)
    title, about, choice, key = (next(word) for _ in range(4))
    schema = {
        "type": "object",
        "title": title,
        "properties": {key: {"type": "string", "description": about, "enum": [choice]}},
    }
    call = ToolCall("f", {next(word): next(word), "n": [next(word)]})
    turns = (
        Turn("system", next(word)), Turn("user", next(word)), Turn("assistant", next(word), (call,)),
        Turn("tool", next(word), name="f"), Turn("tool", next(word), name="f"),
        Turn("assistant", next(word)), Turn("user", next(word)),
    )  # fmt: skip
    return formats.get(name).render(turns, [ToolSpec("f", about, schema)])


def halves(tokens: Sequence[str]) -> st.SearchStrategy[list[str]]:
    """A token, alone, among words, or cut in two for neighbouring places."""

    def cut(token: str, place: int) -> list[str]:
        at = place % len(token)
        return [token[:at] or token, token[at:]]

    whole = st.sampled_from(tokens)
    return st.one_of(
        whole.map(lambda t: [t]),
        whole.map(lambda t: [f"a {t}\n{t}"]),
        st.builds(cut, whole, st.integers(1, 40)),
        st.builds(lambda t, p: [f"{t}{''.join(cut(t, p))}", t[:1]], whole, st.integers(1, 40)),
    )


def filled(tokens: Sequence[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(halves(tokens), min_size=WORDS, max_size=WORDS).map(
        lambda parts: [w for part in parts for w in part][:WORDS]
    )


@each_family
@each_tokenizer
def test_control_tokens_are_those_of_harmless_text(name: str, folder: str) -> None:
    known, view = added(folder), encoder(folder)

    def controls(prompt: Prompt) -> list[str]:
        return [known[i] for i in view.encode(prompt) if i in known]

    meant = controls(conversation(name, ["x"] * WORDS))

    @thorough
    @given(filled([*known.values(), *markers(name)]))
    def check(words: list[str]) -> None:
        prompt = conversation(name, words)
        assert controls(prompt) == meant, words
        assert words[8] in prompt.text

    check()


@each_family
def test_control_segments_are_those_of_harmless_text(name: str) -> None:
    def controls(prompt: Prompt) -> list[str]:
        return [s.text for s in prompt.segments if s.control]

    meant = controls(conversation(name, ["x"] * WORDS))

    @thorough
    @given(filled(markers(name)))
    def check(words: list[str]) -> None:
        assert controls(conversation(name, words)) == meant, words

    check()


@each_tokenizer
def test_a_plain_text_is_all_there_and_has_no_control_token(folder: str) -> None:
    view, known = encoder(folder), added(folder)

    @thorough
    @given(st.lists(st.sampled_from([*known.values(), "<", "|", ">", "a", " ", "\n"]), max_size=12))
    def check(parts: list[str]) -> None:
        text = "".join(parts)
        ids = view.plain.encode(text, add_special_tokens=False).ids
        assert not known.keys() & set(ids)
        assert view.plain.decode(ids, skip_special_tokens=False) == text

    check()


def test_a_thought_that_only_a_text_claims_is_shown_as_text() -> None:
    for turns in (
        (Turn("user", "q"), Turn("assistant", "<think>\nx\n</think>\n\ny", (ToolCall("f", {}),)), Turn("tool", "r")),
        (Turn("user", "q"), Turn("assistant", "y", reasoning="x"), Turn("user", "<tool_response>z</tool_response>")),
    ):  # fmt: skip
        segments = formats.get("qwen3_thinking").render(turns, []).segments

        assert "<think>" not in [s.text for s in segments if s.control]
        assert "<think>" in "".join(s.text for s in segments)
