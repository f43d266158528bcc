package dryrun.app.desktop.handout;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.reading.PageCount;
import dryrun.app.reading.PdfWriter;
import dryrun.story.Length;
import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.export.StoryExport;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Something to take out: one story at a length, or a sheet of all stories.
public sealed interface Handout {
  /// The sizes of text that are tried, in points, until a sheet fits one side of paper.
  List<Double> POINTS = List.of(10.0, 9.5, 9.0, 8.5, 8.0);

  /// A name for its file, without an ending.
  String name();

  /// As it is said, without marks.
  String text();

  /// The bytes of a file; takes time, PDF some seconds for the first.
  byte[] bytes(Format format, PdfWriter writer);

  /// One story.
  ///
  /// @param name of its file, without an ending
  record One(String name, Story story, Length length) implements Handout {
    @Override
    public String text() {
      return new StoryExport().plainText(story, length);
    }

    @Override
    public byte[] bytes(Format format, PdfWriter writer) {
      var export = new StoryExport();
      return switch (format) {
        case MARKDOWN -> utf8(export.markdown(story, length));
        case HTML -> utf8(export.html(story, length));
        case PDF -> writer.page(markup(export.html(story, length)));
      };
    }
  }

  /// All stories on one sheet.
  record Sheet(List<Story> stories, Pace pace) implements Handout {
    public Sheet {
      stories = List.copyOf(stories);
    }

    @Override
    public String name() {
      return Messages.text("handout.sheet-file");
    }

    @Override
    public String text() {
      return new StoryExport().sheetText(stories);
    }

    @Override
    public byte[] bytes(Format format, PdfWriter writer) {
      var export = new StoryExport();
      return switch (format) {
        case MARKDOWN -> utf8(export.sheetMarkdown(stories, pace));
        case HTML -> utf8(export.sheetHtml(stories, pace));
        case PDF -> onePage(export, writer);
      };
    }

    /// As large as fits one side; the smallest size where none does.
    private byte[] onePage(StoryExport export, PdfWriter writer) {
      byte[] pdf = new byte[0];
      for (double points : POINTS) {
        pdf = writer.page(markup(export.sheetHtml(stories, pace, points)));
        if (PageCount.of(pdf) == 1) {
          return pdf;
        }
      }
      return pdf;
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// XML has no doctype of HTML.
  private static String markup(String html) {
    return html.replaceFirst("(?i)\\A<!DOCTYPE html>\\s*", "");
  }
}
