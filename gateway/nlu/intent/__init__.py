"""What a question asks to be done: deeds that are requested, told apart from those that are only spoken of.

    Intent("Show me task 2 but don't delete it").of(delete_task).verdict == "not_asked"

The reading order: `quoted_text` hides what is somebody else's text, `clauses` cuts the rest, `speech_acts` says what
each clause does, `clause_context` and `corrections` what they do to one another; `clause_votes` hold a call against
them, `exclusions`, `hedges` and `schedule` say what speaks against it all the same, and `intent` gives the verdict.
The words are in `lexicon`, `spellings`, `patterns`, `caution_patterns` and `other_languages`.

Pure text: knows no model, no server and no policy; what to do about a verdict is the agent's business.
"""

from gateway.nlu.intent.intent import Intent, Standing
from gateway.nlu.intent.parts import Part, meets, points

__all__ = ["Intent", "Part", "Standing", "meets", "points"]
