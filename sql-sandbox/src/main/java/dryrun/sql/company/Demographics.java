package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mini-dimension of what changes fast about users: one row per combination, numbered.
final class Demographics implements Area {
  private static final @Nullable String[] BANDS = {
    "18-24", "25-34", "35-44", "45-54", "55-64", "65+", null
  };
  private static final List<String> DEVICES = List.of("phone", "tablet", "desktop");
  private static final List<String> TIERS = List.of("none", "bronze", "silver", "gold");

  static final int AGE_BANDS = BANDS.length;

  private final Company company;

  Demographics(Company company) {
    this.company = company;
  }

  /// The key of a user on a day: the device goes with the platform, the tier moves every few weeks.
  static long keyOf(Person person, Platform platform, int day) {
    int device = platform == Platform.WEB ? 2 : person.id() % 9 == 0 ? 1 : 0;
    int tier = Math.floorDiv(day + person.id() * 13, 40) % TIERS.size();
    return key(person.ageBand(), device, tier);
  }

  /// The key of a visitor of whom nothing but the device is known.
  static long keyOfVisitor(Platform platform) {
    return key(AGE_BANDS - 1, platform == Platform.WEB ? 2 : 0, 0);
  }

  @Override
  public List<TableData> tables() {
    TableRows rows = company.rows("dim_demographics");
    for (int band = 0; band < AGE_BANDS; band++) {
      for (int device = 0; device < DEVICES.size(); device++) {
        for (int tier = 0; tier < TIERS.size(); tier++) {
          rows.row()
              .id(key(band, device, tier))
              .text(BANDS[band])
              .text(DEVICES.get(device))
              .text(TIERS.get(tier))
              .end();
        }
      }
    }
    return List.of(rows.build());
  }

  private static long key(int band, int device, int tier) {
    return 1L + ((long) band * DEVICES.size() + device) * TIERS.size() + tier;
  }
}
