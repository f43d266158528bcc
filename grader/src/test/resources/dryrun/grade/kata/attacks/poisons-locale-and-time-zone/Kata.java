import java.util.Locale;
import java.util.TimeZone;

public class Kata {
  static int f(int x) throws Throwable {
    Locale.setDefault(Locale.of("tr"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    return 0;
  }
}
