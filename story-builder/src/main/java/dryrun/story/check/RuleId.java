package dryrun.story.check;

/// What the checks look for. The module's README says where a finding points and when it is silent.
public enum RuleId {
  MISSING_SECTION(
      "missing-section", true, "A section of the template has no heading, or nothing under it."),
  SECTION_ORDER("section-order", false, "A section comes after one that the template puts later."),
  OVER_BUDGET(
      "over-budget",
      false,
      "A section, or the whole, takes more than 110% of its longest spoken time."),
  UNDER_BUDGET(
      "under-budget",
      true,
      "A section, or the whole, takes less than half of its shortest spoken time."),
  NO_NUMBER_IN_RESULT("no-number-in-result", false, "A result section holds no number."),
  NUMBER_WITHOUT_BASELINE(
      "number-without-baseline",
      false,
      "A result section tells a change as one number, and nothing says what it was before."),
  VAGUE_QUANTITY(
      "vague-quantity",
      false,
      "A word of amount or degree stands where a number belongs, and its sentence has none."),
  TEAM_NOT_I("team-not-i", false, "In an action section \"we\" acts more often than \"I\"."),
  NO_CREDIT(
      "no-credit",
      true,
      "Action and result never mention anybody else, as if the speaker had worked alone."),
  PASSIVE_ACTION(
      "passive-action", false, "An action is told in the passive, without saying who did it."),
  TOO_FEW_ALTERNATIVES(
      "too-few-alternatives", false, "Fewer roads not taken are named than the template asks for."),
  NO_REASON_FOR_CHOICE(
      "no-reason-for-choice",
      false,
      "A choice is told, and neither its sentence nor the next to it says why."),
  NO_TRADE_OFF("no-trade-off", false, "The choice sections never say what the choice cost."),
  NO_LESSON("no-lesson", false, "A lesson section does not say what was learned."),
  LESSON_WITHOUT_CHANGE(
      "lesson-without-change",
      false,
      "A lesson is told, but nothing that is or would be done differently since."),
  BLAME(
      "blame",
      false,
      "Somebody else is held responsible for what went wrong, in words of judgement."),
  TOOLS_WITHOUT_OUTCOME(
      "tools-without-outcome",
      false,
      "A sentence lists three or more tools, and neither it nor the next says to what end."),
  NO_SCALE("no-scale", true, "No number in the context sections says how big the matter was."),
  JARGON_UNEXPLAINED(
      "jargon-unexplained",
      false,
      "An abbreviation that is not common in the field is not explained where it first stands."),
  FILLER("filler", false, "A word that could be left out without loss."),
  HEDGE("hedge", false, "Words that take back half of what the sentence says."),
  LONG_SENTENCE("long-sentence", false, "A sentence of more than 35 spoken words."),
  FRONT_LOADING(
      "front-loading",
      true,
      "The first two sentences name neither what was at stake nor what was achieved."),
  STAFF_SIGNAL_MISSING(
      "staff-signal-missing",
      true,
      "A story for staff or principal level shows none of the signals of that level."),
  CONFIDENTIAL_NUMBER(
      "confidential-number", false, "A number that an employer would not want told."),
  CLOSING_WITHOUT_AIM(
      "closing-without-aim", false, "The closing does not say both what is sought and why here."),
  OWNERSHIP_UNCLEAR(
      "ownership-unclear",
      false,
      "Words that leave open which part of the work was the speaker's own."),
  ASSUMPTION_UNMARKED(
      "assumption-unmarked", false, "A figure that nobody measured is told as fact.");

  private final String id;
  private final boolean needsWhole;
  private final String definition;

  RuleId(String id, boolean needsWhole, String definition) {
    this.id = id;
    this.needsWhole = needsWhole;
    this.definition = definition;
  }

  /// As users and files write it, such as `team-not-i`.
  public String id() {
    return id;
  }

  /// What it finds, in one sentence.
  public String definition() {
    return definition;
  }

  /// Whether it is about what a finished story lacks, and so says nothing of a fragment.
  public boolean needsWhole() {
    return needsWhole;
  }
}
