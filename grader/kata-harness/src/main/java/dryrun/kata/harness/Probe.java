package dryrun.kata.harness;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tries what an answer must not do, to find out what keeps it from the machine.
///
/// @param secret a file outside that can be read and written without isolation
/// @param program a program that ends at once
/// @param port a port of this machine that takes connections and packets
record Probe(String secret, String program, int port) {
  private static final int MILLIS = 500;

  /// What worked: `read`, `write`, `connect`, `send`, `start`.
  List<String> reached() {
    List<String> reached = new ArrayList<>();
    attempt("read", reached, () -> Files.readString(Path.of(secret)));
    attempt("write", reached, () -> Files.writeString(Path.of(secret), "written"));
    attempt("connect", reached, this::connect);
    attempt("send", reached, this::send);
    attempt("start", reached, () -> new ProcessBuilder(program, "-version").start());
    return reached;
  }

  private interface Attempt {
    Object make() throws IOException;
  }

  private static void attempt(String name, List<String> reached, Attempt attempt) {
    try {
      attempt.make();
      reached.add(name);
    } catch (IOException | RuntimeException | LinkageError e) {
      // Kept away, which is what the list is for.
    }
  }

  private Object connect() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
      return true;
    }
  }

  private Object send() throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), port));
      return true;
    }
  }
}
