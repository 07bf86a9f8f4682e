/** Commands: parse, call, print. */
@NullMarked
package io.github.papertag.cli;

import org.jspecify.annotations.NullMarked;
