/** Tables and JSON from measures. */
@NullMarked
package io.github.papertag.report;

import org.jspecify.annotations.NullMarked;
