def find(dependencies):
    """The idiom: a stack of iterators is the recursion, without its limit of 1,000 frames.
    `grey` is an ordered dict, so it serves as the set of open jobs and as the path."""
    grey, black = {}, set()
    for start in dependencies:
        if start in black:
            continue
        grey[start] = None
        iterators = [iter(dependencies[start])]
        while iterators:
            job = next(iterators[-1], None)
            if job is None:
                iterators.pop()
                black.add(grey.popitem()[0])
            elif job in grey:
                path = list(grey)
                return path[path.index(job):]
            elif job not in black:
                grey[job] = None
                iterators.append(iter(dependencies.get(job, ())))
    return []
