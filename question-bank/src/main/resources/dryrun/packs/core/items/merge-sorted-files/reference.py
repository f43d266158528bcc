import heapq
from collections.abc import Iterable, Iterator


def in_order(index: int, file: Iterable[str]) -> Iterator[str]:
    previous = None
    for record in file:
        if previous is not None and record < previous:
            raise ValueError(f"file {index} is not sorted")
        previous = record
        yield record


def merge(files: list[Iterable[str]]) -> Iterator[str]:
    """heapq.merge is lazy and stable; say so, then show the heap."""
    return heapq.merge(*(in_order(i, file) for i, file in enumerate(files)))


def merge_by_hand(files: list[Iterable[str]]) -> Iterator[str]:
    heads = []
    for index, file in enumerate(files):
        records = in_order(index, file)
        for record in records:  # the first one, if there is one
            heads.append((record, index, records))
            break
    heapq.heapify(heads)
    while heads:
        record, index, records = heads[0]
        yield record
        following = next(records, None)
        if following is None:
            heapq.heappop(heads)
        else:
            heapq.heapreplace(heads, (following, index, records))
