"""The configuration: `gateway.toml` or a Claude Desktop file, read, checked and watched for changes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.config.http import HttpConfig as HttpConfig
    from gateway.config.http import OAuthConfig as OAuthConfig
    from gateway.config.oauth import AccountConfig as AccountConfig
    from gateway.config.reload import Watch as Watch
    from gateway.config.server_entries import SECRETIVE as SECRETIVE
    from gateway.config.settings import BUILT_IN as BUILT_IN
    from gateway.config.settings import AgentConfig as AgentConfig
    from gateway.config.settings import Config as Config
    from gateway.config.settings import ConfirmPolicy as ConfirmPolicy
    from gateway.config.settings import PinningConfig as PinningConfig
    from gateway.config.settings import PinPolicy as PinPolicy
    from gateway.config.settings import ServerConfig as ServerConfig
    from gateway.config.settings import ToolsConfig as ToolsConfig
    from gateway.config.settings import load_config as load_config
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
