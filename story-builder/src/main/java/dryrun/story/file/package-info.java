/// Keeps stories as Markdown files in the user's folder, and loses no word of them.
@NullMarked
package dryrun.story.file;

import org.jspecify.annotations.NullMarked;
