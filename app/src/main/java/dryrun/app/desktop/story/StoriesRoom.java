package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ViewRoom;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// The room of the stories.
public final class StoriesRoom extends ViewRoom {
  public static final String ID = "stories";

  private final StoriesModel model;

  /// @param pages beside the shelf, in order
  /// @param actions on an open story, in order
  public StoriesRoom(StoriesModel model, List<StoryPage> pages, List<StoryAction> actions) {
    super(
        new Sign(
            ID,
            Messages.text("stories.title"),
            Messages.text("stories.about"),
            Feather.MESSAGE_SQUARE),
        new StoriesView(model, pages, actions),
        model::load);
    this.model = model;
  }

  /// What is open is saved, and stays open.
  @Override
  public void onHide() {
    model.save();
  }
}
