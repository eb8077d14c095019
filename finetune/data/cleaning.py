"""Takes out what repeats: the same conversation, the same first question, the same stock answer.

Streaming: what came first stays, so the result depends on the order of the rows and on nothing else.
A conversation that only ends in a stock answer ("You're welcome! ...") loses its last exchange and
stays; one that has nothing else goes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from finetune.conversations import Conversation
from finetune.data.glaive_rows import Kept, digest
from finetune.data.verdicts import Rejected
from gateway.core import Turn
from gateway.formats import dumps


class Cleaner:
    """Remembers what has been seen; hashes only."""

    def __init__(self, same_question: int, same_answer: int) -> None:
        self._caps = (same_question, same_answer)
        self._seen: set[str] = set()
        self._questions: Counter[str] = Counter()
        self._answers: Counter[str] = Counter()

    def admit(self, kept: Kept) -> Kept | Rejected:
        """`kept`, perhaps without its stock ending, or why it is one too many."""
        whole = _fingerprint(kept.conversation)
        if whole in self._seen:
            return Rejected("duplicate")
        self._seen.add(whole)
        if self._questions[kept.conversation.group] >= self._caps[0]:
            return Rejected("same_question", kept.conversation.turns[0].content[:80])
        shorter = self._without_stock_answers(kept)
        if shorter is None:
            return Rejected("same_answer", _answer(kept.conversation.turns))
        if shorter is not kept:
            again = _fingerprint(shorter.conversation)
            if again in self._seen:
                return Rejected("duplicate")
            self._seen.add(again)
        self._questions[kept.conversation.group] += 1
        return shorter

    def _without_stock_answers(self, kept: Kept) -> Kept | None:
        """The conversation up to its last answer that is not yet worn out; None if there is none."""
        turns = kept.conversation.turns
        while (end := _last_answer(turns)) is not None:
            answer = turns[end]
            if answer.calls:
                break  # calls are never stock
            key = digest(" ".join(answer.content.casefold().split()))
            if self._answers[key] < self._caps[1]:
                self._answers[key] += 1
                break
            turns = turns[: _begin_of_exchange(turns, end)]
        else:
            return None
        if turns == kept.conversation.turns:
            return kept
        shorter = replace(kept.conversation, turns=turns)
        return Kept(shorter, (*kept.repairs, "stock_answer_cut"))


def _last_answer(turns: tuple[Turn, ...]) -> int | None:
    return next((i for i in reversed(range(len(turns))) if turns[i].role == "assistant"), None)


def _begin_of_exchange(turns: tuple[Turn, ...], answer: int) -> int:
    """Where the exchange starts that ends with the answer: the user's turn, or the answer itself."""
    start = answer
    while start and turns[start - 1].role == "user":
        start -= 1
    return start


def _answer(turns: tuple[Turn, ...]) -> str:
    end = _last_answer(turns)
    return "" if end is None else turns[end].content[:80]


def _fingerprint(conversation: Conversation) -> str:
    turns = [
        [t.role, t.content, [[c.name, c.arguments] for c in t.calls]] for t in conversation.turns
    ]
    tools = sorted(dumps([t.name, t.description, t.parameters]) for t in conversation.tools)
    return digest(dumps([turns, tools]))
