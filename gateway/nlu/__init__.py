"""Natural-language understanding without a language model: does a question want a tool, and which words give which argument.

    tagger            a small bidirectional encoder (MiniLM, in NumPy) marks words for each parameter
    ├── encoder           the network
    └── encoder_input     a question and a tool as one row of tokens: how it is trained and how it is asked
    slot_filling      from those marks to the values of a call, rule by rule
    ├── slots/            the rules: which words are whose, what is missing, what is open
    └── values/           what words mean by themselves: numbers, money, dates, units, languages
    intent/           what a question asks to be done, and what it only speaks of

Knows no model that writes, no grammar, no server.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.nlu.blas_threads import one_blas_thread as one_blas_thread
    from gateway.nlu.encoder_input import Page as Page
    from gateway.nlu.encoder_input import Typesetter as Typesetter
    from gateway.nlu.intent import Intent as Intent
    from gateway.nlu.intent import Part as Part
    from gateway.nlu.intent import Standing as Standing
    from gateway.nlu.intent import meets as meets
    from gateway.nlu.intent import points as points
    from gateway.nlu.parameters import Field as Field
    from gateway.nlu.parameters import fields_of as fields_of
    from gateway.nlu.slot_filling import Slots as Slots
    from gateway.nlu.slot_filling import by_kinds as by_kinds
    from gateway.nlu.slot_filling import fill_slots as fill_slots
    from gateway.nlu.slots.ambiguity import applies as applies
    from gateway.nlu.slots.span_grammar import narrow as narrow
    from gateway.nlu.slots.values import without as without
    from gateway.nlu.tagger import load_reader as load_reader
    from gateway.nlu.values.money.currencies import CURRENCIES as CURRENCIES
    from gateway.nlu.values.money.currencies import SYMBOLS as SYMBOLS
    from gateway.nlu.values.numbers.json_numbers import numerals as numerals
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
