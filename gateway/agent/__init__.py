"""The agent: from a question to an answer, by way of calls that were asked for and agreed to."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.agent.answers import plain as plain
    from gateway.agent.approval import Agreed as Agreed
    from gateway.agent.approval import Remembering as Remembering
    from gateway.agent.approval import User as User
    from gateway.agent.approval_policy import asking as asking
    from gateway.agent.approval_policy import asks_each_time as asks_each_time
    from gateway.agent.approval_policy import changed as changed
    from gateway.agent.approval_policy import leave_form as leave_form
    from gateway.agent.approval_policy import needs_leave as needs_leave
    from gateway.agent.approval_policy import refusal as refusal
    from gateway.agent.forms import CONFIRM as CONFIRM
    from gateway.agent.forms import Filled as Filled
    from gateway.agent.forms import Form as Form
    from gateway.agent.forms import confirmed as confirmed
    from gateway.agent.forms import short as short
    from gateway.agent.guidance import guide as guide
    from gateway.agent.internal_errors import LOADING as LOADING
    from gateway.agent.internal_errors import fault_of as fault_of
    from gateway.agent.internal_errors import unspoilt as unspoilt
    from gateway.agent.loop import Agent as Agent
    from gateway.agent.loop import Engine as Engine
    from gateway.agent.loop import Writer as Writer
    from gateway.agent.outcome import reason as reason
    from gateway.agent.progress import Progress as Progress
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
