package dryrun.sql.company;

/// Random numbers that depend on nothing but the seed: SplitMix64 (Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", 2014), whole numbers only, so that every machine
/// draws the same ones.
///
/// The draws for a day of a user start from the user and the day, not from what was drawn before:
/// every table can be made alone, in any order, and still tell of the same days.
final class Draws {
  private static final long COMPANY = 0x4c414e5445524eL;
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private long state;

  private Draws(long state) {
    this.state = state;
  }

  /// The generator as published, for a state.
  static Draws from(long state) {
    return new Draws(state);
  }

  static Draws of(Topic topic, long a, long b) {
    long state = mix(COMPANY + topic.seed * GOLDEN_GAMMA);
    state = mix(state + a * GOLDEN_GAMMA);
    return new Draws(mix(state + b * GOLDEN_GAMMA));
  }

  static Draws of(Topic topic, long a) {
    return of(topic, a, 0);
  }

  static Draws of(Topic topic) {
    return of(topic, 0, 0);
  }

  /// A number from 0 up to but not including `bound`. The bias is below `bound` / 2^32.
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /// A number from `low` to `high`, both included.
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /// True in so many of a thousand cases.
  boolean chance(int perMille) {
    return below(1000) < perMille;
  }

  /// The index of a weight, each as often as its share of their sum.
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = below(sum);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index++];
    }
    return index;
  }

  /// How often something goes on that goes on with this chance, at most `most` times.
  int run(int perMille, int most) {
    int count = 0;
    while (count < most && chance(perMille)) {
      count++;
    }
    return count;
  }

  /// 64 bits.
  long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }

  /// What is drawn: each has numbers of its own.
  enum Topic {
    USER,
    USER_CHANGES,
    ACTIVE,
    VISITS,
    VISITOR,
    LOGGING,
    PAGES,
    CREATORS,
    ADS,
    PRODUCTS,
    ORDERS,
    SOURCE,
    DELIVERIES,
    MESSAGES,
    FEATURES,
    LABELS,
    EXPERIMENTS,
    WALLETS,
    BALANCES;

    private final long seed = name().hashCode();
  }
}
