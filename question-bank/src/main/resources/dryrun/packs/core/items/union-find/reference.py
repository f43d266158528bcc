class UnionFind:
    """The idiom: a list of parents, and path halving in the loop that walks up."""

    def __init__(self, ids):
        if ids < 0:
            raise ValueError("ids must not be negative")
        self._parent = list(range(ids))
        self._size = [1] * ids
        self.people = ids

    def _find(self, a):
        if a < 0:
            raise IndexError(a)
        while self._parent[a] != a:
            self._parent[a] = self._parent[self._parent[a]]
            a = self._parent[a]
        return a

    def union(self, a, b):
        low, high = self._find(a), self._find(b)
        if low == high:
            return False
        if self._size[low] > self._size[high]:
            low, high = high, low
        self._parent[low] = high
        self._size[high] += self._size[low]
        self.people -= 1
        return True

    def connected(self, a, b):
        return self._find(a) == self._find(b)

    def size_of(self, a):
        return self._size[self._find(a)]
