package dryrun.grade.shrink;

import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import dryrun.grade.shrink.Replacement.Place;
import dryrun.sql.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The simpler values that are worth asking about, the boldest first: all values of a column
/// numbered from 1 (or lettered from a) in their order, then each value alone.
///
/// Columns that one joins on keep their values in common: those of one name and type, and those of
/// a foreign key with what it refers to.
final class SimplerValues {
  private static final int SHORT_TEXT = 3;

  private final Constraints constraints;

  SimplerValues(Constraints constraints) {
    this.constraints = constraints;
  }

  /// In the order in which to prefer them; at most three for one value.
  List<Replacement> of(SmallDatabase database) {
    List<Replacement> replacements = new ArrayList<>();
    for (List<Place> columns : groups()) {
      List<Object> values = values(database, columns);
      if (!values.isEmpty() && values.stream().allMatch(values.getFirst().getClass()::isInstance)) {
        replacements.addAll(of(columns, values));
      }
    }
    return replacements;
  }

  private List<Replacement> of(List<Place> columns, List<Object> values) {
    Map<Object, Object> ranked = new LinkedHashMap<>();
    List<Replacement> single = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      Object rank = rank(value, i + 1);
      if (!rank.equals(value)) {
        ranked.put(value, rank);
      }
      for (Object other : simpler(value, values.getFirst())) {
        single.add(new Replacement(columns, Map.of(value, other)));
      }
    }
    List<Replacement> all = new ArrayList<>();
    if (!ranked.isEmpty()) {
      all.add(new Replacement(columns, ranked));
    }
    if (ranked.size() > 1) {
      ranked.forEach((value, rank) -> {
        if (!values.contains(rank)) {
          all.add(new Replacement(columns, Map.of(value, rank)));
        }
      });
    }
    all.addAll(single);
    return all;
  }

  /// The value of that rank, from 1, where it is simpler; else the value itself.
  private static Object rank(Object value, int rank) {
    return switch (value) {
      case Byte number when number > rank -> (byte) rank;
      case Short number when number > rank -> (short) rank;
      case Integer number when number > rank -> rank;
      case Long number when number > rank -> (long) rank;
      case Float number when number > rank -> (float) rank;
      case Double number when number > rank -> (double) rank;
      case BigDecimal number when number.compareTo(BigDecimal.valueOf(rank)) > 0 ->
          BigDecimal.valueOf(rank).setScale(number.scale());
      case String text when text.length() > SHORT_TEXT && rank <= 26 && !isDay(text) ->
          String.valueOf((char) ('a' + rank - 1));
      default -> value;
    };
  }

  private static List<Object> simpler(Object value, Object least) {
    return switch (value) {
      case LocalDateTime time ->
          Stream.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES)
              .map(time::truncatedTo)
              .filter(earlier -> !earlier.equals(time))
              .distinct()
              .<Object>map(earlier -> earlier)
              .toList();
      case LocalDate date when !date.equals(least) -> List.of(least);
      case String text when isDay(text) && !text.equals(least) -> List.of(least);
      default -> List.of();
    };
  }

  /// Whether a text is a day: to name it otherwise would make it harder to read.
  private static boolean isDay(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}.*");
  }

  private static List<Object> values(SmallDatabase database, List<Place> columns) {
    return columns.stream()
        .flatMap(place -> database.tables().get(place.table()).values(place.column()).stream())
        .filter(Objects::nonNull)
        .filter(value -> value instanceof Comparable)
        .<Object>map(value -> value)
        .distinct()
        .sorted(SimplerValues::compare)
        .toList();
  }

  /// Values of one column are of one class; where they are not, their names must do.
  @SuppressWarnings("unchecked")
  private static int compare(Object a, Object b) {
    return a.getClass() == b.getClass()
        ? ((Comparable<Object>) a).compareTo(b)
        : a.getClass().getName().compareTo(b.getClass().getName());
  }

  private List<List<Place>> groups() {
    Map<Place, Place> leader =
        new TreeMap<>(Comparator.comparingInt(Place::table).thenComparingInt(Place::column));
    Map<Column, Place> named = new HashMap<>();
    for (int t = 0; t < constraints.tables().size(); t++) {
      List<Column> columns = constraints.tables().get(t).columns();
      for (int c = 0; c < columns.size(); c++) {
        Place place = new Place(t, c);
        leader.put(place, place);
        @Nullable Place before = named.putIfAbsent(columns.get(c), place);
        if (before != null) {
          join(leader, before, place);
        }
      }
    }
    for (Constraints.Reference reference : constraints.references()) {
      for (int i = 0; i < reference.columns().size(); i++) {
        join(
            leader,
            new Place(reference.target(), reference.targetColumns().get(i)),
            new Place(reference.table(), reference.columns().get(i)));
      }
    }
    Map<Place, List<Place>> groups = new LinkedHashMap<>();
    leader.values().forEach(place -> groups.put(place, new ArrayList<>()));
    leader.forEach((place, first) -> Objects.requireNonNull(groups.get(first)).add(place));
    return List.copyOf(groups.values());
  }

  private static void join(Map<Place, Place> leader, Place to, Place from) {
    Place kept = Objects.requireNonNull(leader.get(to));
    Place gone = Objects.requireNonNull(leader.get(from));
    leader.replaceAll((place, first) -> first.equals(gone) ? kept : first);
  }
}
