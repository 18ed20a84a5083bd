// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import java.sql.Types;
import java.util.List;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import se.finsam.report.Relation.Column;

/** The columns of a relation. */
record RelationMetaData(List<Column> columns) implements IResultSetMetaData {
    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int position) {
        return columns.get(position - 1).name();
    }

    @Override
    public String getColumnLabel(int position) {
        return getColumnName(position);
    }

    @Override
    public int getColumnType(int position) {
        return switch (columns.get(position - 1).type()) {
            case STRING -> Types.CHAR;
            case INTEGER -> Types.INTEGER;
            case DECIMAL -> Types.DECIMAL;
            case DATE -> Types.DATE;
            case BOOLEAN -> Types.BOOLEAN;
        };
    }

    @Override
    public String getColumnTypeName(int position) {
        return columns.get(position - 1).type().name();
    }

    @Override
    public int getColumnDisplayLength(int position) {
        return -1;
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
        return columnNullable;
    }
}
