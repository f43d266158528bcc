package dryrun.sql.company;

/// How a user comes and goes, so that there is something to retain, to lose and to win back.
enum Habit {
  DAILY {
    @Override
    int perMille(Person person, int day) {
      return 750;
    }
  },
  REGULAR {
    @Override
    int perMille(Person person, int day) {
      return 250;
    }
  },
  CASUAL {
    @Override
    int perMille(Person person, int day) {
      return 50;
    }
  },
  /// Tries the app for a week.
  ONCE {
    @Override
    int perMille(Person person, int day) {
      return day < person.joined() + 7 ? 400 : 0;
    }
  },
  /// Stays away for four weeks and longer, and returns.
  ON_AND_OFF {
    @Override
    int perMille(Person person, int day) {
      int block = Math.floorDiv(day - Span.YEAR_START + person.id() % 28, 28);
      return Draws.of(Draws.Topic.ACTIVE, person.id(), -1L - block).chance(500) ? 300 : 0;
    }
  },
  /// Leaves without closing the account.
  CHURNING {
    @Override
    int perMille(Person person, int day) {
      return day < person.joined() + 30 + person.id() % 300 ? 350 : 0;
    }
  };

  /// In how many of a thousand cases a member is active on a day.
  abstract int perMille(Person person, int day);

  static Habit draw(Draws draws) {
    return values()[draws.weighted(6, 20, 35, 14, 15, 10)];
  }
}
