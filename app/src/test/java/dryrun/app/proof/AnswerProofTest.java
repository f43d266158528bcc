package dryrun.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Diagram;
import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.WorkedAnswer;
import dryrun.bank.WorkedAnswer.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerProofTest {
  @Test
  void findsEvidenceThatTheAnswerDoesNotHave() throws PackException {
    assertEquals(
        List.of("nothing that speaks for point 'space' stands in the answer itself"),
        messages(answer -> {
          List<Point> rubric = new ArrayList<>(answer.rubric());
          rubric.replaceAll(point ->
              point.id().equals("space")
                  ? new Point(
                      point.id(), point.point(), point.stage(), List.of("zebra*"), point.level())
                  : point);
          return with(answer, answer.diagram(), rubric);
        }));
  }

  @Test
  void findsStagesWithoutAPoint() throws PackException {
    assertEquals(
        List.of("no point belongs to the stage 'Deep dive'"),
        messages(answer ->
            with(
                answer,
                answer.diagram(),
                answer.rubric().stream()
                    .filter(point -> !point.stage().equals("Deep dive"))
                    .toList())));
  }

  @Test
  void findsNodesThatNothingLeadsTo() throws PackException {
    assertEquals(
        List.of("nothing leads to or from 'Visitor'"),
        messages(answer -> {
          Diagram diagram = answer.diagram().orElseThrow();
          var cut =
              new Diagram(
                  diagram.groups(),
                  diagram.nodes(),
                  diagram.edges().stream().filter(edge -> !edge.from().equals("visitor")).toList());
          return with(answer, Optional.of(cut), answer.rubric());
        }));
  }

  private interface Change {
    WorkedAnswer of(WorkedAnswer answer);
  }

  private static List<String> messages(Change change) throws PackException {
    List<Finding> findings = new ArrayList<>();
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      Item item = bank.find("core/url-shortener");
      WorkedAnswer answer = change.of((WorkedAnswer) bank.reference(item));
      new AnswerProof(
              answer,
              new ReferenceProof.Findings(item, findings),
              new Links(bank, item),
              new DiagramProof())
          .prove();
    }
    return findings.stream().map(Finding::message).toList();
  }

  private static WorkedAnswer with(
      WorkedAnswer answer, Optional<Diagram> diagram, List<Point> rubric) {
    return new WorkedAnswer(
        answer.item(),
        answer.hash(),
        answer.stages(),
        answer.prompt(),
        answer.clarifications(),
        answer.estimate(),
        diagram,
        answer.components(),
        answer.answer(),
        answer.ddl(),
        rubric);
  }
}
