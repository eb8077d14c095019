"""A built-in server starts fast, and what makes it fast stays inside its own import."""

import subprocess
import sys

# Imports the servers, then makes models and garbage as any program does.
PROGRAM = """
import gc, weakref
import toolservers.weather, toolservers.currency
from pydantic import BaseModel, ValidationError

class Late(BaseModel):
    number: int

class Knot:
    pass

knot = Knot()
knot.self = knot
seen = weakref.ref(knot)
del knot
gc.collect()
print("defer_build" in BaseModel.model_config, Late.__pydantic_complete__, gc.isenabled(), seen())
"""


def test_a_program_that_imports_the_servers_is_as_it_was() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout.split() == ["False", "True", "True", "None"], done.stderr
