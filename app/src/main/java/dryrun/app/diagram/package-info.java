/// Diagrams of systems as data: read from text, laid out, checked for clashes, written as SVG.
@NullMarked
package dryrun.app.diagram;

import org.jspecify.annotations.NullMarked;
