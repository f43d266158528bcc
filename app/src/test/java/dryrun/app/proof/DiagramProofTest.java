package dryrun.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Diagram;
import dryrun.bank.Diagram.Edge;
import dryrun.bank.Diagram.Node;
import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramProofTest {
  @Test
  void takesAChainThatFitsAPage() throws PackException {
    assertEquals(List.of(), findings(chain(9)));
  }

  @Test
  void refusesAChainThatNobodySeesAtOnce() throws PackException {
    List<Finding> findings = findings(chain(14));
    assertEquals(1, findings.size());
    assertEquals("items/url-shortener/diagram.json", findings.getFirst().file());
    assertTrue(
        findings
            .getFirst()
            .message()
            .endsWith("should fit 1000 by 1300: shorten its longest chain"),
        findings.getFirst().message());
  }

  private static List<Finding> findings(Diagram diagram) throws PackException {
    List<Finding> findings = new ArrayList<>();
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      Item item = bank.find("core/url-shortener");
      new DiagramProof().prove(diagram, new ReferenceProof.Findings(item, findings));
    }
    return findings;
  }

  private static Diagram chain(int length) {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      nodes.add(new Node("job-" + i, "Job number " + i, Optional.empty(), Node.Kind.JOB));
      if (i > 0) {
        edges.add(new Edge("job-" + (i - 1), "job-" + i, "what it passes on"));
      }
    }
    return new Diagram(List.of(), nodes, edges);
  }
}
