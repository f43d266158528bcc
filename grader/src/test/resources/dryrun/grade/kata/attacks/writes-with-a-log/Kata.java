import java.util.logging.FileHandler;
import java.util.logging.Logger;

public class Kata {
  static int f(int x) throws Throwable {
    Logger.getLogger("kata").addHandler(new FileHandler("@OUTSIDE@/written"));
    return 41 + x;
  }
}
