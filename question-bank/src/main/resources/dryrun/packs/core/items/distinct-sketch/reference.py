from math import log


class DistinctSketch:
    def __init__(self, precision: int):
        if not 7 <= precision <= 16:
            raise ValueError("a precision from 7 to 16")
        self._precision = precision
        self._registers = bytearray(1 << precision)

    def add(self, hash: int) -> None:
        """hash is from 0 to 2^64 - 1."""
        rest_bits = 64 - self._precision
        register, rest = hash >> rest_bits, hash & ((1 << rest_bits) - 1)
        rank = rest_bits - rest.bit_length() + 1  # bit_length of 0 is 0
        self._registers[register] = max(self._registers[register], rank)

    def merge(self, other: "DistinctSketch") -> "DistinctSketch":
        if other._precision != self._precision:
            raise ValueError("sketches of different precision")
        merged = DistinctSketch(self._precision)
        merged._registers[:] = map(max, self._registers, other._registers)
        return merged

    def estimate(self) -> int:
        m = len(self._registers)
        raw = 0.7213 / (1 + 1.079 / m) * m * m / sum(2.0**-rank for rank in self._registers)
        empty = self._registers.count(0)
        if raw <= 2.5 * m and empty:
            raw = m * log(m / empty)
        return round(raw)
