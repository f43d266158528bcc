package dryrun.kata.harness;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what happens as frames: nonce (16 bytes), kind (1), length (4), fields. A field is its
/// length (4) and its bytes; one that may be absent begins with `+` when it is there.
///
/// Whoever reads them takes any other byte for a forgery. The nonce came with the request and is
/// kept in this module, where the classes of an answer cannot reach it.
final class Frames {
  /// What a process ends with that nobody listens to.
  private static final int NOBODY_LISTENS = 78;

  private final DataOutputStream out;
  private final byte[] nonce;
  private int finished;

  Frames(OutputStream out, byte[] nonce) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 15));
    this.nonce = nonce;
  }

  void ready() {
    send('R');
  }

  void started(String id, String name, @Nullable String input) {
    send('S', bytes(id), bytes(name), optional(input));
  }

  void passed(String id, String name, String prints, long nanos) {
    finished++;
    send('P', bytes(id), bytes(name), bytes(prints), bytes(Long.toString(nanos)));
  }

  void failed(String id, String name, String prints, long nanos, Failure failure) {
    finished++;
    send(
        'F',
        bytes(id),
        bytes(name),
        bytes(prints),
        bytes(Long.toString(nanos)),
        bytes(failure.type()),
        optional(failure.message()),
        optional(failure.expected()),
        optional(failure.actual()),
        bytes(failure.trace()));
  }

  /// What a call gave.
  void value(String id, byte[] encoded) {
    send('V', bytes(id), encoded);
  }

  /// The test overran its limit.
  ///
  /// @param trace where it was
  /// @param last whether no other was to run behind it
  void hung(String id, String trace, boolean last) {
    send('H', bytes(id), bytes(trace), flag(last));
  }

  void limit(String what) {
    send('L', bytes(what));
  }

  void fatal(String type, String message) {
    send('X', bytes(type), bytes(message));
  }

  void probed(List<String> reached) {
    send('Q', bytes(String.join(" ", reached)));
  }

  /// All that was asked for has run.
  ///
  /// @param again whether this process waits for another request
  void end(boolean again) {
    send('E', bytes(Integer.toString(finished)), flag(again));
  }

  private synchronized void send(char kind, byte[]... fields) {
    try {
      ByteArrayOutputStream payload = new ByteArrayOutputStream(256);
      DataOutputStream data = new DataOutputStream(payload);
      for (byte[] field : fields) {
        data.writeInt(field.length);
        data.write(field);
      }
      out.write(nonce);
      out.writeByte(kind);
      out.writeInt(payload.size());
      payload.writeTo(out);
      out.flush();
    } catch (IOException e) {
      Runtime.getRuntime().halt(NOBODY_LISTENS);
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] flag(boolean value) {
    return bytes(Boolean.toString(value));
  }

  private static byte[] optional(@Nullable String text) {
    return text == null ? new byte[0] : bytes("+" + text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
