package io.github.papertag.label;

import java.io.IOException;

/** A run was stopped by {@link LabelRun#stop}. */
public final class RunStoppedException extends IOException {

    private static final long serialVersionUID = 1L;

    RunStoppedException() {
        super("the run was stopped");
    }
}
