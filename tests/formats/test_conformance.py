"""Every family passes `check_format`."""

import pytest
from conformance import check_format

from gateway import formats

# A form without escaping cannot carry its own closing tag; one without quotes cannot carry its marks.
CANNOT_CARRY = {
    "qwen3_coder": ("</parameter>", "<parameter=", "</function>"),
    "seed_oss": ("</parameter>", "<parameter=", "</function>"),
    "glm": ("</arg_value>", "<arg_key>"),
    "glm47": ("</arg_value>", "<arg_key>"),
    "longcat": ("</longcat_arg_value>", "<longcat_arg_key>"),
    "kimi_k3": ("<|close|>argument", "<|open|>argument"),
    "minicpm5": ("]]>", "</param>"),
    "muse_spark": ("</atem:", "<atem:"),
    "minimax_m2": ("</parameter>", "<parameter ", "</invoke>"),
    "minimax_m3": ("]<",),
    "deepseek_dsml": ("</｜DSML｜",),  # noqa: RUF001 - DeepSeek's own bars
    "deepseek_v4": ("</｜DSML｜",),  # noqa: RUF001
    "deepseek_v41": ("</｜DSML｜",),  # noqa: RUF001
}


@pytest.mark.parametrize("name", formats.names())
def test_a_family_keeps_the_promises_of_a_format(name: str) -> None:
    check_format(formats.get(name), CANNOT_CARRY.get(name, ()), examples=8)
