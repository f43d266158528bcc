package dryrun.bank.exercism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dryrun.bank.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Exercises that come together: a clone of the track, a folder of exercise folders, or one.
///
/// @param id of the pack that they become
/// @param folders the exercises, practice and concept, in the order of names
/// @param about what the track says of each, by slug
public record Track(String id, String title, List<Path> folders, Map<String, JsonNode> about) {
  private static final int MAX_ID = 60;

  public Track {
    folders = List.copyOf(folders);
    about = Map.copyOf(about);
  }

  /// Looks at a folder; empty when there is no exercise in it.
  ///
  /// @throws PackException when the track's `config.json` is not JSON
  public static Optional<Track> at(Path given) throws PackException {
    Path folder = given.toAbsolutePath().normalize();
    if (ExerciseFolder.isOne(folder)) {
      Path above = folder.resolve("../../..").normalize();
      return Optional.of(
          new Track(
              "exercism-" + word(folder),
              "Exercism: " + name(folder),
              List.of(folder),
              about(above)));
    }
    List<Path> folders = new ArrayList<>();
    for (String kind : List.of("exercises/practice", "exercises/concept")) {
      folders.addAll(exercises(folder.resolve(kind)));
    }
    if (!folders.isEmpty()) {
      return Optional.of(
          new Track("exercism-java", "Exercism's Java track", folders, about(folder)));
    }
    folders.addAll(exercises(folder));
    return folders.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Track(
                "exercism-" + word(folder),
                "Exercism: " + name(folder),
                folders,
                about(folder.resolve("../..").normalize())));
  }

  /// Reads one of the folders.
  ///
  /// @throws PackException when it is no whole exercise
  public Exercise read(Path folder) throws PackException {
    return new ExerciseFolder(folder)
        .read(about.getOrDefault(name(folder), MissingNode.getInstance()));
  }

  private static List<Path> exercises(Path folder) throws PackException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(ExerciseFolder::isOne).sorted().toList();
    } catch (IOException e) {
      throw new PackException(folder.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static Map<String, JsonNode> about(Path track) throws PackException {
    Map<String, JsonNode> about = new HashMap<>();
    JsonNode exercises = new TreeFiles(track).json("config.json").path("exercises");
    for (String kind : List.of("practice", "concept")) {
      exercises.path(kind).forEach(each -> about.put(each.path("slug").asText(), each));
    }
    return about;
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static String word(Path folder) {
    String word =
        name(folder).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return word.isEmpty() ? "java" : word.substring(0, Math.min(word.length(), MAX_ID));
  }
}
