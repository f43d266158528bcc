import random as randomness
from collections.abc import Iterable
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def sample(feed: Iterable[T], k: int, random: randomness.Random) -> list[T]:
    """random.sample needs the whole population; this needs one pass."""
    if k < 0:
        raise ValueError("k is not negative")
    records = iter(feed)
    reservoir = list(islice(records, k))
    for n, record in enumerate(records, start=k + 1):
        slot = random.randrange(n)
        if slot < k:
            reservoir[slot] = record
    return reservoir
