package dryrun.grade.shrink;

import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Delta debugging over the rows of a database, then over its values (towards small numbers, early
/// times, short text). Every step obeys the constraints and still shows what the database is to
/// show.
///
/// Textbook delta debugging asks about one candidate after the other. Here many candidates are
/// asked about together, since a question costs the planning of its statements, and another
/// candidate next to nothing.
public final class Shrinker {
  private static final int ASKED_AT_ONCE = 24;

  private final Constraints constraints;
  private final Question question;
  private final BooleanSupplier outOfTime;
  private final Set<SmallDatabase> refused = new HashSet<>();
  private final List<SmallDatabase> trail = new ArrayList<>();

  /// @param outOfTime says when to be content with what there is
  public Shrinker(Constraints constraints, Question question, BooleanSupplier outOfTime) {
    this.constraints = constraints;
    this.question = question;
    this.outOfTime = outOfTime;
  }

  /// The steps from a database that shows it to the smallest one found, each smaller or simpler
  /// than the one before; the first is the database itself.
  public List<SmallDatabase> shrink(SmallDatabase start) {
    refused.clear();
    trail.clear();
    trail.add(start);
    Optional<SmallDatabase> smaller = Optional.of(start);
    while (smaller.isPresent()) {
      trail.add(smaller.get());
      smaller = withFewerRows(smaller.get());
    }
    simplify(new SimplerValues(constraints).of(trail.getLast()));
    return trail.stream().distinct().toList();
  }

  /// The smallest of the first candidates among which there is one that holds.
  private Optional<SmallDatabase> withFewerRows(SmallDatabase database) {
    Iterator<SmallDatabase> candidates =
        new RowRemovals(constraints).of(database).distinct().iterator();
    while (candidates.hasNext() && !outOfTime.getAsBoolean()) {
      List<SmallDatabase> some = new ArrayList<>();
      while (candidates.hasNext() && some.size() < ASKED_AT_ONCE) {
        some.add(candidates.next());
      }
      Optional<SmallDatabase> smallest =
          holding(some).stream().min(Comparator.comparingInt(SmallDatabase::size));
      if (smallest.isPresent()) {
        return smallest;
      }
    }
    return Optional.empty();
  }

  /// Takes the replacements that hold alone, and of them as many together as go.
  private void simplify(List<Replacement> replacements) {
    SmallDatabase start = trail.getLast();
    List<Replacement> left = new ArrayList<>();
    for (int from = 0; from < replacements.size(); from += ASKED_AT_ONCE) {
      if (outOfTime.getAsBoolean()) {
        break;
      }
      List<Replacement> some =
          replacements.subList(from, Math.min(from + ASKED_AT_ONCE, replacements.size()));
      List<SmallDatabase> holding = holding(some.stream().map(r -> r.in(start)).toList());
      some.stream()
          .filter(r -> holding.contains(r.in(start)) && left.stream().noneMatch(r::isPartOf))
          .forEach(left::add);
    }
    takeTogether(left);
  }

  private void takeTogether(List<Replacement> replacements) {
    List<Replacement> left = replacements;
    while (!left.isEmpty() && !outOfTime.getAsBoolean()) {
      List<SmallDatabase> prefixes = new ArrayList<>();
      for (Replacement replacement : left) {
        prefixes.add(replacement.in(prefixes.isEmpty() ? trail.getLast() : prefixes.getLast()));
      }
      List<SmallDatabase> holding = holding(prefixes);
      int taken = 0;
      while (taken < prefixes.size() && holding.contains(prefixes.get(taken))) {
        trail.add(prefixes.get(taken++));
      }
      left = left.subList(Math.min(taken + 1, left.size()), left.size());
    }
  }

  private List<SmallDatabase> holding(List<SmallDatabase> candidates) {
    List<SmallDatabase> asked =
        candidates.stream()
            .filter(candidate -> !refused.contains(candidate) && constraints.holdIn(candidate))
            .toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Boolean> answers = question.holdsIn(asked);
    List<SmallDatabase> holding = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      if (answers.get(i)) {
        holding.add(asked.get(i));
      } else {
        refused.add(asked.get(i));
      }
    }
    return holding;
  }
}
