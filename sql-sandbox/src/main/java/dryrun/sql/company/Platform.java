package dryrun.sql.company;

import java.util.Locale;

/// What people use the app on.
enum Platform {
  ANDROID,
  IOS,
  WEB;

  final String title = name().toLowerCase(Locale.ROOT);

  static Platform draw(Draws draws) {
    return values()[draws.weighted(55, 28, 17)];
  }
}
