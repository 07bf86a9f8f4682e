/**
 * The same labeller on Apache Spark: a job for {@code spark-submit}, a function for Datasets, and functions for SQL. Built
 * by the Maven profile {@code spark} alone.
 */
@NullMarked
package io.github.papertag.spark;

import org.jspecify.annotations.NullMarked;
