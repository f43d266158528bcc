import re
from typing import NamedTuple

# The idiom: compile once at module level, name the groups, and use fullmatch so that
# nothing may follow. [0-9] rather than \d, which matches the digits of every script.
HEAD = re.compile(
    r"(?P<time>[0-9]{1,13})\|(?P<level>DEBUG|INFO|WARN|ERROR)"
    r"\|(?P<service>[^|]+)\|(?P<message>[^|]*)(?:\|(?P<tail>.*))?"
)


class Entry(NamedTuple):
    time: int
    level: str
    service: str
    message: str
    attributes: dict


def parse_line(line):
    match = HEAD.fullmatch(line)
    if match is None:
        return None
    attributes = {}
    if match["tail"] is not None:
        for field in match["tail"].split("|"):
            key, equals, value = field.partition("=")
            if not key or not equals:
                return None
            attributes[key] = value
    return Entry(
        int(match["time"]), match["level"], match["service"], match["message"], attributes
    )


def parse(text):
    entries, malformed = [], 0
    for line in text.replace("\r\n", "\n").split("\n"):
        if not line.strip():
            continue
        entry = parse_line(line)
        if entry is None:
            malformed += 1
        else:
            entries.append(entry)
    return entries, malformed
