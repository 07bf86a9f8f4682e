/** Gold, measures and cross-validated scores. */
@NullMarked
package io.github.papertag.evaluate;

import org.jspecify.annotations.NullMarked;
