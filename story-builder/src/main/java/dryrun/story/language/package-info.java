/// Splits English text into sentences and tagged words, and finds numbers and phrases in them.
@NullMarked
package dryrun.story.language;

import org.jspecify.annotations.NullMarked;
