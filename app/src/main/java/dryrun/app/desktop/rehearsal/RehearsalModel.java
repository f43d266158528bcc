package dryrun.app.desktop.rehearsal;

import dryrun.app.story.Question;
import dryrun.practice.Moments;
import dryrun.practice.RehearsalLeft;
import dryrun.practice.Rehearsed;
import dryrun.story.Budget;
import dryrun.story.Section;
import dryrun.story.rehearse.FollowUp;
import dryrun.story.rehearse.Rehearsal;
import dryrun.story.rehearse.RehearsalPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A rehearsal under way: one thinks and chooses a story, tells it section by section, and answers
/// what the interviewer asks then. Nothing happens by itself; [#tick] lets time go by.
final class RehearsalModel {
  /// Within this time an answer to a follow-up question should be over.
  static final Duration ANSWER = Duration.ofSeconds(45);

  private final UUID id;
  private final Question question;
  private final List<Script> scripts;
  private final Duration think;
  private final Function<Script, List<FollowUp>> followUps;
  private final SteadyClock clock;
  private final Instant started;
  private final Instant thinkingSince;
  private final ReadOnlyObjectWrapper<Sight> sight;
  private final List<Rehearsed.FollowUp> answered = new ArrayList<>();
  private Optional<Script> chosen = Optional.empty();
  private Optional<Rehearsal> telling = Optional.empty();
  private Duration thought = Duration.ZERO;
  private List<String> asked = List.of();
  private Instant askedSince;
  private boolean over;
  private Consumer<Sight> stepped = sight -> {};

  /// @param scripts from which one is chosen while thinking; the only one is chosen already
  /// @param followUps draws what is asked after a story
  RehearsalModel(
      Question question,
      List<Script> scripts,
      Duration think,
      Function<Script, List<FollowUp>> followUps,
      Moments moments) {
    this.question = question;
    this.scripts = List.copyOf(scripts);
    this.think = think;
    this.followUps = followUps;
    clock = new SteadyClock(moments);
    id = UUID.randomUUID();
    started = clock.instant();
    thinkingSince = started;
    askedSince = started;
    if (scripts.size() == 1) {
      chosen = Optional.of(scripts.getFirst());
    }
    sight = new ReadOnlyObjectWrapper<>(look());
  }

  /// Goes on with one that was left: its clock stood still in the meantime.
  ///
  /// @param script what was told, as it was when it was left
  RehearsalModel(
      Question question,
      Script script,
      RehearsalLeft left,
      Function<Script, List<FollowUp>> followUps,
      Moments moments) {
    this.question = question;
    scripts = List.of(script);
    think = Duration.ZERO;
    this.followUps = followUps;
    clock = new SteadyClock(moments);
    Rehearsed before = left.soFar();
    id = before.id();
    started = before.started();
    thinkingSince = clock.instant();
    thought = before.thought();
    chosen = Optional.of(script);
    over = left.stage() == RehearsalLeft.Stage.OVER;
    RehearsalPlan plan = script.plan(question.item().title(), Duration.ZERO);
    List<Duration> told = before.parts().stream().map(Rehearsed.Part::spoken).toList();
    telling =
        Optional.of(
            over
                ? Rehearsal.over(plan, clock, told)
                : Rehearsal.goOn(plan, clock, told, left.inStage()));
    if (left.stage() != RehearsalLeft.Stage.TELLING) {
      asked = before.followUps().stream().map(Rehearsed.FollowUp::ask).toList();
      answered.addAll(before.followUps().subList(0, left.answered()));
    }
    askedSince = clock.instant().minus(left.inStage());
    sight = new ReadOnlyObjectWrapper<>(look());
  }

  Question question() {
    return question;
  }

  List<Script> scripts() {
    return scripts;
  }

  Duration think() {
    return think;
  }

  ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /// Calls `step` each time another kind of thing begins: telling, answering, the end.
  void onStep(Consumer<Sight> step) {
    stepped = step;
  }

  /// Chooses the story to tell, from 0; nothing once one speaks, or when there is none.
  void choose(int number) {
    if (telling.isEmpty() && !over && number >= 0 && number < scripts.size()) {
      chosen = Optional.of(scripts.get(number));
      tick();
    }
  }

  /// The one key: from thinking to the first section, to the next section, to the next question.
  void next() {
    catchUp();
    if (over) {
      return;
    }
    if (telling.isEmpty()) {
      chosen.ifPresent(this::begin);
    } else if (asked.isEmpty()) {
      telling.get().next();
      catchUp();
    } else {
      answer(Duration.between(askedSince, clock.instant()));
    }
    tick();
  }

  /// Ends what is going on: the story, which counts as far as it was told; else all of it.
  void stop() {
    catchUp();
    if (telling.isPresent() && asked.isEmpty() && !over) {
      telling.get().stop();
      end();
    } else {
      over = true;
    }
    tick();
  }

  /// Lets time go by.
  void tick() {
    catchUp();
    Sight before = sight.get();
    Sight now = look();
    sight.set(now);
    if (!before.getClass().equals(now.getClass())) {
      stepped.accept(now);
    }
  }

  /// Brings about what time alone brings about: the end of thinking, and the end of the story.
  private void catchUp() {
    if (telling.isEmpty() && chosen.isPresent() && !over && !toThink().isPositive()) {
      begin(chosen.get());
    }
    if (telling.isPresent()
        && asked.isEmpty()
        && !over
        && telling.get().now().phase() == Rehearsal.Phase.DONE) {
      end();
    }
  }

  private Duration toThink() {
    return think.minus(Duration.between(thinkingSince, clock.instant()));
  }

  private void begin(Script script) {
    thought = Duration.between(thinkingSince, clock.instant());
    telling =
        Optional.of(new Rehearsal(script.plan(question.item().title(), Duration.ZERO), clock));
  }

  /// After the story come the questions; a story that was stopped before its end is asked nothing.
  private void end() {
    Script script = chosen.orElseThrow();
    boolean whole = telling.orElseThrow().told().size() == script.sections().size();
    asked = whole ? followUps.apply(script).stream().map(FollowUp::ask).toList() : List.of();
    over = asked.isEmpty();
    askedSince = clock.instant();
  }

  private void answer(Duration took) {
    answered.add(new Rehearsed.FollowUp(asked.get(answered.size()), took));
    askedSince = clock.instant();
    over = answered.size() == asked.size();
  }

  private Sight look() {
    if (over) {
      return new Sight.Over();
    }
    if (!asked.isEmpty()) {
      return new Sight.Answering(
          asked, answered.size(), Duration.between(askedSince, clock.instant()));
    }
    if (telling.isPresent()) {
      Rehearsal.Moment now = telling.get().now();
      return new Sight.Telling(
          chosen.orElseThrow(), now.section(), telling.get().plan(), now.inSection(), now.spoken());
    }
    return new Sight.Thinking(toThink(), chosen);
  }

  /// What is kept of it while it goes on; empty as long as one only thinks.
  Optional<RehearsalLeft> left() {
    Rehearsed soFar = rehearsed();
    return telling.map(told -> {
      Rehearsal.Moment now = told.now();
      if (over) {
        return new RehearsalLeft(
            soFar, RehearsalLeft.Stage.OVER, Duration.ZERO, answered.size(), "");
      }
      if (!asked.isEmpty()) {
        return new RehearsalLeft(
            soFar,
            RehearsalLeft.Stage.ANSWERING,
            Duration.between(askedSince, clock.instant()),
            answered.size(),
            "");
      }
      List<RehearsalPlan.Section> sections = told.plan().sections();
      return new RehearsalLeft(
          soFar,
          RehearsalLeft.Stage.TELLING,
          now.inSection(),
          0,
          sections.get(Math.min(now.section(), sections.size() - 1)).name());
    });
  }

  /// What came of it so far; all of it once it is over.
  Rehearsed rehearsed() {
    Script script = chosen.orElse(scripts.getFirst());
    List<Rehearsed.Part> parts =
        telling.stream()
            .flatMap(told -> told.told().stream())
            .map(told -> part(script, told))
            .toList();
    List<Rehearsed.FollowUp> questions = new ArrayList<>(answered);
    asked.stream()
        .skip(answered.size())
        .forEach(ask -> questions.add(new Rehearsed.FollowUp(ask, Duration.ZERO)));
    return new Rehearsed(
        id,
        question.item().id().toString(),
        question.hash(),
        question.ask(),
        script.name(),
        script.title(),
        script.story().source(),
        started,
        telling.isPresent() ? thought : Duration.between(thinkingSince, clock.instant()),
        parts,
        script.sections().size() - parts.size(),
        questions,
        Map.of(),
        "",
        Optional.empty());
  }

  private static Rehearsed.Part part(Script script, Rehearsal.Told told) {
    Budget budget = told.section().budget();
    int words = script.story().section(told.section().name()).map(Section::words).orElse(0);
    return new Rehearsed.Part(
        told.section().name(),
        words,
        told.section().planned(),
        budget == null ? 0 : budget.minSeconds(),
        budget == null ? 0 : budget.maxSeconds(),
        told.spoken());
  }
}
