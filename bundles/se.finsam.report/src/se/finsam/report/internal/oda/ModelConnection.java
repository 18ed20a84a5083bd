// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.jspecify.annotations.Nullable;
import se.finsam.report.ReportData;

/** Connection to the data feed of one render task. */
final class ModelConnection implements IConnection {
    private @Nullable Object appContext;
    private boolean open;

    ModelConnection(@Nullable Object appContext) {
        this.appContext = appContext;
    }

    /** The data feed of the task that runs. */
    static ReportData data(@Nullable Object appContext) throws OdaException {
        if (appContext instanceof Map<?, ?> map && map.get(ModelDriver.DATA_KEY) instanceof ReportData data) {
            return data;
        }
        throw new OdaException("There is no association to report on: run the design in the workbench, which brings "
                + "its data along.");
    }

    @Override
    public void open(Properties properties) {
        open = true;
    }

    @Override
    public void setAppContext(@Nullable Object context) {
        appContext = context;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public IDataSetMetaData getMetaData(@Nullable String dataSetType) {
        return new ModelMetaData(this);
    }

    @Override
    public IQuery newQuery(@Nullable String dataSetType) {
        return new ModelQuery(appContext);
    }

    @Override
    public int getMaxQueries() {
        return 0;
    }

    @Override
    public void commit() {
        // Reading only.
    }

    @Override
    public void rollback() {
        // Reading only.
    }

    @Override
    public void setLocale(ULocale locale) {
        // Values have no language; the design formats them.
    }
}
