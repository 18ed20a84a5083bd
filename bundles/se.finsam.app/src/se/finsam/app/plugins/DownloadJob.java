// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import se.finsam.plugins.PluginException;
import se.finsam.plugins.Proposal;

/** Downloads what an address offers, beside the window's thread. Once called off it tells nothing and leaves nothing. */
final class DownloadJob extends Job {
    private final String address;
    private final Source source;
    private final Told told;

    /**
     * A download, to be scheduled.
     *
     * @param name of the job, for the user
     */
    DownloadJob(String name, String address, Source source, Told told) {
        super(name);
        this.address = address;
        this.source = source;
        this.told = told;
    }

    /** Where proposals come from. */
    interface Source {
        Proposal propose(String address) throws PluginException;
    }

    /** Is told one of the two, on the thread of the job. */
    interface Told {
        /** To be closed by whom it is told. */
        void proposed(DownloadJob job, Proposal proposal);

        void refused(DownloadJob job, PluginException refusal);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            var proposal = source.propose(address);
            if (monitor.isCanceled()) {
                proposal.close();
                return Status.CANCEL_STATUS;
            }
            told.proposed(this, proposal);
        } catch (PluginException e) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            told.refused(this, e);
        }
        return Status.OK_STATUS;
    }

    /** Does not wait for a silent server to answer. */
    @Override
    protected void canceling() {
        var waiting = getThread();
        if (waiting != null) {
            waiting.interrupt();
        }
    }
}
