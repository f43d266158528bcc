def pairs(amounts, target):
    """The idiom: a set of what has been seen, asked before it is added to."""
    seen, found = set(), set()
    for amount in amounts:
        partner = target - amount
        if partner in seen:
            found.add((min(amount, partner), max(amount, partner)))
        seen.add(amount)
    return [list(pair) for pair in found]
