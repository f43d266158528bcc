from typing import NamedTuple


class Event(NamedTuple):
    id: str
    user_id: str
    time: int
    type: str


def check(events, transitions):
    """The idiom: a dict keeps the first of each id, sorted() is stable and makes the copy,
    and one dict of states runs all users at once."""
    first_deliveries = {}
    for event in events:
        first_deliveries.setdefault(event.id, event)

    violations, states = [], {}
    for event in sorted(first_deliveries.values(), key=lambda e: e.time):
        state = states.setdefault(event.user_id, "start")
        if event.type in transitions.get(state, ()):
            states[event.user_id] = event.type
        else:
            violations.append((event, state))
    return violations, states
