package dryrun.grade.strength;

import dryrun.bank.SqlProblem;
import dryrun.bank.SqlProblem.MutationScore;
import dryrun.grade.Trial;
import dryrun.grade.rows.SmallDatabase;
import dryrun.grade.shrink.Shrinker;
import dryrun.grade.strength.CaseFiles.Generated;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.SqlSandbox;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.mutate.Mutant;
import dryrun.sql.mutate.Mutator;
import dryrun.sql.same.SamePlan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes cases for a problem until every mutant of its reference that is not equivalent is judged
/// wrong by one of them. Needs the tables, what is declared of them and the reference alone.
///
/// Databases are made by chance, aimed at what the reference asks ([ValuePools]); one that tells a
/// mutant from the reference is shrunk to a few rows and becomes a case, unless a case before it
/// tells it already. A database is used only where the reference gives one result ([Trial#settled])
/// and every alternative agrees: an answer that is right in another way must never be refused.
public final class Strengthening {
  private static final int FEW_AT_ONCE = 100;
  private static final int MANY_AT_ONCE = 500;
  private static final int MANY = 500;
  private static final int CHECKED_AT_ONCE = 3;
  private static final int CHECKED_AT_MOST = 9;

  /// How many databases that tell a mutant from the reference are looked at; where none of them may
  /// become a case, hardly any other will.
  private static final int CHECKED_IN_ALL = 90;

  private final SqlSandbox sandbox;
  private final int databases;
  private final long seed;
  private final Consumer<String> progress;
  private final SamePlan samePlan = new SamePlan(true);

  /// @param databases after how many a mutant that none of them tells from the reference is taken
  ///   to mean the same
  /// @param progress hears a line for a person now and then
  public Strengthening(SqlSandbox sandbox, int databases, long seed, Consumer<String> progress) {
    this.sandbox = sandbox;
    this.databases = databases;
    this.seed = seed;
    this.progress = progress;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// The cases to be written, and the score with them.
    ///
    /// @param toldAnew how many mutants the cases tell that those of the author do not
    /// @param survivors mutants that no database tells from the reference
    /// @param findings what is wrong with the problem
    record Done(
        List<Generated> cases,
        MutationScore score,
        int toldAnew,
        List<Mutant> survivors,
        List<String> findings)
        implements Outcome {
      public Done {
        cases = List.copyOf(cases);
        survivors = List.copyOf(survivors);
        findings = List.copyOf(findings);
      }
    }

    /// Why there is none.
    record Refused(String reason) implements Outcome {}
  }

  /// Strengthens a problem; nothing is written.
  ///
  /// @param base where its tables are declared
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  public Outcome strengthen(SqlProblem problem, DataSource base, Cancellation cancellation) {
    try {
      Material material = Material.of(sandbox, problem, base, seed, cancellation);
      List<Mutant> mutants = new Mutator().of(problem.reference().sql(), material.schema()).list();
      Hunt hunt = new Hunt(material, mutants, cancellation);
      Optional<String> failure = hunt.failureOfTheReference();
      return failure.isPresent()
          ? new Outcome.Refused("the reference fails on the sample: " + failure.get())
          : hunt.outcome();
    } catch (DataException | PromiseCheck.Unusable | SqlFailure e) {
      return new Outcome.Refused(String.valueOf(e.getMessage()));
    }
  }

  /// The hunt for the mutants of one problem.
  private final class Hunt {
    private final Material material;
    private final Cancellation cancellation;
    private final Trial trial;
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<Mutant> alive = new ArrayList<>();
    private final List<Generated> cases = new ArrayList<>();
    private final List<BitSet> kills = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final Map<Mutant, Integer> checked = new HashMap<>();
    private int byPlan;

    Hunt(Material material, List<Mutant> mutants, Cancellation cancellation) {
      this.material = material;
      this.cancellation = cancellation;
      this.trial = new Trial(sandbox, material.problem(), material.constraints().tables());
      this.mutants.addAll(mutants);
    }

    Optional<String> failureOfTheReference() {
      return trial.failureOfTheReference(material.examples().getFirst(), cancellation);
    }

    Outcome outcome() throws PromiseCheck.Unusable {
      tryCasesOfTheAuthor();
      int untold = alive.size();
      int tried = 0;
      while (!hunted().isEmpty() && tried < databases) {
        List<SmallDatabase> some = new ArrayList<>();
        int batch = tried < MANY ? FEW_AT_ONCE : MANY_AT_ONCE;
        for (int i = 0; i < batch; i++) {
          some.add(material.maker().next());
        }
        some.removeIf(database -> !material.constraints().holdIn(database));
        tried += some.size();
        if (!some.isEmpty()) {
          hunt(some);
        }
        progress.accept(
            "%d databases, %d of %d mutants left".formatted(tried, alive.size(), mutants.size()));
      }
      List<Generated> few = FewCases.of(cases, kills);
      MutationScore score =
          new MutationScore(
              mutants.size(), mutants.size() - alive.size(), alive.size(), byPlan, "");
      return new Outcome.Done(few, score, untold - alive.size(), alive, findings);
    }

    private void tryCasesOfTheAuthor() {
      List<Optional<BitSet>> refuted = refutations(mutants, material.examples());
      List<Mutant> planned = new ArrayList<>();
      for (int m = 0; m < mutants.size(); m++) {
        if (refuted.get(m).isPresent()) {
          boolean told = !refuted.get(m).get().isEmpty();
          if (!told && isProvedTheSame(mutants.get(m))) {
            byPlan++;
          } else {
            planned.add(mutants.get(m));
            if (!told && !isEndless(mutants.get(m))) {
              alive.add(mutants.get(m));
            }
          }
        }
      }
      mutants.retainAll(planned);
      progress.accept(
          "%d mutants, %d of them not told by the author's cases; %d more have the reference's plan"
              .formatted(mutants.size(), alive.size(), byPlan));
    }

    /// A mutant that never comes to an end on a case is told by it, whatever the limit is.
    private boolean isEndless(Mutant mutant) {
      return trial.isEndless(mutant.sql(), material.examples(), cancellation);
    }

    private boolean isProvedTheSame(Mutant mutant) {
      return samePlan.of(material.problem().reference().sql(), mutant.sql(), material.schema());
    }

    private List<Mutant> hunted() {
      return alive.stream().filter(m -> checked.getOrDefault(m, 0) < CHECKED_IN_ALL).toList();
    }

    private void hunt(List<SmallDatabase> some) throws PromiseCheck.Unusable {
      List<Mutant> hunted = hunted();
      List<Optional<BitSet>> refuted = refutations(hunted, some);
      for (int m = 0; m < hunted.size(); m++) {
        if (alive.contains(hunted.get(m))) {
          List<SmallDatabase> telling =
              refuted.get(m).orElseGet(BitSet::new).stream()
                  .mapToObj(some::get)
                  .sorted(Comparator.comparingInt(SmallDatabase::size))
                  .limit(CHECKED_AT_MOST)
                  .toList();
          checked.merge(hunted.get(m), telling.size(), Integer::sum);
          Optional<SmallDatabase> found = firstUsable(telling);
          if (found.isPresent()) {
            add(hunted.get(m), found.get());
          }
        }
      }
    }

    /// The first that may become a case. They are looked at a few at a time: the second engine
    /// takes its time to make a database.
    private Optional<SmallDatabase> firstUsable(List<SmallDatabase> some)
        throws PromiseCheck.Unusable {
      for (int from = 0; from < some.size(); from += CHECKED_AT_ONCE) {
        List<SmallDatabase> few = some.subList(from, Math.min(from + CHECKED_AT_ONCE, some.size()));
        int first = usable(few).nextSetBit(0);
        if (first >= 0) {
          return Optional.of(few.get(first));
        }
      }
      return Optional.empty();
    }

    /// Keeps a small database on which a mutant dies, and counts who dies with it.
    private void add(Mutant mutant, SmallDatabase database) throws PromiseCheck.Unusable {
      SmallDatabase small = shrunk(mutant, database);
      List<Optional<BitSet>> refuted = refutations(mutants, List.of(small));
      BitSet killed = new BitSet();
      for (int m = 0; m < mutants.size(); m++) {
        if (refuted.get(m).isPresent() && refuted.get(m).get().get(0)) {
          killed.set(m);
          alive.remove(mutants.get(m));
        }
      }
      kills.add(killed);
      cases.add(new Generated(name(mutant), small));
    }

    private SmallDatabase shrunk(Mutant mutant, SmallDatabase database)
        throws PromiseCheck.Unusable {
      List<SmallDatabase> trail =
          new Shrinker(
                  material.constraints(),
                  candidates -> {
                    BitSet told =
                        refutations(List.of(mutant), candidates).getFirst().orElseGet(BitSet::new);
                    List<Boolean> answers = new ArrayList<>();
                    for (int i = 0; i < candidates.size(); i++) {
                      answers.add(told.get(i));
                    }
                    return answers;
                  },
                  cancellation::isCancelled)
              .shrink(database)
              .reversed();
      return firstUsable(trail).orElse(database);
    }

    /// The databases, by their index, that may become a case.
    private BitSet usable(List<SmallDatabase> some) throws PromiseCheck.Unusable {
      BitSet usable = trial.settled(some, cancellation);
      usable.andNot(material.promises().broken(some, cancellation));
      List<SqlProblem.Query> alternatives = material.problem().alternatives();
      List<Optional<BitSet>> refused =
          trial.refutations(
              alternatives.stream().map(SqlProblem.Query::sql).toList(), some, cancellation);
      for (int a = 0; a < alternatives.size(); a++) {
        BitSet separating = refused.get(a).orElseGet(BitSet::new);
        separating.and(usable);
        if (!separating.isEmpty()) {
          String found =
              "alternatives/%s.sql answers otherwise than the reference on data that nothing rules out: "
                  .formatted(alternatives.get(a).name());
          if (findings.stream().noneMatch(f -> f.startsWith(found))) {
            findings.add(found + some.get(separating.nextSetBit(0)).files());
          }
          usable.andNot(separating);
        }
      }
      return usable;
    }

    private List<Optional<BitSet>> refutations(List<Mutant> some, List<SmallDatabase> databases) {
      return trial.refutations(some.stream().map(Mutant::sql).toList(), databases, cancellation);
    }

    private String name(Mutant mutant) {
      String operator = mutant.operator().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String name = CaseFiles.name(operator);
      int number = 2;
      String free = name;
      while (isTaken(free)) {
        free = name + "-" + number++;
      }
      return free;
    }

    private boolean isTaken(String name) {
      return cases.stream().anyMatch(c -> c.name().equals(name));
    }
  }
}
