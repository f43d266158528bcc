from bisect import bisect_left, insort


def medians(values: list[int], window: int) -> list[float]:
    """A sorted window: insort and del move memory, which is fast up to some 10,000 values."""
    if window < 1:
        raise ValueError("a window of at least one value")
    result: list[float] = []
    ordered: list[int] = []
    for i, value in enumerate(values):
        insort(ordered, value)
        if i >= window:
            del ordered[bisect_left(ordered, values[i - window])]
        if i >= window - 1:
            middle = window // 2
            if window % 2:
                result.append(float(ordered[middle]))
            else:
                result.append((ordered[middle - 1] + ordered[middle]) / 2)
    return result
