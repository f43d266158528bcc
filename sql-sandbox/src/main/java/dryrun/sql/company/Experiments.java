package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// experiment_assignments: a user is assigned on the first active day of an experiment; a few are
/// assigned again, a few of those to the other variant, and a few never show up.
final class Experiments implements Area {
  private static final List<Experiment> EXPERIMENTS =
      List.of(
          new Experiment("feed_ranking", Span.START + 7),
          new Experiment("one_click", Span.START + 30),
          new Experiment("new_search", Span.START + 45));

  private final Company company;

  private record Experiment(String name, int start) {}

  Experiments(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    TableRows rows = company.rows("experiment_assignments");
    for (int number = 0; number < EXPERIMENTS.size(); number++) {
      for (Person person : company.people().all()) {
        assign(
            rows,
            EXPERIMENTS.get(number),
            person,
            Draws.of(Draws.Topic.EXPERIMENTS, person.id(), number));
      }
    }
    return List.of(rows.build());
  }

  private static void assign(TableRows rows, Experiment experiment, Person person, Draws draws) {
    String variant = draws.chance(500) ? "control" : "treatment";
    boolean unseen = draws.chance(40);
    int day = experiment.start();
    while (day <= Span.LAST && !person.isActive(day)) {
      day++;
    }
    if (day > Span.LAST) {
      if (unseen && person.joined() < experiment.start() && person.left() > experiment.start()) {
        write(rows, experiment, person, variant, Span.seconds(experiment.start()));
      }
      return;
    }
    long at = Visits.of(person, day).getFirst().at();
    write(rows, experiment, person, variant, at);
    long again = at + draws.between(60, 6 * 86_400);
    if (again < Span.END) {
      switch (draws.weighted(970, 15, 15)) {
        case 1 -> write(rows, experiment, person, variant, again);
        case 2 -> write(rows, experiment, person, other(variant), again);
        default -> {}
      }
    }
  }

  private static void write(
      TableRows rows, Experiment experiment, Person person, String variant, long at) {
    rows.on(Span.dayOf(at)).id(person.id()).text(experiment.name()).text(variant).at(at).end();
  }

  private static String other(String variant) {
    return variant.equals("control") ? "treatment" : "control";
  }
}
