from collections.abc import Callable, Iterable
from typing import NamedTuple


class BadRecord(Exception):
    pass


class TooManyBadRecords(Exception):
    pass


class DeadLetter(NamedTuple):
    position: int
    record: str | None
    reason: str


def process(records: Iterable[str | None], step: Callable, max_dead: int):
    if max_dead < 0:
        raise ValueError("max_dead is not negative")
    rows, dead = [], []
    for position, record in enumerate(records):
        try:
            if record is None:
                raise BadRecord("missing record")
            row = step(record)
        except BadRecord as bad:  # and nothing wider than that
            if len(dead) == max_dead:
                raise TooManyBadRecords(f"more than {max_dead}, at {position}") from bad
            dead.append(DeadLetter(position, record, str(bad)))
        else:
            rows.append(row)
    return rows, dead
