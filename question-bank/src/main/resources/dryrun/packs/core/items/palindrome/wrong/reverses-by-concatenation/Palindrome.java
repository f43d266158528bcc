public final class Palindrome {
  private Palindrome() {}

  public static boolean isPalindrome(String text) {
    StringBuilder cleaned = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(cleaned::appendCodePoint);
    String forwards = cleaned.toString();
    String backwards = "";
    for (int point : forwards.codePoints().toArray()) {
      backwards = Character.toString(point) + backwards;
    }
    return forwards.equals(backwards);
  }
}
