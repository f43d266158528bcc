from collections import defaultdict

Row = tuple[str | None, str | None]


def full_join(left: list[Row], right: list[Row]) -> list[tuple]:
    if any(len(row) != 2 for side in (left, right) for row in side):
        raise ValueError("a row has a key and a value")

    by_key: defaultdict[str, list] = defaultdict(list)
    for key, value in right:
        if key is not None:  # None == None is True in Python; in a join it is not
            by_key[key].append(value)

    joined, matched = [], set()
    for key, value in left:
        if key in by_key:  # not by_key[key]: that would create the key
            matched.add(key)
            joined += [(key, value, partner) for partner in by_key[key]]
        else:
            joined.append((key, value, None))
    return joined + [(key, None, value) for key, value in right if key not in matched]
