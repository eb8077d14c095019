"""What the gateway finds out about itself: `gateway doctor`, `gateway demo` and `gateway bench`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.diagnostics.bench import Measured as Measured
    from gateway.diagnostics.bench import bench_card as bench_card
    from gateway.diagnostics.bench import machine as machine
    from gateway.diagnostics.bench import run_bench as run_bench
    from gateway.diagnostics.demo import Round as Round
    from gateway.diagnostics.demo import demo_score as demo_score
    from gateway.diagnostics.demo import demo_summary as demo_summary
    from gateway.diagnostics.demo import render_round as render_round
    from gateway.diagnostics.demo import rounds_as_json as rounds_as_json
    from gateway.diagnostics.demo import run_demo as run_demo
    from gateway.diagnostics.doctor import examine as examine
    from gateway.diagnostics.doctor import exit_code as exit_code
    from gateway.diagnostics.doctor import findings_as_json as findings_as_json
    from gateway.diagnostics.doctor import render_findings as render_findings
    from gateway.diagnostics.finding import Finding as Finding
    from gateway.diagnostics.sample_questions import SIX as SIX
    from gateway.diagnostics.sample_questions import Question as Question
    from gateway.diagnostics.sample_questions import varied as varied
    from gateway.diagnostics.server_checks import Looked as Looked
    from gateway.diagnostics.server_checks import look as look
    from gateway.diagnostics.server_checks import named as named
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
