package dryrun.story.file;

import java.util.List;
import java.util.Map;

/// The user's stories, one Markdown file each. Work of the disk: not for the thread that draws.
public interface StoryStore {
  /// All stories by name, and what cannot be listed as one sentence.
  Listing list();

  /// Opens a story of the list, with what was typed and never saved.
  Opening open(String name);

  /// Makes a file of a new story; takes another name when there is one already.
  ///
  /// @param title what the name is made of
  Saving create(String title, String text);

  /// Gives a story another title, and its file the name that goes with it; versions and draft go
  /// along.
  ///
  /// @return `Saved` with the file under its new name, or `Failed`
  Saving rename(String name, String title);

  /// Takes a story out of the folder. Its text, and what was typed and never saved, stay among its
  /// versions.
  ///
  /// @return a sentence when the disk refuses, else empty
  String remove(String name);

  /// Puts a story back that was taken out, as it was then.
  ///
  /// @return a sentence when there is nothing to put back or the disk refuses, else empty
  String bringBack(String name);

  /// Writes a story back. When the file has changed outside since `base` was read, both changes are
  /// merged section by section; the version that is replaced is kept.
  ///
  /// @param base what it was when it was opened or saved last
  Saving save(StoryFile base, String text);

  /// Writes a story whose conflict a person has settled; parts without conflict are merged.
  ///
  /// @param base what it was when it was opened or saved last
  /// @param mine the whole text as it is in the window
  /// @param chosen the text of each part in conflict by its name, heading included; mine where it
  ///   says nothing
  Saving decide(StoryFile base, String mine, Saving.Conflict conflict, Map<String, String> chosen);

  /// Keeps what is being typed beside the file, so that nothing typed is lost.
  ///
  /// @return a sentence when the disk refuses, else empty
  String keepDraft(String name, String text);

  /// What stands in the file now, to notice changes from outside.
  Opening reread(String name);

  /// Versions that were replaced, newest first.
  List<StoryVersion> versions(String name);

  /// What came of listing.
  ///
  /// @param names of files, in alphabetical order
  /// @param remarks one sentence for each that cannot be used
  record Listing(List<String> names, List<String> remarks) {
    public Listing {
      names = List.copyOf(names);
      remarks = List.copyOf(remarks);
    }
  }
}
