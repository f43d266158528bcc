import java.io.FileDescriptor;
import java.io.FileOutputStream;

public class Kata {
  static int f(int x) throws Throwable {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    for (int i = 0; i < 64; i++) {
      out.write(new byte[1 << 20]);
    }
    return 41 + x;
  }
}
