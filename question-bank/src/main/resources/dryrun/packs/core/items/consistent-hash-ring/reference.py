from bisect import bisect_left, insort
from collections.abc import Callable


class HashRing:
    def __init__(self, replicas: int, hash: Callable[[str], int]):
        if replicas < 1:
            raise ValueError("at least one replica")
        self._replicas, self._hash = replicas, hash
        self._points: list[tuple[int, str]] = []  # sorted by position, then by name

    def _points_of(self, node: str) -> set[tuple[int, str]]:
        return {(self._hash(f"{node}#{i}"), node) for i in range(self._replicas)}

    def add(self, node: str) -> None:
        self._points = sorted({*self._points, *self._points_of(node)})

    def remove(self, node: str) -> None:
        self._points = [point for point in self._points if point[1] != node]

    def node_for(self, key: str) -> str:
        if not self._points:
            raise LookupError("the ring is empty")
        # ("" sorts before every name, so this is the first point at or after the key)
        index = bisect_left(self._points, (self._hash(key), ""))
        return self._points[index % len(self._points)][1]
