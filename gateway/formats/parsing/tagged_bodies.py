"""Body readers for calls whose parameters stand in tags: `<function=f><parameter=k>v</parameter></function>`.

Values are text to the letter; only a schema gives them a type. Where a value ends, says `tagged_values`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from gateway.formats.parsing.calls import Draft
from gateway.formats.parsing.json_bodies import MAX_NAME, markers, read_name
from gateway.formats.parsing.json_values import read_object
from gateway.formats.parsing.source import (
    Malformed,
    Reader,
    Source,
    Word,
    find,
    ink,
    matches,
    takes,
    takes_one,
)
from gateway.formats.parsing.syntax import Body, Opening, Region
from gateway.formats.parsing.tagged_values import Borders, borders, marked_value, plain_value
from gateway.formats.parsing.type_coercion import Literal, Verbatim

_NO_NAME = re.compile(r"[<>{}\"\n]")
_SPACE = re.compile(r"\s")
_TAG = Word("", r"\w:.-")
_ESCAPES = (("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&apos;", "'"), ("&amp;", "&"))
Typed = Callable[[str, str], object]


@dataclass(frozen=True)
class Tags:
    """The tags of one family.

    Attributes:
        function: What stands before and after a function's name.
        parameter: What stands before and after a parameter's name.
        value: What must follow the parameter's name, if anything (GLM's `<arg_value>`).
        value_end: What ends a value; `{key}` is the parameter's name.
        function_end: What ends a function; nothing if only `closes` does.
        closes: What ends the region; nothing if every function stands by itself.
        self_close: What stands after the name of a function without parameters, in the short form.
        block: What stands around all arguments as one JSON object, if a family has that form too.
        lines: One newline on either side of a value is layout.
        cdata: A value can stand between `<![CDATA[` and `]]>`.
        literal: A value without a schema is JSON if it reads as JSON.
        attributes: A name ends at its quote, and attributes may follow it.
        escapes: Attributes write `&` and `"` as `&amp;` and `&quot;`.
        typed: Makes the value from what stood after the parameter's name and the text.
    """

    function: tuple[str, str]
    parameter: tuple[str, str]
    value_end: str
    function_end: str = ""
    closes: tuple[str, ...] = ()
    value: str = ""
    self_close: str = ""
    block: tuple[str, str] = ("", "")
    lines: bool = False
    cdata: bool = False
    literal: bool = False
    attributes: bool = False
    escapes: bool = False
    typed: Typed | None = None

    @cached_property
    def is_keyed(self) -> bool:
        """Whether the end of a value names its parameter."""
        return "{key}" in self.value_end

    def borders(self, key: str, opening: str) -> Borders:
        """The tags that the value of the parameter `key` can meet."""
        return borders(
            self.value_end.replace("{key}", key), self.parameter, self.function, self.function_end,
            self.closes, opening, self.lines,
        )  # fmt: skip


def tagged(tags: Tags, opened: bool = False) -> Body:
    """Functions until a closing marker; `opened` says that the opening marker was the function's own."""

    def body(region: Region) -> Reader[None]:
        src, inside = region.src, opened
        region.repair = "no_open" if opened and tags.closes else ""
        while True:
            if not inside:
                char = yield from ink(src)
                if (yield from _ends(region, tags)):
                    return
                if not (yield from takes(src, tags.function[0])):
                    if not char:
                        raise src.unexpected()
                    raise Malformed("malformed" if region.items else "prose", "no function follows")
            draft = yield from _function(region, tags)
            closed = not tags.function_end or (yield from _close(region, tags))
            region.found(Draft(*draft, region.raw(), list(src.repairs)))
            if closed:
                return
            region.begin()
            inside = False

    if opened:
        return body
    return Opening(body, _mention(tags))


def _mention(tags: Tags) -> str:
    """Something else than a function and the end of the region; a name must run to its first tag."""
    after = (
        (tags.function[0], *tags.closes) if tags.function[0] else (tags.parameter[0], *tags.closes)
    )
    other = f"(?!{'|'.join(map(re.escape, after))})(?=.{{{max(map(len, after))}}})"
    if tags.function[0]:
        return rf"\s*+(?!\s){other}"
    return rf"(?=[^<]{{0,{MAX_NAME}}}+(?=<){other})"


def _ends(region: Region, tags: Tags) -> Reader[bool]:
    """Whether the region ends here after at least one call."""
    if not (yield from takes_one(region.src, tags.closes)):
        return False
    if not region.items:
        raise Malformed("empty", "a call region without a call")
    return True


def _close(region: Region, tags: Tags) -> Reader[bool]:
    """What follows a function: the closing marker, stray tags, a further function, or nothing."""
    src = region.src
    if not tags.closes:
        return True
    while True:
        end = src.pos
        char = yield from ink(src)
        if (yield from takes_one(src, tags.closes)):
            return True
        before = src.pos
        if (yield from takes(src, tags.function[0])):
            src.pos = before
            return False
        if not (yield from _closing_tag(src)):
            break
        src.note("stray_tag")
    if not char and not src.may_lack_tail:
        raise src.unexpected()
    src.pos = end
    src.note("no_close")
    return True


def _function(region: Region, tags: Tags) -> Reader[tuple[str, dict[str, object]]]:
    src = region.src
    name, is_short = yield from _function_name(region, tags)
    region.name, arguments = name, dict[str, object]()
    if is_short and region.marker == tags.function[0] and name not in region.tools:
        raise Malformed("prose", "an element of some document")
    if is_short:
        return name, arguments
    ends = (tags.function_end,) if tags.function_end else tags.closes
    while True:
        _plain_parameters(region, tags, arguments)
        if not src.peek():
            yield from ink(src)
        if (yield from takes_one(src, ends)):
            return name, arguments
        if (yield from takes(src, tags.parameter[0])):
            key, value = yield from _parameter(region, tags, arguments)
            if key in arguments:
                raise Malformed("malformed", f"the parameter {key[:40]!r} is given twice")
            arguments[key] = value
        elif tags.block[0] and (yield from takes(src, tags.block[0])):
            arguments |= yield from _block(region, tags)
        elif not (yield from _stray(region)):
            raise src.unexpected()


def _plain_parameters(region: Region, tags: Tags, into: dict[str, object]) -> None:
    """Read the parameters that are all there, with no tag in their values, up to the first other one."""
    src, (before, after) = region.src, tags.parameter
    while src.peek() and src.text.startswith(before, src.pos):
        start = src.pos
        named = src.pos + len(before)
        end = src.text.find(after, named, named + MAX_NAME)
        raw, attribute = _attributes(src.text[named:end].strip(), tags) if end >= 0 else ("", "")
        src.pos = end + len(after)
        text = None
        if raw and raw not in into and not _NO_NAME.search(raw) and _steps(src, tags.value):
            text = plain_value(src, tags.borders(raw if tags.is_keyed else "", region.marker))
        if text is None or (tags.cdata and text.lstrip().startswith("<![CDATA[")):
            src.pos = start
            return
        into[_plain(raw, tags)] = _read_as(text, attribute, tags)


def _steps(src: Source, literal: str) -> bool:
    """Whether `literal` stands here behind white space, if there is one to stand here; it is read."""
    if not literal:
        return True
    src.peek()
    there = src.text.startswith(literal, src.pos)
    src.pos += len(literal) if there else 0
    return there


def _read_as(text: str, attribute: str, tags: Tags) -> object:
    """A value's text, without what is layout, as a value."""
    if tags.lines:
        line = "\r\n" if text.startswith("\r\n") else "\n"
        text = text.removeprefix(line).removesuffix(line)
    if tags.typed:
        return tags.typed(attribute, text)
    return Literal(text) if tags.literal else Verbatim(text)


def _block(region: Region, tags: Tags) -> Reader[dict[str, object]]:
    """All arguments as one JSON object."""
    src = region.src
    yield from read_name(region, (tags.parameter[1],))  # its attributes
    if (yield from ink(src)) != "{":
        raise src.unexpected()
    members: dict[str, object] = yield from read_object(src)
    yield from ink(src)
    if not (yield from takes(src, tags.block[1])):
        raise src.unexpected()
    return members


def _stray(region: Region) -> Reader[bool]:
    """Read a closing tag that closes nothing."""
    tag = yield from _closing_tag(region.src)
    region.src.note("stray_tag")
    return tag.endswith(">")


def _closing_tag(src: Source) -> Reader[str]:
    """`</tag>` of any name, its last character too if it is there; nothing else is read."""
    start = src.pos
    if (yield from takes(src, "</")):
        yield from matches(src, _TAG)
        yield from takes(src, ">")
    return src.text[start : src.pos]


def _function_name(region: Region, tags: Tags) -> Reader[tuple[str, bool]]:
    """The name, and whether the function is in its short form."""
    is_short = False
    if tags.function[1]:
        ends = (tags.function[1], tags.self_close) if tags.self_close else (tags.function[1],)
        name = (yield from read_name(region, ends)).strip()
        is_short = bool(tags.self_close) and region.src.text.endswith(
            tags.self_close, 0, region.src.pos
        )
        name, _ = _attributes(name, tags)
    else:
        name = (yield from _name_before_tag(region, (tags.parameter[0], *tags.closes))).strip()
    if not name or _NO_NAME.search(name):
        raise Malformed("malformed", f"not a function name: {name[:40]!r}")
    return _plain(name, tags), is_short


def _attributes(name: str, tags: Tags) -> tuple[str, str]:
    """A name up to its quote, and the attributes behind it."""
    if not tags.attributes or '"' not in name:
        return name, ""
    name, _, rest = name.partition('"')
    return name, rest


def _plain(name: str, tags: Tags) -> str:
    """A name without the escapes of an attribute."""
    for escape, char in _ESCAPES if tags.escapes and "&" in name else ():
        name = name.replace(escape, char)
    return name


def _name_before_tag(region: Region, ends: tuple[str, ...]) -> Reader[str]:
    """The text up to the first tag, which must be one of `ends`; the first of them opens a parameter."""
    src, start = region.src, region.src.pos
    found = yield from find(src, markers(("<",)), within=MAX_NAME)
    if found is None and len(src.text) - start <= MAX_NAME:
        if region.before and _SPACE.search(src.text[start:].strip()):
            src.pos = start
            raise Malformed("prose", "no name follows the marker")
        src.pos = len(src.text)
        raise src.unexpected()
    end = src.pos = found.start() if found else start
    if found and (ending := (yield from takes_one(src, ends))):
        src.pos, name = end, src.text[start:end]
        # Words between two tags that are no tool: a sentence about the tags.
        if ending == ends[0] or name.strip() in region.tools or not _SPACE.search(name.strip()):
            return name
        raise Malformed("prose", "no name follows the marker")
    tag, src.pos = src.text[end : end + max(map(len, ends))], start
    if src.ended and any(e.startswith(tag) for e in ends):
        raise Malformed("truncated", "the output ends inside a call")
    raise Malformed("prose", "no name follows the marker")


def _parameter(region: Region, tags: Tags, given: dict[str, object]) -> Reader[tuple[str, object]]:
    src = region.src
    raw, attribute = _attributes((yield from read_name(region, (tags.parameter[1],))).strip(), tags)
    if not raw or _NO_NAME.search(raw):
        raise Malformed("malformed", f"not a parameter name: {raw[:40]!r}")
    if tags.value:
        yield from ink(src)
        if not (yield from takes(src, tags.value)):
            raise src.unexpected()
    of = tags.borders(raw if tags.is_keyed else "", region.marker)
    text = (yield from _cdata(src, of.end)) if tags.cdata else None
    if text is None:
        text = plain_value(src, of)
    if text is None:
        text = yield from marked_value(region, of, given)
    return _plain(raw, tags), _read_as(text, attribute, tags)


def _cdata(src: Source, end: str) -> Reader[str | None]:
    """The value between `<![CDATA[` and the `]]>` that `end` follows; nothing is read if none begins here."""
    before = src.pos
    yield from ink(src)
    if not (yield from takes(src, "<![CDATA[")):
        src.pos = before
        return None
    start = src.pos
    while True:
        found = yield from find(src, markers(("]]>",)))
        if found is None:
            src.pos = len(src.text)
            raise src.unexpected()
        stop, src.pos = found.span()
        del found  # as in `matches`
        after = src.pos
        yield from ink(src)
        if (yield from takes(src, end)):
            return src.text[start:stop]
        src.pos = after
