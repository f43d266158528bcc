package dryrun.grade.kata;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What answers to a kata are judged by: JUnit tests, data, a replay of a stream, or several of
/// these.
///
/// @param reference what the tests are compiled against, so that no class of an answer can stand in
///   for one that a test means; when it is empty they are compiled against the answer
/// @param tests JUnit 5 or JUnit 4 tests and their helpers; every class in them that has tests is
///   run, disabled tests too
/// @param resources what the tests read from the class path
/// @param trust whose work reference and tests are
public record KataSuite(
    List<SourceFile> reference,
    List<SourceFile> tests,
    List<ResourceFile> resources,
    Optional<DataTests> data,
    Optional<StreamTest> stream,
    Optional<SizeTest> sizeTest,
    Trust trust,
    Set<Capability> capabilities,
    KataLimits limits) {
  public KataSuite {
    reference = List.copyOf(reference);
    tests = List.copyOf(tests);
    resources = List.copyOf(resources);
    capabilities = Set.copyOf(capabilities);
  }

  /// A suite that is empty, somebody else's, without capabilities and under the usual limits.
  public static Builder builder() {
    return new Builder();
  }

  /// Puts a suite together.
  public static final class Builder {
    private List<SourceFile> reference = List.of();
    private List<SourceFile> tests = List.of();
    private List<ResourceFile> resources = List.of();
    private Optional<DataTests> data = Optional.empty();
    private Optional<StreamTest> stream = Optional.empty();
    private Optional<SizeTest> sizeTest = Optional.empty();
    private Trust trust = Trust.UNTRUSTED;
    private Set<Capability> capabilities = Set.of();
    private KataLimits limits = KataLimits.DEFAULT;

    private Builder() {}

    public Builder reference(List<SourceFile> sources) {
      reference = sources;
      return this;
    }

    public Builder tests(List<SourceFile> sources) {
      tests = sources;
      return this;
    }

    public Builder resources(List<ResourceFile> files) {
      resources = files;
      return this;
    }

    public Builder data(DataTests cases) {
      data = Optional.of(cases);
      return this;
    }

    public Builder stream(StreamTest replay) {
      stream = Optional.of(replay);
      return this;
    }

    public Builder sizeTest(SizeTest test) {
      sizeTest = Optional.of(test);
      return this;
    }

    public Builder trust(Trust ofReferenceAndTests) {
      trust = ofReferenceAndTests;
      return this;
    }

    public Builder capabilities(Set<Capability> granted) {
      capabilities = granted;
      return this;
    }

    public Builder limits(KataLimits limitsOfOneRun) {
      limits = limitsOfOneRun;
      return this;
    }

    public KataSuite build() {
      return new KataSuite(
          reference, tests, resources, data, stream, sizeTest, trust, capabilities, limits);
    }
  }
}
