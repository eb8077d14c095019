"""What a question asks to be done: deeds that are requested, told apart from those that are only spoken of.

    Intent("Show me task 2 but don't delete it").of(delete_task).verdict == "not_asked"

`clauses` cuts the question, `acts` says what each clause does, `asked` holds a call against them. Pure
text: knows no model, no server and no policy; what to do about a verdict is the agent's business.
"""

from gateway.intent.asked import Intent, Standing
from gateway.intent.parts import Part, meets, points

__all__ = ["Intent", "Part", "Standing", "meets", "points"]
