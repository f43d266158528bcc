package dryrun.app.desktop.cards;

/// What is wrong in a flawed example, and how it is mended.
///
/// @param rule the check that finds it
/// @param quote the words of the flawed story
/// @param why a listener stumbles over it
/// @param repair the words that stand there in the repaired story
record Flaw(String rule, String section, String quote, String why, String repair) {}
