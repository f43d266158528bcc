package dryrun.app.cli;

import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.exercism.Track;
import dryrun.grade.KataSuites;
import dryrun.grade.KataVerdict;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.Trust;
import dryrun.journal.Saved;
import dryrun.practice.KataText;
import dryrun.sql.Cancellation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kata grade`.
@Command(
    name = "grade",
    description = "Judge answers to a kata, or a solution to an exercise in Exercism's shape.")
final class KataGradeCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--trust",
      description =
          "The answers are your own, and so is the exercise's folder: what they reach for is"
              + " remarked on, not forbidden. Limits and sandbox stay.")
  private boolean trust;

  @Option(names = "--record", description = "Keep the attempts in the journal.")
  private boolean record;

  @Option(
      names = "--took",
      paramLabel = "MM:SS",
      converter = ClockTime.class,
      description =
          "With --record: how long you took for the answer; without it the time stays unknown and"
              + " counts for accuracy, not for velocity.")
  private Optional<Duration> took = Optional.empty();

  @Option(names = "--exercise", paramLabel = "DIR", description = "An exercise's folder.")
  private Optional<Path> exercise = Optional.empty();

  @Option(
      names = "--solution",
      paramLabel = "DIR",
      description = "The solution of that exercise: a folder of Java files or with src/main/java.")
  private Optional<String> solution = Optional.empty();

  @Parameters(
      arity = "0..*",
      paramLabel = "ITEM PATH",
      description =
          "The kata, such as core/lru-cache, then answers: files or folders; - is standard input.")
  private List<String> arguments = new ArrayList<>();

  private final Console console;
  private final FileByFile fileByFile;
  private final Banks banks;
  private final KataAnswers answers;
  private final Supplier<KataRunner> runners;
  private final InstantSource clock;
  private final AttemptRecorder recorder;

  KataGradeCommand(
      Console console,
      FileByFile fileByFile,
      Banks banks,
      KataAnswers answers,
      Supplier<KataRunner> runners,
      InstantSource clock,
      AttemptRecorder recorder) {
    this.console = console;
    this.fileByFile = fileByFile;
    this.banks = banks;
    this.answers = answers;
    this.runners = runners;
    this.clock = clock;
    this.recorder = recorder;
  }

  @Override
  public Integer call() {
    if (exercise.isPresent() != solution.isPresent()) {
      throw new UnusableException("--exercise and --solution go together.");
    }
    if (exercise.isPresent() && !arguments.isEmpty()) {
      throw new UnusableException("Name either a kata and answers, or --exercise and --solution.");
    }
    if (exercise.isEmpty() && arguments.size() < 2) {
      throw new UnusableException("Name the kata and one answer or more.");
    }
    if (exercise.isPresent() && record) {
      throw new UnusableException("--record goes with a kata of a pack.");
    }
    if (took.isPresent() && (!record || arguments.size() > 2)) {
      throw new UnusableException("--took goes with --record and one answer.");
    }
    try {
      return exercise.isPresent()
          ? gradeExercise(exercise.get(), solution.orElseThrow())
          : gradeItem(arguments.getFirst(), arguments.subList(1, arguments.size()));
    } catch (PackException e) {
      throw UnusableException.of(e);
    }
  }

  private int gradeItem(String name, List<String> paths) throws PackException {
    try (PackBank bank = banks.open()) {
      Item item = bank.find(name);
      if (item.kind() != Item.Kind.KATA) {
        throw new UnusableException(item.id() + " is no kata: use dryrun sql grade.");
      }
      return grade(bank.kata(item), item.id().toString(), Trust.UNTRUSTED, paths);
    }
  }

  private int gradeExercise(Path folder, String solved) throws PackException {
    Track track =
        Track.at(folder)
            .filter(found -> found.folders().size() == 1)
            .orElseThrow(() ->
                new UnusableException(
                    folder + ": this is no exercise: there is no src/test/java."));
    Kata kata = track.read(track.folders().getFirst()).kata(track.id(), false);
    return grade(kata, kata.item().id().name(), trusted(), List.of(solved));
  }

  private Trust trusted() {
    return trust ? Trust.OWN : Trust.UNTRUSTED;
  }

  /// @param tests whose work reference and tests are
  private int grade(Kata kata, String item, Trust tests, List<String> paths) {
    try (KataRunner runner = runners.get()) {
      EntryPrinter printer = format.printer(console);
      return fileByFile
          .runPaths(paths, printer, path -> grade(runner, kata, item, tests, path))
          .code();
    }
  }

  private Entry grade(KataRunner runner, Kata kata, String item, Trust tests, String path) {
    Sources answer = answers.read(kata, path);
    Instant started = clock.instant();
    KataJob job =
        new KataJob(KataSuites.all(kata, tests), KataSuites.answer(kata, answer), trusted());
    KataVerdict verdict = runner.run(job, new Cancellation());
    Duration elapsed = Duration.between(started, clock.instant());
    Entry entry = KataEntries.of(path, item, verdict, elapsed);
    if (record
        && recorder.record(kata, KataText.join(answer), started, took, verdict)
            instanceof Saved.Failed(String reason)) {
      return entry.with("The attempt was not recorded. " + reason, Exit.UNUSABLE);
    }
    return entry;
  }
}
