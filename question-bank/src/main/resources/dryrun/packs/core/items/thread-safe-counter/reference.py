from collections import Counter
from threading import Lock


class EventCounter:
    """One lock: += on a dict entry is several steps, with or without the GIL."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._ids: set[str] = set()
        self._counts: Counter[str] = Counter()

    def record(self, event_id: str, partition: str) -> bool:
        if event_id is None or partition is None:
            raise TypeError("an event has an id and a partition")
        with self._lock:
            if event_id in self._ids:
                return False
            self._ids.add(event_id)
            self._counts[partition] += 1
            return True

    def count(self, partition: str) -> int:
        with self._lock:
            return self._counts[partition]  # a Counter gives 0 and adds no key

    def drain(self) -> Counter[str]:
        with self._lock:
            drained, self._counts = self._counts, Counter()
            return drained
