"""Sentences in other languages than English: what they forbid, ask about or make depend; never what they ask for.

German, French, Spanish, Italian, Dutch, Portuguese and the Scandinavian languages are known by their small
words. Of these, and of text in other scripts, a request is never taken at its word: it is unclear at best.
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

import re
from typing import Literal

from gateway.nlu.intent.lexicon import is_verb

# Small words that mark a language, none of them English.
_FOREIGN = frozenset(
    """der das dem den ein eine einen einem einer eines ich du wir ihr sie mich dich mir dir ihn ihm uns euch mein meine meinen meinem meiner dein deine
    und oder aber nicht kein keine keinen bitte auf aus bei mit nach seit von zum zur vom im ins ist sind wird werden wurde wurden habe hast haben hat
    soll sollte sollen kann kannst können könnte könntest darf dürfen muss musst müssen wenn falls sobald ob weil dass wie wer wo wann warum wieso noch schon
    mal doch auch nur jetzt heute morgen gestern alle alles lösche losche schick schicke sende stelle mach starte stoppe öffne schließe buche bestelle
    le la les un une des du au aux je tu il elle nous vous ils elles mon ma mes ton ta tes son ses notre votre est sont était sera fut ne pas jamais rien
    aucun aucune et ou mais où donc sur sous dans avec pour par sans chez qui que quoi quand comment pourquoi quel quelle si s'il c'est qu'il peux peut pouvez
    pourrais veux veut voulez dois doit devez faut fait faire été avoir cette cet ces ce ça deux plaît merci
    el los las unos unas yo tú él ella nosotros ellos mi mis tus sus nuestro es son era fue está están ha han hemos he no nunca jamás nada nadie ni
    y o pero porque cuando donde dónde cómo qué quién cuál con sin para por sobre desde hasta en al del lo se me te le les puedes podrías puede debo debería
    quiero quiere hay ya favor
    lo gli uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla con per tra fra che chi come quando dove perché
    non mai niente nessuno nessuna è sono sei siamo era ho hai ha abbiamo hanno mio mia tuo tua suo se ma anche più puoi può potresti devo deve vorrei favore
    de het een ik jij je hij zij wij jullie mijn jouw zijn haar ons onze niet geen nooit niemand en of maar want als wanneer omdat wat wie waar waarom hoe
    op uit bij met naar van voor door tot aan heeft hebben heb had wordt worden werd kan kun kunt zou moet moeten mag alsjeblieft graag nog al ook even
    os as um uma nos não nem você ele ela eu meu minha seu sua está foi ser com sem pelo pela quem quando onde
    erst später nachher danach zuerst vorher übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag uhr
    demain après ensuite d'abord seulement lundi mardi mercredi jeudi vendredi samedi dimanche heures dès mañana después luego primero solo sólo lunes martes
    miércoles jueves viernes sábado domingo dopo domani poi prima solo soltanto lunedì martedì mercoledì giovedì venerdì sabato domenica pas straks later
    overmorgen daarna eerst alleen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zodra tenzij
    nichts niemand nirgends keinem keiner keines niets niks niente nulla nessun ningún ninguna ninguno nenhum nenhuma ingen ingenting statt anstatt zu damit dann gegen bis lieu vez lugar invece anziché plaats zonder och eller inte det den en ett jag du han hon vi är var har kan ska måste om när och ikke jeg er og det til på av med ikke aldri aldrig""".split()
)
_ENGLISH = frozenset(
    """the a an of to and or but is are was were be been it its this that these those my your our their his her i you he she we they me him us them
    not no never do does did has have had can could should would will shall may must what who how why when where which if then for from with at by
    on in into onto off up down out as so all any some please just now already yet only there here than because before after without about""".split()
)
# Of these words English has some too, as words or in names.
_BOTH = (_FOREIGN & _ENGLISH) | frozenset(
    """no me he son as en o y ha al of so du die den an ma fa mi yo on de la el want van had door kan even met tot mag hoe op hat war per con sin par est
    era ton sous sur favor come dove com sans pour comment merci vi var dir fait au ai sei tra due om har han hon av um os te se lo le les para del di
    da ja mal nun ob es er ses mes ces ce nous ons haar sera fut si chi mai alle uno es ya ta tu tus sus se wer wie werden starte later solo primero prima domingo lunes martes poi""".split()
)
_ARTICLES = frozenset("la le les el los de del di da die den du lo il un una".split())
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NAME = re.compile(r"[@/\\_\d]|\w\.\w")  # in addresses, paths, domains
_LOOK = 400  # characters of a clause that tell its language
_ELIDED = re.compile(r"\b(?:[dljmtsnc]|qu)'(?=[aeiouyhéèêàâîôœ])")
_LETTERS = re.compile(r"[äöüßéèêëàâçñáíóúìòùîôûœãõåøæ¿¡]")
_SCRIPT = re.compile(r"[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufaff]")
_NEGATOR = re.compile(
    r"\b(?:nicht|kein\w*|niemals?|niemand\w*|nie|nichts|keinesfalls|ohne|lass\w* (?:es|das|sie|ihn)? ?(?:sein|bleiben|stehen|an|offen|zu)"
    r"|ne|pas|jamais|aucune?|rien|personne|sans|évite\w*|nunca|jam[aá]s|tampoco|nadie|nada|ning[uú]n\w*|sin|evita\w*|non|mai|niente|nessun\w*|senza"
    r"|niet\w*|geen|nooit|niemand|zonder|inte|ikke|aldrig|aldri|não|nem)\b|\bn'(?=\w)|^(?:por favor,? )?no\b|\bno (?:\w+[aeé]s?|lo|la|me|se|le)\b"
)
_COURTESY = re.compile(
    r"\bs'il (?:te|vous) plaît|\bsi (?:tu veux|vous voulez) bien\b|\bpor favor\b|\bper favore\b"
)
_PIECE = re.compile(
    r"[,;]|\b(?:dass|que|che|dat|denn|weil|parce que|porque|perché|omdat|want|und|et|y|e|en)\b"
)
CONDITION = re.compile(
    r"\b(?:wenn|falls|sobald|solange|sofern|außer|nachdem|bevor|lorsque?|quand|dès|dès que|au cas où|à condition|tant que|s'il|s'ils|si|cuando"
    r"|en cuanto|en caso|siempre que|a menos|quando|appena|qualora|nel caso|a meno|als|wanneer|zodra|indien|tenzij|mocht\w*|erst|pas|se)\b"
)
_QUESTION = re.compile(
    r"(?:was|wie|wer|wo|wann|warum|wieso|weshalb|welche\w*|soll\w*|darf|hat|haben|hast|ist|sind|wurde\w*|wird|qui|que|quoi|quand|comment|pourquoi|quel\w*|combien"
    r"|est-ce|dois-je|puis-je|faut-il|as-tu|a-t-on|qu'|qué|que|quién\w*|cuándo|dónde|cómo|cuál\w*|cuánto\w*|debo|debería\w*|puedo|has|ha|han|chi|che|cosa|come|dove|perché"
    r"|quanto|devo|posso|dovrei|è|hai|wat|wie|waar|waarom|wanneer|hoe|welke|moet|mag|zal|heb|heeft|is|kan ik|zou ik)(?!\w)"
)


def foreign(text: str) -> bool:
    """Whether a text in lower case is in another language than English."""
    if _SCRIPT.search(text):
        return True
    text = text[:_LOOK]
    said = _WORD.findall(" ".join(w for w in text.split() if not _NAME.search(w)))
    english = bool(said) and is_verb(said[0])
    words = frozenset(said[english:])
    spelt = not english and bool(_LETTERS.search(text))
    other = len((words & _FOREIGN) - _BOTH) + spelt + bool(_ELIDED.search(text))
    own = len((words & _ENGLISH) - _BOTH)
    return other > own or (other == own == 0 and len(words & _ARTICLES) > 1)


def foreign_words(text: str) -> bool:
    """Whether a text in lower case has small words of another language in it, "restart it erst morgen"."""
    return bool((_FOREIGN - _BOTH).intersection(_WORD.findall(text[:_LOOK])))


def read(text: str, asking: bool) -> Literal["prohibition", "condition", "question", "unclear"]:
    """What a foreign clause in lower case does."""
    text = _COURTESY.sub(" ", text).strip("¿ ")
    if asking and _QUESTION.match(text):
        return "question"
    if not _NEGATOR.search(text):
        return "condition" if CONDITION.search(text) else "unclear"
    pieces = [p.strip() for p in _PIECE.split(text) if len(p.strip()) > 4]
    if any(not _NEGATOR.search(piece) for piece in pieces):
        return "unclear"  # "I need it no longer, delete it"
    return "question" if asking else "prohibition"
