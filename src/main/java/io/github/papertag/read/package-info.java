/** Dumps to papers: one class a format behind one interface, with every record accounted for. */
@NullMarked
package io.github.papertag.read;

import org.jspecify.annotations.NullMarked;
