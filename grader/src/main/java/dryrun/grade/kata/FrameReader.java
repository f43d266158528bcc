package dryrun.grade.kata;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what a process says, and takes every byte outside a signed frame for a forgery.
final class FrameReader {
  private static final int FRAME = 16 << 20;
  private static final long ALL = 256L << 20;

  private final DataInputStream in;
  private final byte[] nonce;
  private long bytes;

  /// One frame. A field that may be absent begins with `+` when it is there.
  record Frame(char kind, List<byte[]> fields) {
    String text(int field) {
      return new String(fields.get(field), StandardCharsets.UTF_8);
    }

    Optional<String> optional(int field) {
      return fields.get(field).length == 0
          ? Optional.empty()
          : Optional.of(text(field).substring(1));
    }
  }

  /// Bytes that are not from the harness.
  static final class ForgedException extends IOException {
    private static final long serialVersionUID = 1;

    ForgedException(String message) {
      super(message);
    }
  }

  FrameReader(InputStream in, byte[] nonce) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.nonce = nonce.clone();
  }

  /// The next frame; empty at the end.
  Optional<Frame> next() throws IOException {
    byte[] signature = in.readNBytes(nonce.length);
    if (signature.length == 0) {
      return Optional.empty();
    }
    if (!Arrays.equals(signature, nonce)) {
      throw new ForgedException("bytes that are not signed");
    }
    char kind = (char) in.readByte();
    int length = in.readInt();
    bytes += length;
    if (length < 0 || length > FRAME || bytes > ALL) {
      throw new ForgedException("a frame of " + length + " bytes");
    }
    return Optional.of(new Frame(kind, fields(in.readNBytes(length))));
  }

  private static List<byte[]> fields(byte[] payload) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(payload));
    List<byte[]> fields = new ArrayList<>();
    while (data.available() > 0) {
      fields.add(data.readNBytes(Math.max(0, data.readInt())));
    }
    return fields;
  }
}
