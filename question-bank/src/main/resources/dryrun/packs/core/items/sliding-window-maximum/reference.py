from collections import deque


def maxima(latencies, size):
    """The idiom: a deque of positions, decreasing in value, so both ends are O(1)."""
    if size < 1:
        raise ValueError("size must be at least 1")
    result, candidates = [], deque()
    for i, latency in enumerate(latencies):
        if candidates and candidates[0] <= i - size:
            candidates.popleft()
        while candidates and latencies[candidates[-1]] <= latency:
            candidates.pop()
        candidates.append(i)
        if i >= size - 1:
            result.append(latencies[candidates[0]])
    return result
