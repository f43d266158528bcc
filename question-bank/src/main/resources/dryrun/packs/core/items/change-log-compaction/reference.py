class ChangeLog:
    def __init__(self) -> None:
        self._rows: dict[str, tuple[int, str | None]] = {}  # None marks a tombstone
        self._horizon = 0

    def upsert(self, key: str, version: int, value: str) -> bool:
        if value is None:
            raise TypeError("a value is needed; use delete")
        return self._apply(key, version, value)

    def delete(self, key: str, version: int) -> bool:
        return self._apply(key, version, None)

    def _apply(self, key: str, version: int, value: str | None) -> bool:
        if key is None:
            raise TypeError("a key is needed")
        if version < 1:
            raise ValueError("versions begin at 1")
        known, _ = self._rows.get(key, (0, None))
        if version <= max(known, self._horizon):
            return False
        self._rows[key] = (version, value)
        return True

    def get(self, key: str) -> str | None:
        return self._rows.get(key, (0, None))[1]

    def snapshot(self) -> dict[str, str]:
        return {key: value for key, (_, value) in sorted(self._rows.items()) if value is not None}

    def forget(self, horizon: int) -> int:
        self._horizon = max(self._horizon, horizon)
        before = len(self._rows)
        self._rows = {
            key: (version, value)
            for key, (version, value) in self._rows.items()
            if value is not None or version > self._horizon
        }
        return before - len(self._rows)
