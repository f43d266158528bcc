import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;

public class Kata {
  static int f(int x) throws Throwable {
    try (DatagramSocket socket = new DatagramSocket()) {
      InetAddress here = InetAddress.getByName("127.0.0.1");
      socket.send(new DatagramPacket(new byte[1], 1, here, PORT));
    }
    return 41 + x;
  }
}
