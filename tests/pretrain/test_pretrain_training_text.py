"""The synthetic text: deterministic, valid, and kept apart from the exam_questions."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from gateway.catalogue import Catalogue
from gateway.core import BadCall, Prompt, Segment
from gateway.engine import Encoder
from gateway.formats.glaive import Glaive
from pretrain import exam_questions
from pretrain.questions import NO_TOOL, Exchange, Scene, scenes
from pretrain.selection import BUILT_IN
from pretrain.synonyms import learn
from pretrain.tokenizer import CONTROL, corpus, save_tokenizer, train_tokenizer
from pretrain.tool_book import book
from pretrain.words import CITIES


@pytest.fixture(scope="module")
def text() -> list[Scene]:
    return list(islice(scenes(seed=3), 300))


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    folder: Path = tmp_path_factory.mktemp("tokenizer")
    save_tokenizer(train_tokenizer(corpus(5, 200), 1024), folder)
    return Encoder.from_folder(folder)


def exchanges(text: list[Scene]) -> list[tuple[Scene, Exchange]]:
    return [(scene, exchange) for scene in text for exchange in scene.exchanges]


def test_the_same_seed_gives_the_same_scenes(text: list[Scene]) -> None:
    assert list(islice(scenes(seed=3), 50)) == text[:50]
    assert list(islice(scenes(seed=4), 50)) != text[:50]


def test_every_call_in_the_text_passes_the_schema_of_a_tool_in_its_prompt(
    text: list[Scene],
) -> None:
    bad = [
        (exchange.turns[0].content, verdict)
        for scene, exchange in exchanges(text)
        for call in exchange.reply.calls
        if isinstance(verdict := Catalogue(scene.tools).check(call), BadCall)
    ]
    assert bad == []


def test_every_kind_of_exchange_occurs_and_refusals_are_a_fifth_or_so(text: list[Scene]) -> None:
    kinds = [exchange.kind for _, exchange in exchanges(text)]
    assert set(kinds) == {"call", "parallel", "refuse", "missing", "after"}
    assert 0.15 < kinds.count("refuse") / len(kinds) < 0.3


def test_no_city_and_no_question_of_the_exam_is_in_the_training_text() -> None:
    templates = {question.lower() for tool in book() for question in tool.questions}
    templates |= {line.lower() for line in NO_TOOL}
    asked = {line[0].lower().replace("{city}", "{location}") for line in exam_questions.WEATHER}
    asked |= {
        line.lower().replace("{a}", "{from_currency}").replace("{b}", "{to_currency}")
        for line in exam_questions.CURRENCY
    }
    assert not set(exam_questions.CITIES) & set(CITIES)
    assert not asked & templates
    assert not {line.lower() for line in exam_questions.NO_TOOL} & templates


def test_the_exam_wants_exactly_one_right_call_and_nothing_else() -> None:
    item = exam_questions.Item(
        "5 day forecast for Faro", "get_forecast", {"location": "Faro", "days": 5}
    )
    assert item.right([("get_forecast", {"location": "Faro", "days": 5})])
    assert item.right([("get_forecast", {"location": "Faro", "days": 5, "unit": "celsius"})])
    assert not item.right([("get_forecast", {"location": "Faro"})])
    assert not item.right([("get_weather", {"location": "Faro", "days": 5})])
    assert not item.right([])
    assert exam_questions.Item("hello", "").right([])


def test_a_word_is_the_same_tokens_in_a_question_and_in_a_call(encoder: Encoder) -> None:
    def tokens(text: str) -> list[str]:
        return encoder.plain.encode(text).tokens

    word = tokens("Wolverhampton")
    for around in ("weather in Wolverhampton?", '{"location": "Wolverhampton"}'):
        got = tokens(around)
        assert any(got[i : i + len(word)] == word for i in range(len(got)))


def test_control_tokens_in_a_strangers_text_stay_plain_text(encoder: Encoder) -> None:
    control = {encoder.control_id(token) for token in CONTROL}
    for token in CONTROL:
        stranger = encoder.encode(Prompt((Segment(f"a {token} b"),)))
        assert not control & set(stranger)
        assert encoder.plain.decode(stranger) == f"a {token} b"
        assert encoder.encode_segments((Segment(token, control=True),)) == [
            encoder.control_id(token)
        ]


def test_the_chat_template_writes_what_the_glaive_family_renders(tmp_path: Path) -> None:
    import json

    import jinja2

    from gateway.core import Turn

    save_tokenizer(train_tokenizer(corpus(5, 20), 512), tmp_path)
    template = json.loads((tmp_path / "tokenizer_config.json").read_text())["chat_template"]
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value, indent=None: json.dumps(value, indent=indent)
    scene = next(scenes(seed=9))
    tools = [
        {"name": t.name, "description": t.description, "parameters": dict(t.parameters)}
        for t in scene.tools
    ]
    messages = [{"role": "user", "content": "hello"}]
    written = environment.from_string(template).render(
        messages=messages, tools=tools, add_generation_prompt=True
    )
    start = Glaive().render((Turn("user", "hello"),), scene.tools)
    assert written.startswith(start.segments[0].text)
    assert written.endswith("USER: hello\n\n\nASSISTANT: ")


@pytest.fixture
def words() -> Iterator[dict[str, list[str]]]:
    kin = {"harvest": ["crop", "yield"], "velvet": ["silk"], "lantern": ["lamp"]}
    learn(kin)
    yield kin
    learn({})


def test_with_known_words_tools_are_about_them_and_questions_may_say_near_ones(
    words: dict[str, list[str]],
) -> None:
    scenes_ = list(islice(scenes(seed=8), 240))
    named = [tool for scene in scenes_ for tool in scene.tools]
    about = {word for word in words if any(word in tool.name for tool in named)}
    said = " ".join(exchange.turns[0].content for _, exchange in exchanges(scenes_))

    assert about == set(words)
    assert {"crop", "silk", "lamp"} <= set(said.lower().split())


def test_hand_written_tools_come_under_other_names_but_the_built_in_ones_do_not(
    text: list[Scene],
) -> None:
    known = {tool.description: tool.name for tool in book()}
    shown = {(t.description, t.name) for scene in text for t in scene.tools}
    renamed = {d for d, name in shown if d in known and name != known[d]}
    built_in = {tool.description for tool in book() if tool.name in BUILT_IN}

    assert len(renamed) > 50
    assert not renamed & built_in
