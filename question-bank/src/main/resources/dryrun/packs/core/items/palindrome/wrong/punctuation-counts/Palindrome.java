public final class Palindrome {
  private Palindrome() {}

  public static boolean isPalindrome(String text) {
    String lower = text.toLowerCase().replace(" ", "");
    return new StringBuilder(lower).reverse().toString().equals(lower);
  }
}
