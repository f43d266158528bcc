package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Judges answers in processes of their own: a warm compiler here, a process that stands ready
/// there, used once.
public final class ChildRunner implements KataRunner {
  private static final System.Logger LOG = System.getLogger(ChildRunner.class.getName());
  private static final Duration COMPILE = Duration.ofSeconds(15);

  /// What is made ready stops within moments, unless the compiler is lost in a source.
  private static final int STOPPING_SECONDS = 5;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kata-clock").factory());
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("kata-warm-up").factory());
  private final Scratch scratch = new Scratch();
  private final AtomicReference<Cancellation> makingReady =
      new AtomicReference<>(new Cancellation());
  private final KataSettings settings;
  private final Compiler compiler;
  private final Grading grading;
  private final Ground ground;

  /// Of the thread that makes ready.
  private boolean isWarm;

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
    Cancellation later = new Cancellation();
    Cancellation earlier = makingReady.getAndSet(later);
    earlier.cancel();
    ahead.execute(() -> makeReady(suites, later));
  }

  private void makeReady(List<KataSuite> suites, Cancellation cancellation) {
    try {
      ground.children().prepare();
      suites.forEach(suite -> grading.prepare(suite, cancellation));
      if (!isWarm && !suites.isEmpty()) {
        grading.rehearse(suites.getFirst(), cancellation);
      }
      if (!isWarm) {
        compiler.warmUp(cancellation);
        isWarm = !cancellation.isCancelled();
      }
    } catch (RuntimeException e) {
      if (!cancellation.isCancelled()) {
        LOG.log(System.Logger.Level.WARNING, "katas could not be made ready", e);
      }
    }
  }

  @Override
  public Isolation isolation() {
    return ground.isolation();
  }

  @Override
  public void close() {
    makingReady.get().cancel();
    ground.close();
    stop(ahead);
    clock.shutdownNow();
    compiler.close();
    scratch.close();
  }

  private static void stop(ExecutorService executor) {
    executor.shutdown();
    try {
      executor.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return "kata runner with the harness at " + settings.harness();
  }
}
