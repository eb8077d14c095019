#!/usr/bin/env bash
# Babel takes the marks out of a Swiss million and leaves them in a Swiss billion.
#
# Versions: Babel 2.19.0 (against 2.17.0, whose CLDR still had another mark), Python 3.11.
# Expected: every number from 1000 on is grouped by threes in the locale's own mark, and
#   `parse_decimal(..., strict=True)` takes what `format_decimal` wrote for the same locale.
# Happens (2026-12-01): CLDR changed the Swiss mark to the plain apostrophe, which is also the quote
#   of number patterns. Babel puts the marks in first and unquotes afterwards, so marks go in pairs:
#     123456 -> 123'456    1234567 -> 1234567    1234567890 -> 1234567'890
#   The money of a bank statement loses them the same way (CHF 1234567.50), and the strict parser
#   calls the right spelling 1'234'567 wrong, with the wrong one as its advice. 2.17.0 is sound.
# Matters: whoever reads amounts by locale and trusts "strict" refuses the only spelling that
#   Swiss people use, from one million on; whoever writes training sentences with Babel teaches it.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/new"
"$tmp/new/bin/pip" install --quiet --disable-pip-version-check Babel==2.19.0
python3 -m venv "$tmp/old"
"$tmp/old/bin/pip" install --quiet --disable-pip-version-check Babel==2.17.0

cat > "$tmp/look.py" <<'PY'
import sys
from babel import __version__
from babel.numbers import (
    NumberFormatError, format_currency, format_decimal, get_group_symbol, parse_decimal,
)

mark = get_group_symbol("de_CH")
print(f"Babel {__version__}: the mark of de_CH is U+{ord(mark):04X}")
lost = []
for amount in (123456, 1234567, 1234567890, 1234567890123):
    wanted = f"{amount:,}".replace(",", mark)
    written = format_decimal(amount, locale="de_CH")
    print(f"  {amount:>13} -> {written:20} wanted {wanted}")
    if written != wanted:
        lost.append(amount)
print("  money:", format_currency(1234567.5, "CHF", locale="de_CH"))
try:
    strict = parse_decimal(f"1{mark}234{mark}567", locale="de_CH", strict=True)
except NumberFormatError as error:
    strict = error
print("  strict reading of a well-written million:", strict)
sound = not lost and strict == 1234567
broken = 123456 not in lost and 1234567 in lost and 1234567890 in lost
broken = broken and isinstance(strict, NumberFormatError)
sys.exit(0 if (broken if sys.argv[1] == "broken" else sound) else 1)
PY
"$tmp/old/bin/python" "$tmp/look.py" sound || {
  echo "CHANGED: Babel 2.17.0 no longer groups Swiss numbers soundly." >&2; exit 1; }
"$tmp/new/bin/python" "$tmp/look.py" broken || {
  echo "CHANGED: Babel 2.19.0 groups Swiss numbers differently from what is stated above." >&2; exit 1; }
echo "HOLDS: a Swiss million loses its marks in Babel 2.19.0."
