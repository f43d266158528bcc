import heapq


class KthLargest:
    """The idiom: heapq is a min-heap on a plain list, and heappushpop does both in one."""

    def __init__(self, k, history):
        if k < 1:
            raise ValueError("k must be at least 1")
        self._k = k
        self._highest = heapq.nlargest(k, history)
        heapq.heapify(self._highest)

    def add(self, bid):
        if len(self._highest) < self._k:
            heapq.heappush(self._highest, bid)
        else:
            heapq.heappushpop(self._highest, bid)
        return self._highest[0] if len(self._highest) == self._k else None
