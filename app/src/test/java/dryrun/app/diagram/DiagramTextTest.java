package dryrun.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.diagram.Diagram.Edge;
import dryrun.app.diagram.Diagram.Group;
import dryrun.app.diagram.Diagram.Kind;
import dryrun.app.diagram.Diagram.Node;
import dryrun.app.diagram.DiagramText.Mistake;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiagramTextTest {

  @Test
  void readsWhatFlowsWhere() {
    assertEquals(
        new DiagramText.Reading(
            new Diagram(
                List.of(),
                List.of(node("Kafka", Kind.QUEUE), node("Flink", Kind.JOB)),
                List.of(new Edge("kafka", "flink", Optional.of("events")))),
            List.of()),
        DiagramText.read("Kafka -> Flink : events"));
  }

  @Test
  void chainsFansOutAndPointsBack() {
    assertEquals(
        List.of(edge("a", "b"), edge("b", "c"), edge("b", "d"), edge("f", "e")),
        Diagrams.of("a -> b -> c, d\ne <- f").edges());
  }

  @Test
  void givesTheLabelOfAChainToItsLastArrow() {
    assertEquals(
        List.of(Optional.empty(), Optional.of("x")),
        Diagrams.of("a -> b -> c : x").edges().stream().map(Edge::label).toList());
  }

  @Test
  void putsNodesIntoGroupsWhereTheyStandAloneOrAreNew() {
    Diagram diagram =
        Diagrams.of(
            """
            phone -> kafka
            Ingest {
              kafka
              kafka -> phone, collector
            }
            Store { lake, warehouse }
            """);
    assertEquals(
        List.of(new Group("ingest", "Ingest"), new Group("store", "Store")), diagram.groups());
    assertEquals(
        List.of(
            Optional.empty(),
            Optional.of("ingest"),
            Optional.of("ingest"),
            Optional.of("store"),
            Optional.of("store")),
        diagram.nodes().stream().map(Node::group).toList());
  }

  @Test
  void takesTheKindThatIsSaidBeforeTheOneThatIsGuessed() {
    assertEquals(
        List.of(Kind.CONTROL, Kind.STORE, Kind.SERVICE, Kind.QUEUE),
        Diagrams.of("kafka [control]\nfeature store\nranker\nclick stream").nodes().stream()
            .map(Node::kind)
            .toList());
  }

  @Test
  void takesTheSameNameForTheSameNodeHoweverItIsWritten() {
    Diagram diagram = Diagrams.of("Raw  Events -> b\nraw events -> c # and so on");
    assertEquals(
        List.of("Raw Events", "b", "c"), diagram.nodes().stream().map(Node::label).toList());
  }

  @Test
  void leavesTheSignsOfTheLanguageInQuotedNames() {
    Diagram diagram = Diagrams.of("\"Orders: EU, US\" -> b : \"a {b} -> c\"");
    assertEquals("Orders: EU, US", diagram.nodes().getFirst().label());
    assertEquals(Optional.of("a {b} -> c"), diagram.edges().getFirst().label());
  }

  @Test
  void findsNothingWrongWithALineThatIsHalfTyped() {
    for (String half :
        List.of(
            "",
            "k",
            "kafka -",
            "kafka <",
            "kafka ->",
            "kafka -> f :",
            "kafka [que",
            "kafka,",
            "Ingest {",
            "Ingest { kafka -> ",
            "\"Orders",
            "# a not",
            "kafka -> flink -> ")) {
      assertEquals(List.of(), DiagramText.read(half).mistakes(), half);
    }
    assertEquals(List.of("kafka"), labels(DiagramText.read("kafka -").diagram()));
    assertEquals(List.of("kafka"), labels(DiagramText.read("kafka ->").diagram()));
  }

  @Test
  void namesLineAndCureOfWhatItCannotRead() {
    assertEquals(
        List.of(
            new Mistake(1, "Something has to stand before the arrow: kafka -> flink."),
            new Mistake(2, "Something has to stand before the arrow: kafka -> flink."),
            new Mistake(3, "A label needs an arrow: kafka -> flink : events."),
            new Mistake(
                4,
                "'box' is no kind: it is one of source, queue, job, store, service, client,"
                    + " control."),
            new Mistake(5, "This } closes nothing: a group starts with its name and {."),
            new Mistake(7, "A group cannot stand in another: close the one before with }."),
            new Mistake(10, "'c' is in another group since line 6."),
            new Mistake(12, "A kind stands after a name: kafka [queue]."),
            new Mistake(13, "Names and labels have at most 40 characters."),
            new Mistake(14, "A group is a name, then {, then its nodes: Storage { lake }."),
            new Mistake(15, "A } ends the line it stands in.")),
        DiagramText.read(
                """
                -> flink
                a -> -> b
                a : events
                a [box]
                }
                One { c
                Two {
                }
                Three {
                c
                }
                [queue]
                a name that goes on and on and on and on and on
                a -> b {
                One { a } b
                """)
            .mistakes());
  }

  @Test
  void readsTheOtherLinesThoughOneIsWrong() {
    DiagramText.Reading reading = DiagramText.read("a -> b\nc [what]\nb -> d");
    assertEquals(1, reading.mistakes().size());
    assertEquals(List.of(edge("a", "b"), edge("b", "d")), reading.diagram().edges());
  }

  @Test
  void refusesMoreThanOneCouldRead() {
    String many = "a -> b\n".repeat(81);
    assertEquals(
        List.of(new Mistake(81, "A diagram has at most 80 arrows.")),
        DiagramText.read(many).mistakes());
  }

  @Property(tries = 300, seed = "20261120")
  void neverFailsAndAlwaysKnowsBothEndsOfAnEdge(@ForAll("scribbles") String text) {
    Diagram diagram = DiagramText.read(text).diagram();
    for (Edge edge : diagram.edges()) {
      assertTrue(diagram.node(edge.from()).isPresent(), text);
      assertTrue(diagram.node(edge.to()).isPresent(), text);
    }
  }

  @Property(tries = 300, seed = "20261120")
  void readsWhatItWrites(@ForAll("scribbles") String text) {
    String written = DiagramText.write(DiagramText.read(text).diagram());
    DiagramText.Reading again = DiagramText.read(written);
    assertEquals(List.of(), again.mistakes());
    assertEquals(written, DiagramText.write(again.diagram()));
  }

  @Provide
  Arbitrary<String> scribbles() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a", "B", "kafka", " ", " ", "->", " -> ", "<-", ":", " : x", ",", "{", " {\n", "}",
            "\n", "\n", "\n}\n", "[queue]", "[", "]", "\"", "#", " #", "-", "ü", "[job] ", "store");
    return Combinators.combine(piece.list().ofMaxSize(40), Arbitraries.of("", "\n"))
        .as((pieces, end) -> String.join("", pieces) + end);
  }

  private static List<String> labels(Diagram diagram) {
    return diagram.nodes().stream().map(Node::label).toList();
  }

  private static Node node(String label, Kind kind) {
    return new Node(label.toLowerCase(java.util.Locale.ROOT), label, Optional.empty(), kind);
  }

  private static Edge edge(String from, String to) {
    return new Edge(from, to, Optional.empty());
  }
}
