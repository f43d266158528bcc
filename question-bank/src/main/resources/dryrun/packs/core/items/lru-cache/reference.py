from collections import OrderedDict


class LruCache:
    """The idiom: OrderedDict is a dict over a doubly linked list, so both moves are O(1)."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._capacity = capacity
        self._profiles = OrderedDict()

    def get(self, user_id):
        if user_id not in self._profiles:
            return None
        self._profiles.move_to_end(user_id)
        return self._profiles[user_id]

    def put(self, user_id, profile):
        if user_id not in self._profiles and len(self._profiles) == self._capacity:
            self._profiles.popitem(last=False)
        self._profiles[user_id] = profile
        self._profiles.move_to_end(user_id)

    def __len__(self):
        return len(self._profiles)
