"""The errors of training and evaluation that are not the gateway's own.

    GatewayError
    ├── DataError        a data file, row or source cannot be used (exit code 2)
    └── TrainingError    a run cannot start, go on or be saved (exit code 2)

To add an error: draw it above, give it one sentence, test its message.
"""

from gateway.core import GatewayError


class DataError(GatewayError):
    """A data file or data source cannot be read, is not what it should be, or has nothing usable."""


class TrainingError(GatewayError):
    """A training run cannot start, cannot go on as it was, diverged, or cannot be saved."""
