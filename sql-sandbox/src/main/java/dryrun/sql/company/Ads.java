package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// dim_campaign and ad_impressions: an ad is shown beside some of the pages that users look at, to
/// the version of the user in force that day.
final class Ads implements Area {
  private static final List<String> ADVERTISERS =
      List.of(
          "Nordlicht Coffee",
          "Kite Airlines",
          "Paper Boat Books",
          "Juniper Shoes",
          "Copper Kettle",
          "Harbour Bank",
          "Tall Tree Games",
          "Little Owl Toys");
  private static final List<String> OBJECTIVES = List.of("awareness", "traffic", "conversions");
  private static final long[] BUDGETS = {20_000, 50_000, 50_000, 120_000, 250_000};
  private static final int CAMPAIGNS = 40;
  private static final int CAMPAIGNS_WITHOUT_IMPRESSIONS = 4;

  private final Company company;
  private long nextId = 1;

  Ads(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    return List.of(campaigns(), impressions());
  }

  private TableData campaigns() {
    TableRows rows = company.rows("dim_campaign");
    for (int campaign = 1; campaign <= CAMPAIGNS; campaign++) {
      Draws draws = Draws.of(Draws.Topic.ADS, -campaign);
      rows.row()
          .id(campaign)
          .text(ADVERTISERS.get(draws.below(ADVERTISERS.size())))
          .text(OBJECTIVES.get(draws.below(OBJECTIVES.size())));
      TableRows row =
          draws.chance(100) ? rows.missing() : rows.cents(BUDGETS[draws.below(BUDGETS.length)]);
      row.end();
    }
    return rows.build();
  }

  private TableData impressions() {
    TableRows rows = company.rows("ad_impressions");
    for (int day = Span.START - 1; day <= Span.LAST; day++) {
      for (Person person : company.people().all()) {
        Draws draws = Draws.of(Draws.Topic.ADS, person.id(), day);
        for (Visits.View view : Visits.of(person, day)) {
          int ads = draws.weighted(45, 45, 10);
          for (int i = 0; i < ads; i++) {
            write(rows, person, view, draws);
          }
        }
      }
    }
    return rows.build();
  }

  private void write(TableRows rows, Person person, Visits.View view, Draws draws) {
    long at = view.at() + draws.below(3);
    if (!Span.isKept(at)) {
      return;
    }
    int day = Span.dayOf(at);
    boolean known = !draws.chance(40);
    TableRows row = rows.on(day).id(nextId++);
    (known ? row.id(person.keyOn(day)) : row.missing())
        .id(
            known
                ? Demographics.keyOf(person, view.platform(), day)
                : Demographics.keyOfVisitor(view.platform()))
        .id(campaign(draws))
        .at(at);
    boolean clicked = draws.chance(25);
    boolean pending = draws.chance(day == Span.LAST ? 400 : 5);
    (pending ? row.missing() : row.flag(clicked)).tenThousandths(cost(draws)).end();
  }

  /// The first campaigns are shown more than the others, the last ones not at all.
  private static int campaign(Draws draws) {
    int shown = CAMPAIGNS - CAMPAIGNS_WITHOUT_IMPRESSIONS;
    return 1 + Math.min(draws.below(shown), draws.below(shown));
  }

  private static long cost(Draws draws) {
    return switch (draws.weighted(5, 45, 50)) {
      case 0 -> 0;
      case 1 -> 125;
      default -> draws.between(40, 900);
    };
  }
}
