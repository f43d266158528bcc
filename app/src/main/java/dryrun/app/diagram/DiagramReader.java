package dryrun.app.diagram;

import dryrun.app.diagram.DiagramText.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the text of a diagram line by line.
final class DiagramReader {
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Known> nodes = new LinkedHashMap<>();
  private final Map<String, Diagram.Group> groups = new LinkedHashMap<>();
  private final List<Diagram.Edge> edges = new ArrayList<>();
  private Optional<String> group = Optional.empty();
  private int line;

  /// What is known of a node so far.
  ///
  /// @param placed the line that put it into its group by itself, and not in passing
  private record Known(
      String label,
      Optional<String> group,
      Optional<Integer> placed,
      Optional<Diagram.Kind> kind) {}

  /// A line that says nothing we understand.
  private static final class Misread extends Exception {
    private static final long serialVersionUID = 1;

    Misread(String message) {
      super(message);
    }
  }

  void line(String text) {
    line++;
    List<Token> tokens = new ArrayList<>(Token.of(text));
    try {
      if (opens(tokens)) {
        open(tokens.getFirst().text());
        tokens = tokens.subList(2, tokens.size());
      }
      boolean closes = !tokens.isEmpty() && tokens.getLast().type() == Token.Type.CLOSE;
      List<Token> statement = closes ? tokens.subList(0, tokens.size() - 1) : tokens;
      if (!statement.isEmpty()) {
        statement(statement);
      }
      if (closes) {
        close();
      }
    } catch (Misread e) {
      mistakes.add(new Mistake(line, String.valueOf(e.getMessage())));
    }
  }

  DiagramText.Reading end() {
    List<Diagram.Node> all =
        nodes.entrySet().stream()
            .map(entry -> {
              Known known = entry.getValue();
              Diagram.Kind kind = known.kind().orElseGet(() -> KindGuess.of(known.label()));
              return new Diagram.Node(entry.getKey(), known.label(), known.group(), kind);
            })
            .toList();
    List<Diagram.Group> used =
        groups.values().stream()
            .filter(g -> all.stream().anyMatch(n -> n.group().equals(Optional.of(g.id()))))
            .toList();
    return new DiagramText.Reading(new Diagram(used, all, edges), mistakes);
  }

  private static boolean opens(List<Token> tokens) {
    return tokens.size() >= 2
        && tokens.get(0).type() == Token.Type.NAME
        && tokens.get(1).type() == Token.Type.OPEN;
  }

  private void open(String label) throws Misread {
    if (group.isPresent()) {
      throw new Misread("A group cannot stand in another: close the one before with }.");
    }
    String name = checked(label);
    groups.putIfAbsent(id(name), new Diagram.Group(id(name), name));
    group = Optional.of(id(name));
  }

  private void close() throws Misread {
    if (group.isEmpty()) {
      throw new Misread("This } closes nothing: a group starts with its name and {.");
    }
    group = Optional.empty();
  }

  private void statement(List<Token> tokens) throws Misread {
    List<List<String>> stops = new ArrayList<>();
    List<Token.Type> arrows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Optional<String> label = Optional.empty();
    boolean alone = tokens.stream().noneMatch(t -> arrow(t.type()));
    for (Token token : tokens) {
      switch (token.type()) {
        case NAME -> names.add(mention(token.text(), alone));
        case KIND -> kind(names, token.text());
        case ARROW, BACK_ARROW -> {
          if (names.isEmpty()) {
            throw new Misread("Something has to stand before the arrow: kafka -> flink.");
          }
          stops.add(names);
          names = new ArrayList<>();
          arrows.add(token.type());
        }
        case LABEL -> label = Optional.of(token.text()).filter(text -> !text.isEmpty());
        case OPEN ->
            throw new Misread("A group is a name, then {, then its nodes: Storage { lake }.");
        case CLOSE -> throw new Misread("A } ends the line it stands in.");
        case COMMA, HALF_KIND -> {
          // Between names, or still being typed.
        }
      }
    }
    if (label.isPresent() && arrows.isEmpty()) {
      throw new Misread("A label needs an arrow: kafka -> flink : events.");
    }
    stops.add(names);
    connect(stops, arrows, label);
  }

  private static boolean arrow(Token.Type type) {
    return type == Token.Type.ARROW || type == Token.Type.BACK_ARROW;
  }

  /// Nothing after the last arrow is an arrow that is still being typed. The label of a chain is
  /// that of its last arrow.
  private void connect(List<List<String>> stops, List<Token.Type> arrows, Optional<String> label)
      throws Misread {
    Optional<String> shown = label.isPresent() ? Optional.of(checked(label.get())) : label;
    for (int i = 0; i < arrows.size(); i++) {
      for (String left : stops.get(i)) {
        for (String right : stops.get(i + 1)) {
          boolean forth = arrows.get(i) == Token.Type.ARROW;
          if (edges.size() == DiagramText.MOST) {
            throw new Misread("A diagram has at most " + DiagramText.MOST + " arrows.");
          }
          Optional<String> words = i == arrows.size() - 1 ? shown : Optional.empty();
          edges.add(new Diagram.Edge(forth ? left : right, forth ? right : left, words));
        }
      }
    }
  }

  /// A node that stands alone in a group belongs there; one that is mentioned in passing only when
  /// nothing is known of it.
  private String mention(String label, boolean alone) throws Misread {
    String text = label.replaceAll(" [-<]$", "");
    String id = id(checked(text));
    Known known = nodes.get(id);
    if (known == null) {
      if (nodes.size() == DiagramText.MOST) {
        throw new Misread("A diagram has at most " + DiagramText.MOST + " nodes.");
      }
      Optional<Integer> placed = alone && group.isPresent() ? Optional.of(line) : Optional.empty();
      nodes.put(id, new Known(text, group, placed, Optional.empty()));
    } else if (alone && group.isPresent() && !known.group().equals(group)) {
      if (known.placed().isPresent()) {
        int where = known.placed().get();
        throw new Misread("'" + text + "' is in another group since line " + where + ".");
      }
      nodes.put(id, new Known(known.label(), group, Optional.of(line), known.kind()));
    }
    return id;
  }

  private void kind(List<String> names, String word) throws Misread {
    if (names.isEmpty()) {
      throw new Misread("A kind stands after a name: kafka [queue].");
    }
    Diagram.Kind kind =
        Arrays.stream(Diagram.Kind.values())
            .filter(k -> DiagramText.word(k).equals(word.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> new Misread("'" + word + "' is no kind: it is one of " + kinds()));
    nodes.computeIfPresent(
        names.getLast(),
        (_, known) -> new Known(known.label(), known.group(), known.placed(), Optional.of(kind)));
  }

  private static String kinds() {
    return Arrays.stream(Diagram.Kind.values())
        .map(DiagramText::word)
        .collect(Collectors.joining(", ", "", "."));
  }

  private static String checked(String name) throws Misread {
    if (name.length() > DiagramText.LONGEST) {
      throw new Misread("Names and labels have at most " + DiagramText.LONGEST + " characters.");
    }
    return name;
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
