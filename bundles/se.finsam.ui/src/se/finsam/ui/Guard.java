// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui;

import org.eclipse.core.runtime.ILog;
import se.finsam.core.text.Text;

/**
 * Runs code of a contribution on the thread of the window. When it throws, the log says whose fault it is, and it is not run again.
 */
public final class Guard {
    private final Text failure;
    private final Runnable whenBroken;
    private boolean broken;

    /** Code of a contribution. */
    public interface Step {
        /** Runs it. */
        void run() throws Exception;
    }

    /**
     * A guard of one contribution.
     *
     * @param failure names the contribution and its bundle
     * @param whenBroken run when it throws for the first time
     */
    public Guard(Text failure, Runnable whenBroken) {
        this.failure = failure;
        this.whenBroken = whenBroken;
    }

    /** True when the contribution has thrown. */
    public boolean isBroken() {
        return broken;
    }

    /** Runs code, unless some has thrown before. */
    public void attempt(Step step) {
        if (!broken) {
            try {
                step.run();
            } catch (Exception | Error e) {
                fail(e);
            }
        }
    }

    /** Runs code that gives back what the contribution holds, even if it has thrown before. */
    public void last(Step step) {
        try {
            step.run();
        } catch (Exception | Error e) {
            log(e);
        }
    }

    /** Tells of what the contribution has thrown elsewhere. */
    public void fail(Throwable reason) {
        log(reason);
        if (!broken) {
            broken = true;
            whenBroken.run();
        }
    }

    private void log(Throwable reason) {
        ILog.of(Guard.class).error(failure.en(), reason);
    }
}
