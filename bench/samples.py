"""Values that were measured in rounds: their middle, their spread, and ratios round by round."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence

from attrs import field, frozen

#: The values of each peer, one a round.
Series = dict[str, list[float]]


@frozen
class Spread:
    """A median between the quartiles."""

    median: float
    lower: float
    upper: float


@frozen
class Measured:
    """What a measurement gives: a series for each quantity, and why a peer is not in them."""

    quantities: Mapping[str, Series]
    missing: Mapping[str, str] = field(factory=lambda: dict[str, str]())


def spread(values: Sequence[float]) -> Spread:
    """Return the median and the quartiles of ``values``.

    >>> spread([4.0, 1.0, 2.0, 3.0, 5.0])
    Spread(median=3.0, lower=2.0, upper=4.0)
    """
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    lower, median, upper = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median, lower, upper)


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Return the spread of ours against theirs in the same round: what drifts, drifts in both.

    >>> ratio([1.0, 2.0, 4.0], [2.0, 4.0, 8.0]).median
    0.5
    """
    return spread([one / other for one, other in zip(ours, theirs, strict=True)])


def interleaved(
    take: Mapping[str, Callable[[], Mapping[str, float]]], rounds: int
) -> dict[str, Series]:
    """Take a value of every peer in each round; return one series for each quantity.

    Each round begins with another peer, and every second one goes backwards, so that noise and
    what a neighbour leaves behind hit all alike.
    """
    peers = list(take)
    if not peers:
        return {}
    quantities: dict[str, Series] = {}
    for number in range(rounds):
        first = number % len(peers)
        order = peers[first:] + peers[:first]
        for peer in order if number % 2 == 0 else reversed(order):
            for quantity, value in take[peer]().items():
                quantities.setdefault(quantity, {}).setdefault(peer, []).append(value)
    return quantities
