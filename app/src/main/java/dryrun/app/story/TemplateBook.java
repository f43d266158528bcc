package dryrun.app.story;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.StoryMaterial;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateException;
import dryrun.story.TemplateReader;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The templates at hand: those of the user's own folder, then those of the packs. An own template
/// goes before one of a pack that has its id.
///
/// @param templates own ones first, each by id
/// @param remarks one sentence for each that cannot be used
public record TemplateBook(List<StoryTemplate> templates, List<String> remarks) {
  private static final String ENDING = ".json";

  public TemplateBook {
    templates = List.copyOf(templates);
    remarks = List.copyOf(remarks);
  }

  /// Reads all of them; takes time.
  ///
  /// @param own a folder of files `ID.json`; need not exist
  public static TemplateBook read(Bank bank, Path own) {
    List<StoryTemplate> templates = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    readOwn(own, templates, remarks);
    for (Item item : bank.items()) {
      if (item.kind() == Item.Kind.STORY_TEMPLATE) {
        try {
          templates.add(ofPack(bank, item));
        } catch (PackException | TemplateException e) {
          remarks.add(item.id() + " cannot be used: " + e.getMessage());
        }
      }
    }
    return new TemplateBook(templates, remarks);
  }

  private static StoryTemplate ofPack(Bank bank, Item item)
      throws PackException, TemplateException {
    if (bank.reference(item) instanceof StoryMaterial material) {
      return new TemplateReader().read(item.id().name(), material.text("template.json").orElse(""));
    }
    throw new PackException(item.id().toString(), "is no template");
  }

  private static void readOwn(Path own, List<StoryTemplate> templates, List<String> remarks) {
    if (!Files.isDirectory(own)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(own, "*" + ENDING)) {
      for (Path file : sorted(files)) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ENDING.length());
        try {
          templates.add(new TemplateReader().read(id, Files.readString(file)));
        } catch (IOException | TemplateException e) {
          remarks.add(file + " cannot be used: " + e.getMessage());
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      remarks.add(own + " cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> sorted(DirectoryStream<Path> files) {
    List<Path> sorted = new ArrayList<>();
    files.forEach(sorted::add);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  /// The template of that id, with or without its pack.
  public Optional<StoryTemplate> named(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return templates.stream().filter(template -> template.id().equals(name)).findFirst();
  }

  /// The template that a story names, else the one of which it has the most sections; empty when it
  /// names one that is not there, or has sections of none.
  public Optional<StoryTemplate> of(Story story) {
    String id = story.value("template");
    return id.isEmpty() ? byHeadings(story) : named(id);
  }

  private Optional<StoryTemplate> byHeadings(Story story) {
    return templates.stream()
        .filter(template -> shared(template, story) > 0)
        .max(Comparator.comparingLong(template -> shared(template, story)));
  }

  private static long shared(StoryTemplate template, Story story) {
    return story.sections().stream()
        .map(Section::name)
        .filter(name -> template.section(name).isPresent())
        .distinct()
        .count();
  }
}
