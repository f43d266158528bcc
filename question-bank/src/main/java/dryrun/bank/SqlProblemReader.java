package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the whole of an SQL problem, and collects everything that is wrong before it gives up.
final class SqlProblemReader {
  private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final Pattern KNOWN =
      Pattern.compile(
          "(item\\.json|prompt\\.md|hints\\.md|explanation\\.md|reference\\.sql|notes\\.md"
              + "|(alternatives|known-wrong)/"
              + WORD
              + "\\.sql|(sample|cases/"
              + WORD
              + ")/(?<table>[^/]+)\\.csv)");
  private static final Pattern COMMENT = Pattern.compile("--\\s*(?<text>\\S.*?)\\s*");

  private final Pack pack;
  private final PackFiles files;
  private final ItemFiles item;
  private final JsonLines json;
  private final ItemTexts texts;

  SqlProblemReader(Pack pack, PackFiles files, ItemFiles item, JsonLines json) {
    this.pack = pack;
    this.files = files;
    this.item = item;
    this.json = json;
    this.texts = new ItemTexts(item, json);
  }

  /// @throws PackException with all findings
  SqlProblem read(Item head) throws PackException {
    List<String> tables = words(json.tree().get("tables"));
    checkNames(tables);
    String prompt = texts.text("prompt.md");
    List<String> hints = texts.hints(texts.text("hints.md"));
    SqlProblem.Query reference =
        new SqlProblem.Query("reference", "Reference", texts.text("reference.sql"));
    String explanation = texts.text("explanation.md");
    List<Titled> alternatives = queries("alternatives", 2, "its title");
    List<Titled> mistakes = queries("known-wrong", 3, "what an interviewer would say");
    List<SqlProblem.Case> cases = cases();
    Optional<SqlProblem.Dataset> dataset = dataset(json.tree().get("dataset").asText());
    texts.refuseFindings();
    return new SqlProblem(
        head,
        item.hash(),
        prompt,
        hints,
        dataset.orElseThrow(),
        tables,
        JudgingReader.read(json.tree().path("judging")),
        reference,
        alternatives.stream().map(t -> new SqlProblem.Query(t.name, t.comment, t.sql)).toList(),
        mistakes.stream().map(Titled::knownWrong).toList(),
        new SqlProblem.Case("sample", files.resolve(item.path("sample"))),
        cases,
        Set.copyOf(words(json.tree().get("engines"))),
        explanation,
        promises(json.tree().path("promises")),
        mutationScore(json.tree().path("mutationScore")));
  }

  private static SqlProblem.Promises promises(JsonNode node) {
    Map<String, List<String>> checks = new LinkedHashMap<>();
    node.path("checks")
        .properties()
        .forEach(entry -> checks.put(entry.getKey(), words(entry.getValue())));
    return new SqlProblem.Promises(checks, words(node.path("never")));
  }

  private static Optional<SqlProblem.MutationScore> mutationScore(JsonNode node) {
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new SqlProblem.MutationScore(
                node.get("mutants").asInt(),
                node.get("killed").asInt(),
                node.get("equivalent").asInt(),
                node.path("byPlan").asInt(),
                node.get("of").asText()));
  }

  private record Titled(String name, String comment, String sql) {
    SqlProblem.KnownWrong knownWrong() {
      String words = name.replace('-', ' ');
      String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
      return new SqlProblem.KnownWrong(new SqlProblem.Query(name, title, sql), comment);
    }
  }

  private void checkNames(List<String> tables) {
    for (String name : item.bytes().keySet()) {
      Matcher known = KNOWN.matcher(name);
      if (!known.matches()) {
        texts.find(name, "unknown file: no file of an item is called so (see the pack format)");
      } else if (known.group("table") != null && !tables.contains(known.group("table"))) {
        texts.find(name, "'" + known.group("table") + "' is not one of the tables in item.json");
      } else if (known.group("table") != null) {
        texts.text(name);
      }
    }
    if (item.matching("sample/.*").isEmpty()) {
      texts.find("sample", "is missing: one TABLE.csv per table that the candidate sees rows of");
    }
  }

  private List<Titled> queries(String folder, int atLeast, String what) {
    List<Titled> queries = new ArrayList<>();
    List<String> names = item.matching(folder + "/[^/]+\\.sql");
    if (names.size() < atLeast) {
      texts.find(folder, "must hold " + atLeast + " or more answers, and holds " + names.size());
    }
    for (String file : names) {
      String sql = texts.text(file);
      Matcher comment = COMMENT.matcher(sql.lines().findFirst().orElse(""));
      if (comment.matches()) {
        String name = file.substring(folder.length() + 1, file.length() - ".sql".length());
        queries.add(new Titled(name, comment.group("text"), sql));
      } else if (!sql.isBlank()) {
        texts
            .findings()
            .add(
                new Finding(
                    item.path(file),
                    Optional.of(1),
                    "must start with a comment that says " + what));
      }
    }
    return queries;
  }

  private List<SqlProblem.Case> cases() {
    Set<String> names = new TreeSet<>();
    for (String file : item.matching("cases/[^/]+/.+")) {
      names.add(file.split("/", 3)[1]);
    }
    if (names.isEmpty()) {
      texts.find("cases", "must hold one folder or more, each with the rows of a hidden case");
    }
    return names.stream()
        .map(name -> new SqlProblem.Case(name, files.resolve(item.path("cases/" + name))))
        .toList();
  }

  private Optional<SqlProblem.Dataset> dataset(String name) {
    if (name.contains("/")) {
      return Optional.of(new SqlProblem.Dataset.BuiltIn(name));
    }
    try {
      Optional<Path> folder = pack.dataset(name);
      if (folder.isEmpty()) {
        texts.findField("/dataset", "there is no datasets/" + name + "/schema.sql in this pack");
      }
      return folder.map(SqlProblem.Dataset.Folder::new);
    } catch (PackException e) {
      texts.findings().addAll(e.findings());
      return Optional.empty();
    }
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }
}
