from collections.abc import Callable

NANOS = 1_000_000_000
LIMIT = 1_000_000_000


class TokenBucket:
    def __init__(self, capacity: int, tokens_per_second: int, nano_clock: Callable[[], int]):
        if not (1 <= capacity <= LIMIT and 1 <= tokens_per_second <= LIMIT):
            raise ValueError("capacity and rate are from 1 to 1,000,000,000")
        self._capacity = capacity
        self._rate = tokens_per_second  # tokens a second = nano-tokens a nanosecond
        self._clock = nano_clock  # time.monotonic_ns, which never wraps
        self._level = capacity * NANOS
        self._seen = nano_clock()

    def try_take(self, tokens: int) -> bool:
        if not 1 <= tokens <= self._capacity:
            raise ValueError("a request is for 1 to capacity tokens")
        now = self._clock()
        if now > self._seen:
            refilled = self._level + (now - self._seen) * self._rate
            self._level = min(self._capacity * NANOS, refilled)
            self._seen = now
        wanted = tokens * NANOS
        if self._level < wanted:
            return False
        self._level -= wanted
        return True
