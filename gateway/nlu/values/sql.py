"""SQL statements in the middle of a question, from their first word to their end. Pure.

What begins one has to look like SQL behind it: "select a hotel" and "update my address" are English.
"""

from __future__ import annotations

import re

_NAME = r"[\w.\"`\[\]]+"
# One column after the other, of at most three words: "count(*) as n, total"; "a hotel" has no comma and no "as".
_COLUMN = r"[\w.*\"`\[\]()+/-]{1,80}(?:\s{1,4}as\s{1,4}\w{1,80})?"
_COLUMNS = rf"(?:distinct\s{{1,4}}|all\s{{1,4}})?{_COLUMN}(?:\s{{0,4}},\s{{0,4}}{_COLUMN}){{0,60}}"
# In any letters only where its form is SQL's own.
_SURE = re.compile(
    rf"(?:select\s+(?:\*|count\s*\(|{_COLUMNS}\s+from\s+{_NAME}(?=\s+(?:where|order|group|limit|join|inner|left|as)\b|[\s;?.!]*$))"
    rf"|insert\s+(?:or\s+\w+\s+)?into\s+{_NAME}\s*(?:\(|values\b|select\b|default\b)|replace\s+into\s+{_NAME}\s*(?:\(|values\b)"
    rf"|update\s+{_NAME}\s+set\s+{_NAME}\s*=|delete\s+from\s+{_NAME}\s+where\b"
    rf"|create\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?{_NAME}\s*(?:\(|as\s+select\b)"
    rf"|create\s+(?:unique\s+)?index\s+(?:if\s+not\s+exists\s+)?{_NAME}\s+on\s+{_NAME}\s*\(|create\s+(?:temp\s+)?view\s+{_NAME}\s+as\s+select\b"
    rf"|alter\s+table\s+{_NAME}\s+(?:add|drop|rename|alter|modify)\b|drop\s+(?:table|index|view)\s+if\s+exists\b"
    rf"|with\s+(?:recursive\s+)?{_NAME}\s*(?:\([^)]*\)\s*)?as\s*\(|explain\s+(?:query\s+plan\s+)?(?:select|insert|update|delete)\b"
    r"|pragma\s+\w+\s*[(=])",
    re.IGNORECASE,
)
# In capitals its first words are enough.
_CAPITALS = re.compile(
    r"(?:SELECT\s+\S|INSERT\s+(?:OR\s+[A-Z]+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s"
    r"|(?:CREATE|ALTER|DROP)\s+(?:TEMP\s+|TEMPORARY\s+|UNIQUE\s+|VIRTUAL\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\s"
    r"|PRAGMA\s+\w|EXPLAIN\s+[A-Z]|TRUNCATE\s+TABLE\s|VACUUM\b|WITH\s+\S+\s+AS\s*\()"
)
_STRING = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`")
# What is said to whoever runs it, not to the database.
_TALK = re.compile(
    r"\s*(?:[,.;]?\s*(?:please|thanks|thank you|for me|would you|will you|can you|now|(?:give|return|show|say|find|do|mean)(?: me| us)?)\b[\s.!?]*$"
    r"|(?:,|\s(?:and|then)\b|,?\s+and then)\s+(?:then\s+)?(?:please\s+)?(?:show|tell|give|send|list|email|explain|let|report|print|describe|how|what|which|run|do|save|write)\s+(?:me|us|it|the|how|what|all|that|them|to|a)\b.*"
    r"|\s(?:on|in|against|from|for|using) (?:the|my|our|this|that) (?:[\w.-]+ )?(?:database|db|sqlite|server)\b.*"
    r"|[.?!]\s+(?=[A-Z][a-z']+\s|[A-Z][a-z]+[.?!]*$).*)",
    re.IGNORECASE | re.DOTALL,
)
_TALKED = re.compile(r"[.?!]\s+[A-Z][a-z']+(?:\s|[.?!]*$)")


def statement_at(question: str, start: int) -> int:
    """Where the SQL statement that begins at `start` ends; 0 where none does."""
    if not (_SURE.match(question, start) or _CAPITALS.match(question, start)):
        return 0
    end = _end(question, start)
    while end > start and question[end - 1] in " \t\n.?!;,":
        end -= 1
    return end


def _end(question: str, start: int) -> int:
    """The first place outside strings and brackets where something else goes on."""
    at, depth = start, 0
    while at < len(question):
        if string := _STRING.match(question, at):
            at = string.end()
            continue
        letter = question[at]
        depth += (letter == "(") - (letter == ")")
        if depth < 0 or (depth == 0 and letter in ";\"“”'`"):
            return at
        if depth == 0 and _goes_elsewhere(question, at):
            return at
        at += 1
    return len(question)


def _goes_elsewhere(question: str, at: int) -> bool:
    if question[at] in ".?!" and _TALKED.match(question, at):
        return True
    return question[at] in " ,.;" and bool(_TALK.match(question, at))


def verb_of(statement: str) -> str:
    """What a statement does, by its first word in capitals; of a common table expression what follows it."""
    words = re.findall(r"[A-Za-z]+", statement)
    first = words[0].upper() if words else ""
    if first == "WITH":
        later = [w.upper() for w in words]
        return next((w for w in later if w in ("INSERT", "UPDATE", "DELETE")), "SELECT")
    return first
