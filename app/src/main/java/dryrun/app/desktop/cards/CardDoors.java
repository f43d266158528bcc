package dryrun.app.desktop.cards;

import dryrun.app.story.Question;
import java.net.URI;
import java.util.function.Consumer;

/// Where cards lead.
///
/// @param browser opens a web address
/// @param rehearse rehearses a question
/// @param tell rehearses an example
/// @param copy puts a copy of an example on the user's own shelf, and opens it
public record CardDoors(
    Consumer<URI> browser,
    Consumer<Question> rehearse,
    Consumer<Card.Example> tell,
    Consumer<Card.Example> copy) {}
