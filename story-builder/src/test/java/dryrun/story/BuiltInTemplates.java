package dryrun.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The templates that come with the program.
public final class BuiltInTemplates {
  /// In the order of the contract.
  public static final List<String> IDS =
      List.of(
          "star", "spsil", "resume-walk", "pipeline-walk", "retrospective", "de-risk-and-commit");

  private static final Path FOLDER =
      Path.of("../question-bank/src/main/resources/dryrun/packs/core/items");

  private BuiltInTemplates() {}

  /// One of them.
  public static StoryTemplate named(String id) {
    try {
      return new TemplateReader().read(id, Files.readString(FOLDER.resolve(id + "/template.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
