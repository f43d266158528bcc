import java.io.RandomAccessFile;

public class Kata {
  static int f(int x) throws Throwable {
    try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "rw")) {
      memory.seek(4096);
    }
    return 41 + x;
  }
}
