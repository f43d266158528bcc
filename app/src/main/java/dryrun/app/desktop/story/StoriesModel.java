package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.story.TemplateBook;
import dryrun.story.FrontMatter;
import dryrun.story.StoryTemplate;
import dryrun.story.file.Opening;
import dryrun.story.file.Saving;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The stories of the user's folder, which of them is open, and what can be done with them.
public final class StoriesModel {
  private final StoryDesk desk;
  private final TaskRunner tasks;
  private final ObservableList<ShelvedStory> stories = FXCollections.observableArrayList();
  private final ObservableList<ShelvedStory> shown =
      FXCollections.unmodifiableObservableList(stories);
  private final ReadOnlyObjectWrapper<RoomState> state;
  private final ReadOnlyObjectWrapper<TemplateBook> templates =
      new ReadOnlyObjectWrapper<>(new TemplateBook(List.of(), List.of()));
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Workshop>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private TaskRunner.Running checking = () -> {};
  private final Map<String, Workshop> unsaved = new HashMap<>();
  private int latest;

  /// What the room says of the last thing that was done.
  ///
  /// @param sentence empty when there is nothing to say
  /// @param removed the file that was taken out and can be put back; empty for anything else
  public record Said(String sentence, String removed) {
    static final Said NOTHING = new Said("", "");
  }

  public StoriesModel(StoryDesk desk, TaskRunner tasks) {
    this.desk = desk;
    this.tasks = tasks;
    state = new ReadOnlyObjectWrapper<>(new RoomState.Working(Messages.text("stories.working")));
  }

  /// Reads the folder anew, and then checks what it holds.
  public void load() {
    load(() -> {});
  }

  /// The same.
  ///
  /// @param then called when stories and templates are there, before the checks
  public void load(Runnable then) {
    int mine = ++latest;
    checking.cancel();
    tasks.start(
        desk::shelf,
        read -> {
          if (mine == latest) {
            show(read);
            check();
          }
          then.run();
        });
  }

  private void show(StoryDesk.Shelf read) {
    templates.set(read.templates());
    List<ShelvedStory> before = List.copyOf(stories);
    stories.setAll(read.stories().stream().map(now -> asBefore(now, before)).toList());
    state.set(stories.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
    List<String> remarks = read.remarks();
    if (!remarks.isEmpty()) {
      said.set(new Said(String.join(" ", remarks), ""));
    }
  }

  /// What has not changed keeps its findings until it is checked again.
  private static ShelvedStory asBefore(ShelvedStory now, List<ShelvedStory> before) {
    return before.stream()
        .filter(old -> old.name().equals(now.name()))
        .filter(old -> old.story().source().equals(now.story().source()))
        .filter(old -> old.template().equals(now.template()))
        .findFirst()
        .orElse(now);
  }

  private void check() {
    List<ShelvedStory> read = List.copyOf(stories);
    int mine = latest;
    checking =
        tasks.start(
            () -> read.stream().map(desk::checked).toList(),
            checked -> {
              if (mine == latest) {
                stories.setAll(checked);
              }
            });
  }

  /// Begins a story and opens it.
  ///
  /// @param title of the story; blank for the template's own
  public void create(StoryTemplate template, String title) {
    String name = title.isBlank() ? template.title() : title.strip();
    begin(name, NewStory.text(template, name));
  }

  /// Puts a copy of an example on the shelf and opens it.
  ///
  /// @param text of the example
  public void copy(String title, String text) {
    String name = Messages.text("stories.copy", title);
    begin(name, FrontMatter.with(text, "title", name));
  }

  private void begin(String name, String text) {
    tasks.start(
        () -> desk.store().create(name, text),
        saving -> {
          if (saving instanceof Saving.Saved(var file)) {
            open(file.name());
          } else {
            say(saving);
          }
        });
  }

  /// Gives a story another title and its file the name that goes with it.
  public void rename(String name, String title) {
    if (!title.isBlank()) {
      tasks.start(() -> desk.store().rename(name, title.strip()), this::say);
    }
  }

  /// Takes a story out; it can be put back.
  public void remove(ShelvedStory story) {
    tasks.start(
        () -> desk.store().remove(story.name()),
        refusal -> {
          said.set(
              refusal.isEmpty()
                  ? new Said(Messages.text("stories.removed", story.title()), story.name())
                  : new Said(refusal, ""));
          load();
        });
  }

  /// Puts back what was taken out last.
  public void bringBack() {
    String name = said.get().removed();
    if (!name.isEmpty()) {
      tasks.start(
          () -> desk.store().bringBack(name),
          refusal -> {
            said.set(new Said(refusal, ""));
            load();
          });
    }
  }

  private void say(Saving saving) {
    said.set(saving instanceof Saving.Failed(String why) ? new Said(why, "") : Said.NOTHING);
    load();
  }

  /// Forgets what was said.
  public void hush() {
    said.set(Said.NOTHING);
  }

  /// Opens a story by the name of its file. One that could not be saved is as it was left.
  public void open(String name) {
    if (unsaved.containsKey(name)) {
      said.set(Said.NOTHING);
      opened.set(Optional.of(unsaved.remove(name)));
      return;
    }
    tasks.start(
        () -> new Ready(desk.store().open(name), desk.templates(), desk.competencies()),
        ready -> {
          templates.set(ready.book());
          switch (ready.opening()) {
            case Opening.Refused(String sentence) -> said.set(new Said(sentence, ""));
            case Opening.Opened found when found.draft().length() > Workshop.LARGEST ->
                said.set(new Said(Messages.text("stories.too-large", name), ""));
            case Opening.Opened found -> {
              said.set(Said.NOTHING);
              opened.set(
                  Optional.of(
                      new Workshop(desk, tasks, ready.book(), ready.competencies(), found)));
            }
          }
        });
  }

  private record Ready(Opening opening, TemplateBook book, List<String> competencies) {}

  /// Goes back to the shelf, when the story is saved.
  public void close() {
    opened
        .get()
        .ifPresent(workshop ->
            workshop
                .keeper()
                .leave(() -> {
                  if (!workshop.keeper().saved().get()) {
                    unsaved.put(workshop.keeper().name(), workshop);
                    said.set(new Said(Messages.text("stories.unsaved", workshop.title()), ""));
                  }
                  opened.set(Optional.empty());
                  load();
                }));
  }

  /// Saves what is open, for when the room leaves the view.
  public void save() {
    opened.get().ifPresent(workshop -> workshop.keeper().save());
  }

  /// Writes everything down on this thread, for when the window closes.
  ///
  /// @return why something could be written neither as a file nor as a draft; empty when all is
  ///   well
  public String keepAll() {
    return Stream.concat(opened.get().stream(), unsaved.values().stream())
        .map(workshop -> workshop.keeper().keepNow())
        .filter(refusal -> !refusal.isEmpty())
        .findFirst()
        .orElse("");
  }

  public ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  /// All stories by the names of their files; their findings come later than they do.
  public ObservableList<ShelvedStory> stories() {
    return shown;
  }

  public ReadOnlyObjectProperty<TemplateBook> templates() {
    return templates.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// The story that is open; empty while the shelf is in view.
  ReadOnlyObjectProperty<Optional<Workshop>> opened() {
    return opened.getReadOnlyProperty();
  }
}
