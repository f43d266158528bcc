package dryrun.story.file;

import dryrun.story.FrontMatter;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Stories in a folder of the user. Beside the stories lies `.dryrun` with drafts and versions.
///
/// Every write puts a whole new file in the place of the old one, forced to disk before.
public final class StoryFolder implements StoryStore {
  private static final String ENDING = ".md";
  private static final int LONGEST_NAME = 60;

  private final Path folder;
  private final Disk disk;
  private final VersionFolder versions;

  /// @param folder made when the first story is written
  public StoryFolder(Path folder, Disk disk, InstantSource clock) {
    this.folder = folder;
    this.disk = disk;
    versions = new VersionFolder(folder.resolve(".dryrun/versions"), disk, clock);
  }

  @Override
  public Listing list() {
    try {
      List<String> names = new ArrayList<>();
      List<String> remarks = new ArrayList<>();
      for (String name : disk.names(folder).stream().sorted().toList()) {
        if (name.startsWith(".") || !name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
          continue;
        }
        names.add(name);
      }
      for (String name : disk.names(drafts()).stream().sorted().toList()) {
        if (name.endsWith(ENDING) && !names.contains(name)) {
          remarks.add(name + ": the file is gone, but what was typed last is kept as a draft.");
        }
      }
      return new Listing(names, remarks);
    } catch (IOException e) {
      return new Listing(List.of(), List.of(Refusals.reading(folder, e)));
    }
  }

  @Override
  public Opening open(String name) {
    return opening(name, true);
  }

  @Override
  public Opening reread(String name) {
    return opening(name, false);
  }

  private Opening opening(String name, boolean withDraft) {
    try {
      Optional<byte[]> bytes = disk.read(file(name));
      Optional<String> draft =
          withDraft ? disk.read(drafts().resolve(name)).flatMap(StoryText::of) : Optional.empty();
      if (bytes.isEmpty() && draft.isEmpty()) {
        return new Opening.Refused(name + " is no longer in " + folder + ".");
      }
      Optional<String> text = bytes.isEmpty() ? Optional.of("") : StoryText.of(bytes.get());
      if (text.isEmpty()) {
        return new Opening.Refused(
            name + " is not UTF-8 text. Save it as UTF-8 in your editor; it was left as it is.");
      }
      return new Opening.Opened(new StoryFile(name, text.get()), draft.orElse(text.get()));
    } catch (IOException e) {
      return new Opening.Refused(Refusals.reading(file(name), e));
    }
  }

  @Override
  public Saving create(String title, String text) {
    try {
      String name = freeName(title);
      disk.replace(file(name), StoryText.bytes(text));
      return new Saving.Saved(new StoryFile(name, text));
    } catch (IOException e) {
      return new Saving.Failed(Refusals.writing(folder, e));
    }
  }

  @Override
  public Saving rename(String name, String title) {
    try {
      Optional<String> text = disk.read(file(name)).flatMap(StoryText::of);
      if (text.isEmpty()) {
        return new Saving.Failed(notText(name));
      }
      String titled = FrontMatter.with(text.get(), "title", title);
      if (stem(title).equals(name.substring(0, name.length() - ENDING.length()))) {
        return written(name, text.get(), titled, List.of());
      }
      String free = freeName(title);
      disk.replace(file(free), StoryText.bytes(titled));
      versions.move(name, free);
      disk.move(drafts().resolve(name), drafts().resolve(free));
      disk.delete(file(name));
      return new Saving.Saved(new StoryFile(free, titled));
    } catch (IOException e) {
      return new Saving.Failed(Refusals.writing(file(name), e));
    }
  }

  @Override
  public String remove(String name) {
    try {
      Optional<byte[]> bytes = disk.read(file(name));
      Optional<String> text = bytes.flatMap(StoryText::of);
      if (bytes.isPresent() && text.isEmpty()) {
        return notText(name);
      }
      Optional<String> draft = disk.read(drafts().resolve(name)).flatMap(StoryText::of);
      for (String kept : Stream.concat(draft.stream(), text.stream()).distinct().toList()) {
        versions.keep(name, kept);
      }
      disk.delete(file(name));
      disk.delete(drafts().resolve(name));
      return "";
    } catch (IOException e) {
      return Refusals.writing(file(name), e);
    }
  }

  @Override
  public String bringBack(String name) {
    try {
      List<StoryVersion> kept = versions(name);
      if (kept.isEmpty() || disk.read(file(name)).isPresent()) {
        return name + " cannot be put back: it is there, or nothing of it was kept.";
      }
      disk.replace(file(name), StoryText.bytes(kept.getFirst().text()));
      return "";
    } catch (IOException e) {
      return Refusals.writing(file(name), e);
    }
  }

  private String notText(String name) {
    return name + " is no UTF-8 text in " + folder + ", and was left as it is.";
  }

  @Override
  public Saving save(StoryFile base, String text) {
    Path file = file(base.name());
    try {
      Optional<byte[]> bytes = disk.read(file);
      Optional<String> outside = bytes.flatMap(StoryText::of);
      if (bytes.isPresent() && outside.isEmpty()) {
        disk.replace(drafts().resolve(base.name()), StoryText.bytes(text));
        return new Saving.Failed(
            base.name() + " is no longer UTF-8 text and was left as it is; yours is a draft.");
      }
      String there = outside.orElse(base.text());
      if (there.equals(base.text())) {
        return written(base.name(), bytes.isPresent() ? there : "", text, List.of());
      }
      return merged(base, text, there);
    } catch (IOException e) {
      return new Saving.Failed(Refusals.writing(file, e));
    }
  }

  /// Saves as if the part in conflict had stood outside when the story was opened: then only the
  /// choice is a change of it.
  @Override
  public Saving decide(
      StoryFile base, String mine, Saving.Conflict conflict, Map<String, String> chosen) {
    String settled = base.text();
    String text = mine;
    for (PartConflict part : conflict.parts()) {
      String choice = chosen.getOrDefault(part.part(), part.mine());
      settled = StoryParts.of(settled).with(part.part(), part.outside()).text();
      text = StoryParts.of(text).with(part.part(), choice).text();
    }
    return save(new StoryFile(base.name(), settled), text);
  }

  private Saving merged(StoryFile base, String text, String there) throws IOException {
    StoryMerge.Merged merged = StoryMerge.merge(base.text(), text, there);
    if (!merged.conflicts().isEmpty()) {
      disk.replace(drafts().resolve(base.name()), StoryText.bytes(text));
      return new Saving.Conflict(new StoryFile(base.name(), there), merged.conflicts());
    }
    return written(base.name(), there, merged.text(), merged.fromOutside());
  }

  /// Keeps what is replaced, replaces it, and only then lets go of the draft.
  private Saving written(String name, String replaced, String text, List<String> fromOutside)
      throws IOException {
    if (!replaced.equals(text)) {
      if (!replaced.isEmpty()) {
        versions.keep(name, replaced);
      }
      disk.replace(file(name), StoryText.bytes(text));
    }
    disk.delete(drafts().resolve(name));
    StoryFile file = new StoryFile(name, text);
    return fromOutside.isEmpty() ? new Saving.Saved(file) : new Saving.Merged(file, fromOutside);
  }

  @Override
  public String keepDraft(String name, String text) {
    try {
      disk.replace(drafts().resolve(plain(name)), StoryText.bytes(text));
      return "";
    } catch (IOException e) {
      return Refusals.writing(drafts(), e);
    }
  }

  @Override
  public List<StoryVersion> versions(String name) {
    return versions.of(plain(name));
  }

  private Path drafts() {
    return folder.resolve(".dryrun/drafts");
  }

  private Path file(String name) {
    return folder.resolve(plain(name));
  }

  /// @throws IllegalArgumentException for a name that leaves the folder
  private static String plain(String name) {
    if (name.isBlank() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException("not the name of a story: " + name);
    }
    return name;
  }

  /// A name made of the title's letters and digits that no file has, nor one that was taken out.
  private String freeName(String title) throws IOException {
    String stem = stem(title);
    List<String> taken = disk.names(folder).stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    String name = stem + ENDING;
    for (int i = 2; taken.contains(name) || versions.has(name); i++) {
      name = stem + "-" + i + ENDING;
    }
    return name;
  }

  private static String stem(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    int end =
        words.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, words.codePointCount(0, words.length())));
    return words.isEmpty() ? "story" : words.substring(0, end);
  }
}
