public final class Palindrome {
  private Palindrome() {}

  public static boolean isPalindrome(String text) {
    StringBuilder cleaned = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(cleaned::appendCodePoint);
    String forwards = cleaned.toString();
    // StringBuilder.reverse keeps surrogate pairs in order.
    return forwards.contentEquals(cleaned.reverse());
  }
}
