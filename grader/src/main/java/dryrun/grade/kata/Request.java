package dryrun.grade.kata;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a process is asked to run.
///
/// @param usual how long a test may take, unless `special` says otherwise
/// @param scratch whether it may write to its folder
/// @param special limits of single tests by their names
/// @param tests names of classes with tests
/// @param vintage whether some are JUnit 4's
/// @param only the one test to run, `Class.method`; empty for all
/// @param repeats how many times the tests are run at most; fewer when that takes long
/// @param done ids of tests not to run again
record Request(
    KataLimits limits,
    TestLimit usual,
    boolean scratch,
    Map<String, TestLimit> special,
    Map<String, byte[]> classes,
    List<ResourceFile> resources,
    List<String> tests,
    boolean vintage,
    String only,
    int repeats,
    Collection<String> done,
    List<Call> calls,
    Optional<Probe> probe) {
  private static final int MAGIC = 0x6B617461;

  /// A call of a static method with values.
  ///
  /// @param prefixes whether the first argument is a list of which every prefix is to be tried
  record Call(String name, String owner, String method, boolean prefixes, List<?> arguments) {}

  /// What to try to reach; see [IsolationProbe].
  record Probe(Path secret, Path program, int port) {}

  /// A request for nothing but a probe.
  static Request of(Probe probe) {
    return new Request(
        KataLimits.DEFAULT,
        TestLimit.byTheClock(KataLimits.DEFAULT.test()),
        false,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        false,
        "",
        1,
        List.of(),
        List.of(),
        Optional.of(probe));
  }

  Request without(Collection<String> ids) {
    return new Request(
        limits, usual, scratch, special, classes, resources, tests, vintage, only, repeats, ids,
        calls, probe);
  }

  TestLimit limit(String test) {
    int bracket = test.indexOf('[');
    return special.getOrDefault(bracket < 0 ? test : test.substring(0, bracket), usual);
  }

  /// @param nonce what the answers are to be signed with, 16 bytes
  byte[] bytes(byte[] nonce, Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      write(new DataOutputStream(bytes), nonce, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out, byte[] nonce, Path folder) throws IOException {
    out.writeInt(MAGIC);
    out.write(nonce);
    out.writeInt(limits.output());
    Wire.text(out, scratch ? folder.toString() : "");
    limit(out, usual);
    out.writeInt(special.size());
    for (Map.Entry<String, TestLimit> limit : special.entrySet()) {
      Wire.text(out, limit.getKey());
      limit(out, limit.getValue());
    }
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> type : classes.entrySet()) {
      Wire.text(out, type.getKey());
      Wire.bytes(out, type.getValue());
    }
    out.writeInt(resources.size());
    for (ResourceFile resource : resources) {
      Wire.text(out, resource.path());
      Wire.bytes(out, resource.content());
    }
    texts(out, tests);
    out.writeBoolean(vintage);
    Wire.text(out, only);
    out.writeInt(repeats);
    texts(out, done);
    out.writeInt(calls.size());
    for (Call call : calls) {
      Wire.text(out, call.name());
      Wire.text(out, call.owner());
      Wire.text(out, call.method());
      out.writeBoolean(call.prefixes());
      Wire.bytes(out, Wire.encode(call.arguments()));
    }
    out.writeBoolean(probe.isPresent());
    if (probe.isPresent()) {
      Wire.text(out, probe.get().secret().toString());
      Wire.text(out, probe.get().program().toString());
      out.writeInt(probe.get().port());
    }
  }

  private static void limit(DataOutputStream out, TestLimit limit) throws IOException {
    out.writeLong(limit.time().toMillis());
    out.writeBoolean(limit.computing());
    out.writeLong(limit.patience().toMillis());
  }

  private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      Wire.text(out, text);
    }
  }
}
