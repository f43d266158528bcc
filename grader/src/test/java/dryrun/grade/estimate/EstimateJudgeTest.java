package dryrun.grade.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.estimate.Estimate;
import dryrun.bank.estimate.EstimateException;
import dryrun.bank.estimate.Formula;
import dryrun.bank.estimate.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 5 million events a second of 400 bytes, kept 90 days in three copies.
class EstimateJudgeTest {
  private EstimateDrill drill = drill(List.of(), List.of());

  @BeforeEach
  void make() throws EstimateException {
    drill =
        drill(
            List.of(
                input("rate", "Events", 5e6, "event/s"),
                input("size", "Size", 400, "B/event"),
                input("kept", "Kept", 90, "day"),
                input("copies", "Replicas", 3, "1")),
            List.of(
                step("flow", "Bytes a second", "rate * size", "GB/s"),
                step("stored", "Stored", "flow * kept * copies", "PB")));
  }

  @Test
  void takesWhatIsWithinTheFactorInAnyUnit() {
    EstimateVerdict verdict = judge("2 GB/s", "~47,000 TB");
    assertTrue(verdict.pass());
    assertEquals(2, verdict.close());
    var close = assertInstanceOf(StepVerdict.Close.class, verdict.steps().get(1).verdict());
    assertEquals(47, close.typed(), 1e-9);
    assertEquals(47 / 46.656, close.ratio(), 1e-9);
  }

  @Test
  void saysThatAStepFollowsFromAMistakeBeforeIt() {
    EstimateVerdict verdict = judge("20 GB/s", "466 PB");
    StepVerdict.Off first = off(verdict, 0);
    assertEquals(Optional.of(Slip.ZERO), first.slip());
    assertEquals(false, first.follows());
    StepVerdict.Off second = off(verdict, 1);
    assertEquals(true, second.follows());
    assertEquals(0, verdict.close());
  }

  @Test
  void namesTheInputThatWasLeftOut() {
    assertEquals(Optional.of("Replicas"), off(judge("2 GB/s", "15.6 PB"), 1).input());
  }

  @Test
  void namesTheSlipThatExplainsAFigure() {
    assertEquals(Optional.of(Slip.BITS), off(judge("16 GB/s", ""), 0).slip());
    assertEquals(Optional.of(Slip.PREFIX), off(judge("2 TB/s", ""), 0).slip());
    assertEquals(Optional.of(Slip.DAY), off(judge("2 GB/s", "0.54 TB"), 1).slip());
    assertEquals(Optional.empty(), off(judge("2 GB/s", "70 PB"), 1).slip());
  }

  @Test
  void saysWhatCannotBeReadAndWhatIsEmpty() {
    EstimateVerdict verdict = judge("two", "  ");
    assertEquals(
        new StepVerdict.Unreadable("Type a number, such as 2.5 or 40 million."),
        verdict.steps().get(0).verdict());
    assertEquals(new StepVerdict.Empty(), verdict.steps().get(1).verdict());
    assertEquals(false, verdict.blank());
    assertEquals(true, judge("", "").blank());
  }

  @Test
  void aStepAfterOneThatCannotBeReadIsJudgedByTheRightFigure() {
    assertTrue(judge("two", "46 PB").steps().get(1).close());
  }

  private EstimateVerdict judge(String... typed) {
    return new EstimateJudge(drill, drill.drawn(1).estimate()).judge(List.of(typed));
  }

  private static StepVerdict.Off off(EstimateVerdict verdict, int step) {
    return assertInstanceOf(StepVerdict.Off.class, verdict.steps().get(step).verdict());
  }

  private static EstimateDrill drill(
      List<EstimateDrill.Input> inputs, List<EstimateDrill.Step> steps) {
    Item item =
        new Item(
            new ItemId("core", "log-size"),
            Item.Kind.ESTIMATE,
            Item.Round.DESIGN,
            "The size of a log",
            Item.Difficulty.EASY,
            List.of("estimation"),
            Duration.ofMinutes(2));
    return new EstimateDrill(item, "00", "How large?", inputs, steps, "Round early.");
  }

  private static EstimateDrill.Input input(String id, String label, double value, String unit)
      throws EstimateException {
    return new EstimateDrill.Input(id, label, Unit.parse(unit), List.of(value));
  }

  private static EstimateDrill.Step step(String id, String label, String formula, String unit)
      throws EstimateException {
    Set<String> names = Set.of("rate", "size", "kept", "copies", "flow");
    return new EstimateDrill.Step(
        new Estimate.Step(id, label, Formula.parse(formula, names), Unit.parse(unit), ""), 1.2);
  }
}
