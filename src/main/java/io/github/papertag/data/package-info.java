/** JSON and YAML as plain values and as records, without what a general mapper needs to start. */
@NullMarked
package io.github.papertag.data;

import org.jspecify.annotations.NullMarked;
