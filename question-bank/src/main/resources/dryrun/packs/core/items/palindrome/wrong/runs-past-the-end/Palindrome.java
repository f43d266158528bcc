public final class Palindrome {
  private Palindrome() {}

  public static boolean isPalindrome(String text) {
    int[] points = text.codePoints().toArray();
    int left = 0;
    int right = points.length - 1;
    while (left < right) {
      while (!Character.isLetterOrDigit(points[left])) {
        left++;
      }
      while (!Character.isLetterOrDigit(points[right])) {
        right--;
      }
      if (Character.toLowerCase(points[left]) != Character.toLowerCase(points[right])) {
        return false;
      }
      left++;
      right--;
    }
    return true;
  }
}
