package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the whole of a kata, and collects everything that is wrong before it gives up.
final class KataReader {
  private static final Pattern KNOWN =
      Pattern.compile(
          "item\\.json|prompt\\.md|hints\\.md|explanation\\.md|scale\\.md|reference\\.py|notes\\.md"
              + "|cases\\.json|stream\\.json|tests/resources/.+"
              + "|(starter|given|reference|(alternatives|wrong)/[a-z0-9]+(-[a-z0-9]+)*"
              + "|tests/(visible|hidden))/(?<path>.+\\.java)");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;");

  private final ItemFiles item;
  private final JsonNode tree;
  private final Forms forms;
  private final ItemTexts texts;
  private final boolean imported;

  KataReader(ItemFiles item, JsonLines json, Forms forms) {
    this.item = item;
    this.tree = json.tree();
    this.forms = forms;
    this.texts = new ItemTexts(item, json);
    this.imported = tree.has("imported");
  }

  /// The forms of the files with tests that are data.
  record Forms(JsonForm cases, JsonForm stream) {}

  /// @throws PackException with all findings
  Kata read(Item head) throws PackException {
    checkNames();
    Optional<Kata.Complexity> complexity = complexity();
    Kata.Solution reference = new Kata.Solution("reference", "Reference", sources("reference/"));
    Kata kata =
        new Kata(
            head,
            item.hash(),
            texts.text("prompt.md"),
            texts.hints(ours("hints.md")),
            ours("explanation.md"),
            ours("scale.md"),
            ours("reference.py"),
            complexity,
            capabilities(),
            sources("starter/"),
            optionalSources("given/"),
            reference,
            alternatives(),
            knownWrong(),
            tests(),
            sizeTest(),
            mutation(),
            importedFrom());
    new KataPromises(kata, texts).check();
    texts.refuseFindings();
    return kata;
  }

  private void checkNames() {
    for (String name : item.bytes().keySet()) {
      Matcher known = KNOWN.matcher(name);
      if (!known.matches()) {
        texts.find(name, "unknown file: no file of a kata is called so (see the pack format)");
      } else if (known.group("path") != null && known.group("path").contains("/") && !imported) {
        texts.find(name, "must lie in no package: every class is in the default package");
      }
    }
  }

  /// A text that only an imported kata may lack.
  private String ours(String name) {
    return imported ? texts.optionalText(name) : texts.text(name);
  }

  private Kata.Sources sources(String folder) {
    Kata.Sources sources = optionalSources(folder);
    if (sources.isEmpty()) {
      texts.find(folder.substring(0, folder.length() - 1), "must hold a Java file or more");
    }
    return sources;
  }

  private Kata.Sources optionalSources(String folder) {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : item.bytes().tailMap(folder).keySet()) {
      if (!name.startsWith(folder)) {
        break;
      }
      String text = texts.text(name);
      if (!imported && name.endsWith(".java") && PACKAGE.matcher(text).find()) {
        texts.find(name, "must name no package: every class is in the default package");
      }
      files.put(name.substring(folder.length()), text);
    }
    return new Kata.Sources(files);
  }

  private List<Kata.Solution> alternatives() {
    List<Kata.Solution> solutions = new ArrayList<>();
    for (JsonNode entry : tree.path("alternatives")) {
      solutions.add(solution("alternatives", entry));
    }
    checkFolders("alternatives", "alternatives", imported ? 0 : 1);
    return solutions;
  }

  private List<Kata.KnownWrong> knownWrong() {
    List<Kata.KnownWrong> wrong = new ArrayList<>();
    for (JsonNode entry : tree.path("knownWrong")) {
      wrong.add(
          new Kata.KnownWrong(
              solution("wrong", entry),
              entry.path("remark").asText(),
              entry.path("caughtBy").asText()));
    }
    checkFolders("wrong", "knownWrong", imported ? 0 : 3);
    return wrong;
  }

  private Kata.Solution solution(String folder, JsonNode entry) {
    String name = entry.path("name").asText();
    return new Kata.Solution(
        name, entry.path("title").asText(), sources(folder + "/" + name + "/"));
  }

  /// Holds that each folder is named in `item.json`, once, and that there are enough.
  private void checkFolders(String folder, String field, int atLeast) {
    List<String> names = new ArrayList<>();
    tree.path(field).forEach(entry -> names.add(entry.path("name").asText()));
    for (int i = 0; i < names.size(); i++) {
      if (names.indexOf(names.get(i)) < i) {
        texts.findField("/" + field + "/" + i + "/name", "'" + names.get(i) + "' is named twice");
      }
    }
    item.matching(folder + "/.+").stream()
        .map(path -> path.split("/", 3)[1])
        .distinct()
        .filter(name -> !names.contains(name))
        .forEach(name -> texts.find(folder + "/" + name, "is not named in item.json"));
    if (names.size() < atLeast) {
      texts.findField(
          "/" + field,
          "'" + field + "' must have " + atLeast + " or more, and has " + names.size());
    }
  }

  private Optional<Kata.Complexity> complexity() {
    if (!tree.has("complexity") && !imported) {
      texts.findField("", "the field 'complexity' is missing");
    }
    return Optional.ofNullable(tree.get("complexity"))
        .map(node -> new Kata.Complexity(node.path("time").asText(), node.path("space").asText()));
  }

  private Set<Kata.Capability> capabilities() {
    Set<Kata.Capability> capabilities = EnumSet.noneOf(Kata.Capability.class);
    for (JsonNode word : tree.path("capabilities")) {
      capabilities.add(Kata.Capability.valueOf(word.asText().toUpperCase(Locale.ROOT)));
    }
    return capabilities;
  }

  private Kata.Tests tests() {
    return new Kata.Tests(
        optionalSources("tests/visible/"),
        optionalSources("tests/hidden/"),
        optionalSources("tests/resources/"),
        texts.data("cases.json", forms.cases()).map(KataDataReader::cases),
        texts.data("stream.json", forms.stream()).map(KataDataReader::stream));
  }

  private Optional<Kata.SizeTest> sizeTest() {
    if (!tree.has("sizeTest") && !imported) {
      texts.findField("", "the field 'sizeTest' is missing");
    }
    return Optional.ofNullable(tree.get("sizeTest"))
        .map(node -> new Kata.SizeTest(node.path("test").asText(), node.path("slow").asText()));
  }

  private Optional<Kata.Mutation> mutation() {
    return Optional.ofNullable(tree.get("mutation"))
        .map(node -> {
          List<String> survivors = new ArrayList<>();
          node.path("survivors").forEach(line -> survivors.add(line.asText()));
          return new Kata.Mutation(
              node.path("score").asDouble(),
              node.path("mutants").asInt(),
              node.path("of").asText(),
              survivors);
        });
  }

  private Optional<Kata.Imported> importedFrom() {
    return Optional.ofNullable(tree.get("imported"))
        .map(node ->
            new Kata.Imported(
                node.path("from").asText(), node.path("starterPasses").asBoolean(false)));
  }
}
