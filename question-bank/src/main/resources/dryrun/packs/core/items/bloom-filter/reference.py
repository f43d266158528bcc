import hashlib
import math


class BloomFilter:
    """The idiom: a bytearray for the bits, one digest cut into two hashes, and all() over a
    generator, which stops at the first bit that is not set."""

    def __init__(self, expected, rate):
        if expected < 1 or not 0 < rate < 1:
            raise ValueError("expected must be at least 1, rate between 0 and 1")
        self.bits = math.ceil(-expected * math.log(rate) / math.log(2) ** 2)
        self.hashes = max(1, math.floor(self.bits / expected * math.log(2) + 0.5))
        self._bytes = bytearray((self.bits + 7) // 8)

    def _indexes(self, event_id):
        # Not hash(): it is salted anew in every process. surrogatepass: any str will do.
        digest = hashlib.blake2b(event_id.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        h1 = int.from_bytes(digest[:8], "little")
        h2 = int.from_bytes(digest[8:], "little") | 1
        return ((h1 + i * h2) % self.bits for i in range(self.hashes))

    def add(self, event_id):
        for index in self._indexes(event_id):
            self._bytes[index >> 3] |= 1 << (index & 7)

    def might_contain(self, event_id):
        return all(self._bytes[i >> 3] >> (i & 7) & 1 for i in self._indexes(event_id))
