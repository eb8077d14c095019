"""Tools made out of other tools: siblings whose names begin alike, and tools with other or masked names."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from pretrain.asking import VERBS
from pretrain.synonyms import akin, any_word
from pretrain.tool_book import PLACE, Param, Tool
from pretrain.values import made_up_word
from pretrain.words import NOUNS


def sibling(tool: Tool, rng: Random) -> Tool:
    """A tool whose name begins like that of `tool` and goes on differently (`convert_...`).

    Without these a model that has written the common beginning goes on with whichever came last.
    """
    verb = re.split(r"[_\-]", tool.name)[0]
    words = (rng.choice(NOUNS), made_up_word(rng, 1), made_up_word(rng, 2), rng.choice(("", "x")))
    noun = rng.choice(words).strip() or "".join(rng.choice("abcdfgklmpstvx") for _ in range(3))
    heads = VERBS.get(verb, (verb,))
    kind = rng.choice(("file", "word", "phrase", "id"))
    param = Param(rng.choice((noun.split()[0], "path", "name", "value")), kind, f"The {noun}")
    questions = tuple(f"{head} the {noun} {{{param.name}}}" for head in heads)
    description = rng.choice(
        (f"{verb.capitalize()} a {noun}.", f"{rng.choice(heads).capitalize()} a {noun} into text.")
    )
    return Tool(f"{verb}_{noun.replace(' ', '_')}", description, (param,), questions)


def renamed(tool: Tool, rng: Random) -> Tool:
    """The same tool under a name of the same words or near ones, so that names are read, not known."""
    words = [w.lower() for w in re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", tool.name)]
    single = [head for head in VERBS.get(words[0], ()) if " " not in head]
    if single and rng.random() < 0.5:
        words[0] = rng.choice(single)
    words[1:] = [akin(rng, word, 0.25) for word in words[1:]]
    roll = rng.random()
    if roll < 0.15 and len(words) > 1:
        words = words[1:] + words[:1]
    elif roll < 0.3:
        words.insert(0, any_word(rng, made_up_word(rng, 2)))
    elif roll < 0.4:
        words.append(any_word(rng, made_up_word(rng, 2)))
    style = rng.random()
    if style < 0.15:
        return replace(tool, name=words[0] + "".join(w.capitalize() for w in words[1:]))
    return replace(tool, name=("-" if style < 0.25 else "_").join(words))


def disguised(tool: Tool, rng: Random) -> Tool:
    """The same tool with its name or its parameter names masked, so that descriptions are read."""
    if rng.random() < 0.5:
        return replace(tool, name=f"{made_up_word(rng, 2)}_{rng.randint(1, 99)}")
    renames = {
        p.name: made_up_word(rng, 2) for p in tool.params if p.description and "." not in p.name
    }

    def renamed(text: str) -> str:
        return PLACE.sub(lambda m: m[0].replace(m[1], renames.get(m[1], m[1]), 1), text)

    return replace(
        tool,
        params=tuple(replace(p, name=renames.get(p.name, p.name)) for p in tool.params),
        questions=tuple(map(renamed, tool.questions)),
        lacking=tuple((renames.get(who, who), renamed(said)) for who, said in tool.lacking),
        several=tuple(map(renamed, tool.several)),
    )
