package dryrun.bank.exercism;

import com.fasterxml.jackson.databind.JsonNode;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import dryrun.bank.PackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A folder with one exercise: `src/main/java`, `src/test/java`, `.docs`, and in `.meta` what the
/// track knows of it.
public final class ExerciseFolder {
  private static final String MAIN = "src/main/java";
  private static final Pattern USES_FILES =
      Pattern.compile("\\bjava\\.nio\\.file\\b|\\bjava\\.io\\.File\\w*\\b");
  private static final Pattern USES_THREADS =
      Pattern.compile(
          "\\bThread\\b|\\bExecutorService\\b|\\bExecutors\\b|\\bparallel(Stream)?\\("
              + "|\\bCompletableFuture\\b|\\bForkJoinPool\\b");
  private static final Pattern USES_REFLECTION =
      Pattern.compile(
          "\\bjava\\.lang\\.reflect\\b|\\bClass\\.forName\\b|\\.getDeclared[A-Z]\\w*\\("
              + "|\\bjupiter\\.api\\.(extension|io)\\b");
  private static final int HARD_FROM = 7;
  private static final int MEDIUM_FROM = 4;

  private final Path folder;
  private final TreeFiles files;

  public ExerciseFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.files = new TreeFiles(this.folder);
  }

  /// Whether a folder looks like one exercise.
  public static boolean isOne(Path folder) {
    return Files.isDirectory(folder.resolve("src/test/java"));
  }

  /// Reads the exercise; the reference may be missing.
  ///
  /// @param about what the track says of it in its `config.json`; empty when there is no track
  /// @throws PackException when a file that it needs is missing or is not text
  public Exercise read(JsonNode about) throws PackException {
    SortedMap<String, String> main = files.texts(MAIN, ".java");
    SortedMap<String, String> tests = files.texts("src/test/java", ".java");
    SortedMap<String, String> reference = files.texts(".meta/src/reference/java", ".java");
    if (tests.isEmpty()) {
      throw new PackException(folder.resolve("src/test/java").toString(), "holds no tests");
    }
    if (main.isEmpty()) {
      throw new PackException(folder.resolve(MAIN).toString(), "holds no Java file to begin with");
    }
    SortedMap<String, String> given = given(main);
    main.keySet().removeAll(given.keySet());
    SortedMap<String, String> resources = files.texts("src/main/resources", "");
    resources.putAll(files.texts("src/test/resources", ""));
    String slug = slug();
    return new Exercise(
        slug,
        title(about, slug),
        difficulty(about),
        List.of("exercism", about.has("concepts") ? "concept" : "practice"),
        prompt(slug),
        capabilities(tests, reference),
        new Sources(main),
        new Sources(given),
        new Sources(reference),
        new Sources(tests),
        new Sources(resources));
  }

  /// The files that the exercise's own `config.json` calls neither a solution nor anything else
  /// that is written; none when it has no such file.
  private SortedMap<String, String> given(SortedMap<String, String> main) throws PackException {
    SortedMap<String, String> given = new TreeMap<>();
    for (JsonNode editor : files.json(".meta/config.json").path("files").path("editor")) {
      String path = editor.asText();
      if (path.startsWith(MAIN + "/")) {
        String name = path.substring(MAIN.length() + 1);
        String text = main.get(name);
        if (text != null) {
          given.put(name, text);
        }
      }
    }
    return given.size() == main.size() ? new TreeMap<>() : given;
  }

  private String prompt(String slug) throws PackException {
    StringBuilder prompt = new StringBuilder();
    for (String name : List.of("introduction.md", "instructions.md", "instructions.append.md")) {
      String text = files.text(".docs/" + name);
      if (!text.isBlank()) {
        prompt.append(text.strip()).append("\n\n");
      }
    }
    if (prompt.isEmpty()) {
      String readme = files.text("README.md");
      return readme.isBlank() ? "# " + slug + "\n\nMake the tests pass.\n" : readme;
    }
    return prompt.toString().stripTrailing() + "\n";
  }

  private static Set<Kata.Capability> capabilities(
      SortedMap<String, String> tests, SortedMap<String, String> reference) {
    String all = String.join("\n", tests.values()) + String.join("\n", reference.values());
    Set<Kata.Capability> capabilities = EnumSet.noneOf(Kata.Capability.class);
    if (USES_FILES.matcher(all).find()) {
      capabilities.add(Kata.Capability.FILES);
    }
    if (USES_THREADS.matcher(all).find()) {
      capabilities.add(Kata.Capability.THREADS);
    }
    if (USES_REFLECTION.matcher(String.join("\n", tests.values())).find()) {
      capabilities.add(Kata.Capability.REFLECTION);
    }
    return capabilities;
  }

  private String slug() {
    String name = String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT);
    String slug = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "exercise" : slug;
  }

  private static String title(JsonNode about, String slug) {
    String words = slug.replace('-', ' ');
    return about.path("name").asText(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  private static Item.Difficulty difficulty(JsonNode about) {
    int difficulty = about.path("difficulty").asInt(about.has("concepts") ? 1 : MEDIUM_FROM);
    if (difficulty >= HARD_FROM) {
      return Item.Difficulty.HARD;
    }
    return difficulty >= MEDIUM_FROM ? Item.Difficulty.MEDIUM : Item.Difficulty.EASY;
  }
}
