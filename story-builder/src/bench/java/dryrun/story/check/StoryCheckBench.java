package dryrun.story.check;

import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateException;
import dryrun.story.TemplateReader;
import dryrun.story.language.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the checks of a story of 600 words take, from its text to the findings.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 4)
public class StoryCheckBench {
  private static final int WORDS = 600;

  private static final Path ITEMS =
      Path.of("../question-bank/src/main/resources/dryrun/packs/core/items");
  private static final Path SEEN = Path.of("src/test/resources/dryrun/story/labelled/seen");

  private final StoryReader reader = new StoryReader();
  private final RuleChecker checker = new RuleChecker(English.load());
  private String text = "";
  private @Nullable StoryTemplate template;
  private int turn;

  /// Cuts a story of the labelled set to the length.
  @Setup
  public void cut() throws IOException, TemplateException {
    String json = Files.readString(ITEMS.resolve("resume-walk/template.json"));
    template = new TemplateReader().read("resume-walk", json);
    String whole = Files.readString(SEEN.resolve("good-resume-walk-analyst.md"));
    int end = 0;
    while (reader.read(whole.substring(0, end)).words() < WORDS) {
      end = whole.indexOf(' ', end + 1);
    }
    text = whole.substring(0, end);
  }

  /// As while one types: one paragraph differs from the last time, the others are remembered.
  @Benchmark
  public StoryReport oneWordTyped() {
    turn++;
    return check(text + " word" + turn);
  }

  /// As when a story is opened: nothing of it was seen before.
  @Benchmark
  public StoryReport opened() {
    turn++;
    return check(text.replace("\n\n", " x" + turn + "\n\n"));
  }

  private StoryReport check(String markdown) {
    Story story = reader.read(markdown);
    return checker.check(
        story, Objects.requireNonNull(template), Pace.CALM, StoryChecker.Scope.WHOLE);
  }
}
