from collections import defaultdict, deque


def plan(minutes, waits_for):
    """The idiom: defaultdict for the reversed edges, deque for what is ready, and a dict of
    finish times that doubles as the order."""
    if any(duration < 0 for duration in minutes.values()):
        raise ValueError("a negative duration")
    waiting, open_count = defaultdict(list), dict.fromkeys(minutes, 0)
    for job, needed in waits_for.items():
        for dependency in needed:
            if dependency not in minutes:
                raise ValueError(f"unknown job {dependency}")
            waiting[dependency].append(job)
        if job not in minutes:
            raise ValueError(f"unknown job {job}")
        open_count[job] = len(needed)

    start, finish = dict.fromkeys(minutes, 0), {}
    ready = deque(job for job, count in open_count.items() if count == 0)
    while ready:
        job = ready.popleft()
        finish[job] = start[job] + minutes[job]
        for next_job in waiting[job]:
            start[next_job] = max(start[next_job], finish[job])
            open_count[next_job] -= 1
            if open_count[next_job] == 0:
                ready.append(next_job)
    if len(finish) < len(minutes):
        raise ValueError("the jobs wait for each other in a circle")
    return list(finish), finish
