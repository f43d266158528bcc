/// Pages to be read: with ways back and forth, an outline, find, print and PDF.
@NullMarked
package dryrun.app.desktop.reader;

import org.jspecify.annotations.NullMarked;
