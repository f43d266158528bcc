def is_palindrome(text):
    """The idiom in short: `cleaned == cleaned[::-1]`. This is the one in constant space; a
    Python string is made of code points, so there are no surrogates to think of."""
    left, right = 0, len(text) - 1
    while left < right:
        if not text[left].isalnum():
            left += 1
        elif not text[right].isalnum():
            right -= 1
        elif text[left].lower() != text[right].lower():
            return False
        else:
            left += 1
            right -= 1
    return True
