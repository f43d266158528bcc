/// What the functions of the dialect do, as plain methods and accumulators that every engine calls.
///
/// Arguments are never NULL: a function of a NULL is NULL, which the engines see to. Whatever may
/// take long or grow asks the watch of the run.
@NullMarked
package dryrun.sql.functions;

import org.jspecify.annotations.NullMarked;
