from collections import defaultdict
from typing import NamedTuple


class Result(NamedTuple):
    key: str
    start: int
    count: int


class WatermarkWindows:
    def __init__(self, size: int, delay: int, lateness: int):
        if size < 1 or delay < 0 or lateness < 0:
            raise ValueError("size is at least 1, delay and lateness at least 0")
        self._size, self._delay, self._lateness = size, delay, lateness
        self._ids = defaultdict(lambda: defaultdict(set))  # start -> key -> ids
        self._fired: set[int] = set()
        self._watermark = float("-inf")
        self.dropped = 0

    def add(self, id: str, key: str, time: int) -> list[Result]:
        start = time // self._size * self._size  # floors, also below zero
        if start + self._size + self._lateness <= self._watermark:
            self.dropped += 1
            return []
        ids = self._ids[start][key]
        if id in ids:
            return []
        ids.add(id)
        if start + self._size <= self._watermark:
            self._fired.add(start)
            return [Result(key, start, len(ids))]
        watermark = max(self._watermark, time - self._delay)
        if watermark == self._watermark:
            return []
        self._watermark = watermark
        return self._fire(watermark - self._size)

    def close(self) -> list[Result]:
        return self._fire(float("inf"))

    def _fire(self, last_start: float) -> list[Result]:
        # Windows are few beside events; a heap of starts would avoid the scan.
        results = []
        for start in sorted(s for s in self._ids if s <= last_start and s not in self._fired):
            self._fired.add(start)
            results += [Result(k, start, len(ids)) for k, ids in sorted(self._ids[start].items())]
        gone = self._watermark - self._size - self._lateness
        for start in [s for s in self._fired if s <= gone]:
            self._fired.remove(start)
            del self._ids[start]
        return results
