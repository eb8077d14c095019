"""Suites of questions with known right calls: BFCL, unseen tools, abstention, deeds, the demo.

    from finetune.suites import Options, run_suite

Every question goes through the gateway's own agent, most of them dry, so that a score is what users get.
"""

from finetune.suites.runner import (
    SUITES,
    Options,
    add_options,
    options_of,
    print_result,
    run_suite,
)

__all__ = ["SUITES", "Options", "add_options", "options_of", "print_result", "run_suite"]
