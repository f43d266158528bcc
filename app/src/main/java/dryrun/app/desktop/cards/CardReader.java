package dryrun.app.desktop.cards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.story.QuestionBook;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.Sheet;
import dryrun.bank.StoryMaterial;
import dryrun.story.StoryReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes cards of what the packs hold for the behavioural round; takes time.
public final class CardReader {
  private final Bank bank;
  private final StoryReader stories = new StoryReader();

  public CardReader(Bank bank) {
    this.bank = bank;
  }

  /// The piles that have cards: questions, a pile for each sheet of phrases, examples, flawed
  /// examples.
  List<Pile> read() throws PackException {
    List<Card> questions = new ArrayList<>();
    QuestionBook.read(bank).questions().forEach(each -> questions.add(new Card.Asked(each)));
    List<Pile> sheets = new ArrayList<>();
    List<Card> examples = new ArrayList<>();
    List<Card> flawed = new ArrayList<>();
    for (Item item : bank.items()) {
      if (item.round() != Item.Round.BEHAVIOUR) {
        continue;
      }
      if (item.kind() == Item.Kind.PHRASES && bank.reference(item) instanceof Sheet sheet) {
        sheets.add(
            new Pile(
                item.id().name(),
                item.title(),
                sheet.groups().stream().<Card>map(Card.Lines::new).toList()));
      } else if (item.kind() == Item.Kind.STORY
          && bank.reference(item) instanceof StoryMaterial material) {
        (material.text("story.md").isPresent() ? examples : flawed).add(story(material));
      }
    }
    List<Pile> piles = new ArrayList<>();
    piles.add(new Pile("questions", Messages.text("cards.questions"), questions));
    piles.addAll(sheets);
    examples.sort(Comparator.comparing(card -> card instanceof Card.Example e ? e.template() : ""));
    piles.add(new Pile("examples", Messages.text("cards.examples"), examples));
    piles.add(new Pile("flawed", Messages.text("cards.flawed"), flawed));
    return piles.stream().filter(pile -> !pile.cards().isEmpty()).toList();
  }

  private Card story(StoryMaterial material) throws PackException {
    String template = template(material);
    return material
        .text("story.md")
        .<Card>map(text ->
            new Card.Example(
                material.item().id().toString(),
                material.item().title(),
                template,
                material.competencies(),
                stories.read(text)))
        .orElse(
            new Card.Flawed(
                material.item().title(),
                template,
                stories.read(material.text("flawed.md").orElse("")),
                stories.read(material.text("repaired.md").orElse("")),
                flaws(material)));
  }

  /// The title of a story's template; its id where no pack has it.
  private String template(StoryMaterial material) throws PackException {
    String id = material.template().orElse("");
    for (Item item : bank.items()) {
      if (item.kind() == Item.Kind.STORY_TEMPLATE && item.id().name().equals(id)) {
        return item.title();
      }
    }
    return id;
  }

  private static List<Flaw> flaws(StoryMaterial material) throws PackException {
    List<Flaw> flaws = new ArrayList<>();
    try {
      for (JsonNode flaw : new ObjectMapper().readTree(material.text("flaws.json").orElse("[]"))) {
        flaws.add(
            new Flaw(
                flaw.path("rule").asText(),
                flaw.path("section").asText(),
                flaw.path("quote").asText(),
                flaw.path("why").asText(),
                flaw.path("repair").asText()));
      }
    } catch (JsonProcessingException e) {
      throw new PackException(
          material.item().id().toString(), "flaws.json is not JSON: " + e.getOriginalMessage());
    }
    return flaws;
  }
}
