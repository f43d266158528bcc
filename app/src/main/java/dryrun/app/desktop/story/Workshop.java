package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.story.TemplateBook;
import dryrun.story.Budget;
import dryrun.story.FrontMatter;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateChecks;
import dryrun.story.TemplateSection;
import dryrun.story.check.SectionTiming;
import dryrun.story.check.StoryReport;
import dryrun.story.file.Opening;
import dryrun.story.file.StoryVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A story that is being written: its parts, how long they take, what the checks find, and which
/// part is in view. Reading and checking happen off the window's thread.
final class Workshop {
  /// Letters that the window shows at most: some three hours of talk.
  static final int LARGEST = 200_000;

  private static final StoryTemplate NONE =
      new StoryTemplate(
          "",
          "",
          null,
          List.of(),
          new TemplateChecks(
              0, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of()));

  private final StoryDesk desk;
  private final TaskRunner tasks;
  private final TemplateBook book;
  private final List<String> competencies;
  private final StoryKeeper keeper;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(Reading.nothing());
  private final ReadOnlyObjectWrapper<List<PlacedFinding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper part = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper rewritten = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private Manuscript manuscript;
  private StoryTemplate template;
  private boolean checking;

  /// @param book the templates to choose from
  /// @param competencies those that interviewers look for
  Workshop(
      StoryDesk desk,
      TaskRunner tasks,
      TemplateBook book,
      List<String> competencies,
      Opening.Opened opened) {
    this.competencies = List.copyOf(competencies);
    this.desk = desk;
    this.tasks = tasks;
    this.book = book;
    manuscript = Manuscript.of(opened.draft());
    template = templateOf(manuscript);
    keeper = new StoryKeeper(desk.store(), tasks, opened, this::text, this::replace);
    show(read(manuscript, template, Optional.empty()));
    part.set(firstPart());
    settle();
  }

  private StoryTemplate templateOf(Manuscript written) {
    return book.of(new StoryReader().read(written.text())).orElse(NONE);
  }

  /// The first section without text, where one goes on writing; else the first.
  private String firstPart() {
    List<PartRow> rows = reading.get().rows();
    return rows.stream()
        .filter(row -> !row.isNote() && shown(row.key()).isEmpty())
        .findFirst()
        .filter(row -> rows.stream().anyMatch(other -> !shown(other.key()).isEmpty()))
        .orElse(rows.getFirst())
        .key();
  }

  /// The text as it is now, of the whole file.
  String text() {
    return manuscript.text();
  }

  /// What is written in a part.
  String shown(String key) {
    return manuscript.shown(key);
  }

  /// Takes what was typed into a part; the first words in a section that the story lacks give it
  /// its heading.
  void typed(String key, String text) {
    if (text.equals(shown(key))) {
      return;
    }
    if (manuscript.part(key).isEmpty()) {
      List<String> order = template.sections().stream().map(TemplateSection::name).toList();
      String name =
          order.stream()
              .filter(n -> n.toLowerCase(Locale.ROOT).equals(key))
              .findFirst()
              .orElse(key);
      manuscript = manuscript.withSection(name, order);
    }
    manuscript = manuscript.with(key, text);
    keeper.touched();
  }

  /// Puts another text in the place of all.
  void replace(String text) {
    if (!text.equals(text())) {
      manuscript = Manuscript.of(text);
      template = templateOf(manuscript);
      rewritten.set(rewritten.get() + 1);
      settle();
    }
  }

  /// Reads and checks what was typed. While that goes on, what is typed is read once after it.
  void settle() {
    if (checking) {
      return;
    }
    checking = true;
    Manuscript written = manuscript;
    StoryTemplate held = template;
    if (!desk.isReady()) {
      tasks.start(() -> read(written, held, Optional.empty()), this::show);
    }
    tasks.start(
        () -> {
          Story story = new StoryReader().read(written.text());
          return read(written, held, Optional.of(desk.checkWhileWriting(story, held)));
        },
        read -> {
          checking = false;
          show(read);
          if (!written.equals(manuscript) || !held.equals(template)) {
            settle();
          }
        },
        fault -> {
          checking = false;
          tasks.fault(fault);
        });
  }

  private Reading read(Manuscript written, StoryTemplate held, Optional<StoryReport> report) {
    Story story = new StoryReader().read(written.text());
    Manuscript parsed = Manuscript.of(written.text(), story);
    Manuscript used = parsed.keys().equals(written.keys()) ? written : parsed;
    return Reading.of(used, story, held, desk.pace(), report.map(StoryReport::findings));
  }

  private void show(Reading read) {
    boolean current = read.manuscript().text().equals(text());
    if (current && !read.manuscript().keys().equals(manuscript.keys())) {
      manuscript = read.manuscript();
      rewritten.set(rewritten.get() + 1);
    }
    reading.set(read);
    if (current && read.checked()) {
      findings.set(read.findings());
    }
    remark.set(FrontMatter.remark(read.story().source()));
    if (read.rows().stream().noneMatch(row -> row.key().equals(part.get()))) {
      part.set(read.rows().getFirst().key());
    }
  }

  /// Brings a part into view.
  void open(String key) {
    part.set(key);
  }

  /// Brings the part into view that is so many places further down.
  void step(int places) {
    List<PartRow> rows = reading.get().rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(part.get())) {
        part.set(rows.get(Math.clamp(i + places, 0, rows.size() - 1)).key());
        return;
      }
    }
  }

  /// The finding after a place in the part in view, or before it; from the last on to the first.
  /// What is about the whole story is left out: it has no place.
  Optional<PlacedFinding> next(int caret, boolean backwards) {
    List<String> order = reading.get().rows().stream().map(PartRow::key).toList();
    List<PlacedFinding> placed =
        order.stream()
            .flatMap(key -> findings.get().stream().filter(f -> !f.whole() && f.key().equals(key)))
            .toList();
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    int here = order.indexOf(part.get());
    for (int i = 0; i < placed.size(); i++) {
      PlacedFinding each = placed.get(backwards ? placed.size() - 1 - i : i);
      int there = order.indexOf(each.key());
      int way = there != here ? Integer.compare(there, here) : Integer.compare(each.start(), caret);
      if (backwards ? way < 0 : way > 0) {
        return Optional.of(each);
      }
    }
    return Optional.of(backwards ? placed.getLast() : placed.getFirst());
  }

  /// Says a key of the front matter; an empty value is no change of a key that is not there.
  void say(String key, String value) {
    if (!story().value(key).equals(value)) {
      front(FrontMatter.with(text(), key, value));
    }
  }

  /// What interviewers look for, and what this story says besides.
  List<String> competencies() {
    return Stream.concat(competencies.stream(), shows().stream()).distinct().toList();
  }

  /// What the story says that it shows.
  List<String> shows() {
    return story().frontMatter().getOrDefault("competencies", List.of());
  }

  /// Says what the story shows.
  void show(List<String> competencies) {
    front(FrontMatter.with(text(), "competencies", competencies));
  }

  private void front(String text) {
    replace(text);
    keeper.touched();
  }

  /// Hands over the versions that newer ones replaced, newest first.
  void readVersions(Consumer<List<StoryVersion>> done) {
    tasks.start(() -> desk.store().versions(keeper.name()), done);
  }

  /// Hands over what changed between two texts.
  void compare(String before, String after, Consumer<VersionsPage.Compared> done) {
    tasks.start(() -> VersionsPage.Compared.of(before, after), done);
  }

  /// Goes on from an older version; what is replaced becomes a version itself.
  void bringBack(String text) {
    front(text);
    keeper.save();
  }

  /// The story as it was read last, with what the checks found then.
  ShelvedStory shelved() {
    Reading now = reading.get();
    Optional<StoryTemplate> held = Optional.of(template).filter(t -> !t.id().isEmpty());
    return new ShelvedStory(
        keeper.name(),
        now.story(),
        held,
        now.spoken(),
        held.map(t ->
            new StoryReport(
                t.id(),
                SectionTiming.all(now.story(), t, desk.pace()),
                findings.get().stream().map(PlacedFinding::finding).toList(),
                now.spoken())),
        "");
  }

  /// The title of the story, as the shelf shows it.
  String title() {
    return ShelvedStory.title(keeper.name(), story());
  }

  /// What was read last: never far behind what is typed.
  Story story() {
    return reading.get().story();
  }

  StoryTemplate template() {
    return template;
  }

  /// For how long the whole may be spoken.
  Optional<Budget> whole() {
    return SpokenTime.whole(template);
  }

  TemplateBook book() {
    return book;
  }

  StoryKeeper keeper() {
    return keeper;
  }

  StoryDesk desk() {
    return desk;
  }

  ReadOnlyObjectProperty<Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  /// What the checks found in the text as it stands; while one types they are those of a moment
  /// ago.
  ReadOnlyObjectProperty<List<PlacedFinding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /// The key of the part in view.
  ReadOnlyStringProperty part() {
    return part.getReadOnlyProperty();
  }

  /// Counts how often the text was changed from elsewhere than where one types.
  ReadOnlyIntegerProperty rewritten() {
    return rewritten.getReadOnlyProperty();
  }

  /// What is wrong with the front matter; empty when nothing is.
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  /// The words for a story without a template.
  static String title(StoryTemplate template) {
    return template.id().isEmpty() ? Messages.text("stories.no-template") : template.title();
  }

  static StoryTemplate none() {
    return NONE;
  }
}
