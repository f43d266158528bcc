package dryrun.app.desktop.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.story.QuestionBook;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.story.rehearse.FollowUp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On the built-in pack.
class CardsTest {
  private PackBank bank = PackBank.openOnly(new PackOpener(), List.of());

  @BeforeEach
  void open() throws PackException {
    bank = PackBank.open(new PackOpener(), List.of());
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private CardsModel model() {
    var model = new CardsModel(new CardReader(bank), new DirectTaskRunner(), new Random(3));
    model.load();
    return model;
  }

  private static Pile pile(CardsModel model, String id) {
    return model.piles().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void thePackHoldsSixtyQuestionsWithProbesAndSixtyFollowUps() {
    CardsModel model = model();
    List<Card> questions = pile(model, "questions").cards();

    assertTrue(questions.size() >= 60, questions.size() + " questions");
    for (Card card : questions) {
      assertEquals(
          List.of("What it probes", "Common failings", "A strong answer shows"),
          ((Card.Asked) card).question().probes().headings(),
          card.title());
    }
    List<FollowUp> followUps = QuestionBook.read(bank).followUps().all();
    assertTrue(followUps.stream().distinct().count() >= 60, followUps.size() + " follow-ups");
  }

  @Test
  void thePackHoldsExamplesOfEveryShapeAndTwelveFlawedOnesWithTheirRepair() {
    CardsModel model = model();
    Map<String, Long> shapes =
        pile(model, "examples").cards().stream()
            .collect(
                Collectors.groupingBy(
                    card -> ((Card.Example) card).template(), TreeMap::new, Collectors.counting()));

    assertTrue(shapes.values().stream().mapToLong(Long::longValue).sum() >= 12, shapes.toString());
    Map.of(
            "STAR",
            4,
            "SPSIL",
            4,
            "Project retrospective",
            2,
            "Walk through the resume",
            1,
            "Walk through a pipeline",
            1)
        .forEach((shape, fewest) ->
            assertTrue(shapes.getOrDefault(shape, 0L) >= fewest, shape + " in " + shapes));
    List<Card> flawed = pile(model, "flawed").cards();
    assertTrue(flawed.size() >= 12, flawed.size() + " flawed");
    for (Card card : flawed) {
      var shown = (Card.Flawed) card;
      assertFalse(shown.flaws().isEmpty(), card.title());
      for (Flaw flaw : shown.flaws()) {
        assertTrue(shown.story().source().contains(flaw.quote()), card.title() + flaw);
        assertTrue(shown.repaired().source().contains(flaw.repair()), card.title() + flaw);
      }
    }
  }

  @Test
  void aQuestionIsTurnedBeforeTheNextOneComes() {
    CardsModel model = model();
    Optional<Card> first = model.card().get();
    model.turn();
    assertTrue(model.turned().get());
    assertEquals(first, model.card().get());
    model.turn();
    assertFalse(model.turned().get());
    assertNotEquals(first, model.card().get());
    model.step(-1);
    assertEquals(first, model.card().get());
    model.step(-1);
    assertEquals(Optional.of(model.cards().getLast()), model.card().get());
    model.draw();
    assertNotEquals(Optional.of(model.cards().getLast()), model.card().get());
  }

  @Test
  void searchingNarrowsThePileAndAnotherPileBeginsAnew() {
    CardsModel model = model();
    model.words().set("LATE PARTITION no such words");
    assertEquals(List.of(), List.copyOf(model.cards()));
    assertEquals(Optional.empty(), model.card().get());

    model.pile().set(Optional.of(pile(model, "examples")));
    assertEquals("", model.words().get());
    assertEquals(pile(model, "examples").cards(), List.copyOf(model.cards()));
  }

  private void take(String state, Consumer<CardsModel> show) {
    assertEquals(
        List.of(),
        Screenshots.take(
            "cards",
            state,
            () -> {
              CardsModel model = model();
              show.accept(model);
              return new CardsView(
                  model, new CardDoors(uri -> {}, question -> {}, story -> {}, story -> {}));
            }));
  }

  @Test
  void question() {
    take("question", model -> {});
  }

  @Test
  void probes() {
    take("probes", CardsModel::turn);
  }

  @Test
  void phrases() {
    take(
        "phrases",
        model -> model.pile().set(Optional.of(pile(model, "questions-to-ask-interviewers"))));
  }

  @Test
  void example() {
    take("example", model -> model.pile().set(Optional.of(pile(model, "examples"))));
  }

  @Test
  void flawed() {
    take("flawed", model -> model.pile().set(Optional.of(pile(model, "flawed"))));
  }

  @Test
  void nothingFound() {
    take("none", model -> model.words().set("no such words"));
  }
}
