// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Relation;

/** Cursor over the rows of a relation. */
final class RelationResultSet implements IResultSet {
    private final Relation relation;
    private int maxRows;
    private int row = -1;
    private boolean wasNull;

    /** Cursor that ends after {@code maxRows} rows, or after all rows when that is 0. */
    RelationResultSet(Relation relation, int maxRows) {
        this.relation = relation;
        this.maxRows = maxRows;
    }

    @Override
    public IResultSetMetaData getMetaData() {
        return new RelationMetaData(relation.columns());
    }

    @Override
    public boolean next() {
        int end = relation.rows().size();
        if (maxRows > 0) {
            end = Math.min(end, maxRows);
        }
        row = Math.min(row + 1, end);
        return row < end;
    }

    @Override
    public int getRow() {
        return row;
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = max;
    }

    @Override
    public int findColumn(String name) throws OdaException {
        int index = relation.indexOf(name);
        if (index < 0) {
            throw new OdaException("There is no column " + name + "; there are "
                    + String.join(
                            ", ",
                            relation.columns().stream()
                                    .map(Relation.Column::name)
                                    .toList()) + ".");
        }
        return index + 1;
    }

    private @Nullable Object value(int position) {
        Object value = relation.rows().get(row).get(position - 1);
        wasNull = value == null;
        return value;
    }

    @Override
    public @Nullable String getString(int position) {
        return switch (value(position)) {
            case null -> null;
            case BigDecimal decimal -> decimal.toPlainString();
            case Object other -> other.toString();
        };
    }

    @Override
    public int getInt(int position) throws OdaException {
        return switch (value(position)) {
            case null -> 0;
            case Number number -> number.intValue();
            case Object other -> throw mismatch(position, other, "an integer");
        };
    }

    @Override
    public double getDouble(int position) throws OdaException {
        return switch (value(position)) {
            case null -> 0;
            case Number number -> number.doubleValue();
            case Object other -> throw mismatch(position, other, "a number");
        };
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int position) throws OdaException {
        return switch (value(position)) {
            case null -> null;
            case BigDecimal decimal -> decimal;
            case Integer integer -> BigDecimal.valueOf(integer);
            case Object other -> throw mismatch(position, other, "a decimal");
        };
    }

    @Override
    public @Nullable Date getDate(int position) throws OdaException {
        return switch (value(position)) {
            case null -> null;
            case LocalDate date -> Date.valueOf(date);
            case Object other -> throw mismatch(position, other, "a date");
        };
    }

    @Override
    public boolean getBoolean(int position) throws OdaException {
        return switch (value(position)) {
            case null -> false;
            case Boolean bool -> bool;
            case Object other -> throw mismatch(position, other, "true or false");
        };
    }

    @Override
    public @Nullable Object getObject(int position) {
        return value(position);
    }

    private OdaException mismatch(int position, Object value, String wanted) {
        return new OdaException("Column " + relation.columns().get(position - 1).name() + " holds \"" + value
                + "\", which is not " + wanted + ".");
    }

    private static OdaException unsupported(String type) {
        return new OdaException("No column is of the type " + type + ".");
    }

    @Override
    public Time getTime(int position) throws OdaException {
        throw unsupported("time");
    }

    @Override
    public Timestamp getTimestamp(int position) throws OdaException {
        throw unsupported("timestamp");
    }

    @Override
    public IBlob getBlob(int position) throws OdaException {
        throw unsupported("blob");
    }

    @Override
    public IClob getClob(int position) throws OdaException {
        throw unsupported("clob");
    }

    @Override
    public @Nullable String getString(String name) throws OdaException {
        return getString(findColumn(name));
    }

    @Override
    public int getInt(String name) throws OdaException {
        return getInt(findColumn(name));
    }

    @Override
    public double getDouble(String name) throws OdaException {
        return getDouble(findColumn(name));
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(String name) throws OdaException {
        return getBigDecimal(findColumn(name));
    }

    @Override
    public @Nullable Date getDate(String name) throws OdaException {
        return getDate(findColumn(name));
    }

    @Override
    public boolean getBoolean(String name) throws OdaException {
        return getBoolean(findColumn(name));
    }

    @Override
    public @Nullable Object getObject(String name) throws OdaException {
        return getObject(findColumn(name));
    }

    @Override
    public Time getTime(String name) throws OdaException {
        throw unsupported("time");
    }

    @Override
    public Timestamp getTimestamp(String name) throws OdaException {
        throw unsupported("timestamp");
    }

    @Override
    public IBlob getBlob(String name) throws OdaException {
        throw unsupported("blob");
    }

    @Override
    public IClob getClob(String name) throws OdaException {
        throw unsupported("clob");
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public void close() {
        row = relation.rows().size();
    }
}
