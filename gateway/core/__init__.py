"""The ground floor: frozen values, errors, deadlines and words that every other folder speaks in. Imports nothing of ours."""

from typing import TYPE_CHECKING

from gateway.core.lazy_exports import door as door

if TYPE_CHECKING:
    from gateway.core.deadlines import Clock as Clock
    from gateway.core.deadlines import deadline as deadline
    from gateway.core.deadlines import running as running
    from gateway.core.deadlines import standing_still as standing_still
    from gateway.core.deferred_imports import standing_in as standing_in
    from gateway.core.errors import CallTimeout as CallTimeout
    from gateway.core.errors import ConfigError as ConfigError
    from gateway.core.errors import Downstream as Downstream
    from gateway.core.errors import EngineBusy as EngineBusy
    from gateway.core.errors import EngineFailed as EngineFailed
    from gateway.core.errors import GatewayError as GatewayError
    from gateway.core.errors import InvalidQuestion as InvalidQuestion
    from gateway.core.errors import ModelError as ModelError
    from gateway.core.errors import NotConnected as NotConnected
    from gateway.core.jsonrpc import BARE as BARE
    from gateway.core.jsonrpc import Message as Message
    from gateway.core.jsonrpc import Unreadable as Unreadable
    from gateway.core.jsonrpc import messages_of as messages_of
    from gateway.core.jsonrpc import outline as outline
    from gateway.core.jsonrpc_framing import Found as Found
    from gateway.core.jsonrpc_framing import Framing as Framing
    from gateway.core.lenient_json import read_json as read_json
    from gateway.core.lenient_json import strict_json as strict_json
    from gateway.core.lenient_json import write_json as write_json
    from gateway.core.memory import heap as heap
    from gateway.core.memory import lasting as lasting
    from gateway.core.memory import tidy as tidy
    from gateway.core.messages import Answer as Answer
    from gateway.core.messages import BadCall as BadCall
    from gateway.core.messages import Candidate as Candidate
    from gateway.core.messages import Completion as Completion
    from gateway.core.messages import Doubt as Doubt
    from gateway.core.messages import FinishReason as FinishReason
    from gateway.core.messages import Grammar as Grammar
    from gateway.core.messages import JsonObject as JsonObject
    from gateway.core.messages import Outcome as Outcome
    from gateway.core.messages import Prompt as Prompt
    from gateway.core.messages import Reply as Reply
    from gateway.core.messages import Role as Role
    from gateway.core.messages import Seconds as Seconds
    from gateway.core.messages import Segment as Segment
    from gateway.core.messages import Tokens as Tokens
    from gateway.core.messages import ToolCall as ToolCall
    from gateway.core.messages import ToolResult as ToolResult
    from gateway.core.messages import ToolRule as ToolRule
    from gateway.core.messages import ToolSpec as ToolSpec
    from gateway.core.messages import Turn as Turn
    from gateway.core.tool_annotations import DEEDS as DEEDS
    from gateway.core.tool_annotations import contradicts as contradicts
    from gateway.core.tool_annotations import is_drastic as is_drastic
    from gateway.core.tool_annotations import names_deed as names_deed
    from gateway.core.tool_annotations import only_reads as only_reads
    from gateway.core.words import STOP as STOP
    from gateway.core.words import WORD as WORD
    from gateway.core.words import stem as stem
    from gateway.core.words import words_of as words_of
else:
    __getattr__, __all__ = door(__name__, __file__)
