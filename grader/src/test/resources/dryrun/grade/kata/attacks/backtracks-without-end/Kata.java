import java.util.regex.Pattern;

public class Kata {
  static int f(int x) throws Throwable {
    boolean found = Pattern.matches("(a?){40}(a*)*(a|aa)+\\1?b{2,}c", "a".repeat(60) + "bd");
    return found ? 0 : 41 + x;
  }
}
