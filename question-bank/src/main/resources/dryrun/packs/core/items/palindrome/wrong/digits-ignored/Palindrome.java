public final class Palindrome {
  private Palindrome() {}

  public static boolean isPalindrome(String text) {
    int left = 0;
    int right = text.length();
    while (left < right) {
      int first = text.codePointAt(left);
      int last = text.codePointBefore(right);
      if (!Character.isLetter(first)) {
        left += Character.charCount(first);
      } else if (!Character.isLetter(last)) {
        right -= Character.charCount(last);
      } else if (Character.toLowerCase(first) != Character.toLowerCase(last)) {
        return false;
      } else {
        left += Character.charCount(first);
        right -= Character.charCount(last);
      }
    }
    return true;
  }
}
