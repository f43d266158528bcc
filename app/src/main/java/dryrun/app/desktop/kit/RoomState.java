package dryrun.app.desktop.kit;

/// The four states that every screen has.
public sealed interface RoomState {

  /// There is nothing yet; the screen says what will be here and how to start.
  record Empty() implements RoomState {}

  /// Something takes time; `what` says what is being done.
  record Working(String what) implements RoomState {}

  /// It could not be done.
  record Failed(Failure failure) implements RoomState {}

  /// There is something to show.
  record Full() implements RoomState {}
}
