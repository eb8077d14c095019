"""As whom the gateway comes to a tool server that wants OAuth 2.1: `[servers.NAME.oauth]`.

The other direction, who may come in here, is `access.py`. Knows no protocol and no browser.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

CALLBACK_PORT = 33418


class AccountConfig(BaseModel):
    """How to sign in at one server; an empty table lets the gateway register itself there.

    `client_id` (with `client_secret`, if there is one) is for a server that registers nobody by
    itself, `client_metadata_url` for one that reads the description of a client from the web. The
    user's browser comes back to 127.0.0.1 at `callback_port`, within `user_timeout_s`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    client_id: str | None = Field(default=None, min_length=1)
    client_secret: SecretStr | None = None
    client_metadata_url: str | None = Field(default=None, pattern=r"^https://[^/]+/.+")
    scopes: tuple[str, ...] = ()
    callback_port: int = Field(default=CALLBACK_PORT, ge=1, le=65535)
    user_timeout_s: float = Field(default=180.0, gt=0, allow_inf_nan=False)

    @model_validator(mode="after")
    def _secret_of_somebody(self) -> AccountConfig:
        if self.client_secret is not None and self.client_id is None:
            raise ValueError("'client_secret' needs a 'client_id'; add it, or leave both out")
        return self
