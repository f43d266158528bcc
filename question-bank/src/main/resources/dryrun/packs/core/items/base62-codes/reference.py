ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
VALUE = {digit: value for value, digit in enumerate(ALPHABET)}
MAX_ID = 2**63 - 1  # BIGINT; Python's own integers never overflow


def encode(id: int) -> str:
    if not 0 <= id <= MAX_ID:
        raise ValueError("an id is from 0 to 2^63 - 1")
    digits = []
    while True:
        id, digit = divmod(id, 62)
        digits.append(ALPHABET[digit])
        if id == 0:
            return "".join(reversed(digits))


def decode(code: str) -> int:
    if not code or (code[0] == "0" and code != "0"):
        raise ValueError("a code has at least one digit and no leading zero")
    id = 0
    for character in code:
        digit = VALUE.get(character)
        if digit is None:
            raise ValueError("not a digit of base 62")
        id = id * 62 + digit
        if id > MAX_ID:  # leave here: int grows, and a long code would be quadratic
            raise ValueError("the code is too large")
    return id
