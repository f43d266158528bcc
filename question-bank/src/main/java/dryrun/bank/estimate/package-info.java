/// Estimates of scale as data: quantities with units, and formulas that are checked and computed.
@NullMarked
package dryrun.bank.estimate;

import org.jspecify.annotations.NullMarked;
