def flatten(tree, max_depth):
    """The idiom: a generator with `yield from`, so no level builds a dict of its own."""

    def walk(path, value, depth):
        if isinstance(value, (dict, list)):
            if depth == max_depth:
                raise ValueError(f"deeper than {max_depth}: {path or 'the root'}")
            children = value.items() if isinstance(value, dict) else enumerate(value)
            for key, child in children:
                yield from walk(f"{key}" if path is None else f"{path}.{key}", child, depth + 1)
            if value:
                return
        yield path or "", value

    columns = {}
    for path, value in walk(None, tree, 0):
        if path in columns:
            raise ValueError(f"two values for {path}")
        columns[path] = value
    return columns
