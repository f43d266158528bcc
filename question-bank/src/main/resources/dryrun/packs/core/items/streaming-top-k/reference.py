from bisect import insort
from collections import Counter
from heapq import nsmallest


class TopKeys:
    def __init__(self, k: int):
        if k < 1:
            raise ValueError("k is at least 1")
        self._k = k
        self._counts: Counter[str] = Counter()
        self._leaders: list[tuple[int, str]] = []  # (-count, key), sorted, at most k

    def add(self, key: str) -> None:
        before = self._counts[key]
        self._counts[key] = before + 1
        if (-before, key) in self._leaders:  # k is small; a tree would find it in log k
            self._leaders.remove((-before, key))
        insort(self._leaders, (-before - 1, key))
        del self._leaders[self._k :]

    def top(self) -> list[tuple[str, int]]:
        return [(key, -count) for count, key in self._leaders]


def top_once(events, k: int) -> list[tuple[str, int]]:
    """For a single question at the end, this is all: most_common, with ties by key."""
    ranked = nsmallest(k, ((-count, key) for key, count in Counter(events).items()))
    return [(key, -count) for count, key in ranked]
