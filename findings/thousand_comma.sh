#!/usr/bin/env bash
# The English of num2words is, for text2num, two numbers; its French, Spanish and Dutch are one.
#
# Versions: num2words 0.5.14, text2num 3.1.0, Python 3.11.
# Expected: words written by the usual number writer are read back by the usual number reader, in
#   English before any other language.
# Happens (2026-12-01): num2words puts a comma behind the thousands in English only, and a comma ends a
#   number for text2num. In a sentence the halves are taken as two numbers, without any sign of doubt:
#     "one thousand, one hundred" -> "1000, 100"; as a whole text ValueError
#   Of 0 to 9,999 the 8,100 with hundreds behind their thousands fail in English (2,005 is written
#   without a comma), none in French, Spanish, Portuguese or Dutch; Italian fails on 270 elided forms.
# Matters: who makes training sentences with one and checks or reads requests with the other loses nine
#   English amounts in ten above a thousand, or sends 1000 and 100. Small numbers in tests all pass.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14 text2num==3.1.0

cat > "$tmp/look.py" <<'PY'
from num2words import num2words
from text_to_num import alpha2digit, text2num

def read_back(number, language):
    try:
        return text2num(num2words(number, lang=language), language)
    except ValueError:
        return None

words = num2words(1100)
sentence = alpha2digit(f"send {words} dollars", "en")
print(f"  {words!r} -> {sentence!r}")
failed = {}
for language in ("en", "fr", "es", "pt", "nl", "it"):
    failed[language] = [n for n in range(10_000) if read_back(n, language) != n]
    print(f"  {language}: {len(failed[language]):4} of 10,000 not read back", failed[language][:4])
assert sentence == "send 1000, 100 dollars", f"CHANGED: read as {sentence!r}"
hundreds = [n for n in range(1000, 10_000) if n % 1000 >= 100]
assert failed["en"] == hundreds, f"CHANGED: English fails on {len(failed['en'])} others"
for language in ("fr", "es", "pt", "nl"):
    assert not failed[language], f"CHANGED: {language} fails on {failed[language][:9]}"
PY
"$tmp/v/bin/python" "$tmp/look.py"
echo "HOLDS: English thousands come back as two numbers."
