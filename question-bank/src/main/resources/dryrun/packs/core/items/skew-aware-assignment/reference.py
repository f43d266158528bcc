import heapq


def assign(rows: dict[str, int], reducers: int, limit: int) -> list[list[str]]:
    if reducers < 1 or limit < 1 or any(count < 0 for count in rows.values()):
        raise ValueError("reducers and limit from 1, counts from 0")

    parts = []  # (-size, key, number, name): tuples sort the way the plan is defined
    for key, count in rows.items():
        pieces = max(1, -(-count // limit))  # ceiling division
        size, larger = divmod(count, pieces)
        for number in range(pieces):
            name = key if pieces == 1 else f"{key}#{number}"
            parts.append((-(size + (number < larger)), key, number, name))

    plan: list[list[str]] = [[] for _ in range(reducers)]
    loads = [(0, reducer) for reducer in range(reducers)]  # a sorted list is a heap
    for negative_size, _, _, name in sorted(parts):
        load, reducer = loads[0]
        plan[reducer].append(name)
        heapq.heapreplace(loads, (load - negative_size, reducer))
    return plan
