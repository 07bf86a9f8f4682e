/** The pipeline: papers in, labelled papers out, in order. */
@NullMarked
package io.github.papertag.label;

import org.jspecify.annotations.NullMarked;
