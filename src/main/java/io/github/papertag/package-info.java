/** What a library user touches: {@link io.github.papertag.Papertag} and the records it takes and gives. */
@NullMarked
package io.github.papertag;

import org.jspecify.annotations.NullMarked;
