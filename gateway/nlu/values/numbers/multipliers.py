"""Words and letters that multiply the number before them: thousand, k, grand, Mio, millones, lakh, crore. Pure data.

A word may mean another number in another language: a German Billion is a thousand English ones.
"""

from __future__ import annotations

_THOUSAND, _MILLION, _MILLIARD, _BILLION = 10**3, 10**6, 10**9, 10**12
# Everywhere the same.
_COMMON: dict[int, str] = {
    12: "dozen dozens",
    100: "hundred",
    _THOUSAND: (
        "thousand thousands thou grand k mille mila tausend tsd duizend tusen tusind tysiąc tysiące tysięcy tisíc tisíce ribu"
        " тысяч тысячи тысяча тыс"
    ),
    _MILLION: (
        "million millions millionen mio mln mn mill milion miliony milionů milionów milione milioni millón millon"
        " millones milhão milhões milhao milhoes miljoen miljoner millioner milyon juta миллион миллиона миллионов млн"
    ),
    _MILLIARD: (
        "bn mrd mia mld mlrd md milliard milliards milliarde milliarden milliarder miliard miliardy miliardów miliarda"
        " miliardo miliardi miljard miljarder milyar миллиард миллиарда миллиардов млрд bilhão bilhões"
    ),
    10**5: "lakh lakhs lac lacs",
    10**7: "crore crores",
    _BILLION: "trillion trillions tn trn",
}
_HERE: dict[str, dict[str, tuple[int, ...]]] = {
    "en": {"billion": (_MILLIARD,), "billions": (_MILLIARD,)},
    "es": {"mil": (_THOUSAND,)},
    "pt": {"mil": (_THOUSAND,)},
    "tr": {"bin": (_THOUSAND,)},
}
# English ones elsewhere, and thousand times as much to others.
_EITHER = dict.fromkeys(
    ("billion", "billions", "billionen", "billón", "billones", "biljoen", "bilion"),
    (_MILLIARD, _BILLION),
)
_UNCLEAR = {"mil": (_MILLION, _THOUSAND)}  # English slang, or Spanish and Portuguese
# Only beside money: elsewhere an m is a metre, a minute or a month, a b a byte, a t a ton.
_OF_MONEY = {"m": (_MILLION,), "mm": (_MILLION,), "b": (_MILLIARD,), "t": (_BILLION,)}
_ALWAYS = {word: (size,) for size, words in _COMMON.items() for word in words.split()}
# "5M" is five million, "5m" and "5 M" are not.
_CAPITAL = {"M": (_MILLION,)}


def scale(word: str, tongue: str, joined: bool, money: bool) -> tuple[int, ...]:
    """By how much a word multiplies, the likeliest first; nothing where it does not.

    `joined` where no space stands before it, `money` where the number is one of money.
    """
    plain = word.rstrip(".")
    lower = plain.lower()
    if joined and plain in _CAPITAL:
        return _CAPITAL[plain]
    if money and (joined or lower != "t") and lower in _OF_MONEY:
        return _OF_MONEY[lower]
    if tongue not in ("", "en") and lower in _EITHER:
        return _EITHER[lower]
    tables = (_HERE.get(tongue, {}), _ALWAYS, _HERE["en"], _UNCLEAR)
    return next((table[lower] for table in tables if lower in table), ())
