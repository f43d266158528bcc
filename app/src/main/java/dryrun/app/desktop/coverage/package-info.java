/// Which story answers which question, what no story shows yet, and the checklist of competencies.
@NullMarked
package dryrun.app.desktop.coverage;

import org.jspecify.annotations.NullMarked;
