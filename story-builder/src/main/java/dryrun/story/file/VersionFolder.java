package dryrun.story.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Versions of stories that newer ones replaced: one folder a story, one file a version.
final class VersionFolder {
  private static final int KEPT = 200;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z.md'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Disk disk;
  private final InstantSource clock;

  VersionFolder(Path folder, Disk disk, InstantSource clock) {
    this.folder = folder;
    this.disk = disk;
    this.clock = clock;
  }

  void keep(String story, String text) throws IOException {
    Path own = folder.resolve(story);
    List<String> names = names(own);
    Instant now = clock.instant();
    while (names.contains(NAME.format(now))) {
      now = now.plusMillis(1);
    }
    disk.replace(own.resolve(NAME.format(now)), StoryText.bytes(text));
    for (int i = 0; i <= names.size() - KEPT; i++) {
      disk.delete(own.resolve(names.get(i)));
    }
  }

  /// Whether anything of a story of that name was kept.
  boolean has(String story) throws IOException {
    return !names(folder.resolve(story)).isEmpty();
  }

  /// Lets the versions of a story follow it to another name.
  void move(String story, String name) throws IOException {
    disk.move(folder.resolve(story), folder.resolve(name));
  }

  /// Newest first; what cannot be read is left out.
  List<StoryVersion> of(String story) {
    Path own = folder.resolve(story);
    List<StoryVersion> versions = new ArrayList<>();
    try {
      for (String name : names(own)) {
        Optional<String> text = disk.read(own.resolve(name)).flatMap(StoryText::of);
        text.ifPresent(t -> versions.add(new StoryVersion(NAME.parse(name, Instant::from), t)));
      }
    } catch (IOException e) {
      return List.of();
    }
    versions.sort(Comparator.comparing(StoryVersion::replaced).reversed());
    return versions;
  }

  /// Names of versions, oldest first.
  private List<String> names(Path own) throws IOException {
    return disk.names(own).stream().filter(VersionFolder::isVersion).sorted().toList();
  }

  private static boolean isVersion(String name) {
    try {
      NAME.parse(name);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
