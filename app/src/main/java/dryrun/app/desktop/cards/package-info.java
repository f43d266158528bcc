/// What helps with stories, card by card: questions, phrases, examples, and flawed stories beside
/// their repair.
@NullMarked
package dryrun.app.desktop.cards;

import org.jspecify.annotations.NullMarked;
