"""The errors that the gateway or its operator causes.

    GatewayError                 anything below; the message says what, which, got, do-next
    ├── ConfigError              a configuration file, flag or environment variable is wrong (exit code 2)
    ├── InvalidQuestion          a question is empty, too long or names a server that is not there (exit code 2)
    ├── ModelError               a model or adapter cannot be loaded or does not fit (exit code 2)
    ├── EngineBusy               the queue in front of the model is full
    ├── EngineFailed             the model thread failed while decoding
    └── Downstream               a tool server cannot be used
        ├── NotConnected         it is not running or not reachable
        └── CallTimeout          it did not answer in time

A model that writes a broken call is no error: that is a `BadCall` value. A tool that fails is no
error either: that is a `ToolResult` with `is_error`.
To add an error: draw it above, give it one sentence, raise it in one place, test its message.
"""


class GatewayError(Exception):
    """Base of every error that is the gateway's or its operator's fault."""


class ConfigError(GatewayError):
    """A configuration file, command-line flag or environment variable is wrong."""


class InvalidQuestion(GatewayError):
    """A question cannot be asked: it is empty, too long, or names a server that is not there."""


class ModelError(GatewayError):
    """A model or adapter cannot be loaded, or the two do not fit together."""


class EngineBusy(GatewayError):
    """The bounded queue in front of the model is full."""


class EngineFailed(GatewayError):
    """The model thread failed while decoding."""


class Downstream(GatewayError):
    """A tool server cannot be used right now."""


class NotConnected(Downstream):
    """The tool server is not running or not reachable."""


class CallTimeout(Downstream):
    """The tool server did not answer within its deadline."""
