def flatten(batch):
    """The idiom: a stack of iterators, as a generator, so the consumer may stop early.
    A recursive `yield from` is shorter and ends at 1,000 levels."""
    stack = [iter(batch)]
    while stack:
        for element in stack[-1]:
            if isinstance(element, list):
                stack.append(iter(element))
                break
            yield element
        else:
            stack.pop()
