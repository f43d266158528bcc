package dryrun.sql.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The two directions of talk with another process: each message is a length and a list of values,
/// whose first is its kind.
final class Frames {

  /// A message.
  record Frame(String kind, Parts parts) {}

  private final DataInputStream in;
  private final DataOutputStream out;

  Frames(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /// Sends a message whole, from any thread.
  void send(String kind, @Nullable Object... values) throws IOException {
    @Nullable Object[] all = new @Nullable Object[values.length + 1];
    all[0] = kind;
    System.arraycopy(values, 0, all, 1, values.length);
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    Values.write(new DataOutputStream(buffer), Arrays.asList(all));
    synchronized (out) {
      out.writeInt(buffer.size());
      buffer.writeTo(out);
      out.flush();
    }
  }

  /// The next message, or none when the other side has closed.
  ///
  /// @throws IOException when the message is cut short or malformed
  Optional<Frame> receive() throws IOException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(Values.length(in));
    } catch (EOFException e) {
      return Optional.empty();
    }
    try {
      Parts parts = new Parts(Values.read(new DataInputStream(new ByteArrayInputStream(bytes))));
      return Optional.of(new Frame(parts.text(), parts));
    } catch (RuntimeException e) {
      throw Parts.unreadable(e);
    }
  }
}
