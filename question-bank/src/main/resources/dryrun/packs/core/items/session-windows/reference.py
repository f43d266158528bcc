def sessions(windows, gap):
    """The idiom: sorted() copies, and the open session is the last element of the result.
    Python's integers do not overflow, so end + gap is safe here."""
    if gap < 0 or any(end < start for start, end in windows):
        raise ValueError("a negative gap, or a window that ends before it starts")
    merged = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1] + gap:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
