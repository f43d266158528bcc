package dryrun.app.desktop.story;

import java.util.function.Consumer;

/// Something that one does with an open story, such as rehearsing it: a button above it.
///
/// @param id a word that never changes
/// @param title on its button
/// @param first whether it is the next thing to do; at most one is
/// @param run is given the story as it is now, checked and with all that was typed
public record StoryAction(String id, String title, boolean first, Consumer<ShelvedStory> run) {}
