package dryrun.app.story;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Sections;
import dryrun.journal.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the user is asked besides the packs' questions, and what they want to show besides: two
/// text files beside the stories, one a line. `questions.txt` has the question as it is asked and,
/// after a bar, what it asks for: `Why did you leave? | judgement, ownership`.
public final class OwnQuestions {
  /// The pack of their ids.
  public static final String PACK = "own";

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int NAME = 48;
  private static final int TITLE = 90;

  private final Path questions;
  private final Path competencies;
  private final DurableFiles disk;

  /// @param folder of the user's stories
  public OwnQuestions(Path folder, DurableFiles disk) {
    questions = folder.resolve("questions.txt");
    competencies = folder.resolve("competencies.txt");
    this.disk = disk;
  }

  /// The user's own questions, in the order of the file.
  ///
  /// @throws IOException when the file is there and cannot be read
  public List<Question> questions() throws IOException {
    return lines(questions).stream().map(OwnQuestions::question).distinct().toList();
  }

  /// What the user wants to show besides, in words with hyphens.
  ///
  /// @throws IOException when the file is there and cannot be read
  public List<String> competencies() throws IOException {
    return lines(competencies).stream().flatMap(OwnQuestions::named).distinct().toList();
  }

  /// Adds a question; one that is there already is not added again.
  ///
  /// @param asksFor competencies, with commas between them
  public void addQuestion(String ask, String asksFor) throws IOException {
    List<String> named = named(asksFor).toList();
    String words = BLANKS.matcher(ask.replace('|', '/')).replaceAll(" ").strip();
    String line = named.isEmpty() ? words : words + " | " + String.join(", ", named);
    if (questions().stream().noneMatch(known -> known.ask().equals(words))) {
      write(questions, Stream.concat(lines(questions).stream(), Stream.of(line)).toList());
    }
  }

  /// Takes a question out.
  public void removeQuestion(Question gone) throws IOException {
    write(
        questions,
        lines(questions).stream()
            .filter(line -> !question(line).item().id().equals(gone.item().id()))
            .toList());
  }

  /// Adds what the user wants to show, one or several with commas between them.
  public void addCompetency(String words) throws IOException {
    write(competencies, Stream.concat(competencies().stream(), named(words)).distinct().toList());
  }

  /// Takes a competency out.
  public void removeCompetency(String gone) throws IOException {
    write(competencies, competencies().stream().filter(each -> !each.equals(gone)).toList());
  }

  /// The competencies that words name, as front matter has them: in small letters, with hyphens.
  public static Stream<String> named(String words) {
    return Arrays.stream(words.split(",", -1))
        .map(word -> BLANKS.matcher(word.strip()).replaceAll("-").toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty());
  }

  private static Question question(String line) {
    int bar = line.lastIndexOf('|');
    String ask = (bar < 0 ? line : line.substring(0, bar)).strip();
    List<String> asksFor = bar < 0 ? List.of() : named(line.substring(bar + 1)).toList();
    String title = ask.length() <= TITLE ? ask : cut(ask);
    var item =
        new Item(
            new ItemId(PACK, name(ask)),
            Item.Kind.BEHAVIOURAL,
            Item.Round.BEHAVIOUR,
            title,
            Item.Difficulty.MEDIUM,
            List.of(),
            Duration.ofMinutes(4));
    return new Question(item, "", ask, Sections.NONE, asksFor, List.of());
  }

  private static String cut(String ask) {
    int blank = ask.lastIndexOf(' ', TITLE);
    return ask.substring(0, blank > 0 ? blank : TITLE) + "…";
  }

  /// A name that stays as long as the words do.
  private static String name(String ask) {
    String words = NO_WORD.matcher(ask.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = words.substring(0, Math.min(NAME, words.length()));
    String mark = HexFormat.of().toHexDigits(ask.hashCode());
    return Stream.of(cut.replaceAll("^-+|-+$", ""), mark)
        .filter(part -> !part.isEmpty())
        .reduce((a, b) -> a + "-" + b)
        .orElse(mark);
  }

  private List<String> lines(Path file) throws IOException {
    try {
      return new String(disk.read(file), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("|"))
          .toList();
    } catch (NoSuchFileException e) {
      return new ArrayList<>();
    }
  }

  private void write(Path file, List<String> lines) throws IOException {
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    disk.replace(file, out -> out.write(text));
  }
}
