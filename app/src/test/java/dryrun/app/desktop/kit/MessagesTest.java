package dryrun.app.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.history.HistoryModel;
import dryrun.app.diagram.Diagram;
import dryrun.bank.Item;
import dryrun.grade.estimate.Slip;
import dryrun.journal.Outcome;
import dryrun.practice.Standing;
import dryrun.sql.Engine;
import dryrun.sql.SqlError;
import dryrun.story.Length;
import dryrun.story.check.RuleId;
import dryrun.story.check.Severity;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every text of the window is there, is used, and reads as it is written.
class MessagesTest {
  private static final Path FILE =
      Path.of("src/main/resources/dryrun/app/desktop/messages.properties");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:[.-][a-z0-9]+)+)\"");
  private static final Pattern ASKED =
      Pattern.compile("Messages\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");

  private final Properties texts = new Properties();
  private String sources = "";

  @BeforeEach
  void read() throws IOException {
    try (Reader reader = Files.newBufferedReader(FILE)) {
      texts.load(reader);
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dryrun/app/desktop"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources += Files.readString(file);
      }
    }
  }

  private Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  @Test
  void noTextIsMissing() {
    Set<String> asked = found(ASKED);
    asked.removeAll(keys());
    assertEquals(Set.of(), asked);
  }

  @Test
  void noTextIsUnused() {
    Set<String> used = found(LITERAL);
    used.add("product");
    Set<String> prefixes = found(PREFIX);
    Set<String> unused = keys();
    unused.removeIf(key ->
        used.contains(key)
            || key.startsWith("name.")
            || prefixes.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyConstantThatIsShownHasAName() {
    for (Class<? extends Enum<?>> type :
        List.of(
            Item.Kind.class,
            Diagram.Kind.class,
            Item.Difficulty.class,
            Outcome.class,
            Engine.class,
            SqlError.Kind.class,
            Theme.class,
            TextSize.class,
            Mark.class,
            HistoryModel.Period.class,
            Length.class,
            RuleId.class,
            Severity.class,
            Slip.class,
            Standing.Status.class)) {
      Set<String> missing =
          Stream.of(type.getEnumConstants())
              .map(constant -> "name." + type.getSimpleName() + "." + constant.name())
              .filter(key -> !texts.containsKey(key))
              .collect(Collectors.toSet());
      assertEquals(Set.of(), missing);
    }
  }

  /// In a pattern a single apostrophe is an opening quote, and swallows what follows.
  @Test
  void apostrophesInPatternsAreDoubled() {
    assertEquals(
        List.of(),
        keys().stream()
            .filter(key -> texts.getProperty(key).contains("{0"))
            .filter(key -> texts.getProperty(key).replace("''", "").contains("'"))
            .toList());
  }

  /// A card of Home shows three lines, of 28 letters or so each.
  @Test
  void whatARoomSaysOfItselfFitsItsCardAtHome() {
    List<String> rooms =
        List.of(
            "drill.about",
            "bank.about",
            "history.about",
            "scratch.about",
            "library.about",
            "stories.about",
            "settings.sentence");
    assertEquals(
        List.of(), rooms.stream().filter(key -> texts.getProperty(key).length() > 84).toList());
  }

  @Test
  void nothingIsShouted() {
    assertEquals(
        List.of(), keys().stream().filter(key -> texts.getProperty(key).contains("!")).toList());
  }

  private Set<String> found(Pattern pattern) {
    return pattern
        .matcher(sources)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
