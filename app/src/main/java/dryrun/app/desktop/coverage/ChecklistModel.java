package dryrun.app.desktop.coverage;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.Sheet;
import dryrun.story.coverage.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The checklists of the behavioural round, and what is ticked off.
public final class ChecklistModel {
  private final Bank bank;
  private final TickFile file;
  private final TaskRunner tasks;
  private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final Set<String> ticked = new TreeSet<>();

  public ChecklistModel(Bank bank, TickFile file, TaskRunner tasks) {
    this.bank = bank;
    this.file = file;
    this.tasks = tasks;
  }

  private record Read(List<Sheet> sheets, Set<String> ticked) {}

  /// Reads lists and ticks.
  public void load() {
    tasks.start(
        this::read,
        read -> {
          ticked.clear();
          ticked.addAll(read.ticked());
          sheets.setAll(read.sheets());
        },
        e -> trouble.set(String.valueOf(e.getMessage())));
  }

  private Read read() throws PackException, IOException {
    List<Sheet> read = new ArrayList<>();
    for (Item item : bank.items()) {
      if (item.kind() == Item.Kind.CHECKLIST
          && item.round() == Item.Round.BEHAVIOUR
          && bank.reference(item) instanceof Sheet sheet) {
        read.add(sheet);
      }
    }
    read.sort((a, b) -> Boolean.compare(names(b), names(a)));
    return new Read(read, file.read());
  }

  /// The list of what stories must show comes first.
  private static boolean names(Sheet sheet) {
    return sheet.item().tags().contains("competencies");
  }

  /// Whether a line is ticked off.
  boolean isTicked(Sheet sheet, Sheet.Line line) {
    return ticked.contains(key(sheet, line));
  }

  /// Ticks a line off, or not, and writes it down.
  void tick(Sheet sheet, Sheet.Line line, boolean done) {
    if (done ? ticked.add(key(sheet, line)) : ticked.remove(key(sheet, line))) {
      Set<String> now = new TreeSet<>(ticked);
      tasks.start(
          () -> {
            file.write(now);
            return now;
          },
          _ -> trouble.set(""),
          e -> trouble.set(String.valueOf(e.getMessage())));
    }
  }

  /// How many lines of a list are ticked off.
  long done(Sheet sheet) {
    return sheet.groups().stream()
        .flatMap(group -> group.lines().stream())
        .filter(line -> isTicked(sheet, line))
        .count();
  }

  private static String key(Sheet sheet, Sheet.Line line) {
    return sheet.item().id() + "\t" + line.text();
  }

  /// The stories that show what a group of the list is about, as far as its title says so.
  static List<Candidate> showing(Sheet.Group group, List<Candidate> stories) {
    String first = group.name().toLowerCase(Locale.ROOT).split("[^a-z]+", 2)[0];
    return stories.stream()
        .filter(story -> story.competencies().stream().anyMatch(shown -> shown.startsWith(first)))
        .toList();
  }

  ObservableList<Sheet> sheets() {
    return sheets;
  }

  /// What went wrong, in a sentence; empty when nothing did.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }
}
