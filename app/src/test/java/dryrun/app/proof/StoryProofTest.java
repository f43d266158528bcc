package dryrun.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StoryProofTest {
  private static final Set<Item.Kind> KINDS =
      Set.of(Item.Kind.STORY_TEMPLATE, Item.Kind.STORY, Item.Kind.FOLLOW_UPS);

  private final ReferenceProof proof = new ReferenceProof();

  @TempDir private Path pack;

  private List<String> findings(PackBank bank) {
    List<String> all = new ArrayList<>();
    for (Item item : bank.items()) {
      if (KINDS.contains(item.kind())) {
        Proof proved = proof.prove(bank, item);
        proved.findings().stream().map(StoryProofTest::line).forEach(all::add);
      }
    }
    return all;
  }

  private static String line(Finding finding) {
    return finding.file() + ": " + finding.message();
  }

  @Test
  void builtInTemplatesExamplesAndQuestionsAreProved() throws PackException {
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      assertTrue(bank.items().stream().anyMatch(i -> i.kind() == Item.Kind.STORY_TEMPLATE));
      assertEquals(List.of(), findings(bank));
    }
  }

  @Test
  void findsExamplesThatDoNotShowWhatTheySay() throws IOException {
    file(
        "pack.json",
        "{\"format\": 1, \"id\": \"mine\", \"title\": \"Mine\", \"version\": \"1\","
            + " \"description\": \"Mine.\", \"language\": \"en\"}");
    item("short", "story-template", "");
    file(
        "items/short/template.json",
        "{\"title\": \"Short\", \"sections\": [{\"name\": \"Result\", \"purpose\": \"What came of"
            + " it.\"}], \"checks\": {\"result\": [\"Result\"], \"colour\": []}}");
    item(
        "good",
        "story",
        ", \"template\": \"short\", \"competencies\": [\"delivery\"], \"prompts\": []");
    file("items/good/story.md", "## Result\n\nIt is better.\n");
    item(
        "broken",
        "story",
        ", \"template\": \"nothing\", \"competencies\": [\"delivery\"], \"prompts\": []");
    file("items/broken/story.md", "## Result\n\nIt is better.\n");

    try (PackBank bank = PackBank.openOnly(new PackOpener(), List.of(pack))) {
      assertEquals(
          List.of(
              "items/broken/item.json: there is no template 'nothing' that can be read",
              "items/good/item.json: there is no template 'short' that can be read",
              "items/short/template.json: Template short: `checks` has no field `colour`."),
          findings(bank).stream().sorted().toList());

      Path template = pack.resolve("items/short/template.json");
      Files.writeString(template, Files.readString(template).replace(", \"colour\": []", ""));
    }
    try (PackBank bank = PackBank.openOnly(new PackOpener(), List.of(pack))) {
      assertTrue(
          findings(bank)
              .contains("items/good/story.md: line 1: no-number-in-result: Result has no number."));
    }
  }

  private void item(String id, String kind, String more) throws IOException {
    file(
        "items/" + id + "/item.json",
        "{\"id\": \"%s\", \"kind\": \"%s\", \"title\": \"T\", \"difficulty\": \"easy\", \"round\": \"behaviour\", \"tags\": [\"x\"], \"parMinutes\": 5%s}"
            .formatted(id, kind, more));
  }

  private void file(String name, String text) throws IOException {
    Path file = pack.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
