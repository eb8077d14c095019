"""What the SDK wants of the two ends of a transport beside reading and writing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Self

import anyio
from mcp.shared.message import SessionMessage


class End:
    """One end; closing it does nothing where what is behind it is somebody else's."""

    async def aclose(self) -> None:
        """Nothing."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Receiving(End, ABC):
    """The end that is read."""

    @abstractmethod
    async def receive(self) -> SessionMessage | Exception:
        """The next message. Raises EndOfStream behind the last one."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionMessage | Exception:
        try:
            return await self.receive()
        except anyio.EndOfStream:
            raise StopAsyncIteration from None
