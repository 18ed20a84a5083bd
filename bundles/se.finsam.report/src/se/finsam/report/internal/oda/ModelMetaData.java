// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.jspecify.annotations.Nullable;

/** What the data source can do. */
record ModelMetaData(IConnection connection) implements IDataSetMetaData {
    @Override
    public IConnection getConnection() {
        return connection;
    }

    @Override
    public IResultSet getDataSourceObjects(
            @Nullable String catalog, @Nullable String schema, @Nullable String object, @Nullable String version) {
        throw new UnsupportedOperationException("relations are not listed");
    }

    @Override
    public int getDataSourceMajorVersion() {
        return 1;
    }

    @Override
    public int getDataSourceMinorVersion() {
        return 0;
    }

    @Override
    public String getDataSourceProductName() {
        return "Finsam Workbench";
    }

    @Override
    public String getDataSourceProductVersion() {
        return "1.0";
    }

    @Override
    public int getSQLStateType() {
        return sqlStateXOpen;
    }

    @Override
    public boolean supportsMultipleResultSets() {
        return false;
    }

    @Override
    public boolean supportsMultipleOpenResults() {
        return true;
    }

    @Override
    public boolean supportsNamedResultSets() {
        return false;
    }

    @Override
    public boolean supportsNamedParameters() {
        return true;
    }

    @Override
    public boolean supportsInParameters() {
        return true;
    }

    @Override
    public boolean supportsOutParameters() {
        return false;
    }

    @Override
    public int getSortMode() {
        return sortModeNone;
    }
}
