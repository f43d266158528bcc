from collections import deque


def distances(builds, start):
    """The idiom: a deque for breadth, and one dict as result and as visited set."""
    found = {start: 0}
    queue = deque([start])
    while queue:
        table = queue.popleft()
        for child in builds.get(table, ()):
            if child not in found:
                found[child] = found[table] + 1
                queue.append(child)
    return found


def depth_first(builds, start):
    """A plain list is the stack; a dict keeps the order of visits."""
    visited = {}
    stack = [start]
    while stack:
        table = stack.pop()
        if table not in visited:
            visited[table] = True
            stack.extend(reversed(builds.get(table, ())))
    return list(visited)
