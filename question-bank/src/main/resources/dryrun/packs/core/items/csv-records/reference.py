import csv
import io


def parse(text: str) -> list[list[str]]:
    """What to say first in an interview: the standard library does this.

    strict=True refuses text after a closing quote and a quote that never ends. Unlike this
    kata it takes a quote inside a plain field as text, gives an empty line as a record
    without fields, and ends a record at a lone carriage return.
    """
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def parse_by_hand(text: str) -> list[list[str]]:
    """The same grammar in full, with this kata's rules."""
    records, at, end = [], 0, len(text)
    while at < end:
        begin, fields = at, []

        def bad(reason: str) -> ValueError:
            return ValueError(f"line {text.count(chr(10), 0, begin) + 1}: {reason}")

        while True:
            if text.startswith('"', at):
                parts, at = [], at + 1
                while True:
                    quote = text.find('"', at)
                    if quote < 0:
                        raise bad("a quoted field never ends")
                    parts.append(text[at:quote])
                    at = quote + 1
                    if not text.startswith('"', at):
                        break
                    parts.append('"')
                    at += 1
                fields.append("".join(parts))
            else:
                start = at
                while at < end and text[at] not in ',\n"' and not text.startswith("\r\n", at):
                    at += 1
                if text.startswith('"', at):
                    raise bad("a quote inside a plain field")
                fields.append(text[start:at])
            if not text.startswith(",", at):
                break
            at += 1
        records.append(fields)
        if text.startswith("\r\n", at):
            at += 2
        elif text.startswith("\n", at):
            at += 1
        elif at < end:
            raise bad("text after a closing quote")
    return records
