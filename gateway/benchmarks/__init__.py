"""What the gateway costs, measured: parsers, grammars, the way through to a tool, a cold start."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.benchmarks.census import census_table as census_table
    from gateway.benchmarks.census import run_census as run_census
    from gateway.benchmarks.mask_cost import mask_card as mask_card
    from gateway.benchmarks.mask_cost import measure_mask as measure_mask
    from gateway.benchmarks.parsers import PARSERS_HEAD as PARSERS_HEAD
    from gateway.benchmarks.parsers import measure_parsers as measure_parsers
    from gateway.benchmarks.parsers import parser_line as parser_line
    from gateway.benchmarks.parsers import parsers_as_json as parsers_as_json
    from gateway.benchmarks.random_calls import calls_card as calls_card
    from gateway.benchmarks.random_calls import try_calls as try_calls
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
