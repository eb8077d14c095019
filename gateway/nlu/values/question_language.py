"""Which language a question is in, as far as its small words tell, and how that language writes decimals. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

# Small words of each language; those that several share count for each of them.
_SMALL: dict[str, frozenset[str]] = {
    tongue: frozenset(words.split())
    for tongue, words in {
        "en": (
            "a an the how much many what which is are was were do does did can could would will i me my you your we it"
            " of in to from for into and or with please convert change give tell show worth that this on at by as"
            " set book add find send make need want have buy get calculate exchange some any if"
        ),
        "de": (
            "der die das ein eine einen wie viel wieviel was ist sind war waren in von nach zu und oder mit für bitte"
            " kostet kosten ich mir mich wir rechne rechnen umrechnen um wandle wären macht mal den dem auf am millionen mio milliarden tausend"
        ),
        "fr": (
            "le la les un une des du de d combien font fait est sont était en à et ou avec pour que vaut valent je"
            " moi convertis convertir convertissez s'il plaît ça ce cela par sur voudrais mille"
        ),
        "es": (
            "el la los las un una unos de del cuánto cuanto cuántos cuantos cuántas cuantas son es era eran en a y o con"
            " para por que qué vale valen convierte convertir convierta quiero cambiar por favor mil millones millón dólares dolares"
        ),
        "it": (
            "il lo la i gli le un una di del dei quanto quanti quante sono è era in a e o con per che vale valgono"
            " converti convertire cambiare vorrei fanno mila milioni milione dollari"
        ),
        "pt": (
            "o a os as um uma de do da dos quanto quantos quantas são é era em para e ou com por que vale valem"
            " converta converter quero trocar favor mil milhões milhão reais dólares"
        ),
        "nl": (
            "de het een hoeveel wat is zijn was in van naar en of met voor alsjeblieft ik mij kost reken om zet wissel duizend miljoen"
        ),
        "pl": "ile to jest są w na i lub z za proszę przelicz zamień kosztuje",
        "sv": "hur mycket är i på till och eller av för hur många vad blir kostar en ett",
        "da": "hvor meget mange er i på til og eller af for hvad bliver koster en et",
        "nb": "hvor mye mange er i på til og eller av for hva blir koster en et",
        "fi": "paljonko kuinka paljon on ja tai mikä kuinka monta",
        "cs": "kolik je jsou v na a nebo za prosím převeď kolik stojí",
        "tr": "kaç ne kadar eder ve veya için lütfen bu kaça",
        "ru": "сколько это в на и или за рублей евро будет пожалуйста",
        "id": "berapa adalah dalam ke dan atau untuk tolong dari",
    }.items()
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
SPOKEN = tuple(_SMALL)  # ISO 639-1 codes of the languages that are told apart, English first
POINT = frozenset({"en", ""})  # languages that write the decimals behind a point


@lru_cache(maxsize=256)
def tongues(question: str) -> tuple[str, ...]:
    """The ISO 639-1 codes of the languages whose small words are most, English first; none where there are none."""
    words = _WORD.findall(question.lower())
    counts = {name: sum(w in small for w in words) for name, small in _SMALL.items()}
    most = max(counts.values())
    return tuple(name for name, count in counts.items() if count == most and most)


def tongue(question: str) -> str:
    """The language that a question is taken to be in: the first of `tongues`, empty for none."""
    return next(iter(tongues(question)), "")


def decimal_comma(question: str) -> bool:
    """Whether the language of the question writes 12,50 for twelve and a half."""
    return tongue(question) not in POINT


def is_small(word: str, tongue: str = "en") -> bool:
    """Whether it is one of a language's small words, or says what to do: no word that names a thing."""
    return word.lower() in _SMALL.get(tongue, _SMALL["en"])
