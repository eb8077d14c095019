"""Arguments checked by a tool's schema, and what is wrong with them in words.

By JSON Schema 2020-12, with the patterns of ECMA-262 and decimal arithmetic: 19.99 is a multiple of 0.01. No `$ref` that
leaves its own schema is ever fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import islice
from typing import Any, Final

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry

from gateway.catalogue.ecma_patterns import matches

MAX_ERRORS: Final = 20  # of one call; more would not help a model to mend it
MAX_DETAIL: Final = 300
_everyday_additional: Final = Draft202012Validator.VALIDATORS["additionalProperties"]


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not matches(pattern, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _pattern_properties(
    validator: Any, patterns: Mapping[str, Any], instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if isinstance(instance, Mapping):
        for pattern, part in patterns.items():
            for name, value in instance.items():
                if matches(pattern, name):
                    yield from validator.descend(value, part, path=name, schema_path=pattern)


def _additional_properties(
    validator: Any, additional: Any, instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    patterns = schema.get("patternProperties")
    if not patterns or not isinstance(instance, Mapping):
        yield from _everyday_additional(validator, additional, instance, schema)
        return
    named = schema.get("properties", {})
    rest = [n for n in instance if n not in named and not any(matches(p, n) for p in patterns)]
    if isinstance(additional, Mapping):
        for name in rest:
            yield from validator.descend(instance[name], additional, path=name)
    elif additional is False and rest:
        yield ValidationError(
            f"additional properties are not allowed: {', '.join(map(repr, rest))}"
        )


def _multiple_of(
    validator: Any, step: float, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    if not validator.is_type(instance, "number"):
        return
    try:
        # As they are written: the binary fractions behind 19.99 and 0.01 are no multiples.
        whole = (Fraction(str(instance)) / Fraction(str(step))).denominator == 1
    except ValueError:  # an infinity
        return
    if not whole:
        yield ValidationError(f"{instance!r} is not a multiple of {step!r}")


_Checked: Final[Any] = extend(  # type: ignore[no-untyped-call]  # its stub has no types
    Draft202012Validator,
    {
        "pattern": _pattern,
        "patternProperties": _pattern_properties,
        "additionalProperties": _additional_properties,
        "multipleOf": _multiple_of,
    },
)


def validator_of(schema: Mapping[str, Any]) -> Validator:
    """What checks values by a schema that `usable` has made."""
    # An explicit registry: without one, jsonschema would fetch a remote `$ref`.
    made: Validator = _Checked(schema, registry=Registry())
    return made


def errors_of(validator: Validator, arguments: Mapping[str, Any]) -> list[ValidationError]:
    """What is wrong with the arguments, bounded."""
    return list(islice(validator.iter_errors(dict(arguments)), MAX_ERRORS))


def missing(errors: Iterable[ValidationError]) -> list[str]:
    """The names of what is required and not there, with dots between those of nested ones."""
    names: dict[str, None] = {}
    for error in errors:
        if error.validator == "required" and isinstance(error.validator_value, list):
            path = [str(part) for part in error.absolute_path]
            given: Any = error.instance
            absent = [name for name in error.validator_value if name not in given]
            names |= dict.fromkeys(".".join([*path, name]) for name in absent)
    return list(names)


def described(errors: Sequence[ValidationError]) -> str:
    """The error that tells most, in a line."""
    error = best_match(iter(errors)) or errors[0]
    where = ".".join(str(part) for part in error.absolute_path)
    return (f"{where}: {error.message}" if where else error.message)[:MAX_DETAIL]
