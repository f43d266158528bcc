/// Takes stories out of the program: Markdown, HTML and plain text, one story or a sheet of all.
@NullMarked
package dryrun.story.export;

import org.jspecify.annotations.NullMarked;
