package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Names;
import dryrun.app.desktop.kit.Times;
import dryrun.story.Comparison;
import dryrun.story.file.StoryVersion;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Two versions of the story, word by word; an older one can be brought back.
final class VersionsPage extends VBox {
  private final Workshop workshop;
  private final ComboBox<Optional<StoryVersion>> older = choice("version-older");
  private final ComboBox<Optional<StoryVersion>> newer = choice("version-newer");
  private final Button back = new Button(Messages.text("workshop.versions.back"));
  private final TextFlow text = new TextFlow();
  private final Label summary = new Label();

  VersionsPage(Workshop workshop) {
    super(16);
    this.workshop = workshop;
    getStyleClass().addAll("page", "versions-page");
    setId("story-versions");
    summary.getStyleClass().add("muted");
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    getChildren().add(summary);
    summary.setText(Messages.text("workshop.versions.working"));
    workshop.readVersions(this::show);
  }

  private static ComboBox<Optional<StoryVersion>> choice(String id) {
    var box = new ComboBox<Optional<StoryVersion>>();
    box.setId(id);
    box.setConverter(
        new Names<>(version ->
            version
                .map(v -> Times.minute(v.replaced(), ZoneId.systemDefault()))
                .orElseGet(() -> Messages.text("workshop.versions.now"))));
    return box;
  }

  private void show(List<StoryVersion> versions) {
    if (versions.isEmpty()) {
      summary.setText(Messages.text("workshop.versions.none"));
      return;
    }
    older.setAccessibleText(Messages.text("workshop.versions.older"));
    newer.setAccessibleText(Messages.text("workshop.versions.newer"));
    List<Optional<StoryVersion>> all = versions.stream().map(Optional::of).toList();
    newer.getItems().add(Optional.empty());
    newer.getItems().addAll(all);
    older.getItems().addAll(all);
    back.setId("version-back");
    back.setOnAction(e -> older.getValue().ifPresent(v -> workshop.bringBack(v.text())));
    var row =
        new FlowPane(
            12,
            8,
            words("workshop.versions.older"),
            older,
            words("workshop.versions.newer"),
            newer,
            back);
    row.getStyleClass().add("story-details");
    var scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setId("version-text");
    scroll.setAccessibleText(Messages.text("workshop.page.versions"));
    text.getStyleClass().add("compared-text");
    getChildren().setAll(row, summary, scroll);
    newer.setValue(Optional.empty());
    older.setValue(all.getFirst());
    older.valueProperty().subscribe(_ -> compare());
    newer.valueProperty().subscribe(_ -> compare());
  }

  private static Label words(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("muted");
    return label;
  }

  private void compare() {
    if (older.getValue() == null || newer.getValue() == null) {
      return;
    }
    String before = older.getValue().map(StoryVersion::text).orElse("");
    String after = newer.getValue().map(StoryVersion::text).orElseGet(workshop::text);
    text.getChildren().clear();
    summary.setText("");
    workshop.compare(before, after, this::show);
  }

  private void show(Compared compared) {
    summary.setText(
        compared.added() + compared.removed() == 0
            ? Messages.text("workshop.versions.same")
            : Messages.text("workshop.versions.changed", compared.added(), compared.removed()));
    text.getChildren().clear();
    for (Comparison.Piece piece : compared.pieces()) {
      var shown = new Text(piece.text());
      shown.getStyleClass().addAll("compared-piece", piece.kind().name().toLowerCase(Locale.ROOT));
      text.getChildren().add(shown);
    }
  }

  /// What changed, in pieces and in words.
  record Compared(List<Comparison.Piece> pieces, int added, int removed) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Compared of(String before, String after) {
      List<Comparison.Piece> pieces = Comparison.of(before, after);
      return new Compared(
          pieces, words(pieces, Comparison.Kind.ADDED), words(pieces, Comparison.Kind.REMOVED));
    }

    private static int words(List<Comparison.Piece> pieces, Comparison.Kind kind) {
      return (int)
          pieces.stream()
              .filter(piece -> piece.kind() == kind)
              .flatMap(piece -> BLANKS.splitAsStream(piece.text()))
              .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
              .count();
    }
  }
}
