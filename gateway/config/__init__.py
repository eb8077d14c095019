"""The configuration: `gateway.toml` or the file of another MCP host, read, checked and watched for changes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.config.http import HttpConfig as HttpConfig
    from gateway.config.http import OAuthConfig as OAuthConfig
    from gateway.config.jsonc import strict as strict
    from gateway.config.jsonc import with_member as with_member
    from gateway.config.jsonc import without_member as without_member
    from gateway.config.loading import BUILT_IN as BUILT_IN
    from gateway.config.loading import load_config as load_config
    from gateway.config.oauth import AccountConfig as AccountConfig
    from gateway.config.reload import Watch as Watch
    from gateway.config.settings import AgentConfig as AgentConfig
    from gateway.config.settings import Config as Config
    from gateway.config.settings import ConfirmPolicy as ConfirmPolicy
    from gateway.config.settings import PinningConfig as PinningConfig
    from gateway.config.settings import PinPolicy as PinPolicy
    from gateway.config.settings import ServerConfig as ServerConfig
    from gateway.config.settings import ToolsConfig as ToolsConfig
    from gateway.config.variables import SECRETIVE as SECRETIVE
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
