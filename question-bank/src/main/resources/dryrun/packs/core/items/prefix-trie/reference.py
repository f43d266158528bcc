class PrefixTrie:
    """The idiom: nested dicts as nodes, with a key that is no character as the end mark,
    and a generator, so that a limit ends the walk early."""

    END = ""

    def __init__(self):
        self._root = {}

    def add(self, name):
        node = self._root
        for character in name:
            node = node.setdefault(character, {})
        is_new = self.END not in node
        node[self.END] = {}
        return is_new

    def _node(self, prefix):
        node = self._root
        for character in prefix:
            node = node.get(character)
            if node is None:
                return None
        return node

    def contains(self, name):
        node = self._node(name)
        return node is not None and self.END in node

    def _names(self, node, path):
        for character in sorted(node):  # the end mark sorts first
            if character == self.END:
                yield path
            else:
                yield from self._names(node[character], path + character)

    def starting_with(self, prefix, limit):
        from itertools import islice

        if limit < 0:
            raise ValueError("limit must not be negative")
        node = self._node(prefix)
        return [] if node is None else list(islice(self._names(node, prefix), limit))
