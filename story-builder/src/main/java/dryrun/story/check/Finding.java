package dryrun.story.check;

import dryrun.story.Span;

/// Something in a story that a listener would miss or stumble over.
///
/// @param span where, in the story's source; an empty span at its start when it is about the whole
/// @param quote what the span covers, empty when it is about the whole
/// @param line of the span's start, from 1
/// @param message what is the matter, in one plain sentence
/// @param repair how to mend it, in one or two sentences
public record Finding(
    RuleId rule,
    Severity severity,
    Span span,
    String quote,
    int line,
    String message,
    String repair) {}
