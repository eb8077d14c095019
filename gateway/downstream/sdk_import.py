"""The import of the MCP SDK for a process that is a client only, talks to few servers and soon ends.

The SDK's client comes with its server, and with a checker for each message of each protocol era, some
hundred. Here the server is not loaded unless something asks for it, and each checker is built when its
first message comes: a third of the import is saved. Whatever is validated is validated as ever.
"""

from __future__ import annotations

import sys
from importlib import import_module

from pydantic import BaseModel

from gateway.core import standing_in


def import_sdk() -> None:
    """Import the SDK's types and its client, unless they are there already."""
    if "mcp_types.methods" not in sys.modules:
        import_module("mcp_types")
        # For the classes that are made from here on; pydantic hands it down from base to class.
        BaseModel.model_config["defer_build"] = True
        try:
            import_module("mcp_types.methods")
        finally:
            del BaseModel.model_config["defer_build"]
    with standing_in("mcp.server"):
        import_module("mcp")
