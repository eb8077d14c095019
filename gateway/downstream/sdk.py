"""The import of the MCP SDK for a process that talks to few servers and soon ends.

The SDK brings a checker for each message of each protocol era, some hundred. Here each is built when
its first message comes: a fifth of the import is saved. Whatever is validated is validated as ever.
"""

from __future__ import annotations

import sys
from importlib import import_module

from pydantic import BaseModel


def import_sdk() -> None:
    """Import the SDK's types, unless they are there already."""
    if "mcp_types.methods" in sys.modules:
        return
    import_module("mcp_types")
    # For the classes that are made from here on; pydantic hands it down from base to class.
    BaseModel.model_config["defer_build"] = True
    try:
        import_module("mcp_types.methods")
    finally:
        del BaseModel.model_config["defer_build"]
