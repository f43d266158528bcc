package dryrun.grade.kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A part of the machine that no answer may reach: a folder with a secret, and a port that counts
/// who comes by.
final class Outside implements AutoCloseable {
  private final Path folder;
  private final ServerSocket connections;
  private final DatagramSocket packets;
  private final AtomicInteger visits = new AtomicInteger();

  Outside(Path folder) throws IOException {
    this.folder = folder;
    InetAddress here = InetAddress.getLoopbackAddress();
    connections = new ServerSocket(0, 5, here);
    packets = new DatagramSocket(connections.getLocalPort(), here);
    Files.writeString(folder.resolve("secret"), "secret");
    Thread.ofVirtual().start(this::accept);
    Thread.ofVirtual().start(this::receive);
  }

  /// The text with this place's names in it.
  String in(String source) {
    return source
        .replace("@OUTSIDE@", folder.toString())
        .replace("PORT", Integer.toString(connections.getLocalPort()))
        .replace("NESTED", "(".repeat(50_000) + "1" + ")".repeat(50_000))
        .replace("@LONG@", "x".repeat(1 << 20));
  }

  /// What happened here that should not have.
  List<String> traces() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      if (!names.equals(List.of("secret"))) {
        return names;
      }
    }
    String secret = Files.readString(folder.resolve("secret"));
    if (!secret.equals("secret")) {
      return List.of("the secret became " + secret);
    }
    return visits.get() == 0 ? List.of() : List.of(visits.get() + " visits");
  }

  @Override
  public void close() throws IOException {
    connections.close();
    packets.close();
  }

  private void accept() {
    try {
      while (true) {
        connections.accept().close();
        visits.incrementAndGet();
      }
    } catch (IOException e) {
      if (!connections.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void receive() {
    try {
      while (true) {
        packets.receive(new DatagramPacket(new byte[1], 1));
        visits.incrementAndGet();
      }
    } catch (IOException e) {
      if (!packets.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
