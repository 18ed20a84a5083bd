// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Data source {@code se.finsam.report.model}: relations of the {@link se.finsam.report.ReportData} that the render task
 * carries in its application context.
 */
public final class ModelDriver implements IDriver {
    /** Key of the data feed in the application context of a task. */
    public static final String DATA_KEY = "finsam.data";

    private @Nullable Object appContext;

    @Override
    public IConnection getConnection(@Nullable String dataSourceId) {
        return new ModelConnection(appContext);
    }

    @Override
    public void setLogConfiguration(LogConfiguration logConfig) {
        // The driver has nothing to log: what goes wrong is thrown.
    }

    @Override
    public int getMaxConnections() {
        return 0;
    }

    @Override
    public void setAppContext(@Nullable Object context) {
        appContext = context;
    }
}
