"""How sure the model was of the tool it chose: the race between the allowed names.

While several names fit what has been written, every token's probability (among the tokens that the
grammar allows) is a vote. The token that is taken carries its probability on along the path; each
other token's probability goes to the names that it would have led to, in equal parts. At the end
the path's probability goes to the name it arrived at.

An approximation, exact when every token that is not taken decides for one name: what the model
would have written after a token that it did not take is not looked at. Knows no model.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from gateway.core import Candidate, ToolRule

_NEGLIGIBLE = 1e-6


class NameRace:
    """The names still possible after the bytes written so far, and the probability of each."""

    def __init__(self, rules: Sequence[ToolRule], opening: str = "") -> None:
        self._names = [rule.name for rule in rules]
        self._heads = [(opening + rule.head).encode() for rule in rules]
        self._priors = [rule.prior for rule in rules]
        self.leans = len(set(self._priors)) > 1  # whether the names' words say anything
        self._shares = [0.0] * len(rules)
        self._path = 1.0
        self.text = b""
        self.alive = list(range(len(rules)))

    def write(self, text: bytes) -> None:
        """Something was written that nobody could choose, or that was voted on."""
        self.text += text
        self.alive = self._fitting(self.text)

    def vote(
        self,
        tokens: Sequence[bytes],
        probabilities: npt.NDArray[np.float64],
        taken: int,
    ) -> None:
        """One choice between `tokens`, of which number `taken` is taken (`write` it next)."""
        for at in np.flatnonzero(probabilities > _NEGLIGIBLE):
            if at != taken:
                self._share(
                    self._fitting(self.text + tokens[int(at)]),
                    self._path * float(probabilities[at]),
                )
        self._path *= float(probabilities[taken])

    def lean(self, tokens: Sequence[bytes]) -> npt.NDArray[np.float64]:
        """For each token the greatest prior of the names that it leads to; 0 where it leads to none."""
        ends = (self._fitting(self.text + token) for token in tokens)
        return np.array([max((self._priors[at] for at in fits), default=0.0) for fits in ends])

    def candidates(self) -> tuple[Candidate, ...]:
        """All names by probability, best first; the probabilities add up to one."""
        shares = list(self._shares)
        for at in self.alive:
            shares[at] += self._path / len(self.alive)
        total = sum(shares) or 1.0
        ranked = sorted(zip(self._names, shares, strict=True), key=lambda pair: -pair[1])
        return tuple(Candidate(name, share / total) for name, share in ranked)

    def _share(self, to: Sequence[int], mass: float) -> None:
        for at in to:
            self._shares[at] += mass / len(to)

    def _fitting(self, text: bytes) -> list[int]:
        """Names that `text` may become; when it is past one, the longest of those it is past."""
        ahead = [i for i, head in enumerate(self._heads) if head.startswith(text)]
        if ahead:
            return ahead
        past = [i for i, head in enumerate(self._heads) if text.startswith(head)]
        return [max(past, key=lambda i: len(self._heads[i]))] if past else []
