/** Quantities, lexicons, rules, and the linking of value, metric, data set and baseline. */
@NullMarked
package io.github.papertag.claim;

import org.jspecify.annotations.NullMarked;
