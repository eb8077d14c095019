"""The demo: base and tuned side by side, through the real agent and a real server over stdio."""

import json
import re
from pathlib import Path

import pytest

from gateway.cli import main
from gateway.core import ToolCall, ToolResult
from gateway.diagnostics import SIX, varied
from gateway.diagnostics.sample_questions import exchange, same, weather
from gateway.engine import ScriptedEngine


def call(name: str, arguments: dict[str, object]) -> str:
    return f"<functioncall> {json.dumps({'name': name})[:-1]}, \"arguments\": '{json.dumps(arguments)}'}}"


def perfect(text: str) -> str:
    """What a perfect tuned model writes for the six questions."""
    if "FUNCTION RESPONSE" in text:
        return "Here you are."
    asked = text.rpartition("USER: ")[2]
    question = next((q for q in SIX if q.text in asked), SIX[0])
    return call(question.tool, dict(question.arguments))


def load(model: str, adapter: Path | None) -> ScriptedEngine:
    if adapter is None:
        return ScriptedEngine(lambda _: "I am sorry, I do not know.", label="tiny")
    return ScriptedEngine(perfect, label="tiny+lora")


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model with an adapter, and the real servers without a network."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")
    for name in ("WEATHER_GEOCODING_URL", "WEATHER_FORECAST_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("COLUMNS", raising=False)
    adapter = tmp_path / "model" / "adapters"
    adapter.mkdir(parents=True)
    (tmp_path / "model" / "config.json").write_text("{}")
    (adapter / "adapter_config.json").write_text('{"tool_format": "glaive"}')
    (adapter / "adapters.safetensors").write_bytes(b"")
    return tmp_path


def test_six_questions_side_by_side(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["demo", "--model", "model"], load=load)

    out = capfd.readouterr().out
    assert code == 0
    assert out.splitlines()[-1] == "tuned: 6/6 right calls, base: 0/6"
    for number, question in enumerate(SIX, 1):
        assert f"{number}. {question.text}" in out
    assert out.count("none detected") == 6
    assert len(re.findall(r"right: (?:get_weather|convert_currency)\(", out)) == 6
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 100


def test_the_same_as_one_document(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["demo", "--model", "model", "--json"], load=load)

    shown = json.loads(capfd.readouterr().out)
    assert code == 0
    assert shown["right_calls"] == {"tuned": 6, "base": 0, "of": 6}
    money = shown["questions"][3]
    assert money["base"]["call_detected"] is False
    assert money["base"]["raw_output"] == "I am sorry, I do not know."
    assert money["tuned"]["right_call"] is True
    assert money["tuned"]["calls"][0]["structured"]["source"] == "bundled"
    assert shown["questions"][0]["tuned"]["outcome"] == "tool_error"


def test_a_tuned_model_that_errs_is_exit_code_1(capfd: pytest.CaptureFixture[str]) -> None:
    def loads_a_poor_model(model: str, adapter: Path | None) -> ScriptedEngine:
        return ScriptedEngine(lambda text: perfect(text).replace("Tokyo", "Kyoto"))

    code = main(["demo", "--model", "model"], load=loads_a_poor_model)

    out = capfd.readouterr().out
    assert code == 1
    assert out.splitlines()[-1] == "tuned: 5/6 right calls, base: 5/6"
    assert "wrong: get_weather" in out


def test_without_an_adapter_there_is_nothing_to_compare(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["demo", "--model", "model", "--adapter", "none"], load=load)

    err = capfd.readouterr().err
    assert code == 2
    assert "has no adapter to compare with" in err


def result(tool: str, **arguments: object) -> ToolResult:
    server = "weather" if "weather" in tool else "currency"
    return ToolResult(ToolCall(tool, arguments), server, tool)


def test_a_right_call_may_leave_defaults_out_or_say_them() -> None:
    question = weather("How warm is it in Oslo?", "Oslo")

    assert question.is_answered_by([result("get_weather", location="Oslo")])
    assert question.is_answered_by([result("get_weather", location="oslo", unit="celsius")])
    assert not question.is_answered_by([result("get_weather", location="Osl")])
    assert not question.is_answered_by([result("get_weather", location="Oslo")] * 2)
    assert not question.is_answered_by([])


def test_amounts_are_compared_as_numbers() -> None:
    question = exchange("250 USD in EUR?", 250, "USD", "EUR")

    right = {"amount": 250.0, "from_currency": "usd", "to_currency": "EUR"}
    assert question.is_answered_by([result("convert_currency", **right)])
    assert not question.is_answered_by([result("convert_currency", **right | {"amount": "250"})])
    assert not same(True, 1)


def test_benchmark_questions_are_all_different() -> None:
    assert len({question.text for question in varied(60)}) == 60
