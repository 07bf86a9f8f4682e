/** TF-IDF features, training, the linear model, its thresholds, calibration and file. */
@NullMarked
package io.github.papertag.topic;

import org.jspecify.annotations.NullMarked;
