// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Relation;
import se.finsam.report.ReportDataException;

/** One relation with its arguments. Every parameter value reaches the feed as text: dates as 2025-12-31, decimals plain. */
final class ModelQuery implements IQuery {
    private final Map<String, String> values = new HashMap<>();
    private @Nullable Object appContext;
    private @Nullable QueryText query;
    private @Nullable SortSpec sortSpec;
    private int maxRows;

    ModelQuery(@Nullable Object appContext) {
        this.appContext = appContext;
    }

    @Override
    public void prepare(@Nullable String text) throws OdaException {
        query = QueryText.parse(text == null ? "" : text);
    }

    private QueryText prepared() throws OdaException {
        if (query == null) {
            throw new OdaException("The query is not prepared.");
        }
        return query;
    }

    private Relation relation() throws OdaException {
        QueryText text = prepared();
        try {
            return ModelConnection.data(appContext).relation(text.relation(), text.bound(values));
        } catch (ReportDataException e) {
            OdaException failure = new OdaException(e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    @Override
    public IResultSetMetaData getMetaData() throws OdaException {
        return new RelationMetaData(relation().columns());
    }

    @Override
    public IResultSet executeQuery() throws OdaException {
        return new RelationResultSet(relation(), maxRows);
    }

    @Override
    public IParameterMetaData getParameterMetaData() throws OdaException {
        return new QueryParameters(prepared().parameters());
    }

    @Override
    public int findInParameter(String name) throws OdaException {
        int index = prepared().parameters().indexOf(name);
        if (index < 0) {
            throw new OdaException("The query has no parameter :" + name + ".");
        }
        return index + 1;
    }

    private String nameOf(int position) throws OdaException {
        QueryText text = prepared();
        if (position < 1 || position > text.parameters().size()) {
            throw new OdaException(
                    "The query has " + text.parameters().size() + " parameters; there is none at " + position + ".");
        }
        return text.parameters().get(position - 1);
    }

    @Override
    public void clearInParameters() {
        values.clear();
    }

    @Override
    public void setString(String name, @Nullable String value) {
        setObject(name, value);
    }

    @Override
    public void setString(int position, @Nullable String value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setInt(String name, int value) {
        setObject(name, value);
    }

    @Override
    public void setInt(int position, int value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setDouble(String name, double value) {
        setObject(name, BigDecimal.valueOf(value));
    }

    @Override
    public void setDouble(int position, double value) throws OdaException {
        setDouble(nameOf(position), value);
    }

    @Override
    public void setBigDecimal(String name, @Nullable BigDecimal value) {
        setObject(name, value);
    }

    @Override
    public void setBigDecimal(int position, @Nullable BigDecimal value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setDate(String name, @Nullable Date value) {
        setObject(name, value);
    }

    @Override
    public void setDate(int position, @Nullable Date value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setTime(String name, @Nullable Time value) {
        setObject(name, value);
    }

    @Override
    public void setTime(int position, @Nullable Time value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setTimestamp(String name, @Nullable Timestamp value) {
        setObject(name, value);
    }

    @Override
    public void setTimestamp(int position, @Nullable Timestamp value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setBoolean(String name, boolean value) {
        setObject(name, value);
    }

    @Override
    public void setBoolean(int position, boolean value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setObject(String name, @Nullable Object value) {
        switch (value) {
            case null -> values.remove(name);
            case BigDecimal decimal -> values.put(name, decimal.toPlainString());
            default -> values.put(name, value.toString());
        }
    }

    @Override
    public void setObject(int position, @Nullable Object value) throws OdaException {
        setObject(nameOf(position), value);
    }

    @Override
    public void setNull(String name) {
        values.remove(name);
    }

    @Override
    public void setNull(int position) throws OdaException {
        values.remove(nameOf(position));
    }

    @Override
    public void setAppContext(@Nullable Object context) {
        appContext = context;
    }

    @Override
    public void setProperty(String name, @Nullable String value) throws OdaException {
        throw new OdaException("The query has no property " + name + ".");
    }

    @Override
    public void setMaxRows(int max) {
        maxRows = max;
    }

    @Override
    public int getMaxRows() {
        return maxRows;
    }

    @Override
    public void setSortSpec(@Nullable SortSpec spec) {
        sortSpec = spec;
    }

    @Override
    public @Nullable SortSpec getSortSpec() {
        return sortSpec;
    }

    @Override
    public void setSpecification(QuerySpecification specification) {
        throw new UnsupportedOperationException("query specification");
    }

    @Override
    public @Nullable QuerySpecification getSpecification() {
        return null;
    }

    @Override
    public @Nullable String getEffectiveQueryText() {
        return null;
    }

    @Override
    public void cancel() {
        throw new UnsupportedOperationException("cancel");
    }

    @Override
    public void close() {
        values.clear();
    }
}
