package dryrun.app.desktop.story;

import javafx.scene.Node;

/// A page of the room beside the shelf, about all stories at once, such as what they cover.
///
/// @param id a word that never changes
/// @param title on its tab
/// @param node always the same
/// @param enter called each time the page comes into view
public record StoryPage(String id, String title, Node node, Runnable enter) {}
