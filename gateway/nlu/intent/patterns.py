"""How English says what a clause does: the wordings that `speech_acts` looks for. Data, in regular expressions.

All are matched against lower-case text in which denials and short forms are spelt out ("do not", "i would").
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

import re

FILLER = (
    r"(?:please|kindly|ok|okay|hey|hi|hello|yes|yep|yeah|sure|well|so|now|then|also|and|but|or|just|actually|therefore|hence"
    r"|finally|next|first(?:ly)?|second(?:ly)?|lastly|afterwards|after that|quickly|quick|immediately|right away|asap|thanks"
    r"|thank you|cool|great|alright|right|fine|instead|simply|only|because|since|as|yet|though|while|go ahead and|go on and|go and|at once"
    r"|try to|try and|be sure to|be sure you|make sure to|make sure you|make sure that you|make certain to|remember to|kindly do"
    r"|do not forget to|never forget to|do not fail to|do not hesitate to|feel free to|be so kind as to|be so kind and|be a dear and|be an angel and|be good and"
    r"|be kind enough to|do (?:me|us) (?:a|the) favou?r(?: and)?|i need you to|hurry(?: up)?(?: and)?|(?!supply|multiply|comply|assembly|anomaly|family|nearly|ideally|hopefully|supposedly|allegedly|reportedly|apparently|theoretically|hypothetically|usually|normally|generally|typically|possibly|probably|presumably|eventually|accidentally|ordinarily)\w{4,}ly"
    r"|no rush|no hurry|no worries|never mind|whatever (?:you do|happens)|by all means|whatever|anyway|anyhow|ah|oh|um|uh|hm+|alexa|siri|hey google|ok google|computer|assistant|guys|team"
    r"|buddy|mate|dude|man|bro|sir|honestly|seriously|listen|look|yo|pronto|you know what|urgent|urgently|important|not only|not just|for (?:the love of (?:god|pete)|god's sake|heaven's sake|goodness' sake|pete's sake|crying out loud)|(?:run|execute)(?= (?:sudo|git|systemctl|docker|kubectl|npm|pip) )|sudo|git|docker|npm|pip|kubectl|systemctl|apt-get|apt|gh|yarn|cargo)[\s,:!]+"
)
FILLERS = re.compile(rf"(?:{FILLER}){{1,12}}")
# Denials that deny no deed.
IDLE = re.compile(
    r"^(?:will|would|could|can) not you\b|\b(?:would|do|will) not mind(?: if you)?\b|\b(?:(?:(?:do|must|should|may|can) not|never) (?:forget|hesitate|fail|wait|worry|mind|bother asking|be shy|be afraid|ask|panic|delay|stop to|think twice"
    r"|let me forget|bother to (?:ask|confirm)|bother with (?:asking|confirming)|waste (?:any )?time|keep me waiting|overthink it|hold back)\b(?: to)?"
    r"|why (?:do|did|have|has|are|is) not (?:you|we|it|this|that|they)|if (?:you|it) do(?:es)? not (?:mind|matter)|no (?:rush|hurry|worries|problem|pressure|questions asked|doubt|matter|big deal|ifs|excuses"
    r"|later than|more than|less than|fewer than|earlier than|longer needed|longer (?:need|want|use)\w*)"
    r"|no need to (?:tell|show|explain|walk)\w*(?: to)?(?: me| us)? (?:how|why|what|through)\b.*|no need (?:to|for) (?:ask|wait|confirm|hurry|rush|check|tell me|reply|answer|respond|explain|warn|double check|a? ?confirmation|questions)\w*\b|not only|not just|not to mention"
    r"|without (?:asking|further ado|delay|hesitation|confirmation|confirming|any delay|waiting|further questions|questions|warning|fail|prompting)"
    r"|(?:\w+ )?(?:does|do) not matter(?: to me)?|(?:nothing|nobody|no one|none) (?:else|but|other|more|less)|say no to|no\.? ?#?\d+|with no\b|never ?mind|not? (?:use|point) (?:in )?waiting"
    r"|can not (?:find|see|remember|stand|wait|open|hear|sleep|make it|come)|not (?:needed|used|required|necessary) (?:any ?more|any longer)"
    r"|(?:do|does|did|is|are|was|were|am) not (?:know|care|see|understand|remember|have|like|trust|sure|working|responding|here|home|there)\b"
    r"|(?:do|does) not (?:need|want|use) (?:it|them|that|this|those|these|task|item|[a-z]+ \d+)\b(?: any ?more| any longer)?$"
    r"|(?:that|which|who)(?: i| we| you| they)? (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should) not\b"
    r"|(?:that|which|who) (?:never|no longer|nobody|no one)\b|if not\b|whether or not\b|whether (?:[\w']+ ){1,5}or not\b|or not$)"
)
NEGATOR = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|neither|nor|without|rather than|instead of|hardly|(?:from|against) (?:being|getting))\b"
)
POLITE_IF = re.compile(
    r"\b(?:when(?:ever)?|once|as soon as) (?:you (?:can|(?:get|have) (?:a|the|some|any) (?:chance|time|minute|moment|sec\w*)|like|are free|please|feel like it|get (?:to|around to) it)|possible|convenient)\b|\bif (?:possible|necessary|needed|required|poss|you (?:please|can|could|may|might|would|will|like|want|wish)(?: to(?=,|$)| be so kind)?|you have (?:time|a (?:moment|minute|sec\w*))"
    r"|you do not mind|it is not too much(?: trouble)?|that is (?:ok|okay|alright|fine|possible|all right)|i may(?: ask)?|at all possible|you (?:get|have) (?:a|the|some|any) (?:chance|time|minute|moment|sec\w*))\b"
    r"(?! (?:the|a|an|it|this|that|to|him|her|them|me|my|us|see|think|find|hear|get|are|need|for|in|with|tell|confirm|verify|guarantee|say|not|prove|show|with)\b)"
)
_GLAD = r"great|nice|good|lovely|grateful|glad|happy|wonderful|helpful|super|awesome|kind|cool|useful|thankful|obliged|fantastic|perfect|ideal|delighted|swell|ace|appreciated"
# "It would be great if you could delete it", "I was hoping you could".
PLEASED_IF = re.compile(
    r"^(?:i|we|it|that)(?: would| will| am| was)?(?: not)? (?:really |also |very |so |just )?"
    rf"(?:(?:mind|appreciate(?: it)?|love it|like it|help(?: me| us)?(?: a lot| out)?|mean a lot|make my day|be (?:a (?:great |big |huge )?help|(?:\w+ )?(?:{_GLAD})(?: of you)?)|(?:was )?wondering|wonder) (?:if|whether|for you to)"
    r"|hoping(?: that)?) ?(?:(?:you|somebody|someone)(?: could| would| can| might| may)?)?(?: please| kindly| just)? (?P<verb>[a-z]+)"
)
CONDITION = re.compile(
    r"\b(?:if|unless|once(?! (?:more|again|and for all)|$)|whenever|as soon as|in case|in the event|in (?:an|any) emergency|in (?:doubt|need|that case|such (?:a case|cases))"
    r"|(?:on|upon) (?:arrival|failure|errors?|success|demand|completion|receipt|startup|entering|leaving|my (?:signal|command|go|mark|word|return|request|arrival))|(?:upon|on|after) (?!asking\b|checking\b)\w+ing|at the (?:first )?sign|provided|assuming|only if|even if|as long as|so long as|the (?:moment|minute|instant|day|second) (?:that |when )?(?!of\b)\w+ \w+"
    r"|depending on|given (?:that|[a-z]+'s)|subject to|pending (?:the|a|an|his|her|their|your|my|our|approval|review|confirmation)|contingent on|by the time|on condition|on the condition|otherwise|or else|failing that|as and when"
    r"|with (?:[a-z]+'s|his|her|their|your|the) (?:ok|okay|approval|permission|consent|go-ahead|blessing|agreement)"
    r"|should (?:it|he|she|they|the|that|any\w*|there)|(?:only|not|but) (?:after|when|once|until)|not before|every time|each time|any time)\b"
)
LATER = re.compile(
    r"\b(?:when|after)\b(?! (?:that$|all$|this$|which\b))|\bafter (?:that|this) \w+s\b|\bwhen(?:ever)? (?:done|finished|ready|asked|possible|needed|necessary)\b"
)
ASKING = re.compile(
    r"(?:what|which|who|whom|whose|where|when|why|how|whether|is|are|was|were|do|does|did|has|have|had|can|could|should"
    r"|shall|would|will|may|might|must|am|need|ought|any(?:body|one)?)\b"
)
_KINDLY = r"(?: (?:please|kindly|just|possibly|maybe|also|then|now|quickly|go ahead and|go and|be so kind as to|be kind enough to|be a dear and|help me(?: to)?|do me a favou?r and|at least|perhaps))*"
POLITE = re.compile(
    r"(?:(?:do you think |you think )?(?:can|could|would|will|may|might) (?:you|ya|someone|somebody|anyone|anybody)(?: all)?|(?:any|is there any|is there a|what is the) chance (?:that )?(?:you|of you)(?: (?:can|could|would|might))?"
    rf"|why do not (?:you|we)){_KINDLY},? (?P<verb>[a-z]+)(?P<done>)"
)
# "What I need is for you to delete it".
CLEFT = re.compile(
    r"(?:what|all) (?:i|we) (?:really |just )?(?:need|want|would like|ask|am asking)(?: from you| of you| now)? is (?:that|for)? ?you (?:to )?(?P<verb>[a-z]+)"
)
MINDING = re.compile(r"(?:(?:would|do|could) you (?:please )?)?mind (?P<verb>[a-z]+ing)\b")
WANTING = re.compile(
    r"(?:i|we)(?: really| just| also| now| would| do| only| hereby| kindly)*(?:,)? (?P<wish>am (?:asking|begging|telling|ordering|instructing|requesting)|want|need|like|love|wish|ask|request|require|order|command|insist|expect|prefer|beg|urge)(?:ed)? (?:for )?"
    r"(?P<you>(?:that )?you (?:please )?(?:to )?)?(?P<to>to (?:have |get |see )?|that )?(?P<rest>.+)"
)
WISHED = re.compile(
    r"(?:(?:i|we|he|she|it|they|there|someone|somebody|[a-z]+) )?(?:could|would|had|was|were|did|can|will|might)\b"
)  # "I wish I could"
ENSURING = re.compile(
    r"(?:make|be) (?:sure|certain)(?: that)? (?P<rest>.+)|see (?:to it )?that (?P<seen>.+)|ensure(?: that)? (?P<ensured>.+)|it is (?:imperative|vital) that (?P<vital>.+)"
)
LETTING = re.compile(
    r"(?:let's|let us) (?!me|him|her|them)(?:please |just |also |now |go ahead and |quickly )*(?P<verb>[a-z]+)"
)
RETRACTION = re.compile(
    r"(?:(?:wait|no+|nope|nah|stop|hold on|hang on|hold it|actually|oh|sorry|hm+|please|on second thou?ghts?|scratch (?:that|it)|forget (?:it|that|about it)|never ?mind(?: that| it)?"
    r"|cancel that|cancel my request|ignore (?:that|this|it|my (?:last|previous) (?:message|request))|disregard(?: that| this)?|leave it(?: as it is| alone| be| there)?|not (?:now|yet|today|really|anymore)|maybe later|later maybe"
    r"|i (?:have |just )?changed my mind|do not|please do not|better not|rather not|actually not|or not|do not do (?:it|that|this|anything)|i take (?:it|that) back|let's not|i (?:was|am) (?:only |just )?(?:joking|kidding)"
    r"|just kidding|only joking|kidding|jk|psych|as if|yeah right|in your dreams|strike that|undo that|let it be|on reflection|let's wait|no way|i would not|of course not|certainly not|come to think of it"
    r"|absolutely not|definitely not|not at all|not a chance|no thanks|no thank you|i think not|i do not think so|hell no|not in a million years|god no|please no|abort|my bad|oops|whoops|well|then|too risky|too soon|too early)[\s,]*){1,12}"
)
MEANINGFUL = re.compile(
    r"wait|no\b|nope|nah|scratch|forget|mind|cancel|ignore|disregard|leave|not|later|changed|take|strike|kidding|joking|jk\b|second|hold|hang on|undo|let it|let's wait|stop|psych|as if|yeah right|dreams|abort|bad|oops|whoops|too "
)
# A denial of nothing but small words, "lol no, obviously not": it takes back what was said before.
SMALL = frozenset(
    """do not no never please rather better just actually at all then ever you i we let's it that this so or and but now yet today really absolutely on of course
    obviously definitely certainly probably seriously lol haha ha god hell man dude bro oh ah hm hmm um uh well maybe think guess would will wo should can could is was am
    sure thanks thank way chance nope nah kidding joking joke wait sorry hold stop yeah yes ok okay hey for the love in a an my your hang instead either anymore
    any more under circumstances sir dear done want to after though anyway with me go ahead doing going happening until further notice if ever single thing""".split()
)
# "Do the following": what follows is asked for.
LEADS_ON = re.compile(
    r"do (?:the following|this|these(?: things)?|as follows|what follows)(?: for me| please| now)*"
)
GO_AHEAD = re.compile(
    r"(?:(?:can|could|would|will) you (?:please )?)?(?:do (?:it|so|that|exactly that|just that)|go ahead|proceed|make it so|make it happen|get it done|please do|go for it|yes please|just do it|do that thing)(?: now| please| then| for (?:me|us|him|her|them)| right away| anyway| already| again| too)*"
)
# "order 7 is late", "the build and test steps failed": a verb further on, so the first word is a thing.
_VERB_FURTHER_ON = (
    r"(?:is|are|was|were|has|have|had|failed|went|took|worked|broke|crashed|happened|finished|needs|seems|looks|did|does|makes|causes|means|takes|costs|gives|gets|goes|works|hangs|fails|breaks|started|stopped|ended|got|came|says|said|sounds|feels|requires|happens|helps|helped|became|keeps|kept|throws|threw|complains|refuses|refused|hung|died|froze|gave|asks|timed out|ended up|turned out|leads to|led to|lasted|caused|ruined|deleted|killed|cost"
    r"|must|should|may(?! \d)|shall|ought|can|could|will|would|might)\b"
)
FINITE = re.compile(rf"(?:[^\s,]+ ){{1,4}}?{_VERB_FURTHER_ON}")
# "It hangs again please restart it": a request without a stop before it.
RUN_ON = re.compile(r"\w (?:please|(?:can|could|will|would) you) \w+")
# "The kitchen is too hot": a statement, unless it says what is to be.
STATING = re.compile(
    r"(?:[^\s,]+ ){1,4}?(?:is|are|was|were|has|looks|seems|keeps|hangs|fails|works|feels|sounds|smells|needs)\b(?! \w+(?:ed|ing)\b)"
)
FINITE_TOLD = re.compile(
    rf"\w+ (?:#?\d+ )?{_VERB_FURTHER_ON}"
)  # "message 5 is lost", but "tell Ann it is"
NOBODY = re.compile(r"(?: (?:me|us|him|her|them|to|of|for|in|on|at|with))* (?:nothing|nobody|none|no one|no|neither)\b|.* (?:never|not at all|not)$")  # fmt: skip
TOUCHING = re.compile(
    r"(?<!can )(?<!could )\bnot (?:do|touch|change|execute|modify|act|make|perform|carry out|take)\b(?: on)?(?: any)? ?(?:it|that|this|them|so|anything|any|changes?|actions?|yet|now|$)(?! else| other)|\bhands off\b"
    r"|\b(?:do|change|touch|execute|call|run|modify) nothing\b(?! else| but| other)|^nothing (?:should|must|may|is to)\b"
)
DENYING = re.compile(
    r"(?:nothing|none) (?:called|named|titled|in|of|from|with|about)\b|(?:do|does) not\b|never\b|not\b|no\b(?! one)|without\b|rather than\b|instead of\b|nor\b|neither\b|under no\b|in no\b|by no\b|on no\b"
    r"|except\b|excepting\b|excluding\b|barring\b|aside from\b|(?:with )?the exception of\b|apart from\b|other than\b|save for\b|but for\b|hands off\b|far from\b|stay away\b|keep (?:away|clear|off|your hands)\b"
    r"|you (?:must|may|should|shall|can|will|are|would|ought|need|have)(?: better)?(?: to)? (?:not|never)\b"
)
# A statement with a denial forbids something if it says what should be, "it must not run", or is wanted.
WILLING = re.compile(
    r"\b(?:should|must|may|shall|want|wants|wish|need|needs|like|allowed|supposed|permitted?|let|prefer|rather|dare|have to|has to|had better|better|ought|to be|to get|expect|required"
    r"|necessary|point|reason|sense|use in|believe in|agree|ok|okay|acceptable|good idea|wise|worth|time|ready|sure)\b"
)
HYPOTHETICAL = re.compile(
    r"what if\b|how about if\b|let's (?:say|assume|suppose|imagine|pretend)\b|say (?:i|we|you|that)\b|in theory\b|if i (?:were|was)\b|as if\b|as though\b|like i would\b|picture this\b"
)
IN_THEORY = re.compile(
    r"\b(?:theoretically|hypothetically|in theory|in principle|for the sake of argument|thought experiment|by way of example)\b"
)
STARTS_CONDITION = re.compile(
    r"(?:only |even |and |but |just )?(?:if|unless|once(?! (?:more|again|and for all)|$)|whenever|as soon as|in case|in the event|provided|assuming|as long as|so long as|until|supposing|on condition|given that|the (?:moment|minute|instant)"
    r"|should (?!i\b|we\b|you\b)|were (?:\w+ ){1,3}?to\b|had (?:\w+ ){1,2}?(?:been|had|known|seen|done|gone)\b|(?:wait|hold on|hang on|hold off|stand by) (?:until|till|for|to see)|(?:when|after|every time|each time|any time|next time) (?!(?:do|does|did|will|was|were|is|are|can|should|shall|would|that$|this$)\b))\b"
)
VAGUE = frozenset(
    "ever rather have be say think know imagine handle really actually even still usually normally generally typically also theoretically technically legally recommend advise suggest prefer".split()
)
KNOWING = frozenset("know see learn understand find check".split())
# Verbs of leaving alone that mean nothing else; the others of `AVOIDING` depend on what follows.
LEAVING = frozenset("avoid refrain abstain forget resist cease spare".split())
TAG = re.compile(
    r"(?<!no)(?<!with),? (?:please|ok|okay|(?:will|would|can|could) (?:not )?you(?: please)?|thanks|thank you|cheers|ta)$"
)
HOPEFUL = re.compile(
    r"(?:will|would|could|can) not you |(?:would|will) you be (?:able|willing) to |(?:can|could|may|might) (?:i|we) (?:get|have) |(?:can|could|shall) we |why not |how about |are you able|is it possible for you"
    r"|would it be possible|(?:can|could|may|shall|might) .* please$"
)
# "The bottling can't", said of a thing that something else was just said of.
ELLIPTIC = re.compile(
    r"\b(?:the|this|that|my|our|these|those) (?:\w+ ){1,3}(?:can|could|does|do|did|will|would|has|have|is|are|was|were) not$"
)
HAVING = re.compile(r"(?:have|get|need) .*\b(?:\w+ed|sent|put|paid|made|shut|set|cut|done)\b")
EMPHATIC = re.compile(r"(?:do|need to) (?:please |kindly )?(?P<verb>[a-z]+)")  # "do delete it"
DOING_A = re.compile(r"do (?:a|an|another|one|me a) (?!lot|few|couple|great)")
OFFERING = re.compile(r"(?:should|shall|can|could|may|would|might|do you want|want|ready) ")
# "You can go ahead and delete it": leave that is given, "now" or for a reason.
PERMITTING = re.compile(
    r"you (?:can|may|should|could|must|need to|have to|are free to|are welcome to) (?:(?:now|safely|please|just|go ahead and|go on and|then|happily|also now) )+(?P<verb>[a-z]+)"
    r"|you (?:can|may|should|could|must) (?P<done>[a-z]+)\b.* (?:now|please|right away|immediately)$"
)
PAST_WISH = re.compile(
    r"(?:i|we) (?:just |only |really )?(?:wanted|needed|asked|ordered|requested|expected|liked|loved|wished|insisted)\b"
)
_DONE = r"(?:\w+ed|\w+ing|sent|put|paid|made|shut|set|cut|done|gone)"
NEEDED = re.compile(
    rf"\b(?:needs?|must|has|have|ought|should) (?:to be |to get |be )?{_DONE}\b|\b(?:is|are) to be {_DONE}\b|\b(?:can|may|could) (?:now )?be {_DONE}\b"
)
STAYING = re.compile(
    r"\b(?:must|should|has to|have to|needs? to|is to|are to|ought to|shall|may|can) (?:stay|remain|be left|be kept|wait)\b|\b(?:excluded|excepted|exempt|exempted)$"
)
SELF = re.compile(r"(?:i|we|you)\b(?! (?:can|may|should|must|need|have to|could|might)\b(?! not))")
OTHERS = re.compile(r"(?:he|she|they|it|someone|somebody|everyone)\b")
HEDGED = re.compile(
    r"(?:i|we) (?:said|told you|asked you|repeat|think|guess|believe|feel|suppose|forgot|wanted|needed)\b|(?:i|we) would rather\b"
)
PAST = re.compile(r"\b(?:was|were|been|had|has|have|already|yesterday|ago|just|last)\b")
# "Back in Ann's days we ...": tells how it was.
FORMERLY = re.compile(
    r"back (?:in|when|then)\b|in (?:the (?:old|good old|early) |those |[\w.' ]{1,30}'s )(?:days?|times?)\b|in the past\b|formerly\b"
)
OBLIGED = re.compile(r"\b(?:has|have|had) to\b")
HEARSAY = re.compile(
    r"\b(?:wants?|asks?|says?|said|told|thinks?|plans?|hopes?|tells?|asked|wanted|wrote|writes|suggests?|suggested|recommends?|demands?|insists?|keeps?)\b"
)
RELATIVE = re.compile(
    r"\b(?:that|which|who|what|whatever|all|if|as|because|since|so|than|until|before|after|while|where|how|why|whether)\b"
)
# "Ann said", "says the manual": what stands beside it are somebody else's words.
_SAID = "(?:said|says|wrote|writes|asked|asks|replied|replies|answered|shouted|yelled|suggested|suggests|insisted|goes|went)"
SAYING = re.compile(
    rf"(?:[\w'-]+ ){{1,3}}(?:{_SAID}|told|tells|was like|is like)(?: (?:me|us|him|her|them|that))?|{_SAID}(?: [\w'-]+){{1,2}}"
)
SAID_LAST = re.compile(rf", (?:(?:[\w'-]+ ){{1,2}}{_SAID}|{_SAID} [\w'-]+)$")
# "no, forget what I said", "oops, wrong number": the request before it is taken back.
TAKING_BACK = re.compile(
    r"\b(?:never mind|oops|whoops|my (?:mistake|bad|fault)|wrong (?:number|one|person|thing|name|task|file|window|chat)|changed my mind|second thoughts?|(?:just|only) (?:kidding|joking)"
    r"|(?:ignore|scrap|disregard|forget|strike|skip|cancel|undo|drop|leave) (?:that|it|this|(?:what )?i (?:just )?said|all that|my (?:last|previous|request)))\b"
)
UNTOUCHED = re.compile(
    r"\b(?:kept|keeps?|stays?|remains?|untouched|alone|as (?:it|they) (?:is|are))\b"
)
# Idle words before a request: they take nothing back.
FILLERS_KEPT = re.compile(r"^(?:never mind|no rush|no hurry|no worries)\b(?=.+)")
# "keep it", "leave it as it is": what was asked for before is taken back.
OPEN_DENIAL = re.compile(
    r"(?:please |but |and |so |just |really )*(?:(?:do|must|should|shall|may|will|can) not|never|not to|you (?:must|should|may|shall|can|will|are|had better) (?:not|never)(?: to)?|i do not want you to|i (?:would )?(?:rather|prefer) you (?:did )?not)"
    r"(?: (?:please|ever|under|in|on|at|for|by|any|all|no|the|circumstances?|condition|conditions|account|event|case|love|god|sake|of|pity|again|repeat|and|i|mean|say|really|simply|just|now|today|yet|whatever|you|do|happens|time|means|price|cost|reason|not|never))*"
)
# With these words a request is set against the denial before it: "don't archive it, just delete it".
INSTEAD = re.compile(r"(?:please|just|only|instead|rather|simply|but)\b")
KEEPING = re.compile(
    r"(?:let's )?\w+ (?:it|them|that|this|those|these|him|her|everything)(?: \w+){0,4}|(?:hold|wait|stop|skip|quit|leave|keep)(?: (?:on|off|still|your horses|right there))?"
)
TELLING_TO = re.compile(
    r"(?:tell|ask|remind|invite|warn|encourage|urge|instruct|order|email|mail|text|message|get|want|allow|force|help|teach) (?:\w+ ){1,3}to \w+|(?:have|let|make|help|watch) (?!it\b|them\b)\w+ \w+ "
)
LEADING = re.compile(
    r"(?:^|\b)(?:following|this|these|those|that|things?|steps?|now|please|ok|okay|question|request|way|important|urgent|so|well|next|todo|decided|decision|verdict|first|second|third|\d+)$"
)
# What has to be had or done before: "get Ann's approval and then delete it".
CLEARING = re.compile(
    r"(?:get|obtain|seek|ask for|request|have|collect) .*\b(?:approval|permission|ok(?:ay)?|consent|go-ahead|go ahead|blessing|sign-off|confirmation|agreement|green light)\b"
    r"|(?:check|confirm|clear|consult|agree|discuss|talk|speak|verify)\b.* with (?!me\b)\w+|(?:wait|stand by|hold on|hang on)\b"
)
PRONOUN = re.compile(r"\b(?:it|them|him|her|that one|this one|those|these|that|this)\b")
# "could L-21 fly on Monday instead?", "can Dr. Costa see me at noon?": a request that has the form of a question.
INDIRECT = re.compile(r"(?:can|could|may|might|would|will)\b")
ALARM = re.compile(r"(?:\w+ ){0,4}?(?:warn|alert|notify|remind|ping|wake|alarm)\b")
