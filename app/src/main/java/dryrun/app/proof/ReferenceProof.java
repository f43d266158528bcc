package dryrun.app.proof;

import dryrun.bank.Bank;
import dryrun.bank.Concept;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.ItemProof;
import dryrun.bank.PackException;
import dryrun.bank.Proof;
import dryrun.bank.Reference;
import dryrun.bank.Sheet;
import dryrun.bank.StoryMaterial;
import dryrun.bank.WorkedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proves that what is read is whole: sizes keep to the format, estimates compute, names lead
/// somewhere.
public final class ReferenceProof implements ItemProof {
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
  private static final int LEAST_WORDS = 40;
  private static final int MOST_WORDS = 120;

  private final LoadedChecker checker = new LoadedChecker();
  private final DiagramProof diagrams = new DiagramProof();

  @Override
  public Proof prove(Bank bank, Item item) {
    if (item.kind().isProblem()) {
      return Proof.of(List.of());
    }
    try {
      List<Finding> findings = new ArrayList<>();
      Reference reference = bank.reference(item);
      prove(bank, reference, new Findings(item, findings), new Links(bank, item));
      return Proof.of(findings);
    } catch (PackException e) {
      return Proof.of(e.findings());
    }
  }

  private void prove(Bank bank, Reference reference, Findings findings, Links links) {
    switch (reference) {
      case WorkedAnswer answer -> new AnswerProof(answer, findings, links, diagrams).prove();
      case Concept concept -> prove(concept, findings, links);
      case Sheet sheet -> links.check(sheet.markdown(), findings, fileOf(sheet.item()));
      case EstimateDrill drill -> new DrillProof(drill, findings).prove();
      case StoryMaterial story -> {
        story.prompts().forEach(name -> links.name(name, findings, "item.json"));
        new StoryProof(checker, bank, story, findings).prove();
      }
    }
  }

  private static String fileOf(Item item) {
    return item.kind() == Item.Kind.CHECKLIST ? "checklist.md" : "phrases.md";
  }

  private static void prove(Concept concept, Findings findings, Links links) {
    long words = WORD.matcher(concept.answer()).results().count();
    if (words < LEAST_WORDS || words > MOST_WORDS) {
      findings.add(
          "card.md",
          "the answer has %d words, and should have %d to %d"
              .formatted(words, LEAST_WORDS, MOST_WORDS));
    }
    if (!concept.question().strip().endsWith("?")) {
      findings.add("card.md", "the question does not end with a question mark");
    }
    concept.related().forEach(name -> links.name(name, findings, "item.json"));
    links.check(
        concept.answer() + concept.misconception() + concept.whenWrong(), findings, "card.md");
  }

  /// Findings of an item.
  record Findings(Item item, List<Finding> all) {
    void add(String file, String message) {
      all.add(new Finding("items/" + item.id().name() + "/" + file, Optional.empty(), message));
    }

    void count(String file, String what, int count, int least, int most) {
      if (count < least || count > most) {
        add(file, "has %d %s, and should have %d to %d".formatted(count, what, least, most));
      }
    }
  }
}
