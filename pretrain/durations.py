"""Lengths of time as people say them, for parameters that want them in one unit."""

from __future__ import annotations

from random import Random

from pretrain.values import Kind, Said

_PER_UNIT = """
seconds | a minute=60; half a minute=30; two minutes=120; 90 seconds=90; a minute and a half=90; 45 s=45; five minutes=300; an hour=3600; 2 min=120; ten seconds=10; a quarter of a minute=15
minutes | half an hour=30; an hour=60; an hour and a half=90; two hours=120; 45 minutes=45; a quarter of an hour=15; three quarters of an hour=45; 1.5 hours=90; 2 hours=120; 1 hour 20 minutes=80; 2h=120; 90 min=90; ten minutes=10; two and a half hours=150; one hour=60; 3 hours=180; twenty minutes=20; an hour and ten minutes=70; 1 hour and 45 minutes=105
hours | a day=24; two days=48; 3 days=72; an hour=1; six hours=6; 12 hours=12; a full day=24; 90 minutes=1.5; half an hour=0.5; an hour and a half=1.5; 36h=36; a whole week=168; four and a half hours=4.5
days | a week=7; two weeks=14; a fortnight=14; ten days=10; three weeks=21; a full week=7; one day=1; 72 hours=3; 5 days=5; 48 hours=2; the whole week=7; four weeks=28; a whole fortnight=14; a day=1
weeks | a fortnight=2; a week=1; three weeks=3; 6 weeks=6; two weeks=2; 14 days=2; one week=1
months | a year=12; half a year=6; two years=24; six months=6; a year and a half=18; 3 months=3; one month=1; a month=1; 18 months=18
years | a year=1; two years=2; 10 years=10; a decade=10; five years=5; 24 months=2
"""
_SAID = {
    unit.strip(): tuple(part.strip().rpartition("=") for part in said.split(";"))
    for unit, _, said in (line.partition("|") for line in _PER_UNIT.strip().splitlines())
}
UNITS = tuple(_SAID)
# Names for a length of time; {u} is its unit.
NAMES = (
    "{u}", "duration_{u}", "{u}", "length_{u}", "duration", "timeout_{u}", "for_{u}", "period_{u}", "delay", "max_{u}",
    "duration_in_{u}", "time_limit", "wait_{u}", "extra_{u}",
)  # fmt: skip
ABOUT = (
    "Duration in {u}",
    "How long, in {u}",
    "{u} it takes",
    "Length in {u}",
    "Number of {u}",
    "Time in {u}",
)
CLAUSES = (
    "for {v}", "lasting {v}", "that takes {v}", "over {v}", "of {v}", "within {v}", "{v}", "{v} in all", "for another {v}",
    "during {v}", "and give it {v}",
)  # fmt: skip


def lasting(unit: str) -> Kind:
    """A length of time whose value is its number of `unit`."""

    def draw(rng: Random) -> Said:
        surface, _, number = rng.choice(_SAID[unit])
        value = float(number)
        return Said(surface, int(value) if value.is_integer() else value)

    return draw
