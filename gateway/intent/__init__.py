"""What a question asks to be done: deeds that are requested, told apart from those that are only spoken of.

    Intent("Show me task 2 but don't delete it").of(delete_task).verdict == "not_asked"

The reading order: `veils` hides what is somebody else's text, `clauses` cuts the rest, `acts` says what each
clause does, `context` and `reconsidered` what they do to one another; `votes` holds a call against them,
`excluded`, `doubts` and `times` say what speaks against it all the same, and `asked` gives the verdict.
The words are in `lexicon`, `spellings`, `patterns`, `cautions` and `languages`.

Pure text: knows no model, no server and no policy; what to do about a verdict is the agent's business.
"""

from gateway.intent.asked import Intent, Standing
from gateway.intent.parts import Part, meets, points

__all__ = ["Intent", "Part", "Standing", "meets", "points"]
