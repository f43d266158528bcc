package dryrun.story.language;

import dryrun.story.Span;

/// A number of a sentence that says how much.
///
/// @param span of the number with its currency or unit, in the sentence's text
/// @param digits as written, such as `4,218,300` or `nine`
/// @param unit what is counted: `money`, `percent`, `time`, or the next word in the singular; empty
///   when there is none
/// @param ratio whether it compares by itself, as "halved" does
public record Quantity(Span span, String digits, String unit, boolean ratio) {}
