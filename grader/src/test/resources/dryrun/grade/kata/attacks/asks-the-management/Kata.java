import java.lang.management.ManagementFactory;

public class Kata {
  static int f(int x) throws Throwable {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().size() * 0;
  }
}
