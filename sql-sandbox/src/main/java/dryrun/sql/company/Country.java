package dryrun.sql.company;

/// The countries of dim_country, and of how many of a hundred users each is home. Namibia's code is
/// not a NULL, and nobody lives there.
enum Country {
  US("United States", "AMER", -300, 22),
  IN("India", "APAC", 330, 20),
  BR("Brazil", "AMER", -180, 12),
  ID("Indonesia", "APAC", 420, 10),
  DE("Germany", "EMEA", 60, 8),
  GB("United Kingdom", "EMEA", 0, 7),
  JP("Japan", "APAC", 540, 6),
  NG("Nigeria", "EMEA", 60, 5),
  MX("Mexico", "AMER", -360, 4),
  NP("Nepal", "APAC", 345, 3),
  AU("Australia", "APAC", 600, 2),
  NZ("New Zealand", "APAC", 720, 1),
  NA("Namibia", "EMEA", 120, 0);

  final String title;
  final String region;
  final int utcOffsetMinutes;
  final int share;

  Country(String title, String region, int utcOffsetMinutes, int share) {
    this.title = title;
    this.region = region;
    this.utcOffsetMinutes = utcOffsetMinutes;
    this.share = share;
  }

  static Country draw(Draws draws) {
    Country[] all = values();
    int left = draws.below(100);
    int index = 0;
    while (left >= all[index].share) {
      left -= all[index++].share;
    }
    return all[index];
  }
}
