"""How English says what a clause does: the wordings that `acts` looks for. Data, in regular expressions.

All are matched against lower-case text in which "don't" is spelt "do not".
"""

from __future__ import annotations

import re

FILLER = (
    r"(?:please|pls|plz|kindly|ok|okay|hey|hi|hello|yes|yep|yeah|sure|well|so|now|then|also|and|but|or|just|actually"
    r"|finally|next|first(?:ly)?|second(?:ly)?|lastly|afterwards|after that|quickly|quick|immediately|right away|asap|thanks"
    r"|thank you|cool|great|alright|right|fine|instead|simply|only|because|since|as|yet|though|while|go ahead and|go and"
    r"|try to|try and|be sure to|be sure you|make sure to|make sure you|make sure that you|make certain to|remember to"
    r"|do not forget to|never forget to|do not fail to|do not hesitate to|feel free to|be so kind as to|be so kind and"
    r"|be kind enough to|do me a favou?r(?: and)?|i need you to|hurry(?: up)?(?: and)?|automatically|carefully|safely"
    r"|no rush|no hurry|no worries|never mind|nevermind|whatever|anyway|ah|oh|um|uh|hm+)[\s,:!]+"
)
FILLERS = re.compile(rf"(?:{FILLER})+")
# Denials that deny no deed.
IDLE = re.compile(
    r"^(?:will|would|could|can) not you\b|\b(?:(?:do not|never) (?:forget|hesitate|fail|wait|worry|mind|bother asking|be shy|be afraid|ask|panic|delay)\b(?: to)?"
    r"|why do not (?:you|we)|if (?:you|it) do(?:es)? not (?:mind|matter)|no (?:rush|hurry|worries|problem|pressure|questions asked|doubt|matter"
    r"|later than|more than|less than|fewer than|earlier than|longer needed|longer (?:need|want|use)\w*)"
    r"|no need to (?:ask|wait|confirm|hurry|rush|check|tell me|reply|answer|respond|explain)\b|not only|not just"
    r"|(?:nothing|nobody|no one|none) (?:else|but|other)|no\.? ?#?\d+|with no\b|never ?mind"
    r"|can not (?:find|see|remember|stand|wait|open|hear|sleep|make it|come)|not (?:needed|used|required|necessary) (?:any ?more|any longer)"
    r"|(?:do|does|did|is|are|was|were|am) not (?:know|care|see|understand|remember|have|like|trust|sure|working|responding|here|home|there)\b"
    r"|(?:do|does) not (?:need|want|use) (?:it|them|that|this|those|these|task|item|[a-z]+ \d+)\b(?: any ?more| any longer)?$"
    r"|(?:that|which|who)(?: i| we| you| they)? (?:is|are|was|were|do|does|did|has|have|had|can|will|would|should) not\b"
    r"|(?:that|which|who) (?:never|no longer)\b|if not\b|whether or not\b|or not$)"
)
NEGATOR = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|neither|nor|without|rather than|instead of|hardly|(?:from|against) (?:being|getting|the)"
    r"|nicht|kein\w*|niemals?|nie|ne|pas|jamais|aucune?|nunca|jam[aá]s|tampoco|mai|não|niet|geen|nooit|inte|ikke|aldrig)\b|\bn'(?=\w)"
)
POLITE_IF = re.compile(
    r"\bif (?:possible|necessary|needed|poss|you (?:can|could|may|might|would|will|please|like|want|wish|have (?:time|a (?:moment|minute|sec\w*)))"
    r"(?: be so kind)?|you do not mind|it is not too much(?: trouble)?|that is (?:ok|okay|alright|fine|possible|all right)|i may(?: ask)?|at all possible)\b"
)
PLEASED_IF = re.compile(
    r"^(?:i|we|it)(?: would|'d| will| am| was|'m)? (?:really |also )?(?:appreciate(?: it)?|be (?:great|nice|good|lovely|grateful|glad|happy|wonderful"
    r"|helpful|super|awesome|kind|cool|useful|thankful)|(?:was )?wondering|wonder) (?:if|whether) (?:you|somebody|someone)(?: could| would| can| might| may)?(?: please| kindly)? (?P<verb>[a-z]+)"
)
CONDITION = re.compile(
    r"\b(?:if|unless|once|whenever|as soon as|in case|in the event|provided|assuming|only if|even if|as long as|so long as|the (?:moment|minute|instant|day|second)|depending on|given that|subject to|pending|contingent on|by the time"
    r"|until|otherwise|or else|failing that|should (?:it|he|she|they|the|that|any\w*|there)|wenn|falls|sobald|solange|lorsque|quand|cuando|als)\b"
)
LATER = re.compile(
    r"\b(?:when|after|every time|each time) (?:i|we|you|he|she|it|they|the|a|an|my|your|our|that|this|everyone|somebody|[a-z]+ (?:is|are|has|have|gets|\w+s|fails?|passes|arrives?|replies|answers?|finishes|comes?))\b"
    r"|\b(?:when|once|after) (?:done|finished|ready|asked|possible|needed|necessary)\b"
)
ABOUT = re.compile(
    r"\b(?:what|which|who|whom|whose|where|when|why|how|whether|is it|is there|are there|would it|could it|can it|should i|should we|shall i|shall we)\b"
)
ASKING = re.compile(
    r"(?:what|which|who|whom|whose|where|when|why|how|whether|is|are|was|were|do|does|did|has|have|had|can|could|should"
    r"|shall|would|will|may|might|must|am|need|ought|any(?:body|one)?|was|wie|was|wer|wo|wann|warum|soll|sollte|darf|kann|qui|quoi|quand|pourquoi|comment|est-ce|dois-je|puis-je|faut-il|qu[eé]|qui[eé]n|cu[aá]ndo|d[oó]nde|c[oó]mo|debo|deber[ií]a|puedo)\b"
)
POLITE = re.compile(
    r"(?:(?:can|could|would|will|may|might) (?:you|u|ya|someone|somebody|anyone|anybody)|(?:any|is there any|is there a) chance (?:that )?you (?:can|could|would|might)"
    r"|why do not (?:you|we))(?: (?:please|kindly|just|possibly|maybe|also|then|now|quickly|go ahead and|go and|be so kind as to|be kind enough to|help me(?: to)?))*,? (?P<verb>[a-z]+)"
)
MINDING = re.compile(r"(?:would|do|could) you (?:please )?mind (?P<verb>[a-z]+ing)\b")
WANTING = re.compile(
    r"(?:i|we)(?: really| just| also| now| would|'d| do)*(?:,)? (?:want|need|like|love|wish|ask|request|require|order|command|insist|expect|prefer|beg|urge)(?:ed)? (?:for )?"
    r"(?:(?:that )?you to |you please to |to (?:have |get |see )?|that )?(?P<rest>.+)"
)
ENSURING = re.compile(
    r"(?:make|be) (?:sure|certain)(?: that)? (?P<rest>.+)|see (?:to it )?that (?P<seen>.+)|ensure(?: that)? (?P<ensured>.+)|it is (?:imperative|vital) that (?P<vital>.+)"
)
LETTING = re.compile(
    r"(?:let's|lets|let us) (?!me|him|her|them)(?:please |just |also |now )*(?P<verb>[a-z]+)"
)
RETRACTION = re.compile(
    r"(?:(?:wait|no|nope|nah|stop|hold on|hang on|actually|oh|sorry|hm+|please|on second thou?ghts?|scratch that|forget (?:it|that|about it)|never ?mind(?: that)?"
    r"|cancel that|cancel my request|ignore (?:that|this|my (?:last|previous) (?:message|request))|disregard(?: that| this)?|leave it(?: as it is| alone| be| there)?|not (?:now|yet|today|really|anymore)|maybe later|later maybe"
    r"|i (?:have )?changed my mind|do not|please do not|better not|rather not|actually not|or not|do not do (?:it|that|this|anything)|i take (?:it|that) back|let's not|i was (?:only )?(?:joking|kidding)"
    r"|just kidding|only joking|strike that|undo that|let it be|on reflection|let's wait|no way|i would not|i'd not|of course not|certainly not"
    r"|absolutely not|definitely not|not at all|not a chance|no thanks|no thank you|i think not|i do not think so|hell no|not in a million years|god no|please no)[\s,]*)+"
)
MEANINGFUL = re.compile(
    r"wait|no\b|nope|nah|scratch|forget|mind|cancel|ignore|disregard|leave|not|later|changed|take|strike|kidding|joking|second|hold on|hang on|undo|let it|let's wait|stop"
)
GO_AHEAD = re.compile(
    r"(?:do (?:it|so|that)|go ahead|proceed|make it so|make it happen|get it done|please do|go for it|yes please|just do it)(?: now| please| then| for me| right away)?"
)
# "order 7 is late", "the build and test steps failed": a verb further on, so the first word is a thing.
_VERB_FURTHER_ON = (
    r"(?:is|are|was|were|has|have|had|failed|went|took|worked|broke|crashed|happened|finished|needs|seems|looks|did|does|makes|causes"
    r"|must|should|may|shall|ought|can|could|will|would|might)\b"
)
FINITE = re.compile(rf"(?:\w+ ){{1,4}}?{_VERB_FURTHER_ON}")
FINITE_TOLD = re.compile(
    rf"\w+ (?:#?\d+ )?{_VERB_FURTHER_ON}"
)  # "message 5 is lost", but "tell Ann it is"
NOBODY = re.compile(r"(?: (?:me|us|him|her|them|to|of|for|in|on|at|with))* (?:nothing|nobody|none|no one|no|neither)\b|.* (?:never|not at all)$")  # fmt: skip
TOUCHING = re.compile(
    r"\bnot (?:do|touch|change|execute|modify|act|make|perform|carry out|take)\b(?: on)?(?: any)? ?(?:it|that|this|them|so|anything|any|changes?|actions?|yet|now|$)(?! else| other)|\bhands off\b"
    r"|\b(?:do|change|touch|execute|call|run|modify) nothing\b(?! else| but| other)|^nothing (?:should|must|may|is to)\b"
)


DENYING = re.compile(
    r"(?:do|does) not|never\b|not\b|no\b|nothing\b|nobody\b|none\b|without\b|rather than\b|instead of\b|nor\b|neither\b|under no\b"
    r"|except\b|excluding\b|apart from\b|other than\b|save for\b|but for\b|hands off\b|far from\b|stay away\b|keep (?:away|clear|off)\b"
    r"|in no\b|by no\b|on no\b"
)
HYPOTHETICAL = re.compile(
    r"what if\b|how about if\b|let's (?:say|assume|suppose|imagine)\b|say (?:i|we)\b|in theory\b|if i (?:were|was)\b"
)
IN_THEORY = re.compile(r"\b(?:theoretically|hypothetically|in theory|in principle)\b")
STARTS_CONDITION = re.compile(
    r"(?:only |even |and |but )?(?:if|unless|once|whenever|as soon as|in case|in the event|provided|assuming|as long as|so long as|until"
    r"|should (?!i\b|we\b|you\b)|(?:when|after|every time|each time) (?!(?:do|does|did|will|was|were|is|are|can|should|shall|would)\b))\b"
)
VAGUE = frozenset(
    [
        "ever",
        "rather",
        "have",
        "be",
        "say",
        "think",
        "know",
        "imagine",
        "handle",
        "really",
        "actually",
        "even",
        "still",
    ]
)
KNOWING = frozenset("know see learn understand hear find check".split())  # noqa: SIM905 - a list of words reads as text
# Verbs of leaving alone that mean nothing else; the others of `AVOIDING` depend on what follows.
LEAVING = frozenset("avoid refrain abstain forget resist cease spare".split())  # noqa: SIM905 - a list of words reads as text
TAG = re.compile(r",? (?:please|ok|okay|will you|would you|can you|could you)$")
HOPEFUL = re.compile(
    r"(?:will|would|could|can) not you |(?:can|could|may|might) (?:i|we) (?:get|have) |(?:can|could|shall) we |why not |how about |are you able|is it possible for you"
    r"|would it be possible|(?:can|could|may|shall|might) .* please$"
)
HAVING = re.compile(r"(?:have|get|need) .*\b(?:\w+ed|sent|put|paid|made|shut|set|cut|done)\b")
AUXILIARY = re.compile(
    r"(?:do|need|may|will|might|must) (?!i\b|we\b|you\b|they\b|he\b|she\b|it\b|the\b|not\b)"
)
PAST_WISH = re.compile(
    r"(?:i|we) (?:wanted|needed|asked|ordered|requested|expected|liked|loved|wished|insisted)\b"
)
_DONE = r"(?:\w+ed|\w+ing|sent|put|paid|made|shut|set|cut|done|gone)"
NEEDED = re.compile(
    rf"\b(?:needs?|must|has|have|ought|should) (?:to be |to get |be )?{_DONE}\b|\b(?:is|are) to be {_DONE}\b|\b(?:can|may|could) (?:now )?be {_DONE}\b"
)
STAYING = re.compile(
    r"\b(?:must|should|has to|have to|needs? to|is to|are to|ought to|shall|may|can) (?:stay|remain|be left|be kept|wait)\b"
)
SELF = re.compile(r"(?:i|we|you)\b(?! (?:can|may|should|must|need|have to|could|might)\b(?! not))")
OTHERS = re.compile(r"(?:he|she|they|it|someone|somebody|everyone)\b")
HEDGED = re.compile(
    r"(?:i|we) (?:think|guess|believe|feel|suppose|forgot|wanted|needed)\b|(?:i|we)(?: would|'d) rather\b"
)
PAST = re.compile(r"\b(?:was|were|been|had|has|have|already|yesterday|ago|just|last)\b")
OBLIGED = re.compile(r"\b(?:has|have|had) to\b")
HEARSAY = re.compile(
    r"\b(?:wants?|asks?|says?|said|told|thinks?|plans?|hopes?|tells?|asked|wanted)\b"
)
RELATIVE = re.compile(r"\b(?:that|which|who|what|whatever|all|if)\b")
# "Ann said", "says the manual": what stands beside it are somebody else's words.
_SAID = "(?:said|says|wrote|writes|asked|asks|replied|replies|answered|shouted|yelled|suggested|suggests|insisted|goes|went)"
SAYING = re.compile(
    rf"(?:[\w'-]+ ){{1,3}}(?:{_SAID}|told|tells|was like|is like)(?: (?:me|us|him|her|them))?|{_SAID}(?: [\w'-]+){{1,2}}"
)
SAID_LAST = re.compile(rf", (?:(?:[\w'-]+ ){{1,2}}{_SAID}|{_SAID} [\w'-]+)$")
# "no, forget what I said", "oops, wrong number": the request before it is taken back.
TAKING_BACK = re.compile(
    r"\b(?:nvm|oops|whoops|my (?:mistake|bad|fault)|wrong (?:number|one|person|thing|name|task|file|window|chat)"
    r"|(?:ignore|scrap|disregard|forget|strike|skip|cancel|undo|drop|leave) (?:that|it|this|(?:what )?i (?:just )?said|all that|my (?:last|previous|request)))\b"
)
UNTOUCHED = re.compile(
    r"\b(?:kept|keeps?|stays?|remains?|untouched|alone|as (?:it|they) (?:is|are))\b"
)
# Idle words before a request: they take nothing back.
FILLERS_KEPT = re.compile(r"^(?:never mind|nevermind|no rush|no hurry|no worries)\b(?=.+)")
# "keep it", "leave it as it is": what was asked for before is taken back.
KEEPING = re.compile(
    r"(?:let's )?\w+ (?:it|them|that|this|those|these|him|her|everything)(?: \w+){0,4}|(?:hold|wait|stop|skip|quit|leave|keep)(?: (?:on|off|still|your horses|right there))?"
)
LEADING = re.compile(
    r"(?:^|\b)(?:following|this|these|those|that|things?|steps?|now|please|ok|okay|question|request|way|important|urgent|so|well|next|todo|first|second|third|\d+)$"
)
