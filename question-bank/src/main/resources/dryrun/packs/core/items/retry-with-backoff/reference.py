import random
import time
from collections.abc import Callable


class TransientError(Exception):
    pass


class CircuitOpenError(Exception):
    pass


class Retrier:
    """Times in seconds, as Python has them."""

    def __init__(self, max_attempts, base, cap, open_after, open_for,
                 clock=time.monotonic, sleep=time.sleep, rand=random.random):
        if max_attempts < 1 or open_after < 1 or not 0 < base <= cap or open_for < 0:
            raise ValueError("policy out of range")
        self._max_attempts, self._base, self._cap = max_attempts, base, cap
        self._open_after, self._open_for = open_after, open_for
        self._clock, self._sleep, self._rand = clock, sleep, rand
        self._failures = 0
        self._opened_at = None  # None: closed

    def call(self, operation: Callable):
        trial = self._opened_at is not None
        if trial and self._clock() - self._opened_at < self._open_for:
            raise CircuitOpenError
        limit = self._base
        attempt = 1
        while True:
            try:
                result = operation()
            except TransientError:
                self._failures += 1
                if trial or self._failures >= self._open_after:
                    self._opened_at = self._clock()
                    raise
                if attempt == self._max_attempts:
                    raise  # a bare raise keeps the traceback
            else:
                self._failures, self._opened_at = 0, None
                return result
            self._sleep(self._rand() * limit)
            limit = min(self._cap, 2 * limit)
            attempt += 1
