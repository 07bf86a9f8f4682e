/** Characters to tokens and sentences, with clean-up that keeps offsets into the original text. */
@NullMarked
package io.github.papertag.text;

import org.jspecify.annotations.NullMarked;
