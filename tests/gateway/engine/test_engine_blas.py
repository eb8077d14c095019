"""Finding a fast BLAS: what the report says on this machine and without one."""

import os
import subprocess
import sys

import pytest

from gateway.engine import BlasReport, blas_report, free_cores
from gateway.engine.blas import INSTALL

CODE = "from gateway.engine import blas_report; print(blas_report())"
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux wheels lack a BLAS")


def fresh_report(code: str = CODE, **environ: str) -> BlasReport:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    report = eval(done.stdout, {"BlasReport": BlasReport})
    assert isinstance(report, BlasReport)
    return report


def test_there_is_at_least_one_core_for_us() -> None:
    assert 1 <= free_cores() <= (os.cpu_count() or 1)


@linux
def test_the_report_names_what_was_loaded_or_what_to_install() -> None:
    report = fresh_report()

    if report.found:
        assert "openblas" in report.path
        assert 1 <= report.threads <= free_cores()
        assert report.advice == ""
    else:
        assert report.advice.endswith(INSTALL)


@linux
@pytest.mark.skipif(not blas_report().found, reason="this machine has no OpenBLAS")
def test_fewer_threads_can_be_asked_for_and_a_late_load_is_told() -> None:
    assert fresh_report(OPENBLAS_NUM_THREADS="1").threads == 1
    assert "imported first" in fresh_report(f"import mlx.core; {CODE}").advice


@pytest.mark.skipif(sys.platform == "linux", reason="Linux may have one to find")
def test_elsewhere_there_is_nothing_to_do() -> None:
    assert blas_report() == BlasReport(False)
