/// What the window says and shows of Java katas: verdicts, tests, and where a result differs.
@NullMarked
package dryrun.app.desktop.kata;

import org.jspecify.annotations.NullMarked;
