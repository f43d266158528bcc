package dryrun.grade;

import dryrun.bank.SqlProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a mutation score was measured of: the reference, how results are compared, and the rows of
/// the sample and of all cases.
public final class CasesHash {
  private CasesHash() {}

  /// The first 16 digits of a SHA-256 over the files as they are now.
  public static String of(SqlProblem problem) {
    return of(problem, Objects.requireNonNull(problem.sample().directory().getParent()));
  }

  /// The same for a problem whose cases have changed since it was read.
  ///
  /// @param folder of the item
  public static String of(SqlProblem problem, Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, "reference.sql", problem.reference().sql());
      add(digest, "judging", problem.judging().toString());
      SortedMap<String, String> tables = new TreeMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        tables.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      tables.forEach((name, text) -> add(digest, name, text));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MessageDigest digest, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
