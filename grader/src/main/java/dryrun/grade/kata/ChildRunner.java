package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Judges answers in processes of their own: a warm compiler here, a process that stands ready
/// there, used once.
public final class ChildRunner implements KataRunner {
  private static final Duration COMPILE = Duration.ofSeconds(15);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kata-clock").factory());
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kata-warm-up").factory());
  private final Scratch scratch = new Scratch();
  private final Cancellation closing = new Cancellation();
  private final KataSettings settings;
  private final Compiler compiler;
  private final Grading grading;
  private final Ground ground;

  public ChildRunner(KataSettings settings) {
    this.settings = settings;
    this.compiler = new Compiler(settings.jars(), COMPILE);
    this.ground = new Ground(settings, scratch, clock);
    this.grading = new Grading(compiler, new Suites(compiler), ground, clock);
  }

  @Override
  public KataVerdict run(KataJob job, Cancellation cancellation) {
    return grading.grade(job, cancellation);
  }

  @Override
  public Optional<SizeLimit> sizeLimit(KataSuite suite, Cancellation cancellation) {
    return grading.sizeLimit(suite, cancellation);
  }

  @Override
  public void warmUp(List<KataSuite> suites) {
    ahead.execute(() -> makeReady(suites));
  }

  private void makeReady(List<KataSuite> suites) {
    try {
      ground.children().prepare();
      suites.forEach(suite -> grading.prepare(suite, closing));
      suites.stream().findFirst().ifPresent(suite -> grading.rehearse(suite, closing));
      compiler.warmUp(closing);
    } catch (RuntimeException e) {
      if (!closing.isCancelled()) {
        throw e;
      }
    }
  }

  @Override
  public Isolation isolation() {
    return ground.isolation();
  }

  @Override
  public void close() {
    closing.cancel();
    ground.close();
    ahead.close();
    clock.shutdownNow();
    compiler.close();
    scratch.close();
  }

  @Override
  public String toString() {
    return "kata runner with the harness at " + settings.harness();
  }
}
