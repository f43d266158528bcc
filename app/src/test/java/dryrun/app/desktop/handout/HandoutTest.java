package dryrun.app.desktop.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.reading.PageCount;
import dryrun.app.reading.PdfWriter;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.StoryMaterial;
import dryrun.journal.DurableFiles;
import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the example stories of the built-in pack.
class HandoutTest {
  @TempDir private Path folder;
  private final List<Story> stories = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  @BeforeEach
  void read() throws PackException {
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.STORY
            && bank.reference(item) instanceof StoryMaterial material
            && material.text("story.md").isPresent()
            && stories.size() < 7) {
          stories.add(new StoryReader().read(material.text("story.md").get()));
        }
      }
    }
  }

  private HandoutModel model() {
    return new HandoutModel(
        Optional.of(new HandoutModel.Named("forecast", stories.getFirst())),
        stories,
        Pace.CALM,
        DurableFiles.ofDisk(),
        new PdfWriter(Map.of()),
        new DirectTaskRunner(),
        failures::add);
  }

  @Test
  void aStoryIsWrittenInEveryFormatAtTheLengthChosen() throws IOException {
    HandoutModel model = model();
    model.choice().set(HandoutModel.Choice.SHORT);
    for (Format format : Format.values()) {
      model.format().set(format);
      assertEquals("forecast." + format.ending(), model.fileName());
      model.save(folder.resolve(model.fileName()));
      assertEquals("Saved: " + folder.resolve(model.fileName()), model.said().get());
    }

    String markdown = Files.readString(folder.resolve("forecast.md"));
    assertTrue(markdown.startsWith("# The forecast that nobody liked\n\n## Situation\n"), markdown);
    String html = Files.readString(folder.resolve("forecast.html"));
    assertTrue(html.contains("<h1>The forecast that nobody liked</h1>"), html);
    byte[] pdf = Files.readAllBytes(folder.resolve("forecast.pdf"));
    String told = model.handout().text().strip().split("\\s+", 2)[0];
    assertTrue(text(pdf).contains(told), text(pdf));
    assertEquals(1, PageCount.of(pdf));
    assertEquals(List.of(), failures);
  }

  @Test
  void aSheetOfSevenStoriesFitsOneSide() throws IOException {
    HandoutModel model = model();
    model.choice().set(HandoutModel.Choice.SHEET);
    Path file = folder.resolve(model.fileName());
    model.save(file);

    assertEquals("my-stories.pdf", String.valueOf(file.getFileName()));
    byte[] pdf = Files.readAllBytes(file);
    assertEquals(1, PageCount.of(pdf));
    for (Story story : stories) {
      assertTrue(text(pdf).contains(story.value("title")), story.value("title"));
    }
  }

  @Test
  void signsThatNoFontOfAPdfHasAreSaidAndKeptEverywhereElse() throws IOException {
    stories.set(
        0,
        new StoryReader().read("## Situation\n\nבלילה 🚨 Ναι, 7 clients à Łódź – “so”. 👩‍💻\n"));
    HandoutModel model = model();
    Path pdf = folder.resolve("a.pdf");
    model.save(pdf);
    assertEquals(
        "Saved: "
            + pdf
            + " The fonts of a PDF and of paper have no signs for “בליה🚨👩💻”, and a # stands"
            + " there; as HTML, Markdown and plain text everything is kept.",
        model.said().get());
    assertTrue(text(Files.readAllBytes(pdf)).contains("Ναι, 7 clients à Łódź – “so”."));

    model.format().set(Format.HTML);
    Path html = folder.resolve("a.html");
    model.save(html);
    assertEquals("Saved: " + html, model.said().get());
    assertTrue(Files.readString(html).contains("בלילה 🚨 Ναι"));
    model.pdf(pages -> assertEquals(1, PageCount.of(pages)));
    assertTrue(model.said().get().startsWith("The fonts of a PDF"), model.said().get());
  }

  @Test
  void aWordWithoutEndStaysOnThePage() throws IOException {
    stories.set(0, new StoryReader().read("## Situation\n\n" + "abcdefghij".repeat(40) + "end\n"));
    HandoutModel model = model();
    Path pdf = folder.resolve("long.pdf");
    model.save(pdf);
    try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
      var within = new PDFTextStripperByArea();
      within.addRegion("page", new Rectangle(0, 0, 595, 842));
      within.extractRegions(paper.getPage(0));
      String words = within.getTextForRegion("page").replaceAll("\\s", "");
      assertTrue(words.contains("abcdefghijend"), words);
    }
  }

  @Test
  void aRefusalIsToldAndLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    HandoutModel model = model();
    model.format().set(Format.MARKDOWN);
    model.save(file.resolve("below-a-file.md"));

    assertEquals(1, failures.size());
    assertEquals("", model.said().get());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void whereNoStoryIsOpenOnlyTheSheetIsOffered() {
    var model =
        new HandoutModel(
            Optional.empty(),
            stories,
            Pace.CALM,
            DurableFiles.ofDisk(),
            new PdfWriter(Map.of()),
            new DirectTaskRunner(),
            failures::add);

    assertEquals(List.of(HandoutModel.Choice.SHEET), model.choices());
    assertTrue(model.handout().text().startsWith(stories.getFirst().value("title")));
  }

  @Test
  void looks() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "handout",
            "full",
            () ->
                new HandoutView(
                    model(),
                    new HandoutView.Ways(
                        (name, near) -> Optional.empty(), (pdf, near) -> {}, () -> {}))));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
