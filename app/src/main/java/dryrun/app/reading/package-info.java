/// Pages of Markdown without a screen: code told apart by its parts, and pages written as PDF.
@NullMarked
package dryrun.app.reading;

import org.jspecify.annotations.NullMarked;
