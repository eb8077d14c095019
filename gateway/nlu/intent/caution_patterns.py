"""Wordings that put a request in doubt, or that look so and do not: the data of `hedges`, in regular expressions.

All are matched against lower-case text in which denials and short forms are spelt out ("do not", "i would").
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

import re

from gateway.nlu.intent.lexicon import base

# In the request itself: it may be a wish, a habit, a rule, one of two ways, or wait for something.
HEDGED = re.compile(
    r"\b(?:maybe|perhaps|possibly|probably|presumably|eventually|some ?day|sometimes?|some other (?:time|day)|one day|at some (?:point|stage)|sooner or later|always|usually|normally|generally"
    r"|typically|often|ordinarily|by default|as a rule|from now on|in (?:the )?future|next time|each time|every time|whenever|if (?:needed|necessary|required|appropriate)"
    r"|as (?:needed|necessary|required|appropriate)|where (?:needed|appropriate)|when (?:needed|necessary|appropriate)|at your discretion|wink|or something|or whatever|so to speak|as it were"
    r"|until|till|not yet|in (?:this|that|such a|a similar) (?:situation|case|position|moment)|in (?:my|your|his|her) (?:place|shoes|position)|by accident|by mistake|accidentally|even|ever|theoretically|technically|personally|as a (?:test|joke|last resort|fallback|precaution)"
    r"|(?<!the )(?<!all )(?<!any )(?<!my )(?<!our )pending \w+$|barring|absent (?:any|an|a|further)|following (?:their|his|her|my|our|your)|upon|insofar|inasmuch|conditional (?:up)?on|dependent on|permitting"
    r"|in (?:my|his|her|their|our|your) absence|in the (?:\w+ )?event|in the absence of|had (?:they|he|she|i|we|you|it)|for the (?:weekend|holidays?|winter|summer)"
    r"|instead of me|on (?:his|her|their) (?:own|behalf)|(?:himself|herself|themselves|itself|myself|ourselves)|allegedly|apparently|supposedly|reportedly|hopefully|ideally|(?:i|we) (?:dare|double dare) you)\b"
    r"|\bfirst$|\bor (?:not|keep|leave|rather|better|maybe|should|is|would|wait|just|higher|lower|better|more|less|above|below|cheaper|later)\b"
)
# Signs of irony, as they are typed.
IRONIC = re.compile(
    r"\s=\s*[a-z]+\W*$|<-|->|=>|←|→|#not\b|(?:^|\s)/(?:s|j|jk|sarc\w*)\b|\u200d|[\U0001f600-\U0001f606\U0001f609\U0001f61c\U0001f643\U0001f923]"
)
# In a question, besides: what can be done is not what shall be.
ABLE = re.compile(
    r"\b(?:when(?:ever)?|after|if|once|while|at all|or|without|still|also|actually|really|automatically|from here|remotely|in one go|that way|like that|by (?:voice|hand|itself|yourself))\b|\ba \w+$"
)
# "Delete it and you're fired", "delete it hold up it is the wrong one": something else is said in the same breath.
CONSEQUENCE = re.compile(
    r"\b(?:and|or) (?:\w+ ){1,5}?(?:is|are|am|was|were|will|would|goes)\b|\b(?:that|this|it|he|she|they) (?:is|was|will|would)\b|\b(?:i|we|you) (?:am|was|are|were|will|would|meant|mean|swear|bet|guess|think|wonder)\b"
)
# Behind a request: what is thought of it, and that it was none.
WEIGHED = re.compile(
    r"\b(?:wise|good idea|bad idea|safe|allowed|permitted|possible|smart|sensible|clever|reasonable|advisable|legal|worth|correct|thoughts|opinion|agree|advice|recommend\w*|think|dare"
    r"|should|would|could|might|can i|am i|are we|shall|joke|joking|kidding|april fools?|gotcha|quote|quoted|quoting|example|lyrics?|sarcas\w*|irony|ironic|hypothetical\w*|mistake|nonsense|stupid|silly|crazy"
    r"|insane|terrible|disaster|wrong (?:file|one|person|thing|window|chat|number|task|name|button|channel|account|server|project)|(?:is|was|be|sounds?|seems|feels) wrong|risky|dangerous|too (?:soon|early|risky|dangerous|late)|first|before (?:that|you do|doing)|beforehand|permission|approval|confirms?|confirmation|approves?|said|says|wrote|told|i meant?(?! it\b)|make that|correction|or rather"
    r"|sign(?:s|ed)? off|agrees?|okays?|wait|later|not yet|tomorrow|until|unless|if|once|when|or not|(?:is|are|was) (?:that|this|it) (?:ok(?:ay)?|al+ ?right|fine|cool)|jk|lol|lmao|rofl|haha+|right|yes or no|what do you (?:say|think)|^(?:is|was|does|would|will|could) (?:that|this)|(?:sent|written|typed|posted) (?:to|by)|sounds? good|deal|messing|teasing|trolling|fooling|your leg|eh|huh|no one ever"
    r"|prefers|refuses|objects|objected|disagrees?|disagreed|complains|vetoe[sd]|wants (?:to keep )?(?:it|them|me|us|you)|keep (?:it|them)|last words|wink)\b"
)
STATED = re.compile(
    r"(?:happens|means|makes|takes|costs|works|breaks|hurts|sounds|seems|feels|every time)\b|(?:that|this|which|those|these|such) (?:is|was|were|are|would|will|could|might|sounds?|seems?|looks?|has|had|command|sentence|line|order|message|text)\b"
)
FINE = re.compile(
    r"^(?:no matter|whatever|regardless)\b|(?:that|this|it) (?:is|will be) (?:all|it|an order|enough|fine(?: (?:by|with) me)?|ok(?:ay)?(?: (?:by|with) me)?|urgent|important|everything|what i (?:want|need))\b"
    r"|(?:that|this|it) would be (?:great|nice|lovely|all|awesome|good|perfect|wonderful|helpful|amazing|cool|fantastic)\b|not (?:that )?(?:important|urgent)"
)
# Denials that are reasons for a request: "it isn't used any more".
BENIGN = re.compile(
    r"\b(?:have|has|had|got|there (?:is|are)) no (?!need|reason|intention|plans?|point|right|permission|way|sense|business|rush|call)\w+|"
    r"\b(?:not|never|no longer|nobody|no one|none|nothing) (?:\w+ ){0,2}?(?:us(?:ed?|es|ing)|need(?:s|ed)?|required|necessary|work(?:s|ing)?|respond(?:s|ing)?|here|there|relevant|valid|available|watch\w*|read\w*"
    r"|care[sd]?|cares|matters?|exist\w*|belongs?|live\w*|going|coming|pay\w*|answer\w*|open\w*|start\w*|stop\w*|end\w*|finish\w*|load\w*|show\w*|run\w*|pass\w*|call\w*|arriv\w*|got|like[sd]?|happy|enough|left|anything to do|in (?:it|there)|on (?:it|there)|to lose|depends|any more|anymore|fit\w*|help\w*)\b"
)
REASONS = ("because", "since", "as")
REASON = re.compile(r"\b(?:as|because|since|for) .*")
# Denials in a request that take nothing from it: "without asking", "not task 3" at its end.
FREE = re.compile(
    r"\b(?:without \w+ing\b.*|(?:instead of|rather than|not) (?:the |task |a |my |to )?\w+(?: \w+)?$|as (?:will )?not \w+|no matter.*)"
)
TAIL = re.compile(
    r"\b(?:no|nope|nah|not|never|wait|jk|kidding|lol|scratch that|forget (?:it|that)|on second thoughts?|actually|hold (?:on|up)|hang on|oops|whoops|or should i|or not)(?: \w+){0,3}$"
)
# Somebody speaks.
SPOKEN = re.compile(
    r"\b(?:said|says|saying|wrote|writes|written|told|tells|tell|texted|texts|emailed|mailed|messaged|messages? (?:me|us)|(?:asked|asks|asking)(?! for\b)|wants(?= (?:you|me|us|it|that|this)\b|$)|they want|demands?|demanded|shouted|yelled|replied|replies|answered|suggested|suggests"
    r"|insist(?:s|ed)?|recommend(?:s|ed)?|reads|keep hearing|heard|dreamt|dreamed|dreaming)\b"
)
# Something is read.
WRITTEN = re.compile(
    r"\b(?:note|letter|sign|runbook|manual|docs?|documentation|instructions?|guide|tutorial|readme|checklist|playbook|transcript|chat|thread|script|song|poem|book"
    r"|example|quote|dialogue?|conversation|log|history|following|see below|as below|^this is|^these are|(?:this|these)$|(?:like|as|read|see|got|says?) (?:this|these)|output|dream|story|joke|scenario|game|test|exam|quiz)\b"
)
# Texts that a request may be a part of: what follows "explain each step of this script" is the script.
TEXT = re.compile(
    r"\b(?:scripts?|sentences?|commands?|steps?|lines?|paragraphs?|snippets?|code|phrases?|statements?|quer(?:y|ies)|instructions?|procedures?|runbooks?|playbooks?|checklists?|recipes?|quotes?|lyrics|exercises?"
    r"|examples?|prompts?|headlines?|subtitles?|captions?|transcripts?|dialogues?|conversations?|excerpts?|passages?|words|manual|guide|tutorial|readme|docs|documentation|spec|policy|policies|rules?|template|poem|song|story|joke)\b"
)
READ_ON = re.compile(r"\b(?:this|that|these|those|above|it|mail|e-?mail|message|text)\b")
# "Update: Ann wants to keep it", "From: Ann": what somebody typed before or behind a text.
LABEL = re.compile(
    r"(?:from|to|subject|date|sent|re|fwd|cc|edit|update|correction|eta|ps|title|faq|q|a|user|assistant|system|human|bot|me|you|him|her|option \w+|example|quote|note|warning|caution|error|prompt|answer|headline|caption|transcript)"
)
# "Done - delete it", "[x] delete it": a list of what there is to do, with how it stands.
STATUS = re.compile(
    r"(?:already |all )?(?:x|done|finished|completed?|fixed|resolved|cancelled|canceled|postponed|rejected|denied|declined|on hold|blocked|skipped|wip|in progress|pending|optional|deprecated|obsolete|no longer needed|not (?:now|yet|today)|later|maybe later|(?:my |our |one |an |another )?(?:next step|suggestion|proposal|idea|thought|plan(?: [a-z])?|alternative|option(?: \w+)?|hypothesis))"
)
DOES = frozenset(map(base, "do run execute perform carry follow apply please clean make".split()))
# "But ask Bob first": something has to happen before.
FIRST = re.compile(
    r"\b(?:first|beforehand|before (?:that|you|doing|it)|(?:ask(?! (?:if|whether|wh\w+|how|for|about)\b)|check with|confirm with|consult|wait for|run it by|clear it with) \w+)\b"
)
CAUTIOUS = frozenset(
    map(
        base,
        "ask check confirm wait verify consult clear get make show tell let back test run see read double hold have".split(),
    )
)
NOT_REALLY = re.compile(
    r"^no (?:it|that|this|i|we|he|she|they|you|there|sorry|stop|wait|really|hang|hold|scratch|way|never|please)\b|^no(?: [^ ]+){5}|\b(?:not|never) (?:really |actually |yet )*(?:run|execute|apply|submit|send|save|proceed|follow|obey|act|listen|commit|start|go through|mean|take (?:it|this|that|me))\b(?: (?:it|that|this|anything|on it|with it|yet|now|literally|seriously|$)|$)"
)
# With these a request is the speaker's own, whatever was told before.
OWN = re.compile(
    r"(?:so|please|therefore|ok|okay|now|then|hence|go ahead|and|yes|thus|can|could|would|will|i want|i need|kindly|let's)\b"
)
# A fragment before a request that says under which circumstances: "given a cold front".
CIRCUMSTANCE = re.compile(
    r"(?:given|under|during|upon|barring|absent|failing|pending|following|as a (?:rule|matter)|on \w+ days?)\b"
)
# Where what somebody is told begins.
DICTATES = frozenset(
    "that if whether i we you she he they my our your his her their there it is are do does".split()
)
TELLS = frozenset(map(base, ("tell", "let", "remind", "inform", "notify", "alert", "warn")))
# "Tell Ann when Bob arrives": then, or when that is?
WHEN = re.compile(r"^(?!\w+ (?:me|us)\b).* (?:if|when)\b")
# A verb without its subject: what stands before it is that, and no request.
PREDICATE = re.compile(
    r"(?:is|are|was|were|has|had|does|did|will|would|can|could|sounds|seems|means)\b(?! (?:i|you|we|they|he|she|it|that|this|there)\b)"
)
# "Er, wait a second, they extended": whatever follows, somebody thinks again.
THINKING_AGAIN = re.compile(
    r"(?:^|[.!?,;:\u2013\u2014-])\s*(?:(?:e+r+m?|u+[hm]+|a+r+gh|u+gh|h+m+|oh|ah|ow|oops|whoops|sorry|well|but)[\s,.!]+)*"
    r"(?:no|nope|wait|hold on|hang on|stop|whoa)\b(?! (?:rush|hurry|matter|need|problem|worries|one|longer|more|later|less|doubt|questions|pressure|earlier))",
    re.IGNORECASE,
)
