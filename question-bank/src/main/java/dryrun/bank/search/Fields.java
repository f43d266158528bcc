package dryrun.bank.search;

/// The names of the fields of the index.
final class Fields {
  static final String ID = "id";
  static final String KIND = "kind";
  static final String ROUND = "round";
  static final String DIFFICULTY = "difficulty";
  static final String TAG = "tag";

  /// All that is known of the item without reading it again.
  static final String HEAD = "head";

  /// The words of the title one after the other, as one term.
  static final String WHOLE_TITLE = "whole-title";

  static final String TITLE = "title";
  static final String NAME = "name";
  static final String TAGS = "tags";
  static final String TEXT = "text";

  private Fields() {}
}
