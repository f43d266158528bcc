package dryrun.kata.harness;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to run.
///
/// @param scratch the folder that may be written to; empty for none
/// @param usual how long one test may take, unless `limits` says otherwise by its name
/// @param tests names of classes with tests
/// @param vintage whether some are JUnit 4's
/// @param only the one test to run, `Class.method`; empty for all
/// @param repeats how many times the tests are run at most, until [Run#ENOUGH] is over
/// @param done ids of tests not to run again
record Request(
    int outputLimit,
    String scratch,
    Limit usual,
    Map<String, Limit> limits,
    Map<String, byte[]> classes,
    Map<String, byte[]> resources,
    List<String> tests,
    boolean vintage,
    String only,
    int repeats,
    List<String> done,
    List<Call> calls,
    Optional<Probe> probe) {
  private static final int MAGIC = 0x6B617461;

  /// How long a test may take.
  ///
  /// @param computing whether `millis` count the time only in which its thread computes
  /// @param patience how many milliseconds may go by
  record Limit(long millis, boolean computing, long patience) {}

  /// A call of a static method with values.
  ///
  /// @param prefixes whether the first argument is a list of which every prefix is to be tried
  record Call(String name, String owner, String method, boolean prefixes, List<?> arguments) {}

  /// A request, and what the answers to it are signed with.
  static final class Signed {
    private final byte[] nonce;
    private final Request request;

    private Signed(byte[] nonce, Request request) {
      this.nonce = nonce;
      this.request = request;
    }

    Request request() {
      return request;
    }

    /// Writes answers.
    Frames frames(OutputStream out) {
      return new Frames(out, nonce);
    }
  }

  Limit limit(String test) {
    int bracket = test.indexOf('[');
    return limits.getOrDefault(bracket < 0 ? test : test.substring(0, bracket), usual);
  }

  static Signed read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a request");
    }
    byte[] nonce = in.readNBytes(16);
    return new Signed(nonce, request(in));
  }

  private static Request request(DataInputStream in) throws IOException {
    return new Request(
        in.readInt(),
        text(in),
        limit(in),
        limits(in),
        files(in),
        files(in),
        texts(in),
        in.readBoolean(),
        text(in),
        in.readInt(),
        texts(in),
        calls(in),
        in.readBoolean()
            ? Optional.of(new Probe(text(in), text(in), in.readInt()))
            : Optional.empty());
  }

  private static Map<String, Limit> limits(DataInputStream in) throws IOException {
    Map<String, Limit> limits = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      limits.put(text(in), limit(in));
    }
    return limits;
  }

  private static Limit limit(DataInputStream in) throws IOException {
    return new Limit(in.readLong(), in.readBoolean(), in.readLong());
  }

  private static Map<String, byte[]> files(DataInputStream in) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.put(text(in), bytes(in));
    }
    return files;
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static List<Call> calls(DataInputStream in) throws IOException {
    List<Call> calls = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      calls.add(new Call(text(in), text(in), text(in), in.readBoolean(), arguments(in)));
    }
    return calls;
  }

  private static List<?> arguments(DataInputStream in) throws IOException {
    return Wire.decode(bytes(in)) instanceof List<?> list ? list : List.of();
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }
}
