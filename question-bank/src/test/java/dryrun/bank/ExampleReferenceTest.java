package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dryrun.bank.estimate.Estimate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleReferenceTest {
  @TempDir private Path folder;
  private PackBank bank = PackBank.openOnly(new PackOpener(), List.of());

  @BeforeEach
  void openExample() throws Exception {
    bank = PackBank.openOnly(new PackOpener(), List.of(ExamplePack.writeAll(folder)));
  }

  @Test
  void aCardHasItsFourParts() throws Exception {
    Concept card = assertInstanceOf(Concept.class, read("backpressure"));

    assertEquals(
        "What does a pipeline do when a consumer is slower than its producer?", card.question());
    assertEquals(
        "That autoscaling replaces it: new workers take minutes, buffers overflow in seconds.",
        card.misconception());
    assertEquals(List.of("backlog"), card.related());
  }

  @Test
  void aPhraseMaySayWhen() throws Exception {
    Sheet sheet = assertInstanceOf(Sheet.class, read("say-in-clarify"));

    assertEquals(
        List.of(
            new Sheet.Group(
                "Clarify",
                List.of(
                    new Sheet.Line("Who reads this, and how late may it be?", "before any number"),
                    new Sheet.Line(
                        "I will assume one region and come back to it", "when nobody knows")))),
        sheet.groups());
  }

  @Test
  void aChecklistHasLinesToTickOff() throws Exception {
    Sheet sheet = assertInstanceOf(Sheet.class, read("before-the-round"));

    assertEquals(
        List.of(
            new Sheet.Line("Say one design aloud against the clock", ""),
            new Sheet.Line("Know the powers of a thousand and the seconds of a day", "")),
        sheet.groups().getFirst().lines());
  }

  @Test
  void aTemplateDrawsTheSameProblemFromTheSameSeed() throws Exception {
    EstimateDrill drill = assertInstanceOf(EstimateDrill.class, read("backlog"));

    EstimateDrill.Drawn drawn = drill.drawn(7);

    assertEquals(drawn, drill.drawn(7));
    double times = drawn.estimate().inputs().get(2).value();
    double outage = drawn.estimate().inputs().get(0).value();
    assertEquals(
        outage / (times - 1),
        ((Estimate.Computed) drawn.estimate().compute().getLast()).value(),
        1e-9);
  }

  @Test
  void aProblemIsAnsweredRatherThanRead() {
    assertEquals(
        "items/never-bought/item.json: is a problem, which is answered rather than read",
        String.valueOf(assertThrows(PackException.class, () -> read("never-bought")).getMessage()));
  }

  private Reference read(String name) throws PackException {
    return bank.reference(bank.find(name));
  }
}
