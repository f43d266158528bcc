from collections import deque
from collections.abc import Callable, Iterable, Iterator
from zlib import crc32

FILES = 64


def bucket(record: str, level: int) -> int:
    return crc32(f"{level}:{record}".encode()) % FILES  # hash(str) differs from run to run


def find(records: Iterable[str], budget: int, scratch) -> Iterator[str]:
    """Yields each duplicated record once; scratch has append(file, record) and read(file)."""
    if budget < 1:
        raise ValueError("a budget of at least one record")
    parts = deque([(records, "part", 0)])
    while parts:
        records, name, level = parts.popleft()
        named: dict[str, bool] = {}
        files = set()
        for record in records:
            known = named.get(record)
            if known is None and len(named) < budget:
                named[record] = False
            elif known is None:
                file = f"{name}-{bucket(record, level)}"
                scratch.append(file, record)
                files.add(file)
            elif not known:
                named[record] = True
                yield record
        parts.extend((scratch.read(file), file, level + 1) for file in sorted(files))
