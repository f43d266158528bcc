package dryrun.story.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rehearsal under way: first one thinks, then tells section after section.
///
/// A state machine over a clock: nothing happens by itself, and whoever draws asks for a [Moment].
/// When the time to think is over, speaking has begun at that instant. For one thread.
public final class Rehearsal {
  private final RehearsalPlan plan;
  private final InstantSource clock;
  private final Instant thinkingSince;
  private final List<Duration> told = new ArrayList<>();
  private @Nullable Instant speakingSince;
  private @Nullable Instant sectionSince;
  private boolean ended;

  /// Begins with the time to think.
  public Rehearsal(RehearsalPlan plan, InstantSource clock) {
    this.plan = plan;
    this.clock = clock;
    thinkingSince = clock.instant();
  }

  /// Goes on with one that was left while a section was told.
  ///
  /// @param before how long the sections took that were told before it
  /// @param inSection how long it had been told
  public static Rehearsal goOn(
      RehearsalPlan plan, InstantSource clock, List<Duration> before, Duration inSection) {
    Rehearsal rehearsal = over(plan, clock, before);
    rehearsal.ended = rehearsal.told.size() == plan.sections().size();
    rehearsal.speakFrom(clock.instant().minus(inSection));
    return rehearsal;
  }

  /// One that ended after those sections.
  ///
  /// @param told how long they took
  public static Rehearsal over(RehearsalPlan plan, InstantSource clock, List<Duration> told) {
    var rehearsal = new Rehearsal(plan, clock);
    rehearsal.told.addAll(told.subList(0, Math.min(told.size(), plan.sections().size())));
    rehearsal.ended = true;
    return rehearsal;
  }

  /// Where a rehearsal is.
  public enum Phase {
    /// The prompt is there; the countdown runs.
    THINKING,
    /// A section is being told.
    SPEAKING,
    /// All is told, or it was stopped.
    DONE
  }

  /// What there is to see at an instant.
  ///
  /// @param thinkLeft zero unless one thinks
  /// @param section the index of the section being told; the number of sections told when done
  /// @param inSection how long it has been told
  /// @param spoken how long one has spoken in all
  public record Moment(
      Phase phase, Duration thinkLeft, int section, Duration inSection, Duration spoken) {}

  /// What is to be told.
  public RehearsalPlan plan() {
    return plan;
  }

  /// How things stand now.
  public Moment now() {
    Instant now = clock.instant();
    Instant thinkingUntil = thinkingSince.plus(plan.think());
    if (!ended && speakingSince == null && now.isBefore(thinkingUntil)) {
      Duration left = Duration.between(now, thinkingUntil);
      return new Moment(Phase.THINKING, left, 0, Duration.ZERO, Duration.ZERO);
    }
    if (ended) {
      return new Moment(Phase.DONE, Duration.ZERO, told.size(), Duration.ZERO, spoken());
    }
    Duration inSection = Duration.between(sectionSince(), now);
    return new Moment(
        Phase.SPEAKING, Duration.ZERO, told.size(), inSection, spoken().plus(inSection));
  }

  /// Goes on: from thinking to the first section, from a section to the next, from the last to the
  /// end. Nothing once it is done.
  public void next() {
    switch (now().phase()) {
      case THINKING -> speakFrom(clock.instant());
      case SPEAKING -> endSection();
      case DONE -> {}
    }
  }

  /// Ends it; the section being told counts as far as it was told.
  public void stop() {
    if (now().phase() == Phase.SPEAKING) {
      endSection();
    }
    ended = true;
  }

  /// Planned against spoken, for each section that was told.
  public List<Told> told() {
    List<Told> result = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      result.add(new Told(plan.sections().get(i), told.get(i)));
    }
    return List.copyOf(result);
  }

  /// A section that was told.
  ///
  /// @param section as planned
  /// @param spoken how long it took
  public record Told(RehearsalPlan.Section section, Duration spoken) {}

  private void endSection() {
    Instant now = clock.instant();
    told.add(Duration.between(sectionSince(), now));
    sectionSince = now;
    ended = told.size() == plan.sections().size();
  }

  private Instant sectionSince() {
    if (sectionSince == null) {
      speakFrom(thinkingSince.plus(plan.think()));
    }
    return sectionSince == null ? thinkingSince : sectionSince;
  }

  private void speakFrom(Instant instant) {
    speakingSince = instant;
    sectionSince = instant;
  }

  private Duration spoken() {
    return told.stream().reduce(Duration.ZERO, Duration::plus);
  }
}
