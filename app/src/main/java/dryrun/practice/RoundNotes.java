package dryrun.practice;

import dryrun.bank.WorkedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a candidate did in a round: notes and time per stage, an own diagram, what was asked.
///
/// A round runs on the machinery of drills, each stage a problem of its own; after the stages come
/// two texts that no time goes to, the diagram and the numbers of the questions asked.
///
/// @param notes by the name of the stage, in order
/// @param times what went to each stage, in the same order
/// @param diagram as it was typed
/// @param asked the questions whose answers were wanted, from 0
public record RoundNotes(
    Map<String, String> notes, List<Duration> times, String diagram, SortedSet<Integer> asked) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  public RoundNotes {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    times = List.copyOf(times);
    asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
  }

  /// The plan of a round.
  public static DrillPlan plan(UUID session, WorkedAnswer answer) {
    List<DrillProblem> parts = new ArrayList<>();
    Duration limit = Duration.ZERO;
    for (WorkedAnswer.Stage stage : answer.stages()) {
      parts.add(part(answer, stage.name(), stage.time()));
      limit = limit.plus(stage.time());
    }
    parts.add(part(answer, "diagram", Duration.ZERO));
    parts.add(part(answer, "asked", Duration.ZERO));
    return new DrillPlan(session, Rules.INTERVIEW, limit, parts);
  }

  private static DrillProblem part(WorkedAnswer answer, String name, Duration time) {
    return new DrillProblem(
        answer.item().id().toString(),
        answer.hash(),
        answer.item().kind(),
        name,
        answer.item().difficulty(),
        time);
  }

  /// Whether it is a drill whose answers are judged, rather than a round.
  public static boolean isDrill(DrillState state) {
    return state.plan().problems().getFirst().kind().isProblem();
  }

  /// How many stages a round has.
  public static int stages(DrillState round) {
    return round.problems().size() - 2;
  }

  /// Where the text of the diagram is kept.
  public static int diagramPart(DrillState round) {
    return stages(round);
  }

  /// Where the numbers of the questions asked are kept.
  public static int askedPart(DrillState round) {
    return stages(round) + 1;
  }

  /// What a round holds.
  public static RoundNotes of(DrillState round) {
    Map<String, String> notes = new LinkedHashMap<>();
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < stages(round); i++) {
      notes.put(round.plan().problems().get(i).title(), round.problems().get(i).text());
      times.add(round.problems().get(i).split());
    }
    SortedSet<Integer> asked = new TreeSet<>();
    NUMBER
        .matcher(round.problems().get(askedPart(round)).text())
        .results()
        .forEach(number -> asked.add(Integer.valueOf(number.group())));
    return new RoundNotes(notes, times, round.problems().get(diagramPart(round)).text(), asked);
  }

  /// Whether nothing was written at all.
  public boolean isEmpty() {
    return diagram.isBlank() && notes.values().stream().allMatch(String::isBlank);
  }

  /// All that was written, as Markdown.
  public String markdown() {
    StringBuilder text = new StringBuilder();
    notes.forEach((stage, note) ->
        text.append("## ").append(stage).append("\n\n").append(note.strip()).append("\n\n"));
    if (!diagram.isBlank()) {
      text.append("## Diagram\n\n```text\n").append(diagram.strip()).append("\n```\n");
    }
    return text.toString();
  }
}
