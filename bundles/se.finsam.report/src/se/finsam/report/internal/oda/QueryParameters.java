// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import java.sql.Types;
import java.util.List;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;

/** The parameters of a query: all of them text that may be left out. */
record QueryParameters(List<String> names) implements IParameterMetaData {
    @Override
    public int getParameterCount() {
        return names.size();
    }

    @Override
    public int getParameterMode(int position) {
        return parameterModeIn;
    }

    @Override
    public String getParameterName(int position) {
        return names.get(position - 1);
    }

    @Override
    public int getParameterType(int position) {
        return Types.CHAR;
    }

    @Override
    public String getParameterTypeName(int position) {
        return "STRING";
    }

    @Override
    public int getPrecision(int position) {
        return -1;
    }

    @Override
    public int getScale(int position) {
        return -1;
    }

    @Override
    public int isNullable(int position) {
        return parameterNullable;
    }
}
