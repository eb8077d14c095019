"""Tool-call formats: every family renders, writes, parses and constrains by one description.

A module of this folder that has `FORMATS` is a family, and its names are known here by themselves.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.formats.base import Format as Format
    from gateway.formats.base import dumps as dumps
    from gateway.formats.family import Family as Family
    from gateway.formats.parsing.json_values import read_value as read_value
    from gateway.formats.parsing.source import Malformed as Malformed
    from gateway.formats.parsing.source import read_whole as read_whole
    from gateway.formats.parsing.type_coercion import coerce as coerce
    from gateway.formats.prompts import NEVER as NEVER
    from gateway.formats.prompts import Builder as Builder
    from gateway.formats.registry import as_spec as as_spec
    from gateway.formats.registry import for_model as for_model
    from gateway.formats.registry import get as get
    from gateway.formats.registry import names as names
    from gateway.formats.registry import parse as parse
    from gateway.formats.writing.lark_grammar import lazy as lazy
    from gateway.formats.writing.lark_grammar import literal as literal
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
