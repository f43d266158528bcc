package dryrun.grade;

import dryrun.bank.Kata;
import dryrun.grade.kata.Capability;
import dryrun.grade.kata.Compare;
import dryrun.grade.kata.DataCase;
import dryrun.grade.kata.DataTests;
import dryrun.grade.kata.KataLimits;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.ResourceFile;
import dryrun.grade.kata.SizeTest;
import dryrun.grade.kata.SourceFile;
import dryrun.grade.kata.StreamTest;
import dryrun.grade.kata.Trust;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What answers to a kata are judged by, taken from its files. Reference and tests are somebody
/// else's work, whatever the pack, unless said otherwise.
public final class KataSuites {
  /// Imported katas were not written for short limits.
  private static final KataLimits IMPORTED =
      new KataLimits(Duration.ofSeconds(20), Duration.ofSeconds(60), KataLimits.DEFAULT.output());

  private KataSuites() {}

  /// All tests, those that are kept back too.
  public static KataSuite all(Kata kata) {
    return all(kata, Trust.UNTRUSTED);
  }

  /// The same.
  ///
  /// @param trust whose work reference and tests are
  public static KataSuite all(Kata kata, Trust trust) {
    List<Kata.DataCase> cases = kata.tests().cases().map(Kata.CaseTable::cases).orElse(List.of());
    KataSuite.Builder builder = suite(kata, cases).trust(trust);
    List<SourceFile> tests = new ArrayList<>(files(kata.tests().visible()));
    tests.addAll(files(kata.tests().hidden()));
    builder.tests(tests);
    kata.tests().stream().ifPresent(stream -> builder.stream(stream(stream)));
    kata.sizeTest()
        .ifPresent(size -> builder.sizeTest(new SizeTest(size.test(), Optional.empty())));
    return builder.build();
  }

  /// The tests that the candidate sees.
  public static KataSuite visible(Kata kata) {
    List<Kata.DataCase> cases =
        kata.tests().cases().map(Kata.CaseTable::cases).orElse(List.of()).stream()
            .filter(Kata.DataCase::visible)
            .toList();
    return suite(kata, cases).tests(files(kata.tests().visible())).build();
  }

  /// The files of an answer beside those that the kata gives. A given file stays as the kata has
  /// it; a file of the starter that the answer does not have is added.
  public static List<SourceFile> answer(Kata kata, Kata.Sources sources) {
    SortedMap<String, String> texts = new TreeMap<>(kata.starter().texts());
    texts.putAll(sources.texts());
    texts.putAll(kata.given().texts());
    return files(new Kata.Sources(texts));
  }

  private static KataSuite.Builder suite(Kata kata, List<Kata.DataCase> cases) {
    KataSuite.Builder builder =
        KataSuite.builder()
            .reference(
                kata.reference().sources().isEmpty()
                    ? List.of()
                    : answer(kata, kata.reference().sources()))
            .resources(resources(kata.tests().resources()))
            .capabilities(capabilities(kata.capabilities()))
            .limits(kata.imported().isPresent() ? IMPORTED : KataLimits.DEFAULT);
    if (!cases.isEmpty()) {
      builder.data(data(kata.tests().cases().orElseThrow(), cases));
    }
    return builder;
  }

  private static DataTests data(Kata.CaseTable table, List<Kata.DataCase> cases) {
    return new DataTests(
        table.call(),
        compare(table.unordered()),
        cases.stream()
            .map(each ->
                new DataCase(
                    each.name(),
                    JsonValues.list(each.arguments()),
                    JsonValues.value(each.expected())))
            .toList());
  }

  private static StreamTest stream(Kata.Stream stream) {
    List<@Nullable Object> events = JsonValues.list(stream.events());
    return new StreamTest(
        stream.call(),
        compare(stream.unordered()),
        events,
        JsonValues.list(stream.arguments()),
        stream.replays(),
        stream.late(),
        stream.lateBy(),
        stream.duplicates(),
        stream.displacement());
  }

  private static Compare compare(boolean unordered) {
    return unordered ? Compare.UNORDERED : Compare.EXACT;
  }

  private static List<SourceFile> files(Kata.Sources sources) {
    return sources.texts().entrySet().stream()
        .map(file -> new SourceFile(file.getKey(), file.getValue()))
        .toList();
  }

  private static List<ResourceFile> resources(Kata.Sources sources) {
    return sources.texts().entrySet().stream()
        .map(file ->
            new ResourceFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static Set<Capability> capabilities(Set<Kata.Capability> asked) {
    Set<Capability> granted = EnumSet.noneOf(Capability.class);
    for (Kata.Capability capability : asked) {
      granted.add(
          switch (capability) {
            case THREADS -> Capability.THREADS;
            case FILES -> Capability.FILES;
            case REFLECTION -> Capability.REFLECTION;
          });
    }
    return granted;
  }
}
