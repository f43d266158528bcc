package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Reads items: `item.json` against its schema and our own rules, and what lies beside it.
final class ItemReader {
  private final JsonForm sqlForm = new JsonForm("sql-item.schema.json");
  private final JsonForm kataForm = new JsonForm("kata-item.schema.json");
  private final KataReader.Forms dataForms =
      new KataReader.Forms(
          new JsonForm("kata-cases.schema.json"), new JsonForm("kata-stream.schema.json"));
  private final JsonForm referenceForm = new JsonForm("reference-item.schema.json");
  private final ReferenceForms referenceForms = ReferenceForms.shipped();

  /// Changes with the schemas of heads and with the code that reads them: what other code took for
  /// an item need not be one.
  String version() {
    var sum = new CRC32();
    List.of(sqlForm, kataForm, referenceForm).forEach(form -> sum.update(form.bytes()));
    Stream.of(ItemReader.class, JsonForm.class, JsonLines.class, PackFiles.class, HeadForm.class)
        .map(Class::getSimpleName)
        .forEach(code -> sum.update(Resources.bytes(code + ".class")));
    return Long.toHexString(sum.getValue());
  }

  /// Reads the head of an item; its other files are not touched.
  Item head(Pack pack, PackFiles files, String folder) throws PackException {
    String path = "items/" + folder + "/item.json";
    JsonLines json = JsonLines.read(path, files.text(path));
    return head(pack, folder, path, form(path, json).check(path, json));
  }

  private JsonForm form(String path, JsonLines json) throws PackException {
    String word = json.tree().path("kind").asText();
    Optional<Item.Kind> kind = word.isEmpty() ? Optional.of(Item.Kind.SQL) : Item.Kind.of(word);
    return form(
        kind.orElseThrow(() ->
            new PackException(
                path,
                json.line("/kind"),
                "'kind' must be one of "
                    + Stream.of(Item.Kind.values())
                        .map(Item.Kind::word)
                        .collect(Collectors.joining(", ")))));
  }

  private JsonForm form(Item.Kind kind) {
    return switch (kind) {
      case SQL -> sqlForm;
      case KATA -> kataForm;
      case DESIGN,
          MODELLING,
          METRICS,
          CONCEPT,
          CHECKLIST,
          PHRASES,
          ESTIMATE,
          STORY_TEMPLATE,
          BEHAVIOURAL,
          STORY,
          FOLLOW_UPS ->
          referenceForm;
    };
  }

  /// Reads the whole of a problem.
  SqlProblem sqlProblem(Pack pack, PackFiles files, Item item) throws PackException {
    String folder = "items/" + item.id().name();
    String path = folder + "/item.json";
    if (item.kind() != Item.Kind.SQL) {
      throw new PackException(path, "is no problem in SQL");
    }
    ItemFiles itemFiles = ItemFiles.read(files, folder);
    JsonLines json = sqlForm.read(path, itemFiles.text("item.json"));
    Item head = head(pack, item.id().name(), path, json);
    return new SqlProblemReader(pack, files, itemFiles, json).read(head);
  }

  /// Reads the whole of a kata.
  Kata kata(Pack pack, PackFiles files, Item item) throws PackException {
    String folder = "items/" + item.id().name();
    String path = folder + "/item.json";
    if (item.kind() != Item.Kind.KATA) {
      throw new PackException(path, "is no kata");
    }
    ItemFiles itemFiles = ItemFiles.read(files, folder);
    JsonLines json = kataForm.read(path, itemFiles.text("item.json"));
    Item head = head(pack, item.id().name(), path, json);
    return new KataReader(itemFiles, json, dataForms).read(head);
  }

  /// Reads the whole of what is read.
  Reference reference(Pack pack, PackFiles files, Item item) throws PackException {
    String folder = "items/" + item.id().name();
    String path = folder + "/item.json";
    if (item.kind().isProblem()) {
      throw new PackException(path, "is a problem, which is answered rather than read");
    }
    ItemFiles itemFiles = ItemFiles.read(files, folder);
    JsonLines json = referenceForm.read(path, itemFiles.text("item.json"));
    Item head = head(pack, item.id().name(), path, json);
    return new ReferenceReader(itemFiles, json, referenceForms).read(head);
  }

  private static Item head(Pack pack, String folder, String path, JsonLines json)
      throws PackException {
    JsonNode tree = json.tree();
    String id = tree.get("id").asText();
    if (!id.equals(folder)) {
      String reason =
          pack.has(id)
              ? "the id '" + id + "' is taken by items/" + id
              : "the id '" + id + "' is not the name of the folder, '" + folder + "'";
      throw new PackException(path, json.line("/id"), reason);
    }
    List<String> tags = new ArrayList<>();
    tree.get("tags").forEach(tag -> tags.add(tag.asText()));
    return new Item(
        new ItemId(pack.head().id(), id),
        Item.Kind.of(tree.get("kind").asText()).orElseThrow(),
        Item.Round.valueOf(constant(tree, "round")),
        tree.get("title").asText(),
        Item.Difficulty.valueOf(constant(tree, "difficulty")),
        tags,
        Duration.ofMinutes(tree.get("parMinutes").asInt()));
  }

  private static String constant(JsonNode tree, String field) {
    return tree.get(field).asText().toUpperCase(Locale.ROOT);
  }
}
